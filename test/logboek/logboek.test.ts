import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Antwoord, type Huis, maakHuis, type Roepopties, type Wie } from '../hulp/huis.ts'
import { brengIn, type Doe, geefToestemming, maakDoe, maakOpp, maakTafel, startHulp, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let doe: Doe
let tafel: Tafel
let database: Client
let opp: string
let hulp: string
let toestemming: string
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
  database = new Client({ connectionString: huis.database.beheerUrl })
  await database.connect()
  tafel = await maakTafel(huis, doe)
  toestemming = await geefToestemming(tafel)
  hulp = await startHulp(tafel)
  opp = await maakOpp(tafel, [hulp])
  await brengIn(tafel, tafel.school.baas, 'opp', opp)
}, 120_000)
afterAll(async () => {
  await database?.end()
  await huis?.stop()
})

const trace = 'a'.repeat(31)
let keer = 0
type Regel = Record<string, unknown> & { personen: string[]; gronden: string[] }
/** Calls, and gives the one line that it left. */
async function regelVan(
  wie: Wie,
  methode: string,
  pad: string,
  body?: unknown,
  opties: Roepopties = {},
): Promise<{ antwoord: Antwoord; regel: Regel }> {
  const spoor = `${trace}${(keer++ % 10).toString()}`
  const antwoord = await huis.roep(wie, methode, pad, body, {
    ...opties,
    koppen: { ...opties.koppen, traceparent: `00-${spoor}-00f067aa0ba902b7-01` },
  })
  const { rows } = await database.query<Regel>('select * from logboek where verzoek = $1', [antwoord.koppen['x-request-id']])
  expect(rows, `${methode} ${pad} gaf ${antwoord.status}: ${antwoord.tekst.slice(0, 300)}`).toHaveLength(1)
  const [regel] = rows as [Regel]
  expect(regel.trace).toBe(`${spoor}-00f067aa0ba902b7`)
  expect(regel.status).toBe(antwoord.status)
  expect(regel.activiteit).toMatch(/^urn:rondetafel:verwerking:[a-z-]+:(lezen|schrijven|beheer)$/)
  return { antwoord, regel }
}

