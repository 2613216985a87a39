import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Agendakijk, kijkOpAgenda, type Punt } from '../hulp/agenda.ts'
import { begin, type Huis, maakHuis } from '../hulp/huis.ts'
import { metEtag } from '../hulp/overleg.ts'
import {
  afsluiting,
  allenErbij,
  brengIn,
  geefToestemming,
  maakOpp,
  maakTafel,
  planEvaluatie,
  schrijfGezinsplan,
  type Tafel,
} from '../hulp/wereld.ts'

let huis: Huis
let kijk: Agendakijk
beforeAll(async () => {
  huis = await maakHuis()
  kijk = kijkOpAgenda(huis)
}, 60_000)
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

describe('een OPP waar op wordt teruggekeken', () => {
  const wat = 'opp-evalueren'
  const regel = 'opp-jaarevaluatie-met-leerling'
  const metOpp = async (): Promise<Tafel & { opp: string }> => {
    const tafel = await maakTafel(huis)
    await geefToestemming(tafel)
    const opp = await maakOpp(tafel)
    await brengIn(tafel, tafel.school.baas, 'opp', opp)
    return { ...tafel, opp }
  }
  const zonder = (wie: string): string[] => allenErbij.filter((rol) => rol !== wie)
  /** Looks back at one plan, or at everything on the table, with the doelen of that plan. */
  const houd = async (tafel: Tafel, plan: string, gehoudenOp: string, aanwezig: string[], planIds?: string[]): Promise<void> => {
    const body = { geplandOp: '2027-06-01', criteria: 'Op tijd.', ...(planIds && { planIds }) }
    const doelen = (await kijk.doe(tafel.school.baas, 'GET', `${plan}/doelen`)).body.resultaten
    const scores = doelen.map((doel: { id: string }) => ({ doelId: doel.id, score: 'op-weg', besluit: 'doorgaan' }))
    const { id } = await kijk.doe(tafel.school.baas, 'POST', `/casussen/${tafel.casus}/evaluatiemomenten`, body)
    const afwezig = allenErbij.filter((rol) => !aanwezig.includes(rol)).map((rol) => ({ rol, reden: 'Verhinderd' }))
    await kijk.doe(tafel.school.baas, 'POST', `/casussen/${tafel.casus}/evaluatiemomenten/${id}/afrondingen`, {
      gehoudenOp,
      aanwezig,
      afwezig,
      scores,
    })
  }
  const beide = async (tafel: Tafel): Promise<string[][]> => [
    await kijk.bij(tafel.school.baas, wat),
    await kijk.oordeel(tafel.school.baas, tafel, regel),
  ]

  it('staat er vanaf juni, met het eind van het schooljaar; na de zomer is het te laat, en een jaar later weer', async () => {
    const tafel = await metOpp()
    const { school, opp } = tafel
    kijk.op('2027-05-31')
    expect(await beide(tafel)).toEqual([[], []])
    kijk.op('2027-06-01')
    expect(await beide(tafel)).toEqual([['2027-07-31'], ['geschonden']])
    expect((await kijk.agenda(school.baas)).find((een) => een.wat === wat)).toMatchObject({ aanZet: 'uw-organisatie', opp: { id: opp } })
    await kijk.anderenNiet(tafel, wat, school.baas)
    kijk.op('2027-08-03')
    expect(await beide(tafel)).toEqual([['2027-07-31 te laat'], ['geschonden']])
    kijk.op('2028-06-01')
    expect(await beide(tafel)).toEqual([['2028-07-31'], ['geschonden']])
  })

  it('gaat eraf als er met ouders en leerling op is teruggekeken, en niet eerder', async () => {
    const tafel = await metOpp()
    kijk.op('2027-06-01')
    await houd(tafel, `/opps/${tafel.opp}`, '2027-06-01', zonder('jeugdige'))
    expect(await beide(tafel)).toEqual([['2027-07-31'], ['geschonden']])
    await houd(tafel, `/opps/${tafel.opp}`, '2027-06-01', zonder('ouder'))
    expect(await beide(tafel)).toEqual([['2027-07-31'], ['geschonden']])
    await houd(tafel, `/opps/${tafel.opp}`, '2027-06-01', allenErbij, [tafel.opp])
    expect(await beide(tafel)).toEqual([[], []])
    kijk.op('2028-05-31')
    expect(await beide(tafel), 'van vorig schooljaar is er een').toEqual([[], []])
    kijk.op('2028-06-01')
    expect(await beide(tafel)).toEqual([['2028-07-31'], ['geschonden']])
  })

  it('met wie 18 is kan het zonder ouders', async () => {
    const tafel = await metOpp()
    const pad = `/personen/${tafel.kind}`
    await metEtag(huis, tafel.school.baas, 'PATCH', pad, { geboortedatum: '2009-06-01' })
    kijk.op('2027-06-01')
    await houd(tafel, `/opps/${tafel.opp}`, '2027-05-31', zonder('ouder'))
    expect(await beide(tafel), 'de dag ervoor nog niet').toEqual([['2027-07-31'], ['geschonden']])
    await houd(tafel, `/opps/${tafel.opp}`, '2027-06-01', zonder('ouder'))
    expect(await beide(tafel)).toEqual([[], []])
  })

  it('een evaluatie van alleen een ander plan telt niet', async () => {
    const tafel = await metOpp()
    await brengIn(tafel, tafel.wijkteam.baas, 'gezinsplan', await schrijfGezinsplan(tafel))
    kijk.op('2027-06-01')
    const ander = (await kijk.doe(tafel.wijkteam.baas, 'GET', '/gezinsplannen')).body.resultaten[0].id
    await houd(tafel, `/gezinsplannen/${ander}`, '2027-06-01', allenErbij, [ander])
    expect(await beide(tafel)).toEqual([['2027-07-31'], ['geschonden']])
  })

  it('een OPP van tafel, of van een gesloten casus, staat er niet op', async () => {
    const [weg, dicht] = [await metOpp(), await metOpp()]
    const { resultaten } = (await kijk.doe(weg.school.baas, 'GET', `/casussen/${weg.casus}/inbreng`)).body
    kijk.op('2027-06-01')
    expect([await kijk.bij(weg.school.baas, wat), await kijk.bij(dicht.school.baas, wat)]).toEqual([['2027-07-31'], ['2027-07-31']])
    await kijk.doe(weg.school.baas, 'POST', `/casussen/${weg.casus}/inbreng/${resultaten[0].id}/beeindigingen`, {
      reden: 'Naar een andere school.',
    })
    await planEvaluatie(dicht, '2027-06-14')
    await kijk.doe(dicht.school.baas, 'POST', `/casussen/${dicht.casus}/afsluitingen`, afsluiting())
    expect([await kijk.bij(weg.school.baas, wat), await kijk.bij(dicht.school.baas, wat)]).toEqual([[], []])
  })
})

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

