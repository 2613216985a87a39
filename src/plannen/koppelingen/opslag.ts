import type { z } from 'zod'
import { ongeldig, Probleem } from '../../basis/fouten.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Geschreven, Toets, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { weetEen } from '../../toegang/zichtlezen.ts'
import {
  type BeeindigingIn,
  type BevestigingIn,
  beeindigingNoun,
  helftNoun,
  type KoppelingIn,
  koppelingNoun,
  onderdeelsoort,
} from './schema.ts'
import { type Kant, kanten, type koppeling } from './tabel.ts'

type Koppeling = typeof koppeling.$inferSelect
type Plek = { kant: Kant; planId: string; eigenaar: string; betreft: string }
const invoerfout = (pointer: string, detail: string) => ongeldig({ in: 'body', location: pointer, code: 'verwijzing', detail })
const strijdig = (detail: string) => new Probleem('strijdig-met-gegevens', { detail })
const nietUwPlan = () => new Probleem('niet-toegestaan', { detail: 'Alleen wie dit plan bijhoudt kan dit doen.' })

/** By which id each plan knows the jeugdige: the pupil of the OPP, and a member of the gezin, being the one named, as far as the caller may know. */
const jeugdigeSql = `
  select (select o.jeugdige_id from opp o where o.id = $1 and ${weetEen('o.jeugdige_id', '$3::uuid')}) as opp,
    (select l.persoon_id from gezinsplan g join gezinslid l on l.gezin_id = g.gezin_id and l.vervallen_op is null and ${weetEen('l.persoon_id', '$3::uuid')}
      where g.id = $2 order by l.id limit 1) as gezinsplan`

async function jeugdigePerKant(
  tx: Tx,
  { oppId, gezinsplanId, jeugdigeId }: { oppId: string; gezinsplanId: string; jeugdigeId: string },
): Promise<Record<Kant, string>> {
  const [rij] = await tx.query<Record<Kant, string | null>>('koppeling_jeugdige', jeugdigeSql, [oppId, gezinsplanId, jeugdigeId])
  if (!rij?.opp || !rij.gezinsplan) throw invoerfout('/jeugdigeId', 'Deze jeugdige hoort niet bij beide plannen.')
  return { opp: rij.opp, gezinsplan: rij.gezinsplan }
}

/** The version and the part that a half is pinned on stand in the plan of that side. Only the owner of that plan comes here, who sees all of it. */
async function eisEigenKant(
  tx: Tx,
  soort: Koppeling['soort'],
  { kant, planId }: Plek,
  { planversie, onderdeelId }: BevestigingIn,
): Promise<void> {
  const [versie] = await tx.query(
    `koppeling_versie_${kant}`,
    `select 1 from ${kant}_versie where id = $1 and planversie = $2 and vervallen_op is null`,
    [planId, planversie],
  )
  if (!versie) throw invoerfout('/planversie', 'Deze versie van uw plan bestaat niet.')
  if (onderdeelId === undefined) return
  const tabel = onderdeelsoort[soort][kant]?.replaceAll('-', '_')
  const sql = `select 1 from ${tabel} where id = $1 and ${kant}_id = $2 and planversie = $3 and vervallen_op is null`
  const [onderdeel] = tabel ? await tx.query(`koppeling_${tabel}`, sql, [onderdeelId, planId, planversie]) : []
  if (!onderdeel) throw invoerfout('/onderdeelId', 'Dit onderdeel staat niet in deze versie van uw plan, of past niet bij deze koppeling.')
}

function vulHelft(
  tx: Tx,
  koppelingId: string,
  { kant, planId, eigenaar, betreft }: Plek,
  { planversie, onderdeelId }: BevestigingIn,
): string {
  const helft = {
    koppeling_id: koppelingId,
    kant,
    plan_id: planId,
    plan_versie: planversie,
    onderdeel_id: onderdeelId,
    eigenaar_id: eigenaar,
    betreft_id: betreft,
  }
  return tx.voegToe(helftNoun, { id: tx.id(), ...helft, bevestigd_op: tx.nu }).id
}

/** Proposes a koppeling and fills in the own half. Both owners know it by name from then on. */
export async function stelVoor(
  tx: Tx,
  _mag: Toegestaan<'koppeling.voorstellen'>,
  invoer: KoppelingIn,
  plannen: Record<Kant, Zicht>,
): Promise<Geschreven> {
  const { soort, oppId, gezinsplanId, jeugdigeId, kant } = invoer
  const eigenaren = { opp: plannen.opp.eigenaar as string, gezinsplan: plannen.gezinsplan.eigenaar as string }
  if (eigenaren[kant] !== tx.actor.organisatie) throw nietUwPlan()
  const jeugdige = await jeugdigePerKant(tx, invoer)
  const plek = { kant, planId: plannen[kant].id, eigenaar: eigenaren[kant], betreft: jeugdige[kant] }
  await eisEigenKant(tx, soort, plek, invoer)
  const { id } = tx.voegToe(koppelingNoun, {
    id: tx.id(),
    soort,
    opp_id: oppId,
    gezinsplan_id: gezinsplanId,
    jeugdige_id: jeugdigeId,
    opp_eigenaar_id: eigenaren.opp,
    gezinsplan_eigenaar_id: eigenaren.gezinsplan,
    voorgesteld_door_id: eigenaren[kant],
    voorgesteld_op: tx.nu,
  })
  vulHelft(tx, id, plek, invoer)
  for (const houder of new Set(Object.values(eigenaren))) tx.noem(houder, id)
  return { soort: 'koppeling', id, toets: [{ moment: 'koppeling-voorstellen', soort: 'koppeling', id }] }
}

