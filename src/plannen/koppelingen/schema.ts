import { z } from 'zod'
import { Tijdstip, Uuid } from '../../basis/invoer.ts'
import { vandaag as dagVan } from '../../basis/klok.ts'
import type { Cel } from '../../toegang/cellen.ts'
import type { Noun } from '../../toegang/noun.ts'
import { Jeugdige, Planversie, Reden } from '../invoer.ts'
import { type Kant, kanten, koppeling, koppeling_beeindiging, koppelinghelft, koppelingsoorten } from './tabel.ts'

const celVan: Record<Kant, Cel> = { opp: 'school/basis', gezinsplan: 'jeugdhulp/basis' }

const eigenKant = {
  planversie: Planversie.meta({ description: 'De versie van het eigen plan waarop dit rust', example: 1 }),
  onderdeelId: Uuid.meta({
    description: 'Het onderdeel van het eigen plan: een doel, een verwijzing naar hulp, of een schoolloopbaan',
  }).optional(),
}
const kant = z.enum(kanten).meta({ description: 'Aan welke kant het plan staat', example: 'opp' })
const verbinding = {
  soort: z
    .enum(koppelingsoorten)
    .meta({ description: 'Wat met wat wordt verbonden: eerst de kant van het OPP', example: 'schoolloopbaan-opp' }),
  oppId: Uuid.meta({ description: 'Het OPP' }),
  gezinsplanId: Uuid.meta({ description: 'Het gezinsplan' }),
  jeugdigeId: Jeugdige,
}
export const KoppelingIn = z.strictObject({
  ...verbinding,
  kant: kant.describe('Welk van de twee plannen het eigen plan is'),
  ...eigenKant,
})
export type KoppelingIn = z.output<typeof KoppelingIn>
export const BevestigingIn = z.strictObject(eigenKant)
export type BevestigingIn = z.output<typeof BevestigingIn>
export const BeeindigingIn = z.strictObject({ reden: Reden })

/** What can stand on each side: the soort of the part, or nothing, where the plan as a whole is meant. */
export const onderdeelsoort: Record<KoppelingIn['soort'], Partial<Record<Kant, string>>> = {
  'doel-doel': { opp: 'opp-doel', gezinsplan: 'gezinsplan-doel' },
  'jeugdhulp-hulp': { opp: 'opp-jeugdhulp', gezinsplan: 'gezinsplan-hulp' },
  'schoolloopbaan-opp': { gezinsplan: 'gezinsplan-schoolloopbaan' },
}

const Helft = z.strictObject({
  id: Uuid,
  koppelingId: Uuid,
  kant,
  planId: Uuid.meta({ description: 'Het plan aan deze kant' }),
  planversie: Planversie.meta({ description: 'De versie waarop deze kant is vastgelegd', example: 1 }),
  onderdeelId: eigenKant.onderdeelId,
  bevestigdOp: Tijdstip.describe('Wanneer deze kant is ingevuld'),
})
/** One side, filled in by the owner of that plan and in its cell: the one who proposes fills in theirs, the one who confirms the other. */
export const helftNoun: Noun<typeof koppelinghelft.$inferSelect, typeof Helft> = {
  soort: 'koppelinghelft',
  tabel: koppelinghelft,
  vorm: 1,
  Uit: Helft,
  toon: (rij) => ({
    id: rij.id,
    koppelingId: rij.koppeling_id,
    kant: rij.kant,
    planId: rij.plan_id,
    planversie: rij.plan_versie,
    onderdeelId: rij.onderdeel_id ?? undefined,
    bevestigdOp: rij.bevestigd_op,
  }),
  plaats: (rij) => ({
    ouder: rij.koppeling_id,
    eigenaar: rij.eigenaar_id,
    betreft: rij.betreft_id,
    cel: celVan[rij.kant],
    filter: { soort: rij.kant, verwijst: rij.plan_id },
  }),
}

const Koppeling = z.strictObject({
  id: Uuid,
  ...verbinding,
  voorgesteldDoorId: Uuid.meta({ description: 'De organisatie die de koppeling voorstelde' }),
  voorgesteldOp: Tijdstip,
  bevestigdOp: Tijdstip.describe('Wanneer de andere kant haar bevestigde').optional(),
  beeindigdOp: Tijdstip.describe('Wanneer de koppeling eindigde').optional(),
})
/** Who keeps the other plan than that of the one who proposed. */
const andereEigenaar = (rij: typeof koppeling.$inferSelect): string =>
  rij.voorgesteld_door_id === rij.opp_eigenaar_id ? rij.gezinsplan_eigenaar_id : rij.opp_eigenaar_id
/** Besloten: by name to the owners of both plans, and to the family. */
export const koppelingNoun: Noun<typeof koppeling.$inferSelect, typeof Koppeling> = {
  soort: 'koppeling',
  tabel: koppeling,
  vorm: 1,
  Uit: Koppeling,
  toon: (rij) => ({
    id: rij.id,
    soort: rij.soort,
    oppId: rij.opp_id,
    gezinsplanId: rij.gezinsplan_id,
    jeugdigeId: rij.jeugdige_id,
    voorgesteldDoorId: rij.voorgesteld_door_id,
    voorgesteldOp: rij.voorgesteld_op,
    bevestigdOp: rij.bevestigd_op ?? undefined,
    beeindigdOp: rij.beeindigd_op ?? undefined,
  }),
  plaats: (rij) => ({
    eigenaar: rij.voorgesteld_door_id,
    betreft: rij.jeugdige_id,
    cel: 'school/basis',
    besloten: true,
    filter: {
      soort: rij.soort,
      status: rij.beeindigd_op ? 'beeindigd' : rij.bevestigd_op ? 'bevestigd' : 'voorgesteld',
      verwijst: rij.opp_id,
      datum: dagVan(rij.voorgesteld_op),
    },
    beurt: rij.bevestigd_op === null && rij.beeindigd_op === null ? andereEigenaar(rij) : null,
  }),
  delen: [{ noun: helftNoun, veld: 'helften' }],
}

const Beeindiging = z.strictObject({ id: Uuid, kant, reden: Reden })
export const beeindigingNoun: Noun<typeof koppeling_beeindiging.$inferSelect, typeof Beeindiging> = {
  soort: 'koppeling-beeindiging',
  tabel: koppeling_beeindiging,
  vorm: 1,
  Uit: Beeindiging,
  toon: ({ id, kant, reden }) => ({ id, kant, reden }),
  // The reason is the own organisatie's; that it ended stands on the koppeling.
  plaats: (rij) => ({ ouder: rij.koppeling_id, eigenaar: rij.eigenaar_id, betreft: rij.betreft_id, cel: celVan[rij.kant], besloten: true }),
}
