import { Client, type Pool } from 'pg'
import { type Controle, controleer } from '../../src/verantwoording/logboek/controle.ts'
import { maakPseudoniem } from '../../src/verantwoording/logboek/dataverwerking.ts'
import { openLogboek } from '../../src/verantwoording/logboek/opslag.ts'
import { type Werk, werkBij } from '../../src/verantwoording/logboek/werk.ts'
import { leesZegelsleutel, maakSleutelbos, publiekeBytes, type Zegel } from '../../src/verantwoording/logboek/zegel.ts'
import type { Huis } from '../hulp/huis.ts'

export const sleutel = leesZegelsleutel(Buffer.alloc(32, 5))
export const bos = maakSleutelbos([publiekeBytes(sleutel.publiek)])

/** The job of a house, for a test to run by hand, and a connection of the owner for whoever tampers. */
export type Werkplaats = { werk: Werk; beheer: Client; pool: Pool; controleer: typeof controle; stop: () => Promise<void> }
const controle = (
  pool: Pool,
  ...rest: Parameters<typeof controleer> extends [unknown, unknown, ...infer R] ? R : never
): Promise<Controle> => inSnapshot(pool, (client) => controleer(client, bos, ...rest))

async function inSnapshot<T>(pool: Pool, werk: (client: Parameters<typeof controleer>[0]) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    return await werk(client)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

export async function maakWerkplaats(huis: Pick<Huis, 'database' | 'klok'>, hoogstens?: number): Promise<Werkplaats> {
  const pool = openLogboek(huis.database.beheerUrl)
  const beheer = new Client({ connectionString: huis.database.beheerUrl })
  await beheer.connect()
  const werk: Werk = {
    pool,
    klok: huis.klok,
    sleutel,
    pseudoniem: maakPseudoniem(Buffer.alloc(32, 6)),
    publiekeUrl: 'https://rondetafel.example',
    ...(hoogstens === undefined ? {} : { hoogstens }),
  }
  return {
    werk,
    beheer,
    pool,
    controleer: controle,
    stop: async () => {
      await beheer.end()
      await pool.end()
    },
  }
}

const bezigSql = `select 1 from logboek where tx >= pg_snapshot_xmin(pg_current_snapshot()) limit 1`
/** Waits until nothing that others in the same cluster have under way keeps a line of this log from its seal. */
export async function totRustig({ beheer }: Pick<Werkplaats, 'beheer'>): Promise<void> {
  for (let keer = 0; keer < 2000 && (await beheer.query(bezigSql)).rowCount; keer++) await new Promise((verder) => setTimeout(verder, 10))
}
/** One pass, as soon as it can reach every line. */
export async function werkBijRustig(plaats: Pick<Werkplaats, 'beheer' | 'werk'>): Promise<Zegel[]> {
  await totRustig(plaats)
  return werkBij(plaats.werk)
}

/** As someone who may do anything, with every trigger off; undone when `houd` is false. */
export async function knoei(beheer: Client, sql: string, waarden: unknown[] = []): Promise<number> {
  await beheer.query('begin')
  try {
    await beheer.query('set local session_replication_role = replica')
    const { rowCount } = await beheer.query(sql, waarden)
    await beheer.query('commit')
    return rowCount ?? 0
  } catch (fout) {
    await beheer.query('rollback')
    throw fout
  }
}

/** A line as the API would write it, for who counts lines. */
export const regelSql = `insert into logboek (operatie, aard, status, actor_soort, organisatie, personen, cellen, gronden, activiteit, trace, verzoek)
  values ('leesPersoon', 'gelezen', 200, 'medewerker', $1, $2, 3, '{eigenaar}', 'urn:rondetafel:verwerking:personen:lezen', $3, uuidv7()) returning id`
