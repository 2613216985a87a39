import type { FastifyInstance } from 'fastify'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakApp } from '../../src/app.ts'
import { type Db, openDb } from '../../src/basis/db.ts'
import { maakSandboxuitgever } from '../../src/toegang/sandboxuitgever.ts'
import { maakTokenlezer } from '../../src/toegang/token.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { maakDoe, maakOrganisatie, type Organisatie } from '../hulp/wereld.ts'
import { maakRelais } from './relais.ts'
import { wieHoudt } from './wiehoudt.ts'

let huis: Huis
let relais: Awaited<ReturnType<typeof maakRelais>>
let db: Db
let app: FastifyInstance
let school: Organisatie
let token: string
let kind: string
let beheer: Client

const maak = async (database: Db): Promise<FastifyInstance> => {
  const uitgever = await maakSandboxuitgever({ publiek: 'rondetafel', echteTijd: Date.now })
  const tokens = maakTokenlezer({ uitgevers: [uitgever], publiek: 'rondetafel', echteTijd: Date.now })
  token = await uitgever.maakToken({ subject: school.baas.subject, client: 'portaal', scopes: ['lezen', 'schrijven'] })
  const config = { geheim: Buffer.alloc(32, 7), omgeving: 'sandbox' as const }
  return maakApp({ db: database, config, klok: huis.klok, ids: huis.ids, log: false, tokens })
}

beforeAll(async () => {
  huis = await maakHuis()
  const doe = maakDoe(huis)
  school = await maakOrganisatie(doe, 'school', 'De Draad')
  kind = (await doe(school.baas, 'POST', '/personen', { voornaam: 'Lotte', achternaam: 'Verzonnen', geboortedatum: '2016-01-01' })).id
  relais = await maakRelais(huis.database.beheerUrl)
  const { lezerUrl, schrijverUrl } = huis.database
  db = openDb({
    lezerUrl: relais.url(lezerUrl),
    schrijverUrl: relais.url(schrijverUrl),
    poolLezer: 4,
    poolSchrijver: 4,
    statementTimeout: 20_000,
    lockTimeout: 10_000,
  })
  app = await maak(db)
  beheer = new Client({ connectionString: huis.database.beheerUrl })
  await beheer.connect()
})
afterAll(async () => {
  await app?.close()
  await db?.sluit()
  await relais?.stop()
  await beheer?.end()
  await huis?.stop()
})

const roep = (method: 'GET' | 'POST', pad: string, body?: object, sleutel?: string) =>
  app.inject({
    method,
    url: ['/gezond', '/gereed'].includes(pad) ? pad : `/v1${pad}`,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body && { 'content-type': 'application/json' }),
      ...(sleutel && { 'idempotency-key': sleutel }),
    },
    ...(body && { payload: JSON.stringify(body) }),
  })
const nieuw = { voornaam: 'Later', achternaam: 'Verzonnen' }
const tel = async (): Promise<number> => (await beheer.query('select count(*)::int as n from persoon')).rows[0].n

async function allesWeg(): Promise<void> {
  const antwoorden = await Promise.all([
    ...[roep('GET', `/personen/${kind}`), roep('GET', '/personen'), roep('POST', '/personen', nieuw)],
    ...[roep('GET', '/gemeenten'), roep('POST', '/personen?proef=true', nieuw)],
  ])
  for (const { statusCode, headers, payload } of antwoorden) {
    expect([statusCode, JSON.parse(payload).type]).toEqual([503, 'urn:rondetafel:probleem:tijdelijk-niet-beschikbaar'])
    expect(headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    expect(payload).not.toMatch(/Lotte|Later|ECONN|127\.0\.0\.1|postgres/)
  }
  expect([(await roep('GET', '/gereed')).statusCode, (await roep('GET', '/gezond')).statusCode]).toEqual([503, 200])
}
async function allesTerug(): Promise<void> {
  const antwoorden = await Promise.all([roep('GET', '/gereed'), roep('GET', `/personen/${kind}`), roep('POST', '/personen', nieuw)])
  expect(antwoorden.map(({ statusCode }) => statusCode)).toEqual([200, 200, 201])
}

describe('de database gaat weg', () => {
  it('alles geeft 503 met Retry-After, en gaat vanzelf weer als zij terug is', async () => {
    await allesTerug()
    const voor = await tel()
    await relais.knip()
    await allesWeg()
    await allesWeg()
    expect(await tel()).toBe(voor)
    await relais.herstel()
    await allesTerug()
  })

  it('verbindingen die de server verbreekt, komen hoogstens als 503 naar buiten en herstellen zich', async () => {
    const verbreek = () =>
      beheer.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`)
    await allesTerug()
    const onderweg = Array.from({ length: 12 }, (_, nummer) => (nummer % 2 ? roep('GET', '/personen') : roep('POST', '/personen', nieuw)))
    await verbreek()
    for (const { statusCode } of await Promise.all(onderweg)) expect([200, 201, 503]).toContain(statusCode)
    await allesTerug()
    expect((await huis.roep(school.baas, 'GET', '/personen')).status).toBeLessThan(504)
  })

  it('een antwoord op COMMIT dat wegvalt: het probleem zegt dat het onzeker is, en herhalen maakt het niet twee keer', async () => {
    const voor = await tel()
    relais.verliesCommit()
    const verloren = await roep('POST', '/personen', nieuw, 'onzeker')
    expect(verloren.statusCode).toBe(503)
    expect(verloren.json().detail).toMatch(/Idempotency-Key/)
    expect(verloren.json().detail).not.toMatch(/niets vastgelegd/)
    await expect.poll(tel).toBe(voor + 1)
    const herhaald = await roep('POST', '/personen', nieuw, 'onzeker')
    expect([herhaald.statusCode, herhaald.json().voornaam]).toEqual([201, 'Later'])
    expect(await tel()).toBe(voor + 1)
  })

  it('bij een lezing evenzo: geen gegevens zonder bevestigde regel in het logboek', async () => {
    relais.verliesCommit()
    const verloren = await roep('GET', `/personen/${kind}`)
    expect([verloren.statusCode, verloren.payload.includes('Lotte')]).toEqual([503, false])
    await allesTerug()
  })
})

describe('netjes stoppen', () => {
  it('wat onderweg is wordt afgemaakt, en daarna komt niemand meer binnen', async () => {
    const eigen = openDb({ ...huis.database, poolLezer: 2, poolSchrijver: 2, statementTimeout: 20_000, lockTimeout: 10_000 })
    const server = await maak(eigen)
    const url = await server.listen({ host: '127.0.0.1', port: 0 })
    const houdt = await wieHoudt(huis)
    await houdt.neem('select 1 from persoon where id = $1 for update', [kind])
    const onderweg = fetch(`${url}/v1/personen/${kind}/inschrijvingen`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ schoolnaam: 'De Draad', sector: 'po', van: '2026-01-01' }),
    })
    // It waits for the lock, so it is under way.
    await houdt.wachten(1)
    const dicht = server.close()
    await houdt.laatLos()
    expect((await onderweg).status).toBe(201)
    await dicht
    await expect(fetch(`${url}/gezond`)).rejects.toThrow()
    expect((await beheer.query('select count(*)::int as n from inschrijving where persoon_id = $1', [kind])).rows[0].n).toBe(1)
    await houdt.stop()
    await eigen.sluit()
  })
})
