import fc from 'fast-check'
import { afterAll, beforeAll, it } from 'vitest'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { maakToezicht, type Toezicht } from './getuige.ts'
import { lege, reeksen, speel } from './reeks.ts'

let huis: Huis
let toezicht: Toezicht
beforeAll(async () => {
  huis = await maakHuis()
  toezicht = await maakToezicht(huis)
})
afterAll(async () => {
  await toezicht?.stop()
  await huis?.stop()
})
it('proef', { timeout: 600_000 }, async () => {
  const telling = lege()
  const t = performance.now()
  try {
    await fc.assert(
      fc.asyncProperty(reeksen, (reeks) => speel(huis, toezicht, reeks, telling)),
      {
        numRuns: Number(process.env.N ?? 10),
        seed: Number(process.env.ZAAD ?? 1),
        endOnFailure: process.env.KRIMP !== '1',
        interruptAfterTimeLimit: 240_000,
      },
    )
  } finally {
    console.log(
      JSON.stringify(telling, null, 1).replace(/\[\s+(\d+),\s+(\d+)\s+\]/g, '[$1,$2]'),
      Math.round(performance.now() - t),
      (globalThis as any).T,
    )
  }
})
