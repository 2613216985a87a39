import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Antwoord, begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { type Doe, maakCollega, maakDoe, maakOrganisatie } from '../hulp/wereld.ts'
import { type Kring, maakKring } from '../toegang/kring.ts'

let huis: Huis
let doe: Doe
let kring: Kring
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
})
afterAll(() => huis?.stop())
beforeEach(async () => {
  huis.klok.zet(begin)
  // Fourteen: asks for himself, and there are two with gezag.
  kring = await maakKring(doe, '2012-03-14')
})

const lijst = '/privacyverzoeken'
const roep: Huis['roep'] = (...vraag) => huis.roep(...vraag)
const status = async (wie: Wie, pad: string): Promise<number> => (await roep(wie, 'GET', pad)).status
const inzage = () => ({ persoonId: kring.kind, soort: 'inzage', compartimenten: ['school'], hoedanigheid: 'zelf' })
const plekken = ({ body }: Antwoord): string[] =>
  body.errors?.map(({ location, code }: { location: string; code: string }) => `${location} ${code}`)
async function vraag(wie: Wie, over: object = {}): Promise<string> {
  return `${lijst}/${(await doe(wie, 'POST', lijst, { ...inzage(), ...over })).id}`
}
const zet = async (pad: string, body: object): Promise<Antwoord> =>
  roep(kring.school.baas, 'PATCH', pad, body, { ifMatch: (await doe(kring.school.baas, 'GET', pad)).etag })
const niet = { uitkomst: 'niet-in-behandeling', toelichting: 'Wie het vroeg liet niet zien wie het was.' }

describe('wie een privacyverzoek ziet', () => {
  it('een jeugdige die het zelf vraagt, en wie coördineert bij de organisatie; wie gezag heeft niet, ook niet bij de inzagen', async () => {
    const { zelf, school, moeder, vader, team, neemAan, kind } = kring
    await neemAan()
    const vanAnderen = async () =>
      (await doe(moeder, 'GET', `/personen/${kind}/inzagen?limiet=100`)).body.resultaten.filter(
        (een: { door: { uzelf: boolean } }) => !een.door.uzelf,
      )
    const voor = await vanAnderen()
    const pad = await vraag(zelf, { toelichting: 'Wat staat er over thuis?' })
    const gelezen = (await doe(school.baas, 'GET', pad)).body
    expect(gelezen).toMatchObject({ organisatieId: school.id, doorId: kind, status: 'open', ontvangenOp: '2026-11-23', besluiten: [] })
    expect((await doe(zelf, 'GET', lijst)).body.resultaten).toHaveLength(1)
    expect(await status(school.systeem, pad)).toBe(200)
    for (const wie of [moeder, vader, school.leraar, team.baas, team.systeem]) {
      expect(await status(wie, pad)).toBe(404)
      expect((await doe(wie, 'GET', lijst)).body.resultaten).toEqual([])
      expect((await roep(wie, 'POST', `${pad}/afhandelingen`, niet)).status).toBe(404)
    }
    await doe(school.baas, 'POST', `${pad}/besluiten`, { compartiment: 'school', uitkomst: 'uitvoeren' })
    expect(await vanAnderen(), 'wat de moeder leest over wie er keken').toEqual(voor)
    expect((await doe(zelf, 'GET', `/personen/${kind}/inzagen`)).tekst).toContain('een verzoek over de eigen gegevens')
  })

  it('wat een ouder met gezag vraagt, leest de andere ouder niet, en het kind ook niet', async () => {
    const { moeder, vader, zelf, school, gezin } = kring
    const pad = await vraag(moeder, { hoedanigheid: 'gezagdrager' })
    expect((await doe(school.baas, 'GET', pad)).body).toMatchObject({ doorId: gezin.moeder, hoedanigheid: 'gezagdrager' })
    expect(await Promise.all([moeder, vader, zelf].map((wie) => status(wie, pad)))).toEqual([200, 404, 404])
  })

  it('wat de school voor iemand vastlegt, leest die persoon; is niet bekend wie het vraagt, dan pas als dat er staat', async () => {
    const { school, gezin, moeder, vader } = kring
    const pad = await vraag(school.baas, { hoedanigheid: 'gezagdrager', ontvangenOp: '2026-11-20' })
    expect((await doe(school.baas, 'GET', pad)).body.doorId).toBeUndefined()
    await doe(school.baas, 'POST', `${pad}/verlengingen`, { reden: 'Een groot dossier.' })
    expect(await status(vader, pad)).toBe(404)
    expect((await zet(pad, { doorId: gezin.vader })).status).toBe(204)
    const gelezen = (await doe(vader, 'GET', pad)).body
    expect(gelezen).toMatchObject({ doorId: gezin.vader, verlengdOp: '2026-11-23', verlenging: { reden: 'Een groot dossier.' } })
    expect(await status(moeder, pad)).toBe(404)
    const anders = await zet(pad, { doorId: gezin.moeder })
    expect([anders.status, anders.body.detail]).toEqual([409, expect.stringContaining('nieuw verzoek')])
  })

  it('bij leerplicht leest de leerplichtambtenaar het, en wie het eigen dossier bijhoudt', async () => {
    const leerplicht = await maakOrganisatie(doe, 'leerplicht', 'Leerplicht Wilgenhoek')
    const ambtenaar = await maakCollega(doe, leerplicht, 'leerplichtambtenaar')
    const persoonId = (await doe(ambtenaar, 'POST', '/personen', { voornaam: 'Jip', achternaam: 'Verzonnen', geboortedatum: '2008-01-01' }))
      .id
    const pad = await vraag(ambtenaar, { persoonId, compartimenten: ['leerplicht'] })
    expect(await Promise.all([ambtenaar, leerplicht.baas, leerplicht.systeem].map((wie) => status(wie, pad)))).toEqual([200, 200, 200])
    expect(await Promise.all([leerplicht.leraar, kring.school.baas].map((wie) => status(wie, pad)))).toEqual([404, 404])
    const ifMatch = (await doe(ambtenaar, 'GET', pad)).etag
    await doe(ambtenaar, 'PATCH', pad, { identiteitVastgesteldOp: '2026-11-23' }, { ifMatch })
    await doe(ambtenaar, 'POST', `${pad}/afhandelingen`, { uitkomst: 'beantwoord' })
  })

  it('wat is besloten leest wie het vroeg als het antwoord is verstuurd, en niet eerder', async () => {
    const { moeder, school } = kring
    const pad = await vraag(moeder, { hoedanigheid: 'gezagdrager', soort: 'vernietiging' })
    const weigering = { compartiment: 'school', uitkomst: 'weigeren', grond: 'wettelijke-plicht', toelichting: 'De wet vraagt het.' }
    const besluit = `${pad}/besluiten/${(await doe(school.baas, 'POST', `${pad}/besluiten`, weigering)).id}`
    expect([(await doe(moeder, 'GET', pad)).body.besluiten, await status(moeder, besluit)]).toEqual([[], 404])
    await zet(pad, { identiteitVastgesteldOp: '2026-11-23', gezagGecontroleerdOp: '2026-11-23' })
    const antwoord = { uitkomst: 'beantwoord', ontvangers: 'geen-ontvangers' }
    const { id } = await doe(school.baas, 'POST', `${pad}/afhandelingen`, antwoord)
    expect((await doe(moeder, 'GET', pad)).body).toMatchObject({
      status: 'afgehandeld',
      afgehandeldOp: '2026-11-23',
      besluiten: [weigering],
      afhandeling: { id, uitkomst: 'beantwoord' },
    })
    expect(await status(moeder, besluit)).toBe(200)
    expect((await doe(moeder, 'GET', `${lijst}?status=afgehandeld&soort=vernietiging`)).body.resultaten).toHaveLength(1)
    expect((await doe(moeder, 'GET', `${lijst}?status=open`)).body.resultaten).toEqual([])
  })
})

