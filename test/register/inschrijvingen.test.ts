import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { organisatiesoorten } from '../../src/register/organisaties/tabel.ts'
import { type Antwoord, type Huis, maakHuis } from '../hulp/huis.ts'
import { metEtag } from '../hulp/overleg.ts'
import { type Doe, maakCollega, maakDoe, maakGezin, maakOrganisatie, type Organisatie } from '../hulp/wereld.ts'

/** Where a child can be a pupil, and that it is so once. */
let huis: Huis
let doe: Doe
let [school, ander, wijkteam]: Organisatie[] = []
let pad: string
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
  school = await maakOrganisatie(doe, 'school', 'De Vlierhof')
  ander = await maakOrganisatie(doe, 'school', 'De Slingelaar')
  wijkteam = await maakOrganisatie(doe, 'wijkteam', 'Wijkteam Oost')
})
afterAll(() => huis?.stop())

const van = (organisatie: Organisatie | undefined): Organisatie => organisatie as Organisatie
const nieuwKind = async (bij = van(school)): Promise<string> =>
  `/personen/${(await maakGezin(doe, bij, [{ voornaam: 'Noor', geboortedatum: '2017-03-14' }])).kinderen[0]}/inschrijvingen`
const schrijfIn = (body: object, opties = {}): Promise<Antwoord> =>
  huis.roep(van(school).baas, 'POST', pad, { sector: 'po', ...body }, opties)
beforeEach(async () => {
  pad = await nieuwKind()
})

describe('een inschrijving bij een organisatie', () => {
  const kan: Record<string, string[]> = {
    po: ['school', 'schoolbestuur'],
    mbo: ['school', 'schoolbestuur'],
    kinderopvang: ['school', 'schoolbestuur', 'overig'],
  }
  it.each(organisatiesoorten)('van soort %s: alleen waar onderwijs of opvang is', async (soort) => {
    const { id: schoolId } = await maakOrganisatie(doe, soort, `Een ${soort}`)
    for (const [sector, waar] of Object.entries(kan)) {
      const { status, body } = await schrijfIn({ schoolId, sector, van: '2026-08-01' }, { proef: true })
      if (waar.includes(soort)) expect([status, body.toegestaan]).toEqual([200, true])
      else {
        expect(status, `${sector} bij ${soort}`).toBe(400)
        expect(body.errors).toMatchObject([{ in: 'body', location: '/schoolId', code: 'geen-school' }])
      }
    }
  })
})

describe('wie inschrijvingen niet ziet', () => {
  it('hoort ook op proef niet of er een staat', async () => {
    const wie = await maakCollega(doe, van(school), 'administratie')
    const bij = (schoolId: string) => huis.roep(wie, 'POST', pad, { schoolId, sector: 'po', van: '2026-09-01' }, { proef: true })
    await schrijfIn({ schoolId: van(school).id, van: '2026-08-01' })
    const [staat, staatNiet] = [await bij(van(school).id), await bij(van(ander).id)]
    expect([staat.status, { ...staat.body, instance: '' }]).toEqual([403, { ...staatNiet.body, instance: '' }])
  })
})

describe('dezelfde inschrijving nog eens', () => {
  const eerst = { van: '2022-08-01', tot: '2026-07-31' }
  const botst = async (body: object): Promise<void> => {
    for (const opties of [{}, { proef: true }]) {
      const antwoord = await schrijfIn({ schoolId: van(school).id, ...body }, opties)
      expect([antwoord.status, antwoord.body.type]).toEqual([409, 'urn:rondetafel:probleem:strijdig-met-gegevens'])
      expect(antwoord.body.detail).toMatch(/al ingeschreven bij deze organisatie/)
    }
  }
  it('botst, ook als ze maar een dag overlapt, een ander leerjaar of ander onderwijs noemt, of doorloopt', async () => {
    expect((await schrijfIn({ schoolId: van(school).id, ...eerst })).status).toBe(201)
    for (const body of [eerst, { van: '2026-07-31' }, { van: '2020-08-01', tot: '2022-08-01' }, { van: '2020-08-01' }]) await botst(body)
    await botst({ ...eerst, leerjaar: 5 })
    await botst({ ...eerst, sector: 'sbo', schoolnaam: 'Een andere naam' })
  })
  it('erna of ervoor kan wel; en zij eindigt niet over de volgende heen', async () => {
    const { id } = await schrijfIn({ schoolId: van(school).id, ...eerst })
    expect((await schrijfIn({ schoolId: van(school).id, van: '2026-08-01' })).status).toBe(201)
    expect((await schrijfIn({ schoolId: van(school).id, van: '2021-08-01', tot: '2022-07-31' })).status).toBe(201)
    for (const tot of ['2026-08-01', null])
      expect((await metEtag(huis, van(school).baas, 'PATCH', `${pad}/${id}`, { tot })).status, `tot ${tot}`).toBe(409)
    expect((await metEtag(huis, van(school).baas, 'PATCH', `${pad}/${id}`, { tot: '2025-07-31' })).status).toBe(204)
  })
  it('twee scholen tegelijk kan, en school en opvang bij één kindcentrum', async () => {
    for (const body of [
      { schoolId: van(school).id },
      { schoolId: van(ander).id, sector: 'so' },
      { schoolId: van(school).id, sector: 'kinderopvang' },
    ])
      expect((await schrijfIn({ ...eerst, ...body })).status).toBe(201)
    await botst({ ...eerst, sector: 'kinderopvang' })
  })
  it('wat vervallen is staat niet in de weg, en wat een ander bijhoudt ook niet', async () => {
    const { id } = await schrijfIn({ schoolId: van(school).id, ...eerst })
    await doe(van(school).baas, 'POST', `${pad}/${id}/vervallenverklaringen`, { reden: 'Bij het verkeerde kind.' })
    expect((await schrijfIn({ schoolId: van(school).id, ...eerst })).status).toBe(201)
    const elders = await nieuwKind(van(wijkteam))
    const hunne = { schoolId: van(school).id, sector: 'po', ...eerst }
    expect((await huis.roep(van(wijkteam).baas, 'POST', elders, hunne)).status).toBe(201)
  })
  it('van twee tegelijk blijft er één', async () => {
    const body = { schoolId: van(school).id, van: '2022-08-01' }
    const statussen = (await Promise.all(Array.from({ length: 5 }, () => schrijfIn(body)))).map(({ status }) => status)
    expect(statussen.toSorted()).toEqual([201, 409, 409, 409, 409])
    expect((await huis.roep(van(school).baas, 'GET', pad)).body.resultaten).toHaveLength(1)
  })
  it('de database weigert haar ook zonder de API', async () => {
    const { id } = await schrijfIn({ schoolId: van(school).id, ...eerst })
    const client = new Client({ connectionString: huis.database.beheerUrl })
    await client.connect()
    try {
      const nogEens = `insert into inschrijving (id, persoon_id, eigenaar_id, compartiment, school_id, sector, van, versie, aangemaakt_op)
        select gen_random_uuid(), persoon_id, eigenaar_id, compartiment, school_id, sector, tot, 1, klok() from inschrijving where id = $1`
      await expect(client.query(nogEens, [id])).rejects.toMatchObject({ code: '23P01', constraint: 'inschrijving_overlapt_niet' })
    } finally {
      await client.end()
    }
  })
})
