import { createHash } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakApp } from '../../src/app.ts'
import { maakGeheimen, type Nummersleutel } from '../../src/basis/geheimen.ts'
import { maakLog } from '../../src/basis/log.ts'
import { hersleutel } from '../../src/register/persoonsnummers/opslag.ts'
import { isBsn, isPgn } from '../../src/register/persoonsnummers/vorm.ts'
import { contextSql } from '../../src/toegang/actor.ts'
import { maakSandboxuitgever, sandboxIssuer } from '../../src/toegang/sandboxuitgever.ts'
import { maakTokenlezer } from '../../src/toegang/token.ts'
import { zonderInstance } from '../contract/wandeling.ts'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { verzonnenNummer } from '../hulp/nummers.ts'
import { type Doe, geefToestemming, maakDoe, maakOrganisatie, maakTafel, type Tafel } from '../hulp/wereld.ts'

const oud: Nummersleutel = { id: 'oud', bytes: Buffer.alloc(32, 21) }
const nieuw: Nummersleutel = { id: 'nieuw', bytes: Buffer.alloc(32, 22) }
const geheim = Buffer.alloc(32, 7)

const regels: string[] = []
let huis: Huis
let doe: Doe
let tafel: Tafel
let sql: Client
/** Every number that was sent here, good or wrong. */
const gebruikt = new Set<string>()
let volgende = 100
const nummer = (): string => {
  const cijfers = verzonnenNummer(volgende++)
  gebruikt.add(cijfers)
  return cijfers
}
const lijf = (soort: string, cijfers: string) => ({ soort, nummer: cijfers, gecontroleerdOp: '2026-09-01' })

beforeAll(async () => {
  huis = await maakHuis({ log: maakLog('trace', { write: (regel: string) => void regels.push(regel) }), nummersleutels: [oud] })
  doe = maakDoe(huis)
  tafel = await maakTafel(huis)
  await geefToestemming(tafel)
  sql = new Client({ connectionString: huis.database.beheerUrl })
  await sql.connect()
}, 120_000)
afterAll(async () => {
  await sql?.end()
  await huis?.stop()
})

const persoon = async (wie: Wie): Promise<string> =>
  (await doe(wie, 'POST', '/personen', { voornaam: 'Jip', achternaam: 'Verzonnen', geboortedatum: '2015-01-01' })).id
const leg = async (wie: Wie, soort: string, cijfers = nummer()) => {
  const persoonId = await persoon(wie)
  const { id } = await doe(wie, 'POST', `/personen/${persoonId}/persoonsnummers`, lijf(soort, cijfers))
  return { persoonId, pad: `/personen/${persoonId}/persoonsnummers/${id}`, id, cijfers }
}
const zoek = (wie: Wie, soort: string, cijfers: string) => huis.roep(wie, 'POST', '/personen/_zoek', { soort, nummer: cijfers })
const logregels = async (operatie: string): Promise<Record<string, unknown>[]> =>
  (
    await sql.query('select aard, status, personen, onderwerp, activiteit, functie from logboek where operatie = $1 order by tijd, id', [
      operatie,
    ])
  ).rows

