import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Agendakijk, kijkOpAgenda } from '../hulp/agenda.ts'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { houd, metEtag } from '../hulp/overleg.ts'
import { afsluiting, geefToestemming, maakTafel, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let kijk: Agendakijk
beforeAll(async () => {
  huis = await maakHuis()
  kijk = kijkOpAgenda(huis)
}, 60_000)
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

const wat = 'thuiszitter-overleggen'
const regel = 'thuiszitter-maandoverleg'
const beide = async (tafel: Tafel) => [await kijk.bij(tafel.school.baas, wat), await kijk.oordeel(tafel.school.baas, tafel, regel)]
/** Ends every inschrijving of this child in the record of this organisatie. */
async function schrijfUit(wie: Wie, kind: string, tot: string): Promise<void> {
  const pad = `/personen/${kind}/inschrijvingen`
  for (const { id } of (await kijk.doe(wie, 'GET', pad)).body.resultaten) await metEtag(huis, wie, 'PATCH', `${pad}/${id}`, { tot })
}

it('wie de regie heeft, vier weken nadat het kind van school ging; elke maand weer, tot het naar school gaat of de casus sluit', async () => {
  const tafel = await maakTafel(huis)
  const { school, kind, casus } = tafel
  await geefToestemming(tafel)
  await schrijfUit(school.baas, kind, '2026-10-25')
  kijk.op('2026-11-22')
  expect(await beide(tafel)).toEqual([[], []])
  kijk.op('2026-11-23')
  expect(await beide(tafel)).toEqual([['2026-11-23'], []])
  kijk.op('2026-11-24')
  expect(await beide(tafel)).toEqual([['2026-11-23 te laat'], ['geschonden']])
  await kijk.anderenNiet(tafel, wat, school.baas)
  const punt = (await kijk.agenda(school.baas)).find((een) => een.wat === wat)
  expect(punt).toMatchObject({ aanZet: 'u', regel, casus: { id: casus }, uitleg: expect.stringMatching(/bij geen school ingeschreven/) })
  await houd(tafel, { geplandOp: '2026-11-24T08:30:00.000Z' })
  expect(await beide(tafel)).toEqual([['2026-12-25'], []])
  kijk.op('2026-12-29')
  expect(await beide(tafel)).toEqual([['2026-12-25 te laat'], ['geschonden']])
  const terug = { schoolnaam: 'De Wissel', sector: 'so', van: '2026-12-28' }
  const { id } = await kijk.doe(school.baas, 'POST', `/personen/${kind}/inschrijvingen`, terug)
  expect(await beide(tafel)).toEqual([[], []])
  await kijk.doe(school.baas, 'POST', `/personen/${kind}/inschrijvingen/${id}/vervallenverklaringen`, { reden: 'Zij begon toch niet.' })
  expect(await beide(tafel)).toEqual([['2026-12-25 te laat'], ['geschonden']])
  await kijk.doe(school.baas, 'POST', `/casussen/${casus}/afsluitingen`, afsluiting())
  expect(await beide(tafel)).toEqual([[], []])
})

it('op het eigen dossier van wie de regie heeft: wat een ander erover bijhoudt en niet laat zien, telt niet mee', async () => {
  const tafel = await maakTafel(huis)
  const { school, wijkteam, kind, kindWijk } = tafel
  await geefToestemming(tafel)
  await kijk.regieNaarWijkteam(tafel)
  const bij = async () => [await kijk.bij(wijkteam.baas, wat), await kijk.oordeel(wijkteam.baas, tafel, regel)]
  await schrijfUit(school.baas, kind, '2026-09-30')
  expect(await bij()).toEqual([[], []])
  await schrijfUit(wijkteam.baas, kindWijk, '2026-10-11')
  expect(await bij()).toEqual([['2026-11-09 te laat'], ['geschonden']])
  expect(await kijk.bij(school.baas, wat)).toEqual([])
})

it('alleen op leerplichtige leeftijd, en alleen voor wie die mag weten', async () => {
  const tafel = await maakTafel(huis)
  const { school, kind } = tafel
  const geboren = (geboortedatum: string | null) => metEtag(huis, school.baas, 'PATCH', `/personen/${kind}`, { geboortedatum })
  await schrijfUit(school.baas, kind, '2026-09-30')
  const gezien = [[['2026-10-29 te laat'], ['geschonden']]]
  expect([await beide(tafel)]).toEqual(gezien)
  await geboren('2008-11-23')
  expect(await beide(tafel), 'vandaag achttien').toEqual([[], []])
  await geboren('2021-11-24')
  expect(await beide(tafel), 'morgen vijf').toEqual([[], []])
  await geboren('2021-11-23')
  expect([await beide(tafel)]).toEqual(gezien)
  await geboren(null)
  expect(await beide(tafel)).toEqual([[], ['onbekend']])
})
