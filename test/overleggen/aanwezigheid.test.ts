import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Huis, maakHuis, begin as start, type Wie } from '../hulp/huis.ts'
import { begin, beleg, gezin, iedereen, metEtag, stuk } from '../hulp/overleg.ts'
import { maakDoe, maakOrganisatie, maakTafel, startHulp, type Tafel } from '../hulp/wereld.ts'
import { maakKring } from '../toegang/kring.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
}, 60_000)
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(start))

const leest = async (wie: Wie, pad: string): Promise<number> => (await huis.roep(wie, 'GET', pad)).status
const leg = (tafel: Tafel, pad: string, over: object = {}) => huis.roep(tafel.wijkteam.baas, 'POST', `${pad}/stukken`, stuk(tafel, over))
const na = (minuten: number): void => huis.klok.zet(new Date(Date.parse(start) + minuten * 60_000).toISOString())

/** Both parents say that this organisatie may see who sits at the table. */
async function geefBasis({ doe, school, casus, kind, bijSchool, moeder, vader }: Tafel, ontvangerId: string): Promise<void> {
  const vraag = await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
    ...{
      betreftId: kind,
      doel: 'Samen overleggen.',
      bronIds: [school.id],
      ontvangerIds: [ontvangerId],
      cellen: ['casus/basis'],
      tot: '2026-12-31',
    },
    ...{ informatieversie: '2026-1', avgGrondslag: 'toestemming', doorbrekingGeheimhouding: true, uitdrukkelijk: true },
  })
  for (const [ouder, geverId] of [
    [moeder, bijSchool.moeder],
    [vader, bijSchool.vader],
  ] as const)
    await doe(ouder, 'POST', `/casussen/${casus}/toestemmingen/${vraag.id}/antwoorden`, {
      ...{ geverId, hoedanigheid: 'ouder-met-gezag', wijze: 'digitaal', uitkomst: 'gegeven' },
    })
}

/** Help at home that the school knows nothing of; a meeting of an hour, with everyone there. Nobody gave toestemming for anything but who sits there. */
async function aanTafel(wie: (tafel: Tafel) => object[] = iedereen): Promise<{ tafel: Tafel; hulp: string; pad: string }> {
  const tafel = await maakTafel(huis)
  // The wijkteam reads the meeting, and nothing else of the casus.
  await geefBasis(tafel, tafel.wijkteam.id)
  const hulp = `/inzetten/${await startHulp(tafel)}`
  const pad = await beleg(tafel)
  await begin(tafel, pad, wie(tafel))
  // In the record of the wijkteam the parents have other ids, and who they are at school it does not know.
  const { bijWijkteam } = tafel
  const { doe, wijkteam } = tafel
  for (const persoonId of [bijWijkteam.moeder, bijWijkteam.vader]) await doe(wijkteam.baas, 'POST', `${pad}/aanwezigen`, { persoonId })
  return { tafel, hulp, pad }
}

