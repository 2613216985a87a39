import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { meestePogingen } from '../../src/casus/uitnodigingen/schema.ts'
import { type Antwoord, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { type Doe, geefToestemming, maakDoe, maakGezin, maakOrganisatie, maakTafel, type Organisatie, type Tafel } from '../hulp/wereld.ts'

/** What goes wrong around an uitnodiging says how to go on, to whom it is for; and what goes well shows at once. */
let huis: Huis
let doe: Doe
let tafel: Tafel
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
  tafel = await maakTafel(huis, doe)
  await geefToestemming(tafel)
})
afterAll(() => huis?.stop())

let nummer = 0
const iemand = (): Wie => ({ subject: `genodigde-${nummer++}`, client: 'thuis' })
const neem = (wie: Wie, id: string, body: object): Promise<Antwoord> => huis.roep(wie, 'POST', `/uitnodigingen/${id}/acceptaties`, body)
const vervalt = (wie: Wie, id: string): Promise<Antwoord> =>
  doe(wie, 'POST', `/uitnodigingen/${id}/vervallenverklaringen`, { reden: 'Het ging mis.' })

describe('een code die te vaak verkeerd is ingevuld', () => {
  const open = 'Uw uitnodiging voor deze persoon staat nog open.'
  const opa = async (): Promise<string> =>
    (await doe(tafel.school.baas, 'POST', '/personen', { voornaam: 'Opa', achternaam: 'Verzonnen' })).id
  const nodigUit = (persoonId: string, opties = {}, wie = tafel.school.baas): Promise<Antwoord> =>
    huis.roep(wie, 'POST', `/casussen/${tafel.casus}/uitnodigingen`, { persoonId, rol: 'netwerk' }, opties)

  it('werkt niet meer, en wie uitnodigde hoort dat en hoe verder; na een nieuwe gaat het goed', async () => {
    const persoonId = await opa()
    const { id, body } = await nodigUit(persoonId)
    for (let keer = 1; keer < meestePogingen; keer += 1) await neem(iemand(), id, { code: `FOUT${String(keer).padStart(12, '0')}` })
    expect((await nodigUit(persoonId)).body.detail).toBe(open)
    await neem(iemand(), id, { code: 'FOUT999999999999' })
    for (const opties of [{}, { proef: true }]) {
      const weer = await nodigUit(persoonId, opties)
      expect(weer.status).toBe(409)
      expect(weer.body.detail).toMatch(
        /te vaak verkeerd ingevuld en werkt niet meer\. Verklaar die uitnodiging vervallen, en nodig opnieuw uit/,
      )
    }
    const wie = iemand()
    expect((await neem(wie, id, { code: body.code })).status).toBe(404)
    await vervalt(tafel.school.baas, id)
    const nieuw = await nodigUit(persoonId)
    expect((await neem(wie, nieuw.id, { code: nieuw.body.code })).status).toBe(201)
  })

  it('is ook op proef te proberen door wie hier nog niemand is, en een verkeerde telt ook dan', async () => {
    const { id, body } = await nodigUit(await opa())
    const proef = (wie: Wie, code: string): Promise<Antwoord> =>
      huis.roep(wie, 'POST', '/_proef', { operatie: 'maakUitnodigingacceptatie', params: { uitnodigingId: id }, body: { code } })
    const goed = await proef(iemand(), body.code)
    expect([goed.status, goed.body.toegestaan], goed.tekst).toEqual([200, true])
    for (let keer = 0; keer < meestePogingen; keer += 1)
      expect((await proef(iemand(), `FOUT${String(keer).padStart(12, '0')}`)).status).toBe(404)
    expect((await proef(iemand(), body.code)).status).toBe(404)
  })

  it('staat bij de uitnodiging voor wie haar mag zien, en voor niemand anders', async () => {
    const persoonId = await opa()
    const { id, body } = await nodigUit(persoonId)
    const { baas } = tafel.school
    const paden = [`/uitnodigingen/${id}`, `/casussen/${tafel.casus}/uitnodigingen/${id}`]
    const raad = (keer: number): Promise<Antwoord> => neem(iemand(), id, { code: `FOUT${String(keer).padStart(12, '0')}` })
    for (let keer = 1; keer < meestePogingen; keer += 1) await raad(keer)
    const voor = await doe(baas, 'GET', paden[0] as string)
    expect([voor.body.status, 'codeGeblokkeerd' in voor.body]).toEqual(['open', false])
    const laatste = await raad(meestePogingen)
    for (const pad of paden) expect((await doe(baas, 'GET', pad)).body).toEqual({ ...voor.body, codeGeblokkeerd: true })
    expect((await doe(baas, 'GET', paden[0] as string)).etag).not.toBe(voor.etag)
    const rij = (await doe(baas, 'GET', '/uitnodigingen?status=open')).body.resultaten.find((een: { id: string }) => een.id === id)
    expect(rij.codeGeblokkeerd).toBe(true)
    // Who guesses reads the same as before, also with the right code; who sits at the table and did not invite finds no uitnodiging.
    const [weer, juist] = [await raad(99), await neem(iemand(), id, { code: body.code })]
    for (const antwoord of [weer, juist]) expect({ ...antwoord.body, instance: '' }).toEqual({ ...laatste.body, instance: '' })
    for (const wie of [tafel.wijkteam.baas, tafel.moeder]) expect((await huis.roep(wie, 'GET', `/uitnodigingen/${id}`)).status).toBe(404)
  })

  it('houdt wie hier al bekend is niet tegen, en staat er daarna niet meer bij', async () => {
    const persoonId = await opa()
    const [wie, eerst] = [iemand(), await nodigUit(persoonId)]
    expect((await neem(wie, eerst.id, { code: eerst.body.code })).status).toBe(201)
    const { kinderen } = await maakGezin(doe, tafel.school, [{ voornaam: 'Bo', geboortedatum: '2016-02-02' }])
    const casus = (await doe(tafel.school.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: kinderen[0] }] })).id
    const { id } = await doe(tafel.school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId, rol: 'netwerk' })
    for (let keer = 0; keer < meestePogingen; keer += 1) await neem(iemand(), id, { code: `FOUT${String(keer).padStart(12, '0')}` })
    expect((await doe(tafel.school.baas, 'GET', `/uitnodigingen/${id}`)).body).toMatchObject({ status: 'open', codeGeblokkeerd: true })
    expect((await neem(wie, id, {})).status).toBe(201)
    const { body } = await doe(tafel.school.baas, 'GET', `/uitnodigingen/${id}`)
    expect([body.status, 'codeGeblokkeerd' in body]).toEqual(['geaccepteerd', false])
  })

  it('zegt een ander aan tafel niets', async () => {
    const vragen: (() => Promise<Antwoord>)[] = []
    for (const keren of [0, meestePogingen]) {
      const persoonId = await opa()
      const { id } = await nodigUit(persoonId)
      for (let keer = 0; keer < keren; keer += 1) await neem(iemand(), id, { code: `FOUT${String(keer).padStart(12, '0')}` })
      vragen.push(() => nodigUit(persoonId, {}, tafel.wijkteam.baas))
    }
    const [zonder, met] = [await vragen[0]?.(), await vragen[1]?.()]
    expect([met?.status, met?.body.detail]).toEqual([zonder?.status, zonder?.body.detail])
    expect(met?.status).toBe(400)
  })
})

