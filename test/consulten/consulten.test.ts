import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import {
  bevestigDeling,
  type Doe,
  deelMet,
  geefToestemming,
  maakDoe,
  maakOrganisatie,
  maakTafel,
  type Organisatie,
  type Tafel,
} from '../hulp/wereld.ts'

const vraag = 'Een leerling uit de middenbouw is stil sinds de zomer. Wat kan school doen?'
let huis: Huis
let doe: Doe
let tafel: Tafel
let vreemd: Organisatie
let sql: Client

beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
  tafel = await maakTafel(huis)
  vreemd = await maakOrganisatie(doe, 'jeugdhulpaanbieder', 'De Zijlijn')
  sql = new Client({ connectionString: huis.database.beheerUrl })
  await sql.connect()
}, 120_000)
afterAll(async () => {
  await sql?.end()
  await huis?.stop()
})

const lijf = (tekst = vraag) => ({ gevraagdAanId: tafel.wijkteam.id, soort: 'meedenken', vraag: tekst })
const vraagConsult = async (): Promise<string> => (await doe(tafel.school.baas, 'POST', '/consulten', lijf())).id
const ga = (wie: Wie, consult: string, toestemmingId: string, casusId = tafel.casus) =>
  huis.roep(wie, 'POST', `/consulten/${consult}/vervolgen`, {
    casusId,
    toestemmingId,
    reden: 'Er is nu steun in de klas nodig.',
    categorie: 'onderwijs',
  })
const telling = async (): Promise<unknown> =>
  (
    await sql.query(`select (select count(*) from consult) as consult, (select count(*) from consultreactie) as reactie,
    (select count(*) from weergave) as weergave, (select count(*) from historie) as historie`)
  ).rows[0]

describe('een naamloos gesprek tussen twee organisaties', () => {
  it('de vrager en de gevraagde lezen en reageren; een ander, ook uit het gezin, ziet niets', async () => {
    const { school, wijkteam, moeder } = tafel
    const id = await vraagConsult()
    await doe(wijkteam.baas, 'POST', `/consulten/${id}/reacties`, { tekst: 'Vraag eerst eens hoe de ochtend thuis verloopt.' })
    await doe(school.leraar, 'POST', `/consulten/${id}/reacties`, { tekst: 'Dat weten wij niet. Hoe vraag je dat?' })
    for (const wie of [school.baas, school.leraar, wijkteam.baas, wijkteam.systeem]) {
      const { body } = await doe(wie, 'GET', `/consulten/${id}`)
      expect(body).toMatchObject({ gevraagdDoorId: school.id, gevraagdAanId: wijkteam.id, vraag })
      expect(body.reacties.map(({ doorId }: { doorId: string }) => doorId)).toEqual([wijkteam.id, school.id])
      expect((await doe(wie, 'GET', '/consulten')).body.resultaten).toContainEqual(expect.objectContaining({ id }))
    }
    for (const wie of [vreemd.baas, vreemd.systeem, moeder]) {
      expect((await huis.roep(wie, 'GET', `/consulten/${id}`)).status).toBe(404)
      expect((await huis.roep(wie, 'GET', `/consulten/${id}/reacties`)).status).toBe(404)
      expect((await huis.roep(wie, 'GET', '/consulten')).body).toEqual({ resultaten: [] })
      expect((await huis.roep(wie, 'POST', `/consulten/${id}/reacties`, { tekst: 'Mag ik ook?' })).status).toBe(404)
    }
    expect((await huis.roep(moeder, 'POST', '/consulten', lijf())).status).toBe(403)
  })

  it('aan zichzelf vragen, of aan wie er niet is, kan niet', async () => {
    const { school, kind } = tafel
    for (const gevraagdAanId of [school.id, kind]) {
      const { status, body } = await huis.roep(school.baas, 'POST', '/consulten', { ...lijf(), gevraagdAanId })
      expect([status, body.errors[0].location]).toEqual([400, '/gevraagdAanId'])
    }
  })
})