describe('wat op tafel ligt', () => {
  it('ziet wie erbij is, zolang het overleg duurt: daarvoor niet, en daarna nooit meer', async () => {
    const { tafel, hulp, pad } = await aanTafel()
    const { doe, school } = tafel
    expect(await leest(school.baas, hulp)).toBe(404)
    expect((await leg(tafel, pad)).status).toBe(201)
    expect(await leest(school.baas, hulp)).toBe(200)
    na(45)
    expect(await leest(school.baas, hulp)).toBe(200)
    await doe(school.baas, 'POST', `${pad}/verloop`, { stap: 'gehouden' })
    expect(await leest(school.baas, hulp)).toBe(404)
    na(60 * 24)
    expect(await leest(school.baas, hulp)).toBe(404)
  })

  it('sluit vanzelf een half uur na de geplande duur, ook als niemand zegt dat het klaar is', async () => {
    const { tafel, hulp, pad } = await aanTafel()
    await leg(tafel, pad)
    na(90 - 1 / 60_000)
    expect(await leest(tafel.school.baas, hulp)).toBe(200)
    na(90)
    expect(await leest(tafel.school.baas, hulp)).toBe(404)
    const te = await leg(tafel, pad)
    expect([te.status, te.body.detail]).toEqual([409, 'Dit overleg is nu niet bezig.'])
  })

  it('is niet meer dan wat op tafel werd gelegd', async () => {
    const { tafel, hulp, pad } = await aanTafel()
    await leg(tafel, pad, { cellen: ['jeugdhulp/thuissituatie'] })
    expect(await leest(tafel.school.baas, hulp)).toBe(404)
    expect((await leg(tafel, pad, { cellen: ['jeugdhulp/veiligheid'] })).status).toBe(400)
  })

  it('sluit direct als een ouder weggaat, en gaat weer open als die terugkomt', async () => {
    const { tafel, hulp, pad } = await aanTafel()
    const { doe, school, bijSchool } = tafel
    await leg(tafel, pad)
    const vader = (await doe(school.baas, 'GET', `${pad}/aanwezigen`)).body.resultaten.find(
      ({ persoonId }: { persoonId?: string }) => persoonId === bijSchool.vader,
    )
    na(10)
    expect((await metEtag(huis, school.baas, 'PATCH', `${pad}/aanwezigen/${vader.id}`, { tot: huis.klok.nu() })).status).toBe(204)
    expect(await leest(school.baas, hulp)).toBe(404)
    na(20)
    await doe(school.baas, 'POST', `${pad}/aanwezigen`, { persoonId: bijSchool.vader })
    expect(await leest(school.baas, hulp)).toBe(200)
  })

  it('gaat dicht als wie het erop legde het van tafel neemt', async () => {
    const { tafel, hulp, pad } = await aanTafel()
    const { id } = await leg(tafel, pad)
    await metEtag(huis, tafel.wijkteam.baas, 'PATCH', `${pad}/stukken/${id}`, { vanTafelOp: huis.klok.nu() })
    expect(await leest(tafel.school.baas, hulp)).toBe(404)
  })

  it('ziet niet wie er niet bij is, en wel wie later binnenkomt', async () => {
    const { tafel, hulp, pad } = await aanTafel((t) => [...gezin(t), { organisatieId: t.wijkteam.id }])
    await leg(tafel, pad)
    expect(await leest(tafel.school.baas, hulp)).toBe(404)
    await tafel.doe(tafel.school.baas, 'POST', `${pad}/aanwezigen`, { organisatieId: tafel.school.id })
    expect(await leest(tafel.school.baas, hulp)).toBe(200)
  })

  it('telt zo lang als open bij wat er voor u dicht is', async () => {
    const { tafel, pad } = await aanTafel()
    const { doe, school, wijkteam, casus } = tafel
    const staat = async () =>
      (await doe(school.baas, 'GET', `/casussen/${casus}/openingen?bronId=${wijkteam.id}&cel=jeugdhulp/jeugdhulp`)).body.openingen[0].staat
    expect(await staat()).toBe('dicht')
    await leg(tafel, pad)
    expect(await staat()).toBe('open')
    na(90)
    expect(await staat()).toBe('dicht')
  })

  it('opent niets van een andere casus', async () => {
    const { tafel, pad } = await aanTafel()
    const { doe, wijkteam, kindWijk } = tafel
    const elders = await doe(wijkteam.baas, 'POST', '/inzetten', {
      ...{ jeugdigeId: kindWijk, soort: 'begeleiding', doel: 'Iets anders', aanbieder: { naam: 'Wijkteam Oost' } },
    })
    await leg(tafel, pad)
    expect(await leest(tafel.school.baas, `/inzetten/${elders.id}`)).toBe(404)
  })

  it('vraagt dat de eigen organisatie erbij is', async () => {
    const { tafel, pad } = await aanTafel((t) => gezin(t))
    const te = await leg(tafel, pad)
    expect([te.status, te.body.detail]).toEqual([409, expect.stringMatching(/^Uw organisatie staat niet bij wie er nu zijn/)])
  })

  it('over gezondheid opent pas als vaststaat waarop de geheimhouding berust', async () => {
    const { tafel, pad } = await aanTafel()
    const gehoord = async () =>
      (await tafel.doe(tafel.moeder, 'GET', `${pad}/mededelingen`)).body.resultaten.flatMap(({ cellen }: { cellen: string[] }) => cellen)
    await leg(tafel, pad, { cellen: ['jeugdhulp/gezondheid'] })
    expect(await gehoord()).toEqual([])
    await leg(tafel, pad, { cellen: ['jeugdhulp/gezondheid'], geheimhouding: 'beroep' })
    expect(new Set(await gehoord())).toEqual(new Set(['jeugdhulp/gezondheid']))
  })
})

