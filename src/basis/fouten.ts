type Fout = { status: number; titel: string; detail: string }

/** Every error this API can answer with: one list, from which problems, the OpenAPI document and the tests are made. */
export const fouten = {
  'ongeldige-invoer': {
    status: 400,
    titel: 'De invoer klopt niet',
    detail: 'De aanroep klopt niet. Onder `errors` staat per fout wat er anders moet.',
  },
  'niet-ingelogd': {
    status: 401,
    titel: 'Niet ingelogd',
    detail: 'Stuur een geldig toegangstoken mee in de kop `Authorization: Bearer …`.',
  },
  'niet-toegestaan': { status: 403, titel: 'Niet toegestaan', detail: 'U mag dit niet doen.' },
  'niet-gevonden': { status: 404, titel: 'Niet gevonden', detail: 'Dit bestaat niet, of het is niet voor u zichtbaar.' },
  'methode-niet-toegestaan': {
    status: 405,
    titel: 'Deze methode kan hier niet',
    detail: 'In de kop `Allow` staat welke methoden op dit adres wel kunnen.',
  },
  'antwoordvorm-niet-beschikbaar': {
    status: 406,
    titel: 'Deze antwoordvorm is er niet',
    detail: 'Geen van de vormen in de kop `Accept` is hier beschikbaar. Vraag om `application/json`.',
  },
  'te-traag': { status: 408, titel: 'De aanroep duurde te lang', detail: 'De aanroep kwam niet op tijd in zijn geheel binnen.' },
  'regel-geschonden': {
    status: 409,
    titel: 'Een regel staat dit niet toe',
    detail: 'Onder `bevindingen` staat welke regel, waarom, en hoe het wel kan.',
  },
  'strijdig-met-gegevens': {
    status: 409,
    titel: 'Dit botst met wat al is vastgelegd',
    detail: 'Wat u vastlegt, botst met een gegeven dat er al is.',
  },
  'sleutel-hergebruikt': {
    status: 409,
    titel: 'De Idempotency-Key is al gebruikt',
    detail: 'Deze `Idempotency-Key` hoort bij een andere aanroep. Gebruik voor elke nieuwe aanroep een nieuwe sleutel.',
  },
  gewijzigd: {
    status: 412,
    titel: 'Het gegeven is intussen gewijzigd',
    detail: 'De `If-Match` hoort niet bij de huidige stand. Lees opnieuw, en beslis dan of de wijziging nog klopt.',
  },
  'te-groot': { status: 413, titel: 'De aanroep is te groot', detail: 'De inhoud mag hoogstens 256 kB zijn.' },
  'invoervorm-niet-ondersteund': {
    status: 415,
    titel: 'Deze invoervorm wordt niet gelezen',
    detail: 'Stuur de inhoud als `application/json` in UTF-8.',
  },
  'voorwaarde-ontbreekt': {
    status: 428,
    titel: 'De kop If-Match ontbreekt',
    detail: 'Stuur in `If-Match` de `ETag` mee van wat u het laatst hebt gelezen. Een `*` is niet genoeg.',
  },
  'te-veel-verzoeken': {
    status: 429,
    titel: 'Te veel verzoeken',
    detail: 'Wacht zo lang als de kop `Retry-After` zegt en probeer het dan opnieuw.',
  },
  'koppen-te-groot': { status: 431, titel: 'De koppen zijn te groot', detail: 'De koppen van de aanroep zijn samen te groot.' },
  'interne-fout': {
    status: 500,
    titel: 'Er ging iets mis',
    detail: 'Er ging bij ons iets mis. Noem bij een melding het kenmerk uit `instance`.',
  },
  'tijdelijk-niet-beschikbaar': {
    status: 503,
    titel: 'Tijdelijk niet beschikbaar',
    detail: 'De dienst is even niet bereikbaar. Er is niets vastgelegd. Probeer het straks opnieuw.',
  },
} as const satisfies Record<string, Fout>

export type Foutcode = keyof typeof fouten

/** One thing that is wrong with the input: where it stands, a stable code, and a Dutch sentence. */
export type Invoerfout = { in: 'path' | 'query' | 'header' | 'body'; location: string; code: string; detail: string }

/** What a `Probleem` can say beyond its code. `extra` stands in the body beside the fixed members (`bevindingen`, `gewijzigd`). */
export type Probleeminhoud = { detail?: string; errors?: Invoerfout[]; extra?: Record<string, unknown>; headers?: Record<string, string> }

const vasteKoppen: Partial<Record<Foutcode, Record<string, string>>> = {
  'niet-ingelogd': { 'www-authenticate': 'Bearer realm="rondetafel"' },
  'tijdelijk-niet-beschikbaar': { 'retry-after': '5' },
}

/** An error that the caller gets to see. Throw it anywhere; the HTTP edge makes the answer. */
export class Probleem extends Error {
  readonly code: Foutcode
  readonly inhoud: Probleeminhoud

  constructor(code: Foutcode, inhoud: Probleeminhoud = {}) {
    super(code)
    this.name = 'Probleem'
    this.code = code
    this.inhoud = inhoud
  }

  get status(): number {
    return fouten[this.code].status
  }
}

/** The 404 of an address that no operation has. Which there are is no secret: they stand in the document. */
export class GeenAdres extends Probleem {
  constructor() {
    super('niet-gevonden', { detail: 'Dit adres bestaat niet. Let op een `/` aan het eind, en op `/v1` ervoor.' })
  }
}

/** The body of an `application/problem+json` answer. */
export type Probleemlichaam = {
  type: string
  title: string
  status: number
  detail: string
  instance: string
  errors?: Invoerfout[]
} & Record<string, unknown>

/** Renders a problem: status, headers and body. A 404 on an address of ours always has the same bytes but for `instance`, whatever was thrown with it. */
export function problem(
  probleem: Probleem,
  verzoekId: string,
): { status: number; headers: Record<string, string>; lichaam: Probleemlichaam } {
  const { status, titel, detail } = fouten[probleem.code]
  const inhoud: Probleeminhoud = probleem.code === 'niet-gevonden' && !(probleem instanceof GeenAdres) ? {} : probleem.inhoud
  return {
    status,
    headers: { 'content-type': 'application/problem+json', ...vasteKoppen[probleem.code], ...inhoud.headers },
    lichaam: {
      type: `urn:rondetafel:probleem:${probleem.code}`,
      title: titel,
      status,
      detail: inhoud.detail ?? detail,
      instance: `urn:uuid:${verzoekId}`,
      ...(inhoud.errors && { errors: inhoud.errors }),
      ...inhoud.extra,
    },
  }
}

/** An id in the input of what is absent, hidden or of something else: one and the same answer. */
export const verwijstNergens = (location: string, plek: Invoerfout['in'] = 'body'): Invoerfout => ({
  in: plek,
  location,
  code: 'verwijzing',
  detail: 'Dit bestaat niet, is niet voor u zichtbaar, of hoort hier niet.',
})

/** The 400 for one thing that is wrong. */
export const ongeldig = (...errors: Invoerfout[]): Probleem => new Probleem('ongeldige-invoer', { errors })
