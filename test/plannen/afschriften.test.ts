import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { volgHerstel } from '../hulp/herstel.ts'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { metEtag } from '../hulp/overleg.ts'
import { maakRijenteller, type Rijenteller } from '../hulp/rijen.ts'
import { brengIn, geefToestemming, maakGezinsplan, maakTafel, schrijfGezinsplan, type Tafel } from '../hulp/wereld.ts'
import { vraagOpPapier } from '../regels-http/plangevallen.ts'

let huis: Huis
let tafel: Tafel
let teller: Rijenteller
beforeAll(async () => {
  huis = await maakHuis()
  teller = await maakRijenteller(huis.database.beheerUrl)
}, 60_000)
afterAll(async () => {
  await teller?.stop()
  await huis?.stop()
})
beforeEach(async () => {
  huis.klok.zet(begin)
  tafel = await maakTafel(huis)
})

const padVan = (plan: string) => `/gezinsplannen/${plan}/afschriften`
const lijst = async (wie: Wie, plan: string) => (await tafel.doe(wie, 'GET', padVan(plan))).body.resultaten
const stelVast = (plan: string) =>
  metEtag(huis, tafel.wijkteam.baas, 'POST', `/gezinsplannen/${plan}/vaststellingen`, {}, `/gezinsplannen/${plan}`)

/** The wijkteam lets the parents into its own record too, from a casus of its own. */
async function nodigOuders({ doe, wijkteam, kindWijk, moeder, vader, bijWijkteam }: Tafel): Promise<void> {
  const casus = (await doe(wijkteam.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: kindWijk }] })).id
  for (const [wie, persoonId] of [
    [moeder, bijWijkteam.moeder],
    [vader, bijWijkteam.vader],
  ] as const) {
    const { id, body } = await doe(wijkteam.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId, rol: 'ouder' })
    await doe(wie, 'POST', `/uitnodigingen/${id}/acceptaties`, { code: body.code })
  }
}

