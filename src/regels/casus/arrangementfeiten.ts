import type { Dag } from '../dag.ts'

/** What an arrangement is made of. */
export const onderdeelsoorten = [
  'onderwijsplek',
  'onderwijsondersteuning',
  'jeugdhulp',
  'gezinshulp',
  'medische-zorg',
  'begeleiding-of-langdurige-zorg',
  'leerplicht',
  'vervoer',
] as const
export type Onderdeelsoort = (typeof onderdeelsoorten)[number]

export type Onderdeel = {
  readonly id: string
  /** The organisatie that wrote it down. */
  readonly doorId: string
  readonly soort: Onderdeelsoort
  readonly oordeel: 'nodig' | 'niet-nodig'
  readonly kader?: string
  readonly uitvoerder?: string
  readonly financier?: string
  readonly doel?: string
  readonly van?: Dag
  readonly tot?: Dag
}
export type Besluit = {
  readonly uitkomst: 'toegekend' | 'afgewezen' | 'voorstel'
  readonly op: Dag
  /** The organisatie that decided, what kind it is, and the functie of who did, as they were when it was written down. */
  readonly doorId: string
  readonly organisatieSoort: string
  readonly functie?: string
  readonly motivering?: string
}
/** That an organisatie lets another decide in its name; `tot` is the last day. */
export type Mandaat = {
  readonly geverId: string
  readonly geverSoort: string
  readonly aanId: string
  readonly functies?: readonly string[]
  readonly onderdelen: readonly string[]
  readonly hoogstensMaanden?: number
  readonly vindplaats: string
  readonly van: Dag
  readonly tot?: Dag
}

/** An arrangement for one jeugdige, with its visible parts and what was decided on each. */
export type ArrangementFeiten = {
  readonly arrangementId: string
  readonly casusId: string
  readonly status: 'concept' | 'vastgesteld' | 'beeindigd'
  /** It is looked at afterwards, not acted on: what was vastgesteld before takes no more parts. */
  readonly terugblik: boolean
  /** The casus takes no more. */
  readonly afgesloten: boolean
  readonly onderdelen: readonly (Onderdeel & { readonly besluiten: readonly Besluit[] })[]
}
/** One decision, with the part it is about and the mandaat it rests on. */
export type BesluitFeiten = {
  readonly besluitId: string
  readonly arrangementId: string
  readonly casusId: string
  /** It is looked at afterwards, not taken now. */
  readonly terugblik: boolean
  readonly besluit: Besluit
  readonly onderdeel: Onderdeel
  readonly mandaat?: Mandaat
}
