import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { als } from '../huis/eigenaar.ts'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { maakDoe, maakOrganisatie, type Organisatie } from '../hulp/wereld.ts'
import { antwoord, type Kring, maakKring, ouderszeggenJa } from './kring.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

type Rond = Kring & { zorg: Organisatie; lezen: (wie: Wie) => Promise<string[] | number> }

/** School, wijkteam and aanbieder at one table; the aanbieder may see nothing yet. */
async function maakRond(geboortedatum: string): Promise<Rond> {
  const kring = await maakKring(maakDoe(huis), geboortedatum)
  await kring.neemAan()
  const { doe, casus, school, kind } = kring
  const zorg = await maakOrganisatie(doe, 'jeugdhulpaanbieder', 'Bolderik Gezinshulp')
  const body = { organisatieId: zorg.id, rol: 'jeugdhulpaanbieder', jeugdigen: [kind] }
  const { id } = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, body)
  await doe(zorg.baas, 'POST', `/uitnodigingen/${id}/acceptaties`, {})
  const lezen = async (wie: Wie): Promise<string[] | number> => {
    const { status, body } = await huis.roep(wie, 'GET', `/casussen/${casus}/betrokken-organisaties`)
    return status === 200 ? body.organisaties.map(({ naam, rol, sinds }: Record<string, string>) => `${naam}, ${rol}, ${sinds}`) : status
  }
  return { ...kring, zorg, lezen }
}

/** The school asks that the aanbieder may know that the wijkteam is involved. */
async function vraagBetrokkenheid({ doe, school, team, zorg, kind, casus }: Rond, meer: object = {}): Promise<string> {
  const { id } = await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
    ...{ betreftId: kind, doel: 'Weten wie er al helpt.', bronIds: [team.id], ontvangerIds: [zorg.id], cellen: [], betrokkenheid: true },
    ...{ tot: '2027-07-31', informatieversie: '2026-1', avgGrondslag: 'toestemming', ...meer },
  })
  return id
}
const trekIn = async ({ doe, casus }: Rond, vraag: string, wie: Wie, geverId: string): Promise<void> => {
  const { resultaten } = (await doe(wie, 'GET', `/casussen/${casus}/toestemmingen/${vraag}/antwoorden`)).body
  const antwoordId = resultaten.find((een: { geverId: string; ingetrokkenOp?: string }) => een.geverId === geverId && !een.ingetrokkenOp).id
  await doe(wie, 'POST', `/casussen/${casus}/toestemmingen/${vraag}/intrekkingen`, { antwoordId })
}
const iedereen = [
  'Bolderik Gezinshulp, jeugdhulpaanbieder, 2026-11-23',
  'De Meander, school, 2026-11-23',
  'Team Haven, wijkteam, 2026-11-23',
]
const ditAlleen = ['Team Haven, wijkteam, 2026-11-23']

