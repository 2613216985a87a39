import { type Cel, opentCel } from './cellen.ts'
import { magSwvGezondheid, teltVoor } from './dekkinggedeeld.ts'
import { type Dekkingfeiten, geboortedata } from './dekkingrij.ts'
import { leeftijden, tussenVerjaardagen } from './gezag.ts'
import { type Antwoordfeit, eersteNamens, type Vertegenwoordigd } from './toestemming.ts'

/** What someone wants open: for which organisatie (and of what kind), of whose record, which cell, about whom, at which table. */
export type Openvraag = { houder: string; soort?: string; persoon: string; casus: string; bron: string; cel: Cel }
type Als = 'jeugdige' | 'gezag' | 'vertegenwoordiger' | 'rechter'
/**
 * One act. `herzien` is taking back a no and saying yes; `bevestigen`, for the rows of `bron`, is vouching for a yes that another wrote down. An answer without a
 * `sleutel` is of the one whose gezag is recorded in the step before it, or needs none: the jeugdige, a judge.
 */
export type Stap =
  | { actie: 'vragen' | 'gezag-vastleggen' }
  | { actie: 'antwoorden' | 'herzien'; als: Als; sleutel?: string }
  | { actie: 'bevestigen'; als: Als; sleutel?: string; bron: string }
/** One way to open it: the smallest set of acts of its kind. Without a `toestemming` the first step asks a new question. */
export type Weg = { soort: 'toestemming' | 'zonder-ouders' | 'rechter'; toestemming?: string; stappen: Stap[] }

/** A question as it stands for the rows of one source: the answers that count there, and every yes that waits to be confirmed. */
type Vraag = Pick<Dekkingfeiten['toestemmingen'][number], 'id' | 'vrager' | 'alleenHulp' | 'antwoorden' | 'vertegenwoordigd'> & {
  wacht: Antwoordfeit[]
}
/** Whose yes a question needs. `geenNee`: the jeugdige is not asked, and a no of theirs closes it. `namens`: who answers for the jeugdige. */
type Beslissers = {
  jeugdige: boolean
  geenNee: boolean
  ouders: boolean
  zonderOudersKan: boolean
  sleutels: string[]
  namens: string[]
}
type Gever = { als: 'jeugdige' | 'gezag' | 'vertegenwoordiger'; sleutel?: string }

/**
 * The smallest sets of acts that open it today, on the facts as they stand: first the ordinary one, then what may take the place of the parents. None where
 * nothing opens it: a closed casus. A way without steps: it stands open by these facts. Pure, and of the same facts as dekking; that it is enough and not too much is proven against `dekkingVan`.
 */
export function wegen(feiten: Dekkingfeiten, doel: Openvraag, vandaag: string): Weg[] {
  if (!feiten.casussen.some(({ id, open }) => id === doel.casus && open)) return []
  // What a samenwerkingsverband knows of someone's health goes to schools alone, whoever agrees.
  if (doel.cel === 'swv/gezondheid' && !magSwvGezondheid.has(doel.soort ?? '')) return []
  // Who sits at the table opens with any of the records that are asked for; another cell with those of its own source.
  const perBron = feiten.toestemmingen
    .filter((vraag) => past(vraag, doel, vandaag))
    .flatMap((vraag) => (doel.cel === 'casus/basis' ? vraag.bronnen : [doel.bron]).map((bron) => ({ bron, vraag: voorBron(vraag, bron) })))
  const vragen = [...perBron, { bron: doel.bron, vraag: undefined }].flatMap(({ bron, vraag }): Gevraagd[] => {
    const beslissers = wieBeslist(feiten, { ...doel, bron }, vandaag, vraag)
    return beslissers ? [{ bron, vraag, beslissers }] : []
  })
  const gewoon = kortste(vragen, (gevraagd) => ({ soort: 'toestemming', stappen: gewoneStappen(gevraagd) }))
  // What may take the place of the parents is told where it is for them to act.
  if (!gewoon?.stappen.some(vanOuder)) return gewoon ? [gewoon] : []
  // To who cannot judge it, no question of their own is put.
  const zonder = vragen.every(({ beslissers }) => !beslissers.geenNee)
    ? kortste(vragen, (gevraagd) => zonderOuders(gevraagd, doel))
    : undefined
  const rechter = kortste(vragen, metRechter)
  return [gewoon, zonder, rechter].filter((weg) => weg !== undefined)
}

