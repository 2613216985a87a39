import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, inContext } from '../huis/eigenaar.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { maakRijenteller } from '../hulp/rijen.ts'
import { geefToestemming, maakTafel, medewerkerId, schrijfOpp, startHulp, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let tafel: Tafel
let hulp: string
let opp: string
let samenvatting: string
const tekst = 'Er komt op dinsdag iemand thuis.'
beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakTafel(huis)
  const { doe, school, casus } = tafel
  const toestemmingId = await geefToestemming(tafel)
  hulp = await startHulp(tafel)
  opp = await schrijfOpp(tafel, [hulp])
  const kort = { bronSoort: 'inzet', bronId: hulp, toestemmingId, casusId: casus, tekst }
  samenvatting = (await doe(school.baas, 'POST', `/opps/${opp}/samenvattingen`, kort)).id
  for (const [wie, doorId] of [
    [tafel.moeder, tafel.bijSchool.moeder],
    [tafel.vader, tafel.bijSchool.vader],
  ] as const) {
    const ja = { planversie: 1, doorId, hoedanigheid: 'ouder', uitkomst: 'ingestemd', gegevenOp: '2026-11-23' }
    await doe(wie, 'POST', `/opps/${opp}/instemmingen`, ja, { ifMatch: (await doe(wie, 'GET', `/opps/${opp}`)).etag })
  }
  for (const deel of ['perspectief', 'handelingsdeel']) {
    const { etag } = await doe(school.baas, 'GET', `/opps/${opp}`)
    await doe(school.baas, 'POST', `/opps/${opp}/vaststellingen`, { deel, overlegGevoerdOp: '2026-11-18' }, { ifMatch: etag })
  }
}, 60_000)
afterAll(() => huis?.stop())

const vraag = (sql: string, waarden: unknown[] = []) => als(huis, 'eigenaar', async (client) => (await client.query(sql, waarden)).rows)
/** An inzet of the wijkteam, made and declared vervallen: the vervallenverklaring. */
async function vervallenInzet(doel = 'Rust in de ochtend'): Promise<{ inzet: string; verklaring: string }> {
  const { doe, wijkteam, kindWijk } = tafel
  const body = { jeugdigeId: kindWijk, soort: 'begeleiding', doel, aanbieder: { naam: 'Zorgboerderij Verzonnen' }, van: '2026-11-24' }
  const { id: inzet } = await doe(wijkteam.baas, 'POST', '/inzetten', body)
  const { id } = await doe(wijkteam.baas, 'POST', `/inzetten/${inzet}/vervallenverklaringen`, { reden: 'Voor een ander kind bedoeld.' })
  return { inzet, verklaring: id }
}
const op = (verklaring: string): string => `/vervallenverklaringen/${verklaring}/vernietigingen`
const verzoek = { grond: 'op-verzoek' }

