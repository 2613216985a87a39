import type { Dag } from '../dag.ts'
import type { Kind } from '../plannen/feiten.ts'

/** A day to look back together. */
export type Evaluatiemoment = {
  readonly id: string
  readonly geplandOp: Dag
  readonly status: 'gepland' | 'gehouden'
  readonly criteria?: string
}
/** An OPP and a gezinsplan about one jeugdige, both vastgesteld and on this table. */
export type Planpaar = {
  readonly oppId: string
  readonly gezinsplanId: string
  readonly jeugdigeId: string
  /** The side from which whoever acts would propose a koppeling, and the version of that plan. */
  readonly kant: 'opp' | 'gezinsplan'
  readonly planversie: number
  /** The visible doelen about this jeugdige in the versions that stand. */
  readonly doelen: { readonly opp: readonly string[]; readonly gezinsplan: readonly string[] }
  /** A doel of the one goes with a doel of the other: proposed or bevestigd. */
  readonly gekoppeld: boolean
  /** The next one planned of each. */
  readonly evaluaties: { readonly opp?: Evaluatiedag; readonly gezinsplan?: Evaluatiedag }
}
/** A jeugdige of the casus, with every inschrijving that shows. */
export type Leerling = Pick<Kind, 'id' | 'geboortedatum' | 'inschrijvingen'>
/** A meeting that was held, on which day, and which of them were there. */
export type Overlegd = { readonly op: Dag; readonly wie: readonly ('onderwijs' | 'jeugdhulp' | 'gezin')[] }
type Evaluatiedag = { readonly id: string; readonly op: Dag }
export type Opschaling = {
  readonly op: Dag
  readonly status: 'open' | 'gereageerd' | 'besloten'
  readonly reactieVoor: Dag
  readonly terugkoppelOp: Dag
}
/** A decision on an opschaling, with the rung and the agreement it would rest on. */
export type OpschalingFeiten = {
  readonly opschalingId: string
  readonly casusId: string
  readonly besluit?: { readonly soort: string; readonly functie: string; readonly op: Dag; readonly tekst: string }
  readonly trede?: { readonly doorzettingsmacht: boolean }
  readonly afspraak?: {
    readonly naam: string
    readonly van: Dag
    readonly tot?: Dag
    readonly functionaris?: string
    readonly partijIds: readonly string[]
  }
  /** The organisaties that sit at this table, with the one that opened the casus, as far as visible. */
  readonly aanTafel: readonly string[]
}
