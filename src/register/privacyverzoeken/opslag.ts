import type { z } from 'zod'
import { ongeldig, Probleem } from '../../basis/fouten.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Compartiment } from '../../toegang/cellen.ts'
import { compartimentVan } from '../../toegang/functies.ts'
import type { Geschreven, Toets, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { idBij, idInDossier } from '../personen/eigenid.ts'
import { genoemd } from '../velden.ts'
import * as noun from './schema.ts'
import type { PrivacybesluitRij, PrivacyverlengingRij, PrivacyverzoekRij } from './tabel.ts'

type Body<S extends z.ZodType> = z.output<S>
const fout = (location: string, code: string, detail: string): Probleem => ongeldig({ in: 'body', location, code, detail })
const strijdig = (detail: string): Probleem => new Probleem('strijdig-met-gegevens', { detail })
const afgehandeld = 'Het antwoord op dit verzoek is verstuurd. Er verandert niets meer aan; een nieuwe vraag is een nieuw verzoek.'
const eigenDossier = (plek: string): Probleem =>
  fout(plek, 'eigen-dossier', 'Kies een persoon die de organisatie zelf heeft vastgelegd aan wie dit wordt gevraagd.')
const past = 'Bij `zelf` vraagt iemand het voor zichzelf; wie het voor een ander vraagt, doet dat met gezag of als vertegenwoordiger.'

/** What this kind of organisatie keeps: its own part, and what it keeps of gezinnen and casussen. */
const houdtBij = (organisatieSoort: string): Compartiment[] => [compartimentVan(organisatieSoort), 'gezin', 'casus']

/** A day that was, on or after `begin`; today when nobody says which. */
function eisDag(tx: Tx, pointer: string, dag: string | undefined, begin?: string): string {
  if (dag !== undefined && dag > tx.vandaag) throw fout(pointer, 'datum.toekomst', 'Deze datum kan niet in de toekomst liggen.')
  if (dag !== undefined && begin !== undefined && dag < begin)
    throw fout(pointer, 'datum.voor-begin', 'Deze dag ligt voor de dag waarop het verzoek binnenkwam.')
  return dag ?? tx.vandaag
}

const soortSql = 'select soort from organisatie where id = $1'
type Nieuw = Body<typeof noun.MaakVerzoek>

/** Who asks, by the id under which the organisatie that is asked keeps them: a person who calls is that themselves. */
async function vrager(tx: Tx, over: Zicht, doorId: string | undefined, hoedanigheid: Nieuw['hoedanigheid']): Promise<string | null> {
  const isMens = tx.actor.soort === 'persoon'
  if (isMens && doorId !== undefined && !tx.actor.houders.includes(doorId))
    throw fout('/doorId', 'hoedanigheid', 'U vraagt dit zelf: laat dit veld weg.')
  const zelf = isMens ? tx.actor.houders.includes(over.id) : doorId === undefined ? hoedanigheid === 'zelf' : doorId === over.id
  if (zelf !== (hoedanigheid === 'zelf')) throw fout('/hoedanigheid', 'hoedanigheid', past)
  if (zelf) return over.id
  // Kept there under two ids, it is the one that has the gezag.
  return isMens ? idInDossier(tx, over.id, await idBij(tx, over.eigenaar as string)) : (doorId ?? null)
}

/** Records what was asked, of the organisatie that keeps this persoon. Besides that one only who asks sees it. */
export async function neemAan(
  tx: Tx,
  _mag: Toegestaan<'privacyverzoek.maken'>,
  over: Zicht,
  door: Zicht | undefined,
  { ontvangenOp, hoedanigheid, ...body }: Nieuw,
): Promise<Geschreven> {
  const eigenaar = over.eigenaar as string
  const isMens = tx.actor.soort === 'persoon'
  if (!isMens && eigenaar !== tx.actor.organisatie) throw eigenDossier('/persoonId')
  if (!isMens && door && door.eigenaar !== eigenaar) throw eigenDossier('/doorId')
  const op = eisDag(tx, '/ontvangenOp', ontvangenOp)
  if (isMens && op !== tx.vandaag)
    throw fout('/ontvangenOp', 'datum.verleden', 'Wat u zelf vraagt, komt vandaag binnen: laat dit veld weg.')
  const [organisatie] = await tx.query<{ soort: string }>('privacyverzoek_gevraagde', soortSql, [eigenaar])
  const soort = organisatie?.soort as string
  const elders = body.compartimenten.findIndex((een) => !houdtBij(soort).includes(een))
  if (elders >= 0)
    throw fout(`/compartimenten/${elders}`, 'niet-mogelijk', 'Dit deel van een dossier houdt deze organisatie niet zelf bij.')
  const rij = tx.voegToe(noun.privacyverzoek, {
    id: tx.id(),
    eigenaar_id: eigenaar,
    compartiment: compartimentVan(soort),
    persoon_id: over.id,
    soort: body.soort,
    compartimenten: body.compartimenten,
    hoedanigheid,
    door_id: await vrager(tx, over, body.doorId, hoedanigheid),
    ontvangen_op: op,
    toelichting: body.toelichting ?? null,
  })
  tx.noem(eigenaar, rij.id)
  tx.noem(rij.door_id, rij.id)
  return { soort: 'privacyverzoek', id: rij.id, toets: [toetsVan('privacyverzoek-ontvangen', rij.id)] }
}
const toetsVan = (moment: Toets['moment'], id: string): Toets => ({ moment, soort: 'privacyverzoek', id })

const verzoekSql = 'select * from privacyverzoek where id = $1 and vervallen_op is null'
/** The request as it stands, while the answer did not go out. */
async function eisOpen(tx: Tx, id: string): Promise<PrivacyverzoekRij> {
  const [rij] = await tx.query<PrivacyverzoekRij>('privacyverzoek', verzoekSql, [id])
  if (!rij) throw new Probleem('niet-gevonden')
  if (rij.afgehandeld_op !== null) throw strijdig(afgehandeld)
  return rij
}

const verlengingSql = 'select id from privacyverlenging where privacyverzoek_id = $1 and vervallen_op is null'

/** Says what was checked, and who asks where that was not known: from then on that one sees it too. */
export async function wijzig(
  tx: Tx,
  _mag: Toegestaan<'privacyverzoek.wijzigen'>,
  doel: Zicht,
  door: Zicht | undefined,
  body: Body<typeof noun.WijzigVerzoek>,
): Promise<Geschreven> {
  const rij = await eisOpen(tx, doel.id)
  for (const veld of ['identiteitVastgesteldOp', 'gezagGecontroleerdOp'] as const) eisDag(tx, `/${veld}`, body[veld] ?? undefined)
  if (door) {
    if (door.eigenaar !== rij.eigenaar_id) throw eigenDossier('/doorId')
    if (rij.door_id !== null && rij.door_id !== door.id)
      throw strijdig('Er staat al wie dit vraagt. Vraagt een ander het, leg dat dan als een nieuw verzoek vast.')
    if (rij.hoedanigheid !== 'zelf' && door.id === rij.persoon_id) throw fout('/doorId', 'hoedanigheid', past)
    const verlengd = await tx.query<{ id: string }>('privacyverlenging_van', verlengingSql, [doel.id])
    for (const { id } of [doel, ...verlengd]) tx.noem(door.id, id)
  }
  const { identiteitVastgesteldOp, gezagGecontroleerdOp } = body
  const velden = { identiteit_vastgesteld_op: identiteitVastgesteldOp, gezag_gecontroleerd_op: gezagGecontroleerdOp, door_id: door?.id }
  await tx.wijzig(noun.privacyverzoek, { id: doel.id }, genoemd(velden))
  return { soort: 'privacyverzoek', id: doel.id }
}

const onder = (tx: Tx, { id, eigenaar_id, compartiment, persoon_id }: PrivacyverzoekRij) => ({
  id: tx.id(),
  eigenaar_id,
  compartiment,
  persoon_id,
  privacyverzoek_id: id,
})

/** Records that it takes longer, and that the asker was told. */
export async function verleng(
  tx: Tx,
  _mag: Toegestaan<'privacyverzoek.verlengen'>,
  doel: Zicht,
  { reden, berichtOp }: Body<typeof noun.MaakVerlenging>,
): Promise<Geschreven> {
  const verzoek = await eisOpen(tx, doel.id)
  const op = eisDag(tx, '/berichtOp', berichtOp, verzoek.ontvangen_op)
  const rij = tx.voegToe(noun.privacyverlenging, { ...onder(tx, verzoek), reden, bericht_op: op })
  for (const houder of [verzoek.eigenaar_id, verzoek.door_id]) tx.noem(houder, rij.id)
  await tx.wijzig(noun.privacyverzoek, { id: doel.id }, { verlengd_op: op })
  return { soort: 'privacyverlenging', id: rij.id, ouder: doel.id, toets: [toetsVan('privacyverzoek-verlengen', doel.id)] }
}

/** Decides about one of the parts that were asked about. */
export async function besluit(
  tx: Tx,
  _mag: Toegestaan<'privacyverzoek.besluiten'>,
  doel: Zicht,
  body: Body<typeof noun.MaakBesluit>,
): Promise<Geschreven> {
  const verzoek = await eisOpen(tx, doel.id)
  if (!verzoek.compartimenten.includes(body.compartiment))
    throw fout('/compartiment', 'niet-mogelijk', 'Over dit deel van het dossier gaat het verzoek niet.')
  if (body.grond && verzoek.soort !== 'vernietiging')
    throw fout('/grond', 'niet-mogelijk', 'Deze gronden horen bij een verzoek om vernietiging. Leg anders in de toelichting uit waarom.')
  const { compartiment: over, uitkomst, grond, toelichting } = body
  const rij = tx.voegToe(noun.privacybesluit, {
    ...onder(tx, verzoek),
    over,
    uitkomst,
    grond: grond ?? null,
    toelichting: toelichting ?? null,
  })
  tx.noem(verzoek.eigenaar_id, rij.id)
  return { soort: 'privacybesluit', id: rij.id, ouder: doel.id }
}

const besluitenSql = 'select id from privacybesluit where privacyverzoek_id = $1 and vervallen_op is null order by id'

/** Records that the answer went out: with it, who asked reads what was decided. */
export async function handelAf(
  tx: Tx,
  _mag: Toegestaan<'privacyverzoek.afhandelen'>,
  doel: Zicht,
  { verstuurdOp, uitkomst, ontvangers, toelichting }: Body<typeof noun.MaakAfhandeling>,
): Promise<Geschreven> {
  const verzoek = await eisOpen(tx, doel.id)
  const op = eisDag(tx, '/verstuurdOp', verstuurdOp, verzoek.ontvangen_op)
  const besluiten = await tx.query<{ id: string }>('privacybesluiten_van', besluitenSql, [doel.id])
  const rij = tx.voegToe(noun.privacyafhandeling, {
    ...onder(tx, verzoek),
    uitkomst,
    verstuurd_op: op,
    ontvangers: ontvangers ?? null,
    toelichting: toelichting ?? null,
  })
  await tx.wijzig(noun.privacyverzoek, { id: doel.id }, { afgehandeld_op: op })
  for (const { id } of [rij, ...besluiten]) tx.noem(verzoek.door_id, id)
  tx.noem(verzoek.eigenaar_id, rij.id)
  return { soort: 'privacyafhandeling', id: rij.id, ouder: doel.id, toets: [toetsVan('privacyverzoek-afhandelen', doel.id)] }
}

type Vervallen = Toegestaan<'vervallen-verklaren'>
/** The whole of it, its own row first: what hangs under it goes only with that once the answer went out. */
export async function verval(tx: Tx, _mag: Vervallen, { id }: Zicht): Promise<void> {
  await tx.vervalt(noun.privacyverzoek, 'id', id)
  await tx.vervalt(noun.privacyverlenging, 'privacyverzoek_id', id)
  await tx.vervalt(noun.privacybesluit, 'privacyverzoek_id', id)
  await tx.vervalt(noun.privacyafhandeling, 'privacyverzoek_id', id)
}
/** A verlenging that was not given: the first term counts again. */
export async function vervalVerlenging(tx: Tx, _mag: Vervallen, { id, ouder }: Zicht): Promise<void> {
  await eisOpen(tx, ouder as string)
  await tx.vervalt<PrivacyverlengingRij>(noun.privacyverlenging, 'id', id)
  await tx.wijzig(noun.privacyverzoek, { id: ouder as string }, { verlengd_op: null })
}
/** A decision that is taken anew. */
export async function vervalBesluit(tx: Tx, _mag: Vervallen, { id, ouder }: Zicht): Promise<void> {
  await eisOpen(tx, ouder as string)
  await tx.vervalt<PrivacybesluitRij>(noun.privacybesluit, 'id', id)
}
