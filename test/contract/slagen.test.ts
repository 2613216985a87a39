import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isSchrijven } from '../../src/toegang/invoerschemas.ts'
import type { Operatie } from '../../src/toegang/operatie.ts'
import type { Aanroep } from '../hulp/aanroepen/vorm.ts'
import { type Antwoord, type Huis, maakHuis } from '../hulp/huis.ts'
import { maakRijenteller, type Rijenteller } from '../hulp/rijen.ts'
import { maakVoorraad, makers, type Voorraad } from '../hulp/voorraad.ts'
import { doeVers, goedeAanroep, rijen, type Vers, vers } from './wandeling.ts'

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

/** The same kind of body, with something else in it; undefined when there is nothing in it that can differ. */
function ander(body: unknown): unknown {
  const velden = Object.entries((body ?? {}) as Record<string, unknown>)
  const tekst = velden.find(([, waarde]) => typeof waarde === 'string' && / |^extra-/.test(waarde))
  if (tekst) return { ...(body as object), [tekst[0]]: `${tekst[1]}!` }
  const dag = velden.find(([, waarde]) => typeof waarde === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(waarde))
  return dag && { ...(body as object), [dag[0]]: '2026-11-22' }
}

describe('elke leesoperatie slaagt', () => {
  it.each(rijen((op) => !isSchrijven(op)))('%s', async (_, op) => {
    const { url, wie } = voorraad.adres(op)
    const { body } = goedeAanroep(voorraad, op)
    const antwoord = await huis.roep(wie, op.methode, url, body)
    expect(antwoord.status, antwoord.tekst).toBe(200)
    if (op.methode === 'POST') return
    const hoofd = await huis.roep(wie, 'HEAD', url)
    expect([hoofd.status, hoofd.tekst, hoofd.etag]).toEqual([200, '', antwoord.etag])
  })
  it('heeft voor elke schrijfoperatie een aanroep die slaagt, en voor niets anders', () => {
    expect(Object.keys(makers).sort()).toEqual(
      rijen(isSchrijven)
        .map(([id]) => id)
        .sort(),
    )
  })
})

describe('elke wijziging slaagt', () => {
  it.each(rijen((op) => op.methode === 'PATCH'))('%s', async (_, op) => {
    const aanroep = await vers(huis, voorraad, op)
    await proefLaatNietsAchter(op, aanroep)
    const antwoord = await doeVers(huis, op, aanroep)
    expect([antwoord.status, antwoord.tekst]).toEqual([204, ''])
    expect(antwoord.etag).not.toBe(aanroep.ifMatch)
    expect((await huis.roep(aanroep.lezer ?? aanroep.wie, 'GET', aanroep.pad)).etag).toBe(antwoord.etag)
    expect((await doeVers(huis, op, aanroep)).status, 'wie nog een keer wijzigt met wat hij eerder las').toBe(412)
  })
})

describe('alles wat iets maakt slaagt, één keer per sleutel', () => {
  it.each(rijen((op) => isSchrijven(op) && op.methode === 'POST'))('%s', async (id, op) => {
    const aanroep = await vers(huis, voorraad, op)
    const sleutel = `sleutel-${id}`
    await proefLaatNietsAchter(op, aanroep, sleutel)
    const [een, tegelijk] = await Promise.all([doeVers(huis, op, aanroep, { sleutel }), doeVers(huis, op, aanroep, { sleutel })])
    expect(een.status, een.tekst).toBe(201)
    await isTeLezen(een, aanroep)
    const na = await teller.tel()
    const later = await doeVers(huis, op, aanroep, { sleutel })
    for (const herhaald of [tegelijk, later]) expect(wezen(herhaald)).toEqual(wezen(een))
    const anders = ander(aanroep.body)
    const weigering = anders
      ? await doeVers(huis, op, { ...aanroep, body: anders }, { sleutel })
      : await huis.roep(aanroep.wie, 'POST', '/gezinnen', { aanduiding: 'Iets anders' }, { sleutel })
    expect([weigering.status, weigering.body.type]).toEqual([409, 'urn:rondetafel:probleem:sleutel-hergebruikt'])
    expect(await teller.tel()).toEqual(na)
  })
})

