import { Client } from 'pg'
import { expect } from 'vitest'
import type { Huis } from '../hulp/huis.ts'

/** Keeps rows locked on a connection of its own, and sees how many wait for a lock. */
export async function wieHoudt({ database }: Pick<Huis, 'database'>) {
  const [houdt, ziet] = [new Client(database.beheerUrl), new Client(database.beheerUrl)]
  await Promise.all([houdt.connect(), ziet.connect()])
  const telSql = `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  return {
    neem: async (sql: string, waarden: unknown[]) => {
      await houdt.query('begin')
      await houdt.query(sql, waarden)
    },
    wachten: (aantal: number) => expect.poll(async () => (await ziet.query(telSql)).rows[0].n, { timeout: 8000 }).toBe(aantal),
    laatLos: () => houdt.query('rollback'),
    stop: () => Promise.all([houdt.end(), ziet.end()]),
  }
}
