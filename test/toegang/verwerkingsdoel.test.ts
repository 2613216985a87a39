import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operaties } from '../../src/app.ts'
import { doelbindingen, doelenVan, verwerkingsdoelen } from '../../src/toegang/verwerkingsdoelen.ts'
import { type Antwoord, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { geefToestemming, maakCollega, maakTafel, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let tafel: Tafel
let database: Client
beforeAll(async () => {
  huis = await maakHuis()
  database = new Client({ connectionString: huis.database.beheerUrl })
  await database.connect()
  tafel = await maakTafel(huis)
})
afterAll(async () => {
  await database?.end()
  await huis?.stop()
})

const uri = (rest: string): string => `urn:rondetafel:verwerking:${rest}`
const vraag = (wie: Wie, pad: string, doel: string, methode = 'GET', body?: unknown, sleutel?: string): Promise<Antwoord> =>
  huis.roep(wie, methode, pad, body, { koppen: { verwerkingsactiviteit: uri(doel) }, sleutel })
const laatste = async (): Promise<{ activiteit: string; aard: string; status: number; personen: string[]; onderwerp: string | null }> =>
  (await database.query('select activiteit, aard, status, personen, onderwerp from logboek order by tijd desc, id desc limit 1')).rows[0]

describe('een nauwer doel voor één aanroep', () => {
  it('staat in het logboek, bij lezen, in een lijst en bij schrijven', async () => {
    const { school, kind, casus } = tafel
    expect((await vraag(school.baas, `/personen/${kind}`, 'personen:lezen:schoolgang')).status).toBe(200)
    expect(await laatste()).toMatchObject({ activiteit: uri('personen:lezen:schoolgang'), status: 200, personen: [kind] })
    expect((await vraag(school.baas, '/casussen', 'casussen:lezen:ondersteuning-op-school')).status).toBe(200)
    expect(await laatste()).toMatchObject({ activiteit: uri('casussen:lezen:ondersteuning-op-school'), aard: 'lijst' })
    const hulpvraag = { jeugdigeId: kind, tekst: 'Rekenen lukt niet.', categorie: 'onderwijs' }
    const { status } = await vraag(
      school.baas,
      `/casussen/${casus}/hulpvragen`,
      'casussen:schrijven:ondersteuning-op-school',
      'POST',
      hulpvraag,
    )
    expect(status).toBe(201)
    expect(await laatste()).toMatchObject({ activiteit: uri('casussen:schrijven:ondersteuning-op-school'), aard: 'geschreven' })
  })

  it('mag ook de activiteit van de aanroep zelf zijn; zonder kop geldt die', async () => {
    const { school, kind } = tafel
    expect((await vraag(school.baas, `/personen/${kind}`, 'personen:lezen')).status).toBe(200)
    expect((await laatste()).activiteit).toBe(uri('personen:lezen'))
    expect((await huis.roep(school.baas, 'GET', `/personen/${kind}`)).status).toBe(200)
    expect((await laatste()).activiteit).toBe(uri('personen:lezen'))
  })

  it.each([
    'personen:lezen:verzinsel',
    'personen:schrijven:schoolgang',
    'casussen:lezen:schoolgang',
    'personen:lezen:jeugdhulpverlening, urn:rondetafel:verwerking:personen:lezen:schoolgang',
    '',
  ])('dat niet bij de aanroep hoort is een 400 die zegt wat wel kan: "%s"', async (doel) => {
    const { school, kind } = tafel
    const { status, body } = await vraag(school.baas, `/personen/${kind}`, doel)
    expect([status, body.errors[0].in, body.errors[0].location]).toEqual([400, 'header', 'Verwerkingsactiviteit'])
    expect(body.errors[0].detail).toContain(uri('personen:lezen:schoolgang'))
  })

  it('wordt niet aangenomen waar aan tafel komen, of het logboek zelf, uit de activiteit wordt afgeleid', () => {
    for (const op of operaties.filter(({ groep }) =>
      ['uitnodigingen', 'inbreng', 'toestemmingen', 'inzagen', 'verantwoording'].includes(groep),
    ))
      expect(doelenVan(op), op.id).toEqual([])
    for (const doel of verwerkingsdoelen)
      expect(
        operaties.some((op) => doelenVan(op).includes(doel)),
        doel,
      ).toBe(true)
  })

  it('staat in het register, met wat het is', async () => {
    const { body } = await huis.roep(tafel.school.baas, 'GET', '/verwerkingsactiviteiten/opps-lezen-schoolgang')
    expect(body).toMatchObject({ uri: uri('opps:lezen:schoolgang'), doel: doelbindingen.schoolgang.doel })
  })
})

describe('een doel dat niet past', () => {
  it('bij de rol wordt geweigerd, en zegt hoe het wel kan; in het logboek staat niet van wie', async () => {
    const { school, wijkteam, moeder, kind, kindWijk } = tafel
    const leerplicht = await maakCollega(tafel.doe, school, 'administratie')
    const gevallen: [Wie, string, string][] = [
      [school.baas, kind, 'jeugdhulpverlening'],
      [wijkteam.baas, kindWijk, 'ondersteuning-op-school'],
      [school.leraar, kind, 'schoolgang'],
      [leerplicht, kind, 'ondersteuning-op-school'],
      [moeder, kind, 'ondersteuning-op-school'],
      [school.baas, kind, 'eigen-inzage'],
      [school.systeem, kind, 'jeugdhulpverlening'],
    ]
    for (const [wie, id, doel] of gevallen) {
      const { status, body } = await vraag(wie, `/personen/${id}`, `personen:lezen:${doel}`)
      expect([status, body.type], doel).toEqual([403, 'urn:rondetafel:probleem:niet-toegestaan'])
      expect(body.detail).toContain('laat de kop weg')
      expect(await laatste()).toMatchObject({ aard: 'geweigerd', status: 403, personen: [], activiteit: uri(`personen:lezen:${doel}`) })
    }
    for (const [wie, id, doel] of [
      [school.leraar, kind, 'ondersteuning-op-school'],
      [school.systeem, kind, 'schoolgang'],
      [moeder, kind, 'eigen-inzage'],
      [wijkteam.baas, kindWijk, 'jeugdhulpverlening'],
    ] as const)
      expect((await vraag(wie, `/personen/${id}`, `personen:lezen:${doel}`)).status, doel).toBe(200)
  })

  it('is een 403 of het er nu is of niet', async () => {
    const nergens = '0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d'
    const [wel, niet] = [tafel.kind, nergens].map((id) => vraag(tafel.school.baas, `/personen/${id}`, 'personen:lezen:jeugdhulpverlening'))
    const zonder = ({ body: { instance: _, ...rest } }: Antwoord) => rest
    expect(zonder(await (niet as Promise<Antwoord>))).toEqual(zonder(await (wel as Promise<Antwoord>)))
    expect((await vraag(tafel.school.baas, `/personen/${nergens}`, 'personen:lezen:schoolgang')).status).toBe(404)
  })

  it('bij schrijven laat niets achter', async () => {
    const { school, casus, kind } = tafel
    const lees = async () => (await huis.roep(school.baas, 'GET', `/casussen/${casus}`)).body
    const voor = await lees()
    const hulpvraag = { jeugdigeId: kind, tekst: 'Rekenen lukt niet.', categorie: 'onderwijs' }
    const geweigerd = await vraag(school.baas, `/casussen/${casus}/hulpvragen`, 'casussen:schrijven:jeugdhulpverlening', 'POST', hulpvraag)
    expect(geweigerd.status).toBe(403)
    expect(await lees()).toEqual(voor)
  })

  it('een sleutel hoort bij het doel waarmee hij is gebruikt', async () => {
    const { school, casus, kind } = tafel
    const body = { jeugdigeId: kind, tekst: 'Lezen lukt niet.', categorie: 'onderwijs' }
    const met = (doel: string) =>
      vraag(school.baas, `/casussen/${casus}/hulpvragen`, `casussen:schrijven:${doel}`, 'POST', body, 'sleutel-van-doel')
    expect((await met('schoolgang')).status).toBe(201)
    expect((await met('schoolgang')).status).toBe(201)
    expect((await met('jeugdhulpverlening')).status).toBe(409)
  })

  it('bij de toestemming waarop iets openstaat wordt geweigerd; bij het eigen dossier doet die er niet toe', async () => {
    const eigen = await maakTafel(huis)
    const { doe, school, wijkteam, casus, kind, moeder, vader, bijSchool } = eigen
    const inzet = { jeugdigeId: eigen.kindWijk, soort: 'lichte-jeugdhulp', doel: 'Rust', aanbieder: { naam: 'Wijkteam Oost' } }
    const hulp = (await doe(wijkteam.baas, 'POST', '/inzetten', inzet)).id
    const { id } = await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
      ...{
        betreftId: kind,
        doel: 'Afstemmen.',
        bronIds: [school.id, wijkteam.id],
        ontvangerIds: [school.id, wijkteam.id],
        tot: '2027-07-31',
      },
      ...{ cellen: ['jeugdhulp/jeugdhulp', 'casus/basis'], informatieversie: '2026-1', avgGrondslag: 'toestemming' },
      verwerkingsdoelen: ['ondersteuning-op-school', 'jeugdhulpverlening'],
    })
    for (const [wie, geverId] of [[moeder, bijSchool.moeder] as const, [vader, bijSchool.vader] as const])
      await doe(wie, 'POST', `/casussen/${casus}/toestemmingen/${id}/antwoorden`, {
        ...{ geverId, hoedanigheid: 'ouder-met-gezag', wijze: 'digitaal', uitkomst: 'gegeven' },
      })
    await doe(wijkteam.baas, 'POST', `/casussen/${casus}/inbreng`, { soort: 'inzet', planId: hulp })
    const lees = (wie: Wie, doel: string) => vraag(wie, `/inzetten/${hulp}`, `inzetten:lezen:${doel}`)
    expect((await lees(school.baas, 'ondersteuning-op-school')).status).toBe(200)
    const { status, body, tekst } = await lees(school.baas, 'schoolgang')
    expect(status, tekst).toBe(403)
    expect(body.detail).toContain('niet gegeven voor het doel "schoolgang en leerplicht"')
    expect(await laatste()).toMatchObject({ aard: 'geweigerd', status: 403, personen: [] })
    expect((await vraag(school.baas, '/inzetten', 'inzetten:lezen:schoolgang')).status).toBe(403)
    expect((await lees(wijkteam.baas, 'jeugdhulpverlening')).status).toBe(200)
    expect((await vraag(school.baas, `/personen/${kind}`, 'personen:lezen:schoolgang')).status).toBe(200)
    expect((await huis.roep(school.baas, 'GET', `/inzetten/${hulp}`)).status).toBe(200)
  })

  it('en een toestemming die geen doelen noemt, sluit er geen uit', async () => {
    const eigen = await maakTafel(huis)
    await geefToestemming(eigen)
    expect((await vraag(eigen.wijkteam.baas, `/casussen/${eigen.casus}`, 'casussen:lezen:jeugdhulpverlening')).status).toBe(200)
  })
})
