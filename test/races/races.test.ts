import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Antwoord, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { type Doe, geefToestemming, maakDoe, maakGezin, maakOrganisatie, maakTafel, schrijfOpp } from '../hulp/wereld.ts'

let huis: Huis
let doe: Doe
let beheer: Client
beforeAll(async () => {
  huis = await maakHuis({
    poolLezer: 6,
    poolSchrijver: 10,
    na: (url, { status, tekst }) => {
      if (status >= 500) throw new Error(`${url} gaf ${status}: ${tekst}`)
    },
  })
  doe = maakDoe(huis)
  beheer = new Client({ connectionString: huis.database.beheerUrl })
  await beheer.connect()
})
afterAll(async () => {
  await beheer?.end()
  await huis?.stop()
})

const statussen = (antwoorden: Antwoord[]): number[] => antwoorden.map(({ status }) => status).sort()
const tel = async (sql: string, waarden: unknown[] = []): Promise<number> => Number((await beheer.query(sql, waarden)).rows[0].count)

describe('twee kinderen in één gezin, twee schrijvers aan één gezinsplan', () => {
  /** A gezin with two children and a plan that is complete but for being vastgesteld. */
  async function maakPlan() {
    const wijkteam = await maakOrganisatie(doe, 'wijkteam', 'Wijkteam Zuid')
    const gezin = await maakGezin(doe, wijkteam, [
      { voornaam: 'Jip', geboortedatum: '2015-05-05' },
      { voornaam: 'Mees', geboortedatum: '2018-08-08' },
    ])
    const [oudste, jongste] = gezin.kinderen as [string, string]
    const inschrijvingen: string[] = []
    for (const kind of [oudste, jongste])
      inschrijvingen.push(
        (await doe(wijkteam.baas, 'POST', `/personen/${kind}/inschrijvingen`, { schoolnaam: 'De Kade', sector: 'po', van: '2021-08-01' }))
          .id,
      )
    const { id: plan } = await doe(wijkteam.baas, 'POST', '/gezinsplannen', {
      soort: 'gezinsplan',
      gezinId: gezin.gezin,
      familiegroepsplanAanbod: { aangebodenOp: '2026-10-01', uitkomst: 'ouders-zien-af' },
      overlegMetJeugdigeOp: '2026-11-02',
      overlegMetOudersOp: '2026-11-02',
    })
    const loopbanen: string[] = []
    for (const jeugdigeId of [oudste, jongste]) {
      await doe(wijkteam.baas, 'POST', `/gezinsplannen/${plan}/krachten`, { betreftId: jeugdigeId, aard: 'netwerk', tekst: 'Oma past op.' })
      await doe(wijkteam.baas, 'POST', `/gezinsplannen/${plan}/doelen`, { betreftId: jeugdigeId, tekst: 'Rust', domein: 'thuis' })
      const loopbaan = await doe(wijkteam.baas, 'POST', `/gezinsplannen/${plan}/schoolloopbaan`, {
        ...{ jeugdigeId, school: 'De Kade', perspectief: 'vmbo', verzuim: 'Geen', steunOpSchool: 'Geen', herkomst: 'gezin' },
      })
      loopbanen.push(loopbaan.id)
    }
    const inzet = await doe(wijkteam.baas, 'POST', '/inzetten', {
      ...{
        jeugdigeId: jongste,
        soort: 'lichte-jeugdhulp',
        doel: 'Rust',
        aanbieder: { naam: 'Wijkteam Zuid' },
        contact: 'Spreekuur',
        van: '2026-11-20',
      },
    })
    return { wijkteam, gezin, oudste, jongste, plan, loopbanen, inschrijvingen, inzet: inzet.id }
  }
  type Plan = Awaited<ReturnType<typeof maakPlan>>
  const stelVast = async ({ wijkteam, plan }: Plan): Promise<() => Promise<Antwoord>> => {
    const { etag } = await doe(wijkteam.baas, 'GET', `/gezinsplannen/${plan}`)
    return () => huis.roep(wijkteam.baas, 'POST', `/gezinsplannen/${plan}/vaststellingen`, {}, { ifMatch: etag })
  }
  const vastgesteld = async ({ wijkteam, plan }: Plan): Promise<boolean> =>
    (await doe(wijkteam.baas, 'GET', `/gezinsplannen/${plan}`)).body.versie.vastgesteldOp !== undefined
  const afwijkingen = async ({ wijkteam, plan }: Plan): Promise<string[]> =>
    (await doe(wijkteam.baas, 'GET', '/afwijkingen')).body.resultaten
      .filter(({ planId }: { planId: string }) => planId === plan)
      .map(({ soort, onderwerpId }: { soort: string; onderwerpId: string }) => `${soort} ${onderwerpId}`)

  it('vaststellen tegen het starten van hulp voor het andere kind: beide mogen, en het plan blijft zoals het was', async () => {
    for (let keer = 0; keer < 4; keer++) {
      const stand = await maakPlan()
      const vast = await stelVast(stand)
      const start = () => huis.roep(stand.wijkteam.baas, 'POST', `/inzetten/${stand.inzet}/starts`, { startdatum: '2026-11-20' })
      expect(statussen(await Promise.all(keer % 2 ? [vast(), start()] : [start(), vast()]))).toEqual([201, 201])
      expect(await vastgesteld(stand)).toBe(true)
      expect(await afwijkingen(stand)).toEqual([])
    }
  })

  it('vaststellen tegen het weghalen van een schoolloopbaan: het plan is vast met de loopbaan, of zonder en dan niet vast', async () => {
    for (let keer = 0; keer < 6; keer++) {
      const stand = await maakPlan()
      const vast = await stelVast(stand)
      const weg = () =>
        huis.roep(stand.wijkteam.baas, 'POST', `/gezinsplannen/${stand.plan}/schoolloopbaan/${stand.loopbanen[1]}/vervallenverklaringen`, {
          reden: 'Verkeerd kind',
        })
      const antwoorden = await Promise.all(keer % 2 ? [vast(), weg()] : [weg(), vast()])
      expect(statussen(antwoorden)[0]).toBe(201)
      expect(antwoorden.filter(({ status }) => status === 201)).toHaveLength(1)
      const plan = (await doe(stand.wijkteam.baas, 'GET', `/gezinsplannen/${stand.plan}`)).body
      expect(plan.schoolloopbaan).toHaveLength(plan.versie.vastgesteldOp === undefined ? 1 : 2)
    }
  })

  it('vaststellen tegen een nieuwe school van het andere kind: wat ontbreekt wordt geweigerd of staat als afwijking', async () => {
    for (let keer = 0; keer < 4; keer++) {
      const stand = await maakPlan()
      const weg = `/gezinsplannen/${stand.plan}/schoolloopbaan/${stand.loopbanen[1]}/vervallenverklaringen`
      // Two calls that each leave the plan complete on their own: no schoolloopbaan is needed for who is not inscribed.
      const oude = `/personen/${stand.jongste}/inschrijvingen/${stand.inschrijvingen[1]}`
      const { etag: ifMatch } = await doe(stand.wijkteam.baas, 'GET', oude)
      await doe(stand.wijkteam.baas, 'PATCH', oude, { tot: '2026-11-01' }, { ifMatch })
      await doe(stand.wijkteam.baas, 'POST', weg, { reden: 'Gaat niet naar school' })
      const vast = await stelVast(stand)
      const nieuw = () =>
        huis.roep(stand.wijkteam.baas, 'POST', `/personen/${stand.jongste}/inschrijvingen`, {
          schoolnaam: 'De Wal',
          sector: 'po',
          van: '2026-11-10',
        })
      const [a, b] = (await Promise.all(keer % 2 ? [vast(), nieuw()] : [nieuw(), vast()])) as [Antwoord, Antwoord]
      const [vaststelling, inschrijving] = keer % 2 ? [a, b] : [b, a]
      expect(inschrijving.status).toBe(201)
      expect([201, 409, 412]).toContain(vaststelling.status)
      if (vaststelling.status === 201) expect((await afwijkingen(stand)).join()).toContain('schoolloopbaan-ontbreekt')
      else expect(await vastgesteld(stand)).toBe(false)
    }
  })

  it('twee schrijvers met dezelfde If-Match: één 204, één 412 dat velden noemt en geen waarden', async () => {
    const stand = await maakPlan()
    const { etag } = await doe(stand.wijkteam.baas, 'GET', `/gezinsplannen/${stand.plan}`)
    const zet = (overlegToelichting: string) =>
      huis.roep(stand.wijkteam.baas, 'PATCH', `/gezinsplannen/${stand.plan}`, { overlegToelichting }, { ifMatch: etag })
    const antwoorden = await Promise.all([zet('Samen aan tafel gezeten.'), zet('Telefonisch gesproken met oma.')])
    expect(statussen(antwoorden)).toEqual([204, 412])
    const verloren = antwoorden.find(({ status }) => status === 412) as Antwoord
    expect(verloren.body.gewijzigd.flatMap(({ velden }: { velden: string[] }) => velden)).toContain('overlegToelichting')
    expect(verloren.tekst).not.toMatch(/Samen aan tafel|Telefonisch/)
  })
})

