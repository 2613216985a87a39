import type { Jeugdige } from '../casus/feiten.ts'
import type { Dag } from '../dag.ts'
import type { GezinsplanFeiten, Inschrijving, Inzet, OppFeiten } from './feiten.ts'

/** A pupil, with what decides whether there must be an OPP, as far as visible. */
export type LeerlingFeiten = {
  readonly leerling: Jeugdige
  /** Whether the one who acts is the school of this pupil: then what is not visible is not there. */
  readonly isSchool: boolean
  readonly inschrijvingen: readonly Inschrijving[]
  readonly inzetten: readonly Inzet[]
  /**
   * Visible OPPs; `vastgesteld`: a version with a vastgesteld handelingsdeel. `oneens`: the perspectief of a version is vastgesteld, and of the newest
   * version someone says that there is no agreement on the handelingsdeel.
   */
  readonly opps: readonly { readonly id: string; readonly vastgesteld: boolean; readonly oneens?: boolean }[]
  /** An own OPP that is still a concept, as it will be vastgesteld: the way out goes on from there. */
  readonly concept?: OppFeiten
  /** What a first OPP would be judged on. */
  readonly nieuw: Pick<OppFeiten, 'inzetten' | 'gezag'>
  readonly schooljaar: string
}

/** An evaluatie that is rounded off, as far as visible. */
export type EvaluatieFeiten = {
  readonly evaluatiemomentId: string
  readonly casusId: string
  /** What was sent; absent while it is planned. */
  readonly afronding?: {
    readonly gehoudenOp: Dag
    readonly aanwezig: readonly string[]
    readonly afwezig: readonly { readonly rol: string; readonly reden?: string }[]
    readonly volgendeOp?: Dag
    readonly toelichting?: string
  }
  /** The scores sent with it. */
  readonly scores: readonly { readonly doelId: string; readonly score: string; readonly besluit: string; readonly toelichting?: string }[]
  /** The rollen that belong at it: family and school, and who else sits at the table. */
  readonly partijen: readonly string[]
  /** The visible doelen of the plans it is about, of the versions that stand, but for those that were scored before. */
  readonly doelen: readonly string[]
  /** These plans, which are judged with it. */
  readonly opps: readonly OppFeiten[]
  readonly gezinsplannen: readonly GezinsplanFeiten[]
}
