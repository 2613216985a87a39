import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Stap } from '../../src/regels/regel.ts'
import { volgHerstel } from '../hulp/herstel.ts'
import { type Antwoord, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { maakOrganisatie, maakTafel, type Organisatie, schrijfOpp, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
}, 60_000)
afterAll(() => huis?.stop())

const regel = 'opp-instemming-handelingsdeel'
const ja = { planversie: 1, uitkomst: 'ingestemd', gegevenOp: '2026-11-20' }
type Gezegd = { doorId?: string; doorOrganisatieId?: string; hoedanigheid: string }
const wieStemdeIn = async ({ doe, school }: Tafel, opp: string) =>
  (await doe(school.baas, 'GET', `/opps/${opp}`)).body.instemmingen.map(({ doorId, doorOrganisatieId, hoedanigheid }: Gezegd) => [
    doorId ?? doorOrganisatieId,
    hoedanigheid,
  ])
const bevinding = ({ body }: Antwoord) =>
  body.bevindingen.find((een: { regel: string }) => een.regel === regel) as { uitkomst: string; uitleg: string; herstel: Stap[] }

/** The call, with the ETag of what the caller sees. */
const met = async (wie: Wie, pad: string, deel: string, body: unknown): Promise<Antwoord> =>
  huis.roep(wie, 'POST', `${pad}/${deel}`, body, { ifMatch: (await huis.roep(wie, 'GET', pad)).etag || '"x"' })
const stelVast = ({ school }: Tafel, opp: string) => met(school.baas, `/opps/${opp}`, 'vaststellingen', { deel: 'handelingsdeel' })

/** The table of which a gecertificeerde instelling has gezag too, and an OPP to which both parents said yes. */
async function metInstelling(): Promise<Tafel & { gi: Organisatie; opp: string }> {
  const tafel = await maakTafel(huis)
  const { doe, school, kind } = tafel
  const gi = await maakOrganisatie(doe, 'gecertificeerde-instelling', 'De Beuk')
  const voogdij = { houderOrganisatieId: gi.id, van: '2026-01-01', bron: 'rechterlijke-uitspraak', gecontroleerdOp: '2026-09-01' }
  await doe(school.baas, 'POST', `/personen/${kind}/gezagsrelaties`, voogdij)
  return { ...tafel, gi, opp: await schrijfOpp(tafel) }
}

describe('een persoon met gezag', () => {
  it('stemt in als ouder of als voogd, zoals het is', async () => {
    const tafel = await maakTafel(huis)
    const { doe, school, bijSchool, vader, moeder } = tafel
    const opp = await schrijfOpp(tafel)
    // What changes in the handelingsdeel is asked anew: nobody agrees with it any more.
    await doe(school.baas, 'POST', `/opps/${opp}/doelen`, { tekst: 'Leest elke dag.', domein: 'onderwijs' })
    const geweigerd = await stelVast(tafel, opp)
    expect(geweigerd.status, geweigerd.tekst).toBe(409)
    const { herstel } = bevinding(geweigerd)
    expect(herstel.map(({ door, wie }) => [door, wie])).toEqual([
      ['persoon met gezag', bijSchool.moeder],
      ['persoon met gezag', bijSchool.vader],
    ])
    await volgHerstel(huis.roep, herstel, (_deur, wie) => (wie === bijSchool.vader ? vader : moeder), {
      vul: ({ pointer }, { wie }) => (pointer === '/hoedanigheid' && wie === bijSchool.vader ? 'voogd' : undefined),
    })
    expect(await wieStemdeIn(tafel, opp)).toEqual([
      [bijSchool.moeder, 'ouder'],
      [bijSchool.vader, 'voogd'],
    ])
    expect((await stelVast(tafel, opp)).status).toBe(201)
  })

  it('stemt niet in als leerling, en de leerling niet als ouder of voogd', async () => {
    const tafel = await maakTafel(huis)
    const opp = `/opps/${await schrijfOpp(tafel)}`
    const moeder = await met(tafel.moeder, opp, 'instemmingen', { ...ja, doorId: tafel.bijSchool.moeder, hoedanigheid: 'leerling' })
    expect([moeder.status, moeder.body.errors]).toMatchObject([400, [{ location: '/hoedanigheid', code: 'hoedanigheid' }]])
    for (const hoedanigheid of ['ouder', 'voogd']) {
      const leerling = await met(tafel.school.baas, opp, 'instemmingen', { ...ja, doorId: tafel.kind, hoedanigheid })
      expect([leerling.status, leerling.body.errors]).toMatchObject([400, [{ location: '/hoedanigheid', code: 'hoedanigheid' }]])
    }
    expect((await met(tafel.school.baas, opp, 'instemmingen', { ...ja, doorId: tafel.kind, hoedanigheid: 'leerling' })).status).toBe(201)
  })
})

