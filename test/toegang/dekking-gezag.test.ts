import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sandboxIssuer } from '../../src/toegang/sandboxuitgever.ts'
import { type Antwoord, begin, beheer, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { type Doe, maakDoe, maakOrganisatie, maakTafel } from '../hulp/wereld.ts'
import { maakKring } from './kring.ts'

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

describe('gezag, per leeftijd', () => {
  it('op de 16e verjaardag gaan jeugdhulp, gezondheid en thuissituatie dicht, op de 18e de rest; 29 februari telt op 1 maart', async () => {
    const kring = await maakKring(doe, '2012-02-29')
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
    const { kind, casus, zelf } = await maakKring(doe, '2014-12-25')
    voor('2026-12-25')
    for (const pad of [`/personen/${kind}`, `/casussen/${casus}`]) expect(await status(zelf, pad), pad).toBe(404)
    op('2026-12-25')
    for (const pad of [`/personen/${kind}`, `/casussen/${casus}`]) expect(await status(zelf, pad), pad).toBe(200)
    expect((await doe(zelf, 'GET', '/personen')).body.resultaten.map(({ id }: { id: string }) => id)).toContain(kind)
  })

  it('gezag opent het andere huishouden van het kind niet', async () => {
    const { gezin, kind, moeder, vader, team, school } = await maakKring(doe, '2017-03-14')
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
    const { school, kind, casus } = await maakKring(doe, '2012-02-29')
    const gi = await maakOrganisatie(doe, 'gecertificeerde-instelling', 'GI Kompas')
    const pad = `/personen/${kind}`
    expect(await status(gi.baas, pad)).toBe(404)
    const gezag = { houderOrganisatieId: gi.id, van: '2026-01-01', bron: 'rechterlijke-uitspraak', gecontroleerdOp: '2026-11-01' }
    await doe(school.baas, 'POST', `${pad}/gezagsrelaties`, gezag)
    for (const adres of [pad, `/casussen/${casus}`]) expect(await status(gi.baas, adres), adres).toBe(200)
    op('2030-03-01')
    expect(await status(gi.baas, pad)).toBe(404)
  })

  it('een ouder ziet het dossier van wie haar binnenliet, en met hetzelfde token dat van een tweede organisatie zodra die haar ook binnenlaat', async () => {
    const tafel = await maakTafel(huis, doe)
    const { moeder, wijkteam, kind, kindWijk, bijWijkteam } = tafel
    expect(await status(moeder, `/personen/${kind}`)).toBe(200)
    for (const id of [kindWijk, bijWijkteam.moeder]) expect(await status(moeder, `/personen/${id}`), id).toBe(404)
    const eigen = (await doe(wijkteam.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: kindWijk }] })).id
    const vraag = await doe(wijkteam.baas, 'POST', `/casussen/${eigen}/uitnodigingen`, { persoonId: bijWijkteam.moeder, rol: 'ouder' })
    await doe(moeder, 'POST', `/uitnodigingen/${vraag.id}/acceptaties`, { code: vraag.body.code })
    for (const id of [kind, kindWijk, bijWijkteam.moeder]) expect(await status(moeder, `/personen/${id}`), id).toBe(200)
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
