import type { z } from 'zod'
import { geopend } from '../../toegang/cellen.ts'
import { functienaam } from '../../toegang/functies.ts'
import { groepen } from '../activiteiten/groepen.ts'
import type { aarden, Inzage, Inzagemelding } from './schema.ts'

type Aard = (typeof aarden)[number]
/** Who is told: the ids that someone is known by here, and for whom one works. */
export type Lezer = { houders: string[]; id: string; organisatie?: string }
type Kijker = {
  actor_soort: 'medewerker' | 'systeem' | 'persoon'
  actor: string | null
  organisatie: string | null
  organisatie_naam: string | null
  functie: string | null
  medewerker_naam: string | null
  via?: string | null
}
/** A row as the door gives it: nothing in it that the reader may not know. */
export type Inzagerij = Kijker & {
  id: string
  tijd: string
  eigenaar: string
  aard: 'gelezen' | 'lijst' | 'geschreven' | 'geweigerd' | 'proef' | 'herhaald'
  operatie: string
  activiteit: string
  cellen: bigint
  gronden: string[]
  toestemmingen: string[]
  buiten_betrokkenheid: boolean
  /** Whether what was looked at is open to the reader; if not, it is not named. */
  bekend: boolean
  /** Whether it was about one thing: a list of what hangs under a casus, a person or a plan, not one of all there are. */
  onder: boolean
}
export type Meldingrij = Kijker & { id: string; tijd: string; dag: string; jeugdige: string | null }

const aardVan: Record<Inzagerij['aard'], Aard> = {
  gelezen: 'geopend',
  lijst: 'in-lijst',
  geschreven: 'vastgelegd',
  proef: 'geprobeerd',
  herhaald: 'herhaald',
  geweigerd: 'geweigerd',
}
/** The word of the log for what a reader calls it. */
export const vanAard = (aard: Aard | undefined): Inzagerij['aard'] | undefined =>
  (Object.keys(aardVan) as Inzagerij['aard'][]).find((een) => aardVan[een] === aard)

const isZelf = (rij: Kijker, { houders, id }: Lezer): boolean => rij.actor !== null && (rij.actor === id || houders.includes(rij.actor))

/** By role for the family, by name for colleagues. */
function wie(rij: Kijker & { gronden?: string[] }, lezer: Lezer): string {
  if (isZelf(rij, lezer)) return 'U'
  const organisatie = rij.organisatie_naam ?? 'een organisatie'
  if (rij.actor_soort === 'systeem') return `Een systeem van ${organisatie}`
  if (rij.actor_soort === 'medewerker') {
    const functie = rij.functie === null ? 'medewerker' : functienaam(rij.functie)
    const naam =
      rij.medewerker_naam === null ? `De ${functie} van ${organisatie}` : `${rij.medewerker_naam} (${functie} van ${organisatie})`
    return rij.via ? `${naam}, met een systeem van die organisatie,` : naam
  }
  if (rij.gronden?.includes('gezag')) return 'Iemand met gezag'
  return rij.gronden?.includes('zelf') ? 'De persoon zelf' : 'Iemand uit de familie of het netwerk'
}

/** What is called by its own name, where the reader knows of it. */
const metNaam: Readonly<Record<string, string>> = {
  leesBetrokkenOrganisaties: 'zag welke organisaties betrokken zijn',
  leesActieveHulp: 'zag in een overzicht welke hulp er nu is',
  lijstTijdlijn: 'las op de tijdlijn wat er rond de casus gebeurde',
}
/**
 * Of which a list that hangs under one thing may be named to whoever knows of that thing: they say no more than that thing does. What opens by name alone (a
 * deling, a meldcode, a toestemming, an uitnodiging) is not among them: that there is one is not told by the way.
 */
const teNoemen: ReadonlySet<string> = new Set(['personen', 'casussen', 'deelnemers', 'regie', 'opps', 'gezinsplannen', 'inzetten'])

/** A list of all there are, or of what hangs under something unknown to the reader, says of nobody what it was a list of. */
function inLijst({ operatie, activiteit, bekend, onder }: Inzagerij): string {
  const groep = activiteit.split(':')[3] ?? ''
  if (!bekend) return 'zag deze persoon in een lijst'
  if (metNaam[operatie]) return metNaam[operatie]
  if (!onder) return 'zag deze persoon in een lijst'
  return teNoemen.has(groep) ? `bekeek in een overzicht ${groepen[groep]?.onderwerp}` : 'bekeek een overzicht waarin deze persoon staat'
}

/** One opens a thing, and looks at who, what or how. */
const opende = (onderwerp: string): string => `${/^(hoe|wat|wie) /.test(onderwerp) ? 'bekeek' : 'opende'} ${onderwerp}`

