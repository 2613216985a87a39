import type { Aanroep } from '../hulp/aanroepen/vorm.ts'
import type { Wie } from '../hulp/huis.ts'
import { makers, type Voorraad } from '../hulp/voorraad.ts'
import { maakOrganisatie } from '../hulp/wereld.ts'

/** A call by someone who sees what it is about, and still may not. */
export type Geval = (v: Voorraad) => Promise<Aanroep> | Aanroep

const moeder = (v: Voorraad): Wie => v.tafel.moeder
const school = (v: Voorraad): Wie => v.tafel.school.baas
const wijk = (v: Voorraad): Wie => v.tafel.wijkteam.baas
const leraar = (v: Voorraad): Wie => v.tafel.school.leraar

const vers = async (v: Voorraad, id: string): Promise<Aanroep> => (makers[id] as (typeof makers)[string])(v)
/** The ordinary call of this operation, by another. */
const door =
  (id: string, wie: (v: Voorraad) => Wie, anders: (v: Voorraad) => { pad?: string; body?: unknown } = () => ({})): Geval =>
  async (v) => ({ ...(await vers(v, id)), ...anders(v), wie: wie(v) })
const allen = (ids: string[], wie: (v: Voorraad) => Wie): Record<string, Geval> => Object.fromEntries(ids.map((id) => [id, door(id, wie)]))
/** The first of a list, as the owner sees it. */
const eerste = async (v: Voorraad, wie: Wie, pad: string): Promise<string> =>
  `${pad}/${(await v.doe(wie, 'GET', pad)).body.resultaten[0].id}`
const opEerste =
  (lijst: (v: Voorraad) => string, rest: string, body: unknown): Geval =>
  async (v) => ({ wie: moeder(v), pad: `${await eerste(v, school(v), lijst(v))}${rest}`, body })

const kind = (v: Voorraad): string => `/personen/${v.tafel.kind}`
const gezin = (v: Voorraad): string => `/gezinnen/${v.tafel.bijSchool.gezin}`
const reden = { reden: 'Dit klopt niet.' }
const delen = (namen: string[]): string[] => namen.flatMap((naam) => [`maak${naam}`, `wijzig${naam}`, `verklaar${naam}Vervallen`])

const register: Record<string, Geval> = {
  ...allen(['maakMedewerker', 'wijzigMedewerker', 'verklaarMedewerkerVervallen', 'verklaarSysteemVervallen'], school),
  ...allen(
    [
      ...['maakOrganisatieExterneVerwijzing', 'maakPersoon', 'maakPersoonExterneVerwijzing', 'maakGezin', 'maakGezinExterneVerwijzing'],
      ...['maakInschrijving', 'wijzigInschrijving', 'verklaarInschrijvingVervallen'],
    ],
    moeder,
  ),
  verklaarHulpverzoekVervallen: door('verklaarHulpverzoekVervallen', moeder),
  ...allen(['maakPrivacyreglement', 'maakConvenant', 'maakConvenanttoetreding', 'maakMandaat'], leraar),
  ...allen(['wijzigPrivacyreglement', 'wijzigConvenant', 'wijzigConvenanttoetreding', 'wijzigMandaat'], wijk),
  maakPrivacyverzoek: door('maakPrivacyverzoek', leraar),
  // The mother asked it, and reads it.
  ...allen(
    [
      ...['wijzigPrivacyverzoek', 'verklaarPrivacyverzoekVervallen', 'maakPrivacyverlenging', 'verklaarPrivacyverlengingVervallen'],
      ...['maakPrivacybesluit', 'maakPrivacyafhandeling'],
    ],
    moeder,
  ),
  wijzigPersoon: door('wijzigPersoon', moeder, (v) => ({ pad: kind(v) })),
  verklaarPersoonVervallen: (v) => ({ wie: moeder(v), pad: `${kind(v)}/vervallenverklaringen`, body: reden }),
  maakGezagsrelatie: door('maakGezagsrelatie', moeder, (v) => ({ pad: `${kind(v)}/gezagsrelaties` })),
  wijzigGezagsrelatie: opEerste((v) => `${kind(v)}/gezagsrelaties`, '', { tot: '2026-12-31' }),
  verklaarGezagsrelatieVervallen: opEerste((v) => `${kind(v)}/gezagsrelaties`, '/vervallenverklaringen', reden),
  wijzigGezin: door('wijzigGezin', moeder, (v) => ({ pad: gezin(v) })),
  verklaarGezinVervallen: (v) => ({ wie: moeder(v), pad: `${gezin(v)}/vervallenverklaringen`, body: reden }),
  maakGezinslid: (v) => ({
    wie: moeder(v),
    pad: `${gezin(v)}/leden`,
    body: { persoonId: v.tafel.kind, rol: 'jeugdige', van: '2026-01-01' },
  }),
  wijzigGezinslid: opEerste((v) => `${gezin(v)}/leden`, '', { tot: '2026-12-31' }),
  verklaarGezinslidVervallen: opEerste((v) => `${gezin(v)}/leden`, '/vervallenverklaringen', reden),
}

