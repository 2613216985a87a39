import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { maakAntwoordtoets } from '../hulp/antwoord.ts'
import { clientbestand, clienttekst, documentbestand, documenttekst, eigenDocument, maakDocument } from '../maak/openapi.ts'
import { nouns, operaties, voorbeeldBoek, voorbeeldId } from './monster.ts'
import { keur } from './spectral.ts'

// biome-ignore lint/suspicious/noExplicitAny: a document is read by key
type Json = Record<string, any>
const monster: Json = await maakDocument({ operaties, nouns, versie: '1.2.3' })

describe('het document', () => {
  const schemas: Json = monster.components.schemas
  test('noemt elke operatie, met de statussen die zij kan geven', () => {
    const statussen = Object.values<Json>(monster.paths).flatMap((pad) =>
      Object.values<Json>(pad).map((op) => [op.operationId, Object.keys(op.responses).join(' ')]),
    )
    expect(Object.fromEntries(statussen)).toEqual({
      leesBoek: '200 400 401 403 404 406 429 500 503',
      leesBoeken: '200 400 401 403 406 429 500 503',
      maakBoek: '201 400 401 403 406 409 413 415 429 500 503',
      wijzigBoek: '204 400 401 403 404 406 409 412 413 415 428 429 500 503',
      leenBoekUit: '201 400 401 403 404 406 409 413 415 429 500 503',
      sluitBoek: '204 400 401 403 404 406 409 413 415 429 500 503',
      doeProef: '200 400 401 403 404 406 409 412 413 415 429 500 503',
      leesOpenapi: '200 406 429',
    })
  })
  test('heeft per noun één gedaante, met delen en afgeschermd, en een kortere voor lijsten', () => {
    expect(Object.keys(schemas.Boek.properties)).toEqual([
      'id',
      'naam',
      'soort',
      'uitgegevenOp',
      'geregistreerdOp',
      'bladzijden',
      'afgeschermd',
    ])
    expect(schemas.Boek.properties.bladzijden.items).toEqual({ $ref: '#/components/schemas/Bladzijde' })
    expect(Object.keys(schemas.BoekInLijst.properties)).toEqual(['id', 'naam', 'soort', 'uitgegevenOp', 'geregistreerdOp'])
    expect(Object.keys(schemas).filter((naam) => naam.endsWith('Input'))).toEqual([])
  })
  test('noemt de scope en de voorwaarden', () => {
    const { patch } = monster.paths['/boeken/{boekId}']
    expect(patch.security).toEqual([{ oauth2: ['schrijven'] }])
    expect(patch.parameters.map((p: Json) => p.$ref ?? `${p.in} ${p.name}`)).toEqual([
      '#/components/parameters/boekId',
      '#/components/parameters/IfMatch',
      '#/components/parameters/traceparent',
    ])
    expect(Object.keys(patch.requestBody.content)).toEqual(['application/json', 'application/merge-patch+json'])
  })
  test('weigert een schema met een eigen id', async () => {
    const [leesBoek] = operaties
    const dubbel = { ...leesBoek, id: 'boek', pad: '/x', noun: undefined, Uit: schemaMet('Boek') } as unknown as (typeof operaties)[number]
    await expect(maakDocument({ operaties: [...operaties, dubbel], nouns, versie: '1.2.3' })).rejects.toThrow('eigen id')
  })
  test('is twee keer hetzelfde', async () => {
    expect(documenttekst(await maakDocument({ operaties, nouns, versie: '1.2.3' }))).toBe(documenttekst(monster))
  })
  test('levert types voor de client', async () => {
    expect(await clienttekst(monster)).toContain('leesBoek: {')
  })
})

