import { describe, expect, it } from 'vitest'
import { kaders } from '../../src/casus/arrangementen/tabel.ts'
import { arrangementOnderdelenOverwogen } from '../../src/regels/casus/arrangement-onderdelen-overwogen.ts'
import { onderdeelsoorten } from '../../src/regels/casus/arrangementfeiten.ts'
import type { ArrangementFeiten } from '../../src/regels/feiten.ts'
import type { Stap } from '../../src/regels/regel.ts'
import { geweigerd, toets } from '../../src/regels/toets.ts'
import * as mandaten from '../../src/register/mandaten/tabel.ts'
import { arrangement, besluit, bij, type Deel, deel, zonder } from './arrangementbouwers.ts'
import { vandaag } from './bouwers.ts'
import { type Geval, gevallen, wegen } from './gevallen.ts'
import { ingevuld } from './volger.ts'

const half = (over: Partial<Deel>): ArrangementFeiten => arrangement([deel(over)])

gevallen(arrangementOnderdelenOverwogen, [
  ['niets is nodig, en dat staat er van elk onderdeel', arrangement(), vandaag, 'voldaan'],
  ['hulp is nodig, alles staat erbij en er is over besloten', arrangement([deel()]), vandaag, 'voldaan'],
  ['er is niets overwogen', arrangement([], { onderdelen: [] }), vandaag, 'geschonden'],
  ...onderdeelsoorten.map((soort): Geval<ArrangementFeiten> => [`niet overwogen: ${soort}`, zonder(soort), vandaag, 'geschonden']),
  ['er staat niet op grond waarvan', half({ kader: undefined }), vandaag, 'geschonden'],
  ['er staat niet wie het doet', half({ uitvoerder: undefined }), vandaag, 'geschonden'],
  ['er staat niet wie het betaalt', half({ financier: '  ' }), vandaag, 'geschonden'],
  ['er staat niet waartoe', half({ doel: '' }), vandaag, 'geschonden'],
  ['er staat niet vanaf wanneer', half({ van: undefined }), vandaag, 'geschonden'],
  ['er staat niet tot wanneer: dan loopt het door', half({ tot: undefined }), vandaag, 'voldaan'],
  ['wat niet nodig is hoeft niets te zeggen', arrangement([{ ...deel(), oordeel: 'niet-nodig', doel: undefined }]), vandaag, 'voldaan'],
  [
    'de ene hulp staat er helemaal in, de andere half',
    arrangement([deel(), deel({ id: 'deel-2', van: undefined })]),
    vandaag,
    'geschonden',
  ],
  ['niemand besliste erover', half({ besluiten: [] }), vandaag, 'geschonden'],
  ['er is geen besluit voor nodig', half({ kader: 'vrij-toegankelijk', besluiten: [] }), vandaag, 'voldaan'],
  [
    'over wat niet nodig is hoeft niemand te beslissen',
    arrangement([{ ...deel(), oordeel: 'niet-nodig', besluiten: [] }]),
    vandaag,
    'voldaan',
  ],
  ['het is voorgesteld aan wie erover gaat', half({ besluiten: [besluit({ uitkomst: 'voorstel' })] }), vandaag, 'voldaan'],
  ['het is afgewezen', half({ besluiten: [besluit({ uitkomst: 'afgewezen' })] }), vandaag, 'geschonden'],
  [
    'het is eerst voorgesteld, en daarna afgewezen',
    half({ besluiten: [besluit({ uitkomst: 'voorstel' }), besluit({ uitkomst: 'afgewezen' })] }),
    vandaag,
    'geschonden',
  ],
  [
    'het is eerst voorgesteld, en daarna toegekend',
    half({ besluiten: [besluit({ uitkomst: 'voorstel' }), besluit()] }),
    vandaag,
    'voldaan',
  ],
  ['een volgend arrangement kwam ervoor in de plaats', { ...zonder('vervoer'), status: 'beeindigd' }, vandaag, 'voldaan'],
  ['eraan wordt nog gewerkt', zonder('vervoer', { status: 'concept', terugblik: true }), vandaag, 'geschonden'],
  [
    'het is afgewezen, en er kwam andere hulp voor in de plaats',
    arrangement([deel({ besluiten: [besluit({ uitkomst: 'afgewezen' })] }), deel({ id: 'deel-2' })]),
    vandaag,
    'voldaan',
  ],
  [
    'het is afgewezen, en wat ervoor in de plaats zou komen ook',
    arrangement(['deel-1', 'deel-2'].map((id) => deel({ id, besluiten: [besluit({ uitkomst: 'afgewezen' })] }))),
    vandaag,
    'geschonden',
  ],
  [
    'hulp is afgewezen, en vervoer is toegekend',
    arrangement([deel({ besluiten: [besluit({ uitkomst: 'afgewezen' })] }), deel({ id: 'deel-2', soort: 'vervoer' })]),
    vandaag,
    'geschonden',
  ],
])

