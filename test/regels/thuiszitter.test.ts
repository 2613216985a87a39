import { expect, it } from 'vitest'
import { thuiszitterMaandoverleg } from '../../src/regels/casus/thuiszitter-maandoverleg.ts'
import type { CasusFeiten, Inschrijving, Leerling, Overlegd } from '../../src/regels/feiten.ts'
import { casus, geboren, moeder, vader, vandaag } from './bouwers.ts'
import { gevallen, wegen } from './gevallen.ts'

const school = (tot?: string, over: Partial<Inschrijving> = {}): Inschrijving => ({ sector: 'po', van: '2019-08-01', tot, ...over })
const kind = (inschrijvingen: Inschrijving[], geboortedatum: string | undefined = geboren.elf): Leerling => ({
  id: 'kind-1',
  geboortedatum,
  inschrijvingen,
})
const van = (leerlingen: Leerling[], over: Partial<CasusFeiten> = {}): CasusFeiten => casus({ leerlingen, ...over })
const samen = (op: string, wie: Overlegd['wie'] = ['onderwijs', 'jeugdhulp', 'gezin']): Partial<CasusFeiten> => ({
  overlegd: [{ op, wie }],
})
// Four weeks before the day is 4 August: from that day on the child is at no school.
const thuis = kind([school('2026-08-03')])

gevallen(thuiszitterMaandoverleg, [
  ['het kind zit op school', van([kind([school()])]), vandaag, 'voldaan'],
  ['op de dag dat het vier weken wordt is er nog tijd', van([thuis]), vandaag, 'voldaan'],
  ['een dag later', van([thuis]), '2026-09-02', 'geschonden'],
  ['een dag ervoor', van([thuis]), '2026-08-31', 'voldaan'],
  ['vandaag nog ingeschreven', van([kind([school(vandaag)])]), vandaag, 'voldaan'],
  ['al lang thuis', van([kind([school('2026-01-01')])]), vandaag, 'geschonden'],
  [
    'op een andere school ingeschreven',
    van([kind([school('2026-01-01'), school(undefined, { sector: 'so', van: '2026-02-01' })])]),
    vandaag,
    'voldaan',
  ],
  ['pas later op een andere school', van([kind([school('2026-01-01'), school(undefined, { van: '2026-10-01' })])]), vandaag, 'geschonden'],
  ['van een school is niets te zien', van([kind([])]), vandaag, 'voldaan'],
  ['alleen een kinderopvang liep af', van([kind([school('2026-01-01', { sector: 'kinderopvang' })])]), vandaag, 'voldaan'],
  ['nog geen vijf jaar', van([kind([school('2026-01-01')], '2021-09-02')]), vandaag, 'voldaan'],
  ['vandaag vijf', van([kind([school('2026-01-01')], '2021-09-01')]), vandaag, 'geschonden'],
  ['vandaag achttien', van([kind([school('2026-01-01')], '2008-09-01')]), vandaag, 'voldaan'],
  ['hoe oud het kind is weet niemand', van([{ id: 'kind-1', inschrijvingen: [school('2026-01-01')] }]), vandaag, 'onbekend'],
  [
    'van de broer weet niemand hoe oud hij is, en hij zit op school',
    van([{ id: 'kind-2', inschrijvingen: [school()] }]),
    vandaag,
    'voldaan',
  ],
  ['een overleg, eenendertig dagen geleden', van([kind([school('2026-01-01')])], samen('2026-08-01')), vandaag, 'voldaan'],
  ['een overleg, tweeendertig dagen geleden', van([kind([school('2026-01-01')])], samen('2026-07-31')), vandaag, 'geschonden'],
  ['een overleg zonder jeugdhulp', van([kind([school('2026-01-01')])], samen('2026-08-31', ['onderwijs', 'gezin'])), vandaag, 'geschonden'],
  ['een overleg zonder gezin', van([kind([school('2026-01-01')])], samen('2026-08-31', ['onderwijs', 'jeugdhulp'])), vandaag, 'geschonden'],
  ['de casus is afgesloten', van([kind([school('2026-01-01')])], { status: 'afgesloten' }), vandaag, 'voldaan'],
  ['van de jeugdigen is niets te zien', casus(), vandaag, 'voldaan'],
])

it('de weg eruit is een overleg beleggen, met het gezin', () => {
  const familie = { jeugdigen: [{ id: 'kind-1', geboortedatum: geboren.dertien, gezag: [moeder, vader] }], aanTafel: [] }
  const uitkomst = thuiszitterMaandoverleg.toets(van([kind([school('2026-01-01')])], { familie }), vandaag)
  const herstel = uitkomst.uitkomst === 'geschonden' ? uitkomst.herstel : []
  expect(wegen(herstel)).toEqual(['POST /v1/casussen/casus-1/overleggen'])
  const wie = (herstel[0]?.body?.uitgenodigden ?? []) as { persoonId: string }[]
  expect(wie.map(({ persoonId }) => persoonId)).toEqual(['moeder-1', 'vader-1', 'kind-1'])
})
