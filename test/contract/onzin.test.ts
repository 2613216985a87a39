import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isSchrijven } from '../../src/toegang/invoerschemas.ts'
import type { Operatie } from '../../src/toegang/operatie.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { maakRijenteller, type Rijenteller } from '../hulp/rijen.ts'
import { maakVoorraad, type Voorraad } from '../hulp/voorraad.ts'
import { metWaarde, type Veld, veldenVan, waardeOp } from './velden.ts'
import { anderEtag, doe, goedeAanroep, heeftBody, rijen, vraagtIfMatch } from './wandeling.ts'

let huis: Huis
let voorraad: Voorraad
let teller: Rijenteller
let vooraf: Record<string, number>
beforeAll(async () => {
  huis = await maakHuis()
  voorraad = await maakVoorraad(huis)
  teller = await maakRijenteller(huis.database.beheerUrl)
}, 120_000)
afterAll(async () => {
  await teller?.stop()
  await huis?.stop()
})
beforeEach(async () => {
  vooraf = await teller.tel()
})
afterEach(async () => expect(await teller.tel()).toEqual(vooraf))

/** The same call with this text as its body. */
async function metTekst(op: Operatie, payload: string | Buffer) {
  const { wie, pad } = goedeAanroep(voorraad, op)
  const authorization = `Bearer ${await huis.token(wie)}`
  const headers = { authorization, 'content-type': 'application/json', ...(vraagtIfMatch(op) && { 'if-match': anderEtag }) }
  return huis.stuur({ method: op.methode, url: `/v1${pad}`, headers, payload })
}
type Fout = { in: string; location: string; code: string }
const eerste = ({ body }: { body: { errors: Fout[] } }): Fout | undefined => body.errors[0]

describe('onleesbare invoer', () => {
  const diep = `${'{"a":'.repeat(30)}1${'}'.repeat(30)}`
  it.each(rijen((op) => op.methode !== 'GET'))('%s', async (_, op) => {
    const gevallen: [string | Buffer, string][] = [
      ['{"naam":', 'json'],
      ['{"a":1,"a":2}', 'dubbel-veld'],
      [diep, 'te-diep'],
      [`[${'1,'.repeat(6000)}1]`, 'te-veel'],
      [Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), 'json'],
      ['{"__proto__":{"x":1}}', 'verboden-veld'],
      ['{"a":"\\u0000"}', 'verboden-teken'],
    ]
    for (const [tekst, code] of gevallen) {
      const antwoord = await metTekst(op, tekst)
      expect([antwoord.status, eerste(antwoord)?.code], String(tekst).slice(0, 40)).toEqual([400, code])
    }
  })
})

/** What this field cannot be, with the place that the answer must point at. */
function onzinVoor({ schema, verplicht }: Veld): [unknown, string | undefined][] {
  const gevallen: [unknown, string | undefined][] = []
  if (verplicht) gevallen.push([undefined, 'verplicht'])
  if (schema.type === 'string') gevallen.push([7, undefined], [{}, undefined])
  if (schema.type === 'boolean' || schema.type === 'integer') gevallen.push(['ja', undefined], [[], undefined])
  if (schema.type === 'array' || schema.type === 'object') gevallen.push(['tekst', undefined], [7, undefined])
  if (schema.type === 'integer') gevallen.push([-1, undefined], [1.5, undefined], [1e300, undefined])
  if (schema.enum) gevallen.push(['bestaat-niet', undefined])
  if (schema.format === 'date')
    for (const dag of ['2026-02-30', '2026-13-01', '26-1-1', '1-2-2026', '2026-02-01T00:00:00Z', '0001-01-01', '9999-12-31'])
      gevallen.push([dag, undefined])
  if (schema.format === 'uuid') gevallen.push(['geen-uuid', undefined])
  if (schema.type === 'string' && !schema.format && !schema.enum) {
    gevallen.push(['a\u0000b', 'verboden-teken'], ['a\ud800b', 'verboden-teken'], ['', undefined], ['   ', undefined])
    gevallen.push(['\u3164\u2800', undefined], ['a\u202eb', undefined])
    // A line has no more than two hundred characters, and none that hides.
    if (schema.maxLength === 200) gevallen.push(['a\u200bb', undefined])
    if (schema.maxLength) gevallen.push(['a'.repeat(schema.maxLength + 1), undefined])
  }
  return gevallen
}

describe('elk veld van elke body', () => {
  it.each(rijen((op) => isSchrijven(op) && heeftBody(op)))('%s', async (_, op) => {
    const { body: goed } = goedeAanroep(voorraad, op)
    let geprobeerd = 0
    for (const veld of veldenVan(op)) {
      for (const [waarde, code] of onzinVoor(veld)) {
        const body = metWaarde(goed, veld.pointer, waarde)
        if (body === undefined || (waarde === undefined && waardeOp(goed, veld.pointer) === undefined)) continue
        geprobeerd += 1
        const antwoord = await doe(huis, voorraad, op, { body })
        const plekken: string[] = antwoord.body?.errors?.map(({ location }: Fout) => location) ?? []
        const goedePlek = plekken.includes(veld.pointer)
        expect([antwoord.status, goedePlek], `${veld.pointer} = ${JSON.stringify(waarde)}: ${plekken}`).toEqual([400, true])
        const fout = antwoord.body.errors.find(({ location }: Fout) => location === veld.pointer)
        if (code && fout) expect(fout.code).toBe(code)
      }
    }
    expect(geprobeerd).toBeGreaterThan(0)
  })
})

describe('motiveringen', () => {
  it.each(rijen((op) => isSchrijven(op) && heeftBody(op) && !op.motiveerbaar))('%s kent ze niet', async (_, op) => {
    const { body } = goedeAanroep(voorraad, op)
    const antwoord = await doe(huis, voorraad, op, { body: { ...(body as object), motiveringen: [{ regel: 'x', tekst: 'y' }] } })
    expect([antwoord.status, eerste(antwoord)?.location, eerste(antwoord)?.code]).toEqual([400, '/motiveringen', 'onbekend-veld'])
  })
  it.each(rijen((op) => isSchrijven(op) && op.motiveerbaar === true))('%s wil er een regel en een tekst bij', async (_, op) => {
    const { body } = goedeAanroep(voorraad, op)
    const antwoord = await doe(huis, voorraad, op, { body: { ...(body as object), motiveringen: [{ regel: 'Geen Id', tekst: '' }] } })
    expect([antwoord.status, antwoord.body.errors.map(({ location }: Fout) => location)]).toEqual([
      400,
      ['/motiveringen/0/regel', '/motiveringen/0/tekst'],
    ])
  })
})
