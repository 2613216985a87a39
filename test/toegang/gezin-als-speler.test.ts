import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { type Doe, maakDoe } from '../hulp/wereld.ts'
import { type Kring, maakKring, ouderszeggenJa } from './kring.ts'

let huis: Huis
let doe: Doe
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
})
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

const status = async (wie: Wie, pad: string): Promise<number> => (await huis.roep(wie, 'GET', pad)).status

/** Someone the school knows and the family does too, logged in. */
async function netwerk({ school, casus }: Kring, rol = 'netwerk'): Promise<{ id: string; wie: Wie }> {
  const { id } = await doe(school.baas, 'POST', '/personen', { voornaam: 'Opa', achternaam: 'Verzonnen', geboortedatum: '1950-02-02' })
  const wie = { subject: `${rol}-${id}`, client: 'thuis' }
  const vraag = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId: id, rol })
  await doe(wie, 'POST', `/uitnodigingen/${vraag.id}/acceptaties`, { code: vraag.body.code })
  return { id, wie }
}

describe('een zienswijze', () => {
  it('staat naast het gegeven voor ieder die dat ziet, ook na een vaststelling, en de eigenaar verandert er niets aan', async () => {
    const kring = await maakKring(doe, '2011-01-20')
    const { school, kind, moeder, vader, zelf, team } = kring
    const opp = (await doe(school.baas, 'POST', '/opps', { soort: 'opp', jeugdigeId: kind, schooljaar: '2026-2027' })).id
    const { id } = await doe(zelf, 'POST', `/opps/${opp}/zienswijzen`, { tekst: 'Ik wil liever naar de havo.' })
    const pad = `/opps/${opp}/zienswijzen/${id}`
    for (const wie of [school.baas, school.leraar, moeder, vader, zelf]) {
      expect((await doe(wie, 'GET', `/opps/${opp}`)).body.zienswijzen).toMatchObject([
        { tekst: 'Ik wil liever naar de havo.', auteurId: kind },
      ])
      expect(await status(wie, pad)).toBe(200)
    }
    expect(await status(team.baas, pad)).toBe(404)
    const { etag } = await doe(school.baas, 'GET', pad)
    for (const wie of [school.baas, school.systeem, moeder])
      expect((await huis.roep(wie, 'PATCH', pad, { tekst: 'Alles is goed zo.' }, { ifMatch: etag })).status).toBe(403)
    expect((await huis.roep(school.baas, 'POST', `${pad}/vervallenverklaringen`, { reden: 'Lastig.' })).status).toBe(404)
    await doe(zelf, 'PATCH', pad, { tekst: 'Ik wil naar de havo.' }, { ifMatch: etag })
    expect((await doe(school.baas, 'GET', pad)).body.tekst).toBe('Ik wil naar de havo.')
    await doe(school.baas, 'POST', `/opps/${opp}/vervallenverklaringen`, { reden: 'Verkeerde leerling.' })
    expect(await status(zelf, pad)).toBe(404)
  })

  it('bij een onderdeel staat zij in de cel van dat onderdeel: wie dat niet ziet, leest haar ook niet', async () => {
    const kring = await maakKring(doe, '2017-03-14')
    const { school, kind, moeder } = kring
    const opp = (await doe(school.baas, 'POST', '/opps', { soort: 'opp', jeugdigeId: kind, schooljaar: '2026-2027' })).id
    const factor = (
      await doe(school.baas, 'POST', `/opps/${opp}/factoren`, { richting: 'belemmerend', gebied: 'thuis', tekst: 'Thuis is het druk.' })
    ).id
    const { id } = await doe(moeder, 'POST', `/opps/${opp}/zienswijzen`, { tekst: 'Sinds de zomer niet meer.', onderdeelId: factor })
    expect((await doe(school.baas, 'GET', `/opps/${opp}`)).body.zienswijzen).toHaveLength(1)
    expect((await doe(school.leraar, 'GET', `/opps/${opp}`)).body.zienswijzen).toEqual([])
    expect(await status(school.leraar, `/opps/${opp}/zienswijzen/${id}`)).toBe(404)
    const elders = (await doe(school.baas, 'POST', '/opps', { soort: 'opp', jeugdigeId: kind, schooljaar: '2026-2027' })).id
    expect((await huis.roep(moeder, 'POST', `/opps/${elders}/zienswijzen`, { tekst: 'Niet hier.', onderdeelId: factor })).status).toBe(404)
  })

  it('wie het gegeven ziet zonder er zelf over te gaan, geeft geen zienswijze', async () => {
    const kring = await maakKring(doe, '2017-03-14')
    const { school, casus, kind } = kring
    const opa = await netwerk(kring)
    const vraag = await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
      ...{ betreftId: kind, doel: 'Opa helpt mee.', bronIds: [school.id], ontvangerIds: [], ontvangerPersoonIds: [opa.id] },
      ...{ cellen: ['casus/basis', 'casus/thuissituatie'], tot: '2027-07-31', informatieversie: '2026-1', avgGrondslag: 'toestemming' },
    })
    await ouderszeggenJa(kring, vraag.id)
    expect(await status(opa.wie, `/casussen/${casus}`)).toBe(200)
    expect((await huis.roep(opa.wie, 'POST', `/casussen/${casus}/zienswijzen`, { tekst: 'Ik vind er wat van.' })).status).toBe(403)
  })
})

