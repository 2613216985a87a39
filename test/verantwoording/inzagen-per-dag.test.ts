import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Cel, masker } from '../../src/toegang/cellen.ts'
import { als } from '../huis/eigenaar.ts'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { maakTafel, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let tafel: Tafel
beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakTafel(huis)
}, 60_000)
afterAll(() => huis?.stop())

type Regel = { zin: string; tijd: string; aard: string }
const verteld = async (zin: string): Promise<Regel[]> => {
  const { body } = await huis.roep(tafel.moeder, 'GET', `/personen/${tafel.kind}/inzagen?limiet=100`)
  return body.resultaten.filter((regel: Regel) => regel.zin.includes(zin))
}
const kijk = (wie: Wie, pad: string) => tafel.doe(wie, 'GET', pad)
const gelogd = async (operatie: string): Promise<number> =>
  (
    await als(huis, 'eigenaar', (client) =>
      client.query(`select 1 from logboek where operatie = $1 and aard = 'lijst' and $2 = any (personen)`, [operatie, tafel.kind]),
    )
  ).rowCount ?? 0
const alleLijsten = 'zag deze persoon in een lijst'
const vanBaas = `De intern begeleider van De Vlierhof ${alleLijsten}`

it('wat een lijst van alles zegt, staat er die dag één keer; het logboek houdt elke keer', async () => {
  const { school } = tafel
  const begin = (await verteld(vanBaas)).length
  await kijk(school.baas, '/personen?limiet=100')
  const [eerste] = await verteld(vanBaas)
  // Two more that are written out together, and one by itself.
  for (const keren of [2, 1]) {
    for (let keer = 0; keer < keren; keer++) await kijk(school.baas, '/personen?limiet=100')
    expect((await verteld(vanBaas)).length).toBe(begin + 1)
  }
  expect((await verteld(vanBaas))[0]).toEqual(eerste)
  expect(await gelogd('lijstPersonen')).toBe(4)
})

it('een ander, een andere lijst en een andere dag staan er zelf', async () => {
  const { school } = tafel
  const [begin, samen] = [(await verteld(vanBaas)).length, (await verteld(alleLijsten)).length]
  await kijk(school.leraar, '/personen?limiet=100')
  expect((await verteld(alleLijsten)).length).toBe(samen + 1)
  await kijk(school.baas, '/casussen')
  expect((await verteld(vanBaas)).length).toBe(begin + 1)
  huis.klok.zet(new Date(Date.parse(huis.klok.nu()) + 86_400_000).toISOString())
  for (let keer = 0; keer < 2; keer++) await kijk(school.baas, '/personen?limiet=100')
  expect((await verteld(vanBaas)).length).toBe(begin + 2)
})

it('een overzicht onder deze persoon, en elke keer dat iets is geopend, staan er elke keer', async () => {
  const { school, kind } = tafel
  for (const [pad, zin] of [
    [`/personen/${kind}/inschrijvingen`, 'bekeek in een overzicht de gegevens van deze persoon'],
    [`/personen/${kind}`, 'opende de gegevens van deze persoon'],
  ] as const) {
    const begin = (await verteld(zin)).length
    for (let keer = 0; keer < 3; keer++) await kijk(school.baas, pad)
    expect((await verteld(zin)).length, pad).toBe(begin + 3)
  }
})

it('hoeveel regels er staan hangt af van wat er wordt verteld, en niet van wat er verder anders was', async () => {
  const { school, kind } = tafel
  const zin = 'De orthopedagoog van De Vlierhof zag deze persoon in een lijst'
  const geheim = '01993000-0000-7000-8000-0000000000'
  const regel = (cellen: Cel[], toestemming: string) =>
    als(huis, 'eigenaar', (client) =>
      client.query(
        `insert into logboek (tijd, operatie, aard, status, actor_soort, actor, organisatie, functie, personen, cellen, gronden, activiteit)
         values ($1, 'lijstPersonen', 'lijst', 200, 'medewerker', $2, $3, 'orthopedagoog', $4, $5, $6, 'urn:rondetafel:verwerking:personen:lezen')`,
        [huis.klok.nu(), geheim + 99, school.id, [kind], String(masker(cellen)), ['eigenaar', `toestemming:${geheim}${toestemming}`]],
      ),
    )
  const bewaard = async (): Promise<number> =>
    (
      await als(huis, 'eigenaar', (client) =>
        client.query(
          `select 1 from logboekinzage i join logboekkijk k on k.id = i.kijk where i.persoon = $1 and k.functie = 'orthopedagoog'`,
          [kind],
        ),
      )
    ).rowCount ?? 0
  for (const [cellen, toestemming, staan, lezen] of [
    [['school/basis'], '01', 1, 1],
    [['school/basis'], '01', 1, 1],
    // Another toestemming that this reader does not know, and a casus that a list does not tell of: kept, and not told.
    [['school/basis'], '02', 2, 1],
    [['school/basis', 'casus/basis'], '02', 3, 1],
    [['school/basis', 'school/onderwijs'], '01', 4, 2],
  ] as [Cel[], string, number, number][]) {
    await regel(cellen, toestemming)
    const gelezen = (await verteld(zin)).length
    expect([await bewaard(), gelezen], `${cellen} ${toestemming}`).toEqual([staan, lezen])
  }
})

it('wie alleen wil weten wie iets opende, vraagt dat, ook bladzijde voor bladzijde', async () => {
  const { moeder, kind } = tafel
  const pad = `/personen/${kind}/inzagen`
  const alle: Regel[] = (await huis.roep(moeder, 'GET', `${pad}?limiet=100`)).body.resultaten
  for (const aard of ['geopend', 'in-lijst', 'vastgelegd', 'geweigerd']) {
    const gezien: Regel[] = []
    for (let extra: string | undefined = `?limiet=2&aard=${aard}`; extra !== undefined; ) {
      const { status, tekst, body, koppen } = await huis.roep(moeder, 'GET', pad + extra)
      expect(status, tekst).toBe(200)
      gezien.push(...body.resultaten)
      extra = /inzagen(\?[^>]+)>/.exec(koppen.link ?? '')?.[1]
    }
    // Reading this list is itself told, as a list.
    expect(gezien.filter(({ zin }) => !zin.includes('bekeek wie er heeft gekeken'))).toEqual(
      alle.filter((regel) => regel.aard === aard && !regel.zin.includes('bekeek wie er heeft gekeken')),
    )
  }
  expect(alle.filter(({ aard }) => aard === 'geopend').length).toBeGreaterThan(2)
  const fout = await huis.roep(moeder, 'GET', `${pad}?aard=gelezen`)
  expect([fout.status, fout.body.errors[0]]).toMatchObject([400, { in: 'query', location: 'aard' }])
})
