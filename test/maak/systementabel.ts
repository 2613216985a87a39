import { readFileSync, writeFileSync } from 'node:fs'
import { type Bron, bronnen, type Systeem } from '../scenarios/systemen.ts'

const plek = new URL('../../README.md', import.meta.url)
const [begin, eind] = ['<!-- systemen: made by `npm run maak` -->', '<!-- /systemen -->']

const regel = (systeem: Systeem): string =>
  'verhaal' in systeem
    ? `${systeem.naam} (\`${systeem.verhaal.join('`, `')}\`)`
    : `${systeem.naam} (${'met' in systeem ? systeem.met : systeem.nogNiet})`
const rij = ({ document, systemen }: Bron): string => {
  const [draait, nogNiet] = [systemen.filter((een) => !('nogNiet' in een)), systemen.filter((een) => 'nogNiet' in een)]
  return `| ${document} | ${draait.map(regel).join('; ')} | ${nogNiet.map(regel).join('; ')} |`
}

/** The README with its table of what the sources name: what runs, by which story or part of the API, and what does not yet, and what it waits for. */
export function metSystementabel(readme: string): string {
  const [voor, rest] = [readme.indexOf(begin), readme.indexOf(eind)]
  if (voor < 0 || rest < voor) throw new Error('README.md mist de plek voor de systemen uit de bronnen')
  const tabel = ['| source | runs | not yet |', '|---|---|---|', ...bronnen.map(rij)].join('\n')
  return `${readme.slice(0, voor)}${begin}\n${tabel}\n${readme.slice(rest)}`
}
export const leesReadme = (): string => readFileSync(plek, 'utf8')

export async function maakSystementabel(): Promise<void> {
  writeFileSync(plek, metSystementabel(leesReadme()))
  console.log('geschreven: README.md')
}
