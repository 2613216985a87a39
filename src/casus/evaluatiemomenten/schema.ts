import { z } from 'zod'
import type { Noun } from '../../toegang/noun.ts'
import { casusId, Datum, Id, Ids, Keuze, Moment, Regel, Rol, Verhaal } from '../schema.ts'
import type { DoelscoreRij, EvaluatieafrondingRij, EvaluatiemomentRij } from './tabel.ts'
import * as tabel from './tabel.ts'

const evaluatiemomentId = Id('Het evaluatiemoment')
export const Status = Keuze(['gepland', 'gehouden'], 'Of de evaluatie is gehouden')

const moment = {
  geplandOp: Datum('De dag waarop u samen terugkijkt', '2027-02-15'),
  planIds: Ids('De plannen en inzetten op deze tafel waarover het gaat; leeg als het over de hele casus gaat').optional(),
  criteria: Verhaal(
    'Waaraan u dan ziet dat het klaar is, of dat er meer nodig is. Ieder die de casus ziet leest dit: zet wat vertrouwelijk is in het plan',
    'Vier weken achter elkaar op tijd op school: dan ronden we af. Minder dan twee weken: dan komt er hulp bij.',
  ).optional(),
}
const Evaluatiemoment = z
  .strictObject({
    id: Id('Het evaluatiemoment'),
    casusId,
    ...moment,
    planIds: Ids('De plannen en inzetten waarover het gaat; leeg als het over de hele casus gaat'),
    status: Status,
    gehoudenOp: Datum('De dag waarop de evaluatie is gehouden').optional(),
  })
  .describe('Een afgesproken dag om samen terug te kijken en te beslissen hoe het verder gaat')

export const evaluatiemoment: Noun<EvaluatiemomentRij, typeof Evaluatiemoment> = {
  soort: 'evaluatiemoment',
  tabel: tabel.evaluatiemoment,
  vorm: 1,
  Uit: Evaluatiemoment,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    geplandOp: rij.gepland_op,
    planIds: rij.plan_ids,
    criteria: rij.criteria ?? undefined,
    status: rij.status,
    gehoudenOp: rij.gehouden_op ?? undefined,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    cel: 'casus/basis',
    filter: { status: rij.status, datum: rij.gepland_op },
  }),
}

const Afwezige = z
  .strictObject({ rol: Rol, reden: Regel('Waarom deze partij er niet bij was', 'Ziek; de uitkomst is vrijdag met haar besproken') })
  .describe('Een partij die er niet bij was')
const afronding = {
  gehoudenOp: Datum('De dag waarop de evaluatie is gehouden', '2027-02-15'),
  aanwezig: z.array(Rol).max(20).describe('Wie erbij waren, naar hun rol aan tafel'),
  afwezig: z.array(Afwezige).max(20).optional().describe('Wie er niet bij waren, en waarom niet'),
  volgendeOp: Datum('De dag van de volgende evaluatie: die wordt meteen gepland', '2027-05-10').optional(),
  toelichting: Verhaal(
    'Hoe het gesprek ging. Ieder die de casus ziet leest dit; wat over een doel gaat hoort bij dat doel',
    'Een goed gesprek; Noor vertelde zelf hoe het gaat.',
  ).optional(),
}
const Evaluatieafronding = z
  .strictObject({
    id: Id('De afronding'),
    casusId,
    evaluatiemomentId,
    ...afronding,
    afwezig: z.array(Afwezige).describe('Wie er niet bij waren, en waarom niet'),
    vastgelegdOp: Moment('Wanneer dit is vastgelegd'),
  })
  .describe('Dat een evaluatie is gehouden, met wie')

export const evaluatieafronding: Noun<EvaluatieafrondingRij, typeof Evaluatieafronding> = {
  soort: 'evaluatieafronding',
  tabel: tabel.evaluatieafronding,
  vorm: 1,
  Uit: Evaluatieafronding,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    evaluatiemomentId: rij.evaluatiemoment_id,
    gehoudenOp: rij.gehouden_op,
    aanwezig: rij.aanwezig,
    afwezig: rij.afwezig.map((rol, nummer) => ({ rol, reden: rij.redenen[nummer] as string })),
    volgendeOp: rij.volgende_op ?? undefined,
    toelichting: rij.toelichting ?? undefined,
    vastgelegdOp: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    cel: 'casus/basis',
    filter: { verwijst: rij.evaluatiemoment_id },
  }),
}

const score = {
  doelId: Id('Het doel uit het OPP of gezinsplan'),
  score: Keuze(tabel.scores, 'Hoe ver het doel is'),
  besluit: Keuze(tabel.besluiten, 'Hoe het met dit doel verder gaat. Bij `bijstellen` van een eigen plan begint meteen de volgende versie'),
  toelichting: Verhaal('Waarom', 'Hij begint nu zelf aan zijn werk, behalve op maandag.').optional(),
}
const Doelscore = z
  .strictObject({
    id: Id('De score'),
    casusId,
    evaluatiemomentId,
    ...score,
    planSoort: Keuze(['opp', 'gezinsplan'], 'In wat voor plan het doel staat'),
    planId: Id('Het plan waarin het doel staat'),
    planversie: z.int().min(1).meta({ description: 'De versie van het plan zoals die bij de evaluatie was', example: 1 }),
  })
  .describe('Hoe ver één doel is, en wat er over is besloten. Wie het doel mag zien, ziet ook de score.')

/** Placed as its doel is, so that who sees the doel sees how it went, and nobody else does. */
export const doelscore: Noun<DoelscoreRij, typeof Doelscore> = {
  soort: 'doelscore',
  tabel: tabel.doelscore,
  vorm: 1,
  Uit: Doelscore,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    evaluatiemomentId: rij.evaluatiemoment_id,
    doelId: rij.doel_id,
    score: rij.score,
    besluit: rij.besluit,
    toelichting: rij.toelichting ?? undefined,
    planSoort: rij.doel_soort === 'opp-doel' ? ('opp' as const) : ('gezinsplan' as const),
    planId: rij.plan_id,
    planversie: rij.doel_versie,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.evaluatiemoment_id,
    eigenaar: rij.eigenaar_id,
    betreft: rij.betreft_id,
    gezin: rij.gezin_id,
    cel: rij.cel,
    filter: { status: rij.besluit, verwijst: rij.doel_id },
  }),
}

export const MaakEvaluatiemoment = z.strictObject(moment)
export const WijzigEvaluatiemoment = z.strictObject({
  geplandOp: moment.geplandOp.optional(),
  criteria: moment.criteria.unwrap().nullable().optional(),
})
export const GeefScore = z.strictObject(score)
export type Score = z.output<typeof GeefScore>
export const RondAf = z.strictObject({
  ...afronding,
  scores: z
    .array(GeefScore)
    .max(100)
    .refine((lijst) => new Set(lijst.map(({ doelId }) => doelId)).size === lijst.length, { error: 'Geef elk doel één score.' })
    .optional()
    .describe('Per doel hoe ver het is en hoe het verder gaat'),
})
export type RondAf = z.output<typeof RondAf>
