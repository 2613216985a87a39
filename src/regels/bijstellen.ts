import type { Dag } from './dag.ts'
import type { FeitenPer, GezinsplanFeiten, Oppdeel, OppFeiten } from './feiten.ts'
import type { Regel, Stap, Uitkomst } from './regel.ts'
import { gelden } from './register.ts'
import { nieuweVersie, type Plan, tekst, vaststelling } from './stappen.ts'

/**
 * The way out of a vastgestelde version: it never changes, so a next concept is made (unless one is open), mended, and vastgesteld. A rule
 * mends what it judges; this walks past every rule that could refuse the vaststelling, so that following the steps gets there.
 */
export function bijstellen(regel: Regel, onderwerp: 'opp' | 'gezinsplan', feiten: OppFeiten | GezinsplanFeiten, peildatum: Dag): Stap[] {
  const plan: Plan = 'oppId' in feiten ? { soort: 'opp', id: feiten.oppId } : { soort: 'gezinsplan', id: feiten.gezinsplanId }
  const begin = feiten.concept ? [] : [nieuweVersie(plan)]
  const stappen = concepten(regel, feiten, peildatum).flatMap(({ alsConcept, body }) => {
    const blokkades = gelden(peildatum).filter((ander) => ander.onderwerp === onderwerp && ander.ernst.vaststellen === 'blokkeert')
    const uitkomsten = blokkades.map((ander) => ({ ander, uitkomst: vraag(ander as Regel, alsConcept, peildatum) }))
    const oordelen = uitkomsten.flatMap(({ ander, uitkomst }) =>
      uitkomst.uitkomst === 'oordeel-nodig' ? [{ regel: ander.id, vraag: uitkomst.vraag }] : [],
    )
    return [
      ...uitkomsten.flatMap(({ uitkomst }) => ('herstel' in uitkomst ? (uitkomst.herstel ?? []) : [])),
      vaststelling(
        plan,
        { ...body, ...(oordelen.length > 0 && { motiveringen: oordelen.map((oordeel) => ({ regel: oordeel.regel })) }) },
        oordelen.map((oordeel, nummer) => tekst(`/motiveringen/${nummer}/tekst`, oordeel.vraag)),
      ),
    ]
  })
  return eenmaal([...begin, ...stappen])
}

/** A step that two rules or two delen ask for is taken once, the first time. */
const eenmaal = (stappen: Stap[]): Stap[] => [...new Map(stappen.map((stap) => [JSON.stringify(stap), stap])).values()]

const vraag = (regel: Regel, feiten: FeitenPer[keyof FeitenPer], peildatum: Dag): Uitkomst => regel.toets(feiten, peildatum)

/** The facts as they will be when the next version is vastgesteld: of an OPP, once for each deel in which the rule is broken. */
function concepten(regel: Regel, feiten: OppFeiten | GezinsplanFeiten, peildatum: Dag) {
  if (!feiten.versie) return []
  const nummer = feiten.concept?.nummer ?? feiten.versie.nummer + 1
  if (!('oppId' in feiten)) {
    const versie = {
      ...(feiten.concept ?? (feiten.versie as NonNullable<GezinsplanFeiten['versie']>)),
      nummer,
      stand: 'wordt-vastgesteld' as const,
    }
    return [{ alsConcept: { ...feiten, versie, concept: undefined }, body: {} }]
  }
  const huidig = feiten.versie as NonNullable<OppFeiten['versie']>
  const basis = feiten.concept ?? { ...huidig, vorigeVastgesteldOp: huidig.handelingsdeelVastgesteldOp }
  const alleen = (versie: typeof huidig, deel: Oppdeel): OppFeiten => ({
    ...feiten,
    versie: { ...versie, delen: [deel] },
    concept: undefined,
  })
  return huidig.delen
    .filter((deel) => regel.toets(alleen(huidig, deel), peildatum).uitkomst !== 'voldaan')
    .map((deel) => ({ alsConcept: alleen({ ...basis, nummer, stand: 'wordt-vastgesteld' }, deel), body: { deel } }))
}
