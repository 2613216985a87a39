import { describe, expect, it } from 'vitest'
import type { LeerlingFeiten, OppFeiten } from '../../src/regels/feiten.ts'
import { gezinsplanBinnenZesWeken } from '../../src/regels/plannen/gezinsplan-binnen-zes-weken.ts'
import { oppBinnenZesWeken } from '../../src/regels/plannen/opp-binnen-zes-weken.ts'
import { oppGeschilRoute } from '../../src/regels/plannen/opp-geschil-route.ts'
import { oppJaarevaluatieMetLeerling } from '../../src/regels/plannen/opp-jaarevaluatie-met-leerling.ts'
import { oppOverlegPerspectiefdeel } from '../../src/regels/plannen/opp-overleg-perspectiefdeel.ts'
import { oppVerplichtDoelgroep } from '../../src/regels/plannen/opp-verplicht-doelgroep.ts'
import { geweigerd, toets } from '../../src/regels/toets.ts'
import { geboren, gezinsplan, gezinsplanVersie, inzet, moeder, opp, oppVersie, vandaag, vastgesteld, zonderVersie } from './bouwers.ts'
import { gevallen, wegen } from './gevallen.ts'

const perspectief = (over: Parameters<typeof oppVersie>[0] = {}) => opp(oppVersie({ delen: ['perspectief'], ...over }))

gevallen(oppOverlegPerspectiefdeel, [
  ['vandaag overlegd', perspectief({ overlegPerspectiefOp: vandaag }), vandaag, 'voldaan'],
  ['morgen wordt er overlegd', perspectief({ overlegPerspectiefOp: '2026-09-02' }), vandaag, 'geschonden'],
  ['er is niet overlegd', perspectief(), vandaag, 'geschonden'],
  ['het gaat om het handelingsdeel: een andere regel', opp(), vandaag, 'voldaan'],
  ['het is nog een concept', perspectief({ stand: 'concept' }), vandaag, 'voldaan'],
  [
    'een handelingsplan heeft geen perspectief',
    opp(oppVersie({ delen: ['perspectief'] }), { soort: 'handelingsplan' }),
    vandaag,
    'voldaan',
  ],
  ['er is nog geen versie', zonderVersie(), vandaag, 'voldaan'],
])
it.each([
  ['de dag voor de achttiende verjaardag', '2008-09-02', 'de ouders'],
  ['de achttiende verjaardag', '2008-09-01', 'de leerling'],
])('met wie over het perspectief is te overleggen: %s', (_zin, geboortedatum, wie) => {
  const uitkomst = oppOverlegPerspectiefdeel.toets({ ...perspectief(), jeugdige: { id: 'kind-1', geboortedatum } }, vandaag)
  expect(uitkomst).toMatchObject({ uitleg: expect.stringContaining(`met ${wie} over`) })
})

const antwoorden = (...uitkomsten: ['ingestemd' | 'geen-overeenstemming', string][]): OppFeiten =>
  opp(oppVersie(), {
    instemmingen: uitkomsten.map(([uitkomst, gegevenOp]) => ({ planversie: 1, doorId: 'moeder-1', uitkomst, gegevenOp })),
  })

gevallen(oppGeschilRoute, [
  ['moeder stemt in', antwoorden(['ingestemd', vandaag]), vandaag, 'voldaan'],
  ['moeder is het niet eens', antwoorden(['geen-overeenstemming', vandaag]), vandaag, 'geschonden'],
  ['eerst niet eens, later wel', antwoorden(['geen-overeenstemming', '2026-08-01'], ['ingestemd', vandaag]), vandaag, 'voldaan'],
  ['de zes weken zijn voorbij', antwoorden(['geen-overeenstemming', '2026-07-20']), vandaag, 'geschonden'],
  [
    'het ging om een vorige versie',
    opp(oppVersie({ nummer: 2 }), { instemmingen: antwoorden(['geen-overeenstemming', vandaag]).instemmingen }),
    vandaag,
    'voldaan',
  ],
])

