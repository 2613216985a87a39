import { integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import Fastify, { type FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Probleem } from '../../src/basis/fouten.ts'
import { richtHttpIn, serveropties } from '../../src/basis/http.ts'
import { Dag, KorteTekst, Tekst, Tijdstip, Uuid } from '../../src/basis/invoer.ts'
import { toegestaan } from '../../src/toegang/besluit.ts'
import type { Noun, Rij } from '../../src/toegang/noun.ts'
import { serveerDocument } from '../../src/toegang/openapi.ts'
import { type Operatie, schrijfoperatie } from '../../src/toegang/operatie.ts'
import { proefVan } from '../../src/toegang/proef.ts'
import { type Antwoord, registreer, type Verzoek } from '../../src/toegang/router.ts'

/** A small house of two nouns and six operations, to test the edge with before and apart from the real one. */

const tabel = pgTable('boek', {
  id: uuid().notNull(),
  versie: integer().notNull(),
  naam: text(),
  vervallen_op: timestamp({ mode: 'string' }),
})
const niets = () => ({ cel: null })

const Bladzijde = z.strictObject({ id: Uuid, boekId: Uuid, tekst: Tekst(500) }).describe('Een bladzijde van een boek')
const bladzijde: Noun = { soort: 'bladzijde', tabel, vorm: 1, Uit: Bladzijde, toon: (rij: Rij) => ({ id: rij.id }), plaats: niets }

const Boek = z.strictObject({
  id: Uuid.describe('Het id van het boek'),
  naam: KorteTekst.describe('De titel'),
  soort: z.enum(['roman', 'gids']).describe('Het soort boek'),
  uitgegevenOp: Dag.optional().describe('De dag van uitgave'),
  geregistreerdOp: Tijdstip.describe('Wanneer dit is vastgelegd'),
})
const boek: Noun = {
  soort: 'boek',
  tabel,
  vorm: 1,
  Uit: Boek.describe('Een boek'),
  toon: (rij: Rij) => ({ id: rij.id }),
  plaats: niets,
  delen: [{ noun: bladzijde as unknown as Noun<never>, veld: 'bladzijden' }],
  celsoorten: ['school/basis'],
}
export const nouns = [boek, bladzijde] as unknown as Noun<never>[]
const [boekNoun, bladzijdeNoun] = nouns

const vast = { titel: 'Boeken', groep: 'boeken' } as const
const Nieuw = z.strictObject({
  naam: KorteTekst,
  soort: z.enum(['roman', 'gids']),
  uitgegevenOp: Dag.optional(),
  trefwoorden: z.array(KorteTekst).min(1).max(3).optional(),
})
const door = z.union([z.strictObject({ organisatieId: Uuid }), z.strictObject({ persoonId: Uuid })])

const enkele: Operatie[] = [
  { ...vast, id: 'leesBoek', methode: 'GET', pad: '/boeken/{boekId}', scope: 'lezen', noun: boekNoun, lees: async () => undefined },
  {
    ...vast,
    id: 'leesBoeken',
    methode: 'GET',
    pad: '/boeken',
    scope: 'lezen',
    noun: boekNoun,
    lijst: true,
    query: z.strictObject({ auteurId: Uuid.optional() }),
    lees: async () => undefined,
  },
  schrijfoperatie({
    ...vast,
    id: 'maakBoek',
    methode: 'POST',
    pad: '/boeken',
    scope: 'schrijven',
    actie: 'boek.maken',
    body: Nieuw,
    motiveerbaar: true,
    antwoord: 'aangemaakt',
    uit: boekNoun,
    mag: () => toegestaan('boek.maken'),
    schrijf: async () => ({ soort: 'boek', id: '' }),
  }),
  schrijfoperatie({
    ...vast,
    id: 'wijzigBoek',
    methode: 'PATCH',
    pad: '/boeken/{boekId}',
    scope: 'schrijven',
    actie: 'boek.wijzigen',
    body: Nieuw.partial(),
    ifMatch: true,
    antwoord: 'gewijzigd',
    mag: () => toegestaan('boek.wijzigen'),
    schrijf: async () => ({ soort: 'boek', id: '' }),
  }),
  schrijfoperatie({
    ...vast,
    id: 'leenBoekUit',
    methode: 'POST',
    pad: '/boeken/{boekId}/uitleningen',
    scope: 'schrijven',
    actie: 'boek.uitlenen',
    body: z.strictObject({ aan: door, tot: Dag.optional() }),
    antwoord: 'aangemaakt',
    uit: bladzijdeNoun,
    mag: () => toegestaan('boek.uitlenen'),
    schrijf: async () => ({ soort: 'boek', id: '' }),
  }),
  schrijfoperatie({
    ...vast,
    id: 'sluitBoek',
    methode: 'POST',
    pad: '/boeken/{boekId}/sluitingen',
    scope: 'beheer',
    actie: 'boek.sluiten',
    motiveerbaar: true,
    antwoord: 'gewijzigd',
    mag: () => toegestaan('boek.sluiten'),
    schrijf: async () => ({ soort: 'boek', id: '' }),
  }),
]

export const operaties: Operatie[] = [...enkele, proefVan(enkele, { voorbeeld: { operatie: 'sluitBoek' }, zegt: '' })]

export const voorbeeldId = '0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d'
export const voorbeeldBoek = {
  id: voorbeeldId,
  naam: 'De ronde tafel',
  soort: 'roman',
  geregistreerdOp: '2026-09-01T10:00:00.000Z',
  bladzijden: [],
  afgeschermd: [{ cel: 'school/basis', reden: 'geen-grond', hoeOpenen: 'Vraag het.' }],
}

export type Tester = { naam: string }
type Uitvoerder = (verzoek: Verzoek<Tester>) => Promise<Antwoord>

/** A real instance with the edge, the sample operations and the document; what comes in is kept in `gezien`. */
export async function maakMonster(
  voerUit: Uitvoerder = async () => ({ status: 200, json: JSON.stringify(voorbeeldBoek) }),
  lijst = operaties,
) {
  const gezien: Verzoek<Tester>[] = []
  let teller = 0
  const opties = { versie: '1.2.3', id: () => `0198c2f0-7d1e-7a3b-9c4d-${String(++teller).padStart(12, '0')}` }
  const app: FastifyInstance = Fastify(serveropties(opties))
  richtHttpIn(app, opties)
  await serveerDocument(app, { operaties: lijst, nouns, versie: opties.versie })
  registreer<Tester>(app, lijst, {
    identiteit: ({ headers }) => {
      if (headers.authorization !== 'Bearer goed') throw new Probleem('niet-ingelogd')
      return { naam: 'tester' }
    },
    voerUit: async (verzoek) => {
      gezien.push(verzoek)
      return voerUit(verzoek)
    },
  })
  await app.ready()
  return { app, gezien }
}
