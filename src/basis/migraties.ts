import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Client, type Pool } from 'pg'
import { rollen, zorgVoorRollen } from './rollen.ts'

const map = resolve(import.meta.dirname, '../../migrations')
type Migratie = { naam: string; sql: string; hash: string }
export type Adressen = { beheerUrl: string; lezerUrl: string; schrijverUrl: string; eigenRollen?: boolean }

/** The migrations of this program by number, drizzle-kit's and the ones written by hand (`npm run migratie -- --custom`) alike. */
export function leesMigraties(van = map): Migratie[] {
  const bestanden = readdirSync(van)
    .filter((naam) => /^\d{4}_.+\.sql$/.test(naam))
    .sort()
  const scheef = bestanden.find((naam, plek) => Number(naam.slice(0, 4)) !== plek)
  if (scheef) throw new Error(`De nummers van de migraties lopen niet door: ${scheef} staat niet op haar plek.`)
  return bestanden.map((bestand) => {
    const sql = readFileSync(join(van, bestand), 'utf8').replaceAll('\r\n', '\n')
    return { naam: bestand.slice(0, -4), sql, hash: createHash('sha256').update(sql).digest('hex') }
  })
}

/** One short name for this set of migrations: the same text, the same name. */
export const kenmerk = (migraties: Migratie[]): string =>
  createHash('sha256')
    .update(migraties.map(({ hash }) => hash).join())
    .digest('hex')
    .slice(0, 16)

/** Two nodes that start at once: the second waits here. Any fixed number will do. */
const slotnummer = 7_023_014

/**
 * Makes the login roles and brings the database up to date: each migration that is not there yet, in order, in a transaction of its own. Gives the
 * names of those that were applied. A migration that was changed after it was applied stops the start.
 */
export async function migreer(adressen: Adressen, migraties = leesMigraties()): Promise<string[]> {
  const client = new Client({ connectionString: adressen.beheerUrl, connectionTimeoutMillis: 5000, options: '-c TimeZone=UTC' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [slotnummer])
    const eigen = adressen.eigenRollen ?? false
    await zorgVoorRollen(client, [
      { url: adressen.lezerUrl, eigen },
      { url: adressen.schrijverUrl, eigen },
    ])
    await client.query(
      `create schema if not exists migratie;
       create table if not exists migratie.toegepast (nummer int primary key, naam text not null unique, hash text not null);
       grant usage on schema migratie to ${rollen[1]}; grant select on migratie.toegepast to ${rollen[1]}`,
    )
    const { rows } = await client.query<Toegepast>(toegepast)
    const nieuw = ontbrekend(rows, migraties)
    for (const [plek, migratie] of nieuw.entries()) await voerUit(client, rows.length + plek, migratie)
    return nieuw.map(({ naam }) => naam)
  } finally {
    // Ends the session, and its lock with it.
    await client.end()
  }
}

type Toegepast = { naam: string; hash: string }
const toegepast = 'select naam, hash from migratie.toegepast order by nummer'

/** What is still to be done; throws when the database knows another history than this program. */
function ontbrekend(gedaan: Toegepast[], migraties: Migratie[]): Migratie[] {
  for (const [plek, { naam, hash }] of gedaan.entries()) {
    const onze = migraties[plek]
    // Newer than we are: another node was upgraded first. Old and new run together.
    if (!onze) return []
    if (onze.naam !== naam) throw new Error(`De database kent migratie ${naam}, waar dit programma ${onze.naam} verwacht.`)
    if (onze.hash !== hash)
      throw new Error(`Migratie ${naam} is gewijzigd nadat ze op deze database is uitgevoerd. Maak een nieuwe migratie.`)
  }
  return migraties.slice(gedaan.length)
}

async function voerUit(client: Client, nummer: number, { naam, sql, hash }: Migratie): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into migratie.toegepast (nummer, naam, hash) values ($1, $2, $3)', [nummer, naam, hash])
    const { command } = await client.query('commit')
    if (command !== 'COMMIT') throw new Error('teruggedraaid')
  } catch (cause) {
    await client.query('rollback').catch(() => undefined)
    throw new Error(`Migratie ${naam} is mislukt en teruggedraaid: ${(cause as Error).message}`, { cause })
  }
}

/** For a node that may not migrate: throws when the database is behind this program. */
export async function eisMigraties(schrijver: Pool, migraties = leesMigraties()): Promise<void> {
  const { rows } = await schrijver.query<Toegepast>(toegepast)
  const [eerste] = ontbrekend(rows, migraties)
  if (eerste) throw new Error(`De database mist migratie ${eerste.naam}. Start één keer met DATABASE_URL, dan wordt die uitgevoerd.`)
}
