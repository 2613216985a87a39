import { randomInt } from 'node:crypto'
import { expect, it } from 'vitest'
import { eisGenoeg, loop, verteld } from './loop.ts'

const lang = process.env.RONDETAFEL_LANG === '1'
/** Another one on every run; `RONDETAFEL_ZAAD` plays one again. */
const zaad = Number(process.env.RONDETAFEL_ZAAD ?? randomInt(2 ** 31))

it('geen reeks van aanroepen komt om de twee regels heen: willekeurig zaad', { timeout: 60 * 60_000 }, async () => {
  console.log(`zaad ${zaad}`)
  const { telling, bezwaar } = await loop({ aantal: lang ? 1_000 : 150, zaad })
  console.log(verteld(telling, zaad))
  expect(bezwaar).toBeUndefined()
  eisGenoeg(telling, 0.5)
})
