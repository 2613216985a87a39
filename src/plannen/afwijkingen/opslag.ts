import { plusDagen } from '../../basis/klok.ts'
import type { Tx } from '../../toegang/tx.ts'
import { type Afwijkingrij, afwijking } from './schema.ts'

/** An afwijking that runs, as far as it is known by. `vanaf` and `tot` are its first and last day. */
export type LopendeAfwijking = {
  id: string
  soort: Afwijkingrij['soort']
  planId: string
  onderwerpId: string
  vanaf: string
  tot?: string
}
/** An afwijking as it follows from the facts, before it has an id. */
export type NieuweAfwijking = Omit<LopendeAfwijking, 'id'> & {
  planSoort: Afwijkingrij['plan_soort']
  termijn: string
  regel: string
  regelversie: number
  eigenaarId: string
  betreftId: string | null
}

const lopendSql = `select * from afwijking where plan_id = any ($1::uuid[]) and vervallen_op is null order by id`

/** What stands open for these plans, also what is written ahead. */
export async function lopendeAfwijkingen(tx: Tx, planIds: readonly string[]): Promise<LopendeAfwijking[]> {
  const rijen = await tx.query<Afwijkingrij>('afwijking_lopend', lopendSql, [planIds])
  return rijen.map((rij) => ({
    id: rij.id,
    soort: rij.soort,
    planId: rij.plan_id,
    onderwerpId: rij.onderwerp_id,
    vanaf: rij.van,
    tot: rij.tot === null ? undefined : plusDagen(rij.tot, -1),
  }))
}

/** Writes what deviates now (or will, on a known day), and closes what no longer does: that stays in the table and goes out of view. */
export async function schrijfAfwijkingen(tx: Tx, nieuw: readonly NieuweAfwijking[], weg: readonly { id: string }[]): Promise<void> {
  for (const nieuwe of nieuw) {
    const { id } = tx.voegToe(afwijking, {
      id: tx.id(),
      soort: nieuwe.soort,
      plan_soort: nieuwe.planSoort,
      plan_id: nieuwe.planId,
      onderwerp_id: nieuwe.onderwerpId,
      eigenaar_id: nieuwe.eigenaarId,
      betreft_id: nieuwe.betreftId,
      van: nieuwe.vanaf,
      tot: nieuwe.tot === undefined ? null : plusDagen(nieuwe.tot, 1),
      termijn: nieuwe.termijn,
      regel: nieuwe.regel,
      regelversie: nieuwe.regelversie,
    })
    tx.noem(nieuwe.eigenaarId, id)
  }
  for (const { id } of weg) await tx.vervalt(afwijking, 'id', id)
}
