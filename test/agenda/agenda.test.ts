import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { beleg, iedereen, metEtag, overleg } from '../hulp/overleg.ts'
import {
  afsluiting,
  allenErbij,
  type Doe,
  deelMet,
  geefToestemming,
  maakCollega,
  maakDoe,
  maakGezinsplan,
  maakOpp,
  maakTafel,
  medewerkerId,
  planEvaluatie,
  startHulp,
  type Tafel,
} from '../hulp/wereld.ts'

let huis: Huis
let doe: Doe
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
}, 60_000)
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

type Punt = { wat: string; aanZet: string; termijn?: string; sinds?: string; teLaat: boolean } & Record<string, { id: string }>
const agenda = async (wie: Wie, vraag = ''): Promise<Punt[]> => (await doe(wie, 'GET', `/agenda${vraag}`)).body.resultaten
const kort = async (wie: Wie): Promise<string[]> =>
  (await agenda(wie)).map(({ wat, aanZet, termijn, sinds }) => `${wat} ${aanZet} ${termijn ?? `sinds ${sinds}`}`)
const spreekAf = async ({ school, casus }: Tafel, body: object): Promise<string> =>
  (await doe(school.baas, 'POST', `/casussen/${casus}/acties`, { organisatieId: school.id, wat: 'Bellen.', voor: '2026-12-11', ...body }))
    .id

