import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { type Doe, geefToestemming, maakDoe, maakTafel, type Tafel } from '../hulp/wereld.ts'

/** One child, with a record at the school and one at the wijkteam: what is written in the one is not told in the other. */
let huis: Huis
let doe: Doe
let tafel: Tafel
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
  tafel = await maakTafel(huis, doe)
  await geefToestemming(tafel)
}, 60_000)
afterAll(() => huis?.stop())

type Regel = { zin: string; door: { organisatie?: string } }
const inzagen = (wie: Wie, persoon: string) => huis.roep(wie, 'GET', `/personen/${persoon}/inzagen?limiet=100`)
const vanWijkteam = async (wie: Wie, persoon: string): Promise<string[]> =>
  (await inzagen(wie, persoon)).body.resultaten
    .filter(({ door }: Regel) => door.organisatie === 'Wijkteam Oost')
    .map(({ zin }: Regel) => zin)
const inzet = (soort: string) => ({ jeugdigeId: tafel.kindWijk, soort, doel: 'Rust in huis', aanbieder: { naam: 'Wijkteam Oost' } })
/** What the wijkteam writes in its own record: help, something in a cell that the school uses too, a casus of its own; a trial, and a refusal. */
const schrijfwerk = (): [string, () => Promise<unknown>][] => {
  const { wijkteam, kindWijk, bijWijkteam } = tafel
  const hulpvraag = { tekst: 'Slaapt slecht.', categorie: 'onderwijs' }
  return [
    ['hulp', () => doe(wijkteam.baas, 'POST', '/inzetten', inzet('begeleiding'))],
    ['vervoer naar school', () => doe(wijkteam.baas, 'POST', '/inzetten', inzet('leerlingenvervoer'))],
    ['een eigen casus', () => doe(wijkteam.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: kindWijk, hulpvraag }] })],
    ['een proef', () => doe(wijkteam.baas, 'POST', '/inzetten', inzet('overig'), { proef: true })],
    [
      'een weigering',
      () => huis.roep(wijkteam.baas, 'POST', '/koppelingen', { soort: 'doel-doel', oppId: kindWijk, gezinsplanId: bijWijkteam.gezin }),
    ],
  ]
}

describe('wat het wijkteam in zijn eigen dossier schrijft', () => {
  it('leest de school niet, ook niet in een cel waarin zij zelf schrijft', async () => {
    const { school, kind } = tafel
    for (const [wat, schrijf] of schrijfwerk()) {
      const vooraf = await vanWijkteam(school.baas, kind)
      await schrijf()
      expect(await vanWijkteam(school.baas, kind), wat).toEqual(vooraf)
    }
  })

  it('leest een ouder niet die alleen de school kent: wat de school over gezag schreef opent alleen haar dossier', async () => {
    const { vader, kind, kindWijk } = tafel
    for (const [wat, schrijf] of schrijfwerk()) {
      const vooraf = await vanWijkteam(vader, kind)
      await schrijf()
      expect(await vanWijkteam(vader, kind), wat).toEqual(vooraf)
    }
    expect((await inzagen(vader, kindWijk)).status).toBe(404)
  })

  it('leest een ouder die het wijkteam kent wel, in het dossier waar het staat', async () => {
    const { wijkteam, moeder, bijWijkteam, casus, kind, kindWijk } = tafel
    const { id, body } = await doe(wijkteam.baas, 'POST', `/casussen/${casus}/uitnodigingen`, {
      persoonId: bijWijkteam.moeder,
      rol: 'ouder',
    })
    await doe(moeder, 'POST', `/uitnodigingen/${id}/acceptaties`, { code: body.code })
    const [bijSchool, eigen] = [await vanWijkteam(moeder, kind), await vanWijkteam(moeder, kindWijk)]
    await doe(wijkteam.baas, 'POST', '/inzetten', inzet('lichte-jeugdhulp'))
    expect(await vanWijkteam(moeder, kind)).toEqual(bijSchool)
    expect(await vanWijkteam(moeder, kindWijk)).toEqual([
      'De wijkteammedewerker van Wijkteam Oost legde iets vast over de steun of hulp, omdat Wijkteam Oost dit dossier bijhoudt.',
      ...eigen,
    ])
  })

  it('en wat het aan tafel schrijft, in de casus van de school, leest zij in het dossier van de school', async () => {
    const { school, wijkteam, kind, casus } = tafel
    const vooraf = await vanWijkteam(school.baas, kind)
    const { id } = await doe(wijkteam.baas, 'POST', '/inzetten', inzet('dagbesteding'))
    await doe(wijkteam.baas, 'POST', `/casussen/${casus}/inbreng`, { soort: 'inzet', planId: id })
    expect(await vanWijkteam(school.baas, kind)).toHaveLength(vooraf.length + 1)
  })
})
