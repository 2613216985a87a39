import { expect, test } from 'vitest'
import { maakIds, vasteIds } from '../../src/basis/id.ts'
import { vasteKlok } from '../../src/basis/klok.ts'

const vorm = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test('ids are UUIDv7 that carry the time of the clock', () => {
  const id = maakIds(vasteKlok('2026-11-22T01:38:40.123Z'))()
  expect(id).toMatch(vorm)
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.parse('2026-11-22T01:38:40.123Z'))
})

test('10 000 ids of one millisecond all differ and rise', () => {
  const ids = maakIds(vasteKlok('2026-11-22T01:38:40.123Z'))
  const reeks = Array.from({ length: 10_000 }, ids)
  expect(new Set(reeks).size).toBe(10_000)
  expect(reeks.toSorted()).toEqual(reeks)
  expect(reeks.every((id) => vorm.test(id))).toBe(true)
})

test('a clock that is set back gives ids of that time', () => {
  const klok = vasteKlok('2027-01-01T00:00:00.000Z')
  const ids = maakIds(klok)
  const later = ids()
  klok.zet('2026-01-01T00:00:00.000Z')
  expect(ids() < later).toBe(true)
})

test('fixed ids are the same on every run, and another series per seed', () => {
  const reeks = (zaad: string) => Array.from({ length: 3 }, vasteIds(vasteKlok('2026-11-22T00:00:00.000Z'), zaad))
  expect(reeks('a')).toEqual(reeks('a'))
  expect(reeks('a')).not.toEqual(reeks('b'))
  expect(reeks('a')[0]).toMatch(vorm)
})