describe('de vorm van een nummer', () => {
  it('een BSN doorstaat de elfproef; één ander cijfer of twee verwisselde niet', () => {
    for (const goed of ['123456782', '111222333', '900000005'].filter(isBsn)) {
      for (let plek = 0; plek < 9; plek++) {
        for (let cijfer = 0; cijfer <= 9; cijfer++) {
          const anders = `${goed.slice(0, plek)}${cijfer}${goed.slice(plek + 1)}`
          if (anders !== goed) expect(isBsn(anders), anders).toBe(false)
        }
        const verwisseld = [...goed]
        ;[verwisseld[plek], verwisseld[plek + 1]] = [verwisseld[plek + 1] ?? '', verwisseld[plek] ?? '']
        if (plek < 8 && verwisseld.join('') !== goed) expect(isBsn(verwisseld.join('')), verwisseld.join('')).toBe(false)
      }
    }
    expect(['123456782', '111222333'].every(isBsn)).toBe(true)
    expect(['000000000', '12345678', '1234567820', '12345678a'].some(isBsn)).toBe(false)
  })

  it('een PGN is een BSN, of begint met 10 en houdt bij de elfproef vijf over', () => {
    expect([isPgn('123456782'), isPgn('101222331'), isBsn('101222331')]).toEqual([true, true, false])
    expect([isPgn('101222332'), isPgn('201222331')]).toEqual([false, false])
  })

  it.each([
    ['een verkeerd cijfer', 'pgn', '900000001'],
    ['een onderwijsnummer als BSN', 'bsn', '101222331'],
    ['een letter erin', 'pgn', '90000000x'],
    ['te lang', 'pgn', '9000000011'],
  ])('%s: 400, en het nummer staat er niet bij', async (_, soort, cijfers) => {
    const { school, kind } = tafel
    gebruikt.add(cijfers)
    for (const antwoord of [
      await huis.roep(school.baas, 'POST', `/personen/${kind}/persoonsnummers`, lijf(soort, cijfers)),
      await zoek(school.baas, soort, cijfers),
    ]) {
      expect([antwoord.status, antwoord.body.errors[0].location]).toEqual([400, '/nummer'])
      expect(antwoord.tekst).not.toContain(cijfers)
    }
  })
})

describe('wie er een mag vastleggen', () => {
  it.each([
    ['school', 'pgn', 201],
    ['schoolbestuur', 'pgn', 201],
    ['gemeente', 'bsn', 201],
    ['jeugdhulpaanbieder', 'bsn', 201],
    ['gecertificeerde-instelling', 'bsn', 201],
    ['wijkteam', 'bsn', 201],
    ['school', 'bsn', 409],
    ['wijkteam', 'pgn', 409],
    ['samenwerkingsverband', 'bsn', 409],
    ['samenwerkingsverband', 'pgn', 409],
    ['leerplicht', 'pgn', 409],
    ['jeugdgezondheidszorg', 'bsn', 409],
    ['overig', 'bsn', 409],
  ])('%s legt een %s vast: %i', async (soortOrganisatie, soort, status) => {
    const { baas } = await maakOrganisatie(doe, soortOrganisatie, `De ${soortOrganisatie} van ${volgende}`)
    const persoonId = await persoon(baas)
    const telling = async () => (await sql.query('select count(*)::int as n from persoonsnummerkluis')).rows[0].n
    const vooraf = await telling()
    const cijfers = nummer()
    const antwoord = await huis.roep(baas, 'POST', `/personen/${persoonId}/persoonsnummers`, lijf(soort, cijfers))
    expect(antwoord.status, antwoord.tekst).toBe(status)
    expect(antwoord.tekst).not.toContain(cijfers)
    if (status === 409) expect(antwoord.body.bevindingen.map(({ regel }: { regel: string }) => regel)).toEqual(['bsn-pgn-domeingrens'])
    expect(await telling()).toBe(vooraf + (status === 201 ? 1 : 0))
  })

  it('een functie die niet alles ziet, de familie en een ander leggen niets vast', async () => {
    const { school, wijkteam, kind, moeder } = tafel
    const pad = `/personen/${kind}/persoonsnummers`
    const status = async (wie: Wie) => (await huis.roep(wie, 'POST', pad, lijf('pgn', nummer()))).status
    expect([await status(school.leraar), await status(moeder), await status(wijkteam.baas)]).toEqual([403, 403, 404])
    expect((await sql.query('select from persoonsnummer where persoon_id = $1', [kind])).rowCount).toBe(0)
  })

  it('één nummer van een soort per persoon, en één persoon per nummer binnen de organisatie', async () => {
    const { school } = tafel
    const { persoonId, cijfers } = await leg(school.baas, 'pgn')
    const tweede = await huis.roep(school.baas, 'POST', `/personen/${persoonId}/persoonsnummers`, lijf('pgn', nummer()))
    const ander = await huis.roep(school.baas, 'POST', `/personen/${await persoon(school.baas)}/persoonsnummers`, lijf('pgn', cijfers))
    expect([tweede.status, ander.status]).toEqual([409, 409])
    expect(ander.tekst).not.toContain(cijfers)
  })
})

