import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { masker } from '../../src/toegang/cellen.ts'
import { type Dekkingfeiten, dekkingVan } from '../../src/toegang/dekking.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { maakOrganisatie } from '../hulp/wereld.ts'
import { maakThuis, voegToe, wieErIs } from './gezin.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis?.stop())

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

/** An instelling that has gezag over both children in the record of the school, keeps the first in its own as well, and knows that they are one. */
async function metInstelling() {
  const t = await maakThuis(huis)
  const { doe, school, op, kind, sem } = t
  const gi = await maakOrganisatie(doe, 'gecertificeerde-instelling', 'De Beuk')
  const voogdij = { houderOrganisatieId: gi.id, van: '2026-01-01', bron: 'rechterlijke-uitspraak', gecontroleerdOp: '2026-09-01' }
  for (const wie of [kind, sem]) await doe(school.baas, 'POST', `/personen/${wie}/gezagsrelaties`, voogdij)
  const eigen = (await doe(gi.baas, 'POST', '/personen', { voornaam: 'Noor', achternaam: 'Verzonnen' })).id
  const uit = await doe(school.baas, 'POST', `${op}/uitnodigingen`, { organisatieId: gi.id, rol: 'gecertificeerde-instelling' })
  const eigenPersonen = [{ jeugdigeId: kind, eigenPersoonId: eigen }]
  await doe(gi.baas, 'POST', `/uitnodigingen/${uit.id}/acceptaties`, { eigenPersonen })
  const open = (...ids: string[]) => huis.roep(gi.baas, 'POST', '/casussen', { jeugdigen: ids.map((persoonId) => ({ persoonId })) })
  return { ...t, gi, eigen, open }
}

describe('wie weet dat twee vastleggingen één kind zijn', () => {
  it('opent daarover geen casus met twee jeugdigen, in welke volgorde ook en ook niet naast een ander', async () => {
    const { kind, eigen, sem, open } = await metInstelling()
    for (const [ids, plek] of [
      [[kind, eigen], 1],
      [[eigen, sem, kind], 2],
      [[sem, eigen, kind], 2],
    ] as const) {
      const { status, body } = await open(...ids)
      expect([status, body.errors]).toEqual([
        400,
        [
          {
            ...{ in: 'body', location: `/jeugdigen/${plek}/persoonId`, code: 'zelfde' },
            detail: 'Dit is een jeugdige die u al noemt, onder een ander id. Noem elke jeugdige één keer.',
          },
        ],
      ])
    }
    expect((await open(eigen, sem)).status).toBe(201)
  })

  it('voegt het ook niet toe naast zichzelf', async () => {
    const { gi, kind, eigen, sem, open } = await metInstelling()
    for (const [eerst, dan] of [
      [kind, eigen],
      [eigen, kind],
    ] as const) {
      const op = `/casussen/${(await open(eerst)).id}`
      const weer = await voegToe(huis, { op }, gi.baas, dan)
      expect([weer.status, weer.body.detail]).toEqual([409, 'Deze jeugdige hoort al bij de casus.'])
      expect((await voegToe(huis, { op }, gi.baas, sem)).status).toBe(201)
      expect(await wieErIs(huis, { op }, gi.baas)).toEqual([eerst, sem])
    }
  })
})
