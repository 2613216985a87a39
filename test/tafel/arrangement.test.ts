import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { begonnen, onderdelen, onderwijs, overwogen } from '../hulp/arrangement.ts'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { geefToestemming, maakOrganisatie, maakTafel, type Organisatie, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let tafel: Tafel
let gemeente: Organisatie
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis?.stop())
beforeEach(async () => {
  huis.klok.zet(begin)
  tafel = await maakTafel(huis)
  gemeente = await maakOrganisatie(tafel.doe, 'gemeente', 'Gemeente Wilgenhoek')
  await geefToestemming(tafel)
})

const roep = (wie: Wie, methode: string, pad: string, body?: unknown, ifMatch?: string) =>
  huis.roep(wie, methode, pad, body, ifMatch === undefined ? {} : { ifMatch })
const regels = (antwoord: { body: { bevindingen?: { regel: string; ernst: string; uitkomst: string }[] } }): string[] =>
  (antwoord.body.bevindingen ?? []).filter(({ uitkomst }) => uitkomst !== 'voldaan').map(({ regel, ernst }) => `${regel} ${ernst}`)
const etag = async (wie: Wie, pad: string): Promise<string> => (await tafel.doe(wie, 'GET', pad)).etag as string
const vaststellen = async (wie: Wie, pad: string, body?: unknown) => roep(wie, 'POST', `${pad}/vaststellingen`, body, await etag(wie, pad))
const maak = async (wie: Wie, pad: string, body: unknown): Promise<string> => (await tafel.doe(wie, 'POST', pad, body)).id
const hulp = { ...onderwijs, soort: 'jeugdhulp', kader: 'jeugdwet', uitvoerder: 'Wijkteam Oost', financier: 'Gemeente Wilgenhoek' }

