import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bit, type Cel, masker } from '../../src/toegang/cellen.ts'
import { type Dekkingfeiten, dekkingVan } from '../../src/toegang/dekking.ts'
import { type Openvraag, type Stap, type Weg, wegen } from '../../src/toegang/openen.ts'
import type { Antwoordfeit, Vertegenwoordigd } from '../../src/toegang/toestemming.ts'

const vandaag = '2026-11-23'
const [school, team, ander] = ['school', 'team', 'ander']
const doel: Openvraag = { houder: school, persoon: 'kind', casus: 'casus', bron: team, cel: 'jeugdhulp/jeugdhulp' }
type Vraag = Dekkingfeiten['toestemmingen'][number]
const bij = (id: string) => ({ id, soort: 'school' })

const ja = (gever: string, hoedanigheid = 'ouder-met-gezag'): Antwoordfeit => ({
  zelf: true,
  bevestigd: [],
  gever,
  hoedanigheid,
  uitkomst: 'gegeven',
  zonderOuderdeel: null,
})
/** Written down by who asked, and confirmed by nobody yet. */
const wacht = (antwoord: Antwoordfeit): Antwoordfeit => ({ ...antwoord, zelf: false })
const nee = (gever: string, hoedanigheid?: string): Antwoordfeit => ({ ...ja(gever, hoedanigheid), uitkomst: 'geweigerd' })
const vraag = (antwoorden: Antwoordfeit[], meer: Partial<Vraag> = {}): Vraag => ({
  ...{
    id: 'vraag',
    betreft: 'kind',
    casus: 'casus',
    vrager: school,
    bronnen: [team],
    ontvangers: [bij(school)],
    personen: [],
    opent: masker([doel.cel]),
    tot: '2027-07-31',
  },
  ...{ alleenHulp: true, antwoorden },
  ...meer,
})
const feiten = (geboortedatum: string | null, ouders: string[], toestemmingen: Vraag[] = [], open = true): Dekkingfeiten => ({
  ids: [
    { id: 'kind', eigenaar: school, geboortedatum },
    { id: 'kind-wijk', eigenaar: team, geboortedatum: null },
  ],
  gezag: ouders.map((sleutel) => ({ persoon: 'kind', houder: sleutel, leden: [sleutel], sleutel, van: '2010-01-01', tot: null })),
  gezinnen: [],
  casussen: [{ id: 'casus', eigenaar: school, persoon: 'kind', open, organisaties: [school, team], overleggen: [], inbreng: [] }],
  toestemmingen,
  delingen: [],
  stukken: [],
  koppelingen: [],
})
const [acht, dertien, zestien] = ['2018-03-14', '2013-03-14', '2010-11-23']

const kort = ({ soort, toestemming, stappen }: Weg): string =>
  `${soort}${toestemming ? ` op ${toestemming}` : ''}: ${stappen.map((s) => ['als' in s ? `${s.als}${s.sleutel ? ` ${s.sleutel}` : ''}` : '', s.actie, 'bron' in s ? s.bron : ''].join(' ').trim()).join(', ')}`