describe('twee organisaties aan één kind', () => {
  it('de school stelt vast terwijl het wijkteam hulp start: eerst de hulp, dan geweigerd; eerst het plan, dan een afwijking', async () => {
    const gezien: Record<string, number> = {}
    for (let keer = 0; keer < 4; keer++) {
      const tafel = await maakTafel(huis, doe)
      const { school, wijkteam, kindWijk, casus } = tafel
      await geefToestemming(tafel)
      const { id: inzet } = await doe(wijkteam.baas, 'POST', '/inzetten', {
        ...{
          jeugdigeId: kindWijk,
          soort: 'lichte-jeugdhulp',
          doel: 'Rust',
          aanbieder: { naam: 'Wijkteam Oost' },
          contact: 'Dinsdag',
          van: '2026-11-20',
        },
      })
      await doe(wijkteam.baas, 'POST', `/casussen/${casus}/inbreng`, { soort: 'inzet', planId: inzet })
      const opp = await schrijfOpp(tafel)
      const lees = async () => (await doe(school.baas, 'GET', `/opps/${opp}`)).etag
      await doe(
        school.baas,
        'POST',
        `/opps/${opp}/vaststellingen`,
        { deel: 'perspectief', overlegGevoerdOp: '2026-11-18' },
        { ifMatch: await lees() },
      )
      const ifMatch = await lees()
      const vast = () =>
        huis.roep(
          school.baas,
          'POST',
          `/opps/${opp}/vaststellingen`,
          { deel: 'handelingsdeel', overlegGevoerdOp: '2026-11-18' },
          { ifMatch },
        )
      const start = () => huis.roep(wijkteam.baas, 'POST', `/inzetten/${inzet}/starts`, { startdatum: '2026-11-20' })
      const [a, b] = (await Promise.all(keer % 2 ? [vast(), start()] : [start(), vast()])) as [Antwoord, Antwoord]
      const [vaststelling, gestart] = keer % 2 ? [a, b] : [b, a]
      expect(gestart.status).toBe(201)
      if (vaststelling.status !== 201)
        expect(vaststelling.body.bevindingen.map(({ regel }: { regel: string }) => regel)).toContain('opp-bevat-jeugdhulp')
      const open = (await doe(school.baas, 'GET', '/afwijkingen')).body.resultaten.filter(
        ({ onderwerpId }: { onderwerpId: string }) => onderwerpId === inzet,
      )
      expect(open.map(({ soort }: { soort: string }) => soort)).toEqual(vaststelling.status === 201 ? ['jeugdhulp-ontbreekt'] : [])
      gezien[vaststelling.status] = (gezien[vaststelling.status] ?? 0) + 1
    }
    expect(Object.keys(gezien).every((status) => ['201', '409'].includes(status))).toBe(true)
  })
})

