import type { z } from 'zod'
import { genoemd } from '../../register/velden.ts'
import { vervalZienswijzen } from '../../register/zienswijzen/opslag.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { zichtbareRij } from '../../toegang/zichtlezen.ts'
import { eigenOrganisatie, eisOpen, fouteInvoer, overWie, strijdig } from '../opslag.ts'
import * as noun from './schema.ts'

type Body<S extends z.ZodType> = z.output<S>
const staat = 'Dit arrangement is vastgesteld. Wat anders moet, legt u vast in een volgend arrangement.'
const voorbij = 'Dit arrangement is door een volgend opgevolgd.'

/** What still can be written: an arrangement in the making, in a casus that is open. */
async function eisConcept(tx: Tx, { casus, json: { status } }: { casus: string | null; json: { status: string } }): Promise<void> {
  await eisOpen(tx, casus as string)
  if (status === 'beeindigd') throw strijdig(voorbij)
  if (status !== 'concept') throw strijdig(staat)
}

/** Begins an arrangement for one jeugdige of the casus; of one that the family begins, who opened the casus keeps the record. */
export async function begin(
  tx: Tx,
  _mag: Toegestaan<'arrangement.maken'>,
  casusId: string,
  body: Body<typeof noun.MaakArrangement>,
): Promise<Geschreven> {
  const casus = await eisOpen(tx, casusId)
  const rij = tx.voegToe(noun.arrangement, {
    id: tx.id(),
    casus_id: casusId,
    eigenaar_id: tx.actor.organisatie ?? casus.eigenaar_id,
    betreft_id: await overWie(tx, casusId, '/jeugdigeId', body.jeugdigeId),
    doel: body.doel,
    van: body.van,
    tot: body.tot ?? null,
    status: 'concept',
  })
  return { soort: 'arrangement', id: rij.id }
}

/** Says anew what it is for and when; of one that stands only when it ends. */
export async function wijzig(
  tx: Tx,
  _mag: Toegestaan<'arrangement.wijzigen'>,
  doel: Zicht,
  { doel: waartoe, van, tot }: Body<typeof noun.WijzigArrangement>,
): Promise<Geschreven> {
  if (doel.json.status !== 'vastgesteld' || waartoe !== undefined || van !== undefined) await eisConcept(tx, doel)
  else await eisOpen(tx, doel.casus as string)
  await tx.wijzig(noun.arrangement, { id: doel.id }, genoemd({ doel: waartoe, van, tot }))
  return { soort: 'arrangement', id: doel.id }
}

const onder = (tx: Tx, { casus, betreft, eigenaar }: Zicht, arrangementId: string) => ({
  id: tx.id(),
  casus_id: casus as string,
  arrangement_id: arrangementId,
  eigenaar_id: eigenaar as string,
  betreft_id: betreft as string,
})

/** Lays down of one part whether it is needed, and if so how; what the family writes is kept by who keeps the arrangement. */
export async function overweeg(
  tx: Tx,
  _mag: Toegestaan<'arrangement.overwegen'>,
  doel: Zicht,
  { soort, oordeel, ...velden }: Body<typeof noun.MaakOnderdeel>,
): Promise<Geschreven> {
  await eisConcept(tx, doel)
  const wie = { ...doel, eigenaar: tx.actor.organisatie ?? doel.eigenaar }
  const rij = tx.voegToe(noun.arrangementonderdeel, { ...onder(tx, wie, doel.id), soort, oordeel, ...velden })
  return { soort: 'arrangementonderdeel', id: rij.id, ouder: doel.id }
}

type Stand = { status: string; besloten: boolean }
const standSql = `select a.status, exists (select from arrangementbesluit b where b.casus_id = $1 and b.onderdeel_id = $3 and b.uitkomst <> 'voorstel'
    and b.vervallen_op is null) as besloten from arrangement a where a.casus_id = $1 and a.id = $2`
