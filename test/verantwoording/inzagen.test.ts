import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, inContext } from '../huis/eigenaar.ts'
import { type Antwoord, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import {
  brengIn,
  type Doe,
  geefToestemming,
  maakDoe,
  maakOpp,
  maakOrganisatie,
  maakTafel,
  type Organisatie,
  type Tafel,
} from '../hulp/wereld.ts'

let huis: Huis
let doe: Doe
let tafel: Tafel
let vreemd: Organisatie
let opp: string
let toestemming: string
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
  tafel = await maakTafel(huis, doe)
  vreemd = await maakOrganisatie(doe, 'school', 'De Kastanje')
  toestemming = await geefToestemming(tafel)
  opp = await maakOpp(tafel)
  await brengIn(tafel, tafel.school.baas, 'opp', opp)
}, 60_000)
afterAll(() => huis?.stop())

// biome-ignore lint/suspicious/noExplicitAny: tests look at answers as they come
type Regel = any
const inzagen = (wie: Wie, persoon = tafel.kind, extra = '?limiet=100'): Promise<Antwoord> =>
  huis.roep(wie, 'GET', `/personen/${persoon}/inzagen${extra}`)
/** The newest line that is not about reading this very list. */
const laatste = async (wie: Wie, persoon = tafel.kind): Promise<Regel> =>
  (await inzagen(wie, persoon)).body.resultaten.find(({ zin }: Regel) => !zin.includes('bekeek wie er heeft gekeken'))
const kijk = (wie: Wie, pad: string): Promise<Antwoord> => doe(wie, 'GET', pad)

