import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { afsluiting, maakDoe, maakGezin, maakOrganisatie } from '../hulp/wereld.ts'
import { uitConvenant } from '../regels-http/deelnamegevallen.ts'
import { beheer, gelezen, hulpvraag, maakBroer, maakThuis, rijen, type Thuis, voegToe, wieErIs } from './gezin.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis?.stop())

const tel = async (t: Thuis): Promise<number> =>
  (await rijen(huis, 'select from casusjeugdige where casus_id = $1 union all select from hulpvraag where casus_id = $1', [t.casus])).length

describe('een casus die groeit', () => {
  it('in week drie blijkt dat Sem ook thuisblijft: wie opende voegt hem toe, met zijn hulpvraag', async () => {
    const t = await maakThuis(huis)
    const nieuw = await voegToe(huis, t, t.school.baas, t.sem, { hulpvraag })
    expect(nieuw.status, nieuw.tekst).toBe(201)
    expect(nieuw.body).toEqual({ id: nieuw.id, casusId: t.casus, persoonId: t.sem })
    expect(nieuw.koppen.location).toBe(`/v1${t.op}/jeugdigen/${nieuw.id}`)
    expect((await huis.roep(t.school.baas, 'GET', `${t.op}/jeugdigen/${nieuw.id}`)).body).toEqual(nieuw.body)
    const { body } = await huis.roep(t.school.baas, 'GET', t.op)
    expect(body.jeugdigen.map(({ persoonId }: { persoonId: string }) => persoonId)).toEqual([t.kind, t.sem])
    expect(body.hulpvragen.at(-1)).toMatchObject({ jeugdigeId: t.sem, ...hulpvraag })
    const verder = await huis.roep(t.school.baas, 'POST', `${t.op}/hulpvragen`, { jeugdigeId: t.sem, ...hulpvraag })
    expect(verder.status).toBe(201)
    const tijdlijn = (await huis.roep(t.school.baas, 'GET', `${t.op}/tijdlijn?limiet=100`)).body.resultaten
    expect(tijdlijn.filter(({ soort }: { soort: string }) => soort === 'casusjeugdige')).toHaveLength(2)
  })

  it('wie aan tafel zit merkt er niets van, ook met toestemming voor Noor; de moeder ziet hem, de vader zonder gezag over hem niet', async () => {
    const t = await maakThuis(huis)
    const stil = [t.wijkteam.baas, t.wijkteam.leraar, t.vader]
    const voor = await Promise.all(stil.map((wie) => gelezen(huis, t, wie)))
    const nieuw = await voegToe(huis, t, t.school.baas, t.sem, { hulpvraag })
    expect(nieuw.status).toBe(201)
    expect(await Promise.all(stil.map((wie) => gelezen(huis, t, wie)))).toEqual(voor)
    expect(await wieErIs(huis, t, t.moeder)).toEqual([t.kind, t.sem])
    expect(await wieErIs(huis, t, t.vader)).toEqual([t.kind])
    for (const pad of [`${t.op}/jeugdigen/${nieuw.id}`, `/personen/${t.sem}`])
      expect((await huis.roep(t.wijkteam.baas, 'GET', pad)).status, pad).toBe(404)
  })

  it('op proef blijft er niets achter, en met een sleutel komt hij er één keer bij', async () => {
    const t = await maakThuis(huis)
    const voor = await gelezen(huis, t, t.school.baas)
    const proef = await voegToe(huis, t, t.school.baas, t.sem, { hulpvraag }, { proef: true })
    expect([proef.status, proef.body.toegestaan, proef.body.resultaat.persoonId]).toEqual([200, true, t.sem])
    expect(await gelezen(huis, t, t.school.baas)).toBe(voor)
    const [een, weer] = [
      await voegToe(huis, t, t.school.baas, t.sem, { hulpvraag }, { sleutel: 'sem-erbij' }),
      await voegToe(huis, t, t.school.baas, t.sem, { hulpvraag }, { sleutel: 'sem-erbij' }),
    ]
    expect([een.status, weer.status, weer.id]).toEqual([201, 201, een.id])
    expect(await tel(t)).toBe(4)
  })

  it('staat in het logboek bij de jeugdige die erbij kwam', async () => {
    const t = await maakThuis(huis)
    await voegToe(huis, t, t.school.baas, t.sem)
    const overCasus = async (wie: string): Promise<number> =>
      (await huis.roep(t.school.baas, 'GET', `/personen/${wie}/inzagen?limiet=100`)).body.resultaten.filter(
        ({ zin, aard }: { zin: string; aard: string }) => aard === 'vastgelegd' && zin.includes('over de casus'),
      ).length
    const [vanSem, vanNoor] = [await overCasus(t.sem), await overCasus(t.kind)]
    expect(vanSem).toBe(1)
    // That he came says nothing about Noor: only the opening of the casus stands there.
    expect(vanNoor).toBe(1)
    const regels = await beheer(huis, `select aard, status from logboek where operatie = 'voegJeugdigeToe' and $1 = any (personen)`, [
      t.sem,
    ])
    expect(regels).toEqual([{ aard: 'geschreven', status: 201 }])
  })
})