/** How the arrangement of a part stands, and whether the part was decided on, by anyone. */
async function standVan(tx: Tx, { id, casus, ouder }: Zicht): Promise<Stand> {
  const [rij] = await tx.query<Stand>('arrangement_stand', standSql, [casus, ouder, id])
  return rij as Stand
}
const besloten = 'Over dit onderdeel is al besloten.'
const alleenAanvullen = `${besloten} Wie het doet, wie het betaalt en het doel kunt u nog wel invullen waar dat leeg is.`
async function eisOpenOnderdeel(tx: Tx, doel: Zicht, body?: Body<typeof noun.WijzigOnderdeel>): Promise<void> {
  const nu = await standVan(tx, doel)
  await eisConcept(tx, { casus: doel.casus, json: nu })
  if (nu.besloten && !(body && vultAan(doel.json, body))) throw strijdig(body ? alleenAanvullen : besloten)
}

/** What a decision can leave open: who will do it, say. How long it lasts, and whether it is needed at all, it cannot. */
const aanTeVullen = ['uitvoerder', 'financier', 'doel']
const vultAan = (json: Record<string, unknown>, body: object): boolean =>
  Object.keys(body).every((veld) => aanTeVullen.includes(veld) && json[veld] === undefined)

/** Says anew whether a part is needed and how, as long as nobody decided on it; after that only what was not said yet. */
export async function wijzigOnderdeel(
  tx: Tx,
  _mag: Toegestaan<'arrangement.heroverwegen'>,
  doel: Zicht,
  body: Body<typeof noun.WijzigOnderdeel>,
): Promise<Geschreven> {
  await eisOpenOnderdeel(tx, doel, body)
  // Of what is not needed nobody decides any more.
  if (body.oordeel === 'niet-nodig') await rondAf(tx, doel.casus, null, doel.id)
  await tx.wijzig(noun.arrangementonderdeel, { id: doel.id }, genoemd(body))
  return { soort: 'arrangementonderdeel', id: doel.id, ouder: doel.ouder as string }
}

/** What is decided on is clear: in which frame, and from when. What is open to all needs nobody's decision, and so binds nobody. */
function eisTeBeslissen({ kader, van }: { kader?: string; van?: string }): void {
  if (kader === 'vrij-toegankelijk') throw strijdig('Voor wat vrij toegankelijk is, is geen besluit nodig.')
  if (kader === undefined || van === undefined)
    throw strijdig(
      'Vul bij het onderdeel eerst in op grond waarvan het kan (`kader`) en vanaf welke dag (`van`). Dan is duidelijk waarover u beslist.',
    )
}

/** Decides on a part, in one's own name or in that of who gave the mandaat; or proposes it to who may. */
export async function besluit(
  tx: Tx,
  _mag: Toegestaan<'arrangement.besluiten'>,
  doel: Zicht,
  body: Body<typeof noun.MaakBesluit>,
): Promise<Geschreven> {
  await eisOpen(tx, doel.casus as string)
  const nu = await standVan(tx, doel)
  if (nu.status === 'beeindigd') throw strijdig(voorbij)
  if (doel.json.oordeel !== 'nodig') throw strijdig('Dit onderdeel is niet nodig. Daar hoeft niets over te worden besloten.')
  if (nu.besloten) throw strijdig(besloten)
  const op = body.op ?? tx.vandaag
  if (op > tx.vandaag) throw fouteInvoer('/op', 'datum.toekomst', 'Deze datum kan niet in de toekomst liggen.')
  if (body.uiterlijkOp && body.uiterlijkOp < tx.vandaag) throw fouteInvoer('/uiterlijkOp', 'datum.verleden', 'Deze dag is al voorbij.')
  if (body.uitkomst !== 'voorstel') {
    eisTeBeslissen(doel.json)
    await rondAf(tx, doel.casus, null, doel.id)
  }
  const rij = tx.voegToe(noun.arrangementbesluit, {
    ...onder(tx, doel, doel.ouder as string),
    onderdeel_id: doel.id,
    onderdeel_soort: doel.json.soort,
    uitkomst: body.uitkomst,
    op,
    door_id: eigenOrganisatie(tx),
    organisatie_soort: tx.actor.organisatieSoort as string,
    functie: tx.actor.functie ?? null,
    mandaat_id: body.mandaatId ?? null,
    motivering: body.motivering ?? null,
    beslisser_id: body.beslisserId ?? null,
    uiterlijk_op: body.uiterlijkOp ?? null,
  })
  return {
    soort: 'arrangementbesluit',
    id: rij.id,
    ouder: doel.ouder as string,
    toets: [{ moment: 'arrangement-besluiten', soort: 'arrangementbesluit', id: rij.id }],
  }
}

