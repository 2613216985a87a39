import type { z } from 'zod'
import { plusDagen } from '../../basis/klok.ts'
import { idAanTafel } from '../../register/personen/eigenid.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { eisOpen, fouteInvoer, strijdig } from '../opslag.ts'
import * as noun from './schema.ts'

type Trede = { nummer: number; functie: string; reactie_dagen: number; terugkoppel_dagen: number; geldt: boolean; hoogste: number }
const tredeSql = `select t.nummer, t.functie, t.reactie_dagen, t.terugkoppel_dagen, a.van <= $3::date and coalesce(a.tot >= $3::date, true) as geldt,
    (select coalesce(max(x.nummer), 0) from opschaling o join regiotrede x on x.id = o.regiotrede_id
      where o.casus_id = $2 and x.regioafspraak_id = t.regioafspraak_id and o.vervallen_op is null) as hoogste
  from regiotrede t join regioafspraak a on a.id = t.regioafspraak_id where t.id = $1`

/** Functie and terms: those of the rung as it was agreed, or what the caller says where the region agreed nothing. */
async function bijWie(tx: Tx, casusId: string, body: noun.MaakOpschaling) {
  if (body.tredeId === undefined) {
    if ((body.reactieVoor as string) < tx.vandaag) throw fouteInvoer('/reactieVoor', 'datum.verleden', 'Deze dag is al voorbij.')
    return { functie: body.functie as string, reactie_voor: body.reactieVoor as string, terugkoppel_op: body.terugkoppelOp as string }
  }
  const [trede] = await tx.query<Trede>('opschaling_trede', tredeSql, [body.tredeId, casusId, tx.vandaag])
  if (!trede?.geldt) throw strijdig('Deze afspraak in de regio geldt vandaag niet.')
  if (trede.nummer > trede.hoogste + 1 && body.overslaanReden === undefined)
    throw strijdig(`Eerst komt trede ${trede.hoogste + 1}. Slaat u die over, zeg dan waarom (\`overslaanReden\`).`)
  return {
    regiotrede_id: body.tredeId,
    functie: trede.functie,
    reactie_voor: plusDagen(tx.vandaag, trede.reactie_dagen),
    terugkoppel_op: plusDagen(tx.vandaag, trede.terugkoppel_dagen),
  }
}

/** Goes higher up, for whoever sits at the table. */
export async function schaalOp(
  tx: Tx,
  _mag: Toegestaan<'casus.opschalen'>,
  casusId: string,
  body: noun.MaakOpschaling,
): Promise<Geschreven> {
  const casus = await eisOpen(tx, casusId)
  const rij = tx.voegToe(noun.opschaling, {
    id: tx.id(),
    casus_id: casusId,
    eigenaar_id: casus.eigenaar_id,
    ...(await bijWie(tx, casusId, body)),
    aanleiding: body.aanleiding,
    vraag: body.vraag,
    overslaan_reden: body.overslaanReden ?? null,
    door_organisatie_id: tx.actor.organisatie ?? null,
    door_persoon_id: tx.actor.organisatie === undefined ? await idAanTafel(tx, casusId) : null,
    status: 'open',
  })
  return { soort: 'opschaling', id: rij.id, ouder: casusId }
}

const onder = (tx: Tx, { id, casus, eigenaar }: Zicht) => ({
  id: tx.id(),
  casus_id: casus as string,
  eigenaar_id: eigenaar as string,
  opschaling_id: id,
})
function nietVooruit(tx: Tx, op: string): void {
  if (op > tx.vandaag) throw fouteInvoer('/op', 'datum.toekomst', 'Deze datum kan niet in de toekomst liggen.')
}

/** Lays down what was said. */
export async function reageer(
  tx: Tx,
  _mag: Toegestaan<'opschaling.reageren'>,
  doel: Zicht,
  body: z.output<typeof noun.MaakReactie>,
): Promise<Geschreven> {
  await eisOpen(tx, doel.casus as string)
  if (doel.json.status === 'besloten') throw alBesloten()
  nietVooruit(tx, body.op)
  const rij = tx.voegToe(noun.opschalingreactie, { ...onder(tx, doel), ...body })
  if (doel.json.status === 'open') await tx.wijzig(noun.opschaling, { id: doel.id }, { status: 'gereageerd' })
  return { soort: 'opschalingreactie', id: rij.id, ouder: doel.casus as string }
}
const alBesloten = () => strijdig('Hierover is al besloten.')

/** Lays down what was decided, with what it rests on. */
export async function besluit(
  tx: Tx,
  _mag: Toegestaan<'opschaling.besluiten'>,
  doel: Zicht,
  body: z.output<typeof noun.MaakBesluit>,
): Promise<Geschreven> {
  await eisOpen(tx, doel.casus as string)
  if (doel.json.status === 'besloten') throw alBesloten()
  nietVooruit(tx, body.op)
  const rij = tx.voegToe(noun.opschalingbesluit, { ...onder(tx, doel), ...body })
  await tx.wijzig(noun.opschaling, { id: doel.id }, { status: 'besloten' })
  return {
    soort: 'opschalingbesluit',
    id: rij.id,
    ouder: doel.casus as string,
    toets: [{ moment: 'opschaling-besluiten', soort: 'opschaling', id: doel.id }],
  }
}

export async function vervalOpschalingen(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, casusId: string): Promise<void> {
  for (const deel of [noun.opschaling, noun.opschalingreactie, noun.opschalingbesluit])
    await tx.vervalt(deel as typeof noun.opschaling, 'casus_id', casusId)
}
