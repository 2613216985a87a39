import type { z } from 'zod'
import { ongeldig } from '../../basis/fouten.ts'
import { eenPersoon } from '../../casus/opslag.ts'
import { idInDossier } from '../../register/personen/eigenid.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Noun, Rij } from '../../toegang/noun.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import { sluitRijen } from '../../toegang/slot.ts'
import type { Tx } from '../../toegang/tx.ts'
import { naarKolommen } from '../invoer.ts'
import type { Onderdeel } from '../onderdelen.ts'
import { alVastgesteld, inVersie, ligtVast, nietInConcept, nietInToekomst, nieuwste, nogConcept } from '../versies.ts'
import { eisNieuws } from './eerdergezegd.ts'
import { type InstemmingIn, oppInstemming } from './instemmingen.ts'
import { leerlinginbreng } from './onderdelen/leerlinginbreng.ts'
import { type OppIn, type OppWijziging, onderdelen, oppNoun, oppVersie } from './schema.ts'
import { type Oppdeel, opp, opp_instemming, opp_versie } from './tabel.ts'
import { oppVaststelling, type VaststellingIn } from './vaststellingen.ts'

type Versie = typeof opp_versie.$inferSelect & { soort: (typeof opp.$inferSelect)['soort']; ingestemd: boolean }
/** Any part, by what all of them have. */
type Onderdeelrij = Rij & { planversie: number; opp_id: string; jeugdige_id: string; eigenaar_id: string }
const nounVan = ({ noun }: Onderdeel): Noun<Onderdeelrij> => noun as unknown as Noun<Onderdeelrij>
const invoerfout = (pointer: string, detail: string) => ongeldig({ in: 'body', location: pointer, code: 'niet-mogelijk', detail })

const versieSql = `select v.*, o.soort,
    exists (select from opp_instemming i where i.opp_id = v.id and i.planversie = v.planversie and i.vervallen_op is null) as ingestemd
  from opp_versie v join opp o on o.id = v.id where v.id = $1 and v.vervallen_op is null order by v.planversie desc limit 1`

/** The version that is being written, or was written last. */
async function nieuwsteVersie(tx: Tx, oppId: string): Promise<Versie> {
  const [versie] =
    zelfGemaakt(tx, oppId) ?? (await tx.weet<Versie>('opp_versie_nieuwste', versieSql, [oppId], [opp, opp_versie, opp_instemming]))
  if (!versie) throw new Error('een OPP zonder versie')
  return versie
}

/** The same of an OPP that this call made. */
function zelfGemaakt(tx: Tx, oppId: string): [Versie] | undefined {
  const onder = { soort: 'opp', id: oppId }
  const plan = tx.zelfGemaakt(oppNoun, onder)?.find(({ id }) => id === oppId)
  const versie = nieuwste(tx.zelfGemaakt(oppVersie, onder)?.filter(({ id }) => id === oppId))
  if (!plan || !versie) return undefined
  const instemmingen = tx.zelfGemaakt(oppInstemming, onder) ?? []
  const ingestemd = instemmingen.some(({ opp_id, planversie }) => opp_id === oppId && planversie === versie.planversie)
  return [{ ...versie, soort: plan.soort, ingestemd }]
}

/** Only an OPP has a perspectief; a handelingsplan and ondersteuningsafspraken are a handelingsdeel as a whole. */
const deelVan = (versie: Versie, deel: Oppdeel): Oppdeel => (versie.soort === 'opp' ? deel : 'handelingsdeel')
const vastgesteld = (versie: Versie, deel: Oppdeel): boolean =>
  (deelVan(versie, deel) === 'perspectief' ? versie.perspectief_vastgesteld_op : versie.handelingsdeel_vastgesteld_op) !== null

/**
 * The version into which this deel is about to be written; refuses when it was vastgesteld. The trigger `opp_deel_ligt_vast` (migrations/0002_sloten.sql) refuses too. Who agreed with a handelingsdeel that
 * now changes, agreed with something else: that instemming goes, and is asked anew.
 */
export async function conceptVersie(tx: Tx, _mag: Toegestaan<string>, oppId: string, deel: Oppdeel): Promise<number> {
  const versie = await nieuwsteVersie(tx, oppId)
  if (vastgesteld(versie, deel)) throw ligtVast()
  if (deel === 'handelingsdeel' && versie.ingestemd) await tx.vervalt(oppInstemming, 'opp_id', oppId, { planversie: versie.planversie })
  return versie.planversie
}

