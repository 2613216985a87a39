import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestDatabase } from '../hulp/database.ts'
import { bouwToneel, type Toneel } from './toneel.ts'
import { maakVerteller } from './verteller.ts'
import { speelWisseling } from './wisseling.ts'

let toneel: Toneel
let uitkomst: Awaited<ReturnType<typeof speelWisseling>>
const regels: string[] = []

beforeAll(async () => {
  const database = await maakTestDatabase()
  toneel = await bouwToneel(database, database.stop)
  uitkomst = await speelWisseling(
    toneel,
    maakVerteller((regel) => regels.push(regel)),
  )
}, 60_000)
afterAll(() => toneel?.stop())

describe('een schooljaar met wisselingen: de ib’er en het wijkteam vertrekken allebei', () => {
  test('een dienstverband eindigt pas als alles is overgedragen', () => {
    expect(uitkomst.verloop['dienstverband van wijkteam beëindigen']).toEqual([409, 204])
    expect(uitkomst.verloop['dienstverband van ib beëindigen']).toEqual([409, 204])
  })
  test('er blijft niets achter: regie, aanspreekpunt en acties staan op naam van wie er nog is', () => {
    const { stand } = uitkomst
    expect(stand.regie).toEqual(['Rogier Plantinga-Sol'])
    expect(stand.aanspreekpunt).toEqual(['Rogier Plantinga-Sol'])
    expect(stand.actiesVan).toEqual(['Dunya Elbadri', 'Rogier Plantinga-Sol', 'Yassin Ouahbiri', 'moeder'])
    expect(stand.agenda).toEqual(['actie-doen', 'actie-doen'])
    expect(uitkomst.verloop['wie weg is leest nog']).toEqual([403, 403])
  })
  test('het gezin leest wie het van wie overnam', () => {
    expect(uitkomst.stand.berichten).toEqual(['Fenna Rietbroek → Yassin Ouahbiri', 'Marijke Oldenkotte → Rogier Plantinga-Sol'])
  })
  test('het verhaal is te lezen: de weigering met uitleg, en geen losse velden', () => {
    const tekst = regels.join('\n')
    expect(tekst.replaceAll(/\s+/g, ' ')).toContain('Draag dat eerst over aan een collega.')
    expect(tekst).not.toMatch(/undefined|\[object|\{\w+\}/)
    for (const regel of tekst.split('\n')) expect(regel.length).toBeLessThanOrEqual(130)
  })
})
