import type { Pool, PoolClient } from 'pg'
import type { Db } from '../../src/basis/db.ts'

export type Opdrachten = { neem: () => string[] }
type Opdracht = string | { name?: string; text: string; values?: unknown[] }

/** Notes every statement that goes to PostgreSQL: over which pool, which one, with how many values. `neem` gives what came since the last time. */
export function volgOpdrachten(db: Db): Opdrachten {
  let gestuurd: string[] = []
  const volg = (pool: Pool, naam: string): void => {
    const gezien = new WeakSet<PoolClient>()
    pool.on('acquire', (client) => {
      if (gezien.has(client)) return
      gezien.add(client)
      const echt = client.query.bind(client) as (...delen: unknown[]) => unknown
      client.query = ((...delen: unknown[]) => {
        const [opdracht] = delen as [Opdracht]
        const wat = typeof opdracht === 'string' ? opdracht : `${opdracht.name ?? ''} ${opdracht.text} (${opdracht.values?.length ?? 0})`
        gestuurd.push(`${naam}: ${wat}`)
        return echt(...delen)
      }) as typeof client.query
    })
  }
  volg(db.lezer, 'lezer')
  volg(db.schrijver, 'schrijver')
  return {
    neem: () => {
      const uit = gestuurd
      gestuurd = []
      return uit
    },
  }
}
