import { expect, it } from 'vitest'
import { leesReadme, metSystementabel } from '../maak/systementabel.ts'
import { bronnen } from './systemen.ts'
import { verhalen } from './verhalen.ts'

it('de tabel in de README is zoals zij gemaakt wordt', () => {
  expect(leesReadme()).toBe(metSystementabel(leesReadme()))
})

it('elk verhaal laat iets uit de bronnen zien', () => {
  const genoemd = bronnen.flatMap(({ systemen }) => systemen.flatMap((een) => ('verhaal' in een ? een.verhaal : [])))
  expect([...new Set(genoemd)].sort()).toEqual(Object.keys(verhalen).sort())
})

it('geen systeem staat er twee keer', () => {
  const namen = bronnen.flatMap(({ systemen }) => systemen.map(({ naam }) => naam))
  expect(new Set(namen).size).toBe(namen.length)
})
