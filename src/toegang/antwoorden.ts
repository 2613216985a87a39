import { z } from 'zod'
import { type Foutcode, fouten } from '../basis/fouten.ts'
import { inLijst, vol } from './gedaante.ts'
import { isProef, isSchrijven, padnamen, wijzigt } from './invoerschemas.ts'
import type { Leesoperatie, Operatie, Proefoperatie, Samenoperatie, Schrijfoperatie } from './operatie.ts'
import { type Json, pascal, type Schemabord } from './schemabord.ts'
import { Invoerprobleem, Probleem, Regelprobleem, Wijzigingsprobleem } from './uitkomst.ts'

const kop = (description: string, example: string, required = true): Json => ({
  description,
  required,
  schema: { type: 'string' },
  example,
})
/** The headers of answers, by name. */
export const vasteKoppen: Json = {
  'API-Version': kop('De volledige versie van deze API', '1.0.0'),
  traceparent: kop(
    'W3C Trace Context: het spoor van de aanroep, met onze eigen stap daarin',
    '00-0af7651916cd43dd8448eb211c80319c-9c4d5e6f7a8b9c0d-01',
    false,
  ),
  ETag: kop('De stand van dit gegeven, voor `If-Match`', '"q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"'),
  ETagVanNieuw: kop(
    'De stand van wat is gemaakt, voor `If-Match`; ontbreekt als u het zelf niet mag lezen',
    '"q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"',
    false,
  ),
  Location: kop('Het adres van wat is gemaakt', '/v1/casussen/0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d'),
  Link: kop(
    'De volgende bladzijde, met `rel="next"`; ontbreekt op de laatste',
    '</v1/casussen?limiet=50&na=q5Jk0Xv9m2Yt3bWc8LrHsA>; rel="next"',
    false,
  ),
  'WWW-Authenticate': kop(
    'Hoe u inlogt; met `error="invalid_token"` als er een token was dat niet telt: vraag dan een nieuw',
    'Bearer realm="rondetafel", error="invalid_token"',
  ),
  'Retry-After': kop('Na hoeveel seconden u het opnieuw kunt proberen', '5'),
  'RateLimit-Limit': kop('Hoeveel aanroepen uw toepassing per minuut mag doen; staat ook op de andere antwoorden', '6000'),
  'RateLimit-Remaining': kop('Hoeveel daarvan nog over zijn', '0'),
  'RateLimit-Reset': kop('Over hoeveel seconden het tellen opnieuw begint', '42'),
}
const koppen = (...namen: string[]): Json =>
  Object.fromEntries(['API-Version', 'traceparent', ...namen].map((naam) => [naam, { $ref: `#/components/headers/${naam}` }]))

