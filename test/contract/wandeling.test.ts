import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isProef, isSchrijven, padnamen, schemasVan } from '../../src/toegang/invoerschemas.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { maakRijenteller, type Rijenteller } from '../hulp/rijen.ts'
import { maakVoorraad, type Voorraad } from '../hulp/voorraad.ts'
import { weigeringenVan } from './velden.ts'
import {
  anderEtag,
  doe,
  goedeAanroep,
  heeftBody,
  heeftId,
  metId,
  onbekendId,
  openbaar,
  rijen,
  vraagtIfMatch,
  zonderInstance,
} from './wandeling.ts'

/** Every call of the walk, with what came of it. */
const bereikt: [string, string, number][] = []
let huis: Huis
let voorraad: Voorraad
let teller: Rijenteller
let vooraf: Record<string, number>
/** No token, no JWT, one that has expired, and one of an issuer that nobody knows. */
let geweigerd: (string | undefined)[]
beforeAll(async () => {
  huis = await maakHuis({ na: (url, { status }, methode) => bereikt.push([methode, url, status]) })
  voorraad = await maakVoorraad(huis)
  teller = await maakRijenteller(huis.database.beheerUrl)
  geweigerd = [undefined, 'Bearer iets', `Bearer ${await huis.token({ subject: 'x', geldig: -3600 })}`, `Bearer ${await maakVreemdToken()}`]
  vooraf = await teller.tel()
}, 120_000)
afterAll(async () => {
  await teller?.stop()
  await huis?.stop()
})

describe('400: wat niet klopt, in één keer en in het Nederlands', () => {
  it.each(rijen(heeftId))('%s: een id in het pad dat geen id is', async (_, op) => {
    const namen = padnamen(op.pad)
    const pad = op.pad.replaceAll(/\{\w+\}/g, 'GEEN_ID')
    const { status, body } = await doe(huis, voorraad, op, { pad })
    expect(status).toBe(400)
    expect(body.errors.map(({ in: plek, location }: Fout) => `${plek} ${location}`)).toEqual(namen.map((naam) => `path ${naam}`))
  })
  it.each(rijen())('%s: een onbekende parameter', async (_, op) => {
    const { status, body } = await doe(huis, voorraad, op, { pad: `${goedeAanroep(voorraad, op).pad}?onbekend=1` })
    expect(status).toBe(400)
    expect(body.errors).toEqual([{ in: 'query', location: 'onbekend', code: 'onbekend-veld', detail: 'Deze parameter bestaat hier niet.' }])
  })
  it.each(rijen(heeftBody))('%s: een onbekend veld', async (_, op) => {
    const { body: goed } = goedeAanroep(voorraad, op)
    const { status, body } = await doe(huis, voorraad, op, { body: { ...(goed as object), onbekendVeld: 1 } })
    expect(status).toBe(400)
    expect(body.errors).toEqual([{ in: 'body', location: '/onbekendVeld', code: 'onbekend-veld', detail: 'Dit veld bestaat hier niet.' }])
  })
  it.each(rijen((op) => isSchrijven(op) && !heeftBody(op)))('%s: een body waar geen body hoort', async (_, op) => {
    expect((await doe(huis, voorraad, op, { body: { iets: 1 } })).status).toBe(400)
  })
  it.each(rijen((op) => heeftBody(op) && !schemasVan(op).body?.safeParse(undefined).success))('%s: geen body', async (_, op) => {
    const { status, body } = await doe(huis, voorraad, op, { body: undefined })
    expect(status).toBe(400)
    expect(body.errors).toEqual([{ in: 'body', location: '', code: 'verplicht', detail: 'De inhoud (body) ontbreekt.' }])
  })
  it.each(rijen(heeftBody))('%s: een body van een andere soort', async (_, op) => {
    for (const body of [[], 'tekst', 7, null]) {
      const antwoord = await doe(huis, voorraad, op, { body })
      expect(antwoord.status, JSON.stringify(body)).toBe(400)
      expect(antwoord.body.errors[0]).toMatchObject({ in: 'body', location: '' })
    }
  })
  it.each(rijen((op) => heeftId(op) && heeftBody(op)))('%s: alles tegelijk', async (_, op) => {
    const pad = `${op.pad.replaceAll(/\{\w+\}/g, 'GEEN_ID')}?onbekend=1`
    const { body } = await doe(huis, voorraad, op, { pad, body: { onbekendVeld: 1 } })
    expect(new Set(body.errors.map(({ in: plek }: Fout) => plek))).toEqual(new Set(['path', 'query', 'body']))
  })
})
type Fout = { in: string; location: string }

