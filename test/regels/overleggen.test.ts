import { describe, expect, it } from 'vitest'
import { aanwezigheidDektAlleenGesprek } from '../../src/regels/casus/aanwezigheid-dekt-alleen-gesprek.ts'
import { benodigdeExpertiseGezamenlijkBepaald } from '../../src/regels/casus/benodigde-expertise-gezamenlijk-bepaald.ts'
import { oudersEnJeugdigeUitgenodigd } from '../../src/regels/casus/ouders-en-jeugdige-uitgenodigd.ts'
import { overlegLegtAfsprakenVast } from '../../src/regels/casus/overleg-legt-afspraken-vast.ts'
import { overlegMinimaleBezetting } from '../../src/regels/casus/overleg-minimale-bezetting.ts'
import type { OverlegFeiten, Verslag } from '../../src/regels/feiten.ts'
import { toets } from '../../src/regels/toets.ts'
import { geboren, moeder, vader, vandaag, voogd } from './bouwers.ts'
import { gevallen, wegen } from './gevallen.ts'
import { bijeen, familie, overleg, stuk } from './overlegbouwers.ts'
import { ingevuld } from './volger.ts'

const gepland = (over: Partial<ReturnType<typeof overleg>> = {}, gezin = familie()): OverlegFeiten =>
  bijeen({ status: 'gepland', nieuw: true, aanwezigen: [], ...over }, gezin)
const alleenMoeder = { uitgenodigden: [{ persoonId: 'moeder-1', reden: 'haar moeder' }] }
gevallen(oudersEnJeugdigeUitgenodigd, [
  ['beide ouders van een kind van elf zijn gevraagd', gepland(), vandaag, 'voldaan'],
  ['de vader is vergeten, ook al is de casus nog bij het signaleren', gepland(alleenMoeder), vandaag, 'geschonden'],
  ['een ander vergat de vader', gepland({ ...alleenMoeder, vanAnder: true }), vandaag, 'geschonden'],
  [
    'een ander vroeg iemand die ik niet ken, en de vader niet',
    gepland({ uitgenodigden: [...alleenMoeder.uitgenodigden, { persoonId: 'iemand-daar', reden: 'haar vader' }], vanAnder: true }),
    vandaag,
    'onbekend',
  ],
  [
    'zelf vroeg ik iemand anders, en de vader niet',
    gepland({ uitgenodigden: [...alleenMoeder.uitgenodigden, { persoonId: 'oma-1', reden: 'haar oma' }] }),
    vandaag,
    'geschonden',
  ],
  ['een jeugdige van dertien is zelf niet gevraagd', gepland({}, familie(geboren.dertien)), vandaag, 'geschonden'],
  ['op de dag voor de twaalfde verjaardag hoeft dat nog niet', gepland({}, familie('2014-09-02')), vandaag, 'voldaan'],
  ['op de twaalfde verjaardag wel', gepland({}, familie('2014-09-01')), vandaag, 'geschonden'],
  [
    'van zestien: alleen de jeugdige is genoeg',
    gepland({ uitgenodigden: [{ persoonId: 'kind-1', reden: 'zelf' }] }, familie('2010-09-01')),
    vandaag,
    'voldaan',
  ],
  ['de instelling die de voogdij heeft is niet gevraagd', gepland({}, familie(geboren.elf, [voogd])), vandaag, 'geschonden'],
  [
    'een vader van wie het gezag gisteren eindigde hoeft niet',
    gepland(alleenMoeder, familie(geboren.elf, [moeder, { ...vader, tot: '2026-08-31' }])),
    vandaag,
    'voldaan',
  ],
  ['zonder het gezin, om de veiligheid', gepland({ uitgenodigden: [], zonderGezin: true }), vandaag, 'voldaan'],
  ['het is afgelast', gepland({ ...alleenMoeder, status: 'afgelast' }), vandaag, 'voldaan'],
  ['niemand weet wie het gezag heeft', gepland({}, familie(geboren.elf, [])), vandaag, 'onbekend'],
])