describe('wie er keek, zoals een ouder het leest', () => {
  it('de school in haar eigen dossier: functie en organisatie, geen naam, en meteen, zonder dat er een taak liep', async () => {
    const { school, moeder, casus, kind } = tafel
    await kijk(school.baas, `/casussen/${casus}/dossier`)
    expect(await laatste(moeder)).toMatchObject({
      zin: 'De intern begeleider van De Vlierhof opende het dossier, omdat De Vlierhof dit dossier bijhoudt.',
      aard: 'geopend',
      door: { soort: 'medewerker', uzelf: false, organisatie: 'De Vlierhof', functie: 'intern-begeleider', metSysteem: false },
      cellen: expect.arrayContaining(['school/basis', 'casus/basis']),
      activiteit: 'urn:rondetafel:verwerking:casussen:lezen',
      buitenBetrokkenheid: false,
    })
    await kijk(school.systeem, `/personen/${kind}`)
    expect((await laatste(moeder)).zin).toMatch(/^Een systeem van De Vlierhof opende de gegevens van deze persoon, omdat /)
    await kijk({ subject: school.baas.subject, client: school.systeem.client as string }, `/personen/${kind}`)
    expect((await laatste(moeder)).zin).toMatch(/^De intern begeleider van De Vlierhof, met een systeem van die organisatie, opende /)
    expect((await inzagen(moeder)).tekst).not.toMatch(/Ilse|Bram|medewerkerId|"naam"/)
  })

  it('het wijkteam met toestemming: op welke toestemming, voor wie die mag zien', async () => {
    const { wijkteam, moeder } = tafel
    await kijk(wijkteam.baas, `/opps/${opp}`)
    expect(await laatste(moeder)).toMatchObject({
      zin: 'De wijkteammedewerker van Wijkteam Oost opende het ontwikkelingsperspectief (OPP), omdat daar toestemming voor is gegeven.',
      gronden: expect.arrayContaining(['toestemming']),
      toestemmingIds: [toestemming],
    })
  })

  it('geopend is iets anders dan in een lijst gezien, vastgelegd, geprobeerd of geweigerd', async () => {
    const { school, moeder, kind } = tafel
    const pad = `/personen/${kind}/inschrijvingen`
    const body = { schoolnaam: 'De Overkant', sector: 'po', van: '2026-12-01' }
    const gebeurt: [() => Promise<unknown>, string, RegExp][] = [
      [() => kijk(school.baas, '/casussen'), 'in-lijst', /^De intern begeleider van De Vlierhof zag deze persoon in een lijst, omdat /],
      [() => doe(school.baas, 'POST', pad, body, { sleutel: 'a' }), 'vastgelegd', /legde iets vast over de gegevens van deze persoon/],
      [
        () => doe(school.baas, 'POST', pad, body, { proef: true }),
        'geprobeerd',
        /probeerde of er iets kon worden vastgelegd over [^,]+\. Deze organisatie mocht hier kijken, omdat De Vlierhof dit dossier bijhoudt\.$/,
      ],
      [
        () =>
          huis.roep(
            school.baas,
            'PATCH',
            `/personen/${kind}`,
            { voornaam: 'N' },
            { ifMatch: '"AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA"' },
          ),
        'geweigerd',
        /, en dat ging niet door\. Deze organisatie mocht hier kijken, omdat De Vlierhof dit dossier bijhoudt\.$/,
      ],
      [() => kijk(school.baas, pad), 'in-lijst', /bekeek in een overzicht de gegevens van deze persoon, omdat /],
    ]
    for (const [doet, aard, zin] of gebeurt) {
      await doet()
      expect(await laatste(moeder), aard).toMatchObject({ aard, zin: expect.stringMatching(zin) })
    }
    const lijst = (await inzagen(moeder)).body.resultaten.filter(({ aard }: Regel) => aard === 'in-lijst')
    // A list does not say of what: that there is a casus is not told by the way.
    for (const { zin, cellen } of lijst.filter(({ zin }: Regel) => zin.includes('in een lijst'))) {
      expect(zin).not.toMatch(/casus/)
      expect(cellen.filter((cel: string) => cel.startsWith('casus/'))).toEqual([])
    }
  })

  it('wat het wijkteam in zijn eigen dossier doet, leest de school niet', async () => {
    const { school, wijkteam, kind, kindWijk } = tafel
    const vanWijk = async (wie: Wie) =>
      (await inzagen(wie)).body.resultaten.filter(({ door }: Regel) => door.organisatie === 'Wijkteam Oost').length
    const schoolVooraf = await vanWijk(school.baas)
    const { id } = await doe(wijkteam.baas, 'POST', '/inzetten', {
      ...{ jeugdigeId: kindWijk, soort: 'begeleiding', doel: 'Rust in huis', aanbieder: { naam: 'Wijkteam Oost' }, van: '2026-11-24' },
    })
    await kijk(wijkteam.baas, `/inzetten/${id}`)
    await kijk(wijkteam.baas, `/personen/${kindWijk}`)
    expect(await vanWijk(school.baas)).toBe(schoolVooraf)
    await kijk(wijkteam.baas, `/opps/${opp}`)
    expect(await vanWijk(school.baas), 'maar wat het in dat van de school ziet wel').toBe(schoolVooraf + 1)
    expect(kind).not.toBe(kindWijk)
  })

  it('wie zelf keek, leest "U"; een ander uit de familie leest dat niet, de school zonder naam', async () => {
    const { school, moeder, vader, kind } = tafel
    await kijk(moeder, `/personen/${kind}`)
    const eigen = await laatste(moeder)
    expect(eigen).toMatchObject({ zin: 'U opende de gegevens van deze persoon.', door: { soort: 'persoon', uzelf: true } })
    const vanVader = (await inzagen(vader)).body.resultaten
    expect(vanVader.length).toBeGreaterThan(5)
    expect(vanVader.filter(({ door }: Regel) => door.soort === 'persoon' && !door.uzelf)).toEqual([])
    const vanSchool = (await inzagen(school.baas)).body.resultaten.find(({ id }: Regel) => id === eigen.id)
    expect(vanSchool).toMatchObject({
      zin: 'Iemand met gezag opende de gegevens van deze persoon.',
      door: { soort: 'persoon', uzelf: false },
    })
    expect(Object.keys(vanSchool.door)).toEqual(['soort', 'uzelf', 'metSysteem'])
    expect((await inzagen(vader)).body.resultaten.map(({ zin }: Regel) => zin)).toContain('U bekeek wie er heeft gekeken.')
  })

  it('bladert zonder iets dubbel of niet te tonen, de laatste eerst', async () => {
    const { moeder } = tafel
    const alles = (await inzagen(moeder)).body.resultaten.map(({ id }: Regel) => id)
    const gezien: string[] = []
    let extra: string | undefined = '?limiet=3'
    // Every page is itself a look: it comes in front, and moves nothing that is still to come.
    while (extra !== undefined) {
      const { body, koppen } = await inzagen(moeder, tafel.kind, extra)
      gezien.push(...body.resultaten.map(({ id }: Regel) => id))
      extra = /inzagen(\?[^>]+)>/.exec(koppen.link ?? '')?.[1]
    }
    expect(gezien.slice(1)).toEqual(alles)
    const tijden = (await inzagen(moeder)).body.resultaten.map(({ tijd }: Regel) => tijd)
    expect(tijden).toEqual(tijden.toSorted().reverse())
  })
})

