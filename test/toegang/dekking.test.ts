import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sandboxIssuer } from '../../src/toegang/sandboxuitgever.ts'
import { type Antwoord, begin, beheer, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { brengIn, type Doe, geefToestemming, maakDoe, maakGezin, maakOpp, maakOrganisatie, maakTafel, startHulp } from '../hulp/wereld.ts'

let huis: Huis
let doe: Doe
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
})
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

let nummer = 0
const status = async (wie: Wie, pad: string): Promise<number> => (await huis.roep(wie, 'GET', pad)).status
const cellenVan = ({ body }: Antwoord): string[] =>
  body.afgeschermd.map(({ cel, reden }: { cel: string; reden: string }) => `${cel} ${reden}`)
/** A minute before a day begins in the Netherlands, and its first moment (winter). */
const [voor, op] = [
  (dag: string) => huis.klok.zet(`${new Date(Date.parse(dag) - 86_400_000).toISOString().slice(0, 10)}T22:59:00.000Z`),
  (dag: string) => huis.klok.zet(`${new Date(Date.parse(dag) - 86_400_000).toISOString().slice(0, 10)}T23:00:00.000Z`),
]

/** A school with one child and both parents, a casus, and everyone logged in; a wijkteam that takes part and may see nothing yet. */
async function maakKring(geboortedatum: string) {
  const school = await maakOrganisatie(doe, 'school', 'De Meander')
  const team = await maakOrganisatie(doe, 'wijkteam', 'Team Haven')
  const gezin = await maakGezin(doe, school, [{ voornaam: 'Sil', geboortedatum }])
  const kind = gezin.kinderen[0] as string
  const casus = (
    await doe(school.baas, 'POST', '/casussen', {
      jeugdigen: [{ persoonId: kind, hulpvraag: { tekst: 'Thuis is het druk.', categorie: 'thuissituatie' } }],
    })
  ).id
  const login = async (persoonId: string, rol: string): Promise<Wie> => {
    const wie = { subject: `${rol}-${nummer++}`, client: 'thuis' }
    const vraag = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId, rol })
    await doe(wie, 'POST', `/uitnodigingen/${vraag.id}/acceptaties`, { code: vraag.body.code })
    return wie
  }
  const [moeder, vader, zelf] = [await login(gezin.moeder, 'ouder'), await login(gezin.vader, 'ouder'), await login(kind, 'jeugdige')]
  const uitnodiging = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, {
    organisatieId: team.id,
    rol: 'wijkteam',
    jeugdigen: [kind],
  })
  const neemAan = () => doe(team.baas, 'POST', `/uitnodigingen/${uitnodiging.id}/acceptaties`, {})
  return { school, team, gezin, kind, casus, moeder, vader, zelf, uitnodiging: uitnodiging.id, neemAan }
}
type Kring = Awaited<ReturnType<typeof maakKring>>

async function vraagToestemming({ school, team, kind, casus }: Kring, tot = '2027-07-31'): Promise<string> {
  const { id } = await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
    ...{
      betreftId: kind,
      doel: 'Samen optrekken.',
      bronIds: [school.id],
      ontvangerIds: [team.id],
      cellen: ['casus/basis', 'casus/thuissituatie'],
    },
    ...{ tot, informatieversie: '2026-1', avgGrondslag: 'toestemming', doorbrekingGeheimhouding: true, uitdrukkelijk: true },
  })
  return id
}
const antwoord = ({ casus }: Kring, toestemming: string, wie: Wie, geverId: string, hoedanigheid: string, uitkomst = 'gegeven') =>
  doe(wie, 'POST', `/casussen/${casus}/toestemmingen/${toestemming}/antwoorden`, {
    geverId,
    hoedanigheid,
    wijze: 'digitaal',
    uitkomst,
    gegevenOp: '2026-11-23',
  })
const ouderszeggenJa = async (kring: Kring, toestemming: string): Promise<void> => {
  await antwoord(kring, toestemming, kring.moeder, kring.gezin.moeder, 'ouder-met-gezag')
  await antwoord(kring, toestemming, kring.vader, kring.gezin.vader, 'ouder-met-gezag')
}

