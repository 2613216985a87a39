import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { eigenaarVan } from '../eigenaar.ts'
import { type Einde, genoemd } from '../velden.ts'
import { type GezinWijziging, gezin, gezinslid, type NieuwGezin, type NieuwGezinslid } from './schema.ts'

type Vervallen = Toegestaan<'vervallen-verklaren'>

export function maak(tx: Tx, _mag: Toegestaan<'gezin.maken'>, { aanduiding, aanspreekpuntId }: NieuwGezin): string {
  const { eigenaar_id } = eigenaarVan(tx.actor)
  const { id } = tx.voegToe(gezin, { id: tx.id(), eigenaar_id, aanduiding, aanspreekpunt_id: aanspreekpuntId })
  tx.noem(eigenaar_id, id)
  return id
}

export async function wijzig(
  tx: Tx,
  _mag: Toegestaan<'gezin.wijzigen'>,
  id: string,
  { aanduiding, aanspreekpuntId }: GezinWijziging,
): Promise<void> {
  await tx.wijzig(gezin, { id }, genoemd({ aanduiding, aanspreekpunt_id: aanspreekpuntId }))
}

export function maakLid(tx: Tx, _mag: Toegestaan<'gezinslid.maken'>, van: Zicht, { persoonId, ...rest }: NieuwGezinslid): string {
  const { eigenaar_id } = eigenaarVan(tx.actor)
  return tx.voegToe(gezinslid, { ...rest, id: tx.id(), gezin_id: van.id, eigenaar_id, persoon_id: persoonId }).id
}

export async function eindigLid(tx: Tx, _mag: Toegestaan<'gezinslid.wijzigen'>, id: string, { tot }: Einde): Promise<void> {
  await tx.wijzig(gezinslid, { id }, { tot })
}

export async function verval(tx: Tx, _mag: Vervallen, { id }: Zicht): Promise<void> {
  await tx.vervalt(gezinslid, 'gezin_id', id)
  await tx.vervalt(gezin, 'id', id)
}
export async function vervalLid(tx: Tx, _mag: Vervallen, { id }: Zicht): Promise<void> {
  await tx.vervalt(gezinslid, 'id', id)
}

/** Every membership of a persoon that was wrong, in all gezinnen of its owner. */
export async function vervalLidmaatschappen(tx: Tx, _mag: Vervallen, persoonId: string): Promise<void> {
  await tx.vervalt(gezinslid, 'persoon_id', persoonId)
}
