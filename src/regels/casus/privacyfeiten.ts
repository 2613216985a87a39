import type { Dag } from '../dag.ts'
import type { OppFeiten } from '../plannen/feiten.ts'
import type { Jeugdige } from './feiten.ts'

export type Privacybesluit = {
  readonly id: string
  readonly compartiment: string
  readonly uitkomst: 'uitvoeren' | 'weigeren'
  readonly grond?: 'aanmerkelijk-belang-ander' | 'wettelijke-plicht'
  readonly toelichting?: string
}
export type Privacyafhandeling = {
  readonly uitkomst: 'beantwoord' | 'niet-in-behandeling'
  readonly verstuurdOp: Dag
  readonly ontvangers?: 'ingelicht' | 'geen-ontvangers' | 'niet-ingelicht'
  readonly toelichting?: string
}

/** That someone asks an organisatie to do something with what it holds about a person, and how far that is. */
export type PrivacyverzoekFeiten = {
  readonly verzoekId: string
  /** The organisatie that was asked. */
  readonly organisatieId: string
  /** Of what one is about to do; `terugblik`: it is only looked at. */
  readonly stap: 'ontvangen' | 'verlengen' | 'afhandelen' | 'terugblik'
  readonly soort: 'inzage' | 'afschrift' | 'rectificatie' | 'vernietiging' | 'beperking' | 'bezwaar' | 'overdraagbaarheid'
  readonly compartimenten: readonly string[]
  readonly hoedanigheid: 'zelf' | 'gezagdrager' | 'vertegenwoordiger'
  /** Who asks, when that is known. */
  readonly doorId?: string
  readonly ontvangenOp: Dag
  readonly identiteitVastgesteldOp?: Dag
  readonly gezagGecontroleerdOp?: Dag
  /** That it takes longer, and when the asker was told. */
  readonly verlenging?: { readonly berichtOp: Dag; readonly reden: string }
  /** Whom it is about, and who has gezag over them by the record of that organisatie. */
  readonly over: Jeugdige
  readonly gezag: OppFeiten['gezag']
  /** Whom it is about is a parent in a gezin: no child, whatever birth date is missing. */
  readonly isOuder: boolean
  readonly besluiten: readonly Privacybesluit[]
  readonly afhandeling?: Privacyafhandeling
}
