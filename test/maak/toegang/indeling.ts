import { isProef, isSchrijven } from '../../../src/toegang/invoerschemas.ts'
import type { Operatie } from '../../../src/toegang/operatie.ts'

/** Who calls, seen from the organisatie that keeps what the call is about. Short names: they are the columns of the matrix. */
export const rollen = {
  'B+': 'medewerker van wie het bijhoudt, met een functie die alles van de organisatie ziet',
  B: 'medewerker van wie het bijhoudt, met een andere functie',
  L: 'leerplichtambtenaar van wie het bijhoudt, als dat leerplicht is: coördineert daar zonder alles te zien',
  'A+': 'medewerker van een andere organisatie, met een functie die alles van die organisatie ziet',
  A: 'medewerker van een andere organisatie, met een andere functie',
  S: 'systeem van wie het bijhoudt; namens een medewerker telt diens functie',
  P: 'persoon: ouder, jeugdige of iemand uit het netwerk',
  O: 'onbekende: een geldig token, maar hier nog niemand',
} as const
export type Rol = keyof typeof rollen
export const rolnamen = Object.keys(rollen) as Rol[]

export type Klasse = { wie: readonly Rol[]; zegt: string }
const alleOrganisaties: readonly Rol[] = ['B+', 'B', 'L', 'A+', 'A', 'S']
/** What the house means by each kind of permission. */
export const klassen = {
  bijhouder: { wie: ['B+', 'B', 'L', 'S'], zegt: 'wie het bijhoudt' },
  school: { wie: ['B+', 'B', 'S'], zegt: 'een school, over een eigen leerling' },
  'bijhouder-alles': { wie: ['B+', 'S'], zegt: 'wie het bijhoudt, met een functie die alles ziet' },
  'bijhouder-coordinerend': { wie: ['B+', 'L', 'S'], zegt: 'wie het bijhoudt, met een coördinerende functie' },
  organisatie: { wie: alleOrganisaties, zegt: 'elke organisatie, voor het eigen dossier of over wat zij ziet' },
  'organisatie-alles': { wie: ['B+', 'A+', 'S'], zegt: 'elke organisatie, met een functie die alles ziet' },
  'organisatie-coordinerend': { wie: ['B+', 'L', 'A+', 'S'], zegt: 'elke organisatie, met een coördinerende functie' },
  'mens-coordinerend': { wie: ['B+', 'A+'], zegt: 'een mens, geen systeem: een medewerker met een functie die alles ziet' },
  'bijhouder-mens': { wie: ['B+'], zegt: 'een medewerker van wie het bijhoudt, met een functie die alles ziet; een systeem niet' },
  'tweede-mens': { wie: ['B+'], zegt: 'een tweede medewerker van wie het bijhoudt, met een functie die alles ziet' },
  persoon: { wie: ['P'], zegt: 'een persoon, over zichzelf of over wie die gezag heeft' },
  voorzitter: {
    wie: ['B+', 'L', 'A+', 'S'],
    zegt: 'wie het overleg belegde; een ander met een coördinerende functie, over mensen uit het eigen dossier',
  },
  bevestiger: { wie: ['B+', 'L', 'A+', 'S', 'P'], zegt: 'de gever zelf, en de organisatie om wier gegevens het gaat' },
  'bijhouder-met-cel': { wie: ['B+', 'S'], zegt: 'wie het bijhoudt, met een functie die deze cel ziet' },
  'bijhouder-met-onderwijs': { wie: ['B+', 'B', 'L', 'S'], zegt: 'wie het bijhoudt, met een functie die inschrijvingen ziet' },
  'eigen-plan': { wie: ['B+', 'A+', 'S'], zegt: 'elke organisatie met een functie die alles ziet, met een plan dat zij zelf bijhoudt' },
  'gezin-of-coordinerend': { wie: ['B+', 'L', 'A+', 'S', 'P'], zegt: 'het gezin, en elke organisatie met een coördinerende functie' },
  'ieder-die-het-ziet': { wie: [...alleOrganisaties, 'P'], zegt: 'ieder die het ziet' },
  gever: {
    wie: ['B+', 'L', 'S', 'P'],
    zegt: 'de gever voor zichzelf; wie vroeg legt vast wat is gezegd of ondertekend; een organisatie met gezag voor zichzelf',
  },
  terugnemer: { wie: [...alleOrganisaties, 'P'], zegt: 'de gever zelf; en wie vroeg, om vast te leggen dat iemand een ja terugneemt' },
  instemmer: { wie: ['B+', 'B', 'L', 'S', 'P'], zegt: 'ouder of leerling voor zichzelf; de school legt vast wat is gezegd of ondertekend' },
  'bijhouder-of-gezin': { wie: ['B+', 'B', 'L', 'S', 'P'], zegt: 'wie het bijhoudt; het gezin vraagt het voor zichzelf' },
  aangebodene: {
    wie: ['A+', 'P'],
    zegt: 'alleen wie de regie is aangeboden; een organisatie met een functie die alles ziet, of de genoemde medewerker',
  },
  uitvoerder: { wie: [...alleOrganisaties, 'P'], zegt: 'wie de actie doet of die doet coördineren, en wie de regie heeft' },
  opvolger: { wie: ['B+', 'B', 'L'], zegt: 'alleen de opvolger zelf' },
  'bijhouder-of-zelf': { wie: ['B+', 'L', 'S'], zegt: 'wie het bijhoudt met een coördinerende functie, en ieder over het eigen werk' },
  'regisseur-coordinerend': {
    wie: ['B+', 'L', 'A+', 'S', 'P'],
    zegt: 'wie de regie heeft: iemand van het gezin, of een coördinerende functie',
  },
  beproefd: { wie: [...alleOrganisaties, 'P', 'O'], zegt: 'ieder, zoals de operatie zegt die wordt geprobeerd; ook haar scope geldt' },
  genodigde: { wie: [...alleOrganisaties, 'P', 'O'], zegt: 'wie is uitgenodigd, en wie de code heeft' },
  organisatiebeheer: { wie: ['S'], zegt: 'het systeem of een beheerder van de eigen organisatie; met de scope `beheer` ieder' },
  beheer: { wie: [], zegt: 'alleen met de scope `beheer`, wie het ook is' },
  leest: { wie: [...alleOrganisaties, 'P'], zegt: 'ieder, en alleen wat een grond opent; de rest bestaat voor de beller niet (404)' },
  openbaar: { wie: [...alleOrganisaties, 'P', 'O'], zegt: 'ieder met een geldig token: er staan geen personen in' },
  verantwoord: { wie: ['B+', 'S', 'P'], zegt: 'de persoon zelf en wie gezag heeft; wie het bijhoudt met een functie die alles ziet' },
  regisseur: { wie: ['B+', 'B', 'L', 'A+', 'A', 'S', 'P'], zegt: 'alleen wie de regie heeft, of er als professional naast staat' },
} as const satisfies Record<string, Klasse>
export type Klassenaam = keyof typeof klassen