describe('vernietigen', () => {
  it('wat een ander ervan samenvatte staat er nog, ook in een deel dat is vastgesteld; de tekst niet', async () => {
    const { doe, school, wijkteam, moeder } = tafel
    const lees = async () => (await doe(school.baas, 'GET', `/opps/${opp}`)).body.samenvattingen[0]
    expect(await lees()).toMatchObject({ id: samenvatting, tekst })
    const { id } = await doe(wijkteam.baas, 'POST', `/inzetten/${hulp}/vervallenverklaringen`, { reden: 'Op verzoek.' })
    expect(await lees()).toMatchObject({ tekst })
    await doe(wijkteam.baas, 'POST', op(id), verzoek)
    const leeg = 'Deze samenvatting is vernietigd, met het origineel, door wie dat bijhield.'
    expect(await lees()).toMatchObject({ id: samenvatting, bronId: hulp, tekst: leeg, vernietigdOp: huis.klok.nu() })
    expect((await doe(moeder, 'GET', `/opps/${opp}`)).tekst).not.toContain(tekst)
    expect((await doe(school.baas, 'GET', `/opps/${opp}?peildatum=2026-11-23`)).tekst).not.toContain(tekst)
    // And the school goes on with its plan.
    await doe(school.baas, 'POST', `/opps/${opp}/versies`, { reden: 'De hulp is er niet meer.' })
    expect((await doe(school.baas, 'GET', `/opps/${opp}?planversie=2`)).body.samenvattingen[0]).toMatchObject({ tekst: leeg })
    const over = await vraag(
      `select 1 from historie where json like '%' || $1 || '%' union all select 1 from samenvatting where tekst = $1`,
      [tekst],
    )
    expect(over).toEqual([])
  })

  it('blijft te lezen dát het is gebeurd: waarom, wanneer en hoeveel, voor wie het bijhield', async () => {
    const { doe, wijkteam, school, moeder } = tafel
    const { verklaring } = await vervallenInzet()
    const lijst = async (status: string) =>
      (await doe(wijkteam.baas, 'GET', `/vervallenverklaringen?status=${status}`)).body.resultaten.map(({ id }: { id: string }) => id)
    expect(await lijst('bewaard')).toContain(verklaring)
    const { id, body } = await doe(wijkteam.baas, 'POST', op(verklaring), { grond: 'onrechtmatig', toelichting: 'Een ander kind.' })
    const stuk = {
      id,
      vervallenverklaringId: verklaring,
      grond: 'onrechtmatig',
      toelichting: 'Een ander kind.',
      soorten: ['inzet'],
      aantal: 1,
    }
    expect(body).toEqual({ ...stuk, doorId: medewerkerId(wijkteam.baas), vernietigdOp: huis.klok.nu() })
    expect((await doe(wijkteam.baas, 'GET', `${op(verklaring)}/${id}`)).body).toEqual(body)
    expect((await doe(wijkteam.baas, 'GET', op(verklaring))).body.resultaten).toEqual([body])
    expect(await lijst('bewaard')).not.toContain(verklaring)
    expect(await lijst('vernietigd')).toContain(verklaring)
    const verklaard = (await doe(wijkteam.baas, 'GET', `/vervallenverklaringen/${verklaring}`)).body
    expect(verklaard).toMatchObject({ reden: 'Voor een ander kind bedoeld.', vernietigdOp: huis.klok.nu() })
    for (const wie of [school.baas, moeder, wijkteam.leraar])
      expect((await huis.roep(wie, 'GET', `${op(verklaring)}/${id}`)).status, wie.subject).toBe(404)
  })

  it('alleen door wie het bijhield, met een functie die alles ziet; en zonder uitleg niet wat er nooit had mogen staan', async () => {
    const { wijkteam, school, moeder } = tafel
    const { verklaring } = await vervallenInzet()
    for (const wie of [school.baas, moeder, wijkteam.leraar])
      expect((await huis.roep(wie, 'POST', op(verklaring), verzoek)).status).toBe(404)
    const { status, body } = await huis.roep(wijkteam.baas, 'POST', op(verklaring), { grond: 'onrechtmatig' })
    expect([status, body.errors[0].location]).toEqual([400, '/toelichting'])
    const dubbel = await Promise.all([1, 2].map(() => huis.roep(wijkteam.baas, 'POST', op(verklaring), verzoek)))
    expect(dubbel.map((een) => een.status).sort()).toEqual([201, 409])
  })

  it('een proef laat alles staan', async () => {
    const { wijkteam } = tafel
    const { verklaring } = await vervallenInzet('Een proef waard')
    const teller = await maakRijenteller(huis.database.beheerUrl)
    const voor = await teller.inhoud()
    const { status, body } = await huis.roep(wijkteam.baas, 'POST', op(verklaring), verzoek, { proef: true })
    expect([status, body.toegestaan]).toEqual([200, true])
    expect(await teller.inhoud()).toEqual(voor)
    await teller.stop()
    expect(await vraag(`select 1 from inzet where doel = 'Een proef waard'`)).toHaveLength(1)
  })
})

describe('de database laat niet meer vernietigen dan wat vervallen is en waarvan een vernietiging staat', () => {
  const dicht = { code: '42501' }
  it('zonder vernietiging niets', async () => {
    const { verklaring } = await vervallenInzet()
    await als(huis, 'rondetafel_schrijver', (client) =>
      expect(client.query('select vernietig($1)', [verklaring])).rejects.toMatchObject(dicht),
    )
    await als(huis, 'rondetafel_lezer', (client) => expect(client.query('select vernietig($1)', [verklaring])).rejects.toMatchObject(dicht))
  })

  it('geen rij die nog staat, al noemt iemand die bij een vervallenverklaring', async () => {
    const { verklaring } = await vervallenInzet()
    await inContext(huis, 'rondetafel_schrijver', tafel.wijkteam.baas, async (client) => {
      await client.query(
        `insert into vervallenrij (verklaring_id, tabel, rij_soort, rij_id, rij_planversie, eigenaar_id) values ($1, 'opp', 'opp', $2, 0, $3)`,
        [verklaring, opp, tafel.wijkteam.id],
      )
      await client.query(
        `insert into vernietiging (id, verklaring_id, eigenaar_id, cel, grond, soorten, aantal, door, aangemaakt_op)
           values (uuidv7(), $1, $2, 'jeugdhulp/basis', 'op-verzoek', '{}', 0, $2, klok())`,
        [verklaring, tafel.wijkteam.id],
      )
      await expect(client.query('select vernietig($1)', [verklaring])).rejects.toMatchObject(dicht)
    })
    expect((await tafel.doe(tafel.school.baas, 'GET', `/opps/${opp}`)).status).toBe(200)
  })

  it('wat er van een vernietiging staat blijft, en zo blijft van wat niet is vernietigd elke vorm', async () => {
    const { verklaring, inzet } = await vervallenInzet()
    await tafel.doe(tafel.wijkteam.baas, 'POST', op(verklaring), verzoek)
    const { inzet: bewaard } = await vervallenInzet()
    await als(huis, 'eigenaar', async (client) => {
      for (const tabel of ['vernietiging', 'vervallenrij'])
        for (const sql of [`delete from ${tabel}`, `truncate ${tabel}`]) await expect(client.query(sql), sql).rejects.toMatchObject(dicht)
      await expect(client.query('delete from historie where id = $1', [bewaard])).rejects.toMatchObject(dicht)
      expect((await client.query('select 1 from historie where id = $1', [inzet])).rowCount).toBe(0)
    })
  })
})