describe('wat het zou openen', () => {
  const gevallen: [string, Dekkingfeiten, string[]][] = [
    [
      'onder 12 is er niets: vraag het, en ieder met gezag',
      feiten(acht, ['m', 'v']),
      ['toestemming: vragen, gezag m antwoorden, gezag v antwoorden'],
    ],
    ['één ouder met gezag', feiten(acht, ['m']), ['toestemming: vragen, gezag m antwoorden']],
    ['moeder zei al ja', feiten(acht, ['m', 'v'], [vraag([ja('m')])]), ['toestemming op vraag: gezag v antwoorden']],
    [
      'vader zei nee: hij komt erop terug, of de rechter beslist',
      feiten(acht, ['m', 'v'], [vraag([ja('m'), nee('v')])]),
      ['toestemming op vraag: gezag v herzien', 'rechter op vraag: rechter antwoorden, rechter bevestigen team'],
    ],
    [
      'wat de rechter zei bevestigt wie vroeg niet voor zichzelf',
      feiten(acht, ['m', 'v'], [vraag([ja('m'), nee('v')], { vrager: team })]),
      ['toestemming op vraag: gezag v herzien', 'rechter op vraag: rechter antwoorden'],
    ],
    [
      'de uitspraak ligt er al en wacht op wie haar bevestigt',
      feiten(acht, ['m', 'v'], [vraag([ja('m'), nee('v'), wacht(ja('rechtbank', 'rechter'))])]),
      ['toestemming op vraag: rechter bevestigen team'],
    ],
    [
      'onder 12 telt het ja van het kind niet',
      feiten(acht, ['m'], [vraag([ja('kind', 'jeugdige')])]),
      ['toestemming op vraag: gezag m antwoorden'],
    ],
    [
      'van 12 tot 16 samen, voor hulp desnoods zonder ouders',
      feiten(dertien, ['m', 'v'], [vraag([ja('m')])]),
      ['toestemming op vraag: jeugdige antwoorden, gezag v antwoorden', 'zonder-ouders op vraag: jeugdige antwoorden'],
    ],
    [
      'wie al ja zei zegt het voor hulp zonder ouders opnieuw',
      feiten(dertien, ['m'], [vraag([ja('kind', 'jeugdige')])]),
      ['toestemming op vraag: gezag m antwoorden', 'zonder-ouders op vraag: jeugdige herzien'],
    ],
    [
      'vraagt de open vraag meer dan hulp, dan kan het zonder ouders alleen met een nieuwe',
      feiten(dertien, ['m'], [vraag([], { alleenHulp: false })]),
      ['toestemming op vraag: jeugdige antwoorden, gezag m antwoorden', 'zonder-ouders: vragen, jeugdige antwoorden'],
    ],
    [
      'op de 16e verjaardag alleen de jeugdige',
      feiten(zestien, ['m', 'v'], [vraag([nee('m')])]),
      ['toestemming op vraag: jeugdige antwoorden'],
    ],
    [
      'zonder geboortedatum iedereen, en geen uitzondering',
      feiten(null, ['m']),
      ['toestemming: vragen, jeugdige antwoorden, gezag m antwoorden'],
    ],
    ['zonder gezag eerst dat', feiten(acht, []), ['toestemming: vragen, gezag-vastleggen, gezag antwoorden']],
    [
      'een vraag die gisteren afliep telt niet',
      feiten(acht, ['m'], [vraag([ja('m')], { tot: '2026-11-22' })]),
      ['toestemming: vragen, gezag m antwoorden'],
    ],
    [
      'een vraag voor een ander telt niet',
      feiten(acht, ['m'], [vraag([], { ontvangers: [bij(ander)] })]),
      ['toestemming: vragen, gezag m antwoorden'],
    ],
    [
      'een vraag over een andere cel telt niet',
      feiten(acht, ['m'], [vraag([], { opent: masker(['school/basis']) })]),
      ['toestemming: vragen, gezag m antwoorden'],
    ],
    [
      'wat de vrager opschreef telt voor een ander pas als die het bevestigt, en dat is dan de stap',
      feiten(acht, ['m', 'v'], [vraag([wacht(ja('m')), { ...ja('v'), zelf: false, bevestigd: [team] }])]),
      ['toestemming op vraag: gezag m bevestigen team'],
    ],
    [
      'wie zelf vroeg hoeft voor de eigen gegevens niets te bevestigen',
      feiten(acht, ['m'], [vraag([wacht(ja('m'))], { vrager: team })]),
      ['toestemming op vraag: '],
    ],
    [
      'één wacht, de ander moet nog antwoorden',
      feiten(acht, ['m', 'v'], [vraag([wacht(ja('m'))])]),
      ['toestemming op vraag: gezag m bevestigen team, gezag v antwoorden'],
    ],
    [
      'een opgeschreven ja zonder de ouders wacht alleen op bevestiging',
      feiten(dertien, ['m', 'v'], [vraag([wacht({ ...ja('kind', 'jeugdige'), zonderOuderdeel: 'ernstig-nadeel' })])]),
      ['toestemming op vraag: jeugdige bevestigen team'],
    ],
    [
      'wie gezag heeft antwoordt voor wie het niet kan beoordelen; de jeugdige zelf wordt niet gevraagd',
      feiten(dertien, ['m'], [vraag([], { vertegenwoordigd: [oordeel('gezag', null)] })]),
      ['toestemming op vraag: gezag m antwoorden'],
    ],
    [
      'zonder gezag antwoordt de eerste in de volgorde van de wet',
      feiten(dertien, [], [vraag([], { vertegenwoordigd: [oordeel('familielid', 'oom'), oordeel('curator-of-mentor', 'mentor')] })]),
      ['toestemming op vraag: vertegenwoordiger mentor antwoorden'],
    ],
    [
      'ook wat van een vertegenwoordiger is opgeschreven, wacht op bevestiging',
      feiten(
        dertien,
        [],
        [vraag([wacht(ja('mentor', 'vertegenwoordiger'))], { vertegenwoordigd: [oordeel('curator-of-mentor', 'mentor')] })],
      ),
      ['toestemming op vraag: vertegenwoordiger mentor bevestigen team'],
    ],
    [
      'het nee van de vertegenwoordiger telt, en dat van de jeugdige ook',
      feiten(
        dertien,
        [],
        [
          vraag([nee('mentor', 'vertegenwoordiger'), nee('kind', 'jeugdige')], {
            vertegenwoordigd: [oordeel('curator-of-mentor', 'mentor')],
          }),
        ],
      ),
      ['toestemming op vraag: jeugdige herzien, vertegenwoordiger mentor herzien'],
    ],
    [
      'een oordeel van een ander dan de bron telt hier niet',
      feiten(dertien, ['m'], [vraag([ja('m')], { vertegenwoordigd: [oordeel('gezag', null, { door: ander })] })]),
      ['toestemming op vraag: jeugdige antwoorden'],
    ],
    [
      'op een oordeel dat gisteren afliep antwoordt niemand meer',
      feiten('2006-01-01', [], [vraag([], { vertegenwoordigd: [oordeel('partner', 'p', { tot: '2026-11-22' })] })]),
      ['toestemming op vraag: jeugdige antwoorden'],
    ],
    [
      'voor een volwassene voor wie niemand antwoordt is er alleen een nieuwe vraag',
      feiten('2006-01-01', ['m'], [vraag([], { vertegenwoordigd: [oordeel('gezag', null)] })]),
      ['toestemming: vragen, jeugdige antwoorden'],
    ],
    ['in een afgesloten casus gaat niets open', feiten(acht, ['m'], [], false), []],
  ]
  it.each(gevallen)('%s', (_, bekend, verwacht) => {
    expect(wegen(bekend, doel, vandaag).map(kort)).toEqual(verwacht)
  })
  it('de basis van de casus gaat open met elke vraag daarover, van wie de gegevens ook zijn', () => {
    const basis = { ...doel, bron: school, houder: team, cel: 'casus/basis' as const }
    const bekend = feiten(acht, ['m'], [vraag([], { ontvangers: [bij(team)], bronnen: [ander], opent: masker(['casus/basis']) })])
    expect(wegen(bekend, basis, vandaag).map(kort)).toEqual(['toestemming op vraag: gezag m antwoorden'])
  })
})

