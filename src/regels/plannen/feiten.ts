import type { Gezag, Jeugdige, ToestemmingFeiten } from '../casus/feiten.ts'
import type { Dag } from '../dag.ts'
import type { LeerlingFeiten } from './evaluatiefeiten.ts'

/** A visible inzet, of any soort, also planned ones and ended ones. */
export type Inzet = {
  readonly id: string
  readonly soort: string
  readonly van?: Dag
  /** Last planned day. */
  readonly tot?: Dag
  /** Set once the start is recorded; may lie ahead. */
  readonly gestartOp?: Dag
  /** Last day of the help, once its end is recorded; may lie ahead. */
  readonly beeindigdOp?: Dag
  readonly eigenaarId?: string
  /** The casussen on whose table it lies. */
  readonly opTafel?: readonly string[]
  /** On what help rests that is not open to everyone, and since when. */
  readonly toegangsgrond?: 'besluit-college' | 'verwijzing-arts' | 'gecertificeerde-instelling-of-rechter' | 'spoed'
  readonly toegangsgrondOp?: Dag
  /** When the family was told of the vertrouwenspersoon and of how to complain. */
  readonly rechtenVerteldOp?: Dag
}

/**
 * How the judged version stands. `concept`: parts can be written (moment concept). `wordt-vastgesteld`: it is a concept again when this call
 * is refused (moment vaststellen). `vastgesteld`: the current vastgestelde version (every other moment); its way out is a next version.
 */
export type Stand = 'concept' | 'wordt-vastgesteld' | 'vastgesteld'
export type Oppdeel = 'perspectief' | 'handelingsdeel'
/** Another owner's content in this plan; `bronZichtbaar` is false when the owner of the plan can no longer see its source. */
export type SamenvattingInPlan = { readonly id: string; readonly bronZichtbaar: boolean }

export type Leerlinginbreng = {
  readonly id: string
  readonly gevraagdOp?: Dag
  readonly vorm?: string
  readonly gekozenDoorLeerling?: boolean
  readonly gebodenHulp?: string
  readonly uitkomst?: string
  readonly inbreng?: string
  readonly invloed?: string
  readonly toegelichtOp?: Dag
  readonly toegelichtDoor?: string
}
export type Jeugdhulpverklaring = {
  readonly id: string
  readonly antwoord: 'ja' | 'nee' | 'geen-antwoord-gewenst' | 'onbekend'
  readonly gevraagdAan?: string
  readonly gevraagdOp?: Dag
  readonly motivering?: string
}
export type Inzetverwijzing = { readonly id: string; readonly inzetId: string }

export type OppVersie = {
  readonly nummer: number
  readonly stand: Stand
  /** The delen that are judged: the one being vastgesteld; both of a concept; those that are vastgesteld of a vastgestelde version. */
  readonly delen: readonly Oppdeel[]
  /** When the previous version was vastgesteld (its latest deel); absent for a first version. */
  readonly vorigeVastgesteldOp?: Dag
  /** When this version's handelingsdeel was vastgesteld; at `wordt-vastgesteld` it may be there or not. */
  readonly handelingsdeelVastgesteldOp?: Dag
  /** When the school talked the perspectief over with the parents. */
  readonly overlegPerspectiefOp?: Dag
  readonly uitstroombestemming?: string
  readonly programmaAfwijking?: string
  readonly factoren: readonly { readonly richting: 'belemmerend' | 'bevorderend' }[]
  readonly leerlinginbreng: readonly Leerlinginbreng[]
  readonly begeleiding: readonly { readonly omschrijving?: string }[]
  /** The last one, should there be more. */
  readonly jeugdhulpverklaring?: Jeugdhulpverklaring
  readonly jeugdhulp: readonly Inzetverwijzing[]
}