describe('dezelfde Idempotency-Key tegelijk', () => {
  const maak = async () => {
    const school = await maakOrganisatie(doe, 'school', 'De Rietkraag')
    const body = { voornaam: 'Pim', achternaam: 'Verzonnen', geboortedatum: '2016-02-02' }
    const tellen = () => tel('select count(*) from persoon where eigenaar_id = $1', [school.id])
    return { school, body, tellen }
  }

  it('maakt één rij en geeft alle aanroepen hetzelfde antwoord', async () => {
    const { school, body, tellen } = await maak()
    const antwoorden = await Promise.all(
      Array.from({ length: 6 }, () => huis.roep(school.baas, 'POST', '/personen', body, { sleutel: 'een' })),
    )
    expect(statussen(antwoorden)).toEqual([201, 201, 201, 201, 201, 201])
    expect(new Set(antwoorden.map(({ tekst, koppen }) => `${koppen.location} ${koppen.etag} ${tekst}`)).size).toBe(1)
    expect(await tellen()).toBe(1)
    expect((await huis.roep(school.baas, 'POST', '/personen', body, { sleutel: 'een' })).tekst).toBe(antwoorden[0]?.tekst)
  })

  it('met een andere inhoud is het een 409 van een eigen soort', async () => {
    const { school, body, tellen } = await maak()
    const antwoorden = await Promise.all([
      huis.roep(school.baas, 'POST', '/personen', body, { sleutel: 'twee' }),
      huis.roep(school.baas, 'POST', '/personen', { ...body, voornaam: 'Pam' }, { sleutel: 'twee' }),
    ])
    expect(statussen(antwoorden)).toEqual([201, 409])
    expect(antwoorden.find(({ status }) => status === 409)?.body.type).toBe('urn:rondetafel:probleem:sleutel-hergebruikt')
    expect(await tellen()).toBe(1)
  })

  it('op een ander adres ook; van een ander is het een eigen sleutel', async () => {
    const { school, body, tellen } = await maak()
    await doe(school.baas, 'POST', '/personen', body, { sleutel: 'drie' })
    expect((await huis.roep(school.baas, 'POST', '/gezinnen', { aanduiding: 'Thuis' }, { sleutel: 'drie' })).status).toBe(409)
    await doe(school.systeem, 'POST', '/personen', body, { sleutel: 'drie' })
    expect(await tellen()).toBe(2)
  })

  it('een weigering wordt niet bewaard: na herstel lukt dezelfde sleutel, ook met een andere inhoud', async () => {
    const { school, body, tellen } = await maak()
    const fout = { ...body, geboortedatum: '2027-01-01' }
    const geweigerd = await Promise.all([1, 2].map(() => huis.roep(school.baas, 'POST', '/personen', fout, { sleutel: 'vier' })))
    expect(statussen(geweigerd)).toEqual([400, 400])
    expect((await huis.roep(school.leraar, 'POST', '/personen', body, { sleutel: 'vier', proef: true })).status).toBeLessThan(500)
    expect((await huis.roep(school.baas, 'POST', '/personen', body, { sleutel: 'vier', proef: true })).status).toBe(200)
    expect((await huis.roep(school.baas, 'POST', '/personen', body, { sleutel: 'vier' })).status).toBe(201)
    expect(await tellen()).toBe(1)
  })

  it('een ouder die voor het eerst inlogt en de acceptatie twee keer stuurt, krijgt twee keer hetzelfde', async () => {
    const { school } = await maak()
    const gezin = await maakGezin(doe, school, [{ voornaam: 'Bo', geboortedatum: '2016-02-02' }])
    const casus = (await doe(school.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: gezin.kinderen[0] }] })).id
    const vraag = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId: gezin.moeder, rol: 'ouder' })
    const moeder: Wie = { subject: `moeder-${casus}`, client: 'thuis' }
    const neemAan = () =>
      huis.roep(moeder, 'POST', `/uitnodigingen/${vraag.id}/acceptaties`, { code: vraag.body.code }, { sleutel: 'aannemen' })
    const [eerste, tweede] = await Promise.all([neemAan(), neemAan()])
    const derde = await neemAan()
    expect([eerste?.status, tweede?.status, derde.status]).toEqual([201, 201, 201])
    expect(new Set([eerste, tweede, derde].map((a) => `${a?.koppen.location} ${a?.tekst}`)).size).toBe(1)
  })
})

