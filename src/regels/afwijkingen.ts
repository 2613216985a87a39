import { type Dag, plusDagen } from './dag.ts'
import type { GezinsplanFeiten, Inzetverwijzing, Koppeling, OppFeiten, SamenvattingInPlan } from './feiten.ts'
import { type Parameter, parameter } from './parameters.ts'
import { gezinsplanBevatSchoolloopbaan } from './plannen/gezinsplan-bevat-schoolloopbaan.ts'
import { isJeugdhulp, isLopend, isVoorbij, laatsteDag } from './plannen/inzet.ts'
import { kruisverwijzingVerwijstNietKopieert } from './plannen/kruisverwijzing-verwijst-niet-kopieert.ts'
import { oppBevatJeugdhulp } from './plannen/opp-bevat-jeugdhulp.ts'
import { herkomstKlopt, isBevestigd, isVolledig, kinderenOp, oordeelOver, opSchool } from './plannen/schoolloopbaan.ts'

/** The closed list of kinds, with the rule that each one breaks. */
const regelPerSoort = {
  'jeugdhulp-ontbreekt': oppBevatJeugdhulp,
  'jeugdhulp-beeindigd': oppBevatJeugdhulp,
  'schoolloopbaan-ontbreekt': gezinsplanBevatSchoolloopbaan,
  'schoolloopbaan-verouderd': gezinsplanBevatSchoolloopbaan,
  'grond-vervallen': kruisverwijzingVerwijstNietKopieert,
  'versie-verouderd': kruisverwijzingVerwijstNietKopieert,
  'koppeling-onbevestigd': kruisverwijzingVerwijstNietKopieert,
} as const
export type Afwijkingsoort = keyof typeof regelPerSoort
export const afwijkingsoorten = Object.keys(regelPerSoort) as Afwijkingsoort[]

/**
 * One owner's plans as that owner sees them. `versie` is the current vastgestelde version (of an OPP: the latest with a vastgesteld
 * handelingsdeel); a plan without one has only its koppelingen judged. `koppelingen` are all that the owner sees, ended ones included.
 */
export type AfwijkingFeiten = {
  readonly opps: readonly OppFeiten[]
  readonly gezinsplannen: readonly GezinsplanFeiten[]
  readonly koppelingen: readonly Koppeling[]
}

export type Afwijking = {
  soort: Afwijkingsoort
  planSoort: 'opp' | 'gezinsplan'
  planId: string
  /** The inzet (jeugdhulp-…), the jeugdige (schoolloopbaan-…), the verwijzing, samenvatting or schoolloopbaan (grond-vervallen), or the koppeling. */
  onderwerpId: string
  regel: string
  regelversie: number
  /** Days that the owner has, from the first day on. */
  termijnDagen: number
}

/** The afwijkingen that exist on a day; each combination of soort, plan and onderwerp at most once. */
export function afwijkingenOp(op: Dag, feiten: AfwijkingFeiten): Afwijking[] {
  const gevonden = [
    ...feiten.opps.flatMap((opp) => vanPlan('opp', opp.oppId, [...jeugdhulp(opp, op), ...grondVervallen(opp, opp.versie?.jeugdhulp)])),
    ...feiten.gezinsplannen.flatMap((plan) =>
      vanPlan('gezinsplan', plan.gezinsplanId, [
        ...schoolloopbaan(plan, op),
        ...grondVervallen(plan, plan.versie?.hulp),
        ...zonderOpp(plan),
      ]),
    ),
    ...feiten.opps.flatMap(({ oppId }) => vanPlan('opp', oppId, koppelingen('opp', oppId, feiten.koppelingen, op))),
    ...feiten.gezinsplannen.flatMap((plan) =>
      vanPlan('gezinsplan', plan.gezinsplanId, koppelingen('gezinsplan', plan.gezinsplanId, feiten.koppelingen, op)),
    ),
  ]
  return gevonden.map((afwijking) => {
    const { id, versie } = regelPerSoort[afwijking.soort]
    return { ...afwijking, regel: id, regelversie: versie, termijnDagen: parameter(`termijn-${afwijking.soort}` satisfies Parameter, op) }
  })
}

/** An afwijking with the days on which it exists, as far as can be known: `vanaf` is the first, `tot` the last, `termijn` when it must be mended. */
export type GeplandeAfwijking = Afwijking & { vanaf: Dag; tot?: Dag; termijn: Dag }

