import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestDatabase } from '../hulp/database.ts'
import { behandelplan } from './behandelplan.ts'
import { bouwToneel, type Toneel } from './toneel.ts'
import { maakVerteller } from './verteller.ts'

let toneel: Toneel
let uitkomst: Awaited<ReturnType<typeof behandelplan>>
const regels: string[] = []

beforeAll(async () => {
  const database = await maakTestDatabase()
  toneel = await bouwToneel(database, database.stop)
  uitkomst = await behandelplan(
    toneel,
    maakVerteller((regel) => regels.push(regel)),
  )
}, 60_000)
afterAll(() => toneel?.stop())

describe('een integraal behandelplan met een tijdsplan', () => {
  test('ieder leest in de eigen agenda wat de eigen beurt is, en voor wanneer', () => {
    expect(uitkomst.gezien).toMatchObject({
      'agenda van Samira': ['Oma vragen voor de woensdag (2026-11-27)'],
      'agenda van Marijke': ['De dagkaart invoeren (2026-12-04)'],
      'agenda van Fenna': ['De dagkaart thuis ophangen (2026-12-04)'],
    })
  })
  test('uitvoeren begint met een moment om terug te kijken, en hulp op school met een OPP', () => {
    expect(uitkomst.verloop['gaan uitvoeren']).toEqual([409, 201])
    expect(uitkomst.verloop['op school beginnen'], 'een kind wacht niet op een plan').toEqual([201])
    expect(uitkomst.gezien).toMatchObject({ 'OPP te maken': ['2027-01-13'], 'OPP gemaakt': [] })
  })
  test('wat blijft liggen komt bij wie de regie heeft, tot er een nieuwe dag is; het gezin leest hoe het gaat', () => {
    const laat = 'De dagkaart thuis ophangen (2026-12-04, te laat)'
    expect(uitkomst.gezien).toMatchObject({ 'Fenna te laat': [laat], 'Marijke volgt op': [`Opvolgen: ${laat}`], 'Marijke daarna': [] })
    expect(uitkomst.gezien?.['moeder leest']).toEqual(['Op school en op woensdag loopt het. De dagkaart thuis volgt deze week.'])
  })
  test('op het afgesproken moment: afbouwen waar het lukt, intensiveren waar het niet lukt', () => {
    expect(uitkomst.verloop['evaluatie afronden']).toEqual([409, 201])
    expect(uitkomst.gezien?.['moeder leest de besluiten']).toEqual(['afschalen', 'intensiveren'])
  })
  test('moeder leest in de tijdlijn alles op volgorde', () => {
    expect(uitkomst.gezien?.tijdlijn).toMatch(
      /casus .*toestemming antwoord antwoord .*gezinsplan .*actie actie actie .*evaluatiemoment .*actieterugkoppeling .*voortgang .*evaluatieafronding/,
    )
  })
  test('het verhaal is te lezen', () => {
    expect(regels.join('\n')).not.toMatch(/undefined|\[object|\{\w+\}/)
  })
})
