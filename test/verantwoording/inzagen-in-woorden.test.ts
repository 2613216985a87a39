import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { deelMet, geefToestemming, maakOpp, maakTafel, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let tafel: Tafel
beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakTafel(huis)
}, 60_000)
afterAll(() => huis?.stop())

type Regel = { zin: string; aard: string; activiteit?: string; cellen: string[] }
/** The newest line that is not about reading this very list. */
const laatste = async (wie: Wie): Promise<Regel | undefined> =>
  (await tafel.doe(wie, 'GET', `/personen/${tafel.kind}/inzagen?limiet=100`)).body.resultaten.find(
    ({ zin }: Regel) => !zin.includes('bekeek wie er heeft gekeken'),
  )

it('een overzicht van één casus, persoon of plan heet zoals een ouder het zou noemen', async () => {
  const { doe, school, moeder, casus, kind } = tafel
  await geefToestemming(tafel)
  const opp = await maakOpp(tafel)
  const gevallen: [string, string][] = [
    [`/casussen/${casus}/tijdlijn`, 'las op de tijdlijn wat er rond de casus gebeurde'],
    [`/casussen/${casus}/hulpvragen`, 'bekeek in een overzicht de casus'],
    [`/personen/${kind}/inschrijvingen`, 'bekeek in een overzicht de gegevens van deze persoon'],
    [`/opps/${opp}/doelen`, 'bekeek in een overzicht het ontwikkelingsperspectief (OPP)'],
    [`/casussen/${casus}/toestemmingen`, 'bekeek een overzicht waarin deze persoon staat'],
    ['/opps', 'zag deze persoon in een lijst'],
  ]
  for (const [pad, zin] of gevallen) {
    await doe(school.baas, 'GET', pad)
    const verteld = await laatste(moeder)
    const verwacht = `De intern begeleider van De Vlierhof ${zin}, omdat De Vlierhof dit dossier bijhoudt.`
    expect([verteld?.zin, verteld?.aard, verteld?.activiteit], pad).toEqual([verwacht, 'in-lijst', undefined])
  }
})

it('wat alleen op naam open gaat, wordt niet genoemd aan wie er niet van weet', async () => {
  const { doe, school, wijkteam, moeder, casus } = tafel
  await deelMet(tafel, wijkteam)
  await doe(school.baas, 'GET', `/casussen/${casus}/delingen`)
  expect((await laatste(moeder))?.zin).not.toMatch(/deling|gedeeld/)
})
