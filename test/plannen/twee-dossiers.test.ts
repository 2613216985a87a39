import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { begin, beleg, iedereen } from '../hulp/overleg.ts'
import { brengIn, geefToestemming, koppel, maakGezinsplan, maakOpp, maakTafel, schrijfOpp, startHulp, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
}, 60_000)
afterAll(() => huis?.stop())

/** The parents log in once, and stand in the record of the school and in that of the wijkteam: each invited them under its own ids. */
async function metTweeDossiers(): Promise<Tafel> {
  const tafel = await maakTafel(huis)
  const { doe, wijkteam, moeder, vader, bijWijkteam, casus } = tafel
  await geefToestemming(tafel)
  for (const [wie, persoonId] of [
    [moeder, bijWijkteam.moeder],
    [vader, bijWijkteam.vader],
  ] as const) {
    const { id, body } = await doe(wijkteam.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId, rol: 'ouder' })
    await doe(wie, 'POST', `/uitnodigingen/${id}/acceptaties`, { code: body.code })
  }
  return tafel
}
type Bevinding = { regel: string; onderwerpId: string; uitkomst: string; herstel: unknown[]; ontbreekt?: string[] }
async function vindt({ doe, casus }: Tafel, wie: Wie, regel: string, over: string): Promise<string[]> {
  const { bevindingen } = (await doe(wie, 'GET', `/casussen/${casus}/toetsing`)).body
  return bevindingen.flatMap((een: Bevinding) =>
    een.regel === regel && een.onderwerpId === over ? [`${een.uitkomst} ${een.herstel.length}`] : [],
  )
}
const allen = ({ school, wijkteam, moeder, vader }: Tafel): [string, Wie][] => [
  ['school', school.baas],
  ['moeder', moeder],
  ['vader', vader],
  ['wijkteam', wijkteam.baas],
]

describe('wie een gezin onder andere ids kent dan de school', () => {
  it('hoort niet dat een ouder niet instemde die dat wel deed', async () => {
    const tafel = await metTweeDossiers()
    const { doe, school, casus } = tafel
    const opp = await schrijfOpp(tafel)
    const leg = async () => {
      const { etag: ifMatch } = await doe(school.baas, 'GET', `/opps/${opp}`)
      await doe(school.baas, 'POST', `/opps/${opp}/vaststellingen`, { deel: 'handelingsdeel' }, { ifMatch })
      await doe(school.baas, 'POST', `/casussen/${casus}/inbreng`, { soort: 'opp', planId: opp, planversie: 1 })
    }
    await leg()
    for (const [naam, wie] of allen(tafel))
      expect(new Set(await vindt(tafel, wie, 'opp-instemming-handelingsdeel', opp)), naam).toEqual(
        new Set([naam === 'wijkteam' ? 'onbekend 0' : 'voldaan 0']),
      )
  })

  it('hoort niet dat een ouder niet is uitgenodigd of er niet was die dat wel is of er wel was', async () => {
    const tafel = await metTweeDossiers()
    const pad = await beleg(tafel)
    const zegt = async (regel: string) => {
      for (const [naam, wie] of allen(tafel))
        expect(new Set(await vindt(tafel, wie, regel, pad.split('/').at(-1) as string)), `${naam} ${regel}`).toEqual(
          new Set([naam === 'wijkteam' ? 'onbekend 0' : 'voldaan 0']),
        )
    }
    await zegt('ouders-en-jeugdige-uitgenodigd')
    await begin(tafel, pad, iedereen(tafel))
    await tafel.doe(tafel.school.baas, 'POST', `${pad}/verloop`, { stap: 'gehouden' })
    await zegt('ouders-en-jeugdige-uitgenodigd')
    await zegt('overleg-minimale-bezetting')
  })
})

it('een verslag van de tafel zegt elk ding één keer, hoeveel koppelingen er ook zijn', async () => {
  const tafel = await maakTafel(huis)
  const { doe, school, wijkteam, casus } = tafel
  await geefToestemming(tafel)
  const hulp = await startHulp(tafel)
  const [opp, plan] = [await maakOpp(tafel, [hulp]), await maakGezinsplan(tafel, [hulp])]
  await brengIn(tafel, school.baas, 'opp', opp)
  await brengIn(tafel, wijkteam.baas, 'gezinsplan', plan)
  const zegt = async (): Promise<string[]> =>
    (await doe(school.baas, 'GET', `/casussen/${casus}/toetsing`)).body.bevindingen.map((een: unknown) => JSON.stringify(een))
  const zonder = await zegt()
  for (const soort of ['schoolloopbaan-opp', 'jeugdhulp-hulp']) await koppel(tafel, opp, plan, soort)
  const met = await zegt()
  expect(met.length).toBeGreaterThanOrEqual(zonder.length)
  expect(zonder.length).toBeGreaterThan(20)
  for (const bevindingen of [zonder, met]) expect(bevindingen).toEqual([...new Set(bevindingen)])
})
