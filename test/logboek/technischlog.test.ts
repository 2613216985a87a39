import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakLog } from '../../src/basis/log.ts'
import { geheimen } from '../gezinnen.ts'
import { maakTestDatabase } from '../hulp/database.ts'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { brengIn, geefToestemming, koppel, maakDoe, maakGezinsplan, maakOpp, maakTafel, startHulp } from '../hulp/wereld.ts'
import { speelNoor } from '../scenarios/noor.ts'
import { bouwToneel, type Toneel } from '../scenarios/toneel.ts'
import { maakVerteller } from '../scenarios/verteller.ts'

const regels: string[] = []
const log = maakLog('trace', { write: (regel: string) => void regels.push(regel) })

/** Everything personal that this traffic carried, beside what stands in the stories. */
const eigen = new Set<string>(['Mirthe', 'Ruud', 'Verzonnen', 'Ilse van Dam', 'Bram Kok', '2017-03-14', '1988-04-02', '1986-09-12'])
const tokens = new Set<string>()
let huis: Huis
let toneel: Toneel

/** Every string in what was sent or answered that says something: a name, a date of birth, a sentence, a code. No ids, and no words of the API itself. */
function onthoud(waarde: unknown, veld = ''): void {
  if (Array.isArray(waarde)) for (const deel of waarde) onthoud(deel, veld)
  else if (waarde !== null && typeof waarde === 'object') for (const [naam, deel] of Object.entries(waarde)) onthoud(deel, naam)
  else if (typeof waarde === 'string' && (/^(code|voornaam|achternaam|naam|geboortedatum|waarde)$/.test(veld) || /\S \S/.test(waarde)))
    eigen.add(waarde)
}

beforeAll(async () => {
  const database = await maakTestDatabase()
  toneel = await bouwToneel(database, database.stop, log)
  await speelNoor(
    toneel,
    maakVerteller(() => undefined),
  )
  huis = await maakHuis({ log })
  const doe: ReturnType<typeof maakDoe> = async (wie, methode, pad, body, opties) => {
    onthoud(body)
    tokens.add(await huis.token(wie))
    const antwoord = await maakDoe(huis)(wie, methode, pad, body, opties)
    if (antwoord.body?.code) eigen.add(antwoord.body.code)
    return antwoord
  }
  const tafel = await maakTafel(huis, doe)
  await geefToestemming(tafel)
  const hulp = await startHulp(tafel)
  const [opp, plan] = [await maakOpp(tafel, [hulp]), await maakGezinsplan(tafel, [hulp])]
  await brengIn(tafel, tafel.school.baas, 'opp', opp)
  await koppel(tafel, opp, plan)
  await lastig(tafel.school.baas, tafel.kind)
  await kapot(tafel.school.baas, tafel.kind)
}, 120_000)
afterAll(async () => {
  await toneel?.stop()
  await huis?.stop()
})

const geheim = { naam: 'Gerardina Ongelukkig', dag: '2009-07-19', zin: 'Vader drinkt en dat mag niemand weten.', bsn: '123456782' }

/** What goes wrong with personal strings in it: shape, headers, addresses, the database's own refusals. */
async function lastig(wie: Wie, kind: string): Promise<void> {
  for (const waarde of Object.values(geheim)) eigen.add(waarde)
  const koppen = { authorization: `Bearer ${await huis.token(wie)}`, 'content-type': 'application/json' }
  const vals = `eyJhbGciOiJub25lIn0.${Buffer.from(JSON.stringify({ sub: geheim.naam })).toString('base64url')}.x`
  tokens.add(vals)
  const url = (pad: string) => `/v1${pad}`
  const stuur = async (methode: string, pad: string, payload?: string, extra: Record<string, string> = {}): Promise<void> => {
    const { statusCode } = await huis.app.inject({
      method: methode as 'GET',
      url: url(pad),
      headers: { ...koppen, ...extra },
      ...(payload === undefined ? {} : { payload }),
    })
    expect(statusCode, `${methode} ${pad}`).toBeGreaterThanOrEqual(400)
  }
  const persoon = (meer: object) => JSON.stringify({ voornaam: geheim.naam, achternaam: geheim.zin, geboortedatum: geheim.dag, ...meer })
  await stuur('POST', '/personen', `{"voornaam": "${geheim.naam}", "geb`)
  await stuur('POST', '/personen', persoon({ bsn: geheim.bsn, [geheim.zin]: true }))
  await stuur('POST', '/personen', persoon({ voornaam: `${geheim.naam}\u0000`, geboortedatum: '2009-13-45' }))
  await stuur('POST', '/personen', persoon({ geboortedatum: '2031-01-01' }))
  await stuur('POST', '/personen', persoon({}), { 'content-type': 'text/plain' })
  await stuur('POST', '/personen', persoon({ voornaam: geheim.naam.repeat(20_000) }))
  await stuur(
    'POST',
    `/personen/${kind}/inschrijvingen`,
    JSON.stringify({ schoolnaam: geheim.zin, sector: 'po', van: '2026-01-01', tot: '2025-01-01' }),
  )
  await stuur('POST', `/personen/${kind}/inschrijvingen`, JSON.stringify({ schoolnaam: geheim.zin, sector: geheim.naam, van: geheim.dag }))
  await stuur('GET', `/personen?naam=${encodeURIComponent(geheim.naam)}&bsn=${geheim.bsn}`)
  await stuur('GET', `/personen/${encodeURIComponent(geheim.naam)}`)
  await stuur('GET', `/${geheim.bsn}/${encodeURIComponent(geheim.zin)}?geboren=${geheim.dag}`)
  await stuur('DELETE', `/personen/${encodeURIComponent(geheim.naam)}`)
  await stuur('GET', `/personen?access_token=${vals}`, undefined, { authorization: '' })
  await stuur('GET', '/personen', undefined, { authorization: `Bearer ${vals}` })
  await stuur('GET', '/personen', undefined, { authorization: `Basic ${Buffer.from(`${geheim.naam}:geheim`).toString('base64')}` })
  await stuur('GET', '/personen', undefined, {
    accept: 'text/html',
    cookie: `sessie=${geheim.bsn}`,
    'user-agent': geheim.naam,
    referer: `https://x.example/?q=${geheim.bsn}`,
  })
  await stuur('POST', '/personen', persoon({}), { 'idempotency-key': `${geheim.naam} twee` })
  await stuur('PATCH', `/personen/${kind}`, JSON.stringify({ voornaam: geheim.naam }), { 'if-match': `"${geheim.naam}"` })
  await stuur('POST', '/externe-verwijzingen/_zoek', JSON.stringify({ systeem: 'lvs', waarde: geheim.bsn, erbij: geheim.zin }))
}

