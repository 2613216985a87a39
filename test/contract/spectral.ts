import spectralCore, { type RulesetDefinition } from '@stoplight/spectral-core'
import { oas3 } from '@stoplight/spectral-formats'
import { pattern, schema, truthy } from '@stoplight/spectral-functions'
import { oas } from '@stoplight/spectral-rulesets'

/**
 * Our own ruleset, written after the 29 rules of the NLgov API Design Rules 2.2.1, and a few of our own where those look away. Each rule is an error.
 */

type Json = Record<string, unknown>
type Kwestie = { message: string; path?: (string | number)[] }
type Plek = { path: (string | number)[] }

const methoden = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
const operaties = `$.paths[*][${methoden.map((naam) => `'${naam}'`).join(',')}]`
const voorvoegsel = (plek: Plek, ...rest: (string | number)[]): (string | number)[] => [...plek.path, ...rest]

/** A custom check on the keys of what stands there. */
const sleutels =
  (mag: (sleutel: string) => boolean, zin: string) =>
  (waarde: unknown, _opties: unknown, plek: Plek): Kwestie[] =>
    Object.keys((waarde ?? {}) as Json)
      .filter((sleutel) => !mag(sleutel))
      .map((sleutel) => ({ message: `${sleutel}: ${zin}`, path: voorvoegsel(plek, sleutel) }))

const padKebab = (pad: string): boolean => {
  const delen = pad.split('/').slice(1)
  return delen.every((deel, nummer) => {
    if (/^\{[^{}]+\}$/.test(deel)) return true
    if (deel.startsWith('_')) return nummer === delen.length - 1 && /^_[a-z]+$/.test(deel)
    return nummer === 0 ? /^[a-z0-9.-]*$/.test(deel) : /^[a-z0-9.-]+$/.test(deel)
  })
}

/** A 2xx or 3xx says which version answered; ours also demands it of errors, and of every error a problem body. */
const heeftVersie = (antwoorden: unknown, opties: { fouten: boolean }, plek: Plek): Kwestie[] =>
  Object.entries((antwoorden ?? {}) as Record<string, Json>)
    .filter(([status]) => (opties.fouten ? /^[45]/ : /^[23]/).test(status))
    .filter(([, antwoord]) => !Object.keys((antwoord.headers ?? {}) as Json).some((naam) => naam.toLowerCase() === 'api-version'))
    .map(([status]) => ({ message: `${status} heeft geen kop API-Version`, path: voorvoegsel(plek, status) }))

const heeftKoppen = (antwoorden: unknown, _opties: unknown, plek: Plek): Kwestie[] =>
  Object.entries((antwoorden ?? {}) as Record<string, Json>)
    .filter(([status, antwoord]) => /^[23]/.test(status) && Object.keys((antwoord.headers ?? {}) as Json).length === 0)
    .map(([status]) => ({ message: `${status} heeft geen koppen`, path: voorvoegsel(plek, status) }))

const isProbleem = (soort: string): boolean => /^application\/problem\+(json|xml)/.test(soort)
const geeftProbleem = (antwoorden: unknown, opties: { leeg: boolean }, plek: Plek): Kwestie[] =>
  Object.entries((antwoorden ?? {}) as Record<string, Json>)
    .filter(
      ([status, { content }]) =>
        /^[45]/.test(status) && (opties.leeg ? !content : content !== undefined && !Object.keys(content as Json).some(isProbleem)),
    )
    .map(([status]) => ({ message: `${status} geeft geen problem+json`, path: voorvoegsel(plek, status) }))

const probleemvelden = (inhoud: unknown, _opties: unknown, plek: Plek): Kwestie[] =>
  Object.entries((inhoud ?? {}) as Record<string, { schema?: { properties?: Json } }>)
    .filter(([soort]) => isProbleem(soort))
    .flatMap(([soort, { schema: vorm }]) =>
      ['status', 'title', 'detail']
        .filter((veld) => vorm?.properties && !(veld in vorm.properties))
        .map((veld) => ({ message: `het probleem heeft geen ${veld}`, path: voorvoegsel(plek, soort) })),
    )