/** The errors that the document names: under which name, with which body and which headers. */
const vormen: Partial<Record<Foutcode, { schema: z.ZodType; koppen?: string[]; omschrijving?: string }>> = {
  'ongeldige-invoer': { schema: Invoerprobleem },
  'niet-ingelogd': { schema: Probleem, koppen: ['WWW-Authenticate'] },
  'niet-toegestaan': { schema: Probleem },
  'niet-gevonden': { schema: Probleem },
  'antwoordvorm-niet-beschikbaar': { schema: Probleem },
  'regel-geschonden': {
    schema: Regelprobleem,
    omschrijving: 'Een regel staat dit niet toe, het botst met wat er al is, of de sleutel is al gebruikt',
  },
  gewijzigd: { schema: Wijzigingsprobleem },
  'te-groot': { schema: Probleem },
  'invoervorm-niet-ondersteund': { schema: Probleem },
  'voorwaarde-ontbreekt': { schema: Probleem },
  'te-veel-verzoeken': { schema: Probleem, koppen: ['Retry-After', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'] },
  'interne-fout': { schema: Probleem },
  'tijdelijk-niet-beschikbaar': { schema: Probleem, koppen: ['Retry-After'] },
}

/** `components.responses`: one per kind of error. */
export function vasteAntwoorden(bord: Schemabord): Json {
  const regels = Object.entries(vormen).map(([code, vorm]): [string, Json] => {
    const { titel } = fouten[code as Foutcode]
    const content = { 'application/problem+json': { schema: bord.geef(vorm.schema) } }
    return [pascal(code), { description: vorm.omschrijving ?? titel, headers: koppen(...(vorm.koppen ?? [])), content }]
  })
  return Object.fromEntries(regels)
}

/** The errors that this operation can give, and no others. */
function foutcodes(op: Operatie): Foutcode[] {
  const codes: Foutcode[] = [
    'ongeldige-invoer',
    'niet-ingelogd',
    'niet-toegestaan',
    'antwoordvorm-niet-beschikbaar',
    'te-veel-verzoeken',
    'interne-fout',
    'tijdelijk-niet-beschikbaar',
  ]
  if (padnamen(op.pad).length > 0) codes.push('niet-gevonden')
  if (op.methode !== 'GET') codes.push('te-groot', 'invoervorm-niet-ondersteund')
  if (wijzigt(op)) codes.push('regel-geschonden')
  if (isSchrijven(op) && op.ifMatch) codes.push('gewijzigd', 'voorwaarde-ontbreekt')
  // An If-Match in the body that is missing is a 400.
  if ('ontleed' in op) codes.push('gewijzigd')
  if (isProef(op)) codes.push('niet-gevonden', 'regel-geschonden', 'gewijzigd')
  return codes
}

/** Everything that an operation can answer, by status. */
export function antwoorden(op: Operatie, bord: Schemabord): Json {
  const geslaagd = isSchrijven(op)
    ? geschreven(op, bord)
    : isProef(op)
      ? geprobeerd(op, bord)
      : 'ontleed' in op
        ? samen(op, bord)
        : gelezen(op, bord)
  const fout = foutcodes(op).map((code): [number, Json] => [fouten[code].status, { $ref: `#/components/responses/${pascal(code)}` }])
  return Object.fromEntries([...Object.entries(geslaagd), ...fout].toSorted(([a], [b]) => Number(a) - Number(b)))
}

function gelezen(op: Leesoperatie, bord: Schemabord): Json {
  const enkel = op.noun ? bord.geef(op.lijst ? inLijst(op.noun) : vol(op.noun)) : bord.geef(op.Uit ?? z.looseObject({}))
  if (op.lijst) return { 200: goed('De resultaten van deze bladzijde', lijst(op, enkel, bord), 'Link') }
  const schema = '$ref' in enkel ? enkel : bord.zet(`${pascal(op.id)}Antwoord`, enkel)
  return { 200: goed('Het gevraagde', schema, ...(op.noun ? ['ETag'] : [])) }
}

const lijst = (op: Leesoperatie, items: Json, bord: Schemabord): Json =>
  bord.zet(op.noun ? `${pascal(op.noun.soort)}Lijst` : `${pascal(op.id)}Antwoord`, {
    type: 'object',
    properties: { resultaten: { type: 'array', items, description: 'De resultaten, in vaste volgorde' } },
    required: ['resultaten'],
    additionalProperties: false,
  })

const samen = (op: Samenoperatie, bord: Schemabord): Json => ({
  200: goed('De uitslag van alle operaties samen; van een proef (`?proef=true`) is niets vastgelegd', bord.geef(op.Uit)),
})

const geprobeerd = (op: Proefoperatie, bord: Schemabord): Json => ({
  200: goed('De uitslag van de proef; er is niets vastgelegd', bord.geef(op.Uit)),
})

/**
 * One success per operation, with one shape: a client generator takes one of several for the type of the call, and calls the others an error. What a trial
 * answers stands with `_proef`.
 */
function geschreven(op: Schrijfoperatie, bord: Schemabord): Json {
  if (op.antwoord === 'gewijzigd') return { 204: { description: 'Gewijzigd', headers: koppen('ETag') } }
  const { description, headers, content } = goed(
    'Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id',
    aangemaakt(op, bord),
    'Location',
  )
  return { 201: { description, headers: { ...headers, ETag: { $ref: '#/components/headers/ETagVanNieuw' } }, content } }
}

/** What a 201 shows: the resource, and what is shown this once. */
function aangemaakt(op: Schrijfoperatie, bord: Schemabord): Json {
  if (!op.uit) return bord.zet(`${pascal(op.id)}Antwoord`, { type: 'object' })
  const { eenmalig } = op
  if (eenmalig) return bord.zet(`${pascal(op.id)}Antwoord`, gemaakt(bord.geef(vol(op.uit).safeExtend(eenmalig.partial().shape))))
  const naam = naamVan(bord.geef(vol(op.uit)))
  return bord.zet(`${naam}Gemaakt`, gemaakt(bord.schemas[naam] as Json))
}

/** Who only keeps the register, or whose functie does not open that cell, may write what they may not read: then the id alone comes back. */
function gemaakt(vorm: Json): Json {
  const { description = '', ...rest } = structuredClone(vorm)
  return {
    ...rest,
    required: ['id'],
    description: `${description} Zoals het is gemaakt; mag u het zelf niet lezen, dan alleen het id.`.trim(),
  }
}
const naamVan = ({ $ref }: Json): string => String($ref).split('/').at(-1) ?? ''

const goed = (description: string, schema: Json, ...extra: string[]): Json => ({
  description,
  headers: koppen(...extra),
  content: { 'application/json': { schema } },
})