describe('de regie', () => {
  it('twee acceptaties tegelijk: één 201, één 409; één open periode en geen gat', async () => {
    for (let keer = 0; keer < 3; keer++) {
      const tafel = await maakTafel(huis, doe)
      const { casus, school, wijkteam } = tafel
      await geefToestemming(tafel)
      const bied = (organisatieId: string) =>
        doe(school.baas, 'POST', `/casussen/${casus}/regie/aanbiedingen`, {
          ...{
            aan: { organisatieId },
            reden: 'De hulp thuis staat voorop.',
            berichtAanGezin: 'Het wijkteam belt u.',
            openstaandeActies: 'Geen',
          },
        })
      const aanbiedingen = [(await bied(wijkteam.id)).id, (await bied(wijkteam.id)).id] as [string, string]
      const lees = async (id: string) => (await doe(wijkteam.baas, 'GET', `/casussen/${casus}/regie/aanbiedingen/${id}`)).etag
      const etags = [await lees(aanbiedingen[0]), await lees(aanbiedingen[1])]
      const neem = (nummer: 0 | 1) =>
        huis.roep(wijkteam.baas, 'POST', `/casussen/${casus}/regie/aanbiedingen/${aanbiedingen[nummer]}/acceptaties`, undefined, {
          ifMatch: etags[nummer],
        })
      const zelfde = keer === 0
      const antwoorden = await Promise.all([neem(0), neem(zelfde ? 0 : 1)])
      // The second one either finds the offer changed under its If-Match, or gone.
      expect(antwoorden.filter(({ status }) => status === 201)).toHaveLength(1)
      expect([409, 412]).toContain(statussen(antwoorden)[1])
      const { rows } = await beheer.query(
        `select van, tot, organisatie_id from regieperiode where casus_id = $1 and rol = 'regisseur' and vervallen_op is null order by van`,
        [casus],
      )
      expect(rows).toHaveLength(2)
      expect(rows[0].tot).toEqual(rows[1].van)
      expect(rows[1]).toMatchObject({ tot: null, organisatie_id: wijkteam.id })
      expect(await tel(`select count(*) from regieplicht where casus_id = $1 and tot is null`, [casus])).toBe(1)
      expect((await doe(wijkteam.baas, 'GET', `/casussen/${casus}/regie`)).body.resultaten).toMatchObject([{ organisatieId: wijkteam.id }])
    }
  })
})

