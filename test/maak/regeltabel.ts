import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Uitkomstsoort } from '../../src/regels/regel.ts'
import { register } from '../../src/regels/register.ts'
import { toonRegel } from '../../src/toetsing/schema.ts'

export const registerbestand = new URL('../../openapi/regels.json', import.meta.url)
export const tabelbestand = fileURLToPath(new URL('../../openapi/regels.md', import.meta.url))

/** The register of rules, as `GET /v1/regels` publishes it. */
export const registertekst = (regels: unknown[]): string => `${JSON.stringify(regels, null, 2)}\n`

/** Writes the register down; the table beside it is written by the test that reaches its outcomes: `vitest run test/regels-http -u`. */
export async function maakRegelregister(): Promise<void> {
  await writeFile(registerbestand, registertekst(register.map(toonRegel)))
  console.log(`geschreven: ${fileURLToPath(registerbestand)}`)
}

const soorten: readonly Uitkomstsoort[] = ['voldaan', 'geschonden', 'onbekend', 'oordeel-nodig']

/** Outcomes that a rule has and that no call reaches, and why not. */
export const onbereikbaar: Partial<Record<string, Partial<Record<Uitkomstsoort, string>>>> = {
  'kruisverwijzing-verwijst-niet-kopieert': { onbekend: 'een bron die u niet ziet, is al een 400' },
  'casus-heeft-regisseur': { onbekend: 'de database laat geen casus zonder regisseur toe' },
}

/** Per rule: when it refuses, and which of its outcomes the API was seen to give. */
export function regeltabel(bereikt: ReadonlyMap<string, ReadonlySet<string>>): string {
  const rijen = register.map(({ id, versie, ernst, uitkomsten }) => {
    const houdtTegen = Object.entries(ernst).flatMap(([moment, zwaarte]) => (zwaarte === 'informeert' ? [] : [`${moment} (${zwaarte})`]))
    const cel = (soort: Uitkomstsoort): string => {
      if (!uitkomsten.includes(soort)) return ''
      return bereikt.get(id)?.has(soort) ? 'bereikt' : `niet bereikt${reden(id, soort)}`
    }
    return [`${id} (${versie})`, houdtTegen.join(', ') || 'nooit', ...soorten.map(cel)]
  })
  const regels = [['Regel (versie)', 'Houdt tegen bij', ...soorten], ['---', '---', ...soorten.map(() => '---')], ...rijen]
  return `# Regels en hun uitkomsten

Gemaakt door \`test/regels-http/wegen.test.ts\`: welke uitkomsten van elke regel over HTTP zijn bereikt. Een lege cel: deze regel kent die uitkomst niet.

${regels.map((rij) => `| ${rij.join(' | ')} |`).join('\n')}
`
}

const reden = (id: string, soort: Uitkomstsoort): string => {
  const waarom = onbereikbaar[id]?.[soort]
  return waarom ? `: ${waarom}` : ''
}

if (import.meta.main) await maakRegelregister()