/** Which permission each action asks for. What is not here, and not in `perOperatie`, is unclassified. */
const perActie: Record<string, Klassenaam> = {
  ...alle('beheer', 'regioafspraak.maken', 'organisatie.maken', 'organisatie.wijzigen', 'systeem.maken'),
  ...alle('organisatiebeheer', 'medewerker.maken', 'medewerker.wijzigen'),
  ...alle('organisatie', 'externe-verwijzing.maken', 'persoon.maken', 'gezin.maken', 'inzet.maken', 'gezinsplan.maken'),
  ...alle('bijhouder', 'persoon.wijzigen', 'gezagsrelatie.maken', 'gezagsrelatie.wijzigen', 'inschrijving.wijzigen'),
  ...alle('bijhouder-met-onderwijs', 'inschrijving.maken'),
  ...alle('bijhouder', 'gezin.wijzigen', 'gezinslid.maken', 'gezinslid.wijzigen', 'plan.schrijven', 'inzet.wijzigen'),
  ...alle('bijhouder', 'inzet.beeindigen', 'deelnemermedewerker.toevoegen', 'deelnemermedewerker.beeindigen'),
  ...alle('school', 'opp.maken'),
  ...alle('bijhouder-alles', 'inzet.starten', 'plan.vaststellen', 'plan.van-tafel', 'overleg.afnemen'),
  ...alle('bijhouder-coordinerend', 'deelnemer.beeindigen'),
  ...alle(
    'organisatie-coordinerend',
    'casus.openen',
    'jeugdige.toevoegen',
    'privacyreglement.maken',
    'convenant.maken',
    'convenant.toetreden',
    'mandaat.geven',
    'deelnemer.toevoegen',
    'uitnodiging.versturen',
    'toestemming.vragen',
  ),
  ...alle('mens-coordinerend', 'deling.vastleggen', 'meldcode.beginnen'),
  ...alle('bijhouder-mens', 'schoolopenstelling.maken', 'meldcode.stap', 'meldcode.afsluiten'),
  ...alle('organisatie-coordinerend', 'overleg.plannen', 'overleg.akkoord', 'verslag.vaststellen'),
  ...alle('bijhouder-coordinerend', 'overleg.wijzigen', 'overleg.verloop', 'uitgenodigde.toevoegen', 'aanwezige.wijzigen'),
  ...alle('voorzitter', 'aanwezige.registreren'),
  ...alle('mens-coordinerend', 'overleg.opleggen'),
  ...alle('gezin-of-coordinerend', 'verslag.schrijven'),
  ...alle('bijhouder', 'verslag.wijzigen'),
  ...alle('ieder-die-het-ziet', 'verslag.instemmen'),
  ...alle('tweede-mens', 'deling.bevestigen'),
  ...alle('bijhouder-alles', 'schoolopenstelling.beeindigen'),
  ...alle('bijhouder-coordinerend', 'mandaat.wijzigen', 'arrangement.wijzigen', 'arrangement.heroverwegen'),
  ...alle('bijhouder-coordinerend', 'privacyreglement.wijzigen', 'convenant.wijzigen', 'convenanttoetreding.wijzigen'),
  ...alle('bijhouder-alles', 'deling.wijzigen', 'deling.beeindigen', 'vernietigen'),
  ...alle('bijhouder-alles', 'persoonsnummer.maken'),
  ...alle('organisatie', 'consult.vragen', 'consult.reageren'),
  ...alle('bijhouder-coordinerend', 'consult.vervolgen'),
  ...alle('terugnemer', 'toestemming.intrekken'),
  ...alle('persoon', 'hulp.vragen', 'hulp.openstellen', 'zienswijze.geven', 'zienswijze.wijzigen'),
  ...alle('bevestiger', 'toestemming.bevestigen'),
  ...alle('eigen-plan', 'plan.inbrengen'),
  ...alle('organisatie-alles', 'koppeling.voorstellen', 'koppeling.bevestigen', 'koppeling.beeindigen', 'vertegenwoordiging.vaststellen'),
  ...alle(
    'organisatie-coordinerend',
    'evaluatie.afronden',
    'evaluatie.scoren',
    'casus.heropenen',
    'opschaling.reageren',
    'arrangement.besluiten',
    'arrangement.vaststellen',
    'opschaling.besluiten',
  ),
  ...alle('gezin-of-coordinerend', 'arrangement.maken', 'arrangement.overwegen', 'privacyverzoek.maken'),
  ...alle(
    'bijhouder-coordinerend',
    'privacyverzoek.wijzigen',
    'privacyverzoek.verlengen',
    'privacyverzoek.besluiten',
    'privacyverzoek.afhandelen',
  ),
  ...alle('gezin-of-coordinerend', 'actie.afspreken', 'evaluatie.plannen', 'casus.overgaan', 'casus.afsluiten', 'regie.aanbieden'),
  ...alle('ieder-die-het-ziet', 'casus.opschalen', 'ervaring.geven', 'hulpvraag.stellen'),
  ...alle('uitvoerder', 'actie.wijzigen', 'actie.terugkoppelen'),
  ...alle('regisseur-coordinerend', 'voortgang.melden', 'aanspreekpunt.aanwijzen'),
  ...alle('bijhouder-of-zelf', 'overdracht.aanbieden'),
  ...alle('opvolger', 'overdracht.accepteren'),
  ...alle('genodigde', 'uitnodiging.accepteren'),
  ...alle('gever', 'toestemming.antwoorden'),
  ...alle('instemmer', 'opp.instemmen'),
  ...alle('bijhouder-of-gezin', 'afschrift.vastleggen'),
  ...alle('aangebodene', 'regie.accepteren'),
}
function alle(klasse: Klassenaam, ...acties: string[]): Record<string, Klassenaam> {
  return Object.fromEntries(acties.map((actie) => [actie, klasse]))
}

