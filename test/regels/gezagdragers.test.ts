import { expect, it } from 'vitest'
import { gezagdragersZelfdeInformatie } from '../../src/regels/casus/gezagdragers-zelfde-informatie.ts'
import type { CasusFeiten, Familie } from '../../src/regels/feiten.ts'
import { casus, geboren, moeder, vader, vandaag, voogd } from './bouwers.ts'
import { gevallen, wegen } from './gevallen.ts'

const bij = (
  aanTafel: string[],
  over: Partial<Familie> = {},
  geboortedatum: string | undefined = geboren.elf,
  gezag: Gezag[] = [moeder, vader],
) => casus({ fase: 'signaleren', familie: { jeugdigen: [{ id: 'kind-1', geboortedatum, gezag }], aanTafel, ...over } })
type Gezag = Familie['jeugdigen'][number]['gezag'][number]
const met = (feiten: CasusFeiten, over: Partial<CasusFeiten>): CasusFeiten => ({ ...feiten, ...over })
const broer = { id: 'kind-2', geboortedatum: geboren.dertien, gezag: [moeder] }

gevallen(gezagdragersZelfdeInformatie, [
  ['beide ouders zijn uitgenodigd', bij(['moeder-1', 'vader-1']), vandaag, 'voldaan'],
  ['de moeder is uitgenodigd en de vader niet', bij(['moeder-1']), vandaag, 'geschonden'],
  ['nog niemand van het gezin is uitgenodigd', bij([]), vandaag, 'voldaan'],
  ['alleen het kind is uitgenodigd', bij(['kind-1'], {}, geboren.dertien), vandaag, 'voldaan'],
  ['de moeder zit aan tafel, de vader kreeg het plan op papier', bij(['moeder-1'], { geinformeerd: ['vader-1'] }), vandaag, 'voldaan'],
  ['de vader is voor een overleg gevraagd, de moeder weet van niets', bij([], { geinformeerd: ['vader-1'] }), vandaag, 'geschonden'],
  ['er was een overleg zonder het gezin', bij(['moeder-1'], { zonderGezin: true }), vandaag, 'oordeel-nodig'],
  [
    'er was een overleg zonder het gezin, en beide ouders weten ervan',
    bij(['moeder-1', 'vader-1'], { zonderGezin: true }),
    vandaag,
    'voldaan',
  ],
  ['er is maar een ouder met gezag bekend', bij(['moeder-1'], {}, geboren.elf, [moeder]), vandaag, 'voldaan'],
  [
    'het gezag van de vader eindigde gisteren',
    bij(['moeder-1'], {}, geboren.elf, [moeder, { ...vader, tot: '2026-08-31' }]),
    vandaag,
    'voldaan',
  ],
  [
    'het gezag van de vader eindigt vandaag',
    bij(['moeder-1'], {}, geboren.elf, [moeder, { ...vader, tot: vandaag }]),
    vandaag,
    'geschonden',
  ],
  ['naast de moeder heeft een instelling gezag', bij(['moeder-1'], {}, geboren.elf, [moeder, voogd]), vandaag, 'voldaan'],
  ['op de dag voor de zestiende verjaardag', bij(['moeder-1'], {}, '2010-09-02'), vandaag, 'geschonden'],
  ['op de zestiende verjaardag beslist de jeugdige', bij(['moeder-1'], {}, '2010-09-01'), vandaag, 'voldaan'],
  ['hoe oud het kind is weet niemand', bij(['moeder-1'], {}, ''), vandaag, 'geschonden'],
  ['over de broer heeft alleen de moeder gezag', bij(['moeder-1'], { jeugdigen: [broer] }), vandaag, 'voldaan'],
  ['daarna is het aan de regel die om iedereen vraagt', met(bij(['moeder-1']), { fase: 'samen-beslissen' }), vandaag, 'voldaan'],
  ['de casus is afgesloten', met(bij(['moeder-1']), { status: 'afgesloten' }), vandaag, 'voldaan'],
  ['van het gezin is niets te zien', casus({ fase: 'signaleren' }), vandaag, 'voldaan'],
])

it('de weg eruit is de ander uitnodigen, een keer, en alleen als dat kan', () => {
  const twee = bij(['moeder-1'], {
    jeugdigen: [
      { id: 'kind-1', gezag: [moeder, vader] },
      { ...broer, gezag: [moeder, vader] },
    ],
  })
  const uitkomst = gezagdragersZelfdeInformatie.toets(twee, vandaag)
  const herstel = uitkomst.uitkomst === 'geschonden' ? uitkomst.herstel : []
  expect(wegen(herstel)).toEqual(['POST /v1/casussen/casus-1/uitnodigingen'])
  expect(herstel[0]).toMatchObject({ body: { persoonId: 'vader-1', rol: 'ouder' }, alleenAls: expect.stringContaining('in gevaar') })
})