describe('wie het mag lezen', () => {
  it('de organisatie die het dossier bijhoudt, met een functie die alles ziet: van collega’s ook de naam', async () => {
    const { school, wijkteam, casus } = tafel
    await kijk(school.leraar, `/casussen/${casus}`)
    expect(await laatste(school.baas)).toMatchObject({
      zin: expect.stringMatching(/^Bram Kok \(leraar van De Vlierhof\) opende /),
      door: { naam: 'Bram Kok' },
    })
    await kijk(wijkteam.baas, `/opps/${opp}`)
    const ander = await laatste(school.baas)
    expect(ander.zin).toMatch(/^De wijkteammedewerker van Wijkteam Oost /)
    expect(ander.door).not.toHaveProperty('naam')
    expect(ander.door).not.toHaveProperty('medewerkerId')
  })

  it('niemand anders: 403 voor wie de persoon wel ziet, 404 voor wie haar niet ziet, en elke poging staat in het logboek', async () => {
    const { school, wijkteam } = tafel
    const regels: [Wie, number][] = [
      [school.leraar, 403],
      [wijkteam.baas, 404],
      [vreemd.baas, 404],
      [{ subject: 'nog-niemand', client: 'thuis' }, 403],
    ]
    for (const [wie, status] of regels) {
      const antwoord = await inzagen(wie)
      expect(antwoord.status, antwoord.tekst).toBe(status)
      const { rows } = await als(huis, 'eigenaar', (client) =>
        client.query('select status, personen from logboek where verzoek = $1', [antwoord.koppen['x-request-id']]),
      )
      expect(rows).toEqual([{ status, personen: [] }])
    }
  })

  it('een vader zonder gezag leest het niet meer zodra het gezag eindigt', async () => {
    const { school, vader, kind } = tafel
    expect((await inzagen(vader)).status).toBe(200)
    const relaties = (await kijk(school.baas, `/personen/${kind}/gezagsrelaties`)).body.resultaten
    const zijn = relaties.find(({ houderPersoonId }: Regel) => houderPersoonId === tafel.bijSchool.vader)
    const pad = `/personen/${kind}/gezagsrelaties/${zijn.id}`
    const { etag: ifMatch } = await kijk(school.baas, pad)
    await doe(school.baas, 'PATCH', pad, { tot: '2026-11-22' }, { ifMatch })
    expect((await inzagen(vader)).status).toBe(404)
  })

  it('wat alleen op naam open gaat, staat niet in de lijst van wie het niet ziet; wat weg is, heeft geen naam meer', async () => {
    const { school, moeder, kind } = tafel
    const eigen = await doe(school.baas, 'POST', `/personen/${kind}/externe-verwijzingen`, { systeem: 'las', waarde: 'L-7' })
    await kijk(school.baas, `/personen/${kind}/externe-verwijzingen/${eigen.id}`)
    const [vanSchool, vanMoeder] = [(await inzagen(school.baas)).body.resultaten, (await inzagen(moeder)).body.resultaten]
    const gezien = vanSchool.filter(({ aard }: Regel) => aard === 'geopend')[0]
    expect(gezien.zin).toMatch(/^U opende de gegevens van deze persoon/)
    expect(vanMoeder.map(({ id }: Regel) => id)).not.toContain(gezien.id)

    const { id } = await doe(school.baas, 'POST', '/opps', { soort: 'opp', jeugdigeId: kind, schooljaar: '2027-2028' })
    await kijk(school.baas, `/opps/${id}`)
    expect((await laatste(moeder)).zin).toContain('opende het ontwikkelingsperspectief (OPP)')
    const keer = (await laatste(moeder)).id
    await doe(school.baas, 'POST', `/opps/${id}/vervallenverklaringen`, { reden: 'Verkeerde leerling.' })
    const later = (await inzagen(moeder)).body.resultaten.find((regel: Regel) => regel.id === keer)
    expect(later).toMatchObject({ zin: expect.stringContaining('opende gegevens van deze persoon') })
    expect(later).not.toHaveProperty('activiteit')
  })

  it('wie schrijft over een kind, schrijft niet in de lijst van ieder die in dat gezin woont', async () => {
    const { school, moeder, kind, bijSchool } = tafel
    await doe(school.baas, 'POST', '/opps', { soort: 'opp', jeugdigeId: kind, schooljaar: '2028-2029' })
    expect((await laatste(moeder)).zin).toContain('legde iets vast over het ontwikkelingsperspectief (OPP)')
    const regels = await als(huis, 'eigenaar', (client) =>
      client.query(`select personen from logboek where operatie = 'maakOpp' order by id desc limit 1`),
    )
    expect(regels.rows[0].personen).toContain(bijSchool.moeder)
    expect((await inzagen(moeder, bijSchool.moeder)).tekst).not.toContain('ontwikkelingsperspectief')
    await doe(
      school.baas,
      'PATCH',
      `/personen/${bijSchool.moeder}`,
      { voornaam: 'Mirte' },
      { ifMatch: (await kijk(school.baas, `/personen/${bijSchool.moeder}`)).etag },
    )
    expect((await laatste(moeder, bijSchool.moeder)).zin).toContain('legde iets vast over de gegevens van deze persoon')
  })

  it('elk slot alleen houdt: de policy zonder de deur, en de kolommen die alleen de functie vertelt', async () => {
    const { school, wijkteam, moeder, kind } = tafel
    const telling = (wie: Wie) =>
      inContext(
        huis,
        'rondetafel_lezer',
        wie,
        async (client) => (await client.query('select 1 from logboekinzage where persoon = $1', [kind])).rowCount ?? 0,
      )
    expect(Math.min(await telling(moeder), await telling(school.baas))).toBeGreaterThan(10)
    for (const wie of [school.leraar, wijkteam.baas, vreemd.baas]) expect(await telling(wie)).toBe(0)
    // And the door without the policy.
    const antwoorden = async () => Promise.all([moeder, school.baas, school.leraar, wijkteam.baas, vreemd.baas].map((wie) => inzagen(wie)))
    const kaal = ({ status, body }: Antwoord) => [
      status,
      body.resultaten?.filter(({ zin }: Regel) => !zin.includes('bekeek wie')).map(({ id }: Regel) => id),
    ]
    const voor = (await antwoorden()).map(kaal)
    await als(huis, 'eigenaar', (client) => client.query('alter table logboekinzage disable row level security'))
    try {
      expect(await telling(vreemd.baas)).toBeGreaterThan(10)
      expect((await antwoorden()).map(kaal)).toEqual(voor)
    } finally {
      await als(huis, 'eigenaar', (client) => client.query('alter table logboekinzage enable row level security'))
    }
    for (const [kolom, waarvan] of [
      ['cellen', 'logboekinzage'],
      ['actor', 'logboekinzage'],
      ['actor', 'logboekkijk'],
      ['medewerker_naam', 'logboekkijk'],
    ])
      await inContext(huis, 'rondetafel_lezer', moeder, (client) =>
        expect(client.query(`select ${kolom} from ${waarvan}`), kolom).rejects.toMatchObject({ code: '42501' }),
      )
    const meer = (wie: Wie) =>
      inContext(huis, 'rondetafel_lezer', wie, async (client) => {
        const { rows } = await client.query(
          'select persoon, tijd, regel from logboekinzage i join logboekkijk k on k.id = i.kijk where persoon = $1 and organisatie = $2 limit 1',
          [kind, school.id],
        )
        const uit =
          rows[0] && (await client.query('select * from inzage_meer($1, $2, $3)', [rows[0].persoon, rows[0].tijd, rows[0].regel])).rows[0]
        return uit as { actor: string | null; medewerker_naam: string | null } | undefined
      })
    expect((await meer(moeder))?.medewerker_naam).toBeNull()
    expect((await meer(school.baas))?.medewerker_naam).toMatch(/./)
    for (const rol of ['rondetafel_lezer', 'rondetafel_schrijver'] as const)
      await als(huis, rol, async (client) => {
        for (const opdracht of [
          'insert into logboekinzage default values',
          'delete from logboekinzage',
          'update logboekinzage set zicht = -1',
          'insert into logboekkijk default values',
          'delete from logboekkijk',
          `update logboekkijk set functie = 'leraar'`,
          'select 1 from logboekstand',
        ])
          await expect(client.query(opdracht), opdracht).rejects.toMatchObject({ code: '42501' })
      })
  })
})

