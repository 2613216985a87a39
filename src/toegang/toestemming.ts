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
/** The question as far as it decides when it opens. `tot` is the last day included. `alleenHulp`: it asks for rows of youth care only. */
export type Vraagfeiten = { tot: string; alleenHulp: boolean; antwoorden: Antwoordfeit[] }
type Persoonfeiten = { geboortedatum: string | null; ids: { id: string }[]; gezag: { sleutel: string; van: string; tot: string | null }[] }

/**
 * The spans of days, from `vandaag`, on which everyone whose yes is needed has said yes: under 12 all with gezag (Jeugdwet 7.3.15), from 12 to 16 all with
 * gezag and the jeugdige (7.3.4, 7.3.11), from 16 the jeugdige alone (7.3.5; UAVG 5). One refusal of someone needed is no toestemming.
 */
export function openVan(vraag: Vraagfeiten, persoon: Persoonfeiten, vandaag: string): Span[] {
  const einde = plusDagen(vraag.tot, 1)
  const grenzen = new Set([vandaag, einde])
  for (const leeftijd of Object.values(leeftijden)) {
    const dag = tussenVerjaardagen(persoon.geboortedatum, leeftijd)?.van
    if (dag) grenzen.add(dag)
  }
  for (const { van, tot } of persoon.gezag) {
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
  const ja = (gever: (a: Antwoordfeit) => boolean): boolean => {
    const antwoorden = vraag.antwoorden.filter(gever)
    return antwoorden.length > 0 && antwoorden.every((antwoord) => antwoord.uitkomst === 'gegeven')
  }
  const zelf = ja((a) => a.hoedanigheid === 'jeugdige')
  if (vanaf(leeftijden.zelfAlleen)) return zelf
  const gezag = persoon.gezag.filter((relatie) => relatie.van <= dag && (relatie.tot === null || relatie.tot >= dag))
  const rechter = ja((a) => a.hoedanigheid === 'rechter')
  const ouders =
    gezag.length > 0 && gezag.every((relatie) => ja((a) => a.gever === relatie.sleutel && a.hoedanigheid !== 'jeugdige') || rechter)
  const onderTwaalf = persoon.geboortedatum !== null && !vanaf(leeftijden.meebeslissen)
  if (onderTwaalf) return ouders
  // Whether the parents can be left out hangs on the age: with an unknown birth date they cannot.
  const zonder =
    persoon.geboortedatum !== null &&
    vraag.alleenHulp &&
    vraag.antwoorden.some((a) => a.hoedanigheid === 'jeugdige' && a.zonderOuderdeel !== null)
  return zelf && (ouders || zonder)
}
