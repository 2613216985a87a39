import { describe, expect, it } from 'vitest'
import { delingHeeftGrond } from '../../src/regels/casus/deling-heeft-grond.ts'
import { delingZonderToestemmingVerantwoord } from '../../src/regels/casus/deling-zonder-toestemming-verantwoord.ts'
import { eerstAnoniemBespreken } from '../../src/regels/casus/eerst-anoniem-bespreken.ts'
import { meldcodeVijfStappenCompleet } from '../../src/regels/casus/meldcode-vijf-stappen-compleet.ts'
import { ouderZonderGezagOpVerzoek } from '../../src/regels/casus/ouder-zonder-gezag-op-verzoek.ts'
import { swvGezondheidsgegevensNietDoorgeven } from '../../src/regels/casus/swv-gezondheidsgegevens-niet-doorgeven.ts'
import { zichtVolgtRolEnGeheimhouding } from '../../src/regels/casus/zicht-volgt-rol-en-geheimhouding.ts'
import type { DelingFeiten, VerstrekkingFeiten } from '../../src/regels/feiten.ts'
import { toets } from '../../src/regels/toets.ts'
import { geboren, moeder, vandaag, vraag } from './bouwers.ts'
import { deling, meldcode, verantwoording, voorOuder } from './delingbouwers.ts'
import { gevallen } from './gevallen.ts'
import { ingevuld } from './volger.ts'

const zonder = (veld: keyof typeof verantwoording) => ({ ...verantwoording, [veld]: undefined })
const wettelijk = {
  grond: 'wettelijk' as const,
  avgGrondslag: 'wettelijke-verplichting',
  verantwoording: undefined,
  informerenOp: undefined,
}
const naar = (soort: string, over: Parameters<typeof deling>[0] = {}, delerSoort = 'school') =>
  deling({ ...wettelijk, ...over }, { ontvangerSoorten: [soort], delerSoort })
const rechtstreeks = (soorten: [string, string], cellen = ['jeugdhulp/jeugdhulp']) =>
  deling({ ...wettelijk, grond: 'rechtstreeks-betrokken', cellen }, { delerSoort: soorten[0], ontvangerSoorten: [soorten[1]] })

gevallen(delingHeeftGrond, [
  ['alles staat erin', deling(), vandaag, 'voldaan'],
  ['het doel is leeg', deling({ doel: ' ' }), vandaag, 'geschonden'],
  ['welke gegevens staat er niet', deling({ cellen: [] }), vandaag, 'geschonden'],
  ['wie ze krijgt staat er niet', deling({ ontvangerIds: [] }), vandaag, 'geschonden'],
  ['de grondslag in de AVG staat er niet', deling({ avgGrondslag: undefined }), vandaag, 'geschonden'],
  ['bij wet, maar niet welke', naar('veilig-thuis'), vandaag, 'geschonden'],
  ['melden bij Veilig Thuis', naar('veilig-thuis', { wettelijkeBasis: 'melding-veilig-thuis' }), vandaag, 'voldaan'],
  [
    'melden bij Veilig Thuis, maar dan bij het wijkteam',
    naar('wijkteam', { wettelijkeBasis: 'melding-veilig-thuis' }),
    vandaag,
    'geschonden',
  ],
  [
    'informatie aan de instelling bij ondertoezichtstelling',
    naar('gecertificeerde-instelling', { wettelijkeBasis: 'informatie-aan-gi' }),
    vandaag,
    'voldaan',
  ],
  ['de school meldt verzuim', naar('leerplicht', { wettelijkeBasis: 'verzuimmelding', cellen: ['school/onderwijs'] }), vandaag, 'voldaan'],
  [
    'bij een verzuimmelding hoort geen gezondheid',
    naar('leerplicht', { wettelijkeBasis: 'verzuimmelding', cellen: ['school/gezondheid'] }),
    vandaag,
    'geschonden',
  ],
  [
    'het wijkteam meldt geen verzuim',
    naar('leerplicht', { wettelijkeBasis: 'verzuimmelding', cellen: ['school/onderwijs'] }, 'wijkteam'),
    vandaag,
    'geschonden',
  ],
  [
    'het samenwerkingsverband aan de school',
    naar('school', { wettelijkeBasis: 'swv-aan-schoolbestuur', cellen: ['swv/gezondheid'] }, 'samenwerkingsverband'),
    vandaag,
    'voldaan',
  ],
  ['de ene wet is genoemd, een andere past', naar('veilig-thuis', { wettelijkeBasis: 'verzuimmelding' }), vandaag, 'geschonden'],
  ['wijkteam en aanbieder geven samen hulp', rechtstreeks(['wijkteam', 'jeugdhulpaanbieder']), vandaag, 'voldaan'],
  ['een school geeft geen hulp', rechtstreeks(['wijkteam', 'school']), vandaag, 'geschonden'],
  [
    'gegevens van school horen niet bij de hulp',
    rechtstreeks(['wijkteam', 'jeugdhulpaanbieder'], ['school/onderwijs']),
    vandaag,
    'geschonden',
  ],
])