describe('wat er niet kan', () => {
  it('over iemand van een ander, van een deel dat een ander bijhoudt, of op een dag die nog komt', async () => {
    const { school, team, kind, gezin, zelf, moeder } = kring
    const elders = (await doe(team.baas, 'POST', '/personen', { voornaam: 'Jip', achternaam: 'Verzonnen', geboortedatum: '2015-01-01' })).id
    const probeer = async (wie: Wie, over: object) => {
      const antwoord = await roep(wie, 'POST', lijst, { ...inzage(), ...over })
      return [antwoord.status, ...(plekken(antwoord) ?? [])]
    }
    expect(await probeer(school.baas, { persoonId: elders })).toEqual([400, '/persoonId verwijzing'])
    expect(await probeer(school.baas, { compartimenten: ['casus', 'jeugdhulp'] })).toEqual([400, '/compartimenten/1 niet-mogelijk'])
    expect(await probeer(school.baas, { compartimenten: [] })).toEqual([400, '/compartimenten te-weinig'])
    expect(await probeer(school.baas, { compartimenten: ['school', 'school'] })).toEqual([400, '/compartimenten ongeldig'])
    expect(await probeer(school.baas, { ontvangenOp: '2026-11-24' })).toEqual([400, '/ontvangenOp datum.toekomst'])
    expect(await probeer(school.baas, { doorId: gezin.moeder })).toEqual([400, '/hoedanigheid hoedanigheid'])
    expect(await probeer(school.baas, { hoedanigheid: 'gezagdrager', doorId: kind })).toEqual([400, '/hoedanigheid hoedanigheid'])
    expect(await probeer(zelf, { ontvangenOp: '2026-11-20' })).toEqual([400, '/ontvangenOp datum.verleden'])
    expect(await probeer(zelf, { hoedanigheid: 'gezagdrager' })).toEqual([400, '/hoedanigheid hoedanigheid'])
    expect(await probeer(moeder, {})).toEqual([400, '/hoedanigheid hoedanigheid'])
    expect(await probeer(moeder, { hoedanigheid: 'gezagdrager', doorId: kind })).toEqual([400, '/doorId hoedanigheid'])
    expect(await probeer(school.baas, { compartimenten: ['school', 'gezin', 'casus'] })).toEqual([201])
    expect((await doe(school.baas, 'GET', lijst)).body.resultaten).toHaveLength(1)
    const pad = await vraag(school.baas)
    expect(plekken(await zet(pad, { gezagGecontroleerdOp: '2026-11-24' }))).toEqual(['/gezagGecontroleerdOp datum.toekomst'])
    expect((await zet(pad, { identiteitVastgesteldOp: '2026-10-01' })).status).toBe(204)
    expect((await zet(pad, { identiteitVastgesteldOp: null })).status).toBe(204)
    expect((await doe(school.baas, 'GET', pad)).body.identiteitVastgesteldOp).toBeUndefined()
  })

  it('een andere organisatie die de persoon ook ziet, vraagt en legt hier niets vast', async () => {
    const { team, school, kind } = kring
    const ander = await maakOrganisatie(doe, 'school', 'De Overkant')
    for (const wie of [team.baas, ander.baas]) {
      const antwoord = await roep(wie, 'POST', lijst, inzage())
      expect([antwoord.status, plekken(antwoord)]).toEqual([400, ['/persoonId verwijzing']])
    }
    expect((await roep(school.leraar, 'POST', lijst, { ...inzage(), persoonId: kind })).status).toBe(403)
  })

  it('twee besluiten over één deel, een besluit over een ander deel, of een grond waar geen vernietiging is gevraagd', async () => {
    const { school } = kring
    const pad = await vraag(school.baas, { compartimenten: ['school', 'casus'] })
    const besluit = (body: object) =>
      roep(school.baas, 'POST', `${pad}/besluiten`, { compartiment: 'school', uitkomst: 'uitvoeren', ...body })
    const tegelijk = await Promise.all([besluit({}), besluit({ uitkomst: 'weigeren' })])
    expect(tegelijk.map((een) => een.status).sort()).toEqual([201, 409])
    const elders = await besluit({ compartiment: 'gezin' })
    expect([elders.status, plekken(elders)]).toEqual([400, ['/compartiment niet-mogelijk']])
    const grond = { uitkomst: 'weigeren', compartiment: 'casus', grond: 'wettelijke-plicht' }
    expect(plekken(await besluit(grond))).toEqual(['/grond niet-mogelijk'])
    expect(plekken(await besluit({ ...grond, uitkomst: 'uitvoeren' }))).toEqual(['/grond ongeldig'])
    const [staat] = (await doe(school.baas, 'GET', `${pad}/besluiten`)).body.resultaten
    await doe(school.baas, 'POST', `${pad}/besluiten/${staat.id}/vervallenverklaringen`, { reden: 'Verkeerd gekozen.' })
    expect((await besluit({})).status).toBe(201)
  })

  it('een tweede verlenging; een die niet is gegeven, gaat weg', async () => {
    const { school } = kring
    const pad = await vraag(school.baas, { ontvangenOp: '2026-11-20' })
    const verleng = (body: object) => roep(school.baas, 'POST', `${pad}/verlengingen`, { reden: 'Een groot dossier.', ...body })
    expect(plekken(await verleng({ berichtOp: '2026-11-19' }))).toEqual(['/berichtOp datum.voor-begin'])
    expect(plekken(await verleng({ berichtOp: '2026-11-24' }))).toEqual(['/berichtOp datum.toekomst'])
    const eerste = await verleng({ berichtOp: '2026-11-21' })
    expect([eerste.status, (await doe(school.baas, 'GET', pad)).body.verlengdOp]).toEqual([201, '2026-11-21'])
    expect((await verleng({})).status).toBe(409)
    await doe(school.baas, 'POST', `${pad}/verlengingen/${eerste.id}/vervallenverklaringen`, { reden: 'Niet verstuurd.' })
    expect((await doe(school.baas, 'GET', pad)).body.verlengdOp).toBeUndefined()
    expect((await verleng({})).status).toBe(201)
  })
})