describe('wat er van blijft', () => {
  it('het gezin leest wie wat te horen kreeg, en wie er keek en waarom', async () => {
    const { tafel, hulp, pad } = await aanTafel()
    const { doe, school, wijkteam, moeder, kindWijk } = tafel
    await leg(tafel, pad)
    await doe(school.baas, 'GET', hulp)
    await doe(school.baas, 'POST', `${pad}/verloop`, { stap: 'gehouden' })
    const { mededelingen } = (await doe(moeder, 'GET', pad)).body
    const aanSchool = mededelingen.find(({ aanOrganisatieId }: { aanOrganisatieId?: string }) => aanOrganisatieId === school.id)
    expect(aanSchool).toMatchObject({ vanId: wijkteam.id, cellen: ['jeugdhulp/jeugdhulp'], op: start })
    expect(mededelingen).toHaveLength(3)
    const { resultaten } = (await doe(wijkteam.baas, 'GET', `/personen/${kindWijk}/inzagen`)).body
    expect(resultaten.map(({ zin }: { zin: string }) => zin)).toContainEqual(
      'De intern begeleider van De Vlierhof opende de steun of hulp, omdat het op tafel lag in een overleg met het gezin erbij.',
    )
  })

  it('wie er nog wordt bijgeschreven als het voorbij is, heeft een begin nodig', async () => {
    const { tafel, pad } = await aanTafel()
    const { doe, school, wijkteam } = tafel
    na(30)
    await doe(school.baas, 'POST', `${pad}/verloop`, { stap: 'gehouden' })
    const voegToe = (van?: string) => huis.roep(school.baas, 'POST', `${pad}/aanwezigen`, { organisatieId: wijkteam.id, van })
    const zonder = await voegToe()
    expect([zonder.status, zonder.body.errors]).toMatchObject([400, [{ location: '/van', code: 'verplicht' }]])
    const { status, body } = await voegToe(start)
    expect([status, body.van, body.tot]).toEqual([201, start, huis.klok.nu()])
  })

  it('dat er over hulp is gesproken leest het gezin en wie de hulp mag zien, niet ieder die aan tafel zit', async () => {
    const { tafel, pad } = await aanTafel((t) => [...gezin(t), { organisatieId: t.wijkteam.id }])
    const { doe, wijkteam } = tafel
    const [arts, ander] = [
      await maakOrganisatie(doe, 'jeugdgezondheidszorg', 'JGZ Duinrand'),
      await maakOrganisatie(doe, 'leerplicht', 'Leerplicht Duinrand'),
    ]
    for (const { id } of [arts, ander]) await geefBasis(tafel, id)
    await doe(tafel.school.baas, 'POST', `${pad}/aanwezigen`, { organisatieId: arts.id })
    const { id } = await leg(tafel, pad)
    const gezien = async (wie: Wie): Promise<number> => (await doe(wie, 'GET', `${pad}/mededelingen`)).body.resultaten.length
    expect([await gezien(arts.baas), await gezien(ander.baas), await gezien(wijkteam.baas)]).toEqual([0, 0, 3])
    expect(await leest(ander.baas, `${pad}/stukken/${id}`)).toBe(404)
  })

  it('wie terugkomt hoort het geen tweede keer', async () => {
    const { tafel, pad } = await aanTafel()
    const { doe, school } = tafel
    await leg(tafel, pad)
    const zelf = ({ organisatieId }: { organisatieId?: string }): boolean => organisatieId === school.id
    const eerste = (await doe(school.baas, 'GET', `${pad}/aanwezigen`)).body.resultaten.find(zelf)
    await metEtag(huis, school.baas, 'PATCH', `${pad}/aanwezigen/${eerste.id}`, { tot: huis.klok.nu() })
    await doe(school.baas, 'POST', `${pad}/aanwezigen`, { organisatieId: school.id })
    expect((await doe(school.baas, 'GET', `${pad}/mededelingen`)).body.resultaten).toHaveLength(3)
  })
})