gevallen(delingZonderToestemmingVerantwoord, [
  ['alles is verantwoord', deling(), vandaag, 'voldaan'],
  ['zonder iets te zeggen', deling({ verantwoording: undefined }), vandaag, 'geschonden'],
  ['niemand is geraadpleegd', deling({ verantwoording: zonder('geraadpleegd') }), vandaag, 'geschonden'],
  ['er is niet gezegd waarom het niet met minder kan', deling({ verantwoording: zonder('minimaleInhoud') }), vandaag, 'geschonden'],
  ['wanneer het gezin het hoort staat er niet', deling({ informerenOp: undefined }), vandaag, 'geschonden'],
  [
    'het gezin hoort het nog niet, en er staat waarom',
    deling({ informerenOp: undefined, verantwoording: { ...verantwoording, nietInformerenReden: 'eerst moet het kind veilig zijn' } }),
    vandaag,
    'voldaan',
  ],
  ['het gezin weet het al', deling({ informerenOp: undefined, geinformeerdOp: vandaag }), vandaag, 'voldaan'],
  ['vitaal belang, en de betrokkene kan zelf niet toestemmen', deling({ grond: 'vitaal-belang' }), vandaag, 'voldaan'],
  [
    'vitaal belang, maar waarom niet zelf toestemmen staat er niet',
    deling({ grond: 'vitaal-belang', verantwoording: zonder('waaromNietZelf') }),
    vandaag,
    'geschonden',
  ],
  [
    'bij een wettelijke grond wordt dit niet gevraagd',
    naar('veilig-thuis', { wettelijkeBasis: 'melding-veilig-thuis' }),
    vandaag,
    'voldaan',
  ],
])

/** Grandmother takes him in tonight. */
const bijOma = (over: Parameters<typeof deling>[0] = {}, geboortedatum = geboren.elf) =>
  deling(
    {
      grond: 'vitaal-belang',
      ontvangerIds: [],
      ontvangerPersoonIds: ['oma-1'],
      tot: '2026-09-15',
      cellen: ['school/thuissituatie'],
      ...over,
    },
    { ontvangerSoorten: [], jeugdige: { id: 'kind-1', geboortedatum } },
  )
gevallen(delingZonderToestemmingVerantwoord, [
  ['oma vangt hem op: op de laatste dag van twee weken', bijOma(), vandaag, 'voldaan'],
  ['een dag langer', bijOma({ tot: '2026-09-16' }), vandaag, 'geschonden'],
  ['wat over veiligheid gaat', bijOma({ cellen: ['school/thuissituatie', 'school/veiligheid'] }), vandaag, 'geschonden'],
  ['wat over gezondheid gaat', bijOma({ cellen: ['school/gezondheid'] }), vandaag, 'geschonden'],
  ['hulp aan wie zestien is', bijOma({ cellen: ['jeugdhulp/jeugdhulp'] }, '2010-09-01'), vandaag, 'geschonden'],
  ['met het wijkteam erbij', bijOma({ ontvangerIds: ['wijkteam-1'] }), vandaag, 'geschonden'],
  ['zonder te zeggen waarom de jeugdige zelf niet kan', bijOma({ verantwoording: zonder('waaromNietZelf') }), vandaag, 'geschonden'],
  ['wie gezag heeft mag langer', bijOma({ ontvangerPersoonIds: [moeder.persoonId as string], tot: '2026-10-01' }), vandaag, 'voldaan'],
])

