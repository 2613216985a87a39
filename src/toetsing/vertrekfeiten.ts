import type { VertrekFeiten } from '../regels/feiten.ts'
import { caseloadVan } from '../register/medewerkers/caseload.ts'
import type { Tx } from '../toegang/tx.ts'

const overdrachtSql = `select id from overdracht where medewerker_id = $1 and status = 'open' and per <= $2::date and vervallen_op is null`

/** What kinds of things stand on the name of a medewerker of the own organisatie: kinds, no number and no casus. */
export async function vertrekFeiten(tx: Tx, medewerkerId: string): Promise<VertrekFeiten> {
  const caseload = await caseloadVan(tx, medewerkerId)
  const [aanbod] = await tx.query<{ id: string }>('vertrek_overdracht', overdrachtSql, [medewerkerId, tx.vandaag])
  return { medewerkerId, open: [...new Set(caseload.map(({ soort }) => soort))], overdrachtId: aanbod?.id }
}
