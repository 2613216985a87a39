import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maxInhoud } from '../../src/basis/http.ts'
import { doe, goedeAanroep, rijen } from '../contract/wandeling.ts'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { maakRijenteller, type Rijenteller } from '../hulp/rijen.ts'
import { maakVoorraad, type Voorraad } from '../hulp/voorraad.ts'

/** Bytes on the wire: packed, too many, or with ends of lines where none belong. */
let huis: Huis
let voorraad: Voorraad
let teller: Rijenteller
let poort: number
let wie: Wie
let token: string
let vooraf: Record<string, number>
beforeAll(async () => {
  huis = await maakHuis()
  voorraad = await maakVoorraad(huis)
  teller = await maakRijenteller(huis.database.beheerUrl)
  await huis.app.listen({ host: '127.0.0.1', port: 0 })
  poort = (huis.app.server.address() as { port: number }).port
  wie = voorraad.tafel.school.baas
  token = await huis.token(wie)
  vooraf = await teller.tel()
}, 120_000)
afterAll(async () => {
  await teller?.stop()
  await huis?.stop()
})

/** What comes back for these bytes, and whether the server still answers others. */
async function ruw(kop: string[], ...inhoud: (string | Buffer)[]): Promise<{ status: number; tekst: string }> {
  const socket = connect(poort, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write(`${kop.join('\r\n')}\r\n\r\n`)
  for (const stuk of inhoud) socket.write(stuk)
  const tekst = await text(socket).catch(() => '')
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(tekst)?.[1]), tekst }
}
const kop = (regel: string, ...meer: string[]): string[] => [
  `${regel} HTTP/1.1`,
  'Host: a',
  'Connection: close',
  `Authorization: Bearer ${token}`,
  ...meer,
]
const post = (...meer: string[]): string[] => kop('POST /v1/personen', 'Content-Type: application/json', ...meer)
const nieuw = JSON.stringify({ voornaam: 'Bas', achternaam: 'Verzonnen' })

describe('een ingepakte inhoud', () => {
  it.each(rijen((op) => op.methode !== 'GET'))('%s: wordt niet uitgepakt', async (_, op) => {
    const { wie: eigen, pad, body } = goedeAanroep(voorraad, op)
    const headers = { authorization: `Bearer ${await huis.token(eigen)}`, 'content-type': 'application/json' }
    const tekst = JSON.stringify(body ?? {})
    for (const [soort, payload] of [
      ['gzip', gzipSync(tekst)],
      ['br', brotliCompressSync(tekst)],
      ['deflate', deflateSync(tekst)],
      ['identity, gzip', gzipSync(tekst)],
      ['zstd', Buffer.from(tekst)],
      ['GZIP', gzipSync(tekst)],
    ] as const) {
      const antwoord = await huis.stuur({
        method: op.methode,
        url: `/v1${pad}`,
        headers: { ...headers, 'content-encoding': soort },
        payload,
      })
      expect(antwoord.status, soort).toBe(415)
    }
  })
  it('ook niet als het er met een bom in klein uitziet, of als er niets van wordt gezegd', async () => {
    const bom = gzipSync(Buffer.alloc(50_000_000, 0x20))
    expect(bom.length).toBeLessThan(maxInhoud)
    const lengte = `Content-Length: ${bom.length}`
    expect((await ruw(post(lengte, 'Content-Encoding: gzip'), bom)).status).toBe(415)
    expect((await ruw(post(lengte), bom)).status).toBe(400)
    expect((await ruw(post('Transfer-Encoding: gzip, chunked'), '0\r\n\r\n')).status).toBe(400)
  })
})

