import { type Dag, leeftijd, loopt } from '../dag.ts'
import type { Antwoord, Gezag, Koppeling, ToestemmingFeiten, Uitwisseling, Vertegenwoordiging, Vraag } from '../feiten.ts'
import { parameter } from '../parameters.ts'

/** What the law looks at: whose answer counts depends on the age on the day itself. Undefined without a birth date. */
export type Leeftijdsgroep = 'onder-12' | '12-tot-16' | 'vanaf-16'
export function leeftijdsgroep({ jeugdige: { geboortedatum } }: ToestemmingFeiten, op: Dag): Leeftijdsgroep | undefined {
  if (!geboortedatum) return undefined
  const jaren = leeftijd(geboortedatum, op)
  if (jaren < parameter('leeftijd-jeugdige-beslist-mee', op)) return 'onder-12'
  return jaren < parameter('leeftijd-jeugdige-beslist-zelf', op) ? '12-tot-16' : 'vanaf-16'
}

/** What must be allowed before a koppeling is confirmed: the side that is cited shows its part to the side that cites it. */
export function uitwisselingVanKoppeling(soort: Koppeling['soort'], oppEigenaarId: string, gezinsplanEigenaarId: string): Uitwisseling {
  const school = { id: oppEigenaarId, cel: 'school/onderwijs' }
  const hulp = { id: gezinsplanEigenaarId, cel: 'jeugdhulp/jeugdhulp' }
  const van = soort === 'schoolloopbaan-opp' ? [school] : soort === 'jeugdhulp-hulp' ? [hulp] : [school, hulp]
  const naar = soort === 'schoolloopbaan-opp' ? [hulp] : soort === 'jeugdhulp-hulp' ? [school] : [school, hulp]
  return { bronIds: van.map(({ id }) => id), ontvangerIds: naar.map(({ id }) => id), cellen: van.map(({ cel }) => cel) }
}

/** True when the question speaks of all that is exchanged and has not run out; its `tot` is the last day. */
export const dekt = (vraag: Vraag, { bronIds, ontvangerIds, cellen }: Uitwisseling, op: Dag): boolean =>
  bronIds.every((id) => vraag.bronIds.includes(id)) &&
  ontvangerIds.every((id) => vraag.ontvangerIds.includes(id)) &&
  cellen.every((cel) => vraag.cellen.includes(cel)) &&
  (vraag.tot === undefined || op <= vraag.tot)

export const metGezag = ({ gezag }: ToestemmingFeiten, op: Dag): Gezag[] => gezag.filter((relatie) => loopt(relatie, op))

/** The standing answer: a giver's last one, unless it was withdrawn. */
function antwoordVan(vraag: Vraag, wie: (antwoord: Antwoord) => boolean, op: Dag): Antwoord | undefined {
  const laatste = vraag.antwoorden.findLast((antwoord) => wie(antwoord) && antwoord.gegevenOp <= op)
  return laatste?.ingetrokken ? undefined : laatste
}

export const antwoordVanJeugdige = (vraag: Vraag, { jeugdige }: ToestemmingFeiten, op: Dag): Antwoord | undefined =>
  antwoordVan(vraag, ({ geverId, hoedanigheid }) => geverId === jeugdige.id && hoedanigheid === 'jeugdige', op)

export const antwoordVanGezag = (vraag: Vraag, { persoonId, organisatieId }: Gezag, op: Dag): Antwoord | undefined =>
  antwoordVan(
    vraag,
    ({ geverId, geverOrganisatieId }) =>
      persoonId ? geverId === persoonId : organisatieId !== undefined && geverOrganisatieId === organisatieId,
    op,
  )

/** A yes that counts: the giver's own, or one that was confirmed. */
const gaf = (antwoord: Antwoord | undefined): boolean => antwoord?.uitkomst === 'gegeven' && antwoord.onbevestigd === undefined

/** A judge may decide in place of a parent; only with the document that says so. */
const rechterGaf = (vraag: Vraag, op: Dag): boolean => {
  const antwoord = antwoordVan(vraag, ({ hoedanigheid }) => hoedanigheid === 'rechter', op)
  return gaf(antwoord) && Boolean(antwoord?.document?.trim())
}

export const jeugdigeGaf = (vraag: Vraag, feiten: ToestemmingFeiten, op: Dag): boolean => gaf(antwoordVanJeugdige(vraag, feiten, op))
export const gezagGaf = (vraag: Vraag, gezag: Gezag, op: Dag): boolean => gaf(antwoordVanGezag(vraag, gezag, op)) || rechterGaf(vraag, op)

/**
 * From 12 to 16 the parents' part may be missing for one of two reasons, written down with the jeugdige's own yes. That goes for help only (Jeugdwet
 * 7.3.4 lid 2): never for what school, samenwerkingsverband, leerplicht or others keep, where the UAVG puts the parents in the jeugdige's place, nor for who
 * is involved. Dekking draws the same line.
 */
