import type { z } from 'zod'
import type { Toegestaan } from '../../toegang/besluit.ts'
import { celVan } from '../../toegang/eigenzicht.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { eigenOrganisatie, fouteInvoer, strijdig } from '../opslag.ts'
import * as noun from './schema.ts'

type Body = z.output<typeof noun.StelOpen>

/** Opens cells of the school's own record of a pupil to one colleague. What that opens is decided in `toegang/dekking.ts`. */
export function stelOpen(tx: Tx, _mag: Toegestaan<'schoolopenstelling.maken'>, leerling: Zicht, collega: Zicht, body: Body): Geschreven {
  if (leerling.eigenaar !== eigenOrganisatie(tx))
    throw fouteInvoer('/persoonId', 'eigen-dossier', 'Kies de leerling uit het eigen dossier van uw school.')
  if (collega.id === tx.actor.id) throw fouteInvoer('/medewerkerId', 'uzelf', 'U stelt het open voor een ander, niet voor uzelf.')
  if (collega.json.tot !== undefined && collega.json.tot < tx.vandaag)
    throw fouteInvoer('/medewerkerId', 'uit-dienst', 'Deze medewerker werkt niet meer bij uw school.')
  if (body.tot < tx.vandaag) throw fouteInvoer('/tot', 'datum.verleden', 'De laatste dag ligt in het verleden.')
  const { id } = tx.voegToe(noun.schoolopenstelling, {
    id: tx.id(),
    eigenaar_id: eigenOrganisatie(tx),
    persoon_id: leerling.id,
    medewerker_id: collega.id,
    door_id: tx.actor.id,
    doel: body.doel,
    toelichting: body.toelichting ?? null,
    cellen: [...new Set(body.cellen)],
    geheimhouding: body.geheimhouding ?? null,
    tot: body.tot,
  })
  return { soort: 'schoolopenstelling', id, toets: [{ moment: 'school-openstellen', soort: 'schoolopenstelling', id }] }
}

/** Ends it. Nothing refuses this. */
export async function beeindig(tx: Tx, _mag: Toegestaan<'schoolopenstelling.beeindigen'>, doel: Zicht, reden: string): Promise<Geschreven> {
  if (doel.json.beeindigdOp) throw strijdig('Deze openstelling is al beëindigd.')
  const cel = await celVan(tx, doel)
  await tx.wijzig(noun.schoolopenstelling, { id: doel.id }, { beeindigd_op: tx.nu })
  const { id } = tx.voegToe(noun.schoolopenstellingeinde, {
    id: tx.id(),
    eigenaar_id: doel.eigenaar as string,
    persoon_id: doel.betreft as string,
    schoolopenstelling_id: doel.id,
    cel,
    reden,
  })
  return { soort: 'schoolopenstellingeinde', id, ouder: doel.id }
}

export async function verval(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, { id }: Pick<Zicht, 'id'>): Promise<void> {
  await tx.vervalt(noun.schoolopenstelling, 'id', id)
  await tx.vervalt(noun.schoolopenstellingeinde, 'schoolopenstelling_id', id)
}