it.each(['BSN', 'pgn', 'Burgerservicenummer van het kind', 'onderwijsnummer'])(
  'als eigen nummer van systeem %s komt het er niet in',
  async (systeem) => {
    const { school, kind } = tafel
    const cijfers = nummer()
    for (const pad of [`/personen/${kind}/externe-verwijzingen`, '/externe-verwijzingen/_zoek']) {
      const antwoord = await huis.roep(school.baas, 'POST', pad, { systeem, waarde: cijfers })
      expect([antwoord.status, antwoord.body.errors[0].location]).toEqual([400, '/systeem'])
      expect(antwoord.tekst).not.toContain(cijfers)
    }
  },
)

describe('wie het leest', () => {
  it('de gegevens zeggen dat er een nummer is; het nummer zelf komt alleen uit zijn eigen adres, en dat staat apart in het logboek', async () => {
    const { school } = tafel
    const { persoonId, pad, id, cijfers } = await leg(school.baas, 'pgn')
    for (const adres of [pad, `/personen/${persoonId}/persoonsnummers`, `/personen/${persoonId}`, '/personen?limiet=100']) {
      const { tekst } = await doe(school.baas, 'GET', adres)
      expect(tekst, adres).not.toContain(cijfers)
    }
    expect((await doe(school.baas, 'GET', pad)).body).toMatchObject({
      soort: 'pgn',
      organisatieSoort: 'school',
      gecontroleerdOp: '2026-09-01',
    })
    for (const wie of [school.baas, school.systeem])
      expect((await doe(wie, 'GET', `${pad}/nummer`)).body).toEqual({ soort: 'pgn', nummer: cijfers })
    expect((await logregels('leesNummer')).filter(({ onderwerp }) => onderwerp === id)).toEqual(
      [0, 1].map(() =>
        expect.objectContaining({
          ...{ aard: 'gelezen', status: 200, personen: [persoonId], activiteit: 'urn:rondetafel:verwerking:persoonsnummers:lezen' },
        }),
      ),
    )
  })

  it('wie van de eigen organisatie niet alles ziet, leest het niet en zoekt er niet op; dat staat in het logboek', async () => {
    const { school } = tafel
    const { pad, id, cijfers } = await leg(school.baas, 'pgn')
    const gelezen = await huis.roep(school.leraar, 'GET', `${pad}/nummer`)
    const gezocht = await zoek(school.leraar, 'pgn', cijfers)
    expect([gelezen.status, gezocht.status]).toEqual([403, 403])
    expect((await logregels('leesNummer')).filter(({ onderwerp }) => onderwerp === id)).toMatchObject([{ aard: 'geweigerd', status: 403 }])
    expect((await logregels('zoekPersoon')).at(-1)).toMatchObject({ aard: 'geweigerd', functie: 'leraar', personen: [] })
  })

  it('een andere organisatie aan dezelfde tafel, en de familie die de persoon ziet, merken niet dat er een nummer is', async () => {
    const { school, wijkteam, kind, moeder } = tafel
    const vooraf = new Map<Wie, string[]>()
    const kijk = async (wie: Wie) => {
      const antwoorden = []
      for (const adres of [`/personen/${kind}`, `/personen/${kind}/persoonsnummers`, '/personen?limiet=100'])
        antwoorden.push(zonderInstance(await huis.roep(wie, 'GET', adres)))
      return antwoorden
    }
    for (const wie of [wijkteam.baas, moeder]) vooraf.set(wie, await kijk(wie))
    expect(vooraf.get(moeder)?.[0]).toContain('Noor')
    const cijfers = nummer()
    const { id } = await doe(school.baas, 'POST', `/personen/${kind}/persoonsnummers`, lijf('pgn', cijfers))
    for (const [wie, eerst] of vooraf) {
      expect(await kijk(wie)).toEqual(eerst)
      for (const eind of ['', '/nummer'])
        expect((await huis.roep(wie, 'GET', `/personen/${kind}/persoonsnummers/${id}${eind}`)).status).toBe(404)
    }
    expect((await zoek(wijkteam.baas, 'pgn', cijfers)).body).toEqual({ resultaten: [] })
    expect((await logregels('zoekPersoon')).at(-1)).toMatchObject({ aard: 'lijst', status: 200, personen: [] })
    expect((await zoek(moeder, 'pgn', cijfers)).status).toBe(403)
  })

  it('hetzelfde nummer bij drie organisaties: geen botsing, niets dat ze vergelijkt, en elk vindt alleen de eigen persoon', async () => {
    const gemeente = await maakOrganisatie(doe, 'gemeente', 'Gemeente Fictiedam')
    const cijfers = nummer()
    const rijen: [Wie, string, Awaited<ReturnType<typeof leg>>][] = []
    for (const [wie, soort] of [
      [tafel.school.baas, 'pgn'],
      [tafel.wijkteam.baas, 'bsn'],
      [gemeente.baas, 'bsn'],
    ] as const)
      rijen.push([wie, soort, await leg(wie, soort, cijfers)])
    for (const [wie, soort, { persoonId }] of rijen)
      expect((await zoek(wie, soort, cijfers)).body.resultaten.map(({ id }: { id: string }) => id)).toEqual([persoonId])
    const { rows } = await sql.query('select zoekwaarde, cijfertekst from persoonsnummerkluis where persoon_id = any ($1)', [
      rijen.map(([, , { persoonId }]) => persoonId),
    ])
    expect(new Set(rows.map(({ zoekwaarde }) => zoekwaarde.toString('hex'))).size).toBe(3)
    expect(new Set(rows.map(({ cijfertekst }) => cijfertekst.toString('hex'))).size).toBe(3)
  })

  it('het slot van de database staat er ook zonder de API: alleen de eigen organisatie, en wie daar alles ziet', async () => {
    const { school, wijkteam, moeder } = tafel
    const aantal = async (wie: Wie): Promise<number | null> => {
      await sql.query('begin')
      await sql.query(contextSql, [sandboxIssuer, wie.subject, wie.client, null])
      await sql.query('set local role rondetafel_lezer')
      const { rowCount } = await sql.query('select from persoonsnummerkluis where eigenaar_id = $1', [school.id])
      await sql.query('rollback')
      return rowCount
    }
    expect(await aantal(school.baas)).toBeGreaterThan(2)
    for (const wie of [school.leraar, wijkteam.baas, wijkteam.systeem, moeder]) expect(await aantal(wie)).toBe(0)
  })
})

