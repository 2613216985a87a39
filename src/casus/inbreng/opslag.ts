import type { Probleem } from '../../basis/fouten.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { kentJeugdige, weetEen } from '../../toegang/zichtlezen.ts'
import { eisOpen, fouteInvoer, jeugdigeVan, nietToegestaan, strijdig } from '../opslag.ts'
import * as noun from './schema.ts'
import type { InbrengRij } from './tabel.ts'

const gezinSql = `select 1 from casusjeugdige j join gezinslid l on l.gezin_id = $2::uuid and l.vervallen_op is null and ${weetEen('j.persoon_id', 'l.persoon_id')}
  where j.casus_id = $1 and j.vervallen_op is null and ${kentJeugdige('j')} limit 1`
const opTafelSql = `select id, ingebrachte_versie from inbreng where casus_id = $1 and plan_id = $2 and status = 'op-tafel' and vervallen_op is null`

/** Lays a version of an own plan on the table. An older version that lay there goes, in the same write. */
export async function brengIn(
  tx: Tx,
  _mag: Toegestaan<'plan.inbrengen'>,
  casusId: string,
  body: noun.BrengIn,
  plan: Zicht,
): Promise<Geschreven> {
  if (plan.eigenaar !== tx.actor.organisatie) throw nietToegestaan('Alleen de organisatie van wie het plan is kan het inbrengen.')
  const [, ligt, over] = await Promise.all([eisOpen(tx, casusId), opTafel(tx, casusId, plan), overWie(tx, casusId, plan)])
  if (!over) throw await overNiemand(tx, casusId)
  if (ligt) {
    if ((body.planversie ?? 0) <= (ligt.ingebrachte_versie ?? 0))
      throw strijdig('Dit plan ligt al op tafel, in deze versie of een nieuwere.')
    await tx.wijzig(noun.inbreng, { id: ligt.id }, { status: 'van-tafel', van_tafel_op: tx.nu })
  }
  const rij = tx.voegToe(noun.inbreng, {
    id: tx.id(),
    casus_id: casusId,
    eigenaar_id: plan.eigenaar,
    soort: body.soort,
    plan_id: body.planId,
    ingebrachte_versie: body.planversie ?? null,
    jeugdige_id: over.jeugdige,
    status: 'op-tafel',
  })
  return { soort: 'inbreng', id: rij.id, ouder: casusId }
}

/** What of this plan lies on the table; of a plan that this call made that is what this call laid there. */
async function opTafel(tx: Tx, casusId: string, { soort, id }: Zicht): Promise<Pick<InbrengRij, 'id' | 'ingebrachte_versie'> | undefined> {
  const eigen = tx.zelfGemaakt(noun.inbreng, { soort, id })
  if (eigen) return eigen.find((rij) => rij.casus_id === casusId && rij.plan_id === id && rij.status === 'op-tafel')
  return (await tx.query<InbrengRij>('inbreng_op_tafel', opTafelSql, [casusId, id]))[0]
}

/** The jeugdige of the casus whom a plan is about, null when it is about the gezin of one; undefined when it is about nobody here. */
async function overWie(tx: Tx, casusId: string, plan: Zicht): Promise<{ jeugdige: string | null } | undefined> {
  const { jeugdigeId, gezinId } = plan.json
  if (gezinId && (await tx.query('inbreng_gezin', gezinSql, [casusId, gezinId])).length > 0) return { jeugdige: null }
  const jeugdige = gezinId ? undefined : await jeugdigeVan(tx, casusId, jeugdigeId)
  return jeugdige === undefined ? undefined : { jeugdige }
}

const zonderEigenSql = `select 1 from uitnodiging u join deelnemer d on d.casus_id = u.casus_id and d.organisatie_id = u.organisatie_id and d.status = 'actief' and d.vervallen_op is null
  where u.casus_id = $1 and u.organisatie_id = $2 and u.status = 'geaccepteerd' and u.vervallen_op is null
    and not exists (select from casusjeugdige j join identiteit a on a.persoon_id = j.persoon_id join identiteit b using (identiteit)
      join persoon p on p.id = b.persoon_id and p.eigenaar_id = $2
      where j.casus_id = $1 and j.vervallen_op is null and ${weetEen('j.persoon_id', 'p.id')} and ${kentJeugdige('j')}) limit 1`
