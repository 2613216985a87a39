import { type Cel, opentCel } from './cellen.ts'
import { magSwvGezondheid, teltVoor } from './dekkinggedeeld.ts'
import { type Dekkingfeiten, geboortedata } from './dekkingrij.ts'
import { leeftijden, tussenVerjaardagen } from './gezag.ts'
import type { Antwoordfeit } from './toestemming.ts'

/** What someone wants open: for which organisatie (and of what kind), of whose record, which cell, about whom, at which table. */
export type Openvraag = { houder: string; soort?: string; persoon: string; casus: string; bron: string; cel: Cel }
/**
 * One act. `herzien` is taking back a no and saying yes. An answer without a `sleutel` is of the one whose gezag is recorded in the step before it, or
 * needs none: the jeugdige, a judge.
 */
export type Stap =
  | { actie: 'vragen' | 'gezag-vastleggen' }
  | { actie: 'antwoorden' | 'herzien'; als: 'jeugdige' | 'gezag' | 'rechter'; sleutel?: string }
/** One way to open it: the smallest set of acts of its kind. Without a `toestemming` the first step asks a new question. */
export type Weg = { soort: 'toestemming' | 'zonder-ouders' | 'rechter'; toestemming?: string; stappen: Stap[] }

type Vraag = Pick<Dekkingfeiten['toestemmingen'][number], 'id' | 'alleenHulp' | 'antwoorden'>
type Beslissers = { jeugdige: boolean; ouders: boolean; zonderOudersKan: boolean; sleutels: string[] }
type Gever = { als: 'jeugdige' | 'gezag'; sleutel?: string }

/**
 * The smallest sets of acts that open it today, on the facts as they stand: first the ordinary one, then what may take the place of the parents. None where
 * nothing opens it: a closed casus. A way without steps: it stands open by these facts. Pure, and of the same facts as dekking; that it is enough and not too much is proven against `dekkingVan`.
 */
