import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { dekkingstekst, tabelbestand } from '../maak/dekkingstabel.ts'

it('de tabel van bereikte statussen is zoals zij is vastgelegd', async () => {
  expect(await dekkingstekst(), 'npm run maak').toBe(await readFile(tabelbestand, 'utf8'))
})
