import { Probleem } from '../../basis/fouten.ts'
import type { Tx } from '../../toegang/tx.ts'
import { type InstemmingIn, oppInstemming } from './instemmingen.ts'
import type { opp_instemming } from './tabel.ts'

type Instemming = typeof opp_instemming.$inferSelect

const laatsteSql = `select * from opp_instemming
  where opp_id = $1 and planversie = $2 and coalesce(door_id, door_organisatie_id) = $3 and vervallen_op is null order by id desc limit 1`

/** Of an OPP that this call made, everything said of it was said in this call. */
const zelfGezegd = (tx: Tx, oppId: string, planversie: number, wie: string | undefined): (Instemming | undefined)[] | undefined => {
  const gezegd = tx.zelfGemaakt(oppInstemming, { soort: 'opp', id: oppId })
  return (
    gezegd && [
      gezegd.findLast((een) => een.opp_id === oppId && een.planversie === planversie && (een.door_id ?? een.door_organisatie_id) === wie),
    ]
  )
}

/** Who changes their mind says so, and the last word counts; who already said this on this day, in this capacity and of this version, said it. */
export async function eisNieuws(tx: Tx, oppId: string, planversie: number, gezegd: Omit<InstemmingIn, 'planversie'>): Promise<void> {
  const wie = gezegd.doorId ?? gezegd.doorOrganisatieId
  const [laatste] =
    zelfGezegd(tx, oppId, planversie, wie) ?? (await tx.query<Instemming>('opp_instemming_laatste', laatsteSql, [oppId, planversie, wie]))
  const zelfde =
    laatste?.uitkomst === gezegd.uitkomst && laatste.hoedanigheid === gezegd.hoedanigheid && laatste.gegeven_op === gezegd.gegevenOp
  if (!zelfde) return
  const detail = `Dit staat er al, met dezelfde uitkomst, hoedanigheid en dag: \`/v1/opps/${oppId}/instemmingen/${laatste.id}\`. Leg het opnieuw vast als er iets verandert.`
  throw new Probleem('strijdig-met-gegevens', { detail })
}
