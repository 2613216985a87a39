import { connect } from 'node:net'
import type { InjectOptions } from 'fastify'
import { afterAll, describe, expect, test } from 'vitest'
import { vertaalDatabasefout } from '../../src/basis/databasefout.ts'
import { fouten, Probleem, problem } from '../../src/basis/fouten.ts'
import { vasteKoppen } from '../../src/basis/http.ts'
import { spanVan, spoor } from '../../src/basis/onderhandeling.ts'
import { boek, boekpad, maakGesprek } from '../contract/gesprek.ts'
import { maakMonster, voorbeeldId } from '../contract/monster.ts'

const { app, roep, lees, stuur, faal, ingelogd, alsJson } = await maakGesprek()
afterAll(() => app.close())

describe('op elk antwoord', () => {
  test.each<[number, InjectOptions]>([
    [200, { url: boekpad, headers: ingelogd }],
    [201, { method: 'POST', url: '/v1/boeken', headers: alsJson, payload: boek }],
    [400, { url: '/v1/boeken/x', headers: ingelogd }],
    [401, { url: boekpad }],
    [404, { url: '/v1/bestaat-niet' }],
    [405, { method: 'DELETE', url: boekpad }],
    [406, { url: boekpad, headers: { accept: 'text/html' } }],
    [413, { method: 'POST', url: '/v1/boeken', headers: alsJson, payload: JSON.stringify({ naam: 'x'.repeat(300_000) }) }],
    [415, { method: 'POST', url: '/v1/boeken', headers: { ...ingelogd, 'content-type': 'text/plain' }, payload: 'x' }],
    [428, { method: 'PATCH', url: boekpad, headers: alsJson, payload: {} }],
  ])('%i: versie, veiligheid, kenmerk, en niets over de machine', async (status, opties) => {
    const { statusCode, headers, body } = await roep(opties)
    expect(statusCode).toBe(status)
    expect(headers).toMatchObject({ ...vasteKoppen, 'api-version': '1.2.3' })
    expect(headers.server ?? headers['x-powered-by']).toBeUndefined()
    if (status >= 400) {
      expect(headers['content-type']).toBe('application/problem+json; charset=utf-8')
      expect(JSON.parse(body)).toMatchObject({
        status,
        title: expect.any(String),
        detail: expect.any(String),
        instance: `urn:uuid:${headers['x-request-id']}`,
      })
    }
  })
  test('elke 404 heeft dezelfde bytes, op het kenmerk na', () => {
    const een = problem(new Probleem('niet-gevonden'), 'a').lichaam
    const twee = problem(new Probleem('niet-gevonden', { detail: 'verborgen', extra: { soort: 'opp' } }), 'a').lichaam
    expect(JSON.stringify(twee)).toBe(JSON.stringify(een))
  })
  test('de lijst van fouten kent geen 422, en elke tekst is een zin', () => {
    for (const fout of Object.values(fouten)) {
      expect(fout.status).not.toBe(422)
      expect(fout.detail).toMatch(/^[A-Z].*\.$/)
    }
  })
})

