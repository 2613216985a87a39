import { afterAll, beforeAll, expect, it } from 'vitest'
import { begin, type Huis, maakHuis } from '../hulp/huis.ts'
import { brengIn, geefToestemming, maakOpp, maakTafel, startHulp, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let tafel: Tafel
beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakTafel(huis)
  await geefToestemming(tafel)
  const hulp = await startHulp(tafel)
  // Nothing else to say about this table: the family was told of its rights.
  const verteld = { rechtenVerteldOp: '2026-11-23', rechtenVerteldAan: 'jeugdige-en-ouders', rechtenVerteldDoor: 'Wijkteam Oost' }
  const { etag: ifMatch } = await tafel.doe(tafel.wijkteam.baas, 'GET', `/inzetten/${hulp}`)
  await tafel.doe(tafel.wijkteam.baas, 'PATCH', `/inzetten/${hulp}`, verteld, { ifMatch })
  const opp = await maakOpp(tafel, [hulp])
  await brengIn(tafel, tafel.school.baas, 'opp', opp)
})
afterAll(() => huis?.stop())

const toetsing = async (): Promise<string[]> => {
  const { body } = await tafel.doe(tafel.school.baas, 'GET', `/casussen/${tafel.casus}/toetsing`)
  type Bevinding = { regel: string; uitkomst: string }
  return body.bevindingen
    .filter(({ uitkomst }: Bevinding) => uitkomst !== 'voldaan')
    .map(({ regel, uitkomst }: Bevinding) => `${regel}: ${uitkomst}`)
}
const afwijkingen = async () => {
  const { resultaten } = (await tafel.doe(tafel.school.baas, 'GET', '/afwijkingen')).body
  return resultaten.map(({ soort, vanaf }: { soort: string; vanaf: string }) => [soort, vanaf])
}
const dicht = 'convenant-en-privacyreglement-aanwezig: geschonden'

it('loopt een toetreding af, dan zegt de toetsing het op die dag; de afwijking volgt bij wat er daarna over het gezin wordt vastgelegd', async () => {
  const { school, wijkteam, casus, doe } = tafel
  // What is known already: the toestemming ends next summer.
  const [voor, na] = [[['grond-vervallen', '2027-08-01']], [['grond-vervallen', '2027-01-01']]]
  expect([await toetsing(), await afwijkingen()]).toEqual([[], voor])
  const [{ id }] = (await doe(wijkteam.baas, 'GET', '/convenanten')).body.resultaten
  const [lid] = (await doe(wijkteam.baas, 'GET', `/convenanten/${id}/toetredingen?organisatieId=${wijkteam.id}`)).body.resultaten
  const pad = `/convenanten/${id}/toetredingen/${lid.id}`
  const tot = async (dag: string | null) =>
    doe(wijkteam.baas, 'PATCH', pad, { tot: dag }, { ifMatch: (await doe(wijkteam.baas, 'GET', pad)).etag })
  const schrijf = () =>
    doe(school.baas, 'POST', `/casussen/${casus}/acties`, {
      organisatieId: school.id,
      categorie: 'basis',
      wat: 'Belt.',
      voor: '2027-01-11',
    })

  await tot('2026-12-31')
  huis.klok.zet('2026-12-31T20:00:00.000Z')
  expect(await toetsing()).toEqual([])
  huis.klok.zet('2027-01-01T09:00:00.000Z')
  expect([await toetsing(), await afwijkingen()]).toEqual([[dicht], voor])
  await schrijf()
  expect([await toetsing(), await afwijkingen()]).toEqual([[dicht], na])

  // And it stands again: the same at once, the same with the next write.
  await tot(null)
  expect(await toetsing()).toEqual([])
  await schrijf()
  expect(await afwijkingen()).toEqual(voor)
  huis.klok.zet(begin)
})