gevallen(benodigdeExpertiseGezamenlijkBepaald, [
  ['school en wijkteam zijn akkoord', gepland(), vandaag, 'voldaan'],
  ['het wijkteam keek nog niet', gepland({ akkoorden: ['school-1'] }), vandaag, 'geschonden'],
  ['de school keek nog niet', gepland({ akkoorden: ['wijkteam-1'] }), vandaag, 'geschonden'],
  [
    'akkoord van twee scholen is er geen van jeugdhulp',
    gepland({
      akkoorden: ['school-1', 'school-2'],
      organisaties: [
        { id: 'school-1', soort: 'school' },
        { id: 'school-2', soort: 'school' },
      ],
    }),
    vandaag,
    'geschonden',
  ],
  ['het gaat niet door', gepland({ akkoorden: [], status: 'afgelast' }), vandaag, 'voldaan'],
  ['er is nog geen overleg', { ...bijeen(), overleg: undefined }, vandaag, 'voldaan'],
])

const integraal = { soort: 'integraal-arrangeren' }
const zonder = (id: string) => ({ aanwezigen: overleg().aanwezigen.filter((wie) => wie.persoonId !== id && wie.organisatieId !== id) })
gevallen(overlegMinimaleBezetting, [
  ['een ouder, de school en wie moet beslissen', bijeen(integraal), vandaag, 'voldaan'],
  ['geen ouder en geen jeugdige', bijeen(zonder('moeder-1')), vandaag, 'geschonden'],
  [
    'alleen de jeugdige van elf, zonder ouder',
    bijeen({ aanwezigen: [{ persoonId: 'kind-1' }, { organisatieId: 'school-1' }] }),
    vandaag,
    'voldaan',
  ],
  [
    'een ander hield het, met iemand die ik niet ken',
    bijeen({ aanwezigen: [{ persoonId: 'iemand-daar' }, { organisatieId: 'school-1' }], terugblik: true, vanAnder: true }),
    vandaag,
    'onbekend',
  ],
  [
    'een ander hield het, zonder iemand van het gezin',
    bijeen({ aanwezigen: [{ organisatieId: 'school-1' }], terugblik: true, vanAnder: true }),
    vandaag,
    'geschonden',
  ],
  [
    'wie het houdt zegt wie er was, ook als een ander het belegde',
    bijeen({ aanwezigen: [{ persoonId: 'iemand-daar' }, { organisatieId: 'school-1' }], vanAnder: true }),
    vandaag,
    'geschonden',
  ],
  ['niemand van school', bijeen(zonder('school-1')), vandaag, 'geschonden'],
  ['wie moet beslissen was er niet, bij integraal arrangeren', bijeen({ ...integraal, ...zonder('wijkteam-1') }), vandaag, 'geschonden'],
  ['wie moet beslissen was er niet, bij een ander overleg', bijeen(zonder('wijkteam-1')), vandaag, 'voldaan'],
  ['integraal arrangeren zonder ouder', bijeen({ ...integraal, ...zonder('moeder-1') }), vandaag, 'geschonden'],
  ['zonder het gezin, om de veiligheid', bijeen({ zonderGezin: true, ...zonder('moeder-1') }), vandaag, 'voldaan'],
  ['het overleg moet nog komen', gepland(), vandaag, 'voldaan'],
])

it.each([
  ['wie moet beslissen is ziek: het kan met een reden', zonder('wijkteam-1'), 'integraal-overleg-houden', 'waarschuwt'],
  ['zonder ouder kan het niet', zonder('moeder-1'), 'integraal-overleg-houden', 'blokkeert'],
  ['zonder school kan het niet', zonder('school-1'), 'integraal-overleg-houden', 'blokkeert'],
  [
    'zonder ouder en zonder wie moet beslissen ook niet',
    { aanwezigen: [{ organisatieId: 'school-1' }] },
    'integraal-overleg-houden',
    'blokkeert',
  ],
  ['wie alleen kijkt wordt niet gewaarschuwd', zonder('wijkteam-1'), 'toetsing', 'informeert'],
] as const)('integraal arrangeren: %s', (_zin, over, moment, ernst) => {
  const [bevinding] = toets('overleg', moment, bijeen({ ...integraal, ...over }), vandaag).filter(
    ({ regel }) => regel === 'overleg-minimale-bezetting',
  )
  expect(bevinding).toMatchObject({ uitkomst: 'geschonden', ernst })
})

