import { describe, expect, it } from 'vitest'
import { onderdeelsoorten } from '../../src/regels/casus/arrangementfeiten.ts'
import { besluitBinnenMandaat, gaatOver } from '../../src/regels/casus/besluit-binnen-mandaat.ts'
import type { Besluit, BesluitFeiten, Mandaat, Onderdeel } from '../../src/regels/feiten.ts'
import { geweigerd, toets } from '../../src/regels/toets.ts'
import { organisatiesoorten } from '../../src/register/organisaties/tabel.ts'
import { besluit, bij, nodig } from './arrangementbouwers.ts'
import { vandaag } from './bouwers.ts'
import { gevallen } from './gevallen.ts'
import { ingevuld } from './volger.ts'

const mandaat = (over: Partial<Mandaat> = {}): Mandaat => ({
  ...{
    geverId: 'gemeente-1',
    geverSoort: 'gemeente',
    aanId: 'wijkteam-1',
    onderdelen: ['jeugdhulp', 'gezinshulp'],
    vindplaats: 'Mandaatbesluit, artikel 3',
  },
  ...{ van: '2026-01-01', ...over },
})
const beslist = (over: Partial<Besluit> = {}, van: Partial<BesluitFeiten> = {}): BesluitFeiten => ({
  ...{ besluitId: 'besluit-1', arrangementId: 'arrangement-1', casusId: 'casus-1', terugblik: false },
  ...{ besluit: besluit(over), onderdeel: nodig, ...van },
})
const met = (over: Partial<Mandaat> = {}, van: Partial<Onderdeel> = {}): BesluitFeiten =>
  beslist({}, { mandaat: mandaat(over), onderdeel: { ...nodig, ...van } })
const door = (organisatieSoort: string, soort: Onderdeel['soort'], functie?: string): BesluitFeiten =>
  beslist({ organisatieSoort, functie }, { onderdeel: { ...nodig, soort } })
/** A mandaat for at most six months, and a part from one day to another. */
const zesMaanden = (van: string | undefined, tot: string | undefined): BesluitFeiten => met({ hoogstensMaanden: 6 }, { van, tot })