/** Whether it stands open today by the rows that the house really writes; asks nothing of the function under test. */
function staatOpen(bekend: Dekkingfeiten, { houder, bron, casus, cel }: Openvraag): boolean {
  const rijen = dekkingVan(bekend, vandaag).filter((d) => d.houder === houder && d.grond === 'toestemming' && d.van <= vandaag)
  return rijen.some(
    (d) =>
      ((d.opent >> BigInt(bit(cel))) & 1n) === 1n &&
      d.casus === casus &&
      (d.rij === null ? d.bron === bron : d.rij === casus && cel === 'casus/basis'),
  )
}

/** An act that someone could do, and what the facts are after it. */
type Daad = { naam: string; doe: (bekend: Dekkingfeiten) => Dekkingfeiten }
const metVraag =
  (id: string, anders: (oud: Vraag) => Vraag) =>
  (bekend: Dekkingfeiten): Dekkingfeiten => ({
    ...bekend,
    toestemmingen: bekend.toestemmingen.map((oud) => (oud.id === id ? anders(oud) : oud)),
  })
/** Who answers for the jeugdige, in the order of the law; nobody in particular with `gezag`. */
const oordeel = (
  hoedanigheid: Vertegenwoordigd['hoedanigheid'],
  gever: string | null,
  meer: Partial<Vertegenwoordigd> = {},
): Vertegenwoordigd => ({ door: team, hoedanigheid, gever, wie: gever, van: '2026-11-01', tot: null, ...meer })

