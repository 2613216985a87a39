import { describe, expect, test } from 'vitest'
import {
  bestaat,
  leeftijdOp,
  plusDagen,
  plusJaren,
  plusMaanden,
  vandaag,
  vasteKlok,
  verjaardag,
  verzetbareKlok,
} from '../../src/basis/klok.ts'

describe('vandaag is the day in Amsterdam', () => {
  test.each([
    ['2026-06-30T21:59:59.999Z', '2026-06-30'],
    ['2026-06-30T22:00:00.000Z', '2026-07-01'],
    ['2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01'],
  ])('%s is %s', (nu, dag) => expect(vandaag(nu)).toBe(dag))
})

describe('days', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s plus %i days is %s', (dag, aantal, uit) => expect(plusDagen(dag, aantal)).toBe(uit))

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-15', -1, '2026-02-15'],
  ])('%s plus %i months is %s', (dag, aantal, uit) => expect(plusMaanden(dag, aantal)).toBe(uit))

  test.each([
    ['2012-05-06', 12, '2024-05-06'],
    ['2012-02-29', 12, '2024-02-29'],
    ['2012-02-29', 16, '2028-02-29'],
    ['2010-02-28', 16, '2026-02-28'],
  ])('%s plus %i years is %s', (dag, aantal, uit) => expect(plusJaren(dag, aantal)).toBe(uit))

  test.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-13-01', false],
    ['2026-2-1', false],
    ['', false],
  ])('%s is on the calendar: %s', (dag, uit) => expect(bestaat(dag)).toBe(uit))
})

describe('age', () => {
  test('comes on the birthday itself', () => {
    expect(leeftijdOp('2010-11-22', '2026-11-21')).toBe(15)
    expect(leeftijdOp('2010-11-22', '2026-11-22')).toBe(16)
    expect(leeftijdOp('2026-11-22', '2026-11-21')).toBe(-1)
  })

  test('born on 29 February: in a year without it, on 1 March', () => {
    expect(verjaardag('2008-02-29', 18)).toBe('2026-03-01')
    expect(leeftijdOp('2008-02-29', '2026-02-28')).toBe(17)
    expect(leeftijdOp('2008-02-29', '2026-03-01')).toBe(18)
    expect(leeftijdOp('2008-02-29', '2028-02-28')).toBe(19)
    expect(leeftijdOp('2008-02-29', '2028-02-29')).toBe(20)
  })
})

test('a clock that was moved goes on ticking, and goes back when told to', () => {
  const echt = vasteKlok('2026-11-22T10:00:00.000Z')
  const klok = verzetbareKlok(echt)
  klok.zet('2027-01-01T00:00:00.000Z')
  echt.zet('2026-11-22T10:00:01.500Z')
  expect(klok.nu()).toBe('2027-01-01T00:00:01.500Z')
  klok.herstel()
  expect(klok.nu()).toBe('2026-11-22T10:00:01.500Z')
})