describe('wie een jeugdige toevoegt', () => {
  it('is ook een ander aan tafel, met wie hij zelf bijhoudt: die ziet wat hij toevoegde, en wie opende ook', async () => {
    const t = await maakThuis(huis)
    const nieuw = await voegToe(huis, t, t.wijkteam.baas, t.semWijk, { hulpvraag })
    expect(nieuw.status, nieuw.tekst).toBe(201)
    expect(nieuw.body.persoonId).toBe(t.semWijk)
    for (const wie of [t.wijkteam.baas, t.school.baas]) {
      expect(await wieErIs(huis, t, wie)).toEqual([t.kind, t.semWijk])
      expect((await huis.roep(wie, 'GET', `${t.op}/hulpvragen`)).body.resultaten.at(-1)).toMatchObject({ jeugdigeId: t.semWijk })
    }
    const verder = await huis.roep(t.wijkteam.baas, 'POST', `${t.op}/hulpvragen`, { jeugdigeId: t.semWijk, ...hulpvraag })
    expect([verder.status, verder.body.jeugdigeId]).toEqual([201, t.semWijk])
    // That it is the Sem whom the school keeps, nobody said yet.
    expect((await huis.roep(t.school.baas, 'GET', `/personen/${t.semWijk}`)).status).toBe(404)
    expect(await wieErIs(huis, t, t.vader)).toEqual([t.kind])
  })

  it('noemt geen kind van een ander, ook niet als hij het ziet', async () => {
    const t = await maakThuis(huis)
    const instelling = await maakOrganisatie(t.doe, 'gecertificeerde-instelling', 'De Vliet')
    const voogdij = { houderOrganisatieId: instelling.id, van: '2026-01-01', bron: 'rechterlijke-uitspraak', gecontroleerdOp: '2026-09-01' }
    for (const wie of [t.kind, t.sem]) await t.doe(t.school.baas, 'POST', `/personen/${wie}/gezagsrelaties`, voogdij)
    const gevraagd = { organisatieId: instelling.id, rol: 'gecertificeerde-instelling' }
    const { id } = await t.doe(t.school.baas, 'POST', `${t.op}/uitnodigingen`, gevraagd)
    await t.doe(instelling.baas, 'POST', `/uitnodigingen/${id}/acceptaties`, {})
    expect((await huis.roep(instelling.baas, 'GET', `/personen/${t.sem}`)).status).toBe(200)
    const ander = await voegToe(huis, t, instelling.baas, t.sem)
    expect([ander.status, ander.body.detail]).toEqual([403, 'U kunt alleen een jeugdige toevoegen die uw eigen organisatie bijhoudt.'])
    expect(await tel(t)).toBe(2)
  })

  it('noemt niemand die hij niet ziet: dat is hetzelfde als wie er niet is', async () => {
    const t = await maakThuis(huis)
    const [verborgen, nergens] = [await voegToe(huis, t, t.wijkteam.baas, t.sem), await voegToe(huis, t, t.wijkteam.baas, t.casus)]
    expect([verborgen.status, verborgen.tekst.replace(/"instance".*/, '')]).toEqual([400, nergens.tekst.replace(/"instance".*/, '')])
  })

  it('zit aan tafel: wie wegging en de casus nog ziet, niet meer', async () => {
    const t = await maakThuis(huis)
    const { resultaten } = (await huis.roep(t.school.baas, 'GET', `${t.op}/deelnemers?limiet=100`)).body
    const { id } = resultaten.find(({ organisatieId }: { organisatieId?: string }) => organisatieId === t.wijkteam.id)
    const { etag: ifMatch } = await huis.roep(t.school.baas, 'GET', `${t.op}/deelnemers/${id}`)
    await t.doe(t.school.baas, 'PATCH', `${t.op}/deelnemers/${id}`, { tot: '2026-11-23' }, { ifMatch })
    expect((await huis.roep(t.wijkteam.baas, 'GET', t.op)).status).toBe(200)
    const nieuw = await voegToe(huis, t, t.wijkteam.baas, t.semWijk)
    expect([nieuw.status, nieuw.body.detail]).toEqual([
      403,
      'Een jeugdige voegt u toe als uw organisatie aan tafel zit, of de casus opende.',
    ])
  })

  it('coördineert, en is geen ouder', async () => {
    const t = await maakThuis(huis)
    for (const wie of [t.school.leraar, t.moeder]) expect((await voegToe(huis, t, wie, t.sem)).status).toBe(403)
    expect(await tel(t)).toBe(2)
  })
})

