import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Cel } from '../../toegang/cellen.ts'
import type { Zicht } from '../../toegang/operatie.ts'
import type { Tx, Weg } from '../../toegang/tx.ts'
import { eigenaarVan } from '../eigenaar.ts'
import { type NieuweVervallenverklaring, vervallenverklaring } from './schema.ts'

/** Takes one row and its parts out of every view; of each noun that can be wrong, its own `opslag` has one. */
export type Verval = (tx: Tx, mag: Toegestaan<'vervallen-verklaren'>, doel: Zicht) => Promise<void>

/** Under what the row stood, by its address, in which cell, and all that fell with it. */
type Gevallen = { onder: string[]; cel: Cel; weg: readonly Weg[] }

const rijenSql = `insert into vervallenrij (verklaring_id, tabel, rij_soort, rij_id, rij_planversie, eigenaar_id)
  select $1, * from unnest($2::text[], $3::text[], $4::uuid[], $5::int[], $6::uuid[]) on conflict do nothing`

/** Keeps that this was wrong, and why, for its owner: in the cell of what is gone, for who sees that. */
export function verklaar(
  tx: Tx,
  _mag: Toegestaan<'vervallen-verklaren'>,
  doel: Zicht,
  { reden, onder, cel, weg }: NieuweVervallenverklaring & Gevallen,
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
  const [tabellen, soorten, eigenaren] = [weg.map((r) => r.tabel), weg.map((r) => r.soort), weg.map((r) => r.eigenaar)]
  tx.stuur('vervallenrij', rijenSql, [rij.id, tabellen, soorten, weg.map((r) => r.id), weg.map((r) => r.planversie ?? 0), eigenaren])
  return rij.id
}

/** What fell by it has been destroyed. */
export async function isVernietigd(tx: Tx, _mag: Toegestaan<'vernietigen'>, id: string): Promise<void> {
  await tx.wijzig(vervallenverklaring, { id }, { vernietigd_op: tx.nu })
}
