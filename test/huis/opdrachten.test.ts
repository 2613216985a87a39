import type { Duplex } from 'node:stream'
import type { Pool, PoolClient } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { als } from './eigenaar.ts'
import { maakVolleTafel, type VolleTafel } from './volletafel.ts'

/**
 * How many statements each operation sends to PostgreSQL, begin and commit included. One more is a round trip or a lock more for every caller: whoever
 * adds one changes the number here, and says why.
 */
let huis: Huis
let tafel: VolleTafel
let gestuurd: { pool: 'lezer' | 'schrijver'; wat: string }[] = []
/** In how many packets they left: as often as the program waited for the database, at most. What answers together may be one less. */
let rondjes = 0

function tel(pool: Pool, naam: 'lezer' | 'schrijver'): void {
  const geteld = new WeakSet<PoolClient>()
  pool.on('acquire', (client) => {
    if (geteld.has(client)) return
    geteld.add(client)
    const echt = client.query.bind(client) as (...delen: unknown[]) => unknown
    client.query = ((...delen: unknown[]) => {
      const [opdracht] = delen as [string | { name?: string; text: string }]
      gestuurd.push({ pool: naam, wat: typeof opdracht === 'string' ? opdracht : (opdracht.name ?? opdracht.text) })
      return echt(...delen)
    }) as typeof client.query
    const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection
    const laatGaan = stream.uncork.bind(stream)
    stream.uncork = () => {
      const wacht = stream.writableLength > 0
      laatGaan()
      if (wacht && stream.writableCorked === 0) rondjes++
    }
  })
}

beforeAll(async () => {
  huis = await maakHuis()
  tel(huis.db.lezer, 'lezer')
  tel(huis.db.schrijver, 'schrijver')
  tafel = await maakVolleTafel(huis)
}, 60_000)
afterAll(() => huis?.stop())

/** What one call sends, after a first one has warmed nothing but the connection. */
async function vanEen(
  roep: () => Promise<{ status: number; tekst: string }>,
  status: number,
): Promise<{ lezer: string[]; schrijver: string[] }> {
  gestuurd = []
  rondjes = 0
  const antwoord = await roep()
  expect(antwoord.status, antwoord.tekst).toBe(status)
  const van = (pool: string): string[] => gestuurd.filter((een) => een.pool === pool).map(({ wat }) => wat)
  return { lezer: van('lezer'), schrijver: van('schrijver') }
}

describe('lezen is één vraag in één rondje, en één regel in het logboek', () => {
  const paden: [string, () => string][] = [
    ['één casus', () => `/casussen/${tafel.casus}`],
    ['één OPP met zijn onderdelen', () => `/opps/${tafel.opp}`],
    ['een onderdeel', () => `/casussen/${tafel.casus}/toestemmingen/${tafel.toestemming}`],
    ['een lijst', () => '/casussen?limiet=10'],
    ['een lijst onder een plan', () => `/opps/${tafel.opp}/doelen`],
    ['een dossier', () => `/casussen/${tafel.casus}/dossier`],
  ]
  it.each(paden)('%s: begin, context, vraag, commit; daarna de regel', async (_, pad) => {
    const { lezer, schrijver } = await vanEen(() => huis.roep(tafel.school.baas, 'GET', pad()), 200)
    expect(lezer).toEqual(['begin read only', 'context', expect.stringMatching(/^(deur_|l\d+$)/), 'commit', 'logregels'])
    expect(schrijver).toEqual([])
  })

  it('ook wat er niet is, kost niet meer en niet minder', async () => {
    const { lezer } = await vanEen(() => huis.roep(tafel.wijkteam.baas, 'GET', `/casussen/${huis.ids()}`), 404)
    expect(lezer).toHaveLength(5)
  })

  it('wie tegelijk leest, deelt één regel met velen: hooguit één opdracht per keer dat er een klaar is', async () => {
    gestuurd = []
    const pad = `/casussen/${tafel.casus}`
    const antwoorden = await Promise.all(Array.from({ length: 24 }, () => huis.roep(tafel.school.baas, 'GET', pad)))
    expect(antwoorden.map(({ status }) => status)).toEqual(Array(24).fill(200))
    const opdrachten = gestuurd.filter(({ wat }) => wat === 'logregels').length
    expect(opdrachten).toBeLessThan(24)
    const verzoeken = antwoorden.map(({ koppen }) => koppen['x-request-id'])
    const { rows } = await als(huis, 'eigenaar', (client) =>
      client.query('select verzoek from logboek where verzoek = any ($1)', [verzoeken]),
    )
    expect(rows.map(({ verzoek }) => verzoek).sort()).toEqual(verzoeken.toSorted())
  })
})