describe('een jeugdige die er niet bij kan', () => {
  it('is er al: onder dit id, of onder het id dat een ander voor hetzelfde kind heeft', async () => {
    const t = await maakThuis(huis)
    const weer = await voegToe(huis, t, t.school.baas, t.kind, { hulpvraag })
    const eigen = await voegToe(huis, t, t.wijkteam.baas, t.kindWijk, { hulpvraag })
    expect([weer, eigen].map(({ status, body }) => [status, body.detail])).toEqual([
      [409, 'Deze jeugdige hoort al bij de casus.'],
      [409, 'Deze jeugdige hoort al bij de casus.'],
    ])
    expect(await tel(t)).toBe(2)
  })

  it('komt niet in een casus die is afgesloten', async () => {
    const t = await maakThuis(huis)
    await t.doe(t.school.baas, 'POST', `${t.op}/afsluitingen`, afsluiting())
    const nieuw = await voegToe(huis, t, t.school.baas, t.sem)
    expect([nieuw.status, nieuw.body.detail]).toEqual([409, 'De casus is afgesloten.'])
    expect(await tel(t)).toBe(2)
  })

  it('heeft geen eigen begindag: een onbekend veld wordt geweigerd', async () => {
    const t = await maakThuis(huis)
    const nieuw = await voegToe(huis, t, t.school.baas, t.sem, { van: '2027-02-30' })
    expect(nieuw.status).toBe(400)
    expect(await tel(t)).toBe(2)
  })

  it('hoort bij het gezin, als de casus over een gezin gaat', async () => {
    const t = await maakThuis(huis)
    const { baas } = t.school
    const casus = { jeugdigen: [{ persoonId: t.kind }], gezinId: t.bijSchool.gezin }
    const op = `/casussen/${(await t.doe(baas, 'POST', '/casussen', casus)).id}`
    const vreemd = (await maakGezin(t.doe, t.school, [{ voornaam: 'Bo', geboortedatum: '2016-01-01' }])).kinderen[0] as string
    const nieuw = await voegToe(huis, { op }, baas, vreemd)
    expect([nieuw.status, nieuw.body.errors]).toMatchObject([400, [{ location: '/persoonId', code: 'geen-gezinslid' }]])
    expect((await voegToe(huis, { op }, baas, t.sem)).status).toBe(201)
  })

  it('wacht op het convenant van wie er al zit, zoals bij het openen van de casus', async () => {
    const t = await maakThuis(huis)
    await uitConvenant(t, t.wijkteam)
    const nieuw = await voegToe(huis, t, t.school.baas, t.sem, { hulpvraag })
    expect(nieuw.status, nieuw.tekst.slice(0, 500)).toBe(409)
    expect(nieuw.body.bevindingen.map(({ regel }: { regel: string }) => regel)).toEqual(['convenant-en-privacyreglement-aanwezig'])
    expect(await tel(t)).toBe(2)
  })
})