describe('adres en methode', () => {
  test.each([
    '/v1/boeken/',
    `${boekpad}/`,
    '/v1//boeken',
    '/v1/boeken/?limiet=3',
    '/v1/boeken//sluitingen',
    '/V1/boeken',
    '/v1/Boeken',
    '/v1',
  ])('%s is 404', async (url) => {
    expect((await app.inject({ url, headers: ingelogd })).statusCode).toBe(404)
  })
  // It was 404: but nobody looked whether it is there, and who wrote it has something to mend.
  test.each(['/v1/boeken/%zz', '/v1/boeken/%E0%A4%A', '/%'])('%s is niet te lezen: 400, en geen 404', async (url) => {
    const antwoord = await app.inject({ url })
    expect([antwoord.statusCode, antwoord.json().errors[0].code]).toEqual([400, 'onleesbaar'])
  })
  test.each([['/v1/boeken/'], [`${boekpad}/`], ['/boeken'], ['/v1/onbekend'], ['/v1/onbekend', 'POST'], ['/v1//boeken', 'PUT']] as const)(
    '%s is geen adres, en dat is geen geheim',
    async (url, method: 'GET' | 'POST' | 'PUT' = 'GET') => {
      const { type, title, detail, ...rest } = (await app.inject({ url, method, headers: ingelogd })).json()
      expect([type, title]).toEqual(['urn:rondetafel:probleem:niet-gevonden', fouten['niet-gevonden'].titel])
      expect(detail).toBe('Dit adres bestaat niet. Let op een `/` aan het eind, en op `/v1` ervoor.')
      expect(Object.keys(rest).toSorted()).toEqual(['instance', 'status'])
    },
  )
  test.each([
    ['/v1/boeken', 'DELETE', 'GET, HEAD, POST'],
    [boekpad, 'PUT', 'GET, HEAD, PATCH'],
    [`${boekpad}/sluitingen`, 'GET', 'POST'],
    ['/v1/openapi.json', 'POST', 'GET, HEAD'],
  ] as const)('%s met %s is 405, en Allow zegt %s', async (url, method, allow) => {
    const antwoord = await roep({ url, method, payload: '{kapot', headers: { 'content-type': 'application/json' } })
    expect([antwoord.statusCode, antwoord.headers.allow]).toEqual([405, allow])
  })
  test('HEAD geeft de koppen van GET, zonder inhoud', async () => {
    const antwoord = await roep({ method: 'HEAD', url: boekpad, headers: ingelogd })
    expect([antwoord.statusCode, antwoord.body, antwoord.headers.etag]).toEqual([200, '', '"a"'])
  })
})

describe('Accept en Content-Type', () => {
  test.each([
    '',
    '*/*',
    'application/json',
    'APPLICATION/JSON',
    'application/*;q=0.1',
    'text/html, */*;q=0.1',
    'application/problem+json',
    'application/json; charset=utf-8',
  ])('Accept "%s" kan', async (accept) => {
    expect((await lees(boekpad, { accept })).statusCode).toBe(200)
  })
  test.each(['text/html', 'application/xml', 'text/*', 'application/json;q=0, application/problem+json;q=0', '*/*;q=0', 'onzin'])(
    'Accept "%s" is 406',
    async (accept) => {
      expect((await lees(boekpad, { accept })).statusCode).toBe(406)
    },
  )
  test('het nauwkeurigste bereik beslist', async () => {
    expect((await lees(boekpad, { accept: '*/*, application/json;q=0, application/problem+json;q=0' })).statusCode).toBe(406)
    expect((await lees(boekpad, { accept: '*/*;q=0, application/json' })).statusCode).toBe(200)
  })
  test.each([
    'text/plain',
    'application/xml',
    'application/json; charset=latin1',
    'application/merge-patch+json',
    'multipart/form-data; boundary=x',
  ])('POST met %s is 415', async (soort) => {
    expect((await stuur('/v1/boeken', JSON.stringify(boek), { 'content-type': soort })).statusCode).toBe(415)
  })
  test('een ingepakte body en een body zonder soort zijn 415', async () => {
    expect((await stuur('/v1/boeken', JSON.stringify(boek), { 'content-encoding': 'gzip' })).statusCode).toBe(415)
    expect(
      (await roep({ method: 'POST', url: '/v1/boeken', payload: Buffer.from('{}'), headers: { ...ingelogd, 'content-type': '' } }))
        .statusCode,
    ).toBe(415)
  })
  test('PATCH leest ook merge-patch', async () => {
    const koppen = { 'content-type': 'application/merge-patch+json', 'if-match': '"a"' }
    expect((await stuur(boekpad, JSON.stringify({ naam: 'Anders' }), koppen, 'PATCH')).statusCode).toBe(204)
  })
})

