import { Client } from 'pg'
import { startPostgres } from './postgres.ts'
import { urlVoor } from './rollen.ts'

const naam = 'rondetafel'
/** Stands on a database that this program made as a sandbox, and on no other. */
const merk = 'rondetafel sandbox'

export type Sandboxdatabase = {
  adressen: { beheerUrl: string; lezerUrl: string; schrijverUrl: string; eigenRollen: false }
  /** The folder beside the data, for what the sandbox keeps. */
  map: string
  stop: () => Promise<void>
}

/** Starts the embedded server and makes sure of a database that is marked as sandbox. */
export async function openSandboxdatabase(basis?: string): Promise<Sandboxdatabase> {
  const server = await startPostgres('sandbox', basis === undefined ? {} : { basis })
  if (!server.eerste) {
    await server.stop()
    throw new Error('Er draait al een sandbox uit deze map. Stop die eerst (Ctrl-C).')
  }
  try {
    await maakDatabase(server.url())
  } catch (fout) {
    await server.stop()
    throw fout
  }
  const beheerUrl = server.url(naam)
  const adressen = {
    beheerUrl,
    lezerUrl: urlVoor('rondetafel_lezer', beheerUrl),
    schrijverUrl: urlVoor('rondetafel_schrijver', beheerUrl),
    eigenRollen: false as const,
  }
  return { adressen, map: server.map, stop: server.stop }
}

async function maakDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ merk: string | null }>(
      `select shobj_description(oid, 'pg_database') merk from pg_database where datname = $1`,
      [naam],
    )
    if (rows[0]?.merk === merk) return
    // Made and not marked: killed in between, so nothing was in it yet.
    if (rows[0]) await client.query(`drop database ${naam} with (force)`)
    await client.query(`create database ${naam}`)
    await client.query(`comment on database ${naam} is '${merk}'`)
  } finally {
    await client.end()
  }
}
