import { expect, it } from 'vitest'
import type { Inzet, InzetFeiten } from '../../src/regels/feiten.ts'
import { jeugdhulpHeeftToegangsgrond } from '../../src/regels/plannen/jeugdhulp-heeft-toegangsgrond.ts'
import { rechtenBijJeugdhulpVerteld } from '../../src/regels/plannen/rechten-bij-jeugdhulp-verteld.ts'
import { toets } from '../../src/regels/toets.ts'
import { inzet, vandaag } from './bouwers.ts'
import { gevallen } from './gevallen.ts'
import { ingevuld } from './volger.ts'

const over = (wat: Partial<Inzet>): InzetFeiten => ({ inzetId: 'inzet-1', inzet: inzet(wat), opps: [], gezinsplannen: [] })
const zwaar = (wat: Partial<Inzet> = {}): InzetFeiten =>
  over({ soort: 'specialistische-jeugdhulp', gestartOp: vandaag, eigenaarId: 'aanbieder-1', ...wat })
const besluit = (toegangsgrondOp: string | undefined, wat: Partial<Inzet> = {}) =>
  zwaar({ toegangsgrond: 'besluit-college', toegangsgrondOp, ...wat })

gevallen(jeugdhulpHeeftToegangsgrond, [
  ['er staat niets bij', zwaar(), vandaag, 'geschonden'],
  ['een besluit van de dag zelf', besluit(vandaag), vandaag, 'voldaan'],
  ['een besluit van een dag later', besluit('2026-09-02', { gestartOp: vandaag }), '2026-09-10', 'geschonden'],
  ['een besluit van een dag die nog moet komen', besluit('2026-09-02', { gestartOp: '2026-09-14' }), vandaag, 'geschonden'],
  ['een besluit zonder dag', besluit(undefined), vandaag, 'geschonden'],
  ['een verwijzing', zwaar({ toegangsgrond: 'verwijzing-arts', toegangsgrondOp: '2026-08-20' }), vandaag, 'voldaan'],
  [
    'een gecertificeerde instelling of rechter',
    zwaar({ toegangsgrond: 'gecertificeerde-instelling-of-rechter', toegangsgrondOp: '2026-08-20' }),
    vandaag,
    'voldaan',
  ],
  ['met spoed', zwaar({ toegangsgrond: 'spoed' }), vandaag, 'oordeel-nodig'],
  ['die nog moet beginnen', zwaar({ gestartOp: undefined }), vandaag, 'geschonden'],
  ['die nog moet beginnen, met een besluit', besluit('2026-08-20', { gestartOp: undefined }), vandaag, 'voldaan'],
  ['die voorbij is', zwaar({ beeindigdOp: '2026-08-31' }), vandaag, 'voldaan'],
  ['lichte hulp hoeft niets', over({}), vandaag, 'voldaan'],
])

it('bij het vastleggen wordt het gezegd, bij de start houdt het tegen, en de weg vraagt waarop de hulp berust en van welke dag', () => {
  const [maken] = toets('inzet', 'inzet-maken', zwaar({ gestartOp: undefined }), vandaag)
  expect(maken).toMatchObject({ regel: 'jeugdhulp-heeft-toegangsgrond', ernst: 'informeert', uitkomst: 'geschonden' })
  const [starten] = toets('inzet', 'inzet-starten', zwaar(), vandaag)
  expect(starten).toMatchObject({ ernst: 'blokkeert', uitkomst: 'geschonden' })
  const [stap] = starten?.herstel ?? []
  expect(stap).toMatchObject({ door: 'eigenaar van de gegevens', wie: 'aanbieder-1', methode: 'PATCH', pad: '/v1/inzetten/inzet-1' })
  expect(stap && ingevuld(stap)).toEqual({ toegangsgrond: 'besluit-college', toegangsgrondOp: '2014-03-03' })
})

gevallen(rechtenBijJeugdhulpVerteld, [
  ['er staat niets bij', over({}), vandaag, 'geschonden'],
  ['het is vandaag verteld', over({ rechtenVerteldOp: vandaag }), vandaag, 'voldaan'],
  ['het zou morgen worden verteld', over({ rechtenVerteldOp: '2026-09-02' }), vandaag, 'geschonden'],
  ['de hulp moet nog beginnen', over({ gestartOp: undefined }), vandaag, 'voldaan'],
  ['de hulp is voorbij', over({ beeindigdOp: '2026-08-31' }), vandaag, 'voldaan'],
  ['steun op school is geen jeugdhulp', over({ soort: 'extra-ondersteuning' }), vandaag, 'voldaan'],
])

it('wat niet is verteld, wordt niet opgeschreven: eerst vertellen', () => {
  const [bevinding] = toets('inzet', 'inzet-starten', over({}), vandaag).filter(({ regel }) => regel === 'rechten-bij-jeugdhulp-verteld')
  expect(bevinding).toMatchObject({ ernst: 'informeert', herstel: [{ alleenAls: 'Alleen als het is verteld. Vertel het anders eerst.' }] })
})
