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
  test('zonder de ouders wordt het overleg geweigerd; wie het herstel volgt, belegt het met hen', () => {
    expect(uitkomst.verloop['overleg beleggen']).toEqual([409, 201])
    expect(uitkomst.gezien.uitgenodigd).toBe('2')
    const tekst = regels.join('\n').replaceAll(/\s+/g, ' ')
    expect(tekst).toContain('niet het hele gezin is uitgenodigd')
    expect(tekst).toContain('(regel ouders-en-jeugdige-uitgenodigd; NJi, Kenniskaart Kwaliteit verbinding onderwijs en jeugdhulp')
  })
  test('het begint en wordt gehouden in één keer: iedereen die nodig is, is er', () => {
    expect(uitkomst.verloop['overleg beginnen']).toEqual([201])
    expect(uitkomst.verloop['overleg houden']).toEqual([201])
  })
  test('wat op tafel ligt is open zolang het uur duurt, en het gezin leest daarna wie het hoorde', () => {
    expect(uitkomst.verloop['school leest de hulp']).toEqual([404, 200, 404])
    expect(uitkomst.gezien.mededelingen).toBe('jeugdhulp/jeugdhulp jeugdhulp/jeugdhulp jeugdhulp/jeugdhulp')
  })
  test('een half verslag wordt aangevuld, en een andere mening blijft ernaast staan', () => {
    expect(uitkomst.verloop['verslag vaststellen']).toEqual([409, 201])
    expect(uitkomst.verloop.instemmen).toEqual([201, 201])
    expect([uitkomst.gezien.afspraken, uitkomst.gezien.instemmingen]).toEqual(['1', 'ingestemd niet-eens'])
  })
  test('het verhaal is te lezen', () => {
    const tekst = regels.join('\n')
    expect(tekst).not.toMatch(/undefined|\[object|\{\w+\}/)
    for (const regel of tekst.split('\n')) expect(regel.length).toBeLessThanOrEqual(130)
  })
})
