import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { afsluiting, type Doe, geefToestemming, maakCollega, maakDoe, maakTafel, medewerkerId, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let doe: Doe
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
}, 60_000)
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

const bericht = 'Ik heb een andere baan. Mijn collega helpt u verder.'
const bied = (tafel: Tafel, naar: Wie, body: object = {}) =>
  huis.roep(tafel.school.baas, 'POST', `/medewerkers/${medewerkerId(tafel.school.baas)}/overdrachten`, {
    ...{ opvolgerId: medewerkerId(naar), per: '2026-11-23', berichtAanGezin: bericht },
    ...body,
  })
const neemAan = async (tafel: Tafel, naar: Wie, id: string) => {
  const pad = `/medewerkers/${medewerkerId(tafel.school.baas)}/overdrachten/${id}`
  return huis.roep(naar, 'POST', `${pad}/acceptaties`, undefined, { ifMatch: (await doe(naar, 'GET', pad)).etag })
}

/** A table at which the ib'er of the school holds everything: regie, an actie in every category, the aanspreekpunt, a place at the table. */
async function volleTafel(): Promise<Tafel & { naar: Wie }> {
  const tafel = await maakTafel(huis)
  await geefToestemming(tafel)
  const { school, casus, kind } = tafel
  const [ik, wie] = [medewerkerId(school.baas), { organisatieId: school.id, medewerkerId: medewerkerId(school.baas) }]
  for (const categorie of ['basis', 'onderwijs', 'gezondheid']) {
    const actie = { ...wie, categorie, wat: 'Bellen.', voor: '2026-12-11', ...(categorie !== 'basis' && { jeugdigeId: kind }) }
    await doe(school.baas, 'POST', `/casussen/${casus}/acties`, actie)
  }
  await doe(school.baas, 'POST', `/casussen/${casus}/aanspreekpunten`, { ...wie, bereikbaar: 'Via school' })
  const deelnemers = (await doe(school.baas, 'GET', `/casussen/${casus}/deelnemers`)).body.resultaten
  const { id } = deelnemers.find((een: { organisatieId?: string }) => een.organisatieId === school.id)
  await doe(school.baas, 'POST', `/casussen/${casus}/deelnemers/${id}/medewerkers`, { medewerkerId: ik })
  return { ...tafel, naar: await maakCollega(doe, school) }
}

/** Every column of the house that names a medewerker, and how many open rows of it still name this one. */
async function opNaam(id: string): Promise<Record<string, number>> {
  const client = new Client({ connectionString: huis.database.beheerUrl })
  await client.connect()
  const kolommen = await client.query(
    `select table_name as tabel, column_name as kolom from information_schema.columns where table_schema = 'public' and column_name in ('medewerker_id', 'naast_medewerker_id', 'opvolger_id')`,
  )
  const open: Record<string, string> = {
    actie: `status = 'open'`,
    regieaanbieding: `status = 'open'`,
    overdracht: `status = 'open' and medewerker_id <> '${id}'`,
    overdrachtonderdeel: 'false',
    overdrachtacceptatie: 'false',
    overdrachtbericht: 'false',
    uitgenodigde: 'verwacht_op is not null',
    // Who was there and promised something stays said; what came of a promise is an actie. What was opened to one colleague is not another's.
    aanwezige: 'false',
    afspraak: 'false',
    schoolopenstelling: 'false',
  }
  const geteld: Record<string, number> = {}
  for (const { tabel, kolom } of kolommen.rows) {
    const sql = `select count(*)::int as n from ${tabel} where ${kolom} = $1 and vervallen_op is null and ${open[tabel] ?? 'tot is null'}`
    geteld[`${tabel}.${kolom}`] = (await client.query(sql, [id])).rows[0].n
  }
  await client.end()
  return geteld
}
const som = (geteld: Record<string, number>): number => Object.values(geteld).reduce((a, b) => a + b, 0)

