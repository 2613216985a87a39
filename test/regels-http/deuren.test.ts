import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Stap } from '../../src/regels/regel.ts'
import { kijkOpAgenda } from '../hulp/agenda.ts'
import { volgHerstel } from '../hulp/herstel.ts'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { begin as beginOverleg, beleg, geefMoederDeRegie, iedereen, metEtag, schrijfVerslag, stelVast } from '../hulp/overleg.ts'
import { afsluiting, geefToestemming, maakTafel, type Tafel } from '../hulp/wereld.ts'
import { vanSchool } from './kijkgevallen.ts'

// Where the one who holds the regie, asked the question or looks is not the one who keeps the record, each step still names who may really take it.

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
}, 60_000)
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

type Gezegd = { regel: string; uitkomst: string; herstel: Stap[]; uitleg: string }
const kijk = async (wie: Wie, casus: string, regel: string): Promise<Gezegd | undefined> =>
  (await huis.roep(wie, 'GET', `/casussen/${casus}/toetsing`)).body.bevindingen.find(
    (een: Gezegd) => een.regel === regel && een.uitkomst !== 'voldaan',
  )
/** Who a step says: the organisatie that it names, or the one that has the part. Nobody steps in for another. */
const volg = ({ school, wijkteam }: Tafel, herstel: Stap[], rollen: Partial<Record<Stap['door'], Wie>>): Promise<unknown> =>
  volgHerstel(huis.roep, herstel, (door, wie) => {
    const daar = [school, wijkteam].find(({ id }) => id === wie)?.baas ?? rollen[door]
    if (!daar) throw new Error(`niemand is ${door} ${wie}`)
    return daar
  })

