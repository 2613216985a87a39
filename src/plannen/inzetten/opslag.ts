import type { z } from 'zod'
import type { Moment } from '../../regels/regel.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import { compartimentVan } from '../../toegang/functies.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { naarKolommen } from '../invoer.ts'
import { celVan, type InzetIn, type InzetWijziging, inzetNoun } from './schema.ts'
import { type BeeindigingIn, inzetBeeindiging, inzetStart, type StartIn } from './starts.ts'
import type { inzet } from './tabel.ts'

type Inzet = typeof inzet.$inferSelect

/** Makes an inzet; one for a gezin shows to its owner by name. */
export function maak(tx: Tx, _mag: Toegestaan<'inzet.maken'>, { aanbieder, ...velden }: InzetIn): Geschreven {
  const eigenaar = tx.actor.organisatie as string
  const rij = tx.voegToe(inzetNoun, {
    ...naarKolommen(velden),
    id: tx.id(),
    eigenaar_id: eigenaar,
    cel: celVan(velden.soort, compartimentVan(tx.actor.organisatieSoort ?? '')),
    aanbieder_id: aanbieder.organisatieId,
    aanbieder_naam: aanbieder.naam,
  })
  if (rij.jeugdige_id === null) tx.noem(eigenaar, rij.id)
  // What must be there at the start is said now already, to whoever tries first.
  const toets = velden.soort === 'specialistische-jeugdhulp' ? [{ moment: 'inzet-maken' as const, soort: 'inzet', id: rij.id }] : undefined
  return { soort: 'inzet', id: rij.id, toets }
}

const loopt = ({ json }: Pick<Zicht, 'json'>): boolean => json.gestartOp !== undefined && json.beeindigdOp === undefined
/** Whether help that was started would go on longer than was known: to the plans that is a start. */
export const verlengt = ({ tot }: { tot?: string | null }, doel: Pick<Zicht, 'json'>): boolean =>
  tot !== undefined && loopt(doel) && doel.json.tot !== undefined && (tot ?? '9999') > doel.json.tot
/** Whether help that runs would rest on something else, or on nothing any more. */
const andereGrond = (velden: object, doel: Pick<Zicht, 'json'>): boolean =>
  loopt(doel) && ('toegangsgrond' in velden || 'toegangsgrondOp' in velden)

export async function wijzig(
  tx: Tx,
  _mag: Toegestaan<'inzet.wijzigen'>,
  doel: Zicht,
  velden: z.output<typeof InzetWijziging>,
): Promise<Geschreven> {
  const { id } = doel
  await tx.wijzig(inzetNoun, { id }, naarKolommen(velden))
  const momenten: Moment[] = [
    ...(verlengt(velden, doel) ? ['inzet-starten' as const] : []),
    ...(andereGrond(velden, doel) ? ['inzet-wijzigen' as const] : []),
  ]
  return { soort: 'inzet', id, toets: momenten.map((moment) => ({ moment, soort: 'inzet', id })) }
}

const plaats = ({ id, eigenaar_id, jeugdige_id, gezin_id, cel }: Inzet) => ({ inzet_id: id, eigenaar_id, jeugdige_id, gezin_id, cel })

/** Records the start, in the inzet too: whoever sees the inzet sees that it runs. */
export async function start(
  tx: Tx,
  _mag: Toegestaan<'inzet.starten'>,
  doel: Zicht,
  { startdatum }: z.output<typeof StartIn>,
): Promise<Geschreven> {
  const rij = (await tx.wijzig(inzetNoun, { id: doel.id }, { gestart_op: startdatum })) as Inzet
  const { id } = tx.voegToe(inzetStart, { id: tx.id(), ...plaats(rij), startdatum })
  return { soort: 'inzet-start', id, ouder: doel.id, toets: [{ moment: 'inzet-starten', soort: 'inzet', id: doel.id }] }
}

/** Records the end, in the inzet too. */
export async function beeindig(
  tx: Tx,
  _mag: Toegestaan<'inzet.beeindigen'>,
  doel: Zicht,
  invoer: z.output<typeof BeeindigingIn>,
): Promise<Geschreven> {
  const rij = (await tx.wijzig(inzetNoun, { id: doel.id }, { beeindigd_op: invoer.einddatum })) as Inzet
  const { id } = tx.voegToe(inzetBeeindiging, { id: tx.id(), ...plaats(rij), ...invoer })
  return { soort: 'inzet-beeindiging', id, ouder: doel.id }
}

/** Takes the inzet out of view with its start and end. A plan that refers to it keeps the reference; the afwijking says that nothing stands there. */
export async function verval(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, id: string): Promise<void> {
  await tx.vervalt(inzetNoun, 'id', id)
  await tx.vervalt(inzetStart, 'inzet_id', id)
  await tx.vervalt(inzetBeeindiging, 'inzet_id', id)
}
