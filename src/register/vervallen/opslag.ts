import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { eigenaarVan } from '../eigenaar.ts'
import { type NieuweVervallenverklaring, vervallenverklaring } from './schema.ts'

/** Takes one row and its parts out of every view; of each noun that can be wrong, its own `opslag` has one. */
export type Verval = (tx: Tx, mag: Toegestaan<'vervallen-verklaren'>, doel: Zicht) => Promise<void>

/** Keeps that this was wrong, and why, for its owner. */
export function verklaar(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, doel: Zicht, { reden }: NieuweVervallenverklaring): string {
  const eigenaar = eigenaarVan(tx.actor)
  const rij = tx.voegToe(vervallenverklaring, {
    id: tx.id(),
    rij_soort: doel.soort,
    rij_id: doel.id,
    rij_planversie: doel.planversie,
    betreft: doel.betreft,
    reden,
    door: tx.actor.id,
    ...eigenaar,
  })
  tx.noem(eigenaar.eigenaar_id, rij.id)
  return rij.id
}
