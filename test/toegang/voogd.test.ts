import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Stap } from '../../src/regels/regel.ts'
import { volgHerstel } from '../hulp/herstel.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { maakTafel } from '../hulp/wereld.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
}, 60_000)
afterAll(() => huis?.stop())

it('een voogd die de weg uit de regel volgt, staat er als voogd bij en niet als ouder', async () => {
  const { doe, school, wijkteam, casus, kind, bijSchool, moeder, vader } = await maakTafel(huis)
  const { id } = await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
    ...{ betreftId: kind, doel: 'Afstemmen.', bronIds: [school.id], ontvangerIds: [wijkteam.id], cellen: ['school/onderwijs'] },
    ...{ tot: '2027-07-31', informatieversie: '2026-1', avgGrondslag: 'toestemming', doorbrekingGeheimhouding: true },
  })
  const { body } = await doe(school.baas, 'GET', `/casussen/${casus}/toetsing`)
  const bevinding = body.bevindingen.find(
    (een: { regel: string; onderwerpId: string }) => een.regel === 'toestemming-onder-12' && een.onderwerpId === id,
  ) as { herstel: Stap[] }
  expect(bevinding.herstel.map(({ door, wie }) => [door, wie])).toEqual([
    ['persoon met gezag', bijSchool.moeder],
    ['persoon met gezag', bijSchool.vader],
  ])
  await volgHerstel(huis.roep, bevinding.herstel, (_deur, wie) => (wie === bijSchool.vader ? vader : moeder), {
    vul: ({ pointer }, { wie }) => (pointer === '/hoedanigheid' && wie === bijSchool.vader ? 'voogd' : undefined),
  })
  const { antwoorden } = (await doe(school.baas, 'GET', `/casussen/${casus}/toestemmingen/${id}`)).body
  expect(antwoorden.map((een: { geverId: string; hoedanigheid: string }) => [een.geverId, een.hoedanigheid])).toEqual([
    [bijSchool.moeder, 'ouder-met-gezag'],
    [bijSchool.vader, 'voogd'],
  ])
})
