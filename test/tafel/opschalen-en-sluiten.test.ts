import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { begin, type Huis, maakHuis } from '../hulp/huis.ts'
import { afsluiting, geefToestemming, maakTafel, type Tafel } from '../hulp/wereld.ts'
import { maakAfspraak } from '../regels-http/evaluatiegevallen.ts'

let huis: Huis
let tafel: Tafel
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis?.stop())
beforeEach(async () => {
  huis.klok.zet(begin)
  tafel = await maakTafel(huis)
})

describe('opschalen', () => {
  const vraag = { aanleiding: 'wachten', vraag: 'Wie start de begeleiding?' }
  const roep = (wie: Tafel['moeder'], body: object) => huis.roep(wie, 'POST', `/casussen/${tafel.casus}/opschalingen`, body)

  it('gaat trede voor trede, met de termijnen van de afspraak, tenzij er een reden is om over te slaan', async () => {
    const [laag, hoog] = await maakAfspraak(tafel)
    expect((await roep(tafel.moeder, { ...vraag, tredeId: hoog })).status).toBe(409)
    const eerste = await roep(tafel.moeder, { ...vraag, tredeId: laag })
    expect(eerste.body).toMatchObject({ functie: 'Teamleiders', reactieVoor: '2026-11-30', terugkoppelOp: '2026-12-07', status: 'open' })
    expect(eerste.body.doorPersoonId).toBe(tafel.bijSchool.moeder)
    expect((await roep(tafel.school.baas, { ...vraag, tredeId: hoog })).status).toBe(201)
    const [, anders] = await maakAfspraak(tafel)
    expect((await roep(tafel.vader, { ...vraag, tredeId: anders, overslaanReden: 'De eerste trede is niet bezet.' })).status).toBe(201)
  })

  it('kan ook zonder afspraak in de regio, maar dan wel met wie en wanneer', async () => {
    const half = await roep(tafel.moeder, { ...vraag, functie: 'Wethouder' })
    expect([half.status, half.body.errors[0].location]).toEqual([400, '/tredeId'])
    const wie = { functie: 'Wethouder', reactieVoor: '2026-12-01', terugkoppelOp: '2026-11-30' }
    expect((await roep(tafel.moeder, { ...vraag, ...wie })).body.errors[0].location).toBe('/terugkoppelOp')
    expect((await roep(tafel.moeder, { ...vraag, ...wie, terugkoppelOp: '2026-12-01' })).status).toBe(201)
  })

  it('een bindend besluit staat op de trede die dat mag, en daarna is er over besloten', async () => {
    const { doe, school, moeder, casus } = tafel
    const [laag, hoog] = await maakAfspraak(tafel)
    await doe(moeder, 'POST', `/casussen/${casus}/opschalingen`, { ...vraag, tredeId: laag })
    const { id } = await doe(moeder, 'POST', `/casussen/${casus}/opschalingen`, { ...vraag, tredeId: hoog })
    const pad = `/casussen/${casus}/opschalingen/${id}`
    await doe(school.baas, 'POST', `${pad}/reacties`, { functie: 'Procesregisseur', op: '2026-11-23', tekst: 'Ik kijk ernaar.' })
    expect((await doe(moeder, 'GET', pad)).body.status).toBe('gereageerd')
    const besluit = { soort: 'bindend', functie: 'Procesregisseur', op: '2026-11-23', tekst: 'Begin maandag.' }
    expect((await huis.roep(school.baas, 'POST', `${pad}/besluiten`, besluit)).status).toBe(201)
    expect((await doe(moeder, 'GET', pad)).body.status).toBe('besloten')
    expect((await doe(moeder, 'GET', `${pad}/besluiten`)).body.resultaten).toMatchObject([{ soort: 'bindend', tekst: 'Begin maandag.' }])
  })

  it('een afspraak van anderen bindt aan deze tafel niemand', async () => {
    const { doe, school, casus } = tafel
    const elders = await maakTafel(huis)
    const [, hoog] = await maakAfspraak({ ...tafel, school: elders.school, wijkteam: elders.wijkteam })
    const over = { ...vraag, tredeId: hoog, overslaanReden: 'De eerste trede is niet bezet.' }
    const { id } = await doe(school.baas, 'POST', `/casussen/${casus}/opschalingen`, over)
    const pad = `/casussen/${casus}/opschalingen/${id}/besluiten`
    const besluit = { soort: 'bindend', functie: 'Procesregisseur', op: '2026-11-23', tekst: 'Begin maandag.' }
    const geweigerd = await huis.roep(school.baas, 'POST', pad, besluit)
    expect([geweigerd.status, geweigerd.body.bevindingen[0].feiten.partijAanTafel]).toEqual([409, false])
    expect((await huis.roep(school.baas, 'POST', pad, { ...besluit, soort: 'advies' })).status).toBe(201)
  })

  it('een afspraak in de regio is voor ieder te lezen, en een trede van een afspraak die voorbij is werkt niet', async () => {
    const { doe, school, wijkteam, moeder } = tafel
    const oud = { naam: 'Oud', partijIds: [school.id, wijkteam.id], reikwijdte: 'Niets meer.', van: '2020-01-01', tot: '2026-11-22' }
    const treden = [{ functie: 'Teamleider', reactieDagen: 7, terugkoppelDagen: 7, doorzettingsmacht: true }]
    const beheer = { subject: 'beheer', scopes: ['lezen', 'schrijven', 'beheer'] }
    const { id } = await doe(beheer, 'POST', '/regioafspraken', { ...oud, treden })
    const gelezen = (await doe(moeder, 'GET', `/regioafspraken/${id}`)).body
    expect(gelezen).toMatchObject({ naam: 'Oud', treden: [{ nummer: 1, functie: 'Teamleider' }] })
    expect((await roep(moeder, { ...vraag, tredeId: gelezen.treden[0].id })).status).toBe(409)
  })
})