describe('iemand uit het eigen netwerk', () => {
  it('ziet precies wat het gezin laat zien, zolang het dat laat zien', async () => {
    const kring = await maakKring(doe, '2017-03-14')
    const { school, casus, kind, vader } = kring
    await doe(school.baas, 'POST', `/casussen/${casus}/hulpvragen`, {
      jeugdigeId: kind,
      tekst: 'Rekenen lukt niet.',
      categorie: 'onderwijs',
    })
    const opa = await netwerk(kring)
    expect(await status(opa.wie, `/casussen/${casus}`)).toBe(404)
    const { id } = await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
      ...{ betreftId: kind, doel: 'Opa helpt mee.', bronIds: [school.id], ontvangerIds: [], ontvangerPersoonIds: [opa.id] },
      ...{ cellen: ['casus/basis', 'casus/onderwijs'], tot: '2027-07-31', informatieversie: '2026-1', avgGrondslag: 'toestemming' },
    })
    expect(await status(opa.wie, `/casussen/${casus}`)).toBe(404)
    await ouderszeggenJa(kring, id)
    const gezien = await doe(opa.wie, 'GET', `/casussen/${casus}`)
    expect(gezien.body.hulpvragen.map(({ categorie }: { categorie: string }) => categorie)).toEqual(['onderwijs'])
    for (const pad of [`/personen/${kind}`, `/gezinnen/${kring.gezin.gezin}`]) expect(await status(opa.wie, pad), pad).toBe(404)
    const antwoorden = (await doe(vader, 'GET', `/casussen/${casus}/toestemmingen/${id}`)).body.antwoorden
    const zijn = antwoorden.find(({ geverId }: { geverId: string }) => geverId === kring.gezin.vader)
    await doe(vader, 'POST', `/casussen/${casus}/toestemmingen/${id}/intrekkingen`, { antwoordId: zijn.id })
    expect(await status(opa.wie, `/casussen/${casus}`)).toBe(404)
  })
})

describe('een hulpverzoek uit eigen beweging', () => {
  it('gaat niet vanzelf open voor de ouders, ook niet in een lijst of een telling; alleen de jeugdige laat het zien', async () => {
    const kring = await maakKring(doe, '2012-06-01')
    const { school, team, zelf, moeder, vader } = kring
    const { id } = await doe(zelf, 'POST', '/hulpverzoeken', { organisatieId: school.id, tekst: 'Ik wil over thuis praten.' })
    const pad = `/hulpverzoeken/${id}`
    for (const wie of [zelf, school.baas]) expect((await doe(wie, 'GET', pad)).body.tekst).toContain('over thuis')
    for (const wie of [moeder, vader, team.baas, school.leraar]) {
      expect(await status(wie, pad)).toBe(404)
      expect((await doe(wie, 'GET', '/hulpverzoeken')).body.resultaten).toEqual([])
      expect((await huis.roep(wie, 'POST', `${pad}/openstellingen`)).status).toBe(404)
    }
    // The school may know it, and still does not decide.
    expect((await huis.roep(school.baas, 'POST', `${pad}/openstellingen`)).status).toBe(403)
    await doe(zelf, 'POST', `${pad}/openstellingen`)
    for (const wie of [moeder, vader]) expect((await doe(wie, 'GET', pad)).body.id).toBe(id)
    for (const wie of [team.baas, school.leraar]) expect(await status(wie, pad)).toBe(404)
  })
})
