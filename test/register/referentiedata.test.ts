import { beforeAll, describe, expect, it } from 'vitest'
import { bronnen, leesBestand, leesRijen } from '../../src/register/referentie/opslag.ts'
import { zoekvorm } from '../../src/register/referentie/schema.ts'

type Rij = ReturnType<typeof leesRijen>[number]
const rijen = new Map<string, Rij[]>()
const van = (bestand: string): Rij[] => rijen.get(bestand) ?? []
const zoek = (bestand: string, velden: Rij): Rij[] =>
  van(bestand).filter((rij) => Object.entries(velden).every(([veld, waarde]) => rij[veld] === waarde))

beforeAll(async () => {
  for (const bron of bronnen) rijen.set(bron.bestand, leesRijen(bron, await leesBestand(bron.bestand)))
})

describe('de bestanden', () => {
  it('hebben zoveel rijen als hun herkomst zegt', () => {
    expect(Object.fromEntries([...rijen].map(([bestand, lijst]) => [bestand, lijst.length]))).toEqual({
      jeugdregios: 42,
      gemeenten: 342,
      samenwerkingsverbanden: 150,
      swv_gemeenten: 734,
      pc4_gemeente: 4126,
      scholen: 8599,
      codelijsten: 175,
      schoolvakanties: 48,
      feestdagen: 44,
    })
  })
  it('wijzen nergens naar iets dat er niet is', () => {
    const gemeenten = new Set(van('gemeenten').map((rij) => rij.gemeentecode))
    const verbanden = new Set([null, ...van('samenwerkingsverbanden').map((rij) => rij.swv_code)])
    for (const bestand of ['swv_gemeenten', 'pc4_gemeente', 'scholen'])
      expect(van(bestand).filter((rij) => !gemeenten.has(rij.gemeentecode ?? null))).toEqual([])
    for (const bestand of ['pc4_gemeente', 'scholen'])
      expect(van(bestand).filter((rij) => !verbanden.has(rij.swv_po ?? null) || !verbanden.has(rij.swv_vo ?? null))).toEqual([])
  })
})

describe('een rij', () => {
  it('houdt de nullen vooraan', () => {
    expect(zoek('gemeenten', { naam: 'Groningen' })).toMatchObject([
      { gemeentecode: 'GM0014', cbs_nummer: '0014', jeugdregio_code: 'JZ01' },
    ])
    expect(zoek('codelijsten', { lijst: 'WMO020', omschrijving: 'Begeleiding' })).toMatchObject([{ code: '02', actief: true }])
    expect(zoek('scholen', { vestigingscode: '00AH00' })).toMatchObject([{ brin: '00AH', sector: 'vo', postcode: '7522GK' }])
  })
  it('leest een komma binnen aanhalingstekens als een deel van de naam', () => {
    expect(zoek('scholen', { vestigingscode: '00AH00' })[0]?.naam).toBe(
      'Het Stedelijk Kottenpark praktijkonderwijs, vmbo, havo, atheneum en gymnasium',
    )
  })
  it('laat weg wat er niet stond, en kolommen die niet van de tabel zijn', () => {
    const zonderAdres = van('scholen').filter((rij) => rij.postcode === null)
    expect(zonderAdres).toHaveLength(13)
    expect(zonderAdres[0]).not.toHaveProperty('leerlingen_2025')
  })
  it('heeft per postcode precies één voorkeursgemeente', () => {
    const voorkeur = zoek('pc4_gemeente', { voorkeur: true })
    expect(new Set(voorkeur.map((rij) => rij.pc4)).size).toBe(voorkeur.length)
    expect(voorkeur).toHaveLength(4081)
    expect(zoek('pc4_gemeente', { pc4: '7001' })).toMatchObject([{ gemeentecode: 'GM0222', plaatsen: 'Doetinchem' }])
  })
  it('schrijft dagen als jaar, maand, dag', () => {
    expect(zoek('schoolvakanties', { vakantie: 'Voorjaarsvakantie', regio: 'Zuid', einde: '2027-02-21' })).toHaveLength(1)
  })
})

describe('de zoekvorm', () => {
  it.each([
    ['Súdwest-Fryslân', 'sudwest fryslan'],
    ['  De   Bilt ', 'de bilt'],
    ["'s-Gravenhage", 's gravenhage'],
    ['Bergen (L.)', 'bergen l'],
  ])('%s wordt %s', (naam, vorm) => expect(zoekvorm(naam)).toBe(vorm))
})
