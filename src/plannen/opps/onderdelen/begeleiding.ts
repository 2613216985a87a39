import { z } from 'zod'
import { Uuid } from '../../../basis/invoer.ts'
import type { Noun } from '../../../toegang/noun.ts'
import { Planversie, tekst } from '../../invoer.ts'
import type { Onderdeel } from '../../onderdelen.ts'
import { opp_begeleiding } from '../tabel.ts'
import { plaatsInOpp } from './plaats.ts'

const inhoud = {
  omschrijving: tekst('Welke begeleiding de leerling krijgt', 'Elke week een gesprek over plannen en huiswerk.'),
  uitvoerder: tekst('Wie de begeleiding geeft', 'De onderwijsondersteuner').optional(),
  omvang: tekst('Hoe vaak en hoe lang', 'Een uur per week, tot de voorjaarsvakantie').optional(),
}
const Uit = z.strictObject({ id: Uuid, planversie: Planversie, ...inhoud })

/** The individual support at school. */
export const oppBegeleiding: Noun<typeof opp_begeleiding.$inferSelect, typeof Uit> = {
  soort: 'opp-begeleiding',
  tabel: opp_begeleiding,
  vorm: 1,
  Uit,
  toon: ({ id, planversie, omschrijving, uitvoerder, omvang }) => ({
    id,
    planversie,
    omschrijving,
    uitvoerder: uitvoerder ?? undefined,
    omvang: omvang ?? undefined,
  }),
  plaats: (rij) => plaatsInOpp(rij, 'school/onderwijs'),
}

export const begeleiding: Onderdeel = {
  noun: oppBegeleiding,
  veld: 'begeleiding',
  param: 'begeleidingId',
  naam: 'OppBegeleiding',
  titel: 'begeleiding',
  deel: 'handelingsdeel',
  In: z.strictObject(inhoud),
}