/** A casus of the school about a child of both parents, of whom one was asked; the wijkteam sits there too and holds the regie. */
async function regieElders({ doe, school, wijkteam, bijSchool }: Tafel): Promise<string> {
  const sem = { voornaam: 'Sem', achternaam: 'Verzonnen', geboortedatum: '2016-05-05' }
  const [kind, eigenPersoonId] = [
    (await doe(school.baas, 'POST', '/personen', sem)).id,
    (await doe(wijkteam.baas, 'POST', '/personen', sem)).id,
  ]
  for (const houderPersoonId of [bijSchool.moeder, bijSchool.vader]) {
    const gezag = { houderPersoonId, van: '2016-05-05', bron: 'gezagsregister', gecontroleerdOp: '2026-09-01' }
    await doe(school.baas, 'POST', `/personen/${kind}/gezagsrelaties`, gezag)
  }
  const { id: casus } = await doe(school.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: kind }] })
  await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId: bijSchool.moeder, rol: 'ouder' })
  const vraag = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { organisatieId: wijkteam.id, rol: 'wijkteam' })
  const eigenPersonen = [{ jeugdigeId: kind, eigenPersoonId }]
  await doe(wijkteam.baas, 'POST', `/uitnodigingen/${vraag.id}/acceptaties`, { eigenPersonen })
  return casus
}
describe('elke stap noemt wie haar echt mag zetten', () => {
  it('een ouder nodigt uit wie het dossier van die ouder bijhoudt, ook als een ander de regie heeft', async () => {
    const tafel = await maakTafel(huis)
    const { school, wijkteam } = tafel
    const casus = await regieElders(tafel)
    await kijkOpAgenda(huis).regieNaarWijkteam({ ...tafel, casus })
    const gezegd = await kijk(school.baas, casus, 'gezagdragers-zelfde-informatie')
    expect(gezegd?.herstel).toMatchObject([{ door: 'houder van het dossier', wie: school.id }])
    await volg(tafel, gezegd?.herstel ?? [], { regisseur: wijkteam.baas })
    expect(await kijk(school.baas, casus, 'gezagdragers-zelfde-informatie')).toBeUndefined()
  })

  it('hoe oud een kind is legt vast wie het dossier bijhoudt, ook als een ander toestemming vroeg', async () => {
    const tafel = await maakTafel(huis)
    const { doe, school, wijkteam, casus, kind, kindWijk } = tafel
    const vraag = { betreftId: kindWijk, doel: 'Afstemmen.', bronIds: [wijkteam.id], ontvangerIds: [school.id], tot: '2027-07-31' }
    const meer = { informatieversie: '1', avgGrondslag: 'toestemming', doorbrekingGeheimhouding: true, uitdrukkelijk: true }
    await geefToestemming(tafel)
    await doe(wijkteam.baas, 'POST', `/casussen/${casus}/toestemmingen`, { ...vraag, ...meer, cellen: ['jeugdhulp/basis'] })
    await metEtag(huis, school.baas, 'PATCH', `/personen/${kind}`, { geboortedatum: null })
    await metEtag(huis, wijkteam.baas, 'PATCH', `/personen/${kindWijk}`, { geboortedatum: null })
    const gezegd = await kijk(school.baas, casus, 'toestemming-onder-12')
    expect(gezegd?.herstel).toMatchObject([{ door: 'houder van het dossier', wie: school.id, pad: `/v1/personen/${kind}` }])
    await volg(tafel, gezegd?.herstel ?? [], { 'vrager van de toestemming': wijkteam.baas })
    expect((await kijk(school.baas, casus, 'toestemming-onder-12'))?.uitkomst).not.toBe('onbekend')
  })

  it('wat een kind van elf zegt schrijft de vrager op: het ziet de vraag zelf nog niet', async () => {
    const tafel = await maakTafel(huis)
    const { school, wijkteam, casus, kind } = tafel
    await geefToestemming(tafel)
    await metEtag(huis, school.baas, 'PATCH', `/personen/${kind}`, { geboortedatum: '2014-11-30' })
    const gezegd = await kijk(school.baas, casus, 'leeftijdsgrens-herijking')
    await volg(tafel, gezegd?.herstel.slice(0, 1) ?? [], { 'vrager van de toestemming': school.baas })
    const opgeschreven = await kijk(school.baas, casus, 'leeftijdsgrens-herijking')
    expect(opgeschreven?.herstel).toMatchObject([{ door: 'eigenaar van de gegevens', wie: wijkteam.id }])
    await volg(tafel, opgeschreven?.herstel ?? [], {})
    expect(await kijk(school.baas, casus, 'leeftijdsgrens-herijking')).toBeUndefined()
  })

  it('als het gezin de regie heeft, belegt een beroepskracht het overleg over een kind dat thuiszit', async () => {
    const tafel = await maakTafel(huis)
    const { school, casus, moeder } = tafel
    await vanSchool(tafel)
    await geefMoederDeRegie(tafel)
    const gezegd = await kijk(school.baas, casus, 'thuiszitter-maandoverleg')
    await volg(tafel, gezegd?.herstel ?? [], { regisseur: moeder, 'deelnemer van de casus': school.baas })
    expect((await huis.roep(school.baas, 'GET', `/casussen/${casus}/overleggen`)).body.resultaten).toHaveLength(1)
  })

  it('als het gezin de regie heeft en sluit, schrijft een beroepskracht op wat de jeugdige zei', async () => {
    const tafel = await maakTafel(huis)
    const { school, casus, moeder } = tafel
    await geefMoederDeRegie(tafel)
    const { zonderErvaringReden: _zonder, ...sluit } = afsluiting()
    const geweigerd = await huis.roep(moeder, 'POST', `/casussen/${casus}/afsluitingen`, sluit)
    expect([geweigerd.status, geweigerd.body.bevindingen[0].regel]).toEqual([409, 'afsluiting-met-tevredenheid'])
    await volg(tafel, geweigerd.body.bevindingen[0].herstel, { regisseur: moeder, 'deelnemer van de casus': school.baas })
    expect((await huis.roep(school.baas, 'GET', `/casussen/${casus}`)).body.status).toBe('afgesloten')
  })
})