describe('401: wie niet is ingelogd', () => {
  it.each(rijen())('%s', async (_, op) => {
    const { pad, body } = goedeAanroep(voorraad, op)
    for (const authorization of geweigerd) {
      const headers = { ...(authorization && { authorization }), ...(body !== undefined && { 'content-type': 'application/json' }) }
      const antwoord = await huis.stuur({
        method: op.methode,
        url: `/v1${pad}`,
        headers,
        ...(body !== undefined && { payload: JSON.stringify(body) }),
      })
      expect(antwoord.status).toBe(401)
      expect(antwoord.koppen['www-authenticate']).toMatch(/^Bearer/)
    }
  })
})
const maakVreemdToken = (): Promise<string> =>
  new SignJWT({ azp: 'x', scope: 'lezen schrijven' })
    .setProtectedHeader({ alg: 'HS256', kid: 'x' })
    .setIssuer('https://vreemd.example')
    .setAudience('rondetafel')
    .setSubject('x')
    .setExpirationTime('1h')
    .sign(new Uint8Array(32))

describe('403: een token zonder het recht dat erbij hoort', () => {
  it.each(rijen())('%s', async (_, op) => {
    const { wie } = goedeAanroep(voorraad, op)
    const antwoord = await doe(huis, voorraad, op, { wie: { ...wie, scopes: ['iets-anders'] } })
    expect(antwoord.status).toBe(403)
    expect(antwoord.body.detail).toBe(`Uw token mist het recht \`${op.scope}\`.`)
  })
})

describe('404: wat er niet is, en wat er niet is voor u', () => {
  const codes: Record<string, string> = {
    gemeentecode: 'GM9999',
    vestigingscode: '99ZZ99',
    pc4: '1000',
    lijst: 'JZ000',
    planversie: '99999',
    activiteitId: 'bestaat-niet',
  }
  it.each(rijen(heeftId))('%s: een id dat niemand heeft', async (_, op) => {
    const naam = padnamen(op.pad).at(-1) ?? ''
    const { pad } = goedeAanroep(voorraad, op)
    const anders = codes[naam] ? pad.replace(/[^/]+$/, codes[naam]) : metId(pad, onbekendId, 'laatste')
    const antwoord = await doe(huis, voorraad, op, { pad: anders })
    expect(antwoord.status, `${anders} ${antwoord.tekst}`).toBe(404)
  })
  it.each(rijen((op) => heeftId(op) && !openbaar(op)))('%s: onzichtbaar en afwezig zijn hetzelfde antwoord', async (_, op) => {
    const wie = voorraad.vreemd.baas
    const { pad } = goedeAanroep(voorraad, op)
    const [verborgen, afwezig] = [
      await doe(huis, voorraad, op, { wie }),
      await doe(huis, voorraad, op, { wie, pad: metId(pad, onbekendId) }),
    ]
    expect(verborgen.status, verborgen.tekst).toBe(404)
    expect(zonderInstance(verborgen)).toBe(zonderInstance(afwezig))
    const kop = ({ koppen }: typeof verborgen) => ({ ...koppen, 'x-request-id': '', traceparent: '', date: '', 'content-length': '' })
    expect(kop(verborgen)).toEqual(kop(afwezig))
  })
})

