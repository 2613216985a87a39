import type { z } from 'zod'
import { idInDossier } from '../../register/personen/eigenid.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { eenPersoon, eigenOrganisatie, eisOpen, fouteInvoer, jeugdigeVan, nietHier, nietToegestaan, strijdig, zijnEen } from '../opslag.ts'
import { vervalVertegenwoordigingen } from '../vertegenwoordigingen/opslag.ts'
import * as noun from './schema.ts'

/** Asks to share. The question stands for those who can answer it; it opens nothing by itself. */
export async function vraag(
  tx: Tx,
  _mag: Toegestaan<'toestemming.vragen'>,
  casusId: string,
  body: z.output<typeof noun.VraagToestemming>,
): Promise<Geschreven> {
  await eisOpen(tx, casusId)
  if (!(await jeugdigeVan(tx, casusId, body.betreftId))) throw nietHier('/betreftId')
  if (body.tot < tx.vandaag) throw fouteInvoer('/tot', 'datum.verleden', 'De laatste dag ligt in het verleden.')
  const rij = tx.voegToe(noun.toestemming, {
    id: tx.id(),
    casus_id: casusId,
    eigenaar_id: eigenOrganisatie(tx),
    betreft_id: body.betreftId,
    doel: body.doel ?? null,
    bron_ids: [...new Set(body.bronIds)],
    cellen: [...new Set(body.cellen)],
    betrokkenheid: body.betrokkenheid ?? false,
    ontvanger_ids: [...new Set(body.ontvangerIds)],
    ontvanger_persoon_ids: [...new Set(body.ontvangerPersoonIds ?? [])],
    tot: body.tot,
    informatieversie: body.informatieversie ?? null,
    avg_grondslag: body.avgGrondslag ?? null,
    doorbreking_geheimhouding: body.doorbrekingGeheimhouding ?? null,
    uitdrukkelijk: body.uitdrukkelijk ?? null,
    verwerkingsdoelen: body.verwerkingsdoelen ? [...new Set(body.verwerkingsdoelen)] : null,
    alleen_hulp: !body.betrokkenheid && body.cellen.length > 0 && body.cellen.every((cel) => cel.startsWith('jeugdhulp/')),
  })
  tx.noem(rij.eigenaar_id, rij.id)
  return { soort: 'toestemming', id: rij.id, toets: [{ moment: 'toestemming-vragen', soort: 'toestemming', id: rij.id }] }
}

const eerderSql = (
  tx: Tx,
): string => `select 1 from antwoord a where a.toestemming_id = $1 and a.ingetrokken_op is null and a.vervallen_op is null
  and a.gever_id is not null and ${zijnEen(tx, 'a.gever_id', '$2::uuid')}`
const vertegenwoordigerSql = (tx: Tx): string =>
  `select 1 from vertegenwoordiging v where v.toestemming_id = $1 and v.vervallen_op is null and ${zijnEen(tx, 'v.vertegenwoordiger_id', '$2::uuid')}`

/** The hoedanigheid fits who answers, and this is their one answer. */
async function eisGever(tx: Tx, doel: Zicht, geverId: string, hoedanigheid: string): Promise<void> {
  const zelf = await eenPersoon(tx, geverId, doel.json.betreftId)
  if (zelf !== (hoedanigheid === 'jeugdige'))
    throw fouteInvoer('/hoedanigheid', 'hoedanigheid', 'Deze hoedanigheid past niet bij de gever.')
  if (
    hoedanigheid === 'vertegenwoordiger' &&
    (await tx.query(`antwoord_namens_${tx.actor.soort}`, vertegenwoordigerSql(tx), [doel.id, geverId])).length === 0
  )
    throw fouteInvoer('/hoedanigheid', 'hoedanigheid', 'Deze gever is bij deze vraag niet vastgelegd als vertegenwoordiger.')
  const eerder = await tx.query(`antwoord_eerder_${tx.actor.soort}`, eerderSql(tx), [doel.id, geverId])
  if (eerder.length > 0) throw strijdig('Deze gever heeft al geantwoord. Trek dat antwoord eerst in.')
}

