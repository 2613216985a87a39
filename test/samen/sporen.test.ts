import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Antwoord, type Huis, maakHuis, type Roepopties, type Wie } from '../hulp/huis.ts'
import { maakRijenteller, type Rijenteller } from '../hulp/rijen.ts'
import { maakDoe, maakTafel, type Tafel } from '../hulp/wereld.ts'
import { hulp, type Operatie, opp, van } from './overleg.ts'

let huis: Huis
let tafel: Tafel
let teller: Rijenteller
let database: Client
beforeAll(async () => {
  huis = await maakHuis()
  teller = await maakRijenteller(huis.database.beheerUrl)
  database = new Client({ connectionString: huis.database.beheerUrl })
  await database.connect()
}, 60_000)
beforeEach(async () => {
  tafel = await maakTafel(huis)
})
afterAll(async () => {
  await database?.end()
  await teller?.stop()
  await huis?.stop()
})

const samen = (operaties: Operatie[], opties?: Roepopties, wie: Wie = tafel.school.baas): Promise<Antwoord> =>
  huis.roep(wie, 'POST', `/casussen/${tafel.casus}/_samen`, { operaties }, opties)
const hulpvraag = (tekst = 'Wat helpt?'): Operatie => ({
  operatie: 'maakHulpvraag',
  body: { jeugdigeId: tafel.kind, tekst, categorie: 'onderwijs' },
})
type Regel = {
  operatie: string
  aard: string
  status: number
  personen: string[]
  onderwerp: string
  activiteit: string
  verzoek: string
  trace: string
}
/** What a call left in the log, the record of the call itself first. */
async function regels(doe: () => Promise<Antwoord>): Promise<{ antwoord: Antwoord; regels: Regel[] }> {
  const { rows: eerder } = await database.query('select coalesce(max(tx::text::bigint), 0)::text as tx from logboek')
  const antwoord = await doe()
  const { rows } = await database.query<Regel>(
    `select operatie, aard, status, personen, onderwerp, activiteit, verzoek, trace from logboek where tx::text::bigint > $1
     order by verzoek is distinct from $2, id`,
    [eerder[0].tx, antwoord.koppen['x-request-id']],
  )
  return { antwoord, regels: rows }
}

