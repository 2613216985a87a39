import { beforeAll, describe, expect, test } from 'vitest'
import { maakMonster } from './monster.ts'
import { keur, regels } from './spectral.ts'

// biome-ignore lint/suspicious/noExplicitAny: a document is broken by hand here
type Json = Record<string, any>
let goed: Json

beforeAll(async () => {
  const { app } = await maakMonster()
  goed = app.swagger()
})

const lees = (document: Json): Json => document.paths['/boeken'].get
const velden = (document: Json): Json => document.components.schemas.Boek.properties
const antwoord = (document: Json): Json => document.components.responses.OngeldigeInvoer

/** Per rule: how to break the good document so that this rule says so. */
const kapot: Record<string, (document: Json) => unknown> = {
  'oas3-schema': (d) => {
    d.info.vreemd = 1
  },
  'operation-operationId-unique': (d) => {
    lees(d).operationId = 'maakBoek'
  },
  'path-params': (d) => {
    d.paths['/boeken/{boekId}'].get.parameters = []
  },
  'openapi-tags-uniqueness': (d) => d.tags.push({ name: 'boeken' }),
  'oas3-valid-media-example': (d) => {
    lees(d).parameters[0].example = 12
  },
  'oas3-valid-schema-example': (d) => {
    velden(d).soort.example = 'atlas'
  },
  'oas3-server-variables': (d) => {
    d.servers[0].url = 'https://{naam}.example/v1'
  },
  'oas3-api-servers': (d) => {
    d.servers = []
  },
  'path-keys-no-trailing-slash': (d) => {
    d.paths['/boeken/'] = { get: { ...lees(d), operationId: 'x' } }
  },
  'info-contact': (d) => {
    delete d.info.contact
  },
  'nlgov:openapi3': (d) => {
    d.openapi = '3.x'
  },
  'nlgov:openapi-root-exists': (d) => {
    delete d.openapi
  },
  'nlgov:missing-header': (d) => {
    delete lees(d).responses[200].headers
  },
  'nlgov:missing-version-header': (d) => {
    lees(d).responses[200].headers = { Link: { $ref: '#/components/headers/Link' } }
  },
  'nlgov:include-major-version-in-uri': (d) => {
    d.servers[0].url = 'https://rondetafel.example'
  },
  'nlgov:servers-use-https': (d) => {
    d.servers[0].url = 'http://rondetafel.example/v1'
  },
  'nlgov:paths-no-trailing-slash': (d) => {
    d.paths['/boeken/'] = {}
  },
  'nlgov:info-contact-fields-exist': (d) => {
    delete d.info.contact.email
  },
  'nlgov:http-methods': (d) => {
    d.paths['/boeken'].trace = { ...lees(d), operationId: 'x' }
  },
  'nlgov:paths-kebab-case': (d) => {
    d.paths['/Boek_en'] = {}
  },
  'nlgov:query-keys-camel-case': (d) => {
    lees(d).parameters[0].name = 'auteur_id'
  },
  'nlgov:use-problem-schema': (d) => {
    antwoord(d).content = { 'application/json': { schema: { type: 'object' } } }
  },
  'nlgov:problem-schema-members': (d) => {
    delete d.components.schemas.Invoerprobleem.properties.detail
  },
  'nlgov:problem-invalid-input': (d) => {
    delete lees(d).responses[400]
  },
  'nlgov:date-time-ensure-timezone': (d) => {
    velden(d).naam.format = 'date-time-local'
  },
  'nlgov:time-without-timezone': (d) => {
    velden(d).naam.format = 'time'
  },
  'nlgov:specify-format-for-date-and-time': (d) => {
    velden(d).startDatum = { type: 'string', example: 'morgen' }
  },
  'nlgov:use-date-instead-of-datetime': (d) => {
    velden(d).startDatum = velden(d).geregistreerdOp
  },
  'nlgov:semver': (d) => {
    d.info.version = 'v1'
  },
  'eigen:fout-heeft-versie': (d) => {
    antwoord(d).headers = {}
  },
  'eigen:fout-heeft-inhoud': (d) => {
    delete antwoord(d).content
  },
  'eigen:nooit-422': (d) => {
    lees(d).responses[422] = lees(d).responses[400]
  },
  'eigen:voorbeeld-per-veld': (d) => {
    delete velden(d).naam.example
  },
  'eigen:titel-per-operatie': (d) => {
    delete lees(d).summary
  },
  'eigen:uitleg-per-parameter': (d) => {
    delete lees(d).parameters[0].description
  },
}

describe('de eigen regels voor het contract', () => {
  test('een goed document geeft geen enkele bevinding', async () => {
    expect(await keur(goed)).toEqual([])
  })

  test('er zijn 29 regels van de standaard, en van elke regel is er een kapot document', () => {
    expect(Object.keys(regels).filter((naam) => !naam.startsWith('eigen:'))).toHaveLength(29)
    expect(Object.keys(kapot)).toEqual(Object.keys(regels))
  })

  test.each(Object.entries(kapot))('%s kan falen', async (naam, breek) => {
    const document = structuredClone(goed)
    breek(document)
    expect((await keur(document)).map((bevinding) => bevinding.regel)).toContain(naam)
  })
})
