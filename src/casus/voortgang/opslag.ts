import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Geschreven } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { eisOpen, fouteInvoer, jeugdigeVan, nietHier, nietToegestaan } from '../opslag.ts'
import { isRegisseur } from '../regie/opslag.ts'
import * as noun from './schema.ts'

/** The regisseur tells everyone how it goes. */
export async function meld(tx: Tx, _mag: Toegestaan<'voortgang.melden'>, casusId: string, body: noun.MeldVoortgang): Promise<Geschreven> {
  const casus = await eisOpen(tx, casusId)
  if (!(await isRegisseur(tx, casusId))) throw nietToegestaan('De voortgang meldt wie de regie heeft.')
  if (body.tot > tx.vandaag) throw fouteInvoer('/tot', 'datum.toekomst', 'Deze datum kan niet in de toekomst liggen.')
  const jeugdige = body.jeugdigeId ? await jeugdigeVan(tx, casusId, body.jeugdigeId) : null
  if (jeugdige === undefined) throw nietHier('/jeugdigeId')
  const rij = tx.voegToe(noun.voortgang, {
    id: tx.id(),
    casus_id: casusId,
    eigenaar_id: casus.eigenaar_id,
    jeugdige_id: jeugdige,
    categorie: body.categorie ?? 'basis',
    van: body.van,
    tot: body.tot,
    tekst: body.tekst,
  })
  return { soort: 'voortgang', id: rij.id, ouder: casusId }
}

export async function vervalVoortgang(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, casusId: string): Promise<void> {
  await tx.vervalt(noun.voortgang, 'casus_id', casusId)
}

/** What was told about one jeugdige. */
export async function vervalVoortgangOver(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, casusId: string, over: string): Promise<void> {
  await tx.vervalt(noun.voortgang, 'jeugdige_id', over, { casus_id: casusId })
}
