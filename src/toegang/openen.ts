import { type Cel, opentCel } from './cellen.ts'
import { magSwvGezondheid, teltVoor } from './dekkinggedeeld.ts'
import { type Dekkingfeiten, geboortedata } from './dekkingrij.ts'
import { leeftijden, tussenVerjaardagen } from './gezag.ts'
import { type Antwoordfeit, eersteNamens, type Vertegenwoordigd } from './toestemming.ts'

/** What someone wants open: for which organisatie (and of what kind), of whose record, which cell, about whom, at which table. */
export type Openvraag = { houder: string; soort?: string; persoon: string; casus: string; bron: string; cel: Cel }
/**
 * One act. `herzien` is taking back a no and saying yes. An answer without a `sleutel` is of the one whose gezag is recorded in the step before it, or
 * needs none: the jeugdige, a judge.
 */
export type Stap =
  | { actie: 'vragen' | 'gezag-vastleggen' }
  | { actie: 'antwoorden' | 'herzien'; als: 'jeugdige' | 'gezag' | 'vertegenwoordiger' | 'rechter'; sleutel?: string }
/** One way to open it: the smallest set of acts of its kind. Without a `toestemming` the first step asks a new question. */
export type Weg = { soort: 'toestemming' | 'zonder-ouders' | 'rechter'; toestemming?: string; stappen: Stap[] }

