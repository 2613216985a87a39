import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { brengIn, maakGezinsplan, maakOpp, maakTafel } from '../hulp/wereld.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis?.stop())

/** The wijkteam keeps the parents too and does not see who has gezag by the record of the school; nobody knows that they are the same people. */
it('wie de ouders ook zelf heeft staan, wacht niet op een antwoord dat zij daar niet kunnen geven', async () => {
  const tafel = await maakTafel(huis)
  const { doe, school, wijkteam, casus, kind, moeder, vader, bijSchool } = tafel
  const pad = `/casussen/${casus}/toestemmingen`
  const deel = (comp: string): string[] => ['onderwijs', 'thuissituatie', 'jeugdhulp'].map((categorie) => `${comp}/${categorie}`)
  const { id } = await doe(school.baas, 'POST', pad, {
    ...{ betreftId: kind, doel: 'Afstemmen.', bronIds: [school.id, wijkteam.id], ontvangerIds: [school.id, wijkteam.id] },
    ...{ cellen: [...deel('school'), ...deel('jeugdhulp'), 'jeugdhulp/basis', 'gezin/basis', 'casus/basis', 'casus/onderwijs'] },
    ...{ tot: '2027-07-31', informatieversie: '2026-1', avgGrondslag: 'toestemming', doorbrekingGeheimhouding: true, uitdrukkelijk: true },
  })
  const zegt = (wie: typeof moeder, geverId: string, uitkomst = 'gegeven') =>
    doe(wie, 'POST', `${pad}/${id}/antwoorden`, { geverId, hoedanigheid: 'ouder-met-gezag', wijze: 'digitaal', uitkomst })
  await zegt(moeder, bijSchool.moeder)
  await zegt(vader, bijSchool.vader)
  const [oppId, gezinsplanId] = [await maakOpp(tafel), await maakGezinsplan(tafel)]
  const voorstel = { soort: 'schoolloopbaan-opp', oppId, gezinsplanId, jeugdigeId: kind, kant: 'opp', planversie: 1 }
  await brengIn(tafel, school.baas, 'opp', oppId)
  await brengIn(tafel, wijkteam.baas, 'gezinsplan', gezinsplanId)
  const koppeling = `/koppelingen/${(await doe(school.baas, 'POST', '/koppelingen', voorstel)).id}`
  const { etag } = await doe(wijkteam.baas, 'GET', koppeling)
  const bevestigd = await huis.roep(wijkteam.baas, 'POST', `${koppeling}/bevestigingen`, { planversie: 1 }, { ifMatch: etag })
  expect(bevestigd.status, bevestigd.tekst.slice(0, 500)).toBe(201)
})
