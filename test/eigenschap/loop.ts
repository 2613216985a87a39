import fc, { type RunDetails } from 'fast-check'
import { expect } from 'vitest'
import type { Toetser } from '../../src/toegang/toetser.ts'
import { maakHuis } from '../hulp/huis.ts'
import { maakToezicht } from './getuige.ts'
import { lege, type Reeks, reeksen, speel, type Telling } from './reeks.ts'

type Loop = { aantal: number; zaad: number; toetser?: Toetser; krimp?: boolean }

/** A number of sequences on one database; gives what they came to, and the first objection of the oracle, with the shortest sequence that a minute finds. */
export async function loop({ aantal, zaad, toetser, krimp = true }: Loop): Promise<{ telling: Telling; bezwaar?: string }> {
  const huis = await maakHuis(toetser ? { toetser } : {})
  const toezicht = await maakToezicht(huis)
  const telling = lege()
  const vast = (naar: Telling) => fc.asyncProperty(reeksen, (reeks) => speel(huis, toezicht, reeks, naar))
  try {
    const eerste = await fc.check(vast(telling), { numRuns: aantal, seed: zaad, endOnFailure: true })
    if (!eerste.failed) return { telling }
    const pad = eerste.counterexamplePath ?? undefined
    const korter = krimp ? await fc.check(vast(lege()), { seed: zaad, path: pad, interruptAfterTimeLimit: 60_000 }) : eerste
    return {
      telling,
      bezwaar: `zaad ${zaad}\n${gezegd(eerste)}${korter.failed && korter !== eerste ? `\n\nkorter:\n${gezegd(korter)}` : ''}`,
    }
  } finally {
    await toezicht.stop()
    await huis.stop()
  }
}

const gezegd = (uitslag: RunDetails<[Reeks]>): string => `${uitslag.errorInstance}\n${fc.defaultReportMessage(uitslag)}`

/** What makes a run worth its name: enough of it went through, both rules were asked often, with both answers, and persons became one and were two again. */
export function eisGenoeg({ aanroepen, aangenomen, geweigerd, voldaan, perZet }: Telling, minstens: number): void {
  expect(aangenomen / aanroepen).toBeGreaterThanOrEqual(0.6)
  for (const regel of ['opp-bevat-jeugdhulp', 'gezinsplan-bevat-schoolloopbaan'] as const) {
    expect(geweigerd[regel], `${regel} geweigerd`).toBeGreaterThanOrEqual(minstens)
    expect(voldaan[regel], `${regel} voldaan`).toBeGreaterThanOrEqual(minstens)
  }
  for (const naam of ['verband breken', 'verband weer', 'verband van zus', 'jeugdige toevoegen', 'jeugdige eruit'])
    expect(perZet[naam]?.[0] ?? 0, naam).toBeGreaterThanOrEqual(minstens / 5)
}

export const verteld = ({ reeksen, aanroepen, aangenomen, paren, geweigerd, voldaan, afwijkingen }: Telling, zaad: number): string =>
  `zaad ${zaad}: ${reeksen} reeksen, ${aanroepen} aanroepen, ${Math.round((100 * aangenomen) / aanroepen)}% aangenomen, ${paren} paren tegelijk; ` +
  `geweigerd ${JSON.stringify(geweigerd)}, voldaan ${JSON.stringify(voldaan)}, afwijkingen gezien ${JSON.stringify(afwijkingen)}`