describe('wat er weggaat', () => {
  it('een nummer dat niet klopte is weg, ook uit de kluis, en mag daarna ergens anders staan', async () => {
    const { school } = tafel
    const { pad, id, cijfers } = await leg(school.baas, 'pgn')
    expect((await huis.roep(school.leraar, 'POST', `${pad}/vervallenverklaringen`, { reden: 'Van een ander.' })).status).toBe(403)
    await doe(school.baas, 'POST', `${pad}/vervallenverklaringen`, { reden: 'Van een ander.' })
    expect((await huis.roep(school.baas, 'GET', `${pad}/nummer`)).status).toBe(404)
    expect((await zoek(school.baas, 'pgn', cijfers)).body).toEqual({ resultaten: [] })
    expect((await sql.query('select from persoonsnummerkluis where persoonsnummer_id = $1', [id])).rowCount).toBe(0)
    expect((await leg(school.baas, 'pgn', cijfers)).cijfers).toBe(cijfers)
  })

  it('met de persoon gaat het nummer mee', async () => {
    const { school } = tafel
    const { persoonId, id, cijfers } = await leg(school.baas, 'pgn')
    await doe(school.baas, 'POST', `/personen/${persoonId}/vervallenverklaringen`, { reden: 'Twee keer vastgelegd.' })
    expect((await zoek(school.baas, 'pgn', cijfers)).body).toEqual({ resultaten: [] })
    expect((await sql.query('select from persoonsnummerkluis where persoonsnummer_id = $1', [id])).rowCount).toBe(0)
  })
})