describe('te veel', () => {
  const groot = 'a'.repeat(maxInhoud)
  it('met een lengte, in stukken, of met een lengte die liegt', async () => {
    const te = JSON.stringify({ voornaam: groot })
    expect((await ruw(post(`Content-Length: ${te.length}`), te)).status).toBe(413)
    expect((await ruw(post('Content-Length: 99999999999'))).status).toBe(413)
    const stuk = `10000\r\n${'a'.repeat(0x10000)}\r\n`
    expect((await ruw(post('Transfer-Encoding: chunked'), stuk, stuk, stuk, stuk, stuk, '0\r\n\r\n')).status).toBe(413)
    expect((await ruw(post(`Content-Length: ${nieuw.length - 5}`), nieuw)).status).toBe(400)
    for (const lengte of ['-1', '1e3', '0x10', '+5', '5, 5', '5 5'])
      expect((await ruw(post(`Content-Length: ${lengte}`), nieuw)).status, lengte).toBe(400)
  })
  it('wie niet zegt wie hij is, wordt niet eens gelezen', async () => {
    const zonder = ['POST /v1/personen HTTP/1.1', 'Host: a', 'Connection: close', 'Content-Type: application/json']
    expect((await ruw([...zonder, 'Content-Length: 200000'])).status).toBe(401)
  })
  it('twee lengtes, of een lengte naast stukken, is geen aanroep: zo smokkelt niemand een tweede mee', async () => {
    const mee = `0\r\n\r\nGET /v1/personen HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${token}\r\n\r\n`
    for (const koppen of [
      ['Content-Length: 5', 'Content-Length: 50'],
      ['Content-Length: 5', 'Transfer-Encoding: chunked'],
      ['Transfer-Encoding: chunked', 'Transfer-Encoding: identity'],
      ['Transfer-Encoding: xchunked'],
      ['Transfer-Encoding : chunked'],
    ]) {
      const { status, tekst } = await ruw(post(...koppen), mee)
      expect(status, koppen.join()).toBe(400)
      expect(tekst.match(/HTTP\/1\.1 /g), koppen.join()).toHaveLength(1)
    }
  })
  it('koppen en adressen', async () => {
    expect((await ruw(kop('GET /v1/personen', `X-A: ${'a'.repeat(20_000)}`))).status).toBe(431)
    expect((await ruw(kop('GET /v1/personen', ...Array.from({ length: 3000 }, (_, nummer) => `X-${nummer}: a`)))).status).toBe(431)
    expect((await ruw(kop(`GET /v1/personen/${'a'.repeat(10_000)}`))).status).toBe(400)
    expect((await ruw(kop(`GET /v1/personen?na=${'a'.repeat(10_000)}`))).status).toBe(400)
    expect((await ruw(kop(`GET /v1/personen?${'a=1&'.repeat(2000)}`))).status).toBe(400)
  })
})

