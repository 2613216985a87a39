import { Client } from 'pg'
import { operaties } from '../../src/app.ts'
import { leesReferentiedataIn } from '../../src/register/referentie/opslag.ts'
import { isSchrijven, padnamen } from '../../src/toegang/invoerschemas.ts'
import type { Operatie } from '../../src/toegang/operatie.ts'
import { arrangementmakers } from './aanroepen/arrangementen.ts'
import { casusmakers } from './aanroepen/casus.ts'
import { gezinsmakers } from './aanroepen/gezin.ts'
import { overlegmakers } from './aanroepen/overleggen.ts'
import { maakTweedeGezin, planmakersAlle } from './aanroepen/plannen.ts'
import { registermakers } from './aanroepen/register.ts'
import { vernietigmakers } from './aanroepen/vernietigen.ts'
import type { Aanroep, Maker, Werkplaats } from './aanroepen/vorm.ts'
import { beheer, type Huis, type Wie } from './huis.ts'
import { brengIn, geefToestemming, koppel, maakDoe, maakGezinsplan, maakOpp, maakOrganisatie, maakTafel, startHulp } from './wereld.ts'

/** For every write of the API a call that succeeds. */
export const makers: Record<string, Maker> = {
  ...registermakers,
  ...casusmakers,
  ...overlegmakers,
  ...arrangementmakers,
  ...planmakersAlle,
  ...gezinsmakers,
  ...vernietigmakers,
}

/** Where one of everything stands, and who may read it there. */
export type Plek = { url: string; wie: Wie }
export type Voorraad = Werkplaats & {
  /** A real address for an operation, with every id filled in, and who sees what is there. */
  adres: (op: Operatie) => Plek
  /** Of each write the call with which it was done here: its body is good, its address exists. */
  gedaan: Map<string, Aanroep>
}

const vorm = (pad: string): string => pad.replaceAll(/\{\w+\}/g, '{}')

/** A world with at least one of everything that the API can make, made through the API. */
export async function maakVoorraad(huis: Huis): Promise<Voorraad> {
  const plekken = new Map<string, Plek>()
  const gedaan = new Map<string, Aanroep>()
  await leesReferentiedata(huis)
  const werkplaats = await maakWerkplaats(huis)
  await noteerVast(werkplaats, plekken)
  for (const op of operaties.filter(isSchrijven)) {
    const maker = makers[op.id]
    if (!maker) throw new Error(`geen voorbeeld voor ${op.id}`)
    const aanroep = await maker(werkplaats)
    gedaan.set(op.id, aanroep)
    if (op.methode !== 'POST') continue
    const antwoord = await voerUit(huis, aanroep)
    if (antwoord.status !== 201) throw new Error(`${op.id} gaf ${antwoord.status}: ${antwoord.tekst.slice(0, 3000)}`)
    const plek = { url: String(antwoord.koppen.location).replace(/^\/v1/, ''), wie: aanroep.lezer ?? aanroep.wie }
    const naam = `${vorm(op.pad)}/{}`
    if (!plekken.has(naam)) plekken.set(naam, plek)
  }
  await noteerMededeling(werkplaats, gedaan, plekken)
  await noteerAfwijking(werkplaats, plekken)
  await noteerOverdracht(werkplaats, gedaan.get('maakOverdrachtacceptatie') as Aanroep, plekken)
  await noteerTrede(werkplaats, plekken)
  noteerVervallen(gedaan, plekken)
  return { ...werkplaats, gedaan, adres: (op) => zoek(op.pad, plekken, werkplaats.tafel.school.baas) }
}

async function leesReferentiedata({ database }: Huis): Promise<void> {
  const client = new Client({ connectionString: database.beheerUrl })
  await client.connect()
  await leesReferentiedataIn(client)
  await client.end()
}

/** Does a call, with the ETag that it asks for. */
export async function voerUit(huis: Huis, { wie, pad, body, etagVan }: Aanroep, methode = 'POST', sleutel?: string, ifMatch?: string) {
  const etag = ifMatch ?? (etagVan === undefined ? undefined : (await huis.roep(wie, 'GET', etagVan)).etag)
  return huis.roep(wie, methode, pad, body, { ...(etag !== undefined && { ifMatch: etag }), ...(sleutel !== undefined && { sleutel }) })
}