const voorBron = (vraag: Dekkingfeiten['toestemmingen'][number], bron: string): Vraag => {
  const telt = teltVoor(vraag, bron)
  return { ...vraag, antwoorden: vraag.antwoorden.filter(telt), wacht: vraag.antwoorden.filter((antwoord) => !telt(antwoord)) }
}
/** What a parent still has to do: a yes that waits to be confirmed was said. */
const vanOuder = (stap: Stap): boolean =>
  stap.actie === 'gezag-vastleggen' || ('als' in stap && stap.als === 'gezag' && stap.actie !== 'bevestigen')

/** Whether this question, once everyone has said yes, opens what is wanted. Who sits at the table opens whatever records are asked for. */
const past = (vraag: Dekkingfeiten['toestemmingen'][number], { houder, persoon, casus, bron, cel }: Openvraag, vandaag: string): boolean =>
  vraag.casus === casus &&
  vraag.betreft === persoon &&
  vraag.tot >= vandaag &&
  (vraag.ontvangers.some(({ id }) => id === houder) || vraag.personen.includes(houder)) &&
  opentCel(vraag.opent, cel) &&
  (vraag.bronnen.includes(bron) || cel === 'casus/basis')

/** A question, or none yet, for the rows of which source, and whose yes it needs. */
type Gevraagd = { bron: string; vraag: Vraag | undefined; beslissers: Beslissers }

/**
 * Whose yes is needed today, by the asker's record and by the source's own. Where records disagree about the birth date, everyone's by any of them. Undefined
 * where this question cannot open it: an adult for whom nobody in particular answers.
 */
function wieBeslist(
  { ids, gezag }: Dekkingfeiten,
  { persoon, bron }: Openvraag,
  vandaag: string,
  vraag: Vraag | undefined,
): Beslissers | undefined {
  const data = geboortedata(ids)
  const geldt = (g: { van: string; tot: string | null }): boolean => g.van <= vandaag && (g.tot === null || g.tot >= vandaag)
  const over = gezag.filter((g) => g.persoon === persoon && geldt(g))
  const vanBron = gezag.filter(
    (g) => g.leden.length !== 1 && geldt(g) && ids.some(({ id, eigenaar }) => id === g.persoon && id !== persoon && eigenaar === bron),
  )
  const oordeel = (vraag?.vertegenwoordigd ?? []).filter((een) => een.door === bron && geldt(een))
  const bij = (gezagBekend: boolean) => (data.length > 0 ? data : [null]).map((dag) => opLeeftijd(dag, vandaag, oordeel, gezagBekend))
  const zonder = bij(over.length > 0)
  // Where a parent must be put on record first, that parent answers, and nobody in their place.
  const perDatum = over.length === 0 && zonder.some(({ ouders }) => ouders) ? bij(true) : zonder
  if (perDatum.some(({ niemand }) => niemand)) return undefined
  const namens = perDatum.flatMap((een) => een.namens ?? [])
  return {
    jeugdige: perDatum.some(({ jeugdige }) => jeugdige),
    geenNee: perDatum.some(({ geenNee }) => geenNee),
    ouders: perDatum.some(({ ouders }) => ouders),
    zonderOudersKan: perDatum.every(({ jeugdige }) => jeugdige) && data.length > 0,
    sleutels: over.length === 0 ? [] : [...new Set([...over, ...vanBron].map(({ sleutel }) => sleutel))],
    namens: [...new Set(namens)],
  }
}