it('een herhaalde aanroep is dezelfde, een ander nummer onder die sleutel niet, en de vingerafdruk is zonder geheim niet na te rekenen', async () => {
  const { school } = tafel
  const persoonId = await persoon(school.baas)
  const [pad, body] = [`/personen/${persoonId}/persoonsnummers`, lijf('pgn', nummer())]
  const eerste = await doe(school.baas, 'POST', pad, body, { sleutel: 'nummer-een' })
  const tweede = await doe(school.baas, 'POST', pad, body, { sleutel: 'nummer-een' })
  expect([tweede.id, tweede.tekst]).toEqual([eerste.id, eerste.tekst])
  expect((await huis.roep(school.baas, 'POST', pad, lijf('pgn', nummer()), { sleutel: 'nummer-een' })).body.type).toContain(
    'sleutel-hergebruikt',
  )
  const { rows } = await sql.query(`select vingerafdruk from idempotentie where sleutel = 'nummer-een'`)
  const zonderGeheim = createHash('sha256')
    .update(JSON.stringify(['maakPersoonsnummer', [{ persoonId }, body, []]]))
    .digest()
  expect(rows).toHaveLength(1)
  expect(rows[0].vingerafdruk.equals(zonderGeheim)).toBe(false)
  expect(
    rows[0].vingerafdruk.equals(maakGeheimen(geheim, []).vingerafdruk(JSON.stringify(['maakPersoonsnummer', [{ persoonId }, body, []]]))),
  ).toBe(true)
})

it('cijfertekst die naar een andere rij is verzet, gaat daar niet open', async () => {
  const { school } = tafel
  const [een, ander] = [await leg(school.baas, 'pgn'), await leg(school.baas, 'pgn')]
  const { rows } = await sql.query('select cijfertekst from persoonsnummerkluis where persoonsnummer_id = $1', [een.id])
  await sql.query('update persoonsnummerkluis set cijfertekst = $2 where persoonsnummer_id = $1', [ander.id, rows[0].cijfertekst])
  const antwoord = await huis.roep(school.baas, 'GET', `${ander.pad}/nummer`)
  expect(antwoord.status).toBe(500)
  expect(antwoord.tekst).not.toContain(een.cijfers)
  await doe(school.baas, 'POST', `${ander.pad}/vervallenverklaringen`, { reden: 'Verzet.' })
})