export type OppFeiten = {
  readonly oppId: string
  readonly soort: 'opp' | 'handelingsplan' | 'ondersteuningsafspraken'
  readonly jeugdige: Jeugdige
  /**
   * The version that is judged; absent when no version stands yet, and then nothing can be broken. At moments other than concept and
   * vaststellen: the latest version whose handelingsdeel is vastgesteld.
   */
  readonly versie?: OppVersie
  /** With `versie.stand` vastgesteld: a later concept that is open already, so that the way out goes on from there. */
  readonly concept?: OppVersie
  /** Only of another's plan, which is seen as it lies on the table of these casussen: there the way out must lay the next version too. */
  readonly opTafel?: readonly string[]
  /** Inzetten for the jeugdige and for a gezin of the jeugdige. */
  readonly inzetten: readonly Inzet[]
  readonly gezag: readonly Gezag[]
  /** Of every version of this OPP, in order of entry. */
  readonly instemmingen: readonly {
    readonly planversie: number
    /** The person or the organisatie with gezag that said so. */
    readonly doorId?: string
    readonly doorOrganisatieId?: string
    readonly uitkomst: 'ingestemd' | 'geen-overeenstemming'
    readonly gegevenOp: Dag
  }[]
  readonly samenvattingen: readonly SamenvattingInPlan[]
  /** The evaluaties that were held of this OPP, where it lies on a table; absent when it lies on none. */
  readonly evaluaties?: readonly { readonly op: Dag; readonly aanwezig: readonly string[] }[]
}

export type Inschrijving = {
  readonly sector: string
  readonly van: Dag
  readonly tot?: Dag
  /** The name written there, else the naam of the organisatie it points to. */
  readonly schoolnaam?: string
}
export type Kind = Jeugdige & {
  /** Membership of the gezin. */
  readonly van: Dag
  readonly tot?: Dag
  readonly inschrijvingen: readonly Inschrijving[]
}
export type Schoolloopbaan = {
  readonly id: string
  readonly jeugdigeId: string
  readonly school?: string
  readonly perspectief?: string
  readonly verzuim?: string
  readonly steunOpSchool?: string
  readonly herkomst?: 'koppeling' | 'gezin'
  readonly koppelingId?: string
  readonly nvtReden?: string
}
export type GezinsplanVersie = {
  readonly nummer: number
  readonly stand: Stand
  readonly familiegroepsplanAanbod?: {
    readonly aangebodenOp?: Dag
    readonly uitkomst?: 'gemaakt' | 'ouders-zien-af' | 'bedreiging-ontwikkeling' | 'belang-kind' | 'niet-van-toepassing'
    readonly toelichting?: string
  }
  readonly overlegMetJeugdigeOp?: Dag
  readonly overlegMetOudersOp?: Dag
  readonly overlegMetPleegoudersOp?: Dag
  readonly instemmingPleegoudersOp?: Dag
  readonly overlegToelichting?: string
  readonly opSchriftGevraagdOp?: Dag
  readonly opSchriftVerstrektOp?: Dag
  readonly maatregel?: boolean
  /** The organisatie that carries the plan out, where that is not the one that keeps it. */
  readonly uitbesteedAanId?: string
  readonly hulp: readonly Inzetverwijzing[]
  readonly schoolloopbaan: readonly Schoolloopbaan[]
}
export type GezinsplanFeiten = {
  readonly gezinsplanId: string
  readonly soort: 'gezinsplan' | 'familiegroepsplan' | 'hulpverleningsplan' | 'plan-van-aanpak'
  /** As with an OPP; a gezinsplan is vastgesteld as a whole. At plan-maken: the first concept. */
  readonly versie?: GezinsplanVersie
  readonly concept?: GezinsplanVersie
  /** Only of another's plan, which is seen as it lies on the table of these casussen: there the way out must lay the next version too. */
  readonly opTafel?: readonly string[]
  /** Members of the gezin with rol jeugdige, past ones included. */
  readonly kinderen: readonly Kind[]
  /** Members of the gezin in any rol, past ones included. */
  readonly leden: readonly { readonly id: string; readonly rol: string; readonly van: Dag; readonly tot?: Dag }[]
  /** Of every version of this plan: who of the gezin asked for it on paper, or got it. */
  readonly afschriften: readonly {
    readonly id: string
    readonly planversie: number
    readonly gevraagdOp?: Dag
    readonly verstrektOp?: Dag
  }[]
  /** Koppelingen of this plan, ended ones included. */
  readonly koppelingen: readonly Koppeling[]
  /** Inzetten for the gezin and its children. */
  readonly inzetten: readonly Inzet[]
  readonly samenvattingen: readonly SamenvattingInPlan[]
  /** Other gezinsplannen, of any soort, for the same gezin. */
  readonly anderePlannen: readonly { readonly id: string; readonly soort: string }[]
  /** The open casussen of the children, and others where this plan lies: whether this plan lies on that table, and whether who keeps it sits there. */
  readonly tafels: readonly { readonly casusId: string; readonly ligtEr: boolean; readonly opstellerErbij: boolean }[]
  /** Who holds the regie (role regisseur, today) in each open casus of the gezin: organisatieId, or persoonId when it is the family. */
  readonly regisseurs: readonly { readonly casusId: string; readonly houderId: string }[]
}