describe('als het antwoord is verstuurd', () => {
  it('verandert er niets meer, ook niet als twee het tegelijk doen; alleen het geheel gaat nog weg', async () => {
    const { school, zelf } = kring
    const pad = await vraag(zelf)
    const besluit = await doe(school.baas, 'POST', `${pad}/besluiten`, { compartiment: 'school', uitkomst: 'weigeren' })
    const verlenging = await doe(school.baas, 'POST', `${pad}/verlengingen`, { reden: 'Ziekte.' })
    expect(plekken(await roep(school.baas, 'POST', `${pad}/afhandelingen`, { ...niet, verstuurdOp: '2026-11-22' }))).toEqual([
      '/verstuurdOp datum.voor-begin',
    ])
    const tegelijk = await Promise.all([1, 2].map(() => roep(school.baas, 'POST', `${pad}/afhandelingen`, niet)))
    expect(tegelijk.map((een) => een.status).sort()).toEqual([201, 409])
    const vast = (await doe(school.baas, 'GET', pad)).body
    const reden = { reden: 'Toch anders.' }
    const pogingen: [string, object][] = [
      ['verlengingen', { reden: 'Nog langer.' }],
      ['besluiten', { compartiment: 'school', uitkomst: 'uitvoeren' }],
      ['afhandelingen', niet],
      [`besluiten/${besluit.id}/vervallenverklaringen`, reden],
      [`verlengingen/${verlenging.id}/vervallenverklaringen`, reden],
    ]
    for (const [deel, body] of pogingen) expect((await roep(school.baas, 'POST', `${pad}/${deel}`, body)).status, deel).toBe(409)
    expect((await zet(pad, { identiteitVastgesteldOp: '2026-11-23' })).status).toBe(409)
    expect((await doe(school.baas, 'GET', pad)).body).toEqual(vast)
    await doe(school.baas, 'POST', `${pad}/vervallenverklaringen`, reden)
    for (const wie of [school.baas, zelf])
      for (const weg of ['', '/besluiten', '/afhandelingen', '/verlengingen']) expect(await status(wie, `${pad}${weg}`), weg).toBe(404)
  })

  it('weigert ook de database het, wat het programma ook stuurt', async () => {
    const { school, zelf } = kring
    const pad = await vraag(zelf)
    const id = pad.split('/').at(-1)
    const { id: besluit } = await doe(school.baas, 'POST', `${pad}/besluiten`, { compartiment: 'school', uitkomst: 'weigeren' })
    const client = new Client({ connectionString: huis.database.beheerUrl })
    await client.connect()
    const stuur = async (sql: string): Promise<string | undefined> => {
      await client.query('begin')
      try {
        await client.query(sql)
        return undefined
      } catch (fout) {
        return (fout as { constraint?: string }).constraint
      } finally {
        await client.query('rollback')
      }
    }
    const nog = (
      over: string,
      grond = 'null',
    ) => `insert into privacybesluit (id, eigenaar_id, compartiment, persoon_id, privacyverzoek_id, over, uitkomst, grond, aangemaakt_op)
      select gen_random_uuid(), eigenaar_id, compartiment, persoon_id, id, '${over}', 'weigeren', ${grond}, aangemaakt_op from privacyverzoek where id = '${id}'`
    expect(await stuur(nog('school'))).toBe('privacybesluit_eenmaal')
    expect(await stuur(nog('gezin'))).toBe('privacybesluit_past')
    expect(
      await stuur(`update privacyverzoek set compartimenten = '{school,casus}' where id = '${id}'; ${nog('casus', `'wettelijke-plicht'`)}`),
    ).toBe('privacybesluit_past')
    expect(await stuur(`update privacyverzoek set compartimenten = '{school,casus}' where id = '${id}'; ${nog('casus')}`)).toBeUndefined()
    expect(await stuur(`update privacybesluit set uitkomst = 'uitvoeren' where id = '${besluit}'`)).toBe('privacyverzoek_ligt_vast')
    expect(await stuur(`update privacyverzoek set hoedanigheid = 'gezagdrager' where id = '${id}'`)).toBe('privacyverzoek_zelf')
    const elders = (await doe(kring.team.baas, 'POST', '/personen', { voornaam: 'Jip', achternaam: 'Verzonnen' })).id
    const anders = (door: string) => stuur(`update privacyverzoek set hoedanigheid = 'gezagdrager', door_id = '${door}' where id = '${id}'`)
    expect([await anders(elders), await anders(kring.gezin.moeder)]).toEqual(['privacyverzoek_door', undefined])
    await doe(school.baas, 'POST', `${pad}/afhandelingen`, niet)
    for (const sql of [
      `update privacyverzoek set soort = 'bezwaar' where id = '${id}'`,
      `update privacyverzoek set afgehandeld_op = null where id = '${id}'`,
      `update privacybesluit set vervallen_op = klok() where id = '${besluit}'`,
      `update privacyafhandeling set verstuurd_op = '2026-12-01' where privacyverzoek_id = '${id}'`,
    ])
      expect(await stuur(sql), sql).toBe('privacyverzoek_ligt_vast')
    await client.end()
  })
})