/** The family was told: they see it, and it is not theirs to change. */
const naarOuder =
  (id: string): Geval =>
  async (v) => {
    const { kind, casus } = v.tafel
    const wettelijk = { grond: 'wettelijk', wettelijkeBasis: 'verzuimmelding', avgGrondslag: 'wettelijke-verplichting' }
    const leerplicht = (await maakOrganisatie(v.doe, 'leerplicht', `Leerplicht ${v.nr()}`)).id
    const body = {
      betreftId: kind,
      ...wettelijk,
      doel: 'Verzuim melden.',
      cellen: ['school/onderwijs'],
      ontvangerIds: [leerplicht],
      tot: '2026-12-31',
      geinformeerdOp: '2026-11-23',
    }
    const deling = await v.doe(school(v), 'POST', `/casussen/${casus}/delingen`, body)
    const aanroep = await vers(v, id)
    const rest = /\/delingen\/[^/]+(.*)$/.exec(aanroep.pad)?.[1] ?? ''
    return { ...aanroep, wie: moeder(v), pad: `/casussen/${casus}/delingen/${deling.id}${rest}` }
  }

const casus: Record<string, Geval> = {
  ...allen(
    [
      'maakCasus',
      'maakFaseovergang',
      'maakAfsluiting',
      'maakHeropening',
      'voegJeugdigeToe',
      'maakEvaluatiemoment',
      'wijzigEvaluatiemoment',
      'maakEvaluatieafronding',
      'maakDoelscore',
      'maakOpschalingreactie',
      'maakOpschalingbesluit',
      'maakDeelnemer',
      'maakUitnodiging',
      'maakToestemming',
      'maakRegieaanbieding',
      'maakVertegenwoordiging',
    ],
    leraar,
  ),
  ...allen(['maakArrangement', 'maakArrangementonderdeel', 'maakArrangementbesluit', 'maakArrangementvaststelling'], leraar),
  ...allen(
    ['wijzigArrangement', 'wijzigArrangementonderdeel', 'verklaarArrangementVervallen', 'verklaarArrangementonderdeelVervallen'],
    wijk,
  ),
  ...allen(['verklaarEvaluatiemomentVervallen', 'verklaarErvaringVervallen'], wijk),
  maakErvaring: door('maakErvaring', moeder, () => ({ body: { rol: 'jeugdige', tekst: 'Ik vond het fijn.' } })),
  ...allen(['wijzigDeelnemer', 'wijzigDeelnemermedewerker'], wijk),
  ...allen(['maakUitnodigingacceptatie', 'maakRegieacceptatie', 'maakInbrengbeeindiging'], school),
  ...allen(['verklaarToestemmingVervallen', 'maakInbreng'], moeder),
  ...allen(['maakMeldcode', 'maakPersoonsnummer', 'verklaarPersoonsnummerVervallen'], leraar),
  ...allen(['maakActie', 'wijzigActie', 'maakActieterugkoppeling', 'maakOverdracht', 'verklaarOverdrachtVervallen'], leraar),
  ...allen(['maakVoortgang', 'maakAanspreekpunt', 'verklaarActieVervallen'], wijk),
  ...allen(['maakOverdrachtacceptatie'], school),
  ...allen(['maakSchoolopenstelling'], leraar),
  ...allen(['maakSchoolopenstellingeinde', 'verklaarSchoolopenstellingVervallen'], moeder),
  ...allen(['maakConsult'], moeder),
  ...allen(['maakConsultvervolg', 'verklaarConsultVervallen'], wijk),
  ...allen(['wijzigOverleg', 'maakUitgenodigde', 'maakOverlegverloop', 'wijzigAanwezige', 'verklaarOverlegVervallen'], wijk),
  ...allen(['verklaarUitgenodigdeVervallen', 'verklaarAanwezigeVervallen', 'wijzigVerslagdeel', 'wijzigAfspraak'], moeder),
  ...allen(['verklaarVerslagdeelVervallen', 'verklaarAfspraakVervallen', 'maakOverlegakkoord', 'maakVerslagvaststelling'], moeder),
  maakAanwezige: door('maakAanwezige', wijk, (v) => ({ body: { organisatieId: v.tafel.wijkteam.id } })),
  ...allen(['maakOverlegstuk'], (v) => v.tafel.wijkteam.systeem),
  ...allen(['wijzigOverlegstuk'], school),
  ...allen(['maakOverleg', 'maakVerslagdeel', 'maakAfspraak'], leraar),
  ...allen(['maakDeling', 'maakDelingbevestiging', 'maakMeldcodestap', 'maakMeldcodeafsluiting'], (v) => v.tafel.school.systeem),
  wijzigDeling: naarOuder('wijzigDeling'),
  maakDelingbeeindiging: naarOuder('maakDelingbeeindiging'),
  verklaarDelingVervallen: naarOuder('verklaarDelingVervallen'),
  verklaarCasusVervallen: (v) => ({ wie: wijk(v), pad: `/casussen/${v.tafel.casus}/vervallenverklaringen`, body: reden }),
  verklaarJeugdigeVervallen: async (v) => ({
    wie: moeder(v),
    pad: `${await eerste(v, school(v), `/casussen/${v.tafel.casus}/jeugdigen`)}/vervallenverklaringen`,
    body: reden,
  }),
  maakDeelnemermedewerker: async (v) => {
    const [medewerker] = (await v.doe(v.tafel.wijkteam.systeem, 'GET', '/medewerkers')).body.resultaten
    return { ...(await vers(v, 'maakDeelnemermedewerker')), wie: wijk(v), body: { medewerkerId: medewerker.id } }
  },
  verklaarUitnodigingVervallen: async (v) => {
    const { resultaten } = (await v.doe(wijk(v), 'GET', '/uitnodigingen')).body
    const gekregen = resultaten.find(({ organisatieId }: { organisatieId?: string }) => organisatieId === v.tafel.wijkteam.id)
    // Who accepted may too, but not everyone there: that it was accepted is for who coordinates to say, and so is that it was wrong.
    return { wie: v.tafel.wijkteam.leraar, pad: `/uitnodigingen/${gekregen.id}/vervallenverklaringen`, body: reden }
  },
  maakAntwoordbevestiging: door('maakAntwoordbevestiging', school),
  maakAntwoord: async (v) => {
    const aanroep = await vers(v, 'maakAntwoord')
    return { ...aanroep, body: { ...(aanroep.body as object), geverId: v.tafel.bijSchool.vader } }
  },
}