describe('het logboek', () => {
  it('houdt één regel van de aanroep, en per operatie een eigen regel: welke, over wie, onder welke activiteit', async () => {
    const { antwoord, regels: alle } = await regels(() => samen([hulpvraag(), ...hulp(tafel)]))
    expect(antwoord.status, antwoord.tekst).toBe(200)
    expect(alle.map(({ operatie, aard, status }) => [operatie, aard, status])).toEqual([
      ['voerSamenUit', 'geschreven', 200],
      ['maakHulpvraag', 'geschreven', 201],
      ['maakInzet', 'geschreven', 201],
      ['startInzet', 'geschreven', 201],
    ])
    const [geheel, ...delen] = alle as [Regel, ...Regel[]]
    expect([geheel.personen, geheel.onderwerp]).toEqual([[], tafel.casus])
    for (const { personen } of delen) expect(personen).toContain(tafel.kind)
    expect(delen.map(({ activiteit }) => activiteit.split(':')[3])).toEqual(['casussen', 'inzetten', 'inzetten'])
    const gemaakt = antwoord.body.operaties.map(({ resultaat }: { resultaat: { id: string } }) => resultaat.id)
    expect(delen.map(({ onderwerp }) => onderwerp)).toEqual(gemaakt)
  })
  it('elke operatie is een stap binnen de aanroep, met een eigen kenmerk', async () => {
    const koppen = { traceparent: `00-${'b'.repeat(32)}-00f067aa0ba902b7-01` }
    const { antwoord, regels: alle } = await regels(() => samen([hulpvraag('Een'), hulpvraag('Twee')], { koppen }))
    const [geheel, ...delen] = alle as [Regel, ...Regel[]]
    const span = antwoord.koppen.traceparent?.split('-')[2]
    expect(geheel.trace).toBe(`${'b'.repeat(32)}-00f067aa0ba902b7`)
    for (const { trace } of delen) expect(trace).toBe(`${'b'.repeat(32)}-${span}`)
    expect(new Set(alle.map(({ verzoek }) => verzoek)).size).toBe(3)
  })
  it('een proef per operatie, een weigering als geheel met iedereen om wie het ging', async () => {
    const proef = (await regels(() => samen([hulpvraag(), ...hulp(tafel)], { proef: true }))).regels
    expect(proef.map(({ aard, status }) => `${aard} ${status}`)).toEqual(Array(4).fill('proef 200'))
    const geweigerd = (await regels(() => samen([hulpvraag(), ...hulp(tafel).slice(0, 1)], {}, tafel.moeder))).regels
    expect(geweigerd.map(({ operatie, aard, status }) => [operatie, aard, status])).toEqual([['voerSamenUit', 'geweigerd', 403]])
    expect(geweigerd[0]?.personen).toContain(tafel.kind)
    expect(geweigerd[0]?.onderwerp).toBe(tafel.casus)
  })
  it('een ouder leest van elke operatie één keer dat er iets is vastgelegd', async () => {
    const tel = async (): Promise<string[]> => {
      const { body } = await huis.roep(tafel.moeder, 'GET', `/personen/${tafel.kind}/inzagen?limiet=100`)
      return body.resultaten.filter(({ aard }: { aard: string }) => aard === 'vastgelegd').map(({ zin }: { zin: string }) => zin)
    }
    const vooraf = (await tel()).length
    await samen([hulpvraag(), ...hulp(tafel)])
    expect((await tel()).length - vooraf).toBe(3)
  })
})

describe('dezelfde aanroep nog eens', () => {
  it('met dezelfde sleutel: één keer gedaan, hetzelfde antwoord, opnieuw opgezocht', async () => {
    const operaties = [hulpvraag(), ...hulp(tafel)]
    const [een, tegelijk] = await Promise.all([samen(operaties, { sleutel: 'a' }), samen(operaties, { sleutel: 'a' })])
    expect([een.status, tegelijk.status], een.tekst).toEqual([200, 200])
    const na = await teller.tel()
    const { antwoord: later, regels: alle } = await regels(() => samen(operaties, { sleutel: 'a' }))
    for (const een_ of [een, tegelijk]) expect(later.body.operaties).toEqual(een_.body.operaties)
    expect([later.body.toegestaan, later.body.bevindingen, later.body.wijzigingen]).toEqual([true, undefined, undefined])
    expect(alle.map(({ aard, operatie }) => `${aard} ${operatie}`)).toEqual(
      ['voerSamenUit', 'maakHulpvraag', 'maakInzet', 'startInzet'].map((naam) => `herhaald ${naam}`),
    )
    expect(await teller.tel()).toEqual(na)
    const anders = await samen([...operaties, hulpvraag('Meer')], { sleutel: 'a' })
    expect([anders.status, anders.body.type]).toEqual([409, 'urn:rondetafel:probleem:sleutel-hergebruikt'])
  })
  it('wat er niet meer is, komt niet terug; wat is geweigerd, is niet bewaard', async () => {
    const operaties = [hulpvraag(), ...hulp(tafel)]
    const { body } = await samen(operaties, { sleutel: 'b' })
    const pad = body.operaties[1].location.replace('/v1', '')
    await tafel.doe(tafel.school.baas, 'POST', `${pad}/vervallenverklaringen`, { reden: 'Verkeerd kind.' })
    expect((await samen(operaties, { sleutel: 'b' })).status).toBe(409)
    const fout = [hulpvraag(), { operatie: 'startInzet', params: { inzetId: huis.ids() }, body: { startdatum: '2026-11-23' } }]
    expect((await samen(fout, { sleutel: 'c' })).status).toBe(400)
    expect((await samen([hulpvraag()], { sleutel: 'c' })).status).toBe(200)
  })
  it('een code die één keer wordt getoond, staat alleen in het eerste antwoord', async () => {
    const persoonId = (await tafel.doe(tafel.school.baas, 'POST', '/personen', { voornaam: 'Oma', achternaam: 'Verzonnen' })).id
    const nodigUit = () => samen([{ operatie: 'maakUitnodiging', body: { persoonId, rol: 'netwerk' } }], { sleutel: 'oma' })
    const [een, later] = [await nodigUit(), await nodigUit()]
    expect(een.body.operaties[0].resultaat.code).toMatch(/^.{12,40}$/)
    expect([later.status, later.body.operaties[0].resultaat.code]).toEqual([200, undefined])
  })
})

