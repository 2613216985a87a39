import type { Dag } from './dag.ts'
import type { FeitenPer, GezinsplanFeiten, LeerlingFeiten, Oppdeel, OppFeiten } from './feiten.ts'
import { isJeugdhulp, isOpen } from './plannen/inzet.ts'
import { oppInstemmingHandelingsdeel } from './plannen/opp-instemming-handelingsdeel.ts'
import type { Regel, Stap, Uitkomst } from './regel.ts'
import { gelden } from './register.ts'
import { brengIn, nieuweVersie, opsteller, type Plan, tekst, vaststelling } from './stappen.ts'

/**
 * The way out of a vastgestelde version: it never changes, so a next concept is made (unless one is open), mended, and vastgesteld. A rule
 * mends what it judges; this walks past every rule that could refuse the vaststelling, so that following the steps gets there.
 */
export function bijstellen(regel: Regel, onderwerp: 'opp' | 'gezinsplan', feiten: OppFeiten | GezinsplanFeiten, peildatum: Dag): Stap[] {
  const plan: Plan = 'oppId' in feiten ? { soort: 'opp', id: feiten.oppId } : { soort: 'gezinsplan', id: feiten.gezinsplanId }
  const begin = feiten.concept ? [] : [nieuweVersie(plan)]
  const { eerst, daarna } = opTafel(plan, feiten, peildatum)
  const stappen = concepten(regel, feiten, peildatum).flatMap((een) => naarVaststelling(plan, onderwerp, een, peildatum))
  return eenmaal([...eerst, ...begin, ...stappen, ...daarna])
}

/** Past every rule that could refuse it, to the vaststelling of this concept. */
function naarVaststelling(
  plan: Plan,
  onderwerp: 'opp' | 'gezinsplan',
  { alsConcept, body }: { alsConcept: OppFeiten | GezinsplanFeiten; body: Record<string, unknown> },
  peildatum: Dag,
): Stap[] {
  const zwaar = ['blokkeert', 'waarschuwt']
  const blokkades = gelden(peildatum).filter((ander) => ander.onderwerp === onderwerp && zwaar.includes(ander.ernst.vaststellen ?? ''))
  const uitkomsten = blokkades.map((ander) => ({ ander, uitkomst: vraag(ander as Regel, alsConcept, peildatum) }))
  const oordelen = uitkomsten.flatMap(({ ander, uitkomst }) => {
    if (uitkomst.uitkomst === 'oordeel-nodig') return [{ regel: ander.id, vraag: uitkomst.vraag }]
    const waarschuwt = ander.ernst.vaststellen === 'waarschuwt' && uitkomst.uitkomst === 'geschonden'
    return waarschuwt ? [{ regel: ander.id, vraag: `Waarom gaat dit toch door? ${uitkomst.uitleg}` }] : []
  })
  const herstel = uitkomsten.flatMap(({ uitkomst }) => ('herstel' in uitkomst ? (uitkomst.herstel ?? []) : []))
  return [
    // What takes the place of the vaststelling itself is said in it, below.
    ...opnieuwInstemmen(
      herstel.filter(({ vervangt }) => !vervangt),
      alsConcept,
      peildatum,
    ),
    vaststelling(plan, { ...body, ...(oordelen.length > 0 && { motiveringen: oordelen.map((oordeel) => ({ regel: oordeel.regel })) }) }, [
      ...herstel.filter(({ vervangt }) => vervangt).flatMap(({ invullen }) => invullen),
      ...oordelen.map((oordeel, nummer) => tekst(`/motiveringen/${nummer}/tekst`, oordeel.vraag)),
    ]),
  ]
}

/** The way to a first OPP of which the handelingsdeel stands: from the concept that is there, or from nothing. */
export function eersteVersie(eerst: readonly Stap[], { leerling, concept, nieuw }: LeerlingFeiten, peildatum: Dag): Stap[] {
  const leeg = { factoren: [], leerlinginbreng: [], begeleiding: [], jeugdhulp: [] }
  const alsConcept: OppFeiten = concept ?? {
    ...{ oppId: '{oppId}', soort: 'opp', jeugdige: leerling, instemmingen: [], samenvattingen: [], ...nieuw },
    versie: { nummer: 1, stand: 'wordt-vastgesteld', delen: ['handelingsdeel'], ...leeg },
  }
  const stappen = naarVaststelling(
    { soort: 'opp', id: alsConcept.oppId },
    'opp',
    { alsConcept, body: { deel: 'handelingsdeel' } },
    peildatum,
  )
  return concept ? stappen : [...eerst, ...stappen]
}

/**
 * Another's plan is mended by its owner, who must see the help first, and is judged by who acts as it lies on the table: so the help is laid there
 * before, and the next version after.
 */