describe('deur en slot', () => {
  /** Every page of it, without the reading of this very list. */
  async function alles(wie: Wie, persoon: string): Promise<string[]> {
    const ids: string[] = []
    for (let extra: string | undefined = '?limiet=100'; extra !== undefined; ) {
      const { status, body, koppen } = await inzagen(wie, persoon, extra)
      if (status !== 200) return []
      ids.push(...body.resultaten.filter(({ zin }: Regel) => !zin.includes('bekeek wie er heeft gekeken')).map(({ id }: Regel) => id))
      extra = /inzagen(\?[^>]+)>/.exec(koppen.link ?? '')?.[1]
    }
    return ids.sort()
  }
  it('zeggen voor iedere beller en iedere persoon hetzelfde', async () => {
    const { school, wijkteam, moeder, vader, kind, kindWijk, bijSchool, bijWijkteam } = tafel
    let gezien = 0
    for (const wie of [school.baas, school.leraar, school.systeem, wijkteam.baas, wijkteam.leraar, moeder, vader, vreemd.baas])
      for (const persoon of [kind, kindWijk, bijSchool.moeder, bijSchool.vader, bijWijkteam.moeder]) {
        const deur = await alles(wie, persoon)
        const slot = await inContext(huis, 'rondetafel_lezer', wie, async (client) =>
          (
            await client.query(
              `select regel from logboekinzage i join logboekkijk k on k.id = i.kijk where persoon = $1 and operatie <> 'lijstInzagen' order by 1`,
              [persoon],
            )
          ).rows.map(({ regel }) => regel),
        )
        expect(deur, `${wie.subject} ${persoon}`).toEqual(slot)
        gezien += deur.length
      }
    expect(gezien).toBeGreaterThan(100)
  })
})

