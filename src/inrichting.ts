import { Client } from 'pg'
import { leesReferentiedataIn } from './register/referentie/opslag.ts'
import { functiemaskers } from './toegang/functies.ts'

const functieSql = `insert into functie (naam, masker) select naam, masker::bigint from jsonb_to_recordset($1::jsonb) as f (naam text, masker text)
  on conflict (naam) do update set masker = excluded.masker where functie.masker <> excluded.masker`

/**
 * What every database of ours holds besides its tables, brought in line at the start: the reference data, and what each functie sees. As owner, after the
 * migrations; with nothing new it is two short looks.
 */
export async function richtIn(beheerUrl: string): Promise<void> {
  const client = new Client({ connectionString: beheerUrl, options: '-c TimeZone=UTC' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const maskers = Object.entries(functiemaskers).map(([naam, masker]) => ({ naam, masker: String(masker) }))
    await client.query(functieSql, [JSON.stringify(maskers)])
    await leesReferentiedataIn(client)
  } finally {
    await client.end()
  }
}
