import type { z } from 'zod'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Noun, Rij } from '../../toegang/noun.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { eisGezinslid } from '../eigen.ts'
import { naarKolommen } from '../invoer.ts'
import type { Onderdeel } from '../onderdelen.ts'
import { alVastgesteld, inVersie, ligtVast, nietInConcept, nieuwste, nogConcept } from '../versies.ts'
import { type GezinsplanIn, type GezinsplanWijziging, gezinsplanNoun, gezinsplanVersie, onderdelen } from './schema.ts'
import { gezinsplan_versie } from './tabel.ts'
import { gezinsplanVaststelling } from './vaststellingen.ts'

type Versie = typeof gezinsplan_versie.$inferSelect
/** Any part, by what all of them have. */
type Onderdeelrij = Rij & { planversie: number; gezinsplan_id: string; gezin_id: string; eigenaar_id: string }
const nounVan = ({ noun }: Onderdeel): Noun<Onderdeelrij> => noun as unknown as Noun<Onderdeelrij>

const versieSql = `select * from gezinsplan_versie where id = $1 and vervallen_op is null order by planversie desc limit 1`

/** The version that is being written, or was written last. */
async function nieuwsteVersie(tx: Tx, planId: string): Promise<Versie> {
  const eigen = tx.zelfGemaakt(gezinsplanVersie, { soort: 'gezinsplan', id: planId })?.filter(({ id }) => id === planId)
  const versie = nieuwste(eigen) ?? (await tx.weet<Versie>('gezinsplan_versie_nieuwste', versieSql, [planId], [gezinsplan_versie]))[0]
  if (!versie) throw new Error('een gezinsplan zonder versie')
  return versie
}

/** The version that can be written in; refuses when it was vastgesteld. The database refuses too. */
export async function conceptVersie(tx: Tx, planId: string): Promise<number> {
  const versie = await nieuwsteVersie(tx, planId)
  if (versie.vastgesteld_op !== null) throw ligtVast()
  return versie.planversie
}

/** The columns of the fields of a version; the offer of a familiegroepsplan stands in three of them. */
function versiekolommen({ familiegroepsplanAanbod: aanbod, ...velden }: z.output<typeof GezinsplanWijziging>): Partial<Versie> {
  if (aanbod === null) return { ...naarKolommen(velden), aanbod_aangeboden_op: null, aanbod_uitkomst: null, aanbod_toelichting: null }
  const { aangebodenOp, uitkomst, toelichting } = aanbod ?? {}
  return {
    ...naarKolommen(velden),
    ...naarKolommen({ aanbodAangebodenOp: aangebodenOp, aanbodUitkomst: uitkomst, aanbodToelichting: toelichting }),
  }
}

/** Makes the plan with its first version, a concept. It shows to its owner by name; to the family through the gezin. */
export function maakGezinsplan(
  tx: Tx,
  _mag: Toegestaan<'gezinsplan.maken'>,
  { soort, gezinId, ...velden }: z.output<typeof GezinsplanIn>,
): Geschreven {
  const plek = { gezin_id: gezinId, eigenaar_id: tx.actor.organisatie as string }
  const { id } = tx.voegToe(gezinsplanNoun, { id: tx.id(), soort, ...plek })
  tx.voegToe(gezinsplanVersie, { maatregel: false, ...versiekolommen(velden), id, planversie: 1, ...plek })
  tx.noem(plek.eigenaar_id, id, plek.eigenaar_id)
  return { soort: 'gezinsplan', id, toets: [{ moment: 'plan-maken', soort: 'gezinsplan', id }] }
}

/** Changes what the concept says outside its parts. */
export async function wijzigGezinsplan(
  tx: Tx,
  _mag: Toegestaan<'plan.schrijven'>,
  planId: string,
  velden: z.output<typeof GezinsplanWijziging>,
): Promise<Geschreven> {
  const planversie = await conceptVersie(tx, planId)
  await tx.wijzig(gezinsplanVersie, { id: planId, planversie }, versiekolommen(velden))
  return { soort: 'gezinsplan', id: planId, toets: [{ moment: 'concept', soort: 'gezinsplan', id: planId }] }
}

export async function voegOnderdeelToe(
  tx: Tx,
  _mag: Toegestaan<'plan.schrijven'>,
  plan: Zicht,
  onderdeel: Onderdeel,
  velden: Record<string, unknown>,
): Promise<Geschreven> {
  const persoon = velden[onderdeel.betreft === 'jeugdigeId' ? 'jeugdige_id' : 'betreft_id']
  const [planversie] = await Promise.all([
    conceptVersie(tx, plan.id),
    eisGezinslid(tx, plan.gezin as string, persoon, `/${onderdeel.betreft}`),
  ])
  const { id } = tx.voegToe(nounVan(onderdeel), { id: tx.id(), ...plek(plan, planversie), ...velden })
  return { soort: onderdeel.noun.soort, id, ouder: plan.id, planversie }
}

