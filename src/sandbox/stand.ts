import type { Pool } from 'pg'
import { begin } from '../../test/gezinnen.ts'
import type { Sandboxdelen } from './delen.ts'
import { zaai } from './zaad.ts'

const gezaaid = 'sandbox.gezaaid'
const klok = 'sandbox.klok'

/** Fills a sandbox that is not (or only half) filled, and sets the clock on from the last thing that happened: it never goes back by itself. */
export async function begint(beheer: Pool, delen: Sandboxdelen): Promise<void> {
  if ((await lees(beheer, gezaaid)) === undefined) return opnieuw(beheer, delen)
  const { rows } = await beheer.query<{ laatste: Date | null }>('select max(tijd) as laatste from logboek')
  const laatste = rows[0]?.laatste?.toISOString() ?? begin
  delen.klok.zet([begin, laatste, (await lees(beheer, klok)) ?? begin].toSorted().at(-1) as string)
}

/** Back to the start: nothing but the families, and the clock on its first moment. */
export async function opnieuw(beheer: Pool, delen: Sandboxdelen): Promise<void> {
  await maakLeeg(beheer)
  await zaai(delen)
  await bewaar(beheer, gezaaid, begin)
  await zetKlok(beheer, delen, begin)
}

export async function zetKlok(beheer: Pool, delen: Sandboxdelen, nu: string): Promise<void> {
  await bewaar(beheer, klok, nu)
  delen.klok.zet(nu)
}

/** Everything but reference data and what belongs to the program. History and logbook refuse this to everyone: their triggers are off for this once. */
async function maakLeeg(beheer: Pool): Promise<void> {
  const client = await beheer.connect()
  try {
    const { rows } = await client.query<{ tabel: string }>(
      `select quote_ident(relname) as tabel from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
         and relname !~ '^ref_' and relname not in ('kenmerk', 'functie')`,
    )
    await client.query('begin')
    await client.query('set local session_replication_role = replica')
    await client.query(`truncate ${rows.map(({ tabel }) => tabel).join(', ')} restart identity`)
    await client.query(`delete from kenmerk where naam = any ($1)`, [[gezaaid, klok]])
    await client.query('commit')
  } catch (fout) {
    await client.query('rollback')
    throw fout
  } finally {
    client.release()
  }
}

async function lees(beheer: Pool, naam: string): Promise<string | undefined> {
  const { rows } = await beheer.query<{ waarde: string }>('select waarde from kenmerk where naam = $1', [naam])
  return rows[0]?.waarde
}

async function bewaar(beheer: Pool, naam: string, waarde: string): Promise<void> {
  await beheer.query('insert into kenmerk (naam, waarde) values ($1, $2) on conflict (naam) do update set waarde = excluded.waarde', [
    naam,
    waarde,
  ])
}