describe('een arrangement', () => {
  it('begint bij een jeugdige, wordt per onderdeel overwogen en dan de aanpak', async () => {
    const { school, moeder, kind } = tafel
    const pad = await overwogen(tafel, [...onderdelen.slice(0, 1), onderwijs, ...onderdelen.slice(2)])
    const geweigerd = await vaststellen(school.baas, pad)
    expect([geweigerd.status, regels(geweigerd)]).toEqual([409, ['arrangement-onderdelen-overwogen waarschuwt']])
    const { resultaten } = (await tafel.doe(school.baas, 'GET', `${pad}/onderdelen`)).body
    const steun = resultaten.find(({ oordeel }: { oordeel: string }) => oordeel === 'nodig')
    await tafel.doe(school.baas, 'POST', `${pad}/onderdelen/${steun.id}/besluiten`, { uitkomst: 'toegekend' })
    expect((await vaststellen(school.baas, pad)).status).toBe(201)
    const gelezen = (await tafel.doe(moeder, 'GET', pad)).body
    expect(gelezen).toMatchObject({ status: 'vastgesteld', jeugdigeId: kind, vaststelling: { doorId: school.id }, afgeschermd: [] })
    expect([gelezen.onderdelen.length, gelezen.besluiten]).toEqual([
      8,
      [expect.objectContaining({ onderdeelId: steun.id, uitkomst: 'toegekend', organisatieSoort: 'school', functie: 'intern-begeleider' })],
    ])
  })

  it('zegt wat niet is overwogen, en wat nodig is en niet af', async () => {
    const { school } = tafel
    const pad = await overwogen(tafel, [...onderdelen.slice(0, 6), { soort: 'leerplicht', oordeel: 'nodig', uitvoerder: 'Leerplicht' }])
    const geweigerd = await vaststellen(school.baas, pad)
    expect([geweigerd.status, regels(geweigerd)]).toEqual([409, ['arrangement-onderdelen-overwogen blokkeert']])
    const [bevinding] = geweigerd.body.bevindingen
    expect(bevinding.feiten.nietOverwogen).toEqual(['vervoer'])
    expect(bevinding.uitleg).toContain('vervoer')
    // Nobody decided on it either, and whether that is needed depends on the kader.
    expect(bevinding.herstel.map(({ methode }: { methode: string }) => methode)).toEqual(['POST', 'PATCH', 'POST'])
    expect(bevinding.herstel[1].invullen.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/kader',
      '/financier',
      '/doel',
      '/van',
    ])
  })

  it('een volgend volgt het vorige op; wat vaststaat verandert niet, behalve de laatste dag', async () => {
    const { school } = tafel
    const eerste = await overwogen(tafel, onderdelen)
    expect((await vaststellen(school.baas, eerste)).status).toBe(201)
    const fout = await roep(school.baas, 'PATCH', eerste, { doel: 'Anders.' }, await etag(school.baas, eerste))
    expect([fout.status, fout.body.detail]).toEqual([409, expect.stringContaining('volgend arrangement')])
    expect((await roep(school.baas, 'PATCH', eerste, { tot: '2027-01-31' }, await etag(school.baas, eerste))).status).toBe(204)
    const tweede = await overwogen(tafel, onderdelen)
    expect((await vaststellen(school.baas, tweede)).status).toBe(201)
    const { resultaten } = (await tafel.doe(school.baas, 'GET', eerste.replace(/\/[^/]+$/, ''))).body
    expect(resultaten.map(({ status }: { status: string }) => status).sort()).toEqual(['beeindigd', 'vastgesteld'])
    const voorbij = await roep(school.baas, 'PATCH', eerste, { tot: '2027-02-28' }, await etag(school.baas, eerste))
    expect([voorbij.status, voorbij.body.detail]).toEqual([409, 'Dit arrangement is door een volgend opgevolgd.'])
  })

  it('van twee die tegelijk worden vastgesteld staat er daarna één', async () => {
    const { school } = tafel
    const paden = [await overwogen(tafel, onderdelen), await overwogen(tafel, onderdelen)]
    const tegelijk = await Promise.all(paden.map((pad) => vaststellen(school.baas, pad)))
    expect(tegelijk.map(({ status }) => status)).toEqual([201, 201])
    const standen = await Promise.all(paden.map(async (pad) => (await tafel.doe(school.baas, 'GET', pad)).body.status))
    expect(standen.sort()).toEqual(['beeindigd', 'vastgesteld'])
  })

  it('gaat over een jeugdige van deze casus, en over welke staat erbij als het er meer zijn', async () => {
    const { school, casus, bijSchool, doe } = tafel
    const body = { doel: 'Weer naar school.', van: '2026-11-23' }
    const moeder = await roep(school.baas, 'POST', `/casussen/${casus}/arrangementen`, { ...body, jeugdigeId: bijSchool.moeder })
    expect([moeder.status, moeder.body.errors[0].location]).toEqual([400, '/jeugdigeId'])
    const zusje = await maak(school.baas, '/personen', { voornaam: 'Fien', achternaam: 'Verzonnen', geboortedatum: '2019-02-01' })
    const twee = { jeugdigen: [{ persoonId: tafel.kind }, { persoonId: zusje }] }
    const samen = await maak(school.baas, '/casussen', twee)
    const zonder = await roep(school.baas, 'POST', `/casussen/${samen}/arrangementen`, body)
    expect([zonder.status, zonder.body.errors[0]]).toEqual([400, expect.objectContaining({ location: '/jeugdigeId', code: 'verplicht' })])
    const { id } = await doe(school.baas, 'POST', `/casussen/${samen}/arrangementen`, { ...body, jeugdigeId: zusje })
    expect((await doe(school.baas, 'GET', `/casussen/${samen}/arrangementen?jeugdigeId=${zusje}`)).body.resultaten).toMatchObject([{ id }])
    expect((await doe(school.baas, 'GET', `/casussen/${samen}/arrangementen?jeugdigeId=${tafel.kind}`)).body.resultaten).toEqual([])
  })

  it('slechte invoer zegt wat er niet klopt, en laat niets achter', async () => {
    const { school, casus } = tafel
    const lijst = `/casussen/${casus}/arrangementen`
    const fout = await roep(school.baas, 'POST', lijst, { doel: 'Weer naar school.', van: '2026-11-23', tot: '2026-11-22' })
    expect([fout.status, fout.body.errors[0].location]).toEqual([400, '/tot'])
    const pad = await begonnen(tafel)
    const deel = await maak(school.baas, `${pad}/onderdelen`, { ...onderwijs, tot: undefined })
    const eerder = await roep(
      school.baas,
      'PATCH',
      `${pad}/onderdelen/${deel}`,
      { tot: '2026-11-01' },
      await etag(school.baas, `${pad}/onderdelen/${deel}`),
    )
    expect([eerder.status, eerder.body.errors[0].location]).toEqual([400, '/tot'])
    const besluiten = `${pad}/onderdelen/${deel}/besluiten`
    for (const [body, waar] of [
      [{ uitkomst: 'voorstel' }, '/uiterlijkOp'],
      [{ uitkomst: 'voorstel', uiterlijkOp: '2026-11-22' }, '/uiterlijkOp'],
      [{ uitkomst: 'toegekend', uiterlijkOp: '2026-12-22' }, '/uiterlijkOp'],
      [{ uitkomst: 'toegekend', beslisserId: gemeente.id }, '/beslisserId'],
      [{ uitkomst: 'toegekend', op: '2026-11-24' }, '/op'],
    ] as const) {
      const antwoord = await roep(school.baas, 'POST', besluiten, body)
      expect([antwoord.status, antwoord.body.errors?.[0]?.location], JSON.stringify(body)).toEqual([400, waar])
    }
    expect((await tafel.doe(school.baas, 'GET', besluiten)).body.resultaten).toEqual([])
  })

  it('over wat niet nodig is valt niets te besluiten, en over wat besloten is niet nog eens', async () => {
    const { school } = tafel
    const pad = await overwogen(tafel, [onderdelen[0] as object, onderwijs])
    const { resultaten } = (await tafel.doe(school.baas, 'GET', `${pad}/onderdelen`)).body
    const per = (oordeel: string): string => resultaten.find((een: { oordeel: string }) => een.oordeel === oordeel).id
    const nee = await roep(school.baas, 'POST', `${pad}/onderdelen/${per('niet-nodig')}/besluiten`, { uitkomst: 'toegekend' })
    expect([nee.status, nee.body.detail]).toEqual([409, expect.stringContaining('niet nodig')])
    const besluiten = `${pad}/onderdelen/${per('nodig')}/besluiten`
    const tegelijk = await Promise.all(['toegekend', 'afgewezen'].map((uitkomst) => roep(school.baas, 'POST', besluiten, { uitkomst })))
    expect(tegelijk.map(({ status }) => status).sort()).toEqual([201, 409])
    const weg = await roep(school.baas, 'POST', `${pad}/onderdelen/${per('nodig')}/vervallenverklaringen`, { reden: 'Toch niet.' })
    expect([weg.status, weg.body.detail]).toEqual([409, 'Over dit onderdeel is al besloten.'])
  })
})

