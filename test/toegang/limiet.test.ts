import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Antwoord, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { maakRijenteller } from '../hulp/rijen.ts'

const client = 5
const adres = 4
let huis: Huis
let achter: Huis
beforeAll(async () => {
  huis = await maakHuis({ limieten: { client, adres: 0 } })
  achter = await maakHuis({ limieten: { client: 0, adres }, proxys: ['10.0.0.0/8'] })
})
afterAll(async () => {
  await huis?.stop()
  await achter?.stop()
})
afterEach(() => {
  vi.useRealTimers()
})

let nummer = 0
const nieuw = (client = `toepassing-${nummer++}`): Wie => ({ subject: `beheer-${nummer++}`, client, scopes: ['lezen', 'beheer'] })
const stand = ({ status, koppen }: Antwoord) => [status, koppen['ratelimit-limit'], koppen['ratelimit-remaining']].map(Number)
const lees = (wie: Wie): Promise<Antwoord> => huis.roep(wie, 'GET', '/regels')

describe('hoeveel een toepassing mag vragen', () => {
  it('zegt bij elk antwoord wat er nog over is, en weigert daarna in het Nederlands, met hoelang', async () => {
    const wie = nieuw()
    for (let over = client - 1; over >= 0; over -= 1) expect(stand(await lees(wie))).toEqual([200, client, over])
    const te = await lees(wie)
    expect(stand(te)).toEqual([429, client, 0])
    expect(te.body).toMatchObject({ type: 'urn:rondetafel:probleem:te-veel-verzoeken', title: 'Te veel verzoeken', status: 429 })
    expect(Number(te.koppen['retry-after'])).toBeGreaterThan(0)
    expect(te.koppen['retry-after']).toBe(te.koppen['ratelimit-reset'])
    expect(te.koppen['content-type']).toMatch(/^application\/problem\+json/)
  })
  it('telt alle mensen van één toepassing samen, en een andere toepassing apart', async () => {
    const [een, ander] = [nieuw(), nieuw()]
    const collega = nieuw(een.client)
    for (let keer = 0; keer < client; keer += 1) await lees(keer % 2 ? een : collega)
    for (const wie of [een, collega]) expect((await lees(wie)).status).toBe(429)
    expect((await lees(ander)).status).toBe(200)
  })
  it('telt ook wat wordt geweigerd, en een schrijver die te veel vraagt laat niets achter', async () => {
    const wie = nieuw()
    const maak = (naam: string) => huis.roep(wie, 'POST', '/organisaties', { soort: 'overig', naam })
    for (let keer = 0; keer < client; keer += 1) expect((await maak('')).status).toBe(400)
    const teller = await maakRijenteller(huis.database.beheerUrl)
    const vooraf = await teller.tel()
    expect((await maak('Club')).status).toBe(429)
    expect(await teller.tel()).toEqual(vooraf)
    await teller.stop()
  })
  it('begint na een minuut opnieuw', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const wie = nieuw()
    for (let keer = 0; keer <= client; keer += 1) await lees(wie)
    vi.setSystemTime(Date.now() + 59_000)
    const nog = await lees(wie)
    expect([nog.status, nog.koppen['retry-after']]).toEqual([429, '1'])
    vi.setSystemTime(Date.now() + 1000)
    expect(stand(await lees(wie))).toEqual([200, client, client - 1])
  })
})

describe('hoeveel een adres ons laat nakijken voordat wij weten wie het is', () => {
  let laatste = 0
  /** An address that nobody used yet. */
  const ergens = (): string => `192.0.2.${++laatste}`
  const vraag = (authorization: string | undefined, van: string, via = '10.1.2.3', url = '/v1/regels') =>
    achter.app.inject({
      url,
      remoteAddress: via,
      headers: { 'x-forwarded-for': van, ...(authorization === undefined ? {} : { authorization }) },
    })
  const bearer = async (wie: Wie): Promise<string> => `Bearer ${await achter.token(wie)}`

  it('nepotokens worden na het zoveelste niet meer nagekeken, en wie al binnen was merkt er niets van', async () => {
    const [van, goed] = [ergens(), await bearer(nieuw())]
    expect((await vraag(goed, van)).statusCode).toBe(200)
    for (let keer = 1; keer < adres; keer += 1) expect((await vraag(`Bearer aa.bb.c${keer}`, van)).statusCode).toBe(401)
    const te = await vraag('Bearer aa.bb.cc', van)
    expect([te.statusCode, te.headers['ratelimit-limit']]).toEqual([429, String(adres)])
    expect(Number(te.headers['retry-after'])).toBeGreaterThan(0)
    expect((await vraag(goed, van)).statusCode, 'bekend').toBe(200)
    expect((await vraag(await bearer(nieuw()), van)).statusCode, 'nog niet bekend').toBe(429)
    expect((await vraag(await bearer(nieuw()), ergens())).statusCode, 'een ander adres').toBe(200)
  })
  it('geen token telt net zo', async () => {
    const van = ergens()
    for (let keer = 0; keer < adres; keer += 1) expect((await vraag(undefined, van)).statusCode).toBe(401)
    expect((await vraag(undefined, van)).statusCode).toBe(429)
  })
  it('wie niet achter onze poort staat, kiest zijn adres niet zelf', async () => {
    const via = '203.0.113.9'
    for (let keer = 0; keer < adres; keer += 1) expect((await vraag(undefined, ergens(), via)).statusCode).toBe(401)
    expect((await vraag(undefined, ergens(), via)).statusCode).toBe(429)
  })
  it('wie wel achter onze poort staat ook niet: wat hij er zelf voor zet, telt niet', async () => {
    const echt = ergens()
    for (let keer = 0; keer < adres; keer += 1) expect((await vraag(undefined, `${ergens()}, ${echt}`)).statusCode).toBe(401)
    expect((await vraag(undefined, `${ergens()}, ${echt}`)).statusCode).toBe(429)
  })
  it('van een IPv6-adres telt het netwerk, niet elk nummer erin', async () => {
    for (let keer = 1; keer <= adres; keer += 1) expect((await vraag(undefined, `2001:db8:1:2::${keer}`)).statusCode).toBe(401)
    expect((await vraag(undefined, '2001:db8:1:2:a:b:c:d')).statusCode).toBe(429)
    expect((await vraag(undefined, '2001:db8:1:3::1')).statusCode).toBe(401)
  })
  it('het document en de bladzijde tellen per adres, de gezondheid niet', async () => {
    const van = ergens()
    for (let keer = 0; keer < adres; keer += 1)
      expect((await vraag(undefined, van, undefined, keer % 2 ? '/v1/openapi.json' : '/')).statusCode).toBe(200)
    expect((await vraag(undefined, van, undefined, '/v1/openapi.json')).statusCode).toBe(429)
    for (const url of ['/gezond', '/gereed']) expect((await vraag(undefined, van, undefined, url)).statusCode).toBe(200)
  })
})

describe('zonder grens', () => {
  it('staan er geen koppen over aantallen', async () => {
    const wie = nieuw()
    await achter.roep(wie, 'GET', '/regels')
    const bekend = await achter.roep(wie, 'GET', '/regels')
    expect([bekend.status, Object.keys(bekend.koppen).filter((naam) => naam.startsWith('ratelimit'))]).toEqual([200, []])
  })
})
