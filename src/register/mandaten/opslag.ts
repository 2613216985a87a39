import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Tx } from '../../toegang/tx.ts'
import { eigenaarVan } from '../eigenaar.ts'
import type { Einde } from '../velden.ts'
import { mandaat, type NieuwMandaat } from './schema.ts'

/** The caller's organisatie lets another decide in its name. */
export function geef(tx: Tx, _mag: Toegestaan<'mandaat.geven'>, nieuw: NieuwMandaat): string {
  const { id } = tx.voegToe(mandaat, {
    id: tx.id(),
    eigenaar_id: eigenaarVan(tx.actor).eigenaar_id,
    gever_soort: tx.actor.organisatieSoort as string,
    aan_id: nieuw.aanId,
    functies: nieuw.functies ?? [],
    onderdelen: nieuw.onderdelen,
    hoogstens_maanden: nieuw.hoogstensMaanden ?? null,
    vindplaats: nieuw.vindplaats,
    van: nieuw.van,
    tot: nieuw.tot ?? null,
  })
  return id
}

export async function eindig(tx: Tx, _mag: Toegestaan<'mandaat.wijzigen'>, id: string, { tot }: Einde): Promise<void> {
  await tx.wijzig(mandaat, { id }, { tot })
}