describe('in een overleg', () => {
  it('komt hij erbij, en gaat het in dezelfde aanroep over hem: ook wie in geen gezin staat', async () => {
    const t = await maakThuis(huis)
    const alleen = (
      await t.doe(t.school.baas, 'POST', '/personen', { voornaam: 'Jip', achternaam: 'Verzonnen', geboortedatum: '2018-05-01' })
    ).id
    const ondersteuning = { jeugdigeId: alleen, soort: 'extra-ondersteuning', doel: 'Leren plannen', aanbieder: { naam: 'De Vlierhof' } }
    const operaties = (wie: string) => [
      { operatie: 'voegJeugdigeToe', body: { persoonId: wie, hulpvraag } },
      { operatie: 'maakHulpvraag', body: { jeugdigeId: wie, ...hulpvraag } },
      { operatie: 'maakInzet', body: { ...ondersteuning, jeugdigeId: wie } },
    ]
    const samen = (wat: object[], opties: object = {}) => huis.roep(t.school.baas, 'POST', `${t.op}/_samen`, { operaties: wat }, opties)
    const [, ...zonder] = operaties(alleen)
    expect((await samen(zonder)).status).toBe(400)
    const proef = await samen(operaties(alleen), { proef: true })
    expect([proef.status, proef.body.toegestaan], proef.tekst.slice(0, 500)).toEqual([200, true])
    expect(await tel(t)).toBe(2)
    const echt = await samen(operaties(alleen))
    expect(echt.status, echt.tekst.slice(0, 500)).toBe(200)
    expect(await wieErIs(huis, t, t.school.baas)).toEqual([t.kind, alleen])
    // All or none: with one that cannot be, nothing is left.
    const half = await samen([...operaties(t.sem), { operatie: 'voegJeugdigeToe', body: { persoonId: t.kind } }])
    expect([half.status, half.body.detail]).toEqual([409, 'Deze jeugdige hoort al bij de casus.'])
    expect(await wieErIs(huis, t, t.school.baas)).toEqual([t.kind, alleen])
  })

  it('staat wat daarna over de casus gaat ook bij hem in het logboek, zoals in losse aanroepen; wat ervoor gebeurde niet', async () => {
    const evaluatie = (geplandOp: string) => ({ operatie: 'maakEvaluatiemoment', body: { geplandOp } })
    const over = async (wie: string): Promise<string[]> => {
      const sql = `select e.gepland_op::text as dag from logboek l join evaluatiemoment e on e.id = l.onderwerp
        where l.operatie = 'maakEvaluatiemoment' and $1 = any (l.personen) order by 1`
      return (await beheer(huis, sql, [wie])).map(({ dag }) => dag as string)
    }
    const jip = { voornaam: 'Jip', achternaam: 'Verzonnen', geboortedatum: '2018-05-01' }
    const metJip = async () => {
      const t = await maakThuis(huis)
      // In no gezin: nothing but the casus makes Jip someone whom it concerns.
      return { ...t, jip: (await t.doe(t.school.baas, 'POST', '/personen', jip)).id }
    }
    const [los, samen] = [await metJip(), await metJip()]
    const plan = (geplandOp: string) => los.doe(los.school.baas, 'POST', `${los.op}/evaluatiemomenten`, { geplandOp })
    await plan('2026-12-01')
    await voegToe(huis, los, los.school.baas, los.jip)
    await plan('2026-12-02')
    const operaties = [evaluatie('2026-12-01'), { operatie: 'voegJeugdigeToe', body: { persoonId: samen.jip } }, evaluatie('2026-12-02')]
    await samen.doe(samen.school.baas, 'POST', `${samen.op}/_samen`, { operaties })
    expect([await over(los.jip), await over(samen.jip)]).toEqual([['2026-12-02'], ['2026-12-02']])
    expect(await over(samen.kind)).toEqual(['2026-12-01', '2026-12-02'])
  })

  it('komt hij erbij voor een vraag of een deling over een ander: wie erbij kwam is al gesloten', async () => {
    const t = await maakThuis(huis)
    const alleen = (await t.doe(t.school.baas, 'POST', '/personen', { voornaam: 'Jip', achternaam: 'Verzonnen' })).id
    const vraag = {
      ...{ betreftId: t.kind, doel: 'Afstemmen.', bronIds: [t.school.id], ontvangerIds: [t.wijkteam.id], cellen: ['casus/basis'] },
      ...{ tot: '2027-07-31', informatieversie: '1', avgGrondslag: 'toestemming', doorbrekingGeheimhouding: true, uitdrukkelijk: true },
    }
    const operaties = [
      { operatie: 'voegJeugdigeToe', body: { persoonId: alleen } },
      { operatie: 'maakToestemming', body: vraag },
    ]
    for (const proef of [true, false]) {
      const samen = await huis.roep(t.school.baas, 'POST', `${t.op}/_samen`, { operaties }, { proef })
      expect(samen.status, samen.tekst.slice(0, 500)).toBe(200)
    }
    expect(await wieErIs(huis, t, t.school.baas)).toEqual([t.kind, alleen])
  })
})

