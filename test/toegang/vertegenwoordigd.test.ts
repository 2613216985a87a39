import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openOp, openVan, type Vertegenwoordigd } from '../../src/toegang/toestemming.ts'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { type Doe, maakDoe, maakTafel } from '../hulp/wereld.ts'
import { antwoord, type Kring, maakKring, ouderszeggenJa, vraagToestemming } from './kring.ts'

const dag = '2026-11-23'
const persoon = (geboortedatum: string | null, gezag = ['ma', 'pa']) => ({
  geboortedatum,
  ids: [{ id: 'kind' }],
  gezag: gezag.map((sleutel) => ({ sleutel, van: '2008-01-01', tot: null })),
})
const ja = (gever: string, hoedanigheid = 'ouder-met-gezag', uitkomst: 'gegeven' | 'geweigerd' = 'gegeven') => ({
  ...{ zelf: true, bevestigd: [], gever, hoedanigheid, uitkomst, zonderOuderdeel: null },
})
const namens = (hoedanigheid: Vertegenwoordigd['hoedanigheid'] = 'gezag', wie: string | null = null): Vertegenwoordigd => ({
  ...{ door: 'school', hoedanigheid, gever: wie, wie, van: '2026-11-01', tot: null },
})
const [zelf, ma, pa, zus, mentor] = [
  ja('kind', 'jeugdige'),
  ja('ma'),
  ja('pa'),
  ja('zus', 'vertegenwoordiger'),
  ja('mentor', 'vertegenwoordiger'),
]
const [doorZus, doorMentor] = [namens('familielid', 'zus'), namens('curator-of-mentor', 'mentor')]
const dertien = persoon('2013-05-01')
const zeventien = persoon('2009-05-01')
const negentien = persoon('2007-05-01')

describe('wanneer openstaat wat een ander voor de jeugdige mag beantwoorden', () => {
  it.each([
    ['dertien, zonder oordeel: de jeugdige ook', dertien, [], [ma, pa], false],
    ['dertien: allen met gezag', dertien, [namens()], [ma, pa], true],
    ['dertien: één van de twee', dertien, [namens()], [ma], false],
    ['dertien: de jeugdige zelf zegt nee', dertien, [namens()], [ma, pa, ja('kind', 'jeugdige', 'geweigerd')], false],
    ['zeventien: de jeugdige alleen niet meer', zeventien, [namens()], [zelf], false],
    ['zeventien: allen met gezag', zeventien, [namens()], [ma, pa], true],
    ['elf: het oordeel doet niets', persoon('2015-05-01'), [namens()], [ma, pa], true],
    ['elf: ook niet in plaats van de ouders', persoon('2015-05-01', ['ma', 'pa']), [doorZus], [zus], false],
    ['zonder geboortedatum: allen, en de jeugdige', persoon(null), [namens()], [ma, pa], false],
    ['zonder gezag: de zus', persoon('2013-05-01', []), [doorZus], [zus], true],
    ['zonder gezag: niet wie niet is genoemd', persoon('2013-05-01', []), [doorZus], [mentor], false],
    ['met gezag telt de zus niet', dertien, [doorZus], [zus], false],
    ['negentien: de ouders niet meer', negentien, [namens()], [ma, pa], false],
    ['negentien: de mentor', negentien, [doorMentor], [mentor], true],
    ['negentien: de mentor gaat voor de zus', negentien, [doorZus, doorMentor], [zus], false],
    ['negentien: het ja van de jeugdige alleen niet', negentien, [doorMentor], [zelf], false],
  ] as const)('%s', (_zin, wie, vertegenwoordigd, antwoorden, open) => {
    const vraag = { tot: '2027-07-31', alleenHulp: false, antwoorden: [...antwoorden], vertegenwoordigd }
    expect(openOp(vraag, wie, dag)).toBe(open)
    // The spans say the same of every day between as asking day by day.
    const spans = openVan(vraag, wie, dag)
    for (const op of [dag, '2027-04-30', '2027-05-01', '2027-07-31', '2027-08-01'])
      expect(
        spans.some(({ van, tot }) => van <= op && (tot === undefined || op < tot)),
        op,
      ).toBe(openOp(vraag, wie, op))
  })

  it('het begint en eindigt op de dagen van het oordeel, en op de achttiende verjaardag', () => {
    const vraag = {
      tot: '2027-12-31',
      alleenHulp: false,
      antwoorden: [ma, pa],
      vertegenwoordigd: [{ ...namens(), van: '2026-12-01', tot: '2027-01-31' }],
    }
    expect(openVan(vraag, zeventien, dag)).toEqual([{ van: '2026-12-01', tot: '2027-02-01' }])
    expect(openVan({ ...vraag, vertegenwoordigd: [namens()] }, zeventien, dag)).toEqual([{ van: dag, tot: '2027-05-01' }])
  })
})

