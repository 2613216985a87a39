import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { volgHerstel } from '../hulp/herstel.ts'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { metEtag } from '../hulp/overleg.ts'
import { brengIn, geefToestemming, maakOrganisatie, maakTafel, schrijfGezinsplan, type Tafel } from '../hulp/wereld.ts'
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

describe('het plan op papier', () => {
  it('gaat over één versie: bij een maatregel krijgt het gezin ook de volgende', async () => {
    const plan = await schrijfGezinsplan(tafel)
    const dagen = { opSchriftGevraagdOp: '2026-11-19', opSchriftVerstrektOp: '2026-11-20' }
    await wijzig(plan, { maatregel: true, ...dagen })
    expect((await stelVast(plan)).status).toBe(201)
    await tafel.doe(tafel.wijkteam.baas, 'POST', `/gezinsplannen/${plan}/versies`, { reden: 'De hulp verandert.' })
    await wijzig(plan, { overlegMetJeugdigeOp: '2026-11-22', overlegMetOudersOp: '2026-11-22' })
    expect(zegt(await stelVast(plan), 'gezinsplan-overlegd-en-op-schrift')).toEqual([
      'geschonden Het plan moet op papier aan het gezin zijn gegeven en dat is nog niet gebeurd.',
    ])
    await wijzig(plan, { opSchriftVerstrektOp: '2026-11-23' })
    expect((await stelVast(plan)).status).toBe(201)
    expect((await tafel.doe(tafel.wijkteam.baas, 'GET', `/gezinsplannen/${plan}/versies/1`)).body).toMatchObject(dagen)
  })
})

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

describe('een plan dat een ander uitvoert', () => {
  const regel = 'een-gezin-een-plan-een-regisseur'
  const oordeel = async (wie: Wie) => {
    const { body } = await tafel.doe(wie, 'GET', `/casussen/${tafel.casus}/toetsing`)
    return body.bevindingen.filter((een: { regel: string; uitkomst: string }) => een.regel === regel && een.uitkomst !== 'voldaan')
  }
  const uitbesteed = async (): Promise<{ plan: string; aanbieder: string }> => {
    await geefToestemming(tafel)
    const aanbieder = (await maakOrganisatie(tafel.doe, 'jeugdhulpaanbieder', 'De Brug')).id
    const plan = await schrijfGezinsplan(tafel)
    await wijzig(plan, { uitbesteedAanId: aanbieder })
    return { plan, aanbieder }
  }

  it('ligt op een tafel waar het wijkteam zit; wie de weg volgt legt het daar', async () => {
    const { plan, aanbieder } = await uitbesteed()
    expect((await lees(plan)).versie.uitbesteedAanId).toBe(aanbieder)
    expect(await oordeel(tafel.wijkteam.baas), 'een concept voert nog niemand uit').toEqual([])
    expect((await stelVast(plan)).status).toBe(201)
    const [nu] = await oordeel(tafel.wijkteam.baas)
    expect(nu).toMatchObject({ versie: 2, ernst: 'informeert', uitkomst: 'geschonden', feiten: { uitbesteedAanId: aanbieder } })
    expect(nu.uitleg).toBe(
      'Een andere organisatie voert dit plan uit. Wie het plan bijhoudt blijft betrokken: die zit aan tafel in een lopende casus waar het plan ligt. Dat is nu niet zo.',
    )
    const gezet: string[] = []
    await volgHerstel(huis.roep, nu.herstel, () => tafel.wijkteam.baas, { na: ({ methode, pad }) => gezet.push(`${methode} ${pad}`) })
    expect(gezet).toEqual([`POST /v1/casussen/${tafel.casus}/inbreng`])
    expect(await oordeel(tafel.wijkteam.baas)).toEqual([])
    const volgende = await tafel.doe(tafel.wijkteam.baas, 'POST', `/gezinsplannen/${plan}/versies`, { reden: 'De hulp verandert.' })
    expect(volgende.body.uitbesteedAanId, 'wie het uitvoert blijft dat in een volgende versie').toBe(aanbieder)
  })

  it('wie van tafel gaat is niet meer betrokken, en daar is geen vaste weg uit', async () => {
    const { plan } = await uitbesteed()
    await stelVast(plan)
    await brengIn(tafel, tafel.wijkteam.baas, 'gezinsplan', plan)
    expect(await oordeel(tafel.school.baas)).toEqual([])
    const { doe, school, wijkteam, casus } = tafel
    const deelnemers = (await doe(school.baas, 'GET', `/casussen/${casus}/deelnemers`)).body.resultaten
    const { id } = deelnemers.find((een: { organisatieId?: string }) => een.organisatieId === wijkteam.id)
    await metEtag(huis, school.baas, 'PATCH', `/casussen/${casus}/deelnemers/${id}`, { tot: '2026-11-23' })
    expect((await oordeel(school.baas)).map((een: { herstel: unknown[] }) => een.herstel)).toEqual([[]])
  })

  it('is niet de eigen organisatie, en bestaat: anders is dat een duidelijke fout en blijft alles zoals het was', async () => {
    const plan = await schrijfGezinsplan(tafel)
    const { etag } = await tafel.doe(tafel.wijkteam.baas, 'GET', `/gezinsplannen/${plan}`)
    const fouten = []
    for (const id of [tafel.wijkteam.id, tafel.casus]) {
      const { status, body } = await wijzig(plan, { uitbesteedAanId: id, maatregel: true })
      fouten.push([status, body.errors[0].location, body.errors[0].detail])
    }
    expect(fouten).toEqual([
      [400, '/uitbesteedAanId', 'Uw eigen organisatie voert het plan uit als het niet is uitbesteed. Laat dit veld dan weg.'],
      [400, '/uitbesteedAanId', expect.any(String)],
    ])
    expect((await tafel.doe(tafel.wijkteam.baas, 'GET', `/gezinsplannen/${plan}`)).etag).toBe(etag)
  })
})