const verslag = (over: Partial<ReturnType<typeof overleg>['verslag']>) => bijeen({ verslag: { ...overleg().verslag, ...over } })
const besloten = (wie: string, over: object = {}, soort = 'integraal-arrangeren') => {
  const door = wie === 'vader-1' ? { persoonId: wie } : { organisatieId: wie }
  const inhoud = { categorie: 'basis', tekst: 'Er komt vervoer.', betreftId: 'kind-1', doorOrganisatieId: wie }
  const besluiten = [{ id: 'besluit-1', vastgelegdDoorId: 'school-1', door, inhoud, ...over }]
  return bijeen({ soort, verslag: { ...overleg().verslag, besluiten } })
}
gevallen(overlegLegtAfsprakenVast, [
  ['alles staat erin', bijeen(), vandaag, 'voldaan'],
  ['wat de leraar nodig heeft ontbreekt', verslag({ behoeften: ['jongere', 'ouder'] }), vandaag, 'geschonden'],
  ['er is geen doel', verslag({ doelen: 0 }), vandaag, 'geschonden'],
  ['er is niets afgesproken', verslag({ afspraken: 0 }), vandaag, 'geschonden'],
  ['er is geen terugkoppeling', verslag({ terugkoppelingen: 0 }), vandaag, 'geschonden'],
  ['er is geen regisseur', verslag({ regisseur: false }), vandaag, 'geschonden'],
  ['er is geen evaluatie', verslag({ evaluatieOp: undefined }), vandaag, 'geschonden'],
  ['de dag van de evaluatie is niet gepland', verslag({ evaluaties: [] }), vandaag, 'geschonden'],
  ['er is een evaluatie gepland op een andere dag', verslag({ evaluaties: ['2026-11-30'] }), vandaag, 'geschonden'],
  ['een besluit van wie er niet bij was, bij integraal arrangeren', besloten('gemeente-1'), vandaag, 'geschonden'],
  ['een besluit van een vader die er niet bij was', besloten('vader-1'), vandaag, 'geschonden'],
  ['een besluit van wie erbij was', besloten('wijkteam-1'), vandaag, 'voldaan'],
  ['een besluit dat wie er niet bij was zelf opschreef', besloten('gemeente-1', { vastgelegdDoorId: 'gemeente-1' }), vandaag, 'voldaan'],
  ['een besluit van wie er niet bij was, bij een ander overleg', besloten('gemeente-1', {}, 'mdo'), vandaag, 'voldaan'],
  ['de dag van de evaluatie is al voorbij', verslag({ evaluatieOp: '2026-08-31', evaluaties: [] }), vandaag, 'voldaan'],
  [
    'zonder het gezin wordt geen evaluatie gepland die het gezin zou zien',
    bijeen({ zonderGezin: true, verslag: { ...overleg().verslag, evaluaties: [] } }),
    vandaag,
    'voldaan',
  ],
  [
    'het overleg is nog niet geweest',
    gepland({ verslag: { behoeften: [], doelen: 0, afspraken: 0, terugkoppelingen: 0, besluiten: [], regisseur: false, evaluaties: [] } }),
    vandaag,
    'voldaan',
  ],
])

