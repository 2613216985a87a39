import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Antwoord, begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { afsluiting, brengIn, type Doe, geefToestemming, maakDoe, maakOpp, maakTafel, startHulp } from '../hulp/wereld.ts'
import { antwoord, type Kring, maakKring, ouderszeggenJa, vraagToestemming } from './kring.ts'

let huis: Huis
let doe: Doe
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
})
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

const status = async (wie: Wie, pad: string): Promise<number> => (await huis.roep(wie, 'GET', pad)).status
const cellenVan = ({ body }: Antwoord): string[] =>
  body.afgeschermd.map(({ cel, reden }: { cel: string; reden: string }) => `${cel} ${reden}`)
/** A minute before a day begins in the Netherlands, and its first moment (winter). */
const [voor, op] = [
  (dag: string) => huis.klok.zet(`${new Date(Date.parse(dag) - 86_400_000).toISOString().slice(0, 10)}T22:59:00.000Z`),
  (dag: string) => huis.klok.zet(`${new Date(Date.parse(dag) - 86_400_000).toISOString().slice(0, 10)}T23:00:00.000Z`),
]

describe('toestemming', () => {
  const open = ({ team, casus }: Kring) => status(team.baas, `/casussen/${casus}`)

  it('wie alleen is uitgenodigd of deelneemt ziet niets dan de eigen uitnodiging', async () => {
    const kring = await maakKring(doe, '2017-03-14')
    const { team, casus, kind, uitnodiging, neemAan, school } = kring
    const kijk = async () => {
      for (const pad of [
        `/casussen/${casus}`,
        `/casussen/${casus}/dossier`,
        `/casussen/${casus}/deelnemers`,
        `/casussen/${casus}/toetsing`,
        `/personen/${kind}`,
      ])
        expect(await status(team.baas, pad), pad).toBe(404)
      for (const pad of ['/casussen', '/personen', '/opps', '/inzetten', '/gezinnen'])
        expect((await doe(team.baas, 'GET', pad)).body.resultaten, pad).toEqual([])
      const gezien = (await doe(team.baas, 'GET', '/uitnodigingen')).body.resultaten
      expect(gezien.map(({ id }: { id: string }) => id)).toEqual([uitnodiging])
      expect(Object.keys(gezien[0]).sort().join()).toMatch(/casusId,casusnummer/)
      expect(gezien[0].uitgenodigdDoorId).toBe(school.id)
    }
    await kijk()
    await neemAan()
    await kijk()
  })

  it('opent als iedereen ja zei, en sluit bij een weigering, een intrekking, de einddatum en het sluiten van de casus', async () => {
    const kring = await maakKring(doe, '2017-03-14')
    const { moeder, vader, school, gezin, casus, neemAan } = kring
    await neemAan()
    const een = await vraagToestemming(kring)
    await antwoord(kring, een, moeder, gezin.moeder, 'ouder-met-gezag')
    expect(await open(kring)).toBe(404)
    const ja = await antwoord(kring, een, vader, gezin.vader, 'ouder-met-gezag')
    expect(await open(kring)).toBe(200)
    huis.klok.zet('2027-07-31T21:59:00.000Z')
    expect(await open(kring)).toBe(200)
    huis.klok.zet('2027-07-31T22:00:00.000Z')
    expect(await open(kring)).toBe(404)
    huis.klok.zet(begin)
    await doe(vader, 'POST', `/casussen/${casus}/toestemmingen/${een}/intrekkingen`, { antwoordId: ja.id })
    expect(await open(kring)).toBe(404)
    await antwoord(kring, een, vader, gezin.vader, 'ouder-met-gezag', 'geweigerd')
    expect(await open(kring)).toBe(404)
    const twee = await vraagToestemming(kring)
    await ouderszeggenJa(kring, twee)
    expect(await open(kring)).toBe(200)
    await doe(school.baas, 'POST', `/casussen/${casus}/afsluitingen`, afsluiting('Het gaat goed.'))
    expect(await open(kring)).toBe(404)
  })

  it('die alleen de ouders gaven sluit op de 12e verjaardag, tot het kind zelf ja zegt', async () => {
    const kring = await maakKring(doe, '2015-01-20')
    await kring.neemAan()
    const toestemming = await vraagToestemming(kring)
    await ouderszeggenJa(kring, toestemming)
    voor('2027-01-20')
    expect(await open(kring)).toBe(200)
    op('2027-01-20')
    expect(await open(kring)).toBe(404)
    await antwoord(kring, toestemming, kring.zelf, kring.kind, 'jeugdige')
    expect(await open(kring)).toBe(200)
  })

  it('die een ouder weigerde opent op de 16e verjaardag als de jeugdige ja zei, en een nee van de jeugdige sluit', async () => {
    const kring = await maakKring(doe, '2011-01-20')
    const { moeder, vader, zelf, gezin, kind, casus } = kring
    await kring.neemAan()
    const toestemming = await vraagToestemming(kring)
    await antwoord(kring, toestemming, moeder, gezin.moeder, 'ouder-met-gezag')
    await antwoord(kring, toestemming, vader, gezin.vader, 'ouder-met-gezag', 'geweigerd')
    const ja = await antwoord(kring, toestemming, zelf, kind, 'jeugdige')
    voor('2027-01-20')
    expect(await open(kring)).toBe(404)
    op('2027-01-20')
    expect(await open(kring)).toBe(200)
    await doe(zelf, 'POST', `/casussen/${casus}/toestemmingen/${toestemming}/intrekkingen`, { antwoordId: ja.id })
    expect(await open(kring)).toBe(404)
  })
})

