import { Pool, type PoolClient } from 'pg'
import { leestypen, sessie } from '../../basis/db.ts'
import { logboekrol } from '../../basis/rollen.ts'
import type { Dataverwerking } from './dataverwerking.ts'
import { alsTekst, type Regel } from './regel.ts'
import type { Hoofd, Zegel } from './zegel.ts'

/** Connections that read the log and add what follows from it, and can do nothing else: whoever logs in becomes the role of the job at once. */
export function openLogboek(url: string): Pool {
  const pool = new Pool({
    connectionString: url,
    max: 2,
    types: leestypen,
    application_name: 'rondetafel logboek',
    options: `${sessie} -c role=${logboekrol}`,
    connectionTimeoutMillis: 5000,
    statement_timeout: 60_000,
    idleTimeoutMillis: 60_000,
  })
  pool.on('error', () => undefined)
  return pool
}

/** Any fixed number: whoever holds it seals, and nobody else does. */
const slotnummer = 7_023_015
/** One at a time, over all nodes; false when another is at it. Ends with the transaction, also when its process is killed. */
export const neemSlot = async (client: PoolClient): Promise<boolean> =>
  (await client.query<{ vrij: boolean }>('select pg_try_advisory_xact_lock($1) as vrij', [slotnummer])).rows[0]?.vrij ?? false

/** The time that counts: the one that is handed in, else the clock of this database. */
export const leesKlok = async (client: PoolClient, nu: string | undefined): Promise<string> =>
  (await client.query<{ nu: string }>(`select klok() as nu from (select set_config('rt.nu', $1, true)) s`, [nu ?? ''])).rows[0]
    ?.nu as string

/**
 * Up to which transaction the next batch goes, when there is something to seal: below the horizon, under which nothing is still on its way, and about
 * `hoogstens` lines. A transaction that wrote more is taken whole. $1 from, $2 how many.
 */
const grensSql = `with h as (select pg_snapshot_xmin(pg_current_snapshot()) as horizon),
  eerste as (select tx from logboek, h where tx >= $1::xid8 and tx < horizon order by tx limit 1),
  na as (select tx from logboek, h where tx >= $1::xid8 and tx < horizon order by tx offset $2 limit 1),
  einde as (select l.tx from logboek l, h, na, eerste e where l.tx >= na.tx and l.tx > e.tx and l.tx < h.horizon order by l.tx limit 1)
  select coalesce((select tx from einde), h.horizon)::text as grens, exists (select from einde) as meer from h where exists (select from eerste)`
/** Where a batch ends, and whether lines are left after it. */
export type Grens = { grens: string; meer: boolean }
export const leesGrens = async (client: PoolClient, vanTx: string, hoogstens: number): Promise<Grens | undefined> =>
  (await client.query<Grens>(grensSql, [vanTx, hoogstens])).rows[0]

/** The lines of a range of transactions, as text. */
export const leesRegels = async (client: PoolClient, vanTx: string, totTx: string): Promise<Regel[]> =>
  (
    await client.query<Regel>(`select ${alsTekst} from logboek where tx >= $1::xid8 and tx < $2::xid8 order by logboek.tx, logboek.id`, [
      vanTx,
      totTx,
    ])
  ).rows

/** How many lines no seal covers yet, and how many of them the job could have sealed by now. */
export async function telOngezegeld(client: PoolClient, vanTx: string): Promise<{ aantal: number; rijp: number }> {
  const { rows } = await client.query<{ aantal: number; rijp: number }>(
    `select count(*)::int as aantal, (count(*) filter (where tx < pg_snapshot_xmin(pg_current_snapshot())))::int as rijp from logboek where tx >= $1::xid8`,
    [vanTx],
  )
  return rows[0] ?? { aantal: 0, rijp: 0 }
}

const zegelvelden = `nummer, vorm, van_tx::text as "vanTx", tot_tx::text as "totTx", aantal, eerste, laatste, inhoud, vorige, gezegeld_op as "gezegeldOp",
  sleutel, handtekening, vingerafdruk`
export const leesLaatsteZegel = async (client: PoolClient): Promise<Zegel | undefined> =>
  (await client.query<Zegel>(`select ${zegelvelden} from logboekzegel order by nummer desc limit 1`)).rows[0]
export const leesZegels = async (client: PoolClient): Promise<Zegel[]> =>
  (await client.query<Zegel>(`select ${zegelvelden} from logboekzegel order by nummer`)).rows

export async function leesHoofd(client: PoolClient): Promise<Hoofd | undefined> {
  const { rows } = await client.query<Hoofd>(
    `select zegels as nummer, hoofd as vingerafdruk, hoofd_sleutel as sleutel, hoofd_handtekening as handtekening from logboekstand where hoofd is not null`,
  )
  return rows[0]
}

/** A seal and the head that names it. */
export async function bewaarZegel(client: PoolClient, z: Zegel, hoofd: Hoofd): Promise<void> {
  await client.query(
    `insert into logboekzegel (nummer, vorm, van_tx, tot_tx, aantal, eerste, laatste, inhoud, vorige, gezegeld_op, sleutel, handtekening, vingerafdruk)
     values ($1, $2, $3::xid8, $4::xid8, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[z.nummer, z.vorm, z.vanTx, z.totTx, z.aantal, z.eerste, z.laatste],
      ...[z.inhoud, z.vorige, z.gezegeldOp, z.sleutel, z.handtekening, z.vingerafdruk],
    ],
  )
  await client.query(
    `insert into logboekstand (zegels, hoofd, hoofd_sleutel, hoofd_handtekening) values ($1, $2, $3, $4)
     on conflict (enig) do update set zegels = excluded.zegels, hoofd = excluded.hoofd, hoofd_sleutel = excluded.hoofd_sleutel,
       hoofd_handtekening = excluded.hoofd_handtekening`,
    [hoofd.nummer, hoofd.vingerafdruk, hoofd.sleutel, hoofd.handtekening],
  )
}

/** Whose record each of these persons stands in. */
export async function leesEigenaren(client: PoolClient, personen: string[]): Promise<Map<string, string>> {
  const { rows } = await client.query<{ id: string; eigenaar_id: string }>(
    'select id, eigenaar_id from persoon where id = any ($1::uuid[])',
    [personen],
  )
  return new Map(rows.map(({ id, eigenaar_id }) => [id, eigenaar_id]))
}

export async function bewaarVerwerkingen(client: PoolClient, zegel: number, verwerkingen: Dataverwerking[]): Promise<void> {
  await client.query(`insert into dataverwerking select * from json_populate_recordset(null::dataverwerking, $1::json)`, [
    JSON.stringify(verwerkingen.map((een) => ({ ...een, zegel, betrokkenen: een.betrokkenen.map((naam) => `\\x${naam}`) }))),
  ])
}

/** How many lines each seal wrote out for the Logboek Dataverwerkingen. */
export async function telVerwerkingen(client: PoolClient): Promise<Map<number, number>> {
  const { rows } = await client.query<{ zegel: number; aantal: number }>(
    'select zegel, count(*)::int as aantal from dataverwerking group by zegel',
  )
  return new Map(rows.map(({ zegel, aantal }) => [zegel, aantal]))
}

/** Writes out who saw whom, as far as it is not yet there; true when nothing is left to do. */
export const inzagenBij = async (pool: Pool, hoogstens: number): Promise<boolean> =>
  (await pool.query<{ bij: boolean }>('select inzagen_bij($1) as bij', [hoogstens])).rows[0]?.bij ?? true
