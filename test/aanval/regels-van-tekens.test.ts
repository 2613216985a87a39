import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

/** Regular expressions that can be made to run for ages by what is fed to them. Judged by an automaton, not by the clock. */
const bron = new URL('../../src/', import.meta.url).pathname
type Patroon = { waar: string; bron: string; vlaggen: string }

/** Every regular expression that stands in our source, wherever it is used. */
function inBestand(bestand: string): Patroon[] {
  const boom = ts.createSourceFile(bestand, readFileSync(join(bron, bestand), 'utf8'), ts.ScriptTarget.Latest)
  const gevonden: Patroon[] = []
  const bezoek = (knoop: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(knoop)) {
      const [, inhoud = '', vlaggen = ''] = /^\/(.*)\/([a-z]*)$/su.exec(knoop.text) ?? []
      gevonden.push({ waar: bestand, bron: inhoud, vlaggen })
    }
    if (ts.isNewExpression(knoop) && knoop.expression.getText(boom) === 'RegExp') gemaakt.push(`${bestand}: ${knoop.getText(boom)}`)
    ts.forEachChild(knoop, bezoek)
  }
  bezoek(boom)
  return gevonden
}
const gemaakt: string[] = []
/** Not for what somebody sends. */
const vanOnszelf: Record<string, string> = {
  'basis/config.ts': 'what is set by who runs the program, read once at the start',
  'regels/bijstellen.ts': 'addresses that the rules write themselves',
}
const eigen = readdirSync(bron, { recursive: true, encoding: 'utf8' })
  .filter((naam) => naam.endsWith('.ts') && !(naam in vanOnszelf))
  .flatMap(inBestand)
/** Those of zod that our schemas are made of: what stands behind `z.uuid()`, a day and a moment. */
const vanZod = [z.uuid(), z.iso.date(), z.iso.datetime({ offset: true })].map((schema): Patroon => {
  const patroon = [...(schema._zod.pattern ? [schema._zod.pattern] : [])][0] as RegExp
  return { waar: 'zod', bron: patroon.source, vlaggen: patroon.flags }
})

beforeAll(() => {
  process.env.RECHECK_BACKEND = 'pure'
})
const oordeel = (patroon: string, vlaggen = '') => checkSync(patroon, vlaggen, { timeout: 20_000 })

describe('een patroon dat op invoer wordt losgelaten', () => {
  it('staat uitgeschreven: er wordt er geen samengesteld uit wat iemand stuurt', () => {
    expect(eigen.length).toBeGreaterThan(40)
    // The examples of our own document.
    expect(gemaakt).toEqual(['toegang/voorbeelden.ts: new RegExp(schema.pattern)'])
  })
  it.each([...eigen, ...vanZod].map((een) => [`${een.waar} /${een.bron}/${een.vlaggen}`, een] as const))(
    '%s kost nooit meer dan evenredig met de lengte',
    (_, { bron: patroon, vlaggen }) => {
      const diagnose = oordeel(patroon, vlaggen)
      expect(diagnose.status, JSON.stringify(diagnose)).toBe('safe')
    },
  )
  it.each(['^(a+)+$', '^(?:a|a)*$', '^\\s*(.*?)\\s*$', '(x+x+)+y'])('dit toezicht ziet wat er mis is met /%s/', (patroon) => {
    expect(oordeel(patroon).status).toBe('vulnerable')
  })
})
