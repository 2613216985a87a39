import { plusDagen } from '../basis/klok.ts'
import { leeftijden, type Span, tussenVerjaardagen } from './gezag.ts'

/**
 * One answer that stands: given or refused, not withdrawn. `gever` is the person's identity, or the organisatie that has gezag. `zelf`: the giver gave or confirmed
 * it; else it was written down by who asked, and `bevestigd` names the organisaties that vouch for it.
 */
export type Antwoordfeit = {
  zelf: boolean
  bevestigd: string[]
  gever: string
  hoedanigheid: string
  uitkomst: 'gegeven' | 'geweigerd'
  zonderOuderdeel: string | null
}
/** Who answers for a jeugdige who cannot judge the question, first to last: Jeugdwet 7.3.15 lid 2 and 3. */
export const volgorde = ['gezag', 'curator-of-mentor', 'schriftelijk-gemachtigde', 'partner', 'familielid'] as const
/** That the jeugdige cannot judge this question, as `door` established it for its own rows. `gever` and `wie`: the person, by identity and by the id that was named; with `gezag` nobody in particular. */
export type Vertegenwoordigd = {
  door: string
  hoedanigheid: (typeof volgorde)[number]
  gever: string | null
  wie: string | null
  van: string
  tot: string | null
}
/** The question as far as it decides when it opens. `tot` is the last day included. `alleenHulp`: it asks for rows of youth care only. */
export type Vraagfeiten = { tot: string; alleenHulp: boolean; antwoorden: Antwoordfeit[]; vertegenwoordigd?: readonly Vertegenwoordigd[] }
type Persoonfeiten = { geboortedatum: string | null; ids: { id: string }[]; gezag: { sleutel: string; van: string; tot: string | null }[] }

/**
 * The spans of days, from `vandaag`, on which everyone whose yes is needed has said yes: under 12 all with gezag (Jeugdwet 7.3.15), from 12 to 16 all with
 * gezag and the jeugdige (7.3.4, 7.3.11), from 16 the jeugdige alone (7.3.5; UAVG 5). One refusal of someone needed is no toestemming. For who is 12 or older and
 * cannot judge the question others answer, in the order of the law (7.3.15 lid 2 and 3).
 */
export function openVan(vraag: Vraagfeiten, persoon: Persoonfeiten, vandaag: string): Span[] {
  const einde = plusDagen(vraag.tot, 1)
  const grenzen = new Set([vandaag, einde])
  for (const leeftijd of Object.values(leeftijden)) {
    const dag = tussenVerjaardagen(persoon.geboortedatum, leeftijd)?.van
    if (dag) grenzen.add(dag)
  }
  for (const { van, tot } of [...persoon.gezag, ...(vraag.vertegenwoordigd ?? [])]) {
    grenzen.add(van)
    if (tot !== null) grenzen.add(plusDagen(tot, 1))
  }
  const dagen = [...grenzen].filter((dag) => dag >= vandaag && dag <= einde).sort()
  const spans: Span[] = []
  for (const [nummer, van] of dagen.entries()) {
    const tot = dagen[nummer + 1]
    if (tot === undefined || !openOp(vraag, persoon, van)) continue
    const vorige = spans.at(-1)
    if (vorige?.tot === van) vorige.tot = tot
    else spans.push({ van, tot })
  }
  return spans
}

/** Whether the question stands open on one day. An unknown birth date asks for everyone, as between 12 and 16. */
export function openOp(vraag: Vraagfeiten, persoon: Persoonfeiten, dag: string): boolean {
  if (dag > vraag.tot) return false
  const vanaf = (leeftijd: number): boolean => {
    const verjaardag = tussenVerjaardagen(persoon.geboortedatum, leeftijd)?.van
    return verjaardag !== undefined && verjaardag <= dag
  }
  const ja = jaOp(vraag)
  const zelf = ja((a) => a.hoedanigheid === 'jeugdige')
  const vertegenwoordigd = vanaf(leeftijden.meebeslissen) ? (vraag.vertegenwoordigd ?? []).filter((een) => loopt(een, dag)) : []
  if (vertegenwoordigd.length > 0)
    return namens(vraag, vanaf(leeftijden.meerderjarig) ? { ...persoon, gezag: [] } : persoon, dag, vertegenwoordigd)
  if (vanaf(leeftijden.zelfAlleen)) return zelf
  const ouders = allenMetGezag(vraag, persoon, dag)
  const onderTwaalf = persoon.geboortedatum !== null && !vanaf(leeftijden.meebeslissen)
  if (onderTwaalf) return ouders
  // Whether the parents can be left out hangs on the age: with an unknown birth date they cannot.
  const zonder =
    persoon.geboortedatum !== null &&
    vraag.alleenHulp &&
    vraag.antwoorden.some((a) => a.hoedanigheid === 'jeugdige' && a.zonderOuderdeel !== null)
  return zelf && (ouders || zonder)
}

/**
 * For who cannot judge the question: all with gezag, as long as there is someone; else the first of those named, in the order of the law. The jeugdige's own
 * yes is not asked for, and a no of theirs still closes it: the sources do not say what that no is worth, and this is the careful reading.
 */
function namens(vraag: Vraagfeiten, persoon: Persoonfeiten, dag: string, vertegenwoordigd: Vertegenwoordigd[]): boolean {
  if (vraag.antwoorden.some((a) => a.hoedanigheid === 'jeugdige' && a.uitkomst === 'geweigerd')) return false
  if (persoon.gezag.some((relatie) => loopt(relatie, dag))) return allenMetGezag(vraag, persoon, dag)
  const eerste = eersteNamens(vertegenwoordigd)
  return eerste !== undefined && jaOp(vraag)((a) => a.hoedanigheid === 'vertegenwoordiger' && a.gever === eerste.gever)
}

/** Of those named the first in the order of the law. */
export const eersteNamens = (vertegenwoordigd: readonly Vertegenwoordigd[]): Vertegenwoordigd | undefined =>
  vertegenwoordigd
    .filter(({ gever }) => gever !== null)
    .toSorted((een, ander) => volgorde.indexOf(een.hoedanigheid) - volgorde.indexOf(ander.hoedanigheid))[0]

function allenMetGezag(vraag: Vraagfeiten, persoon: Persoonfeiten, dag: string): boolean {
  const ja = jaOp(vraag)
  const gezag = persoon.gezag.filter((relatie) => loopt(relatie, dag))
  const rechter = ja((a) => a.hoedanigheid === 'rechter')
  const telt = ({ hoedanigheid }: Antwoordfeit): boolean => hoedanigheid !== 'jeugdige' && hoedanigheid !== 'vertegenwoordiger'
  return gezag.length > 0 && gezag.every((relatie) => ja((a) => a.gever === relatie.sleutel && telt(a)) || rechter)
}

/** Whether these givers answered, and all of them yes. */
const jaOp =
  ({ antwoorden }: Vraagfeiten) =>
  (gever: (a: Antwoordfeit) => boolean): boolean => {
    const hun = antwoorden.filter(gever)
    return hun.length > 0 && hun.every(({ uitkomst }) => uitkomst === 'gegeven')
  }
const loopt = ({ van, tot }: { van: string; tot: string | null }, dag: string): boolean => van <= dag && (tot === null || tot >= dag)