describe('twee acceptaties van uitnodigingen die dezelfde persoon raken', () => {
  it('twee organisaties verbinden elk hun eigen persoon tegelijk: één identiteit van drie', async () => {
    for (let keer = 0; keer < 3; keer++) {
      const school = await maakOrganisatie(doe, 'school', 'De Brug')
      const gezin = await maakGezin(doe, school, [{ voornaam: 'Kas', geboortedatum: '2014-04-04' }])
      const kind = gezin.kinderen[0] as string
      const casus = (await doe(school.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: kind }] })).id
      const teams = await Promise.all(
        ['Team Noord', 'Team West', 'Team Mid'].map(async (naam) => {
          const team = await maakOrganisatie(doe, 'wijkteam', naam)
          const eigen = await maakGezin(doe, team, [{ voornaam: 'Kas', geboortedatum: '2014-04-04' }])
          const vraag = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, {
            organisatieId: team.id,
            rol: 'wijkteam',
            jeugdigen: [kind],
          })
          return { team, eigen: eigen.kinderen[0] as string, vraag: vraag.id }
        }),
      )
      const antwoorden = await Promise.all(
        teams.map(({ team, eigen, vraag }) =>
          huis.roep(team.baas, 'POST', `/uitnodigingen/${vraag}/acceptaties`, {
            eigenPersonen: [{ jeugdigeId: kind, eigenPersoonId: eigen }],
          }),
        ),
      )
      expect(statussen(antwoorden)).toEqual([201, 201, 201])
      const ids = [kind, ...teams.map(({ eigen }) => eigen)]
      expect(await tel('select count(distinct identiteit) from identiteit where persoon_id = any ($1::uuid[])', [ids])).toBe(1)
      // What each owner is to see of the child was derived from all four ids, whoever came last.
      for (const { team } of teams)
        expect(
          await tel(`select count(distinct betreft) from dekking where houder = $1 and rij is null and betreft = any ($2::uuid[])`, [
            team.id,
            ids,
          ]),
        ).toBe(4)
    }
  })

  it('één token neemt twee codes tegelijk aan: twee ids, één mens', async () => {
    const [a, b] = await Promise.all(['De Linde', 'De Es'].map((naam) => maakOrganisatie(doe, 'school', naam)))
    const wie: Wie = { subject: `twee-codes`, client: 'thuis' }
    const vragen = await Promise.all(
      [a, b].map(async (school) => {
        const s = school as NonNullable<typeof a>
        const gezin = await maakGezin(doe, s, [{ voornaam: 'Lot', geboortedatum: '2015-01-01' }])
        const casus = (await doe(s.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: gezin.kinderen[0] }] })).id
        const vraag = await doe(s.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId: gezin.moeder, rol: 'ouder' })
        return { casus, moeder: gezin.moeder, id: vraag.id, code: vraag.body.code }
      }),
    )
    const antwoorden = await Promise.all(vragen.map(({ id, code }) => huis.roep(wie, 'POST', `/uitnodigingen/${id}/acceptaties`, { code })))
    expect(statussen(antwoorden)).toEqual([201, 201])
    expect(
      await tel('select count(distinct identiteit) from identiteit where persoon_id = any ($1::uuid[])', [vragen.map((v) => v.moeder)]),
    ).toBe(1)
    for (const { casus } of vragen) expect((await huis.roep(wie, 'GET', `/casussen/${casus}`)).status).toBe(200)
  })

  it('twee mensen met dezelfde code tegelijk: één wordt het, de ander vindt niets', async () => {
    const school = await maakOrganisatie(doe, 'school', 'De Beuk')
    const gezin = await maakGezin(doe, school, [{ voornaam: 'Fee', geboortedatum: '2015-01-01' }])
    const casus = (await doe(school.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: gezin.kinderen[0] }] })).id
    const vraag = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId: gezin.moeder, rol: 'ouder' })
    const antwoorden = await Promise.all(
      ['een', 'ander'].map((wie) =>
        huis.roep({ subject: `code-${wie}`, client: 'thuis' }, 'POST', `/uitnodigingen/${vraag.id}/acceptaties`, { code: vraag.body.code }),
      ),
    )
    expect(statussen(antwoorden)).toEqual([201, 404])
    expect(await tel('select count(*) from persoontoken where persoon_id = $1', [gezin.moeder])).toBe(1)
  })
})