const van =
  (gever: string, hoedanigheid: string) =>
  (a: Antwoordfeit): boolean =>
    hoedanigheid === 'jeugdige' ? a.hoedanigheid === 'jeugdige' : a.gever === gever && a.hoedanigheid !== 'jeugdige'
/** Says yes in the own person; what a judge said is always written down by who asked. */
const zegt = (id: string, gever: string, hoedanigheid: string, zonderOuderdeel: string | null = null): Daad => ({
  naam: `${id} ${gever} ${hoedanigheid}`,
  doe: metVraag(id, (oud) => ({
    ...oud,
    antwoorden: [
      ...oud.antwoorden.filter((a) => !van(gever, hoedanigheid)(a)),
      { ...ja(gever, hoedanigheid), zonderOuderdeel, zelf: hoedanigheid !== 'rechter' },
    ],
  })),
})
/** The house takes one answer of a giver at a time: who has one cannot give another before the first is taken back. */
const antwoordt = (daad: Daad, id: string, gever: string, hoedanigheid: string): Daad => ({
  naam: daad.naam,
  doe: (bekend) =>
    bekend.toestemmingen.some((oud) => oud.id === id && oud.antwoorden.some(van(gever, hoedanigheid))) ? bekend : daad.doe(bekend),
})
const bevestigt = (id: string, gever: string, hoedanigheid: string, bronnen: string[]): Daad => ({
  naam: `${id} ${gever} ${hoedanigheid} bevestigd`,
  doe: metVraag(id, (oud) => ({
    ...oud,
    antwoorden: oud.antwoorden.map((a) => (van(gever, hoedanigheid)(a) ? { ...a, bevestigd: [...a.bevestigd, ...bronnen] } : a)),
  })),
})
const vragen = (waar: Openvraag): Daad => ({
  naam: 'vragen',
  doe: (bekend) => ({
    ...bekend,
    toestemmingen: [
      ...bekend.toestemmingen,
      vraag([], {
        id: 'nieuw',
        bronnen: [waar.bron],
        ontvangers: [bij(waar.houder)],
        opent: masker([waar.cel]),
        alleenHulp: waar.cel.startsWith('jeugdhulp/'),
      }),
    ],
  }),
})
const vastleggen: Daad = {
  naam: 'gezag-vastleggen',
  doe: (bekend) => ({
    ...bekend,
    gezag: [...bekend.gezag, { persoon: 'kind', houder: 'g', leden: ['g'], sleutel: 'g', van: vandaag, tot: null }],
  }),
}

/** Everything that anyone could do in this way, in an order in which it can be done. */
function daden(bekend: Dekkingfeiten, waar: Openvraag, soort: Weg['soort']): Daad[] {
  const namens = [
    ...new Set(bekend.toestemmingen.flatMap(({ vertegenwoordigd = [] }) => vertegenwoordigd.flatMap(({ gever }) => gever ?? []))),
  ]
  const ouders = [...new Set([...bekend.gezag.map(({ sleutel }) => sleutel), 'g'])]
  const per = [...bekend.toestemmingen.map(({ id }) => id), 'nieuw'].flatMap((id) => [
    zegt(id, 'kind', 'jeugdige', soort === 'zonder-ouders' ? 'ernstig-nadeel' : null),
    ...(soort === 'toestemming' ? ouders.map((ouder) => zegt(id, ouder, 'ouder-met-gezag')) : []),
    ...namens.map((gever) => zegt(id, gever, 'vertegenwoordiger')),
    ...(soort === 'rechter' ? [zegt(id, 'rechtbank', 'rechter')] : []),
    ...(bekend.toestemmingen.find((een) => een.id === id)?.antwoorden ?? [])
      .filter(({ zelf, hoedanigheid }) => !zelf && (soort !== 'rechter' || hoedanigheid !== 'rechter'))
      .map(({ gever, hoedanigheid }) => bevestigt(id, gever, hoedanigheid, [school, team, ander])),
    ...(soort === 'rechter' ? [bevestigt(id, 'rechtbank', 'rechter', [school, team, ander])] : []),
  ])
  return [vragen(waar), ...(soort === 'toestemming' ? [vastleggen] : []), ...per]
}
const daadVan = (weg: Weg, stap: Stap, waar: Openvraag): Daad => {
  if (!('als' in stap)) return stap.actie === 'vragen' ? vragen(waar) : vastleggen
  const id = weg.toestemming ?? 'nieuw'
  const gever = { jeugdige: 'kind', rechter: 'rechtbank', vertegenwoordiger: stap.sleutel ?? '', gezag: stap.sleutel ?? 'g' }[stap.als]
  const hoedanigheid = stap.als === 'gezag' ? 'ouder-met-gezag' : stap.als
  if (stap.actie === 'bevestigen') return bevestigt(id, gever, hoedanigheid, [stap.bron])
  const zonder = stap.als === 'jeugdige' && weg.soort === 'zonder-ouders' ? 'ernstig-nadeel' : null
  const daad = zegt(id, gever, hoedanigheid, zonder)
  return stap.actie === 'herzien' ? daad : antwoordt(daad, id, gever, hoedanigheid)
}
const na = (bekend: Dekkingfeiten, gedaan: Daad[]): Dekkingfeiten => gedaan.reduce((stand, { doe }) => doe(stand), bekend)

