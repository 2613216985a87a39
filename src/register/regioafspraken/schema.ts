import { z } from 'zod'
import { Dag, KorteTekst, Tekst, Uuid } from '../../basis/invoer.ts'
import type { Noun } from '../../toegang/noun.ts'
import * as tabel from './tabel.ts'

const dagen = (description: string, example: number) => z.int().min(1).max(365).meta({ description, example })

const trede = {
  functie: KorteTekst.meta({
    description: 'Bij wie u op deze trede aanklopt: een functie, geen naam',
    example: 'Directeur van het samenwerkingsverband',
  }),
  reactieDagen: dagen('Binnen hoeveel dagen er een reactie is', 7),
  terugkoppelDagen: dagen('Binnen hoeveel dagen iedereen aan tafel hoort wat eruit kwam', 14),
  doorzettingsmacht: z.boolean().meta({ description: 'Of wie hier beslist dat bindend mag doen voor de partijen', example: false }),
}
const Trede = z
  .strictObject({
    id: Uuid,
    regioafspraakId: Uuid.meta({ description: 'De afspraak waar deze trede bij hoort' }),
    nummer: z.int().min(1).meta({ description: 'De hoeveelste trede, vanaf 1', example: 1 }),
    ...trede,
  })
  .describe('Eén trede van de ladder: bij wie, en hoe snel')

/** Open to every actor, parents too: it says nothing about a person. */
export const regiotrede: Noun<typeof tabel.regiotrede.$inferSelect, typeof Trede> = {
  soort: 'regiotrede',
  tabel: tabel.regiotrede,
  vorm: 1,
  Uit: Trede,
  toon: (rij) => ({
    id: rij.id,
    regioafspraakId: rij.regioafspraak_id,
    nummer: rij.nummer,
    functie: rij.functie,
    reactieDagen: rij.reactie_dagen,
    terugkoppelDagen: rij.terugkoppel_dagen,
    doorzettingsmacht: rij.doorzettingsmacht,
  }),
  plaats: (rij) => ({ ouder: rij.regioafspraak_id, cel: null, volgorde: rij.nummer }),
}

const afspraak = {
  naam: KorteTekst.meta({ description: 'Hoe de afspraak heet', example: 'Doorbraak Midden-Twente' }),
  partijIds: z
    .array(Uuid)
    .min(2)
    .max(100)
    .meta({
      description: 'De organisaties die dit met elkaar afspraken',
      example: ['0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d', '0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0e'],
    }),
  reikwijdte: Tekst(2000).meta({
    description: 'Waarover volgens de afspraak kan worden beslist',
    example: 'Wie de hulp op school start en voorlopig betaalt, als partijen daar na twee weken niet uit zijn.',
  }),
  functionaris: KorteTekst.meta({
    description: 'De functie die volgens de afspraak bindend mag beslissen; een functie, geen naam',
    example: 'Procesregisseur doorbraak',
  }).optional(),
  van: Dag.meta({ description: 'De eerste dag waarop de afspraak geldt', example: '2026-01-01' }),
  tot: Dag.meta({ description: 'De laatste dag waarop de afspraak geldt', example: '2028-12-31' }).optional(),
}
const Regioafspraak = z
  .strictObject({ id: Uuid, ...afspraak })
  .describe('Wat partijen in een regio afspraken voor als het vastloopt. Wettelijke bevoegdheden blijven bij wie ze heeft.')

export const regioafspraak: Noun<typeof tabel.regioafspraak.$inferSelect, typeof Regioafspraak> = {
  soort: 'regioafspraak',
  tabel: tabel.regioafspraak,
  vorm: 1,
  Uit: Regioafspraak,
  toon: (rij) => ({
    id: rij.id,
    naam: rij.naam,
    partijIds: rij.partij_ids,
    reikwijdte: rij.reikwijdte,
    functionaris: rij.functionaris ?? undefined,
    van: rij.van,
    tot: rij.tot ?? undefined,
  }),
  plaats: () => ({ cel: null }),
  delen: [{ noun: regiotrede, veld: 'treden', inLijst: true }],
}

export const MaakRegioafspraak = z
  .strictObject({
    ...afspraak,
    treden: z
      .array(
        z.strictObject(trede).refine(({ reactieDagen, terugkoppelDagen }) => terugkoppelDagen >= reactieDagen, {
          error: 'De terugkoppeling kan niet vóór de reactie komen.',
          path: ['terugkoppelDagen'],
        }),
      )
      .min(1)
      .max(10)
      .describe('De treden, van dichtbij naar hogerop'),
  })
  .refine(({ van, tot }) => tot === undefined || tot >= van, { error: 'De laatste dag ligt voor de eerste dag.', path: ['tot'] })
export type MaakRegioafspraak = z.output<typeof MaakRegioafspraak>