describe('wat er misgaat', () => {
  test('een onverwachte fout is een 500 die niets verraadt', async () => {
    const antwoord = await faal(new TypeError('geheim van Noor'))
    expect(antwoord.statusCode).toBe(500)
    expect(antwoord.body).not.toMatch(/Noor|TypeError|stack/)
  })
  test.each([
    [{ code: 'ECONNREFUSED' }, 503],
    [{ code: '57P01' }, 503],
    [{ name: 'DatabaseWeg' }, 503],
    [{ code: '40P01' }, 503],
    [{ code: '42P01' }, 500],
  ])('%j wordt %i', async (velden, status) => {
    const antwoord = await faal(Object.assign(new Error('x'), velden))
    expect(antwoord.statusCode).toBe(status)
    if (status === 503) expect(Number(antwoord.headers['retry-after'])).toBeGreaterThan(0)
  })
  test('een geschonden beperking zegt welke soort, zonder waarden', () => {
    const fout = (code: string) => vertaalDatabasefout(Object.assign(new Error('Key (naam)=(Noor)'), { code, constraint: 'onbekend_key' }))
    expect(fout('23505')).toMatchObject({ code: 'strijdig-met-gegevens' })
    expect(fout('23P01')).toMatchObject({ code: 'strijdig-met-gegevens' })
    expect(fout('23503')).toMatchObject({ code: 'ongeldige-invoer' })
    expect(fout('23514')).toMatchObject({ code: 'ongeldige-invoer' })
    expect([fout('40001'), fout('XX000')]).toEqual(['opnieuw', undefined])
    expect(JSON.stringify(fout('23505'))).not.toContain('Noor')
  })
})

describe('op de draad', () => {
  const ruw = (poort: number, tekst: string) =>
    new Promise<string>((klaar, mis) => {
      let uit = ''
      const lijn = connect(poort, '127.0.0.1', () => lijn.write(tekst))
      lijn.on('data', (deel) => {
        uit += deel
      })
      lijn.on('end', () => klaar(uit))
      lijn.on('error', mis)
    })

  test('onleesbare HTTP, te grote koppen en een adres dat niet kan geven ook een probleem', async () => {
    const { app: eigen } = await maakMonster()
    await eigen.listen({ port: 0, host: '127.0.0.1' })
    const poort = (eigen.server.address() as { port: number }).port
    for (const [tekst, status] of [
      ['ONZIN\r\n\r\n', 400],
      [`GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
      ['GET /v1/boeken/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 400],
    ] as const) {
      const antwoord = await ruw(poort, tekst)
      expect(antwoord).toContain(`HTTP/1.1 ${status} `)
      expect(antwoord.toLowerCase()).toContain('api-version: 1.2.3')
      expect(antwoord.toLowerCase()).toContain('content-type: application/problem+json')
    }
    await eigen.close()
  })
})

test('traceparent: goed wordt overgenomen, anders begint er een spoor', () => {
  const id = '0198c2f07d1e7a3b9c4d5e6f7a8b9c0d'
  const eigen = { traceId: id, span: '9c4d5e6f7a8b9c0d', regel: id }
  expect(spoor(undefined, voorbeeldId)).toEqual(eigen)
  const [trace, ouder] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331']
  expect(spoor(`00-${trace}-${ouder}-00`, voorbeeldId)).toEqual({ traceId: trace, ouder, span: eigen.span, regel: `${trace}-${ouder}` })
  for (const fout of ['onzin', `00-${'0'.repeat(32)}-b7ad6b7169203331-01`, 'ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'])
    expect(spoor(fout, voorbeeldId)).toEqual(eigen)
})

test('traceparent: het antwoord noemt het spoor en onze eigen stap daarin, ook bij een fout en ook als de beller niet bemonstert', async () => {
  const trace = '0af7651916cd43dd8448eb211c80319c'
  for (const url of [boekpad, '/v1/bestaat-niet']) {
    const { headers } = await roep({ url, headers: { ...ingelogd, traceparent: `00-${trace}-b7ad6b7169203331-00` } })
    expect(headers.traceparent).toBe(`00-${trace}-${spanVan(String(headers['x-request-id']))}-01`)
  }
  const { headers } = await roep({ url: boekpad, headers: ingelogd })
  const id = String(headers['x-request-id'])
  expect(headers.traceparent).toBe(`00-${id.replaceAll('-', '')}-${spanVan(id)}-01`)
})
