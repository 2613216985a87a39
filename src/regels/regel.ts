import type { Dag } from './dag.ts'
import type { FeitenPer, Onderwerp } from './feiten.ts'

export type { Dag } from './dag.ts'

/** `blokkeert`: it may not pass. `waarschuwt`: it passes with a motivering. `informeert`: it passes, and is said. */
export type Ernst = 'blokkeert' | 'waarschuwt' | 'informeert'

/** When rules are asked: the act that is about to be accepted. `toetsing` is a look, not an act: there every rule informs. */
export const momenten = [
  'concept',
  'vaststellen',
  'evalueren',
  'inzet-maken',
  'inzet-wijzigen',
  'inzet-starten',
  'koppeling-voorstellen',
  'koppeling-bevestigen',
  'koppeling-verwijderen',
  'plan-van-tafel',
  'samenvatting-opnemen',
  'toestemming-vragen',
  'toestemming-antwoorden',
  'deling-vastleggen',
  'deling-bevestigen',
  'school-openstellen',
  'meldcode-afsluiten',
  'overleg-plannen',
  'overleg-beginnen',
  'overleg-houden',
  'integraal-overleg-houden',
  'overleg-delen',
  'verslag-vaststellen',
  'plan-maken',
  'deelnemer-toevoegen',
  'uitnodiging-aannemen',
  'fase-overgaan',
  'regie-aanbieden',
  'regie-accepteren',
  'opschaling-besluiten',
  'arrangement-besluiten',
  'arrangement-vaststellen',
  'casus-afsluiten',
  'medewerker-vertrekken',
  'persoonsnummer-vastleggen',
  'privacyverzoek-ontvangen',
  'privacyverzoek-verlengen',
  'privacyverzoek-afhandelen',
  'toetsing',
] as const
export type Moment = (typeof momenten)[number]

/** How sure we are of a rule: read in the law, read in a professional source, read in a source document, or not checked. */
export type Zekerheid = 'wettekst' | 'vakbron' | 'brondocument' | 'niet-nagetrokken'

/** Where a rule comes from. `stand` is the state of the law that was read. */
export type Bron = { document: string; plaats: string; stand?: string }

/** Who must take a step, as a role and never as a name. */
export const deuren = [
  'opsteller van het OPP',
  'opsteller van het gezinsplan',
  'persoon met gezag',
  'jeugdige',
  'vertegenwoordiger van de jeugdige',
  'gecertificeerde instelling',
  'vrager van de toestemming',
  'eigenaar van de gegevens',
  'regisseur',
  'nieuwe regisseur',
  'deelnemer van de casus',
  'wie de actie doet',
  'coördinerende collega',
  'opvolger',
  'houder van het dossier',
] as const
export type Door = (typeof deuren)[number]

/** The part of JSON schema that a way out needs: any value that meets it will do for the rules. */
export type Schema =
  | { type: 'string'; minLength?: number; maxLength?: number; format?: 'date' | 'date-time' | 'uuid'; enum?: readonly string[] }
  | { type: 'boolean'; enum?: readonly boolean[] }
export type Invulling = {
  pointer: string
  vraag: string
  schema: Schema
  /** Asked only where an earlier question of this step was answered so; else left out of the body. */
  alleenBij?: { pointer: string; waarde: string }
}

/** One step of a way out: who does it, the call, and what only a person can fill in. */
export type Stap = {
  door: Door
  /** The person or organisatie that must act, when the caller may know who that is. */
  wie?: string
  methode: 'POST' | 'PATCH'
  /** Full path from `/v1`. `{naam}` stands for the id that an earlier step gave under that name; the same holds for values in `body`. */
  pad: string
  /** `If-Match: true`: read first, then send its ETag. Read `pad` itself for a PATCH, `pad` without its last segment for a POST. */
  kop?: { 'If-Match': true }
  body?: Record<string, unknown>
  /** JSON pointers into `body`. */
  invullen: readonly Invulling[]
  /** The name under which later steps know the id of what this step made (the last segment of its `Location`). */
  geeft?: string
  /** Only a person knows whether this is so; where it is not, this step is not to be taken. */
  alleenAls?: string
  /** This step takes the place of the refused call: the call itself was incomplete and need not be repeated. */
  vervangt?: true
}

export type Uitkomst =
  | { uitkomst: 'voldaan' }
  | {
      uitkomst: 'geschonden'
      uitleg: string
      feiten: Readonly<Record<string, unknown>>
      herstel: readonly Stap[]
      /** This weighs less than the rule does at that moment: a term that still runs, or what can be said for it. Never more. */
      ernst?: 'informeert' | 'waarschuwt'
    }
  | { uitkomst: 'onbekend'; ontbreekt: readonly string[]; herstel?: readonly Stap[] }
  | { uitkomst: 'oordeel-nodig'; vraag: string }
export type Uitkomstsoort = Uitkomst['uitkomst']

/** A rule: data, and one pure function from facts and a day to an outcome. */
export type Regel<O extends Onderwerp = Onderwerp> = {
  /** kebab-case Dutch; never reused. */
  id: string
  /** Raised when the function changes what it demands. */
  versie: number
  titel: string
  onderwerp: O
  /** How heavy it weighs per moment; one outcome can weigh less, never more. */
  ernst: Partial<Record<Exclude<Moment, 'toetsing'>, Ernst>>
  geldigVan: Dag
  /** Last day included. */
  geldigTot?: Dag
  bronnen: readonly Bron[]
  zekerheid: Zekerheid
  /** The outcomes this rule can give; its cases hold each of them. */
  uitkomsten: readonly Uitkomstsoort[]
  toets(feiten: FeitenPer[O], peildatum: Dag): Uitkomst
}

export const voldaan: Uitkomst = { uitkomst: 'voldaan' }
