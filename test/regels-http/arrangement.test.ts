import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Stap } from '../../src/regels/regel.ts'
import { begonnen, onderdelen, onderwijs, overwogen } from '../hulp/arrangement.ts'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { metEtag } from '../hulp/overleg.ts'
import { afsluiting, geefToestemming, maakOrganisatie, maakTafel } from '../hulp/wereld.ts'
import { beslist, geefMandaat, legBij, metHulp, stelVast } from './arrangementgevallen.ts'

// What the rules of an arrangement let pass, and what they say afterwards: then nothing is offered that would be refused.

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
}, 60_000)
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

type Gezegd = { regel: string; ernst: string; uitkomst: string; uitleg: string; herstel: Stap[] }
const kijk = async (wie: Wie, casus: string, regel: string): Promise<Gezegd[]> =>
  (await huis.roep(wie, 'GET', `/casussen/${casus}/toetsing`)).body.bevindingen.filter((een: Gezegd) => een.regel === regel)
const [mandaat, overweging] = ['besluit-binnen-mandaat', 'arrangement-onderdelen-overwogen']

describe('een besluit binnen mandaat', () => {
  it.each([
    ['voor deze hulp', {}],
    ['voor deze functie', { functies: ['wijkteammedewerker'] }],
    ['tot en met vandaag', { tot: '2026-11-23' }],
    ['voor hoogstens zo lang als de hulp duurt', { hoogstensMaanden: 4 }],
  ])('het wijkteam kent hulp toe met een mandaat van de gemeente %s', async (_hoe, over) => {
    const tafel = await maakTafel(huis)
    const antwoord = await (await beslist((aan) => geefMandaat(aan, over))(tafel, huis))()
    expect(antwoord.status, antwoord.tekst).toBe(201)
    expect(antwoord.body).toMatchObject({ uitkomst: 'toegekend', organisatieSoort: 'wijkteam', functie: 'wijkteammedewerker' })
    expect(await kijk(tafel.wijkteam.baas, tafel.casus, mandaat)).toMatchObject([{ uitkomst: 'voldaan' }])
    // The school may not read of help: of a decision on it, it hears nothing.
    expect(await kijk(tafel.school.baas, tafel.casus, mandaat)).toEqual([])
  })

  it('waar geen besluit voor nodig is, beslist niemand: ook niet om anderen buiten te sluiten; en van wat niet duidelijk is evenmin', async () => {
    for (const over of [{ kader: 'vrij-toegankelijk' }, { kader: undefined }, { van: undefined, tot: undefined }]) {
      const antwoord = await (await beslist(undefined, over)(await maakTafel(huis), huis))()
      expect([antwoord.status, antwoord.body.type], JSON.stringify(over)).toEqual([409, expect.stringMatching(/:strijdig-met-gegevens$/)])
    }
  })

  it('een proef zegt hetzelfde als de weigering, en legt niets vast', async () => {
    const tafel = await maakTafel(huis)
    const { wijkteam } = tafel
    const part = await metHulp(tafel)
    const proef = await huis.roep(wijkteam.baas, 'POST', `${part}/besluiten`, { uitkomst: 'toegekend' }, { proef: true })
    expect([proef.status, proef.body]).toMatchObject([
      200,
      { toegestaan: false, bevindingen: [{ regel: mandaat, uitkomst: 'geschonden' }] },
    ])
    expect(await kijk(wijkteam.baas, tafel.casus, mandaat)).toEqual([])
  })

  it('een reden helpt niet: dit blokkeert', async () => {
    const tafel = await maakTafel(huis)
    const part = await metHulp(tafel)
    const body = { uitkomst: 'toegekend', motiveringen: [{ regel: mandaat, tekst: 'De gemeente vindt het vast goed.' }] }
    expect((await huis.roep(tafel.wijkteam.baas, 'POST', `${part}/besluiten`, body)).status).toBe(409)
  })

  it('liep het mandaat achteraf eerder af, dan wordt dat gezegd, zonder een stap die niet kan', async () => {
    const tafel = await maakTafel(huis)
    const { doe, wijkteam, casus } = tafel
    const gemeente = await maakOrganisatie(doe, 'gemeente', 'Wilgenhoek')
    const nieuw = { aanId: wijkteam.id, onderdelen: ['jeugdhulp'], vindplaats: 'Mandaatbesluit jeugdhulp 2026', van: '2026-01-01' }
    const { id } = await doe(gemeente.baas, 'POST', '/mandaten', nieuw)
    const poging = await beslist(async () => id)(tafel, huis)
    expect((await poging()).status).toBe(201)
    await metEtag(huis, gemeente.baas, 'PATCH', `/mandaten/${id}`, { tot: '2026-11-22' })
    const [gezegd] = await kijk(wijkteam.baas, casus, mandaat)
    expect(gezegd).toMatchObject({ ernst: 'informeert', uitkomst: 'geschonden', herstel: [] })
    expect(gezegd?.uitleg).toContain('geldt niet op de dag van het besluit')
    expect((await poging()).status).toBe(409)
  })
})

