import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakTestDatabase, type TestDatabase } from '../hulp/database.ts'
import { catalogus, catalogusbestand } from '../maak/catalogus.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await maakTestDatabase()
})
afterAll(() => database?.stop())

describe('de catalogus van een gemigreerde database', () => {
  it('is de tekst die in migrations/catalogus.txt staat (anders: `npm run maak`, en lees wat er verschilt)', async () => {
    expect((await catalogus(database.beheerUrl)).split('\n')).toEqual(readFileSync(catalogusbestand, 'utf8').split('\n'))
  })

  it('kent wat met de hand is geschreven: tijdsleutel, PERIOD, policies, sloten en rechten', () => {
    const tekst = readFileSync(catalogusbestand, 'utf8')
    for (const deel of [
      'WITHOUT OVERLAPS',
      'PERIOD',
      'weergave.zicht',
      'historie.zicht',
      'weergave_loopt_gelijk',
      'rondetafel_lezer weergave: SELECT',
    ])
      expect(tekst).toContain(deel)
    expect(tekst.split('\n').length).toBeGreaterThan(900)
    expect(tekst.match(/^rondetafel_lezer .+$/gm)?.filter((regel) => !/ ref_/.test(regel))).toEqual([
      'rondetafel_lezer dekking: SELECT',
      'rondetafel_lezer historie: SELECT',
      'rondetafel_lezer lijst: SELECT',
      'rondetafel_lezer logboek: INSERT',
      'rondetafel_lezer logboekzegel: SELECT',
      'rondetafel_lezer persoonsnummerkluis: SELECT',
      // Candidates for an agenda, each houder its own: ids and days.
      'rondetafel_lezer wachtend: SELECT',
      'rondetafel_lezer weergave: SELECT',
    ])
  })
})
