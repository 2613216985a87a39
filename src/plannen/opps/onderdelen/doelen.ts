import { z } from 'zod'
import { Uuid } from '../../../basis/invoer.ts'
import type { Cel } from '../../../toegang/cellen.ts'
import type { Noun } from '../../../toegang/noun.ts'
import { dag, Planversie, tekst } from '../../invoer.ts'
import type { Onderdeel } from '../../onderdelen.ts'
import { domeinen, opp_doel } from '../tabel.ts'
import { plaatsInOpp } from './plaats.ts'

const inhoud = {
  tekst: tekst('Wat er bereikt moet zijn', 'Begint zelf aan een taak, zonder dat iemand helpt.'),
  domein: z.enum(domeinen).meta({ description: 'Waar het doel over gaat', example: 'onderwijs' }),
  streefdatum: dag('De dag waarop het doel bereikt zou moeten zijn', '2027-02-01').optional(),
}
const Uit = z.strictObject({ id: Uuid, planversie: Planversie, ...inhoud })

const cellen: Record<(typeof domeinen)[number], Cel> = {
  onderwijs: 'school/onderwijs',
  thuis: 'school/thuissituatie',
  jeugdhulp: 'school/jeugdhulp',
  'vrije-tijd': 'school/thuissituatie',
}

/** A goal. It keeps its id over versions, so that one can follow it. */
export const oppDoel: Noun<typeof opp_doel.$inferSelect, typeof Uit> = {
  soort: 'opp-doel',
  tabel: opp_doel,
  vorm: 1,
  Uit,
  toon: ({ id, planversie, tekst, domein, streefdatum }) => ({ id, planversie, tekst, domein, streefdatum: streefdatum ?? undefined }),
  plaats: (rij) => plaatsInOpp(rij, cellen[rij.domein]),
}

export const doelen: Onderdeel = {
  noun: oppDoel,
  veld: 'doelen',
  param: 'doelId',
  naam: 'OppDoel',
  titel: 'een doel',
  deel: 'handelingsdeel',
  In: z.strictObject(inhoud),
  vast: ['domein'],
}
