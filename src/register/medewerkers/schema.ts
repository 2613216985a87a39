import { z } from 'zod'
import { Dag, KorteTekst, Uuid } from '../../basis/invoer.ts'
import { functies } from '../../toegang/functies.ts'
import type { Noun } from '../../toegang/noun.ts'
import { eindigtNaBegin, eindigtTeVroeg, noemtIets, noemtNiets, periode } from '../velden.ts'
import { medewerker as tabel } from './tabel.ts'

const Naam = KorteTekst.meta({ description: 'Hoe de medewerker heet', example: 'Marloes Terpstra' })
const Functie = z.enum(functies).meta({ description: 'Wat de medewerker doet; dit bepaalt wat die ziet', example: 'intern-begeleider' })
const velden = {
  organisatieId: Uuid.meta({ description: 'De organisatie waar de medewerker werkt' }),
  naam: Naam,
  functie: Functie,
  ...periode,
}

export const NieuweMedewerker = z
  .strictObject({
    ...velden,
    tokenIssuer: KorteTekst.meta({
      description: 'De uitgever van het token van de medewerker',
      example: 'https://inloggen.wilgenhoek.example',
    }),
    tokenSubject: KorteTekst.meta({ description: 'Het kenmerk (`sub`) van de medewerker bij die uitgever', example: 'a1f3c9' }),
  })
  .refine(eindigtNaBegin, eindigtTeVroeg)
export type NieuweMedewerker = z.infer<typeof NieuweMedewerker>

export const MedewerkerWijziging = z
  .strictObject({
    naam: Naam.optional(),
    functie: Functie.optional(),
    tot: Dag.nullable()
      .optional()
      .meta({ description: 'De laatste dag in dienst. Met `null` loopt het dienstverband weer door', example: '2027-07-31' }),
  })
  .refine(noemtIets, noemtNiets)
export type MedewerkerWijziging = z.infer<typeof MedewerkerWijziging>

export const Medewerker = z.strictObject({ id: Uuid, ...velden })
export type MedewerkerRij = typeof tabel.$inferSelect

/** Besloten: only the own organisatie has it by name. The token is never shown. */
export const medewerker: Noun<MedewerkerRij, typeof Medewerker> = {
  soort: 'medewerker',
  tabel,
  vorm: 1,
  Uit: Medewerker,
  toon: (rij) => ({
    id: rij.id,
    organisatieId: rij.organisatie_id,
    naam: rij.naam,
    functie: rij.functie,
    van: rij.van,
    tot: rij.tot ?? undefined,
  }),
  plaats: (rij) => ({
    eigenaar: rij.organisatie_id,
    cel: 'organisatie/basis',
    besloten: true,
    filter: { datum: rij.tot, verwijst: rij.organisatie_id },
    // Who leaves hands over first: as long as something stands on that name, the organisatie has something to do.
    beurt: rij.tot === null ? null : rij.organisatie_id,
  }),
}