const wachtendSql = `select id from arrangementbesluit where casus_id = $1 and ($2::uuid is null or arrangement_id = $2) and ($3::uuid is null or onderdeel_id = $3)
    and uitkomst = 'voorstel' and afgehandeld_op is null and vervallen_op is null order by id`
/** What was proposed waits no longer: of a casus, of one arrangement, of one part. */
async function rondAf(
  tx: Tx,
  casusId: string | null,
  arrangementId: string | null = null,
  onderdeelId: string | null = null,
): Promise<void> {
  for (const { id } of await tx.query<{ id: string }>('arrangement_voorstellen', wachtendSql, [casusId, arrangementId, onderdeelId]))
    await tx.wijzig(noun.arrangementbesluit, { id }, { afgehandeld_op: tx.nu })
}
/** The casus closes: nobody decides there any more. */
export const sluitVoorstellen = (tx: Tx, _mag: Toegestaan<'casus.afsluiten'>, casusId: string): Promise<void> => rondAf(tx, casusId)

const vorigSql = `select a.id from arrangement a where a.casus_id = $1 and a.betreft_id = $2 and a.status = 'vastgesteld' and a.vervallen_op is null
    and ${zichtbareRij('arrangement', 'a.id')} order by a.id`

/** Makes it the approach; the one that stood until now ends, as far as the caller knows of it. */
export async function stelVast(tx: Tx, _mag: Toegestaan<'arrangement.vaststellen'>, doel: Zicht): Promise<Geschreven> {
  await eisConcept(tx, doel)
  for (const { id } of await tx.query<{ id: string }>('arrangement_vorig', vorigSql, [doel.casus, doel.betreft])) {
    await tx.wijzig(noun.arrangement, { id }, { status: 'beeindigd' })
    await rondAf(tx, doel.casus, id)
  }
  await tx.wijzig(noun.arrangement, { id: doel.id }, { status: 'vastgesteld' })
  const rij = tx.voegToe(noun.arrangementvaststelling, { ...onder(tx, doel, doel.id), door_id: eigenOrganisatie(tx) })
  return {
    soort: 'arrangementvaststelling',
    id: rij.id,
    ouder: doel.id,
    toets: [{ moment: 'arrangement-vaststellen', soort: 'arrangement', id: doel.id }],
  }
}

/** The whole of it, its own row first. */
export async function vervalArrangement(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, { id }: Pick<Zicht, 'id'>): Promise<void> {
  await tx.vervalt(noun.arrangement, 'id', id)
  await tx.vervalt(noun.arrangementonderdeel, 'arrangement_id', id)
  await tx.vervalt(noun.arrangementbesluit, 'arrangement_id', id)
  await tx.vervalt(noun.arrangementvaststelling, 'arrangement_id', id)
}

/** A part that should not have been written, with what was proposed about it; not once it was decided on, or is part of the approach. */
export async function vervalOnderdeel(tx: Tx, mag: Toegestaan<'vervallen-verklaren'>, doel: Zicht): Promise<void> {
  await eisOpenOnderdeel(tx, doel)
  await tx.vervalt(noun.arrangementonderdeel, 'id', doel.id)
  for (const { id } of await tx.vervalt(noun.arrangementbesluit, 'onderdeel_id', doel.id)) await vervalZienswijzen(tx, mag, id)
}

const vanSql =
  'select id from arrangement where casus_id = $1 and ($2::uuid is null or betreft_id = $2) and vervallen_op is null order by id'
/** Every arrangement of the casus, or of one jeugdige who was taken out of it. */
export async function vervalArrangementen(tx: Tx, mag: Toegestaan<'vervallen-verklaren'>, casusId: string, over?: string): Promise<void> {
  for (const rij of await tx.query<{ id: string }>('arrangementen_van', vanSql, [casusId, over ?? null])) {
    await vervalArrangement(tx, mag, rij)
    await vervalZienswijzen(tx, mag, rij.id)
  }
}