describe('een collega neemt alles over', () => {
  it('alles gaat in één keer over, er blijft niets achter, en het gezin leest het', async () => {
    const tafel = await volleTafel()
    const { school, casus, naar, moeder } = tafel
    const ik = medewerkerId(school.baas)
    const vooraf = await opNaam(ik)
    expect(vooraf).toMatchObject({ 'regieperiode.medewerker_id': 1, 'actie.medewerker_id': 3, 'aanspreekpunt.medewerker_id': 1 })
    expect(vooraf['deelnemermedewerker.medewerker_id']).toBe(1)
    const { id } = await bied(tafel, naar)
    expect(som(await opNaam(ik)), 'het blijft tot het is aangenomen').toBe(som(vooraf))
    expect((await neemAan(tafel, naar, id)).status).toBe(201)
    expect(som(await opNaam(ik))).toBe(0)
    expect(som(await opNaam(medewerkerId(naar)))).toBe(som(vooraf))
    const berichten = (await doe(moeder, 'GET', `/casussen/${casus}/overdrachtberichten`)).body.resultaten
    expect(berichten).toEqual([expect.objectContaining({ tekst: bericht, vanNaam: 'Ilse van Dam', naarNaam: 'Wim Terpstra' })])
    const regie = (await doe(moeder, 'GET', `/casussen/${casus}/regie/perioden`)).body.resultaten
    expect(regie.map((een: { naam: string }) => een.naam)).toEqual(['Ilse van Dam', 'Wim Terpstra'])
    expect(regie[1].van).toBe(regie[0].tot)
    const punt = (await doe(moeder, 'GET', `/casussen/${casus}/aanspreekpunten?status=open`)).body.resultaten
    expect(punt).toEqual([expect.objectContaining({ naam: 'Wim Terpstra', bereikbaar: 'Via school' })])
    expect((await neemAan(tafel, naar, id)).status).toBe(409)
  })

  it('wat er overgaat staat er per stuk, en niemand leest meer dan de functie toelaat', async () => {
    const tafel = await volleTafel()
    const { id } = await bied(tafel, tafel.naar)
    const pad = `/medewerkers/${medewerkerId(tafel.school.baas)}/overdrachten/${id}/onderdelen`
    const soorten = async (wie: Wie): Promise<string[]> =>
      (await doe(wie, 'GET', pad)).body.resultaten.map(({ soort }: { soort: string }) => soort)
    expect(await soorten(tafel.naar)).toEqual(['regie', 'aanspreekpunt', 'actie', 'actie', 'actie', 'deelname'])
    expect(await soorten(tafel.school.leraar)).toEqual(['regie', 'aanspreekpunt', 'actie', 'actie', 'deelname'])
    expect((await huis.roep(tafel.wijkteam.baas, 'GET', pad)).status).toBe(404)
    expect((await huis.roep(tafel.moeder, 'GET', pad)).status).toBe(404)
  })

  it('wat er na het aanbod nog bij kwam gaat mee, en staat er dan ook bij', async () => {
    const tafel = await volleTafel()
    const { school, casus, naar } = tafel
    const { id } = await bied(tafel, naar)
    const later = { organisatieId: school.id, medewerkerId: medewerkerId(school.baas), wat: 'Later bedacht.', voor: '2026-12-18' }
    const actie = (await doe(school.baas, 'POST', `/casussen/${casus}/acties`, later)).id
    await neemAan(tafel, naar, id)
    expect((await doe(naar, 'GET', `/casussen/${casus}/acties/${actie}`)).body.medewerkerId).toBe(medewerkerId(naar))
    const pad = `/medewerkers/${medewerkerId(school.baas)}/overdrachten/${id}/onderdelen`
    const onderdelen = (await doe(naar, 'GET', pad)).body.resultaten
    expect(onderdelen).toHaveLength(7)
    expect(onderdelen.every((een: { overgegaanOp?: string }) => een.overgegaanOp)).toBe(true)
    expect(onderdelen.map((een: { onderwerpId: string }) => een.onderwerpId)).toContain(actie)
  })

  it('een aanbod van de regie, en het werk van een derde dat al werd aangeboden, gaan ook mee', async () => {
    const tafel = await volleTafel()
    const { school, wijkteam, casus, naar } = tafel
    const derde = await maakCollega(doe, wijkteam)
    const opvolger = await maakCollega(doe, wijkteam)
    const kind = { voornaam: 'Sem', achternaam: 'Verzonnen', geboortedatum: '2016-05-05' }
    await doe(derde, 'POST', '/casussen', { jeugdigen: [{ persoonId: (await doe(derde, 'POST', '/personen', kind)).id }] })
    await doe(derde, 'POST', `/medewerkers/${medewerkerId(derde)}/overdrachten`, {
      ...{ opvolgerId: medewerkerId(wijkteam.baas), per: '2026-11-23', berichtAanGezin: bericht },
    })
    const deelnemers = (await doe(school.baas, 'GET', `/casussen/${casus}/deelnemers`)).body.resultaten
    const { id } = deelnemers.find((een: { organisatieId?: string }) => een.organisatieId === wijkteam.id)
    const plaats = `/casussen/${casus}/deelnemers/${id}/medewerkers`
    await doe(wijkteam.baas, 'POST', plaats, { medewerkerId: medewerkerId(wijkteam.baas) })
    const aanbod = await doe(school.baas, 'POST', `/casussen/${casus}/regie/aanbiedingen`, {
      aan: { organisatieId: wijkteam.id, medewerkerId: medewerkerId(wijkteam.baas) },
      ...{ reden: 'Vooral thuis.', berichtAanGezin: bericht, openstaandeActies: 'geen' },
    })
    const pad = `/medewerkers/${medewerkerId(wijkteam.baas)}/overdrachten`
    const over = await doe(wijkteam.baas, 'POST', pad, { opvolgerId: medewerkerId(opvolger), per: '2026-11-23', berichtAanGezin: bericht })
    const ifMatch = (await doe(opvolger, 'GET', `${pad}/${over.id}`)).etag
    await doe(opvolger, 'POST', `${pad}/${over.id}/acceptaties`, undefined, { ifMatch })
    expect(som(await opNaam(medewerkerId(wijkteam.baas)))).toBe(0)
    const { body } = await doe(opvolger, 'GET', `/casussen/${casus}/regie/aanbiedingen/${aanbod.id}`)
    expect(body.aan.medewerkerId).toBe(medewerkerId(opvolger))
    expect(naar).toBeDefined()
  })

  it('twee keer tegelijk aannemen lukt één keer', async () => {
    const tafel = await volleTafel()
    const { id } = await bied(tafel, tafel.naar)
    const statussen = (await Promise.all([neemAan(tafel, tafel.naar, id), neemAan(tafel, tafel.naar, id)])).map(({ status }) => status)
    expect(statussen.toSorted()).toEqual([201, expect.toSatisfy((een: number) => een === 409 || een === 412)])
    expect(som(await opNaam(medewerkerId(tafel.school.baas)))).toBe(0)
  })
})

