import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const wortel = new URL('../../', import.meta.url)
const tekst = readFileSync(new URL('SECURITY.md', wortel), 'utf8')
const owasp = [...tekst.matchAll(/^### (API\d+):2023 .+$/gm)].map(([, naam]) => naam)

it('SECURITY.md beantwoordt elk punt van de OWASP API Security Top 10, met toetsen die er staan', () => {
  expect(owasp).toEqual(Array.from({ length: 10 }, (_, nummer) => `API${nummer + 1}`))
  for (const deel of tekst.split(/^### /m).slice(1))
    expect(deel.match(/`test\/[\w/.-]+`/g)?.length ?? 0, deel.slice(0, 40)).toBeGreaterThan(0)
})
it('elk bestand dat SECURITY.md noemt, bestaat', () => {
  const genoemd = [...new Set([...tekst.matchAll(/`((?:test\/[\w/.-]+)|[A-Za-z]+\.(?:md|yml))`/g)].map(([, naam]) => naam as string))]
  expect(genoemd.length).toBeGreaterThan(20)
  expect(genoemd.filter((naam) => !existsSync(new URL(naam, wortel)))).toEqual([])
})
it('elk bestand met aanvallen staat erin', () => {
  const aanvallen = readdirSync(new URL('test/aanval', wortel)).filter((naam) => naam.endsWith('.test.ts'))
  expect(aanvallen.filter((naam) => !tekst.includes(`test/aanval/${naam}`))).toEqual([])
})