describe('hoeveel een toepassing mag vragen', () => {
  it('elke operatie telt als een aanroep; wie te veel vraagt, legt niets vast', async () => {
    const [krap, telling] = await Promise.all([maakHuis({ limieten: { client: 12, adres: 0 } }), teller])
    try {
      const wie = { subject: 'beheer', client: 'proef', scopes: ['lezen', 'schrijven', 'beheer'] }
      const pad = `/casussen/${krap.ids()}/_samen`
      const vijf = { operaties: Array.from({ length: 5 }, () => hulpvraag()) }
      const over = async () => {
        const { status, koppen } = await krap.roep(wie, 'POST', pad, vijf)
        return [status, Number(koppen['ratelimit-remaining'])]
      }
      expect(await over()).toEqual([403, 7])
      expect(await over()).toEqual([403, 2])
      expect(await over()).toEqual([429, 0])
      expect(telling).toBeDefined()
    } finally {
      await krap.stop()
    }
  })
})

describe('wat iemand een naam geeft', () => {
  it('is in de hele aanroep bruikbaar: in het adres, in de body, en als wat gelezen is', async () => {
    const { body, status, tekst } = await samen([
      ...hulp(tafel),
      ...opp(tafel),
      { operatie: 'maakInbreng', body: { soort: 'opp', planId: van('opp'), planversie: 1 } },
    ])
    expect(status, tekst).toBe(200)
    const oppId = body.operaties[2].resultaat.id
    expect(body.operaties.at(-1).resultaat.planId).toBe(oppId)
    const volgende = await samen([
      { operatie: 'maakOppVersie', als: 'versie', params: { oppId }, body: { reden: 'Bijgesteld na het overleg.' } },
      { operatie: 'maakInbreng', body: { soort: 'opp', planId: oppId, planversie: van('versie', 'planversie') } },
    ])
    expect(volgende.status, volgende.tekst).toBe(200)
    expect(volgende.body.operaties.map(({ location }: { location: string }) => location.split('/').slice(-2).join('/'))[0]).toBe(
      'versies/2',
    )
    expect(volgende.body.operaties[1].resultaat.planversie).toBe(2)
  })
  it('een wijziging levert de stand voor de volgende', async () => {
    const doe = maakDoe(huis)
    const oppId = (await doe(tafel.school.baas, 'POST', '/opps', { soort: 'opp', jeugdigeId: tafel.kind, schooljaar: '2026-2027' })).id
    const { etag } = await doe(tafel.school.baas, 'GET', `/opps/${oppId}`)
    const { status, body, tekst } = await samen([
      { operatie: 'wijzigOpp', als: 'plan', params: { oppId }, body: { uitstroombestemming: 'havo' }, ifMatch: etag },
      { operatie: 'wijzigOpp', params: { oppId }, body: { programmaAfwijking: 'geen' }, ifMatch: van('plan') },
    ])
    expect([status, body.operaties?.map((een: { status: number }) => een.status)], tekst).toEqual([200, [204, 204]])
    expect(body.operaties[1].etag).toBe((await doe(tafel.school.baas, 'GET', `/opps/${oppId}`)).etag)
    expect(body.operaties[0].resultaat).toBeUndefined()
  })
})
