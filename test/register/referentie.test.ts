import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leesReferentiedataIn } from '../../src/register/referentie/opslag.ts'
import { referentieroutes } from '../../src/register/referentie/routes.ts'
import { maakTestDatabase, type TestDatabase } from '../hulp/database.ts'

let db: TestDatabase
let beheer: Client
let lezer: Client
const verbind = async (connectionString: string): Promise<Client> => {
  const client = new Client({ connectionString })
  await client.connect()
  return client
}

beforeAll(async () => {
  db = await maakTestDatabase()
  beheer = await verbind(db.beheerUrl)
  lezer = await verbind(db.lezerUrl)
  await beheer.query('update ref_stand set controlesom = $1', ['anders'])
  expect(await leesReferentiedataIn(beheer)).toBe(true)
})
afterAll(async () => {
  await lezer?.end()
  await beheer?.end()
  await db?.stop()
})

/** Asks a route as the reader does, and holds every answer against the route's own schema. */
const vraag = async (id: string, { params = {}, query = {} }: { params?: object; query?: object }) => {
  const route = referentieroutes.find((deze) => deze.id === id)
  if (!route) throw new Error(`Er is geen route ${id}.`)
  const waarden = route.waarden({ params: route.params?.parse(params) ?? {}, query: route.query?.parse(query) ?? {} })
  const { rows } = await lezer.query<{ sleutel: string; json: string }>(route.sql, waarden)
  return rows.map(({ sleutel, json }) => ({ sleutel, stuk: route.Uit.parse(JSON.parse(json)) as Record<string, unknown> }))
}
const namen = (rijen: Awaited<ReturnType<typeof vraag>>) => rijen.map(({ stuk }) => stuk.naam)

describe('het inlezen', () => {
  it('doet niets als de bestanden dezelfde zijn', async () => {
    expect(await leesReferentiedataIn(beheer)).toBe(false)
  })
  it('zet recht wat anders was, haalt weg wat verdween en voegt toe wat ontbrak', async () => {
    await beheer.query(`update ref_school set naam = 'Verkeerd' where vestigingscode = '00AH00'`)
    await beheer.query(`delete from ref_code where lijst = 'JZ588'`)
    await beheer.query(`insert into ref_feestdag values ('2026-01-02', 'Verzonnen')`)
    await beheer.query(`update ref_stand set controlesom = 'oud'`)
    expect(await leesReferentiedataIn(beheer)).toBe(true)
    const { rows } =
      await beheer.query(`select (select count(*)::int from ref_feestdag) as dagen, (select count(*)::int from ref_code where lijst = 'JZ588') as codes,
      (select naam from ref_school where vestigingscode = '00AH00') as naam`)
    expect(rows).toEqual([{ dagen: 44, codes: 11, naam: expect.stringMatching(/^Het Stedelijk Kottenpark/) }])
  })
  it('laat alles staan als er halverwege iets misgaat', async () => {
    await beheer.query(`update ref_stand set controlesom = 'oud'`)
    await beheer.query(`update ref_gemeente set naam = 'Verkeerd' where gemeentecode = 'GM0222'`)
    await beheer.query(`alter table ref_feestdag add constraint tijdelijk check (naam <> 'Koningsdag') not valid`)
    await expect(leesReferentiedataIn(beheer)).rejects.toThrow('tijdelijk')
    expect((await beheer.query(`select naam from ref_gemeente where gemeentecode = 'GM0222'`)).rows).toEqual([{ naam: 'Verkeerd' }])
    await beheer.query(`alter table ref_feestdag drop constraint tijdelijk`)
    expect(await leesReferentiedataIn(beheer)).toBe(true)
  })
  it('gebeurt één keer, ook als twee processen tegelijk starten', async () => {
    const tweede = await verbind(db.beheerUrl)
    await beheer.query(`update ref_stand set controlesom = 'oud'`)
    const uitkomsten = await Promise.all([leesReferentiedataIn(beheer), leesReferentiedataIn(tweede)])
    await tweede.end()
    expect(uitkomsten.toSorted()).toEqual([false, true])
  })
})

