import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Antwoord, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { beleg } from '../hulp/overleg.ts'
import { gelezen, hulpvraag, maakThuis, rijen, type Thuis, voegToe, wieErIs } from './gezin.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis?.stop())

const verklaar = ({ op }: Thuis, wie: Wie, id: string, opties: object = {}): Promise<Antwoord> =>
  huis.roep(wie, 'POST', `${op}/jeugdigen/${id}/vervallenverklaringen`, { reden: 'Dit kind hoort hier niet.' }, opties)
const enige = async ({ doe, op, school }: Thuis): Promise<string> =>
  (await doe(school.baas, 'GET', `${op}/jeugdigen`)).body.resultaten[0].id
const vragen = (t: Thuis, betreftId: string) => ({
  ...{
    betreftId,
    doel: 'Afstemmen.',
    bronIds: [t.school.id],
    ontvangerIds: [t.wijkteam.id],
    cellen: ['casus/basis', 'casus/thuissituatie'],
  },
  ...{ tot: '2027-07-31', informatieversie: '1', avgGrondslag: 'toestemming', doorbrekingGeheimhouding: true, uitdrukkelijk: true },
})

const zijnEen = async (ids: string[]): Promise<boolean> =>
  (await rijen(huis, 'select distinct identiteit from identiteit where persoon_id = any ($1::uuid[])', [ids])).length === 1