describe('gezag, per leeftijd', () => {
  it('op de 16e verjaardag gaan jeugdhulp, gezondheid en thuissituatie dicht, op de 18e de rest; 29 februari telt op 1 maart', async () => {
    const kring = await maakKring('2012-02-29')
    const { school, kind, casus, moeder, zelf } = kring
    const inzet = (
      await doe(school.baas, 'POST', '/inzetten', {
        jeugdigeId: kind,
        soort: 'lichte-jeugdhulp',
        doel: 'Rust',
        aanbieder: { naam: 'Team' },
      })
    ).id
    const opp = (await doe(school.baas, 'POST', '/opps', { soort: 'opp', jeugdigeId: kind, schooljaar: '2026-2027' })).id
    await doe(school.baas, 'POST', `/opps/${opp}/factoren`, { richting: 'belemmerend', gebied: 'thuis', tekst: 'Slaapt slecht.' })
    await doe(school.baas, 'POST', `/opps/${opp}/factoren`, { richting: 'belemmerend', gebied: 'school', tekst: 'Druk in de klas.' })
    const hulpvragen = async (wie: Wie) => (await doe(wie, 'GET', `/casussen/${casus}`)).body.hulpvragen.length
    voor('2028-02-29')
    expect([await status(moeder, `/inzetten/${inzet}`), await hulpvragen(moeder)]).toEqual([200, 1])
    const jong = await doe(moeder, 'GET', `/opps/${opp}`)
    expect(jong.body.factoren).toHaveLength(2)
    op('2028-02-29')
    expect([await status(moeder, `/inzetten/${inzet}`), await hulpvragen(moeder)]).toEqual([404, 0])
    const oud = await doe(moeder, 'GET', `/opps/${opp}`)
    expect(oud.body.factoren.map(({ gebied }: { gebied: string }) => gebied)).toEqual(['school'])
    expect(cellenVan(oud)).toEqual(expect.arrayContaining(['school/thuissituatie geen-grond', 'school/jeugdhulp geen-grond']))
    expect(oud.etag).not.toBe(jong.etag)
    for (const pad of [`/inzetten/${inzet}`, `/opps/${opp}`]) expect(await status(zelf, pad), pad).toBe(200)
    voor('2030-03-01')
    for (const pad of [`/opps/${opp}`, `/personen/${kind}`, `/casussen/${casus}`]) expect(await status(moeder, pad), pad).toBe(200)
    op('2030-03-01')
    for (const pad of [`/opps/${opp}`, `/personen/${kind}`, `/casussen/${casus}`, `/casussen/${casus}/dossier`])
      expect(await status(moeder, pad), pad).toBe(404)
    expect((await doe(moeder, 'GET', '/opps')).body.resultaten).toEqual([])
    expect(await status(zelf, `/opps/${opp}`)).toBe(200)
  })

  it('de jeugdige ziet het eigen dossier vanaf 12', async () => {
    const { kind, casus, zelf } = await maakKring('2014-12-25')
    voor('2026-12-25')
    for (const pad of [`/personen/${kind}`, `/casussen/${casus}`]) expect(await status(zelf, pad), pad).toBe(404)
    op('2026-12-25')
    for (const pad of [`/personen/${kind}`, `/casussen/${casus}`]) expect(await status(zelf, pad), pad).toBe(200)
    expect((await doe(zelf, 'GET', '/personen')).body.resultaten.map(({ id }: { id: string }) => id)).toContain(kind)
  })

  it('gezag opent het andere huishouden van het kind niet', async () => {
    const { gezin, kind, moeder, vader, team, school } = await maakKring('2017-03-14')
    const bijVader = (await doe(school.baas, 'POST', '/gezinnen', { aanduiding: 'Bij vader' })).id
    for (const [persoonId, rol] of [
      [kind, 'jeugdige'],
      [gezin.vader, 'ouder'],
    ] as const)
      await doe(school.baas, 'POST', `/gezinnen/${bijVader}/leden`, { persoonId, rol, van: '2025-01-01' })
    const plan = (await doe(school.baas, 'POST', '/gezinsplannen', { soort: 'gezinsplan', gezinId: bijVader })).id
    await doe(school.baas, 'POST', `/gezinsplannen/${plan}/krachten`, { betreftId: kind, aard: 'netwerk', tekst: 'Tante past op.' })
    const inzet = (
      await doe(school.baas, 'POST', '/inzetten', { gezinId: bijVader, soort: 'gezinshulp', doel: 'Rust', aanbieder: { naam: 'Team' } })
    ).id
    for (const pad of [
      `/gezinnen/${bijVader}`,
      `/gezinsplannen/${plan}`,
      `/gezinsplannen/${plan}/krachten`,
      `/gezinnen/${bijVader}/leden`,
    ]) {
      expect(await status(vader, pad), pad).toBe(200)
      expect(await status(moeder, pad), pad).toBe(404)
      expect(await status(team.baas, pad), pad).toBe(404)
    }
    expect([await status(moeder, `/gezinnen/${gezin.gezin}`), await status(moeder, `/personen/${kind}`)]).toEqual([200, 200])
    expect(await status(moeder, `/inzetten/${inzet}`)).toBe(404)
    for (const pad of ['/gezinnen', '/gezinsplannen', '/inzetten']) {
      const gezien = (await doe(moeder, 'GET', pad)).body.resultaten.map(({ id }: { id: string }) => id)
      for (const id of [bijVader, plan, inzet]) expect(gezien, pad).not.toContain(id)
    }
  })

  it('een GI met gezag ziet het kind, tot het 18 wordt', async () => {
    const { school, kind, casus } = await maakKring('2012-02-29')
    const gi = await maakOrganisatie(doe, 'gecertificeerde-instelling', 'GI Kompas')
    const pad = `/personen/${kind}`
    expect(await status(gi.baas, pad)).toBe(404)
    const gezag = { houderOrganisatieId: gi.id, van: '2026-01-01', bron: 'rechterlijke-uitspraak', gecontroleerdOp: '2026-11-01' }
    await doe(school.baas, 'POST', `${pad}/gezagsrelaties`, gezag)
    for (const adres of [pad, `/casussen/${casus}`]) expect(await status(gi.baas, adres), adres).toBe(200)
    op('2030-03-01')
    expect(await status(gi.baas, pad)).toBe(404)
  })

  it('wie twee ids heeft ziet beide, en logt met één token in', async () => {
    const tafel = await maakTafel(huis, doe)
    for (const id of [tafel.kind, tafel.kindWijk]) expect(await status(tafel.moeder, `/personen/${id}`), id).toBe(200)
    // Her namesake in the records of the wijkteam has not been tied to her.
    expect(await status(tafel.moeder, `/personen/${tafel.bijWijkteam.moeder}`)).toBe(404)
  })
})

