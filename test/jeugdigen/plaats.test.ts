import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Antwoord, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { allen, beleg } from '../hulp/overleg.ts'
import { gelezen, maakThuis, type Thuis, voegToe } from './gezin.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis?.stop())

const verklaar = ({ op }: Thuis, wie: Wie, id: string): Promise<Antwoord> =>
  huis.roep(wie, 'POST', `${op}/jeugdigen/${id}/vervallenverklaringen`, { reden: 'Dit kind hoort hier niet.' })
const nodig = ({ doe, op }: Thuis, wie: Wie, body: object): Promise<Antwoord> => doe(wie, 'POST', `${op}/uitnodigingen`, body)
const zet = ({ doe, op }: Thuis, wie: Wie, persoonId: string, rol: string): Promise<Antwoord> =>
  doe(wie, 'POST', `${op}/deelnemers`, { persoonId, rol })
const opDeLijst = async ({ doe, op, school }: Thuis): Promise<string[]> =>
  (await doe(school.baas, 'GET', `${op}/deelnemers?limiet=100`)).body.resultaten.flatMap(
    ({ persoonId }: { persoonId?: string }) => persoonId ?? [],
  )
/** Sem is a jeugdige of the casus, by the school. */
async function metSem(): Promise<Thuis & { jeugdige: string }> {
  const t = await maakThuis(huis)
  return { ...t, jeugdige: (await voegToe(huis, t, t.school.baas, t.sem)).id }
}
const houdNu = async ({ doe, school }: Thuis, pad: string): Promise<void> => {
  const regels = ['benodigde-expertise-gezamenlijk-bepaald', 'overleg-minimale-bezetting']
  const motiveringen = regels.map((regel) => ({ regel, tekst: 'Zo ging het.' }))
  await doe(school.baas, 'POST', `${pad}/verloop`, { stap: 'gehouden', motiveringen })
}
let nummer = 0
const iemand = (): Wie => ({ subject: `jongere-${nummer++}`, client: 'thuis' })