describe('een tekst die verraadt om wie het gaat, wordt niet bewaard', () => {
  it.each([
    ['naam', 'Wij maken ons zorgen over Noor.', 'Noor'],
    ['naam', 'Haar moeder heet mirthe verzonnen.', 'mirthe'],
    ['nummer', 'Het nummer is 111222333.', '111222333'],
    ['postcode', 'Zij woont in 1234 AB.', '1234'],
    ['klas', 'Zij zit in groep 6.', 'groep 6'],
    ['datum', 'Zij is van 14 maart 2017.', '14 maart'],
  ])('%s', async (soort, tekst, verklapt) => {
    const { school, wijkteam } = tafel
    const consult = await vraagConsult()
    const vooraf = await telling()
    for (const [wie, pad, body, veld] of [
      [school.baas, '/consulten', lijf(tekst), '/vraag'],
      [soort === 'naam' ? school.leraar : wijkteam.baas, `/consulten/${consult}/reacties`, { tekst }, '/tekst'],
    ] as const) {
      const antwoord = await huis.roep(wie, 'POST', pad, body, { sleutel: `verklapt-${soort}-${verklapt.length}` })
      expect(antwoord.status, antwoord.tekst).toBe(400)
      expect(antwoord.body.errors).toMatchObject([{ in: 'body', location: veld, code: `herleidbaar.${soort}` }])
      expect(antwoord.body.errors[0].detail).toMatch(/^Bij teken \d+ staat /)
      expect(antwoord.tekst).not.toContain(verklapt)
    }
    expect(await telling()).toEqual(vooraf)
    expect((await sql.query(`select from idempotentie where sleutel like 'verklapt-%'`)).rowCount).toBe(0)
  })

  it('alleen namen die de vrager zelf kan zien tellen: aan een weigering is niets over een ander register te merken', async () => {
    await doe(vreemd.baas, 'POST', '/personen', { voornaam: 'Yldau', achternaam: 'Uitgedacht' })
    const tekst = 'Kennen jullie Yldau Uitgedacht?'
    expect((await huis.roep(tafel.school.baas, 'POST', '/consulten', lijf(tekst))).status).toBe(201)
    expect((await huis.roep(vreemd.baas, 'POST', '/consulten', lijf(tekst))).status).toBe(400)
  })

  it('wie er niet meer in het register staat, telt niet meer', async () => {
    const { school } = tafel
    const { id } = await doe(school.baas, 'POST', '/personen', { voornaam: 'Quirijn', achternaam: 'Opgeheven' })
    expect((await huis.roep(school.baas, 'POST', '/consulten', lijf('Over Quirijn.'))).status).toBe(400)
    await doe(school.baas, 'POST', `/personen/${id}/vervallenverklaringen`, { reden: 'Dubbel.' })
    expect((await huis.roep(school.baas, 'POST', '/consulten', lijf('Over Quirijn.'))).status).toBe(201)
  })
})

/** Every row of the database, as text, that holds this id in any column: table and text. */
async function rijenMet(id: string): Promise<{ tabel: string; tekst: string }[]> {
  const { rows: tabellen } = await sql.query<{ naam: string }>(
    `select format('%I.%I', n.nspname, c.relname) as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and c.relname not like 'ref\\_%'`,
  )
  const gevonden = []
  for (const { naam } of tabellen) {
    const { rows } = await sql.query<{ tekst: string }>(`select t::text as tekst from ${naam} t where t::text like '%' || $1 || '%'`, [id])
    gevonden.push(...rows.map(({ tekst }) => ({ tabel: naam.replace('public.', ''), tekst })))
  }
  return gevonden
}
const idvorm = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const kolom = async (vraag_: string): Promise<Set<string>> => new Set((await sql.query<{ id: string }>(vraag_)).rows.map(({ id }) => id))
/** Ids that say who works with whom, and of nobody who they are about: a step over these is no key. */
const instellingen = () =>
  kolom('select id::text from organisatie union select id::text from medewerker union select id::text from systeem')

/** All ids that can be reached from this one by rows of any table, in as many steps as it takes, without going over an organisatie or a medewerker. */
async function bereikbaarVanaf(begin: string): Promise<Set<string>> {
  const overslaan = await instellingen()
  const gezien = new Set([begin])
  for (const id of gezien)
    for (const { tekst } of await rijenMet(id)) for (const [ander] of tekst.matchAll(idvorm)) if (!overslaan.has(ander)) gezien.add(ander)
  return gezien
}
const personen = () => kolom('select id::text from persoon')
const spoor = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'