describe('wie iets vastlegt dat de eigen functie niet opent', () => {
  it('krijgt het id en niets meer; een collega die het ziet, leest het', async () => {
    const { leraar, baas } = voorraad.tafel.school
    const pad = `/opps/${voorraad.conceptOpp}/factoren`
    const factor = { richting: 'belemmerend', gebied: 'thuis', tekst: 'Thuis is het druk.' }
    const antwoord = await huis.roep(leraar, 'POST', pad, factor)
    expect([antwoord.status, Object.keys(antwoord.body), antwoord.etag]).toEqual([201, ['id'], ''])
    expect((await huis.roep(leraar, 'GET', `${pad}/${antwoord.id}`)).status).toBe(404)
    expect((await huis.roep(baas, 'GET', `${pad}/${antwoord.id}`)).status).toBe(200)
  })
  it('maar van wat er één keer mag zijn, verraadt het antwoord niet of het er al is', async () => {
    const { leraar } = voorraad.tafel.school
    const pad = `/opps/${voorraad.conceptOpp}/jeugdhulpverklaring`
    expect((await huis.roep(leraar, 'POST', pad, { antwoord: 'onbekend' })).status).toBe(403)
  })
})

describe('de code van een uitnodiging', () => {
  it('staat alleen in het eerste antwoord, ook als dezelfde aanroep nog eens komt', async () => {
    const { school, casus } = voorraad.tafel
    const persoonId = (await huis.roep(school.baas, 'POST', '/personen', { voornaam: 'Oma', achternaam: 'Verzonnen' })).id
    const nodigUit = () =>
      huis.roep(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId, rol: 'netwerk' }, { sleutel: 'oma' })
    const [een, later] = [await nodigUit(), await nodigUit()]
    expect(een.body.code).toMatch(/^.{12,40}$/)
    expect([later.status, later.koppen.location, later.body.code]).toEqual([201, een.koppen.location, undefined])
    expect((await huis.roep(school.baas, 'GET', `/uitnodigingen/${een.id}`)).body.code).toBeUndefined()
  })
})

const wezen = ({ status, koppen, tekst, etag }: Antwoord) => ({ status, location: koppen.location, tekst, etag })

/** A trial says yes, changes nothing, and uses up no key. */
async function proefLaatNietsAchter(op: Operatie, aanroep: Vers, sleutel?: string): Promise<void> {
  const vooraf = await teller.tel()
  const proef = await doeVers(huis, op, aanroep, { proef: true, ...(sleutel && { sleutel }) })
  expect([proef.status, proef.body.toegestaan], proef.tekst).toEqual([200, true])
  await ookBijNaam(op, aanroep, proef)
  expect(await teller.tel()).toEqual(vooraf)
}

/** The same trial by the name of the operation; ids and times of what was made and undone are new each time. */
async function ookBijNaam(op: Operatie, { wie, pad, body, ifMatch }: Vers, proef: Antwoord): Promise<void> {
  const waarden = new RegExp(`^${op.pad.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`).exec(pad)?.groups
  const gevraagd = { operatie: op.id, params: { ...waarden }, ...(body !== undefined && { body }), ...(ifMatch && { ifMatch }) }
  const bijNaam = await huis.roep(wie, 'POST', '/_proef', gevraagd)
  expect(bijNaam.status, bijNaam.tekst).toBe(200)
  expect(uitslag(bijNaam)).toEqual(uitslag(proef))
}
const uitslag = ({ body: { toegestaan, bevindingen, wijzigingen, resultaat } }: Antwoord) => ({
  ...{ toegestaan, resultaat: resultaat && Object.keys(resultaat) },
  bevindingen: bevindingen.map(({ regel, uitkomst }: { regel: string; uitkomst: string }) => [regel, uitkomst]),
  wijzigingen: wijzigingen.map(({ soort, aard }: { soort: string; aard: string }) => [soort, aard]),
})

async function isTeLezen(gemaakt: Antwoord, { wie, lezer, pad }: Aanroep): Promise<void> {
  expect(gemaakt.koppen.location).toBe(`/v1${pad}/${gemaakt.id}`)
  const gelezen = await huis.roep(lezer ?? wie, 'GET', String(gemaakt.koppen.location).replace('/v1', ''))
  expect(gelezen.status, gelezen.tekst).toBe(200)
  if (lezer === undefined) expect([gelezen.tekst, gelezen.etag]).toEqual([gemaakt.tekst, gemaakt.etag])
}
