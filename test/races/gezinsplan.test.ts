import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Antwoord, type Huis, maakHuis } from '../hulp/huis.ts'
import { type Doe, geefToestemming, maakDoe, maakGezin, maakOrganisatie, maakTafel, schrijfOpp } from '../hulp/wereld.ts'

let huis: Huis
let doe: Doe
beforeAll(async () => {
  huis = await maakHuis({
    poolLezer: 6,
    poolSchrijver: 10,
    na: (url, { status, tekst }) => {
      if (status >= 500) throw new Error(`${url} gaf ${status}: ${tekst}`)
    },
  })
  doe = maakDoe(huis)
})
afterAll(() => huis?.stop())

const statussen = (antwoorden: Antwoord[]): number[] => antwoorden.map(({ status }) => status).sort()

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