describe('405, 406, 413 en 415: de rand', () => {
  it.each(rijen())('%s: een methode die er niet is', async (_, op) => {
    for (const methode of ['PUT', 'DELETE']) {
      const antwoord = await huis.roep(voorraad.vreemd.baas, methode, goedeAanroep(voorraad, op).pad)
      expect(antwoord.status).toBe(405)
      expect(antwoord.koppen.allow?.split(', ')).toContain(op.methode)
    }
  })
  it.each(rijen())('%s: een vorm die er niet is', async (_, op) => {
    for (const accept of ['text/csv', 'application/json;q=0'])
      expect((await doe(huis, voorraad, op, { opties: { koppen: { accept } } })).status).toBe(406)
  })
  it.each(rijen((op) => op.methode !== 'GET'))('%s: invoer in een andere vorm', async (_, op) => {
    const { wie, pad } = goedeAanroep(voorraad, op)
    for (const soort of ['text/plain', 'application/xml', 'application/json; charset=latin1']) {
      const headers = { authorization: `Bearer ${await huis.token(wie)}`, 'content-type': soort }
      expect((await huis.stuur({ method: op.methode, url: `/v1${pad}`, headers, payload: '{}' })).status).toBe(415)
    }
  })
  it.each(rijen((op) => op.methode !== 'GET'))('%s: meer dan 256 kB', async (_, op) => {
    expect((await doe(huis, voorraad, op, { body: { tekst: 'a'.repeat(256 * 1024) } })).status).toBe(413)
  })
})

describe('412 en 428: wie wijzigt, laat zien wat hij las', () => {
  it.each(rijen(vraagtIfMatch))('%s', async (_, op) => {
    for (const kop of [undefined, '*', '']) {
      const { wie, pad, body } = goedeAanroep(voorraad, op)
      const antwoord = await huis.roep(wie, op.methode, pad, body, kop === undefined ? {} : { ifMatch: kop })
      expect(antwoord.status).toBe(428)
    }
    const fout = await doe(huis, voorraad, op, { opties: { ifMatch: anderEtag } })
    expect(fout.status, fout.tekst).toBe(412)
    expect(fout.body.gewijzigd).toEqual([])
    expect((await doe(huis, voorraad, op, { opties: { ifMatch: 'geen etag' } })).status).toBe(400)
  })
})

describe('412 in een aanroep van meer operaties', () => {
  it.each(rijen((op) => 'ontleed' in op))('%s', async (_, op) => {
    const oppId = voorraad.gedaan.get('maakOppDoel')?.pad.split('/')[2]
    const wijziging = { operatie: 'wijzigOpp', params: { oppId }, body: { uitstroombestemming: 'havo' }, ifMatch: anderEtag }
    const fout = await doe(huis, voorraad, op, { body: { operaties: [wijziging] } })
    expect([fout.status, fout.body.operatie, fout.body.gewijzigd], fout.tekst).toEqual([412, '/operaties/0', []])
  })
})

describe('404 en 412 in een proef', () => {
  it.each(rijen(isProef))('%s', async (_, op) => {
    const oppId = voorraad.gedaan.get('maakOppDoel')?.pad.split('/')[2]
    const wijziging = { operatie: 'wijzigOpp', body: { uitstroombestemming: 'havo' }, ifMatch: anderEtag }
    const nergens = await doe(huis, voorraad, op, { body: { ...wijziging, params: { oppId: onbekendId } } })
    expect(nergens.status, nergens.tekst).toBe(404)
    const oud = await doe(huis, voorraad, op, { body: { ...wijziging, params: { oppId } } })
    expect([oud.status, oud.body.operatie, oud.body.gewijzigd], oud.tekst).toEqual([412, undefined, []])
  })
})

describe('na de hele wandeling', () => {
  it.each(rijen())('%s: is elke weigering uit het document gegeven, behalve die waar een geval voor nodig is', (_, op) => {
    const pad = new RegExp(`^/v1${op.pad.replaceAll(/\{\w+\}/g, '[^/?]+')}(\\?.*)?$`)
    const gegeven = new Set(bereikt.filter(([methode, url]) => methode === op.methode && pad.test(url)).map(([, , status]) => status))
    const elders = [409, 429, 500, 503]
    expect(weigeringenVan(op).filter((status) => !gegeven.has(status) && !elders.includes(status))).toEqual([])
  })
  it('staat er geen rij meer of minder', async () => {
    expect(await teller.tel()).toEqual(vooraf)
  })
})