describe('een afschrift van het gezinsplan', () => {
  it('wordt gevraagd en gegeven, ook van een versie die al is vastgesteld; het gaat niet mee naar de volgende', async () => {
    const { doe, wijkteam, bijWijkteam } = tafel
    const plan = await maakGezinsplan(tafel)
    const versie = (await doe(wijkteam.baas, 'GET', `/gezinsplannen/${plan}/versies/1`)).body
    const gemaakt = await doe(wijkteam.baas, 'POST', padVan(plan), { planversie: 1, aanId: bijWijkteam.moeder, gevraagdOp: '2026-11-20' })
    const pad = `${padVan(plan)}/${gemaakt.id}`
    expect(gemaakt.koppen.location).toBe(`/v1${pad}`)
    const verwacht = { id: gemaakt.id, gezinsplanId: plan, planversie: 1, aanId: bijWijkteam.moeder, gevraagdOp: '2026-11-20' }
    expect([gemaakt.body, (await doe(wijkteam.baas, 'GET', pad)).body, await lijst(wijkteam.baas, plan)]).toEqual([
      verwacht,
      verwacht,
      [verwacht],
    ])
    expect((await huis.roep(wijkteam.baas, 'PATCH', pad, { verstrektOp: '2026-11-23' })).status, 'zonder If-Match').toBe(428)
    expect((await metEtag(huis, wijkteam.baas, 'PATCH', pad, { verstrektOp: '2026-11-23' })).status).toBe(204)
    expect((await doe(wijkteam.baas, 'GET', pad)).body).toEqual({ ...verwacht, verstrektOp: '2026-11-23' })
    expect((await doe(wijkteam.baas, 'GET', `/gezinsplannen/${plan}/versies/1`)).body).toEqual(versie)
    await doe(wijkteam.baas, 'POST', `/gezinsplannen/${plan}/versies`, { reden: 'De hulp verandert.' })
    expect(await lijst(wijkteam.baas, plan)).toHaveLength(1)
  })

  it('van de vorige versie telt niet voor de nieuwe: bij een maatregel is ook die er op papier', async () => {
    const { doe, wijkteam } = tafel
    await geefToestemming(tafel)
    const plan = await schrijfGezinsplan(tafel)
    const regel = 'gezinsplan-overlegd-en-op-schrift'
    const oordeel = async () => {
      const { body } = await doe(wijkteam.baas, 'GET', `/casussen/${tafel.casus}/toetsing`)
      return body.bevindingen.find((een: { regel: string }) => een.regel === regel)
    }
    await metEtag(huis, wijkteam.baas, 'PATCH', `/gezinsplannen/${plan}`, { maatregel: true })
    expect((await stelVast(plan)).status).toBe(409)
    const { id } = await doe(wijkteam.baas, 'POST', padVan(plan), {
      ...{ planversie: 1, aanId: tafel.bijWijkteam.moeder, verstrektOp: '2026-11-23' },
    })
    expect((await stelVast(plan)).status).toBe(201)
    expect((await oordeel()).uitkomst).toBe('voldaan')
    await doe(wijkteam.baas, 'POST', `${padVan(plan)}/${id}/vervallenverklaringen`, { reden: 'Het was een ander plan.' })
    const nu = await oordeel()
    expect([nu.ernst, nu.uitkomst, nu.uitleg]).toEqual([
      ...['informeert', 'geschonden', 'Het plan moet op papier aan het gezin zijn gegeven en dat is nog niet gebeurd.'],
    ])
    const gezet: string[] = []
    await volgHerstel(huis.roep, nu.herstel, () => wijkteam.baas, { na: ({ methode, pad }) => gezet.push(`${methode} ${pad}`) })
    expect(gezet).toEqual([`POST /v1${padVan(plan)}`])
    expect((await oordeel()).uitkomst).toBe('voldaan')
    expect(await lijst(wijkteam.baas, plan)).toMatchObject([{ aanId: tafel.bijWijkteam.moeder, planversie: 1, verstrektOp: '2026-11-23' }])
    await doe(wijkteam.baas, 'POST', `/gezinsplannen/${plan}/versies`, { reden: 'De hulp verandert.' })
    const besproken = { overlegMetJeugdigeOp: '2026-11-23', overlegMetOudersOp: '2026-11-23' }
    await metEtag(huis, wijkteam.baas, 'PATCH', `/gezinsplannen/${plan}`, besproken)
    expect((await stelVast(plan)).body.bevindingen.find((een: { regel: string }) => een.regel === regel).uitkomst).toBe('geschonden')
  })

  it('een verzoek dat blijft liggen wordt gezegd; wie de weg volgt vult in wanneer het is gegeven', async () => {
    const { doe, wijkteam } = tafel
    await geefToestemming(tafel)
    const plan = await maakGezinsplan(tafel)
    const id = await vraagOpPapier(tafel, plan, '2026-11-20')
    huis.klok.zet('2026-12-05T08:30:00.000Z')
    const { body } = await doe(wijkteam.baas, 'GET', `/casussen/${tafel.casus}/toetsing`)
    const nu = body.bevindingen.find((een: { feiten: object }) => 'gevraagdeAfschriften' in een.feiten)
    expect([nu.uitleg, nu.feiten.gevraagdeAfschriften]).toEqual([
      ...['Iemand van het gezin vroeg het plan op papier en kreeg het niet op tijd.', [id]],
    ])
    await volgHerstel(huis.roep, nu.herstel, () => wijkteam.baas, { vandaag: '2026-12-05' })
    expect((await doe(wijkteam.baas, 'GET', `${padVan(plan)}/${id}`)).body.verstrektOp).toBe('2026-12-05')
    const daarna = (await doe(wijkteam.baas, 'GET', `/casussen/${tafel.casus}/toetsing`)).body.bevindingen
    expect(daarna.find((een: { regel: string }) => een.regel === nu.regel).uitkomst).toBe('voldaan')
  })

  it('vraagt wie van het gezin het plan ziet ook zelf, voor zichzelf; geven doet wie het bijhoudt', async () => {
    const { doe, wijkteam, moeder, kindWijk, bijWijkteam } = tafel
    const plan = await maakGezinsplan(tafel)
    const vraag = (body: object) => huis.roep(moeder, 'POST', padVan(plan), { planversie: 1, gevraagdOp: '2026-11-20', ...body })
    expect((await vraag({ aanId: bijWijkteam.moeder })).status, 'wie het plan niet ziet').toBe(404)
    await nodigOuders(tafel)
    for (const [body, reden] of [
      [{ aanId: kindWijk }, 'U vraagt het plan op papier voor uzelf.'],
      [{ aanId: bijWijkteam.moeder, verstrektOp: '2026-11-22' }, 'Dat het plan op papier is gegeven, legt wie het plan bijhoudt vast.'],
    ] as const) {
      const fout = await vraag(body)
      expect([fout.status, fout.body.detail]).toEqual([403, expect.stringContaining(reden)])
    }
    expect(await lijst(wijkteam.baas, plan)).toEqual([])
    const gevraagd = await vraag({ aanId: bijWijkteam.moeder })
    expect(gevraagd.status, gevraagd.tekst).toBe(201)
    const pad = `${padVan(plan)}/${gevraagd.body.id}`
    expect((await metEtag(huis, moeder, 'PATCH', pad, { verstrektOp: '2026-11-23' })).status).toBe(403)
    const { resultaten } = (await doe(wijkteam.baas, 'GET', '/agenda')).body
    expect(resultaten.filter(({ wat }: { wat: string }) => wat === 'plan-op-schrift-geven')).toHaveLength(1)
    expect((await metEtag(huis, wijkteam.baas, 'PATCH', pad, { verstrektOp: '2026-11-23' })).status).toBe(204)
    expect((await doe(moeder, 'GET', pad)).body.verstrektOp).toBe('2026-11-23')
  })

  it('ziet wie die versie leest: het gezin en de tafel waar zij ligt, en anders niemand', async () => {
    const { school, wijkteam, moeder, vader } = tafel
    await nodigOuders(tafel)
    const plan = await maakGezinsplan(tafel)
    const id = await vraagOpPapier(tafel, plan, '2026-11-20')
    const ziet = async (wie: Wie) => (await huis.roep(wie, 'GET', `${padVan(plan)}/${id}`)).status
    const leest = async (wie: Wie) => (await huis.roep(wie, 'GET', `/gezinsplannen/${plan}/versies/1`)).status
    const wie = [wijkteam.baas, moeder, vader, school.baas, school.leraar, wijkteam.leraar]
    const stand = async () => [await Promise.all(wie.map(ziet)), await Promise.all(wie.map(leest))]
    expect(await stand()).toEqual(Array(2).fill([200, 200, 200, 404, 404, 404]))
    await geefToestemming(tafel)
    await brengIn(tafel, wijkteam.baas, 'gezinsplan', plan)
    expect(await stand()).toEqual(Array(2).fill([200, 200, 200, 200, 404, 404]))
    const verteld = (await tafel.doe(school.baas, 'GET', `/casussen/${tafel.casus}/tijdlijn`)).body.resultaten
    expect(verteld.filter((een: { id: string }) => een.id === id)).toMatchObject([
      { titel: 'Gezinsplan op papier', aard: 'nieuw', link: `/v1${padVan(plan)}/${id}` },
    ])
  })

  it('is weg als het ten onrechte is vastgelegd, en gaat mee als het hele plan vervalt', async () => {
    const { doe, wijkteam, moeder } = tafel
    await nodigOuders(tafel)
    const plan = await maakGezinsplan(tafel)
    const [een, ander] = [await vraagOpPapier(tafel, plan, '2026-11-20'), await vraagOpPapier(tafel, plan, '2026-11-21')]
    await doe(wijkteam.baas, 'POST', `${padVan(plan)}/${een}/vervallenverklaringen`, { reden: 'Vader vroeg het.' })
    expect((await lijst(moeder, plan)).map(({ id }: { id: string }) => id)).toEqual([ander])
    await doe(wijkteam.baas, 'POST', `/gezinsplannen/${plan}/vervallenverklaringen`, { reden: 'Van een ander gezin.' })
    expect((await huis.roep(moeder, 'GET', `${padVan(plan)}/${ander}`)).status).toBe(404)
  })
})

