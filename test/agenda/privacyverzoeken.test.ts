import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Agendakijk, kijkOpAgenda } from '../hulp/agenda.ts'
import { begin, type Huis, maakHuis } from '../hulp/huis.ts'
import { maakTafel, type Tafel } from '../hulp/wereld.ts'
import { kijkNa, vraagAan } from '../regels-http/privacygevallen.ts'

const wat = 'privacyverzoek-beantwoorden'
const regel = 'avg-verzoek-binnen-maand'
let huis: Huis
let kijk: Agendakijk
let tafel: Tafel
beforeAll(async () => {
  huis = await maakHuis()
  kijk = kijkOpAgenda(huis)
})
afterAll(() => huis?.stop())
beforeEach(async () => {
  huis.klok.zet(begin)
  tafel = await maakTafel(huis)
})
const bij = () => kijk.bij(tafel.school.baas, wat)
const oordeel = () => kijk.oordeel(tafel.school.baas, tafel, regel)

it('staat er vanaf een week voor de termijn, bij wie coördineert bij de gevraagde organisatie, tot het antwoord is verstuurd', async () => {
  const pad = await kijkNa(tafel, await vraagAan(tafel, { ontvangenOp: '2026-11-23' }))
  kijk.op('2026-12-15')
  expect([await bij(), await oordeel()]).toEqual([[], []])
  kijk.op('2026-12-16')
  expect(await bij()).toEqual(['2026-12-23'])
  await kijk.anderenNiet(tafel, wat, tafel.school.baas)
  const [punt] = (await kijk.agenda(tafel.school.baas)).filter((een) => een.wat === wat)
  expect(punt).toMatchObject({ aanZet: 'uw-organisatie', privacyverzoek: { soort: 'inzage', status: 'open', ontvangenOp: '2026-11-23' } })
  kijk.op('2026-12-23')
  expect([await bij(), await oordeel()]).toEqual([['2026-12-23'], []])
  kijk.op('2026-12-24')
  expect([await bij(), await oordeel()]).toEqual([['2026-12-23 te laat'], ['geschonden']])
  const motiveringen = [{ regel, tekst: 'De kerstvakantie.' }]
  await tafel.doe(tafel.school.baas, 'POST', `${pad}/afhandelingen`, { uitkomst: 'beantwoord', motiveringen })
  expect([await bij(), await oordeel()]).toEqual([[], []])
})

it('een verlenging telt als de vrager haar in de eerste maand hoorde', async () => {
  const pad = await vraagAan(tafel, { ontvangenOp: '2026-10-31' })
  const laat = await vraagAan(tafel, { ontvangenOp: '2026-10-29' })
  kijk.op('2026-11-30')
  // A Sunday: Monday is in time.
  expect(await bij()).toEqual(['2026-11-29', '2026-11-30'])
  const body = { reden: 'Een groot dossier.', motiveringen: [{ regel, tekst: 'Vergeten.' }] }
  for (const een of [pad, laat]) await tafel.doe(tafel.school.baas, 'POST', `${een}/verlengingen`, body)
  expect([await bij(), await oordeel()]).toEqual([['2026-11-29'], ['geschonden', 'geschonden']])
  kijk.op('2026-12-01')
  expect(await bij()).toEqual(['2026-11-29 te laat'])
  kijk.op('2027-01-31')
  expect(await bij()).toEqual(['2026-11-29 te laat', '2027-01-31'])
})

it('staat op volgorde van de termijn, en loopt door over de bladzijden', async () => {
  for (const ontvangenOp of ['2026-11-20', '2026-11-18', '2026-11-19', '2026-11-18']) await vraagAan(tafel, { ontvangenOp })
  kijk.op('2026-12-18')
  const alles = ['2026-12-18', '2026-12-18', '2026-12-19', '2026-12-20']
  expect(await bij()).toEqual(alles)
  const gezien: string[] = []
  let vraag = '?limiet=1'
  for (let keer = 0; keer < 20 && vraag !== ''; keer++) {
    const { body, koppen } = await tafel.doe(tafel.school.baas, 'GET', `/agenda${vraag}`)
    for (const een of body.resultaten) if (een.wat === wat) gezien.push(een.termijn)
    vraag = /<[^>]*(\?[^>]*)>; rel="next"/.exec(koppen.link ?? '')?.[1] ?? ''
  }
  expect(gezien).toEqual(alles)
})
