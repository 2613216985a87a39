import type { Actor } from './actor.ts'
import type { Functie } from './functies.ts'
import type { Operatie } from './operatie.ts'

type Doelbinding = {
  naam: string
  doel: string
  /** The kinds of organisatie that may name it; none: only a person who acts for oneself. */
  organisaties: readonly string[]
  /** The functies that may; a systeem that acts for its organisatie has none, and is judged by its organisatie. */
  functies: readonly Functie[]
  groepen: readonly string[]
}

const rond = ['casussen', 'deelnemers', 'regie', 'personen', 'gezinnen', 'inzetten', 'koppelingen', 'afwijkingen'] as const
const school: Functie[] = ['intern-begeleider', 'zorgcoordinator', 'schoolleider', 'gedragsdeskundige']

/**
 * Narrower purposes that a client may name for one request, and to whom each fits. Policy, not law: the sources ask that a purpose is named and kept to, and
 * list none. What makes someone part of a table (an uitnodiging, an inbreng, a toestemming) keeps its one activity: the inzagen are told from that.
 */
export const doelbindingen = {
  'ondersteuning-op-school': {
    naam: 'ondersteuning op school',
    doel: 'Afspreken en uitvoeren welke ondersteuning een leerling op school krijgt.',
    organisaties: ['school', 'schoolbestuur', 'samenwerkingsverband'],
    functies: [...school, 'onderwijsondersteuner', 'mentor', 'leraar', 'schoolmaatschappelijk-werker', 'swv-consulent'],
    groepen: [...rond, 'opps'],
  },
  'toelaatbaarheid-en-advies': {
    naam: 'toelaatbaarheid en advies',
    doel: 'Beoordelen of een leerling extra ondersteuning of een andere soort onderwijs nodig heeft, en daarover adviseren.',
    organisaties: ['school', 'schoolbestuur', 'samenwerkingsverband'],
    functies: [...school, 'swv-consulent'],
    groepen: [...rond, 'opps'],
  },
  jeugdhulpverlening: {
    naam: 'jeugdhulp',
    doel: 'Jeugdhulp voor de jeugdige en het gezin voorbereiden en geven.',
    organisaties: ['gemeente', 'wijkteam', 'jeugdhulpaanbieder', 'jeugdgezondheidszorg', 'gecertificeerde-instelling'],
    functies: ['gedragsdeskundige', 'wijkteammedewerker', 'jeugdhulpverlener', 'jeugdarts', 'jeugdverpleegkundige', 'jeugdbeschermer'],
    groepen: [...rond, 'opps', 'gezinsplannen'],
  },
  schoolgang: {
    naam: 'schoolgang en leerplicht',
    doel: 'Zorgen dat een jeugdige naar school gaat of weer naar school kan.',
    organisaties: ['leerplicht', 'school', 'schoolbestuur'],
    functies: ['leerplichtambtenaar', ...school],
    groepen: [...rond, 'opps'],
  },
  'eigen-inzage': {
    naam: 'eigen inzage',
    doel: 'Zelf lezen en aanvullen wat er over u of uw kind is vastgelegd.',
    organisaties: [],
    functies: [],
    groepen: [...rond, 'opps', 'gezinsplannen'],
  },
} as const satisfies Record<string, Doelbinding>

export type Verwerkingsdoel = keyof typeof doelbindingen
export const verwerkingsdoelen = Object.keys(doelbindingen) as [Verwerkingsdoel, ...Verwerkingsdoel[]]

/** The processing activity of an operation, or the narrower one under it: what the register of processing activities knows it by. */
export const activiteit = ({ groep, scope }: Pick<Operatie, 'groep' | 'scope'>, doel?: Verwerkingsdoel): string =>
  `urn:rondetafel:verwerking:${groep}:${scope}${doel ? `:${doel}` : ''}`

/** The narrower purposes that fit an operation. One that judges for itself what it shows is not narrowed, and neither are several at once. */
export const doelenVan = (op: Operatie): Verwerkingsdoel[] =>
  op.scope === 'beheer' || 'ontleed' in op || 'kies' in op || ('eigen' in op && op.eigen)
    ? []
    : verwerkingsdoelen.filter((doel) => (doelbindingen[doel].groepen as readonly string[]).includes(op.groep))

/** Why this purpose does not fit who is calling, and what to do; nothing when it fits. */
export function rolweigering(doel: Verwerkingsdoel, { organisatie, organisatieSoort, functie }: Actor): string | undefined {
  const { naam, organisaties, functies }: Doelbinding = doelbindingen[doel]
  const past = organisatie === undefined ? organisaties.length === 0 : organisaties.includes(organisatieSoort ?? '')
  if (past && (functie === undefined || functies.includes(functie))) return undefined
  return `Het doel "${naam}" past niet bij uw rol. Noem in de kop \`Verwerkingsactiviteit\` een doel dat wel past, of laat de kop weg: dan geldt het doel van de aanroep zelf.`
}

/** What is answered when a toestemming that the answer rests on was given for other purposes. */
export const toestemmingweigering = (doel: Verwerkingsdoel): string =>
  `De toestemming waarop dit openstaat is niet gegeven voor het doel "${doelbindingen[doel].naam}". Vraag toestemming voor dit doel, of noem het doel waarvoor zij wel is gegeven.`
