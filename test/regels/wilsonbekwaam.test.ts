import { expect, it } from 'vitest'
import { toestemming12Tot16Dubbel } from '../../src/regels/casus/toestemming-12-tot-16-dubbel.ts'
import { toestemmingAlleGezagdragers } from '../../src/regels/casus/toestemming-alle-gezagdragers.ts'
import { toestemmingVanaf16Zelf } from '../../src/regels/casus/toestemming-vanaf-16-zelf.ts'
import { toestemmingWilsonbekwaam } from '../../src/regels/casus/toestemming-wilsonbekwaam.ts'
import type { Vertegenwoordiging } from '../../src/regels/feiten.ts'
import { antwoord, geboren, toestemming, vandaag, vraag } from './bouwers.ts'
import { gevallen, wegen } from './gevallen.ts'

const [zelf, ma, pa] = [antwoord('kind-1'), antwoord('moeder-1'), antwoord('vader-1')]
const zus = antwoord('zus-1', { hoedanigheid: 'vertegenwoordiger' })
const mentor = antwoord('mentor-1', { hoedanigheid: 'vertegenwoordiger' })
const namens = (over: Partial<Vertegenwoordiging> = {}): Vertegenwoordiging => ({
  doorOrganisatieId: 'wijkteam-1',
  hoedanigheid: 'gezag',
  vastgesteldOp: '2026-08-01',
  ...over,
})
const doorZus = namens({ hoedanigheid: 'familielid', vertegenwoordigerId: 'zus-1' })
const doorMentor = namens({ hoedanigheid: 'curator-of-mentor', vertegenwoordigerId: 'mentor-1' })
const bij = (geboortedatum: string | undefined, wie: Vertegenwoordiging[], antwoorden: (typeof ma)[], gezag?: []) =>
  toestemming(geboortedatum, [vraag(antwoorden, { bronIds: ['wijkteam-1'], vertegenwoordigingen: wie })], gezag && { gezag })

gevallen(toestemmingWilsonbekwaam, [
  ['niemand stelde iets vast', bij(geboren.dertien, [], [ma]), vandaag, 'voldaan'],
  ['dertien, en allen met gezag zeiden ja', bij(geboren.dertien, [namens()], [ma, pa]), vandaag, 'voldaan'],
  ['dertien, en één van de twee', bij(geboren.dertien, [namens()], [ma]), vandaag, 'geschonden'],
  ['zeventien: het ja van de jeugdige alleen is niet genoeg', bij(geboren.zeventien, [namens()], [zelf]), vandaag, 'geschonden'],
  ['zeventien, en allen met gezag', bij(geboren.zeventien, [namens()], [ma, pa]), vandaag, 'voldaan'],
  ['de jeugdige zei zelf nee', bij(geboren.zeventien, [namens()], [ma, pa, { ...zelf, uitkomst: 'geweigerd' }]), vandaag, 'geschonden'],
  ['elf: dan is dit niet aan de orde', bij(geboren.elf, [namens()], []), vandaag, 'voldaan'],
  ['op de twaalfde verjaardag wel', bij('2014-09-01', [namens()], []), vandaag, 'geschonden'],
  ['de geboortedatum is niet bekend: andere regels vragen het', bij(undefined, [namens()], []), vandaag, 'voldaan'],
  ['dertien, en niemand met gezag is bekend', bij(geboren.dertien, [namens()], [], []), vandaag, 'onbekend'],
  ['dertien zonder gezag, met een zus die ja zei', bij(geboren.dertien, [doorZus], [zus], []), vandaag, 'voldaan'],
  ['dertien met gezag: dat gaat voor de zus', bij(geboren.dertien, [doorZus], [zus]), vandaag, 'geschonden'],
  ['negentien: gezag telt niet meer', bij(geboren.negentien, [namens()], [ma, pa]), vandaag, 'onbekend'],
  ['negentien, en de mentor zei ja', bij(geboren.negentien, [doorMentor], [mentor]), vandaag, 'voldaan'],
  ['negentien: de mentor gaat voor de zus', bij(geboren.negentien, [doorZus, doorMentor], [zus]), vandaag, 'geschonden'],
  ['de dag voor de achttiende verjaardag telt gezag nog', bij('2008-09-02', [doorZus], [ma, pa]), vandaag, 'voldaan'],
  ['op de achttiende verjaardag niet meer', bij('2008-09-01', [doorZus], [ma, pa]), vandaag, 'geschonden'],
  ['het is van morgen', bij(geboren.zeventien, [namens({ vastgesteldOp: '2026-09-02' })], [zelf]), vandaag, 'voldaan'],
  ['op de laatste dag', bij(geboren.zeventien, [namens({ tot: vandaag })], [zelf]), vandaag, 'geschonden'],
  ['de dag na de laatste dag', bij(geboren.zeventien, [namens({ tot: '2026-08-31' })], [zelf]), vandaag, 'voldaan'],
  [
    'een ander dan de bron stelde het vast',
    bij(geboren.dertien, [namens({ doorOrganisatieId: 'school-1' })], [ma, pa]),
    vandaag,
    'geschonden',
  ],
])

it('de andere leeftijdsregels zwijgen dan', () => {
  for (const regel of [toestemming12Tot16Dubbel, toestemmingVanaf16Zelf, toestemmingAlleGezagdragers])
    for (const dag of [geboren.dertien, geboren.zeventien])
      expect(regel.toets(bij(dag, [namens()], [ma]), vandaag).uitkomst, regel.id).toBe('voldaan')
})

it('de weg eruit: de bron stelt het zelf vast, en wie ontbreekt antwoordt', () => {
  const uitkomst = toestemmingWilsonbekwaam.toets(bij(geboren.dertien, [namens({ doorOrganisatieId: 'school-1' })], [ma]), vandaag)
  const stappen = 'herstel' in uitkomst ? (uitkomst.herstel ?? []) : []
  expect(wegen(stappen).map((weg) => weg.replace(/.*toestemmingen\/[^/]+/, ''))).toEqual(['/vertegenwoordigingen', '/antwoorden'])
  expect(stappen.map(({ door, wie }) => [door, wie])).toEqual([
    ['eigenaar van de gegevens', 'wijkteam-1'],
    ['persoon met gezag', 'vader-1'],
  ])
})
it('bij wie meerderjarig is, wordt gevraagd wie er dan antwoordt', () => {
  const uitkomst = toestemmingWilsonbekwaam.toets(bij(geboren.negentien, [namens()], []), vandaag)
  const stappen = 'herstel' in uitkomst ? (uitkomst.herstel ?? []) : []
  expect(stappen.flatMap(({ invullen }) => invullen.map(({ pointer }) => pointer))).toContain('/vertegenwoordigerId')
})