describe('de antwoordtoets ziet wat niet in het document staat', () => {
  const toets = maakAntwoordtoets(monster)
  const koppen = {
    ...{
      'api-version': '1.2.3',
      'cache-control': 'x',
      'content-security-policy': 'x',
      'strict-transport-security': 'x',
      'x-content-type-options': 'x',
    },
    ...{ 'x-frame-options': 'x', 'referrer-policy': 'x', 'permissions-policy': 'x', 'content-type': 'application/json', etag: '"a"' },
  }
  const url = `/v1/boeken/${voorbeeldId}`
  const geef =
    (anders: Json = {}, lichaam: Json = voorbeeldBoek, status = 200) =>
    () =>
      toets('GET', url, { status, koppen: { ...koppen, ...anders }, lichaam: JSON.stringify(lichaam) })

  test('een goed antwoord past', () => expect(geef()).not.toThrow())
  test.each<[string, () => void, RegExp]>([
    ['een andere status', geef({}, voorbeeldBoek, 418), /noemt deze status niet/],
    ['een andere versie', geef({ 'api-version': '9.9.9' }), /API-Version/],
    ['een kop te weinig', geef({ etag: undefined }), /ETag ontbreekt/],
    ['een kop die verraadt', geef({ server: 'x' }), /verraadt/],
    ['een andere soort', geef({ 'content-type': 'text/html' }), /content-type/],
    ['een veld te veel', geef({}, { ...voorbeeldBoek, extra: 1 }), /additional properties/],
    ['een veld te weinig', geef({}, { ...voorbeeldBoek, naam: undefined }), /required property 'naam'/],
    ['een verkeerde waarde', geef({}, { ...voorbeeldBoek, soort: 'atlas' }), /allowed values/],
    [
      'een foutcode die niet in de lijst staat',
      geef(
        { 'content-type': 'application/problem+json' },
        { errors: [{ in: 'body', location: '', code: 'verzonnen', detail: 'x' }], status: 400 },
        400,
      ),
      /foutcode verzonnen/,
    ],
    ['een onbekend adres dat antwoordt', () => toets('GET', '/v1/onbekend', { status: 200, koppen, lichaam: '{}' }), /geen 404/],
    ['een onbekende methode die antwoordt', () => toets('PUT', url, { status: 200, koppen, lichaam: '{}' }), /geen 405/],
  ])('%s', (_naam, doe, zin) => expect(doe).toThrow(zin))
})

describe('een naam die in een adres iets anders is dan in een body', () => {
  const gevonden = (in_: unknown, waar: string): { waar: string; zegt: string }[] =>
    in_ === null || typeof in_ !== 'object'
      ? []
      : Object.entries(in_).flatMap(([naam, deel]) => [
          ...(naam === 'properties' && deel.jeugdigeId ? [{ waar: `body ${waar}`, zegt: deel.jeugdigeId.description }] : []),
          ...(deel?.name === 'jeugdigeId' ? [{ waar: `${deel.in} ${waar}`, zegt: deel.description }] : []),
          ...gevonden(deel, `${waar}/${naam}`),
        ])
  test('zegt overal welke het is: `jeugdigeId`', async () => {
    const plekken = gevonden(JSON.parse(await readFile(documentbestand, 'utf8')), '')
    const per = (soort: string): string[] => plekken.filter(({ waar }) => waar.startsWith(soort)).map(({ zegt }) => zegt)
    expect([per('path').length, per('query').length, per('body').length].map((aantal) => aantal > 0)).toEqual([true, true, true])
    for (const zegt of per('path')) expect(zegt).toMatch(/^De jeugdige in deze casus:.*niet het id van de persoon/)
    for (const zegt of [...per('query'), ...per('body')]) expect(zegt).toContain('het id van een persoon')
  })
})