const heeft400 = (operatie: unknown, _opties: unknown, plek: Plek): Kwestie[] => {
  const { parameters, responses = {} } = (operatie ?? {}) as { parameters?: unknown[]; responses?: Json }
  const methode = String(plek.path.at(-1))
  const nodig = ['post', 'put', 'patch'].includes(methode) || (['get', 'delete'].includes(methode) && (parameters ?? []).length > 0)
  return nodig && !('400' in responses) ? [{ message: 'de 400 ontbreekt', path: voorvoegsel(plek, 'responses') }] : []
}

const vanDatum = (naam: string): boolean => /^(date|datum)$|[a-z](Date|Datum)|_(date|datum)/.test(naam)
type Vorm = {
  format?: string
  allOf?: Vorm[]
  example?: unknown
  type?: string
  $ref?: string
  enum?: unknown
  properties?: Record<string, Vorm>
  items?: Vorm
}
/** Walks the properties of a schema; `klacht` gives the sentence when one is wrong. */
const eigenschappen =
  (klacht: (naam: string, vorm: Vorm) => string | undefined) =>
  (velden: unknown, _opties: unknown, plek: Plek): Kwestie[] =>
    Object.entries((velden ?? {}) as Record<string, Vorm>).flatMap(([naam, vorm]) => {
      const zin = vorm && typeof vorm === 'object' ? klacht(naam, vorm) : undefined
      return zin ? [{ message: `${naam}: ${zin}`, path: voorvoegsel(plek, naam) }] : []
    })
const heeftVorm = (vorm: Vorm): boolean => vorm.format !== undefined || Boolean(vorm.allOf?.length && vorm.allOf.every(heeftVorm))
const heeftTijdstip = (vorm: Vorm): boolean => vorm.format === 'date-time' || Boolean(vorm.allOf?.some(heeftTijdstip))
const enkelvoudig = ({ type = '' }: Vorm): boolean => ['string', 'integer', 'number', 'boolean'].includes(type)

const velden = '$..properties'
const altijd = (given: string | string[], then: object) => ({ severity: 'error' as const, given, then, message: '{{error}}' })
const regel = (given: string | string[], then: object) => ({ ...altijd(given, then), formats: [oas3] })
const functie = (f: unknown, functionOptions: object | undefined = undefined, field: string | undefined = undefined) => ({
  function: f,
  ...(functionOptions && { functionOptions }),
  ...(field && { field }),
})
const versie3 = functie(pattern, { match: '^3\\.\\d+(\\.\\d+)?$' }, 'openapi')
const versienummer =
  '^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$'

