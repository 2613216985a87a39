import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Antwoord, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { type Doe, maakDoe, maakGezin, maakOrganisatie } from '../hulp/wereld.ts'

let huis: Huis
let doe: Doe
let beheer: Client
beforeAll(async () => {
  huis = await maakHuis({
    poolLezer: 6,
    poolSchrijver: 10,
    na: (url, { status, tekst }) => {
      if (status >= 500) throw new Error(`${url} gaf ${status}: ${tekst}`)
    },
  })
  doe = maakDoe(huis)
  beheer = new Client({ connectionString: huis.database.beheerUrl })
  await beheer.connect()
})
afterAll(async () => {
  await beheer?.end()
  await huis?.stop()
})

const statussen = (antwoorden: Antwoord[]): number[] => antwoorden.map(({ status }) => status).sort()
const tel = async (sql: string, waarden: unknown[] = []): Promise<number> => Number((await beheer.query(sql, waarden)).rows[0].count)

describe('dezelfde Idempotency-Key tegelijk', () => {
  const maak = async () => {
    const school = await maakOrganisatie(doe, 'school', 'De Rietkraag')
    const body = { voornaam: 'Pim', achternaam: 'Verzonnen', geboortedatum: '2016-02-02' }
    const tellen = () => tel('select count(*) from persoon where eigenaar_id = $1', [school.id])
    return { school, body, tellen }
  }

  it('maakt één rij en geeft alle aanroepen hetzelfde antwoord', async () => {
    const { school, body, tellen } = await maak()
    const antwoorden = await Promise.all(
      Array.from({ length: 6 }, () => huis.roep(school.baas, 'POST', '/personen', body, { sleutel: 'een' })),
    )
    expect(statussen(antwoorden)).toEqual([201, 201, 201, 201, 201, 201])
    expect(new Set(antwoorden.map(({ tekst, koppen }) => `${koppen.location} ${koppen.etag} ${tekst}`)).size).toBe(1)
    expect(await tellen()).toBe(1)
    expect((await huis.roep(school.baas, 'POST', '/personen', body, { sleutel: 'een' })).tekst).toBe(antwoorden[0]?.tekst)
  })

  it('met een andere inhoud is het een 409 van een eigen soort', async () => {
    const { school, body, tellen } = await maak()
    const antwoorden = await Promise.all([
      huis.roep(school.baas, 'POST', '/personen', body, { sleutel: 'twee' }),
      huis.roep(school.baas, 'POST', '/personen', { ...body, voornaam: 'Pam' }, { sleutel: 'twee' }),
    ])
    expect(statussen(antwoorden)).toEqual([201, 409])
    expect(antwoorden.find(({ status }) => status === 409)?.body.type).toBe('urn:rondetafel:probleem:sleutel-hergebruikt')
    expect(await tellen()).toBe(1)
  })

  it('op een ander adres ook; van een ander is het een eigen sleutel', async () => {
    const { school, body, tellen } = await maak()
    await doe(school.baas, 'POST', '/personen', body, { sleutel: 'drie' })
    expect((await huis.roep(school.baas, 'POST', '/gezinnen', { aanduiding: 'Thuis' }, { sleutel: 'drie' })).status).toBe(409)
    await doe(school.systeem, 'POST', '/personen', body, { sleutel: 'drie' })
    expect(await tellen()).toBe(2)
  })

  it('een weigering wordt niet bewaard: na herstel lukt dezelfde sleutel, ook met een andere inhoud', async () => {
    const { school, body, tellen } = await maak()
    const fout = { ...body, geboortedatum: '2027-01-01' }
    const geweigerd = await Promise.all([1, 2].map(() => huis.roep(school.baas, 'POST', '/personen', fout, { sleutel: 'vier' })))
    expect(statussen(geweigerd)).toEqual([400, 400])
    expect((await huis.roep(school.leraar, 'POST', '/personen', body, { sleutel: 'vier', proef: true })).status).toBeLessThan(500)
    expect((await huis.roep(school.baas, 'POST', '/personen', body, { sleutel: 'vier', proef: true })).status).toBe(200)
    expect((await huis.roep(school.baas, 'POST', '/personen', body, { sleutel: 'vier' })).status).toBe(201)
    expect(await tellen()).toBe(1)
  })

  it('een ouder die voor het eerst inlogt en de acceptatie twee keer stuurt, krijgt twee keer hetzelfde', async () => {
    const { school } = await maak()
    const gezin = await maakGezin(doe, school, [{ voornaam: 'Bo', geboortedatum: '2016-02-02' }])
    const casus = (await doe(school.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: gezin.kinderen[0] }] })).id
    const vraag = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId: gezin.moeder, rol: 'ouder' })
    const moeder: Wie = { subject: `moeder-${casus}`, client: 'thuis' }
    const neemAan = () =>
      huis.roep(moeder, 'POST', `/uitnodigingen/${vraag.id}/acceptaties`, { code: vraag.body.code }, { sleutel: 'aannemen' })
    const [eerste, tweede] = await Promise.all([neemAan(), neemAan()])
    const derde = await neemAan()
    expect([eerste?.status, tweede?.status, derde.status]).toEqual([201, 201, 201])
    expect(new Set([eerste, tweede, derde].map((a) => `${a?.koppen.location} ${a?.tekst}`)).size).toBe(1)
  })

  it('wie hier al inlogt en een tweede uitnodiging twee keer tegelijk aanneemt, krijgt twee keer hetzelfde', async () => {
    const ouder: Wie = { subject: 'moeder-van-twee', client: 'thuis' }
    const nodigUit = async () => {
      const { school } = await maak()
      const gezin = await maakGezin(doe, school, [{ voornaam: 'Bo', geboortedatum: '2016-02-02' }])
      const casus = (await doe(school.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: gezin.kinderen[0] }] })).id
      return doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId: gezin.moeder, rol: 'ouder' })
    }
    const neemAan = ({ id, body }: Antwoord) =>
      huis.roep(ouder, 'POST', `/uitnodigingen/${id}/acceptaties`, { code: body.code }, { sleutel: `aannemen-${id}` })
    expect((await neemAan(await nodigUit())).status).toBe(201)
    const vraag = await nodigUit()
    const [eerste, tweede] = await Promise.all([neemAan(vraag), neemAan(vraag)])
    const derde = await neemAan(vraag)
    expect([eerste?.status, tweede?.status, derde.status]).toEqual([201, 201, 201])
    expect(new Set([eerste, tweede, derde].map((a) => `${a?.koppen.location} ${a?.etag} ${a?.tekst}`)).size).toBe(1)
    expect(derde.body.uitnodigingId).toBe(vraag.id)
  })
})
