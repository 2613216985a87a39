import { expect, it } from 'vitest'
import type { Toets } from '../../src/toegang/operatie.ts'
import type { Toetser } from '../../src/toegang/toetser.ts'
import { toetser } from '../../src/toetsing/toetser.ts'
import { loop } from './loop.ts'

/** The house with one moment of enforcement switched off. */
const zonder = (uit: (toets: Toets) => boolean): Toetser => ({
  ...toetser,
  oordeel: async (tx, personen, vragen) => {
    const oordeel = await toetser.oordeel(tx, personen, vragen)
    return (gevraagd, motiveringen) => (uit(gevraagd) ? [] : oordeel(gevraagd, motiveringen))
  },
})
const mutanten: [string, Toetser][] = [
  ['een OPP vaststellen', zonder(({ moment, soort }) => moment === 'vaststellen' && soort === 'opp')],
  ['een gezinsplan vaststellen', zonder(({ moment, soort }) => moment === 'vaststellen' && soort === 'gezinsplan')],
  ['een inzet starten', zonder(({ moment }) => moment === 'inzet-starten')],
  ['een koppeling verwijderen', zonder(({ moment }) => moment === 'koppeling-verwijderen')],
  ['een plan van tafel halen', zonder(({ moment }) => moment === 'plan-van-tafel')],
  ['de afwijkingen herschrijven', { ...toetser, afwijkingen: async (_tx, _personen, gelegd) => gelegd?.then(() => ({})) ?? {} }],
]

it.concurrent.each(mutanten)(
  'het orakel merkt binnen honderd reeksen dat er niets meer waakt bij: %s',
  { timeout: 300_000 },
  async (naam, mutant) => {
    const { telling, bezwaar } = await loop({ aantal: 100, zaad: 7, toetser: mutant, krimp: false })
    console.log(`${naam}: gepakt in reeks ${telling.reeksen}; ${bezwaar?.split('\n')[1]}`)
    expect(bezwaar).toMatch(naam.startsWith('de afw') ? /afwijkingen van/ : /is aangenomen, maar/)
  },
)
