import { z } from 'zod'
import type { Noun } from '../../toegang/noun.ts'
import { casusId, Id, Keuze, Moment, Verhaal } from '../schema.ts'
import type { InbrengbeeindigingRij, InbrengRij } from './tabel.ts'
import * as tabel from './tabel.ts'

export const Soort = Keuze(['opp', 'gezinsplan', 'inzet'], 'Wat er op tafel ligt')
export const Status = Keuze(['op-tafel', 'van-tafel'], 'Of het nog op tafel ligt')
const plan = {
  soort: Soort,
  planId: Id('Het OPP, het gezinsplan of de inzet'),
  planversie: z
    .int()
    .min(1)
    .max(10_000)
    .optional()
    .meta({ description: 'Welke versie van het plan; een inzet heeft geen versies', example: 1 }),
}

const Inbreng = z
  .strictObject({
    id: Id('De inbreng'),
    casusId,
    ...plan,
    eigenaarId: Id('De organisatie van wie het plan is'),
    status: Status,
    ingebrachtOp: Moment('Wanneer het op tafel kwam'),
    vanTafelOp: Moment('Wanneer het van tafel ging').optional(),
  })
  .describe('Welke versie van een plan er op deze tafel ligt. Wie via de casus meekijkt, ziet precies die versie.')

export const inbreng: Noun<InbrengRij, typeof Inbreng> = {
  soort: 'inbreng',
  tabel: tabel.inbreng,
  vorm: 1,
  Uit: Inbreng,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    soort: rij.soort,
    planId: rij.plan_id,
    planversie: rij.ingebrachte_versie ?? undefined,
    eigenaarId: rij.eigenaar_id,
    status: rij.status,
    ingebrachtOp: rij.aangemaakt_op,
    vanTafelOp: rij.van_tafel_op ?? undefined,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    betreft: rij.jeugdige_id,
    cel: 'casus/basis',
    filter: { soort: rij.soort, status: rij.status, verwijst: rij.plan_id },
    // An OPP that lies on a table is to be looked back at there.
    beurt: rij.soort === 'opp' && rij.status === 'op-tafel' ? rij.eigenaar_id : null,
  }),
}

const Reden = Verhaal('Waarom het van tafel gaat', 'Het gezin is verhuisd; een ander wijkteam maakt een nieuw plan.')
const Inbrengbeeindiging = z
  .strictObject({ id: Id('De beëindiging'), casusId, inbrengId: Id('De inbreng'), reden: Reden, op: Moment('Wanneer') })
  .describe('Dat een plan van tafel is gehaald')

export const inbrengbeeindiging: Noun<InbrengbeeindigingRij, typeof Inbrengbeeindiging> = {
  soort: 'inbrengbeeindiging',
  tabel: tabel.inbrengbeeindiging,
  vorm: 1,
  Uit: Inbrengbeeindiging,
  toon: (rij) => ({ id: rij.id, casusId: rij.casus_id, inbrengId: rij.inbreng_id, reden: rij.reden, op: rij.aangemaakt_op }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    betreft: rij.jeugdige_id,
    cel: 'casus/basis',
    filter: { verwijst: rij.inbreng_id },
  }),
}

export const BrengIn = z.strictObject(plan).refine(({ soort, planversie }) => (soort === 'inzet') === (planversie === undefined), {
  error: 'Noem bij een OPP of gezinsplan welke versie op tafel komt. Een inzet heeft geen versies.',
  path: ['planversie'],
})
export type BrengIn = z.output<typeof BrengIn>
export const HaalVanTafel = z.strictObject({ reden: Reden })