it('tot en met de laatste dag van zes weken staat erbij dat het nog kan', () => {
  const zegt = (op: string): string => {
    const uitkomst = oppGeschilRoute.toets(antwoorden(['geen-overeenstemming', '2026-08-01']), op)
    return uitkomst.uitkomst === 'geschonden' ? uitkomst.uitleg : ''
  }
  expect(zegt('2026-09-12')).toContain('binnen zes weken')
  expect(zegt('2026-09-13')).toContain('voorbij')
})

const staand = (handelingsdeelVastgesteldOp: string, evaluaties?: OppFeiten['evaluaties']) =>
  opp(vastgesteld({ handelingsdeelVastgesteldOp }), { evaluaties })
const samen = (op: string) => ({ op, aanwezig: ['ouder', 'jeugdige', 'school'] })

const alleen = (geboortedatum: string) =>
  opp(vastgesteld({ handelingsdeelVastgesteldOp: '2025-09-10' }), {
    jeugdige: { id: 'kind-1', geboortedatum },
    evaluaties: [{ op: '2026-06-01', aanwezig: ['jeugdige', 'school'] }],
  })
gevallen(oppJaarevaluatieMetLeerling, [
  ['dit schooljaar vastgesteld, het is nog winter', staand('2026-09-10', []), '2027-02-01', 'voldaan'],
  ['de dag voor juni', staand('2026-09-10', []), '2027-05-31', 'voldaan'],
  ['juni, en nog niet geëvalueerd', staand('2026-09-10', []), '2027-06-01', 'geschonden'],
  ['juni, en dit schooljaar geëvalueerd', staand('2026-09-10', [samen('2026-08-01')]), '2027-06-01', 'voldaan'],
  ['juni, en vorig schooljaar geëvalueerd', staand('2025-09-10', [samen('2026-07-31')]), '2027-06-01', 'geschonden'],
  ['in juni vastgesteld', staand('2027-06-02', []), '2027-06-20', 'voldaan'],
  ['een nieuw schooljaar, het vorige is geëvalueerd', staand('2025-09-10', [samen('2026-07-31')]), vandaag, 'voldaan'],
  ['een nieuw schooljaar, het vorige is niet geëvalueerd', staand('2025-09-10', []), vandaag, 'geschonden'],
  ['zonder de leerling telt het niet', staand('2025-09-10', [{ op: '2026-06-01', aanwezig: ['ouder', 'school'] }]), vandaag, 'geschonden'],
  ['wie op die dag 18 is kijkt zonder ouders terug', alleen('2008-06-01'), vandaag, 'voldaan'],
  ['een dag jonger niet', alleen('2008-06-02'), vandaag, 'geschonden'],
  ['het OPP ligt op geen tafel', staand('2025-09-10'), vandaag, 'onbekend'],
  [
    'een volgende versie in een nieuw schooljaar',
    opp(oppVersie({ nummer: 2, vorigeVastgesteldOp: '2026-07-31' }), { evaluaties: [] }),
    '2026-08-01',
    'geschonden',
  ],
  ['een eerste versie', opp(), vandaag, 'voldaan'],
])

const concept = (aangebodenOp: string, over: Parameters<typeof gezinsplanVersie>[0] = {}) =>
  gezinsplan(gezinsplanVersie({ stand: 'concept', familiegroepsplanAanbod: { aangebodenOp, uitkomst: 'ouders-zien-af' }, ...over }))

gevallen(gezinsplanBinnenZesWeken, [
  ['op de laatste dag van zes weken', concept('2026-07-21'), vandaag, 'voldaan'],
  ['een dag later', concept('2026-07-20'), vandaag, 'geschonden'],
  ['het plan staat', concept('2026-07-01', { stand: 'vastgesteld' }), vandaag, 'voldaan'],
  ['het is een volgende versie', concept('2026-07-01', { nummer: 2 }), vandaag, 'voldaan'],
  ['er is nog niets aangeboden: een andere regel', concept('', { familiegroepsplanAanbod: undefined }), vandaag, 'voldaan'],
  [
    'de familie maakt zelf een plan',
    concept('', { familiegroepsplanAanbod: { aangebodenOp: '2026-07-01', uitkomst: 'gemaakt' } }),
    vandaag,
    'voldaan',
  ],
])