type OpLeeftijd = { jeugdige?: boolean; geenNee?: boolean; ouders?: boolean; namens?: string; niemand?: boolean }
/** By one birth date: as `openOp` has it. Who answers for the jeugdige is whoever has gezag; without gezag the first of those named. */
function opLeeftijd(geboortedatum: string | null, vandaag: string, oordeel: readonly Vertegenwoordigd[], gezag: boolean): OpLeeftijd {
  const bereikt = (leeftijd: number): boolean => {
    const dag = tussenVerjaardagen(geboortedatum, leeftijd)?.van
    return dag !== undefined && dag <= vandaag
  }
  if (oordeel.length === 0 || !bereikt(leeftijden.meebeslissen))
    return { jeugdige: geboortedatum === null || bereikt(leeftijden.meebeslissen), ouders: !bereikt(leeftijden.zelfAlleen) }
  const minderjarig = !bereikt(leeftijden.meerderjarig)
  if (gezag && minderjarig) return { geenNee: true, ouders: true }
  const eerste = eersteNamens(oordeel)
  if (eerste?.gever) return { geenNee: true, namens: eerste.gever }
  return minderjarig ? { geenNee: true, ouders: true } : { niemand: true }
}

const van = ({ als, sleutel }: Gever) =>
  als === 'gezag'
    ? (antwoord: Antwoordfeit): boolean =>
        antwoord.gever === sleutel && antwoord.hoedanigheid !== 'jeugdige' && antwoord.hoedanigheid !== 'vertegenwoordiger'
    : (antwoord: Antwoordfeit): boolean => antwoord.hoedanigheid === als && (sleutel === undefined || antwoord.gever === sleutel)

/** What is still to be done about this giver on this question: nothing, confirm the yes that was written down, answer, or come back on a no. */
function stapVan({ vraag, bron }: Gevraagd, gever: Gever): Stap[] {
  const antwoorden = vraag?.antwoorden.filter(van(gever)) ?? []
  if (antwoorden.length > 0 && antwoorden.every(({ uitkomst }) => uitkomst === 'gegeven')) return []
  if (antwoorden.length === 0 && vraag?.wacht.some(van(gever))) return [{ actie: 'bevestigen', ...gever, bron }]
  return [{ actie: antwoorden.length > 0 ? 'herzien' : 'antwoorden', ...gever }]
}

const vooraf = (vraag: Vraag | undefined): Stap[] => (vraag ? [] : [{ actie: 'vragen' }])
const vanJeugdige = (gevraagd: Gevraagd): Stap[] => {
  const { beslissers, vraag } = gevraagd
  const nee = vraag?.antwoorden.some((antwoord) => antwoord.hoedanigheid === 'jeugdige' && antwoord.uitkomst === 'geweigerd')
  return beslissers.jeugdige || (beslissers.geenNee && nee) ? stapVan(gevraagd, { als: 'jeugdige' }) : []
}
const vanNamens = (gevraagd: Gevraagd): Stap[] =>
  gevraagd.beslissers.namens.flatMap((sleutel) => stapVan(gevraagd, { als: 'vertegenwoordiger', sleutel }))
const rechterZegtJa = (vraag: Vraag | undefined): boolean => {
  const uitspraken = vraag?.antwoorden.filter(({ hoedanigheid }) => hoedanigheid === 'rechter') ?? []
  return uitspraken.length > 0 && uitspraken.every(({ uitkomst }) => uitkomst === 'gegeven')
}
const vanRechter = ({ hoedanigheid }: Antwoordfeit): boolean => hoedanigheid === 'rechter'
const zonderOuderdeel = (antwoord: Antwoordfeit): boolean => antwoord.hoedanigheid === 'jeugdige' && antwoord.zonderOuderdeel !== null
/** The jeugdige said that it goes without the parents; if that waits to be confirmed, confirming it is a step of its own. */
const ouderdeelKanWeg = (beslissers: Beslissers, vraag: Vraag): boolean =>
  beslissers.zonderOudersKan && vraag.alleenHulp && [...vraag.antwoorden, ...vraag.wacht].some(zonderOuderdeel)

