import { expect, it } from 'vitest'
import { eisGenoeg, loop, verteld } from './loop.ts'

const lang = process.env.RONDETAFEL_LANG === '1'

it('geen reeks van aanroepen komt om de twee regels heen: vast zaad', { timeout: 60 * 60_000 }, async () => {
  const { telling, bezwaar } = await loop({ aantal: lang ? 1_000 : 150, zaad: 20_261_123 })
  console.log(verteld(telling, 20_261_123))
  expect(bezwaar).toBeUndefined()
  eisGenoeg(telling, 0.5)
})
