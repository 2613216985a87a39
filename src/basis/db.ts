import type { Socket } from 'node:net'
import { Pool, type PoolClient, type PoolConfig, type QueryConfig, type QueryResult, types } from 'pg'

/** The two doors to the database: `lezer` answers, `schrijver` writes. Neither owns anything, and the first can never become the second. */
export type Db = { lezer: Pool; schrijver: Pool; sluit: () => Promise<void> }
/** A statement that the server prepares once per connection, under its name. */
export type Vraag = { name?: string; text: string; values?: unknown[] }
export type DbInstellingen = {
  lezerUrl: string
  schrijverUrl: string
  poolLezer: number
  poolSchrijver: number
  statementTimeout: number
  lockTimeout: number
}

/** The database cannot be reached, or went away during the work: 503. With `onzeker` the commit was sent and its answer never came. */
export class DatabaseWeg extends Error {
  readonly onzeker: boolean
  constructor(cause: unknown, onzeker = false) {
    super('De database is niet bereikbaar.', { cause })
    this.name = 'DatabaseWeg'
    this.onzeker = onzeker
  }
}

const netwerk = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|ENOENT$)/
// 08 connection, 57P0x shutdown or starting up, 53300 too many clients, 25006 a primary that became a standby.
const toestand = /^(08(?!P01)|57P0|53300|25006)/
const zinnen = /Connection terminated|not queryable|timeout expired|timeout exceeded when trying to connect|Query read timeout/

/** True when the error speaks of the connection, not of the statement. */
export const isWeg = (fout: unknown): boolean => {
  if (fout instanceof DatabaseWeg) return true
  if (!(fout instanceof Error)) return false
  const { code } = fout as { code?: unknown }
  if (fout instanceof AggregateError) return fout.errors.some(isWeg)
  return typeof code === 'string' ? netwerk.test(code) || toestand.test(code) : zinnen.test(fout.message)
}
/** What the caller gets to see of an error from `pg`. */
export const alsWeg = (fout: unknown): unknown => (isWeg(fout) && !(fout instanceof DatabaseWeg) ? new DatabaseWeg(fout) : fout)

/** `2026-11-22 01:38:40.123456+00` as `2026-11-22T01:38:40.123Z`. Infinity and years before Christ stay as they are. */
export function tijdstip(tekst: string): string {
  const ms = Date.parse(tekst.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))
  return Number.isNaN(ms) ? tekst : new Date(ms).toISOString()
}

const alsTekst = (tekst: string): string => tekst
// The published type of this parser is another one than the package has.
const lijstlezer = types.arrayParser as unknown as {
  create: (tekst: string, lees: (deel: string) => unknown) => { parse: () => unknown[] }
}
const lijstVan =
  (lees: (tekst: string) => unknown) =>
  (tekst: string): unknown =>
    lijstlezer.create(tekst, lees).parse()
// date, timestamptz and bigint, and arrays of them. A day is a string, for it has no hour and no zone; a bigint keeps all its bits (masks).
const lezers: Record<number, (tekst: string) => unknown> = {
  1082: alsTekst,
  1182: lijstVan(alsTekst),
  1184: tijdstip,
  1185: lijstVan(tijdstip),
  20: BigInt,
  1016: lijstVan(BigInt),
}
/** How values from the database look in the program, on every connection of ours. */
export const leestypen: NonNullable<PoolConfig['types']> = {
  getTypeParser: ((oid: number, vorm?: 'text') =>
    (vorm === 'text' || vorm === undefined ? lezers[oid] : undefined) ?? types.getTypeParser(oid, vorm)) as never,
}

/**
 * How every session of ours is set. What is read is in memory or on an SSD: a random page costs about what the next one does, and a list is walked along
 * its key instead of being gathered and sorted first.
 */
// Every statement is a look-up by key, prepared once per connection: to plan it anew for each value costs more than the work itself.
export const sessie = '-c TimeZone=UTC -c DateStyle=ISO -c jit=off -c random_page_cost=1.1 -c plan_cache_mode=force_generic_plan'

/** A pool of pipelining connections: what is sent without waiting shares a round trip. */
function maakPool(url: string, max: number, { statementTimeout, lockTimeout }: DbInstellingen): Pool {
  const pool = new Pool({
    connectionString: url,
    max,
    pipeline: true,
    types: leestypen,
    keepAlive: true,
    application_name: 'rondetafel',
    options: sessie,
    statement_timeout: statementTimeout,
    lock_timeout: lockTimeout,
    idle_in_transaction_session_timeout: statementTimeout * 2,
    // For a network that swallows everything: longer than the server needs to cut a statement off itself.
    query_timeout: statementTimeout + 5000,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 60_000,
  } as PoolConfig)
  // Errors of idle connections and of ones in use; both surface at the next statement, and the pool makes new ones.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

export function openDb(instellingen: DbInstellingen): Db {
  const lezer = maakPool(instellingen.lezerUrl, instellingen.poolLezer, instellingen)
  const schrijver = maakPool(instellingen.schrijverUrl, instellingen.poolSchrijver, instellingen)
  return {
    lezer,
    schrijver,
    sluit: async () => {
      await Promise.all([lezer.end(), schrijver.end()])
    },
  }
}

/** A connection is of no further use when it failed, or when a prepared statement no longer fits the tables (0A000). */
const isStuk = (fout: unknown): boolean => isWeg(fout) || (fout as { code?: unknown } | undefined)?.code === '0A000'

async function pak(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect()
  } catch (fout) {
    throw alsWeg(fout)
  }
}