type Stand = Koppeling & { ingevuld: Kant[] }
const standSql = `select k.*, coalesce((select array_agg(h.kant) from koppelinghelft h where h.koppeling_id = k.id and h.vervallen_op is null), '{}') as ingevuld
  from koppeling k where k.id = $1`

async function lopende(tx: Tx, id: string): Promise<Stand> {
  const [stand] = await tx.query<Stand>('koppeling_stand', standSql, [id])
  if (!stand) throw new Error('een zichtbare koppeling zonder rij')
  if (stand.beeindigd_op !== null) throw strijdig('Deze koppeling is al beëindigd.')
  return stand
}
const eigenaarVan = (stand: Koppeling, kant: Kant): string => (kant === 'opp' ? stand.opp_eigenaar_id : stand.gezinsplan_eigenaar_id)

/** Confirms: the owner of the other plan fills in the other half. */
export async function bevestig(tx: Tx, _mag: Toegestaan<'koppeling.bevestigen'>, id: string, invoer: BevestigingIn): Promise<Geschreven> {
  const stand = await lopende(tx, id)
  const kant = kanten.find((k) => !stand.ingevuld.includes(k))
  if (kant === undefined || stand.bevestigd_op !== null) throw strijdig('Deze koppeling is al bevestigd.')
  if (eigenaarVan(stand, kant) !== tx.actor.organisatie) throw nietUwPlan()
  const jeugdige = await jeugdigePerKant(tx, { oppId: stand.opp_id, gezinsplanId: stand.gezinsplan_id, jeugdigeId: stand.jeugdige_id })
  const plek = {
    kant,
    planId: kant === 'opp' ? stand.opp_id : stand.gezinsplan_id,
    eigenaar: eigenaarVan(stand, kant),
    betreft: jeugdige[kant],
  }
  await eisEigenKant(tx, stand.soort, plek, invoer)
  await tx.wijzig(koppelingNoun, { id }, { bevestigd_op: tx.nu })
  const helft = vulHelft(tx, id, plek, invoer)
  return { soort: 'koppelinghelft', id: helft, ouder: id, toets: [{ moment: 'koppeling-bevestigen', soort: 'koppeling', id }] }
}

/** Ends a koppeling, from either side. The rules judge both plans, as far as the one who does can see them. */
export async function beeindig(
  tx: Tx,
  _mag: Toegestaan<'koppeling.beeindigen'>,
  id: string,
  { reden }: z.output<typeof BeeindigingIn>,
): Promise<Geschreven> {
  const stand = await lopende(tx, id)
  const kant = kanten.find((k) => eigenaarVan(stand, k) === tx.actor.organisatie)
  if (kant === undefined) throw nietUwPlan()
  const toets: Toets[] = [{ moment: 'koppeling-verwijderen', soort: 'koppeling', id }]
  await tx.wijzig(koppelingNoun, { id }, { beeindigd_op: tx.nu })
  const rij = { koppeling_id: id, kant, eigenaar_id: tx.actor.organisatie as string, betreft_id: stand.jeugdige_id, reden }
  const beeindiging = tx.voegToe(beeindigingNoun, { id: tx.id(), ...rij })
  tx.noem(beeindiging.eigenaar_id, beeindiging.id)
  return { soort: 'koppeling-beeindiging', id: beeindiging.id, ouder: id, toets }
}

/** Takes a proposal out of view. What was confirmed ends with a beeindiging, where the rules are asked. */
export async function verval(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, doel: Zicht): Promise<void> {
  if (doel.json.bevestigdOp !== undefined) throw strijdig('Deze koppeling is bevestigd. Beëindig haar, met een reden.')
  await tx.vervalt(koppelingNoun, 'id', doel.id)
  await tx.vervalt(helftNoun, 'koppeling_id', doel.id)
  await tx.vervalt(beeindigingNoun, 'koppeling_id', doel.id)
}

const vanPlanSql = `select id from koppeling where (opp_id = $1 or gezinsplan_id = $1) and beeindigd_op is null and vervallen_op is null order by id`

/** A plan goes out of view: its halves go with it, and what they held together has ended. */
export async function vervalMetPlan(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, planId: string): Promise<void> {
  await tx.vervalt(helftNoun, 'plan_id', planId)
  for (const { id } of await tx.query<{ id: string }>('koppeling_van_plan', vanPlanSql, [planId])) {
    await tx.wijzig(koppelingNoun, { id }, { beeindigd_op: tx.nu })
  }
}

const losSql = `select k.id from koppeling k join opp o on o.id = k.opp_id where k.vervallen_op is null and (k.jeugdige_id = any ($1::uuid[]) or o.jeugdige_id = any ($1::uuid[]))
    and exists (select from plan_over(k.gezinsplan_id) wie where wie = any ($1::uuid[])) and los_van(k.gezinsplan_id, o.jeugdige_id) order by k.id`

/** The pupil of the one plan turned out to be nobody of the gezin of the other: the two never belonged together. */
export async function vervalLosse(
  tx: Tx,
  _mag: Toegestaan<'vervallen-verklaren'> | Toegestaan<'uitnodiging.accepteren'>,
  personen: string[],
): Promise<void> {
  for (const { id } of await tx.query<{ id: string }>('koppeling_los', losSql, [personen])) {
    await tx.vervalt(koppelingNoun, 'id', id)
    await tx.vervalt(helftNoun, 'koppeling_id', id)
    await tx.vervalt(beeindigingNoun, 'koppeling_id', id)
  }
}
