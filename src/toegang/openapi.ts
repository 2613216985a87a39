import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { createJsonSchemaTransform } from 'fastify-type-provider-zod'
import { antwoorden, vasteAntwoorden, vasteKoppen } from './antwoorden.ts'
import { namen, vol } from './gedaante.ts'
import { deel } from './gedeeld.ts'
import { houdtOpen } from './groei.ts'
import { isProef, isSchrijven, Motivering, schemasVan, wijzigt } from './invoerschemas.ts'
import { naslag } from './naslag.ts'
import { noemAlles, noemKeuzes } from './noemen.ts'
import type { Noun } from './noun.ts'
import type { Operatie } from './operatie.ts'
import { basispad } from './router.ts'
import { type Json, maakSchemabord, netjes, type Schemabord } from './schemabord.ts'
import { uitkomstnamen } from './uitkomst.ts'
import { doelenVan } from './verwerkingsdoelen.ts'
import { geefVoorbeelden, parametervoorbeeld } from './voorbeelden.ts'

export type Documentopties = { operaties: readonly Operatie[]; nouns: readonly Noun<never>[]; versie: string }

const uitleg = `Rondetafel is de achterkant van integraal arrangeren: één kind, één tafel, één afgesproken aanpak.
School, wijkteam en gezin werken samen aan een casus, een OPP en een gezinsplan die elkaars deel bevatten.

Fouten zijn altijd \`application/problem+json\`. Een wijziging vraagt om \`If-Match\` met de \`ETag\` van wat u las.
Elke operatie die schrijft kan op proef met \`POST /_proef\`; wie zelf een adres schrijft zet er \`?proef=true\` achter, en krijgt dezelfde uitslag (zo ook bij \`_samen\`). Lijsten bladeren met \`limiet\` en de kop \`Link\`.

Een antwoord kan er binnen een versie velden bij krijgen: lees over een veld dat u niet kent heen. Een nieuw woord in een vaste rij van woorden komt er alleen met een nieuwe versie. Wat in een aanroep niet is beschreven, wordt geweigerd.`

const kop = ({ versie, operaties }: Documentopties) => ({
  openapi: '3.0.3',
  info: {
    title: 'Rondetafel',
    version: versie,
    description: uitleg,
    contact: { name: 'Team Rondetafel', url: 'https://rondetafel.example/contact', email: 'team@rondetafel.example' },
    license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
  },
  servers: [{ url: `https://rondetafel.example${basispad}`, description: 'Voorbeeldadres: elke aanbieder heeft een eigen adres' }],
  tags: [...new Set([...operaties.map((op) => op.groep), 'openapi'])].map((name) => ({ name })),
  components: { securitySchemes: { oauth2: beveiliging } },
})

const scopes = {
  lezen: 'Lezen wat voor u openstaat',
  schrijven: 'Vastleggen en wijzigen wat u mag',
  beheer: 'Organisaties en systemen beheren; geeft geen toegang tot persoonsgegevens',
}
const beveiliging = {
  type: 'oauth2' as const,
  description:
    'Een ondertekend JWT van een toegelaten uitgever, als `Authorization: Bearer …`, met `aud`, `exp` en de scopes die hieronder staan. In de sandbox (`npm start`) geeft `POST /sandbox/tokens`, buiten `/v1` en zonder token, er een: stuur `soort` (`medewerker`, `persoon` of `systeem`) en `id` (een `sleutel` of `id` uit `GET /sandbox/personen`), voor een systeem eventueel `namens` (een medewerker), en eventueel `scopes` (anders `lezen` en `schrijven`). Het staat in `accessToken` en geldt een uur, in echte tijd: de klok van de sandbox verandert daar niets aan. Daarna is het antwoord 401; vraag dan een nieuw.',
  flows: {
    clientCredentials: { tokenUrl: 'https://inloggen.example/token', scopes },
    authorizationCode: { authorizationUrl: 'https://inloggen.example/inloggen', tokenUrl: 'https://inloggen.example/token', scopes },
  },
}

const omvormen = createJsonSchemaTransform({ zodToJsonConfig: { target: 'openapi-3.0', override: netjes } })