describe('wat er op iemand wacht', () => {
  it('eigen acties en die van de organisatie, op volgorde van de termijn; klaar is klaar', async () => {
    const tafel = await maakTafel(huis)
    const { school, casus } = tafel
    const ik = { medewerkerId: medewerkerId(school.baas) }
    await spreekAf(tafel, { voor: '2026-12-18' })
    const eerste = await spreekAf(tafel, { ...ik, voor: '2026-12-04' })
    await spreekAf(tafel, { medewerkerId: medewerkerId(school.leraar), voor: '2026-12-01' })
    await spreekAf(tafel, { persoonId: tafel.bijSchool.moeder, organisatieId: undefined, voor: '2026-12-02' })
    expect(await kort(school.baas)).toEqual(['actie-doen u 2026-12-04', 'actie-doen uw-organisatie 2026-12-18'])
    expect(await kort(school.leraar)).toEqual(['actie-doen u 2026-12-01', 'actie-doen uw-organisatie 2026-12-18'])
    expect(await kort(tafel.moeder)).toEqual(['actie-doen u 2026-12-02'])
    await doe(school.baas, 'POST', `/casussen/${casus}/acties/${eerste}/terugkoppelingen`, { tekst: 'Gedaan.', uitkomst: 'gedaan' })
    expect(await kort(school.baas)).toEqual(['actie-doen uw-organisatie 2026-12-18'])
  })

  it('wat in een dicht deel van de casus ligt staat er niet op, ook niet voor wie het zou doen', async () => {
    const tafel = await maakTafel(huis)
    const { school, kind } = tafel
    await spreekAf(tafel, { categorie: 'gezondheid', jeugdigeId: kind, medewerkerId: medewerkerId(school.leraar) })
    expect(await kort(school.leraar)).toEqual([])
  })

  it('een termijn in het weekend is pas na de maandag voorbij', async () => {
    const tafel = await maakTafel(huis)
    await spreekAf(tafel, { voor: '2026-11-28' })
    const laat = async (nu: string): Promise<boolean | undefined> => {
      huis.klok.zet(nu)
      return (await agenda(tafel.school.baas))[0]?.teLaat
    }
    expect(await laat('2026-11-30T12:00:00.000Z')).toBe(false)
    expect(await laat('2026-12-01T12:00:00.000Z')).toBe(true)
  })

  it('uitnodigingen, aangeboden regie, en werk van een collega: tot het is aangenomen', async () => {
    const tafel = await maakTafel(huis)
    const { school, wijkteam, casus } = tafel
    const collega = await maakCollega(doe, school)
    const aanbod = { reden: 'Thuis.', berichtAanGezin: 'Vanaf nu het wijkteam.', openstaandeActies: 'geen' }
    await doe(school.baas, 'POST', `/casussen/${casus}/regie/aanbiedingen`, { aan: { organisatieId: wijkteam.id }, ...aanbod })
    expect(await kort(wijkteam.baas)).toEqual(['regie-aannemen uw-organisatie sinds 2026-11-23'])
    expect(await kort(wijkteam.leraar)).toEqual([])
    const over = { opvolgerId: medewerkerId(collega), per: '2026-11-30', berichtAanGezin: 'Mijn collega helpt u verder.' }
    const pad = `/medewerkers/${medewerkerId(school.baas)}/overdrachten`
    const { id } = await doe(school.baas, 'POST', pad, over)
    expect(await kort(collega)).toEqual(['overdracht-aannemen u 2026-11-30'])
    expect(await kort(school.baas)).toEqual([])
    huis.klok.zet('2026-11-30T08:30:00.000Z')
    const ifMatch = (await doe(collega, 'GET', `${pad}/${id}`)).etag
    await doe(collega, 'POST', `${pad}/${id}/acceptaties`, undefined, { ifMatch })
    expect(await kort(collega)).toEqual([])
    const ander = await maakTafel(huis)
    await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { organisatieId: ander.school.id, rol: 'school' })
    expect(await kort(ander.school.baas)).toEqual(['uitnodiging-aannemen uw-organisatie sinds 2026-11-30'])
  })

  it('een vraag om toestemming staat bij wie moet antwoorden, tot die antwoordt; niet bij wie zou ontvangen', async () => {
    const tafel = await maakTafel(huis)
    const { school, wijkteam, kind, casus, moeder, vader, bijSchool } = tafel
    const vraag = await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
      ...{ betreftId: kind, doel: 'Afstemmen.', bronIds: [school.id], ontvangerIds: [wijkteam.id], cellen: ['school/onderwijs'] },
      ...{ tot: '2027-07-31', informatieversie: '1', avgGrondslag: 'toestemming', doorbrekingGeheimhouding: true, uitdrukkelijk: true },
    })
    const wacht = ['toestemming-beantwoorden u sinds 2026-11-23']
    expect([await kort(moeder), await kort(vader), await kort(wijkteam.baas)]).toEqual([wacht, wacht, []])
    await doe(moeder, 'POST', `/casussen/${casus}/toestemmingen/${vraag.id}/antwoorden`, {
      ...{ geverId: bijSchool.moeder, hoedanigheid: 'ouder-met-gezag', wijze: 'digitaal', uitkomst: 'gegeven', gegevenOp: '2026-11-23' },
    })
    expect([await kort(moeder), await kort(vader)]).toEqual([[], wacht])
    huis.klok.zet('2027-08-01T08:30:00.000Z')
    expect(await kort(vader)).toEqual([])
  })

  it('een deling wacht op een tweede medewerker, en alleen op wie dat mag zijn', async () => {
    const tafel = await maakTafel(huis)
    const id = await deelMet(tafel, tafel.wijkteam, false)
    expect(await kort(tafel.school.baas)).toEqual(['deling-bevestigen uw-organisatie sinds 2026-11-23'])
    expect(await kort(tafel.school.leraar)).toEqual([])
    const collega = await maakCollega(doe, tafel.school)
    const pad = `/casussen/${tafel.casus}/delingen/${id}`
    await doe(collega, 'POST', `${pad}/bevestigingen`, {}, { ifMatch: (await doe(collega, 'GET', pad)).etag })
    expect(await kort(tafel.school.baas)).toEqual([])
  })

  it('een plan dat afwijkt staat bij wie het bijhoudt, met de termijn', async () => {
    const tafel = await maakTafel(huis)
    await geefToestemming(tafel)
    const hulp = await startHulp(tafel)
    await maakOpp(tafel, [hulp])
    await maakGezinsplan(tafel, [hulp])
    await doe(tafel.wijkteam.baas, 'POST', `/inzetten/${hulp}/beeindigingen`, { einddatum: '2026-11-24', reden: 'Klaar.' })
    huis.klok.zet('2026-11-26T08:30:00.000Z')
    const punten = await agenda(tafel.school.baas)
    const gezien = punten.filter(({ wat }) => wat === 'afwijking-herstellen')
    const lijst = (await doe(tafel.school.baas, 'GET', '/afwijkingen')).body.resultaten
    // One that a known date will cause is written ahead, and waits for nobody yet.
    const nu = lijst.filter(({ vanaf }: { vanaf: string }) => vanaf <= '2026-11-26')
    expect([nu.length, lijst.length]).toEqual([1, 2])
    expect(gezien.map(({ afwijking }) => afwijking)).toEqual(nu)
    expect(gezien[0]?.termijn).toBe(lijst[0].termijn)
  })
})