/** What exists today and what known dates will bring: each day on which something turns is judged once. `vanaf` is never before today. */
export function afwijkingenVanaf(vandaag: Dag, feiten: AfwijkingFeiten): GeplandeAfwijking[] {
  const dagen = [...new Set([vandaag, ...kanteldagen(feiten).filter((dag) => dag > vandaag)])].sort()
  const lopend = new Map<string, GeplandeAfwijking>()
  const klaar: GeplandeAfwijking[] = []
  for (const dag of dagen) {
    const nu = new Map(afwijkingenOp(dag, feiten).map((afwijking) => [sleutel(afwijking), afwijking]))
    for (const [naam, afwijking] of lopend) {
      if (nu.has(naam)) continue
      klaar.push({ ...afwijking, tot: plusDagen(dag, -1) })
      lopend.delete(naam)
    }
    for (const [naam, afwijking] of nu)
      if (!lopend.has(naam)) lopend.set(naam, { ...afwijking, vanaf: dag, termijn: plusDagen(dag, afwijking.termijnDagen) })
  }
  return [...klaar, ...lopend.values()]
}

const sleutel = ({ soort, planId, onderwerpId }: Afwijking) => `${soort} ${planId} ${onderwerpId}`

type Vondst = { soort: Afwijkingsoort; onderwerpId: string }
const vanPlan = (planSoort: 'opp' | 'gezinsplan', planId: string, vondsten: Vondst[]) =>
  [...new Map(vondsten.map((vondst) => [`${vondst.soort} ${vondst.onderwerpId}`, vondst])).values()].map((vondst) => ({
    ...vondst,
    planSoort,
    planId,
  }))

/**
 * jeugdhulp-ontbreekt: a visible inzet of jeugdhulp runs on the day (gestartOp reached, last day not passed), and no verwijzing of the
 * version names it, or the version's verklaring is absent, `nee` or `onbekend`.
 * jeugdhulp-beeindigd: a verwijzing names a visible inzet whose last day (beeindigdOp, else tot) has passed.
 */
function jeugdhulp({ versie, inzetten }: OppFeiten, op: Dag): Vondst[] {
  if (!versie) return []
  const genoemd = (id: string) => versie.jeugdhulp.some(({ inzetId }) => inzetId === id)
  const erkend = ['ja', 'geen-antwoord-gewenst'].includes(versie.jeugdhulpverklaring?.antwoord ?? '')
  return [
    ...inzetten
      .filter((inzet) => isJeugdhulp(inzet) && isLopend(inzet, op) && !(erkend && genoemd(inzet.id)))
      .map(vondst('jeugdhulp-ontbreekt')),
    ...inzetten.filter((inzet) => genoemd(inzet.id) && isVoorbij(inzet, op)).map(vondst('jeugdhulp-beeindigd')),
  ]
}

/** grond-vervallen: a verwijzing names an inzet that the owner does not see, or the source of a samenvatting is no longer visible. */
function grondVervallen(feiten: OppFeiten | GezinsplanFeiten, verwijzingen: readonly Inzetverwijzing[] | undefined): Vondst[] {
  if (!verwijzingen) return []
  const zietInzet = (id: string) => feiten.inzetten.some((inzet) => inzet.id === id)
  const zonderBron: SamenvattingInPlan[] = feiten.samenvattingen.filter(({ bronZichtbaar }) => !bronZichtbaar)
  return [...verwijzingen.filter(({ inzetId }) => !zietInzet(inzetId)), ...zonderBron].map(vondst('grond-vervallen'))
}

/**
 * grond-vervallen: a schoolloopbaan comes from a koppeling that stands, with an OPP of which the owner sees no version any more. What the plan says stays its owner's;
 * what it rests on is gone.
 */
const zonderOpp = ({ versie, koppelingen: alle }: GezinsplanFeiten): Vondst[] =>
  (versie?.schoolloopbaan ?? [])
    .filter(
      ({ herkomst, koppelingId }) =>
        herkomst === 'koppeling' && alle.some((een) => een.id === koppelingId && isBevestigd(een) && !een.oppOpen),
    )
    .map(vondst('grond-vervallen'))

/**
 * schoolloopbaan-ontbreekt: for a child of the gezin on the day the rule finds `ontbreekt` or `nvt-mag-niet`.
 * schoolloopbaan-verouderd: for such a child no complete part will do, because each one names another school than every named school of
 * the child's current inschrijvingen (capitals and spaces around aside; no named school: no difference), or cites a koppeling that is not
 * visible as confirmed and running.
 */