describe('een blik van buiten de tafel', () => {
  const meldingen = (wie: Wie): Promise<Antwoord> => huis.roep(wie, 'GET', `/casussen/${tafel.casus}/inzagemeldingen`)

  it('staat bij de inzage, en de regisseur krijgt er één melding van per kijker en dag', async () => {
    const { school, moeder, kind } = tafel
    await kijk(school.leraar, `/personen/${kind}`)
    await kijk(school.leraar, `/personen/${kind}`)
    expect(await laatste(moeder)).toMatchObject({
      buitenBetrokkenheid: true,
      zin: expect.stringMatching(/^De leraar van De Vlierhof .* de regisseur krijgt daarvan een melding\.$/),
    })
    const { body } = await meldingen(school.baas)
    expect(body.resultaten).toHaveLength(1)
    expect(body.resultaten[0]).toMatchObject({
      zin: 'Bram Kok (leraar van De Vlierhof) opende gegevens van een jeugdige van deze casus, en zit niet aan deze tafel.',
      dag: '2026-11-23',
      jeugdigeId: kind,
    })
    huis.klok.zet('2026-11-24T08:30:00.000Z')
    await kijk(school.leraar, `/personen/${kind}`)
    expect((await meldingen(school.baas)).body.resultaten.map(({ dag }: Regel) => dag)).toEqual(['2026-11-24', '2026-11-23'])
  })

  it('wie aan tafel zit, de regie heeft of een lijst ziet, wordt niet gemeld', async () => {
    const { school, moeder, kind, casus } = tafel
    const aantal = async () => (await meldingen(school.baas)).body.resultaten.length
    const voor = await aantal()
    huis.klok.zet('2026-11-25T08:30:00.000Z')
    await kijk(school.baas, `/personen/${kind}`)
    await kijk(moeder, `/personen/${kind}`)
    await kijk(school.leraar, '/personen')
    expect(await aantal()).toBe(voor)
    const deelnemers = (await kijk(school.baas, `/casussen/${casus}/deelnemers`)).body.resultaten
    const eigen =
      deelnemers.find(({ organisatieId }: Regel) => organisatieId === school.id)?.id ??
      (await doe(school.baas, 'POST', `/casussen/${casus}/deelnemers`, { organisatieId: school.id, rol: 'school' })).id
    const bram = (await kijk(school.baas, '/medewerkers')).body.resultaten.find(({ naam }: Regel) => naam === 'Bram Kok')
    await doe(school.baas, 'POST', `/casussen/${casus}/deelnemers/${eigen}/medewerkers`, { medewerkerId: bram.id, van: '2026-11-25' })
    await kijk(school.leraar, `/personen/${kind}`)
    expect(await aantal()).toBe(voor)
    expect((await laatste(moeder)).buitenBetrokkenheid).toBe(false)
  })

  it('ook voor een gezin dat zelf de regie heeft: wie er keek naar functie, zonder naam', async () => {
    const { school, moeder, casus, bijSchool } = tafel
    const pad = `/casussen/${casus}/regie/aanbiedingen`
    const body = {
      aan: { persoonId: bijSchool.moeder, naast: { organisatieId: school.id } },
      reden: 'Moeder wil het zelf doen.',
      berichtAanGezin: 'U krijgt de regie.',
      openstaandeActies: 'geen',
    }
    const { id } = await doe(school.baas, 'POST', pad, body)
    const { etag: ifMatch } = await kijk(moeder, `${pad}/${id}`)
    await doe(moeder, 'POST', `${pad}/${id}/acceptaties`, undefined, { ifMatch })
    const { status, body: gelezen, tekst } = await meldingen(moeder)
    expect(status, tekst).toBe(200)
    expect(gelezen.resultaten[0].zin).toBe(
      'De leraar van De Vlierhof opende gegevens van een jeugdige van deze casus, en zit niet aan deze tafel.',
    )
    expect(tekst).not.toMatch(/Bram|medewerkerId/)
    // Who stands beside her reads them too, by name where they are colleagues.
    expect((await meldingen(school.baas)).tekst).toContain('Bram Kok')
  })

  it('is voor de regisseur: een ander aan tafel krijgt 403, een buitenstaander 404, en de policy zegt hetzelfde', async () => {
    const { school, wijkteam, casus } = tafel
    for (const [wie, status] of [
      [school.leraar, 403],
      [wijkteam.baas, 403],
      [vreemd.baas, 404],
    ] as [Wie, number][]) {
      expect((await meldingen(wie)).status).toBe(status)
      await inContext(huis, 'rondetafel_lezer', wie, async (client) =>
        expect((await client.query('select id from logboekmelding where casus = $1', [casus])).rows).toEqual([]),
      )
    }
  })
})

