import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alsSamen, stappenVan, type Uitgestap } from '../hulp/herstel.ts'
import { type Antwoord, begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { maakTafel, type Tafel } from '../hulp/wereld.ts'
import { evaluaties } from '../regels-http/evaluatiegevallen.ts'
import { overleggen } from '../regels-http/overleggevallen.ts'
import { casus, type Geval, gezinsplan, opp } from '../regels-http/plangevallen.ts'

// A way out says of each step how it goes into `_samen`: whoever takes all its steps, takes them in one call, with nothing but what the steps say.

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
}, 60_000)
afterAll(() => huis?.stop())

const alle: Geval[] = [...opp, ...gezinsplan, ...casus, ...overleggen, ...evaluaties]
const geval = (naam: string): Geval => alle.find((een) => een.naam === naam) as Geval
/** Refused by rules, at a table of its own. */
async function weiger({ op = begin.slice(0, 10), maak }: Geval) {
  huis.klok.zet(`${op}T08:30:00.000Z`)
  const tafel = await maakTafel(huis)
  const poging = await maak(tafel, huis)
  const { status, tekst, body } = await poging()
  expect(status, tekst).toBe(409)
  return { tafel, poging, stappen: stappenVan(body.bevindingen) as Uitgestap[] }
}
async function inEen(wie: Wie, { casus: id, wijkteam }: Tafel, stappen: Uitgestap[]): Promise<Antwoord> {
  const vul = ({ schema }: { schema: { format?: string } }) => (schema.format === 'uuid' ? wijkteam.id : undefined)
  const operaties = await alsSamen(huis.roep, wie, stappen, { vul: vul as never, vandaag: huis.klok.nu().slice(0, 10) })
  return huis.roep(wie, 'POST', `/casussen/${id}/_samen`, { operaties })
}

describe('de stappen van één, in één aanroep', () => {
  it.each([
    ['het perspectief van een leeg OPP vaststellen', 5, 'school'],
    ['een verslag vaststellen waar niets in staat', 9, 'school'],
    ['een handelingsplan vaststellen dat de ingebrachte hulp niet noemt', 2, 'school'],
    ['een koppeling beëindigen die het vastgestelde gezinsplan aanhaalt', 4, 'wijkteam'],
  ] as const)('%s', async (naam, aantal, wie) => {
    const { tafel, poging, stappen } = await weiger(geval(naam))
    expect([stappen.length, new Set(stappen.map(({ door }) => door)).size]).toEqual([aantal, 1])
    const samen = await inEen(tafel[wie].baas, tafel, stappen)
    expect(samen.status, samen.tekst).toBe(200)
    expect(samen.body.operaties).toHaveLength(aantal)
    const daarna = await poging()
    expect(daarna.status, daarna.tekst).toBe(201)
  })

  it('wat een stap maakt, noemt een latere bij naam: de school schrijft een OPP dat er nog niet is, met wat de ouders aan tafel zeiden', async () => {
    const { tafel, poging, stappen } = await weiger(
      geval('meer ondersteuning starten voor een leerling die na zes weken nog geen OPP heeft'),
    )
    expect(stappen.filter(({ geeft }) => geeft)).toHaveLength(1)
    expect(JSON.stringify(stappen.map(({ params }) => params))).toContain(`{${stappen.find(({ geeft }) => geeft)?.geeft}}`)
    const samen = await inEen(tafel.school.baas, tafel, stappen)
    expect(samen.status, samen.tekst).toBe(200)
    expect((await poging()).status).toBe(201)
  })

  it('een stap die de geweigerde aanroep vervangt, gaat ook zo', async () => {
    const { tafel, stappen } = await weiger(geval('de regie aan het gezin aanbieden zonder iemand ernaast, en zonder te zeggen waarom'))
    expect(stappen).toMatchObject([{ operatie: 'maakRegieaanbieding', params: { casusId: tafel.casus }, vervangt: true }])
    expect((await inEen(tafel.school.baas, tafel, stappen)).body.operaties).toMatchObject([{ status: 201 }])
  })

  it('een stap die niet in een overleg kan, noemt geen operatie', async () => {
    const { stappen } = await weiger(geval('op school een BSN vastleggen'))
    expect(stappen.map(({ operatie, params }) => [operatie, params])).toEqual([[undefined, undefined]])
  })

  it('ook een toetsing en een proef zeggen het', async () => {
    huis.klok.zet(begin)
    const { casus: id, school, doe, kind } = await maakTafel(huis)
    const { id: oppId } = await doe(school.baas, 'POST', '/opps', { soort: 'opp', jeugdigeId: kind, schooljaar: '2026-2027' })
    const { etag } = await doe(school.baas, 'GET', `/opps/${oppId}`)
    const pad = `/opps/${oppId}/vaststellingen`
    const proef = await huis.roep(
      school.baas,
      'POST',
      pad,
      { deel: 'perspectief', overlegGevoerdOp: '2026-11-18' },
      { ifMatch: etag, proef: true },
    )
    const toetsing = await doe(school.baas, 'GET', `/casussen/${id}/toetsing`)
    for (const { body } of [proef, toetsing]) {
      const stappen: Uitgestap[] = body.bevindingen.flatMap(({ herstel = [] }: { herstel?: Uitgestap[] }) => herstel)
      expect(stappen.filter(({ pad: waar }) => waar === `/v1/opps/${oppId}/factoren`)).not.toEqual([])
      for (const stap of stappen.filter(({ pad: waar }) => waar === `/v1/opps/${oppId}/factoren`))
        expect([stap.operatie, stap.params]).toEqual(['maakOppFactor', { oppId }])
    }
  })
})