/** Every choice of exactly so many. */
function* keuzes<T>(uit: T[], aantal: number, vanaf = 0): Generator<T[]> {
  if (aantal === 0) yield []
  else for (let i = vanaf; i <= uit.length - aantal; i++) for (const rest of keuzes(uit, aantal - 1, i + 1)) yield [uit[i] as T, ...rest]
}

const dag = fc.constantFrom(null, '2006-01-01', zestien, '2010-11-24', dertien, '2014-11-23', '2014-11-24', acht)
const cel = fc.constantFrom<Cel>('jeugdhulp/jeugdhulp', 'jeugdhulp/basis', 'school/onderwijs', 'casus/basis', 'casus/thuissituatie')
const wie = fc.constantFrom('m', 'v', 'gi')
/** Mostly the giver's own; else written down by who asked, and confirmed by some source or by none. */
const opgeschreven = fc.constantFrom<Pick<Antwoordfeit, 'zelf' | 'bevestigd'>>(
  ...[
    { zelf: true, bevestigd: [] },
    { zelf: true, bevestigd: [] },
    { zelf: false, bevestigd: [] },
  ],
  ...[
    { zelf: false, bevestigd: [team] },
    { zelf: false, bevestigd: [ander] },
  ],
)
const antwoordVan = fc
  .record({ gever: wie, uitkomst: fc.constantFrom('gegeven' as const, 'geweigerd' as const), hoe: opgeschreven })
  .map(({ gever, uitkomst, hoe }): Antwoordfeit => ({ ...ja(gever), uitkomst, ...hoe }))
const vanKind = fc
  .record({
    uitkomst: fc.constantFrom('gegeven' as const, 'geweigerd' as const),
    zonderOuderdeel: fc.constantFrom(null, null, 'ernstig-nadeel'),
    hoe: opgeschreven,
  })
  .map(({ hoe, ...a }): Antwoordfeit => ({ ...ja('kind', 'jeugdige'), ...a, ...hoe }))
const vanRechter = fc.constantFrom(
  ...[{ ...wacht(ja('rechtbank', 'rechter')), bevestigd: [team] }, wacht(ja('rechtbank', 'rechter')), wacht(nee('rechtbank', 'rechter'))],
)
const antwoorden = fc
  .tuple(
    fc.uniqueArray(antwoordVan, { selector: ({ gever }) => gever, maxLength: 3 }),
    fc.option(vanKind),
    fc.option(vanRechter, { freq: 4 }),
  )
  .map(([ouders, kind, rechter]) => [...ouders, kind, rechter].filter((a) => a !== null))