describe('wie al gezien wordt', () => {
  it('een toestemming over Noor opent van Sem niets; pas die over Sem opent hem', async () => {
    const t = await maakThuis(huis)
    const { id } = await voegToe(huis, t, t.school.baas, t.sem, { hulpvraag })
    const vraag = await t.doe(t.school.baas, 'POST', `${t.op}/toestemmingen`, {
      ...{ betreftId: t.sem, doel: 'Afstemmen.', bronIds: [t.school.id], ontvangerIds: [t.wijkteam.id] },
      ...{ cellen: ['casus/basis', 'casus/thuissituatie'], tot: '2027-07-31', informatieversie: '1', avgGrondslag: 'toestemming' },
      ...{ doorbrekingGeheimhouding: true, uitdrukkelijk: true },
    })
    expect(await wieErIs(huis, t, t.wijkteam.baas)).toEqual([t.kind])
    const ja = { geverId: t.bijSchool.moeder, hoedanigheid: 'ouder-met-gezag', wijze: 'digitaal', uitkomst: 'gegeven' }
    await t.doe(t.moeder, 'POST', `${t.op}/toestemmingen/${vraag.id}/antwoorden`, ja)
    expect(await wieErIs(huis, t, t.wijkteam.baas)).toEqual([t.kind, t.sem])
    expect((await huis.roep(t.wijkteam.baas, 'GET', `${t.op}/jeugdigen/${id}`)).status).toBe(200)
    expect((await huis.roep(t.wijkteam.baas, 'GET', `${t.op}/hulpvragen`)).tekst).toContain(hulpvraag.tekst)
  })

  it('een buitenstaander die niets met de tafel te maken heeft krijgt 404', async () => {
    const t = await maakThuis(huis)
    const doe = maakDoe(huis)
    const vreemd = await maakOrganisatie(doe, 'school', 'De Zandloper')
    const kind = await maakBroer(doe, vreemd, await maakGezin(doe, vreemd, []))
    expect((await voegToe(huis, t, vreemd.baas, kind)).status).toBe(404)
  })
})
