import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { kenmerk, leesMigraties, migreer } from '../../src/basis/migraties.ts'
import { startPostgres } from '../../src/basis/postgres.ts'
import { urlVoor } from '../../src/basis/rollen.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server as its owner, and the migrated database that every test file copies. */
    postgres: { url: string; sjabloon: string }
  }
}

type Server = { url: (database?: string) => string; eerste: boolean; stop: () => Promise<unknown> }

/** PostgreSQL 18 in a container, for where Docker is. */
async function startContainer(): Promise<Server> {
  const { GenericContainer, Wait } = await import('testcontainers')
  const wachtwoord = 'alleen-voor-deze-toets'
  const container = await new GenericContainer('postgres:18')
    .withEnvironment({
      POSTGRES_USER: 'rondetafel',
      POSTGRES_PASSWORD: wachtwoord,
      POSTGRES_INITDB_ARGS: '--encoding=UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8',
    })
    .withCommand(['postgres', '-c', 'max_connections=200', '-c', 'fsync=off', '-c', 'timezone=UTC'])
    .withExposedPorts(5432)
    .withWaitStrategy(Wait.forLogMessage(/ready to accept connections/, 2))
    .start()
  const adres = `postgres://rondetafel:${wachtwoord}@${container.getHost()}:${container.getMappedPort(5432)}`
  return { url: (database = 'postgres') => `${adres}/${database}`, eerste: true, stop: () => container.stop() }
}

/** Once per run: one server, one migrated database. What earlier runs left is cleared when nobody else is at work. */
export default async function opzet(project: TestProject): Promise<() => Promise<void>> {
  const server: Server = process.env.RONDETAFEL_TEST_DB === 'containers' ? await startContainer() : await startPostgres('test')
  try {
    const migraties = leesMigraties()
    const sjabloon = `sjabloon_${kenmerk(migraties)}`
    await maakSjabloon(server, sjabloon)
    project.provide('postgres', { url: server.url(), sjabloon })
  } catch (fout) {
    await server.stop()
    throw fout
  }
  return async () => void (await server.stop())
}

async function maakSjabloon(server: Server, sjabloon: string): Promise<void> {
  const client = new Client({ connectionString: server.url() })
  await client.connect()
  try {
    // Two runs at once in one checkout: one makes it, the other waits.
    await client.query('select pg_advisory_lock(1)')
    if (server.eerste) await ruimOp(client, sjabloon)
    const { rows } = await client.query<{ datistemplate: boolean }>('select datistemplate from pg_database where datname = $1', [sjabloon])
    if (rows[0]?.datistemplate) return
    if (rows[0]) await client.query(`drop database ${sjabloon} with (force)`)
    await client.query(`create database ${sjabloon}`)
    const beheerUrl = server.url(sjabloon)
    await migreer({ beheerUrl, lezerUrl: urlVoor('rondetafel_lezer', beheerUrl), schrijverUrl: urlVoor('rondetafel_schrijver', beheerUrl) })
    // Nobody connects to a template, and only a finished one is marked.
    await client.query(`alter database ${sjabloon} with allow_connections false is_template true`)
  } finally {
    await client.end()
  }
}

async function ruimOp(client: Client, behalve: string): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database where datname ~ '^(toets|sjabloon)_' and datname <> $1`,
    [behalve],
  )
  for (const { datname } of rows) {
    await client.query(`alter database ${datname} is_template false`)
    await client.query(`drop database ${datname} with (force)`)
  }
}
