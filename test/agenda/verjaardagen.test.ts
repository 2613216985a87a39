import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { plusJaren } from '../../src/basis/klok.ts'
import { geopend } from '../../src/toegang/cellen.ts'
import { als } from '../huis/eigenaar.ts'
import { type Agendakijk, kijkOpAgenda } from '../hulp/agenda.ts'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { metEtag } from '../hulp/overleg.ts'
import { afsluiting, geefToestemming, maakCollega, maakTafel, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let kijk: Agendakijk
beforeAll(async () => {
  huis = await maakHuis()
  kijk = kijkOpAgenda(huis)
}, 60_000)
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

const wat = 'toestemming-herijken'
const regel = 'leeftijdsgrens-herijking'
const bij = (wie: Wie) => kijk.bij(wie, wat)
const punt = async (wie: Wie) => (await kijk.agenda(wie)).find((een) => een.wat === wat)

const bevinding = async (wie: Wie, { casus }: Tafel, id: string) => {
  const { body } = await kijk.doe(wie, 'GET', `/casussen/${casus}/toetsing`)
  return body.bevindingen.find((een: { regel: string; uitkomst: string }) => een.regel === id && een.uitkomst !== 'voldaan')
}

/** The family of a child with this birth date, by the record of the school and by that of the wijkteam. */
async function tafelVan(geboortedatum: string, bijWijkteam: string | null = geboortedatum): Promise<Tafel> {
  const tafel = await maakTafel(huis)
  await metEtag(huis, tafel.school.baas, 'PATCH', `/personen/${tafel.kind}`, { geboortedatum })
  await metEtag(huis, tafel.wijkteam.baas, 'PATCH', `/personen/${tafel.kindWijk}`, { geboortedatum: bijWijkteam })
  return tafel
}
type Vraag = [wie: Wie, bron: string, ontvanger: string, cellen: string[], betreftId?: string]
const vraagAan = async ({ casus, kind }: Tafel, ...[wie, bron, ontvanger, cellen, betreftId = kind]: Vraag): Promise<string> => {
  const { id } = await kijk.doe(wie, 'POST', `/casussen/${casus}/toestemmingen`, {
    ...{ betreftId, doel: 'Afstemmen.', bronIds: [bron], ontvangerIds: [ontvanger], cellen, tot: '2027-07-31' },
    ...{ informatieversie: '1', avgGrondslag: 'toestemming', doorbrekingGeheimhouding: true, uitdrukkelijk: true },
  })
  return `/casussen/${casus}/toestemmingen/${id}`
}
const oudersJa = async ({ school, bijSchool }: Tafel, pad: string, wie = school.baas, ouders = bijSchool): Promise<void> => {
  for (const geverId of [ouders.moeder, ouders.vader])
    await kijk.doe(wie, 'POST', `${pad}/antwoorden`, {
      geverId,
      hoedanigheid: 'ouder-met-gezag',
      wijze: 'schriftelijk',
      uitkomst: 'gegeven',
    })
}
const jeugdigeJa = (wie: Wie, kind: string, pad: string) =>
  kijk.doe(wie, 'POST', `${pad}/antwoorden`, { geverId: kind, hoedanigheid: 'jeugdige', wijze: 'mondeling', uitkomst: 'gegeven' })
describe('een toestemming van een jeugdige die 12 wordt', () => {
  it('staat dertig dagen ervoor bij wie haar vroeg, zegt wat er verandert, en gaat weg als ook de jeugdige ja zegt', async () => {
    const tafel = await tafelVan('2015-01-10')
    const { school, kind } = tafel
    const id = await geefToestemming(tafel)
    const collega = await maakCollega(kijk.doe, school)
    kijk.op('2026-12-10')
    expect([await bij(school.baas), await kijk.oordeel(school.baas, tafel, regel)]).toEqual([[], []])
    kijk.op('2026-12-11')
    expect([await bij(school.baas), await kijk.oordeel(school.baas, tafel, regel)]).toEqual([['2027-01-10'], ['geschonden']])
    await kijk.anderenNiet(tafel, wat, school.baas)
    expect(await punt(school.baas)).toMatchObject({ aanZet: 'u', regel, toestemming: { id, betreftId: kind } })
    expect(await punt(collega)).toMatchObject({
      aanZet: 'uw-organisatie',
      uitleg: expect.stringMatching(/12e verjaardag.*ook de jeugdige zelf ja zegt/),
    })
    await jeugdigeJa(school.baas, kind, `/casussen/${tafel.casus}/toestemmingen/${id}`)
    expect([await bij(school.baas), await bij(collega)]).toEqual([[], []])
  })

  it('blijft na de verjaardag dertig dagen staan als te laat: dan is zij dicht', async () => {
    const tafel = await tafelVan('2015-01-10')
    await geefToestemming(tafel)
    kijk.op('2027-01-11')
    expect(await bij(tafel.school.baas), 'de verjaardag valt op een zondag').toEqual(['2027-01-10'])
    kijk.op('2027-02-09')
    expect(await bij(tafel.school.baas)).toEqual(['2027-01-10 te laat'])
    kijk.op('2027-02-10')
    expect(await bij(tafel.school.baas)).toEqual([])
  })

  it('staat er niet als de toestemming dan al is afgelopen, iemand nee zei, de casus sluit of het kind overleed', async () => {
    const tafel = await tafelVan('2015-01-10')
    const { school, casus, kind, bijSchool, vader } = tafel
    await geefToestemming(tafel, '2027-01-09')
    kijk.op('2026-12-20')
    expect(await bij(school.baas)).toEqual([])
    const id = await geefToestemming(tafel, '2027-01-10')
    expect(await bij(school.baas)).toEqual(['2027-01-10'])
    const pad = `/casussen/${casus}/toestemmingen/${id}`
    const antwoorden = (await kijk.doe(school.baas, 'GET', pad)).body.antwoorden
    const zijn = antwoorden.find(({ geverId }: { geverId: string }) => geverId === bijSchool.vader)
    await kijk.doe(vader, 'POST', `${pad}/intrekkingen`, { antwoordId: zijn.id })
    const nee = { geverId: bijSchool.vader, hoedanigheid: 'ouder-met-gezag', wijze: 'digitaal', uitkomst: 'geweigerd' }
    await kijk.doe(vader, 'POST', `${pad}/antwoorden`, nee)
    expect(await bij(school.baas)).toEqual([])
    await geefToestemming(tafel, '2027-05-01')
    expect(await bij(school.baas)).toEqual(['2027-01-10'])
    await metEtag(huis, school.baas, 'PATCH', `/personen/${kind}`, { overledenOp: '2026-12-19' })
    expect(await bij(school.baas)).toEqual([])
    await metEtag(huis, school.baas, 'PATCH', `/personen/${kind}`, { overledenOp: null })
    await kijk.doe(school.baas, 'POST', `/casussen/${casus}/afsluitingen`, afsluiting())
    expect(await bij(school.baas)).toEqual([])
  })

  it('volgt een geboortedatum die later wordt verbeterd', async () => {
    const tafel = await tafelVan('2017-03-14')
    const { school, kind } = tafel
    await geefToestemming(tafel)
    expect(await bij(school.baas)).toEqual([])
    await metEtag(huis, school.baas, 'PATCH', `/personen/${kind}`, { geboortedatum: '2014-12-10' })
    expect(await bij(school.baas)).toEqual(['2026-12-10'])
    await metEtag(huis, school.baas, 'PATCH', `/personen/${kind}`, { geboortedatum: null })
    expect(await bij(school.baas)).toEqual([])
  })
})

describe('wie de geboortedatum niet mag weten', () => {
  it('heeft de regel niet, ook met de regie; met een eigen dossier op de dag die daar staat', async () => {
    const tafel = await tafelVan('2014-12-10', null)
    const { school, wijkteam, kindWijk } = tafel
    const pad = await vraagAan(tafel, school.baas, school.id, wijkteam.id, ['school/onderwijs', 'casus/basis'])
    await oudersJa(tafel, pad)
    await kijk.regieNaarWijkteam(tafel)
    expect((await kijk.doe(wijkteam.baas, 'GET', pad)).status, 'de toestemming zelf is te zien').toBe(200)
    expect([await bij(wijkteam.baas), await bij(school.baas)]).toEqual([[], ['2026-12-10']])
    expect((await punt(school.baas))?.aanZet).toBe('uw-organisatie')
    await metEtag(huis, wijkteam.baas, 'PATCH', `/personen/${kindWijk}`, { geboortedatum: '2014-12-12' })
    expect([await bij(wijkteam.baas), await bij(school.baas)]).toEqual([['2026-12-12'], ['2026-12-10']])
    expect((await punt(wijkteam.baas))?.aanZet).toBe('u')
  })

  it('wie vroeg heeft haar op de dag van het eigen dossier, ook als de casus het kind anders kent', async () => {
    const tafel = await tafelVan('2014-12-10', '2014-12-12')
    const { school, wijkteam } = tafel
    const eerste = await vraagAan(tafel, school.baas, school.id, wijkteam.id, ['school/onderwijs', 'casus/basis'])
    await oudersJa(tafel, eerste)
    const pad = await vraagAan(tafel, wijkteam.baas, wijkteam.id, school.id, ['jeugdhulp/jeugdhulp', 'casus/basis'], tafel.kindWijk)
    await oudersJa(tafel, pad, wijkteam.baas, tafel.bijWijkteam)
    expect([await bij(wijkteam.baas), await bij(wijkteam.leraar)]).toEqual([['2026-12-12'], []])
    expect((await punt(wijkteam.baas))?.toestemming?.id).toBe(pad.split('/').at(-1))
    expect(await bij(school.baas), 'wie de regie heeft, en haar ontvangt').toEqual(['2026-12-10', '2026-12-10'])
  })

  it('dat iemand een geboortedatum zag staat in het logboek, met de cel waar die in stond', async () => {
    const tafel = await tafelVan('2014-12-10')
    await geefToestemming(tafel)
    const { koppen } = await kijk.doe(tafel.school.baas, 'GET', '/agenda')
    const [regel] = await als(huis, 'eigenaar', async (client) => {
      const sql = 'select cellen from logboek where verzoek = $1'
      return (await client.query<{ cellen: string }>(sql, [koppen['x-request-id']])).rows
    })
    expect(geopend(BigInt(regel?.cellen ?? 0)).sort()).toEqual(['casus/basis', 'school/basis'])
  })
})

describe('16 en 18 jaar', () => {
  it('bij 16 beslist de jeugdige alleen: dat staat er tot en met de verjaardag, als iemand met gezag ja zei', async () => {
    const tafel = await tafelVan('2011-01-10')
    const { school, kind, casus } = tafel
    const id = await geefToestemming(tafel)
    await jeugdigeJa(school.baas, kind, `/casussen/${casus}/toestemmingen/${id}`)
    const pad = await vraagAan(tafel, school.baas, school.id, tafel.wijkteam.id, ['school/onderwijs'])
    await jeugdigeJa(school.baas, kind, pad)
    kijk.op('2026-12-11')
    expect(await bij(school.baas)).toEqual(['2027-01-10'])
    expect(await punt(school.baas)).toMatchObject({ toestemming: { id }, uitleg: expect.stringMatching(/16e verjaardag.*alleen/) })
    kijk.op('2027-01-11')
    expect(await bij(school.baas)).toEqual([])
  })

  it('bij 18 eindigt het gezag: dat staat er als de ouders antwoordden voor wie het niet kan, tot een ander dat doet', async () => {
    const tafel = await tafelVan('2009-01-10')
    const { school, kind, casus } = tafel
    const eerste = await vraagAan(tafel, school.baas, school.id, tafel.wijkteam.id, ['school/onderwijs'])
    await jeugdigeJa(school.baas, kind, eerste)
    const pad = await vraagAan(tafel, school.baas, school.id, tafel.wijkteam.id, ['school/onderwijs'])
    const oordeel = { vastgesteldDoor: 'Gedragsdeskundige', vastgesteldOp: '2026-11-20' }
    await kijk.doe(school.baas, 'POST', `${pad}/vertegenwoordigingen`, { hoedanigheid: 'gezag', ...oordeel })
    await oudersJa(tafel, pad)
    kijk.op('2026-12-11')
    expect([await bij(school.baas), await kijk.oordeel(school.baas, tafel, regel)]).toEqual([['2027-01-10'], ['geschonden']])
    expect(await punt(school.baas)).toMatchObject({
      toestemming: { id: pad.split('/').at(-1) },
      uitleg: expect.stringMatching(/18e verjaardag.*eindigt het gezag/),
    })
    const mentor = { voornaam: 'Fleur', achternaam: 'Verzonnen', geboortedatum: '1980-01-01' }
    const { id: vertegenwoordigerId } = await kijk.doe(school.baas, 'POST', '/personen', mentor)
    await kijk.doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId: vertegenwoordigerId, rol: 'netwerk' })
    // As the rule says: as long as there is gezag nobody can be named who comes after it; from the birthday on it shows the way.
    const gezegd = await bevinding(school.baas, tafel, regel)
    expect([gezegd.uitleg, gezegd.herstel]).toEqual([expect.stringMatching(/Vastleggen en vragen kan vanaf de verjaardag/), []])
    const als18 = { hoedanigheid: 'curator-of-mentor', vertegenwoordigerId, ...oordeel, vastgesteldOp: '2026-12-11' }
    const teVroeg = await huis.roep(school.baas, 'POST', `${pad}/vertegenwoordigingen`, als18)
    expect([teVroeg.status, teVroeg.tekst]).toEqual([400, expect.stringMatching(/legt u vast vanaf die dag/)])
    kijk.op('2027-01-11')
    const [stap] = (await bevinding(school.baas, tafel, 'toestemming-wilsonbekwaam')).herstel
    expect(stap).toMatchObject({ door: 'vrager van de toestemming', pad: `/v1${pad}/vertegenwoordigingen` })
    await kijk.doe(school.baas, 'POST', `${pad}/vertegenwoordigingen`, { ...als18, ...stap.body })
    expect(await bij(school.baas)).toEqual(['2027-01-10'])
    const ja = { geverId: vertegenwoordigerId, hoedanigheid: 'vertegenwoordiger', wijze: 'schriftelijk', uitkomst: 'gegeven' }
    await kijk.doe(school.baas, 'POST', `${pad}/antwoorden`, ja)
    expect([await bij(school.baas), await kijk.oordeel(school.baas, tafel, regel)]).toEqual([[], []])
  })
})

it('de verjaardag van de database is die van het huis, ook van wie op 29 februari is geboren', async () => {
  const dagen = ['2012-02-29', '2016-02-29', '2015-03-01', '2010-03-01', '2010-02-28', '2014-12-31', '2015-01-01']
  const gevallen = dagen.flatMap((dag) => [12, 16, 18].map((jaren) => ({ dag, jaren })))
  await als(huis, 'eigenaar', async (client) => {
    const { rows } = await client.query(
      'select verjaardag(d, j)::text as dag from unnest($1::date[], $2::int[]) with ordinality x(d, j, nr) order by nr',
      [gevallen.map(({ dag }) => dag), gevallen.map(({ jaren }) => jaren)],
    )
    expect(rows.map(({ dag }) => dag)).toEqual(gevallen.map(({ dag, jaren }) => plusJaren(dag, jaren)))
  })
})
