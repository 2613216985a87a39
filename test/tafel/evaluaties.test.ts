import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import {
  allenErbij,
  brengIn,
  geefToestemming,
  maakGezinsplan,
  maakOpp,
  maakTafel,
  planEvaluatie,
  schrijfOpp,
  type Tafel,
} from '../hulp/wereld.ts'

let huis: Huis
let tafel: Tafel
let opp: string
let plan: string
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis?.stop())
beforeEach(async () => {
  huis.klok.zet(begin)
  tafel = await maakTafel(huis)
  await geefToestemming(tafel)
  opp = await maakOpp(tafel)
  plan = await maakGezinsplan(tafel)
  await brengIn(tafel, tafel.school.baas, 'opp', opp)
  await brengIn(tafel, tafel.wijkteam.baas, 'gezinsplan', plan)
})

const doel = async (wie: Wie, pad: string): Promise<string> => (await tafel.doe(wie, 'GET', `${pad}/doelen`)).body.resultaten[0].id
const pad = (moment: string): string => `/casussen/${tafel.casus}/evaluatiemomenten/${moment}`
const score = (doelId: string, besluit: string) => ({ doelId, score: 'op-weg', besluit })
const ziet = async (wie: Wie, moment: string): Promise<string[]> =>
  (await tafel.doe(wie, 'GET', `${pad(moment)}/scores`)).body.resultaten.map(({ planSoort }: { planSoort: string }) => planSoort)

