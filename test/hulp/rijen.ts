import { Client } from 'pg'

/** How many rows every table holds, the logboek excepted: a look is logged, whatever comes of it. */
export type Rijenteller = {
  tel: () => Promise<Record<string, number>>
  /** What every table holds, the logboek excepted: how many rows, and a sum over all that stands in them. */
  inhoud: () => Promise<Record<string, string>>
  stop: () => Promise<void>
}

const tabellenSql = `select c.relname as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and c.relname not like 'logboek%' order by 1`

/** Counts as the owner of the database, past every policy. */
export async function maakRijenteller(beheerUrl: string): Promise<Rijenteller> {
  const client = new Client({ connectionString: beheerUrl })
  await client.connect()
  const { rows } = await client.query<{ naam: string }>(tabellenSql)
  const sql = rows.map(({ naam }) => `select '${naam}' as naam, count(*)::int as aantal from "${naam}"`).join(' union all ')
  const inhoudSql = rows
    .map(
      ({ naam }) =>
        `select '${naam}' as naam, count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as inhoud from "${naam}" t`,
    )
    .join(' union all ')
  return {
    inhoud: async () =>
      Object.fromEntries((await client.query<{ naam: string; inhoud: string }>(inhoudSql)).rows.map(({ naam, inhoud }) => [naam, inhoud])),
    tel: async () =>
      Object.fromEntries((await client.query<{ naam: string; aantal: number }>(sql)).rows.map(({ naam, aantal }) => [naam, aantal])),
    stop: () => client.end(),
  }
}
