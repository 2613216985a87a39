import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { type Doe, geefToestemming, maakCollega, maakDoe, maakTafel, medewerkerId, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let doe: Doe
let tafel: Tafel
let acties: string
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
  tafel = await maakTafel(huis)
  await geefToestemming(tafel)
  acties = `/casussen/${tafel.casus}/acties`
}, 60_000)
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

const spreekAf = async (wie: Wie, body: object): Promise<string> =>
  (await doe(wie, 'POST', acties, { wat: 'De schoolarts bellen.', voor: '2026-12-11', ...body })).id
const status = async (wie: Wie, pad: string): Promise<number> => (await huis.roep(wie, 'GET', pad)).status
const verzet = async (wie: Wie, id: string, body: object, lezer = tafel.school.baas) =>
  huis.roep(wie, 'PATCH', `${acties}/${id}`, body, { ifMatch: (await doe(lezer, 'GET', `${acties}/${id}`)).etag })
const plekken = ({ body }: { body: { errors: { location: string }[] } }): string[] => body.errors.map(({ location }) => location)

describe('wie wat doet, en wie dat leest', () => {
  it('wat voor ieder aan tafel is, leest ieder aan tafel: school, wijkteam en ouders', async () => {
    const id = await spreekAf(tafel.school.baas, { organisatieId: tafel.wijkteam.id })
    const gezien = await Promise.all(
      [tafel.school.baas, tafel.wijkteam.baas, tafel.moeder, tafel.vader].map((wie) => status(wie, `${acties}/${id}`)),
    )
    expect(gezien).toEqual([200, 200, 200, 200])
  })

  it('een ander deel van de casus leest alleen wie dat deel mag zien', async () => {
    const gezondheid = { categorie: 'gezondheid', jeugdigeId: tafel.kind, organisatieId: tafel.wijkteam.id }
    const id = await spreekAf(tafel.school.baas, gezondheid)
    const onderwijs = await spreekAf(tafel.school.baas, { ...gezondheid, categorie: 'onderwijs' })
    const { school, wijkteam, moeder } = tafel
    const wie = [school.baas, school.leraar, wijkteam.baas, moeder]
    expect(await Promise.all(wie.map((een) => status(een, `${acties}/${id}`)))).toEqual([200, 404, 404, 200])
    expect(await Promise.all(wie.map((een) => status(een, `${acties}/${onderwijs}`)))).toEqual([200, 200, 200, 200])
    const lijst = (await doe(wijkteam.baas, 'GET', acties)).body.resultaten.map((een: { id: string }) => een.id)
    expect([lijst.includes(onderwijs), lijst.includes(id)]).toEqual([true, false])
  })

  it('wat over meer gaat dan de basis, gaat over iemand: ouders van een ander kind lezen het niet mee', async () => {
    const body = { wat: 'Naar de huisarts.', voor: '2026-12-11', organisatieId: tafel.school.id, categorie: 'gezondheid' }
    expect(plekken(await huis.roep(tafel.school.baas, 'POST', acties, body))).toEqual(['/jeugdigeId'])
  })

  it('wie iets moet doen en de casus niet ziet, leest toch die ene actie, en koppelt terug', async () => {
    const vers = await maakTafel(huis)
    const pad = `/casussen/${vers.casus}/acties`
    const body = { organisatieId: vers.wijkteam.id, wat: 'Maandag bellen.', voor: '2026-12-11' }
    const { id } = await doe(vers.school.baas, 'POST', pad, body)
    const { baas } = vers.wijkteam
    expect([await status(baas, `/casussen/${vers.casus}`), await status(baas, `${pad}/${id}`)]).toEqual([404, 200])
    const terug = await doe(baas, 'POST', `${pad}/${id}/terugkoppelingen`, { tekst: 'Gebeld: het loopt.', uitkomst: 'gedaan' })
    expect(terug.body).toMatchObject({ actieId: id, uitkomst: 'gedaan' })
    expect((await doe(vers.moeder, 'GET', `${pad}/${id}/terugkoppelingen`)).body.resultaten).toEqual([terug.body])
  })

  it('een ouder spreekt ook iets af, en doet ook iets', async () => {
    const id = await spreekAf(tafel.moeder, { persoonId: tafel.bijSchool.moeder, wat: 'De huisarts bellen.' })
    await doe(tafel.moeder, 'POST', `${acties}/${id}/terugkoppelingen`, { tekst: 'Woensdag hebben we een afspraak.' })
    expect((await doe(tafel.vader, 'GET', `${acties}/${id}`)).body.status).toBe('open')
    expect((await huis.roep(tafel.vader, 'POST', `${acties}/${id}/terugkoppelingen`, { tekst: 'Niets gehoord.' })).status).toBe(403)
  })

  it('alleen wie aan tafel zit kan iets te doen krijgen', async () => {
    const { school, wijkteam } = await maakTafel(huis)
    const poging = (body: object) =>
      huis.roep(tafel.school.baas, 'POST', acties, { wat: 'Bellen.', voor: '2026-12-11', ...body }).then(plekken)
    expect(await poging({ organisatieId: wijkteam.id })).toEqual(['/organisatieId'])
    expect(await poging({ organisatieId: tafel.school.id, medewerkerId: medewerkerId(school.baas) })).toEqual(['/medewerkerId'])
    expect(await poging({ medewerkerId: medewerkerId(tafel.school.baas), persoonId: tafel.bijSchool.moeder })).toEqual(['/medewerkerId'])
    expect(await poging({ organisatieId: tafel.school.id, voor: '2026-11-22' })).toEqual(['/voor'])
  })
})