describe('over HTTP', () => {
  let huis: Huis
  let doe: Doe
  beforeAll(async () => {
    huis = await maakHuis()
    doe = maakDoe(huis)
  })
  afterAll(() => huis?.stop())
  beforeEach(() => huis.klok.zet(begin))

  const pad = ({ casus }: Kring, vraag: string): string => `/casussen/${casus}/toestemmingen/${vraag}`
  const stelVast = (kring: Kring, vraag: string, wie: Wie, over: object = {}) =>
    huis.roep(wie, 'POST', `${pad(kring, vraag)}/vertegenwoordigingen`, {
      ...{ hoedanigheid: 'gezag', vastgesteldDoor: 'Gedragsdeskundige van De Meander', vastgesteldOp: '2026-11-20' },
      ...over,
    })
  const ziet = async ({ casus, team }: Kring): Promise<boolean> => (await huis.roep(team.baas, 'GET', `/casussen/${casus}`)).status === 200

  it('de ouders antwoorden voor een kind van veertien dat het niet kan beoordelen; het kind leest dat, en een nee sluit', async () => {
    const kring = await maakKring(doe, '2012-05-01')
    await kring.neemAan()
    const vraag = await vraagToestemming(kring)
    await ouderszeggenJa(kring, vraag)
    expect(await ziet(kring)).toBe(false)
    const { status, id, body } = await stelVast(kring, vraag, kring.school.baas)
    expect(status).toBe(201)
    expect(body).toMatchObject({ doorOrganisatieId: kring.school.id, hoedanigheid: 'gezag', vastgesteldOp: '2026-11-20' })
    expect(await ziet(kring)).toBe(true)
    for (const wie of [kring.zelf, kring.moeder, kring.team.baas])
      expect((await huis.roep(wie, 'GET', `${pad(kring, vraag)}/vertegenwoordigingen/${id}`)).status).toBe(200)
    const nee = await antwoord(kring, vraag, kring.zelf, kring.kind, 'jeugdige', 'geweigerd')
    expect(await ziet(kring)).toBe(false)
    await doe(kring.zelf, 'POST', `${pad(kring, vraag)}/intrekkingen`, { antwoordId: nee.id })
    expect(await ziet(kring)).toBe(true)
    await doe(kring.school.baas, 'POST', `${pad(kring, vraag)}/vertegenwoordigingen/${id}/vervallenverklaringen`, {
      reden: 'Het kind kan dit wel.',
    })
    expect(await ziet(kring)).toBe(false)
  })

  it('zonder gezag antwoordt wie is genoemd: die leest de vraag, en niets anders', async () => {
    const kring = await maakKring(doe, '2007-05-01')
    const { school, kind, casus } = kring
    await kring.neemAan()
    const vraag = await vraagToestemming(kring)
    const zusId = (await doe(school.baas, 'POST', '/personen', { voornaam: 'Lot', achternaam: 'Verzonnen', geboortedatum: '2001-05-01' }))
      .id
    const zus: Wie = { subject: `zus-${zusId}`, client: 'thuis' }
    const uitnodiging = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId: zusId, rol: 'netwerk' })
    await doe(zus, 'POST', `/uitnodigingen/${uitnodiging.id}/acceptaties`, { code: uitnodiging.body.code })
    expect((await huis.roep(zus, 'GET', pad(kring, vraag))).status).toBe(404)
    const haar = {
      hoedanigheid: 'familielid',
      vertegenwoordigerId: zusId,
      waaromNietEerder: 'Er is geen curator, mentor, gemachtigde of partner.',
    }
    expect((await stelVast(kring, vraag, school.baas, haar)).status).toBe(201)
    expect((await huis.roep(zus, 'GET', pad(kring, vraag))).status).toBe(200)
    expect((await huis.roep(zus, 'GET', `/personen/${kind}`)).status).toBe(404)
    expect(await ziet(kring)).toBe(false)
    await antwoord(kring, vraag, zus, zusId, 'vertegenwoordiger')
    expect(await ziet(kring)).toBe(true)
  })

  it('wie vraagt kan de jeugdige niet buiten de gegevens van een ander houden: die stelt het zelf vast', async () => {
    huis.klok.zet('2031-11-23T08:30:00.000Z')
    const { school, wijkteam, kind, kindWijk, casus, moeder, vader, bijSchool } = await maakTafel(huis, doe)
    const hulp = { jeugdigeId: kindWijk, soort: 'lichte-jeugdhulp', doel: 'Rust', aanbieder: { naam: 'Wijkteam Oost' } }
    const inzet = (await doe(wijkteam.baas, 'POST', '/inzetten', hulp)).id
    const vraagOver = async (bronId: string): Promise<string> => {
      const { id } = await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
        ...{ betreftId: kind, doel: 'Afstemmen.', bronIds: [bronId], ontvangerIds: [school.id, wijkteam.id], tot: '2032-07-31' },
        ...{ cellen: ['jeugdhulp/jeugdhulp', 'casus/basis'], informatieversie: '2026-1', avgGrondslag: 'toestemming' },
      })
      const onder = `/casussen/${casus}/toestemmingen/${id}`
      for (const [wie, geverId] of [[moeder, bijSchool.moeder] as const, [vader, bijSchool.vader] as const])
        await doe(wie, 'POST', `${onder}/antwoorden`, { geverId, hoedanigheid: 'ouder-met-gezag', wijze: 'digitaal', uitkomst: 'gegeven' })
      return onder
    }
    const vast = { hoedanigheid: 'gezag', vastgesteldDoor: 'Gedragsdeskundige', vastgesteldOp: '2031-11-01' }
    const kijk = await vraagOver(school.id)
    await doe(school.baas, 'POST', `${kijk}/vertegenwoordigingen`, vast)
    await doe(wijkteam.baas, 'POST', `/casussen/${casus}/inbreng`, { soort: 'inzet', planId: inzet })
    const vraag = await vraagOver(wijkteam.id)
    expect((await huis.roep(wijkteam.baas, 'POST', `${vraag}/vertegenwoordigingen`, vast)).status).toBe(404)
    await doe(school.baas, 'POST', `${vraag}/vertegenwoordigingen`, vast)
    expect((await huis.roep(school.baas, 'GET', `/inzetten/${inzet}`)).status).toBe(404)
    await doe(wijkteam.baas, 'POST', `${vraag}/vertegenwoordigingen`, vast)
    expect((await huis.roep(school.baas, 'GET', `/inzetten/${inzet}`)).status).toBe(200)
  })

  it('wat niet klopt wordt geweigerd, en laat niets achter', async () => {
    const kring = await maakKring(doe, '2012-05-01')
    const { school, gezin } = kring
    const vraag = await vraagToestemming(kring)
    const zus = { hoedanigheid: 'familielid', vertegenwoordigerId: gezin.moeder }
    const fouten: [Wie, object, number][] = [
      [school.baas, { ...zus, waaromNietEerder: 'Niemand.' }, 400],
      [school.baas, zus, 400],
      [school.baas, { vertegenwoordigerId: gezin.moeder }, 400],
      [school.baas, { hoedanigheid: 'partner', waaromNietEerder: 'Niemand.' }, 400],
      [school.baas, { vastgesteldOp: '2026-11-24' }, 400],
      [school.baas, { tot: '2026-11-19' }, 400],
      [school.leraar, {}, 403],
      [kring.moeder, {}, 403],
    ]
    for (const [wie, over, status] of fouten) {
      const { status: gekregen, tekst } = await stelVast(kring, vraag, wie, over)
      expect(gekregen, tekst).toBe(status)
    }
    expect((await doe(school.baas, 'GET', `${pad(kring, vraag)}/vertegenwoordigingen`)).body.resultaten).toEqual([])
    expect(
      (
        await huis.roep(kring.moeder, 'POST', `${pad(kring, vraag)}/antwoorden`, {
          ...{ geverId: gezin.moeder, hoedanigheid: 'vertegenwoordiger', wijze: 'digitaal', uitkomst: 'gegeven' },
        })
      ).status,
    ).toBe(400)
    expect((await stelVast(kring, vraag, school.baas)).status).toBe(201)
    expect((await stelVast(kring, vraag, school.baas)).status).toBe(409)
  })

  it('onder de twaalf is er niets vast te stellen', async () => {
    const kring = await maakKring(doe, '2016-05-01')
    const vraag = await vraagToestemming(kring)
    const { status, body } = await stelVast(kring, vraag, kring.school.baas)
    expect([status, body.errors[0].location]).toEqual([400, '/hoedanigheid'])
  })
})