/**
 * Makes `app.swagger()` give the OpenAPI document, and serves it at `/v1/openapi.json` (without a token, for every origin) and as a page at `/`.
 * Await this before the operations are registered: paths, parameters and bodies are read from the routes that are really there.
 */
export async function serveerDocument(app: FastifyInstance, opties: Documentopties): Promise<void> {
  await app.register(swagger, {
    openapi: kop(opties),
    transform: (document) => {
      const op = document.route.config?.operatie
      if (!op) return { schema: { hide: true }, url: document.url }
      return omvormen({ ...document, schema: beschrijving(op) } as Parameters<typeof omvormen>[0])
    },
    transformObject: (deel) => vulAan(('openapiObject' in deel ? deel.openapiObject : {}) as Json, opties),
  })
  let tekst: string | undefined
  app.get(`${basispad}/openapi.json`, { config: { koppen: { 'access-control-allow-origin': '*' } } }, (_verzoek, antwoord) => {
    tekst ??= JSON.stringify(app.swagger())
    return antwoord.header('content-type', 'application/json').send(tekst)
  })
  let pagina: ReturnType<typeof naslag> | undefined
  app.get('/', { config: { aanbod: ['text/html'] } }, (_verzoek, antwoord) => {
    pagina ??= naslag(app.swagger() as Json)
    return antwoord.headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': pagina.csp }).send(pagina.html)
  })
}

/** What a token needs: of a trial, what the operation needs that is tried. */
const scopesVan = (op: Operatie): Operatie['scope'][] => (isProef(op) ? ['schrijven', 'beheer'] : [op.scope])

/** What @fastify/swagger and fastify-type-provider-zod make of an operation; answers are added afterwards. */
const beschrijving = (op: Operatie) => {
  const { params, query, body } = schemasVan(op)
  return {
    operationId: op.id,
    summary: op.titel,
    description: op.uitleg,
    tags: [op.groep],
    security: scopesVan(op).map((scope) => ({ oauth2: [scope] })),
    ...(Object.keys(params.shape).length > 0 && { params }),
    ...(Object.keys(query.shape).length > 0 && { querystring: query }),
    ...(body && { body }),
  }
}

/** Adds what the collected document lacks: answers, headers, named schemas and examples. */
function vulAan(document: Json, { operaties, nouns }: Documentopties): Json {
  const bord = maakSchemabord(new Map([...namen(nouns), ...uitkomstnamen, [Motivering, 'MotiveringBijRegel']]))
  const paths: Json = {}
  for (const op of operaties) {
    const gevonden = document.paths[op.pad]?.[op.methode.toLowerCase()]
    if (!gevonden) throw new Error(`${op.id} is niet geregistreerd`)
    paths[op.pad] = { ...paths[op.pad], [op.methode.toLowerCase()]: operatie(op, gevonden, bord) }
  }
  paths['/openapi.json'] = { get: eigenDocument }
  const vast = vasteAntwoorden(bord)
  for (const noun of nouns) bord.geef(vol(noun))
  for (const schema of Object.values(bord.schemas)) geefVoorbeelden(schema)
  noemAlles(bord.schemas)
  noemKeuzes(paths, bord.schemas)
  houdtOpen(paths, bord.schemas)
  const { openapi, info, servers, tags } = document
  const components = {
    schemas: opNaam(bord.schemas),
    responses: vast,
    parameters: { ...vasteParameters },
    headers: vasteKoppen,
    securitySchemes: document.components.securitySchemes,
  }
  deel(paths, components)
  return { openapi, info, servers, tags, paths, components }
}

const opNaam = (delen: Json): Json => Object.fromEntries(Object.entries(delen).toSorted(([a], [b]) => (a < b ? -1 : 1)))

