import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestDatabase } from '../hulp/database.ts'
import { speelNoor } from './noor.ts'
import { bouwToneel, type Toneel } from './toneel.ts'
import { maakVerteller } from './verteller.ts'

let toneel: Toneel
let uitkomst: Awaited<ReturnType<typeof speelNoor>>
const regels: string[] = []

beforeAll(async () => {
  const database = await maakTestDatabase()
  toneel = await bouwToneel(database, database.stop)
  uitkomst = await speelNoor(
    toneel,
    maakVerteller((regel) => regels.push(regel)),
  )
}, 60_000)
afterAll(() => toneel?.stop())

describe('het verhaal van Noortje', () => {
  test('wat een regel weigert, lukt na het volgen van het herstel', () => {
    const { verloop } = uitkomst
    expect(verloop['toestemming vragen']).toEqual([409, 201])
    expect(verloop.fase).toEqual([409, 201])
    expect(verloop['gezinsplan vaststellen']).toEqual([409, 201])
    expect(verloop['handelingsdeel vaststellen']).toEqual([409, 201])
    expect(verloop['schoolloopbaan koppelen']).toEqual([409, 201])
    expect(verloop['regie aanbieden']).toEqual([409, 201])
  })
  test('wat klopt, lukt meteen', () => {
    const { verloop } = uitkomst
    expect(verloop['perspectief vaststellen']).toEqual([201])
    expect(verloop['hulp koppelen']).toEqual([201])
    expect(verloop['regie aannemen']).toEqual([201])
    expect(verloop.intrekken).toEqual([201])
  })
  test('de casus gaat pas open als beide ouders ja zeggen', () => {
    expect(uitkomst.verloop['wijkteam leest de casus']).toEqual([404, 404, 200])
  })
  test('na een intrekking is de hulp dicht, en zegt het gezinsplan wat dicht is', () => {
    expect(uitkomst.verloop['school leest de hulp']).toEqual([404, 200])
    expect(uitkomst.gezien.dicht).toContain('jeugdhulp/jeugdhulp')
    expect(uitkomst.gezien['na intrekking']).toBe('grond-vervallen 2026-11-23')
  })
  test('na het einde van de hulp wijkt het OPP af', () => {
    expect(uitkomst.gezien['na einde hulp']).toContain('jeugdhulp-beeindigd 2027-03-13')
  })
  test('het verhaal is te lezen: weigeringen met uitleg, en geen losse velden', () => {
    const tekst = regels.join('\n')
    expect(tekst.match(/✗ Geweigerd/g)?.length).toBe(6)
    expect(tekst).toContain('nee')
    expect(tekst).not.toMatch(/undefined|\[object|\{\w+\}/)
    for (const regel of tekst.split('\n')) expect(regel.length).toBeLessThanOrEqual(130)
  })
})
