import { randomInt } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { eisGenoeg, loop, verteld } from './loop.ts'

/** Half of the sequences are the same on every run, half are new; `RONDETAFEL_ZAAD` plays those again. */
const helft = process.env.RONDETAFEL_LANG === '1' ? 1_000 : 150
const zaden: [string, number][] = [
  ['vast', 20_261_123],
  ['willekeurig', Number(process.env.RONDETAFEL_ZAAD ?? randomInt(2 ** 31))],
]

// Two at once: while one waits for the database, the other works.
describe.concurrent('geen reeks van aanroepen komt om de twee regels heen', () => {
  it.each(zaden)('%s zaad %i', { timeout: 2 * 60 * 60_000 }, async (_naam, zaad) => {
    const { telling, bezwaar } = await loop({ aantal: helft, zaad })
    console.log(verteld(telling, zaad))
    expect(bezwaar).toBeUndefined()
    // Of both halves together, each core rule at least fifty times each way.
    eisGenoeg(telling, 25)
  })
})