const zeg = (feiten: ArrangementFeiten) => {
  const [een] = toets('arrangement', 'arrangement-vaststellen', feiten, vandaag)
  if (!een) throw new Error('geen regel zei iets')
  return een
}
describe('wat een arrangement tegenhoudt', () => {
  it('is wat niet overwogen is of niet helemaal is gezegd; waarover niemand besliste of wat is afgewezen vraagt een reden', () => {
    const ernst = (feiten: ArrangementFeiten) => [zeg(feiten).ernst, geweigerd([zeg(feiten)])]
    expect(ernst(zonder('leerplicht'))).toEqual(['blokkeert', true])
    expect(ernst(half({ financier: undefined }))).toEqual(['blokkeert', true])
    expect(ernst(half({ financier: undefined, besluiten: [] }))).toEqual(['blokkeert', true])
    expect(ernst(half({ besluiten: [] }))).toEqual(['waarschuwt', true])
    expect(ernst(half({ besluiten: [besluit({ uitkomst: 'afgewezen' })] }))).toEqual(['waarschuwt', true])
    const motivering = [{ regel: 'arrangement-onderdelen-overwogen', tekst: 'Opa helpt zolang.' }]
    const [een] = toets('arrangement', 'arrangement-vaststellen', half({ besluiten: [] }), vandaag, motivering)
    expect(geweigerd(een ? [een] : [])).toBe(false)
  })
  it('staat er bij naam, elk een keer', () => {
    const feiten = arrangement([deel({ doel: undefined }), deel({ id: 'deel-2', doel: undefined, besluiten: [] })])
    const { uitleg, feiten: gezegd } = zeg({ ...feiten, onderdelen: feiten.onderdelen.filter(({ soort }) => soort !== 'medische-zorg') })
    expect(uitleg).toContain('nog niet overwogen: medische zorg.')
    expect(uitleg).toContain('er staat nog niet alles bij: jeugdhulp.')
    expect(uitleg).toContain('besloten over: jeugdhulp.')
    expect(uitleg).not.toContain('afgewezen')
    expect(gezegd).toMatchObject({
      nietOverwogen: ['medische-zorg'],
      onvolledig: ['deel-1', 'deel-2'],
      onbeslist: ['deel-2'],
      afgewezen: [],
    })
  })
  it('wie niets ontbreekt hoort niet dat er iets dicht kan zijn', () => {
    expect(zeg(zonder('vervoer')).uitleg).toContain('toestemming')
    expect(zeg(half({ doel: undefined })).uitleg).not.toContain('toestemming')
  })
})