export const zonderOuderdeel = (vraag: Vraag, feiten: ToestemmingFeiten, op: Dag): boolean =>
  leeftijdsgroep(feiten, op) === '12-tot-16' &&
  jeugdigeGaf(vraag, feiten, op) &&
  antwoordVanJeugdige(vraag, feiten, op)?.zonderOuderdeel !== undefined &&
  !vraag.betrokkenheid &&
  vraag.cellen.length > 0 &&
  vraag.cellen.every((cel) => cel.startsWith('jeugdhulp/'))

/** Who answers for a jeugdige who cannot, first to last: Jeugdwet 7.3.15 lid 2 and 3. */
export const volgorde = ['gezag', 'curator-of-mentor', 'schriftelijk-gemachtigde', 'partner', 'familielid'] as const

/** What stands of it that the jeugdige cannot judge this question: from 12 on, and only when the age is known. */
export const vertegenwoordigdOp = (vraag: Vraag | undefined, feiten: ToestemmingFeiten, op: Dag): Vertegenwoordiging[] => {
  const groep = leeftijdsgroep(feiten, op)
  if (!vraag || !groep || groep === 'onder-12') return []
  return (vraag.vertegenwoordigingen ?? []).filter(({ vastgesteldOp, tot }) => loopt({ van: vastgesteldOp, tot }, op))
}

export const isMinderjarig = ({ jeugdige: { geboortedatum } }: ToestemmingFeiten, op: Dag): boolean =>
  geboortedatum !== undefined && leeftijd(geboortedatum, op) < parameter('leeftijd-meerderjarig', op)

/** Who answers for the jeugdige: all with gezag, as long as there is someone and until the age at which it ends; else the first of those named. */
export function namensJeugdige(feiten: ToestemmingFeiten, vertegenwoordigd: Vertegenwoordiging[], op: Dag): Gever[] {
  const gezag = isMinderjarig(feiten, op) ? metGezag(feiten, op) : []
  if (gezag.length > 0) return gezag.map((een) => ({ gezag: een }))
  const eerste = vertegenwoordigd
    .filter(({ vertegenwoordigerId }) => vertegenwoordigerId !== undefined)
    .toSorted((een, ander) => volgorde.indexOf(een.hoedanigheid) - volgorde.indexOf(ander.hoedanigheid))[0]
  return eerste ? [{ gezag: { persoonId: eerste.vertegenwoordigerId, van: op }, vertegenwoordiger: true }] : []
}

/** Whether this giver said yes or no and took that back. */
export function ingetrokkenDoor(vraag: Vraag, gever: Gever, { jeugdige }: ToestemmingFeiten): boolean {
  const zijn = vraag.antwoorden.filter(({ geverId, geverOrganisatieId }) =>
    'jeugdige' in gever
      ? geverId === jeugdige.id
      : gever.gezag.persoonId
        ? geverId === gever.gezag.persoonId
        : gever.gezag.organisatieId !== undefined && geverOrganisatieId === gever.gezag.organisatieId,
  )
  return zijn.at(-1)?.ingetrokken === true
}

/** Someone whose yes is needed. `vertegenwoordiger`: named as the one who answers for the jeugdige, not by gezag. */
export type Gever = { jeugdige: true } | { gezag: Gezag; vertegenwoordiger?: true }

/** Whose yes is still missing on this question; without a question, everyone whose yes is needed. */
export function ontbrekendeGevers(feiten: ToestemmingFeiten, vraag: Vraag | undefined, op: Dag): Gever[] {
  const vertegenwoordigd = vertegenwoordigdOp(vraag, feiten, op)
  if (vraag && vertegenwoordigd.length > 0)
    return namensJeugdige(feiten, vertegenwoordigd, op).filter((gever) => !('gezag' in gever && gezagGaf(vraag, gever.gezag, op)))
  const groep = leeftijdsgroep(feiten, op)
  const jeugdige: Gever[] = groep !== 'onder-12' && !(vraag && jeugdigeGaf(vraag, feiten, op)) ? [{ jeugdige: true }] : []
  const ouders = groep === 'vanaf-16' || (vraag && zonderOuderdeel(vraag, feiten, op)) ? [] : metGezag(feiten, op)
  return [...jeugdige, ...ouders.filter((gezag) => !(vraag && gezagGaf(vraag, gezag, op))).map((gezag) => ({ gezag }))]
}

/** The question that is judged: of those that cover the exchange, the one that lacks the fewest answers. */
export function kandidaat(feiten: ToestemmingFeiten, op: Dag): Vraag | undefined {
  const { uitwisseling, vragen } = feiten
  const passend = uitwisseling ? vragen.filter((vraag) => dekt(vraag, uitwisseling, op)) : vragen
  const tekort = (vraag: Vraag) => ontbrekendeGevers(feiten, vraag, op).length
  return passend.reduce<Vraag | undefined>((beste, vraag) => (beste && tekort(beste) <= tekort(vraag) ? beste : vraag), undefined)
}
