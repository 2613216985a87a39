import { describe, expect, it } from 'vitest'
import { leeftijdsgrensHerijking } from '../../src/regels/casus/leeftijdsgrens-herijking.ts'
import { oudersEnJeugdigeUitgenodigd } from '../../src/regels/casus/ouders-en-jeugdige-uitgenodigd.ts'
import { toestemmingDoelgebondenEnTijdelijk } from '../../src/regels/casus/toestemming-doelgebonden-en-tijdelijk.ts'
import { toestemmingIntrekkingWerktDirect } from '../../src/regels/casus/toestemming-intrekking-werkt-direct.ts'
import type { Familie, Vertegenwoordiging } from '../../src/regels/feiten.ts'
import type { Uitkomst } from '../../src/regels/regel.ts'
import { antwoord, casus, geboren, moeder, toestemming, vader, vandaag, voogd, vraag } from './bouwers.ts'
import { gevallen } from './gevallen.ts'

const jeugdige = antwoord('kind-1')
const [ma, pa] = [antwoord('moeder-1'), antwoord('vader-1')]
const gevraagd = (over: Parameters<typeof vraag>[1]) => toestemming(geboren.elf, [vraag([], over)])

gevallen(toestemmingDoelgebondenEnTijdelijk, [
  ['een half jaar', gevraagd({ tot: '2027-03-01' }), vandaag, 'voldaan'],
  ['precies een jaar', gevraagd({ tot: '2027-09-01' }), vandaag, 'voldaan'],
  ['een dag langer dan een jaar', gevraagd({ tot: '2027-09-02' }), vandaag, 'geschonden'],
  ['tot wanneer staat er niet', gevraagd({ tot: undefined }), vandaag, 'geschonden'],
  ['op de laatste dag', gevraagd({ tot: vandaag }), vandaag, 'voldaan'],
  ['gisteren verlopen', gevraagd({ tot: '2026-08-31' }), vandaag, 'geschonden'],
  ['vierentwintig delen van het dossier', gevraagd({ cellen: Array.from({ length: 24 }, (_, nr) => `school/${nr}`) }), vandaag, 'voldaan'],
  [
    'vijfentwintig delen van het dossier',
    gevraagd({ cellen: Array.from({ length: 25 }, (_, nr) => `school/${nr}`) }),
    vandaag,
    'geschonden',
  ],
  ['er is geen vraag', toestemming(geboren.elf, []), vandaag, 'voldaan'],
])

const jarig = (geboortedatum: string | undefined, ...antwoorden: (typeof ma)[]) => toestemming(geboortedatum, [vraag(antwoorden)])
const doorWijkteam = { doorOrganisatieId: 'wijkteam-1', vastgesteldOp: '2026-08-01' }
const namens = (geboortedatum: string, ...wie: Partial<Vertegenwoordiging>[]) =>
  toestemming(geboortedatum, [
    vraag([ma, pa], {
      vertegenwoordigingen: [{}, ...wie].map((een) => ({ ...doorWijkteam, hoedanigheid: 'gezag' as const, ...een })),
    }),
  ])
const mentor = { hoedanigheid: 'curator-of-mentor', vertegenwoordigerId: 'mentor-1' } as const
gevallen(leeftijdsgrensHerijking, [
  ['morgen 18, en tot dan antwoordden de ouders voor wie het niet kan', namens('2008-09-02'), vandaag, 'geschonden'],
  ['over eenendertig dagen 18, met ouders die voor de jeugdige antwoordden', namens('2008-10-02'), vandaag, 'voldaan'],
  ['morgen 16, met ouders die voor de jeugdige antwoordden', namens('2010-09-02'), vandaag, 'voldaan'],
  [
    'morgen 16, en nu al is er niemand die voor de jeugdige antwoordt: dat verandert dan niet',
    { ...namens('2010-09-02'), gezag: [] },
    vandaag,
    'voldaan',
  ],
  ['morgen 18, en een mentor is al vastgelegd maar zei nog niets', namens('2008-09-02', mentor), vandaag, 'geschonden'],
  ['morgen 18, en de jeugdige zei zelf ja', jarig('2008-09-02', jeugdige), vandaag, 'voldaan'],
  ['over dertig dagen 12, en alleen de ouders zeiden ja', jarig('2014-10-01', ma, pa), vandaag, 'geschonden'],
  ['over eenendertig dagen 12', jarig('2014-10-02', ma, pa), vandaag, 'voldaan'],
  ['over dertig dagen 12, en het kind zei ook al ja', jarig('2014-10-01', ma, pa, jeugdige), vandaag, 'voldaan'],
  ['morgen 16: dan telt alleen de jeugdige, en die zei ja', jarig('2010-09-02', ma, pa, jeugdige), vandaag, 'voldaan'],
  ['morgen 12, maar de vraag loopt vandaag af', toestemming('2014-09-02', [vraag([ma, pa], { tot: vandaag })]), vandaag, 'voldaan'],
  ['morgen 12, en nog niemand zei ja', jarig('2014-09-02'), vandaag, 'voldaan'],
  [
    'geboren op 29 februari, en op 29 februari 12',
    toestemming('2016-02-29', [vraag([ma, pa], { tot: '2028-12-31' })]),
    '2028-02-01',
    'geschonden',
  ],
  ['iedereen zei ja, maar hoe oud het kind is weet niemand', jarig(undefined, ma, pa, jeugdige), vandaag, 'onbekend'],
])