gevallen(besluitBinnenMandaat, [
  ['het wijkteam kent hulp toe, zonder mandaat', beslist(), vandaag, 'geschonden'],
  ['het wijkteam wijst hulp af, zonder mandaat', beslist({ uitkomst: 'afgewezen' }), vandaag, 'geschonden'],
  ['het wijkteam doet een voorstel', beslist({ uitkomst: 'voorstel' }), vandaag, 'voldaan'],
  [
    'waar geen besluit voor nodig is, heeft niemand een mandaat nodig',
    beslist({}, { onderdeel: { ...nodig, kader: 'vrij-toegankelijk' } }),
    vandaag,
    'voldaan',
  ],
  ['de gemeente beslist zelf over hulp', door('gemeente', 'jeugdhulp'), vandaag, 'voldaan'],
  ['een gecertificeerde instelling beslist zelf over hulp', door('gecertificeerde-instelling', 'gezinshulp'), vandaag, 'voldaan'],
  ['een jeugdarts verwijst', door('jeugdgezondheidszorg', 'jeugdhulp', 'jeugdarts'), vandaag, 'voldaan'],
  ['een jeugdverpleegkundige verwijst niet', door('jeugdgezondheidszorg', 'jeugdhulp', 'jeugdverpleegkundige'), vandaag, 'geschonden'],
  ['een jeugdarts van een aanbieder verwijst zo niet', door('jeugdhulpaanbieder', 'jeugdhulp', 'jeugdarts'), vandaag, 'geschonden'],
  ['een jeugdarts gaat niet over de school', door('jeugdgezondheidszorg', 'onderwijsplek', 'jeugdarts'), vandaag, 'geschonden'],
  [
    'een jeugdverpleegkundige beslist over medische zorg',
    door('jeugdgezondheidszorg', 'medische-zorg', 'jeugdverpleegkundige'),
    vandaag,
    'voldaan',
  ],
  ['de school beslist over de plek op school', door('school', 'onderwijsplek'), vandaag, 'voldaan'],
  ['de school beslist niet over hulp', door('school', 'jeugdhulp'), vandaag, 'geschonden'],
  ['het samenwerkingsverband beslist over steun op school', door('samenwerkingsverband', 'onderwijsondersteuning'), vandaag, 'voldaan'],
  ['leerplicht beslist over leerplicht', door('leerplicht', 'leerplicht'), vandaag, 'voldaan'],
  ['leerplicht beslist niet over vervoer', door('leerplicht', 'vervoer'), vandaag, 'geschonden'],
  ['de gemeente gaf het wijkteam een mandaat', met(), vandaag, 'voldaan'],
  ['ook om af te wijzen', beslist({ uitkomst: 'afgewezen' }, { mandaat: mandaat() }), vandaag, 'voldaan'],
  ['wie het mandaat gaf, gaat er zelf niet over', met({ geverSoort: 'school' }), vandaag, 'geschonden'],
  ['een verwijzing is van de jeugdarts zelf, en niet door te geven', met({ geverSoort: 'jeugdgezondheidszorg' }), vandaag, 'geschonden'],
  ['het mandaat is aan een ander team gegeven', met({ aanId: 'wijkteam-2' }), vandaag, 'geschonden'],
  [
    'de gemeente beslist met een mandaat dat aan een ander is gegeven',
    beslist({ doorId: 'gemeente-1', organisatieSoort: 'gemeente' }, { mandaat: mandaat() }),
    vandaag,
    'geschonden',
  ],
  ['het mandaat is voor deze functie', met({ functies: ['jeugdarts', 'wijkteammedewerker'] }), vandaag, 'voldaan'],
  ['het mandaat is voor een andere functie', met({ functies: ['jeugdarts'] }), vandaag, 'geschonden'],
  [
    'het mandaat is voor een functie, en van wie besliste staat er geen',
    beslist({ functie: undefined }, { mandaat: mandaat({ functies: ['jeugdarts'] }) }),
    vandaag,
    'geschonden',
  ],
  ['het mandaat is voor ieder die daar werkt', beslist({ functie: undefined }, { mandaat: mandaat() }), vandaag, 'voldaan'],
  ['het mandaat gaat over iets anders', met({ onderdelen: ['gezinshulp'] }), vandaag, 'geschonden'],
  ['het mandaat gaat vandaag in', met({ van: vandaag }), vandaag, 'voldaan'],
  ['het mandaat gaat morgen in', met({ van: '2026-09-02' }), vandaag, 'geschonden'],
  ['vandaag is de laatste dag van het mandaat', met({ tot: vandaag }), vandaag, 'voldaan'],
  ['gisteren was de laatste dag van het mandaat', met({ tot: '2026-08-31' }), vandaag, 'geschonden'],
  [
    'het mandaat liep af, maar gold op de dag van het besluit',
    beslist({ op: '2026-08-31' }, { mandaat: mandaat({ tot: '2026-08-31' }) }),
    vandaag,
    'voldaan',
  ],
  ['zes maanden, bij een mandaat voor hoogstens zes', zesMaanden('2026-09-01', '2027-02-28'), vandaag, 'voldaan'],
  ['een dag langer dan zes maanden', zesMaanden('2026-09-01', '2027-03-01'), vandaag, 'geschonden'],
  ['zes maanden vanaf de laatste dag van augustus', zesMaanden('2026-08-31', '2027-02-28'), vandaag, 'voldaan'],
  ['een dag langer vanaf de laatste dag van augustus', zesMaanden('2026-08-31', '2027-03-01'), vandaag, 'geschonden'],
  ['zes maanden met een schrikkeldag aan het eind', zesMaanden('2027-08-31', '2028-02-29'), vandaag, 'voldaan'],
  ['een dag langer met een schrikkeldag aan het eind', zesMaanden('2027-08-31', '2028-03-01'), vandaag, 'geschonden'],
  ['een grens aan de duur, en er staat niet tot wanneer', zesMaanden('2026-09-01', undefined), vandaag, 'geschonden'],
  ['een grens aan de duur, en er staat niet vanaf wanneer', zesMaanden(undefined, '2026-10-01'), vandaag, 'geschonden'],
  ['geen grens aan de duur, en er staat niet tot wanneer', met({}, { tot: undefined }), vandaag, 'voldaan'],
])