const leerling = (over: Partial<LeerlingFeiten> = {}): LeerlingFeiten => ({
  leerling: { id: 'kind-1', geboortedatum: geboren.elf },
  isSchool: true,
  inschrijvingen: [{ sector: 'po', van: '2020-08-01' }],
  inzetten: [inzet({ soort: 'extra-ondersteuning', van: '2026-07-21', gestartOp: '2026-07-21' })],
  opps: [],
  nieuw: { inzetten: [], gezag: [moeder] },
  schooljaar: '2026-2027',
  ...over,
})
const bijzonder = (van: string) => leerling({ inschrijvingen: [{ sector: 'so', van }], inzetten: [] })
const zonderAkkoord = (over: Partial<LeerlingFeiten> = {}) =>
  leerling({ opps: [{ id: 'opp-1', vastgesteld: false, oneens: true }], ...over })

gevallen(oppVerplichtDoelgroep, [
  ['extra ondersteuning, en geen OPP, op de laatste dag van zes weken', leerling(), vandaag, 'geschonden'],
  ['een dag later', leerling(), '2026-09-02', 'geschonden'],
  ['extra ondersteuning, en een OPP dat staat', leerling({ opps: [{ id: 'opp-1', vastgesteld: true }] }), vandaag, 'voldaan'],
  ['extra ondersteuning, en een OPP in concept', leerling({ opps: [{ id: 'opp-1', vastgesteld: false }] }), vandaag, 'geschonden'],
  ['na zes weken zonder overeenstemming: het perspectief staat, het handelingsdeel niet', zonderAkkoord(), '2026-09-02', 'geschonden'],
  ['geen extra ondersteuning', leerling({ inzetten: [inzet()] }), vandaag, 'voldaan'],
  [
    'de ondersteuning is voorbij',
    leerling({ inzetten: [inzet({ soort: 'extra-ondersteuning', beeindigdOp: '2026-08-31' })] }),
    vandaag,
    'voldaan',
  ],
  ['speciaal onderwijs, zonder meer', bijzonder('2026-08-01'), vandaag, 'geschonden'],
  ['een studie op het mbo kent geen OPP', leerling({ inschrijvingen: [{ sector: 'mbo', van: '2026-08-01' }] }), vandaag, 'voldaan'],
  ['wie niet de school is weet het niet', leerling({ isSchool: false }), vandaag, 'onbekend'],
])

const begonnen = (gestartOp: string) => leerling({ inzetten: [inzet({ soort: 'extra-ondersteuning', van: gestartOp, gestartOp })] })
const eerder = [inzet({ id: 'inzet-0', soort: 'extra-ondersteuning', van: '2026-07-20', gestartOp: '2026-07-20' })]
it.each([
  ['de eerste dag van de steun', begonnen(vandaag), vandaag, true],
  ['steun die nog moet beginnen', begonnen('2026-09-21'), vandaag, true],
  ['de laatste dag van zes weken', leerling(), vandaag, true],
  ['een dag later', leerling(), '2026-09-02', false],
  ['zes weken eindigen op zaterdag: maandag kan nog', begonnen('2026-07-18'), '2026-08-31', true],
  ['en dinsdag niet meer', begonnen('2026-07-18'), '2026-09-01', false],
  ['nieuwe steun telt vanaf de eerste', leerling({ inzetten: [...eerder, ...begonnen(vandaag).inzetten] }), vandaag, false],
  ['speciaal onderwijs: vanaf de inschrijving, de laatste dag', bijzonder('2026-07-21'), vandaag, true],
  ['speciaal onderwijs: een dag later', bijzonder('2026-07-20'), vandaag, false],
])('steun wacht niet op het OPP zolang de termijn loopt: %s', (_zin, feiten, op, mag) => {
  const bevindingen = toets('leerling', 'inzet-starten', feiten, op).filter(({ regel }) => regel === 'opp-verplicht-doelgroep')
  expect(bevindingen).toMatchObject([{ uitkomst: 'geschonden', ernst: mag ? 'informeert' : 'blokkeert' }])
  expect(geweigerd(bevindingen)).toBe(!mag)
})

