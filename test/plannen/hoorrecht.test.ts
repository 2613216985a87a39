import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { begin, type Huis, maakHuis } from '../hulp/huis.ts'
import { metEtag } from '../hulp/overleg.ts'
import { maakTafel, schrijfOpp, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let tafel: Tafel
beforeAll(async () => {
  huis = await maakHuis()
}, 60_000)
afterAll(() => huis?.stop())
beforeEach(async () => {
  huis.klok.zet(begin)
  tafel = await maakTafel(huis)
})

const gevraagd = { gevraagdOp: '2026-11-10', gebodenHulp: 'De juf las de vragen voor, met plaatjes erbij.' }
/** An OPP that is complete but for what the pupil said, and what the rule on that finds when it is vastgesteld. */
async function metInbreng(inbreng: object) {
  const { doe, school } = tafel
  const pad = `/opps/${await schrijfOpp(tafel)}`
  const [vorig] = (await doe(school.baas, 'GET', `${pad}/leerlinginbreng`)).body.resultaten
  await doe(school.baas, 'POST', `${pad}/leerlinginbreng/${vorig.id}/vervallenverklaringen`, { reden: 'Van een ander kind.' })
  const { id } = await doe(school.baas, 'POST', `${pad}/leerlinginbreng`, inbreng)
  const stelVast = async (meer: object = {}) => {
    const body = { deel: 'perspectief', overlegGevoerdOp: '2026-11-18', ...meer }
    const antwoord = await metEtag(huis, school.baas, 'POST', `${pad}/vaststellingen`, body, pad)
    const gezegd = (antwoord.body.bevindingen ?? []).filter(({ uitkomst }: { uitkomst: string }) => uitkomst !== 'voldaan')
    return [antwoord.status, gezegd.map(({ regel, uitkomst }: { regel: string; uitkomst: string }) => `${regel} ${uitkomst}`)]
  }
  return { stelVast, inbreng: `${pad}/leerlinginbreng/${id}` }
}

it('wie niets wil zeggen kiest ook geen vorm: het plan kan door, en er staat niet meer dan waar is', async () => {
  const { stelVast, inbreng } = await metInbreng({ ...gevraagd, uitkomst: 'wil-niet' })
  const { body } = await tafel.doe(tafel.school.baas, 'GET', inbreng)
  expect([body.uitkomst, body.vorm, body.gekozenDoorLeerling]).toEqual(['wil-niet', undefined, undefined])
  expect((await stelVast())[0]).toBe(201)
})

it('wie iets zei, koos de vorm; wie dat niet opschreef hoort het', async () => {
  const zei = { inbreng: 'Ik wil vooraan.', invloed: 'Dat mag.', toegelichtOp: '2026-11-12', toegelichtDoor: 'De juf' }
  const { stelVast, inbreng } = await metInbreng({ ...gevraagd, uitkomst: 'gegeven', ...zei })
  expect(await stelVast()).toEqual([409, ['opp-leerling-gehoord geschonden']])
  expect((await metEtag(huis, tafel.school.baas, 'PATCH', inbreng, { vorm: 'tekening', gekozenDoorLeerling: true })).status).toBe(204)
  expect((await stelVast())[0]).toBe(201)
  expect((await metEtag(huis, tafel.school.baas, 'PATCH', inbreng, { vorm: null })).status, 'wat vaststaat verandert niet').toBe(409)
})

it('van wie ook met hulp niets kan zeggen, zegt een professional waarom', async () => {
  const { stelVast } = await metInbreng({ ...gevraagd, uitkomst: 'kan-niet' })
  expect(await stelVast()).toEqual([409, ['opp-leerling-gehoord oordeel-nodig']])
  const motiveringen = [{ regel: 'opp-leerling-gehoord', tekst: 'Zij spreekt niet. Haar logopedist en haar moeder spraken voor haar.' }]
  expect((await stelVast({ motiveringen }))[0]).toBe(201)
})
