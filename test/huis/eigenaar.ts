import { Client } from 'pg'
import { leestypen, sessie } from '../../src/basis/db.ts'
import { contextSql } from '../../src/toegang/actor.ts'
import { sandboxIssuer } from '../../src/toegang/sandboxuitgever.ts'
import type { Huis, Wie } from '../hulp/huis.ts'

// biome-ignore lint/suspicious/noExplicitAny: rows of any table
export type Rij = Record<string, any>
export type Rol = 'eigenaar' | 'rondetafel_lezer' | 'rondetafel_schrijver'

/** One connection to the database of this house, as its owner or logged in as one of the two roles. */
export async function verbind(huis: Huis, rol: Rol = 'eigenaar'): Promise<Client> {
  const { beheerUrl, lezerUrl, schrijverUrl } = huis.database
  const url = { eigenaar: beheerUrl, rondetafel_lezer: lezerUrl, rondetafel_schrijver: schrijverUrl }[rol]
  const client = new Client({ connectionString: url, types: leestypen, options: sessie })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** Runs `werk` on a connection of its own. */
export async function als<T>(huis: Huis, rol: Rol, werk: (client: Client) => Promise<T>): Promise<T> {
  const client = await verbind(huis, rol)
  try {
    return await werk(client)
  } finally {
    await client.end()
  }
}

/** In a transaction that is undone, with the context of this caller: what door and policy see. */
export async function inContext<T>(huis: Huis, rol: Rol, wie: Wie, werk: (client: Client) => Promise<T>): Promise<T> {
  return als(huis, rol, async (client) => {
    await client.query('begin')
    await client.query(contextSql, [sandboxIssuer, wie.subject, wie.client ?? wie.subject, huis.klok.nu()])
    return werk(client)
  })
}
