import { randomInt } from 'node:crypto'
import fc from 'fast-check'
import { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import { maakHuis } from '../hulp/huis.ts'
import { maakToezicht } from './getuige.ts'
import { lege, reeksen } from './reeks.ts'
import { geenKiekjes, speelEnKijkTerug } from './toen.ts'

const aantal = process.env.RONDETAFEL_LANG === '1' ? 200 : 12
const zaden: [string, number][] = [
  ['vast', 20_261_125],
  ['willekeurig', Number(process.env.RONDETAFEL_ZAAD ?? randomInt(2 ** 31))],
]

describe.concurrent('wat er op een dag stond, staat er op die peildatum nog steeds', () => {
  it.each(zaden)('%s zaad %i', { timeout: 2 * 60 * 60_000 }, async (_naam, zaad) => {
    const huis = await maakHuis()
    const toezicht = await maakToezicht(huis)
    const database = new Client({ connectionString: huis.database.beheerUrl })
    await database.connect()
    const telling = { telling: lege(), toen: geenKiekjes() }
    try {
      for (const reeks of fc.sample(reeksen, { numRuns: aantal, seed: zaad }))
        await speelEnKijkTerug({ huis, toezicht, database }, reeks, telling)
    } finally {
      await Promise.all([database.end(), toezicht.stop()])
      await huis.stop()
    }
    console.log(`zaad ${zaad}: ${JSON.stringify(telling.toen)}`)
    expect(telling.toen.vergeleken).toBeGreaterThan(aantal * 40)
    expect(telling.toen.anders).toBeGreaterThan(aantal * 4)
    expect(telling.toen.toetsingen).toBeGreaterThan(aantal)
    expect(Object.keys(telling.toen.paden).length).toBeGreaterThan(9)
  })
})