it('wat niet meer kan, wordt niet gevraagd: een vastgesteld verslag verandert niet, en van een gesloten casus niets', () => {
  const zegt = (over: Partial<Verslag>, meer: { verslagVast?: boolean; terugblik?: boolean; status?: 'afgesloten' } = {}) => {
    const { status = 'open', ...vast } = meer
    const uitkomst = overlegLegtAfsprakenVast.toets(
      { ...bijeen({ terugblik: true, ...vast, verslag: { ...overleg().verslag, ...over } }), status },
      vandaag,
    )
    return uitkomst.uitkomst === 'geschonden' ? [wegen(uitkomst.herstel), uitkomst.uitleg] : uitkomst.uitkomst
  }
  const [delen, evaluatie] = ['/v1/casussen/casus-1/overleggen/overleg-1/verslagdelen', '/v1/casussen/casus-1/evaluatiemomenten']
  const mist = { behoeften: ['jongere', 'ouder'] as const, evaluaties: [] }
  const zin = 'In het verslag ontbreekt nog: '
  const plan = 'een evaluatie die is gepland op de dag die erin staat'
  expect(zegt(mist)).toEqual([[`POST ${delen}`, `POST ${evaluatie}`], `${zin}wat de leraar nodig heeft, ${plan}.`])
  const [weg, tekst] = zegt(mist, { verslagVast: true })
  expect([weg, tekst]).toEqual([[`POST ${evaluatie}`], expect.stringMatching(/vastgesteld en verandert niet meer.*aanvulling\.$/)])
  expect(zegt({ evaluaties: [] }, { verslagVast: true })).toEqual([[`POST ${evaluatie}`], `${zin}${plan}.`])
  // The vaststelling itself is judged on what it would leave.
  expect(zegt(mist, { verslagVast: true, terugblik: false })).toEqual(zegt(mist))
  for (const verslagVast of [true, false])
    expect(zegt(mist, { verslagVast, status: 'afgesloten' })).toEqual([[], expect.stringMatching(/De casus is afgesloten/)])
  expect(zegt({}, { verslagVast: true })).toBe('voldaan')
})

gevallen(aanwezigheidDektAlleenGesprek, [
  ['een kind van elf, en beide ouders zijn er', stuk(geboren.elf, ['moeder-1', 'vader-1']), vandaag, 'voldaan'],
  ['een kind van elf, en één ouder is er', stuk(geboren.elf, ['moeder-1']), vandaag, 'geschonden'],
  ['een jeugdige van dertien, en alleen de ouders zijn er', stuk(geboren.dertien, ['moeder-1', 'vader-1']), vandaag, 'geschonden'],
  ['op de dag voor de twaalfde verjaardag', stuk('2014-09-02', ['moeder-1', 'vader-1']), vandaag, 'voldaan'],
  ['op de twaalfde verjaardag', stuk('2014-09-01', ['moeder-1', 'vader-1']), vandaag, 'geschonden'],
  ['op de dag voor de zestiende verjaardag is de jeugdige alleen te weinig', stuk('2010-09-02', ['kind-1']), vandaag, 'geschonden'],
  ['op de zestiende verjaardag is de jeugdige genoeg', stuk('2010-09-01', ['kind-1']), vandaag, 'voldaan'],
  ['van zestien zijn de ouders niet genoeg', stuk('2010-09-01', ['moeder-1', 'vader-1']), vandaag, 'geschonden'],
  ['de instelling met de voogdij is er', stuk(geboren.elf, ['gi-1'], [voogd]), vandaag, 'voldaan'],
  ['niemand weet wie het gezag heeft', stuk(geboren.elf, [], []), vandaag, 'onbekend'],
])