function opTafel(plan: Plan, feiten: OppFeiten | GezinsplanFeiten, peildatum: Dag): { eerst: Stap[]; daarna: Stap[] } {
  const tafels = feiten.opTafel ?? []
  const hulp = 'oppId' in feiten ? feiten.inzetten.filter((inzet) => isJeugdhulp(inzet) && isOpen(inzet, peildatum)) : []
  const nieuw = (casusId: string) => hulp.filter((inzet) => !inzet.opTafel?.includes(casusId))
  const planversie = feiten.concept?.nummer ?? (feiten.versie?.nummer ?? 0) + 1
  return {
    eerst: tafels.flatMap((casusId) =>
      nieuw(casusId).map(({ id, eigenaarId }) => ({
        ...brengIn('deelnemer van de casus', casusId, { soort: 'inzet', planId: id }),
        wie: eigenaarId,
      })),
    ),
    daarna: tafels.map((casusId) => brengIn(opsteller(plan), casusId, { soort: plan.soort, planId: plan.id, planversie })),
  }
}

const handelingsdeel = /^\/v1\/opps\/[^/]+\/(begeleiding|jeugdhulp|jeugdhulpverklaring|doelen|samenvattingen)(\/|$)/

/**
 * Who agreed to a handelingsdeel did not agree to what is written into it afterwards: those instemmingen lapse. So steps that write there are followed by
 * asking anew, where it stood in order before.
 */
export function opnieuwInstemmen(stappen: readonly Stap[], feiten: OppFeiten | GezinsplanFeiten, peildatum: Dag): readonly Stap[] {
  if (!('oppId' in feiten) || !stappen.some(({ pad }) => handelingsdeel.test(pad))) return stappen
  if (oppInstemmingHandelingsdeel.toets(feiten, peildatum).uitkomst !== 'voldaan') return stappen
  const zonder = oppInstemmingHandelingsdeel.toets({ ...feiten, instemmingen: [] }, peildatum)
  return eenmaal([...stappen, ...('herstel' in zonder ? (zonder.herstel ?? []) : [])])
}

/** Steps that lay a version on a table, or give it to the family, leave what it says as it is: that takes no next one. */
export const laatVersieStaan = (stappen: readonly Stap[]): boolean => stappen.every(({ pad }) => naastVersie.test(pad))
const naastVersie = /\/(inbreng|afschriften)(\/|$)/

/** A step that two rules or two delen ask for is taken once, the first time. */
const eenmaal = (stappen: Stap[]): Stap[] => [...new Map(stappen.map((stap) => [JSON.stringify(stap), stap])).values()]

const vraag = (regel: Regel, feiten: FeitenPer[keyof FeitenPer], peildatum: Dag): Uitkomst => regel.toets(feiten, peildatum)

/** A next version is talked through with the family anew, as a pupil is heard anew: what was said of the last one does not come along. */
const nogTeBespreken = (versie: NonNullable<GezinsplanFeiten['versie']>): NonNullable<GezinsplanFeiten['versie']> => ({
  ...versie,
  overlegMetJeugdigeOp: undefined,
  overlegMetOudersOp: undefined,
  overlegMetPleegoudersOp: undefined,
  instemmingPleegoudersOp: undefined,
  overlegToelichting: undefined,
})

/** The facts as they will be when the next version is vastgesteld: of an OPP, once for each deel in which the rule is broken. */
function concepten(regel: Regel, feiten: OppFeiten | GezinsplanFeiten, peildatum: Dag) {
  if (!feiten.versie) return []
  const nummer = feiten.concept?.nummer ?? feiten.versie.nummer + 1
  if (!('oppId' in feiten)) {
    const versie = {
      ...(feiten.concept ?? nogTeBespreken(feiten.versie)),
      nummer,
      stand: 'wordt-vastgesteld' as const,
    }
    return [{ alsConcept: { ...feiten, versie, concept: undefined }, body: {} }]
  }
  const huidig = feiten.versie as NonNullable<OppFeiten['versie']>
  const basis = feiten.concept ?? { ...huidig, leerlinginbreng: [], vorigeVastgesteldOp: huidig.handelingsdeelVastgesteldOp }
  const alleen = (versie: typeof huidig, deel: Oppdeel): OppFeiten => ({
    ...feiten,
    versie: { ...versie, delen: [deel] },
    concept: undefined,
  })
  return huidig.delen
    .filter((deel) => regel.toets(alleen(huidig, deel), peildatum).uitkomst !== 'voldaan')
    .map((deel) => ({ alsConcept: alleen({ ...basis, nummer, stand: 'wordt-vastgesteld' }, deel), body: { deel } }))
}