function vanOuders(gevraagd: Gevraagd): Stap[] {
  const { beslissers, vraag, bron } = gevraagd
  if (!beslissers.ouders || (vraag && ouderdeelKanWeg(beslissers, vraag))) return []
  const stappen = beslissers.sleutels.flatMap((sleutel) => stapVan(gevraagd, { als: 'gezag', sleutel }))
  const bekend = beslissers.sleutels.length > 0
  // Without anyone on record nobody can answer, nor a judge in their place.
  const vooraf: Stap[] = bekend ? [] : [{ actie: 'gezag-vastleggen' }]
  if (rechterZegtJa(vraag) || (bekend && stappen.length === 0)) return vooraf
  if (vraag?.wacht.some(vanRechter)) return [...vooraf, { actie: 'bevestigen', als: 'rechter', bron }]
  return bekend ? stappen : [...vooraf, { actie: 'antwoorden', als: 'gezag' }]
}

const gewoneStappen = (gevraagd: Gevraagd): Stap[] => [
  ...vooraf(gevraagd.vraag),
  ...vanJeugdige(gevraagd),
  ...vanNamens(gevraagd),
  ...vanOuders(gevraagd),
]

/** From 12 to 16, for help alone, the jeugdige's own answer can say that it goes without the parents (Jeugdwet 7.3.4, 7.3.11). */
function zonderOuders({ beslissers, vraag, bron }: Gevraagd, { cel }: Openvraag): Omit<Weg, 'toestemming'> | undefined {
  const alleenHulp = vraag?.alleenHulp ?? cel.startsWith('jeugdhulp/')
  if (!beslissers.zonderOudersKan || !alleenHulp) return undefined
  if (vraag?.wacht.some(zonderOuderdeel)) return { soort: 'zonder-ouders', stappen: [{ actie: 'bevestigen', als: 'jeugdige', bron }] }
  const eerder = vraag && [...vraag.antwoorden, ...vraag.wacht].some(van({ als: 'jeugdige' }))
  return { soort: 'zonder-ouders', stappen: [...vooraf(vraag), { actie: eerder ? 'herzien' : 'antwoorden', als: 'jeugdige' }] }
}

/** Only a judge can stand in for someone with gezag who said no. Who asks writes that down, and another source confirms it for its own rows. */
function metRechter(gevraagd: Gevraagd): Omit<Weg, 'toestemming'> | undefined {
  const { vraag, bron } = gevraagd
  const geweigerd = vanOuders(gevraagd).some(({ actie }) => actie === 'herzien')
  if (!geweigerd || vraag?.antwoorden.some(vanRechter)) return undefined
  const bevestigd: Stap[] = vraag && vraag.vrager !== bron ? [{ actie: 'bevestigen', als: 'rechter', bron }] : []
  const zelf = [...vanJeugdige(gevraagd), ...vanNamens(gevraagd)]
  return { soort: 'rechter', stappen: [...zelf, { actie: 'antwoorden', als: 'rechter' }, ...bevestigd] }
}

/** The first of the shortest. A question that stands comes before a new one. */
function kortste(vragen: Gevraagd[], maak: (gevraagd: Gevraagd) => Omit<Weg, 'toestemming'> | undefined): Weg | undefined {
  const gevonden = vragen.flatMap((gevraagd): Weg[] => {
    const weg = maak(gevraagd)
    return weg ? [{ ...weg, ...(gevraagd.vraag && { toestemming: gevraagd.vraag.id }) }] : []
  })
  return gevonden.reduce<Weg | undefined>((kort, weg) => (kort && kort.stappen.length <= weg.stappen.length ? kort : weg), undefined)
}
