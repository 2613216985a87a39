import { z } from 'zod'
import type { Cel } from '../../../toegang/cellen.ts'
import type { Noun } from '../../../toegang/noun.ts'
import { dag, tekst } from '../../invoer.ts'
import type { Onderdeel } from '../../onderdelen.ts'
import { domeinen } from '../../opps/tabel.ts'
import { gezinsplan_doel } from '../tabel.ts'
import { Betreft, kop, plaatsInPlan } from './plaats.ts'

const inhoud = {
  betreftId: Betreft,
  tekst: tekst('Wat er bereikt moet zijn', 'De ochtenden verlopen rustig.'),
  domein: z.enum(domeinen).meta({ description: 'Waar het doel over gaat', example: 'thuis' }),
  streefdatum: dag('De dag waarop het doel bereikt zou moeten zijn', '2027-02-01').optional(),
}
const Uit = z.strictObject({ ...kop, ...inhoud })

const cellen: Record<(typeof domeinen)[number], Cel> = {
  onderwijs: 'jeugdhulp/onderwijs',
  thuis: 'jeugdhulp/thuissituatie',
  jeugdhulp: 'jeugdhulp/jeugdhulp',
  'vrije-tijd': 'jeugdhulp/thuissituatie',
}

/** A goal of the family. It keeps its id over versions, so that one can follow it. */
export const gezinsplanDoel: Noun<typeof gezinsplan_doel.$inferSelect, typeof Uit> = {
  soort: 'gezinsplan-doel',
  tabel: gezinsplan_doel,
  vorm: 1,
  Uit,
  toon: ({ id, planversie, betreft_id, tekst, domein, streefdatum }) => ({
    id,
    planversie,
    betreftId: betreft_id,
    tekst,
    domein,
    streefdatum: streefdatum ?? undefined,
  }),
  plaats: (rij) => plaatsInPlan(rij, rij.betreft_id, cellen[rij.domein]),
}

export const doelen: Onderdeel = {
  noun: gezinsplanDoel,
  veld: 'doelen',
  param: 'doelId',
  naam: 'GezinsplanDoel',
  titel: 'een doel',
  In: z.strictObject(inhoud),
  betreft: 'betreftId',
  vast: ['domein'],
}
