import type { Dag } from '../dag.ts'
import type { RegieAanbod, RegieGevraagd, Regieperiode } from './regiefeiten.ts'
import type { Evaluatiemoment, Leerling, Opschaling, Overlegd, Planpaar } from './tafelfeiten.ts'

/** `houderId`: the organisatie that keeps the record with this id, where the houder of the facts may know it. */
export type Jeugdige = { readonly id: string; readonly geboortedatum?: Dag; readonly houderId?: string }

/** A visible gezagsrelatie over the jeugdige; one of the two holders. `houderId`: which organisatie keeps the record of that person, as above. */
export type Gezag = {
  readonly persoonId?: string
  readonly organisatieId?: string
  readonly houderId?: string
  readonly van: Dag
  readonly tot?: Dag
}

export type Antwoord = {
  readonly geverId?: string
  readonly geverOrganisatieId?: string
  readonly hoedanigheid: 'jeugdige' | 'ouder-met-gezag' | 'voogd' | 'gecertificeerde-instelling' | 'rechter' | 'vertegenwoordiger'
  readonly uitkomst: 'gegeven' | 'geweigerd'
  readonly gegevenOp: Dag
  readonly zonderOuderdeel?: 'ernstig-nadeel' | 'weloverwogen-wens-jeugdige'
  readonly document?: string
  /** An intrekking of this answer exists. */
  readonly ingetrokken: boolean
  /** Written down by who asked, and not yet confirmed by the giver or by every source; with the id to confirm it by. */
  readonly onbevestigd?: { readonly id: string; readonly bronIds: readonly string[] }
}
/** That the jeugdige cannot judge the question, as one organisatie established it for its own rows, and who then answers; `tot` is the last day. */
export type Vertegenwoordiging = {
  readonly doorOrganisatieId: string
  readonly hoedanigheid: 'gezag' | 'curator-of-mentor' | 'schriftelijk-gemachtigde' | 'partner' | 'familielid'
  readonly vertegenwoordigerId?: string
  readonly vastgesteldOp: Dag
  readonly tot?: Dag
}
export type Vraag = {
  readonly id: string
  readonly casusId: string
  readonly doel?: string
  readonly bronIds: readonly string[]
  readonly ontvangerIds: readonly string[]
  readonly ontvangerPersoonIds?: readonly string[]
  readonly cellen: readonly string[]
  /** Also, or only, that the sources are involved. */
  readonly betrokkenheid?: boolean
  readonly tot?: Dag
  readonly informatieversie?: string
  readonly avgGrondslag?: string
  readonly doorbrekingGeheimhouding?: boolean
  readonly uitdrukkelijk?: boolean
  readonly vertegenwoordigingen?: readonly Vertegenwoordiging[]
  /** In order of entry. */
  readonly antwoorden: readonly Antwoord[]
}
/** What passes from whom to whom, and which cells it opens. */
export type Uitwisseling = {
  readonly bronIds: readonly string[]
  readonly ontvangerIds: readonly string[]
  readonly cellen: readonly string[]
}
export type ToestemmingFeiten = {
  /** Where a new question would be asked; absent when there is no casus about this jeugdige yet. */
  readonly casusId?: string
  readonly jeugdige: Jeugdige
  readonly gezag: readonly Gezag[]
  /** At toestemming-vragen and -antwoorden: the one question. At koppeling-bevestigen: every visible question about this jeugdige. */
  readonly vragen: readonly Vraag[]
  /** At koppeling-bevestigen: what must be covered (`uitwisselingVanKoppeling`). Absent elsewhere. */
  readonly uitwisseling?: Uitwisseling
}

/** A number that is about to be registered; never the number itself. */
export type PersoonsnummerFeiten = {
  readonly id: string
  readonly persoonId: string
  readonly soort: 'bsn' | 'pgn'
  /** What kind of organisatie registers it. */
  readonly organisatieSoort: string
  readonly gecontroleerdOp: Dag
  readonly gecontroleerdDoor: string
}