/** Keeps one giver's yes or no. Who answers as the jeugdige must be the jeugdige, under whichever id. */
export async function antwoord(
  tx: Tx,
  _mag: Toegestaan<'toestemming.antwoorden'>,
  doel: Zicht,
  body: z.output<typeof noun.GeefAntwoord>,
): Promise<Geschreven> {
  await eisOpen(tx, doel.casus as string)
  const gegevenOp = body.gegevenOp ?? tx.vandaag
  if (gegevenOp > tx.vandaag) throw fouteInvoer('/gegevenOp', 'datum.toekomst', 'Deze datum kan niet in de toekomst liggen.')
  const namens = body.hoedanigheid === 'vertegenwoordiger'
  const geverId = body.geverId && !namens ? await idInDossier(tx, doel.json.betreftId, body.geverId) : body.geverId
  if (geverId) await eisGever(tx, doel, geverId, body.hoedanigheid)
  const rij = tx.voegToe(noun.antwoord, {
    id: tx.id(),
    casus_id: doel.casus as string,
    eigenaar_id: doel.eigenaar as string,
    toestemming_id: doel.id,
    gever_id: geverId ?? null,
    gever_organisatie_id: body.geverOrganisatieId ?? null,
    hoedanigheid: body.hoedanigheid,
    wijze: body.wijze,
    uitkomst: body.uitkomst,
    gegeven_op: gegevenOp,
    zonder_ouderdeel: body.zonderOuderdeel ?? null,
    document: body.document ?? null,
  })
  tx.noem(rij.eigenaar_id, rij.id)
  tx.noem(rij.gever_id ?? rij.gever_organisatie_id, rij.id)
  // Who is to confirm what another wrote down reads the question and this answer.
  if (rij.uitkomst === 'gegeven' && rij.wijze !== 'digitaal' && rij.gever_organisatie_id === null)
    for (const bron of doel.json.bronIds.filter((id: string) => id !== doel.eigenaar)) for (const id of [doel.id, rij.id]) tx.noem(bron, id)
  return { soort: 'antwoord', id: rij.id, toets: [{ moment: 'toestemming-antwoorden', soort: 'toestemming', id: doel.id }] }
}

/** Who reads that this was answered with yes: whose rows it is about, who receives them, and who was asked too. */
const meelezersSql = `select unnest(bron_ids || ontvanger_ids || ontvanger_persoon_ids) as id from toestemming where id = $1
  union select gever_id from antwoord where toestemming_id = $1 and gever_id is not null and vervallen_op is null`
const bronSql = 'select 1 from toestemming where id = $1 and $2::uuid = any (bron_ids)'

/** Confirms what another wrote down: the giver does, or an organisatie does for its own rows. */
export async function bevestig(tx: Tx, _mag: Toegestaan<'toestemming.bevestigen'>, gegeven: Zicht): Promise<Geschreven> {
  await eisOpen(tx, gegeven.casus as string)
  const { actor } = tx
  if (actor.organisatie !== undefined) {
    const bron = await tx.query('toestemming_van_bron', bronSql, [gegeven.ouder, actor.organisatie])
    if (bron.length === 0) throw nietToegestaan('Bevestigen kan de gever zelf, of een organisatie om wier gegevens het gaat.')
  }
  if (gegeven.json.ingetrokkenOp) throw strijdig('Dit antwoord is ingetrokken.')
  const rij = tx.voegToe(noun.antwoordbevestiging, {
    id: tx.id(),
    casus_id: gegeven.casus as string,
    eigenaar_id: gegeven.eigenaar as string,
    toestemming_id: gegeven.ouder as string,
    antwoord_id: gegeven.id,
    door_organisatie_id: actor.organisatie ?? null,
    door_persoon_id: actor.organisatie === undefined ? gegeven.json.geverId : null,
  })
  // As the answer itself: a no, and what was given without the parents, shows to nobody else.
  const { uitkomst, zonderOuderdeel } = gegeven.json
  const leesbaar = uitkomst === 'gegeven' && zonderOuderdeel === undefined
  const meelezers = leesbaar ? await tx.query<{ id: string }>('toestemming_meelezers', meelezersSql, [gegeven.ouder]) : []
  const betrokken = [rij.eigenaar_id, rij.door_organisatie_id, gegeven.json.geverId ?? gegeven.json.geverOrganisatieId]
  for (const houder of new Set([...betrokken, ...meelezers.map(({ id }) => id)])) tx.noem(houder, rij.id)
  return { soort: 'antwoordbevestiging', id: rij.id, ouder: gegeven.ouder as string }
}

