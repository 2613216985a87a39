import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { als } from '../huis/eigenaar.ts'
import { kijkOpAgenda } from '../hulp/agenda.ts'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { metEtag } from '../hulp/overleg.ts'
import {
  afsluiting,
  brengIn,
  type Doe,
  geefToestemming,
  maakDoe,
  maakGezinsplan,
  maakOpp,
  maakOrganisatie,
  maakTafel,
  type Tafel,
} from '../hulp/wereld.ts'

let huis: Huis
let doe: Doe
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
}, 60_000)
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

const agenda = (wie: Wie) => kijkOpAgenda(huis).agenda(wie)
const bij = async (wie: Wie, wat: string): Promise<string[]> =>
  (await agenda(wie)).filter((een) => een.wat === wat).map(({ aanZet, sinds }) => `${aanZet} sinds ${sinds}`)
const [aanU, aanHen] = [['u sinds 2026-11-23'], ['uw-organisatie sinds 2026-11-23']]

async function vraagAan({ school, kind, casus }: Tafel, bronIds: string[], ontvangerIds = [school.id]): Promise<string> {
  const { id } = await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
    ...{ betreftId: kind, doel: 'Afstemmen.', bronIds, ontvangerIds, cellen: ['jeugdhulp/jeugdhulp', 'casus/basis'], tot: '2027-07-31' },
    ...{ informatieversie: '2026-1', avgGrondslag: 'toestemming', doorbrekingGeheimhouding: true, uitdrukkelijk: true },
  })
  return `/casussen/${casus}/toestemmingen/${id}`
}
const zegt = async (wie: Wie, pad: string, geverId: string, wijze = 'mondeling', uitkomst = 'gegeven'): Promise<string> =>
  (await doe(wie, 'POST', `${pad}/antwoorden`, { geverId, hoedanigheid: 'ouder-met-gezag', wijze, uitkomst })).id

describe('een ja dat op bevestiging wacht', () => {
  const wat = 'antwoord-bevestigen'
  const wie = ({ school, wijkteam, moeder, vader }: Tafel) =>
    Promise.all([school.baas, wijkteam.baas, wijkteam.leraar, moeder, vader].map((een) => bij(een, wat)))

  it('staat bij wie het gaf en bij wie coördineert bij de bron, en bij niemand anders; tot het is bevestigd', async () => {
    const tafel = await maakTafel(huis)
    const { school, wijkteam, bijSchool, moeder, vader } = tafel
    const pad = await vraagAan(tafel, [school.id, wijkteam.id])
    await zegt(vader, pad, bijSchool.vader, 'digitaal')
    expect(await wie(tafel), 'wie zelf antwoordt hoeft niets te bevestigen').toEqual([[], [], [], [], []])
    const id = await zegt(school.baas, pad, bijSchool.moeder)
    expect(await wie(tafel)).toEqual([[], aanHen, [], aanU, []])
    const [punt] = (await agenda(wijkteam.baas)).filter((een) => een.wat === wat)
    expect(punt?.antwoord).toMatchObject({ id, casusId: tafel.casus, uitkomst: 'gegeven', geverId: bijSchool.moeder })
    huis.klok.zet('2026-11-25T08:30:00.000Z')
    expect(await wie(tafel)).toEqual([[], aanHen, [], aanU, []])
    await doe(wijkteam.baas, 'POST', `${pad}/antwoorden/${id}/bevestigingen`)
    expect(await wie(tafel)).toEqual([[], [], [], [], []])
    expect(moeder).not.toBe(vader)
  })

  it('gaat overal af als de gever het zelf bevestigt; van meer bronnen wacht elke tot zij het zelf deed', async () => {
    const tafel = await maakTafel(huis)
    const { school, wijkteam, bijSchool, moeder } = tafel
    const zorg = await maakOrganisatie(doe, 'jeugdhulpaanbieder', 'Zorg Zuid')
    const pad = await vraagAan(tafel, [wijkteam.id, zorg.id])
    const [haar, zijn] = [await zegt(school.baas, pad, bijSchool.moeder), await zegt(school.baas, pad, bijSchool.vader)]
    expect([await bij(wijkteam.baas, wat), await bij(zorg.baas, wat)]).toEqual([
      [...aanHen, ...aanHen],
      [...aanHen, ...aanHen],
    ])
    await doe(moeder, 'POST', `${pad}/antwoorden/${haar}/bevestigingen`)
    expect([await bij(moeder, wat), await bij(wijkteam.baas, wat), await bij(zorg.baas, wat)]).toEqual([[], aanHen, aanHen])
    await doe(wijkteam.baas, 'POST', `${pad}/antwoorden/${zijn}/bevestigingen`)
    expect([await bij(tafel.vader, wat), await bij(wijkteam.baas, wat), await bij(zorg.baas, wat)]).toEqual([aanU, [], aanHen])
  })

  it('een nee, of een ja voor alleen de eigen gegevens van wie vroeg, wacht op niemand', async () => {
    const tafel = await maakTafel(huis)
    const { school, wijkteam, bijSchool } = tafel
    await zegt(school.baas, await vraagAan(tafel, [wijkteam.id]), bijSchool.moeder, 'mondeling', 'geweigerd')
    await zegt(school.baas, await vraagAan(tafel, [school.id], [wijkteam.id]), bijSchool.moeder)
    expect(await wie(tafel)).toEqual([[], [], [], [], []])
  })

  it('wat is ingetrokken, afliep, of van een gesloten casus is wacht niet meer; na heropenen weer wel', async () => {
    const tafel = await maakTafel(huis)
    const { school, wijkteam, bijSchool, moeder, casus } = tafel
    const pad = await vraagAan(tafel, [wijkteam.id])
    const weg = await zegt(school.baas, pad, bijSchool.moeder)
    await doe(moeder, 'POST', `${pad}/intrekkingen`, { antwoordId: weg })
    expect(await wie(tafel)).toEqual([[], [], [], [], []])
    await zegt(school.baas, pad, bijSchool.vader)
    expect(await wie(tafel)).toEqual([[], aanHen, [], [], aanU])
    await doe(school.baas, 'POST', `/casussen/${casus}/afsluitingen`, afsluiting())
    expect(await wie(tafel)).toEqual([[], [], [], [], []])
    await doe(school.baas, 'POST', `/casussen/${casus}/heropeningen`, { reden: 'Het gaat weer mis.' })
    expect(await wie(tafel)).toEqual([[], aanHen, [], [], aanU])
    huis.klok.zet('2027-08-01T08:30:00.000Z')
    expect(await wie(tafel)).toEqual([[], [], [], [], []])
  })
})