describe('wie het al zei', () => {
  const zegt = (doorId: string, uitkomst = 'ingestemd', rest = {}) => ({ ...ja, doorId, hoedanigheid: 'ouder', uitkomst, ...rest })
  /** An OPP to which nobody has said anything yet. */
  const nieuw = async ({ doe, school, kind }: Tafel): Promise<string> =>
    (await doe(school.baas, 'POST', '/opps', { soort: 'opp', jeugdigeId: kind, schooljaar: '2026-2027' })).id

  it('zegt het niet nog eens: 409 met wat er staat, ook van de school, ook op proef; de ander wel', async () => {
    const tafel = await maakTafel(huis)
    const { moeder, school, bijSchool } = tafel
    const id = await nieuw(tafel)
    const opp = `/opps/${id}`
    const eerste = await met(moeder, opp, 'instemmingen', zegt(bijSchool.moeder))
    expect(eerste.status).toBe(201)
    for (const [wie, rest] of [
      [moeder, {}],
      [school.baas, { toelichting: 'Gezegd aan tafel.' }],
    ] as const) {
      const nogEens = await met(wie, opp, 'instemmingen', zegt(bijSchool.moeder, 'ingestemd', rest))
      expect([nogEens.status, nogEens.body.type]).toEqual([409, 'urn:rondetafel:probleem:strijdig-met-gegevens'])
      expect(nogEens.body.detail).toContain(String(eerste.koppen.location))
      const { etag } = await huis.roep(wie, 'GET', opp)
      const proef = await huis.roep(wie, 'POST', `${opp}/instemmingen`, zegt(bijSchool.moeder), { ifMatch: etag, proef: true })
      expect(proef.status).toBe(409)
    }
    expect(await wieStemdeIn(tafel, id)).toHaveLength(1)
    expect((await met(school.baas, opp, 'instemmingen', zegt(bijSchool.vader))).status).toBe(201)
  })

  it('mag van mening veranderen, en terug: het laatste telt; een andere dag of hoedanigheid is iets anders', async () => {
    const tafel = await maakTafel(huis)
    const { moeder, school, bijSchool, casus, doe } = tafel
    const opp = `/opps/${await nieuw(tafel)}`
    const stem = (...wat: Parameters<typeof zegt>) => met(moeder, opp, 'instemmingen', zegt(...wat)).then(({ status }) => status)
    const geschil = async () =>
      (await doe(school.baas, 'GET', `/casussen/${casus}/toetsing`)).body.bevindingen
        .filter((een: { regel: string; uitkomst: string }) => een.regel === 'opp-geschil-route' && een.uitkomst === 'geschonden')
        .map(({ onderwerpId }: { onderwerpId: string }) => `/opps/${onderwerpId}`)
    await doe(school.baas, 'POST', `/casussen/${casus}/inbreng`, { soort: 'opp', planId: opp.slice('/opps/'.length), planversie: 1 })
    const nee = 'geen-overeenstemming'
    expect([await stem(bijSchool.moeder), await stem(bijSchool.moeder, nee), await stem(bijSchool.moeder, nee)]).toEqual([201, 201, 409])
    expect(await geschil()).toEqual([opp])
    expect([await stem(bijSchool.moeder), await stem(bijSchool.moeder)]).toEqual([201, 409])
    expect(await geschil()).toEqual([])
    expect(await stem(bijSchool.moeder, 'ingestemd', { hoedanigheid: 'voogd' })).toBe(201)
    expect(await stem(bijSchool.moeder, 'ingestemd', { hoedanigheid: 'voogd', gegevenOp: '2026-11-21' })).toBe(201)
  })

  it('ook niet binnen één aanroep, van een plan dat daar wordt gemaakt', async () => {
    const tafel = await maakTafel(huis)
    const { school, bijSchool, casus, kind } = tafel
    const stem = (uitkomst: string) => ({
      ...{ operatie: 'stemInMetOpp', params: { oppId: { $als: 'plan' } }, ifMatch: { $als: 'plan' } },
      body: zegt(bijSchool.moeder, uitkomst, { gegevenOp: '2026-11-23' }),
    })
    const samen = (...uitkomsten: string[]) =>
      huis.roep(school.baas, 'POST', `/casussen/${casus}/_samen`, {
        operaties: [
          { operatie: 'maakOpp', als: 'plan', body: { soort: 'opp', jeugdigeId: kind, schooljaar: '2026-2027' } },
          ...uitkomsten.map(stem),
        ],
      })
    const dubbel = await samen('geen-overeenstemming', 'ingestemd', 'ingestemd')
    expect([dubbel.status, dubbel.tekst.includes('Dit staat er al')], dubbel.tekst).toEqual([409, true])
    expect((await samen('ingestemd', 'geen-overeenstemming', 'ingestemd')).status).toBe(200)
  })

  it('zegt het opnieuw van een handelingsdeel dat veranderde, en van de volgende versie; een instelling net zo', async () => {
    const tafel = await metInstelling()
    const { gi, doe, school } = tafel
    const opp = `/opps/${tafel.opp}`
    const alsGi = { ...ja, doorOrganisatieId: gi.id, hoedanigheid: 'gecertificeerde-instelling' }
    const stem = (planversie = 1) => met(gi.baas, opp, 'instemmingen', { ...alsGi, planversie }).then(({ status }) => status)
    expect([await stem(), await stem()]).toEqual([201, 409])
    await doe(school.baas, 'POST', `${opp}/doelen`, { tekst: 'Leest elke dag.', domein: 'onderwijs' })
    expect([await stem(), await stem()]).toEqual([201, 409])
    await met(school.baas, opp, 'vaststellingen', { deel: 'perspectief', overlegGevoerdOp: '2026-11-18' })
    await doe(school.baas, 'POST', `${opp}/versies`, { reden: 'Er is iets veranderd.' })
    expect([await stem(2), await stem(2)]).toEqual([201, 409])
  })
})

