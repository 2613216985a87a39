import { deepEqual } from 'node:assert/strict'
import { fork } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { agendaregel, meetAgenda } from './agenda.ts'
import type { Meting, Opdracht } from './lader.ts'
import { als, maakOpzet, mediaan, type Opzet, tokenVoor } from './opzet.ts'
import { meetOverleg, overlegregels } from './overleg.ts'
import { type Kind, map, startApi, startKaal, startUitgever, type Uitgever } from './proces.ts'
import { meetSloten } from './sloten.ts'

/**
 * What everything costs, as a ratio: each scenario runs against the API and against a bare server in turn, in one run, so that a machine that is slow today
 * is slow for both. `npm run bench` measures for some minutes, `npm run bench -- --kort` for half a minute.
 */
const kort = process.argv.includes('--kort')
const alleen = process.argv.find((deel) => deel.startsWith('--alleen='))?.slice(9)
const ronden = kort ? 3 : 7
const ms = kort ? 1000 : 4000
const verbindingen = 64

type Scenario = { naam: string; doel: number; status: number; ons: string[]; kaal: string[] }
type Uitslag = { naam: string; doel: number; ons: Kant; kaal: Kant; ratio: number }
type Kant = { perSeconde: number; p50: number; p99: number; bytes: number }

const verzoek = (methode: string, pad: string, koppen: Record<string, string> = {}, body?: unknown): string => {
  const inhoud = body === undefined ? '' : JSON.stringify(body)
  const alle = {
    host: 'localhost',
    ...koppen,
    ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(inhoud)) }),
  }
  return `${methode} ${pad} HTTP/1.1\r\n${Object.entries(alle)
    .map(([naam, waarde]) => `${naam}: ${waarde}\r\n`)
    .join('')}\r\n${inhoud}`
}

const rond = (getal: number, cijfers = 1): number => Number(getal.toFixed(cijfers))

const lader = fork(join(import.meta.dirname, 'lader.ts'))
const laad = (opdracht: Opdracht): Promise<Meting> =>
  new Promise((klaar) => {
    lader.once('message', (meting) => klaar(meting as Meting))
    lader.send(opdracht)
  })

/** What an answer holds, whatever the values: both sides say the same things, or they are not to be compared. */
function vorm(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(vorm).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
  if (typeof waarde !== 'object' || waarde === null) return typeof waarde
  return Object.fromEntries(
    Object.entries(waarde)
      .map(([veld, inhoud]) => [veld, vorm(inhoud)] as const)
      .sort(([a], [b]) => a.localeCompare(b)),
  )
}

/** The same number of turns for both sides, one after the other. */
async function meet(scenario: Scenario, api: Kind, kaal: Kind): Promise<Uitslag> {
  const metingen: { ons: Meting; kaal: Meting }[] = []
  const begin = { ons: 0, kaal: 0 }
  const beurt = async (kant: 'ons' | 'kaal', poort: number, duur: number): Promise<Meting> => {
    const meting = await laad({ poort, verbindingen, ms: duur, aanroepen: scenario[kant], begin: begin[kant], status: scenario.status })
    if (meting.fouten > 0) throw new Error(`${scenario.naam}, ${kant}: ${meting.fouten} fouten, eerst ${meting.eersteFout}`)
    begin[kant] = meting.volgende
    return meting
  }
  const ronde = async (duur: number) => ({ ons: await beurt('ons', api.poort, duur), kaal: await beurt('kaal', kaal.poort, duur) })
  const eerst = await ronde(ms)
  deepEqual(
    vorm(JSON.parse(eerst.ons.antwoord)),
    vorm(JSON.parse(eerst.kaal.antwoord)),
    `${scenario.naam}: de antwoorden zeggen niet hetzelfde`,
  )
  for (let nummer = 0; nummer < ronden; nummer++) metingen.push(await ronde(ms))
  const kant = (welke: 'ons' | 'kaal'): Kant => ({
    perSeconde: rond(mediaan(metingen.map((meting) => meting[welke].aantal / meting[welke].seconden)), 0),
    p50: rond(mediaan(metingen.map((meting) => meting[welke].p50))),
    p99: rond(mediaan(metingen.map((meting) => meting[welke].p99))),
    bytes: rond(mediaan(metingen.map((meting) => meting[welke].bytes)), 0),
  })
  const ratio = mediaan(metingen.map(({ ons, kaal: tegen }) => ons.aantal / ons.seconden / (tegen.aantal / tegen.seconden)))
  return { naam: scenario.naam, doel: scenario.doel, ons: kant('ons'), kaal: kant('kaal'), ratio: rond(ratio, 2) }
}

/** Where page 100 begins, on both sides: reached as a client would, by following the links. */
async function bladzijde(adres: string, pad: string, headers: Record<string, string>, nummer: number): Promise<string> {
  let hier = pad
  for (let stap = 1; stap < nummer; stap++) {
    const antwoord = await fetch(adres + hier, { headers })
    await antwoord.arrayBuffer()
    hier = /<([^>]+)>/.exec(antwoord.headers.get('link') ?? '')?.[1] ?? ''
    if (hier === '') throw new Error(`${pad}: geen bladzijde ${stap + 1}`)
  }
  return hier
}

