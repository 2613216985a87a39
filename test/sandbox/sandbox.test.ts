import { spawnSync } from 'node:child_process'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toonEersteAanroepen } from '../../src/sandbox/eerste-aanroepen.ts'
import { begin, medewerkers, mensen, organisaties } from '../gezinnen.ts'
import { maakTestDatabase, type TestDatabase } from '../hulp/database.ts'
import { bouwToneel, type Toneel } from '../scenarios/toneel.ts'

let database: TestDatabase
let toneel: Toneel
beforeAll(async () => {
  database = await maakTestDatabase()
  toneel = await bouwToneel(database)
}, 60_000)
afterAll(async () => {
  await toneel?.stop()
  await database?.stop()
})

type Kop = Record<string, string>
async function roep(methode: string, pad: string, body?: unknown, koppen: Kop = {}) {
  const antwoord = await fetch(`${toneel.url}${pad}`, {
    method: methode,
    headers: { ...koppen, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const tekst = await antwoord.text()
  return { status: antwoord.status, body: tekst ? JSON.parse(tekst) : undefined, soort: antwoord.headers.get('content-type') }
}
async function als(vraag: object): Promise<Kop> {
  const { status, body } = await roep('POST', '/sandbox/tokens', vraag)
  expect(status).toBe(200)
  return { authorization: `Bearer ${body.accessToken}` }
}
const ziet = async (koppen: Kop, pad: string): Promise<string[]> =>
  (await roep('GET', `/v1${pad}`, undefined, koppen)).body.resultaten.map(({ id }: { id: string }) => id)

describe('wie er zijn', () => {
  test('iedereen uit de verhalen staat er, met vaste ids', async () => {
    const { body } = await roep('GET', '/sandbox/personen')
    expect(body.medewerkers).toHaveLength(Object.keys(medewerkers).length)
    expect(body.personen).toHaveLength(Object.keys(mensen).length)
    expect(body.systemen).toHaveLength(Object.keys(organisaties).length)
    expect(body.personen[0]).toMatchObject({ sleutel: 'noor', bekend: false, inGezin: [{ rol: 'jeugdige' }] })
    expect(body.personen.filter(({ bekend }: { bekend: boolean }) => bekend)).toHaveLength(5)
  })
  test('een medewerker, met een sleutel en met een id', async () => {
    for (const id of ['ib', medewerkers.ib.id]) {
      const gezien = await ziet(await als({ soort: 'medewerker', id }), '/personen')
      expect(gezien).toContain(mensen.noor.ids.vlierhof)
      expect(gezien).not.toContain(mensen.noor.ids.wijkteamDoetinchem)
    }
  })
  test('een systeem voor zijn organisatie, en namens een medewerker met haar functie', async () => {
    const persoon = `/personen/${mensen.noor.ids.vlierhof}/inschrijvingen`
    for (const id of ['vlierhof', organisaties.vlierhof.id])
      expect(await ziet(await als({ soort: 'systeem', id }), persoon)).toHaveLength(1)
    expect(await ziet(await als({ soort: 'systeem', id: 'vlierhof', namens: 'ib' }), persoon)).toHaveLength(1)
    expect(await ziet(await als({ soort: 'systeem', id: 'vlierhof', namens: 'administratie' }), persoon)).toHaveLength(0)
  })
  test('een ouder die een uitnodiging aannam is bekend; een ander nog niet', async () => {
    expect(await ziet(await als({ soort: 'persoon', id: 'moederSjoerd' }), '/casussen')).toHaveLength(1)
    expect(await ziet(await als({ soort: 'persoon', id: mensen.vaderRoodwilg.ids.mergelhof }), '/casussen')).toHaveLength(1)
    const { status } = await roep('GET', '/v1/casussen', undefined, await als({ soort: 'persoon', id: 'moederNoor' }))
    expect(status).toBe(403)
  })
  test('een token krijgt de rechten die gevraagd zijn', async () => {
    const lezer = await als({ soort: 'medewerker', id: 'ib', scopes: ['lezen'] })
    expect((await roep('POST', '/v1/personen', { voornaam: 'Sem', achternaam: 'de Toets' }, lezer)).status).toBe(403)
  })
  test('een persoon die later kwam, kan ook iemand zijn', async () => {
    const ib = await als({ soort: 'medewerker', id: 'ib' })
    const { body } = await roep('POST', '/v1/personen', { voornaam: 'Sem', achternaam: 'de Toets' }, ib)
    await als({ soort: 'persoon', id: body.id })
  })
})

describe('wat het document voordoet', () => {
  test('het voorbeeld van een overleg in één aanroep kan zo worden gestuurd', async () => {
    const { body: document } = await roep('GET', '/v1/openapi.json')
    const { requestBody, description } = document.paths['/casussen/{casusId}/_samen'].post
    const { example } = requestBody.content['application/json']
    const [, casusId, id] = /casus `([^`]+)`, met het token van `([^`]+)`/.exec(description) ?? []
    const zij = await als({ soort: 'medewerker', id })
    for (const proef of [true, false]) {
      const { status, body } = await roep('POST', `/v1/casussen/${casusId}/_samen${proef ? '?proef=true' : ''}`, example, zij)
      expect([status, body.toegestaan], JSON.stringify(body)).toEqual([200, true])
      expect(body.operaties.map((een: { status: number }) => een.status)).toEqual([201, 201, 201, 201, 204, 201])
    }
    const [oppId] = await ziet(zij, '/opps')
    const { body: opp } = await roep('GET', `/v1/opps/${oppId}`, undefined, zij)
    expect(opp).toMatchObject({
      jeugdigeId: mensen.sjoerd.ids.duinvaart,
      factoren: [{ richting: 'bevorderend' }],
      doelen: [{ domein: 'onderwijs' }],
    })
  })
  test('het voorbeeld van een proef ook', async () => {
    const { body: document } = await roep('GET', '/v1/openapi.json')
    const { requestBody, description } = document.paths['/_proef'].post
    const [, id] = /met het token van `([^`]+)`/.exec(description) ?? []
    const { status, body } = await roep(
      'POST',
      '/v1/_proef',
      requestBody.content['application/json'].example,
      await als({ soort: 'medewerker', id }),
    )
    expect([status, body.toegestaan, body.resultaat?.categorie], JSON.stringify(body)).toEqual([200, true, 'onderwijs'])
  })
  test('een token geldt een uur, in echte tijd', async () => {
    const deel = (await als({ soort: 'medewerker', id: 'ib' })).authorization?.split('.')[1] ?? ''
    const { iat, exp } = JSON.parse(Buffer.from(deel, 'base64url').toString())
    expect([exp - iat, Math.abs(iat - Date.now() / 1000) < 60]).toEqual([3600, true])
    const { body: document } = await roep('GET', '/v1/openapi.json')
    expect(document.components.securitySchemes.oauth2.description).toContain('geldt een uur, in echte tijd')
  })
})

describe('fouten zijn problemen in het Nederlands', () => {
  test.each([
    [{ soort: 'medewerker', id: 'niemand' }, '/id'],
    [{ soort: 'persoon', id: '0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d' }, '/id'],
    [{ soort: 'systeem', id: 'toString' }, '/id'],
    [{ soort: 'systeem', id: 'vlierhof', namens: 'niemand' }, '/namens'],
    [{ soort: 'medewerker', id: 'ib', namens: 'directeur' }, '/namens'],
    [{ soort: 'beest', id: 'ib' }, '/soort'],
  ])('%j', async (vraag, plek) => {
    const { status, body, soort } = await roep('POST', '/sandbox/tokens', vraag)
    expect(status).toBe(400)
    expect(soort).toContain('application/problem+json')
    expect(body.errors.map(({ location }: { location: string }) => location)).toContain(plek)
  })
  test('een andere methode is 405, een ander adres 404', async () => {
    expect((await roep('GET', '/sandbox/tokens')).status).toBe(405)
    expect((await roep('GET', '/sandbox/geheim')).status).toBe(404)
  })
})

describe('de tijd', () => {
  test('begint op de eerste dag, loopt door, en gaat vooruit en niet terug', async () => {
    const { body: nu } = await roep('GET', '/sandbox/klok')
    expect(nu.nu >= begin && nu.nu < '2026-11-23T09').toBe(true)
    expect(await roep('PUT', '/sandbox/klok', { nu: '2026-12-01T12:00:00+01:00' })).toMatchObject({
      status: 200,
      body: { nu: '2026-12-01T11:00:00.000Z' },
    })
    const terug = await roep('PUT', '/sandbox/klok', { nu: begin })
    expect(terug.status).toBe(409)
    expect(terug.body.detail).toContain('herstel')
    expect((await roep('PUT', '/sandbox/klok', { nu: 'morgen' })).status).toBe(400)
  })
})

describe('opnieuw beginnen', () => {
  test('alles is weg, de gezinnen staan er weer, en de klok ook', async () => {
    const ib = await als({ soort: 'medewerker', id: 'ib' })
    const casus = await roep('POST', '/v1/casussen', { jeugdigen: [{ persoonId: mensen.noor.ids.vlierhof }] }, ib)
    expect(casus.status).toBe(201)
    // Whoever calls meanwhile waits, and sees the new beginning.
    const [herstel, ...lezers] = await Promise.all([
      roep('POST', '/sandbox/herstel'),
      ...Array.from({ length: 8 }, () => roep('GET', '/v1/personen', undefined, ib)),
    ])
    expect(herstel).toMatchObject({ status: 200, body: { nu: expect.stringMatching(/^2026-11-23T08:30/) } })
    for (const { status, body } of lezers) expect([status, body.resultaten.length >= 4]).toEqual([200, true])
    expect((await roep('GET', `/v1/casussen/${casus.body.id}`, undefined, ib)).status).toBe(404)
    expect(await ziet(ib, '/personen')).toHaveLength(Object.values(mensen).filter(({ ids }) => 'vlierhof' in ids).length)
  }, 30_000)
  test('twee tegelijk gaat goed', async () => {
    const beide = await Promise.all([roep('POST', '/sandbox/herstel'), roep('POST', '/sandbox/herstel')])
    expect(beide.map(({ status }) => status)).toEqual([200, 200])
  }, 30_000)
})

describe('een nieuwe start', () => {
  test('gaat verder waar het bleef: met de gegevens, en met de klok niet eerder dan het laatste wat gebeurde', async () => {
    const ib = await als({ soort: 'medewerker', id: 'ib' })
    await roep('PUT', '/sandbox/klok', { nu: '2027-02-01T09:00:00Z' })
    const { body } = await roep('POST', '/v1/casussen', { jeugdigen: [{ persoonId: mensen.noor.ids.vlierhof }] }, ib)
    const { body: eerder } = await roep('GET', '/sandbox/klok')
    await toneel.stop()
    toneel = await bouwToneel(database)
    const later = (await roep('GET', '/sandbox/klok')).body
    expect(later.nu >= body.geopendOp && later.nu < '2027-02-01T10').toBe(true)
    expect(eerder.nu < '2027-02-01T10').toBe(true)
    expect((await roep('GET', `/v1/casussen/${body.id}`, undefined, await als({ soort: 'medewerker', id: 'ib' }))).status).toBe(200)
  }, 30_000)
  test('een vulling die halverwege bleef steken begint opnieuw', async () => {
    await toneel.stop()
    await alsBeheerder(`delete from kenmerk where naam = 'sandbox.gezaaid'`)
    toneel = await bouwToneel(database)
    expect((await roep('GET', '/sandbox/klok')).body.nu).toMatch(/^2026-11-23T08:30/)
  }, 30_000)
})

async function alsBeheerder(sql: string): Promise<void> {
  const client = new Client({ connectionString: database.beheerUrl })
  await client.connect()
  await client.query(sql)
  await client.end()
}

const heeftCurl = spawnSync('curl', ['--version']).status === 0
test.runIf(heeftCurl)('de eerste aanroepen zijn te plakken zoals ze er staan', async () => {
  const tekst = toonEersteAanroepen(toneel.url)
  const regels = tekst.slice(tekst.indexOf('  # 1.'), tekst.indexOf('Het hele verhaal'))
  const { promisify } = await import('node:util')
  const { execFile } = await import('node:child_process')
  const { stdout } = await promisify(execFile)('bash', ['-c', regels], { maxBuffer: 1e7 })
  for (const stuk of [
    '"sleutel":"ib"',
    '"resultaten"',
    '"fase":"signaleren"',
    '"schooljaar":"2026-2027"',
    '"opp-bevat-jeugdhulp"',
    '"herstel"',
  ])
    expect(stdout).toContain(stuk)
  expect(stdout).not.toContain('urn:rondetafel:probleem')
})