describe('een tweede uitnodiging van wie hier al inlogt', () => {
  const nodigUit = async (school: Organisatie): Promise<Antwoord> => {
    const gezin = await maakGezin(doe, school, [{ voornaam: 'Bo', geboortedatum: '2016-02-02' }])
    const { id } = await doe(school.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: gezin.kinderen[0] }] })
    return doe(school.baas, 'POST', `/casussen/${id}/uitnodigingen`, { persoonId: gezin.moeder, rol: 'ouder' })
  }
  it('laat bij het aannemen meteen zien wat een lezing daarna laat zien', async () => {
    const wie = iemand()
    for (const naam of ['De Rietkraag', 'De Waterlelie']) {
      const { id, body } = await nodigUit(await maakOrganisatie(doe, 'school', naam))
      const aan = await neem(wie, id, { code: body.code })
      const daarna = await huis.roep(wie, 'GET', `/uitnodigingen/${id}/acceptaties/${aan.id}`)
      expect([aan.status, daarna.status]).toEqual([201, 200])
      expect([aan.tekst, aan.etag]).toEqual([daarna.tekst, daarna.etag])
      expect(aan.body).toMatchObject({ uitnodigingId: id })
    }
  })
})

describe('een proef van het aannemen', () => {
  it('laat zien wat het aannemen zelf laat zien, de eerste keer en de tweede; en bindt niemand', async () => {
    const wie = iemand()
    for (const naam of ['De Wilgentak', 'De Zilverreiger']) {
      const school = await maakOrganisatie(doe, 'school', naam)
      const { moeder, kinderen } = await maakGezin(doe, school, [{ voornaam: 'Bo', geboortedatum: '2016-02-02' }])
      const casus = (await doe(school.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: kinderen[0] }] })).id
      const { id, body } = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId: moeder, rol: 'ouder' })
      const pad = `/uitnodigingen/${id}/acceptaties`
      const proef = await huis.roep(wie, 'POST', pad, { code: body.code }, { proef: true })
      expect([proef.status, proef.body.toegestaan]).toEqual([200, true])
      // Nothing of it stands, and who tried is nobody there.
      expect([403, 404]).toContain((await huis.roep(wie, 'GET', `/uitnodigingen/${id}`)).status)
      const echt = await neem(wie, id, { code: body.code })
      expect(echt.status, echt.tekst).toBe(201)
      expect({ ...proef.body.resultaat, id: '' }).toEqual({ ...echt.body, id: '' })
      const soorten = (soort: string): string[] =>
        proef.body.wijzigingen.filter((een: { soort: string }) => een.soort === soort).map(({ aard }: { aard: string }) => aard)
      expect([soorten('uitnodigingacceptatie'), soorten('uitnodiging')]).toEqual([['nieuw'], ['gewijzigd']])
    }
  })
  it('staat in het log op naam van wie het probeerde, zoals die toen bekend was', async () => {
    const { id, body } = await doe(tafel.school.baas, 'POST', `/casussen/${tafel.casus}/uitnodigingen`, {
      ...{
        rol: 'netwerk',
        persoonId: (await doe(tafel.school.baas, 'POST', '/personen', { voornaam: 'Oma', achternaam: 'Verzonnen' })).id,
      },
    })
    const wie = iemand()
    await huis.roep(wie, 'POST', `/uitnodigingen/${id}/acceptaties`, { code: body.code }, { proef: true })
    const laatste = async (): Promise<unknown> => {
      const bron = new Client({ connectionString: huis.database.beheerUrl })
      await bron.connect()
      const { rows } = await bron.query(
        "select aard, actor_soort, actor from logboek where operatie = 'maakUitnodigingacceptatie' order by tx desc, id desc limit 1",
      )
      await bron.end()
      return rows[0]
    }
    expect(await laatste()).toMatchObject({ aard: 'proef', actor_soort: 'onbekend', actor: '00000000-0000-0000-0000-000000000000' })
    const { id: aan } = await neem(wie, id, { code: body.code })
    expect([typeof aan, await laatste()]).toMatchObject(['string', { aard: 'geschreven', actor_soort: 'persoon' }])
  })
})