describe('veel door elkaar', () => {
  it('twaalf schrijvers op twee gezinnen die een ouder delen: botsingen komen niet naar buiten', async () => {
    const team = await maakOrganisatie(doe, 'wijkteam', 'Team Oever')
    const een = await maakGezin(doe, team, [
      { voornaam: 'Aas', geboortedatum: '2012-01-01' },
      { voornaam: 'Bas', geboortedatum: '2013-01-01' },
    ])
    const twee = (await doe(team.baas, 'POST', '/gezinnen', { aanduiding: 'Bij vader' })).id
    const [a, b] = een.kinderen as [string, string]
    const los = await Promise.all(
      [1, 2, 3, 4].map(
        async (n) =>
          (await doe(team.baas, 'POST', '/personen', { voornaam: `Los${n}`, achternaam: 'Verzonnen', geboortedatum: '1990-01-01' })).id,
      ),
    )
    const lid = (gezin: string, persoonId: string | undefined, rol: string) =>
      huis.roep(team.baas, 'POST', `/gezinnen/${gezin}/leden`, { persoonId, rol, van: '2026-01-01' })
    const gezag = (kind: string, houderPersoonId: string | undefined) =>
      huis.roep(team.baas, 'POST', `/personen/${kind}/gezagsrelaties`, {
        houderPersoonId,
        van: '2026-01-01',
        bron: 'gezagsregister',
        gecontroleerdOp: '2026-09-01',
      })
    const antwoorden = await Promise.all([
      ...[lid(twee, een.vader, 'ouder'), lid(twee, a, 'jeugdige'), lid(twee, b, 'jeugdige'), lid(twee, los[0], 'partner-van-ouder')],
      ...[gezag(a, los[1]), gezag(b, los[2]), lid(een.gezin, los[3], 'netwerk'), gezag(b, los[3]), gezag(a, los[0])],
      ...[a, b, a].map((jeugdigeId) =>
        huis.roep(team.baas, 'POST', '/inzetten', {
          jeugdigeId,
          soort: 'lichte-jeugdhulp',
          doel: 'Rust',
          aanbieder: { naam: 'Team Oever' },
          van: '2026-11-20',
        }),
      ),
    ])
    expect(new Set(antwoorden.map(({ status }) => status))).toEqual(new Set([201]))
  })
})