describe('de weg uit een besluit zonder mandaat', () => {
  const zegBesluit = (feiten: BesluitFeiten) => toets('arrangementbesluit', 'arrangement-besluiten', feiten, vandaag)
  it('houdt tegen, ook met een reden, en is een voorstel door dezelfde organisatie', () => {
    const feiten = beslist({ motivering: 'Het kan niet lichter.' })
    const bevindingen = toets('arrangementbesluit', 'arrangement-besluiten', feiten, vandaag, [
      { regel: 'besluit-binnen-mandaat', tekst: 'Het is nodig.' },
    ])
    expect(geweigerd(bevindingen)).toBe(true)
    const [stap] = bevindingen[0]?.herstel ?? []
    expect(stap).toMatchObject({ door: 'deelnemer van de casus', wie: 'wijkteam-1', vervangt: true, pad: `${bij}/deel-1/besluiten` })
    expect(stap && ingevuld(stap)).toEqual({ uitkomst: 'voorstel', motivering: 'Het kan niet lichter.', uiterlijkOp: '2014-03-03' })
  })
  it.each([
    ['wie erover gaat', beslist(), 'Hierover gaat de gemeente, een gecertificeerde instelling of een jeugdarts.'],
    ['dat de gever er niet over gaat', met({ geverSoort: 'wijkteam' }), 'gaat daar zelf niet over'],
    ['dat het aan een ander is', met({ aanId: 'wijkteam-2' }), 'aan een andere organisatie gegeven'],
    ['dat het om de functie gaat', met({ functies: ['jeugdarts'] }), 'de functie'],
    ['dat het over iets anders gaat', met({ onderdelen: ['vervoer'] }), 'niet over dit onderdeel'],
    ['dat het niet meer geldt', met({ tot: '2026-08-31' }), 'niet op de dag van het besluit'],
    ['dat het te lang duurt', zesMaanden('2026-09-01', '2028-01-01'), 'hoogstens 6 maanden.'],
    ['dat het te lang duurt voor een maand', met({ hoogstensMaanden: 1 }), 'hoogstens 1 maand.'],
    ['dat er niet staat hoe lang het duurt', zesMaanden('2026-09-01', undefined), 'staat niet van wanneer tot wanneer'],
  ])('en zegt %s', (_wat, feiten, tekst) => expect(zegBesluit(feiten)[0]?.uitleg).toContain(tekst))
  it('maar een besluit dat er al staat, doet niemand over', () => {
    const [later] = toets('arrangementbesluit', 'toetsing', { ...beslist(), terugblik: true }, vandaag)
    expect(later).toMatchObject({ uitkomst: 'geschonden', herstel: [], uitleg: expect.stringContaining('staat er al') })
  })
})

describe('wat de regels noemen, is wat er is', () => {
  it('wie ergens over gaat is een organisatie die er kan zijn, van elk onderdeel minstens een', () => {
    expect(Object.keys(gaatOver)).toEqual([...onderdeelsoorten])
    for (const { soorten } of Object.values(gaatOver)) {
      expect(soorten.length).toBeGreaterThan(0)
      expect(soorten.filter((soort) => !(organisatiesoorten as readonly string[]).includes(soort))).toEqual([])
    }
  })
  it.each(onderdeelsoorten)('over %s beslist wie erover gaat, en een ander niet', (soort) => {
    const kan = organisatiesoorten.filter((een) => besluitBinnenMandaat.toets(door(een, soort), vandaag).uitkomst === 'voldaan')
    expect(kan.toSorted()).toEqual(gaatOver[soort].soorten.toSorted())
    const geeft = organisatiesoorten.filter(
      (geverSoort) => besluitBinnenMandaat.toets(met({ geverSoort, onderdelen: [soort] }, { soort }), vandaag).uitkomst === 'voldaan',
    )
    expect(geeft.toSorted()).toEqual(gaatOver[soort].soorten.toSorted())
  })
})
