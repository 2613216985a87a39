import { describe, expect, it } from 'vitest'
import { bronnen, functies, kaal, teksten } from './bronnen.ts'

describe('maat', () => {
  it('een bestand houdt één gedachte: hoogstens 250 regels', () => {
    const lang = bronnen.map(({ pad, tekst }) => ({ pad, regels: tekst.trimEnd().split('\n').length })).filter(({ regels }) => regels > 250)
    expect(lang).toEqual([])
  })

  it('een functie past op een scherm: hoogstens 40 regels', () => {
    const alle = bronnen.flatMap(functies)
    expect(alle.length).toBeGreaterThan(1000)
    expect(alle.filter(({ regels }) => regels > 40)).toEqual([])
  })
})

describe('tijd en toeval komen van buiten', () => {
  /** Where a moment is read, formatted or counted from what was handed in; `server.ts` alone reads the clock of the machine. */
  const rekenen: Record<string, string> = {
    'src/basis/db.ts': 'formats what the database gave',
    'src/basis/invoer.ts': 'checks that a moment in the input exists',
    'src/basis/klok.ts': 'counts days and years',
    'src/regels/dag.ts': 'counts days; regels imports nothing',
    'src/toegang/token.ts': 'token expiry is real time, handed in by server.ts',
  }
  const met = (patroon: RegExp): string[] => bronnen.filter((bron) => patroon.test(kaal(bron))).map(({ pad }) => pad)

  it('alleen server.ts leest de klok van de machine', () => {
    expect(met(/\bDate \. now\b|\bnew Date \( \)|\bDate \( \)|\bTemporal\b/)).toEqual(['src/server.ts'])
  })

  it('een datum met inhoud wordt alleen gemaakt waar met tijd wordt gerekend', () => {
    expect(met(/\bnew Date \(/)).toEqual([...Object.keys(rekenen), 'src/server.ts'].sort())
  })

  it('duur meten doet alleen wie op een proces wacht', () => {
    expect(met(/\bperformance \. now\b|\bprocess \. hrtime\b/)).toEqual(['src/basis/postgres.ts'])
  })

  it('toeval komt van node:crypto, en alleen waar het geheim of kenmerk is', () => {
    expect(met(/\bMath \. random\b/)).toEqual([])
    const bron = bronnen.filter(({ invoer }) =>
      invoer.some(({ naar, namen }) => naar === 'node:crypto' && namen.some((naam) => /^random/.test(naam))),
    )
    expect(bron.map(({ pad }) => pad)).toEqual(['src/basis/geheimen.ts', 'src/basis/id.ts', 'src/basis/postgres.ts', 'src/server.ts'])
  })

  it('SQL vraagt klok() en vandaag(), nooit now()', () => {
    const verboden =
      /\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\(\)|\bcurrent_(date|time|timestamp)\b|\blocaltime|\brandom\(\)|gen_random_uuid/i
    expect(bronnen.filter((bron) => teksten(bron).some((tekst) => verboden.test(tekst))).map(({ pad }) => pad)).toEqual([])
  })
})