type Vraag = Pick<Dekkingfeiten['toestemmingen'][number], 'id' | 'alleenHulp' | 'antwoorden' | 'vertegenwoordigd'>
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
    .flatMap((vraag) =>
      (doel.cel === 'casus/basis' ? vraag.bronnen : [doel.bron]).map((bron) => ({
        bron,
        vraag: { ...vraag, antwoorden: vraag.antwoorden.filter(teltVoor(vraag, bron)) },
      })),
    )
  const vragen = [...perBron, { bron: doel.bron, vraag: undefined }].flatMap(({ bron, vraag }): Gevraagd[] => {
    const beslissers = wieBeslist(feiten, { ...doel, bron }, vandaag, vraag)
    return beslissers ? [{ vraag, beslissers }] : []
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

const vanOuder = (stap: Stap): boolean => stap.actie === 'gezag-vastleggen' || ('als' in stap && stap.als === 'gezag')

/** Whether this question, once everyone has said yes, opens what is wanted. Who sits at the table opens whatever records are asked for. */
const past = (vraag: Dekkingfeiten['toestemmingen'][number], { houder, persoon, casus, bron, cel }: Openvraag, vandaag: string): boolean =>
  vraag.casus === casus &&
  vraag.betreft === persoon &&
  vraag.tot >= vandaag &&
  (vraag.ontvangers.some(({ id }) => id === houder) || vraag.personen.includes(houder)) &&
  opentCel(vraag.opent, cel) &&
  (vraag.bronnen.includes(bron) || cel === 'casus/basis')

/** A question, or none yet, and whose yes it needs. */
type Gevraagd = { vraag: Vraag | undefined; beslissers: Beslissers }

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

/** What this giver still has to do on this question: nothing, answer, or come back on a no. */
function stapVan(vraag: Vraag | undefined, gever: Gever): Stap[] {
  const antwoorden = vraag?.antwoorden.filter(van(gever)) ?? []
  if (antwoorden.length > 0 && antwoorden.every(({ uitkomst }) => uitkomst === 'gegeven')) return []
  return [{ actie: antwoorden.length > 0 ? 'herzien' : 'antwoorden', ...gever }]
}

const vooraf = (vraag: Vraag | undefined): Stap[] => (vraag ? [] : [{ actie: 'vragen' }])
const vanJeugdige = ({ beslissers, vraag }: Gevraagd): Stap[] => {
  const nee = vraag?.antwoorden.some((antwoord) => antwoord.hoedanigheid === 'jeugdige' && antwoord.uitkomst === 'geweigerd')
  return beslissers.jeugdige || (beslissers.geenNee && nee) ? stapVan(vraag, { als: 'jeugdige' }) : []
}
const vanNamens = ({ beslissers, vraag }: Gevraagd): Stap[] =>
  beslissers.namens.flatMap((sleutel) => stapVan(vraag, { als: 'vertegenwoordiger', sleutel }))
const rechterZegtJa = (vraag: Vraag | undefined): boolean => {
  const uitspraken = vraag?.antwoorden.filter(({ hoedanigheid }) => hoedanigheid === 'rechter') ?? []
  return uitspraken.length > 0 && uitspraken.every(({ uitkomst }) => uitkomst === 'gegeven')
}
const ouderdeelKanWeg = (beslissers: Beslissers, vraag: Vraag): boolean =>
  beslissers.zonderOudersKan &&
  vraag.alleenHulp &&
  vraag.antwoorden.some(({ hoedanigheid, zonderOuderdeel }) => hoedanigheid === 'jeugdige' && zonderOuderdeel !== null)

function vanOuders({ beslissers, vraag }: Gevraagd): Stap[] {
  if (!beslissers.ouders || (vraag && ouderdeelKanWeg(beslissers, vraag))) return []
  if (beslissers.sleutels.length > 0)
    return rechterZegtJa(vraag) ? [] : beslissers.sleutels.flatMap((sleutel) => stapVan(vraag, { als: 'gezag', sleutel }))
  // Without anyone on record nobody can answer, nor a judge in their place.
  return [{ actie: 'gezag-vastleggen' }, ...(rechterZegtJa(vraag) ? [] : [{ actie: 'antwoorden', als: 'gezag' } as const])]
}

const gewoneStappen = (gevraagd: Gevraagd): Stap[] => [
  ...vooraf(gevraagd.vraag),
  ...vanJeugdige(gevraagd),
  ...vanNamens(gevraagd),
  ...vanOuders(gevraagd),
]

/** From 12 to 16, for help alone, the jeugdige's own answer can say that it goes without the parents (Jeugdwet 7.3.4, 7.3.11). */
function zonderOuders({ beslissers, vraag }: Gevraagd, { cel }: Openvraag): Omit<Weg, 'toestemming'> | undefined {
  const alleenHulp = vraag?.alleenHulp ?? cel.startsWith('jeugdhulp/')
  if (!beslissers.zonderOudersKan || !alleenHulp) return undefined
  const eerder = vraag?.antwoorden.some(van({ als: 'jeugdige' }))
  return { soort: 'zonder-ouders', stappen: [...vooraf(vraag), { actie: eerder ? 'herzien' : 'antwoorden', als: 'jeugdige' }] }
}

/** Only a judge can stand in for someone with gezag who said no. */
function metRechter(gevraagd: Gevraagd): Omit<Weg, 'toestemming'> | undefined {
  const geweigerd = vanOuders(gevraagd).some(({ actie }) => actie === 'herzien')
  if (!geweigerd || gevraagd.vraag?.antwoorden.some(({ hoedanigheid }) => hoedanigheid === 'rechter')) return undefined
  const zelf = [...vanJeugdige(gevraagd), ...vanNamens(gevraagd)]
  return { soort: 'rechter', stappen: [...zelf, { actie: 'antwoorden', als: 'rechter' }] }
}

/** The first of the shortest. A question that stands comes before a new one. */
function kortste(vragen: Gevraagd[], maak: (gevraagd: Gevraagd) => Omit<Weg, 'toestemming'> | undefined): Weg | undefined {
  const gevonden = vragen.flatMap((gevraagd): Weg[] => {
    const weg = maak(gevraagd)
    return weg ? [{ ...weg, ...(gevraagd.vraag && { toestemming: gevraagd.vraag.id }) }] : []
  })
  return gevonden.reduce<Weg | undefined>((kort, weg) => (kort && kort.stappen.length <= weg.stappen.length ? kort : weg), undefined)
}