const overNiemandHier = 'Dit plan gaat niet over een jeugdige van deze casus.'
const zonderEigen = `${overNiemandHier} Uw organisatie nam de uitnodiging aan zonder te noemen wie de jeugdigen in uw eigen administratie zijn. Verklaar die uitnodiging vervallen (POST /uitnodigingen/{uitnodigingId}/vervallenverklaringen) en vraag om een nieuwe. Noem bij het aannemen in eigenPersonen wie het zijn.`

/** Why a plan is about nobody here; an organisatie that tied no record of its own to any jeugdige when it came is told how it still can. */
async function overNiemand(tx: Tx, casusId: string): Promise<Probleem> {
  const zonder = (await tx.query('inbreng_zonder_eigen', zonderEigenSql, [casusId, tx.actor.organisatie])).length > 0
  return fouteInvoer('/planId', 'hoort-niet-bij-casus', zonder ? zonderEigen : overNiemandHier)
}

/** Takes a plan off the table. What rested on it closes. */
export async function haalVanTafel(tx: Tx, _mag: Toegestaan<'plan.van-tafel'>, doel: Zicht, reden: string): Promise<Geschreven> {
  await eisOpen(tx, doel.casus as string)
  if (doel.json.status !== 'op-tafel') throw strijdig('Dit plan ligt niet meer op tafel.')
  await tx.wijzig(noun.inbreng, { id: doel.id }, { status: 'van-tafel', van_tafel_op: tx.nu })
  const rij = tx.voegToe(noun.inbrengbeeindiging, {
    id: tx.id(),
    casus_id: doel.casus as string,
    eigenaar_id: doel.eigenaar as string,
    inbreng_id: doel.id,
    jeugdige_id: doel.betreft,
    reden,
  })
  return {
    soort: 'inbrengbeeindiging',
    id: rij.id,
    ouder: doel.casus as string,
    toets: [{ moment: 'plan-van-tafel', soort: doel.json.soort, id: doel.json.planId }],
  }
}

export async function vervalInbreng(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, casusId: string): Promise<void> {
  await tx.vervalt(noun.inbreng, 'casus_id', casusId)
  await tx.vervalt(noun.inbrengbeeindiging, 'casus_id', casusId)
}

const losSql = `select b.id from inbreng b where b.vervallen_op is null
    and b.casus_id = any (array(select casus_id from casusjeugdige where persoon_id = any ($1::uuid[])))
    and exists (select from plan_over(b.plan_id) wie where wie = any ($1::uuid[]))
    and not exists (select from casusjeugdige j where j.casus_id = b.casus_id and j.vervallen_op is null
      and (b.jeugdige_id is null or j.persoon_id = b.jeugdige_id) and not los_van(b.plan_id, j.persoon_id))
  order by b.id`
const overSql = 'select id from inbreng where casus_id = $1 and jeugdige_id = $2 and vervallen_op is null order by id'

/** What lies or lay on a table of one of these persons and turned out to be about another of them: it was never of that table. */
export const vervalLosseInbreng = (
  tx: Tx,
  _mag: Toegestaan<'vervallen-verklaren'> | Toegestaan<'uitnodiging.accepteren'>,
  personen: string[],
): Promise<void> => vervalGevonden(tx, 'inbreng_los', losSql, [personen])
/** What lies or lay on the table about one jeugdige. */
export const vervalInbrengOver = (tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, casusId: string, over: string): Promise<void> =>
  vervalGevonden(tx, 'inbreng_over', overSql, [casusId, over])

async function vervalGevonden(tx: Tx, naam: string, sql: string, waarden: unknown[]): Promise<void> {
  for (const { id } of await tx.query<{ id: string }>(naam, sql, waarden)) {
    await tx.vervalt(noun.inbreng, 'id', id)
    await tx.vervalt(noun.inbrengbeeindiging, 'inbreng_id', id)
  }
}