describe('een gecertificeerde instelling met gezag', () => {
  it('stemt zelf in; zonder haar wordt het handelingsdeel niet vastgesteld, ook niet met een motivering', async () => {
    const tafel = await metInstelling()
    const { gi, opp, school } = tafel
    const { herstel } = bevinding(await stelVast(tafel, opp))
    expect(herstel).toMatchObject([
      { door: 'gecertificeerde instelling', wie: gi.id, body: { doorOrganisatieId: gi.id, hoedanigheid: 'gecertificeerde-instelling' } },
    ])
    const motiveringen = [{ regel, tekst: 'Zij heeft het aan de telefoon gezegd.' }]
    const toch = await met(school.baas, `/opps/${opp}`, 'vaststellingen', { deel: 'handelingsdeel', motiveringen })
    expect([toch.status, bevinding(toch).uitkomst]).toEqual([409, 'geschonden'])
    await volgHerstel(huis.roep, herstel, () => gi.baas)
    expect((await wieStemdeIn(tafel, opp)).at(-1)).toEqual([gi.id, 'gecertificeerde-instelling'])
    const vast = await stelVast(tafel, opp)
    expect(vast.status, vast.tekst).toBe(201)
  })

  it('of de school legt vast wat de instelling zei; oneens blijft oneens, tot zij instemt', async () => {
    const tafel = await metInstelling()
    const { gi, school, casus, doe } = tafel
    const opp = `/opps/${tafel.opp}`
    const zegt = (uitkomst: string) => ({
      ...{ ...ja, uitkomst, doorOrganisatieId: gi.id, hoedanigheid: 'gecertificeerde-instelling' },
      toelichting: 'Gezegd in het gesprek op school.',
    })
    expect((await met(school.baas, opp, 'instemmingen', zegt('geen-overeenstemming'))).status).toBe(201)
    expect(bevinding(await stelVast(tafel, tafel.opp)).uitleg).toContain('Geschillencommissie')
    const { bevindingen } = (await doe(school.baas, 'GET', `/casussen/${casus}/toetsing`)).body
    const geschil = bevindingen.find((een: { regel: string }) => een.regel === 'opp-geschil-route')
    expect(geschil.uitkomst).toBe('geschonden')
    expect((await met(school.baas, opp, 'instemmingen', zegt('ingestemd'))).status).toBe(201)
    expect((await stelVast(tafel, tafel.opp)).status).toBe(201)
  })

  it('spreekt voor zichzelf, door wie daar coördineert; een ander niet, en geen ander soort organisatie', async () => {
    const tafel = await metInstelling()
    const { gi, wijkteam, school, moeder, bijSchool } = tafel
    const opp = `/opps/${tafel.opp}`
    const stem = (wie: Wie, body: object) => met(wie, opp, 'instemmingen', { ...ja, ...body })
    const alsGi = { doorOrganisatieId: gi.id, hoedanigheid: 'gecertificeerde-instelling' }
    expect((await stem(gi.leraar, alsGi)).status).toBe(403)
    expect((await stem(gi.baas, { doorId: bijSchool.moeder, hoedanigheid: 'ouder' })).status).toBeGreaterThanOrEqual(400)
    expect((await stem(moeder, alsGi)).status).toBe(403)
    expect((await stem(wijkteam.baas, alsGi)).status).toBe(404)
    const school_ = await stem(school.baas, { doorOrganisatieId: school.id, hoedanigheid: 'gecertificeerde-instelling' })
    expect([school_.status, school_.body.errors]).toMatchObject([400, [{ location: '/doorOrganisatieId', code: 'geen-instelling' }]])
    for (const [body, location] of [
      [{ doorOrganisatieId: gi.id, hoedanigheid: 'voogd' }, '/hoedanigheid'],
      [{ doorId: bijSchool.moeder, hoedanigheid: 'gecertificeerde-instelling' }, '/hoedanigheid'],
      [{ ...alsGi, doorId: bijSchool.moeder }, '/doorId'],
      [{ hoedanigheid: 'ouder' }, '/doorId'],
    ] as const) {
      const fout = await stem(school.baas, body)
      expect([fout.status, fout.body.errors[0]]).toMatchObject([400, { location }])
    }
    expect((await stem(gi.baas, alsGi)).status).toBe(201)
  })
})
