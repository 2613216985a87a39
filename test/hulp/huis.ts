import { readFileSync } from 'node:fs'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import type { Logger } from 'pino'
import { maakApp } from '../../src/app.ts'
import type { Limieten } from '../../src/basis/config.ts'
import { type Db, openDb } from '../../src/basis/db.ts'
import type { Nummersleutel } from '../../src/basis/geheimen.ts'
import { vasteIds } from '../../src/basis/id.ts'
import { vasteKlok } from '../../src/basis/klok.ts'
import { maakSandboxuitgever } from '../../src/toegang/sandboxuitgever.ts'
import type { Toetser } from '../../src/toegang/toetser.ts'
import { maakTokenlezer } from '../../src/toegang/token.ts'
import { maakAntwoordtoets } from './antwoord.ts'
import { maakTestDatabase, type TestDatabase } from './database.ts'

export const begin = '2026-11-23T08:30:00.000Z'
const publiek = 'rondetafel'
const nummersleutel: Nummersleutel = { id: 'proef', bytes: Buffer.alloc(32, 5) }

/** Who calls: a token's subject and client; `geldig` in seconds. */
export type Wie = { subject: string; client?: string; scopes?: string[]; geldig?: number }
// biome-ignore lint/suspicious/noExplicitAny: tests look at answers as they come
export type Antwoord = { status: number; body: any; tekst: string; koppen: Record<string, string>; etag: string; id: string }
export type Roepopties = { koppen?: Record<string, string>; ifMatch?: string; sleutel?: string; proef?: boolean }

/** The API as production builds it, on a database of its own, with a clock that stands still and ids that repeat. */
export type Huis = {
  app: FastifyInstance
  db: Db
  database: TestDatabase
  klok: ReturnType<typeof vasteKlok>
  ids: () => string
  token: (wie: Wie) => Promise<string>
  roep: (wie: Wie, methode: string, pad: string, body?: unknown, opties?: Roepopties) => Promise<Antwoord>
  /** One call as it stands, without a token unless it brings one. */
  stuur: (opties: InjectOptions) => Promise<Antwoord>
  stop: () => Promise<void>
}

/** Every answer of the suite is held against the document as it is committed. */
const toetsAntwoord = maakAntwoordtoets(JSON.parse(readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8')))

export const beheer: Wie = { subject: 'beheer', scopes: ['lezen', 'schrijven', 'beheer'] }

export async function maakHuis(
  opties: {
    log?: Logger
    poolLezer?: number
    poolSchrijver?: number
    /** Other rules than the house's: for mutants. */
    toetser?: Toetser
    /** None, unless asked. */
    limieten?: Limieten
    proxys?: string[]
    lockTimeout?: number
    /** The keys of BSN and PGN; one, unless told. */
    nummersleutels?: Nummersleutel[]
    /** Other ids than the ones that repeat from the start. */
    ids?: () => string
    /** What stands between the program and its database. */
    omDb?: (db: Db) => Db
    /** Routes and hooks beside the house's own. */
    erbij?: (app: FastifyInstance) => Promise<void>
    na?: (url: string, antwoord: Antwoord, methode: string) => void
  } = {},
): Promise<Huis> {
  const database = await maakTestDatabase()
  const eigen = openDb({
    ...database,
    poolLezer: opties.poolLezer ?? 4,
    poolSchrijver: opties.poolSchrijver ?? 6,
    statementTimeout: 20_000,
    lockTimeout: opties.lockTimeout ?? 10_000,
  })
  const db = opties.omDb?.(eigen) ?? eigen
  const klok = vasteKlok(begin)
  const ids = opties.ids ?? vasteIds(klok)
  const echteTijd = Date.now
  const uitgever = await maakSandboxuitgever({ publiek, echteTijd })
  const tokens = maakTokenlezer({ uitgevers: [uitgever], publiek, echteTijd })
  const app = await maakApp({
    db,
    config: {
      geheim: Buffer.alloc(32, 7),
      omgeving: 'sandbox',
      limieten: opties.limieten,
      proxys: opties.proxys,
      nummersleutels: opties.nummersleutels ?? [nummersleutel],
    },
    klok,
    ids,
    log: opties.log ?? false,
    tokens,
    ...(opties.toetser && { toetser: opties.toetser }),
    ...(opties.erbij && { erbij: opties.erbij }),
  })
  // Kept as long as the longest run takes.
  const bewaard = new Map<string, Promise<string>>()
  const token = (wie: Wie): Promise<string> => {
    const naam = JSON.stringify(wie)
    const nieuw =
      bewaard.get(naam) ??
      uitgever.maakToken({ geldig: 86_400, ...wie, client: wie.client ?? wie.subject, scopes: wie.scopes ?? ['lezen', 'schrijven'] })
    bewaard.set(naam, nieuw)
    return nieuw
  }
  const stuur: Huis['stuur'] = async (verzoek) => {
    const antwoord = await app.inject(verzoek)
    const [methode, url] = [verzoek.method ?? 'GET', String(verzoek.url)]
    if (url.startsWith('/v1/'))
      toetsAntwoord(methode, url, { status: antwoord.statusCode, koppen: antwoord.headers, lichaam: antwoord.payload })
    const uitkomst = leesAntwoord(antwoord)
    opties.na?.(url, uitkomst, methode)
    return uitkomst
  }
  const roep: Huis['roep'] = async (wie, methode, pad, body, { koppen = {}, ifMatch, sleutel, proef } = {}) =>
    stuur({
      method: methode as 'GET',
      url: `/v1${pad}${proef ? `${pad.includes('?') ? '&' : '?'}proef=true` : ''}`,
      headers: {
        authorization: `Bearer ${await token(wie)}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
        ...(sleutel === undefined ? {} : { 'idempotency-key': sleutel }),
        ...koppen,
      },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    })
  const stop = async (): Promise<void> => {
    await app.close()
    await db.sluit()
    await database.stop()
  }
  return { app, db, database, klok, ids, token, roep, stuur, stop }
}

const leesAntwoord = (antwoord: LightMyRequestResponse): Antwoord => ({
  status: antwoord.statusCode,
  tekst: antwoord.payload,
  body: antwoord.payload !== '' && String(antwoord.headers['content-type']).includes('json') ? JSON.parse(antwoord.payload) : undefined,
  koppen: antwoord.headers as Record<string, string>,
  etag: String(antwoord.headers.etag ?? ''),
  id:
    String(antwoord.headers.location ?? '')
      .split('/')
      .at(-1) ?? '',
})
