import type { FastifyInstance } from 'fastify'
import createClient, { type Client } from 'openapi-fetch'
import { Client as Verbinding } from 'pg'
import type { Logger } from 'pino'
import type { paths } from '../../openapi/client.d.ts'
import { maakApp } from '../../src/app.ts'
import { openDb } from '../../src/basis/db.ts'
import { maakIds } from '../../src/basis/id.ts'
import { type Klok, verzetbareKlok } from '../../src/basis/klok.ts'
import { migreer } from '../../src/basis/migraties.ts'
import { startPostgres } from '../../src/basis/postgres.ts'
import { urlVoor } from '../../src/basis/rollen.ts'
import { richtIn } from '../../src/inrichting.ts'
import { maakSandbox } from '../../src/sandbox.ts'
import { maakSandboxuitgever } from '../../src/toegang/sandboxuitgever.ts'
import { maakTokenlezer } from '../../src/toegang/token.ts'
import { controleer, verslag } from '../../src/verantwoording/logboek/controle.ts'
import { maakPseudoniem } from '../../src/verantwoording/logboek/dataverwerking.ts'
import { openLogboek } from '../../src/verantwoording/logboek/opslag.ts'
import { werkBij } from '../../src/verantwoording/logboek/werk.ts'
import { leesZegelsleutel, maakSleutelbos, publiekeBytes } from '../../src/verantwoording/logboek/zegel.ts'
import type { Stapantwoord } from '../hulp/herstel.ts'

/** A call as it went over the wire, for whoever tells of it. */
export type Aanroep = { wie: string; methode: string; pad: string; status: number }
/** Someone in the story: the typed client with their token, and the same for a path that only turns up on the way. */
export type Speler = {
  naam: string
  api: Client<paths>
  roep: (methode: string, pad: string, body?: unknown, opties?: { ifMatch?: string }) => Promise<Stapantwoord>
}
/** The API on a port of its own, filled with the families, and everyone who can call it. */
export type Toneel = {
  url: string
  speler: (naam: string, soort: 'medewerker' | 'persoon' | 'systeem', id: string) => Promise<Speler>
  zetKlok: (nu: string) => Promise<void>
  /** Seals what stands in the log, and checks the whole chain, as the job and `npm run controleer-logboek` do. */
  controleerLogboek: () => Promise<{ verslag: string; bevindingen: number }>
  luister: (na: (aanroep: Aanroep) => void) => void
  stop: () => Promise<void>
}

type Adressen = { beheerUrl: string; lezerUrl: string; schrijverUrl: string }

/** Sets the stage on this (migrated) database: the sandbox as `npm start` makes it, listening on a free port. */
export async function bouwToneel(
  adressen: Adressen,
  opruimen: () => Promise<void> = async () => undefined,
  log: Logger | false = false,
): Promise<Toneel> {
  const publiek = 'rondetafel'
  const echt = { nu: () => new Date().toISOString() }
  const db = openDb({ ...adressen, poolLezer: 4, poolSchrijver: 6, statementTimeout: 20_000, lockTimeout: 10_000 })
  const klok = verzetbareKlok(echt)
  const ids = maakIds(klok)
  const uitgever = await maakSandboxuitgever({ publiek, echteTijd: Date.now })
  const tokens = maakTokenlezer({ uitgevers: [uitgever], publiek, echteTijd: Date.now })
  const delen = {
    config: { geheim: Buffer.alloc(32, 7), omgeving: 'sandbox' as const, nummersleutels: [{ id: 'toneel', bytes: Buffer.alloc(32, 5) }] },
    db,
    klok,
    ids,
    tokens,
  }
  await richtIn(adressen.beheerUrl)
  const app = await maakApp({ ...delen, log, erbij: await maakSandbox({ ...delen, adressen, uitgever }) })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  let gestopt: Promise<void> | undefined
  const stop = (): Promise<void> => {
    gestopt ??= breekAf(app, db, opruimen)
    return gestopt
  }
  return { ...spelers(url), url, controleerLogboek: () => controleerLogboek(adressen.beheerUrl, klok), stop }
}

