import { Probleem } from '../../basis/fouten.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { genoemd } from '../velden.ts'
import { caseloadVan } from './caseload.ts'
import { type MedewerkerWijziging, medewerker, type NieuweMedewerker } from './schema.ts'

export function maak(tx: Tx, _mag: Toegestaan<'medewerker.maken'>, nieuw: NieuweMedewerker): string {
  const { organisatieId, tokenIssuer, tokenSubject, ...rest } = nieuw
  const rij = tx.voegToe(medewerker, {
    ...rest,
    id: tx.id(),
    organisatie_id: organisatieId,
    token_issuer: tokenIssuer,
    token_subject: tokenSubject,
  })
  tx.noem(organisatieId, rij.id)
  return rij.id
}

/** Who puts something on this name waits for the outcome. */
const sluitSql = 'select tot from medewerker where id = $1 for update'

/** Changes it; true when the service ends sooner than it did. */
export async function wijzig(
  tx: Tx,
  _mag: Toegestaan<'medewerker.wijzigen'>,
  id: string,
  { naam, functie, tot }: MedewerkerWijziging,
): Promise<boolean> {
  const [nu] = await tx.query<{ tot: string | null }>('medewerker_sluit', sluitSql, [id])
  await tx.wijzig(medewerker, { id }, genoemd({ naam, functie, tot }))
  return typeof tot === 'string' && tot < (nu?.tot ?? '9999-12-31')
}

const nogOpNaam = 'Op naam van deze medewerker staat nog werk. Draag dat eerst over aan een collega.'

export async function verval(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, { id }: Zicht): Promise<void> {
  await tx.query('medewerker_sluit', sluitSql, [id])
  if ((await caseloadVan(tx, id)).length > 0) throw new Probleem('strijdig-met-gegevens', { detail: nogOpNaam })
  await tx.vervalt(medewerker, 'id', id)
}
