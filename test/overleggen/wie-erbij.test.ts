import { describe, expect, it } from 'vitest'
import { opDeTafel } from '../../src/toegang/aanwezigheid.ts'
import { masker } from '../../src/toegang/cellen.ts'
import type { Dekkingfeiten } from '../../src/toegang/dekkingrij.ts'

const dag = '2026-11-23'
type Over = { geboren: (string | null)[]; aanwezig: string[]; zelf?: boolean; gezag?: string[]; open?: boolean; geheimhouding?: boolean }
/** Two records of one child, of the school and of the wijkteam; the wijkteam laid something on the table, and the school is there. */
const feiten = ({
  geboren,
  aanwezig,
  zelf = false,
  gezag = ['moeder', 'vader'],
  open = true,
  geheimhouding = false,
}: Over): Dekkingfeiten => ({
  ids: geboren.map((geboortedatum, nr) => ({ id: `kind-${nr}`, eigenaar: ['school', 'wijkteam'][nr] as string, geboortedatum })),
  gezag: gezag.map((sleutel) => ({ persoon: 'kind-0', houder: sleutel, leden: [sleutel], sleutel, van: '2010-01-01', tot: null })),
  gezinnen: [],
  casussen: [{ id: 'casus', eigenaar: 'school', persoon: 'kind-0', open, organisaties: [], overleggen: [], inbreng: [] }],
  toestemmingen: [],
  delingen: [],
  stukken: [
    {
      ...{
        id: 'stuk',
        overleg: 'overleg',
        betreft: 'kind-0',
        casus: 'casus',
        bron: 'wijkteam',
        dag,
        eindigt: `${dag}T10:00:00.000Z`,
        aanwezig,
        zelf,
        geheimhouding,
      },
      ...{ ontvangers: [{ id: 'school', soort: 'school' }], personen: [], opent: masker(['jeugdhulp/jeugdhulp']) },
    },
  ],
  koppelingen: [],
})
const beiden = ['moeder', 'vader']

describe('wie erbij moet zijn', () => {
  it.each<[string, Over, boolean]>([
    ['een kind van elf, beide ouders', { geboren: ['2015-11-24'], aanwezig: beiden }, true],
    ['een kind van elf, één ouder', { geboren: ['2015-11-24'], aanwezig: ['moeder'] }, false],
    ['twaalf op deze dag, alleen de ouders', { geboren: ['2014-11-23'], aanwezig: beiden }, false],
    ['twaalf op deze dag, ouders en kind', { geboren: ['2014-11-23'], aanwezig: beiden, zelf: true }, true],
    ['zestien op deze dag, alleen zelf', { geboren: ['2010-11-23'], aanwezig: [], zelf: true }, true],
    ['morgen zestien, alleen zelf', { geboren: ['2010-11-24'], aanwezig: [], zelf: true }, false],
    ['hoe oud weet niemand: alleen de ouders is te weinig', { geboren: [null, null], aanwezig: beiden }, false],
    ['hoe oud weet niemand: alleen de jeugdige ook', { geboren: [null], aanwezig: [], zelf: true }, false],
    ['hoe oud weet niemand: iedereen', { geboren: [null], aanwezig: beiden, zelf: true }, true],
    [
      'de dossiers zijn het oneens over elf of twaalf: dan ook het kind',
      { geboren: ['2015-11-24', '2014-11-23'], aanwezig: beiden },
      false,
    ],
    ['niemand heeft gezag', { geboren: ['2015-11-24'], aanwezig: beiden, gezag: [] }, false],
    ['de casus is afgesloten', { geboren: ['2015-11-24'], aanwezig: beiden, open: false }, false],
  ])('%s', (_, over, open) => expect(opDeTafel(feiten(over)).length > 0).toBe(open))
})