describe('bladeren door termijnen van plannen', () => {
  it('geeft elk punt één keer, in dezelfde volgorde als in één keer', async () => {
    const tafel = await maakTafel(huis)
    const { school, casus, kind } = tafel
    for (const tot of ['2026-12-04', '2026-12-18', '2026-12-18']) await geefToestemming(tafel, tot)
    for (const voor of ['2026-12-04', '2026-12-18', '2027-07-31'])
      await kijk.doe(school.baas, 'POST', `/casussen/${casus}/acties`, { organisatieId: school.id, wat: 'Bellen.', voor })
    await brengIn(tafel, school.baas, 'opp', await maakOpp(tafel))
    for (const van of ['2026-10-23', '2026-11-06', '2026-11-06', '2026-11-20']) {
      const { id } = await kijk.doe(school.baas, 'POST', '/personen', {
        voornaam: 'Sem',
        achternaam: 'Verzonnen',
        geboortedatum: '2016-05-05',
      })
      await kijk.doe(school.baas, 'POST', `/personen/${id}/inschrijvingen`, { schoolnaam: 'De Wissel', sector: 'sbo', van })
    }
    await kijk.doe(school.baas, 'POST', `/personen/${kind}/inschrijvingen`, { schoolnaam: 'De Wissel', sector: 'sbo', van: '2026-11-06' })
    const bladeren = async (limiet: number): Promise<Punt[]> => {
      const stuk: Punt[] = []
      for (let pad: string | undefined = `/agenda?limiet=${limiet}`; pad; ) {
        const { body, koppen } = await kijk.doe(school.baas, 'GET', pad)
        stuk.push(...body.resultaten)
        pad = /<\/v1([^>]+)>/.exec(koppen.link ?? '')?.[1]
      }
      return stuk
    }
    const kort = (punten: Punt[]): string[] => punten.map(({ wat, termijn }) => `${termijn} ${wat}`)
    const nu = await kijk.agenda(school.baas)
    expect(kort(nu).toSorted()).toEqual([
      ...['2026-12-04 actie-doen', '2026-12-04 opp-vaststellen', '2026-12-18 actie-doen'],
      ...[
        '2026-12-18 opp-vaststellen',
        '2026-12-18 opp-vaststellen',
        '2026-12-18 toestemming-verlengen',
        '2026-12-18 toestemming-verlengen',
      ],
      ...['2027-01-01 opp-vaststellen', '2027-07-31 actie-doen'],
    ])
    for (const limiet of [1, 2, 3]) expect(await bladeren(limiet)).toEqual(nu)
    kijk.op('2027-06-01')
    const later = await kijk.agenda(school.baas)
    expect(kort(later)).toContain('2027-07-31 opp-evalueren')
    for (const limiet of [1, 3]) expect(await bladeren(limiet)).toEqual(later)
  })
})