describe('de plaats aan tafel van een jeugdige die er niet hoort', () => {
  it('gaat mee, ook als die met naam is gezet; voor wie verder kijkt is er niets geweest, en opnieuw kan', async () => {
    const t = await maakThuis(huis)
    const iedereen = [t.school.baas, t.wijkteam.baas, t.moeder, t.vader]
    const voor = await Promise.all(iedereen.map((wie) => gelezen(huis, t, wie)))
    const { id } = await voegToe(huis, t, t.school.baas, t.sem)
    await zet(t, t.school.baas, t.sem, 'jeugdige')
    expect(await opDeLijst(t)).toContain(t.sem)
    expect((await verklaar(t, t.school.baas, id)).status).toBe(201)
    expect(await Promise.all(iedereen.map((wie) => gelezen(huis, t, wie)))).toEqual(voor)
    await voegToe(huis, t, t.school.baas, t.sem)
    await zet(t, t.school.baas, t.sem, 'jeugdige')
    expect(await opDeLijst(t)).toContain(t.sem)
  })

  it('gaat mee met de uitnodiging waarmee die kwam, ook als die alle jeugdigen noemde; inloggen blijft', async () => {
    const t = await metSem()
    const uit = await nodig(t, t.school.baas, { persoonId: t.sem, rol: 'jeugdige' })
    expect(uit.body.jeugdigen).toEqual([t.kind, t.sem])
    const zelf = iemand()
    await t.doe(zelf, 'POST', `/uitnodigingen/${uit.id}/acceptaties`, { code: uit.body.code })
    expect(await opDeLijst(t)).toContain(t.sem)
    expect((await verklaar(t, t.school.baas, t.jeugdige)).status).toBe(201)
    expect(await opDeLijst(t)).not.toContain(t.sem)
    for (const wie of [t.school.baas, zelf]) expect((await huis.roep(wie, 'GET', `/uitnodigingen/${uit.id}`)).status).toBe(404)
    expect((await huis.roep(zelf, 'GET', t.op)).status).toBe(404)
    expect((await huis.roep(zelf, 'GET', '/agenda')).status).toBe(200)
  })

  it('gaat mee als de deelname al was beëindigd, en als de uitnodiging nog openstaat', async () => {
    const t = await metSem()
    const { id, etag } = await zet(t, t.school.baas, t.sem, 'jeugdige')
    await t.doe(t.school.baas, 'PATCH', `${t.op}/deelnemers/${id}`, { tot: '2026-12-31' }, { ifMatch: etag })
    const uit = await nodig(t, t.school.baas, { persoonId: t.sem, rol: 'jeugdige', jeugdigen: [t.kind] })
    expect(await opDeLijst(t)).toHaveLength(4)
    expect((await verklaar(t, t.school.baas, t.jeugdige)).status).toBe(201)
    expect(await opDeLijst(t)).not.toContain(t.sem)
    expect((await huis.roep(iemand(), 'POST', `/uitnodigingen/${uit.id}/acceptaties`, { code: uit.body.code })).status).toBe(404)
  })

  it('ook onder het id van een ander die dit kind houdt, waar beiden dat weten', async () => {
    const t = await metSem()
    const uit = await nodig(t, t.school.baas, { organisatieId: t.wijkteam.id, rol: 'wijkteam', jeugdigen: [t.sem] })
    const eigenPersonen = [{ jeugdigeId: t.sem, eigenPersoonId: t.semWijk }]
    await t.doe(t.wijkteam.baas, 'POST', `/uitnodigingen/${uit.id}/acceptaties`, { eigenPersonen })
    await zet(t, t.wijkteam.baas, t.semWijk, 'jeugdige')
    expect(await opDeLijst(t)).toContain(t.semWijk)
    expect((await verklaar(t, t.school.baas, t.jeugdige)).status).toBe(201)
    expect(await opDeLijst(t)).not.toContain(t.semWijk)
  })

  it('blijft van wie er om iets anders zit, van een ander kind, en van wie dit kind niet is', async () => {
    const t = await metSem()
    await zet(t, t.school.baas, t.sem, 'netwerk')
    await zet(t, t.school.baas, t.kind, 'jeugdige')
    // Who does not know that these two are one learns nothing by what goes and what stays.
    await zet(t, t.wijkteam.baas, t.semWijk, 'jeugdige')
    expect((await verklaar(t, t.school.baas, t.jeugdige)).status).toBe(201)
    expect(await opDeLijst(t)).toEqual(expect.arrayContaining([t.sem, t.kind, t.semWijk]))
  })

  it('blijft zolang een ander deze jeugdige ook inbracht', async () => {
    const t = await metSem()
    const uit = await nodig(t, t.school.baas, { organisatieId: t.wijkteam.id, rol: 'wijkteam', jeugdigen: [t.sem] })
    const { id } = await zet(t, t.school.baas, t.sem, 'jeugdige')
    expect(id).toBeDefined()
    const vanWijkteam = await voegToe(huis, t, t.wijkteam.baas, t.semWijk)
    expect(vanWijkteam.status).toBe(201)
    const eigenPersonen = [{ jeugdigeId: t.sem, eigenPersoonId: t.semWijk }]
    await t.doe(t.wijkteam.baas, 'POST', `/uitnodigingen/${uit.id}/acceptaties`, { eigenPersonen })
    expect((await verklaar(t, t.school.baas, t.jeugdige)).status).toBe(201)
    expect(await opDeLijst(t)).toContain(t.sem)
  })

  it('gaat mee uit een overleg dat nog komt; wat er geweest is, en wie er om iets anders zit, blijft', async () => {
    const t = await metSem()
    const uitgenodigden = [...allen(t), { persoonId: t.sem, reden: 'Het gaat over hem.' }, { persoonId: t.kind, reden: 'Zij hoort erbij.' }]
    const [komt, geweest] = [await beleg(t, { geplandOp: '2026-12-14T08:30:00.000Z', uitgenodigden }), await beleg(t, { uitgenodigden })]
    await houdNu(t, geweest)
    const namen = async (pad: string, wie = t.school.baas): Promise<string[]> =>
      (await t.doe(wie, 'GET', `${pad}/uitgenodigden`)).body.resultaten.flatMap((een: { persoonId?: string }) => een.persoonId ?? [])
    expect((await verklaar(t, t.school.baas, t.jeugdige)).status).toBe(201)
    expect(await namen(komt)).not.toContain(t.sem)
    expect(await namen(komt), 'het andere kind komt').toContain(t.kind)
    expect(await namen(geweest), 'wie gevraagd was staat er').toContain(t.sem)

    const ander = await metSem()
    await zet(ander, ander.school.baas, ander.sem, 'netwerk')
    const pad = await beleg(ander, { uitgenodigden: [...allen(ander), { persoonId: ander.sem, reden: 'Hij steunt haar.' }] })
    expect((await verklaar(ander, ander.school.baas, ander.jeugdige)).status).toBe(201)
    expect(await namen(pad, ander.school.baas)).toContain(ander.sem)
  })

  it('blijft zolang die de regie heeft', async () => {
    const t = await metSem()
    const uit = await nodig(t, t.school.baas, { persoonId: t.sem, rol: 'jeugdige' })
    const zelf = iemand()
    await t.doe(zelf, 'POST', `/uitnodigingen/${uit.id}/acceptaties`, { code: uit.body.code })
    const aan = { persoonId: t.sem, naast: { organisatieId: t.school.id } }
    const aanbod = await huis.roep(t.school.baas, 'POST', `${t.op}/regie/aanbiedingen`, {
      ...{ aan, reden: 'Hij wil het zelf.', berichtAanGezin: 'Besproken.', openstaandeActies: 'geen' },
    })
    expect(aanbod.status, aanbod.tekst).toBe(201)
    await huis.db.schrijver.query(
      'update regieperiode set organisatie_id = null, medewerker_id = null, persoon_id = $2 where casus_id = $1 and tot is null',
      [t.casus, t.sem],
    )
    expect((await verklaar(t, t.school.baas, t.jeugdige)).status).toBe(201)
    expect(await opDeLijst(t)).toContain(t.sem)
  })
})
