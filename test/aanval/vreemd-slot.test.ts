import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isSchrijven } from '../../src/toegang/invoerschemas.ts'
import { doe, rijen } from '../contract/wandeling.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { bytes, daarEnNergens, gesloten, maakTweeTafels, type TweeTafels } from './tweetafels.ts'

/**
 * Someone at the other table is at work, and holds every row of it. Who does not see these rows does not wait for them either: waiting would tell that they
 * are there, and a lock of one's own would keep their owner from working.
 */
let huis: Huis
let tafels: TweeTafels
let bezig: Client
beforeAll(async () => {
  huis = await maakHuis({ lockTimeout: 300 })
  tafels = await maakTweeTafels(huis)
  bezig = new Client({ connectionString: huis.database.beheerUrl })
  await bezig.connect()
  await bezig.query('begin')
  await bezig.query('select 1 from weergave for update')
  await bezig.query('select 1 from persoon for update')
}, 180_000)
afterAll(async () => {
  await bezig?.end()
  await huis?.stop()
})

describe('een ander is aan het werk met wat u niet ziet', () => {
  // Who brings a code sees nothing yet, and the persons come first: its id is as hard to guess as the code.
  const zonderCode = ({ id }: { id: string }): boolean => id !== 'maakUitnodigingacceptatie'
  it.each(rijen((op) => isSchrijven(op) && gesloten(op) && zonderCode(op)))('%s: u wacht er niet op', async (_, op) => {
    const { nergens } = daarEnNergens(tafels.ander, op)
    const wie = tafels.een.tafel.school.baas
    const [verborgen, afwezig] = [await doe(huis, tafels.ander, op, { wie }), await doe(huis, tafels.ander, op, { wie, pad: nergens })]
    expect([verborgen.status, afwezig.status], verborgen.tekst).toEqual([404, 404])
    expect(bytes(verborgen)).toBe(bytes(afwezig))
  })
  it('op wat u wel ziet wel: daar is het slot voor', async () => {
    const [, op] = rijen(({ id }) => id === 'wijzigOppDoel')[0] as ReturnType<typeof rijen>[number]
    expect((await doe(huis, tafels.een, op)).status).toBe(503)
  })
})
