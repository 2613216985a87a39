import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { maakApp } from '../../src/app.ts'
import { type Db, openDb } from '../../src/basis/db.ts'
import { vasteIds } from '../../src/basis/id.ts'
import { vasteKlok } from '../../src/basis/klok.ts'
import { maakSandboxuitgever } from '../../src/toegang/sandboxuitgever.ts'
import { maakTokenlezer } from '../../src/toegang/token.ts'
import { maakTestDatabase, type TestDatabase } from './database.ts'

export const begin = '2026-11-23T08:30:00.000Z'
const publiek = 'rondetafel'

/** Who calls: a token's subject and client. */
export type Wie = { subject: string; client?: string; scopes?: string[] }
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
  stop: () => Promise<void>
}

export const beheer: Wie = { subject: 'beheer', scopes: ['lezen', 'schrijven', 'beheer'] }

export async function maakHuis(
  opties: {
    log?: Logger
    poolLezer?: number
    poolSchrijver?: number
    na?: (url: string, antwoord: Antwoord, methode: string) => void
  } = {},
): Promise<Huis> {
  const database = await maakTestDatabase()
  const db = openDb({
    ...database,
    poolLezer: opties.poolLezer ?? 4,
    poolSchrijver: opties.poolSchrijver ?? 6,
    statementTimeout: 20_000,
    lockTimeout: 10_000,
  })
  const klok = vasteKlok(begin)
  const ids = vasteIds(klok)
  const echteTijd = Date.now
  const uitgever = await maakSandboxuitgever({ publiek, echteTijd })
  const tokens = maakTokenlezer({ uitgevers: [uitgever], publiek, echteTijd })
  const app = await maakApp({
    db,
    config: { geheim: Buffer.alloc(32, 7), omgeving: 'sandbox' },
    klok,
    ids,
    log: opties.log ?? false,
    tokens,
  })
  const bewaard = new Map<string, Promise<string>>()
  const token = (wie: Wie): Promise<string> => {
    const naam = JSON.stringify(wie)
    const nieuw =
      bewaard.get(naam) ??
      uitgever.maakToken({ subject: wie.subject, client: wie.client ?? wie.subject, scopes: wie.scopes ?? ['lezen', 'schrijven'] })
    bewaard.set(naam, nieuw)
    return nieuw
  }
  const roep: Huis['roep'] = async (wie, methode, pad, body, { koppen = {}, ifMatch, sleutel, proef } = {}) => {
    const url = `/v1${pad}${proef ? `${pad.includes('?') ? '&' : '?'}proef=true` : ''}`
    const antwoord = await app.inject({
      method: methode as 'GET',
      url,
      headers: {
        authorization: `Bearer ${await token(wie)}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
        ...(sleutel === undefined ? {} : { 'idempotency-key': sleutel }),
        ...koppen,
      },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    })
    const tekst = antwoord.payload
    const uitkomst: Antwoord = {
      status: antwoord.statusCode,
      tekst,
      body: tekst === '' ? undefined : JSON.parse(tekst),
      koppen: antwoord.headers as Record<string, string>,
      etag: String(antwoord.headers.etag ?? ''),
      id:
        String(antwoord.headers.location ?? '')
          .split('/')
          .at(-1) ?? '',
    }
    opties.na?.(url, uitkomst, methode)
    return uitkomst
  }
  const stop = async (): Promise<void> => {
    await app.close()
    await db.sluit()
    await database.stop()
  }
  return { app, db, database, klok, ids, token, roep, stop }
}