describe('een arrangement dat is vastgesteld', () => {
  it('vraagt niets meer wat wordt geweigerd, ook niet aan wie er minder van ziet', async () => {
    const tafel = await maakTafel(huis)
    const { school, wijkteam, casus } = tafel
    await geefToestemming(tafel)
    const pad = await overwogen(tafel, onderdelen)
    expect((await kijk(wijkteam.baas, casus, overweging))[0]?.herstel).not.toEqual([])
    expect((await stelVast(huis, tafel, pad)()).status).toBe(201)
    expect(await kijk(school.baas, casus, overweging)).toMatchObject([{ uitkomst: 'voldaan' }])
    // Each part was considered by who made it stand: what the wijkteam misses is closed to it.
    expect(await kijk(wijkteam.baas, casus, overweging)).toMatchObject([{ uitkomst: 'voldaan' }])
    expect((await huis.roep(wijkteam.baas, 'POST', `${pad}/onderdelen`, { soort: 'vervoer', oordeel: 'niet-nodig' })).status).toBe(409)
  })

  it('en een dat bleef liggen toen de casus sloot ook niet', async () => {
    const tafel = await maakTafel(huis)
    const { doe, school, casus } = tafel
    const pad = await begonnen(tafel)
    expect((await kijk(school.baas, casus, overweging))[0]?.herstel).toHaveLength(onderdelen.length)
    await doe(school.baas, 'POST', `/casussen/${casus}/afsluitingen`, afsluiting())
    expect(await kijk(school.baas, casus, overweging)).toMatchObject([{ uitkomst: 'voldaan' }])
    expect((await huis.roep(school.baas, 'POST', `${pad}/onderdelen`, { soort: 'vervoer', oordeel: 'niet-nodig' })).status).toBe(409)
  })

  it('kan met een reden waarom het zonder een besluit of zonder wat is afgewezen gaat', async () => {
    const tafel = await maakTafel(huis)
    const { doe, school } = tafel
    const pad = await overwogen(tafel, [...onderdelen, onderwijs, { ...onderwijs, soort: 'onderwijsplek' }])
    const delen = (await doe(school.baas, 'GET', `${pad}/onderdelen`)).body.resultaten
    const plek = delen.find((een: { soort: string; oordeel: string }) => een.soort === 'onderwijsplek' && een.oordeel === 'nodig')
    await doe(school.baas, 'POST', `${pad}/onderdelen/${plek.id}/besluiten`, { uitkomst: 'afgewezen' })
    const geweigerd = await stelVast(huis, tafel, pad)()
    expect(geweigerd.body.bevindingen).toMatchObject([{ regel: overweging, ernst: 'waarschuwt', uitkomst: 'geschonden' }])
    const motiveringen = [{ regel: overweging, tekst: 'De leraar doet het zolang zelf.' }]
    expect((await metEtag(huis, school.baas, 'POST', `${pad}/vaststellingen`, { motiveringen }, pad)).status).toBe(201)
  })
})

it('na een besluit is nog aan te vullen wat er niet stond; wat er stond, en hoe lang het duurt, verandert niet meer', async () => {
  const tafel = await maakTafel(huis)
  const { doe, school } = tafel
  const { uitvoerder, tot, ...rest } = onderwijs
  const part = await legBij(tafel, school.baas, await begonnen(tafel), rest)
  await doe(school.baas, 'POST', `${part}/besluiten`, { uitkomst: 'toegekend' })
  const wijzig = async (body: object) => (await metEtag(huis, school.baas, 'PATCH', part, body)).status
  for (const body of [{ tot }, { doel: 'Iets anders.' }, { oordeel: 'niet-nodig' }, { uitvoerder, doel: 'Iets anders.' }, { doel: null }])
    expect(await wijzig(body), JSON.stringify(body)).toBe(409)
  expect(await wijzig({ uitvoerder })).toBe(204)
  expect(await wijzig({ uitvoerder: 'Een ander' })).toBe(409)
})
