import type { PgTable } from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import { bit, type Cel } from './cellen.ts'

/** What every row of every noun has. `planversie` stands only on rows that belong to one version of a plan. */
export type Rij = { id: string; versie: number; planversie?: number; vervallen_op: string | null }

/**
 * Where a row stands in the house. None of it ever changes; what was wrong is vervallen and made anew.
 * `cel: null` is a row about nobody, open to every actor. `besloten` opens only by a dekking row that names this very row.
 */
export type Plaats = {
  casus?: string | null
  /** The top-level resource this row is a part of (always the top, also for a part of a part). */
  ouder?: string | null
  /** The organisatie (or gezin) whose record it is. */
  eigenaar?: string | null
  /** The person it is about; absent for a row that speaks of no single person (a casus, a gezinsplan, an organisatie). */
  betreft?: string | null
  /** Set on rows about the home: gezag over the child does not open another household. */
  gezin?: string | null
  cel: Cel | null
  besloten?: boolean
  /** Position in lists, ascending, then by id. Never shows. */
  volgorde?: number
  /** Plain values to filter lists on; each named as a query parameter by the operation that offers it. */
  filter?: { soort?: string | null; status?: string | null; datum?: string | null; verwijst?: string | null }
  /** Whose turn it is, as long as it is anyone's: a medewerker, an organisatie or a person. The agenda walks it, in order of the filter `datum`. */
  beurt?: string | null
}

/** A noun of the domain, as a value. Door and write path know nothing else of it. */
export type Noun<R extends Rij = Rij, U extends z.ZodObject = z.ZodObject> = {
  /** kebab-case Dutch, equal to the table's name with `-` for `_`. */
  soort: string
  tabel: PgTable
  /** Raised when the output schema changes; `lift` brings an older form to this one. */
  vorm: number
  Uit: U
  /** Pure: from a row to what goes out. No clock, no other row. */
  toon: (rij: R) => z.input<U>
  plaats: (rij: R) => Plaats
  lift?: (oud: unknown, vorm: number) => unknown
  /** The parts that the door puts into this resource, in order: which noun, under which field, one or many. */
  delen?: Deel[]
  /** The cells a reader may find closed on this kind of resource, in fixed order: what `afgeschermd` speaks of. */
  celsoorten?: Cel[]
}
/** `enkel`: one object rather than a list. `versie`: the row that says which version of a plan this is. `inLijst`: also shown on each line of a list. */
export type Deel = { noun: Noun<never>; veld: string; enkel?: boolean; versie?: boolean; inLijst?: boolean }

/** One row of `weergave`: what the world sees of a written row, made once. */
export type Weergave = Omit<Required<Plaats>, 'cel' | 'filter' | 'casus' | 'ouder' | 'eigenaar' | 'betreft' | 'gezin' | 'beurt'> & {
  soort: string
  id: string
  planversie: number
  versie: number
  vorm: number
  casus: string | null
  ouder: string | null
  eigenaar: string | null
  betreft: string | null
  gezin: string | null
  cel: number | null
  filter_soort: string | null
  filter_status: string | null
  filter_datum: string | null
  filter_verwijst: string | null
  beurt: string | null
  json: string
}

/** Renders one row; throws when `toon` does not meet its own output schema. */
export function geefWeer<R extends Rij, U extends z.ZodObject>(noun: Noun<R, U>, rij: R): Weergave {
  const plaats = noun.plaats(rij)
  return {
    soort: noun.soort,
    id: rij.id,
    planversie: rij.planversie ?? 0,
    versie: rij.versie,
    vorm: noun.vorm,
    casus: plaats.casus ?? null,
    ouder: plaats.ouder ?? null,
    eigenaar: plaats.eigenaar ?? null,
    betreft: plaats.betreft ?? null,
    gezin: plaats.gezin ?? null,
    cel: plaats.cel === null ? null : bit(plaats.cel),
    besloten: plaats.besloten ?? false,
    volgorde: plaats.volgorde ?? 0,
    filter_soort: plaats.filter?.soort ?? null,
    filter_status: plaats.filter?.status ?? null,
    filter_datum: plaats.filter?.datum ?? null,
    filter_verwijst: plaats.filter?.verwijst ?? null,
    beurt: plaats.beurt ?? null,
    json: JSON.stringify(noun.Uit.parse(noun.toon(rij))),
  }
}
