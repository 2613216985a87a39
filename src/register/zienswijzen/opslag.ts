import { Probleem } from '../../basis/fouten.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import { celVan, zietAlsEigen } from '../../toegang/eigenzicht.ts'
import type { Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { idAanTafel, idBij, idInDossier } from '../personen/eigenid.ts'
import { type GeefZienswijze, zienswijze } from './schema.ts'

/** Puts a zienswijze beside a record, or beside a part of it. */
export async function geef(
  tx: Tx,
  _mag: Toegestaan<'zienswijze.geven'>,
  doel: Zicht,
  onderdeel: Zicht | undefined,
  { tekst }: GeefZienswijze,
): Promise<string> {
  const over = onderdeel ?? doel
  if (onderdeel && onderdeel.ouder !== doel.id) throw new Probleem('niet-gevonden')
  if (!(await zietAlsEigen(tx, over)))
    throw new Probleem('niet-toegestaan', { detail: 'Een zienswijze geeft de jeugdige zelf, of wie gezag heeft.' })
  const rij = tx.voegToe(zienswijze, {
    id: tx.id(),
    rij_soort: doel.soort,
    rij_id: doel.id,
    onderdeel_soort: onderdeel?.soort ?? null,
    onderdeel_id: onderdeel?.id ?? null,
    casus_id: over.casus,
    eigenaar_id: over.eigenaar,
    betreft: over.betreft,
    gezin_id: over.gezin,
    cel: await celVan(tx, over),
    auteur_id: await auteur(tx, over),
    tekst,
  })
  return rij.id
}

/** As who reads this record knows the one who says it: in the record of someone, at a table, or else as its owner does. */
function auteur(tx: Tx, { betreft, casus, eigenaar }: Zicht): Promise<string> {
  if (betreft) return idInDossier(tx, betreft, tx.actor.id)
  return casus ? idAanTafel(tx, casus) : idBij(tx, eigenaar as string)
}

/** Says it otherwise; only who said it can. */
export async function wijzig(tx: Tx, _mag: Toegestaan<'zienswijze.wijzigen'>, id: string, tekst: string): Promise<void> {
  await tx.wijzig(zienswijze, { id }, { tekst })
}

/** What stands beside a record that is out of view goes with it. */
export async function vervalZienswijzen(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, rijId: string): Promise<void> {
  await tx.vervalt(zienswijze, 'rij_id', rijId)
  await tx.vervalt(zienswijze, 'onderdeel_id', rijId)
}
