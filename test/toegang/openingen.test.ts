import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { afsluiting, brengIn, type Doe, maakDoe, maakGezinsplan, maakTafel, startHulp, type Tafel } from '../hulp/wereld.ts'
import { antwoord, maakKring, ouderszeggenJa, vraagToestemming } from './kring.ts'

let huis: Huis
let doe: Doe
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
}, 60_000)
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

type Stap = { actie: string; door: string; wieId?: string; zin: string }
type Weg = { soort: string; toestemmingId?: string; alleenAls?: string; stappen: Stap[] }
type Opening = { jeugdigeId: string; bronId: string; cel: string; staat: string; uitleg: string; wegen: Weg[] }
const lees = async (wie: Wie, casus: string, filter = ''): Promise<Opening[]> =>
  (await doe(wie, 'GET', `/casussen/${casus}/openingen${filter}`)).body.openingen
const een = async (wie: Wie, casus: string, bronId: string, cel: string): Promise<Opening> => {
  const gevonden = await lees(wie, casus, `?bronId=${bronId}&cel=${cel}`)
  expect(gevonden).toHaveLength(1)
  return gevonden[0] as Opening
}
const stappen = ({ wegen }: Opening): string[] =>
  wegen.map(({ soort, stappen: alle }) => `${soort}: ${alle.map(({ actie, door }) => `${actie} ${door}`).join(', ')}`)
const vraagHulp = ({ school, wijkteam, kind, casus }: Tafel): Promise<{ id: string }> =>
  doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
    ...{ betreftId: kind, doel: 'De hulp thuis kennen.', bronIds: [wijkteam.id], ontvangerIds: [school.id] },
    ...{ cellen: ['jeugdhulp/basis', 'jeugdhulp/jeugdhulp'], tot: '2027-07-31', informatieversie: '2026-1' },
    ...{ avgGrondslag: 'toestemming', doorbrekingGeheimhouding: true, uitdrukkelijk: true },
  })

/** The wijkteam may know who sits at the table, so that it can bring in its own; nothing of the wijkteam opens to the school. */
async function laatAanschuiven({ school, wijkteam, kind, casus, moeder, vader, bijSchool }: Tafel): Promise<void> {
  const { id } = await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
    ...{ betreftId: kind, doel: 'Samen aan tafel.', bronIds: [school.id], ontvangerIds: [wijkteam.id], cellen: ['casus/basis'] },
    ...{ tot: '2027-07-31', informatieversie: '2026-1', avgGrondslag: 'toestemming', doorbrekingGeheimhouding: true, uitdrukkelijk: true },
  })
  for (const [wie, geverId] of [
    [moeder, bijSchool.moeder],
    [vader, bijSchool.vader],
  ] as const)
    await zeg(wie, casus, id, geverId, 'gegeven')
}
const zeg = (wie: Wie, casus: string, toestemming: string, geverId: string, uitkomst: string) =>
  doe(wie, 'POST', `/casussen/${casus}/toestemmingen/${toestemming}/antwoorden`, {
    ...{ geverId, hoedanigheid: 'ouder-met-gezag', wijze: 'digitaal', uitkomst, gegevenOp: '2026-11-23' },
  })