/** The nearest resource whose address is known, and from there the rest of the path. */
function zoek(pad: string, plekken: Map<string, Plek>, wie: Wie): Plek {
  const plek = plekken.get(vorm(pad))
  if (plek) return plek
  if (padnamen(pad).length === 0) return { url: pad, wie }
  const [, boven = '', rest = ''] = /^(.*)(\/[^/]+)$/.exec(pad) ?? []
  if (rest.startsWith('/{')) throw new Error(`geen adres voor ${pad}`)
  const daar = zoek(boven, plekken, wie)
  return { ...daar, url: `${daar.url}${rest}` }
}

/** The parents accept the wijkteam's uitnodiging too: their records there and at school are one. */
async function maakOudersBekend({ doe, wijkteam, bijWijkteam, casus, moeder, vader }: Werkplaats['tafel']): Promise<void> {
  for (const [wie, persoonId] of [
    [moeder, bijWijkteam.moeder],
    [vader, bijWijkteam.vader],
  ] as const) {
    const { id, body } = await doe(wijkteam.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId, rol: 'ouder' })
    await doe(wie, 'POST', `/uitnodigingen/${id}/acceptaties`, { code: body.code })
  }
}

/** Goes on from one world to the next, so that two of them can stand in one house. */
let teller = 0
const nr = (): number => ++teller

async function maakWerkplaats(huis: Huis): Promise<Werkplaats> {
  const doe = maakDoe(huis)
  const tafel = await maakTafel(huis, doe)
  const vreemd = await maakOrganisatie(doe, 'school', 'De Verre Weide')
  const toestemming = await geefToestemming(tafel)
  await maakOudersBekend(tafel)
  const hulp = await startHulp(tafel)
  const opp = await maakOpp(tafel, [hulp])
  const plan = await maakGezinsplan(tafel, [hulp])
  await brengIn(tafel, tafel.school.baas, 'opp', opp)
  await brengIn(tafel, tafel.wijkteam.baas, 'gezinsplan', plan)
  const koppeling = await koppel(tafel, opp, plan)
  const conceptOpp = (await doe(tafel.school.baas, 'POST', '/opps', { soort: 'opp', jeugdigeId: tafel.kind, schooljaar: '2026-2027' })).id
  const tweedeGezin = await maakTweedeGezin({ doe, tafel })
  const conceptPlan = (await doe(tafel.wijkteam.baas, 'POST', '/gezinsplannen', { soort: 'gezinsplan', gezinId: tweedeGezin })).id
  return { huis, doe, tafel, vreemd, toestemming, hulp, opp, plan, koppeling, conceptOpp, conceptPlan, tweedeGezin, nr }
}

/** What the world came with, and what no POST of its own makes. */
async function noteerVast({ doe, tafel, opp, plan, koppeling, conceptOpp, conceptPlan, hulp }: Werkplaats, plekken: Map<string, Plek>) {
  const { school, wijkteam, casus, kind, bijSchool } = tafel
  const eerste = async (pad: string): Promise<string> => `${pad}/${(await doe(school.baas, 'GET', pad)).body.resultaten[0].id}`
  const uitnodiging = await eerste(`/casussen/${casus}/uitnodigingen`)
  const nummer = await doe(school.baas, 'POST', `/personen/${kind}/externe-verwijzingen`, { systeem: 'las', waarde: 'L-0' })
  const vast: [string, string, Wie][] = [
    ['/organisaties/{}', `/organisaties/${school.id}`, school.baas],
    ['/personen/{}', `/personen/${kind}`, school.baas],
    ['/gezinnen/{}', `/gezinnen/${bijSchool.gezin}`, school.baas],
    ['/casussen/{}', `/casussen/${casus}`, school.baas],
    ['/casussen/{}/jeugdigen/{}', await eerste(`/casussen/${casus}/jeugdigen`), school.baas],
    ['/casussen/{}/regie/perioden/{}', await eerste(`/casussen/${casus}/regie/perioden`), school.baas],
    ['/casussen/{}/uitnodigingen/{}', uitnodiging, school.baas],
    ['/uitnodigingen/{}', uitnodiging.replace(/^.*\/uitnodigingen/, '/uitnodigingen'), school.baas],
    ['/inzetten/{}', `/inzetten/${hulp}`, wijkteam.baas],
    ['/opps/{}', `/opps/${conceptOpp}`, school.baas],
    ['/opps/{}/versies/{}', `/opps/${opp}/versies/1`, school.baas],
    ['/gezinsplannen/{}', `/gezinsplannen/${conceptPlan}`, wijkteam.baas],
    ['/gezinsplannen/{}/versies/{}', `/gezinsplannen/${plan}/versies/1`, wijkteam.baas],
    ['/koppelingen/{}', `/koppelingen/${koppeling}`, school.baas],
    ['/externe-verwijzingen/{}', `/externe-verwijzingen/${nummer.id}`, school.baas],
    ['/logboek/zegels', '/logboek/zegels', beheer],
    ['/verwerkingsactiviteiten/{}', '/verwerkingsactiviteiten/opps-lezen', school.baas],
    ['/gemeenten/{}', '/gemeenten/GM0222', school.baas],
    ['/scholen/{}', '/scholen/00AH00', school.baas],
    ['/postcodes/{}', '/postcodes/7511', school.baas],
    ['/codelijsten/{}', '/codelijsten/JZ588', school.baas],
  ]
  for (const [naam, url, wie] of vast) plekken.set(naam, { url, wie })
}