describe('een organisatie die de uitnodiging aanneemt', () => {
  const nergens = 'Dit plan gaat niet over een jeugdige van deze casus.'
  /** The wijkteam, back to where it was asked to come; toestemming opens the casus to it once it did. */
  async function genodigd() {
    const t = await maakTafel(huis, doe)
    const { baas } = t.wijkteam
    const nodig = async (): Promise<string> =>
      (await doe(t.school.baas, 'POST', `/casussen/${t.casus}/uitnodigingen`, { organisatieId: t.wijkteam.id, rol: 'wijkteam' })).id
    await vervalt(baas, (await doe(baas, 'GET', '/uitnodigingen')).body.resultaten[0].id)
    const plan = async (jeugdigeId: string): Promise<string> =>
      (await doe(baas, 'POST', '/inzetten', { jeugdigeId, soort: 'lichte-jeugdhulp', doel: 'Rust', aanbieder: { naam: 'Wij' } })).id
    const breng = async (planId: string): Promise<Antwoord> =>
      huis.roep(baas, 'POST', `/casussen/${t.casus}/inbreng`, { soort: 'inzet', planId })
    return { ...t, baas, nodig, plan, breng, paar: [{ jeugdigeId: t.kind, eigenPersoonId: t.kindWijk }] }
  }
  type Genodigd = Awaited<ReturnType<typeof genodigd>>
  const anderKind = async ({ baas }: Genodigd): Promise<string> =>
    (await doe(baas, 'POST', '/personen', { voornaam: 'Sem', achternaam: 'Verzonnen', geboortedatum: '2018-05-01' })).id

  it.each([{}, { eigenPersonen: [] }])('met %j hoort bij het inbrengen hoe het alsnog kan, en zo kan het', async (leeg) => {
    const t = await genodigd()
    const id = await t.nodig()
    expect((await neem(t.baas, id, leeg)).status).toBe(201)
    await geefToestemming(t)
    const planId = await t.plan(t.kindWijk)
    const mis = await t.breng(planId)
    expect(mis.status, mis.tekst).toBe(400)
    expect(mis.body.errors).toMatchObject([{ location: '/planId', code: 'hoort-niet-bij-casus' }])
    expect(mis.body.errors[0].detail).toContain(`${nergens} Uw organisatie nam de uitnodiging aan zonder te noemen`)
    expect(mis.body.errors[0].detail).toContain('/vervallenverklaringen')
    await vervalt(t.baas, id)
    expect((await neem(t.baas, await t.nodig(), { eigenPersonen: t.paar })).status).toBe(201)
    const goed = await t.breng(planId)
    expect(goed.status, goed.tekst).toBe(201)
  })

  it('en het kind wel noemde, hoort van een plan over een ander alleen dat het hier niet hoort', async () => {
    const t = await genodigd()
    expect((await neem(t.baas, await t.nodig(), { eigenPersonen: t.paar })).status).toBe(201)
    await geefToestemming(t)
    const mis = await t.breng(await t.plan(await anderKind(t)))
    expect([mis.status, mis.body.errors?.[0].detail]).toEqual([400, nergens])
  })

  it('met een code: 400 bij die code, en er verandert niets; wie niet is uitgenodigd merkt geen verschil', async () => {
    const { baas, nodig, paar } = await genodigd()
    const id = await nodig()
    const mis = await neem(baas, id, { eigenPersonen: paar, code: '7K2M9QX4TB0HJ5VW' })
    expect([mis.status, mis.body.errors]).toMatchObject([400, [{ in: 'body', location: '/code', code: 'niet-mogelijk' }]])
    expect((await doe(baas, 'GET', `/uitnodigingen/${id}`)).body.status).toBe('open')
    for (const wie of [tafel.wijkteam.baas, iemand()]) expect((await neem(wie, id, { code: '7K2M9QX4TB0HJ5VW' })).status).toBe(404)
    expect((await neem(baas, id, { eigenPersonen: paar })).status).toBe(201)
  })
})
