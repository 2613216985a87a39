import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestDatabase } from '../hulp/database.ts'
import { bron, speelOostAchterhoek } from './oost-achterhoek.ts'
import { bouwToneel, type Toneel } from './toneel.ts'
import { maakVerteller } from './verteller.ts'

let toneel: Toneel
let uitkomst: Awaited<ReturnType<typeof speelOostAchterhoek>>
const regels: string[] = []

beforeAll(async () => {
  const database = await maakTestDatabase()
  toneel = await bouwToneel(database, database.stop)
  uitkomst = await speelOostAchterhoek(
    toneel,
    maakVerteller((regel) => regels.push(regel)),
  )
}, 60_000)
afterAll(() => toneel?.stop())

describe(`integraal arrangeren in Oost-Achterhoek (${bron})`, () => {
  test('het hele uur in één aanroep: zonder de ouders op de lijst geweigerd, met hen gelukt', () => {
    expect(uitkomst.verloop['het uur']).toEqual([409, 200])
    expect([uitkomst.gezien.vastgelegd, uitkomst.gezien.uitgenodigd]).toEqual(['45', '2'])
    const tekst = regels.join('\n').replaceAll(/\s+/g, ' ')
    expect(tekst).toContain('niet het hele gezin is uitgenodigd')
    expect(tekst).toContain('(regel ouders-en-jeugdige-uitgenodigd; NJi, Kenniskaart Kwaliteit verbinding onderwijs en jeugdhulp')
    expect(tekst).toContain('Waarom is het goed dat deze persoon of organisatie erbij is? “Samira kent de ochtenden thuis')
  })
  test('wat van het wijkteam is, is ook één aanroep; daarna heeft het de regie', () => {
    expect(uitkomst.verloop['het deel van het wijkteam']).toEqual([200])
    expect(uitkomst.verloop['regie aannemen']).toEqual([201])
    expect(regels.join('\n')).toContain('Wie heeft nu de regie? Fenna Rietbroek.')
  })
  test('de ouders lezen het hele verslag, en een andere mening blijft ernaast staan', () => {
    const { verloop, gezien } = uitkomst
    expect(gezien.verslag?.split(' ').toSorted().join(' ')).toBe('behoefte behoefte behoefte besluit doel mogelijkheid terugkoppeling')
    expect([verloop.instemmen, gezien.instemmingen]).toEqual([[201, 201], 'ingestemd niet-eens'])
  })
  test('wat is afgesproken staat bij wie het doet, en is gedaan', () => {
    expect(uitkomst.gezien['agenda van moeder']).toContain('actie-doen')
    expect(uitkomst.gezien.acties).toBe('gedaan gedaan gedaan')
  })
  test('na drie maanden gaan het OPP en het gezinsplan verder in een nieuwe versie', () => {
    const { verloop, gezien } = uitkomst
    expect(verloop['evaluatie afronden']).toEqual([409, 201])
    expect(gezien['versie na evaluatie']).toBe('2 concept')
    expect(verloop['tweede versie vaststellen']).toEqual([409, 201])
    expect([verloop['gezinsplan bijstellen'], gezien['gezinsplan na evaluatie']]).toEqual([[200], '2 2027-02-12'])
    expect(verloop['tweede evaluatie']).toEqual([409, 201])
  })
  test('een jaar later sluit de casus met de woorden van het gezin', () => {
    const { verloop, gezien } = uitkomst
    expect(verloop.sluiten).toEqual([409, 201])
    expect(gezien.ervaringen).toBe('ouder zelf-geschreven, jeugdige gesprek')
    expect(verloop['wijkteam na het einde']).toEqual([404])
  })
  test('het verhaal is te lezen', () => {
    const tekst = regels.join('\n')
    expect(tekst).not.toMatch(/undefined|\[object|\{\w+\}/)
    for (const regel of tekst.split('\n')) expect(regel.length).toBeLessThanOrEqual(130)
  })
})