describe('van sleutel wisselen', () => {
  /** The same house with other keys, as a node that was started anew. */
  async function metSleutels(...nummersleutels: Nummersleutel[]) {
    const uitgever = await maakSandboxuitgever({ publiek: 'rondetafel', echteTijd: Date.now })
    const tokens = maakTokenlezer({ uitgevers: [uitgever], publiek: 'rondetafel', echteTijd: Date.now })
    const config = { geheim, omgeving: 'sandbox' as const, nummersleutels }
    const app = await maakApp({ db: huis.db, config, klok: huis.klok, ids: huis.ids, log: false, tokens })
    const token = await uitgever.maakToken({ subject: tafel.school.baas.subject, client: 'portaal', scopes: ['lezen', 'schrijven'] })
    return async (methode: 'GET' | 'POST', pad: string, payload?: object) => {
      const antwoord = await app.inject({ method: methode, url: `/v1${pad}`, headers: { authorization: `Bearer ${token}` }, payload })
      return { status: antwoord.statusCode, body: antwoord.json() }
    }
  }

  it('met beide sleutels is alles te lezen en te vinden en wordt met de nieuwe geschreven; na het hersleutelen is de oude niet meer nodig', async () => {
    const { school } = tafel
    const vroeg = await leg(school.baas, 'pgn')
    const beide = await metSleutels(nieuw, oud)
    expect((await beide('GET', `${vroeg.pad}/nummer`)).body).toEqual({ soort: 'pgn', nummer: vroeg.cijfers })
    expect((await beide('POST', '/personen/_zoek', { soort: 'pgn', nummer: vroeg.cijfers })).body.resultaten).toHaveLength(1)
    const dubbel = await beide('POST', `/personen/${await persoon(school.baas)}/persoonsnummers`, lijf('pgn', vroeg.cijfers))
    expect(dubbel.status).toBe(409)
    const laat = nummer()
    const laatPersoon = await persoon(school.baas)
    expect((await beide('POST', `/personen/${laatPersoon}/persoonsnummers`, lijf('pgn', laat))).status).toBe(201)

    const alleen = await metSleutels(nieuw)
    expect((await alleen('GET', `${vroeg.pad}/nummer`)).status).toBe(500)
    const onder = async (id: string) =>
      (await sql.query('select count(*)::int as n from persoonsnummerkluis where sleutel = $1', [id])).rows[0].n
    const [metOud, metNieuw] = [await onder('oud'), await onder('nieuw')]
    expect([metOud > 5, metNieuw]).toEqual([true, 1])
    const bos = maakGeheimen(geheim, [nieuw, oud])
    const tegelijk = await Promise.all([hersleutel(huis.db.schrijver, bos, 2), hersleutel(huis.db.schrijver, bos, 3)])
    expect(tegelijk[0] + tegelijk[1]).toBe(metOud)
    expect([await onder('oud'), await onder('nieuw')]).toEqual([0, metOud + 1])
    expect(await hersleutel(huis.db.schrijver, bos)).toBe(0)

    expect((await alleen('GET', `${vroeg.pad}/nummer`)).body).toEqual({ soort: 'pgn', nummer: vroeg.cijfers })
    for (const [cijfers, wie] of [
      [vroeg.cijfers, vroeg.persoonId],
      [laat, laatPersoon],
    ])
      expect((await alleen('POST', '/personen/_zoek', { soort: 'pgn', nummer: cijfers })).body.resultaten).toMatchObject([{ id: wie }])
  })
})

it('na dit alles staat geen enkel nummer leesbaar in een tabel of in het technische log', async () => {
  const { rows: tabellen } = await sql.query(
    `select format('%I.%I', n.nspname, c.relname) as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
  )
  expect(tabellen.length).toBeGreaterThan(60)
  expect(gebruikt.size).toBeGreaterThan(25)
  const vormen = [...gebruikt].flatMap((cijfers) => {
    const bytes = Buffer.from(cijfers)
    return [
      cijfers,
      bytes.toString('hex'),
      bytes.toString('base64').replaceAll('=', ''),
      createHash('sha256').update(cijfers).digest('hex'),
    ]
  })
  const patroon = `(${vormen.join('|').replaceAll('+', '\\+')})`
  for (const { naam } of tabellen) {
    if (naam.startsWith('public.ref_')) continue
    const { rows } = await sql.query(`select count(*)::int as n from ${naam} t where t::text ~ $1`, [patroon])
    expect([naam, rows[0].n]).toEqual([naam, 0])
  }
  expect(regels.length).toBeGreaterThan(100)
  const log = regels.join('\n')
  expect(vormen.filter((vorm) => log.includes(vorm))).toEqual([])
})