describe('een koppeling die is voorgesteld', () => {
  const wat = 'koppeling-bevestigen'

  it('staat bij wie het andere plan bijhoudt en dat mag, tot zij is bevestigd of beëindigd', async () => {
    const tafel = await maakTafel(huis)
    const { school, wijkteam, kindWijk, moeder, vader } = tafel
    await geefToestemming(tafel)
    const [oppId, gezinsplanId] = [await maakOpp(tafel), await maakGezinsplan(tafel)]
    await brengIn(tafel, school.baas, 'opp', oppId)
    await brengIn(tafel, wijkteam.baas, 'gezinsplan', gezinsplanId)
    const stelVoor = async (): Promise<string> => {
      const body = { soort: 'schoolloopbaan-opp', oppId, gezinsplanId, jeugdigeId: kindWijk, kant: 'gezinsplan', planversie: 1 }
      return `/koppelingen/${(await doe(wijkteam.baas, 'POST', '/koppelingen', body)).id}`
    }
    const wie = () => Promise.all([school.baas, school.leraar, wijkteam.baas, moeder, vader].map((een) => bij(een, wat)))
    const pad = await stelVoor()
    expect(await wie()).toEqual([aanHen, [], [], [], []])
    const [punt] = (await agenda(school.baas)).filter((een) => een.wat === wat)
    expect(punt?.koppeling).toMatchObject({ id: pad.split('/').at(-1), oppId, voorgesteldDoorId: wijkteam.id })
    await doe(school.baas, 'POST', `${pad}/bevestigingen`, { planversie: 1 }, { ifMatch: (await doe(school.baas, 'GET', pad)).etag })
    expect(await wie()).toEqual([[], [], [], [], []])
    const tweede = await stelVoor()
    expect(await wie()).toEqual([aanHen, [], [], [], []])
    await doe(wijkteam.baas, 'POST', `${tweede}/beeindigingen`, { reden: 'Het hoort toch niet bij elkaar.' })
    expect(await wie()).toEqual([[], [], [], [], []])
    const derde = await stelVoor()
    await doe(wijkteam.baas, 'POST', `${derde}/vervallenverklaringen`, { reden: 'Dubbel ingevoerd.' })
    expect(await wie()).toEqual([[], [], [], [], []])
  })
})

