import { z } from 'zod'
import type { Noun } from '../../../toegang/noun.ts'
import { tekst } from '../../invoer.ts'
import type { Onderdeel } from '../../onderdelen.ts'
import { aarden, gezinsplan_kracht } from '../tabel.ts'
import { Betreft, kop, plaatsInPlan } from './plaats.ts'

const inhoud = {
  betreftId: Betreft,
  aard: z.enum(aarden).meta({ description: 'Iets wat iemand zelf kan, of wat het netwerk doet', example: 'netwerk' }),
  tekst: tekst('Wat het gezin zelf kan, of wie er meehelpt', 'Opa haalt de kinderen op dinsdag van school.'),
}
const Uit = z.strictObject({ ...kop, ...inhoud })

/** What the family can do itself, and who around them helps. */
export const gezinsplanKracht: Noun<typeof gezinsplan_kracht.$inferSelect, typeof Uit> = {
  soort: 'gezinsplan-kracht',
  tabel: gezinsplan_kracht,
  vorm: 1,
  Uit,
  toon: ({ id, planversie, betreft_id, aard, tekst }) => ({ id, planversie, betreftId: betreft_id, aard, tekst }),
  plaats: (rij) => plaatsInPlan(rij, rij.betreft_id, 'jeugdhulp/thuissituatie'),
}

export const krachten: Onderdeel = {
  noun: gezinsplanKracht,
  veld: 'krachten',
  param: 'krachtId',
  naam: 'GezinsplanKracht',
  titel: 'een kracht',
  In: z.strictObject(inhoud),
  betreft: 'betreftId',
}