describe('een evaluatie', () => {
  it('begint van het eigen plan de volgende versie, en van een ander plan niet', async () => {
    const { doe, school, wijkteam } = tafel
    const moment = await planEvaluatie(tafel)
    const scores = [
      score(await doel(school.baas, `/opps/${opp}`), 'bijstellen'),
      score(await doel(school.baas, `/gezinsplannen/${plan}`), 'bijstellen'),
    ]
    await doe(school.baas, 'POST', `${pad(moment)}/afrondingen`, { gehoudenOp: '2026-11-23', aanwezig: allenErbij, scores })
    expect((await doe(school.baas, 'GET', `/opps/${opp}`)).body.versie).toMatchObject({
      planversie: 2,
      reden: 'Bijgesteld na een evaluatie.',
    })
    expect((await doe(wijkteam.baas, 'GET', `/gezinsplannen/${plan}`)).body.versie.planversie).toBe(1)
    expect((await doe(school.baas, 'GET', pad(moment))).body).toMatchObject({ status: 'gehouden', gehoudenOp: '2026-11-23' })
  })

  it('laat na een weigering geen volgende versie achter', async () => {
    const { school } = tafel
    const moment = await planEvaluatie(tafel)
    const scores = [score(await doel(school.baas, `/opps/${opp}`), 'bijstellen')]
    const antwoord = await huis.roep(school.baas, 'POST', `${pad(moment)}/afrondingen`, {
      gehoudenOp: '2026-11-23',
      aanwezig: ['ouder'],
      scores,
    })
    expect(antwoord.status).toBe(409)
    expect((await tafel.doe(school.baas, 'GET', `/opps/${opp}`)).body.versie.planversie).toBe(1)
    expect((await tafel.doe(school.baas, 'GET', pad(moment))).body.status).toBe('gepland')
  })

  it('toont elke score aan wie het doel mag zien, en na een intrekking niet meer aan de ander', async () => {
    const { doe, school, wijkteam, moeder, casus } = tafel
    const moment = await planEvaluatie(tafel)
    const [vanSchool, vanThuis] = [await doel(school.baas, `/opps/${opp}`), await doel(wijkteam.baas, `/gezinsplannen/${plan}`)]
    await doe(wijkteam.baas, 'POST', `${pad(moment)}/scores`, score(vanThuis, 'doorgaan'))
    await doe(school.baas, 'POST', `${pad(moment)}/afrondingen`, {
      ...{ gehoudenOp: '2026-11-23', aanwezig: allenErbij },
      scores: [score(vanSchool, 'doorgaan')],
    })
    for (const wie of [school.baas, wijkteam.baas]) expect((await ziet(wie, moment)).toSorted()).toEqual(['gezinsplan', 'opp'])
    // At this table the mother is known in the record of the school, and not yet in that of the wijkteam.
    expect(await ziet(moeder, moment)).toEqual(['opp'])
    // Who stands before the class sees what the class needs: the doel at home is not among it.
    expect(await ziet(school.leraar, moment)).toEqual(['opp'])
    const [vraag] = (await doe(moeder, 'GET', `/casussen/${casus}/toestemmingen`)).body.resultaten
    const [antwoord] = (await doe(moeder, 'GET', `/casussen/${casus}/toestemmingen/${vraag.id}/antwoorden`)).body.resultaten
    await doe(moeder, 'POST', `/casussen/${casus}/toestemmingen/${vraag.id}/intrekkingen`, { antwoordId: antwoord.id })
    expect(await ziet(school.baas, moment)).toEqual(['opp'])
    expect((await huis.roep(wijkteam.baas, 'GET', `${pad(moment)}/scores`)).status).toBe(404)
    expect(JSON.stringify((await doe(school.baas, 'GET', `/casussen/${casus}/dossier`)).body.doelscores)).not.toContain(vanThuis)
  })

  it('gaat over wat op tafel ligt, en over niets anders', async () => {
    const { school, casus } = tafel
    const los = await schrijfOpp(tafel)
    const gepland = await huis.roep(school.baas, 'POST', `/casussen/${casus}/evaluatiemomenten`, {
      geplandOp: '2026-12-14',
      planIds: [los],
    })
    expect([gepland.status, gepland.body.errors[0].location]).toEqual([400, '/planIds/0'])
    const moment = await planEvaluatie(tafel)
    const scores = [score(await doel(school.baas, `/opps/${los}`), 'doorgaan')]
    const afgerond = await huis.roep(school.baas, 'POST', `${pad(moment)}/afrondingen`, {
      gehoudenOp: '2026-11-23',
      aanwezig: allenErbij,
      scores,
    })
    expect([afgerond.status, afgerond.body.errors[0].location]).toEqual([400, '/scores/0/doelId'])
  })

  it('vraagt niets over een plan dat intussen van tafel is', async () => {
    const { doe, school, casus } = tafel
    const { id } = await doe(school.baas, 'POST', `/casussen/${casus}/evaluatiemomenten`, { geplandOp: '2026-12-14', planIds: [opp] })
    const inbreng = (await doe(school.baas, 'GET', `/casussen/${casus}/inbreng`)).body.resultaten
    const { id: opTafel } = inbreng.find(({ planId }: { planId: string }) => planId === opp)
    await doe(school.baas, 'POST', `/casussen/${casus}/inbreng/${opTafel}/beeindigingen`, { reden: 'De school schrijft een nieuw plan.' })
    await doe(school.baas, 'POST', `${pad(id)}/afrondingen`, { gehoudenOp: '2026-11-23', aanwezig: allenErbij })
    expect((await doe(school.baas, 'GET', pad(id))).body.status).toBe('gehouden')
  })

  it('ligt niet in het verleden als zij gepland wordt, en niet in de toekomst als zij gehouden is', async () => {
    const { school, moeder, casus } = tafel
    const gisteren = await huis.roep(moeder, 'POST', `/casussen/${casus}/evaluatiemomenten`, { geplandOp: '2026-11-22' })
    expect([gisteren.status, gisteren.body.errors[0].location]).toEqual([400, '/geplandOp'])
    const vandaag = await huis.roep(moeder, 'POST', `/casussen/${casus}/evaluatiemomenten`, { geplandOp: '2026-11-23' })
    expect(vandaag.status).toBe(201)
    const morgen = await huis.roep(school.baas, 'POST', `${pad(vandaag.id)}/afrondingen`, {
      gehoudenOp: '2026-11-24',
      aanwezig: allenErbij,
    })
    expect([morgen.status, morgen.body.errors[0].location]).toEqual([400, '/gehoudenOp'])
  })

  it('plant de volgende, over dezelfde plannen', async () => {
    const { doe, school, casus } = tafel
    const eerste = await doe(school.baas, 'POST', `/casussen/${casus}/evaluatiemomenten`, { geplandOp: '2026-12-14', planIds: [opp] })
    const scores = [score(await doel(school.baas, `/opps/${opp}`), 'doorgaan')]
    const body = { gehoudenOp: '2026-11-23', aanwezig: allenErbij, scores, volgendeOp: '2027-02-15' }
    await doe(school.baas, 'POST', `${pad(eerste.id)}/afrondingen`, body)
    const { resultaten } = (await doe(school.baas, 'GET', `/casussen/${casus}/evaluatiemomenten?status=gepland`)).body
    expect(resultaten).toHaveLength(1)
    expect(resultaten[0]).toMatchObject({ geplandOp: '2027-02-15', planIds: [opp], status: 'gepland' })
  })

  it('verdwijnt met haar scores als zij vervalt, en een score verdwijnt met het plan', async () => {
    const { doe, school, wijkteam, casus } = tafel
    const moment = await planEvaluatie(tafel)
    await doe(wijkteam.baas, 'POST', `${pad(moment)}/scores`, score(await doel(wijkteam.baas, `/gezinsplannen/${plan}`), 'doorgaan'))
    await doe(school.baas, 'POST', `${pad(moment)}/scores`, score(await doel(school.baas, `/opps/${opp}`), 'doorgaan'))
    await doe(wijkteam.baas, 'POST', `/gezinsplannen/${plan}/vervallenverklaringen`, { reden: 'Verkeerd gezin.' })
    expect(await ziet(school.baas, moment)).toEqual(['opp'])
    await doe(school.baas, 'POST', `${pad(moment)}/vervallenverklaringen`, { reden: 'Dubbel gepland.' })
    expect((await huis.roep(school.baas, 'GET', pad(moment))).status).toBe(404)
    expect((await doe(school.baas, 'GET', `/casussen/${casus}/dossier`)).body.doelscores).toEqual([])
  })
})
