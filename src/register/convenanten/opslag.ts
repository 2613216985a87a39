import { ongeldig } from '../../basis/fouten.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { eigenaarVan } from '../eigenaar.ts'
import type { Einde } from '../velden.ts'
import { convenant, convenanttoetreding, type NieuwConvenant, type NieuweToetreding } from './schema.ts'

export function maak(tx: Tx, _mag: Toegestaan<'convenant.maken'>, nieuw: NieuwConvenant): string {
  const { eigenaar_id } = eigenaarVan(tx.actor)
  return tx.voegToe(convenant, { id: tx.id(), eigenaar_id, ...nieuw, tot: nieuw.tot ?? null }).id
}

export async function eindig(tx: Tx, _mag: Toegestaan<'convenant.wijzigen'>, id: string, { tot }: Einde): Promise<void> {
  await tx.wijzig(convenant, { id }, { tot })
}

/** The caller's organisatie signs for itself. */
export function treedToe(tx: Tx, _mag: Toegestaan<'convenant.toetreden'>, doel: Zicht, { getekendOp, ...rest }: NieuweToetreding): string {
  if (getekendOp > tx.vandaag)
    throw ongeldig({ in: 'body', location: '/getekendOp', code: 'datum.toekomst', detail: 'Deze datum kan niet in de toekomst liggen.' })
  const { id } = tx.voegToe(convenanttoetreding, {
    id: tx.id(),
    convenant_id: doel.id,
    organisatie_id: eigenaarVan(tx.actor).eigenaar_id,
    getekend_op: getekendOp,
    ...rest,
    tot: rest.tot ?? null,
  })
  return id
}

export async function eindigToetreding(
  tx: Tx,
  _mag: Toegestaan<'convenanttoetreding.wijzigen'>,
  id: string,
  { tot }: Einde,
): Promise<void> {
  await tx.wijzig(convenanttoetreding, { id }, { tot })
}
