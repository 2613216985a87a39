import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestDatabase } from '../hulp/database.ts'
import { speelElif } from './elif.ts'
import { bouwToneel, type Toneel } from './toneel.ts'
import { maakVerteller } from './verteller.ts'

let toneel: Toneel
let uitkomst: Awaited<ReturnType<typeof speelElif>>
const regels: string[] = []

beforeAll(async () => {
  const database = await maakTestDatabase()
  toneel = await bouwToneel(database, database.stop)
  uitkomst = await speelElif(
    toneel,
    maakVerteller((regel) => regels.push(regel)),
  )
}, 60_000)
afterAll(() => toneel?.stop())

describe('het verhaal van Elifnaz: zes blikken op één casus', () => {
  test('onder de zestien beslissen haar moeder en zij samen', () => {
    expect(uitkomst.verloop['dorpsteam leest de casus']).toEqual([404, 200])
  })
  test('ieder ziet het eigen deel, en wie geen grond heeft niets', () => {
    const { voor } = uitkomst.gezien
    expect([voor?.zorgcoordinator?.inzetten, voor?.wijkteam?.inzetten, voor?.elif?.inzetten, voor?.moeder?.inzetten]).toEqual([1, 1, 1, 1])
    expect(voor?.wijkteam?.dicht).toContain('casus/thuissituatie')
    const niets = { status: 404, inzetten: 0, persoon: 404, dicht: [], betrokken: [] }
    expect(voor?.vader).toEqual(niets)
    expect(voor?.swv).toEqual({ ...niets, betrokken: ['De Leerlooier, school voor voortgezet onderwijs', 'Dorpsteam Besselinkschans'] })
    for (const rol of ['zorgcoordinator', 'wijkteam', 'moeder', 'elif'] as const) expect(voor?.[rol]?.betrokken, rol).toHaveLength(3)
  })
  test('dat iemand betrokken is weet een ander pas als zij dat allebei goedvinden', () => {
    expect(uitkomst.verloop['swv leest wie er zijn']).toEqual([404, 200])
  })
  test('op haar verjaardag verandert alleen wat haar moeder ziet', () => {
    const { voor, na } = uitkomst.gezien
    expect(voor?.moeder?.dicht).not.toContain('casus/gezondheid')
    expect(na?.moeder?.dicht).toEqual(expect.arrayContaining(['casus/thuissituatie', 'casus/gezondheid']))
    expect([voor?.moeder?.inzetten, na?.moeder?.inzetten]).toEqual([1, 0])
    for (const rol of ['zorgcoordinator', 'wijkteam', 'vader', 'elif', 'swv'] as const) expect(na?.[rol], rol).toEqual(voor?.[rol])
  })
  test('een intrekking sluit bij de eerstvolgende vraag', () => {
    expect(uitkomst.verloop.intrekken).toEqual([201])
    expect(uitkomst.verloop['school leest de hulp']).toEqual([200, 404])
  })
  test('zij leest wie er keek, en op welke grond', () => {
    const tekst = regels.join('\n').replaceAll(/\s+/g, ' ')
    expect(tekst).toContain(
      'De wijkteammedewerker van Dorpsteam Besselinkschans opende het dossier, omdat daar toestemming voor is gegeven.',
    )
    expect(tekst).toMatch(/De consulent van [^.]* zag welke organisaties betrokken zijn, omdat daar toestemming voor is gegeven\./)
    expect(tekst).toContain('Het logboek is ongeschonden.')
    expect(tekst).not.toMatch(/undefined|\[object|\{\w+\}/)
  })
})