describe('van consult naar persoon', () => {
  it('leidt geen enkele rij, ook niet langs omwegen en ook niet als de aanroeper overal hetzelfde spoor noemt; tot het op naam verder gaat', async () => {
    const { school, wijkteam, kind } = tafel
    const toestemming = await geefToestemming(tafel)
    const koppen = { traceparent: spoor }
    await doe(school.baas, 'GET', `/personen/${kind}`, undefined, { koppen })
    const { id } = await doe(school.baas, 'POST', '/consulten', lijf(), { koppen, sleutel: 'een-consult' })
    const reactie = await doe(wijkteam.baas, 'POST', `/consulten/${id}/reacties`, { tekst: 'Begin bij de ochtend.' }, { koppen })
    for (const wie of [school.baas, wijkteam.baas]) {
      await doe(wie, 'GET', `/consulten/${id}`, undefined, { koppen })
      await doe(wie, 'GET', '/consulten', undefined, { koppen })
      await doe(wie, 'GET', `/consulten/${id}/reacties/${reactie.id}`, undefined, { koppen })
    }
    const wie = await personen()
    expect(wie.size).toBeGreaterThan(5)
    const vooraf = await bereikbaarVanaf(id)
    expect([...vooraf].filter((ander) => wie.has(ander))).toEqual([])
    expect([vooraf.has(id), vooraf.has(reactie.id)]).toEqual([true, true])
    const { rows } = await sql.query(
      `select operatie, personen, trace from logboek where operatie ~ 'Consult' and (onderwerp in ($1, $2) or operatie = 'lijstConsulten')`,
      [id, reactie.id],
    )
    expect(new Set(rows.map(({ operatie }) => operatie))).toEqual(
      new Set(['maakConsult', 'maakConsultreactie', 'leesConsult', 'lijstConsulten', 'leesConsultreactie']),
    )
    for (const regel of rows) expect(regel).toMatchObject({ personen: [], trace: null })
    // What it is that finds nothing does find it where it is: the persoon that was opened along the same trace.
    expect([...(await bereikbaarVanaf(kind))].filter((ander) => wie.has(ander)).length).toBeGreaterThan(1)

    const vervolg = await ga(school.baas, id, toestemming)
    expect(vervolg.status, vervolg.tekst).toBe(201)
    expect(vervolg.body).toMatchObject({ consultId: id, jeugdigeId: kind, casusId: tafel.casus, toestemmingId: toestemming })
    const tabellen = (await rijenMet(id)).filter(({ tekst }) => tekst.includes(kind)).map(({ tabel }) => tabel)
    expect(new Set(tabellen)).toEqual(new Set(['consultvervolg', 'weergave', 'historie']))
    expect(await bereikbaarVanaf(id)).toContain(kind)
    const daad = await sql.query(`select aard, status, personen from logboek where operatie = 'maakConsultvervolg' and onderwerp = $1`, [
      vervolg.id,
    ])
    expect(daad.rows).toMatchObject([{ aard: 'geschreven', status: 201, personen: expect.arrayContaining([kind]) }])
  })
})