describe('wie 18 wordt en de vraag niet kan beoordelen', () => {
  const zegt = (...wie: Partial<Vertegenwoordiging>[]) =>
    leeftijdsgrensHerijking.toets(namens('2008-09-02', ...wie), vandaag) as Extract<Uitkomst, { uitkomst: 'geschonden' }>
  it('zolang er gezag is kan niemand worden vastgelegd die daarna komt: dat kan vanaf de dag, en tot dan is er geen stap', () => {
    expect(zegt().uitleg).toMatch(/Zoek nu al uit wie dat is\. Vastleggen en vragen kan vanaf de verjaardag/)
    expect(zegt().herstel).toEqual([])
  })
  it('wie al is vastgelegd kan vooraf antwoorden', () => {
    expect(zegt(mentor).uitleg).toMatch(/wie daarvoor al is vastgelegd\. Vraag het op tijd/)
    expect(zegt(mentor).herstel).toMatchObject([{ door: 'vertegenwoordiger van de jeugdige', wie: 'mentor-1' }])
  })
})

const terug = { ...ma, ingetrokken: true }
gevallen(toestemmingIntrekkingWerktDirect, [
  ['iedereen zei ja', jarig(geboren.elf, ma, pa), vandaag, 'voldaan'],
  ['de moeder trok in', jarig(geboren.elf, terug, pa), vandaag, 'geschonden'],
  ['de moeder trok in, en zei later weer ja', jarig(geboren.elf, terug, pa, ma), vandaag, 'voldaan'],
  ['de moeder antwoordde nog niet: dat is iets anders', jarig(geboren.elf, pa), vandaag, 'voldaan'],
  ['vanaf 16 doet een ouder die introk er niet toe', jarig(geboren.zeventien, terug, jeugdige), vandaag, 'voldaan'],
  ['de jeugdige van zeventien trok in', jarig(geboren.zeventien, { ...jeugdige, ingetrokken: true }), vandaag, 'geschonden'],
  [
    'de instelling met voogdij trok in',
    toestemming(
      geboren.elf,
      [
        vraag([
          antwoord('', { geverId: undefined, geverOrganisatieId: 'gi-1', hoedanigheid: 'gecertificeerde-instelling', ingetrokken: true }),
        ]),
      ],
      { gezag: [voogd] },
    ),
    vandaag,
    'geschonden',
  ],
])

const familie = (geboortedatum: string | undefined, aanTafel: string[], gezag = [moeder, vader]): { familie: Familie } => ({
  familie: { jeugdigen: [{ id: 'kind-1', geboortedatum, gezag }], aanTafel },
})
gevallen(oudersEnJeugdigeUitgenodigd, [
  ['beide ouders van een kind van elf', casus(familie(geboren.elf, ['moeder-1', 'vader-1'])), vandaag, 'voldaan'],
  ['een van beide ouders', casus(familie(geboren.elf, ['moeder-1'])), vandaag, 'geschonden'],
  ['de ouders, maar de jeugdige van dertien niet', casus(familie(geboren.dertien, ['moeder-1', 'vader-1'])), vandaag, 'geschonden'],
  [
    'op de dag voor de twaalfde verjaardag hoeft het kind nog niet',
    casus(familie('2014-09-02', ['moeder-1', 'vader-1'])),
    vandaag,
    'voldaan',
  ],
  ['op de twaalfde verjaardag wel', casus(familie('2014-09-01', ['moeder-1', 'vader-1'])), vandaag, 'geschonden'],
  ['vanaf 16 de jeugdige zelf', casus(familie(geboren.zeventien, ['kind-1'])), vandaag, 'voldaan'],
  [
    'een ouder van wie het gezag gisteren eindigde hoeft niet',
    casus(familie(geboren.elf, ['moeder-1'], [moeder, { ...vader, tot: '2026-08-31' } as typeof vader])),
    vandaag,
    'voldaan',
  ],
  ['niemand weet wie het gezag heeft', casus(familie(geboren.elf, [], [])), vandaag, 'onbekend'],
  ['bij het signaleren nog niet', casus({ ...familie(geboren.elf, []), fase: 'signaleren' }), vandaag, 'voldaan'],
  ['de casus is afgesloten', casus({ ...familie(geboren.elf, []), status: 'afgesloten' }), vandaag, 'voldaan'],
])
