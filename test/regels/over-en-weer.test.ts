import { expect, it } from 'vitest'
import type { CasusFeiten, Planpaar } from '../../src/regels/feiten.ts'
import { toetsOverEnWeerBijToewijzing } from '../../src/regels/plannen/toets-over-en-weer-bij-toewijzing.ts'
import { casus, vandaag } from './bouwers.ts'
import { gevallen, wegen } from './gevallen.ts'

const paar = (over: Partial<Planpaar> = {}): Planpaar => ({
  ...{ oppId: 'opp-1', gezinsplanId: 'plan-1', jeugdigeId: 'kind-1', kant: 'opp', planversie: 2, gekoppeld: true },
  doelen: { opp: ['doel-1', 'doel-2'], gezinsplan: ['doel-3'] },
  evaluaties: {},
  ...over,
})
const uitvoeren = (...planparen: Planpaar[]): CasusFeiten => casus({ fase: 'uitvoeren', planparen })
const los = (over: Partial<Planpaar> = {}) => paar({ gekoppeld: false, ...over })
const kijk = (opp: string, gezinsplan: string) =>
  paar({ evaluaties: { opp: { id: 'moment-1', op: opp }, gezinsplan: { id: 'moment-2', op: gezinsplan } } })

gevallen(toetsOverEnWeerBijToewijzing, [
  ['er ligt maar één plan op tafel', uitvoeren(), vandaag, 'voldaan'],
  ['een doel van het een hoort bij een doel van het ander', uitvoeren(paar()), vandaag, 'voldaan'],
  ['geen doel is gekoppeld', uitvoeren(los()), vandaag, 'geschonden'],
  ['van twee jeugdigen is er bij één niets gekoppeld', uitvoeren(paar(), los({ jeugdigeId: 'kind-2' })), vandaag, 'geschonden'],
  ['er wordt nog niets uitgevoerd', casus({ fase: 'toewijzen', planparen: [los()] }), vandaag, 'voldaan'],
  ['de casus is gesloten', casus({ status: 'afgesloten', fase: 'uitvoeren', planparen: [los()] }), vandaag, 'voldaan'],
  ['van het andere plan zijn geen doelen te zien', uitvoeren(los({ doelen: { opp: ['doel-1'], gezinsplan: [] } })), vandaag, 'voldaan'],
  ['de evaluaties liggen zes weken uit elkaar', uitvoeren(kijk('2026-10-01', '2026-11-12')), vandaag, 'voldaan'],
  ['een dag meer dan zes weken', uitvoeren(kijk('2026-10-01', '2026-11-13')), vandaag, 'geschonden'],
  ['het gezinsplan komt als eerste', uitvoeren(kijk('2026-11-13', '2026-10-01')), vandaag, 'geschonden'],
  ['van één plan is er niets gepland', uitvoeren(paar({ evaluaties: { opp: { id: 'moment-1', op: '2026-10-01' } } })), vandaag, 'voldaan'],
])

it('wie het eigen plan heeft stelt een koppeling voor, en de laatste evaluatie komt naar de eerste', () => {
  const herstel = (feiten: CasusFeiten) => {
    const uitkomst = toetsOverEnWeerBijToewijzing.toets(feiten, vandaag)
    return 'herstel' in uitkomst ? (uitkomst.herstel ?? []) : []
  }
  const [voorstel] = herstel(uitvoeren(los({ kant: 'gezinsplan', planversie: 1 })))
  expect(voorstel).toMatchObject({ door: 'opsteller van het gezinsplan', body: { kant: 'gezinsplan', planversie: 1 } })
  expect(voorstel?.invullen).toEqual([expect.objectContaining({ pointer: '/onderdeelId', schema: { type: 'string', enum: ['doel-3'] } })])
  const uiteen = herstel(uitvoeren(kijk('2026-11-13', '2026-10-01')))
  expect(wegen(uiteen)).toEqual(['PATCH /v1/casussen/casus-1/evaluatiemomenten/moment-1'])
  expect(uiteen[0]?.body).toEqual({ geplandOp: '2026-10-01' })
  expect(herstel(uitvoeren(kijk('2026-08-01', '2026-10-01')))[0]?.body, 'een dag die voorbij is kan niet meer').toEqual({
    geplandOp: vandaag,
  })
})