/** Mostly none; else one or two, of the source or of another, of today or over. */
type Keus = { wie: [Vertegenwoordigd['hoedanigheid'], string | null]; door: string; tot: string | null; van: string }
const oordelen: fc.Arbitrary<readonly Keus[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.uniqueArray(
      fc.record({
        wie: fc.constantFrom<[Vertegenwoordigd['hoedanigheid'], string | null]>(
          ['gezag', null],
          ['curator-of-mentor', 'mentor'],
          ['familielid', 'oom'],
        ),
        door: fc.constantFrom(team, team, team, ander),
        tot: fc.constantFrom(null, null, vandaag, '2026-11-22'),
        van: fc.constantFrom('2026-11-01', '2026-11-01', '2026-11-24'),
      }),
      { selector: ({ wie: [hoedanigheid] }) => hoedanigheid, maxLength: 2 },
    ),
  },
)
const vanNamens = fc.option(
  fc.record({
    gever: fc.constantFrom('mentor', 'oom'),
    uitkomst: fc.constantFrom('gegeven' as const, 'geweigerd' as const),
    hoe: opgeschreven,
  }),
  { freq: 2 },
)
const bestaande = (id: string) =>
  fc
    .record({
      antwoorden,
      oordelen,
      namens: vanNamens,
      cellen: fc.uniqueArray(cel, { minLength: 1 }),
      bronnen: fc.constantFrom<string[]>([team], [team], [school], [team, school]),
      vrager: fc.constantFrom(school, school, school, team),
      tot: fc.constantFrom('2026-11-22', vandaag, '2027-07-31'),
      ontvangers: fc.constantFrom<{ id: string; soort: string }[]>([bij(school)], [bij(school)], [bij(ander)]),
    })
    .map(({ cellen: gevraagd, oordelen: wie, namens, ...rest }) =>
      vraag([], {
        ...{ ...rest, id, opent: masker(gevraagd), alleenHulp: gevraagd.every((c) => c.startsWith('jeugdhulp/')) },
        antwoorden: [
          ...rest.antwoorden,
          ...(namens ? [{ ...ja(namens.gever, 'vertegenwoordiger'), uitkomst: namens.uitkomst, ...namens.hoe }] : []),
        ],
        vertegenwoordigd: wie.map(({ wie: [hoedanigheid, gever], ...meer }) => oordeel(hoedanigheid, gever, meer)),
      }),
    )
const gezin = fc.record({
  geboren: dag,
  tweede: fc.option(dag, { freq: 4, nil: null }),
  gezag: fc.uniqueArray(
    fc.record({ wie, van: fc.constantFrom('2010-01-01', '2026-11-24'), tot: fc.constantFrom(null, null, '2026-11-22', vandaag) }),
    { selector: (g) => g.wie, maxLength: 3 },
  ),
  vragen: fc.tuple(bestaande('een'), bestaande('twee')).chain((alle) => fc.subarray(alle)),
  open: fc.constantFrom(true, true, true, false),
  cel,
})

/** Every way that `zoek` names is enough, and no fewer acts of its kind are. Gives how often each kind was met, by its number of steps. */
function beproef(zoek: typeof wegen, keren: number): Map<string, number> {
  const gezien = new Map<string, number>()
  const toets = fc.property(gezin, (g) => {
    const kaal = feiten(g.geboren, [], g.vragen, g.open)
    const bekend: Dekkingfeiten = {
      ...kaal,
      ids: kaal.ids.map((id) => (id.id === 'kind' ? id : { ...id, geboortedatum: g.tweede })),
      gezag: g.gezag.map(({ wie: sleutel, van, tot }) => ({ persoon: 'kind', houder: sleutel, leden: [sleutel], sleutel, van, tot })),
    }
    const waar = { ...doel, cel: g.cel }
    const gevonden = zoek(bekend, waar, vandaag)
    if (!g.open) expect([gevonden, staatOpen(na(bekend, daden(bekend, waar, 'toestemming')), waar)]).toEqual([[], false])
    else expect(gevonden[0]?.soort).toBe('toestemming')
    for (const weg of gevonden) {
      const stappen = weg.stappen.map((stap) => daadVan(weg, stap, waar))
      expect(staatOpen(na(bekend, stappen), waar), `genoeg: ${kort(weg)}`).toBe(true)
      const mogelijk = daden(bekend, waar, weg.soort)
      for (let minder = 0; minder < stappen.length; minder++)
        for (const keuze of keuzes(mogelijk, minder))
          expect(staatOpen(na(bekend, keuze), waar), `${kort(weg)} | ${keuze.map(({ naam }) => naam)}`).toBe(false)
      const soort = `${weg.soort} ${weg.stappen.length}`
      gezien.set(soort, (gezien.get(soort) ?? 0) + 1)
      if (weg.stappen.some((stap) => 'als' in stap && stap.als === 'vertegenwoordiger'))
        gezien.set('namens', (gezien.get('namens') ?? 0) + 1)
      for (const stap of weg.stappen)
        if (stap.actie === 'bevestigen') gezien.set(`bevestigd ${stap.als}`, (gezien.get(`bevestigd ${stap.als}`) ?? 0) + 1)
    }
  })
  fc.assert(toets, { numRuns: keren, seed: 2611 })
  return gezien
}
const metOordelen = (feit: Dekkingfeiten, maak: (alle: readonly Vertegenwoordigd[]) => readonly Vertegenwoordigd[]): Dekkingfeiten => ({
  ...feit,
  toestemmingen: feit.toestemmingen.map((een) => ({ ...een, vertegenwoordigd: maak(een.vertegenwoordigd ?? []) })),
})
const anders =
  (stappen: (weg: Weg) => Stap[]): typeof wegen =>
  (...vraagstuk) =>
    wegen(...vraagstuk).map((weg) => ({ ...weg, stappen: stappen(weg) }))

