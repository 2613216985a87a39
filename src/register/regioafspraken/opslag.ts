import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Tx } from '../../toegang/tx.ts'
import { type MaakRegioafspraak, regioafspraak, regiotrede } from './schema.ts'

/** Lays down an agreement with its ladder. */
export function maak(
  tx: Tx,
  _mag: Toegestaan<'regioafspraak.maken'>,
  { treden, partijIds, naam, reikwijdte, functionaris, van, tot }: MaakRegioafspraak,
): string {
  const { id } = tx.voegToe(regioafspraak, {
    id: tx.id(),
    ...{ naam, reikwijdte, van },
    partij_ids: [...new Set(partijIds)],
    functionaris: functionaris ?? null,
    tot: tot ?? null,
  })
  for (const [nummer, trede] of treden.entries())
    tx.voegToe(regiotrede, {
      id: tx.id(),
      regioafspraak_id: id,
      nummer: nummer + 1,
      functie: trede.functie,
      reactie_dagen: trede.reactieDagen,
      terugkoppel_dagen: trede.terugkoppelDagen,
      doorzettingsmacht: trede.doorzettingsmacht,
    })
  return id
}