async function controleerLogboek(beheerUrl: string, klok: Klok): Promise<{ verslag: string; bevindingen: number }> {
  const pool = openLogboek(beheerUrl)
  const sleutel = leesZegelsleutel(Buffer.alloc(32, 5))
  try {
    await werkBij({ pool, klok, sleutel, pseudoniem: maakPseudoniem(Buffer.alloc(32, 6)), publiekeUrl: 'https://rondetafel.example' })
    const client = await pool.connect()
    const uitkomst = await controleer(client, maakSleutelbos([publiekeBytes(sleutel.publiek)])).finally(() => client.release())
    return { verslag: verslag(uitkomst), bevindingen: uitkomst.bevindingen.length }
  } finally {
    await pool.end()
  }
}

async function breekAf(app: FastifyInstance, db: { sluit: () => Promise<void> }, opruimen: () => Promise<void>): Promise<void> {
  await app.close()
  await db.sluit()
  await opruimen()
}

/** A stage on an embedded server of its own, and nothing left behind: for the demo. */
export async function huurToneel(): Promise<Toneel> {
  const server = await startPostgres('bench')
  const naam = `demo_${process.pid}`
  const doe = async (sql: string): Promise<{ naam: string }[]> => {
    const verbinding = new Verbinding({ connectionString: server.url() })
    await verbinding.connect()
    const { rows } = await verbinding.query<{ naam: string }>(sql).finally(() => verbinding.end())
    return rows
  }
  const opruimen = async (): Promise<void> => {
    await doe(`drop database if exists ${naam} with (force)`)
    await server.stop()
  }
  try {
    // What a killed demo left behind, when nobody else is at work.
    const oud = server.eerste ? await doe(`select datname as naam from pg_database where datname ~ '^demo_[0-9]+$'`) : []
    for (const rest of oud) await doe(`drop database ${rest.naam} with (force)`)
    await doe(`create database ${naam}`)
    const beheerUrl = server.url(naam)
    const adressen = {
      beheerUrl,
      lezerUrl: urlVoor('rondetafel_lezer', beheerUrl),
      schrijverUrl: urlVoor('rondetafel_schrijver', beheerUrl),
    }
    await migreer(adressen)
    return await bouwToneel(adressen, opruimen)
  } catch (fout) {
    await opruimen()
    throw fout
  }
}

function spelers(url: string): Pick<Toneel, 'speler' | 'zetKlok' | 'luister'> {
  let na: (aanroep: Aanroep) => void = () => undefined
  const sandbox = async (methode: string, pad: string, body: object): Promise<Record<string, string>> => {
    const antwoord = await fetch(`${url}/sandbox/${pad}`, {
      method: methode,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!antwoord.ok) throw new Error(`${methode} /sandbox/${pad} gaf ${antwoord.status}: ${await antwoord.text()}`)
    return (await antwoord.json()) as Record<string, string>
  }
  return {
    luister: (nieuw) => {
      na = nieuw
    },
    zetKlok: async (nu) => void (await sandbox('PUT', 'klok', { nu })),
    speler: async (naam, soort, id) => {
      const { accessToken } = await sandbox('POST', 'tokens', { soort, id })
      return maakSpeler(url, naam, accessToken as string, (aanroep) => na(aanroep))
    },
  }
}

function maakSpeler(url: string, naam: string, token: string, na: (aanroep: Aanroep) => void): Speler {
  const authorization = `Bearer ${token}`
  const api = createClient<paths>({ baseUrl: `${url}/v1`, headers: { authorization } })
  api.use({
    onResponse: ({ request, response }) => {
      const { pathname, search } = new URL(request.url)
      na({ wie: naam, methode: request.method, pad: pathname + search, status: response.status })
    },
  })
  const roep: Speler['roep'] = async (methode, pad, body, { ifMatch } = {}) => {
    const antwoord = await fetch(`${url}/v1${pad}`, {
      method: methode,
      headers: {
        authorization,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    na({ wie: naam, methode, pad: `/v1${pad}`, status: antwoord.status })
    return { status: antwoord.status, tekst: await antwoord.text(), etag: antwoord.headers.get('etag') ?? '', id: idUit(antwoord) }
  }
  return { naam, api, roep }
}

/** The id of what was made: the last segment of Location. */
export const idUit = (antwoord: Response): string => antwoord.headers.get('location')?.split('/').at(-1) ?? ''
