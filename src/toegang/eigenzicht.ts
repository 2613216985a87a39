import { type Cel, cellen } from './cellen.ts'
import type { Zicht } from './operatie.ts'
import type { Tx } from './tx.ts'

const eigenSql = `select 1 from dekking where houder = any ($1::uuid[]) and grond in ('zelf', 'gezag') and sleutel = any ($2::uuid[])
  and van <= $3::date and (tot is null or tot > $3::date) limit 1`

/** Whether the caller sees this because it is about them, or by gezag: not by toestemming, nor as a parent who asked. */
export async function zietAlsEigen(tx: Tx, zicht: Zicht): Promise<boolean> {
  const sleutels = [zicht.betreft, zicht.id, zicht.ouder].filter((id) => id !== null)
  return (await tx.query('ziet_als_eigen', eigenSql, [tx.actor.houders, sleutels, tx.vandaag])).length > 0
}

const celSql = 'select cel from weergave where soort = $1 and id = $2 order by planversie desc limit 1'

/** The cell in which this stands. */
export async function celVan(tx: Tx, { soort, id }: Zicht): Promise<Cel> {
  const [rij] = await tx.query<{ cel: number | null }>('cel_van', celSql, [soort, id])
  const cel = cellen[rij?.cel ?? -1]
  if (!cel) throw new Error(`${soort} staat in geen cel`)
  return cel
}