describe('een overleg waarvoor iemand is gevraagd', () => {
  const bij = async (wie: Wie): Promise<string[]> => (await kort(wie)).filter((een) => een.startsWith('overleg-bijwonen'))

  it('staat bij ieder die is gevraagd, op de dag ervan, met tijd en plaats; wie niet is gevraagd heeft het niet', async () => {
    const tafel = await maakTafel(huis)
    await geefToestemming(tafel)
    const { school, wijkteam, bijSchool } = tafel
    const leraar = { organisatieId: school.id, medewerkerId: medewerkerId(school.leraar), reden: 'Geeft haar les.' }
    const gevraagd = [{ persoonId: bijSchool.moeder, reden: 'Haar moeder.' }, { persoonId: bijSchool.vader, reden: 'Haar vader.' }, leraar]
    await beleg(tafel, { geplandOp: '2026-12-03T23:30:00.000Z', uitgenodigden: gevraagd })
    const later = overleg(tafel, { geplandOp: '2026-12-02T09:00:00.000Z', uitgenodigden: [...gevraagd.slice(0, 2), leraar] })
    await doe(school.baas, 'POST', `/casussen/${tafel.casus}/overleggen`, later)
    expect(await bij(school.leraar)).toEqual(['overleg-bijwonen u 2026-12-02', 'overleg-bijwonen u 2026-12-04'])
    expect(await bij(tafel.moeder)).toEqual(['overleg-bijwonen u 2026-12-02', 'overleg-bijwonen u 2026-12-04'])
    expect([await bij(school.baas), await bij(wijkteam.baas)]).toEqual([[], []])
    const [eerste] = await agenda(tafel.moeder)
    expect(eerste?.overleg).toMatchObject({ geplandOp: '2026-12-02T09:00:00.000Z', plaats: 'De Vlierhof', status: 'gepland' })
  })

  it('wie zelf én met de organisatie is gevraagd heeft het één keer, op eigen naam', async () => {
    const tafel = await maakTafel(huis)
    const { school } = tafel
    const pad = await beleg(tafel, { geplandOp: '2026-12-02T09:00:00.000Z' })
    await doe(school.baas, 'POST', `${pad}/uitgenodigden`, {
      ...{ organisatieId: school.id, medewerkerId: medewerkerId(school.baas), reden: 'Zit voor.' },
    })
    expect(await bij(school.baas)).toEqual(['overleg-bijwonen u 2026-12-02'])
    expect(await bij(school.leraar)).toEqual(['overleg-bijwonen uw-organisatie 2026-12-02'])
  })

  it('verzet is verzet, en een dag die voorbij is blijft staan tot iemand zegt wat ervan kwam', async () => {
    const tafel = await maakTafel(huis)
    await geefToestemming(tafel)
    const { school, wijkteam, moeder } = tafel
    const pad = await beleg(tafel, { geplandOp: '2026-12-02T09:00:00.000Z' })
    await metEtag(huis, school.baas, 'PATCH', pad, { geplandOp: '2026-12-09T09:00:00.000Z' })
    expect(await bij(moeder)).toEqual(['overleg-bijwonen u 2026-12-09'])
    huis.klok.zet('2026-12-10T09:00:00.000Z')
    expect((await agenda(moeder))[0]).toMatchObject({ wat: 'overleg-bijwonen', teLaat: true })
    await doe(wijkteam.baas, 'POST', `${pad}/akkoorden`, {})
    for (const een of iedereen(tafel)) await doe(school.baas, 'POST', `${pad}/aanwezigen`, een)
    await doe(school.baas, 'POST', `${pad}/verloop`, { stap: 'gehouden' })
    expect([await bij(moeder), await bij(school.leraar), await bij(wijkteam.baas)]).toEqual([[], [], []])
  })

  it('gaat van de agenda als het is afgelast, ingetrokken, of als de casus sluit', async () => {
    const tafel = await maakTafel(huis)
    const { school, casus, moeder } = tafel
    const wanneer = { geplandOp: '2026-12-02T09:00:00.000Z' }
    const [af, weg, open] = [await beleg(tafel, wanneer), await beleg(tafel, wanneer), await beleg(tafel, wanneer)]
    expect(await bij(moeder)).toHaveLength(3)
    await doe(school.baas, 'POST', `${af}/verloop`, { stap: 'afgelast', reden: 'De moeder is ziek.' })
    await doe(school.baas, 'POST', `${weg}/vervallenverklaringen`, { reden: 'Dubbel ingevoerd.' })
    expect(await bij(moeder)).toHaveLength(1)
    await doe(school.baas, 'POST', `/casussen/${casus}/afsluitingen`, afsluiting())
    expect([await bij(moeder), await bij(school.baas)]).toEqual([[], []])
    const { body } = await doe(school.baas, 'GET', open)
    expect([body.status, body.verloop.map(({ reden }: { reden: string }) => reden)]).toEqual(['afgelast', ['De casus is gesloten.']])
  })

  it('een overleg zonder het gezin staat niet bij het gezin, ook niet als iemand het vroeg', async () => {
    const tafel = await maakTafel(huis)
    const zonder = { zonderGezin: { reden: 'veiligheid', toelichting: 'Vragen brengt haar in gevaar.' } }
    await beleg(tafel, { ...zonder, geplandOp: '2026-12-02T09:00:00.000Z' })
    expect(await bij(tafel.moeder)).toEqual([])
    expect(await bij(tafel.school.baas)).toEqual(['overleg-bijwonen uw-organisatie 2026-12-02'])
    expect(await bij(tafel.school.leraar), 'die functie leest niet over veiligheid').toEqual([])
  })
})

