import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { genoemd } from '../velden.ts'
import { type NieuweOrganisatie, type NieuwSysteem, type OrganisatieWijziging, organisatie, systeem } from './schema.ts'

/** Identificaties of the API as columns; what is not named stays undefined. */
const kolommen = ({ cbsCode, ...rest }: NonNullable<OrganisatieWijziging['identificaties']> = {}) => ({ ...rest, cbs_code: cbsCode })

export function maak(
  tx: Tx,
  _mag: Toegestaan<'organisatie.maken'>,
  { soort, naam, gemeentecode, identificaties }: NieuweOrganisatie,
): string {
  return tx.voegToe(organisatie, { id: tx.id(), soort, naam, gemeentecode, ...kolommen(identificaties) }).id
}

export async function wijzig(
  tx: Tx,
  _mag: Toegestaan<'organisatie.wijzigen'>,
  id: string,
  { naam, gemeentecode, identificaties }: OrganisatieWijziging,
): Promise<void> {
  await tx.wijzig(organisatie, { id }, genoemd({ naam, gemeentecode, ...kolommen(identificaties) }))
}

/** Ties a client to its organisatie; only that organisatie sees it. */
export function maakSysteem(tx: Tx, _mag: Toegestaan<'systeem.maken'>, van: Zicht, { issuer, clientId }: NieuwSysteem): string {
  const rij = tx.voegToe(systeem, { id: tx.id(), organisatie_id: van.id, issuer, client_id: clientId })
  tx.noem(van.id, rij.id)
  return rij.id
}

/** From now on this client is nobody. */
export async function vervalSysteem(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, { id }: Zicht): Promise<void> {
  await tx.vervalt(systeem, 'id', id)
}