describe('wie wat van een arrangement ziet', () => {
  it('hangt per onderdeel af van waar het over gaat; wat dicht is staat er eerlijk bij', async () => {
    const { school, wijkteam, moeder } = tafel
    const pad = await begonnen(tafel)
    const deel = await maak(wijkteam.baas, `${pad}/onderdelen`, hulp)
    await maak(school.baas, `${pad}/onderdelen`, onderwijs)
    const soorten = async (wie: Wie) => (await tafel.doe(wie, 'GET', pad)).body.onderdelen.map(({ soort }: { soort: string }) => soort)
    expect(await soorten(moeder)).toEqual(['jeugdhulp', 'onderwijsondersteuning'])
    expect(await soorten(wijkteam.baas)).toEqual(['jeugdhulp', 'onderwijsondersteuning'])
    // The toestemming names casus/onderwijs, and not what of the casus is about hulp.
    expect(await soorten(school.baas)).toEqual(['onderwijsondersteuning'])
    const gesloten = (await tafel.doe(wijkteam.baas, 'GET', pad)).body.afgeschermd.map(({ cel }: { cel: string }) => cel)
    expect(gesloten).toContain('casus/jeugdhulp')
    expect((await roep(school.baas, 'GET', `${pad}/onderdelen/${deel}`)).status).toBe(404)
    expect((await roep(school.baas, 'POST', `${pad}/onderdelen/${deel}/besluiten`, { uitkomst: 'toegekend' })).status).toBe(404)
  })

  it('gaat weg met de casus, en met de jeugdige', async () => {
    const { school, casus, doe, kind } = tafel
    const pad = await overwogen(tafel, onderdelen)
    await vaststellen(school.baas, pad)
    const zusje = await maak(school.baas, '/personen', { voornaam: 'Fien', achternaam: 'Verzonnen', geboortedatum: '2019-02-01' })
    const samen = await maak(school.baas, '/casussen', { jeugdigen: [{ persoonId: kind }, { persoonId: zusje }] })
    const over = await maak(school.baas, `/casussen/${samen}/arrangementen`, { doel: 'Rust.', van: '2026-11-23', jeugdigeId: zusje })
    const { resultaten } = (await doe(school.baas, 'GET', `/casussen/${samen}/jeugdigen`)).body
    const rij = resultaten.find(({ persoonId }: { persoonId: string }) => persoonId === zusje).id
    await doe(school.baas, 'POST', `/casussen/${samen}/jeugdigen/${rij}/vervallenverklaringen`, { reden: 'Hoort er niet bij.' })
    expect((await roep(school.baas, 'GET', `/casussen/${samen}/arrangementen/${over}`)).status).toBe(404)
    await doe(school.baas, 'POST', `/casussen/${casus}/vervallenverklaringen`, { reden: 'Verkeerde leerling.' })
    expect((await roep(school.baas, 'GET', pad)).status).toBe(404)
  })

  it('staat in het dossier en in de tijdlijn', async () => {
    const { school, casus, doe } = tafel
    const pad = await overwogen(tafel, onderdelen)
    await vaststellen(school.baas, pad)
    const { arrangementen } = (await doe(school.baas, 'GET', `/casussen/${casus}/dossier`)).body
    expect(arrangementen).toMatchObject([{ status: 'vastgesteld', onderdelen: expect.any(Array) }])
    const titels = (await doe(school.baas, 'GET', `/casussen/${casus}/tijdlijn?limiet=100`)).body.resultaten
    const over = titels.filter(({ soort }: { soort: string }) => soort.startsWith('arrangement'))
    expect(over.map(({ titel }: { titel: string }) => titel)).toEqual(
      expect.arrayContaining([
        'Arrangement begonnen',
        'Onderdeel van een arrangement overwogen',
        'Arrangement vastgesteld',
        'Arrangement begonnen (bijgewerkt)',
      ]),
    )
    for (const { link } of over) expect((await roep(school.baas, 'GET', link.replace(/^\/v1/, ''))).status, link).toBe(200)
  })
})