describe('toestemming', () => {
  const open = ({ team, casus }: Kring) => status(team.baas, `/casussen/${casus}`)

  it('wie alleen is uitgenodigd of deelneemt ziet niets dan de eigen uitnodiging', async () => {
    const kring = await maakKring('2017-03-14')
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
    const kring = await maakKring('2017-03-14')
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
    await doe(school.baas, 'POST', `/casussen/${casus}/afsluitingen`, { reden: 'Het gaat goed.' })
    expect(await open(kring)).toBe(404)
  })

  it('die alleen de ouders gaven sluit op de 12e verjaardag, tot het kind zelf ja zegt', async () => {
    const kring = await maakKring('2015-01-20')
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
    const kring = await maakKring('2011-01-20')
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

describe('wie er belt', () => {
  it('een dienstverband loopt tot en met de laatste dag', async () => {
    const school = await maakOrganisatie(doe, 'school', 'De Punt')
    const wie = { subject: 'tot-gisteren', client: 'portaal' }
    await doe(beheer, 'POST', '/medewerkers', {
      ...{ organisatieId: school.id, naam: 'Wim Vertrokken', functie: 'intern-begeleider', van: '2020-01-01', tot: '2026-11-22' },
      ...{ tokenIssuer: sandboxIssuer, tokenSubject: wie.subject },
    })
    const gisteren = await huis.roep(wie, 'GET', '/personen')
    expect([gisteren.status, gisteren.body.type]).toEqual([403, 'urn:rondetafel:probleem:niet-toegestaan'])
    expect((await huis.roep(wie, 'POST', '/personen', { voornaam: 'A', achternaam: 'B' })).status).toBe(403)
    huis.klok.zet('2026-11-22T22:59:00.000Z')
    expect(await status(wie, '/personen')).toBe(200)
  })

  it('een systeem werkt voor zijn organisatie, of namens een medewerker daarvan; niet namens die van een ander', async () => {
    const [school, vreemd] = [await maakOrganisatie(doe, 'school', 'De Spil'), await maakOrganisatie(doe, 'school', 'De Ander')]
    const kind = (await doe(school.systeem, 'POST', '/personen', { voornaam: 'Ko', achternaam: 'Verzonnen' })).id
    const namens = (wie: Wie, systeem: Wie): Wie => ({ subject: wie.subject, client: systeem.client as string })
    const pad = `/personen/${kind}`
    expect(await status(school.systeem, pad)).toBe(200)
    expect(await status(namens(school.leraar, school.systeem), pad)).toBe(200)
    expect(await status(namens(school.baas, vreemd.systeem), pad)).toBe(403)
    expect(await status(vreemd.baas, pad)).toBe(404)
    // As that medewerker, no more: what a leraar may not, the systeem may not on behalf of a leraar.
    const inzet = (
      await doe(school.baas, 'POST', '/inzetten', {
        jeugdigeId: kind,
        soort: 'lichte-jeugdhulp',
        doel: 'Rust',
        aanbieder: { naam: 'Team' },
      })
    ).id
    expect(await status(namens(school.leraar, school.systeem), `/inzetten/${inzet}`)).toBe(404)
    expect(await status(school.systeem, `/inzetten/${inzet}`)).toBe(200)
  })

  it('een geldig token van niemand geeft 403 op alles', async () => {
    for (const pad of ['/personen', '/casussen', '/uitnodigingen', '/organisaties'])
      expect(await status({ subject: 'niemand', client: 'thuis' }, pad), pad).toBe(403)
  })
})