describe('een regeleinde waar het niet hoort', () => {
  const kwaad = ['\r\nX-Ingevoegd: ja', '\nX-Ingevoegd: ja', '\r\n\r\n<html>', '%0d%0aX-Ingevoegd:%20ja', '\u560d\u560aX-Ingevoegd: ja']
  const heeftNiets = (tekst: string, wat: string): void => {
    const [koppen = ''] = tekst.split('\r\n\r\n')
    expect(koppen, wat).not.toMatch(/ingevoegd/i)
    expect(tekst.match(/HTTP\/1\.1 /g)?.length ?? 1, wat).toBe(1)
  }
  it('in een tekst die wordt bewaard: een naam met een regeleinde wordt geweigerd, wat blijft komt niet in een kop', async () => {
    for (const tekst of kwaad.slice(0, 3)) {
      const { status } = await huis.roep(wie, 'POST', '/personen', { voornaam: `Bas${tekst}`, achternaam: 'Verzonnen' })
      expect(status).toBe(400)
    }
    const { koppen } = await huis.roep(wie, 'POST', '/personen', { voornaam: 'Bas%0d%0aX', achternaam: 'Verzonnen' }, { proef: true })
    expect(JSON.stringify(koppen)).not.toContain('Bas')
  })
  it('in een kop die terugkomt of wordt gelezen', async () => {
    for (const naam of ['Idempotency-Key', 'traceparent', 'If-Match', 'If-None-Match', 'Origin', 'Accept', 'X-Request-Id', 'Host']) {
      for (const tekst of kwaad) {
        const { status, tekst: alles } = await ruw(kop('GET /v1/personen', `${naam}: a${tekst}`))
        expect([200, 400, 406], `${naam} ${JSON.stringify(tekst)}`).toContain(status)
        heeftNiets(alles, `${naam} ${JSON.stringify(tekst)}`)
      }
      const { status, tekst } = await ruw(kop('GET /v1/personen', `${naam}: a\u0000b`))
      expect([200, 400, 406], naam).toContain(status)
      heeftNiets(tekst, naam)
    }
  })
  it('in een adres dat in Location of Link terugkomt', async () => {
    const { casus } = voorraad.tafel
    for (const tekst of ['%0d%0aX-Ingevoegd:%20ja', '%0AX-Ingevoegd:ja', '%E5%98%8D%E5%98%8AX-Ingevoegd:ja', '"><x', '%3e;rel="prev"']) {
      for (const pad of [`/v1/scholen?limiet=1&naam=${tekst}`, `/v1/scholen?limiet=1&plaats=a${tekst}`, `/v1/casussen/${casus}${tekst}`]) {
        const { status, tekst: alles } = await ruw(kop(`GET ${pad}`))
        expect([200, 400, 404], pad).toContain(status)
        heeftNiets(alles, pad)
        expect(/^link: (.*)$/im.exec(alles)?.[1] ?? '<>', pad).toMatch(/^<[^<>"\s]*>(; rel="next")?$/)
      }
    }
    const { status, tekst } = await ruw(kop('GET http://kwaad.example/v1/personen?limiet=1'))
    expect(status).not.toBe(500)
    expect(tekst).not.toContain('kwaad.example')
  })
  it('Location en Link noemen nooit de naam waarmee iemand ons aanspreekt', async () => {
    const aanroep = [...post(`Content-Length: ${nieuw.length}`).filter((regel) => regel !== 'Host: a'), 'Host: kwaad.example']
    const { status, tekst } = await ruw([...aanroep, 'X-Forwarded-Host: kwaad.example', 'X-Forwarded-Proto: gopher'], nieuw)
    expect(status).toBe(201)
    expect(tekst).toMatch(/^location: \/v1\/personen\/[0-9a-f-]{36}\r$/im)
    expect(tekst).not.toMatch(/kwaad|gopher/)
    vooraf = await teller.tel()
  })
})

describe('een adres dat ergens anders heen wil', () => {
  it('puntjes en dubbele codering komen nergens', async () => {
    const { kind } = voorraad.tafel
    for (const pad of [
      `/v1/personen/${kind}/gezagsrelaties/../vervallenverklaringen`,
      `/v1/personen/%2e%2e/personen/${kind}`,
      `/v1/../v1/personen/${kind}`,
      `/v1/personen/${kind}%2fgezagsrelaties`,
      `/v1/personen/${kind}%00`,
      `/v1/personen/${kind};a=b`,
      `/v1//personen/${kind}`,
      `/V1/personen/${kind}`,
      `/v1/personen/${kind}/.`,
      `/v1/personen/${kind}\\..\\`,
      `/%76%31/personen/%GG`,
    ]) {
      const { status, tekst } = await ruw(kop(`GET ${pad}`))
      expect([400, 404], `${pad} ${tekst.slice(-200)}`).toContain(status)
    }
    expect((await ruw(kop(`GET /v1/personen/${kind}`))).status).toBe(200)
  })
  it('en een andere methode doet niets, ook niet onder een andere naam', async () => {
    for (const methode of ['PUT', 'DELETE', 'TRACE', 'PROPFIND', 'get', 'G ET', 'QUERY']) {
      const { status, tekst } = await ruw(kop(`${methode} /v1/personen`))
      expect([400, 405, 404], methode).toContain(status)
      expect(tekst, methode).not.toContain(token)
    }
    expect((await ruw(kop('CONNECT elders.example:443'))).tekst, 'geen doorgeefluik').toBe('')
  })
})

describe('daarna', () => {
  it('staat er niets dat er niet hoorde, en antwoordt de API gewoon', async () => {
    expect(await teller.tel()).toEqual(vooraf)
    for (const [, op] of rijen((een) => een.id === 'leesCasus' || een.id === 'lijstPersonen'))
      expect((await doe(huis, voorraad, op)).status).toBe(200)
  })
})
