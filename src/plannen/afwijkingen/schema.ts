import { z } from 'zod'
import { Uuid } from '../../basis/invoer.ts'
import { plusDagen } from '../../basis/klok.ts'
import type { Noun } from '../../toegang/noun.ts'
import { dag } from '../invoer.ts'
import { afwijkingsoorten, plansoorten, afwijking as tabel } from './tabel.ts'

const Afwijking = z.strictObject({
  id: Uuid,
  soort: z.enum(afwijkingsoorten).meta({ description: 'Wat er afwijkt', example: 'jeugdhulp-beeindigd' }),
  planSoort: z.enum(plansoorten).meta({ description: 'In wat voor plan', example: 'opp' }),
  planId: Uuid.meta({ description: 'Het plan dat moet veranderen' }),
  onderwerpId: Uuid.meta({
    description: 'Waar het om gaat: een inzet, een jeugdige, een verwijzing, een samenvatting, een schoolloopbaan of een koppeling',
  }),
  vanaf: dag('De eerste dag waarop het plan afwijkt'),
  tot: dag('De laatste dag waarop het plan afwijkt, als die bekend is', '2027-02-01').optional(),
  termijn: dag('De dag waarop het hersteld moet zijn', '2026-10-13'),
  regel: z.string().meta({ description: 'Het id van de regel die dit vraagt', example: 'opp-bevat-jeugdhulp' }),
  regelversie: z.int().meta({ example: 1 }),
})
export type Afwijkingrij = typeof tabel.$inferSelect

/**
 * Besloten to the owner of the plan, and there to those who may see the cell it is about. The first term comes first. What it is about stands in the
 * status filter: that is how those of one koppeling are found.
 */
export const afwijking: Noun<Afwijkingrij, typeof Afwijking> = {
  soort: 'afwijking',
  tabel,
  vorm: 1,
  Uit: Afwijking,
  toon: (rij) => ({
    id: rij.id,
    soort: rij.soort,
    planSoort: rij.plan_soort,
    planId: rij.plan_id,
    onderwerpId: rij.onderwerp_id,
    vanaf: rij.van,
    tot: rij.tot === null ? undefined : plusDagen(rij.tot, -1),
    termijn: rij.termijn,
    regel: rij.regel,
    regelversie: rij.regelversie,
  }),
  plaats: (rij) => ({
    eigenaar: rij.eigenaar_id,
    betreft: rij.betreft_id,
    cel: rij.plan_soort === 'opp' ? 'school/jeugdhulp' : 'jeugdhulp/onderwijs',
    besloten: true,
    volgorde: Number(rij.termijn.replaceAll('-', '')),
    filter: { soort: rij.soort, status: rij.onderwerp_id, datum: rij.termijn, verwijst: rij.plan_id },
    beurt: rij.eigenaar_id,
  }),
}
