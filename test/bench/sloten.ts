import { type ClientConfig, Pool, type PoolClient, type PoolConfig } from 'pg'
import { sessie } from '../../src/basis/db.ts'
import { urlVoor } from '../../src/basis/rollen.ts'
import { contextSql } from '../../src/toegang/actor.ts'
import { dossierSql, lijstSql } from '../../src/toegang/deursql.ts'
import { Logboek, type Logregel } from '../../src/toegang/log.ts'
import type { Opzet } from './opzet.ts'
import { pool as plaatsen } from './proces.ts'

/**
 * What each lock costs: the door's own statements straight at the database, ten connections, with one thing left out at a time. Only here: the program has no
 * switch for any of it. Without row-level security is as the owner of the tables; without context is with the context set once for the whole connection.
 */
type Variant = { naam: string; rol: 'lezer' | 'eigenaar'; context: boolean; log: boolean }
const varianten: Variant[] = [
  { naam: 'alles aan', rol: 'lezer', context: true, log: true },
  { naam: 'zonder context', rol: 'lezer', context: false, log: true },
  { naam: 'zonder rijbeveiliging', rol: 'eigenaar', context: true, log: true },
  { naam: 'zonder log', rol: 'lezer', context: true, log: false },
  { naam: 'zonder alle drie', rol: 'eigenaar', context: false, log: false },
]
type Lezing = { naam: string; wie: string; sql: string; waarden: unknown[] }
export type Slotuitslag = { lezing: string; variant: string; perSeconde: number; kost: number }

const actor = { soort: 'medewerker' as const, houders: [], masker: 0n, issuer: '', subject: '', client: 'bench', scopes: new Set<string>() }
const nul = '00000000-0000-7000-8000-000000000000'
const regel: Logregel = {
  tijd: new Date(performance.timeOrigin).toISOString(),
  operatie: 'bench',
  aard: 'gelezen',
  status: 200,
  actor: { ...actor, id: nul },
  activiteit: 'bench',
  verzoek: nul,
}

export async function meetSloten({ ons, gegevens }: Opzet, issuer: string, ms: number, ronden: number): Promise<Slotuitslag[]> {
  const lezingen: Lezing[] = [
    { naam: 'dossier', wie: 'school', sql: dossierSql, waarden: [gegevens.casus] },
    {
      naam: 'lijst',
      wie: 'groot1',
      sql: lijstSql('lijst', [], ['casusjeugdige'], false),
      waarden: ['casus', null, null, null, 51],
    },
  ]
  const pools = { lezer: maakPool(urlVoor('rondetafel_lezer', ons)), eigenaar: maakPool(ons) }
  const logpool = maakPool(urlVoor('rondetafel_lezer', ons))
  const logboek = new Logboek(logpool)
  const uitslagen: Slotuitslag[] = []
  try {
    for (const lezing of lezingen) {
      const gemeten = new Map(varianten.map(({ naam }) => [naam, [] as number[]]))
      for (let ronde = 0; ronde <= ronden; ronde++)
        for (const variant of varianten) {
          const perSeconde = await draai(pools[variant.rol], logboek, lezing, variant, issuer, ms)
          if (ronde > 0) gemeten.get(variant.naam)?.push(perSeconde)
        }
      const stand = varianten.map(({ naam }) => ({ naam, perSeconde: mediaan(gemeten.get(naam) ?? []) }))
      const alles = stand[0]?.perSeconde ?? 1
      for (const { naam, perSeconde } of stand)
        uitslagen.push({ lezing: lezing.naam, variant: naam, perSeconde: Math.round(perSeconde), kost: 1 - alles / perSeconde })
    }
  } finally {
    await Promise.all([logpool, ...Object.values(pools)].map((pool) => pool.end()))
  }
  console.log(`\nWat elk slot kost, in de database (${plaatsen} verbindingen)`)
  for (const { lezing, variant, perSeconde, kost } of uitslagen)
    console.log(
      `${lezing.padEnd(10)}${variant.padEnd(24)}${String(perSeconde).padStart(8)} per s.${variant === 'alles aan' ? '' : `   het slot kost ${(kost * 100).toFixed(0)} %`}`,
    )
  return uitslagen
}

const maakPool = (connectionString: string): Pool =>
  new Pool({ connectionString, max: plaatsen, pipeline: true, options: sessie } as PoolConfig)
const mediaan = (getallen: number[]): number => getallen.toSorted((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? 0

/** All connections at once for so many milliseconds; gives how many per second. */
async function draai(pool: Pool, logboek: Logboek, lezing: Lezing, { context, log }: Variant, issuer: string, ms: number): Promise<number> {
  const clients = await Promise.all(Array.from({ length: plaatsen }, () => pool.connect()))
  const wie = { name: 'context', text: contextSql, values: [issuer, lezing.wie, 'bench', null] }
  const vraag = { name: `lees_${lezing.naam}`, text: lezing.sql, values: lezing.waarden }
  if (!context) for (const client of clients) await zetVast(client, wie)
  const begin = performance.now()
  let aantal = 0
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() - begin < ms) {
        await ineens(client, () =>
          context
            ? [client.query('begin read only'), client.query(wie), client.query(vraag), client.query('commit')]
            : [client.query(vraag)],
        )
        if (log) await logboek.schrijf(regel)
        aantal++
      }
      client.release()
    }),
  )
  return aantal / ((performance.now() - begin) / 1000)
}

/** The context of this caller for as long as the connection lasts. */
async function zetVast(client: PoolClient, wie: ClientConfig & { text: string }): Promise<void> {
  await client.query('begin')
  await client.query(wie as never)
  const { rows } = await client.query(
    `select string_agg(format('select set_config(%L, %L, false)', n, current_setting(n, true)), ';') as zet from unnest(array['rt.nu', 'rt.houders', 'rt.masker', 'rt.vandaag']) n`,
  )
  await client.query('commit')
  await client.query(rows[0].zet)
}

async function ineens(client: PoolClient, werk: () => Promise<unknown>[]): Promise<void> {
  const { stream } = (client as unknown as { connection: { stream: { cork: () => void; uncork: () => void } } }).connection
  stream.cork()
  const beloften = werk()
  stream.uncork()
  await Promise.all(beloften)
}