describe('naar de klas', () => {
  it('wat is geleerd gaat als actie naar de leraar, die haar leest en terugkoppelt', async () => {
    const { school } = tafel
    const voorLeraar = { soort: 'klas', categorie: 'onderwijs', jeugdigeId: tafel.kind, medewerkerId: medewerkerId(school.leraar) }
    const id = await spreekAf(school.baas, {
      ...voorLeraar,
      organisatieId: school.id,
      wat: 'Noor begint de ochtend met een eigen rooster.',
    })
    expect((await doe(school.leraar, 'GET', `${acties}/${id}`)).body).toMatchObject({ soort: 'klas', naam: 'Bram Kok' })
    await doe(school.leraar, 'POST', `${acties}/${id}/terugkoppelingen`, { tekst: 'Het rooster helpt.', uitkomst: 'gedaan' })
  })
  it('niet naar een wijkteam, en niet met wat een leraar niet ziet', async () => {
    const poging = (body: object) =>
      huis.roep(tafel.school.baas, 'POST', acties, { soort: 'klas', wat: 'Lezen.', voor: '2026-12-11', ...body }).then(plekken)
    expect(await poging({ organisatieId: tafel.wijkteam.id })).toEqual(['/organisatieId'])
    const gezondheid = { categorie: 'gezondheid', jeugdigeId: tafel.kind, organisatieId: tafel.school.id }
    expect(await poging(gezondheid)).toEqual(['/soort'])
  })
})

describe('verzetten en afronden', () => {
  it('de datum en wie het doet veranderen met een reden, en die staat erbij', async () => {
    const id = await spreekAf(tafel.school.baas, { organisatieId: tafel.school.id, medewerkerId: medewerkerId(tafel.school.baas) })
    const collega = await maakCollega(doe, tafel.school)
    expect(plekken(await verzet(tafel.school.baas, id, { voor: '2026-12-18' }))).toEqual(['/reden'])
    expect(plekken(await verzet(tafel.school.baas, id, { reden: 'Zomaar.' }))).toEqual([''])
    const anders = { voor: '2026-12-18', medewerkerId: medewerkerId(collega), reden: 'Ilse is ziek.' }
    expect((await verzet(tafel.school.baas, id, anders)).status).toBe(204)
    const { body } = await doe(tafel.moeder, 'GET', `${acties}/${id}`)
    expect(body).toMatchObject({
      voor: '2026-12-18',
      naam: 'Wim Terpstra',
      organisatieId: tafel.school.id,
      redenWijziging: 'Ilse is ziek.',
    })
    const naarMoeder = { persoonId: tafel.bijSchool.moeder, reden: 'Moeder belt zelf.' }
    expect((await verzet(collega, id, naarMoeder)).status).toBe(204)
    const nu = (await doe(tafel.moeder, 'GET', `${acties}/${id}`)).body
    expect([nu.persoonId, nu.organisatieId, nu.medewerkerId, nu.naam]).toEqual([tafel.bijSchool.moeder, undefined, undefined, undefined])
  })
  it('een medewerker die er niet is of van elders is, is dezelfde fout', async () => {
    const id = await spreekAf(tafel.school.baas, { organisatieId: tafel.school.id })
    const elders = await maakTafel(huis)
    for (const wie of ['0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0e', medewerkerId(elders.school.baas)])
      expect(plekken(await verzet(tafel.school.baas, id, { medewerkerId: wie, reden: 'Ander.' }))).toEqual(['/medewerkerId'])
  })
  it('wie de actie niet doet en de regie niet heeft, verzet haar niet', async () => {
    const id = await spreekAf(tafel.school.baas, { organisatieId: tafel.school.id })
    for (const wie of [tafel.wijkteam.baas, tafel.vader])
      expect((await verzet(wie, id, { voor: '2026-12-18', reden: 'Liever later.' })).status).toBe(403)
    const vanWijk = await spreekAf(tafel.school.baas, { organisatieId: tafel.wijkteam.id })
    expect((await verzet(tafel.school.baas, vanWijk, { voor: '2026-12-18', reden: 'De regisseur verzet.' })).status).toBe(204)
  })
  it('wat is afgerond verandert niet meer', async () => {
    const id = await spreekAf(tafel.school.baas, { organisatieId: tafel.school.id })
    const terug = { tekst: 'De schoolarts had geen plek.', uitkomst: 'niet-gelukt' }
    await doe(tafel.school.baas, 'POST', `${acties}/${id}/terugkoppelingen`, terug)
    expect((await huis.roep(tafel.school.baas, 'POST', `${acties}/${id}/terugkoppelingen`, terug)).status).toBe(409)
    expect((await verzet(tafel.school.baas, id, { voor: '2026-12-18', reden: 'Nog eens.' })).status).toBe(409)
    const open = (await doe(tafel.school.baas, 'GET', `${acties}?status=open&limiet=100`)).body.resultaten
    expect(open.some((een: { id: string }) => een.id === id)).toBe(false)
  })
})

