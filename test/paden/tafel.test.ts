import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { brengIn, geefToestemming, koppel, maakGezinsplan, maakOpp, maakTafel, startHulp, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let tafel: Tafel
beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakTafel(huis)
})
afterAll(() => huis?.stop())

describe('een tafel van begin tot eind', () => {
  it('twee plannen die elkaars deel bevatten, gekoppeld en te zien voor wie het mag', async () => {
    const toestemming = await geefToestemming(tafel)
    const hulp = await startHulp(tafel)
    const opp = await maakOpp(tafel, [hulp])
    const plan = await maakGezinsplan(tafel, [hulp])
    await brengIn(tafel, tafel.school.baas, 'opp', opp)
    await brengIn(tafel, tafel.wijkteam.baas, 'gezinsplan', plan)
    await koppel(tafel, opp, plan)
    const dossier = await huis.roep(tafel.wijkteam.baas, 'GET', `/casussen/${tafel.casus}/dossier`)
    expect(dossier.status).toBe(200)
    expect(dossier.body.opps).toHaveLength(1)
    expect(dossier.body.gezinsplannen).toHaveLength(1)
    expect((await huis.roep(tafel.moeder, 'GET', `/casussen/${tafel.casus}/dossier`)).body.koppelingen).toHaveLength(1)
    const antwoord = (await huis.roep(tafel.moeder, 'GET', `/casussen/${tafel.casus}/toestemmingen/${toestemming}`)).body.antwoorden.find(
      (een: { geverId: string }) => een.geverId === tafel.bijSchool.moeder,
    )
    expect(
      (
        await huis.roep(tafel.moeder, 'POST', `/casussen/${tafel.casus}/toestemmingen/${toestemming}/intrekkingen`, {
          antwoordId: antwoord.id,
        })
      ).status,
    ).toBe(201)
    expect((await huis.roep(tafel.wijkteam.baas, 'GET', `/opps/${opp}`)).status).toBe(404)
    const na = await huis.roep(tafel.school.baas, 'GET', '/afwijkingen')
    expect(na.body.resultaten.map(({ soort }: { soort: string }) => soort)).toContain('grond-vervallen')
  })
})
