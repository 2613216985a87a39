import type { VertrekFeiten } from '../regels/feiten.ts'
import { caseloadVan } from '../register/medewerkers/caseload.ts'
import type { Tx } from '../toegang/tx.ts'

const overdrachtSql = `select id, per > $2::date as later from overdracht where medewerker_id = $1 and status = 'open' and vervallen_op is null`

/** What kinds of things stand on the name of a medewerker of the own organisatie: kinds, no number and no casus. */
export async function vertrekFeiten(tx: Tx, medewerkerId: string): Promise<VertrekFeiten> {
  const caseload = await caseloadVan(tx, medewerkerId)
  const [aanbod] = await tx.query<{ id: string; later: boolean }>('vertrek_overdracht', overdrachtSql, [medewerkerId, tx.vandaag])
  const open = [...new Set(caseload.map(({ soort }) => soort))]
  return { medewerkerId, open, ...(aanbod && { [aanbod.later ? 'latereOverdrachtId' : 'overdrachtId']: aanbod.id }) }
}
