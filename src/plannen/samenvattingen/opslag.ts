import { ongeldig, Probleem, verwijstNergens } from '../../basis/fouten.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Cel } from '../../toegang/cellen.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { weetEen } from '../../toegang/zichtlezen.ts'
import { inVersie, nietInConcept } from '../versies.ts'
import { type SamenvattingIn, samenvatting } from './schema.ts'
import type { samenvatting as tabel } from './tabel.ts'

export type Planverwijzing = { soort: 'opp' | 'gezinsplan'; id: string }
type Samenvatting = typeof tabel.$inferSelect
const kolom = ({ soort }: Planverwijzing) => (soort === 'opp' ? 'opp_id' : 'gezinsplan_id')

/** In which cell the content of a source stands: of an inzet its own; of a plan as a whole the cell that tells most of it. */
async function celVan(tx: Tx, bron: Zicht): Promise<Cel> {
  if (bron.soort === 'opp') return 'school/onderwijs'
  if (bron.soort === 'gezinsplan') return 'jeugdhulp/thuissituatie'
  const [inzet] = await tx.query<{ cel: Cel }>('samenvatting_cel', 'select cel from inzet where id = $1', [bron.id])
  if (!inzet) throw new Error('een zichtbare inzet zonder rij')
  return inzet.cel
}

const eenPersoonSql = `select 1 where ${weetEen('$1::uuid', '$2::uuid')}`

/** Source and toestemming are about the one the plan is about: what was shared of one child does not get into the plan of another. */
async function eisZelfdePersoon(tx: Tx, over: string, wie: Record<string, string | null>): Promise<void> {
  for (const [pointer, ander] of Object.entries(wie)) {
    if (ander === null || (await tx.query('samenvatting_persoon', eenPersoonSql, [over, ander])).length > 0) continue
    throw ongeldig(verwijstNergens(pointer))
  }
}

/** Puts a summary into the concept of a plan; owner and cell are those of the source. */
export async function neemOp(
  tx: Tx,
  _mag: Toegestaan<'plan.schrijven'>,
  plan: Zicht,
  planversie: number,
  { bron, toestemming, invoer }: { bron: Zicht; toestemming: Zicht; invoer: SamenvattingIn },
): Promise<Geschreven> {
  const over = plan.betreft ?? toestemming.betreft ?? toestemming.json.betreftId
  await eisZelfdePersoon(tx, over, { '/bronId': bron.betreft, '/toestemmingId': toestemming.betreft })
  const cel = await celVan(tx, bron)
  const { id } = tx.voegToe(samenvatting, {
    id: tx.id(),
    planversie,
    opp_id: plan.soort === 'opp' ? plan.id : null,
    gezinsplan_id: plan.soort === 'gezinsplan' ? plan.id : null,
    gezin_id: plan.gezin,
    betreft_id: over,
    eigenaar_id: bron.eigenaar as string,
    cel,
    bron_soort: invoer.bronSoort,
    bron_id: bron.id,
    toestemming_id: toestemming.id,
    casus_id: invoer.casusId,
    tekst: invoer.tekst,
  })
  return { soort: 'samenvatting', id, ouder: plan.id, planversie, toets: [{ moment: 'samenvatting-opnemen', soort: 'samenvatting', id }] }
}

/** Takes the summaries of one version along into the next; whether their ground still stands is for the rules. */
export async function neemMee(tx: Tx, _mag: Toegestaan<'plan.schrijven'>, plan: Planverwijzing, van: number): Promise<void> {
  const rijen = await tx.query<Samenvatting>(
    `samenvatting_levend_${plan.soort}`,
    `select * from samenvatting where ${kolom(plan)} = $1 and planversie = $2 and vervallen_op is null order by id for share`,
    [plan.id, van],
  )
  for (const rij of rijen) tx.voegToe(samenvatting, inVersie(rij, van + 1))
}

const planeigenaarSql = `select school_id as id from opp where id = $1 union all select eigenaar_id from gezinsplan where id = $1`

/** Takes one summary out of the concept: the owner of the plan may, and so may the owner of what it summarises. */
export async function verval(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, doel: Zicht, concept: number): Promise<void> {
  const [plan] = await tx.query<{ id: string }>('samenvatting_planeigenaar', planeigenaarSql, [doel.ouder])
  const mogen = [plan?.id, doel.eigenaar]
  if (!mogen.includes(tx.actor.organisatie))
    throw new Probleem('niet-toegestaan', { detail: 'Alleen wie dit plan of het origineel bijhoudt kan dit doen.' })
  if (doel.planversie !== concept) throw nietInConcept()
  await tx.vervalt(samenvatting, 'id', doel.id, { planversie: concept })
}

/** Takes all summaries of a plan out of view, with the plan. */
export async function vervalMetPlan(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, plan: Planverwijzing): Promise<void> {
  await tx.vervalt(samenvatting, kolom(plan), plan.id)
}

const losSql = `select s.id, s.planversie from samenvatting s where s.vervallen_op is null and s.betreft_id = any ($1::uuid[])
    and (s.opp_id = any (array(select id from opp where jeugdige_id = any ($1::uuid[])))
      or s.gezinsplan_id = any (array(select g.id from gezinsplan g join gezinslid l on l.gezin_id = g.gezin_id where l.persoon_id = any ($1::uuid[]))))
    and exists (select from plan_over(s.bron_id) wie where wie = any ($1::uuid[])) and los_van(s.bron_id, s.betreft_id) order by s.id, s.planversie`

/** What one plan says of another's content that turned out to be about someone else, in every version of it. */
export async function vervalLosse(
  tx: Tx,
  _mag: Toegestaan<'vervallen-verklaren'> | Toegestaan<'uitnodiging.accepteren'>,
  personen: string[],
): Promise<void> {
  for (const { id, planversie } of await tx.query<{ id: string; planversie: number }>('samenvatting_los', losSql, [personen]))
    await tx.vervalt(samenvatting, 'id', id, { planversie })
}

const vanBronSql = `select s.id, s.planversie from samenvatting s where s.vervallen_op is null and s.vernietigd_op is null
    and s.bron_id in (select rij_id from vervallenrij where verklaring_id = $1) order by s.id, s.planversie for update`

/**
 * What plans say of what fell by this vervallenverklaring: that it was shared stays, the text goes, also out of a version that is vastgesteld. Asked again until
 * there is none: a next version that was on its way took the text along.
 */
export async function wis(tx: Tx, _mag: Toegestaan<'vernietigen'>, verklaringId: string): Promise<void> {
  for (;;) {
    const rijen = await tx.query<{ id: string; planversie: number }>('samenvatting_van_bron', vanBronSql, [verklaringId])
    if (rijen.length === 0) return
    for (const { id, planversie } of rijen) await tx.wijzig(samenvatting, { id, planversie }, { tekst: '', vernietigd_op: tx.nu })
  }
}