function wat(rij: Inzagerij): string {
  const { aard, operatie, activiteit, bekend } = rij
  const groep = activiteit.split(':')[3] ?? ''
  if (operatie === 'lijstInzagen') return 'bekeek wie er heeft gekeken'
  if (aard === 'lijst') return inLijst(rij)
  const onderwerp = !bekend
    ? 'gegevens van deze persoon'
    : operatie === 'leesDossier'
      ? 'het dossier'
      : (groepen[groep]?.onderwerp ?? 'gegevens van deze persoon')
  switch (aard) {
    case 'gelezen':
      return opende(onderwerp)
    case 'geschreven':
      return `legde iets vast over ${onderwerp}`
    case 'herhaald':
      return `legde nog eens vast wat al was vastgelegd over ${onderwerp}`
    case 'proef':
      return `probeerde of er iets kon worden vastgelegd over ${onderwerp}`
    case 'geweigerd':
      return `wilde iets vastleggen over ${onderwerp}, en dat ging niet door`
  }
}

/** Why it stood open, the strongest first. A ground that has no sentence yet is named as it is. */
const redenen: [string, (naam: string) => string][] = [
  ['vitaal-belang', () => 'omdat er direct gevaar was'],
  ['conflict-van-plichten', () => 'omdat er een zwaarwegende reden was, die is vastgelegd'],
  ['wettelijk', () => 'omdat de wet dat toestaat of vraagt'],
  ['toestemming', () => 'omdat daar toestemming voor is gegeven'],
  ['rechtstreeks-betrokken', (naam) => `omdat ${naam} rechtstreeks bij de hulp is betrokken`],
  ['binnen-school', () => 'omdat het binnen de school nodig was'],
  ['aanwezigheid', () => 'omdat het op tafel lag in een overleg met het gezin erbij'],
  ['eigenaar', (naam) => `omdat ${naam} zelf ook gegevens over deze persoon bijhoudt`],
  ['gezag', (naam) => `omdat ${naam} het gezag heeft`],
]
function waarom({ gronden, organisatie, organisatie_naam, eigenaar }: Inzagerij): string | undefined {
  if (organisatie === null) return undefined
  const naam = organisatie_naam ?? 'die organisatie'
  if (organisatie === eigenaar && !gronden.includes('binnen-school')) return `omdat ${naam} dit dossier bijhoudt`
  return redenen.find(([grond]) => gronden.includes(grond))?.[1](naam) ?? (gronden[0] && `op grond van ${gronden[0].replaceAll('-', ' ')}`)
}

/**
 * What was done and why it stood open. Of what did not come about the ground is a sentence of its own: it says why this organisatie could look, not why it
 * went no further.
 */
function verteld(rij: Inzagerij, lezer: Lezer): string {
  const gedaan = `${wie(rij, lezer)} ${wat(rij)}`
  const reden = waarom(rij)
  if (!reden) return `${gedaan}.`
  if (rij.aard !== 'geweigerd' && rij.aard !== 'proef') return `${gedaan}, ${reden}.`
  return `${gedaan}. ${isZelf(rij, lezer) ? 'Uw' : 'Deze'} organisatie mocht hier kijken, ${reden}.`
}

const gewaarschuwd = 'Wie keek, zit niet aan tafel bij een casus van deze persoon; de regisseur krijgt daarvan een melding.'

function door(rij: Kijker, lezer: Lezer): z.input<typeof Inzage>['door'] {
  return {
    soort: rij.actor_soort,
    uzelf: isZelf(rij, lezer),
    organisatieId: rij.organisatie ?? undefined,
    organisatie: rij.organisatie_naam ?? undefined,
    functie: rij.functie ?? undefined,
    metSysteem: Boolean(rij.via),
    medewerkerId: rij.actor_soort === 'medewerker' ? (rij.actor ?? undefined) : undefined,
    naam: rij.medewerker_naam ?? undefined,
  }
}

/** An inzage as it is told to this reader. */
export function toonInzage(rij: Inzagerij, lezer: Lezer): z.input<typeof Inzage> {
  const zin = verteld(rij, lezer)
  const genoemd = rij.bekend && (rij.aard !== 'lijst' || rij.operatie === 'lijstInzagen')
  return {
    id: rij.id,
    tijd: rij.tijd,
    zin: rij.buiten_betrokkenheid && rij.aard === 'gelezen' ? `${zin} ${gewaarschuwd}` : zin,
    aard: aardVan[rij.aard],
    door: door(rij, lezer),
    // What is not named may not be guessed either: that there is a casus is for those to whom it is open.
    cellen: geopend(rij.cellen).filter((cel) => genoemd || !cel.startsWith('casus/')),
    gronden: rij.gronden,
    toestemmingIds: rij.toestemmingen,
    activiteit: genoemd ? rij.activiteit : undefined,
    buitenBetrokkenheid: rij.buiten_betrokkenheid,
  }
}

/** A melding as the regisseur reads it. */
export const toonMelding = (rij: Meldingrij, lezer: Lezer): z.input<typeof Inzagemelding> => ({
  id: rij.id,
  tijd: rij.tijd,
  dag: rij.dag,
  zin: `${wie(rij, lezer)} opende gegevens van een jeugdige van deze casus, en zit niet aan deze tafel.`,
  jeugdigeId: rij.jeugdige ?? undefined,
  door: door(rij, lezer),
})