describe('een mandaat', () => {
  const geef = (over: object = {}) =>
    maak(gemeente.baas, '/mandaten', {
      aanId: tafel.wijkteam.id,
      onderdelen: ['jeugdhulp', 'gezinshulp'],
      hoogstensMaanden: 12,
      vindplaats: 'Mandaatbesluit jeugdhulp Wilgenhoek 2026',
      van: '2026-01-01',
      ...over,
    })
  const besluitOp = async (over: object = {}): Promise<string> => {
    const pad = await begonnen(tafel)
    return `${pad}/onderdelen/${await maak(tafel.wijkteam.baas, `${pad}/onderdelen`, { ...hulp, ...over })}/besluiten`
  }

  it('laat het wijkteam aan tafel beslissen; zonder is het een voorstel', async () => {
    const { wijkteam, moeder } = tafel
    const pad = await besluitOp()
    const zonder = await roep(wijkteam.baas, 'POST', pad, { uitkomst: 'toegekend' })
    expect([zonder.status, regels(zonder)]).toEqual([409, ['besluit-binnen-mandaat blokkeert']])
    const [stap] = zonder.body.bevindingen[0].herstel
    expect(stap).toMatchObject({ methode: 'POST', pad: `/v1${pad}`, body: { uitkomst: 'voorstel' }, vervangt: true })
    const voorstel = { ...stap.body, uiterlijkOp: '2026-12-07', beslisserId: gemeente.id }
    expect((await roep(wijkteam.baas, 'POST', pad, voorstel)).status).toBe(201)
    const met = await roep(wijkteam.baas, 'POST', pad, { uitkomst: 'toegekend', mandaatId: await geef() })
    expect([met.status, met.body.uitkomst]).toEqual([201, 'toegekend'])
    const gelezen = (await tafel.doe(moeder, 'GET', pad)).body.resultaten
    expect(gelezen.map(({ uitkomst }: { uitkomst: string }) => uitkomst)).toEqual(['voorstel', 'toegekend'])
  })

  it.each([
    ['van een ander onderdeel', { onderdelen: ['gezinshulp'] }, {}],
    ['voor een andere functie', { functies: ['jeugdarts'] }, {}],
    ['dat nog niet geldt', { van: '2026-11-24' }, {}],
    ['dat voorbij is', { tot: '2026-11-22' }, {}],
    ['voor korter dan het duurt', { hoogstensMaanden: 3 }, {}],
    ['met een grens, terwijl het geen einde heeft', {}, { tot: undefined }],
  ])('%s dekt het niet', async (_, mandaat, onderdeel) => {
    const pad = await besluitOp(onderdeel)
    const antwoord = await roep(tafel.wijkteam.baas, 'POST', pad, { uitkomst: 'toegekend', mandaatId: await geef(mandaat) })
    expect([antwoord.status, regels(antwoord)]).toEqual([409, ['besluit-binnen-mandaat blokkeert']])
    expect((await tafel.doe(tafel.wijkteam.baas, 'GET', pad)).body.resultaten).toEqual([])
  })

  it('van wie er zelf niet over gaat, of van een ander, geeft niets', async () => {
    const { school, wijkteam } = tafel
    const vanSchool = await maak(school.baas, '/mandaten', {
      aanId: wijkteam.id,
      onderdelen: ['jeugdhulp'],
      vindplaats: 'Afspraak',
      van: '2026-01-01',
    })
    const pad = await besluitOp()
    expect((await roep(wijkteam.baas, 'POST', pad, { uitkomst: 'toegekend', mandaatId: vanSchool })).status).toBe(409)
    const elders = await maakOrganisatie(tafel.doe, 'wijkteam', 'Wijkteam West')
    const vanAnder = await geef({ aanId: elders.id })
    expect((await roep(wijkteam.baas, 'POST', pad, { uitkomst: 'toegekend', mandaatId: vanAnder })).status).toBe(409)
  })

  it('geeft men aan een ander, eindigt men zelf, en leest ieder', async () => {
    const { moeder, wijkteam, doe } = tafel
    const zelf = await roep(gemeente.baas, 'POST', '/mandaten', {
      aanId: gemeente.id,
      onderdelen: ['jeugdhulp'],
      vindplaats: 'X',
      van: '2026-01-01',
    })
    expect([zelf.status, zelf.body.errors[0].location]).toEqual([400, '/aanId'])
    const id = await geef()
    expect((await doe(moeder, 'GET', `/mandaten/${id}`)).body).toMatchObject({
      geverId: gemeente.id,
      geverSoort: 'gemeente',
      hoogstensMaanden: 12,
    })
    expect(
      (await doe(moeder, 'GET', `/mandaten?aanId=${wijkteam.id}`)).body.resultaten.map(({ id: een }: { id: string }) => een),
    ).toContain(id)
    const teVroeg = await roep(
      gemeente.baas,
      'PATCH',
      `/mandaten/${id}`,
      { tot: '2025-12-31' },
      await etag(gemeente.baas, `/mandaten/${id}`),
    )
    expect([teVroeg.status, teVroeg.body.errors[0].location]).toEqual([400, '/tot'])
    const eind = await roep(gemeente.baas, 'PATCH', `/mandaten/${id}`, { tot: '2026-11-22' }, await etag(gemeente.baas, `/mandaten/${id}`))
    expect(eind.status).toBe(204)
    const na = await roep(wijkteam.baas, 'POST', await besluitOp(), { uitkomst: 'toegekend', mandaatId: id })
    expect([na.status, na.body.bevindingen[0].uitleg]).toEqual([409, expect.stringContaining('geldt niet op de dag van het besluit')])
  })
})