describe('wie het herstel volgt', () => {
  const geschonden = (feiten: OverlegFeiten, moment: Parameters<typeof toets>[1]) =>
    toets('overleg', moment, feiten, vandaag).filter(({ uitkomst }) => uitkomst === 'geschonden')
  it('belegt het overleg opnieuw, met iedereen erbij en met wat al was ingevuld', () => {
    const [stap] = geschonden(gepland({ ...alleenMoeder, akkoorden: ['school-1', 'wijkteam-1'] }), 'overleg-plannen')[0]?.herstel ?? []
    expect(stap).toMatchObject({ pad: '/v1/casussen/casus-1/overleggen', vervangt: true })
    expect(ingevuld(stap as never)).toEqual({
      ...overleg().inhoud,
      uitgenodigden: [...alleenMoeder.uitgenodigden, { persoonId: 'vader-1', reden: 'ingevuld' }],
    })
  })
  it('vraagt wie ontbreekt bij een overleg dat er al staat', () => {
    const [eerste] = geschonden(bijeen({ ...alleenMoeder, status: 'begonnen' }), 'overleg-beginnen')
    expect(wegen(eerste?.herstel ?? [])).toEqual(['POST /v1/casussen/casus-1/overleggen/overleg-1/uitgenodigden'])
  })
  it('plant de evaluatie op de dag die in het verslag staat, of spreekt eerst een dag af', () => {
    const weg = (over: Parameters<typeof verslag>[0]) =>
      (geschonden(verslag(over), 'verslag-vaststellen')[0]?.herstel ?? []).map(({ methode, body }) => [methode, body])
    expect(weg({ evaluaties: [] })).toEqual([['POST', { geplandOp: '2026-12-01' }]])
    expect(weg({ evaluatieOp: undefined })).toEqual([['PATCH', { evaluatieOp: '2026-12-01' }]])
    expect(weg({ evaluatieOp: undefined, evaluaties: ['2026-08-31'] })).toEqual([
      ['PATCH', { evaluatieOp: '2026-12-01' }],
      ['POST', { geplandOp: '2026-12-01' }],
    ])
  })
  it.each([
    ['een professional', { organisatieId: 'wijkteam-1' }, { regisseurOrganisatieId: 'wijkteam-1' }, []],
    ['een ouder', { persoonId: 'moeder-1' }, { regisseurPersoonId: 'moeder-1' }, []],
    ['wie, dat is niet te zien', undefined, {}, ['/regisseurOrganisatieId']],
  ])('noemt als regisseur wie de regie heeft: %s', (_wie, regie, body, vragen) => {
    const zonder = bijeen({ regie, verslag: { ...overleg().verslag, regisseur: false } })
    const [stap] = geschonden(zonder, 'verslag-vaststellen')[0]?.herstel ?? []
    expect(stap?.body).toEqual(body)
    expect(stap?.invullen.map(({ pointer }) => pointer)).toEqual(vragen)
  })
  it('vraagt wie een afspraak nakomt', () => {
    const [stap] = geschonden(verslag({ afspraken: 0 }), 'verslag-vaststellen')[0]?.herstel ?? []
    expect(stap?.body).toEqual({ categorie: 'basis' })
    expect(stap?.invullen.map(({ pointer }) => pointer)).toEqual(['/wat', '/organisatieId', '/voor'])
  })
  it('maakt van het besluit van wie er niet bij was een voorstel, met wat er stond', () => {
    const [eerste] = geschonden(besloten('gemeente-1'), 'verslag-vaststellen')
    const bij = { door: 'deelnemer van de casus', wie: 'school-1' }
    expect(eerste?.herstel).toMatchObject([
      { ...bij, pad: '/v1/casussen/casus-1/overleggen/overleg-1/verslagdelen/besluit-1/vervallenverklaringen' },
      { ...bij, pad: '/v1/casussen/casus-1/overleggen/overleg-1/verslagdelen' },
    ])
    expect(eerste?.herstel[1]?.body).toEqual({
      ...{ onderdeel: 'voorstel', categorie: 'basis', tekst: 'Er komt vervoer.', betreftId: 'kind-1', doorOrganisatieId: 'gemeente-1' },
    })
  })
  it('schrijft in het verslag wat er nog niet in staat, en niets anders', () => {
    const [eerste] = geschonden(verslag({ behoeften: ['ouder'], afspraken: 0, regisseur: false }), 'verslag-vaststellen')
    expect(wegen(eerste?.herstel ?? [])).toEqual([
      ...['verslagdelen', 'verslagdelen', 'afspraken'].map((deel) => `POST /v1/casussen/casus-1/overleggen/overleg-1/${deel}`),
      'PATCH /v1/casussen/casus-1/overleggen/overleg-1',
    ])
    expect(eerste?.uitleg).toBe(
      'In het verslag ontbreekt nog: wat de jongere nodig heeft, wat de leraar nodig heeft, wie wat doet en wanneer, de regisseur.',
    )
  })
})
