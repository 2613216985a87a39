import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { laatsteDag, leeftijd, loopt, plusDagen, plusMaanden } from '../../src/regels/dag.ts'
import { type Parameter, parameter, parameters } from '../../src/regels/parameters.ts'
import { momenten } from '../../src/regels/regel.ts'
import { gelden, register } from '../../src/regels/register.ts'

const wortel = new URL('../../src/regels/', import.meta.url)
const bronbestanden = readdirSync(wortel, { recursive: true, encoding: 'utf8' }).filter((naam) => naam.endsWith('.ts'))
const tests = readdirSync(new URL('.', import.meta.url), 'utf8')
  .filter((naam) => naam.endsWith('.test.ts'))
  .map((naam) => readFileSync(new URL(naam, import.meta.url), 'utf8'))
  .join('\n')

describe('het register', () => {
  // 54: jeugdhulp-heeft-toegangsgrond, rechten-bij-jeugdhulp-verteld, gezagdragers-zelfde-informatie and thuiszitter-maandoverleg came beside the fifty that were there.
  // 56: with the arrangement came arrangement-onderdelen-overwogen and besluit-binnen-mandaat.
  // 58: with privacyverzoeken came vernietigingsverzoek-afgewogen and avg-verzoek-binnen-maand.
  it('elke regel staat er een keer in', () => expect(new Set(register.map(({ id }) => id)).size).toBe(58))
  it.each(register.map((regel) => [regel.id, regel] as const))('%s', (id, regel) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(bronbestanden.filter((naam) => naam.endsWith(`/${id}.ts`))).toHaveLength(1)
    const code = readFileSync(new URL(bronbestanden.find((naam) => naam.endsWith(`/${id}.ts`)) as string, wortel), 'utf8')
    const naam = /export const (\w+): Regel/.exec(code)?.[1]
    expect(tests).toContain(`gevallen(${naam}, [`)
    expect(regel.bronnen.length).toBeGreaterThan(0)
    expect(regel.titel).toMatch(/^[A-Z]/)
    expect(Object.keys(regel.ernst).length).toBeGreaterThan(0)
    for (const moment of Object.keys(regel.ernst)) expect(momenten).toContain(moment)
  })
  it('wat op een dag geldt, komt in vaste volgorde', () => {
    expect(gelden('2026-09-01')).toEqual(register)
    expect(gelden('2025-07-31').map(({ id }) => id)).not.toContain('opp-leerling-gehoord')
    expect(gelden('2010-01-01')).toEqual([])
  })
})

describe('de parameters', () => {
  it('hebben elk een bron, en zijn anders als beleid gemerkt', () => {
    for (const waarden of Object.values(parameters))
      for (const { bron, beleid } of waarden) expect(bron.document === 'Rondetafel').toBe(beleid === true)
  })
  it.each([
    ['leeftijd-jeugdige-beslist-mee', 12],
    ['leeftijd-jeugdige-beslist-zelf', 16],
    ['leeftijd-meerderjarig', 18],
    ['plan-op-schrift-dagen', 14],
  ] satisfies [Parameter, number][])('%s is %i', (naam, waarde) => expect(parameter(naam, '2026-09-01')).toBe(waarde))
  it('voor de eerste waarde geldt de eerste', () => expect(parameter('leeftijd-meerderjarig', '1999-01-01')).toBe(18))
})

describe('dagen', () => {
  it('wie op 29 februari is geboren, verjaart op 1 maart als die dag er niet is', () => {
    expect(leeftijd('2012-02-29', '2028-02-28')).toBe(15)
    expect(leeftijd('2012-02-29', '2028-02-29')).toBe(16)
    expect(leeftijd('2012-02-29', '2030-02-28')).toBe(17)
    expect(leeftijd('2012-02-29', '2030-03-01')).toBe(18)
  })
  it('een periode loopt tot en met de laatste dag', () => {
    expect(loopt({ van: '2026-01-01', tot: '2026-01-31' }, '2026-01-31')).toBe(true)
    expect(loopt({ van: '2026-01-01', tot: '2026-01-31' }, '2026-02-01')).toBe(false)
  })
  it('dagen tellen over maand, schrikkeldag en zomertijd heen', () => {
    expect(plusDagen('2028-02-28', 1)).toBe('2028-02-29')
    expect(plusDagen('2026-03-28', 2)).toBe('2026-03-30')
    expect(plusDagen('2026-01-01', -1)).toBe('2025-12-31')
  })
  it.each([
    ['2026-09-01', 6, '2027-03-01', '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15', '2027-01-14'],
    ['2026-01-31', 1, '2026-02-28', '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29', '2028-02-29'],
    ['2028-01-29', 1, '2028-02-29', '2028-02-28'],
    ['2027-01-29', 1, '2027-02-28', '2027-02-28'],
    ['2026-01-28', 1, '2026-02-28', '2026-02-27'],
    ['2026-08-31', 1, '2026-09-30', '2026-09-30'],
    ['2026-03-01', 1, '2026-04-01', '2026-03-31'],
    ['2028-02-29', 12, '2029-02-28', '2029-02-28'],
    ['2026-01-31', 12, '2027-01-31', '2027-01-30'],
    ['2026-11-30', 240, '2046-11-30', '2046-11-29'],
  ])('vanaf %s is %i maanden later %s, en wat zo lang duurt loopt tot en met %s', (van, maanden, later, laatste) => {
    expect([plusMaanden(van, maanden), laatsteDag(van, maanden)]).toEqual([later, laatste])
  })
})

it('de regels halen niets van buiten: geen invoer, geen klok, geen andere vleugel', () => {
  for (const naam of bronbestanden) {
    const code = readFileSync(new URL(naam, wortel), 'utf8')
    for (const [, pad] of code.matchAll(/from '([^']+)'/g)) {
      expect(new URL(pad as string, new URL(naam, wortel)).href.startsWith(wortel.href), `${naam} haalt ${pad}`).toBe(true)
      expect(pad).toMatch(/^\.\.?\/.*\.ts$/)
    }
    expect(code).not.toMatch(/new Date\(\)|Date\.now|Math\.random|process\./)
  }
})
