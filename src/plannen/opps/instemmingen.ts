import { z } from 'zod'
import { Uuid } from '../../basis/invoer.ts'
import type { Noun } from '../../toegang/noun.ts'
import { dag, Planversie, tekst } from '../invoer.ts'
import { plaatsInOpp } from './onderdelen/plaats.ts'
import { hoedanigheden, instemminguitkomsten, opp_instemming } from './tabel.ts'

const inhoud = {
  planversie: Planversie,
  doorId: Uuid.optional().meta({ description: 'De persoon die wel of niet instemt' }),
  doorOrganisatieId: Uuid.optional().meta({ description: 'De gecertificeerde instelling met gezag die wel of niet instemt' }),
  hoedanigheid: z.enum(hoedanigheden).meta({
    description:
      'Wie gezag heeft stemt in als ouder of als voogd, of als gecertificeerde instelling (met `doorOrganisatieId`); de leerling vanaf 18 jaar als leerling',
    example: 'ouder',
  }),
  uitkomst: z
    .enum(instemminguitkomsten)
    .meta({ description: 'Of er overeenstemming is over het handelingsdeel van deze versie', example: 'ingestemd' }),
  gegevenOp: dag('De dag waarop dit is gezegd of getekend'),
  toelichting: tekst('Wat erbij is gezegd', 'Met de afspraak dat we na drie maanden samen kijken hoe het gaat.').optional(),
}

type Wie = { doorId?: string; doorOrganisatieId?: string; hoedanigheid: string }
export const InstemmingIn = z
  .strictObject(inhoud)
  .refine(({ doorId, doorOrganisatieId }: Wie) => (doorId === undefined) !== (doorOrganisatieId === undefined), {
    path: ['doorId'],
    error: 'Noem wie instemt: `doorId` voor een persoon, of `doorOrganisatieId` voor een gecertificeerde instelling.',
  })
  .refine(
    ({ doorOrganisatieId, hoedanigheid }: Wie) => (doorOrganisatieId !== undefined) === (hoedanigheid === 'gecertificeerde-instelling'),
    {
      path: ['hoedanigheid'],
      error: 'Een instelling stemt in als `gecertificeerde-instelling`, een persoon niet.',
    },
  )
export type InstemmingIn = z.output<typeof InstemmingIn>
const Uit = z.strictObject({ id: Uuid, ...inhoud })

/** That who has gezag (or the pupil of 18) agrees with the handelingsdeel of one version, or that no agreement was reached. */
export const oppInstemming: Noun<typeof opp_instemming.$inferSelect, typeof Uit> = {
  soort: 'opp-instemming',
  tabel: opp_instemming,
  vorm: 1,
  Uit,
  toon: (rij) => ({
    id: rij.id,
    planversie: rij.planversie,
    doorId: rij.door_id ?? undefined,
    doorOrganisatieId: rij.door_organisatie_id ?? undefined,
    hoedanigheid: rij.hoedanigheid,
    uitkomst: rij.uitkomst,
    gegevenOp: rij.gegeven_op,
    toelichting: rij.toelichting ?? undefined,
  }),
  plaats: (rij) => plaatsInOpp(rij, 'school/onderwijs'),
}
