import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operaties as alle } from '../../src/app.ts'
import { isSchrijven } from '../../src/toegang/invoerschemas.ts'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { geefToestemming, maakTafel, type Tafel } from '../hulp/wereld.ts'
import { hulp, type Operatie, opp, overleg, van } from './overleg.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
}, 60_000)
afterAll(() => huis?.stop())

type Gemaakt = { id: string; planversie?: number }
const perNaam = new Map(alle.filter(isSchrijven).map((op) => [op.id, op]))
/** With what earlier operations made filled in. */
const ingevuld = (waarde: unknown, gemaakt: Map<string, Gemaakt>): never =>
  JSON.parse(JSON.stringify(waarde ?? {}), (_, een) => (een?.$als ? gemaakt.get(een.$als)?.[(een.veld ?? 'id') as 'id'] : een)) as never

/** Each operation with a call of its own, in the same order, with the ETag that stands there by then. */
async function eenVoorEen(tafel: Tafel, wie: Wie, operaties: Operatie[]): Promise<void> {
  const gemaakt = new Map<string, Gemaakt>()
  for (const { operatie, als, params, body } of operaties) {
    const op = perNaam.get(operatie)
    if (!op) throw new Error(`geen operatie ${operatie}`)
    const ids = { casusId: tafel.casus, ...(ingevuld(params, gemaakt) as Record<string, string>) }
    const pad = op.pad.replaceAll(/\{(\w+)\}/g, (_, naam) => ids[naam as 'casusId'])
    const lees = op.methode === 'PATCH' ? pad : pad.replace(/\/[^/]+$/, '')
    const ifMatch = op.ifMatch ? (await tafel.doe(wie, 'GET', lees)).etag : undefined
    const antwoord = await tafel.doe(wie, op.methode, pad, ingevuld(body, gemaakt), ifMatch === undefined ? {} : { ifMatch })
    if (als) gemaakt.set(als, { id: antwoord.id, planversie: antwoord.body?.planversie })
  }
}

/** Everything that those around the table are shown of it, whatever ids and numbers were handed out. */
async function watIederZiet(tafel: Tafel): Promise<unknown> {
  const { school, wijkteam, moeder, casus } = tafel
  const paden = ['dossier', 'tijdlijn?limiet=100', 'inbreng?limiet=100', 'deelnemers?limiet=100'].map((een) => `/casussen/${casus}/${een}`)
  const lijsten = ['inzetten', 'opps', 'gezinsplannen', 'afwijkingen', 'agenda'].map((een) => `/${een}?limiet=100`)
  const gezien: Record<string, unknown> = {}
  for (const [naam, wie] of Object.entries({ school: school.baas, leraar: school.leraar, wijkteam: wijkteam.baas, moeder }))
    for (const pad of [...paden, ...lijsten]) {
      const { status, body } = await huis.roep(wie, 'GET', pad)
      gezien[`${naam} ${pad}`] = [status, { ...body, instance: undefined }]
    }
  const namen = new Map<string, string>()
  const tekst = JSON.stringify(gezien)
    .replaceAll(/"(nummer|casusnummer|volgende|etag)":"(?:[^"\\]|\\.)*"/g, '"$1":""')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
      namen.set(id, namen.get(id) ?? `id${namen.size}`)
      return namen.get(id) as string
    })
  return JSON.parse(tekst)
}

const inbreng = (soort: string, plan: string, als: string, planversie?: number): Operatie => ({
  operatie: 'maakInbreng',
  als,
  body: { soort, planId: van(plan), ...(planversie && { planversie }) },
})
const vanTafel = (als: string): Operatie => ({
  operatie: 'maakInbrengbeeindiging',
  params: { inbrengId: van(als) },
  body: { reden: 'Nog niet.' },
})
/** A next version of the OPP that this very call made, laid on the table over the first, taken off it and laid down again. */
const volgende: Operatie[] = [
  { operatie: 'maakOppVersie', params: { oppId: van('opp') }, body: { reden: 'Er komt iets bij.' } },
  { operatie: 'wijzigOpp', params: { oppId: van('opp') }, body: { uitstroombestemming: null }, ifMatch: van('opp') },
  { operatie: 'maakOppDoel', params: { oppId: van('opp') }, body: { tekst: 'Leest voor', domein: 'onderwijs', streefdatum: '2027-06-30' } },
  inbreng('opp', 'opp', 'tweede', 2),
  vanTafel('tweede'),
  inbreng('opp', 'opp', 'derde', 2),
]
const wijzigHulp = (body: object): Operatie => ({ operatie: 'wijzigInzet', params: { inzetId: van('hulp') }, body, ifMatch: van('hulp') })

describe('een overleg in één aanroep laat na wat zijn operaties een voor een nalaten', () => {
  const overleggen: [string, (tafel: Tafel) => Operatie[]][] = [
    ['hulp, beide plannen, en een volgende versie op tafel', (tafel) => [...overleg(tafel), ...volgende]],
    [
      'hulp die op tafel ligt, verandert en er af gaat, en hulp voor het gezin',
      (tafel) => [
        ...hulp(tafel),
        inbreng('inzet', 'hulp', 'ligt'),
        wijzigHulp({ contact: 'Spreekuur op dinsdag', tot: '2027-05-01' }),
        vanTafel('ligt'),
        wijzigHulp({ contact: null }),
        {
          operatie: 'maakInzet',
          als: 'thuis',
          body: { gezinId: tafel.bijSchool.gezin, soort: 'overig', doel: 'Samen eten', aanbieder: { naam: 'De Brug' }, van: '2026-11-24' },
        },
        inbreng('inzet', 'thuis', 'gezinshulp'),
        ...opp(tafel).slice(0, 5),
      ],
    ],
  ]
  it.each(overleggen)('%s', async (_, operatiesVan) => {
    const [samen, los] = [await maakTafel(huis), await maakTafel(huis)]
    for (const tafel of [samen, los]) await geefToestemming(tafel)
    await samen.doe(samen.school.baas, 'POST', `/casussen/${samen.casus}/_samen`, { operaties: operatiesVan(samen) })
    await eenVoorEen(los, los.school.baas, operatiesVan(los))
    expect(await watIederZiet(samen)).toEqual(await watIederZiet(los))
  })
})