export type Koppelinghelft = {
  readonly kant: 'opp' | 'gezinsplan'
  /** The pinned version. */
  readonly planversie?: number
  /** The current vastgestelde version of the plan on this side (of an OPP: with a vastgesteld handelingsdeel). */
  readonly huidigeVersie?: number
}
export type Koppeling = {
  readonly id: string
  readonly soort: 'doel-doel' | 'jeugdhulp-hulp' | 'schoolloopbaan-opp'
  readonly oppId: string
  readonly gezinsplanId: string
  readonly jeugdigeId: string
  readonly voorgesteldOp: Dag
  readonly bevestigdOp?: Dag
  readonly beeindigdOp?: Dag
  /** Whether some version of its OPP is visible. */
  readonly oppOpen: boolean
  /** The visible halves; the half of the own plan is always among them once it is filled. */
  readonly helften: readonly Koppelinghelft[]
}
/** A koppeling, with what is judged with it. */
export type KoppelingFeiten = {
  readonly koppelingId: string
  /** At koppeling-bevestigen, unless both plans have one owner. */
  readonly toestemming?: ToestemmingFeiten
  /** The visible plans on both sides, as they stand (current vastgestelde version), with the change of this call in them. */
  readonly opp?: OppFeiten
  readonly gezinsplan?: GezinsplanFeiten
}
/**
 * An inzet that is being started, with the visible plans of its jeugdige or gezin as they stand; the inzet among theirs, gestartOp filled. At every other moment, and
 * in a report, the inzet alone.
 */
export type InzetFeiten = {
  readonly inzetId: string
  readonly inzet: Inzet
  readonly opps: readonly OppFeiten[]
  readonly gezinsplannen: readonly GezinsplanFeiten[]
  /** Of extra or speciale ondersteuning, started by the school: the pupil. */
  readonly leerling?: LeerlingFeiten
}

export type SamenvattingFeiten = {
  readonly samenvattingId: string
  readonly planSoort: 'opp' | 'gezinsplan'
  readonly planId: string
  /** The organisatie that owns the plan in which the samenvatting is put. */
  readonly planEigenaarId: string
  readonly bronSoort: 'inzet' | 'opp' | 'gezinsplan'
  readonly bronId: string
  /** Absent when the source is not visible. */
  readonly bron?: { readonly eigenaarId: string; readonly cel: string }
  readonly toestemmingId: string
  readonly casusId: string
  /** `vragen` holds exactly the toestemming that was named (when visible), `uitwisseling` is absent. */
  readonly toestemming: ToestemmingFeiten
}
