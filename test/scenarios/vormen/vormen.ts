import type { Medewerkersleutel, Menssleutel, Organisatiesleutel } from '../../gezinnen.ts'

/** A pupil whom the sandbox does not know yet: the school writes them down. */
export type Nieuw = {
  voornaam: string
  achternaam: string
  geboortedatum: string
  sector: 'vso' | 'mbo'
  leerjaar: number
  ouder?: { voornaam: string; achternaam: string }
}
/** One of the forms that school and youth care work together in: what is its own. The table is the same. */
export type Vorm = {
  naam: string
  /** How it goes, in a sentence or two. */
  hoe: string
  school: Organisatiesleutel
  /** Who calls the meeting together. */
  door: Medewerkersleutel
  leerling: Menssleutel | Nieuw
  /** Who has gezag, as the school knows them. */
  ouders: Menssleutel[]
  /** Who else of the school sits there. */
  collegas: Medewerkersleutel[]
  /** Who comes from outside, and why. */
  anderen: [Organisatiesleutel, string][]
  overleg: { soort: string; naam: string }
  plan: 'opp' | 'handelingsplan' | 'ondersteuningsafspraken'
  begeleiding: string
  /** How it was decided who is needed. */
  bepaald: string
  /** Whom the convener does not think of at first. */
  vergeet?: 'ouders' | 'leerling'
}

const contact = 'De ib’er en de contactpersoon hebben samen bepaald wie er nodig zijn.'
const kernteam = 'De commissie is het vaste kernteam; wie er verder bij is, bepaalt zij per leerling met het wijkteam.'