/** What was laid on the table was told to who is there. */
async function noteerMededeling({ doe, tafel: { moeder } }: Werkplaats, gedaan: Map<string, Aanroep>, plekken: Map<string, Plek>) {
  const lijst = `${gedaan.get('maakOverlegstuk')?.pad.replace(/\/stukken$/, '')}/mededelingen`
  const [eerste] = (await doe(moeder, 'GET', lijst)).body.resultaten
  plekken.set('/casussen/{}/overleggen/{}/mededelingen/{}', { url: `${lijst}/${eerste.id}`, wie: moeder })
}

/** What a vervallenverklaring of any kind is found at, whatever it stands beside. */
function noteerVervallen(gedaan: Map<string, Aanroep>, plekken: Map<string, Plek>): void {
  const { pad, wie } = gedaan.get('maakVernietiging') as Aanroep
  plekken.set('/vervallenverklaringen/{}', { url: pad.replace(/\/vernietigingen$/, ''), wie })
}

/** A part that another write makes along. */
async function noteerTrede({ doe }: Werkplaats, plekken: Map<string, Plek>) {
  const { url, wie } = plekken.get('/regioafspraken/{}') as Plek
  const [trede] = (await doe(wie, 'GET', `${url}/treden`)).body.resultaten
  plekken.set('/regioafspraken/{}/treden/{}', { url: `${url}/treden/${trede.id}`, wie })
}

/** Help that a plan refers to ends: the plan gets an afwijking. */
async function noteerAfwijking({ doe, tafel, hulp }: Werkplaats, plekken: Map<string, Plek>) {
  const { school, wijkteam } = tafel
  await doe(wijkteam.baas, 'POST', `/inzetten/${hulp}/beeindigingen`, { einddatum: '2026-11-24', reden: 'De hulp is afgerond.' })
  for (const wie of [school.baas, wijkteam.baas]) {
    const [eerste] = (await doe(wie, 'GET', '/afwijkingen')).body.resultaten
    if (eerste) plekken.set('/afwijkingen/{}', { url: `/afwijkingen/${eerste.id}`, wie })
  }
  if (!plekken.has('/afwijkingen/{}')) throw new Error('er ontstond geen afwijking')
}

/** What went over to a colleague, thing by thing, and what the family reads of it. */
async function noteerOverdracht({ doe }: Werkplaats, { wie, etagVan }: Aanroep, plekken: Map<string, Plek>) {
  const [onderdeel] = (await doe(wie, 'GET', `${etagVan}/onderdelen`)).body.resultaten
  plekken.set('/medewerkers/{}/overdrachten/{}/onderdelen/{}', { url: `${etagVan}/onderdelen/${onderdeel.id}`, wie })
  const berichten = `/casussen/${onderdeel.casusId}/overdrachtberichten`
  const [bericht] = (await doe(wie, 'GET', berichten)).body.resultaten
  plekken.set('/casussen/{}/overdrachtberichten/{}', { url: `${berichten}/${bericht.id}`, wie })
}