describe('op naam verder', () => {
  it('kan niet met een toestemming die niet openstaat van de vrager naar de gevraagde, die van een andere casus is, of die er niet is', async () => {
    const eigen = await maakTafel(huis)
    const elders = await maakTafel(huis)
    const { school, wijkteam, kind, casus } = eigen
    const { id } = await doe(school.baas, 'POST', '/consulten', { ...lijf(), gevraagdAanId: wijkteam.id })
    const vraagAan = async (bronIds: string[], ontvangerIds: string[]) =>
      (
        await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
          ...{ betreftId: kind, doel: 'Afstemmen.', bronIds, ontvangerIds, cellen: ['school/onderwijs'], tot: '2027-07-31' },
          ...{ informatieversie: '1', avgGrondslag: 'toestemming', doorbrekingGeheimhouding: true, uitdrukkelijk: true },
        })
      ).id
    const onbeantwoord = await vraagAan([school.id], [wijkteam.id])
    expect((await ga(school.baas, id, onbeantwoord, casus)).status).toBe(409)
    // Of another's record alone, or only that the school is involved: that opens nothing of what the school knows.
    for (const meer of [{ bronIds: [wijkteam.id] }, { bronIds: [school.id], cellen: [], betrokkenheid: true }]) {
      const { body } = await doe(school.baas, 'GET', `/casussen/${casus}/toestemmingen/${onbeantwoord}`)
      const { id: _id, casusId: _casus, gevraagdDoorId: _door, gevraagdOp: _op, ...rest } = body
      const { vertegenwoordigingen: _v, antwoorden: _a, bevestigingen: _b, intrekkingen: _i, ...inhoud } = rest
      const andere = (await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, { ...inhoud, ...meer })).id
      for (const [wie, geverId] of [[eigen.moeder, eigen.bijSchool.moeder] as const, [eigen.vader, eigen.bijSchool.vader] as const])
        await doe(wie, 'POST', `/casussen/${casus}/toestemmingen/${andere}/antwoorden`, {
          ...{ geverId, hoedanigheid: 'ouder-met-gezag', wijze: 'digitaal', uitkomst: 'gegeven' },
        })
      expect((await ga(school.baas, id, andere, casus)).status).toBe(409)
    }
    const open = await geefToestemming(eigen)
    const ander = await geefToestemming(elders)
    expect((await ga(school.baas, id, ander, casus)).body.errors[0].location).toBe('/toestemmingId')
    expect((await ga(school.baas, id, open, elders.casus)).status).toBe(400)
    expect((await ga(wijkteam.baas, id, open, casus)).status).toBe(403)
    expect((await ga(vreemd.baas, id, open, casus)).status).toBe(404)
    const aanVreemd = (await doe(school.baas, 'POST', '/consulten', { ...lijf(), gevraagdAanId: vreemd.id })).id
    expect((await ga(school.baas, aanVreemd, open, casus)).status).toBe(409)
    expect((await sql.query('select from consultvervolg where casus_id = $1', [casus])).rowCount).toBe(0)
    const [proef, gelukt, nogmaals] = [
      await huis.roep(
        school.baas,
        'POST',
        `/consulten/${id}/vervolgen`,
        { casusId: casus, toestemmingId: open, reden: 'Proef.' },
        { proef: true },
      ),
      await ga(school.baas, id, open, casus),
      await ga(school.baas, id, open, casus),
    ]
    expect([proef.status, gelukt.status, nogmaals.status]).toEqual([200, 201, 409])
  })

  it('kan ook op een deling, als een tweede medewerker die heeft bevestigd; niet op een van beide tegelijk, of op geen', async () => {
    const eigen = await maakTafel(huis)
    const { school, wijkteam, casus, kind } = eigen
    const { id } = await doe(school.baas, 'POST', '/consulten', { ...lijf(), gevraagdAanId: wijkteam.id })
    const verder = (grond: object) =>
      huis.roep(school.baas, 'POST', `/consulten/${id}/vervolgen`, {
        casusId: casus,
        reden: 'Er is nu hulp nodig.',
        categorie: 'onderwijs',
        ...grond,
      })
    const delingId = await deelMet(eigen, wijkteam, false)
    expect((await verder({ delingId })).status).toBe(409)
    expect([(await verder({})).status, (await verder({ delingId, toestemmingId: delingId })).status]).toEqual([400, 400])
    await bevestigDeling(eigen, delingId)
    const vervolg = await verder({ delingId })
    expect([vervolg.status, vervolg.body.jeugdigeId, vervolg.body.delingId, vervolg.body.toestemmingId]).toEqual([
      201,
      kind,
      delingId,
      undefined,
    ])
    expect((await doe(wijkteam.baas, 'GET', `/consulten/${id}/vervolgen`)).body.resultaten).toHaveLength(1)
  })

  it('ziet het gezin, en wie gevraagd is zolang de toestemming openstaat; na een intrekking niet meer, en verder gaan kan dan ook niet', async () => {
    const eigen = await maakTafel(huis)
    const { school, wijkteam, casus, moeder, vader } = eigen
    const open = await geefToestemming(eigen)
    const [een, twee] = await Promise.all(
      [0, 1].map(async () => (await doe(school.baas, 'POST', '/consulten', { ...lijf(), gevraagdAanId: wijkteam.id })).id),
    )
    const vervolg = await ga(school.baas, een as string, open, casus)
    const pad = `/consulten/${een}/vervolgen`
    for (const wie of [school.baas, wijkteam.baas, moeder, vader]) {
      expect((await doe(wie, 'GET', pad)).body.resultaten.map(({ id }: { id: string }) => id)).toEqual([vervolg.id])
      expect((await doe(wie, 'GET', `${pad}/${vervolg.id}`)).body.consultId).toBe(een)
    }
    expect((await huis.roep(vreemd.baas, 'GET', `${pad}/${vervolg.id}`)).status).toBe(404)
    const { body } = await doe(moeder, 'GET', `/casussen/${casus}/toestemmingen/${open}/antwoorden`)
    const antwoordId = body.resultaten.find(({ geverId }: { geverId: string }) => geverId === eigen.bijSchool.moeder).id
    await doe(moeder, 'POST', `/casussen/${casus}/toestemmingen/${open}/intrekkingen`, { antwoordId })
    expect((await doe(wijkteam.baas, 'GET', pad)).body).toEqual({ resultaten: [] })
    expect((await huis.roep(wijkteam.baas, 'GET', `${pad}/${vervolg.id}`)).status).toBe(404)
    expect((await doe(moeder, 'GET', pad)).body.resultaten).toHaveLength(1)
    expect((await ga(school.baas, twee as string, open, casus)).status).toBe(409)
  })

  it('waarom het op naam verder ging leest alleen wie dat deel van de casus mag zien', async () => {
    const eigen = await maakTafel(huis)
    const { school, wijkteam, casus, moeder } = eigen
    const open = await geefToestemming(eigen)
    const zonder = async (soort: string, meer: object = {}) => {
      const { id } = await doe(school.baas, 'POST', '/consulten', { ...lijf(), soort, gevraagdAanId: wijkteam.id })
      const body = { casusId: casus, toestemmingId: open, reden: 'Er is nu hulp thuis nodig.', ...meer }
      const vervolg = await doe(school.baas, 'POST', `/consulten/${id}/vervolgen`, body)
      const pad = `/consulten/${id}/vervolgen/${vervolg.id}`
      const wie = [school.baas, school.leraar, wijkteam.baas, moeder]
      return [vervolg.body.categorie, ...(await Promise.all(wie.map(async (een) => (await huis.roep(een, 'GET', pad)).status)))]
    }
    // The wijkteam sees of this casus the basis and what is about learning; gezag opens no safety.
    expect(await zonder('meedenken')).toEqual(['thuissituatie', 200, 404, 404, 200])
    expect(await zonder('veiligheid')).toEqual(['veiligheid', 200, 404, 404, 404])
    expect(await zonder('meedenken', { categorie: 'onderwijs' })).toEqual(['onderwijs', 200, 200, 200, 200])
  })

  it('een consult dat vervalt neemt zijn reacties en zijn vervolg mee', async () => {
    const eigen = await maakTafel(huis)
    const { school, wijkteam, casus, moeder } = eigen
    const open = await geefToestemming(eigen)
    const { id } = await doe(school.baas, 'POST', '/consulten', { ...lijf(), gevraagdAanId: wijkteam.id })
    await doe(wijkteam.baas, 'POST', `/consulten/${id}/reacties`, { tekst: 'Begin bij de ochtend.' })
    const vervolg = await ga(school.baas, id, open, casus)
    expect((await huis.roep(wijkteam.baas, 'POST', `/consulten/${id}/vervallenverklaringen`, { reden: 'Toch niet.' })).status).toBe(403)
    await doe(school.baas, 'POST', `/consulten/${id}/vervallenverklaringen`, { reden: 'Verkeerde organisatie.' })
    for (const wie of [school.baas, wijkteam.baas, moeder])
      for (const pad of [`/consulten/${id}`, `/consulten/${id}/reacties`, `/consulten/${id}/vervolgen/${vervolg.id}`])
        expect((await huis.roep(wie, 'GET', pad)).status, pad).toBe(404)
  })
})
