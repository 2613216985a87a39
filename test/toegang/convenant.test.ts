import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { als } from '../huis/eigenaar.ts'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { brengIn, deelMet, geefToestemming, maakOpp, maakOrganisatie, maakTafel, startHulp, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let tafel: Tafel
let opp: string
let hulp: string
let vraag: string
beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakTafel(huis)
  vraag = await geefToestemming(tafel)
  hulp = await startHulp(tafel)
  opp = await maakOpp(tafel, [hulp])
  await brengIn(tafel, tafel.school.baas, 'opp', opp)
})
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

const status = async (wie: Wie, pad: string): Promise<number> => (await huis.roep(wie, 'GET', pad)).status
/** What school and wijkteam see of each other: the plan, the help, the casus; and both the question. */
const overEnWeer = async (): Promise<number[]> => {
  const { school, wijkteam, casus } = tafel
  const pad = `/casussen/${casus}/toestemmingen/${vraag}`
  return Promise.all([
    status(wijkteam.baas, `/opps/${opp}`),
    status(school.baas, `/inzetten/${hulp}`),
    status(wijkteam.baas, `/casussen/${casus}`),
    status(school.baas, pad),
    status(wijkteam.baas, pad),
  ])
}
const [open, dicht] = [
  [200, 200, 200, 200, 200],
  [404, 404, 404, 200, 200],
]
const tot = async (wie: Wie, pad: string, dag: string | null): Promise<void> => {
  await tafel.doe(wie, 'PATCH', pad, { tot: dag }, { ifMatch: (await tafel.doe(wie, 'GET', pad)).etag })
}
const lijst = async (wie: Wie, pad: string) => (await tafel.doe(wie, 'GET', pad)).body.resultaten

/** Each thing that what they exchange rests on, who ends it, and where it stands. */
const steunen: [string, () => Promise<[Wie, string]>][] = [
  [
    'het privacyreglement van de school',
    async () => {
      const { school } = tafel
      const [{ id }] = await lijst(school.baas, `/privacyreglementen?organisatieId=${school.id}`)
      return [school.baas, `/privacyreglementen/${id}`]
    },
  ],
  [
    'het convenant zelf',
    async () => {
      const [{ id, beheerderId }] = await lijst(tafel.school.baas, '/convenanten')
      expect(beheerderId).toBe(tafel.school.id)
      return [tafel.school.baas, `/convenanten/${id}`]
    },
  ],
  ...(['school', 'wijkteam'] as const).map((wie): (typeof steunen)[number] => [
    `de toetreding van ${wie}`,
    async () => {
      const { id: organisatie, baas } = tafel[wie]
      const [{ id }] = await lijst(baas, '/convenanten')
      const [lid] = await lijst(baas, `/convenanten/${id}/toetredingen?organisatieId=${organisatie}`)
      return [baas, `/convenanten/${id}/toetredingen/${lid.id}`]
    },
  ]),
]

