import { z } from 'zod'
import { Uuid } from '../../basis/invoer.ts'
import type { Noun } from '../../toegang/noun.ts'
import { dag, Planversie, tekst } from '../invoer.ts'
import { plaatsInOpp } from './onderdelen/plaats.ts'
import { hoedanigheden, instemminguitkomsten, opp_instemming } from './tabel.ts'

const inhoud = {
  planversie: Planversie,
  doorId: Uuid.meta({ description: 'De persoon die wel of niet instemt' }),
  hoedanigheid: z.enum(hoedanigheden).meta({ description: 'Als ouder, of als leerling vanaf 18 jaar', example: 'ouder' }),
  uitkomst: z
    .enum(instemminguitkomsten)
    .meta({ description: 'Of er overeenstemming is over het handelingsdeel van deze versie', example: 'ingestemd' }),
  gegevenOp: dag('De dag waarop dit is gezegd of getekend'),
  toelichting: tekst('Wat erbij is gezegd', 'Met de afspraak dat we na drie maanden samen kijken hoe het gaat.').optional(),
}
export const InstemmingIn = z.strictObject(inhoud)
export type InstemmingIn = z.output<typeof InstemmingIn>
const Uit = z.strictObject({ id: Uuid, ...inhoud })

/** That a parent (or the pupil of 18) agrees with the handelingsdeel of one version, or that no agreement was reached. */
export const oppInstemming: Noun<typeof opp_instemming.$inferSelect, typeof Uit> = {
  soort: 'opp-instemming',
  tabel: opp_instemming,
  vorm: 1,
  Uit,
  toon: (rij) => ({
    id: rij.id,
    planversie: rij.planversie,
    doorId: rij.door_id,
    hoedanigheid: rij.hoedanigheid,
    uitkomst: rij.uitkomst,
    gegevenOp: rij.gegeven_op,
    toelichting: rij.toelichting ?? undefined,
  }),
  plaats: (rij) => plaatsInOpp(rij, 'school/onderwijs'),
}
