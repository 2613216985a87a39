import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { eersteSchooldag, eersteWerkdag, feestdagen } from '../../src/regels/termijnen.ts'

const lees = (naam: string): string[][] =>
  readFileSync(new URL(`../../src/register/referentiedata/${naam}.csv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((regel) => regel.split(','))
/** On a Sunday, and so no working day already; the law does not name them. */
const zondagen = ['Eerste paasdag', 'Eerste pinksterdag']

describe('feestdagen', () => {
  it.each([2025, 2026, 2027, 2028])('van %i zijn die van de referentiedata', (jaar) => {
    const verwacht = lees('feestdagen').filter(([datum, naam]) => datum?.startsWith(String(jaar)) && !zondagen.includes(naam as string))
    expect(verwacht.length).toBe(9)
    expect(feestdagen(jaar)).toEqual(verwacht.map(([datum]) => datum))
  })
  it.each([
    ['1961', '1961-04-03'],
    ['2000', '2000-04-24'],
    ['2008, zo vroeg als bijna nooit', '2008-03-24'],
    ['2038, zo laat als het kan', '2038-04-26'],
  ])('tweede paasdag van %s', (_jaar, dag) => expect(feestdagen(Number(dag.slice(0, 4)))).toContain(dag))
  it('Koningsdag is een dag eerder als het zondag is', () => {
    expect(feestdagen(2031)).toContain('2031-04-26')
    expect(feestdagen(2031)).not.toContain('2031-04-27')
  })
})

describe('een termijn die op een vrije dag valt', () => {
  it.each([
    ['2026-12-11', '2026-12-11', 'een gewone vrijdag blijft'],
    ['2026-12-12', '2026-12-14', 'zaterdag wordt maandag'],
    ['2026-12-13', '2026-12-14', 'zondag wordt maandag'],
    ['2026-12-25', '2026-12-28', 'kerst op vrijdag en zaterdag wordt maandag'],
    ['2026-04-03', '2026-04-07', 'Goede Vrijdag wordt dinsdag na Pasen'],
    ['2027-12-31', '2027-12-31', 'oudejaarsdag is een werkdag'],
    ['2028-01-01', '2028-01-03', 'nieuwjaarsdag op zaterdag wordt maandag'],
    ['2027-05-05', '2027-05-07', 'Bevrijdingsdag en daarna Hemelvaartsdag'],
  ])('%s wordt %s: %s', (van, naar) => expect(eersteWerkdag(van)).toBe(naar))

  it('op school telt de vakantie van de regio mee', () => {
    const noord = lees('schoolvakanties').flatMap(([, , regio, begin, einde]) =>
      regio === 'Noord' && begin && einde ? [{ begin, einde }] : [],
    )
    expect(eersteSchooldag('2026-12-21', noord)).toBe('2027-01-04')
    expect(eersteSchooldag('2026-12-21', [])).toBe('2026-12-21')
    expect(eersteSchooldag('2026-12-18', noord)).toBe('2026-12-18')
  })
})
