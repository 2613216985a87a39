import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operaties } from '../../src/app.ts'
import { isSchrijven } from '../../src/toegang/invoerschemas.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { maakRijenteller, type Rijenteller } from '../hulp/rijen.ts'
import { maakVoorraad, type Voorraad } from '../hulp/voorraad.ts'
import { botst, botstNooit } from './botst.ts'
import { nietToegestaan, nooitNietToegestaan } from './niet-toegestaan.ts'

let huis: Huis
let voorraad: Voorraad
let teller: Rijenteller
beforeAll(async () => {
  huis = await maakHuis()
  voorraad = await maakVoorraad(huis)
  teller = await maakRijenteller(huis.database.beheerUrl)
}, 120_000)
afterAll(async () => {
  await teller?.stop()
  await huis?.stop()
})
const schrijvend = operaties.filter(isSchrijven)
const ids = schrijvend.map(({ id }) => id).sort()
const rijen = schrijvend.map((op) => [op.id, op] as const)

describe('403: wie het ziet, en het toch niet mag', () => {
  it('elke schrijfoperatie heeft een geval, of een reden waarom het niet kan', () => {
    expect([...Object.keys(nietToegestaan), ...Object.keys(nooitNietToegestaan)].sort()).toEqual(ids)
  })
  it.each(rijen.filter(([id]) => nietToegestaan[id]))('%s', async (id, op) => {
    const { wie, pad, body } = await (nietToegestaan[id] as (typeof nietToegestaan)[string])(voorraad)
    const vooraf = await teller.tel()
    const antwoord = await huis.roep(
      wie,
      op.methode,
      pad,
      body,
      op.ifMatch ? { ifMatch: '"AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA"' } : {},
    )
    expect(antwoord.status, antwoord.tekst).toBe(403)
    expect(antwoord.body.detail).not.toMatch(/^Uw token mist het recht/)
    expect(await teller.tel()).toEqual(vooraf)
  })
})

describe('409: wat een regel weigert, wat er al is, en wat vastligt', () => {
  it('elke schrijfoperatie heeft een geval, of een reden waarom het niet kan', () => {
    expect([...Object.keys(botst), ...Object.keys(botstNooit)].sort()).toEqual(ids)
  })
  it.each(rijen.filter(([id]) => botst[id]))('%s', async (id, op) => {
    const { wie, pad, body, lezer, etagVan } = await (botst[id] as (typeof botst)[string])(voorraad)
    const van = op.methode === 'PATCH' ? pad : etagVan
    const ifMatch = van === undefined ? undefined : (await huis.roep(op.methode === 'PATCH' ? (lezer ?? wie) : wie, 'GET', van)).etag
    const vooraf = await teller.tel()
    const antwoord = await huis.roep(wie, op.methode, pad, body, ifMatch === undefined ? {} : { ifMatch })
    expect(antwoord.status, antwoord.tekst).toBe(409)
    expect(antwoord.body.type).toMatch(/:(regel-geschonden|strijdig-met-gegevens)$/)
    expect(await teller.tel()).toEqual(vooraf)
  })
})