function schoolloopbaan(feiten: GezinsplanFeiten, op: Dag): Vondst[] {
  const { versie } = feiten
  if (!versie) return []
  const kinderen = kinderenOp(feiten, op)
  const delenVan = (id: string) => versie.schoolloopbaan.filter((deel) => deel.jeugdigeId === id && isVolledig(deel))
  const verouderd = kinderen.filter((kind) => {
    const scholen = opSchool(kind, op).flatMap(({ schoolnaam }) => (schoolnaam ? [gelijk(schoolnaam)] : []))
    const klopt = (school: string | undefined) => scholen.length === 0 || scholen.includes(gelijk(school ?? ''))
    const delen = delenVan(kind.id)
    return delen.length > 0 && !delen.some((deel) => klopt(deel.school) && herkomstKlopt(deel, feiten))
  })
  const ontbreekt = kinderen.filter((kind) => ['ontbreekt', 'nvt-mag-niet'].includes(oordeelOver(kind, feiten, op)))
  return [...ontbreekt.map(vondst('schoolloopbaan-ontbreekt')), ...verouderd.map(vondst('schoolloopbaan-verouderd'))]
}
const gelijk = (naam: string) => naam.trim().toLowerCase()

/**
 * versie-verouderd: a confirmed, running koppeling pins the plan on the other side at a version older than that plan's current vastgestelde
 * one, as far as this owner sees both.
 * koppeling-onbevestigd: a running koppeling waits for the half of this plan, and was proposed more than the parameter's days ago.
 */
function koppelingen(kant: 'opp' | 'gezinsplan', planId: string, alle: readonly Koppeling[], op: Dag): Vondst[] {
  const dagen = parameter('koppeling-onbevestigd-na-dagen', op)
  return alle
    .filter((koppeling) => (kant === 'opp' ? koppeling.oppId : koppeling.gezinsplanId) === planId && koppeling.beeindigdOp === undefined)
    .flatMap((koppeling): Vondst[] => {
      const eigen = koppeling.helften.find((helft) => helft.kant === kant)
      const ander = koppeling.helften.find((helft) => helft.kant !== kant)
      if (koppeling.bevestigdOp !== undefined) {
        const oud = ander?.planversie !== undefined && ander.huidigeVersie !== undefined && ander.planversie < ander.huidigeVersie
        return oud ? [vondst('versie-verouderd')(koppeling)] : []
      }
      return !eigen && plusDagen(koppeling.voorgesteldOp, dagen) < op ? [vondst('koppeling-onbevestigd')(koppeling)] : []
    })
}

const vondst =
  (soort: Afwijkingsoort) =>
  ({ id }: { id: string }): Vondst => ({ soort, onderwerpId: id })

/** The days on which an afwijking can come or go by itself: the day after an end, a start, a birthday that leerplicht turns on. */
function kanteldagen({ opps, gezinsplannen, koppelingen: alle }: AfwijkingFeiten): Dag[] {
  const na = (dag: Dag | undefined) => (dag ? [plusDagen(dag, 1)] : [])
  const van = (dag: Dag | undefined) => (dag ? [dag] : [])
  const inzetten = [...opps, ...gezinsplannen].flatMap((plan) => plan.inzetten)
  const kinderen = gezinsplannen.flatMap((plan) => plan.kinderen)
  return [
    ...inzetten.flatMap((inzet) => [...van(inzet.gestartOp), ...na(laatsteDag(inzet))]),
    ...kinderen.flatMap((kind) => [...van(kind.van), ...na(kind.tot), ...verjaardagen(kind.geboortedatum)]),
    ...kinderen.flatMap((kind) => kind.inschrijvingen.flatMap(({ van: begin, tot }) => [begin, ...na(tot)])),
    ...alle.map(({ voorgesteldOp }) => plusDagen(voorgesteldOp, parameter('koppeling-onbevestigd-na-dagen', voorgesteldOp) + 1)),
  ]
}

const verjaardagen = (geboren: Dag | undefined): Dag[] =>
  geboren
    ? (['leeftijd-leerplicht-begin', 'leeftijd-kwalificatieplicht-einde'] as const).map((naam) =>
        verjaardag(geboren, parameter(naam, geboren)),
      )
    : []

/** The first day on which someone is so old: 1 March for who was born on 29 February, where the year has no such day. */
const verjaardag = (geboren: Dag, jaren: number): Dag => {
  const jaar = Number(geboren.slice(0, 4)) + jaren
  return plusDagen(`${jaar}-${geboren.slice(5, 7)}-01`, Number(geboren.slice(8)) - 1)
}