describe('een jeugdige die er niet hoort', () => {
  it('gaat eruit, met alles wat hier over hem stond; wat over Noor gaat blijft byte voor byte', async () => {
    const t = await maakThuis(huis)
    const { doe, op, school, wijkteam, moeder, sem } = t
    const overleg = await beleg(t)
    const iedereen = [school.baas, wijkteam.baas, moeder, t.vader]
    const voor = await Promise.all(iedereen.map((wie) => gelezen(huis, t, wie)))
    const { id } = await voegToe(huis, t, school.baas, sem, { hulpvraag })
    const vraag = await doe(school.baas, 'POST', `${op}/toestemmingen`, vragen(t, sem))
    const ja = { geverId: t.bijSchool.moeder, hoedanigheid: 'ouder-met-gezag', wijze: 'digitaal', uitkomst: 'gegeven' }
    await doe(moeder, 'POST', `${op}/toestemmingen/${vraag.id}/antwoorden`, ja)
    const over = { jeugdigeId: sem, categorie: 'thuissituatie' }
    await doe(school.baas, 'POST', `${op}/acties`, { organisatieId: school.id, wat: 'Bellen.', voor: '2026-12-11', ...over })
    await doe(school.baas, 'POST', `${op}/voortgang`, { ...over, van: '2026-11-02', tot: '2026-11-23', tekst: 'Het gaat beter.' })
    await doe(school.baas, 'POST', `${overleg}/verslagdelen`, {
      betreftId: sem,
      onderdeel: 'doel',
      categorie: 'onderwijs',
      tekst: 'Op tijd.',
    })
    const steun = { jeugdigeId: sem, soort: 'extra-ondersteuning', doel: 'Leren plannen', aanbieder: { naam: 'De Vlierhof' } }
    const inzet = await doe(school.baas, 'POST', '/inzetten', steun)
    await doe(school.baas, 'POST', `${op}/inbreng`, { soort: 'inzet', planId: inzet.id })
    const uit = await doe(school.baas, 'POST', `${op}/uitnodigingen`, { organisatieId: wijkteam.id, rol: 'wijkteam', jeugdigen: [sem] })
    expect(await wieErIs(huis, t, wijkteam.baas)).toEqual([t.kind, sem])

    const weg = await verklaar(t, school.baas, id)
    expect(weg.status, weg.tekst).toBe(201)
    expect(weg.body.reden).toBe('Dit kind hoort hier niet.')
    await doe(school.baas, 'POST', `/inzetten/${inzet.id}/vervallenverklaringen`, { reden: 'Ook niet.' })
    expect(await Promise.all(iedereen.map((wie) => gelezen(huis, t, wie)))).toEqual(voor)
    for (const pad of [`${op}/jeugdigen/${id}`, `${op}/toestemmingen/${vraag.id}`, `/uitnodigingen/${uit.id}`])
      for (const wie of iedereen) expect((await huis.roep(wie, 'GET', pad)).status, pad).toBe(404)
    expect(await rijen(huis, 'select from dekking where casus = $1 and persoon = $2', [t.casus, sem])).toEqual([])
    expect((await huis.roep(wijkteam.baas, 'POST', `/uitnodigingen/${uit.id}/acceptaties`, {})).status).toBe(404)
    expect((await huis.roep(school.baas, 'POST', `${op}/hulpvragen`, { jeugdigeId: sem, ...hulpvraag })).status).toBe(400)
    // Why, its owner still reads. And whoever was taken out can come again.
    const waarom = await huis.roep(school.baas, 'GET', `${op}/jeugdigen/${id}/vervallenverklaringen`)
    expect(waarom.body.resultaten).toMatchObject([{ reden: 'Dit kind hoort hier niet.' }])
    expect((await verklaar(t, school.baas, id)).status).toBe(404)
    expect((await voegToe(huis, t, school.baas, sem, { hulpvraag })).status).toBe(201)
    expect((await verklaar(t, school.baas, id)).status).toBe(404)
  })

  it('ook uit een verslag dat is vastgesteld; de rest daarvan ligt vast', async () => {
    const t = await maakThuis(huis)
    const { doe, school, sem } = t
    const { id } = await voegToe(huis, t, school.baas, sem)
    const overleg = await beleg(t)
    const deel = (betreftId: string) =>
      doe(school.baas, 'POST', `${overleg}/verslagdelen`, { betreftId, onderdeel: 'doel', categorie: 'onderwijs', tekst: 'Op tijd.' })
    const [vanSem, vanNoor] = [(await deel(sem)).id, (await deel(t.kind)).id]
    await rijen(huis, `update overleg set status = 'gehouden', afgerond_op = klok(), verslag_vastgesteld_op = klok() where id = $1`, [
      overleg.split('/').at(-1),
    ])
    expect((await verklaar(t, school.baas, id)).status).toBe(201)
    const over = await rijen(huis, 'select id from verslagdeel where overleg_id = $1 and vervallen_op is null', [overleg.split('/').at(-1)])
    expect(over).toEqual([{ id: vanNoor }])
    await expect(rijen(huis, 'update verslagdeel set vervallen_op = klok() where id = $1', [vanNoor])).rejects.toThrow('ligt vast')
    await expect(rijen(huis, `update verslagdeel set tekst = 'Anders.' where id = $1`, [vanSem])).rejects.toThrow('ligt vast')
  })

  it('een uitnodiging die ook een ander noemt blijft, zonder hem', async () => {
    const t = await maakThuis(huis)
    const { doe, op, school, wijkteam } = t
    const [een, twee] = await Promise.all(
      ['Bo', 'Li'].map(async (voornaam) => (await doe(school.baas, 'POST', '/personen', { voornaam, achternaam: 'Verzonnen' })).id),
    )
    const [vanEen] = [await voegToe(huis, t, school.baas, een as string), await voegToe(huis, t, school.baas, twee as string)]
    const eigen = (await doe(wijkteam.baas, 'POST', '/personen', { voornaam: 'Li', achternaam: 'Verzonnen' })).id
    const uit = await doe(school.baas, 'POST', `${op}/uitnodigingen`, { organisatieId: wijkteam.id, rol: 'wijkteam' })
    expect(uit.body.jeugdigen).toEqual([een, twee])
    const paren = [
      { jeugdigeId: een, eigenPersoonId: t.semWijk },
      { jeugdigeId: twee, eigenPersoonId: eigen },
    ]
    const aan = await doe(wijkteam.baas, 'POST', `/uitnodigingen/${uit.id}/acceptaties`, { eigenPersonen: paren })
    expect((await verklaar(t, school.baas, vanEen?.id as string)).status).toBe(201)
    expect((await huis.roep(wijkteam.baas, 'GET', `/uitnodigingen/${uit.id}`)).body.jeugdigen).toEqual([twee])
    const nu = await huis.roep(wijkteam.baas, 'GET', `/uitnodigingen/${uit.id}/acceptaties/${aan.id}`)
    expect(nu.body.eigenPersonen).toEqual([paren[1]])
    // What was tied here to the one is tied no more; to the other it is.
    expect([await zijnEen([een as string, t.semWijk]), await zijnEen([twee as string, eigen])]).toEqual([false, true])
  })

  it('een uitnodiging voor hem alleen gaat mee, en de twee vastleggingen zijn niet langer één; wie met een code inlogt blijft wie zij is', async () => {
    const t = await maakThuis(huis)
    const { doe, op, school, wijkteam, sem, semWijk } = t
    const { id } = await voegToe(huis, t, school.baas, sem)
    const uit = await doe(school.baas, 'POST', `${op}/uitnodigingen`, { organisatieId: wijkteam.id, rol: 'wijkteam', jeugdigen: [sem] })
    await doe(wijkteam.baas, 'POST', `/uitnodigingen/${uit.id}/acceptaties`, {
      eigenPersonen: [{ jeugdigeId: sem, eigenPersoonId: semWijk }],
    })
    const oma = (await doe(school.baas, 'POST', '/personen', { voornaam: 'Oma', achternaam: 'Verzonnen' })).id
    const voorOma = await doe(school.baas, 'POST', `${op}/uitnodigingen`, { persoonId: oma, rol: 'netwerk', jeugdigen: [sem] })
    const zelf: Wie = { subject: `oma-${sem}`, client: 'thuis' }
    await doe(zelf, 'POST', `/uitnodigingen/${voorOma.id}/acceptaties`, { code: voorOma.body.code })
    expect(await zijnEen([sem, semWijk])).toBe(true)
    expect((await verklaar(t, school.baas, id)).status).toBe(201)
    expect(await zijnEen([sem, semWijk])).toBe(false)
    expect(await wieErIs(huis, t, wijkteam.baas)).toEqual([t.kind])
    expect((await doe(school.baas, 'GET', `${op}/deelnemers`)).tekst).not.toContain(oma)
    expect((await huis.roep(zelf, 'GET', '/agenda')).status).toBe(200)
  })

  it('is nooit de laatste: een casus gaat altijd over iemand, ook volgens de database', async () => {
    const t = await maakThuis(huis)
    const id = await enige(t)
    const laatste = await verklaar(t, t.school.baas, id)
    expect([laatste.status, laatste.body.detail]).toEqual([
      409,
      'Dit is de enige jeugdige van de casus, en een casus gaat altijd over iemand. Klopt de hele casus niet, verklaar dan de casus vervallen.',
    ])
    await expect(rijen(huis, 'update casusjeugdige set vervallen_op = klok() where id = $1', [id])).rejects.toThrow('zonder jeugdige')
    const { id: tweede } = await voegToe(huis, t, t.school.baas, t.sem)
    expect((await verklaar(t, t.school.baas, id, { proef: true })).body.toegestaan).toBe(true)
    expect((await verklaar(t, t.school.baas, id)).status).toBe(201)
    expect((await verklaar(t, t.school.baas, tweede)).status).toBe(409)
    expect((await huis.roep(t.school.baas, 'POST', `${t.op}/vervallenverklaringen`, { reden: 'Alles fout.' })).status).toBe(201)
  })

  it('haalt weg wie hem toevoegde, met een functie die alles ziet; een ander niet', async () => {
    const t = await maakThuis(huis)
    const { id } = await voegToe(huis, t, t.wijkteam.baas, t.semWijk)
    for (const wie of [t.school.baas, t.wijkteam.leraar, t.moeder]) expect([403, 404]).toContain((await verklaar(t, wie, id)).status)
    expect((await verklaar(t, t.school.baas, id)).status).toBe(403)
    expect((await verklaar(t, t.wijkteam.baas, id)).status).toBe(201)
    expect(await wieErIs(huis, t, t.school.baas)).toEqual([t.kind])
  })
})