const opHulp =
  (rest: string, body: unknown): Geval =>
  (v) => ({ wie: school(v), pad: `/inzetten/${v.hulp}${rest}`, body })
const plannen: Record<string, Geval> = {
  maakInzet: door('maakInzet', moeder, (v) => ({
    body: { jeugdigeId: v.tafel.kind, soort: 'begeleiding', doel: 'Leren plannen', aanbieder: { naam: 'Oma' } },
  })),
  wijzigInzet: opHulp('', { doel: 'Anders' }),
  startInzet: opHulp('/starts', { startdatum: '2026-11-24' }),
  beeindigInzet: opHulp('/beeindigingen', { einddatum: '2027-01-31', ...reden }),
  verklaarInzetVervallen: opHulp('/vervallenverklaringen', reden),
  maakInzetExterneVerwijzing: door('maakInzetExterneVerwijzing', moeder, (v) => ({ pad: `/inzetten/${v.hulp}/externe-verwijzingen` })),
  maakOpp: door('maakOpp', wijk, (v) => ({ body: { soort: 'opp', jeugdigeId: v.tafel.kindWijk, schooljaar: '2026-2027' } })),
  stemInMetOpp: async (v) => {
    const aanroep = await vers(v, 'stemInMetOpp')
    return { ...aanroep, body: { ...(aanroep.body as object), doorId: v.tafel.kind } }
  },
  maakGezinsplan: door('maakGezinsplan', moeder, (v) => ({ body: { soort: 'gezinsplan', gezinId: v.tafel.bijWijkteam.gezin } })),
  ...allen(['stelOppVast'], leraar),
  ...allen(
    [
      ...['wijzigOpp', 'maakOppVersie', 'verklaarOppVervallen', 'maakOppExterneVerwijzing'],
      ...delen(['OppFactor', 'OppLeerlinginbreng', 'OppBegeleiding', 'OppJeugdhulpverklaring', 'OppJeugdhulp', 'OppDoel']),
      ...[
        'wijzigGezinsplan',
        'maakGezinsplanVersie',
        'stelGezinsplanVast',
        'verklaarGezinsplanVervallen',
        'maakGezinsplanExterneVerwijzing',
      ],
      ...delen(['GezinsplanKracht', 'GezinsplanHulp', 'GezinsplanSchoolloopbaan', 'GezinsplanDoel', 'GezinsplanAfschrift']),
      ...[
        'maakOppSamenvatting',
        'verklaarOppSamenvattingVervallen',
        'maakGezinsplanSamenvatting',
        'verklaarGezinsplanSamenvattingVervallen',
      ],
      ...['stelKoppelingVoor', 'bevestigKoppeling', 'beeindigKoppeling', 'verklaarKoppelingVervallen', 'maakKoppelingExterneVerwijzing'],
    ],
    moeder,
  ),
  maakGezinsplanAfschrift: door('maakGezinsplanAfschrift', moeder, (v) => ({
    body: { planversie: 1, aanId: v.tafel.kindWijk, gevraagdOp: '2026-11-20' },
  })),
}