it('tegelijk sluiten en overnemen: in welke volgorde ook, een gesloten casus heeft geen regisseur en niets meer op naam', async () => {
  for (let ronde = 0; ronde < 4; ronde++) {
    const tafel = await volleTafel()
    const { school, casus, naar } = tafel
    const { id } = await bied(tafel, naar)
    const sluit = () => huis.roep(school.baas, 'POST', `/casussen/${casus}/afsluitingen`, afsluiting())
    const neem = () => neemAan(tafel, naar, id)
    const statussen = (await Promise.all(ronde % 2 ? [sluit(), neem()] : [neem(), sluit()])).map(({ status }) => status)
    expect(statussen).toEqual([201, 201])
    const { body } = await doe(tafel.moeder, 'GET', `/casussen/${casus}/regie`)
    expect(body.resultaten).toEqual([])
    const geteld = await opNaam(medewerkerId(naar))
    expect([geteld['regieperiode.medewerker_id'], geteld['actie.medewerker_id']]).toEqual([0, 0])
  }
})

describe('wat niet gaat', () => {
  it('voor de dag waarop het ingaat neemt niemand over', async () => {
    const tafel = await volleTafel()
    const { id } = await bied(tafel, tafel.naar, { per: '2026-12-01' })
    expect((await neemAan(tafel, tafel.naar, id)).body.detail).toMatch(/2026-12-01/)
    huis.klok.zet('2026-12-01T08:30:00.000Z')
    expect((await neemAan(tafel, tafel.naar, id)).status).toBe(201)
  })
  it('de opvolger ziet minstens wat de ander zag, werkt er die dag, en is een collega', async () => {
    const tafel = await volleTafel()
    const reden = async (naar: Wie, body: object = {}) => (await bied(tafel, naar, body)).body.errors[0]
    expect(await reden(tafel.school.leraar)).toMatchObject({ location: '/opvolgerId', code: 'opvolger' })
    expect(await reden(tafel.school.baas)).toMatchObject({ location: '/opvolgerId', code: 'zelfde' })
    expect(await reden(tafel.wijkteam.baas)).toMatchObject({ location: '/opvolgerId', code: 'verwijzing' })
    expect(await reden(tafel.naar, { per: '2026-11-22' })).toMatchObject({ location: '/per' })
    const pad = `/medewerkers/${medewerkerId(tafel.naar)}`
    await doe(tafel.school.systeem, 'PATCH', pad, { tot: '2026-11-30' }, { ifMatch: (await doe(tafel.school.systeem, 'GET', pad)).etag })
    expect(await reden(tafel.naar, { per: '2026-12-01' })).toMatchObject({ location: '/opvolgerId', code: 'opvolger' })
  })
  it('wie niets op naam heeft, draagt niets over; en een aanbod dat niet meer hoeft, gaat weg', async () => {
    const tafel = await volleTafel()
    const pad = `/medewerkers/${medewerkerId(tafel.naar)}/overdrachten`
    const leeg = { opvolgerId: medewerkerId(tafel.school.baas), per: '2026-11-23', berichtAanGezin: bericht }
    expect((await huis.roep(tafel.school.baas, 'POST', pad, leeg)).status).toBe(409)
    const { id } = await bied(tafel, tafel.naar)
    expect((await bied(tafel, tafel.naar)).status).toBe(409)
    const plek = `/medewerkers/${medewerkerId(tafel.school.baas)}/overdrachten/${id}`
    await doe(tafel.school.baas, 'POST', `${plek}/vervallenverklaringen`, { reden: 'Hij blijft toch.' })
    expect((await huis.roep(tafel.naar, 'GET', plek)).status).toBe(404)
    expect((await bied(tafel, tafel.naar)).status).toBe(201)
  })
  it('een dienstverband eindigt niet met werk op naam, langer duren mag wel', async () => {
    const tafel = await volleTafel()
    const { school, naar } = tafel
    const pad = `/medewerkers/${medewerkerId(school.baas)}`
    const eindig = async (tot: string | null) =>
      huis.roep(school.systeem, 'PATCH', pad, { tot }, { ifMatch: (await doe(school.systeem, 'GET', pad)).etag })
    const geweigerd = await eindig('2026-12-31')
    expect([geweigerd.status, geweigerd.body.bevindingen[0].regel]).toEqual([409, 'caseload-overgedragen-bij-vertrek'])
    expect(geweigerd.tekst).not.toContain(tafel.casus)
    expect((await huis.roep(school.systeem, 'POST', `${pad}/vervallenverklaringen`, { reden: 'Weg.' })).status).toBe(409)
    await neemAan(tafel, naar, (await bied(tafel, naar)).id)
    expect([(await eindig('2026-12-31')).status, (await eindig('2027-01-31')).status, (await eindig(null)).status]).toEqual([204, 204, 204])
    await eindig('2026-11-22')
    expect((await huis.roep(school.baas, 'GET', '/agenda')).status).toBe(403)
    const nogEens = { organisatieId: school.id, medewerkerId: medewerkerId(school.baas), wat: 'Bellen.', voor: '2026-12-11' }
    expect((await huis.roep(naar, 'POST', `/casussen/${tafel.casus}/acties`, nogEens)).status).toBe(400)
  })
})
