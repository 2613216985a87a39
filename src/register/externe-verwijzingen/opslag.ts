import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { eigenaarVan } from '../eigenaar.ts'
import { externeVerwijzing, type Verwijzing } from './schema.ts'

export function maak(tx: Tx, _mag: Toegestaan<'externe-verwijzing.maken'>, doel: Zicht, verwijzing: Verwijzing): string {
  const eigenaar = eigenaarVan(tx.actor)
  const rij = tx.voegToe(externeVerwijzing, {
    id: tx.id(),
    rij_soort: doel.soort,
    rij_id: doel.id,
    betreft: doel.betreft,
    ...eigenaar,
    ...verwijzing,
  })
  tx.noem(eigenaar.eigenaar_id, rij.id)
  return rij.id
}

export async function verval(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, { id }: Zicht): Promise<void> {
  await tx.vervalt(externeVerwijzing, 'id', id)
}

/** What points at a resource that is out of view goes with it, whoever attached it. */
export async function vervalVan(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, rijId: string): Promise<void> {
  await tx.vervalt(externeVerwijzing, 'rij_id', rijId)
}