describe('een vraag om toestemming', () => {
  const wat = 'toestemming-beantwoorden'

  it('staat bij een organisatie met gezag, ook als dat pas later bekend werd, tot zij antwoordt of het gezag eindigt', async () => {
    const tafel = await maakTafel(huis)
    const { school, wijkteam, kind } = tafel
    const gi = await maakOrganisatie(doe, 'gecertificeerde-instelling', 'GI Kompas')
    const eerste = await vraagAan(tafel, [wijkteam.id])
    expect(await bij(gi.baas, wat)).toEqual([])
    const gezag = { houderOrganisatieId: gi.id, van: '2026-01-01', bron: 'rechterlijke-uitspraak', gecontroleerdOp: '2026-11-01' }
    const { id } = await doe(school.baas, 'POST', `/personen/${kind}/gezagsrelaties`, gezag)
    await vraagAan(tafel, [wijkteam.id])
    expect([await bij(gi.baas, wat), await bij(gi.leraar, wat), await bij(wijkteam.baas, wat), await bij(school.baas, wat)]).toEqual([
      [...aanHen, ...aanHen],
      ...[[], [], []],
    ])
    const ja = { geverOrganisatieId: gi.id, hoedanigheid: 'gecertificeerde-instelling', wijze: 'digitaal', uitkomst: 'gegeven' }
    await doe(gi.baas, 'POST', `${eerste}/antwoorden`, ja)
    expect(await bij(gi.baas, wat)).toEqual(aanHen)
    await metEtag(huis, school.baas, 'PATCH', `/personen/${kind}/gezagsrelaties/${id}`, { tot: '2026-11-22' })
    expect(await bij(gi.baas, wat)).toEqual([])
  })

  it('staat bij wie voor de jeugdige antwoordt als er niemand met gezag is', async () => {
    const tafel = await maakTafel(huis)
    const { school, kind, casus } = tafel
    await metEtag(huis, school.baas, 'PATCH', `/personen/${kind}`, { geboortedatum: '2012-02-01' })
    const tante: Wie = { subject: 'tante-fleur', client: 'thuis' }
    const fleur = { voornaam: 'Fleur', achternaam: 'Verzonnen', geboortedatum: '1980-01-01' }
    const { id: tanteId } = await doe(school.baas, 'POST', '/personen', fleur)
    const vraag = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId: tanteId, rol: 'netwerk' })
    await doe(tante, 'POST', `/uitnodigingen/${vraag.id}/acceptaties`, { code: vraag.body.code })
    const pad = await vraagAan(tafel, [school.id], [tafel.wijkteam.id])
    expect(await bij(tante, wat)).toEqual([])
    for (const { id } of (await doe(school.baas, 'GET', `/personen/${kind}/gezagsrelaties`)).body.resultaten)
      await metEtag(huis, school.baas, 'PATCH', `/personen/${kind}/gezagsrelaties/${id}`, { tot: '2026-11-22' })
    const oordeel = { vastgesteldDoor: 'Gedragsdeskundige', vastgesteldOp: '2026-11-20', waaromNietEerder: 'Er is niemand anders.' }
    await doe(school.baas, 'POST', `${pad}/vertegenwoordigingen`, { hoedanigheid: 'familielid', vertegenwoordigerId: tanteId, ...oordeel })
    expect(await bij(tante, wat)).toEqual(aanU)
    await doe(tante, 'POST', `${pad}/antwoorden`, {
      ...{ geverId: tanteId, hoedanigheid: 'vertegenwoordiger', wijze: 'digitaal', uitkomst: 'gegeven' },
    })
    expect(await bij(tante, wat)).toEqual([])
  })

  it('gaat van de agenda als de casus sluit: dan antwoordt niemand meer', async () => {
    const tafel = await maakTafel(huis)
    await vraagAan(tafel, [tafel.school.id], [tafel.wijkteam.id])
    expect(await bij(tafel.moeder, wat)).toEqual(aanU)
    await doe(tafel.school.baas, 'POST', `/casussen/${tafel.casus}/afsluitingen`, afsluiting())
    expect(await bij(tafel.moeder, wat)).toEqual([])
  })
})

it('wat er al wachtte toen de agenda dit leerde, is hetzelfde als wat er daarna bij kwam', async () => {
  await als(huis, 'eigenaar', async (client) => {
    const alles = async () => ({
      wachtend: (await client.query('select * from wachtend where tot >= vandaag() order by houder, wat, sinds, id')).rows,
      koppelingen: (await client.query(`select id, beurt, filter_datum from weergave where soort = 'koppeling' order by id`)).rows,
    })
    await client.query(`select set_config('rt.nu', '2026-11-25T08:30:00Z', false)`)
    const nu = await alles()
    expect(Math.min(nu.wachtend.length, nu.koppelingen.length)).toBeGreaterThan(1)
    await client.query('begin')
    await client.query('delete from wachtend')
    await client.query(
      `update weergave set beurt = null, filter_datum = null, positie = nextval('historie_positie') where soort = 'koppeling'`,
    )
    const stukken = readFileSync('migrations/0039_wachtend.sql', 'utf8').split('--> statement-breakpoint')
    for (const sql of stukken.slice(-2)) await client.query(sql)
    expect(await alles()).toEqual(nu)
    await client.query('rollback')
  })
})
