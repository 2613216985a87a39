import type { FastifyInstance } from 'fastify'
import type { Pool, PoolClient } from 'pg'
import type { Db } from '../../src/basis/db.ts'
import type { Toetser } from '../../src/toegang/toetser.ts'
import { toetser } from '../../src/toetsing/toetser.ts'
import type { Achterom, Lek } from './lekken.ts'
import type { Huisopties } from './wereld.ts'

/** Where a leak can be put into a house, and taken out again. */
export type Bak = { opties: Huisopties; zet: (lek: Lek | undefined, nummer: number) => void; achterom: (achterom: Achterom) => void }

export function maakBak(): Bak {
  let lek: Lek | undefined
  let nummer = 0
  let achterom: Achterom = async () => []
  const omDb = (db: Db): Db => {
    for (const pool of [db.lezer, db.schrijver]) verstoor(pool, () => ({ lek, nummer }))
    return db
  }
  const pratend: Toetser = {
    ...toetser,
    oordeel: async (...alles) => {
      const oordeel = await toetser.oordeel(...alles)
      const extra = await lek?.regel?.(achterom)
      return extra === undefined ? oordeel : (...vraag) => oordeel(...vraag).map((een) => ({ ...een, uitleg: extra }))
    },
  }
  const erbij = async (app: FastifyInstance): Promise<void> => {
    app.addHook('onSend', async (verzoek, antwoord, tekst) =>
      lek?.zend && (typeof tekst === 'string' || tekst === undefined)
        ? lek.zend({ verzoek, antwoord, tekst: tekst ?? '', achterom })
        : tekst,
    )
  }
  return {
    opties: { omDb, toetser: pratend, erbij },
    zet: (ander, hoeveelste) => {
      lek = ander
      nummer = hoeveelste
    },
    achterom: (nieuw) => {
      achterom = nieuw
    },
  }
}

type Opdracht = { name?: string; text: string; values?: unknown[] }

/** Every statement of this pool goes past the leak; a statement with another text gets another name. */
function verstoor(pool: Pool, huidig: () => { lek: Lek | undefined; nummer: number }): void {
  const gezien = new WeakSet<PoolClient>()
  pool.on('acquire', (client) => {
    if (gezien.has(client)) return
    gezien.add(client)
    const echt = client.query.bind(client) as (...delen: unknown[]) => unknown
    client.query = ((...delen: unknown[]) => {
      const { lek, nummer } = huidig()
      const [opdracht] = delen as [string | Opdracht]
      if (!lek || typeof opdracht === 'string') return echt(...delen)
      const tekst = lek.sql?.(opdracht.text, opdracht.name ?? '') ?? opdracht.text
      const anders = tekst === opdracht.text ? opdracht : { ...opdracht, text: tekst, name: `${opdracht.name}_lek${nummer}` }
      const uit = echt(anders, ...delen.slice(1))
      const { fout } = lek
      return fout && uit instanceof Promise ? uit.catch((mis) => Promise.reject(fout(mis))) : uit
    }) as typeof client.query
  })
}