describe('het gezin denkt mee', () => {
  it('begint een arrangement en schrijft er een onderdeel in; wie de casus opende houdt het bij', async () => {
    const { moeder, school, casus, doe } = tafel
    const lijst = `/casussen/${casus}/arrangementen`
    const { id, body } = await doe(moeder, 'POST', lijst, { doel: 'Zij gaat weer graag naar school.', van: '2026-11-23' })
    expect(body.doorId).toBe(school.id)
    const deel = await doe(moeder, 'POST', `${lijst}/${id}/onderdelen`, {
      soort: 'vervoer',
      oordeel: 'nodig',
      toelichting: 'Fietsen lukt niet.',
    })
    expect((await doe(school.baas, 'GET', `${lijst}/${id}`)).body.onderdelen).toMatchObject([{ id: deel.id, doorId: school.id }])
    expect((await roep(moeder, 'POST', `${lijst}/${id}/onderdelen/${deel.id}/besluiten`, { uitkomst: 'toegekend' })).status).toBe(403)
    expect((await vaststellen(moeder, `${lijst}/${id}`)).status).toBe(403)
  })
})

describe('wat de een doet aan wat de ander opschreef', () => {
  it('een besluit staat waar het onderdeel staat: wie dat leest, leest ook dat erover is besloten', async () => {
    const { school, wijkteam, doe } = tafel
    const pad = await begonnen(tafel)
    const deel = await maak(school.baas, `${pad}/onderdelen`, { ...onderwijs, soort: 'vervoer' })
    const besluiten = `${pad}/onderdelen/${deel}/besluiten`
    await doe(wijkteam.baas, 'POST', besluiten, { uitkomst: 'voorstel', uiterlijkOp: '2026-12-07', beslisserId: gemeente.id })
    expect((await doe(school.baas, 'GET', besluiten)).body.resultaten).toMatchObject([
      { uitkomst: 'voorstel', doorId: wijkteam.id, organisatieSoort: 'wijkteam', functie: 'wijkteammedewerker' },
    ])
  })

  it('wat men niet ziet eindigt men niet: voor wie het niet ziet is het er niet', async () => {
    const smal = await maakTafel(huis)
    const { doe, school, wijkteam, casus, kind, bijSchool } = smal
    // The wijkteam reads the record of the school, and the school not that of the wijkteam.
    const vraag = await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
      ...{ betreftId: kind, doel: 'Samen één aanpak.', bronIds: [school.id], ontvangerIds: [wijkteam.id], tot: '2027-07-31' },
      ...{ cellen: ['casus/basis', 'casus/onderwijs'], informatieversie: '2026-1', avgGrondslag: 'toestemming' },
      ...{ doorbrekingGeheimhouding: true, uitdrukkelijk: true },
    })
    for (const [wie, geverId] of [
      [smal.moeder, bijSchool.moeder],
      [smal.vader, bijSchool.vader],
    ] as const) {
      const ja = { geverId, hoedanigheid: 'ouder-met-gezag', wijze: 'digitaal', uitkomst: 'gegeven' }
      await doe(wie, 'POST', `/casussen/${casus}/toestemmingen/${vraag.id}/antwoorden`, ja)
    }
    const door = async ({ baas }: Organisatie): Promise<string> => {
      const pad = await overwogen({ ...smal, school: { ...school, baas } }, onderdelen)
      await doe(baas, 'POST', `${pad}/vaststellingen`, undefined, { ifMatch: (await doe(baas, 'GET', pad)).etag as string })
      return pad
    }
    const stand = async ({ baas }: Organisatie, pad: string): Promise<string> => (await doe(baas, 'GET', pad)).body.status
    const eerste = await door(school)
    const vanWijkteam = await door(wijkteam)
    expect([await stand(school, eerste), (await roep(school.baas, 'GET', vanWijkteam)).status]).toEqual(['beeindigd', 404])
    const tweede = await door(school)
    expect([await stand(school, tweede), await stand(wijkteam, vanWijkteam)]).toEqual(['vastgesteld', 'vastgesteld'])
  })
})