describe('wie erbij moet zijn, naar leeftijd', () => {
  const leeftijden: [string, string, ('moeder' | 'vader' | 'kind')[], number][] = [
    ['een kind van elf: beide ouders', '2015-11-24', ['moeder', 'vader'], 201],
    ['een kind van elf: één ouder is te weinig', '2015-11-24', ['moeder'], 409],
    ['een jeugdige van twaalf: ook zelf', '2014-11-23', ['moeder', 'vader', 'kind'], 201],
    ['een jeugdige van twaalf: alleen de ouders is te weinig', '2014-11-23', ['moeder', 'vader'], 409],
    ['een jeugdige van zestien: zelf', '2010-11-23', ['kind'], 201],
    ['een jeugdige van zestien: alleen de ouders is te weinig', '2010-11-23', ['moeder', 'vader'], 409],
  ]
  it.each(leeftijden)('%s', async (_, geboortedatum, wie, verwacht) => {
    const kring = await maakKring(maakDoe(huis), geboortedatum)
    const { doe, school, team, gezin: thuis, kind, casus, neemAan } = kring
    await neemAan()
    const personen = { moeder: thuis.moeder, vader: thuis.vader, kind }
    const uitgenodigden = Object.values(personen).map((persoonId) => ({ persoonId, reden: 'Het gaat over dit gezin.' }))
    const inhoud = { soort: 'knooppunt', geplandOp: start, duurMinuten: 60, uitgenodigden }
    const pad = `/casussen/${casus}/overleggen/${(await doe(school.baas, 'POST', `/casussen/${casus}/overleggen`, inhoud)).id}`
    await doe(school.baas, 'POST', `${pad}/verloop`, {
      ...{ stap: 'begonnen', motiveringen: [{ regel: 'benodigde-expertise-gezamenlijk-bepaald', tekst: 'Telefonisch akkoord.' }] },
    })
    for (const een of [...wie.map((naam) => ({ persoonId: personen[naam] })), { organisatieId: school.id }, { organisatieId: team.id }])
      await doe(school.baas, 'POST', `${pad}/aanwezigen`, een)
    const opTafel = {
      betreftId: kind,
      cellen: ['casus/basis', 'casus/thuissituatie'],
      doel: 'Samen kijken.',
      avgGrondslag: 'publieke-taak',
    }
    expect(await leest(team.baas, `/casussen/${casus}`)).toBe(404)
    const antwoord = await huis.roep(school.baas, 'POST', `${pad}/stukken`, opTafel)
    expect(antwoord.status, antwoord.tekst).toBe(verwacht)
    if (verwacht === 409) expect(antwoord.body.bevindingen[0].regel).toBe('aanwezigheid-dekt-alleen-gesprek')
    // With the table itself on the table, the whole dossier opens for as long as it lasts, in these cells.
    expect(await leest(team.baas, `/casussen/${casus}/dossier`)).toBe(verwacht === 201 ? 200 : 404)
    na(120)
    expect(await leest(team.baas, `/casussen/${casus}/dossier`)).toBe(404)
  })
})