describe('wat het zou openen', () => {
  it('de ib’er volgt de stappen: vragen, beide ouders, en dan is de hulp te zien', async () => {
    const tafel = await maakTafel(huis, doe)
    const { school, wijkteam, casus, kind, moeder, vader, bijSchool } = tafel
    await laatAanschuiven(tafel)
    const hulp = await startHulp(tafel)
    const kijk = () => een(school.baas, casus, wijkteam.id, 'jeugdhulp/jeugdhulp')
    const eerst = await kijk()
    expect([eerst.jeugdigeId, eerst.staat, stappen(eerst)]).toEqual([
      kind,
      'dicht',
      ['toestemming: vragen uw-organisatie, antwoorden persoon-met-gezag, antwoorden persoon-met-gezag'],
    ])
    expect(eerst.uitleg).toBe(
      'Dit is dicht, en er ligt nog geen vraag om toestemming. Die is eerst nodig. Nog nodig: een ja van 2 gezagdragers.',
    )
    expect(eerst.wegen[0]?.stappen.map(({ wieId }) => wieId)).toEqual([undefined, bijSchool.moeder, bijSchool.vader])

    const { id } = await vraagHulp(tafel)
    await zeg(moeder, casus, id, bijSchool.moeder, 'gegeven')
    const nee = await zeg(vader, casus, id, bijSchool.vader, 'geweigerd')
    const half = await kijk()
    expect(half.wegen.map(({ toestemmingId }) => toestemmingId)).toEqual([id, id])
    expect(stappen(half)).toEqual([
      'toestemming: herzien persoon-met-gezag',
      'rechter: antwoorden rechter, bevestigen organisatie-van-de-gegevens',
    ])
    expect(half.uitleg).toContain('Er is nee gezegd door één gezagdrager.')
    expect((await huis.roep(school.baas, 'GET', `/inzetten/${hulp}`)).status).toBe(404)

    await doe(vader, 'POST', `/casussen/${casus}/toestemmingen/${id}/intrekkingen`, { antwoordId: nee.id })
    await zeg(vader, casus, id, bijSchool.vader, 'gegeven')
    expect([(await kijk()).staat, (await kijk()).wegen]).toEqual(['open', []])
    expect((await huis.roep(school.baas, 'GET', `/inzetten/${hulp}`)).status).toBe(200)
    expect((await lees(school.baas, casus)).some(({ bronId, cel }) => bronId === wijkteam.id && cel === 'jeugdhulp/jeugdhulp')).toBe(false)
  })

  it('een ja dat de school opschreef wacht op het wijkteam: dat is de stap, en na de bevestiging is het open', async () => {
    const tafel = await maakTafel(huis, doe)
    const { school, wijkteam, casus, vader, bijSchool } = tafel
    await laatAanschuiven(tafel)
    const hulp = await startHulp(tafel)
    const { id } = await vraagHulp(tafel)
    const kijk = () => een(school.baas, casus, wijkteam.id, 'jeugdhulp/jeugdhulp')
    const opgeschreven = { hoedanigheid: 'ouder-met-gezag', wijze: 'mondeling', uitkomst: 'gegeven' }
    const pad = `/casussen/${casus}/toestemmingen/${id}/antwoorden`
    const haar = await doe(school.baas, 'POST', pad, { geverId: bijSchool.moeder, ...opgeschreven })
    const half = await kijk()
    expect(stappen(half)[0]).toBe('toestemming: bevestigen organisatie-van-de-gegevens, antwoorden persoon-met-gezag')
    expect(half.wegen[0]?.stappen[0]).toEqual({
      ...{ actie: 'bevestigen', door: 'organisatie-van-de-gegevens', wieId: wijkteam.id },
      zin: 'De organisatie van wie de gegevens zijn, bevestigt het ja van een ouder of voogd. Wie het ja gaf, kan dat ook zelf doen.',
    })
    expect(half.uitleg).toContain('Er is een ja opgeschreven dat nog niet telt: het moet nog worden bevestigd.')
    expect(half.uitleg).toContain('Nog nodig: een ja van één gezagdrager.')
    const zijn = await doe(school.baas, 'POST', pad, { geverId: bijSchool.vader, ...opgeschreven })
    const beide = await kijk()
    expect(stappen(beide)).toEqual(['toestemming: bevestigen organisatie-van-de-gegevens, bevestigen organisatie-van-de-gegevens'])
    expect(beide.uitleg).toContain('Er zijn 2 antwoorden opgeschreven die nog niet tellen')
    await doe(vader, 'POST', `${pad}/${zijn.id}/bevestigingen`)
    expect(stappen(await kijk())).toEqual(['toestemming: bevestigen organisatie-van-de-gegevens'])
    expect((await huis.roep(school.baas, 'GET', `/inzetten/${hulp}`)).status).toBe(404)
    await doe(wijkteam.baas, 'POST', `${pad}/${haar.id}/bevestigingen`)
    expect([(await kijk()).staat, (await huis.roep(school.baas, 'GET', `/inzetten/${hulp}`)).status]).toEqual(['open', 200])
  })

  it('wat de rechter besliste, schrijft de school op en bevestigt het wijkteam voor zijn eigen gegevens', async () => {
    const tafel = await maakTafel(huis, doe)
    const { school, wijkteam, casus, moeder, vader, bijSchool } = tafel
    await laatAanschuiven(tafel)
    const { id } = await vraagHulp(tafel)
    await zeg(moeder, casus, id, bijSchool.moeder, 'gegeven')
    await zeg(vader, casus, id, bijSchool.vader, 'geweigerd')
    const kijk = async () => stappen(await een(school.baas, casus, wijkteam.id, 'jeugdhulp/jeugdhulp'))
    expect((await kijk())[1]).toBe('rechter: antwoorden rechter, bevestigen organisatie-van-de-gegevens')
    const uitspraak = { hoedanigheid: 'rechter', wijze: 'schriftelijk', uitkomst: 'gegeven', document: 'Beschikking van 20 november 2026.' }
    const pad = `/casussen/${casus}/toestemmingen/${id}/antwoorden`
    const antwoord = await doe(school.baas, 'POST', pad, uitspraak)
    expect(await kijk()).toEqual(['toestemming: bevestigen organisatie-van-de-gegevens'])
    await doe(wijkteam.baas, 'POST', `${pad}/${antwoord.id}/bevestigingen`)
    expect((await een(school.baas, casus, wijkteam.id, 'jeugdhulp/jeugdhulp')).staat).toBe('open')
  })

  it('de leraar laat een collega vragen, en ziet hulp ook daarna niet; wat zijn school al mag zien, ziet een collega of die stelt het open', async () => {
    const { school, wijkteam, casus } = await maakTafel(huis, doe)
    const hulp = await een(school.leraar, casus, wijkteam.id, 'jeugdhulp/jeugdhulp')
    const collega = 'collega-met-coordinerende-functie'
    expect(stappen(hulp)).toEqual([
      `toestemming: vragen ${collega}, antwoorden persoon-met-gezag, antwoorden persoon-met-gezag, collega-vragen ${collega}`,
    ])
    expect(hulp.uitleg).toMatch(/Ook daarna laat uw functie dit niet zien/)
    const eigen = await een(school.leraar, casus, school.id, 'school/jeugdhulp')
    expect([eigen.staat, stappen(eigen)]).toEqual([
      'dicht-voor-uw-functie',
      [`functie: collega-vragen ${collega}`, `binnen-school: openstellen ${collega}`],
    ])
  })

  it('kan de jeugdige de vraag niet beoordelen, dan wijst dezelfde vraag naar wie antwoordt', async () => {
    const kring = await maakKring(doe, '2012-02-01')
    const { school, team, casus, kind, moeder, vader, gezin } = kring
    await kring.neemAan()
    const { id } = await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
      ...{ betreftId: kind, doel: 'De hulp kennen.', bronIds: [team.id], ontvangerIds: [school.id], cellen: ['jeugdhulp/jeugdhulp'] },
      ...{
        tot: '2027-07-31',
        informatieversie: '2026-1',
        avgGrondslag: 'toestemming',
        doorbrekingGeheimhouding: true,
        uitdrukkelijk: true,
      },
    })
    const kijk = () => een(school.baas, casus, team.id, 'jeugdhulp/jeugdhulp')
    const ouders = 'antwoorden persoon-met-gezag, antwoorden persoon-met-gezag'
    expect(stappen(await kijk())[0]).toBe(`toestemming: antwoorden jeugdige, ${ouders}`)
    const oordeel = { vastgesteldDoor: 'Gedragsdeskundige van Team Haven', vastgesteldOp: '2026-11-20' }
    const pad = `/casussen/${casus}/toestemmingen/${id}/vertegenwoordigingen`
    // The one who asks says so first, which is not enough for another's rows; then that other does.
    await doe(school.baas, 'POST', pad, { hoedanigheid: 'gezag', ...oordeel })
    expect(stappen(await kijk())[0]).toBe(`toestemming: antwoorden jeugdige, ${ouders}`)
    await doe(team.baas, 'POST', pad, { hoedanigheid: 'gezag', ...oordeel })
    const daarna = await kijk()
    expect([stappen(daarna), daarna.wegen[0]?.toestemmingId]).toEqual([[`toestemming: ${ouders}`], id])
    for (const [wie, geverId] of [
      [moeder, gezin.moeder],
      [vader, gezin.vader],
    ] as const)
      await zeg(wie, casus, id, geverId, 'gegeven')
    expect((await kijk()).staat).toBe('open')
    // Grown up, gezag is over: the sister who was named then answers.
    const verklaard = { ...oordeel, vastgesteldOp: '2030-01-20', waaromNietEerder: 'Er is niemand anders.' }
    const zus = (await doe(team.baas, 'POST', '/personen', { voornaam: 'Fleur', achternaam: 'Verzonnen' })).id
    huis.klok.zet('2030-02-01T08:00:00.000Z')
    const { id: later } = await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
      ...{ betreftId: kind, doel: 'De hulp kennen.', bronIds: [team.id], ontvangerIds: [school.id], cellen: ['jeugdhulp/jeugdhulp'] },
      ...{
        tot: '2030-07-31',
        informatieversie: '2026-1',
        avgGrondslag: 'toestemming',
        doorbrekingGeheimhouding: true,
        uitdrukkelijk: true,
      },
    })
    const laterPad = `/casussen/${casus}/toestemmingen/${later}/vertegenwoordigingen`
    const bijSchool = (await doe(school.baas, 'POST', '/personen', { voornaam: 'Fleur', achternaam: 'Verzonnen' })).id
    await doe(school.baas, 'POST', laterPad, { hoedanigheid: 'familielid', vertegenwoordigerId: bijSchool, ...verklaard })
    await doe(team.baas, 'POST', laterPad, { hoedanigheid: 'familielid', vertegenwoordigerId: zus, ...verklaard })
    const groot = await kijk()
    expect([stappen(groot), groot.wegen[0]?.stappen[0]?.wieId]).toEqual([['toestemming: antwoorden vertegenwoordiger'], zus])
    expect(groot.uitleg).toMatch(/een ja van wie voor de jeugdige antwoordt/)
  })

  it('van 12 tot 16 ook de jeugdige, en voor hulp een weg zonder ouders; op de 16e verjaardag alleen de jeugdige', async () => {
    const { school, team, casus, kind } = await maakKring(doe, '2012-02-01').then(async (kring) => {
      await kring.neemAan()
      return kring
    })
    const twaalf = await een(school.baas, casus, team.id, 'jeugdhulp/jeugdhulp')
    expect(stappen(twaalf)).toEqual([
      'toestemming: vragen uw-organisatie, antwoorden jeugdige, antwoorden persoon-met-gezag, antwoorden persoon-met-gezag',
      'zonder-ouders: vragen uw-organisatie, antwoorden jeugdige',
    ])
    expect(twaalf.wegen[1]?.alleenAls).toMatch(/ernstig nadeel/)
    expect(twaalf.wegen[1]?.stappen[1]?.wieId).toBe(kind)
    expect((await een(school.baas, casus, team.id, 'school/onderwijs')).wegen).toHaveLength(1)
    huis.klok.zet('2028-02-01T08:00:00.000Z')
    expect(stappen(await een(school.baas, casus, team.id, 'jeugdhulp/jeugdhulp'))).toEqual([
      'toestemming: vragen uw-organisatie, antwoorden jeugdige',
    ])
  })

  it('wie de jeugdige niet ziet, hoort wat voor ieder geldt: geen leeftijd, geen mensen, geen aantal', async () => {
    const zinnen: string[] = []
    for (const geboren of ['2017-03-14', '2009-03-14']) {
      const kring = await maakKring(doe, geboren)
      await kring.neemAan()
      const vraag = await vraagToestemming(kring)
      if (geboren.startsWith('2017')) await ouderszeggenJa(kring, vraag)
      else await antwoord(kring, vraag, kring.zelf, kring.kind, 'jeugdige')
      const { school, team, casus } = kring
      expect((await huis.roep(team.baas, 'GET', `/personen/${kring.kind}`)).status).toBe(404)
      const dicht = await een(team.baas, casus, school.id, 'school/onderwijs')
      expect(stappen(dicht)).toEqual(['toestemming: vragen opener-van-de-casus, antwoorden wie-naar-leeftijd-beslist'])
      zinnen.push(JSON.stringify(dicht).replaceAll(school.id, 'school').replaceAll(kring.kind, 'kind'))
      expect((await een(team.baas, casus, school.id, 'casus/thuissituatie')).staat).toBe('open')
    }
    expect(zinnen[0]).toBe(zinnen[1])
  })

  it('wat er achter de gesloten deur ligt, verandert geen byte', async () => {
    const antwoorden: string[] = []
    for (const vol of [false, true]) {
      const tafel = await maakTafel(huis, doe)
      const { school, wijkteam, casus, kind, bijSchool } = tafel
      await laatAanschuiven(tafel)
      if (vol) await brengIn(tafel, wijkteam.baas, 'gezinsplan', await maakGezinsplan(tafel, [await startHulp(tafel)]))
      const namen = new Map([
        [school.id, 'school'],
        [wijkteam.id, 'team'],
        [casus, 'casus'],
        [kind, 'kind'],
        [bijSchool.moeder, 'm'],
        [bijSchool.vader, 'v'],
      ])
      const { tekst } = await doe(school.baas, 'GET', `/casussen/${casus}/openingen`)
      antwoorden.push(tekst.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => namen.get(id) ?? '?'))
    }
    expect(antwoorden[0]).toBe(antwoorden[1])
    expect(antwoorden[0]).not.toContain('?')
  })

  it('een ouder leest waarom het dicht is, en over geen ander dossier dan dat van de opener', async () => {
    const { moeder, casus, school, wijkteam } = await maakTafel(huis, doe)
    const alles = await lees(moeder, casus)
    expect([...new Set(alles.map(({ bronId }) => bronId))]).toEqual([school.id])
    expect(alles.map(({ cel, wegen }) => [cel, wegen])).toEqual([
      ['school/veiligheid', []],
      ['casus/veiligheid', []],
    ])
    expect(alles[0]?.uitleg).toMatch(/^Gezag opent dit deel niet/)
    expect((await huis.roep(moeder, 'GET', `/casussen/${casus}/openingen?bronId=${wijkteam.id}`)).status).toBe(404)
  })

  it('wat u niet ziet bestaat niet: dezelfde 404 voor casus, jeugdige en organisatie; dat staat in het logboek', async () => {
    const tafel = await maakTafel(huis, doe)
    const { school, wijkteam, casus, kindWijk } = tafel
    const zonder = ({ tekst }: { tekst: string }): string => tekst.replace(/"instance":"[^"]*"/, '')
    const vreemd = '0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d'
    const leeg = zonder(await huis.roep(school.baas, 'GET', `/casussen/${vreemd}/openingen`))
    for (const [wie, pad] of [
      [wijkteam.baas, `/casussen/${casus}/openingen`],
      [school.baas, `/casussen/${casus}/openingen?jeugdigeId=${kindWijk}`],
      [school.baas, `/casussen/${casus}/openingen?bronId=${vreemd}`],
    ] as const) {
      const antwoordt = await huis.roep(wie, 'GET', pad)
      expect([antwoordt.status, zonder(antwoordt)]).toEqual([404, leeg])
    }
    expect((await huis.roep(school.baas, 'GET', `/casussen/${casus}/openingen?cel=school/iets`)).status).toBe(400)
    const database = new Client({ connectionString: huis.database.beheerUrl })
    await database.connect()
    const { rows } = await database.query(
      `select status, cardinality(personen) as personen from logboek where operatie = 'leesOpeningen' and onderwerp = $1`,
      [casus],
    )
    await database.end()
    expect(rows).toEqual(Array(3).fill({ status: 404, personen: 0 }))
  })

  it('na afsluiten gaat met toestemming niets meer open', async () => {
    const { school, wijkteam, casus } = await maakTafel(huis, doe)
    await doe(school.baas, 'POST', `/casussen/${casus}/afsluitingen`, afsluiting('Het loopt weer.'))
    const dicht = await een(school.baas, casus, wijkteam.id, 'jeugdhulp/jeugdhulp')
    expect([dicht.staat, dicht.wegen, dicht.uitleg]).toEqual(['dicht', [], expect.stringContaining('De casus is afgesloten')])
  })
})