/** The family of a casus as far as visible: the jeugdigen, who has gezag over each, and which persons were asked to the table. */
export type Familie = {
  readonly jeugdigen: readonly (Jeugdige & { readonly gezag: readonly Gezag[] })[]
  readonly aanTafel: readonly string[]
  /** Persons who were asked to a meeting, were told something there, or were given a gezinsplan on paper. */
  readonly geinformeerd?: readonly string[]
  /** There was a meeting without the family, for one of the reasons that there are for that. */
  readonly zonderGezin?: boolean
}
/** Something that someone at the table would do by a day. */
export type Actiefeit = {
  readonly id: string
  readonly voor: Dag
  readonly status: 'open' | 'gedaan' | 'niet-gelukt' | 'vervallen'
  readonly teruggekoppeld: boolean
}
/** A medewerker whose service ends: what kinds of things still stand on that name, and the offer that could take them over today. */
export type VertrekFeiten = {
  readonly medewerkerId: string
  readonly open: readonly string[]
  /** What was offered already: to be accepted today, or from a later day on. */
  readonly overdrachtId?: string
  readonly latereOverdrachtId?: string
}
export type CasusFeiten = {
  readonly evaluaties?: readonly Evaluatiemoment[]
  readonly planparen?: readonly Planpaar[]
  /** The closing that is asked for, or that stands; absent while the casus is open. */
  readonly afsluiting?: {
    readonly reden: string
    readonly opbrengst?: string
    readonly nazorg?: string
    readonly zonderErvaringReden?: string
  }
  /** The rollen of who said how it was, since the casus last opened. */
  readonly ervaringen?: readonly string[]
  /** Since when the casus is in this fase. */
  readonly faseSinds?: Dag
  /** Since when someone does not agree with the OPP as it stands, for each. */
  readonly oneens?: readonly Dag[]
  /** The planned first days of support and help on this table that did not begin. */
  readonly wachtend?: readonly Dag[]
  readonly opschalingen?: readonly Opschaling[]
  readonly familie?: Familie
  readonly leerlingen?: readonly Leerling[]
  readonly overlegd?: readonly Overlegd[]
  readonly casusId: string
  readonly status: 'open' | 'afgesloten'
  /** The fase after this call. */
  readonly fase: string
  /** Visible regieperioden, past ones included. */
  readonly regie: readonly Regieperiode[]
  /** At regie-aanbieden: the offer that is made. */
  readonly aangeboden?: RegieAanbod
  /** Every `regieGevraagd` of the faseovergangen of this casus, oldest first, the one of this call included. */
  readonly regieGevraagd: readonly RegieGevraagd[]
  readonly acties: readonly Actiefeit[]
  /** What the regisseur told the whole table. */
  readonly voortgang: readonly { readonly tot: Dag }[]
  /** The day on which the casus last came to uitvoeren. */
  readonly uitvoerenSinds?: Dag
}
/** An organisatie, whether it has a privacyreglement that holds on the day, and which convenanten it is in on that day. */
export type Partij = { readonly id: string; readonly soort: string; readonly reglement: boolean; readonly convenanten: readonly string[] }
/** An organisatie that comes to the table, and who sits there or asked for it, as far as visible. */
export type DeelnameFeiten = { readonly id: string; readonly casusId: string; readonly nieuw: Partij; readonly anderen: readonly Partij[] }

/** An aanbieding of the regie, with its casus as it stands after this call. */
export type RegieFeiten = {
  readonly casusId: string
  readonly aanbieding: RegieAanbod
  /** At regie-aanbieden and regie-accepteren. */
  readonly casus?: CasusFeiten
}

/** Why it is shared without toestemming, as far as it was said. */
export type Verantwoording = {
  readonly ernst?: string
  readonly waaromGeenToestemming?: string
  readonly waaromNietZelf?: string
  readonly geraadpleegd?: string
  readonly alternatieven?: string
  readonly minimaleInhoud?: string
  readonly anoniemBesprokenOp?: Dag
  readonly nietAnoniemReden?: string
  readonly nietInformerenReden?: string
}
/** What was sent to share it: what a way out sends again, with what was missing. */
export type Delinginhoud = {
  readonly betreftId: string
  readonly grond: 'rechtstreeks-betrokken' | 'wettelijk' | 'vitaal-belang' | 'conflict-van-plichten'
  readonly wettelijkeBasis?: string
  readonly doel?: string
  readonly cellen: readonly string[]
  readonly ontvangerIds: readonly string[]
  readonly ontvangerPersoonIds: readonly string[]
  readonly tot: Dag
  readonly avgGrondslag?: string
  readonly geheimhouding?: string
  readonly verzoekOp?: Dag
  readonly informerenOp?: Dag
  readonly geinformeerdOp?: Dag
  readonly verantwoording?: Verantwoording
}
export type DelingFeiten = {
  readonly delingId: string
  readonly casusId: string
  readonly deling: Delinginhoud
  /** The organisatie whose rows are shared, and what kind of organisatie it is. */
  readonly delerId: string
  readonly delerSoort: string
  readonly ontvangerSoorten: readonly string[]
  readonly jeugdige: Jeugdige
  readonly gezag: readonly Gezag[]
}

/** A passing on of records: a deling, or a question for toestemming with the kinds of organisatie that would receive. */
export type VerstrekkingFeiten =
  | { readonly deling: DelingFeiten }
  | { readonly vraag: Vraag; readonly betreftId: string; readonly ontvangerSoorten: readonly string[] }

/** What a school opens of its own record to a colleague. `naamloos`: the text leads to nobody, as far as the one who acts knows names. */
export type SchoolopenstellingFeiten = {
  readonly id: string
  readonly inhoud: {
    readonly persoonId: string
    readonly medewerkerId: string
    readonly doel: 'lesgeven' | 'begeleiden-in-de-klas' | 'gesprek-met-ouders' | 'zorg-rond-gezondheid' | 'veiligheid-op-school' | 'anders'
    readonly toelichting?: string
    readonly cellen: readonly string[]
    readonly geheimhouding?: string
    readonly tot: Dag
  }
  readonly naamloos: boolean
}

export type MeldcodeFeiten = {
  readonly meldcodeId: string
  readonly casusId: string
  readonly stappen: readonly { readonly stap: string; readonly uitkomst: 'uitgevoerd' | 'overgeslagen'; readonly toelichting?: string }[]
  /** The closing that is asked for; absent while the meldcode runs. */
  readonly afsluiting?: {
    readonly besluit: string
    readonly onveiligheid?: string
    readonly kindcheck?: string
    readonly afweging?: string
    readonly eindbeslisser?: string
    readonly redenNietMelden?: string
  }
}
