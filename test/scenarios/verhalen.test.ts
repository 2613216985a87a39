import { describe, expect, it } from 'vitest'
import { maakTestDatabase } from '../hulp/database.ts'
import { bouwToneel } from './toneel.ts'
import { type Verhaalnaam, verhalen } from './verhalen.ts'
import { maakVerteller } from './verteller.ts'

/** The calls that a story turns on, by the name of the moment: their statuses, in order. */
const verwacht: Partial<Record<Verhaalnaam, Record<string, number[]>>> = {
  'drie-kinderen': {
    'school leest adedayo': [404, 200, 200],
    'school leest loluwa': [200, 200, 200],
    'school leest babafemi': [404, 404, 200],
    'delen zonder toestemming': [409],
    'zonder naam vragen': [400, 201],
  },
  'zelf-om-hulp': {
    'elif leest het verzoek': [200],
    'wijkteam leest het verzoek': [200],
    'moeder leest het verzoek': [404, 200],
    'school leest het verzoek': [404],
    'moeder zegt ja voor haar': [404],
    'school leest de hulp': [404, 200],
    'elif zegt ja': [201],
    'dorpsteam laat het haar moeder zien': [403],
  },
}

describe.each(Object.keys(verwacht) as Verhaalnaam[])('het verhaal %s', (naam) => {
  it(verhalen[naam].titel, async () => {
    const regels: string[] = []
    const database = await maakTestDatabase()
    const toneel = await bouwToneel(database, database.stop)
    try {
      const { verloop } = await verhalen[naam].speel(
        toneel,
        maakVerteller((regel) => regels.push(regel)),
      )
      expect(verloop).toEqual(verwacht[naam])
    } finally {
      await toneel.stop()
    }
    expect(regels.join('\n')).not.toMatch(/undefined|\[object|\{\w+\}/)
  }, 60_000)
})

it('elk verhaal heeft een test', () => {
  const elders = ['samen', 'toegang', 'oost-achterhoek', 'vervolg', 'wisseling']
  expect([...Object.keys(verwacht), ...elders].sort()).toEqual(Object.keys(verhalen).sort())
})