/** Vormen van samenwerking (NJi): po 1 to 4, vo 1 to 4, mbo 1 and 2. */
export const vormen: Vorm[] = [
  {
    ...{ naam: 'Po 1: de jeugdprofessional komt naar school', school: 'vlierhof', door: 'ib', collegas: ['leraar'] },
    hoe: 'De school heeft een vaste contactpersoon in het wijkteam, die op uitnodiging aanschuift.',
    ...{ leerling: 'noor', ouders: ['moederNoor', 'vaderNoor'], vergeet: 'ouders' },
    anderen: [['wijkteamDoetinchem', 'De contactpersoon: schakelt hulp in, en leidt ernaartoe.']],
    overleg: { soort: 'ondersteuningsteam', naam: 'Ondersteuningsteam' },
    ...{ plan: 'opp', begeleiding: 'Elke ochtend tien minuten de dag doornemen.', bepaald: contact },
  },
  {
    ...{
      naam: 'Po 2: de schoolmaatschappelijk werker als spil',
      school: 'mergelhof',
      door: 'ibHeerlen',
      collegas: ['maatschappelijkWerkerPo'],
    },
    hoe: 'De schoolmaatschappelijk werker is op school, geeft zelf lichte hulp, en is de spil naar het buurtteam.',
    ...{ leerling: 'loluwa', ouders: ['moederRoodwilg', 'vaderRoodwilg'] },
    anderen: [['wijkteamHeerlen', 'Neemt het over als er meer nodig is dan lichte hulp.']],
    overleg: { soort: 'mdo', naam: 'Leerlingbespreking' },
    ...{ plan: 'handelingsplan', begeleiding: 'Vier gesprekken met de schoolmaatschappelijk werker.', bepaald: contact },
  },
  {
    ...{ naam: 'Po 3: het wijkteam werkt op school', school: 'mergelhof', door: 'ibHeerlen', collegas: [] },
    hoe: 'De generalist van het buurtteam werkt twee dagen op school, en beslist zelf over hulp.',
    ...{ leerling: 'babafemi', ouders: ['moederRoodwilg', 'vaderRoodwilg'] },
    anderen: [['wijkteamHeerlen', 'De generalist: geeft lichte hulp, en heeft mandaat voor meer.']],
    overleg: { soort: 'ondersteuningsteam', naam: 'Wekelijks schoolteam' },
    ...{ plan: 'opp', begeleiding: 'De generalist kijkt mee bij het buitenspelen.', bepaald: contact },
  },
  {
    ...{ naam: 'Po 4: de commissie voor de begeleiding in het speciaal onderwijs', school: 'slingelaar', door: 'ibSpeciaal' },
    hoe: 'De directeur, een gedragsdeskundige, een jeugdarts en een maatschappelijk werker vormen het kernteam, met lijnen naar de wijk.',
    collegas: ['directeurSpeciaal', 'gedragsdeskundige', 'maatschappelijkWerkerSpeciaal'],
    ...{ leerling: 'wietske', ouders: ['moederWietske'] },
    anderen: [
      ['jgz', 'De jeugdarts van de commissie.'],
      ['wijkteamDoetinchem', 'De lijn naar hulp in de wijk.'],
    ],
    overleg: { soort: 'cvb', naam: 'Commissie voor de begeleiding' },
    ...{ plan: 'opp', begeleiding: 'Pictogrammen die op beide scholen dezelfde zijn.', bepaald: kernteam },
  },
  {
    ...{ naam: 'Vo 1: een contactpersoon uit het wijkteam', school: 'duinvaart', door: 'zorgcoordinatorKatwijk', collegas: ['mentor'] },
    hoe: 'De contactpersoon en de zorgcoördinator beoordelen samen wie er bij het overleg komt.',
    ...{ leerling: 'sjoerd', ouders: ['moederSjoerd', 'vaderSjoerd'] },
    anderen: [['wijkteamKatwijk', 'De contactpersoon: geeft soms zelf hulp, en schakelt hulp in.']],
    overleg: { soort: 'zat', naam: 'Zorgadviesteam' },
    ...{ plan: 'opp', begeleiding: 'Op dinsdag inhalen wat hij op maandag miste.', bepaald: contact.replace('ib’er', 'zorgcoördinator') },
  },
  {
    ...{ naam: 'Vo 2: de schoolmaatschappelijk werker als spil', school: 'caumervoorde', door: 'zorgcoordinatorHeerlen' },
    hoe: 'De schoolmaatschappelijk werker zit in het multidisciplinair overleg, en verwijst via het wijkteam waar de leerling woont.',
    ...{ collegas: ['maatschappelijkWerkerHeerlen'], leerling: 'adedayo', ouders: ['moederRoodwilg', 'vaderRoodwilg'] },
    anderen: [['wijkteamHeerlen', 'Het wijkteam waar hij woont: regelt de verwijzing.']],
    overleg: { soort: 'mdo', naam: 'Multidisciplinair overleg' },
    ...{
      plan: 'opp',
      begeleiding: 'Elke week een half uur met de schoolmaatschappelijk werker.',
      bepaald: contact.replace('ib’er', 'zorgcoördinator'),
    },
  },
  {
    ...{ naam: 'Vo 3: een vo-team van de gemeente', school: 'leerlooier', door: 'zorgcoordinatorOostGelre', collegas: [] },
    hoe: 'Eén team hoort bij alle middelbare scholen; elke school heeft er een vaste contactpersoon, met mandaat.',
    ...{ leerling: 'elif', ouders: ['moederElif'] },
    anderen: [['wijkteamOostGelre', 'De contactpersoon van deze school in het vo-team.']],
    overleg: { soort: 'ondersteuningsteam', naam: 'Overleg met het vo-team' },
    ...{ plan: 'opp', begeleiding: 'Een rustige plek voor toetsen.', bepaald: contact.replace('ib’er', 'zorgcoördinator') },
  },
  {
    ...{ naam: 'Vo 4: de commissie voor de begeleiding in het voortgezet speciaal onderwijs', school: 'slingelaar', door: 'ibSpeciaal' },
    hoe: 'Hetzelfde kernteam als in het speciaal onderwijs; de leerling is vijftien en zit er zelf bij.',
    collegas: ['directeurSpeciaal', 'gedragsdeskundige', 'maatschappelijkWerkerSpeciaal'],
    leerling: {
      ...{ voornaam: 'Ilja', achternaam: 'Moerasandoorn', geboortedatum: '2011-06-02', sector: 'vso', leerjaar: 2 },
      ouder: { voornaam: 'Katinka', achternaam: 'Moerasandoorn' },
    },
    ouders: [],
    anderen: [
      ['jgz', 'De schoolarts van de commissie.'],
      ['wijkteamOostGelre', 'De lijn naar hulp in de wijk.'],
    ],
    overleg: { soort: 'cvb', naam: 'Commissie voor de begeleiding' },
    ...{ plan: 'opp', begeleiding: 'Een stage van een dag per week, met een vaste begeleider.', bepaald: kernteam },
  },
  {
    ...{ naam: 'Mbo 1: de schoolmaatschappelijk werker als spil naar de eigen wijk', school: 'ijsselrand', door: 'studentbegeleider' },
    hoe: 'Wat het zorgteam niet zelf kan oplossen, gaat naar het wijkteam in de gemeente waar de student woont.',
    ...{ collegas: [], leerling: 'djamano', ouders: ['moederDjamano'], vergeet: 'leerling' },
    anderen: [['wijkteamDoetinchem', 'Het wijkteam waar hij woont: helpt bij de schulden.']],
    overleg: { soort: 'mdo', naam: 'Intern zorgteam' },
    ...{
      plan: 'ondersteuningsafspraken',
      begeleiding: 'Later beginnen op dagen na een avonddienst.',
      bepaald: contact.replace('ib’er', 'studentbegeleider'),
    },
  },
  {
    ...{ naam: 'Mbo 2: een mbo-team van de regio', school: 'ijsselrand', door: 'studentbegeleider', collegas: [] },
    hoe: 'Het mbo-team is er op elke locatie. De studente is negentien: over haar beslist zij zelf.',
    leerling: { voornaam: 'Samuela', achternaam: 'Waterdrieblad', geboortedatum: '2007-02-11', sector: 'mbo', leerjaar: 2 },
    ...{ ouders: [], anderen: [['wijkteamDoetinchem', 'Het mbo-team: hulp die verder gaat dan onderwijs.']] },
    overleg: { soort: 'ondersteuningsteam', naam: 'Mbo-team' },
    ...{
      plan: 'ondersteuningsafspraken',
      begeleiding: 'Stage in een klein bedrijf, dicht bij huis.',
      bepaald: contact.replace('ib’er', 'studentbegeleider'),
    },
  },
]
