import { afterAll, beforeAll, expect, it } from 'vitest'
import { als } from '../huis/eigenaar.ts'
import { maakVolleTafel, type VolleTafel } from '../huis/volletafel.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { houd, schrijfVerslag } from '../hulp/overleg.ts'

let huis: Huis
let tafel: VolleTafel
beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakVolleTafel(huis)
}, 60_000)
afterAll(() => huis?.stop())

it('een casus die vervalt neemt alles mee wat eronder hangt, ook wat het gezin naast een overleg zette', async () => {
  const { doe, school, moeder, casus } = tafel
  const overleg = await houd(tafel)
  await schrijfVerslag(tafel, overleg)
  for (const pad of [overleg, `/casussen/${casus}`]) await doe(moeder, 'POST', `${pad}/zienswijzen`, { tekst: 'Zo herken ik het niet.' })
  const soorten = (): Promise<string[]> =>
    als(huis, 'eigenaar', async (client) => {
      const { rows } = await client.query('select distinct soort from weergave where casus = $1 order by soort', [casus])
      return rows.map(({ soort }) => soort)
    })
  expect(await soorten()).toEqual(expect.arrayContaining(['casus', 'deelnemer', 'overleg', 'toestemming', 'verslagdeel', 'zienswijze']))
  await doe(school.baas, 'POST', `/casussen/${casus}/vervallenverklaringen`, { reden: 'Voor het verkeerde kind geopend.' })
  expect(await soorten()).toEqual([])
})