gevallen(eerstAnoniemBespreken, [
  ['eerst zonder naam besproken', deling(), vandaag, 'voldaan'],
  ['niet zonder naam besproken', deling({ verantwoording: zonder('anoniemBesprokenOp') }), vandaag, 'geschonden'],
  [
    'het kon niet zonder naam, en er staat waarom',
    deling({ verantwoording: { ...zonder('anoniemBesprokenOp'), nietAnoniemReden: 'er was geen tijd' } }),
    vandaag,
    'voldaan',
  ],
  [
    'bij vitaal belang hoeft het niet',
    deling({ grond: 'vitaal-belang', verantwoording: zonder('anoniemBesprokenOp') }),
    vandaag,
    'voldaan',
  ],
])

gevallen(zichtVolgtRolEnGeheimhouding, [
  ['er gaat niets over gezondheid', deling(), vandaag, 'voldaan'],
  ['gezondheid, en geheimhouding door het beroep', deling({ cellen: ['zorg/gezondheid'], geheimhouding: 'beroep' }), vandaag, 'voldaan'],
  ['gezondheid, en niets over geheimhouding', deling({ cellen: ['casus/basis', 'zorg/gezondheid'] }), vandaag, 'geschonden'],
])

gevallen(ouderZonderGezagOpVerzoek, [
  ['de ouder vroeg erom', voorOuder(), vandaag, 'voldaan'],
  ['de ouder vroeg er niet om', voorOuder({ verzoekOp: undefined }), vandaag, 'geschonden'],
  ['op een andere grond', voorOuder({ grond: 'conflict-van-plichten', wettelijkeBasis: undefined }), vandaag, 'geschonden'],
  ['veiligheid opent ook gezag niet', voorOuder({ cellen: ['school/veiligheid'] }), vandaag, 'geschonden'],
  ['jeugdhulp van een kind van elf', voorOuder({ cellen: ['jeugdhulp/jeugdhulp'] }), vandaag, 'voldaan'],
  ['jeugdhulp van een jeugdige van zeventien', voorOuder({ cellen: ['jeugdhulp/jeugdhulp'] }, geboren.zeventien), vandaag, 'geschonden'],
  ['jeugdhulp op de dag voor de zestiende verjaardag', voorOuder({ cellen: ['jeugdhulp/jeugdhulp'] }, '2010-09-02'), vandaag, 'voldaan'],
  ['jeugdhulp op de zestiende verjaardag', voorOuder({ cellen: ['jeugdhulp/jeugdhulp'] }, '2010-09-01'), vandaag, 'geschonden'],
  ['onderwijs op de achttiende verjaardag', voorOuder({}, '2008-09-01'), vandaag, 'geschonden'],
  ['oma, die hem opvangt omdat er gevaar is', bijOma(), vandaag, 'voldaan'],
  ['oma, bij een conflict van plichten', bijOma({ grond: 'conflict-van-plichten' }), vandaag, 'geschonden'],
  ['wie achttien is beslist zelf, ook bij gevaar', bijOma({}, '2008-09-01'), vandaag, 'geschonden'],
  ['wie gezag heeft', deling({ ontvangerPersoonIds: [moeder.persoonId as string] }), vandaag, 'voldaan'],
])