describe('de genoemde stappen zijn genoeg, en met minder gaat het niet', () => {
  it('voor verzonnen gezinnen met halve antwoorden: elke kleinere keuze van daden blijft dicht', () => {
    const gezien = beproef(wegen, 2500)
    const soorten = [
      'toestemming 0',
      'toestemming 1',
      'toestemming 4',
      'zonder-ouders 1',
      'zonder-ouders 2',
      'rechter 1',
      'rechter 2',
      'namens',
      ...['bevestigd gezag', 'bevestigd jeugdige', 'bevestigd rechter'],
    ]
    for (const soort of soorten) expect(gezien.get(soort) ?? 0, soort).toBeGreaterThan(0)
  }, 120_000)
  it.each<[string, typeof wegen]>([
    ['een stap te weinig', anders(({ stappen }) => stappen.slice(0, -1))],
    ['een stap te veel', anders(({ stappen }) => [...stappen, { actie: 'antwoorden', als: 'jeugdige' }])],
    [
      'een ja dat wacht, moet opnieuw worden gezegd',
      anders(({ stappen }) =>
        stappen.map((stap) => (stap.actie === 'bevestigen' ? { actie: 'antwoorden', als: stap.als, sleutel: stap.sleutel } : stap)),
      ),
    ],
    [
      'wie vroeg bevestigt voor een ander',
      anders(({ stappen }) => stappen.map((stap) => (stap.actie === 'bevestigen' ? { ...stap, bron: 'een ander' } : stap))),
    ],
    [
      'wat is opgeschreven telt meteen',
      (feit, ...rest) =>
        wegen(
          {
            ...feit,
            toestemmingen: feit.toestemmingen.map((een) => ({ ...een, antwoorden: een.antwoorden.map((a) => ({ ...a, zelf: true })) })),
          },
          ...rest,
        ),
    ],
    ['altijd een nieuwe vraag', (feit, ...rest) => wegen({ ...feit, toestemmingen: [] }, ...rest)],
    [
      'niemand antwoordt voor een ander',
      (feit, ...rest) =>
        wegen(
          metOordelen(feit, () => []),
          ...rest,
        ),
    ],
    [
      'het oordeel van een ander telt ook',
      (feit, ...rest) =>
        wegen(
          metOordelen(feit, (alle) => alle.map((een) => ({ ...een, door: team }))),
          ...rest,
        ),
    ],
    [
      'een oordeel loopt altijd',
      (feit, ...rest) =>
        wegen(
          metOordelen(feit, (alle) => alle.map((een) => ({ ...een, van: '2010-01-01', tot: null }))),
          ...rest,
        ),
    ],
    ['één geboortedatum voor alle dossiers', (feit, ...rest) => wegen({ ...feit, ids: feit.ids.slice(0, 1) }, ...rest)],
    [
      'gezag dat nog niet begon',
      (feit, ...rest) => wegen({ ...feit, gezag: feit.gezag.map((g) => ({ ...g, van: '2010-01-01' })) }, ...rest),
    ],
  ])('en dat merkt fouten op: %s', (_, fout) => {
    expect(() => beproef(fout, 2500)).toThrow()
  })
})
