import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { genoemd } from '../velden.ts'
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

export async function wijzig(
  tx: Tx,
  _mag: Toegestaan<'medewerker.wijzigen'>,
  id: string,
  { naam, functie, tot }: MedewerkerWijziging,
): Promise<void> {
  await tx.wijzig(medewerker, { id }, genoemd({ naam, functie, tot }))
}

export async function verval(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, { id }: Zicht): Promise<void> {
  await tx.vervalt(medewerker, 'id', id)
}
