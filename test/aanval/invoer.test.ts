import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isSchrijven, padnamen, schemasVan } from '../../src/toegang/invoerschemas.ts'
import type { Operatie } from '../../src/toegang/operatie.ts'
import { metWaarde, type Veld, veldenVan, waardeOp } from '../contract/velden.ts'
import { anderEtag, doe, goedeAanroep, heeftBody, rijen, vers, vraagtIfMatch } from '../contract/wandeling.ts'
import { type Antwoord, type Huis, maakHuis } from '../hulp/huis.ts'
import { maakRijenteller, type Rijenteller } from '../hulp/rijen.ts'
import { maakVoorraad, type Voorraad } from '../hulp/voorraad.ts'

/** Text that wants to be SQL, numbers that fit nowhere, JSON that wants to be more than data. Nothing of it is a fault of ours, and nothing stays behind. */
let huis: Huis
let voorraad: Voorraad
let teller: Rijenteller
const gevallen: { op: string; status: number; tekst: string }[] = []
beforeAll(async () => {
  huis = await maakHuis()
  voorraad = await maakVoorraad(huis)
  teller = await maakRijenteller(huis.database.beheerUrl)
}, 120_000)
afterAll(async () => {
  await teller?.stop()
  await huis?.stop()
})

const kwaad = [
  "'; drop table persoon cascade; --",
  "' or '1'='1",
  '$1$2$(7*7)%s%n',
  "\\'; select pg_sleep(5); --",
  '%_\\',
  '"},"eigenaarId":"x","a":{"',
  '<script>alert(1)</script>',
  '{{7*7}}#{7*7}',
]
const vanOns = ({ status, tekst }: Antwoord): string | undefined =>
  status >= 500 || /syntax|pg_|relation|column|select |at .*\.ts:/i.test(tekst.replaceAll(/"[^"]*(?:drop table|select pg)[^"]*"/g, ''))
    ? `${status} ${tekst.slice(0, 300)}`
    : undefined

const vrij = ({ schema }: Veld): boolean => schema.type === 'string' && !schema.format && !schema.enum && !schema.pattern
/** The body with this text in every field that takes free text, as far as it fits. */
function overal(op: Operatie, body: unknown, tekst: string): { body: unknown; velden: number } {
  const velden = veldenVan(op).filter((veld) => vrij(veld) && typeof waardeOp(body, veld.pointer) === 'string')
  const vol = velden.reduce<unknown>((zo, { pointer, schema }) => metWaarde(zo, pointer, tekst.slice(0, schema.maxLength ?? 200)), body)
  return { body: vol, velden: velden.length }
}

describe('SQL en ander vuil in elk tekstveld', () => {
  const metTekst = (op: Operatie): boolean => isSchrijven(op) && heeftBody(op) && veldenVan(op).some(vrij)
  it.each(rijen(metTekst))('%s', async (id, op) => {
    const { wie, pad, body: goed, ifMatch } = await vers(huis, voorraad, op)
    const vooraf = await teller.tel()
    for (const tekst of kwaad) {
      const { body, velden } = overal(op, goed, tekst)
      if (velden === 0) continue
      const antwoord = await huis.roep(wie, op.methode, pad, body, { proef: true, ...(ifMatch !== undefined && { ifMatch }) })
      gevallen.push({ op: id, status: antwoord.status, tekst })
      expect(vanOns(antwoord), tekst).toBeUndefined()
    }
    expect(await teller.tel()).toEqual(vooraf)
  })
  it('de meeste kwamen tot in de database', () => {
    expect(gevallen.filter(({ status }) => status === 200).length).toBeGreaterThan(gevallen.length / 2)
  })
  it('wordt bewaard zoals het is geschreven', async () => {
    const { baas } = voorraad.tafel.school
    for (const tekst of kwaad) {
      const { id } = await voorraad.doe(baas, 'POST', '/personen', { voornaam: tekst, achternaam: 'Verzonnen' })
      const gelezen = await huis.roep(baas, 'GET', `/personen/${id}`)
      expect(gelezen.body.voornaam).toBe(tekst)
      expect(Object.keys(gelezen.body)).toContain('eigenaarId')
      expect(gelezen.koppen['content-type']).toMatch(/^application\/json/)
    }
  })
})

