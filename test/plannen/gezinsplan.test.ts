import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { begin, type Huis, maakHuis } from '../hulp/huis.ts'
import { metEtag } from '../hulp/overleg.ts'
import { maakTafel, schrijfGezinsplan, type Tafel } from '../hulp/wereld.ts'
import { pleegmoeder } from '../regels-http/plangevallen.ts'

let huis: Huis
let tafel: Tafel
beforeAll(async () => {
  huis = await maakHuis()
}, 60_000)
afterAll(() => huis?.stop())
beforeEach(async () => {
  huis.klok.zet(begin)
  tafel = await maakTafel(huis)
})

const lees = async (plan: string) => (await tafel.doe(tafel.wijkteam.baas, 'GET', `/gezinsplannen/${plan}`)).body
const wijzig = (plan: string, body: object) => metEtag(huis, tafel.wijkteam.baas, 'PATCH', `/gezinsplannen/${plan}`, body)
const stelVast = (plan: string, proef = false) =>
  huis
    .roep(tafel.wijkteam.baas, 'GET', `/gezinsplannen/${plan}`)
    .then(({ etag }) => huis.roep(tafel.wijkteam.baas, 'POST', `/gezinsplannen/${plan}/vaststellingen`, {}, { ifMatch: etag, proef }))
const zegt = (antwoord: { body: { bevindingen?: { regel: string; uitkomst: string; uitleg: string }[] } }, regel: string) =>
  (antwoord.body.bevindingen ?? []).filter((een) => een.regel === regel).map(({ uitkomst, uitleg }) => `${uitkomst} ${uitleg}`.trim())

describe('pleegouders in het gezin', () => {
  const regel = 'gezinsplan-overlegd-en-op-schrift'
  const dagen = { overlegMetPleegoudersOp: '2026-11-20', instemmingPleegoudersOp: '2026-11-21' }

  it('spreken mee over het plan en stemmen in met hun rol; een volgende versie bespreekt men met hen opnieuw', async () => {
    const plan = await schrijfGezinsplan(tafel)
    expect(zegt(await stelVast(plan, true), regel)).toEqual(['voldaan'])
    await pleegmoeder(tafel)
    expect(zegt(await stelVast(plan, true), regel)).toEqual([
      'geschonden Het plan is nog niet besproken met de pleegouders. De pleegouders hebben nog niet ingestemd met wat het plan over hun eigen rol zegt.',
    ])
    await wijzig(plan, { overlegMetPleegoudersOp: '2026-11-20' })
    expect(zegt(await stelVast(plan), regel)).toEqual([
      'geschonden De pleegouders hebben nog niet ingestemd met wat het plan over hun eigen rol zegt.',
    ])
    await wijzig(plan, dagen)
    expect((await lees(plan)).versie).toMatchObject(dagen)
    expect((await stelVast(plan)).status).toBe(201)
    const volgende = await tafel.doe(tafel.wijkteam.baas, 'POST', `/gezinsplannen/${plan}/versies`, { reden: 'De hulp verandert.' })
    expect(Object.keys(volgende.body)).not.toContain('overlegMetPleegoudersOp')
    expect(Object.keys(volgende.body)).not.toContain('instemmingPleegoudersOp')
    expect((await tafel.doe(tafel.wijkteam.baas, 'GET', `/gezinsplannen/${plan}/versies/1`)).body).toMatchObject(dagen)
  })

  it('zijn niet meer nodig als zij niet meer bij het gezin horen', async () => {
    const lid = await pleegmoeder(tafel)
    const plan = await schrijfGezinsplan(tafel)
    expect((await stelVast(plan)).status).toBe(409)
    await metEtag(huis, tafel.wijkteam.baas, 'PATCH', `/gezinnen/${tafel.bijWijkteam.gezin}/leden/${lid}`, { tot: '2026-11-22' })
    expect((await stelVast(plan)).status).toBe(201)
  })

  it('wie nog niet instemt met een reden in het plan, vraagt om een oordeel van een professional', async () => {
    await pleegmoeder(tafel)
    const plan = await schrijfGezinsplan(tafel)
    await wijzig(plan, { overlegMetPleegoudersOp: '2026-11-20', overlegToelichting: 'Zij willen eerst zien hoe de eerste weken gaan.' })
    expect(zegt(await stelVast(plan), regel)).toEqual([
      'oordeel-nodig De pleegouders hebben nog niet ingestemd met wat het plan over hun eigen rol zegt. Waarom is de reden die in het plan staat voldoende?',
    ])
    const motiveringen = [{ regel, tekst: 'De pleegouders krijgen in januari begeleiding; dan stemmen zij in of niet.' }]
    const { etag } = await tafel.doe(tafel.wijkteam.baas, 'GET', `/gezinsplannen/${plan}`)
    const pad = `/gezinsplannen/${plan}/vaststellingen`
    expect((await huis.roep(tafel.wijkteam.baas, 'POST', pad, { motiveringen }, { ifMatch: etag })).status).toBe(201)
  })

  it('een dag die geen dag is, is een duidelijke fout en laat niets achter', async () => {
    const plan = await schrijfGezinsplan(tafel)
    const { etag } = await tafel.doe(tafel.wijkteam.baas, 'GET', `/gezinsplannen/${plan}`)
    const fout = await wijzig(plan, { instemmingPleegoudersOp: '2026-02-30', overlegMetPleegoudersOp: '2026-11-20' })
    expect([fout.status, fout.body.errors.map(({ location }: { location: string }) => location)]).toEqual([
      400,
      ['/instemmingPleegoudersOp'],
    ])
    expect((await tafel.doe(tafel.wijkteam.baas, 'GET', `/gezinsplannen/${plan}`)).etag).toBe(etag)
    await wijzig(plan, dagen)
    await wijzig(plan, { instemmingPleegoudersOp: null })
    expect((await lees(plan)).versie).toMatchObject({ overlegMetPleegoudersOp: '2026-11-20' })
    expect(Object.keys((await lees(plan)).versie)).not.toContain('instemmingPleegoudersOp')
  })
})