describe('wat er op tafel ligt, en wie van het team het ziet', () => {
  it('de ander ziet precies de ingebrachte versie; de eigenaar ziet ze alle', async () => {
    const tafel = await maakTafel(huis, doe)
    const { school, wijkteam, casus, moeder } = tafel
    await geefToestemming(tafel)
    const opp = await maakOpp(tafel)
    await brengIn(tafel, school.baas, 'opp', opp)
    await doe(school.baas, 'POST', `/opps/${opp}/versies`, { reden: 'Bijgesteld na overleg' })
    const doel = (await doe(school.baas, 'POST', `/opps/${opp}/doelen`, { tekst: 'Alleen in versie twee', domein: 'onderwijs' })).id
    for (const wie of [school.baas, moeder]) {
      const plan = await doe(wie, 'GET', `/opps/${opp}`)
      expect([plan.body.versie.planversie, plan.tekst.includes('Alleen in versie twee')]).toEqual([2, true])
    }
    const gezien = await doe(wijkteam.baas, 'GET', `/opps/${opp}`)
    expect([gezien.body.versie.planversie, gezien.tekst.includes('Alleen in versie twee')]).toEqual([1, false])
    expect((await doe(wijkteam.baas, 'GET', `/opps/${opp}/versies`)).body.resultaten).toHaveLength(1)
    for (const pad of [`/opps/${opp}?planversie=2`, `/opps/${opp}/versies/2`, `/opps/${opp}/doelen/${doel}`])
      expect(await status(wijkteam.baas, pad), pad).toBe(404)
    for (const pad of [`/casussen/${casus}/dossier`, `/opps/${opp}/doelen`, `/casussen/${casus}/toetsing`])
      expect((await doe(wijkteam.baas, 'GET', pad)).tekst, pad).not.toContain('Alleen in versie twee')
    // The table shows its own version to the owner too.
    expect((await doe(school.baas, 'GET', `/casussen/${casus}/dossier`)).tekst).not.toContain('Alleen in versie twee')
  })

  it('een leraar ziet geen jeugdhulp, en leest dat het aan de functie ligt, of er iets staat of niet', async () => {
    const tafel = await maakTafel(huis, doe)
    const { school, wijkteam } = tafel
    await geefToestemming(tafel)
    const hulp = await startHulp(tafel)
    const met = await maakOpp(tafel, [hulp])
    const ander = await maakTafel(huis, doe)
    const zonder = await maakOpp(ander)
    const [a, b] = [await doe(school.leraar, 'GET', `/opps/${met}`), await doe(ander.school.leraar, 'GET', `/opps/${zonder}`)]
    expect([a.body.jeugdhulp, a.body.jeugdhulpverklaring]).toEqual([[], undefined])
    expect(a.tekst).not.toContain(hulp)
    expect(cellenVan(a)).toContain('school/jeugdhulp functie')
    expect(JSON.stringify(a.body.afgeschermd)).toBe(JSON.stringify(b.body.afgeschermd))
    for (const wie of [school.leraar, wijkteam.leraar]) expect(await status(wie, `/inzetten/${hulp}`)).toBe(404)
    expect(await status(school.baas, `/inzetten/${hulp}`)).toBe(200)
  })
})