/** A fault of our own and a database that refuses: a row in the error's text, a broken pool, a broken statement. */
async function kapot(wie: Wie, kind: string): Promise<void> {
  const stuk = await maakHuis({ log, poolSchrijver: 2, poolLezer: 2 })
  const statussen: number[] = []
  const roep = async (methode: string, pad: string, body?: unknown) => statussen.push((await stuk.roep(wie, methode, pad, body)).status)
  const echt = stuk.db.schrijver.connect.bind(stuk.db.schrijver)
  const metFout = (fout: unknown) => {
    stuk.db.schrijver.connect = (async () => Promise.reject(fout)) as typeof stuk.db.schrijver.connect
  }
  const nieuw = { voornaam: geheim.naam, achternaam: geheim.zin }
  metFout(new Error(`kon ${geheim.naam} (${geheim.bsn}) niet schrijven: ${geheim.zin}`))
  await roep('POST', '/personen', nieuw)
  metFout(
    Object.assign(new Error('duplicate key'), {
      code: 'XX000',
      detail: `Key (naam)=(${geheim.naam}) already exists.`,
      where: geheim.zin,
      hint: geheim.bsn,
    }),
  )
  await roep('POST', '/personen', nieuw)
  stuk.db.schrijver.connect = echt
  await stuk.db.lezer.end()
  await roep('GET', `/personen/${kind}`)
  stuk.db.lezer.end = async () => undefined
  await stuk.stop()
  expect(statussen).toEqual([500, 500, expect.any(Number)])
  expect(statussen[2]).toBeGreaterThanOrEqual(500)
}

/** How a token could stand in a line: whole, in parts, encoded. */
const vormen = (tekst: string): string[] => [
  tekst,
  encodeURIComponent(tekst),
  Buffer.from(tekst).toString('base64').slice(0, -4),
  Buffer.from(tekst).toString('base64url').slice(0, -4),
]

const lekken = (alles: string): string[] =>
  [...geheimen, ...eigen].filter((tekst) => vormen(tekst).some((vorm) => vorm.length > 3 && alles.includes(vorm)))

describe('het technische log, op niveau trace', () => {
  it('zag het hele verkeer: de gezinnen van de sandbox, het verhaal van Noortje, een volle tafel, weigeringen en storingen', () => {
    expect(regels.length).toBeGreaterThanOrEqual(200)
    const soorten = new Set(
      regels
        .map((regel) => JSON.parse(regel))
        .map(({ res }) => res?.status)
        .filter(Boolean),
    )
    for (const status of [200, 201, 400, 401, 404, 405, 406, 409, 413, 415, 500]) expect(soorten, String(status)).toContain(status)
    expect(regels.filter((regel) => JSON.parse(regel).err).length).toBeGreaterThanOrEqual(3)
    expect([geheimen.length > 100, eigen.size > 30, tokens.size > 5]).toEqual([true, true, true])
  })

  it('bevat geen naam, geboortedatum, vrije tekst of code van iemand', () => {
    expect(lekken(regels.join(''))).toEqual([])
  })

  it('en dat zou opvallen: elk geheim in een regel, ook in een adres of verpakt, wordt gevonden', () => {
    for (const tekst of [geheim.naam, geheim.dag, geheimen[0] as string, geheimen.at(-1) as string])
      for (const vorm of vormen(tekst)) expect(lekken(JSON.stringify({ url: `/v1/x?q=${vorm}` })), vorm).toContain(tekst)
  })

  it('bevat geen token, ook geen deel ervan, en geen adres met een vraagteken', () => {
    const alles = regels.join('')
    const delen = [...tokens].flatMap((token) => [token, ...token.split('.').filter((deel) => deel.length > 20)])
    expect(delen.filter((deel) => vormen(deel).some((vorm) => alles.includes(vorm)))).toEqual([])
    expect(alles).not.toMatch(/eyJ|Bearer|bearer|access_token|\?naam=/)
  })

  it('zegt wel wat een beheerder nodig heeft: methode, routepatroon, status, duur, verzoek, en van een fout de klasse en de plek', () => {
    const ontleed = regels.map((regel) => JSON.parse(regel))
    expect(ontleed.filter(({ req }) => req?.route === '/v1/personen/:persoonId').length).toBeGreaterThan(0)
    const fouten = ontleed.filter(({ err }) => err)
    expect(fouten.every(({ err }) => err.klasse && err.stapel)).toBe(true)
    expect(fouten.map(({ err }) => err.code)).toContain('XX000')
  })
})