const verval = (...namen: string[]): string[] => namen.map((naam) => `verklaar${naam}Vervallen`)
const perOperatie: Record<string, Klassenaam> = {
  ...alle('organisatiebeheer', ...verval('Systeem', 'Medewerker')),
  ...alle(
    'bijhouder-alles',
    ...verval(
      'Actie',
      'Overdracht',
      'Consult',
      'Persoonsnummer',
      'Deling',
      'Overleg',
      'Arrangement',
      'Schoolopenstelling',
      'Hulpverzoek',
      'Meldcode',
      'Persoon',
      'Gezin',
      'Casus',
      'Jeugdige',
      'Toestemming',
      'Opp',
      'Gezinsplan',
      'Koppeling',
    ),
  ),
  ...alle('bijhouder-coordinerend', ...verval('Privacyverzoek', 'Privacyverlenging', 'Privacybesluit')),
  ...alle('organisatie', ...verval('OppSamenvatting', 'GezinsplanSamenvatting')),
  ...alle(
    'bijhouder',
    ...verval('Arrangementonderdeel', 'Uitgenodigde', 'Aanwezige', 'Verslagdeel', 'Afspraak'),
    ...verval(
      'Evaluatiemoment',
      'Ervaring',
      'Vertegenwoordiging',
      'Gezagsrelatie',
      'Inschrijving',
      'Gezinslid',
      'ExterneVerwijzing',
      'Uitnodiging',
      'Inzet',
    ),
  ),
  ...alle('bijhouder', ...verval('OppFactor', 'OppLeerlinginbreng', 'OppBegeleiding', 'OppJeugdhulpverklaring', 'OppJeugdhulp', 'OppDoel')),
  ...alle(
    'bijhouder',
    ...verval('GezinsplanKracht', 'GezinsplanHulp', 'GezinsplanSchoolloopbaan', 'GezinsplanDoel', 'GezinsplanAfschrift'),
  ),
  ...alle('bijhouder-met-cel', 'maakOppJeugdhulpverklaring', 'maakOppJeugdhulp'),
  ...alle('beheer', 'lijstZegels'),
  ...alle('organisatie-alles', 'zoekPersoon'),
  ...alle('bijhouder-alles', 'leesNummer'),
  ...alle('verantwoord', 'lijstInzagen'),
  ...alle('regisseur', 'lijstInzagemeldingen'),
}