describe('elke aanroep laat precies één regel na', () => {
  it('lezen: wie, voor wie, over wie, welke cellen en op welke grond', async () => {
    const { school, wijkteam, casus, kind, kindWijk, moeder, bijSchool } = tafel
    const eigen = (await regelVan(school.baas, 'GET', `/opps/${opp}`)).regel
    expect(eigen).toMatchObject({
      aard: 'gelezen',
      operatie: 'leesOpp',
      organisatie: school.id,
      actor_soort: 'medewerker',
      functie: 'intern-begeleider',
      client: 'portaal',
      onderwerp: opp,
    })
    expect([eigen.personen, eigen.namens]).toEqual([[kind], null])
    expect(eigen.gronden).toContain('eigenaar')
    expect(BigInt(eigen.cellen as string)).toBeGreaterThan(0n)
    const ander = (await regelVan(wijkteam.baas, 'GET', `/opps/${opp}`)).regel
    expect(ander.gronden).toContain(`toestemming:${toestemming}`)
    const dossier = (await regelVan(wijkteam.baas, 'GET', `/casussen/${casus}/dossier`)).regel
    expect(dossier.personen).toEqual(expect.arrayContaining([kind, kindWijk]))
    const ouder = (await regelVan(moeder, 'GET', `/personen/${kind}`)).regel
    expect(ouder).toMatchObject({ actor_soort: 'persoon', actor: bijSchool.moeder, organisatie: null, functie: null, client: 'thuis' })
    expect(ouder.gronden).toContain('gezag')
    const toetsing = (await regelVan(school.baas, 'GET', `/casussen/${casus}/toetsing`)).regel
    expect(toetsing.personen).toContain(kind)
    expect(BigInt(toetsing.cellen as string)).toBeGreaterThan(0n)
  })

  it('een systeem voor zichzelf en namens een medewerker', async () => {
    const { school, kind } = tafel
    const { regel: zelf } = await regelVan(school.systeem, 'GET', `/personen/${kind}`)
    expect(zelf).toMatchObject({ actor_soort: 'systeem', organisatie: school.id, namens: null })
    const { regel: namens } = await regelVan(
      { subject: school.baas.subject, client: school.systeem.client as string },
      'GET',
      `/personen/${kind}`,
    )
    expect(namens).toMatchObject({ actor_soort: 'medewerker', organisatie: school.id, namens: zelf.actor, client: school.systeem.client })
  })

  it('lijsten, ook een lege en een onder iets wat men niet ziet', async () => {
    const { school, wijkteam, casus, kind } = tafel
    expect((await regelVan(school.baas, 'GET', '/opps')).regel).toMatchObject({ aard: 'lijst', personen: [kind] })
    expect((await regelVan(wijkteam.baas, 'GET', '/gezinsplannen')).regel).toMatchObject({ aard: 'lijst', personen: [] })
    expect((await regelVan(wijkteam.baas, 'GET', `/personen/${kind}/inschrijvingen`)).regel).toMatchObject({
      aard: 'lijst',
      status: 404,
      personen: [],
    })
    expect((await regelVan(school.baas, 'GET', `/casussen/${casus}/deelnemers`)).regel.aard).toBe('lijst')
    expect((await regelVan(school.baas, 'POST', '/externe-verwijzingen/_zoek', { systeem: 'lvs', waarde: '12' })).regel.aard).toBe('lijst')
    for (const pad of [
      `/opps/${opp}/externe-verwijzingen`,
      `/opps/${opp}/vervallenverklaringen`,
      '/afwijkingen',
      '/motiveringen',
      `/casussen/${casus}/regie`,
    ])
      await regelVan(school.baas, 'GET', pad)
  })

  it('wat men niet vindt', async () => {
    const { wijkteam, kind, school } = tafel
    expect((await regelVan(wijkteam.baas, 'GET', `/personen/${kind}`)).regel).toMatchObject({
      aard: 'gelezen',
      status: 404,
      personen: [],
      cellen: '0',
    })
    expect((await regelVan(wijkteam.baas, 'PATCH', `/personen/${kind}`, { voornaam: 'Ander' }, { ifMatch: '"x"' })).regel).toMatchObject({
      aard: 'geweigerd',
      status: 404,
    })
    await regelVan(school.baas, 'GET', '/casussen/0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d/dossier')
    await regelVan(school.baas, 'GET', '/casussen/0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d/toetsing')
  })

  it('schrijven, herhalen en een proef', async () => {
    const { school, kind } = tafel
    const pad = `/personen/${kind}/inschrijvingen`
    const body = { schoolnaam: 'De Overkant', sector: 'po', van: '2026-12-01' }
    expect((await regelVan(school.baas, 'POST', pad, body, { proef: true })).regel).toMatchObject({ aard: 'proef', status: 200 })
    const { antwoord, regel } = await regelVan(school.baas, 'POST', pad, body, { sleutel: 'een' })
    expect(regel).toMatchObject({ aard: 'geschreven', status: 201, onderwerp: antwoord.id })
    expect(regel.personen).toContain(kind)
    expect((await regelVan(school.baas, 'POST', pad, body, { sleutel: 'een' })).regel).toMatchObject({
      aard: 'herhaald',
      status: 201,
      onderwerp: antwoord.id,
      personen: [kind],
    })
    expect(
      (await regelVan(school.baas, 'PATCH', `${pad}/${antwoord.id}`, { tot: '2026-12-31' }, { ifMatch: antwoord.etag })).regel,
    ).toMatchObject({ aard: 'geschreven', status: 204 })
  })

  it('weigeren: 400 aan de database, 403, 409, 412', async () => {
    const { school, kind, casus } = tafel
    const { id: leeg } = await doe(school.baas, 'POST', '/opps', { soort: 'opp', jeugdigeId: kind, schooljaar: '2027-2028' })
    const { etag: ifMatch } = await doe(school.baas, 'GET', `/opps/${leeg}`)
    const fout = [
      await regelVan(school.baas, 'POST', '/personen', { voornaam: 'A', achternaam: 'B', geboortedatum: '2030-01-01' }),
      await regelVan(school.leraar, 'POST', `/casussen/${casus}/inbreng`, { soort: 'opp', planId: opp, planversie: 1 }),
      await regelVan(school.baas, 'POST', `/casussen/${casus}/inbreng`, { soort: 'opp', planId: opp, planversie: 1 }),
      await regelVan(
        school.baas,
        'POST',
        `/opps/${leeg}/vaststellingen`,
        { deel: 'perspectief', overlegGevoerdOp: '2026-11-18' },
        { ifMatch },
      ),
      await regelVan(
        school.baas,
        'PATCH',
        `/personen/${kind}`,
        { voornaam: 'Anders' },
        { ifMatch: '"AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA"' },
      ),
    ]
    expect(fout.map(({ regel }) => [regel.aard, regel.status])).toEqual([400, 403, 409, 409, 412].map((status) => ['geweigerd', status]))
  })

  it('zonder het juiste recht, of zonder dat iemand u kent', async () => {
    const { school, kind } = tafel
    const alleenSchrijven = { ...school.baas, scopes: ['schrijven'] }
    const alleenLezen = { ...school.baas, scopes: ['lezen'] }
    expect((await regelVan(alleenSchrijven, 'GET', `/personen/${kind}`)).regel).toMatchObject({
      aard: 'geweigerd',
      status: 403,
      personen: [],
      organisatie: school.id,
    })
    expect((await regelVan(alleenSchrijven, 'GET', '/personen')).regel.status).toBe(403)
    expect((await regelVan(alleenLezen, 'POST', '/personen', { voornaam: 'A', achternaam: 'B' })).regel).toMatchObject({
      aard: 'geweigerd',
      status: 403,
    })
    const vreemd = { subject: 'vreemd', client: 'thuis' }
    for (const pad of ['/personen', `/personen/${kind}`, `/casussen/${tafel.casus}/dossier`])
      expect((await regelVan(vreemd, 'GET', pad)).regel, pad).toMatchObject({ actor_soort: 'onbekend', aard: 'geweigerd', status: 403 })
    await regelVan(vreemd, 'POST', '/personen', { voornaam: 'A', achternaam: 'B' })
  })
})

