import type { Dag } from '../dag.ts'
import type { Familie, Gezag, Jeugdige } from './feiten.ts'

/** An organisatie (perhaps by a medewerker) or a person. */
export type Wie = { readonly organisatieId?: string; readonly medewerkerId?: string; readonly persoonId?: string }
export type Uitgenodigde = Wie & { readonly reden?: string; readonly besluitNodig?: boolean }

/** A decision that the verslag says was taken: by whom, and which organisatie wrote it down. `inhoud` is what it says. */
export type Overlegbesluit = {
  readonly id: string
  readonly door: Wie
  readonly vastgelegdDoorId: string
  readonly inhoud: Readonly<Record<string, unknown>>
}
/** What the verslag holds, as far as visible. */
export type Verslag = {
  readonly behoeften: readonly ('jongere' | 'ouder' | 'leraar')[]
  readonly doelen: number
  readonly afspraken: number
  readonly terugkoppelingen: number
  readonly besluiten: readonly Overlegbesluit[]
  readonly regisseur: boolean
  readonly evaluatieOp?: Dag
  /** The days for which an evaluatie of this casus was planned, held or not, in order. */
  readonly evaluaties: readonly Dag[]
}
/** A meeting, as it stands after this call. */
export type Overleg = {
  readonly id: string
  /** It is being called together by this call: the way out is to call it together anew. */
  readonly nieuw: boolean
  /** It is looked at afterwards, not acted on: what had to be done before it began or was held can be done no more. */
  readonly terugblik?: boolean
  /** Another called it together, by the ids that it knows people by. */
  readonly vanAnder?: boolean
  /** What was sent to call it together, without who is asked. */
  readonly inhoud: Readonly<Record<string, unknown>>
  readonly status: 'gepland' | 'begonnen' | 'gehouden' | 'afgelast'
  readonly soort: string
  readonly organisatorId: string
  readonly zonderGezin: boolean
  /** Who holds the regie of the casus today, as far as visible: a professional's organisatie, or a parent or the jeugdige. */
  readonly regie?: Wie
  readonly uitgenodigden: readonly Uitgenodigde[]
  /** Whoever was there, also who left. */
  readonly aanwezigen: readonly Wie[]
  /** The organisaties that agreed with the list as it is now; whoever called it together did so by making it. */
  readonly akkoorden: readonly string[]
  /** Of every organisatie that takes part, is asked, came or agreed: its kind. */
  readonly organisaties: readonly { readonly id: string; readonly soort: string }[]
  readonly verslag: Verslag
  /** The verslag is vastgesteld: nothing of the meeting changes any more. */
  readonly verslagVast?: boolean
}
/** A meeting, or the casus itself as long as there is none to speak of. */
export type OverlegFeiten = {
  readonly casusId: string
  readonly status: 'open' | 'afgesloten'
  readonly fase: string
  readonly familie?: Familie
  readonly overleg?: Overleg
}

/** What is laid on the table of a meeting that is going on, and who is there now: as whoever called it together says, or the owner of what is laid there. */
export type OverlegstukFeiten = {
  readonly overlegstukId: string
  readonly casusId: string
  readonly overlegId: string
  readonly organisatorId: string
  /** The organisatie whose record it is. */
  readonly vanId: string
  readonly jeugdige: Jeugdige
  readonly gezag: readonly Gezag[]
  readonly aanwezig: readonly Wie[]
}