describe('schrijven', () => {
  /** So many statements, in at most so many round trips. */
  type Prijs = { opdrachten: number; rondjes: number }
  const kost = async (prijs: Prijs, roep: () => Promise<{ status: number; tekst: string }>, status = 201): Promise<void> => {
    const { lezer, schrijver } = await vanEen(roep, status)
    // Everything of a write happens in its own transaction.
    expect(lezer).toEqual([])
    expect(schrijver.length, schrijver.join(', ')).toBe(prijs.opdrachten)
    expect(rondjes, schrijver.join(', ')).toBeLessThanOrEqual(prijs.rondjes)
  }

  it('een casus maken', async () => {
    const body = { jeugdigen: [{ persoonId: tafel.kind, hulpvraag: { tekst: 'Lezen lukt niet.', categorie: 'onderwijs' } }] }
    await kost({ opdrachten: 26, rondjes: 7 }, () => huis.roep(tafel.school.baas, 'POST', '/casussen', body))
  })

  it('een casus maken met twee deelnemers: hun rijen gaan samen, en er is geen hulpvraag', async () => {
    const deelnemers = [
      { persoonId: tafel.bijSchool.moeder, rol: 'ouder' },
      { persoonId: tafel.bijSchool.vader, rol: 'ouder' },
    ]
    const body = { jeugdigen: [{ persoonId: tafel.kind }], deelnemers }
    await kost({ opdrachten: 25, rondjes: 7 }, () => huis.roep(tafel.school.baas, 'POST', '/casussen', body))
  })

  it('een persoon maken', async () => {
    const body = { voornaam: 'Jip', achternaam: 'Verzonnen', geboortedatum: '2015-01-02' }
    await kost({ opdrachten: 17, rondjes: 6 }, () => huis.roep(tafel.school.baas, 'POST', '/personen', body))
  })

  it('een onderdeel van een plan erbij', async () => {
    await tafel.doe(tafel.school.baas, 'POST', `/opps/${tafel.opp}/versies`, { reden: 'Er is iets veranderd.' })
    const body = { omschrijving: 'Elke dag samen beginnen' }
    // One more than it takes: the plan is looked at before it is locked, so that nobody waits for what they do not see.
    await kost({ opdrachten: 15, rondjes: 5 }, () => huis.roep(tafel.school.baas, 'POST', `/opps/${tafel.opp}/begeleiding`, body))
  })

  it('een plan vaststellen, met alle regels', async () => {
    await tafel.doe(tafel.wijkteam.baas, 'POST', `/gezinsplannen/${tafel.plan}/versies`, { reden: 'Er is iets veranderd.' })
    const lees = () => huis.roep(tafel.wijkteam.baas, 'GET', `/gezinsplannen/${tafel.plan}`)
    const besproken = { overlegMetJeugdigeOp: '2026-11-20', overlegMetOudersOp: '2026-11-20' }
    await tafel.doe(tafel.wijkteam.baas, 'PATCH', `/gezinsplannen/${tafel.plan}`, besproken, { ifMatch: (await lees()).etag })
    const { etag: ifMatch } = await lees()
    const pad = `/gezinsplannen/${tafel.plan}/vaststellingen`
    await kost({ opdrachten: 23, rondjes: 9 }, () => huis.roep(tafel.wijkteam.baas, 'POST', pad, {}, { ifMatch }))
  })

  it('een weigering', async () => {
    await kost(
      { opdrachten: 10, rondjes: 3 },
      () => huis.roep(tafel.wijkteam.baas, 'PATCH', `/opps/${tafel.opp}`, { schooljaar: '2027-2028' }, { ifMatch: '"x"' }),
      403,
    )
  })
})