describe('gemeenten', () => {
  it('worden gevonden op het begin van hun naam, zonder accenten of hoofdletters', async () => {
    expect(namen(await vraag('lijstGemeenten', { query: { naam: 'SUDWEST fr' } }))).toEqual(['Súdwest-Fryslân'])
    expect(namen(await vraag('lijstGemeenten', { query: { naam: 'Bergen (L' } }))).toEqual(['Bergen (L.)'])
  })
  it('en op hun jeugdregio', async () => {
    const namenInRegio = namen(await vraag('lijstGemeenten', { query: { jeugdregio: 'JZ25' } }))
    expect(namenInRegio).toHaveLength(8)
    expect(namenInRegio).toEqual(expect.arrayContaining(['Doetinchem', 'Oost Gelre']))
  })
  it('komen bladzijde voor bladzijde, alle 342 één keer', async () => {
    const gezien: string[] = []
    for (let na: string | undefined, verder = true; verder; na = gezien.at(-1)) {
      const rijen = await vraag('lijstGemeenten', { query: { limiet: '100', ...(na ? { na } : {}) } })
      gezien.push(...rijen.slice(0, 100).map(({ sleutel }) => sleutel))
      verder = rijen.length > 100
    }
    expect(gezien).toHaveLength(342)
    expect(new Set(gezien).size).toBe(342)
  })
  it('zeggen in welke regio’s zij liggen', async () => {
    const [gevonden] = await vraag('leesGemeente', { params: { gemeentecode: 'GM0222' } })
    expect(gevonden?.stuk).toEqual({
      gemeentecode: 'GM0222',
      naam: 'Doetinchem',
      provincie: 'Gelderland',
      jeugdregio: { code: 'JZ25', naam: 'Achterhoek' },
      rmcRegio: { code: '13', naam: 'Achterhoek' },
      vakantieregios: ['midden'],
    })
    expect(await vraag('leesGemeente', { params: { gemeentecode: 'GM9999' } })).toEqual([])
  })
})

describe('scholen', () => {
  it('worden gevonden op een deel van de naam, plaats, postcode, gemeente en sector', async () => {
    expect(namen(await vraag('lijstScholen', { query: { naam: 'wissel', plaats: 'zevenaar' } }))).toEqual(['De Wissel'])
    expect(await vraag('lijstScholen', { query: { postcode: '7001' } })).toHaveLength(4)
    expect((await vraag('lijstScholen', { query: { postcode: '7522 gk' } })).map(({ sleutel }) => sleutel)).toContain('00AH00')
    expect(await vraag('lijstScholen', { query: { gemeentecode: 'GM0222', sector: 'vo' } })).toHaveLength(11)
  })
  it('gaan na de laatste van de vorige bladzijde verder', async () => {
    const [eerste, tweede] = await vraag('lijstScholen', { query: { limiet: '1' } })
    const [volgende] = await vraag('lijstScholen', { query: { limiet: '1', na: eerste?.sleutel } })
    expect(volgende).toEqual(tweede)
  })
  it('laten weg wat niet bekend is', async () => {
    const [gevonden] = await vraag('leesSchool', { params: { vestigingscode: '00AH00' } })
    expect(gevonden?.stuk).toMatchObject({ brin: '00AH', sector: 'vo', swvVo: 'VO2302' })
    expect(gevonden?.stuk).not.toHaveProperty('swvPo')
  })
  it('een teken met een betekenis in een zoekopdracht is hier gewoon een teken', async () => {
    expect(await vraag('lijstScholen', { query: { naam: 'a%b_c' } })).toEqual([])
  })
})

describe('postcodes en codelijsten', () => {
  it('een postcodegebied noemt zijn gemeenten, de waarschijnlijkste eerst', async () => {
    const [een] = await vraag('leesPostcode', { params: { pc4: '7001' } })
    expect(een?.stuk).toMatchObject({ plaatsen: ['Doetinchem'], swvPo: 'PO2503', gemeenten: [{ gemeentecode: 'GM0222', voorkeur: true }] })
    const [meer] = await vraag('leesPostcode', { params: { pc4: '1096' } })
    expect(meer?.stuk.gemeenten).toMatchObject([
      { naam: 'Amsterdam', voorkeur: true },
      { naam: 'Ouder-Amstel', voorkeur: false },
    ])
  })
  it('een codelijst houdt zijn volgorde en zegt wat vervallen is', async () => {
    expect(await vraag('lijstCodelijsten', { query: {} })).toHaveLength(24)
    const [lijst] = await vraag('leesCodelijst', { params: { lijst: 'JZ020' } })
    expect(lijst?.stuk).toMatchObject({
      naam: 'Productcategorie',
      codes: expect.arrayContaining([expect.objectContaining({ code: '31', actief: false })]),
    })
    expect(lijst?.stuk).toHaveProperty('codes.0.code', '31')
  })
})
