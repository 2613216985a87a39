import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { brengIn, geefToestemming, maakOpp, maakTafel, startHulp, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let tafel: Tafel
beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakTafel(huis)
})
afterAll(() => huis?.stop())

const nergens = '01990000-0000-7000-8000-00000000dead'
const probeer = async (wie: Wie, pad: string, methode = 'POST', body: object = { reden: 'Klopt niet.' }) => {
  const { status, body: tekst } = await huis.roep(wie, methode, `${pad}`, body, methode === 'PATCH' ? { ifMatch: '"x"' } : { proef: true })
  return { ...tekst, status, instance: undefined }
}

it('wat in een plan staat dat iemand niet ziet, is er niet: ook niet om weg te halen of te wijzigen', async () => {
  const { doe, school, wijkteam, moeder, casus, bijSchool } = tafel
  const vraag = await geefToestemming(tafel)
  const hulp = await startHulp(tafel)
  const opp = await maakOpp(tafel, [hulp])
  await brengIn(tafel, school.baas, 'opp', opp)
  await doe(school.baas, 'POST', `/opps/${opp}/versies`, { reden: 'De hulp komt erbij.' })
  const bron = { bronSoort: 'inzet', bronId: hulp, toestemmingId: vraag, casusId: casus, tekst: 'De begeleider komt op dinsdag.' }
  const { id } = await doe(school.baas, 'POST', `/opps/${opp}/samenvattingen`, bron)
  const pad = `/opps/${opp}/samenvattingen/${id}`
  const weg = (deze = id) => probeer(wijkteam.baas, `/opps/${opp}/samenvattingen/${deze}/vervallenverklaringen`)
  // The concept is the school's alone; its own words stand in it, and with the toestemming gone it does not even see the plan.
  const { resultaten } = (await doe(moeder, 'GET', `/casussen/${casus}/toestemmingen/${vraag}/antwoorden`)).body
  const antwoordId = resultaten.find(({ geverId }: { geverId: string }) => geverId === bijSchool.moeder).id
  await doe(moeder, 'POST', `/casussen/${casus}/toestemmingen/${vraag}/intrekkingen`, { antwoordId })
  expect((await huis.roep(wijkteam.baas, 'GET', pad)).status).toBe(404)
  expect(await weg()).toEqual(await weg(nergens))
  expect((await weg()).status).toBe(404)
})

it('ook een deel waarvan wel de cel, maar niet het plan openstaat', async () => {
  const { doe, school, wijkteam, casus, kind, moeder, vader, bijSchool } = tafel
  const { id: vraag } = await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
    ...{
      betreftId: kind,
      doel: 'Meedenken.',
      bronIds: [school.id],
      ontvangerIds: [wijkteam.id],
      cellen: ['school/onderwijs', 'casus/basis'],
    },
    ...{ tot: '2027-07-31', informatieversie: '2026-1', avgGrondslag: 'toestemming', doorbrekingGeheimhouding: true, uitdrukkelijk: true },
  })
  for (const [wie, geverId] of [[moeder, bijSchool.moeder] as const, [vader, bijSchool.vader] as const])
    await doe(wie, 'POST', `/casussen/${casus}/toestemmingen/${vraag}/antwoorden`, {
      ...{ geverId, hoedanigheid: 'ouder-met-gezag', wijze: 'digitaal', uitkomst: 'gegeven' },
    })
  const opp = (await doe(school.baas, 'GET', '/opps')).body.resultaten[0].id
  const { id } = (await doe(school.baas, 'GET', `/opps/${opp}/begeleiding`)).body.resultaten[0]
  expect((await huis.roep(wijkteam.baas, 'GET', `/opps/${opp}/begeleiding/${id}`)).status).toBe(404)
  for (const [methode, rest, body] of [
    ['PATCH', '', { omschrijving: 'Anders.' }],
    ['POST', '/vervallenverklaringen', { reden: 'Klopt niet.' }],
  ] as const) {
    const op = (deze: string) => probeer(wijkteam.baas, `/opps/${opp}/begeleiding/${deze}${rest}`, methode, body)
    expect(await op(id)).toEqual(await op(nergens))
    expect((await op(id)).status).toBe(404)
  }
})