describe('het logboek zelf', () => {
  it('zegt niets over personen dan hun id', async () => {
    const { rows } = await database.query('select * from logboek')
    expect(rows.length).toBeGreaterThan(80)
    const tekst = rows.map((rij) => JSON.stringify({ ...rij, tijd: undefined })).join('\n')
    for (const geheim of [
      'Noor',
      'Mirthe',
      'Ruud',
      'Verzonnen',
      'Ilse',
      '2017-03-14',
      '1988-04-02',
      'Rekenen lukt',
      'Rust in de ochtend',
      'Vlierhof',
      'Bearer',
      'eyJ',
    ])
      expect(tekst).not.toContain(geheim)
  })

  it('zonder regel geen gegevens: wie niet kan loggen, antwoordt niet', async () => {
    const { school, kind } = tafel
    const geteld = async () => (await database.query('select count(*)::int as n from persoon')).rows[0].n
    const voor = await geteld()
    await database.query('revoke insert on logboek from rondetafel_lezer, rondetafel_schrijver')
    try {
      for (const pad of [
        `/personen/${kind}`,
        '/personen',
        `/casussen/${tafel.casus}/dossier`,
        `/opps/${opp}/doelen`,
        `/casussen/${tafel.casus}/toetsing`,
      ]) {
        const antwoord = await huis.roep(school.baas, 'GET', pad)
        expect([antwoord.status, antwoord.body.type], pad).toEqual([500, 'urn:rondetafel:probleem:interne-fout'])
        expect(antwoord.tekst).not.toMatch(/Noor|Verzonnen|2017-03-14/)
      }
      for (const opties of [{}, { proef: true }])
        expect((await huis.roep(school.baas, 'POST', '/personen', { voornaam: 'Stil', achternaam: 'Verzonnen' }, opties)).status).toBe(500)
      expect(await geteld()).toBe(voor)
    } finally {
      await database.query('grant insert on logboek to rondetafel_lezer, rondetafel_schrijver')
    }
    await regelVan(school.baas, 'GET', `/personen/${kind}`)
  })

  it('is niet te wijzigen of te lezen door wie erin schrijft', async () => {
    for (const pool of [huis.db.lezer, huis.db.schrijver])
      for (const sql of ['select * from logboek', 'delete from logboek', `update logboek set status = 200`, 'truncate logboek'])
        await expect(pool.query(sql), sql).rejects.toMatchObject({ code: '42501' })
    await expect(database.query('delete from logboek')).rejects.toMatchObject({ code: '42501' })
  })
})