describe('wat in een verslag ontbreekt', () => {
  const regel = 'overleg-legt-afspraken-vast'
  /** Of what the leraar needs the wijkteam sees nothing: that stands in a cell which is closed to it. */
  async function vast(tafel: Tafel): Promise<string> {
    const { doe, school, wijkteam, casus } = tafel
    await geefToestemming(tafel)
    const pad = await beleg(tafel)
    await beginOverleg(tafel, pad, iedereen(tafel))
    await doe(school.baas, 'POST', `${pad}/verloop`, { stap: 'gehouden' })
    await schrijfVerslag(tafel, pad)
    const { verslagdelen } = (await doe(school.baas, 'GET', pad)).body
    const leraar = verslagdelen.find(({ van }: { van?: string }) => van === 'leraar')
    await doe(school.baas, 'POST', `${pad}/verslagdelen/${leraar.id}/vervallenverklaringen`, { reden: 'Hoort bij gezondheid.' })
    const behoefte = { onderdeel: 'behoefte', van: 'leraar', tekst: 'Weten wat te doen bij een aanval.', categorie: 'gezondheid' }
    await doe(school.baas, 'POST', `${pad}/verslagdelen`, behoefte)
    expect((await kijk(wijkteam.baas, casus, regel))?.herstel).not.toEqual([])
    await stelVast(tafel, pad)
    return pad
  }

  it('vraagt na de vaststelling niets meer wat dan wordt geweigerd, ook niet aan wie er minder van ziet', async () => {
    const tafel = await maakTafel(huis)
    const { school, wijkteam, casus } = tafel
    const pad = await vast(tafel)
    expect(await kijk(school.baas, casus, regel)).toBeUndefined()
    const gezegd = await kijk(wijkteam.baas, casus, regel)
    expect(gezegd).toMatchObject({ uitkomst: 'geschonden', herstel: [], uitleg: expect.stringContaining('verandert niet meer') })
    const behoefte = { onderdeel: 'behoefte', van: 'leraar', tekst: 'Rust.', categorie: 'onderwijs' }
    expect((await huis.roep(school.baas, 'POST', `${pad}/verslagdelen`, behoefte)).status).toBe(409)
  })

  it('een evaluatie die daarna wegviel is nog te plannen, tot de casus sluit', async () => {
    const tafel = await maakTafel(huis)
    const { doe, school, casus } = tafel
    await vast(tafel)
    const momenten = `/casussen/${casus}/evaluatiemomenten`
    const [{ id }] = (await doe(school.baas, 'GET', momenten)).body.resultaten
    await doe(school.baas, 'POST', `${momenten}/${id}/vervallenverklaringen`, { reden: 'De dag klopte niet.' })
    const gezegd = await kijk(school.baas, casus, regel)
    expect(gezegd).toMatchObject({ uitkomst: 'geschonden', herstel: [{ pad: `/v1${momenten}` }] })
    await volg(tafel, gezegd?.herstel ?? [], {})
    expect(await kijk(school.baas, casus, regel)).toBeUndefined()
    const [weer] = (await doe(school.baas, 'GET', momenten)).body.resultaten
    await doe(school.baas, 'POST', `${momenten}/${weer.id}/vervallenverklaringen`, { reden: 'De casus sluit.' })
    const motiveringen = [{ regel: 'actie-bewaakt-en-teruggekoppeld', tekst: 'Alles is gedaan.' }]
    await doe(school.baas, 'POST', `/casussen/${casus}/afsluitingen`, { ...afsluiting(), motiveringen })
    expect(await kijk(school.baas, casus, regel)).toMatchObject({ herstel: [], uitleg: expect.stringContaining('De casus is afgesloten') })
    expect((await huis.roep(school.baas, 'POST', momenten, { geplandOp: '2027-02-22' })).status).toBe(409)
  })
})

it('wat voor het begin van een overleg had gemoeten staat er daarna nog, zonder een stap die niet meer kan', async () => {
  const tafel = await maakTafel(huis)
  const { doe, school, casus } = tafel
  await geefToestemming(tafel)
  const pad = await beleg(tafel)
  const regel = 'benodigde-expertise-gezamenlijk-bepaald'
  expect((await kijk(school.baas, casus, regel))?.herstel).toHaveLength(1)
  await beginOverleg(tafel, pad, [{ organisatieId: school.id }])
  expect(await kijk(school.baas, casus, regel)).toMatchObject({ uitleg: expect.stringMatching(/ontbrak toen het begon/), herstel: [] })
  const motiveringen = [{ regel: 'overleg-minimale-bezetting', tekst: 'Zij konden niet.' }]
  await doe(school.baas, 'POST', `${pad}/verloop`, { stap: 'gehouden', motiveringen })
  expect((await kijk(school.baas, casus, regel))?.herstel).toEqual([])
})