describe('dat een organisatie betrokken is, zonder inhoud, waar het gezin dat goed vond', () => {
  it('voor het ja is er niets, daarna dit en niet meer, na het intrekken bij de volgende aanroep weer niets', async () => {
    const rond = await maakRond('2017-03-14')
    const { doe, casus, kind, zorg, school, team, moeder, vader, gezin, lezen } = rond
    // The same bytes as a casus that is not there, but for the number of the call.
    const nergens = '01990000-0000-7000-8000-00000000dead'
    const kaal = async (id: string) => {
      const { status, body } = await huis.roep(zorg.baas, 'GET', `/casussen/${id}/betrokken-organisaties`)
      return { ...body, status, instance: undefined }
    }
    const vraag = await vraagBetrokkenheid(rond)
    await antwoord(rond, vraag, moeder, gezin.moeder, 'ouder-met-gezag')
    expect(await kaal(casus)).toEqual(await kaal(nergens))
    await antwoord(rond, vraag, vader, gezin.vader, 'ouder-met-gezag')
    expect(await lezen(zorg.baas)).toEqual(ditAlleen)
    expect(await lezen(zorg.leraar)).toEqual(ditAlleen)

    const { body } = await doe(zorg.baas, 'GET', `/casussen/${casus}/betrokken-organisaties`)
    expect(body).toEqual({
      casusId: casus,
      organisaties: [{ organisatieId: team.id, naam: 'Team Haven', rol: 'wijkteam', sinds: '2026-11-23' }],
    })
    // Nothing else opened with it.
    const { id: deelnemer } = (await doe(school.baas, 'GET', `/casussen/${casus}/deelnemers`)).body.resultaten.find(
      (een: { organisatieId?: string }) => een.organisatieId === team.id,
    )
    for (const pad of [
      '',
      '/dossier',
      '/deelnemers',
      `/deelnemers/${deelnemer}`,
      '/hulpvragen',
      '/regie',
      '/openingen',
      '/tijdlijn',
      '/toetsing',
    ])
      expect((await huis.roep(zorg.baas, 'GET', `/casussen/${casus}${pad}`)).status, pad).toBe(404)
    expect((await huis.roep(zorg.baas, 'GET', `/personen/${kind}`)).status).toBe(404)
    expect((await huis.roep(zorg.baas, 'GET', '/casussen')).body.resultaten).toEqual([])
    // Not to who was not named, nor the other way round.
    expect(await lezen(team.baas)).toBe(404)

    await trekIn(rond, vraag, vader, gezin.vader)
    expect(await kaal(casus)).toEqual(await kaal(nergens))
    await antwoord(rond, vraag, vader, gezin.vader, 'ouder-met-gezag')
    expect(await lezen(zorg.baas)).toEqual(ditAlleen)
    huis.klok.zet('2027-07-31T20:00:00.000Z')
    expect(await lezen(zorg.baas)).toEqual(ditAlleen)
    huis.klok.zet('2027-07-31T22:30:00.000Z')
    expect(await lezen(zorg.baas)).toBe(404)
  })

  it('het gezin en wie de casus opende zien het altijd, en van iedereen', async () => {
    const { moeder, vader, zelf, school, lezen } = await maakRond('2012-03-14')
    for (const wie of [moeder, vader, zelf, school.baas, school.leraar]) expect(await lezen(wie)).toEqual(iedereen)
  })

  it('wie ophoudt mee te doen staat er niet meer bij, en in een gesloten casus is het dicht', async () => {
    const rond = await maakRond('2017-03-14')
    const { doe, casus, zorg, school, team, lezen } = rond
    await ouderszeggenJa(rond, await vraagBetrokkenheid(rond, { bronIds: [team.id, school.id] }))
    expect(await lezen(zorg.baas)).toEqual(['De Meander, school, 2026-11-23', ...ditAlleen])
    const { resultaten } = (await doe(school.baas, 'GET', `/casussen/${casus}/deelnemers`)).body
    const { id } = resultaten.find((een: { organisatieId?: string }) => een.organisatieId === team.id)
    const { etag } = await doe(school.baas, 'GET', `/casussen/${casus}/deelnemers/${id}`)
    await doe(school.baas, 'PATCH', `/casussen/${casus}/deelnemers/${id}`, { tot: '2026-11-23' }, { ifMatch: etag })
    expect(await lezen(zorg.baas)).toEqual(['De Meander, school, 2026-11-23'])
    expect(await lezen(school.baas)).toHaveLength(2)
    // Who sees it cannot end it, nor send someone there.
    const rest = resultaten.find((een: { organisatieId?: string }) => een.organisatieId === school.id)
    expect(
      (await huis.roep(zorg.baas, 'PATCH', `/casussen/${casus}/deelnemers/${rest.id}`, { tot: '2026-11-23' }, { ifMatch: '"x"' })).status,
    ).toBe(403)
    await doe(school.baas, 'POST', `/casussen/${casus}/afsluitingen`, {
      reden: 'Klaar.',
      opbrengst: 'Het gaat goed.',
      motiveringen: [{ regel: 'afsluiting-met-tevredenheid', tekst: 'Het gezin wilde dit niet.' }],
    })
    expect(await lezen(zorg.baas)).toBe(404)
  })

  it('het kan naast delen van het dossier, en ook voor iemand uit het eigen netwerk', async () => {
    const rond = await maakRond('2017-03-14')
    const { doe, school, zorg, team, casus, lezen } = rond
    const { id: oma } = await doe(school.baas, 'POST', '/personen', { voornaam: 'Greet', achternaam: 'Verzonnen' })
    const wie = { subject: 'oma-greet', client: 'thuis' }
    const { id, body } = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId: oma, rol: 'netwerk' })
    await doe(wie, 'POST', `/uitnodigingen/${id}/acceptaties`, { code: body.code })
    const vraag = await vraagBetrokkenheid(rond, { cellen: ['jeugdhulp/jeugdhulp'], ontvangerIds: [zorg.id], ontvangerPersoonIds: [oma] })
    expect([await lezen(wie), await lezen(zorg.baas)]).toEqual([404, 404])
    await ouderszeggenJa(rond, vraag)
    expect([await lezen(wie), await lezen(zorg.baas)]).toEqual([ditAlleen, ditAlleen])
    expect((await doe(school.baas, 'GET', `/casussen/${casus}/toestemmingen/${vraag}`)).body).toMatchObject({
      betrokkenheid: true,
      cellen: ['jeugdhulp/jeugdhulp'],
      bronIds: [team.id],
    })
  })

  it('een vraag om delen van het dossier opent dit niet erbij', async () => {
    const rond = await maakRond('2017-03-14')
    await ouderszeggenJa(rond, await vraagBetrokkenheid(rond, { betrokkenheid: undefined, cellen: ['jeugdhulp/jeugdhulp'] }))
    expect(await rond.lezen(rond.zorg.baas)).toBe(404)
  })

  it('een lege vraag, zonder delen en zonder dit, kan niet', async () => {
    const { school, casus, kind, team, zorg } = await maakRond('2017-03-14')
    const leeg = await huis.roep(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
      ...{ betreftId: kind, doel: 'Zomaar.', bronIds: [team.id], ontvangerIds: [zorg.id], cellen: [], betrokkenheid: false },
      ...{ tot: '2027-07-31', informatieversie: '2026-1', avgGrondslag: 'toestemming' },
    })
    expect([leeg.status, leeg.body.bevindingen[0].regel]).toEqual([409, 'toestemming-inhoud-volledig'])
  })

  it('zolang het convenant loopt, en niet langer: de school is een van beide', async () => {
    const rond = await maakRond('2017-03-14')
    const { doe, school, zorg, lezen } = rond
    await ouderszeggenJa(rond, await vraagBetrokkenheid(rond, { bronIds: [school.id] }))
    expect(await lezen(zorg.baas)).toEqual(['De Meander, school, 2026-11-23'])
    const [{ id }] = (await doe(school.baas, 'GET', `/privacyreglementen?organisatieId=${school.id}`)).body.resultaten
    const { etag } = await doe(school.baas, 'GET', `/privacyreglementen/${id}`)
    await doe(school.baas, 'PATCH', `/privacyreglementen/${id}`, { tot: '2026-11-22' }, { ifMatch: etag })
    expect(await lezen(zorg.baas)).toBe(404)
  })
})

