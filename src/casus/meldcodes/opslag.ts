import type { z } from 'zod'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { eigenOrganisatie, eisOpen, fouteInvoer, jeugdigeVan, nietHier, strijdig } from '../opslag.ts'
import * as noun from './schema.ts'

/** Begins the meldcode about one of the jeugdigen of the casus. */
export async function begin(
  tx: Tx,
  _mag: Toegestaan<'meldcode.beginnen'>,
  casusId: string,
  body: z.output<typeof noun.MaakMeldcode>,
): Promise<Geschreven> {
  await eisOpen(tx, casusId)
  if (!(await jeugdigeVan(tx, casusId, body.betreftId))) throw nietHier('/betreftId')
  const rij = tx.voegToe(noun.meldcode, {
    id: tx.id(),
    casus_id: casusId,
    eigenaar_id: eigenOrganisatie(tx),
    betreft_id: body.betreftId,
    aanleiding: body.aanleiding,
  })
  tx.noem(rij.eigenaar_id, rij.id)
  return { soort: 'meldcode', id: rij.id }
}

const onder = (tx: Tx, { id, casus, eigenaar }: Zicht) => ({
  id: tx.id(),
  casus_id: casus as string,
  eigenaar_id: eigenaar as string,
  meldcode_id: id,
})

/** Lays down one step: taken, or left out for a reason. */
export async function zetStap(
  tx: Tx,
  _mag: Toegestaan<'meldcode.stap'>,
  doel: Zicht,
  body: z.output<typeof noun.MaakStap>,
): Promise<Geschreven> {
  if (doel.json.afgeslotenOp) throw strijdig('Deze meldcode is al afgesloten.')
  if (body.op > tx.vandaag) throw fouteInvoer('/op', 'datum.toekomst', 'Deze datum kan niet in de toekomst liggen.')
  const rij = tx.voegToe(noun.meldcodestap, { ...onder(tx, doel), ...body, toelichting: body.toelichting ?? null, door_id: tx.actor.id })
  return { soort: 'meldcodestap', id: rij.id, ouder: doel.id }
}

/** Closes the meldcode with what was decided. */
export async function sluitAf(
  tx: Tx,
  _mag: Toegestaan<'meldcode.afsluiten'>,
  doel: Zicht,
  body: z.output<typeof noun.SluitAf>,
): Promise<Geschreven> {
  if (doel.json.afgeslotenOp) throw strijdig('Deze meldcode is al afgesloten.')
  await tx.wijzig(noun.meldcode, { id: doel.id }, { afgesloten_op: tx.nu })
  const rij = tx.voegToe(noun.meldcodeafsluiting, {
    ...onder(tx, doel),
    besluit: body.besluit,
    onveiligheid: body.onveiligheid ?? null,
    kindcheck: body.kindcheck ?? null,
    afweging: body.afweging ?? null,
    eindbeslisser: body.eindbeslisser ?? null,
    reden_niet_melden: body.redenNietMelden ?? null,
  })
  return {
    soort: 'meldcodeafsluiting',
    id: rij.id,
    ouder: doel.id,
    toets: [{ moment: 'meldcode-afsluiten', soort: 'meldcode', id: doel.id }],
  }
}

const vanCasusSql = 'select id from meldcode where casus_id = $1 and vervallen_op is null'

export async function vervalMeldcode(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, { id }: Pick<Zicht, 'id'>): Promise<void> {
  await tx.vervalt(noun.meldcode, 'id', id)
  await tx.vervalt(noun.meldcodestap, 'meldcode_id', id)
  await tx.vervalt(noun.meldcodeafsluiting, 'meldcode_id', id)
}
export async function vervalMeldcodes(tx: Tx, mag: Toegestaan<'vervallen-verklaren'>, casusId: string): Promise<void> {
  for (const rij of await tx.query<{ id: string }>('meldcodes_van_casus', vanCasusSql, [casusId])) await vervalMeldcode(tx, mag, rij)
}
