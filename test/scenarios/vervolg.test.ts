import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestDatabase } from '../hulp/database.ts'
import { bouwToneel, type Toneel } from './toneel.ts'
import { maakVerteller } from './verteller.ts'
import { speelVervolg } from './vervolg.ts'

let toneel: Toneel
let uitkomst: Awaited<ReturnType<typeof speelVervolg>>
const regels: string[] = []

beforeAll(async () => {
  const database = await maakTestDatabase()
  toneel = await bouwToneel(database, database.stop)
  uitkomst = await speelVervolg(
    toneel,
    maakVerteller((regel) => regels.push(regel)),
  )
}, 60_000)
afterAll(() => toneel?.stop())

describe('wat na de eerste plannen komt', () => {
  test('een evaluatie: eerst gepland, dan met elk doel en ieders reden, en zij begint de volgende versie', () => {
    const { verloop, gezien } = uitkomst
    expect(verloop['gaan uitvoeren']).toEqual([409, 201])
    expect(verloop['evaluatie afronden']).toEqual([409, 201])
    expect(gezien['versie na evaluatie']).toBe('2 concept')
    expect(verloop['tweede versie vaststellen']).toEqual([409, 201])
  })
  test('ieder leest de scores van de doelen die open staan', () => {
    const { gezien } = uitkomst
    expect([gezien['scores ib'], gezien['scores wijkteam'], gezien['scores moeder']]).toEqual(['2', '3', '3'])
  })
  test('moeder ziet dat het vastloopt en schaalt op; bindend is alleen wat op een afspraak rust', () => {
    const { verloop, gezien } = uitkomst
    expect(gezien.impasse).toBe('geschonden')
    expect(verloop.opschalen).toEqual([409, 201])
    expect(verloop['bindend besluit']).toEqual([409, 201])
    expect(verloop.doorbraak).toEqual([201])
    expect(verloop['begeleiding starten']).toEqual([201])
    expect(gezien['na de start']).toContain('jeugdhulp-ontbreekt')
    expect(gezien['impasse daarna']).toBe('voldaan')
  })
  test('de casus sluit met de woorden van het gezin, en wie meekeek ziet haar niet meer', () => {
    const { verloop, gezien } = uitkomst
    expect(verloop.sluiten).toEqual([409, 201])
    expect(gezien.ervaringen).toBe('ouder zelf-geschreven, jeugdige gesprek')
    expect(verloop['wijkteam na het einde']).toEqual([404])
  })
  test('de casus gaat weer open, met regie, en alleen voor wie vandaag nog een grond heeft', () => {
    const { verloop, gezien } = uitkomst
    expect(verloop['heropenen door het wijkteam']).toEqual([404])
    expect(verloop.heropenen).toEqual([201])
    expect(gezien['regie na heropening']).toMatch(/^\S+/)
    expect(verloop['wijkteam na heropening']).toEqual([200])
    expect(verloop['wijkteam na de einddatum']).toEqual([404])
  })
  test('moeder leest in de tijdlijn wat er gebeurde, in volgorde', () => {
    expect(uitkomst.gezien.tijdlijn).toMatch(/casus .*evaluatieafronding .*opschalingbesluit .*afsluiting .*heropening/)
  })
  test('het verhaal is te lezen', () => {
    const tekst = regels.join('\n')
    expect(tekst).not.toMatch(/undefined|\[object|\{\w+\}/)
    for (const regel of tekst.split('\n')) expect(regel.length).toBeLessThanOrEqual(140)
  })
})