describe('het document van dit huis', () => {
  test('is gelijk aan wat is vastgelegd, met de types van de client', async () => {
    const document = await eigenDocument()
    expect(documenttekst(document), 'npm run maak').toBe(await readFile(documentbestand, 'utf8'))
    expect(await clienttekst(document), 'npm run maak').toBe(await readFile(clientbestand, 'utf8'))
  })
  // What a client generator makes of it: one type per call, one name per form. With two successes NSwag takes the first for the type, and throws on the other.
  describe('laat een client maken', () => {
    const volg = (document: Json, deel: Json): Json =>
      deel.$ref
        ? volg(
            document,
            deel.$ref
              .slice(2)
              .split('/')
              .reduce((in_: Json, naam: string) => in_[naam], document),
          )
        : deel
    const operatiesVan = (document: Json): Json[] => Object.values<Json>(document.paths).flatMap((pad) => Object.values<Json>(pad))
    const gelezen = async (): Promise<Json> => JSON.parse(await readFile(documentbestand, 'utf8'))

    test('elke operatie heeft één manier van slagen, met hoogstens één gedaante, bij naam', async () => {
      const document = await gelezen()
      const anders = operatiesVan(document).flatMap(({ operationId, responses }) => {
        const goed = Object.entries<Json>(responses).filter(([status]) => status.startsWith('2'))
        const inhoud = goed.flatMap(([, antwoord]) => Object.values<Json>(volg(document, antwoord).content ?? {}))
        return goed.length === 1 && inhoud.every(({ schema }) => schema.$ref) && inhoud.length <= 1 ? [] : [operationId]
      })
      expect(anders).toEqual(['leesOpenapi'])
    })
    test('geen keuze uit gedaanten, en niets in iets anders zonder eigen naam', async () => {
      const document = await gelezen()
      const zonder = (vorm: Json, waar: string): string[] => [
        ...(vorm.anyOf || vorm.oneOf ? [`${waar}: keuze`] : []),
        // A list of words is of words: of a yes or a number that can be but one, Java makes what does not compile.
        ...(vorm.enum && vorm.type !== 'string' ? [`${waar}: rij van ${vorm.type}`] : []),
        ...(vorm.properties || (vorm.enum && /\/(items|query)$/.test(waar)) ? [`${waar}: naamloos`] : []),
        ...Object.entries<Json>(vorm.properties ?? {}).flatMap(([naam, onder]) => zonder(onder, `${waar}/${naam}`)),
        ...(vorm.items ? zonder(vorm.items, `${waar}/items`) : []),
        ...(typeof vorm.additionalProperties === 'object' ? zonder(vorm.additionalProperties, `${waar}/*`) : []),
      ]
      const schemas = Object.entries<Json>(document.components.schemas).flatMap(([naam, { properties, enum: _, ...rest }]) => [
        ...zonder(rest, naam),
        ...Object.entries<Json>(properties ?? {}).flatMap(([veld, onder]) => zonder(onder, `${naam}/${veld}`)),
      ])
      const parameters = operatiesVan(document)
        .flatMap((op) => op.parameters ?? [])
        .map((een: Json) => volg(document, een))
      expect([...schemas, ...parameters.flatMap(({ name, schema }) => zonder(schema, `${name}/query`))]).toEqual([])
      expect(Object.keys(document.components.schemas).filter((naam) => /\d/.test(naam))).toEqual([])
    })
    // What has no type becomes an `object` that nobody can fill in without reading: each of them is meant, and says in words what goes there.
    test('zonder soort staat er alleen wat vrij is', async () => {
      const document = await gelezen()
      const vrij = (vorm: Json, waar: string): string[] => [
        ...(!vorm.type && !vorm.$ref && !vorm.allOf && !vorm.enum ? [waar] : []),
        ...Object.entries<Json>(vorm.properties ?? {}).flatMap(([naam, onder]) => vrij(onder, `${waar}/${naam}`)),
        ...(vorm.items ? vrij(vorm.items, `${waar}/items`) : []),
        ...(typeof vorm.additionalProperties === 'object' ? vrij(vorm.additionalProperties, `${waar}/*`) : []),
      ]
      expect(
        Object.entries<Json>(document.components.schemas)
          .flatMap(([naam, vorm]) => vrij(vorm, naam))
          .toSorted(),
      ).toEqual([
        // What a finding and a step of a way out hold differs per rule; `schema` is JSON Schema.
        ...['Bevinding/*', 'BevindingFeiten/*', 'Bron/*'],
        // The body of an operation, by the schema with its name.
        'DoeProef/body/*',
        ...['Herstelstap/*', 'HerstelstapBody/*', 'HerstelstapKop/*', 'Invulling/*', 'InvullingAlleenBij/*', 'InvullingSchema/*'],
        // Of every soort there is one.
        ...['ProefuitslagResultaat/*', 'SamenstapResultaat/*'],
        // The same, and an id or ETag for which a reference may stand.
        ...['VoerSamenUitOperaties/body/*', 'VoerSamenUitOperaties/ifMatch', 'VoerSamenUitOperaties/params/*'],
      ])
    })
    test('elke operatie staat in een groep', async () => {
      expect(operatiesVan(await gelezen()).filter(({ tags }) => tags?.length !== 1)).toEqual([])
    })
  })
  test('geeft geen enkele bevinding', async () => {
    expect(await keur(JSON.parse(await readFile(documentbestand, 'utf8')))).toEqual([])
    // The document is large, and every rule reads all of it.
  }, 180_000)
})

function schemaMet(id: string) {
  return z.strictObject({ a: z.string() }).meta({ id })
}