describe('op de zestiende verjaardag', () => {
  it('leest een ouder nog wel wie naar school en onderwijs keek, en niet meer wie naar de hulp keek', async () => {
    const { wijkteam, moeder, kindWijk, bijWijkteam, casus } = tafel
    const { id, body } = await doe(wijkteam.baas, 'POST', `/casussen/${casus}/uitnodigingen`, {
      persoonId: bijWijkteam.moeder,
      rol: 'ouder',
    })
    await doe(moeder, 'POST', `/uitnodigingen/${id}/acceptaties`, { code: body.code })
    const hulp = await doe(wijkteam.baas, 'POST', '/inzetten', {
      jeugdigeId: kindWijk,
      soort: 'begeleiding',
      doel: 'Leren plannen',
      aanbieder: { naam: 'Oost' },
    })
    await kijk(wijkteam.baas, `/inzetten/${hulp.id}`)
    await kijk(wijkteam.baas, `/personen/${kindWijk}`)
    const zinnen = async () => (await inzagen(moeder, kindWijk)).body.resultaten.map(({ zin }: Regel) => zin).join('\n')
    expect(await zinnen()).toContain('opende de steun of hulp')
    huis.klok.zet('2033-03-14T08:30:00.000Z')
    const na = await zinnen()
    expect(na).not.toContain('de steun of hulp')
    expect(na).toContain('opende de gegevens van deze persoon')
    const cellen = (await inzagen(moeder, kindWijk)).body.resultaten.flatMap(({ cellen }: Regel) => cellen)
    expect(cellen.filter((cel: string) => /jeugdhulp$|thuissituatie|gezondheid|veiligheid/.test(cel))).toEqual([])
  })
})