const plek = (plan: Zicht, planversie: number) => ({
  planversie,
  gezinsplan_id: plan.id,
  gezin_id: plan.gezin as string,
  eigenaar_id: plan.eigenaar as string,
})

export async function wijzigOnderdeel(
  tx: Tx,
  _mag: Toegestaan<'plan.schrijven'>,
  deel: Zicht,
  onderdeel: Onderdeel,
  velden: object,
): Promise<Geschreven> {
  const planversie = await inConcept(tx, deel)
  await tx.wijzig(nounVan(onderdeel), { id: deel.id, planversie }, velden)
  return { soort: onderdeel.noun.soort, id: deel.id, ouder: deel.ouder as string, planversie }
}

/** Takes a part out of the concept; what was vastgesteld keeps it. */
export async function vervalOnderdeel(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, deel: Zicht, onderdeel: Onderdeel): Promise<void> {
  await tx.vervalt(nounVan(onderdeel), 'id', deel.id, { planversie: await inConcept(tx, deel) })
}

async function inConcept(tx: Tx, deel: Zicht): Promise<number> {
  const planversie = await conceptVersie(tx, deel.ouder as string)
  if (deel.planversie !== planversie) throw nietInConcept()
  return planversie
}

/** Makes the next version, a concept, with everything the last one holds. It is talked through with the family anew. */
export async function maakVersie(
  tx: Tx,
  _mag: Toegestaan<'plan.schrijven'>,
  planId: string,
  reden: string,
): Promise<{ geschreven: Geschreven; van: number }> {
  const vorige = await nieuwsteVersie(tx, planId)
  if (vorige.vastgesteld_op === null) throw nogConcept()
  const planversie = vorige.planversie + 1
  const rijen = await Promise.all(onderdelen.map((onderdeel) => levend(tx, onderdeel, planId, vorige.planversie)))
  tx.voegToe(gezinsplanVersie, {
    ...inVersie(vorige, planversie),
    aangemaakt_op: tx.nu,
    reden,
    vastgesteld_op: null,
    overleg_met_jeugdige_op: null,
    overleg_met_ouders_op: null,
    overleg_met_pleegouders_op: null,
    instemming_pleegouders_op: null,
    overleg_toelichting: null,
    // Nobody has this version on paper yet, nor asked for it.
    op_schrift_gevraagd_op: null,
    op_schrift_verstrekt_op: null,
  })
  for (const [nummer, onderdeel] of onderdelen.entries())
    for (const rij of rijen[nummer] ?? []) tx.voegToe(nounVan(onderdeel), inVersie(rij, planversie))
  return { geschreven: { soort: 'gezinsplan-versie', id: planId, ouder: planId, planversie }, van: vorige.planversie }
}

const levend = (tx: Tx, { noun }: Onderdeel, planId: string, planversie: number): Promise<Onderdeelrij[]> =>
  tx.query(
    `${noun.soort}_levend`,
    `select * from ${noun.soort.replaceAll('-', '_')} where gezinsplan_id = $1 and planversie = $2 and vervallen_op is null order by id`,
    [planId, planversie],
  )

/** Fixes the concept, today, as it now stands. */
export async function stelVast(tx: Tx, _mag: Toegestaan<'plan.vaststellen'>, plan: Zicht): Promise<Geschreven> {
  const versie = await nieuwsteVersie(tx, plan.id)
  if (versie.vastgesteld_op !== null) throw alVastgesteld()
  await tx.wijzig(gezinsplanVersie, { id: plan.id, planversie: versie.planversie }, { vastgesteld_op: tx.nu })
  const { id } = tx.voegToe(gezinsplanVaststelling, { id: tx.id(), ...plek(plan, versie.planversie), vastgesteld_op: tx.nu })
  return {
    soort: 'gezinsplan-vaststelling',
    id,
    ouder: plan.id,
    planversie: versie.planversie,
    toets: [{ moment: 'vaststellen', soort: 'gezinsplan', id: plan.id, planversie: versie.planversie }],
  }
}

/** Takes the whole plan out of view, vastgestelde versions too. The plan goes first: that is how the database knows that this is allowed. */
export async function vervalGezinsplan(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, planId: string): Promise<void> {
  await tx.vervalt(gezinsplanNoun, 'id', planId)
  await tx.vervalt(gezinsplanVersie, 'id', planId)
  for (const onderdeel of onderdelen) await tx.vervalt(nounVan(onderdeel), 'gezinsplan_id', planId)
  await tx.vervalt(gezinsplanVaststelling, 'gezinsplan_id', planId)
}
