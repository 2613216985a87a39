import { Client } from 'pg'
import { inject } from 'vitest'
import { urlVoor } from '../../src/basis/rollen.ts'

export type TestDatabase = { naam: string; beheerUrl: string; lezerUrl: string; schrijverUrl: string; stop: () => Promise<void> }

let volgende = 0

/** A migrated database of its own for a test file: `beforeAll(async () => { db = await maakTestDatabase() })`, `afterAll(() => db.stop())`. */
export async function maakTestDatabase(): Promise<TestDatabase> {
  const { url, sjabloon } = inject('postgres')
  const naam = `toets_${process.pid}_${process.env.VITEST_WORKER_ID ?? 0}_${volgende++}`
  await alsBeheerder(url, `create database ${naam} template ${sjabloon}`)
  const adres = new URL(url)
  adres.pathname = `/${naam}`
  return {
    naam,
    beheerUrl: adres.href,
    lezerUrl: urlVoor('rondetafel_lezer', adres.href),
    schrijverUrl: urlVoor('rondetafel_schrijver', adres.href),
    stop: () => alsBeheerder(url, `drop database if exists ${naam} with (force)`),
  }
}

async function alsBeheerder(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
