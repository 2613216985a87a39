import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { leesDoel } from '../../src/toegang/zichtlezen.ts'
import { maakTestDatabase } from '../hulp/database.ts'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { geefToestemming, maakTafel, type Tafel } from '../hulp/wereld.ts'
import { speelOostAchterhoek } from '../scenarios/oost-achterhoek.ts'
import { bouwToneel } from '../scenarios/toneel.ts'
import { maakVerteller } from '../scenarios/verteller.ts'
import { gezinsplan, hulp, type Operatie, opp, overleg, van } from './overleg.ts'

/** What was said to be seen without a look, and what a look at the very same moment gives. */
type Paar = { soort: string; zelf: unknown; gekeken: Promise<unknown> }
const paren = vi.hoisted((): Paar[] => [])
vi.mock('../../src/toegang/zelfgezien.ts', async (laad) => {
  const { zelfGezien } = await laad<typeof import('../../src/toegang/zelfgezien.ts')>()
  const metBlik: typeof zelfGezien = (tx, adres) => {
    const zelf = zelfGezien(tx, adres)
    if (zelf) paren.push({ soort: zelf.soort, zelf, gekeken: leesDoel(tx, { planversie: 0, ...adres }) })
    return zelf
  }
  return { zelfGezien: metBlik }
})

let huis: Huis
let tafel: Tafel
beforeAll(async () => {
  huis = await maakHuis()
}, 60_000)
beforeEach(async () => {
  tafel = await maakTafel(huis)
})
afterAll(() => huis?.stop())
const samen = (operaties: Operatie[], wie: Wie = tafel.school.baas) =>
  huis.roep(wie, 'POST', `/casussen/${tafel.casus}/_samen`, { operaties })

describe('wat een aanroep zelf maakte en niet opnieuw opzoekt', () => {
  afterEach(async () => {
    for (const { zelf, gekeken } of paren.splice(0)) expect(zelf).toEqual(await gekeken)
  })
  const soorten = (): string[] => [...new Set(paren.map(({ soort }) => soort))].toSorted()

  it('is in een heel overleg wat de database ervan laat zien', async () => {
    expect((await samen(overleg(tafel))).status).toBe(200)
    expect(soorten()).toEqual(['gezinsplan', 'gezinsplan-versie', 'inzet', 'opp', 'opp-versie'])
  })
  it('ook als het in dezelfde aanroep is gewijzigd, of van de tafel af ging', async () => {
    const operaties: Operatie[] = [
      ...hulp(tafel),
      { operatie: 'wijzigInzet', params: { inzetId: van('hulp') }, body: { doel: 'Een rustige ochtend' }, ifMatch: van('hulp') },
      { operatie: 'maakInbreng', als: 'ligt', body: { soort: 'inzet', planId: van('hulp') } },
      { operatie: 'maakInbrengbeeindiging', params: { inbrengId: van('ligt') }, body: { reden: 'Toch niet' } },
      { operatie: 'beeindigInzet', params: { inzetId: van('hulp') }, body: { einddatum: '2026-11-23', reden: 'doel-bereikt' } },
    ]
    const { status, tekst } = await samen(operaties)
    expect(status, tekst).toBe(200)
    expect(soorten()).toContain('inzet')
  })
  it('ook van wie niet alles ziet, of bij een ander in het dossier kijkt', async () => {
    await geefToestemming(tafel)
    for (const wie of [tafel.school.leraar, tafel.wijkteam.baas, tafel.wijkteam.leraar, tafel.moeder])
      for (const deel of [hulp(tafel), opp(tafel).slice(0, 6), gezinsplan(tafel).slice(0, 4)]) await samen(deel, wie)
    const bijWijkteam = { kind: tafel.bijWijkteam.kinderen[0] as string, bijSchool: tafel.bijWijkteam, school: tafel.wijkteam }
    const { status, tekst } = await samen(
      [...hulp(bijWijkteam), { operatie: 'maakInbreng', body: { soort: 'inzet', planId: van('hulp') } }],
      tafel.wijkteam.baas,
    )
    expect(status, tekst).toBe(200)
    expect(soorten()).toContain('inzet')
  })
  it('en in het hele uur van Oost-Achterhoek, met de jaren erna', async () => {
    const database = await maakTestDatabase()
    const toneel = await bouwToneel(database, database.stop)
    await speelOostAchterhoek(
      toneel,
      maakVerteller(() => undefined),
    )
    expect(soorten()).toEqual(expect.arrayContaining(['inzet', 'opp', 'opp-versie', 'overleg']))
    for (const { zelf, gekeken } of paren.splice(0)) expect(zelf).toEqual(await gekeken)
    await toneel.stop()
  }, 60_000)
})