/** Makes the plan with its first version, a concept. */
export function maakOpp(
  tx: Tx,
  _mag: Toegestaan<'opp.maken'>,
  { soort, jeugdigeId, schoolId: _school, ...velden }: z.output<typeof OppIn>,
): Geschreven {
  const school = tx.actor.organisatie as string
  const { id } = tx.voegToe(oppNoun, { id: tx.id(), soort, jeugdige_id: jeugdigeId, school_id: school })
  tx.voegToe(oppVersie, { id, planversie: 1, jeugdige_id: jeugdigeId, eigenaar_id: school, ...naarKolommen(velden) })
  return { soort: 'opp', id, toets: [{ moment: 'concept', soort: 'opp', id }] }
}

/** Changes what the concept says outside its parts. That belongs to the perspectief; the schooljaar holds for both delen. */
export async function wijzigOpp(
  tx: Tx,
  _mag: Toegestaan<'plan.schrijven'>,
  oppId: string,
  velden: z.output<typeof OppWijziging>,
): Promise<Geschreven> {
  const versie = await nieuwsteVersie(tx, oppId)
  if (vastgesteld(versie, 'perspectief') || (velden.schooljaar !== undefined && vastgesteld(versie, 'handelingsdeel'))) throw ligtVast()
  await tx.wijzig(oppVersie, { id: oppId, planversie: versie.planversie }, naarKolommen(velden))
  return { soort: 'opp', id: oppId, toets: [{ moment: 'concept', soort: 'opp', id: oppId }] }
}

export async function voegOnderdeelToe(
  tx: Tx,
  mag: Toegestaan<'plan.schrijven'>,
  plan: Zicht,
  onderdeel: Onderdeel,
  velden: object,
): Promise<Geschreven> {
  const planversie = await conceptVersie(tx, mag, plan.id, onderdeel.deel as Oppdeel)
  const plek = { opp_id: plan.id, jeugdige_id: plan.betreft as string, eigenaar_id: plan.eigenaar as string }
  const { id } = tx.voegToe(nounVan(onderdeel), { id: tx.id(), planversie, ...plek, ...velden })
  return { soort: onderdeel.noun.soort, id, ouder: plan.id, planversie }
}

export async function wijzigOnderdeel(
  tx: Tx,
  mag: Toegestaan<'plan.schrijven'>,
  deel: Zicht,
  onderdeel: Onderdeel,
  velden: object,
): Promise<Geschreven> {
  const planversie = await inConcept(tx, mag, deel, onderdeel)
  await tx.wijzig(nounVan(onderdeel), { id: deel.id, planversie }, velden)
  return { soort: onderdeel.noun.soort, id: deel.id, ouder: deel.ouder as string, planversie }
}

/** Takes a part out of the concept; what was vastgesteld keeps it. */
export async function vervalOnderdeel(tx: Tx, mag: Toegestaan<'vervallen-verklaren'>, deel: Zicht, onderdeel: Onderdeel): Promise<void> {
  const planversie = await inConcept(tx, mag, deel, onderdeel)
  await tx.vervalt(nounVan(onderdeel), 'id', deel.id, { planversie })
}

/** Waits for an instemming that is on its way, which holds the plan's row; then says which version is being written. */
async function inConcept(tx: Tx, mag: Toegestaan<string>, deel: Zicht, onderdeel: Onderdeel): Promise<number> {
  await sluitRijen(tx, [{ soort: 'opp', id: deel.ouder as string }])
  const planversie = await conceptVersie(tx, mag, deel.ouder as string, onderdeel.deel as Oppdeel)
  if (deel.planversie !== planversie) throw nietInConcept()
  return planversie
}

/** Makes the next version, a concept, with everything the last one holds. What the pupil thinks is asked anew. */
export async function maakVersie(
  tx: Tx,
  _mag: Toegestaan<'plan.schrijven'>,
  oppId: string,
  reden: string,
): Promise<{ geschreven: Geschreven; van: number }> {
  const vorige = await nieuwsteVersie(tx, oppId)
  if (!vastgesteld(vorige, 'perspectief') && !vastgesteld(vorige, 'handelingsdeel')) throw nogConcept()
  const planversie = vorige.planversie + 1
  const mee = onderdelen.filter((onderdeel) => onderdeel !== leerlinginbreng)
  const rijen = await Promise.all(mee.map((onderdeel) => levend(tx, onderdeel, oppId, vorige.planversie)))
  tx.voegToe(oppVersie, {
    ...inVersie(vorige, planversie),
    aangemaakt_op: tx.nu,
    reden,
    perspectief_vastgesteld_op: null,
    handelingsdeel_vastgesteld_op: null,
    overleg_perspectief_op: null,
  })
  for (const [nummer, onderdeel] of mee.entries())
    for (const rij of rijen[nummer] ?? []) tx.voegToe(nounVan(onderdeel), inVersie(rij, planversie))
  return { geschreven: { soort: 'opp-versie', id: oppId, ouder: oppId, planversie }, van: vorige.planversie }
}

