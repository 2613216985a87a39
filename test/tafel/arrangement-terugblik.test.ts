import { expect, it } from 'vitest'
import { arrangementOnderdelenOverwogen } from '../../src/regels/casus/arrangement-onderdelen-overwogen.ts'
import type { ArrangementFeiten } from '../../src/regels/casus/arrangementfeiten.ts'
import { begonnen, onderdelen, onderwijs, overwogen } from '../hulp/arrangement.ts'
import { maakHuis, type Wie } from '../hulp/huis.ts'
import { afsluiting, geefToestemming, maakDoe, maakTafel } from '../hulp/wereld.ts'

type Bevinding = { regel: string; uitkomst: string; uitleg?: string; herstel?: object[] }

it('wie niet elk onderdeel ziet, leest van een arrangement dat staat niet dat er iets ontbreekt; en na de casus niemand', async () => {
  const huis = await maakHuis()
  try {
    const doe = maakDoe(huis)
    const tafel = await maakTafel(huis)
    await geefToestemming(tafel)
    const gezegd = async (wie: Wie): Promise<[string, number][]> => {
      const { bevindingen } = (await doe(wie, 'GET', `/casussen/${tafel.casus}/toetsing`)).body
      return bevindingen
        .filter(({ regel }: Bevinding) => regel === 'arrangement-onderdelen-overwogen')
        .map(({ uitkomst, herstel = [] }: Bevinding) => [uitkomst, herstel.length])
    }
    const pad = await overwogen(tafel, onderdelen)
    const gezien = (await doe(tafel.wijkteam.baas, 'GET', pad)).body.onderdelen.length
    expect(gezien, 'het wijkteam ziet niet alles').toBeLessThan(onderdelen.length)
    expect([await gezegd(tafel.school.baas), await gezegd(tafel.wijkteam.baas)]).toEqual([
      [['voldaan', 0]],
      [['geschonden', onderdelen.length - gezien]],
    ])
    const ifMatch = (await doe(tafel.school.baas, 'GET', pad)).etag
    await doe(tafel.school.baas, 'POST', `${pad}/vaststellingen`, undefined, { ifMatch })
    expect(await gezegd(tafel.wijkteam.baas)).toEqual([['voldaan', 0]])
    await begonnen(tafel)
    expect((await gezegd(tafel.school.baas)).map(([uitkomst]) => uitkomst)).toEqual(['voldaan', 'geschonden'])
    await doe(tafel.school.baas, 'POST', `/casussen/${tafel.casus}/afsluitingen`, afsluiting())
    expect((await gezegd(tafel.school.baas)).map(([uitkomst]) => uitkomst)).toEqual(['voldaan', 'voldaan'])
  } finally {
    await huis.stop()
  }
}, 60_000)

it('een mandaat dat achteraf eerder eindigde: het verslag zegt het, en vraagt niet om wat geweigerd wordt', async () => {
  const huis = await maakHuis()
  try {
    const doe = maakDoe(huis)
    const tafel = await maakTafel(huis)
    await geefToestemming(tafel)
    const mandaat = { aanId: tafel.wijkteam.id, onderdelen: ['onderwijsondersteuning'], vindplaats: 'Regeling 2026', van: '2026-01-01' }
    const { id: mandaatId } = await doe(tafel.school.baas, 'POST', '/mandaten', mandaat)
    const pad = await overwogen(tafel, [])
    const { id } = await doe(tafel.wijkteam.baas, 'POST', `${pad}/onderdelen`, onderwijs)
    const { id: besluit } = await doe(tafel.wijkteam.baas, 'POST', `${pad}/onderdelen/${id}/besluiten`, {
      uitkomst: 'toegekend',
      mandaatId,
    })
    const gezegd = async (): Promise<Bevinding[]> =>
      (await doe(tafel.wijkteam.baas, 'GET', `/casussen/${tafel.casus}/toetsing`)).body.bevindingen.filter(
        ({ regel }: Bevinding) => regel === 'besluit-binnen-mandaat',
      )
    expect(await gezegd(), besluit).toMatchObject([{ uitkomst: 'voldaan' }])
    const ifMatch = (await doe(tafel.school.baas, 'GET', `/mandaten/${mandaatId}`)).etag
    await doe(tafel.school.baas, 'PATCH', `/mandaten/${mandaatId}`, { tot: '2026-06-30' }, { ifMatch })
    const [nu, ...meer] = await gezegd()
    expect([nu?.uitkomst, nu?.uitleg, nu?.herstel ?? [], meer]).toEqual(['geschonden', expect.stringContaining('niet op de dag'), [], []])
  } finally {
    await huis.stop()
  }
}, 60_000)

const leeg: ArrangementFeiten = { arrangementId: 'a', casusId: 'c', status: 'concept', terugblik: false, afgesloten: false, onderdelen: [] }
it.each([
  ['waaraan wordt gewerkt', leeg, 'geschonden'],
  ['waaraan wordt gewerkt, in een verslag', { ...leeg, terugblik: true }, 'geschonden'],
  ['in een casus die dicht is', { ...leeg, afgesloten: true, terugblik: true }, 'voldaan'],
  ['dat nu wordt vastgesteld', { ...leeg, status: 'vastgesteld', terugblik: false }, 'geschonden'],
  ['dat al staat', { ...leeg, status: 'vastgesteld', terugblik: true }, 'voldaan'],
  ['dat een volgend opvolgde', { ...leeg, status: 'beeindigd', terugblik: true }, 'voldaan'],
] satisfies [string, ArrangementFeiten, string][])('een arrangement %s', (_wat, feiten, uitkomst) => {
  expect(arrangementOnderdelenOverwogen.toets(feiten, '2026-11-23').uitkomst).toBe(uitkomst)
})
it('wat nodig is en waarover niemand besliste, blijft wel gezegd van een arrangement dat staat', () => {
  const vol = { kader: 'jeugdwet', uitvoerder: 'x', financier: 'y', doel: 'z', van: '2026-11-23' }
  const onderdeel = { id: 'o', doorId: 'org', soort: 'jeugdhulp' as const, oordeel: 'nodig' as const, ...vol, besluiten: [] }
  const uitkomst = arrangementOnderdelenOverwogen.toets(
    { ...leeg, status: 'vastgesteld', terugblik: true, onderdelen: [onderdeel] },
    '2026-11-23',
  )
  expect(uitkomst).toMatchObject({ uitkomst: 'geschonden', ernst: 'waarschuwt', herstel: [{ methode: 'POST' }] })
})
