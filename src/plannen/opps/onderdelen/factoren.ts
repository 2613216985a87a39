import { z } from 'zod'
import { Uuid } from '../../../basis/invoer.ts'
import type { Noun } from '../../../toegang/noun.ts'
import { Planversie, tekst } from '../../invoer.ts'
import type { Onderdeel } from '../../onderdelen.ts'
import { gebieden, opp_factor, richtingen } from '../tabel.ts'
import { plaatsInOpp } from './plaats.ts'

const inhoud = {
  richting: z.enum(richtingen).meta({ description: 'Of dit het leren moeilijker maakt of juist helpt', example: 'bevorderend' }),
  gebied: z.enum(gebieden).meta({ description: 'Waar dit speelt', example: 'school' }),
  tekst: tekst('Wat er speelt', 'Werkt graag samen met een vaste klasgenoot.'),
}
const Uit = z.strictObject({ id: Uuid, planversie: Planversie, ...inhoud })

/** Why the school expects what it expects: what hinders and what helps, at school, at home and in free time. */
export const oppFactor: Noun<typeof opp_factor.$inferSelect, typeof Uit> = {
  soort: 'opp-factor',
  tabel: opp_factor,
  vorm: 1,
  Uit,
  toon: ({ id, planversie, richting, gebied, tekst }) => ({ id, planversie, richting, gebied, tekst }),
  plaats: (rij) => plaatsInOpp(rij, rij.gebied === 'school' ? 'school/onderwijs' : 'school/thuissituatie'),
}

export const factoren: Onderdeel = {
  noun: oppFactor,
  veld: 'factoren',
  param: 'factorId',
  naam: 'OppFactor',
  titel: 'een factor',
  deel: 'perspectief',
  In: z.strictObject(inhoud),
  vast: ['gebied'],
}