describe('wat school en een ander uitwisselen, rust op hun convenant en op het reglement van de school', () => {
  it.each(steunen)('%s loopt af: bij de eerstvolgende aanroep is het dicht, en loopt het weer door, dan is het open', async (_, waar) => {
    const [wie, pad] = await waar()
    expect(await overEnWeer()).toEqual(open)
    await tot(wie, pad, '2026-11-22')
    expect(await overEnWeer()).toEqual(dicht)
    await tot(wie, pad, null)
    expect(await overEnWeer()).toEqual(open)
    // On a day ahead: open until and including that day, without anyone doing anything.
    await tot(wie, pad, '2026-12-31')
    huis.klok.zet('2026-12-31T20:00:00.000Z')
    expect(await overEnWeer()).toEqual(open)
    huis.klok.zet('2026-12-31T23:30:00.000Z')
    expect(await overEnWeer()).toEqual(dicht)
    huis.klok.zet(begin)
    await tot(wie, pad, null)
  })

  it('het gezin ziet wat het zag, ieder het eigen dossier, en wat geen toestemming is wacht er niet op', async () => {
    const { school, wijkteam, moeder, casus, doe } = tafel
    const veiligThuis = await maakOrganisatie(doe, 'veilig-thuis', 'Veilig Thuis Duinrand')
    await deelMet(tafel, veiligThuis)
    const [wie, pad] = await (steunen[0] as (typeof steunen)[number])[1]()
    await tot(wie, pad, '2026-11-22')
    for (const [kijker, wat] of [
      [moeder, `/opps/${opp}`],
      [school.baas, `/opps/${opp}`],
      [wijkteam.baas, `/inzetten/${hulp}`],
      [veiligThuis.baas, `/casussen/${casus}`],
    ] as const)
      expect(await status(kijker, wat), wat).toBe(200)
    await tot(wie, pad, null)
  })

  it('wie vraagt wat er nodig is, leest dat het aan het convenant kan liggen', async () => {
    const { school, wijkteam, casus } = tafel
    const [wie, pad] = await (steunen[2] as (typeof steunen)[number])[1]()
    await tot(wie, pad, '2026-11-22')
    const cel = `bronId=${wijkteam.id}&cel=jeugdhulp/jeugdhulp`
    const [opening] = (await tafel.doe(school.baas, 'GET', `/casussen/${casus}/openingen?${cel}`)).body.openingen
    expect([opening.staat, opening.wegen]).toEqual(['dicht', []])
    expect(opening.uitleg).toMatch(/convenant en het privacyreglement/)
    await tot(wie, pad, null)
  })

  it('alleen wie het bijhoudt laat het aflopen, met een functie die alles ziet', async () => {
    for (const [, waar] of steunen) {
      const [eigenaar, pad] = await waar()
      const { school, wijkteam, moeder } = tafel
      const { etag } = await tafel.doe(eigenaar, 'GET', pad)
      const anderen = [school.leraar, moeder, eigenaar === school.baas ? wijkteam.baas : school.baas]
      for (const wie of anderen) expect((await huis.roep(wie, 'PATCH', pad, { tot: '2026-11-22' }, { ifMatch: etag })).status).toBe(403)
    }
  })
})

it('zonder school aan een van beide kanten rust toestemming niet op een convenant', async () => {
  const { wijkteam, school, doe } = tafel
  const rijen = await als(huis, 'eigenaar', async (client) => {
    const { rows } = await client.query(
      'select distinct houder, bron, afspraak_met from dekking where steunt_op = $1 and bron is not null order by 1, 2',
      [vraag],
    )
    return rows as { houder: string; bron: string; afspraak_met: string | null }[]
  })
  const alles = [school.id, wijkteam.id].flatMap((houder) =>
    [school.id, wijkteam.id].map((bron) => ({ houder, bron, afspraak_met: houder === bron ? null : bron })),
  )
  expect(rijen).toEqual(alles.toSorted((a, b) => (`${a.houder}${a.bron}` < `${b.houder}${b.bron}` ? -1 : 1)))
  // A table of the wijkteam alone with an aanbieder: none of the two is a school.
  const zorg = await maakOrganisatie(doe, 'jeugdhulpaanbieder', 'Bolderik Gezinshulp')
  const { id: casus } = await doe(wijkteam.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: tafel.kindWijk }] })
  const { id } = await doe(wijkteam.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
    ...{ betreftId: tafel.kindWijk, doel: 'Afstemmen.', bronIds: [wijkteam.id], ontvangerIds: [zorg.id], cellen: ['jeugdhulp/jeugdhulp'] },
    ...{ tot: '2027-07-31', informatieversie: '2026-1', avgGrondslag: 'toestemming', doorbrekingGeheimhouding: true, uitdrukkelijk: true },
  })
  for (const geverId of [tafel.bijWijkteam.moeder, tafel.bijWijkteam.vader])
    await doe(wijkteam.baas, 'POST', `/casussen/${casus}/toestemmingen/${id}/antwoorden`, {
      ...{ geverId, hoedanigheid: 'ouder-met-gezag', wijze: 'mondeling', uitkomst: 'gegeven', gegevenOp: '2026-11-23' },
    })
  const zonder = await als(
    huis,
    'eigenaar',
    async (client) =>
      (
        await client.query(
          'select count(*)::int as rijen, count(afspraak_met)::int as rustend from dekking where steunt_op = $1 and houder = $2',
          [id, zorg.id],
        )
      ).rows,
  )
  expect(zonder[0].rijen).toBeGreaterThan(0)
  expect(zonder[0].rustend).toBe(0)
})