const swv = { cellen: ['swv/gezondheid', 'swv/basis'] }
const gevraagd = (cellen: string[], ontvangerSoorten: string[], over: Parameters<typeof vraag>[1] = {}): VerstrekkingFeiten => ({
  vraag: vraag([], { cellen, ...over }),
  betreftId: 'kind-1',
  ontvangerSoorten,
})
gevallen(swvGezondheidsgegevensNietDoorgeven, [
  [
    'aan het schoolbestuur',
    { deling: deling(swv, { delerSoort: 'samenwerkingsverband', ontvangerSoorten: ['schoolbestuur'] }) },
    vandaag,
    'voldaan',
  ],
  ['aan het wijkteam', { deling: deling(swv, { delerSoort: 'samenwerkingsverband' }) }, vandaag, 'geschonden'],
  ['aan een ouder zonder gezag', { deling: voorOuder(swv) }, vandaag, 'geschonden'],
  ['iets anders van het samenwerkingsverband', { deling: deling({ cellen: ['swv/basis'] }) }, vandaag, 'voldaan'],
  ['ook met toestemming niet aan de gemeente', gevraagd(swv.cellen, ['gemeente']), vandaag, 'geschonden'],
  ['met toestemming aan de school', gevraagd(swv.cellen, ['school']), vandaag, 'voldaan'],
  [
    'aan een ander samenwerkingsverband',
    { deling: deling(swv, { delerSoort: 'samenwerkingsverband', ontvangerSoorten: ['samenwerkingsverband'] }) },
    vandaag,
    'geschonden',
  ],
  [
    'school en samenwerkingsverband vragen het over en weer',
    gevraagd(swv.cellen, ['samenwerkingsverband', 'school'], { bronIds: ['swv-1', 'school-1'], ontvangerIds: ['swv-1', 'school-1'] }),
    vandaag,
    'voldaan',
  ],
  [
    'een ander samenwerkingsverband vraagt het',
    gevraagd(swv.cellen, ['samenwerkingsverband'], { bronIds: ['swv-1'], ontvangerIds: ['swv-2'] }),
    vandaag,
    'geschonden',
  ],
  ['er wordt alleen om gezondheid gevraagd', gevraagd(['swv/gezondheid'], ['school', 'gemeente']), vandaag, 'geschonden'],
])

const stappen = (weg: string, over: object = {}) => ({
  stappen: meldcode().stappen.map((stap) => (stap.stap === weg ? { ...stap, uitkomst: 'overgeslagen' as const, ...over } : stap)),
})
gevallen(meldcodeVijfStappenCompleet, [
  ['vijf stappen gezet', meldcode(), vandaag, 'voldaan'],
  ['het gesprek ontbreekt', meldcode({}, { stappen: meldcode().stappen.filter(({ stap }) => stap !== 'gesprek') }), vandaag, 'geschonden'],
  ['het gesprek is overgeslagen, zonder reden', meldcode({}, stappen('gesprek')), vandaag, 'geschonden'],
  [
    'het gesprek is overgeslagen, met een reden',
    meldcode({}, stappen('gesprek', { toelichting: 'dat was niet veilig' })),
    vandaag,
    'voldaan',
  ],
  ['de kindcheck ontbreekt', meldcode({ kindcheck: undefined }), vandaag, 'geschonden'],
  ['wie besliste ontbreekt', meldcode({ eindbeslisser: ' ' }), vandaag, 'geschonden'],
  ['acuut onveilig, niet gemeld en geen reden', meldcode({ onveiligheid: 'acuut' }), vandaag, 'geschonden'],
  [
    'acuut onveilig, niet gemeld, met een reden',
    meldcode({ onveiligheid: 'acuut', redenNietMelden: 'een ander meldde vandaag' }),
    vandaag,
    'voldaan',
  ],
  ['structureel onveilig en gemeld', meldcode({ onveiligheid: 'structureel', besluit: 'hulp-en-melden' }), vandaag, 'voldaan'],
  ['zij loopt nog', meldcode({}, { stappen: [], afsluiting: undefined }), vandaag, 'voldaan'],
])

