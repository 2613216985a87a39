import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Tx } from '../../toegang/tx.ts'
import { eigenaarVan } from '../eigenaar.ts'
import type { Einde } from '../velden.ts'
import { type NieuwPrivacyreglement, privacyreglement } from './schema.ts'

export function maak(tx: Tx, _mag: Toegestaan<'privacyreglement.maken'>, nieuw: NieuwPrivacyreglement): string {
  const { eigenaar_id } = eigenaarVan(tx.actor)
  return tx.voegToe(privacyreglement, { id: tx.id(), organisatie_id: eigenaar_id, ...nieuw, tot: nieuw.tot ?? null }).id
}

export async function eindig(tx: Tx, _mag: Toegestaan<'privacyreglement.wijzigen'>, id: string, { tot }: Einde): Promise<void> {
  await tx.wijzig(privacyreglement, { id }, { tot })
}
