import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Cel } from '../../toegang/cellen.ts'
import type { Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { eigenaarVan } from '../eigenaar.ts'
import { type NieuweVervallenverklaring, vervallenverklaring } from './schema.ts'

/** Takes one row and its parts out of every view; of each noun that can be wrong, its own `opslag` has one. */
export type Verval = (tx: Tx, mag: Toegestaan<'vervallen-verklaren'>, doel: Zicht) => Promise<void>

/** Under what the row stood, by its address, and in which cell. */
type Plek = { onder: string[]; cel: Cel }

/** Keeps that this was wrong, and why, for its owner: in the cell of what is gone, for who sees that. */
export function verklaar(
  tx: Tx,
  _mag: Toegestaan<'vervallen-verklaren'>,
  doel: Zicht,
  { reden, onder, cel }: NieuweVervallenverklaring & Plek,
): string {
  const eigenaar = eigenaarVan(tx.actor)
  const rij = tx.voegToe(vervallenverklaring, {
    id: tx.id(),
    rij_soort: doel.soort,
    rij_id: doel.id,
    rij_planversie: doel.planversie,
    onder,
    cel,
    betreft: doel.betreft,
    reden,
    door: tx.actor.id,
    ...eigenaar,
  })
  tx.noem(eigenaar.eigenaar_id, rij.id)
  return rij.id
}