describe('vuil in het adres', () => {
  const namen = (op: Operatie): string[] => Object.keys(schemasVan(op).query.shape)
  it.each(rijen((op) => namen(op).length > 0))('%s: elke parameter met elk vuil', async (_, op) => {
    const vooraf = isSchrijven(op) ? await teller.tel() : undefined
    const { pad } = goedeAanroep(voorraad, op)
    for (const naam of namen(op)) {
      for (const tekst of [
        ...kwaad.slice(0, 4),
        '\u0000',
        '\ud800',
        '2147483648',
        '9007199254740993',
        '1e400',
        '-1',
        'NaN',
        '[]',
        'true',
      ]) {
        const waarde = tekst.isWellFormed() ? encodeURIComponent(tekst) : '%ED%A0%80'
        const antwoord = await doe(huis, voorraad, op, { pad: `${pad}?${naam}=${waarde}` })
        expect(vanOns(antwoord), `${naam}=${tekst}`).toBeUndefined()
      }
      for (const vorm of [`${naam}=a&${naam}=b`, `${naam}[]=a`, `${naam}[a]=b`, `${naam}.a=b`, `__proto__[${naam}]=a`, `constructor=1`])
        expect((await doe(huis, voorraad, op, { pad: `${pad}?${vorm}` })).status, vorm).toBe(400)
    }
    if (vooraf) expect(await teller.tel()).toEqual(vooraf)
  })
  it.each(rijen((op) => padnamen(op.pad).length > 0))('%s: elk deel van het pad met elk vuil', async (_, op) => {
    const delen = goedeAanroep(voorraad, op).pad.split('/')
    for (const [plek, deel] of op.pad.split('/').entries()) {
      if (!deel.startsWith('{')) continue
      for (const tekst of [
        ...kwaad.slice(0, 4),
        '..%2f',
        '%252e%252e',
        '\u0000',
        '2147483648',
        '-1',
        '0',
        'NULL',
        'undefined',
        '__proto__',
      ]) {
        const pad = delen.with(plek, tekst.startsWith('%') ? tekst : encodeURIComponent(tekst)).join('/')
        const antwoord = await doe(huis, voorraad, op, { pad })
        expect([400, 404, 405], `${pad}: ${antwoord.tekst.slice(0, 200)}`).toContain(antwoord.status)
      }
    }
  })
})

describe('getallen die nergens passen', () => {
  const getallen = ['2147483648', '-2147483649', '9007199254740993', '1e400', '-1e400', '0.1', '-0.5', '99999999999999999999999999']
  const heel = (op: Operatie): Veld[] => veldenVan(op).filter(({ schema }) => schema.type === 'integer' || schema.type === 'number')
  it.each(rijen((op) => isSchrijven(op) && heel(op).length > 0))('%s', async (_, op) => {
    const { wie, pad, body } = goedeAanroep(voorraad, op)
    const authorization = `Bearer ${await huis.token(wie)}`
    const vooraf = await teller.tel()
    for (const { pointer } of heel(op)) {
      for (const getal of getallen) {
        const met = metWaarde(body, pointer, '@getal@')
        if (met === undefined) continue
        const antwoord = await huis.stuur({
          method: op.methode,
          url: `/v1${pad}`,
          headers: { authorization, 'content-type': 'application/json', ...(vraagtIfMatch(op) && { 'if-match': anderEtag }) },
          // As it stands: JSON.stringify has no way to say it.
          payload: JSON.stringify(met).replace('"@getal@"', getal),
        })
        expect([400, 404], `${pointer} = ${getal}: ${antwoord.tekst.slice(0, 200)}`).toContain(antwoord.status)
      }
    }
    expect(await teller.tel()).toEqual(vooraf)
  })
})

describe('JSON die meer wil zijn dan gegevens', () => {
  it('raakt geen prototype, waar het ook staat', async () => {
    const { baas } = voorraad.tafel.school
    for (const tekst of [
      '{"__proto__":{"functie":"beheerder"},"voornaam":"A","achternaam":"B"}',
      '{"voornaam":"A","achternaam":"B","constructor":{"prototype":{"toegestaan":true}}}',
      '{"jeugdigen":[{"__proto__":{"persoonId":"x"}}]}',
      '{"\\u005f\\u005fproto\\u005f\\u005f":{"a":1}}',
    ]) {
      const headers = { authorization: `Bearer ${await huis.token(baas)}`, 'content-type': 'application/json' }
      const { status, body } = await huis.stuur({ method: 'POST', url: '/v1/personen', headers, payload: tekst })
      expect([status, body.errors[0].code], tekst).toEqual([400, 'verboden-veld'])
    }
    expect(({} as Record<string, unknown>).functie).toBeUndefined()
    expect(({} as Record<string, unknown>).toegestaan).toBeUndefined()
  })
  it('diep, breed en vol aanhalingstekens kost niets: één antwoord, zonder een vraag aan de database', async () => {
    const { baas } = voorraad.tafel.school
    const diep = 60_000
    const bommen = {
      haken: `${'['.repeat(diep)}${']'.repeat(diep)}`,
      velden: `${'{"a":'.repeat(diep / 2)}1${'}'.repeat(diep / 2)}`,
      breed: `{${Array.from({ length: 20_000 }, (_, nummer) => `"v${nummer}":1`).join()}}`,
      lijst: `[${'0,'.repeat(100_000)}0]`,
      aanhalingstekens: `"${'\\"'.repeat(100_000)}"`,
      open: `{"a":"${'\\"'.repeat(100_000)}`,
      spaties: `${' '.repeat(200_000)}1`,
      getal: '9'.repeat(200_000),
      dubbel: `{${'"a":1,'.repeat(20_000)}"a":1}`,
    }
    for (const [naam, payload] of Object.entries(bommen)) {
      const headers = { authorization: `Bearer ${await huis.token(baas)}`, 'content-type': 'application/json' }
      const antwoord = await huis.stuur({ method: 'POST', url: '/v1/personen', headers, payload })
      expect(antwoord.status, naam).toBe(400)
      expect(antwoord.tekst.length, `${naam}: het antwoord groeit niet mee`).toBeLessThan(30_000)
    }
  })
})