export function wegen(feiten: Dekkingfeiten, doel: Openvraag, vandaag: string): Weg[] {
  if (!feiten.casussen.some(({ id, open }) => id === doel.casus && open)) return []
  // What a samenwerkingsverband knows of someone's health goes to schools alone, whoever agrees.
  if (doel.cel === 'swv/gezondheid' && !magSwvGezondheid.has(doel.soort ?? '')) return []
  const beslissers = wieBeslist(feiten, doel, vandaag)
  // Where someone answers for the jeugdige other people's yes counts: such a question is not counted on here, and the way is a question of its own.
  const staand = feiten.toestemmingen.filter(
    (vraag) => past(vraag, doel, vandaag) && !vraag.vertegenwoordigd?.some(({ door }) => door === doel.bron),
  )
  const geteld = staand.map((vraag): Vraag => ({ ...vraag, antwoorden: vraag.antwoorden.filter(teltVoor(vraag, doel.bron)) }))
  const vragen: (Vraag | undefined)[] = [...geteld, undefined]
  const gewoon = kortste(vragen, (vraag) => ({ soort: 'toestemming', stappen: gewoneStappen(beslissers, vraag) }))
  // What may take the place of the parents is told where it is for them to act.
  if (!gewoon?.stappen.some(vanOuder)) return gewoon ? [gewoon] : []
  const zonder = kortste(vragen, (vraag) => zonderOuders(beslissers, vraag, doel))
  const rechter = kortste(vragen, (vraag) => metRechter(beslissers, vraag))
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

/** Whose yes is needed today, by the asker's record and by the source's own. Where records disagree about the birth date, everyone's by any of them. */
function wieBeslist({ ids, gezag }: Dekkingfeiten, { persoon, bron }: Openvraag, vandaag: string): Beslissers {
  const data = geboortedata(ids)
  const bereikt = (geboortedatum: string, leeftijd: number): boolean =>
    (tussenVerjaardagen(geboortedatum, leeftijd)?.van as string) <= vandaag
  const geldt = (g: (typeof gezag)[number]): boolean => g.van <= vandaag && (g.tot === null || g.tot >= vandaag)
  const over = gezag.filter((g) => g.persoon === persoon && geldt(g))
  const vanBron = gezag.filter(
    (g) => g.leden.length !== 1 && geldt(g) && ids.some(({ id, eigenaar }) => id === g.persoon && id !== persoon && eigenaar === bron),
  )
  return {
    jeugdige: data.length === 0 || data.some((dag) => bereikt(dag, leeftijden.meebeslissen)),
    ouders: data.length === 0 || data.some((dag) => !bereikt(dag, leeftijden.zelfAlleen)),
    zonderOudersKan: data.length > 0 && data.every((dag) => bereikt(dag, leeftijden.meebeslissen)),
    sleutels: over.length === 0 ? [] : [...new Set([...over, ...vanBron].map(({ sleutel }) => sleutel))],
  }
}

const van = ({ als, sleutel }: Gever) =>
  als === 'jeugdige'
    ? (antwoord: Antwoordfeit): boolean => antwoord.hoedanigheid === 'jeugdige'
    : (antwoord: Antwoordfeit): boolean => antwoord.gever === sleutel && antwoord.hoedanigheid !== 'jeugdige'

/** What this giver still has to do on this question: nothing, answer, or come back on a no. */
function stapVan(vraag: Vraag | undefined, gever: Gever): Stap[] {
  const antwoorden = vraag?.antwoorden.filter(van(gever)) ?? []
  if (antwoorden.length > 0 && antwoorden.every(({ uitkomst }) => uitkomst === 'gegeven')) return []
  return [{ actie: antwoorden.length > 0 ? 'herzien' : 'antwoorden', ...gever }]
}

const vooraf = (vraag: Vraag | undefined): Stap[] => (vraag ? [] : [{ actie: 'vragen' }])
const vanJeugdige = ({ jeugdige }: Beslissers, vraag: Vraag | undefined): Stap[] => (jeugdige ? stapVan(vraag, { als: 'jeugdige' }) : [])
const rechterZegtJa = (vraag: Vraag | undefined): boolean => {
  const uitspraken = vraag?.antwoorden.filter(({ hoedanigheid }) => hoedanigheid === 'rechter') ?? []
  return uitspraken.length > 0 && uitspraken.every(({ uitkomst }) => uitkomst === 'gegeven')
}
const ouderdeelKanWeg = (beslissers: Beslissers, vraag: Vraag): boolean =>
  beslissers.zonderOudersKan &&
  vraag.alleenHulp &&
  vraag.antwoorden.some(({ hoedanigheid, zonderOuderdeel }) => hoedanigheid === 'jeugdige' && zonderOuderdeel !== null)

function vanOuders(beslissers: Beslissers, vraag: Vraag | undefined): Stap[] {
  if (!beslissers.ouders || (vraag && ouderdeelKanWeg(beslissers, vraag))) return []
  if (beslissers.sleutels.length > 0)
    return rechterZegtJa(vraag) ? [] : beslissers.sleutels.flatMap((sleutel) => stapVan(vraag, { als: 'gezag', sleutel }))
  // Without anyone on record nobody can answer, nor a judge in their place.
  return [{ actie: 'gezag-vastleggen' }, ...(rechterZegtJa(vraag) ? [] : [{ actie: 'antwoorden', als: 'gezag' } as const])]
}

const gewoneStappen = (beslissers: Beslissers, vraag: Vraag | undefined): Stap[] => [
  ...vooraf(vraag),
  ...vanJeugdige(beslissers, vraag),
  ...vanOuders(beslissers, vraag),
]

/** From 12 to 16, for help alone, the jeugdige's own answer can say that it goes without the parents (Jeugdwet 7.3.4, 7.3.11). */
function zonderOuders(beslissers: Beslissers, vraag: Vraag | undefined, { cel }: Openvraag): Omit<Weg, 'toestemming'> | undefined {
  const alleenHulp = vraag?.alleenHulp ?? cel.startsWith('jeugdhulp/')
  if (!beslissers.zonderOudersKan || !alleenHulp) return undefined
  const eerder = vraag?.antwoorden.some(van({ als: 'jeugdige' }))
  return { soort: 'zonder-ouders', stappen: [...vooraf(vraag), { actie: eerder ? 'herzien' : 'antwoorden', als: 'jeugdige' }] }
}

/** Only a judge can stand in for someone with gezag who said no. */
function metRechter(beslissers: Beslissers, vraag: Vraag | undefined): Omit<Weg, 'toestemming'> | undefined {
  const geweigerd = vanOuders(beslissers, vraag).some(({ actie }) => actie === 'herzien')
  if (!geweigerd || vraag?.antwoorden.some(({ hoedanigheid }) => hoedanigheid === 'rechter')) return undefined
  return { soort: 'rechter', stappen: [...vanJeugdige(beslissers, vraag), { actie: 'antwoorden', als: 'rechter' }] }
}

/** The first of the shortest. A question that stands comes before a new one. */
function kortste(vragen: (Vraag | undefined)[], maak: (vraag: Vraag | undefined) => Omit<Weg, 'toestemming'> | undefined): Weg | undefined {
  const gevonden = vragen.flatMap((vraag): Weg[] => {
    const weg = maak(vraag)
    return weg ? [{ ...weg, ...(vraag && { toestemming: vraag.id }) }] : []
  })
  return gevonden.reduce<Weg | undefined>((kort, weg) => (kort && kort.stappen.length <= weg.stappen.length ? kort : weg), undefined)
}