const levend = (tx: Tx, { noun }: Onderdeel, oppId: string, planversie: number): Promise<Onderdeelrij[]> =>
  tx.query(
    `${noun.soort}_levend`,
    `select * from ${noun.soort.replaceAll('-', '_')} where opp_id = $1 and planversie = $2 and vervallen_op is null order by id`,
    [oppId, planversie],
  )

/** Fixes one deel of the concept, today, as it now stands. */
export async function stelVast(
  tx: Tx,
  _mag: Toegestaan<'plan.vaststellen'>,
  plan: Zicht,
  { deel, overlegGevoerdOp }: z.output<typeof VaststellingIn>,
): Promise<Geschreven> {
  nietInToekomst(tx, '/overlegGevoerdOp', overlegGevoerdOp)
  const versie = await nieuwsteVersie(tx, plan.id)
  if (deelVan(versie, deel) !== deel) throw invoerfout('/deel', 'Dit plan heeft alleen een handelingsdeel.')
  if (vastgesteld(versie, deel)) throw alVastgesteld()
  const sleutel = { id: plan.id, planversie: versie.planversie }
  const overleg = overlegGevoerdOp === undefined ? {} : { overleg_perspectief_op: overlegGevoerdOp }
  await tx.wijzig(
    oppVersie,
    sleutel,
    deel === 'perspectief' ? { perspectief_vastgesteld_op: tx.nu, ...overleg } : { handelingsdeel_vastgesteld_op: tx.nu },
  )
  const { id } = tx.voegToe(oppVaststelling, {
    ...plek(plan, versie.planversie),
    id: tx.id(),
    deel,
    overleg_gevoerd_op: overlegGevoerdOp,
    vastgesteld_op: tx.nu,
  })
  return {
    soort: 'opp-vaststelling',
    id,
    ouder: plan.id,
    planversie: versie.planversie,
    toets: [{ moment: 'vaststellen', soort: 'opp', id: plan.id, planversie: versie.planversie }],
  }
}

const plek = (plan: Zicht, planversie: number) => ({
  planversie,
  opp_id: plan.id,
  jeugdige_id: plan.betreft as string,
  eigenaar_id: plan.eigenaar as string,
})

/** Writes down who agreed with the handelingsdeel of a version, or did not: by the id by which this record knows them. */
export async function legInstemmingVast(
  tx: Tx,
  _mag: Toegestaan<'opp.instemmen'>,
  plan: Zicht,
  { planversie, doorId, ...rest }: InstemmingIn,
): Promise<Geschreven> {
  nietInToekomst(tx, '/gegevenOp', rest.gegevenOp)
  const instemming = { ...rest, doorId: doorId && (await idInDossier(tx, plan.betreft as string, doorId)) }
  if (instemming.doorId) await eisHoedanigheid(tx, plan.betreft as string, instemming.doorId, rest.hoedanigheid)
  await eisNieuws(tx, plan.id, planversie, instemming)
  const { id } = tx.voegToe(oppInstemming, { ...plek(plan, planversie), id: tx.id(), ...naarKolommen(instemming) })
  return { soort: 'opp-instemming', id, ouder: plan.id, planversie }
}

/** The pupil agrees as the pupil, and nobody else does; whether someone has gezag as a parent or as a voogd only they can say. */
async function eisHoedanigheid(tx: Tx, leerling: string, doorId: string, hoedanigheid: string): Promise<void> {
  const alsLeerling = hoedanigheid === 'leerling'
  const zelf = doorId === leerling || (alsLeerling && (await eenPersoon(tx, doorId, leerling)))
  if (zelf === alsLeerling) return
  const detail = zelf ? 'De leerling stemt in als leerling.' : 'Alleen de leerling zelf stemt in als leerling.'
  throw ongeldig({ in: 'body', location: '/hoedanigheid', code: 'hoedanigheid', detail })
}

/** Takes the whole plan out of view, vastgestelde versions too. The plan goes first: that is how the database knows that this is allowed. */
export async function vervalOpp(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, oppId: string): Promise<void> {
  await tx.vervalt(oppNoun, 'id', oppId)
  await tx.vervalt(oppVersie, 'id', oppId)
  for (const onderdeel of onderdelen) await tx.vervalt(nounVan(onderdeel), 'opp_id', oppId)
  await tx.vervalt(oppInstemming, 'opp_id', oppId)
  await tx.vervalt(oppVaststelling, 'opp_id', oppId)
}