describe('voortgang en aanspreekpunt', () => {
  it('de regisseur vertelt ieder hoe het gaat, en wat niet voor ieder is apart', async () => {
    const pad = `/casussen/${tafel.casus}/voortgang`
    const bericht = { van: '2026-11-02', tot: '2026-11-23', tekst: 'Noor gaat weer elke dag.' }
    await doe(tafel.school.baas, 'POST', pad, bericht)
    const apart = { ...bericht, tekst: 'De medicijnen slaan aan.', categorie: 'gezondheid', jeugdigeId: tafel.kind }
    await doe(tafel.school.baas, 'POST', pad, apart)
    const teksten = async (wie: Wie): Promise<string[]> =>
      (await doe(wie, 'GET', pad)).body.resultaten.map(({ tekst }: { tekst: string }) => tekst)
    expect(await teksten(tafel.moeder)).toEqual(['Noor gaat weer elke dag.', 'De medicijnen slaan aan.'])
    expect(await teksten(tafel.wijkteam.baas)).toEqual(['Noor gaat weer elke dag.'])
    expect((await huis.roep(tafel.wijkteam.baas, 'POST', pad, bericht)).status).toBe(403)
    expect((await huis.roep(tafel.moeder, 'POST', pad, bericht)).status).toBe(403)
    expect(plekken(await huis.roep(tafel.school.baas, 'POST', pad, { ...bericht, tot: '2026-11-24' }))).toEqual(['/tot'])
    expect(plekken(await huis.roep(tafel.school.baas, 'POST', pad, { ...bericht, van: '2026-11-24' }))).toEqual(['/tot'])
  })
  it('het gezin heeft één aanspreekpunt tegelijk, en ziet wie het was', async () => {
    const pad = `/casussen/${tafel.casus}/aanspreekpunten`
    const collega = await maakCollega(doe, tafel.school)
    const wijs = (wie: Wie, wieIs: Wie) =>
      huis.roep(wie, 'POST', pad, { organisatieId: tafel.school.id, medewerkerId: medewerkerId(wieIs) })
    expect((await wijs(tafel.school.baas, tafel.school.baas)).status).toBe(201)
    expect((await wijs(tafel.wijkteam.baas, collega)).status).toBe(403)
    huis.klok.zet('2026-12-01T08:30:00.000Z')
    expect((await wijs(tafel.school.baas, collega)).status).toBe(201)
    expect((await wijs(tafel.school.baas, collega)).status).toBe(409)
    const wie = (await doe(tafel.moeder, 'GET', pad)).body.resultaten.map((een: { naam: string; tot?: string }) => [een.naam, een.tot])
    expect(wie).toEqual([
      ['Ilse van Dam', '2026-12-01'],
      ['Wim Terpstra', undefined],
    ])
    expect((await doe(tafel.moeder, 'GET', `${pad}?status=open`)).body.resultaten).toHaveLength(1)
  })
  it('het dossier heeft ze erbij', async () => {
    const { body } = await doe(tafel.moeder, 'GET', `/casussen/${tafel.casus}/dossier`)
    for (const veld of ['acties', 'actieterugkoppelingen', 'voortgang', 'aanspreekpunten'])
      expect(body[veld].length, veld).toBeGreaterThan(0)
  })
})