describe('sluiten en weer openen', () => {
  const sluit = (body: object) => huis.roep(tafel.school.baas, 'POST', `/casussen/${tafel.casus}/afsluitingen`, body)
  const heropen = (wie = tafel.school.baas) =>
    huis.roep(wie, 'POST', `/casussen/${tafel.casus}/heropeningen`, { reden: 'Het ging weer mis.' })
  const statussen = async (): Promise<number[]> => {
    const { wijkteam, moeder, casus } = tafel
    return [
      (await huis.roep(wijkteam.baas, 'GET', `/casussen/${casus}`)).status,
      (await huis.roep(moeder, 'GET', `/casussen/${casus}`)).status,
    ]
  }

  it('moeder schrijft zelf, en alleen in haar eigen rol; wat een ander zei schrijft een organisatie op', async () => {
    const { school, moeder, casus } = tafel
    const geef = (wie: typeof moeder, body: object) => huis.roep(wie, 'POST', `/casussen/${casus}/ervaringen`, body)
    const zelf = await geef(moeder, { rol: 'ouder', tekst: 'Er werd geluisterd.' })
    expect(zelf.body).toMatchObject({ vorm: 'zelf-geschreven', doorPersoonId: tafel.bijSchool.moeder })
    expect((await geef(moeder, { rol: 'school', tekst: 'Het ging goed.' })).status).toBe(403)
    expect((await geef(moeder, { rol: 'ouder', vorm: 'gesprek', tekst: 'Zij zei dat.' })).body.errors[0].location).toBe('/vorm')
    expect((await geef(school.baas, { rol: 'jeugdige', tekst: 'Zij zei dat.' })).body.errors[0].location).toBe('/vorm')
    expect((await geef(school.leraar, { rol: 'jeugdige', vorm: 'vragenlijst', tekst: 'Fijn.' })).status).toBe(201)
  })

  it('gaat met de woorden van het gezin zonder waarschuwing, en met een motivering ook zonder', async () => {
    const { doe, school, moeder, casus } = tafel
    await doe(moeder, 'POST', `/casussen/${casus}/ervaringen`, { rol: 'ouder', tekst: 'Er werd geluisterd.' })
    await doe(school.baas, 'POST', `/casussen/${casus}/ervaringen`, { rol: 'jeugdige', vorm: 'gesprek', tekst: 'De juf was lief.' })
    const { zonderErvaringReden: _, ...met } = afsluiting()
    expect((await sluit(met)).status).toBe(201)
    expect((await heropen()).status).toBe(201)
    // What was said before the casus opened again does not count for the second closing.
    const kaal = await sluit({ reden: 'Klaar' })
    expect(kaal.body.bevindingen).toMatchObject([{ regel: 'afsluiting-met-tevredenheid', uitkomst: 'geschonden' }])
  })

  it('wie een toestemming heeft die nog loopt ziet de casus weer, na de einddatum niet', async () => {
    await geefToestemming(tafel)
    expect(await statussen()).toEqual([200, 200])
    expect((await sluit(afsluiting())).status).toBe(201)
    expect(await statussen()).toEqual([404, 200])
    expect((await heropen()).status).toBe(201)
    expect(await statussen()).toEqual([200, 200])
    expect((await sluit(afsluiting())).status).toBe(201)
    huis.klok.zet('2027-08-01T10:00:00.000Z')
    expect((await heropen()).status).toBe(201)
    expect(await statussen()).toEqual([404, 200])
  })

  const naarWijkteam = async (): Promise<string> => {
    const { doe, school, wijkteam, casus } = tafel
    const toestemming = await geefToestemming(tafel)
    await geefRegie(school.baas, wijkteam)
    expect((await doe(wijkteam.baas, 'GET', `/casussen/${casus}/regie`)).body.resultaten).toMatchObject([{ organisatieId: wijkteam.id }])
    return toestemming
  }
  const geefRegie = async (van: Tafel['moeder'], aan: Tafel['school']): Promise<void> => {
    const pad = `/casussen/${tafel.casus}/regie/aanbiedingen`
    const { id } = await tafel.doe(van, 'POST', pad, {
      ...{ aan: { organisatieId: aan.id }, reden: 'De hulp is nu vooral thuis.' },
      ...{ berichtAanGezin: 'Dit is met u besproken.', openstaandeActies: 'geen' },
    })
    const { etag } = await tafel.doe(aan.baas, 'GET', `${pad}/${id}`)
    await tafel.doe(aan.baas, 'POST', `${pad}/${id}/acceptaties`, {}, { ifMatch: etag })
  }

  it('wie de regie heeft en met het sluiten zelf het zicht verliest, hoort wat er nog ontbreekt', async () => {
    const { wijkteam, casus } = tafel
    await naarWijkteam()
    const sluit = (body: object, proef = false) => huis.roep(wijkteam.baas, 'POST', `/casussen/${casus}/afsluitingen`, body, { proef })
    const alleenReden = { reden: 'De doelen zijn gehaald' }
    const ontbreekt = { regel: 'afsluiting-met-tevredenheid', uitkomst: 'geschonden' }
    const proef = (await sluit(alleenReden, true)).body
    expect(proef).toMatchObject({ toegestaan: false, bevindingen: expect.arrayContaining([expect.objectContaining(ontbreekt)]) })
    const geweigerd = await sluit(alleenReden)
    const regels = geweigerd.body.bevindingen.map(({ regel }: { regel: string }) => regel)
    expect([geweigerd.status, regels]).toEqual([409, ['afsluiting-met-tevredenheid']])
    expect((await sluit(afsluiting())).status).toBe(201)
    expect((await huis.roep(wijkteam.baas, 'GET', `/casussen/${casus}`)).status).toBe(404)
  })

  it('wie de casus opende haalt de regie terug bij wie haar niet meer ziet, en niet eerder', async () => {
    const { doe, school, wijkteam, moeder, bijSchool, casus } = tafel
    const toestemming = await naarWijkteam()
    const body = { aan: { organisatieId: school.id }, reden: 'Terug.', berichtAanGezin: 'Besproken.', openstaandeActies: 'geen' }
    const eerder = await huis.roep(school.baas, 'POST', `/casussen/${casus}/regie/aanbiedingen`, body)
    expect([eerder.status, eerder.body.detail]).toEqual([403, expect.stringContaining('Alleen wie nu de regie heeft')])
    const pad = `/casussen/${casus}/toestemmingen/${toestemming}`
    const { resultaten } = (await doe(moeder, 'GET', `${pad}/antwoorden`)).body
    const antwoordId = resultaten.find(({ geverId }: { geverId: string }) => geverId === bijSchool.moeder).id
    await doe(moeder, 'POST', `${pad}/intrekkingen`, { antwoordId })
    expect((await huis.roep(wijkteam.baas, 'GET', `/casussen/${casus}`)).status).toBe(404)
    await geefRegie(school.baas, school)
    expect((await doe(school.baas, 'GET', `/casussen/${casus}/regie`)).body.resultaten).toMatchObject([{ organisatieId: school.id }])
  })

  it('wie de regie heeft verlaat de tafel niet zonder die over te dragen', async () => {
    const { doe, school, wijkteam, casus } = tafel
    await naarWijkteam()
    const { resultaten } = (await doe(school.baas, 'GET', `/casussen/${casus}/deelnemers`)).body
    const pad = `/casussen/${casus}/deelnemers/${resultaten.find(({ organisatieId }: { organisatieId?: string }) => organisatieId === wijkteam.id).id}`
    const weg = async () =>
      huis.roep(school.baas, 'PATCH', pad, { tot: '2026-11-23' }, { ifMatch: (await doe(school.baas, 'GET', pad)).etag })
    const eerst = await weg()
    expect([eerst.status, eerst.body.detail]).toEqual([
      409,
      'Deze deelnemer heeft de regie. Draag die eerst over, en beëindig daarna de deelname.',
    ])
    await geefRegie(wijkteam.baas, school)
    expect((await weg()).status).toBe(204)
  })

  it('wie heropent heeft de regie, en wat was blijft staan', async () => {
    const { doe, school, casus } = tafel
    expect((await heropen()).status).toBe(409)
    await sluit(afsluiting())
    expect((await doe(school.baas, 'GET', `/casussen/${casus}/regie`)).body.resultaten).toEqual([])
    await heropen()
    expect((await doe(school.baas, 'GET', `/casussen/${casus}/regie`)).body.resultaten).toMatchObject([
      { rol: 'regisseur', organisatieId: school.id },
    ])
    expect((await doe(school.baas, 'GET', `/casussen/${casus}/regie/perioden`)).body.resultaten).toHaveLength(2)
    expect((await doe(school.baas, 'GET', `/casussen/${casus}/afsluitingen`)).body.resultaten[0].heropendOp).toBeDefined()
    expect((await doe(school.baas, 'GET', `/casussen/${casus}`)).body).toMatchObject({ status: 'open' })
    expect((await heropen(tafel.moeder)).status).toBe(403)
  })
})
