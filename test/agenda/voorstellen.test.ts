import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Agendakijk, kijkOpAgenda } from '../hulp/agenda.ts'
import { onderdelen, onderwijs, overwogen } from '../hulp/arrangement.ts'
import { begin, type Huis, maakHuis } from '../hulp/huis.ts'
import { afsluiting, geefToestemming, maakTafel, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let kijk: Agendakijk
let tafel: Tafel
/** Support at school, which the wijkteam proposes to the school by a day: the path of its besluiten. */
let pad: string
beforeAll(async () => {
  huis = await maakHuis()
  kijk = kijkOpAgenda(huis)
})
afterAll(() => huis?.stop())
beforeEach(async () => {
  huis.klok.zet(begin)
  tafel = await maakTafel(huis)
  await geefToestemming(tafel)
  const { doe, school, wijkteam } = tafel
  const arrangement = await overwogen(tafel, [
    onderwijs,
    ...onderdelen.filter((een) => (een as { soort: string }).soort !== onderwijs.soort),
  ])
  const [deel] = (await doe(school.baas, 'GET', `${arrangement}/onderdelen`)).body.resultaten.filter(
    ({ oordeel }: { oordeel: string }) => oordeel === 'nodig',
  )
  pad = `${arrangement}/onderdelen/${deel.id}/besluiten`
  await doe(wijkteam.baas, 'POST', pad, { uitkomst: 'voorstel', beslisserId: school.id, uiterlijkOp: '2026-12-07' })
})
const beide = async (): Promise<string[][]> =>
  Promise.all(['voorstel-beslissen', 'voorstel-volgen'].map((wat) => kijk.bij(tafel.school.baas, wat)))

it('een voorstel wacht bij wie erover beslist, tot dat is gedaan', async () => {
  expect(await beide()).toEqual([['2026-12-07'], []])
  for (const wat of ['voorstel-beslissen', 'voorstel-volgen']) await kijk.anderenNiet(tafel, wat, tafel.school.baas)
  kijk.op('2026-12-08')
  expect(await beide()).toEqual([['2026-12-07 te laat'], []])
  const [punt] = (await kijk.agenda(tafel.school.baas)).filter(({ wat }) => wat === 'voorstel-beslissen')
  expect(punt?.besluit).toMatchObject({ uitkomst: 'voorstel', doorId: tafel.wijkteam.id })
  await tafel.doe(tafel.school.baas, 'POST', pad, { uitkomst: 'toegekend' })
  expect(await beide()).toEqual([[], []])
  const [voorstel] = (await tafel.doe(tafel.school.baas, 'GET', pad)).body.resultaten
  expect(voorstel).toMatchObject({ uitkomst: 'voorstel', afgehandeldOp: '2026-12-08T08:30:00.000Z' })
})

it('bij wie de regie heeft en niet zelf beslist, staat het om te volgen', async () => {
  await kijk.regieNaarWijkteam(tafel)
  expect([await kijk.bij(tafel.wijkteam.baas, 'voorstel-volgen'), ...(await beide())]).toEqual([['2026-12-07'], ['2026-12-07'], []])
})

it('een volgend arrangement laat niets wachten van het vorige', async () => {
  const arrangement = pad.replace(/\/onderdelen\/.*$/, '')
  const stelVast = async (wat: string, motiveringen: object[] = []) =>
    tafel.doe(
      tafel.school.baas,
      'POST',
      `${wat}/vaststellingen`,
      { motiveringen },
      { ifMatch: (await tafel.doe(tafel.school.baas, 'GET', wat)).etag as string },
    )
  await stelVast(arrangement)
  expect(await beide()).toEqual([['2026-12-07'], []])
  await stelVast(await overwogen(tafel, onderdelen))
  expect(await beide()).toEqual([[], []])
})

it('een casus die sluit, laat niets wachten', async () => {
  await tafel.doe(tafel.school.baas, 'POST', `/casussen/${tafel.casus}/afsluitingen`, afsluiting())
  expect(await beide()).toEqual([[], []])
})

it('wat toch niet nodig is, laat niemand wachten', async () => {
  const deel = pad.replace(/\/besluiten$/, '')
  const { etag } = await tafel.doe(tafel.school.baas, 'GET', deel)
  await tafel.doe(tafel.school.baas, 'PATCH', deel, { oordeel: 'niet-nodig' }, { ifMatch: etag })
  expect(await beide()).toEqual([[], []])
})
