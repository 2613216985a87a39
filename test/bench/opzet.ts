import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Client } from 'pg'
import { kenmerk, leesMigraties, migreer } from '../../src/basis/migraties.ts'
import { type Postgres, startPostgres } from '../../src/basis/postgres.ts'
import { urlVoor } from '../../src/basis/rollen.ts'
import { bit, type Cel } from '../../src/toegang/cellen.ts'
import { sluitAan } from '../hulp/convenant.ts'
import { startApi, type Uitgever } from './proces.ts'
import { type Antwoord, maakTafel, type Roep } from './tafel.ts'
import { zaai } from './zaad.ts'

export type Gegevens = Awaited<ReturnType<typeof maakTafel>>
/** Two databases with the same rows: one as the house has it, one for the bare server. */
export type Opzet = { ons: string; kaal: string; gegevens: Gegevens; stop: () => Promise<void> }

export const mediaan = (getallen: number[]): number => getallen.toSorted((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? 0

export async function als<T>(url: string, werk: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await werk(client)
  } finally {
    await client.end()
  }
}

/** A caller over HTTP; a call that fails stops the bench. */
export const beller =
  (adres: string, token: (wie: string) => Promise<string>): Roep =>
  async (wie, methode, pad, body, ifMatch): Promise<Antwoord> => {
    const headers: Record<string, string> = { authorization: `Bearer ${await token(wie)}`, ...(ifMatch ? { 'if-match': ifMatch } : {}) }
    if (body !== undefined) headers['content-type'] = 'application/json'
    const antwoord = await fetch(`${adres}/v1${pad}`, {
      method: methode,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const tekst = await antwoord.text()
    if (!antwoord.ok) throw new Error(`${methode} ${pad} gaf ${antwoord.status}: ${tekst.slice(0, 1000)}`)
    const id = antwoord.headers.get('location')?.split('/').at(-1) ?? ''
    return {
      ...{ id, etag: antwoord.headers.get('etag') ?? '' },
      // Parsed when it is asked for: what a client does with an answer is not the API's time.
      get body() {
        return tekst === '' ? undefined : JSON.parse(tekst)
      },
    }
  }

/** Tokens by a short name of who it is; each is made once and used again, as a client does. */
export function tokenVoor(uitgever: Uitgever): (wie: string) => Promise<string> {
  const tokens = new Map<string, Promise<string>>()
  return (wie) => {
    const scopes = ['lezen', 'schrijven', ...(wie === 'beheer' ? ['beheer'] : [])]
    const token = tokens.get(wie) ?? uitgever.maakToken({ subject: wie, client: 'bench', scopes, geldig: 86_400 })
    tokens.set(wie, token)
    return token
  }
}

/** Starts the cluster, makes the seeded template when there is none for these migrations, and copies it twice. */
export async function maakOpzet(uitgever: Uitgever): Promise<Opzet> {
  const server = await startPostgres('bench')
  const zaad = ['zaad.ts', 'tafel.ts'].map((naam) => readFileSync(new URL(naam, import.meta.url)))
  const sjabloon = `zaad_${createHash('sha256').update(kenmerk(leesMigraties())).update(Buffer.concat(zaad)).digest('hex').slice(0, 16)}`
  await maakSjabloon(server, sjabloon, uitgever)
  for (const naam of ['ons', 'kaal'])
    await als(server.url(), async (client) => {
      await client.query(`drop database if exists ${naam} with (force)`)
      await client.query(`create database ${naam} template ${sjabloon} strategy file_copy`)
    })
  const [ons, kaal] = [server.url('ons'), server.url('kaal')]
  await als(kaal, maakKaal)
  const { rows } = await als(ons, (client) => client.query<{ inhoud: Gegevens }>('select inhoud from bench.gegevens'))
  for (const url of [ons, kaal]) await als(url, (client) => client.query('analyze'))
  await als(server.url(), (client) => client.query('checkpoint'))
  return { ons, kaal, gegevens: rows[0]?.inhoud as Gegevens, stop: server.stop }
}

async function maakSjabloon(server: Postgres, naam: string, uitgever: Uitgever): Promise<void> {
  const bestaand = await als(server.url(), (client) =>
    client.query(`select datname, datistemplate from pg_database where datname like 'zaad\\_%'`),
  )
  if (bestaand.rows.some((rij) => rij.datname === naam && rij.datistemplate)) return
  for (const { datname } of bestaand.rows)
    await als(server.url(), async (client) => {
      await client.query(`alter database ${datname} is_template false`)
      await client.query(`drop database ${datname} with (force)`)
    })
  console.log('De database wordt gevuld; dat duurt een minuut en hoeft maar één keer.')
  await als(server.url(), (client) => client.query(`create database ${naam}`))
  const url = server.url(naam)
  await migreer({ beheerUrl: url, lezerUrl: urlVoor('rondetafel_lezer', url), schrijverUrl: urlVoor('rondetafel_schrijver', url) })
  await metApi(url, uitgever, async (roep) => {
    const gegevens = await maakTafel(roep, uitgever.issuer)
    await als(url, (client) =>
      client.query(`create schema bench; create table bench.gegevens as select '${JSON.stringify(gegevens)}'::json as inhoud`),
    )
  })
  await zaai(url, uitgever.issuer, (cel) => bit(cel as Cel))
  await metApi(url, uitgever, async (roep) => {
    for (const wie of ['groot1', 'groot2']) await sluitAan(roep, wie, 'school')
  })
  await als(server.url(), (client) => client.query(`alter database ${naam} is_template true`))
}

/** Does something through the API, which stands for as long as that takes. */
async function metApi(url: string, uitgever: Uitgever, werk: (roep: Roep) => Promise<void>): Promise<void> {
  const api = await startApi(url, uitgever)
  try {
    await werk(beller(api.adres, tokenVoor(uitgever)))
  } finally {
    await api.stop()
  }
}

/** What a bare server would not have: the checks against weergave. What it would have: an index that its list can walk. */
async function maakKaal(client: Client): Promise<void> {
  const { rows } = await client.query(`select tgrelid::regclass::text as tabel from pg_trigger where tgname = 'weergave_loopt_gelijk'`)
  for (const { tabel } of rows) await client.query(`drop trigger weergave_loopt_gelijk on ${tabel}`)
  await client.query('create index casus_van_eigenaar on casus (eigenaar_id, geopend_op desc, id desc) where vervallen_op is null')
}