describe('wie het herstel volgt, deelt goed', () => {
  const weg = (feiten: DelingFeiten) =>
    toets('deling', 'deling-vastleggen', feiten, vandaag).filter(({ uitkomst }) => uitkomst === 'geschonden')
  it.each([
    ['er staat niets', deling({ doel: undefined, avgGrondslag: undefined, informerenOp: undefined, verantwoording: undefined })],
    ['vitaal belang, over gezondheid', deling({ grond: 'vitaal-belang', cellen: ['zorg/gezondheid'], verantwoording: undefined })],
    ['bij wet, zonder welke', naar('veilig-thuis')],
    ['bij wet, de verkeerde', naar('veilig-thuis', { wettelijkeBasis: 'verzuimmelding' })],
    [
      'een ouder zonder gezag die niets vroeg en alles zou krijgen',
      voorOuder({
        grond: 'vitaal-belang',
        wettelijkeBasis: undefined,
        verzoekOp: undefined,
        cellen: ['school/veiligheid', 'school/basis'],
      }),
    ],
    [
      'gezondheid van het samenwerkingsverband, aan het wijkteam',
      deling({ cellen: ['swv/gezondheid'], geheimhouding: 'wet' }, { delerSoort: 'samenwerkingsverband' }),
    ],
  ] as [string, DelingFeiten][])('%s', (_zin, feiten) => {
    const stappen = new Map(weg(feiten).flatMap(({ herstel }) => herstel.map((stap) => [JSON.stringify(stap), stap])))
    expect(stappen.size).toBe(1)
    const [stap] = stappen.values()
    expect(stap?.pad).toMatch(/\/delingen$/)
    expect(weg({ ...feiten, deling: ingevuld(stap as NonNullable<typeof stap>) as never })).toEqual([])
  })
  // Not on a vital interest: that carries it for some days to whoever takes the child in.
  const opConflict = voorOuder({ grond: 'conflict-van-plichten', wettelijkeBasis: undefined })
  it('noemt niemand ouder van wie dat niet is gezegd: dat wordt gevraagd', () => {
    const [stap] = weg(opConflict).flatMap(({ herstel }) => herstel)
    expect(stap?.body).toMatchObject({ grond: 'wettelijk', ontvangerPersoonIds: ['vader-2'], wettelijkeBasis: undefined })
    const vragen = stap?.invullen.filter(({ pointer }) => pointer === '/wettelijkeBasis')
    expect(vragen).toMatchObject([{ vraag: expect.stringMatching(/^Is deze persoon een ouder .* Vraag anders toestemming/) }])
  })
  it('vraagt het niet van wie het al zei', () => {
    const [stap] = weg(voorOuder({ verzoekOp: undefined })).flatMap(({ herstel }) => herstel)
    expect(stap?.body).toMatchObject({ wettelijkeBasis: 'ouder-zonder-gezag' })
    expect(stap?.invullen.map(({ pointer }) => pointer)).toEqual(['/verzoekOp'])
  })
  it.each([
    ['op een andere grond', opConflict, ['dat dit een ouder is']],
    ['bij wet, zonder welke', voorOuder({ wettelijkeBasis: undefined }), ['dat dit een ouder is']],
    [
      'als ouder, en te veel',
      voorOuder({ cellen: ['school/veiligheid', 'school/basis'] }),
      ['niet meer dan een ouder zonder gezag mag weten'],
    ],
  ])('zegt wat er aan ontbreekt: %s', (_zin, feiten, ontbreekt) => {
    expect(weg(feiten).map(({ regel, feiten: gezien }) => [regel, gezien.ontbreekt])).toEqual([
      ['ouder-zonder-gezag-op-verzoek', ontbreekt],
    ])
  })
  it('wat op geen grond kan, wordt een vraag om toestemming', () => {
    expect(weg(rechtstreeks(['wijkteam', 'school'])).flatMap(({ herstel }) => herstel.map(({ pad }) => pad))).toEqual([
      '/v1/casussen/casus-1/toestemmingen',
    ])
  })
})