/** A COMMIT after an error "succeeds" as ROLLBACK: only the tag says what happened. */
function eisCommit(antwoord: QueryResult): void {
  if (antwoord.command !== 'COMMIT') throw new Error('De transactie is teruggedraaid: een opdracht erin was mislukt.')
}

const gebundeld = new WeakSet<PoolClient>()
/** Holds what is sent to this connection until the program next waits for something: it leaves in one packet, where each statement would in one of its own. */
export function bundel(client: PoolClient): void {
  if (gebundeld.has(client)) return
  gebundeld.add(client)
  lijnVan(client).cork()
  process.nextTick(() => {
    gebundeld.delete(client)
    lijnVan(client).uncork()
  })
}

/** Lets what is held go already, once it fills a packet: the database works on it while the program makes the rest. */
export function laatGaan(client: PoolClient): void {
  const lijn = lijnVan(client)
  if (!gebundeld.has(client) || lijn.writableLength < pakket) return
  lijn.uncork()
  lijn.cork()
}
const pakket = 4096
const lijnVan = (client: PoolClient): Socket => (client as unknown as { connection: { stream: Socket } }).connection.stream

/**
 * One transaction in one round trip: begin, the statements, commit. Resolves when the commit has answered, with the answers in order; the first
 * error undoes everything.
 */
export async function samen<const V extends readonly Vraag[]>(
  pool: Pool,
  vragen: V,
  begin = 'begin',
): Promise<{ [K in keyof V]: QueryResult }> {
  const client = await pak(pool)
  bundel(client)
  const uitkomsten = await Promise.allSettled([
    client.query(begin),
    ...vragen.map((vraag) => client.query(vraag as QueryConfig)),
    client.query('commit'),
  ])
  const mis = uitkomsten.find((uitkomst) => uitkomst.status === 'rejected')
  client.release(mis !== undefined && isStuk(mis.reason))
  if (mis) throw alsWeg(mis.reason)
  const antwoorden = uitkomsten.map((uitkomst) => (uitkomst as PromiseFulfilledResult<QueryResult>).value)
  eisCommit(antwoorden.at(-1) as QueryResult)
  return antwoorden.slice(1, -1) as never
}

/**
 * One transaction around `werk`. BEGIN travels with its first statement and COMMIT with its last: what it sends without waiting shares a round trip (`bundel`),
 * and what it leaves to `volgt` is only waited for together with the commit. Resolves only when the database has answered COMMIT. An error in `werk`, or in a
 * statement it never waited for, rolls back.
 */
export async function transactie<T>(
  pool: Pool,
  werk: (client: PoolClient, volgt: (onderweg: Promise<unknown>) => void) => Promise<T>,
): Promise<T> {
  const client = await pak(pool)
  const onderweg: Promise<unknown>[] = []
  let stuk = false
  let slot = false
  try {
    bundel(client)
    const begin = client.query('begin')
    begin.catch(() => undefined)
    const uitkomst = await werk(client, (belofte) => {
      belofte.catch(() => undefined)
      onderweg.push(belofte)
    })
    slot = true
    await rondAf(client, [begin, ...onderweg])
    return uitkomst
  } catch (fout) {
    stuk = isStuk(fout)
    if (!slot && !stuk) await client.query('rollback').catch(() => (stuk = true))
    if (slot && isWeg(fout)) throw new DatabaseWeg(fout, true)
    throw alsWeg(fout)
  } finally {
    client.release(stuk)
  }
}

/** Commits behind what is still on its way; of all that fails, the first says why. */
async function rondAf(client: PoolClient, onderweg: Promise<unknown>[]): Promise<void> {
  const commit = client.query('commit')
  const uitkomsten = await Promise.allSettled([...onderweg, commit])
  const mis = uitkomsten.find((uitkomst) => uitkomst.status === 'rejected')
  if (mis) throw mis.reason
  eisCommit(await commit)
}

const namen = new Map<string, string>()
/** One short prepared-statement name per text. */
export function naamVoor(sql: string): string {
  const naam = namen.get(sql) ?? `l${namen.size + 1}`
  namen.set(sql, naam)
  return naam
}

/** One statement outside a transaction, with the same errors. */
export async function vraag<R extends object = Record<string, unknown>>(pool: Pool, opdracht: Vraag): Promise<R[]> {
  try {
    return (await pool.query<R>(opdracht as QueryConfig)).rows
  } catch (fout) {
    throw alsWeg(fout)
  }
}