describe('de weg uit een arrangement dat niet af is', () => {
  it('overweegt wat er niet staat: wie het niet nodig vindt, hoeft verder niets te zeggen', () => {
    const { herstel } = zeg(zonder('vervoer'))
    expect(wegen(herstel)).toEqual([`POST ${bij}`])
    const [stap] = herstel as [Stap]
    expect(ingevuld(stap)).toEqual({ soort: 'vervoer', oordeel: 'niet-nodig' })
    const ja = ingevuld(stap, (schema) => ('enum' in schema && (schema.enum as readonly unknown[]).includes('nodig') ? 'nodig' : 'x'))
    expect(Object.keys(ja).toSorted()).toEqual(['doel', 'financier', 'kader', 'oordeel', 'soort', 'uitvoerder', 'van'])
  })
  it('laat wie het opschreef aanvullen wat ontbreekt, en niet meer', () => {
    const { herstel } = zeg(half({ kader: undefined, van: undefined }))
    expect(herstel).toMatchObject([{ door: 'eigenaar van de gegevens', wie: 'wijkteam-1', methode: 'PATCH', pad: `${bij}/deel-1` }])
    expect(herstel[0]?.invullen.map(({ pointer }) => pointer)).toEqual(['/kader', '/van'])
  })
  it('vraagt in een keer alles: wat half is aanvullen, en er dan over laten beslissen als dat nodig is', () => {
    const { herstel } = zeg(half({ kader: undefined, besluiten: [] }))
    expect(wegen(herstel)).toEqual([`PATCH ${bij}/deel-1`, `POST ${bij}/deel-1/besluiten`])
    expect(herstel[1]).toMatchObject({ body: { uitkomst: 'voorstel' }, alleenAls: 'Alleen als hier een besluit voor nodig is.' })
    expect(zeg(half({ besluiten: [] })).herstel[0]).not.toHaveProperty('alleenAls')
  })
  it('laat voor wat is afgewezen iets in de plaats komen; of wie vaststelt zegt hoe het zonder gaat', () => {
    const afgewezen = half({ besluiten: [besluit({ uitkomst: 'afgewezen' })] })
    const { herstel } = zeg(afgewezen)
    expect(wegen(herstel)).toEqual([`POST ${bij}`, `POST ${bij}/{vervanging1}/besluiten`])
    expect(herstel[0]).toMatchObject({
      body: { soort: 'jeugdhulp', oordeel: 'nodig' },
      geeft: 'vervanging1',
      alleenAls: expect.any(String),
    })
    expect(zeg({ ...afgewezen, terugblik: true }).herstel).toEqual([])
  })
  it('biedt achteraf geen stap die niet meer kan', () => {
    const later = (over: Partial<ArrangementFeiten>) => zeg({ ...zonder('vervoer'), terugblik: true, ...over })
    expect(later({ status: 'concept' }).herstel).toHaveLength(1)
    const achteraf = (over: Partial<ArrangementFeiten>) =>
      arrangementOnderdelenOverwogen.toets({ ...zonder('vervoer'), terugblik: true, ...over }, vandaag).uitkomst
    expect([achteraf({}), achteraf({ status: 'concept', afgesloten: true })]).toEqual(['voldaan', 'voldaan'])
    expect(zeg({ ...half({ kader: undefined }), terugblik: true })).toMatchObject({
      herstel: [],
      uitleg: expect.stringContaining('Het arrangement is vastgesteld'),
    })
    const onbeslist = { ...half({ besluiten: [] }), terugblik: true }
    expect(wegen(zeg(onbeslist).herstel)).toEqual([`POST ${bij}/deel-1/besluiten`])
    expect(zeg(onbeslist).uitleg).not.toContain('vastgesteld')
    expect(arrangementOnderdelenOverwogen.toets({ ...onbeslist, afgesloten: true }, vandaag).uitkomst).toBe('voldaan')
  })
})

describe('wat de regel noemt, is wat er is', () => {
  it('de onderdelen zijn die van een mandaat', () => expect(onderdeelsoorten).toEqual(mandaten.onderdeelsoorten))
  it('de kaders waaruit de weg laat kiezen zijn die van een onderdeel', () => {
    const gevraagd = zeg(zonder('vervoer')).herstel.flatMap(({ invullen }) => invullen)
    expect(gevraagd.find(({ pointer }) => pointer === '/kader')?.schema).toEqual({ type: 'string', enum: kaders })
  })
})
