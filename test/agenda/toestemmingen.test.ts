import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Agendakijk, kijkOpAgenda } from '../hulp/agenda.ts'
import { begin, type Huis, maakHuis } from '../hulp/huis.ts'
import { afsluiting, geefToestemming, maakTafel, planEvaluatie } from '../hulp/wereld.ts'

let huis: Huis
let kijk: Agendakijk
beforeAll(async () => {
  huis = await maakHuis()
  kijk = kijkOpAgenda(huis)
}, 60_000)
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

describe('een toestemming die afloopt', () => {
  const wat = 'toestemming-verlengen'

  it('staat dertig dagen vooraf bij wie haar vroeg en coördineert, tot en met de laatste dag', async () => {
    const tafel = await maakTafel(huis)
    const { school } = tafel
    const id = await geefToestemming(tafel, '2027-02-26')
    kijk.op('2027-01-26')
    expect(await kijk.bij(school.baas, wat)).toEqual([])
    kijk.op('2027-01-27')
    expect(await kijk.bij(school.baas, wat)).toEqual(['2027-02-26'])
    const punt = (await kijk.agenda(school.baas)).find((een) => een.wat === wat)
    expect(punt).toMatchObject({ aanZet: 'uw-organisatie', toestemming: { id, tot: '2027-02-26' } })
    await kijk.anderenNiet(tafel, wat, school.baas)
    kijk.op('2027-02-26')
    expect(await kijk.bij(school.baas, wat)).toEqual(['2027-02-26'])
    kijk.op('2027-02-27')
    expect(await kijk.bij(school.baas, wat)).toEqual([])
  })

  it('gaat eraf als er een nieuwe is gegeven voor hetzelfde of meer, en niet al als die is gevraagd', async () => {
    const tafel = await maakTafel(huis)
    const { school, casus, kind, wijkteam, moeder, bijSchool } = tafel
    await geefToestemming(tafel, '2026-12-18')
    const vraag = (cellen: string[]) =>
      kijk.doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
        ...{ betreftId: kind, doel: 'Afstemmen.', bronIds: [school.id], ontvangerIds: [wijkteam.id], cellen, tot: '2027-07-31' },
        ...{ informatieversie: '1', avgGrondslag: 'toestemming', doorbrekingGeheimhouding: true, uitdrukkelijk: true },
      })
    const minder = await vraag(['school/onderwijs'])
    await kijk.doe(moeder, 'POST', `/casussen/${casus}/toestemmingen/${minder.id}/antwoorden`, {
      ...{ geverId: bijSchool.moeder, hoedanigheid: 'ouder-met-gezag', wijze: 'digitaal', uitkomst: 'gegeven', gegevenOp: '2026-11-23' },
    })
    expect(await kijk.bij(school.baas, wat), 'dit is niet alles wat afloopt').toEqual(['2026-12-18'])
    await geefToestemming(tafel)
    expect(await kijk.bij(school.baas, wat)).toEqual([])
  })

  it('wat is ingetrokken of geweigerd, of van een gesloten casus is, hoeft niet verlengd', async () => {
    const [weg, dicht] = [await maakTafel(huis), await maakTafel(huis)]
    const id = await geefToestemming(weg, '2026-12-18')
    await geefToestemming(dicht, '2026-12-18')
    const beide = async () => [await kijk.bij(weg.school.baas, wat), await kijk.bij(dicht.school.baas, wat)]
    expect(await beide()).toEqual([['2026-12-18'], ['2026-12-18']])
    const pad = `/casussen/${weg.casus}/toestemmingen/${id}`
    const geef = (uitkomst: string) =>
      kijk.doe(weg.moeder, 'POST', `${pad}/antwoorden`, {
        ...{ geverId: weg.bijSchool.moeder, hoedanigheid: 'ouder-met-gezag', wijze: 'digitaal', uitkomst, gegevenOp: '2026-11-23' },
      })
    for (const wie of [weg.moeder, weg.vader]) {
      const { resultaten } = (await kijk.doe(wie, 'GET', `${pad}/antwoorden`)).body
      const eigen = wie === weg.moeder ? weg.bijSchool.moeder : weg.bijSchool.vader
      const antwoordId = resultaten.find(({ geverId }: { geverId: string }) => geverId === eigen).id
      await kijk.doe(wie, 'POST', `${pad}/intrekkingen`, { antwoordId })
      if (wie === weg.moeder) await geef('geweigerd')
      expect(await kijk.bij(weg.school.baas, wat)).toEqual([])
    }
    await planEvaluatie(dicht)
    await kijk.doe(dicht.school.baas, 'POST', `/casussen/${dicht.casus}/afsluitingen`, afsluiting())
    expect(await beide()).toEqual([[], []])
  })
})

describe('een jeugdige die zelf mee gaat beslissen', () => {
  const wat = 'jeugdige-laten-antwoorden'
  const elf = async () => {
    const tafel = await maakTafel(huis)
    // Nine years old in the world of the tests: twelve on 14 March 2029.
    kijk.op('2028-11-01')
    return { ...tafel, toestemming: await geefToestemming(tafel, '2029-06-30') }
  }

  it('staat dertig dagen voor de verjaardag bij wie vroeg en coördineert, en blijft tot de jeugdige heeft geantwoord', async () => {
    const tafel = await elf()
    const { school, casus, kind, toestemming, wijkteam } = tafel
    const leestMee = async () => (await huis.roep(wijkteam.baas, 'GET', `/casussen/${casus}`)).status
    kijk.op('2029-02-11')
    expect([await kijk.bij(school.baas, wat), await leestMee()]).toEqual([[], 200])
    kijk.op('2029-02-12')
    expect(await kijk.bij(school.baas, wat)).toEqual(['2029-03-14'])
    const punt = (await kijk.agenda(school.baas)).find((een) => een.wat === wat)
    expect(punt).toMatchObject({ aanZet: 'uw-organisatie', teLaat: false, toestemming: { id: toestemming } })
    await kijk.anderenNiet(tafel, wat, school.baas)
    kijk.op('2029-03-15')
    expect([await kijk.bij(school.baas, wat), await leestMee()]).toEqual([['2029-03-14 te laat'], 404])
    await kijk.doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen/${toestemming}/antwoorden`, {
      ...{ geverId: kind, hoedanigheid: 'jeugdige', wijze: 'mondeling', uitkomst: 'gegeven', gegevenOp: '2029-03-15' },
    })
    expect(await kijk.bij(school.baas, wat)).toEqual([])
  })

  it('staat er niet als zij eerder afloopt, op de verjaardag zelf of later is gevraagd, of niet is gegeven', async () => {
    const tafel = await maakTafel(huis)
    kijk.op('2028-11-01')
    await geefToestemming(tafel, '2029-03-13')
    const { school, casus, kind, wijkteam } = tafel
    await kijk.doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
      ...{ betreftId: kind, doel: 'Afstemmen.', bronIds: [school.id], ontvangerIds: [wijkteam.id], cellen: ['school/onderwijs'] },
      ...{ tot: '2029-06-30', informatieversie: '1', avgGrondslag: 'toestemming', doorbrekingGeheimhouding: true, uitdrukkelijk: true },
    })
    kijk.op('2029-03-13')
    expect(await kijk.bij(school.baas, wat)).toEqual([])
    kijk.op('2029-03-14')
    await geefToestemming(tafel, '2029-06-30')
    expect(await kijk.bij(school.baas, wat)).toEqual([])
  })
})