async function scenarios(opzet: Opzet, uitgever: Uitgever, api: Kind, kaal: Kind): Promise<Scenario[]> {
  const kop = async (wie: string) => ({ authorization: `Bearer ${await tokenVoor(uitgever)(wie)}` })
  const [school, groot, maker] = [await kop('school'), await kop('groot1'), await kop('groot2')]
  const { casus, wijkteam } = opzet.gegevens
  const { rows } = await als(opzet.ons, (client) =>
    client.query(`select organisatie_id as id from medewerker where token_subject in ('groot1', 'groot2') order by token_subject`),
  )
  const [van, bij] = rows.map(({ id }) => id as string) as [string, string]
  const kinderen = await als(opzet.ons, (client) =>
    client.query(`select g.persoon_id as kind, g.houder_persoon_id as moeder from gezagsrelatie g where g.eigenaar_id = $1 order by g.id`, [
      bij,
    ]),
  )
  const nieuw = kinderen.rows.map(({ kind, moeder }) => ({
    jeugdigen: [{ persoonId: kind, hulpvraag: { tekst: 'Hoe krijgen we de ochtenden weer rustig?', categorie: 'onderwijs' } }],
    deelnemers: [
      { organisatieId: wijkteam, rol: 'wijkteam' },
      { organisatieId: van, rol: 'school' },
      { persoonId: moeder, rol: 'ouder' },
    ],
  }))
  const lijst = `/v1/casussen?eigenaar=${van}`
  const ver = await bladzijde(api.adres, '/v1/casussen', groot, 100)
  const verKaal = await bladzijde(kaal.adres, lijst, {}, 100)
  return [
    {
      naam: 'dossier',
      doel: 0.8,
      status: 200,
      ons: [verzoek('GET', `/v1/casussen/${casus}/dossier`, school)],
      kaal: [verzoek('GET', `/v1/casussen/${casus}/dossier`)],
    },
    { naam: 'lijst, bladzijde 1', doel: 0.6, status: 200, ons: [verzoek('GET', '/v1/casussen', groot)], kaal: [verzoek('GET', lijst)] },
    { naam: 'lijst, bladzijde 100', doel: 0.6, status: 200, ons: [verzoek('GET', ver, groot)], kaal: [verzoek('GET', verKaal)] },
    {
      naam: 'casus openen',
      doel: 0.25,
      status: 201,
      ons: nieuw.map((body) => verzoek('POST', '/v1/casussen', maker, body)),
      kaal: nieuw.map((body) => verzoek('POST', `/v1/casussen?eigenaar=${bij}`, {}, body)),
    },
  ]
}

/** What the bare server gives when it writes every row that the house keeps of a new casus, and asks and judges nothing: no house with these rows is faster. */
async function metElkeRij(scenario: Scenario, kaal: Kind): Promise<{ perSeconde: number; ratio: number }> {
  const elke = { ...scenario, ons: scenario.kaal.map((deel) => deel.replace('?eigenaar=', '?rijen=alle&eigenaar=')) }
  const { ons, ratio } = await meet(elke, kaal, kaal)
  return { perSeconde: ons.perSeconde, ratio }
}

const getal = (waarde: number, breed: number, cijfers = 0): string => waarde.toFixed(cijfers).padStart(breed)
const regel = ({ naam, doel, ons, kaal, ratio }: Uitslag): string =>
  `${naam.padEnd(22)}${getal(ons.perSeconde, 9)}${getal(ons.p50, 8, 1)}${getal(ons.p99, 8, 1)}${getal(ons.bytes, 8)}   ${getal(kaal.perSeconde, 9)}${getal(kaal.p50, 8, 1)}${getal(kaal.p99, 8, 1)}${getal(kaal.bytes, 8)}   ${getal(ratio, 6, 2)}${getal(doel, 6, 2)}`

const uitgever = await startUitgever()
const opzet = await maakOpzet(uitgever)
const api = await startApi(opzet.ons, uitgever)
const kaal = await startKaal(opzet.kaal)
try {
  console.log(`${''.padEnd(22)}${'de API, alles aan'.padStart(33)}   ${'kaal, met de hand'.padStart(33)}`)
  console.log(
    `${`${verbindingen} verbindingen`.padEnd(22)}${'  per s.     p50     p99   bytes'.padStart(33)}   ${'  per s.     p50     p99   bytes'.padStart(33)}    ratio  doel`,
  )
  const uitslagen: Uitslag[] = []
  for (const scenario of await scenarios(opzet, uitgever, api, kaal)) {
    if (alleen && !scenario.naam.startsWith(alleen)) continue
    const uitslag = await meet(scenario, api, kaal)
    console.log(regel(uitslag))
    if (Math.abs(uitslag.ons.bytes / uitslag.kaal.bytes - 1) > 0.02) throw new Error(`${uitslag.naam}: de antwoorden zijn niet even groot`)
    uitslagen.push(uitslag)
    if (scenario.naam !== 'casus openen') continue
    const { perSeconde, ratio } = await metElkeRij(scenario, kaal)
    console.log(`${'  kaal, met elke rij'.padEnd(22)}${getal(perSeconde, 9)} per s.   ratio ${getal(ratio, 6, 2)}`)
  }
  const sloten = alleen && alleen !== 'sloten' ? [] : await meetSloten(opzet, uitgever.issuer, kort ? 500 : 3000, ronden)
  // Before the meetings: those leave casussen behind.
  const agenda = alleen && alleen !== 'agenda' ? undefined : await meetAgenda(opzet, uitgever, api)
  if (agenda) console.log(agendaregel(agenda))
  const samen = alleen && alleen !== 'overleg' ? undefined : await meetOverleg(opzet, uitgever, api, kort ? 16 : 60)
  for (const regel of samen ? overlegregels(samen) : []) console.log(regel)
  const bestand = join(map, 'uitslag.json')
  writeFileSync(bestand, `${JSON.stringify({ op: new Date().toISOString(), kort, ronden, uitslagen, sloten, agenda, samen }, null, 2)}\n`)
  console.log(`\nOok als JSON in ${bestand}`)
} finally {
  lader.kill()
  await Promise.all([api.stop(), kaal.stop()])
  uitgever.stop()
  await opzet.stop()
}