describe('over het handelingsdeel is geen overeenstemming', () => {
  const oordeel = (feiten: LeerlingFeiten, op: string, motiveringen: { regel: string; tekst: string }[] = []) =>
    toets('leerling', 'inzet-starten', feiten, op, motiveringen).filter(({ regel }) => regel === 'opp-verplicht-doelgroep')
  it('na zes weken kan steun beginnen als er staat waarom; zonder dat niet', () => {
    expect(oordeel(zonderAkkoord(), '2026-09-02')).toMatchObject([{ ernst: 'waarschuwt', uitkomst: 'geschonden' }])
    expect(geweigerd(oordeel(zonderAkkoord(), '2026-09-02'))).toBe(true)
    const motiveringen = [{ regel: 'opp-verplicht-doelgroep', tekst: 'De dagkaart: vader vindt die goed.' }]
    expect(geweigerd(oordeel(zonderAkkoord(), '2026-09-02', motiveringen))).toBe(false)
  })
  it('op de laatste dag van zes weken informeert het nog', () => {
    expect(oordeel(zonderAkkoord(), vandaag)).toMatchObject([{ ernst: 'informeert' }])
  })
  it('een motivering helpt niet als er niets is geprobeerd', () => {
    const motiveringen = [{ regel: 'opp-verplicht-doelgroep', tekst: 'Het is druk.' }]
    expect(geweigerd(oordeel(leerling(), '2026-09-02', motiveringen))).toBe(true)
  })
  it('de tekst spreekt over wie het niet eens is: de ouders, of de leerling vanaf 18 jaar', () => {
    const uitleg = (feiten: LeerlingFeiten) => oordeel(feiten, '2026-09-02')[0]?.uitleg
    expect(uitleg(zonderAkkoord())).toContain('zijn de ouders en de school het niet eens')
    expect(uitleg(zonderAkkoord({ leerling: { id: 'kind-1', geboortedatum: geboren.negentien } }))).toContain('de leerling niet weigert')
  })
})

gevallen(oppBinnenZesWeken, [
  ['op de laatste dag van zes weken na het begin van de steun', leerling(), vandaag, 'voldaan'],
  ['een dag later', leerling(), '2026-09-02', 'geschonden'],
  ['zes weken eindigen op zaterdag: maandag kan nog', begonnen('2026-07-18'), '2026-08-31', 'voldaan'],
  ['speciaal onderwijs: vanaf de inschrijving, de laatste dag', bijzonder('2026-07-21'), vandaag, 'voldaan'],
  ['speciaal onderwijs: een dag later', bijzonder('2026-07-20'), vandaag, 'geschonden'],
  ['het OPP staat', leerling({ opps: [{ id: 'opp-1', vastgesteld: true }] }), '2027-01-01', 'voldaan'],
  ['wie niet de school is weet het niet', leerling({ isSchool: false }), '2026-09-02', 'onbekend'],
])

it('de weg naar een eerste OPP gaat langs alles wat zijn vaststelling vraagt, en langs een concept dat er al ligt', () => {
  const stappen = (feiten: LeerlingFeiten) => wegen(toets('leerling', 'inzet-starten', feiten, vandaag)[0]?.herstel ?? [])
  const nieuw = stappen(leerling())
  expect(nieuw[0]).toBe('POST /v1/opps')
  expect(nieuw.at(-1)).toBe('POST /v1/opps/{oppId}/vaststellingen')
  expect(nieuw).toContain('POST /v1/opps/{oppId}/begeleiding')
  expect(stappen(leerling({ concept: opp(oppVersie(), { inzetten: [inzet()] }) }))).toEqual(['POST /v1/opps/opp-1/vaststellingen'])
})