export const regels = {
  'oas3-schema': 'error',
  'operation-operationId-unique': 'error',
  'path-params': 'error',
  'openapi-tags-uniqueness': 'error',
  'oas3-valid-media-example': 'error',
  'oas3-valid-schema-example': 'error',
  'oas3-server-variables': 'error',
  'oas3-api-servers': 'error',
  'path-keys-no-trailing-slash': 'error',
  'info-contact': 'error',
  'nlgov:openapi3': altijd('$', versie3),
  'nlgov:openapi-root-exists': altijd('$', functie(truthy, undefined, 'openapi')),
  'nlgov:missing-header': regel('$..responses', functie(heeftKoppen)),
  'nlgov:missing-version-header': regel('$..responses', functie(heeftVersie, { fouten: false })),
  'nlgov:include-major-version-in-uri': regel('$.servers[*].url', functie(pattern, { match: '/v\\d' })),
  'nlgov:servers-use-https': regel(['$.servers[*].url', '$.paths..servers[*].url'], functie(pattern, { match: '^https://' })),
  'nlgov:paths-no-trailing-slash': regel(
    '$.paths',
    functie(sleutels((pad) => pad === '/' || !pad.endsWith('/'), 'een adres eindigt niet op een streep')),
  ),
  'nlgov:info-contact-fields-exist': regel(
    '$.info.contact',
    functie(schema, { schema: { type: 'object', required: ['name', 'url', 'email'] } }),
  ),
  'nlgov:http-methods': regel(
    '$.paths[*]',
    functie(
      sleutels(
        (naam) => ['get', 'post', 'put', 'delete', 'patch', 'parameters', 'summary', 'description', 'servers'].includes(naam),
        'deze methode gebruiken we niet',
      ),
    ),
  ),
  'nlgov:paths-kebab-case': regel('$.paths', functie(sleutels(padKebab, 'een adres bestaat uit kleine letters, cijfers en streepjes'))),
  'nlgov:query-keys-camel-case': regel(
    ["$.paths..parameters[?(@ && @.in=='query')].name", "$.components.parameters[?(@ && @.in=='query')].name"],
    functie(pattern, { match: '^\\$?[a-z][a-zA-Z0-9]*$' }),
  ),
  'nlgov:use-problem-schema': regel('$..responses', functie(geeftProbleem, { leeg: false })),
  'nlgov:problem-schema-members': regel('$..responses[*].content', functie(probleemvelden)),
  'nlgov:problem-invalid-input': regel(operaties, functie(heeft400)),
  'nlgov:date-time-ensure-timezone': regel(
    velden,
    functie(eigenschappen((_naam, { format }) => (format === 'date-time-local' ? 'een tijdstip heeft een tijdzone' : undefined))),
  ),
  'nlgov:time-without-timezone': regel(
    velden,
    functie(eigenschappen((_naam, { format }) => (format === 'time' ? 'een tijd zonder datum heeft geen tijdzone' : undefined))),
  ),
  'nlgov:specify-format-for-date-and-time': regel(
    velden,
    functie(eigenschappen((naam, vorm) => (vanDatum(naam) && !heeftVorm(vorm) ? 'een datum heeft een format' : undefined))),
  ),
  'nlgov:use-date-instead-of-datetime': regel(
    velden,
    functie(eigenschappen((naam, vorm) => (vanDatum(naam) && heeftTijdstip(vorm) ? 'een datum is geen tijdstip' : undefined))),
  ),
  'nlgov:semver': regel('$.info.version', functie(pattern, { match: versienummer })),
  'eigen:fout-heeft-versie': regel('$.paths[*][*].responses', functie(heeftVersie, { fouten: true })),
  'eigen:fout-heeft-inhoud': regel('$.paths[*][*].responses', functie(geeftProbleem, { leeg: true })),
  'eigen:nooit-422': regel('$..responses', functie(sleutels((status) => status !== '422', 'een fout in de invoer is een 400'))),
  'eigen:voorbeeld-per-veld': regel(
    velden,
    functie(eigenschappen((_naam, vorm) => (enkelvoudig(vorm) && vorm.example === undefined ? 'er is geen voorbeeld' : undefined))),
  ),
  'eigen:titel-per-operatie': regel(operaties, functie(truthy, undefined, 'summary')),
  'eigen:uitleg-per-parameter': regel('$.paths[*][*].parameters[*]', functie(truthy, undefined, 'description')),
}

/** What the ruleset finds in a document: one line per finding. */
export async function keur(document: object): Promise<{ regel: string; zin: string }[]> {
  const spectral = new spectralCore.Spectral()
  spectral.setRuleset({ extends: [[oas, 'off']], rules: regels } as unknown as RulesetDefinition)
  const uitkomsten = await spectral.run(JSON.parse(JSON.stringify(document)))
  return uitkomsten.map(({ code, path, message }) => ({ regel: String(code), zin: `${path.join('.')}: ${message}` }))
}