describe('wat geen afschrift kan zijn, is een duidelijke fout en laat niets achter', () => {
  const fouten: [string, (t: Tafel) => object, string, string][] = [
    ['zonder dag', () => ({}), '/gevraagdOp', 'Zeg wanneer het plan op papier is gevraagd, of wanneer het is gegeven.'],
    ['morgen gevraagd', () => ({ gevraagdOp: '2026-11-24' }), '/gevraagdOp', 'Deze dag ligt nog in de toekomst.'],
    ['morgen gegeven', () => ({ verstrektOp: '2026-11-24' }), '/verstrektOp', 'Deze dag ligt nog in de toekomst.'],
    [
      'gegeven voordat het is gevraagd',
      () => ({ gevraagdOp: '2026-11-20', verstrektOp: '2026-11-19' }),
      '/verstrektOp',
      'Het plan kan niet op papier zijn gegeven voordat het is gevraagd.',
    ],
    [
      'van een versie die er niet is',
      () => ({ planversie: 2, gevraagdOp: '2026-11-20' }),
      '/planversie',
      'Dit bestaat niet, is niet voor u zichtbaar, of hoort hier niet.',
    ],
    [
      'aan iemand die er niet is',
      ({ casus }) => ({ aanId: casus, gevraagdOp: '2026-11-20' }),
      '/aanId',
      'Dit bestaat niet, is niet voor u zichtbaar, of hoort hier niet.',
    ],
  ]
  it.each(fouten)('%s', async (_, over, location, detail) => {
    const { wijkteam, bijWijkteam } = tafel
    const plan = await maakGezinsplan(tafel)
    const vooraf = await teller.tel()
    const body = { planversie: 1, aanId: bijWijkteam.moeder, ...over(tafel) }
    const fout = await huis.roep(wijkteam.baas, 'POST', padVan(plan), body)
    expect([fout.status, fout.body.errors]).toMatchObject([400, [{ location, detail }]])
    expect(await teller.tel()).toEqual(vooraf)
  })

  it('aan wie niet bij dit gezin hoort', async () => {
    const { doe, wijkteam } = tafel
    const plan = await maakGezinsplan(tafel)
    const buur = (await doe(wijkteam.baas, 'POST', '/personen', { voornaam: 'Bas', achternaam: 'Verzonnen', geboortedatum: '1980-05-04' }))
      .id
    const fout = await huis.roep(wijkteam.baas, 'POST', padVan(plan), { planversie: 1, aanId: buur, gevraagdOp: '2026-11-20' })
    expect([fout.status, fout.body.errors]).toMatchObject([
      400,
      [{ location: '/aanId', detail: 'Deze persoon hoort niet bij het gezin van dit plan.' }],
    ])
    expect(await lijst(wijkteam.baas, plan)).toEqual([])
  })

  it('een wijziging die niets overlaat of de volgorde omkeert', async () => {
    const { doe, wijkteam } = tafel
    const plan = await maakGezinsplan(tafel)
    const pad = `${padVan(plan)}/${await vraagOpPapier(tafel, plan, '2026-11-20')}`
    const { etag } = await doe(wijkteam.baas, 'GET', pad)
    for (const [body, location] of [
      [{ gevraagdOp: null }, '/gevraagdOp'],
      [{ verstrektOp: '2026-11-19' }, '/verstrektOp'],
      [{ verstrektOp: '2026-11-24' }, '/verstrektOp'],
      [{ aanId: tafel.bijWijkteam.vader }, '/aanId'],
    ] as const) {
      const fout = await metEtag(huis, wijkteam.baas, 'PATCH', pad, body)
      expect([fout.status, fout.body.errors[0].location]).toEqual([400, location])
    }
    expect((await doe(wijkteam.baas, 'GET', pad)).etag).toBe(etag)
  })

  it('een afschrift staat alleen onder zijn eigen plan, en een ander die het leest legt er geen vast', async () => {
    const { doe, school, wijkteam, bijWijkteam } = tafel
    const plan = await maakGezinsplan(tafel)
    const id = await vraagOpPapier(tafel, plan, '2026-11-20')
    const motiveringen = [{ regel: 'een-gezin-een-plan-een-regisseur', tekst: 'Het oude plan loopt af.' }]
    const ander = (await doe(wijkteam.baas, 'POST', '/gezinsplannen', { soort: 'gezinsplan', gezinId: bijWijkteam.gezin, motiveringen })).id
    expect((await huis.roep(wijkteam.baas, 'GET', `${padVan(ander)}/${id}`)).status).toBe(404)
    const { etag } = await doe(wijkteam.baas, 'GET', `${padVan(plan)}/${id}`)
    const elders = await huis.roep(wijkteam.baas, 'PATCH', `${padVan(ander)}/${id}`, { verstrektOp: '2026-11-23' }, { ifMatch: etag })
    expect(elders.status).toBe(404)
    await geefToestemming(tafel)
    await brengIn(tafel, wijkteam.baas, 'gezinsplan', plan)
    const ziet = await huis.roep(school.baas, 'GET', `${padVan(plan)}/${id}`)
    const wijzigt = await huis.roep(school.baas, 'PATCH', `${padVan(plan)}/${id}`, { verstrektOp: '2026-11-23' }, { ifMatch: ziet.etag })
    expect([ziet.status, wijzigt.status]).toEqual([200, 403])
  })
})
