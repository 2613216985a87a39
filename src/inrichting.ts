import { Client } from 'pg'
import { leesReferentiedataIn } from './register/referentie/opslag.ts'

/** Brings what every database of ours holds besides its tables in line at the start: the reference data. As owner, after the migrations. */
export async function richtIn(beheerUrl: string): Promise<void> {
  const client = new Client({ connectionString: beheerUrl, options: '-c TimeZone=UTC' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await leesReferentiedataIn(client)
  } finally {
    await client.end()
  }
}
