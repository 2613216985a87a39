import { afterAll, describe, expect, test } from 'vitest'
import type { Operatie } from '../../src/toegang/operatie.ts'
import { controleer } from '../../src/toegang/router.ts'
import { boek, boekpad, maakGesprek } from '../contract/gesprek.ts'
import { maakMonster, operaties, voorbeeldId } from '../contract/monster.ts'

const { app, gezien, roep, lees, stuur, ingelogd } = await maakGesprek()
afterAll(() => app.close())

describe('de volgorde van de controles', () => {
  test('405 en 406 en 415 gaan voor 401, 401 voor 400, 400 voor 428', async () => {
    expect(
      (await roep({ method: 'PATCH', url: '/v1/boeken', payload: '{', headers: { accept: 'text/html', 'content-type': 'text/plain' } }))
        .statusCode,
    ).toBe(405)
    expect(
      (await roep({ method: 'POST', url: '/v1/boeken', payload: '{', headers: { accept: 'text/html', 'content-type': 'text/plain' } }))
        .statusCode,
    ).toBe(406)
    expect((await roep({ method: 'POST', url: '/v1/boeken', payload: '{', headers: { 'content-type': 'text/plain' } })).statusCode).toBe(
      415,
    )
    expect(
      (await roep({ method: 'POST', url: '/v1/boeken', payload: '{', headers: { 'content-type': 'application/json' } })).statusCode,
    ).toBe(401)
    expect((await stuur(boekpad, '{', {}, 'PATCH')).statusCode).toBe(400)
    expect((await stuur(boekpad, { vreemd: 1 }, {}, 'PATCH')).statusCode).toBe(400)
    expect((await stuur(boekpad, {}, {}, 'PATCH')).statusCode).toBe(428)
    expect((await stuur(boekpad, {}, { 'if-match': '*' }, 'PATCH')).statusCode).toBe(428)
    expect((await stuur(boekpad, {}, { 'if-match': 'kapot' }, 'PATCH')).statusCode).toBe(400)
  })
  test('een 401 zegt hoe je inlogt', async () => {
    expect((await roep({ url: boekpad })).headers['www-authenticate']).toBe('Bearer realm="rondetafel"')
  })
})

describe('wat de uitvoerder krijgt', () => {
  test('proef, sleutel, If-Match, spoor en motiveringen apart; de invoer opgeruimd', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
    const motiveringen = [{ regel: 'opp-leerling-gehoord', tekst: 'Volgt later.' }]
    const antwoord = await stuur(
      '/v1/boeken?proef=true',
      { ...boek, motiveringen },
      { 'idempotency-key': 'k-1', 'if-match': '"a"', traceparent },
    )
    expect(antwoord.statusCode).toBe(200)
    expect(gezien.at(-1)).toMatchObject({
      ...{ proef: true, idempotencyKey: 'k-1', ifMatch: ['"a"'], identiteit: { naam: 'tester' }, pad: '/v1/boeken' },
      ...{ params: {}, query: {}, body: boek, motiveringen },
      spoor: {
        traceId: '0af7651916cd43dd8448eb211c80319c',
        ouder: 'b7ad6b7169203331',
        regel: '0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331',
      },
      verzoekId: antwoord.headers['x-request-id'],
    })
  })
  test('limiet en cursor staan naast de filters van een lijst', async () => {
    await lees(`/v1/boeken?auteurId=${voorbeeldId}&limiet=7&na=abc`)
    expect(gezien.at(-1)).toMatchObject({ query: { auteurId: voorbeeldId }, limiet: 7, na: 'abc' })
    await lees('/v1/boeken')
    expect(gezien.at(-1)).toMatchObject({ query: {}, limiet: 50, na: undefined })
  })
  test('een schrijvende aanroep zonder body kan zonder, met leeg, en met motiveringen', async () => {
    expect((await roep({ method: 'POST', url: `${boekpad}/sluitingen`, headers: ingelogd })).statusCode).toBe(204)
    expect((await stuur(`${boekpad}/sluitingen`, undefined)).statusCode).toBe(204)
    expect((await stuur(`${boekpad}/sluitingen`, { motiveringen: [{ regel: 'x', tekst: 'y' }] })).statusCode).toBe(204)
    expect(gezien.at(-1)).toMatchObject({ body: undefined, motiveringen: [{ regel: 'x', tekst: 'y' }] })
    expect((await stuur(`${boekpad}/sluitingen`, { naam: 'x' })).statusCode).toBe(400)
  })
  test.each(['', 'een spatie', 'é', 'x'.repeat(256)])('Idempotency-Key "%s" is 400', async (sleutel) => {
    expect((await stuur('/v1/boeken', boek, { 'idempotency-key': sleutel })).statusCode).toBe(400)
  })
  test.each(['proef=ja', 'proef=true&proef=true', 'dryRun=true', 'access_token=x'])('de query %s is 400', async (query) => {
    expect((await stuur(`/v1/boeken?${query}`, boek)).statusCode).toBe(400)
  })
})

describe('document en naslag', () => {
  test('het document is er zonder token, voor elke herkomst', async () => {
    const antwoord = await roep({ url: '/v1/openapi.json', headers: { origin: 'https://elders.example' } })
    expect(antwoord.headers['access-control-allow-origin']).toBe('*')
    expect(antwoord.json()).toMatchObject({ openapi: '3.0.3', info: { version: '1.2.3' } })
  })
  test('de naslag is één pagina zonder scripts, met een beleid dat alleen de eigen stijl toelaat', async () => {
    const antwoord = await roep({ url: '/', headers: { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' } })
    expect(antwoord.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(antwoord.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/)
    expect(antwoord.body).toContain('/v1/boeken/{boekId}')
    expect(antwoord.body).not.toMatch(/<script|undefined|\[object/)
  })
})

describe('een lijst die niet klopt, houdt de start tegen', () => {
  const [leesBoek, , maakBoek] = operaties as [Operatie, Operatie, Operatie]
  test('de eigen lijst klopt', () => {
    expect(controleer(operaties)).toEqual([])
  })
  test.each<[string, Operatie, RegExp]>([
    ['een schrijvende operatie zonder actie', { ...maakBoek, id: 'x', pad: '/x', actie: undefined } as unknown as Operatie, /geen actie/],
    ['een id dat er al is', { ...leesBoek, pad: '/x/{boekId}' }, /id is al in gebruik/],
    ['een adres dat er al is, met een andere naam', { ...leesBoek, id: 'x', pad: '/boeken/{id}' }, /GET \/boeken\/\{\} is al in gebruik/],
    ['een pad met een hoofdletter', { ...leesBoek, id: 'x', pad: '/Boeken' }, /niet de juiste vorm/],
    ['een pad dat op een streep eindigt', { ...leesBoek, id: 'x', pad: '/x/' }, /niet de juiste vorm/],
    ['een id met een streepje', { ...leesBoek, id: 'lees-boek', pad: '/x' }, /lowerCamelCase/],
  ])('%s', async (_naam, op, zin) => {
    expect(controleer([...operaties, op])).toEqual([expect.stringMatching(zin)])
    await expect(maakMonster(undefined, [...operaties, op])).rejects.toThrow(zin)
  })
})