/** What opens what is read, or what a write is about. */
export const grondsoorten = {
  open: 'niemand hoeft iets: het gaat over geen persoon',
  cel: 'per cel: `eigenaar`, `gezag`, `zelf`, `binnen-school` of `toestemming` over deze persoon, wiens dossier het ook is',
  naam: 'bij naam: alleen wie een rij in dekking heeft die juist dit noemt',
  eigen: 'geen: wat nieuw is, is van wie het maakt',
} as const
export type Grondsoort = keyof typeof grondsoorten

const open = new Set(['organisatie', 'regioafspraak', 'regiotrede', 'privacyreglement', 'convenant', 'convenanttoetreding', 'mandaat'])
const naam = new Set<string>([
  ...[
    'casus',
    'uitnodiging',
    'uitnodigingacceptatie',
    'toestemming',
    'intrekking',
    'gezin',
    'gezinsplan',
    'gezinsplan-versie',
    'koppeling',
    'koppeling-beeindiging',
  ],
  ...[
    'overdracht',
    'persoonsnummer',
    'privacyverzoek',
    'privacyverlenging',
    'privacybesluit',
    'privacyafhandeling',
    'consult',
    'antwoordbevestiging',
    'deling',
    'delingbeeindiging',
    'delingbevestiging',
    'delingverantwoording',
    'hulpverzoek',
    'hulpverzoekopenstelling',
    'meldcode',
  ],
  ...['medewerker', 'systeem', 'externe-verwijzing', 'vervallenverklaring', 'vernietiging', 'afwijking', 'motivering'],
])
export const grondVanSoort = (soort: string): Grondsoort => (open.has(soort) ? 'open' : naam.has(soort) ? 'naam' : 'cel')

const anders: Record<string, Grondsoort> = {
  lijstInzagen: 'cel',
  lijstInzagemeldingen: 'naam',
  leesDossier: 'naam',
  voerSamenUit: 'naam',
  doeProef: 'naam',
  lijstTijdlijn: 'naam',
  leesToetsing: 'naam',
  leesOpeningen: 'naam',
  leesActieveHulp: 'cel',
  leesBetrokkenOrganisaties: 'naam',
  leesNummer: 'naam',
  leesAgenda: 'cel',
  zoekPersoon: 'naam',
}
const nooit = new Proxy({}, { get: () => '0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d' })

export type Ingedeeld = { op: Operatie; klasse: Klassenaam; grond: Grondsoort }
/** One operation in its class; undefined when nobody said which. */
export function deelIn(op: Operatie): Ingedeeld | undefined {
  if (isSchrijven(op)) {
    const klasse = perOperatie[op.id] ?? perActie[op.actie]
    const doel = op.doel?.(nooit)
    return klasse && { op, klasse, grond: doel ? grondVanSoort(doel.soort) : 'eigen' }
  }
  // Who may do each of them is asked of each of them.
  if (isProef(op)) return { op, klasse: 'beproefd', grond: anders[op.id] as Grondsoort }
  if (!('lees' in op)) return { op, klasse: 'ieder-die-het-ziet', grond: anders[op.id] as Grondsoort }
  const soort = op.noun?.soort
  const grond = anders[op.id] ?? (soort ? grondVanSoort(soort) : op.zonderPersoonsgegevens ? 'open' : undefined)
  const klasse = perOperatie[op.id] ?? (op.zonderPersoonsgegevens ? 'openbaar' : 'leest')
  return grond && { op, klasse, grond: klasse === 'beheer' ? 'open' : grond }
}