describe('wie er ja moet zeggen hangt af van de leeftijd, ook hiervoor', () => {
  it('van twaalf tot zestien de ouders en de jeugdige, en nooit zonder de ouders', async () => {
    const rond = await maakRond('2013-01-20')
    const { zorg, zelf, kind, casus, lezen } = rond
    const vraag = await vraagBetrokkenheid(rond)
    await ouderszeggenJa(rond, vraag)
    expect(await lezen(zorg.baas)).toBe(404)
    await antwoord(rond, vraag, zelf, kind, 'jeugdige')
    expect(await lezen(zorg.baas)).toEqual(ditAlleen)
    const alleen = await vraagBetrokkenheid(rond, { bronIds: [rond.school.id], cellen: ['jeugdhulp/jeugdhulp'] })
    await rond.doe(zelf, 'POST', `/casussen/${casus}/toestemmingen/${alleen}/antwoorden`, {
      ...{ geverId: kind, hoedanigheid: 'jeugdige', wijze: 'digitaal', uitkomst: 'gegeven', zonderOuderdeel: 'weloverwogen-wens-jeugdige' },
    })
    expect(await lezen(zorg.baas)).toEqual(ditAlleen)
  })

  it('op de twaalfde verjaardag sluit het als het kind zelf nog niets zei', async () => {
    const rond = await maakRond('2015-01-20')
    const { zorg, zelf, kind, lezen } = rond
    const vraag = await vraagBetrokkenheid(rond)
    await ouderszeggenJa(rond, vraag)
    huis.klok.zet('2027-01-19T20:00:00.000Z')
    expect(await lezen(zorg.baas)).toEqual(ditAlleen)
    huis.klok.zet('2027-01-19T23:30:00.000Z')
    expect(await lezen(zorg.baas)).toBe(404)
    await antwoord(rond, vraag, zelf, kind, 'jeugdige')
    expect(await lezen(zorg.baas)).toEqual(ditAlleen)
  })

  it('vanaf zestien de jeugdige alleen; die trekt het ook alleen in', async () => {
    const rond = await maakRond('2010-01-20')
    const { zorg, zelf, kind, lezen } = rond
    const vraag = await vraagBetrokkenheid(rond)
    await antwoord(rond, vraag, zelf, kind, 'jeugdige')
    expect(await lezen(zorg.baas)).toEqual(ditAlleen)
    await trekIn(rond, vraag, zelf, kind)
    expect(await lezen(zorg.baas)).toBe(404)
  })
})

it('elke keer staat in het logboek over wie het ging en op welke toestemming, en de moeder leest het', async () => {
  const rond = await maakRond('2017-03-14')
  const { kind, zorg, moeder, casus, doe, lezen } = rond
  const vraag = await vraagBetrokkenheid(rond)
  await ouderszeggenJa(rond, vraag)
  await lezen(zorg.baas)
  const { rows } = await als(huis, 'eigenaar', (client) =>
    client.query(`select personen, gronden, status from logboek where operatie = 'leesBetrokkenOrganisaties' and onderwerp = $1`, [casus]),
  )
  expect(rows).toEqual([{ personen: [kind], gronden: [`toestemming:${vraag}`], status: 200 }])
  const [laatste] = (await doe(moeder, 'GET', `/personen/${kind}/inzagen`)).body.resultaten
  expect(laatste.zin).toBe(
    'De wijkteammedewerker van Bolderik Gezinshulp zag welke organisaties betrokken zijn, omdat daar toestemming voor is gegeven.',
  )
  expect(laatste.toestemmingIds).toEqual([vraag])
  expect(laatste.buitenBetrokkenheid).toBe(false)
})
