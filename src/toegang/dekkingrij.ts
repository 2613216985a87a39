import { plusDagen } from '../basis/klok.ts'
import { bit, masker, metCategorie } from './cellen.ts'
import type { Vraagfeiten } from './toestemming.ts'
import type { Grond } from './zicht.ts'

/** An organisatie that receives, and what kind of organisatie it is. */
export type Ontvanger = { id: string; soort: string }
/** A sharing without toestemming. `open`: confirmed by a second medewerker and not ended. `tot` is the last day included. */
export type Delingfeiten = {
  id: string
  betreft: string
  casus: string
  bron: string
  grond: 'rechtstreeks-betrokken' | 'wettelijk' | 'vitaal-belang' | 'conflict-van-plichten'
  ontvangers: Ontvanger[]
  personen: string[]
  tot: string
  open: boolean
  geinformeerd: boolean
  geheimhouding: boolean
  scholen?: string[]
  opent: bigint
}

/**
 * What one owner laid on the table of a meeting that is going on: for whom that is there, on which day, and until when at the latest. `aanwezig`: who is there
 * now, persons by identity and organisaties by id, as whoever called the meeting together says or the owner itself does; `zelf`: the jeugdige is.
 */
export type Stukfeiten = {
  id: string
  overleg: string
  betreft: string
  casus: string
  bron: string
  dag: string
  eindigt: string
  ontvangers: Ontvanger[]
  personen: string[]
  aanwezig: string[]
  zelf: boolean
  geheimhouding: boolean
  opent: bigint
}
/** That an organisatie sits at a table: the row that says so, and nothing else. */
export type Deelname = { id: string; organisatie: string }
/** Cells of a school's own record, opened to one colleague. `tot` is the last day included. */
export type Schoolopenstelling = { id: string; medewerker: string; bron: string; tot: string; opent: bigint }

/** One row of `dekking`, before it has a number. Days are half-open. */
export type Dekking = {
  houder: string
  persoon: string
  betreft: string
  bron: string | null
  gezin: string | null
  casus: string | null
  rij: string | null
  planversie: number | null
  van: string
  tot: string | null
  opent: bigint
  grond: Grond
  steunt_op: string | null
  /** The moment at which it ends, within its last day. */
  eindigt: string | null
  /** With whom a convenant must stand on the day of the look, of a school and another. */
  afspraak_met: string | null
}

/** The facts that decide who sees what about one identity; all of it from the tables, none from the caller. `tot` is the last day included. */
export type Dekkingfeiten = {
  /** The identity: every id of this one person, whose record each is, and the birth date that stands there. */
  ids: { id: string; eigenaar: string; geboortedatum: string | null }[]
  /** Who has gezag by which record: the persoon (or organisatie) named there, every id of that one, from when to when. */
  gezag: { persoon: string; houder: string; leden: string[]; sleutel: string; van: string; tot: string | null }[]
  /** The gezinnen this person belongs to now or later, and for each the ids of those who also do. */
  gezinnen: { id: string; van: string; tot: string | null; leden: { id: string; van: string; tot: string | null }[]; plannen: string[] }[]
  casussen: {
    id: string
    eigenaar: string
    persoon: string
    open: boolean
    organisaties: string[]
    /** Under which deelname each of them sits there. */
    deelnames?: Deelname[]
    /** The meetings about it, which those to whom the casus is open may see as they see the casus. */
    overleggen: string[]
    inbreng: { plan: string; planversie: number | null; eigenaar: string }[]
  }[]
  toestemmingen: (Vraagfeiten & {
    id: string
    betreft: string
    casus: string
    vrager: string
    bronnen: string[]
    ontvangers: Ontvanger[]
    personen: string[]
    /** Who of the parties, and the one who opened the casus, is a school. */
    scholen?: string[]
    opent: bigint
    /** It also asks that the receivers know that the sources are involved. */
    betrokkenheid?: boolean
  })[]
  delingen: Delingfeiten[]
  stukken: Stukfeiten[]
  /** What is not ended. */
  schoolopenstellingen?: Schoolopenstelling[]
  koppelingen: { id: string; eigenaren: string[] }[]
}

/** The casus as a question about this jeugdige has it: by another id of the same person someone else may have put them there too. */
export const casusVan = (
  { casussen }: Pick<Dekkingfeiten, 'casussen'>,
  casus: string,
  betreft: string,
): Dekkingfeiten['casussen'][number] | undefined =>
  casussen.find(({ id, persoon }) => id === casus && persoon === betreft) ?? casussen.find(({ id }) => id === casus)

/** What stands open of the casus itself. */
export const inCasus =
  masker(metCategorie(['basis', 'onderwijs', 'thuissituatie', 'gezondheid', 'jeugdhulp', 'veiligheid', 'leerplicht', 'financieel'])) &
  (((1n << 8n) - 1n) << BigInt(bit('casus/basis')))

export const casusbasis = masker(['casus/basis'])

/** What makes two rows the same row. */
export const dekkingSleutel = (rij: Dekking): string =>
  [
    rij.houder,
    rij.persoon,
    rij.betreft,
    rij.bron,
    rij.gezin,
    rij.casus,
    rij.rij,
    rij.planversie,
    rij.van,
    rij.tot,
    rij.opent,
    rij.grond,
    rij.steunt_op,
    rij.eindigt,
    rij.afspraak_met,
  ].join('|')

type Basis = Pick<Dekking, 'houder' | 'persoon' | 'betreft' | 'van' | 'opent' | 'grond'> & Partial<Dekking>
export const rij = (basis: Basis): Dekking => ({
  bron: null,
  gezin: null,
  casus: null,
  rij: null,
  planversie: null,
  tot: null,
  steunt_op: null,
  eindigt: null,
  afspraak_met: null,
  ...basis,
})
export const altijd = '1900-01-01'

export const geboortedata = (ids: Dekkingfeiten['ids']): string[] =>
  [...new Set(ids.flatMap(({ geboortedatum }) => (geboortedatum === null ? [] : [geboortedatum])))].sort()
/** The first day after a last day. */
export const na = (tot: string | null): string | undefined => (tot === null ? undefined : plusDagen(tot, 1))
