import { describe, expect, it } from 'vitest'
import { masker } from '../../src/toegang/cellen.ts'
import { type Dekkingfeiten, dekkingVan } from '../../src/toegang/dekking.ts'

/** One child under two ids, each put at the same table by who keeps that one, who did not know of each other. */
const casus = { id: 'casus', eigenaar: 'school', open: true, organisaties: ['school', 'team'], overleggen: [], inbreng: [] }
const feiten = (gevraagdOver: string): Dekkingfeiten => ({
  ids: [
    { id: 'b', eigenaar: 'school', geboortedatum: '2018-05-01' },
    { id: 'bw', eigenaar: 'team', geboortedatum: '2018-05-01' },
  ],
  gezag: [{ persoon: gevraagdOver, houder: 'moeder', leden: ['moeder'], sleutel: 'm', van: '2018-05-01', tot: null }],
  ...{ gezinnen: [], delingen: [], stukken: [], koppelingen: [] },
  casussen: ['b', 'bw'].map((persoon) => ({ ...casus, persoon })),
  toestemmingen: [
    {
      ...{ id: 'vraag', betreft: gevraagdOver, casus: 'casus', vrager: 'school', bronnen: ['school'], personen: [] },
      ...{ ontvangers: [{ id: 'derde', soort: 'wijkteam' }], opent: masker(['casus/basis']), tot: '2027-01-01', alleenHulp: false },
      antwoorden: [
        {
          ...{ gever: 'm', hoedanigheid: 'ouder-met-gezag', uitkomst: 'gegeven', zelf: true, bevestigd: [], zonderOuderdeel: null },
        },
      ],
    },
  ],
})

describe('een kind dat twee keer aan een tafel staat', () => {
  it.each(['b', 'bw'])('wat over %s is gevraagd opent dat deel van de casus, en niet het andere', (over) => {
    const vanTafel = dekkingVan(feiten(over), '2026-11-23').filter(({ houder, rij }) => houder === 'derde' && rij === 'casus')
    expect(vanTafel.map(({ betreft }) => betreft)).toEqual([over])
  })
})