function operatie(op: Operatie, gevonden: Json, bord: Schemabord): Json {
  const { responses: _r, requestBody, parameters = [], ...rest } = gevonden
  // A trial is described once, with `_proef`.
  const eigen = parameters
    .filter(({ name }: Json) => !(isSchrijven(op) && name === 'proef'))
    .map((parameter: Json) => {
      const example = parameter.example ?? parametervoorbeeld(parameter.name, parameter.schema)
      const { example: _e, ...schema } = parameter.schema
      return {
        ...parameter,
        description: parameter.description ?? omschrijving(parameter),
        schema,
        ...(example !== undefined && { example }),
      }
    })
  const koppen = doelenVan(op).length > 0 || isProef(op) ? ['Verwerkingsactiviteit', 'traceparent'] : ['traceparent']
  if (wijzigt(op) && op.methode === 'POST') koppen.unshift('IdempotencyKey')
  if (isSchrijven(op) && op.ifMatch) koppen.unshift('IfMatch')
  return {
    ...rest,
    parameters: [
      ...eigen.filter(inPad),
      ...eigen.filter((parameter: Json) => !inPad(parameter)),
      ...koppen.map((naam) => ({ $ref: `#/components/parameters/${naam}` })),
    ],
    ...(requestBody && { requestBody: lichaam(op, requestBody, bord) }),
    responses: antwoorden(op, bord),
  }
}

const inPad = (parameter: Json): boolean => parameter.in === 'path'
const omschrijving = ({ in: plek, name }: Json): string =>
  tweeledig[`${plek} ${name}`] ?? (plek === 'path' ? `Het id uit het adres (\`${name}\`)` : `Alleen wat hiermee overeenkomt (\`${name}\`)`)
/** Where one name means another thing in an address than in a body. */
const tweeledig: Record<string, string> = {
  'path jeugdigeId':
    'De jeugdige in deze casus: het `id` uit `GET /casussen/{casusId}/jeugdigen`. Dit is niet het id van de persoon (`persoonId` daar). Overal elders, in een body en in een filter, is `jeugdigeId` juist wel het id van de persoon.',
  'query jeugdigeId': 'Alleen wat over deze jeugdige gaat: het id van een persoon',
}

/** The body of a write gets a name of its own, after the operation. */
function lichaam(op: Operatie, { content }: Json, bord: Schemabord): Json {
  const [inhoud] = Object.values(content as Json)
  if (isSchrijven(op) && op.motiveerbaar) inhoud.schema.properties.motiveringen.items = bord.geef(Motivering)
  const schema = bord.zet(op.id.charAt(0).toUpperCase() + op.id.slice(1), inhoud.schema)
  const soorten = op.methode === 'PATCH' ? ['application/json', 'application/merge-patch+json'] : ['application/json']
  const nodig = !schemasVan(op).body?.safeParse(undefined).success
  const voorbeeld = 'voorbeeld' in op ? { example: op.voorbeeld } : {}
  return { required: nodig, content: Object.fromEntries(soorten.map((soort) => [soort, { schema, ...voorbeeld }])) }
}

const vasteParameters: Json = {
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.',
    schema: { type: 'string' },
    example: '"q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"',
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description: 'Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
    example: '0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d',
  },
  Verwerkingsactiviteit: {
    name: 'Verwerkingsactiviteit',
    in: 'header',
    required: false,
    description:
      'Een nauwer doel voor deze ene aanroep: de `uri` van een activiteit uit `GET /verwerkingsactiviteiten` die onder de activiteit van deze aanroep valt. Zij komt in het logboek. Past zij niet bij uw rol, of niet bij de toestemming waarop iets openstaat, dan volgt 403; hoort zij niet bij deze aanroep, dan 400.',
    schema: { type: 'string' },
    example: 'urn:rondetafel:verwerking:opps:lezen:ondersteuning-op-school',
  },
  traceparent: {
    name: 'traceparent',
    in: 'header',
    required: false,
    description: 'W3C Trace Context: het spoor waar deze aanroep bij hoort.',
    schema: { type: 'string' },
    example: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  },
}

const eigenDocument: Json = {
  operationId: 'leesOpenapi',
  tags: ['openapi'],
  summary: 'Dit document',
  description: 'De beschrijving van deze API, voor iedereen te lezen.',
  security: [],
  responses: {
    200: {
      description: 'Het OpenAPI-document',
      headers: {
        'API-Version': { $ref: '#/components/headers/API-Version' },
        'access-control-allow-origin': { description: 'Elke herkomst mag dit document lezen', schema: { type: 'string' }, example: '*' },
      },
      content: { 'application/json': { schema: { type: 'object' } } },
    },
    406: { $ref: '#/components/responses/AntwoordvormNietBeschikbaar' },
    429: { $ref: '#/components/responses/TeVeelVerzoeken' },
  },
}