describe('wie vertrekt', () => {
  it('een collega met een laatste dag, op wiens naam nog iets kwam: bij wie coördineert, tot er niets meer staat', async () => {
    const tafel = await maakTafel(huis)
    const { school } = tafel
    const [weg, ander] = [await maakCollega(doe, school), await maakCollega(doe, school)]
    const pad = `/medewerkers/${medewerkerId(weg)}`
    const eindig = async (tot: string | null) => metEtag(huis, school.systeem, 'PATCH', pad, { tot })
    expect((await eindig('2026-12-31')).status).toBe(204)
    expect(await kort(ander)).toEqual([])
    const actie = await spreekAf(tafel, { medewerkerId: medewerkerId(weg), voor: '2026-12-04' })
    expect([await kort(ander), await kort(weg)]).toEqual([
      ['werk-overdragen uw-organisatie 2026-12-31'],
      ['actie-doen u 2026-12-04', 'werk-overdragen uw-organisatie 2026-12-31'],
    ])
    expect([await kort(school.leraar), await kort(tafel.wijkteam.baas), await kort(tafel.moeder)]).toEqual([[], [], []])
    huis.klok.zet('2027-01-12T08:30:00.000Z')
    expect((await agenda(ander))[0]).toMatchObject({ wat: 'werk-overdragen', teLaat: true, medewerker: { id: medewerkerId(weg) } })
    await doe(school.baas, 'POST', `/casussen/${tafel.casus}/acties/${actie}/terugkoppelingen`, { tekst: 'Gedaan.', uitkomst: 'gedaan' })
    expect(await kort(ander)).toEqual([])
  })
})