const zienswijzen = (namen: string[]): string[] => namen.flatMap((naam) => [`maak${naam}Zienswijze`, `wijzig${naam}Zienswijze`])
const gezinsleden: Record<string, Geval> = {
  ...allen(
    [...zienswijzen(['Persoon', 'Casus', 'Overleg', 'Arrangement', 'Opp']), 'maakHulpverzoek', 'maakHulpverzoekopenstelling'],
    school,
  ),
  ...allen(zienswijzen(['Gezinsplan', 'Inzet']), wijk),
}

export const nietToegestaan: Record<string, Geval> = { ...gezinsleden, ...register, ...casus, ...plannen }

const alleenScope = 'Wie het recht `beheer` heeft mag dit; wie het mist krijgt al om die reden 403.'
const alleenEigen = 'Alleen de eigen organisatie ziet dit, en die mag het; voor ieder ander is het er niet (404).'
/** Writes that are refused for want of a scope only, and why. */
export const nooitNietToegestaan: Record<string, string> = {
  maakOrganisatie: alleenScope,
  maakRegioafspraak: alleenScope,
  maakOpschaling: 'Ieder die de casus ziet mag opschalen.',
  wijzigOrganisatie: alleenScope,
  maakSysteem: alleenScope,
  maakMedewerkerExterneVerwijzing: alleenEigen,
  verklaarExterneVerwijzingVervallen: alleenEigen,
  verklaarMeldcodeVervallen: alleenEigen,
  verklaarPrivacybesluitVervallen:
    'Wie het vroeg leest een besluit als het antwoord is verstuurd; tot dan is het er alleen voor wie het mag.',
  maakConsultreactie: alleenEigen,
  maakVernietiging: alleenEigen,
  verklaarVertegenwoordigingVervallen: alleenEigen,
  maakHulpvraag: 'Ieder die de casus ziet mag een hulpvraag stellen.',
  maakVerslaginstemming: 'Ieder die het overleg ziet mag zeggen of het verslag klopt; wie er niet bij was, hoort dat (409).',
  maakIntrekking: 'Ieder die het antwoord ziet mag het intrekken: intrekken kan altijd.',
}