/** One takes back one's own. Who asked writes down that someone takes back a yes, or what it wrote down itself; never a no that the giver gave. */
function magTerug({ actor }: Tx, { json, eigenaar }: Zicht): boolean {
  if (actor.organisatie === undefined) return actor.houders.includes(json.geverId)
  if (json.geverOrganisatieId !== undefined && json.uitkomst === 'geweigerd') return actor.organisatie === json.geverOrganisatieId
  if (actor.organisatie === json.geverOrganisatieId) return true
  return actor.organisatie === eigenaar && (json.uitkomst === 'gegeven' || json.wijze !== 'digitaal')
}

/** Withdraws an answer. No rule refuses this, a closed casus neither. */
export async function trekIn(
  tx: Tx,
  _mag: Toegestaan<'toestemming.intrekken'>,
  doel: Zicht,
  gegeven: Zicht,
  reden: string | undefined,
): Promise<Geschreven> {
  if (gegeven.ouder !== doel.id) throw nietHier('/antwoordId')
  if (!magTerug(tx, gegeven))
    throw nietToegestaan(
      'U trekt uw eigen antwoord in. Wie het vroeg legt vast dat een ander een ja terugneemt; een nee neemt alleen wie het gaf terug.',
    )
  if (gegeven.json.ingetrokkenOp) throw strijdig('Dit antwoord is al ingetrokken.')
  await tx.wijzig(noun.antwoord, { id: gegeven.id }, { ingetrokken_op: tx.nu })
  const rij = tx.voegToe(noun.intrekking, {
    id: tx.id(),
    casus_id: doel.casus as string,
    eigenaar_id: doel.eigenaar as string,
    toestemming_id: doel.id,
    antwoord_id: gegeven.id,
    reden: reden ?? null,
  })
  tx.noem(rij.eigenaar_id, rij.id)
  tx.noem(gegeven.json.geverId ?? gegeven.json.geverOrganisatieId, rij.id)
  return { soort: 'intrekking', id: rij.id }
}

const vanCasusSql = 'select id from toestemming where casus_id = $1 and ($2::uuid is null or betreft_id = $2) and vervallen_op is null'

export async function vervalToestemming(tx: Tx, mag: Toegestaan<'vervallen-verklaren'>, { id }: Pick<Zicht, 'id'>): Promise<void> {
  await tx.vervalt(noun.toestemming, 'id', id)
  await vervalVertegenwoordigingen(tx, mag, id)
  await tx.vervalt(noun.antwoord, 'toestemming_id', id)
  await tx.vervalt(noun.intrekking, 'toestemming_id', id)
  await tx.vervalt(noun.antwoordbevestiging, 'toestemming_id', id)
}
/** All of them, or those about one jeugdige. */
export async function vervalToestemmingen(tx: Tx, mag: Toegestaan<'vervallen-verklaren'>, casusId: string, over?: string): Promise<void> {
  for (const rij of await tx.query<{ id: string }>('toestemmingen_van_casus', vanCasusSql, [casusId, over ?? null]))
    await vervalToestemming(tx, mag, rij)
}

const jaSql = `select id from antwoord where gever_id = $1 and wijze = 'digitaal' and uitkomst = 'gegeven' and vervallen_op is null order by id`

/** Who spoke for this persoon was another: what was said yes to falls, and so does what was confirmed. A no stays: that keeps closed what it closed. */
export async function vervalJa(
  tx: Tx,
  _mag: Toegestaan<'vervallen-verklaren'> | Toegestaan<'uitnodiging.accepteren'>,
  persoonId: string,
): Promise<void> {
  for (const { id } of await tx.query<{ id: string }>('antwoord_ja', jaSql, [persoonId])) {
    await tx.vervalt(noun.antwoord, 'id', id)
    await tx.vervalt(noun.intrekking, 'antwoord_id', id)
    await tx.vervalt(noun.antwoordbevestiging, 'antwoord_id', id)
  }
  await tx.vervalt(noun.antwoordbevestiging, 'door_persoon_id', persoonId)
}