describe('wat de regisseur bewaakt', () => {
  it('een opschaling: eerst de dag van de reactie, dan die waarop iedereen hoort wat eruit kwam', async () => {
    const tafel = await maakTafel(huis)
    const { school, casus } = tafel
    const { id } = await doe(tafel.moeder, 'POST', `/casussen/${casus}/opschalingen`, {
      ...{ aanleiding: 'wachten', vraag: 'Wie begint?', functie: 'Directeur' },
      ...{ reactieVoor: '2026-12-01', terugkoppelOp: '2026-12-08' },
    })
    expect([await kort(school.baas), await kort(await maakCollega(doe, school))]).toEqual([['opschaling-volgen u 2026-12-01'], []])
    const pad = `/casussen/${casus}/opschalingen/${id}`
    await doe(school.baas, 'POST', `${pad}/reacties`, { functie: 'Directeur', op: '2026-11-23', tekst: 'Ik bel morgen.' })
    expect(await kort(school.baas)).toEqual(['opschaling-volgen u 2026-12-08'])
    await doe(school.baas, 'POST', `${pad}/besluiten`, { soort: 'advies', functie: 'Directeur', op: '2026-11-23', tekst: 'Begin samen.' })
    expect(await kort(school.baas)).toEqual([])
  })

  it('een geplande evaluatie staat bij wie de regie heeft, ook als de dag voorbij is, tot zij is gehouden', async () => {
    const tafel = await maakTafel(huis)
    const { school, casus } = tafel
    const moment = await planEvaluatie(tafel, '2026-12-14')
    expect(await kort(school.baas)).toEqual(['evaluatie-houden u 2026-12-14'])
    expect([await kort(await maakCollega(doe, school)), await kort(tafel.moeder), await kort(tafel.wijkteam.baas)]).toEqual([[], [], []])
    const pad = `/casussen/${casus}/evaluatiemomenten/${moment}`
    await metEtag(huis, school.baas, 'PATCH', pad, { geplandOp: '2026-12-21' })
    huis.klok.zet('2026-12-22T08:30:00.000Z')
    expect((await agenda(school.baas))[0]).toMatchObject({ wat: 'evaluatie-houden', termijn: '2026-12-21', teLaat: true })
    await doe(school.baas, 'POST', `${pad}/afrondingen`, { gehoudenOp: '2026-12-22', aanwezig: allenErbij, volgendeOp: '2027-03-01' })
    expect(await kort(school.baas)).toEqual(['evaluatie-houden u 2027-03-01'])
    await doe(school.baas, 'POST', `/casussen/${casus}/afsluitingen`, afsluiting())
    expect(await kort(school.baas)).toEqual([])
  })

  it('een actie van een ander komt een week na haar dag bij wie de regie heeft, en bij niemand anders', async () => {
    const tafel = await maakTafel(huis)
    await spreekAf(tafel, { organisatieId: tafel.wijkteam.id, voor: '2026-12-01' })
    huis.klok.zet('2026-12-08T08:30:00.000Z')
    expect(await kort(tafel.school.baas)).toEqual([])
    huis.klok.zet('2026-12-09T08:30:00.000Z')
    expect(await kort(tafel.school.baas)).toEqual(['actie-opvolgen u 2026-12-01'])
    expect(await kort(await maakCollega(doe, tafel.school))).toEqual([])
    expect(await kort(tafel.wijkteam.baas)).toEqual(['actie-doen uw-organisatie 2026-12-01'])
  })

  it('tijdens de uitvoering vertelt de regisseur om de zes weken hoe het gaat', async () => {
    const tafel = await maakTafel(huis)
    const { school, casus } = tafel
    const over = (naar: string, body: object = {}) => doe(school.baas, 'POST', `/casussen/${casus}/faseovergangen`, { naar, ...body })
    await over('samen-beslissen', { regieGevraagd: { aanFamilie: true, uitkomst: 'familie-wil-niet' } })
    expect(await kort(school.baas)).toEqual([])
    await planEvaluatie(tafel, '2027-02-01')
    await over('uitvoeren')
    expect(await kort(school.baas)).toEqual(['voortgang-melden u 2027-01-04', 'evaluatie-houden u 2027-02-01'])
    huis.klok.zet('2026-12-14T08:30:00.000Z')
    await doe(school.baas, 'POST', `/casussen/${casus}/voortgang`, { van: '2026-11-23', tot: '2026-12-14', tekst: 'Het gaat goed.' })
    expect(await kort(school.baas)).toEqual(['voortgang-melden u 2027-01-25', 'evaluatie-houden u 2027-02-01'])
  })
})

describe('bladzijden', () => {
  it('bladeren geeft elk punt één keer, in dezelfde volgorde', async () => {
    const tafel = await maakTafel(huis)
    const { school } = tafel
    for (const voor of ['2026-12-04', '2026-12-02', '2026-12-04', '2026-12-03', '2026-12-04']) await spreekAf(tafel, { voor })
    await deelMet(tafel, tafel.wijkteam, false)
    const heel = await agenda(school.baas)
    expect(heel.map(({ termijn, sinds }) => termijn ?? sinds)).toEqual([
      ...['2026-11-23', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-04', '2026-12-04'],
    ])
    const stuk: Punt[] = []
    for (let pad: string | undefined = '/agenda?limiet=2'; pad; ) {
      const { body, koppen } = await doe(school.baas, 'GET', pad)
      stuk.push(...body.resultaten)
      pad = /<\/v1([^>]+)>/.exec(koppen.link ?? '')?.[1]
    }
    expect(stuk).toEqual(heel)
  })
})
