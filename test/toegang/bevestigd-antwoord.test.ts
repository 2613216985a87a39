import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { type Doe, maakDoe, maakTafel, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let doe: Doe
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
})
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

/** The school asks for the help that the wijkteam gives; both have a record of the child. */
async function vraagHulp({ school, wijkteam, kind, casus }: Tafel, bronIds = [wijkteam.id]): Promise<string> {
  const { id } = await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
    ...{ betreftId: kind, doel: 'Afstemmen.', bronIds, ontvangerIds: [school.id, wijkteam.id] },
    ...{ cellen: ['jeugdhulp/jeugdhulp', 'casus/basis'], tot: '2027-07-31', informatieversie: '2026-1', avgGrondslag: 'toestemming' },
  })
  return `/casussen/${casus}/toestemmingen/${id}`
}
const zegt = (wie: Wie, pad: string, geverId: string, wijze: string, uitkomst = 'gegeven') =>
  doe(wie, 'POST', `${pad}/antwoorden`, { geverId, hoedanigheid: 'ouder-met-gezag', wijze, uitkomst })
const bevestig = (wie: Wie, pad: string, antwoord: string) => huis.roep(wie, 'POST', `${pad}/antwoorden/${antwoord}/bevestigingen`)
const status = async (wie: Wie, pad: string): Promise<number> => (await huis.roep(wie, 'GET', pad)).status

/** A table where both parents are known to the wijkteam by the token they log in with at school. */
async function ookBijWijkteam(tafel: Tafel): Promise<void> {
  const { wijkteam, kindWijk, moeder, vader, bijWijkteam } = tafel
  const casus = (await doe(wijkteam.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: kindWijk }] })).id
  for (const [wie, persoonId] of [
    [moeder, bijWijkteam.moeder],
    [vader, bijWijkteam.vader],
  ] as const) {
    const { id, body } = await doe(wijkteam.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId, rol: 'ouder' })
    await doe(wie, 'POST', `/uitnodigingen/${id}/acceptaties`, { code: body.code })
  }
}

describe('een ja dat de vrager opschreef', () => {
  it('is bevestigd voor ieder die het ja leest, niet alleen voor wie het opschreef', async () => {
    const tafel = await maakTafel(huis, doe)
    const { school, wijkteam, vader, moeder, bijSchool } = tafel
    const vraag = await vraagHulp(tafel, [school.id, wijkteam.id])
    await zegt(moeder, vraag, bijSchool.moeder, 'digitaal')
    const { id } = await zegt(school.baas, vraag, bijSchool.vader, 'mondeling')
    expect((await bevestig(vader, vraag, id)).status).toBe(201)
    for (const wie of [school.baas, wijkteam.baas, vader, moeder]) {
      const { bevestigingen } = (await doe(wie, 'GET', vraag)).body
      expect(bevestigingen, wie.subject).toMatchObject([{ antwoordId: id, doorPersoonId: bijSchool.vader }])
    }
    const nee = await vraagHulp(tafel, [school.id, wijkteam.id])
    await zegt(moeder, nee, bijSchool.moeder, 'digitaal')
    const geweigerd = await zegt(school.baas, nee, bijSchool.vader, 'mondeling', 'geweigerd')
    expect((await bevestig(vader, nee, geweigerd.id)).status).toBe(201)
    for (const wie of [wijkteam.baas, moeder]) {
      const gelezen = await huis.roep(wie, 'GET', nee)
      expect([404, undefined]).toContain(gelezen.status === 404 ? 404 : gelezen.body.bevestigingen[0])
    }
  })

  it('opent de gegevens van een ander pas als die het bevestigt', async () => {
    const tafel = await maakTafel(huis, doe)
    const { school, wijkteam, bijSchool } = tafel
    const hulp = { jeugdigeId: tafel.kindWijk, soort: 'lichte-jeugdhulp', doel: 'Rust', aanbieder: { naam: 'Wijkteam Oost' } }
    const inzet = (await doe(wijkteam.baas, 'POST', '/inzetten', hulp)).id
    const kijk = await vraagHulp(tafel, [school.id])
    for (const ouder of ['moeder', 'vader'] as const) await zegt(school.baas, kijk, bijSchool[ouder], 'mondeling')
    // The school's own rows open on its own word: the wijkteam sees the table, and lays its help on it.
    await doe(wijkteam.baas, 'POST', `/casussen/${tafel.casus}/inbreng`, { soort: 'inzet', planId: inzet })
    const vraag = await vraagHulp(tafel)
    const antwoorden = [
      await zegt(school.baas, vraag, bijSchool.moeder, 'mondeling'),
      await zegt(school.baas, vraag, bijSchool.vader, 'schriftelijk'),
    ]
    expect(await status(school.baas, `/inzetten/${inzet}`)).toBe(404)
    // The asker cannot confirm for another.
    for (const { id } of antwoorden) expect((await bevestig(school.baas, vraag, id)).status).toBe(403)
    expect((await bevestig(wijkteam.leraar, vraag, antwoorden[0]?.id as string)).status).toBe(403)
    expect((await bevestig(wijkteam.baas, vraag, antwoorden[0]?.id as string)).status).toBe(201)
    expect(await status(school.baas, `/inzetten/${inzet}`)).toBe(404)
    expect((await bevestig(wijkteam.baas, vraag, antwoorden[1]?.id as string)).status).toBe(201)
    expect(await status(school.baas, `/inzetten/${inzet}`)).toBe(200)
    expect((await bevestig(wijkteam.baas, vraag, antwoorden[1]?.id as string)).status).toBe(409)
  })

  it('of als de gever zelf het bevestigt; wie zelf digitaal antwoordt hoeft dat niet', async () => {
    const tafel = await maakTafel(huis, doe)
    const { school, wijkteam, bijSchool, moeder, vader, casus } = tafel
    const vraag = await vraagHulp(tafel)
    const { id } = await zegt(school.baas, vraag, bijSchool.moeder, 'mondeling')
    await zegt(vader, vraag, bijSchool.vader, 'digitaal')
    expect(await status(wijkteam.baas, `/casussen/${casus}`)).toBe(404)
    expect((await bevestig(vader, vraag, id)).status).toBe(403)
    expect((await bevestig(moeder, vraag, id)).status).toBe(201)
    expect(await status(wijkteam.baas, `/casussen/${casus}`)).toBe(200)
  })

  it('dat wordt ingetrokken telt ook na een bevestiging niet meer', async () => {
    const tafel = await maakTafel(huis, doe)
    const { school, wijkteam, bijSchool, moeder, vader, casus } = tafel
    const vraag = await vraagHulp(tafel)
    const { id } = await zegt(school.baas, vraag, bijSchool.moeder, 'mondeling')
    await zegt(vader, vraag, bijSchool.vader, 'digitaal')
    await bevestig(wijkteam.baas, vraag, id)
    expect(await status(wijkteam.baas, `/casussen/${casus}`)).toBe(200)
    await doe(moeder, 'POST', `${vraag}/intrekkingen`, { antwoordId: id })
    expect(await status(wijkteam.baas, `/casussen/${casus}`)).toBe(404)
    expect((await bevestig(moeder, vraag, id)).status).toBe(409)
  })
})

describe('wie gezag heeft volgens de bron', () => {
  it('moet ook ja zeggen als de vrager hem niet noemt, en kan de vraag lezen', async () => {
    const tafel = await maakTafel(huis, doe)
    const { school, wijkteam, kind, casus, moeder, vader, bijSchool, bijWijkteam } = tafel
    await ookBijWijkteam(tafel)
    // The school has it that father has no gezag any more; the wijkteam knows that he has.
    const { resultaten } = (await doe(school.baas, 'GET', `/personen/${kind}/gezagsrelaties`)).body
    const zijn = resultaten.find(({ houderPersoonId }: { houderPersoonId: string }) => houderPersoonId === bijSchool.vader)
    const pad = `/personen/${kind}/gezagsrelaties/${zijn.id}`
    await doe(school.baas, 'PATCH', pad, { tot: '2026-11-22' }, { ifMatch: (await doe(school.baas, 'GET', pad)).etag })
    const vraag = await vraagHulp(tafel)
    await zegt(moeder, vraag, bijSchool.moeder, 'digitaal')
    expect(await status(wijkteam.baas, `/casussen/${casus}`)).toBe(404)
    expect(await status(vader, vraag)).toBe(200)
    await zegt(vader, vraag, bijWijkteam.vader, 'digitaal')
    expect(await status(wijkteam.baas, `/casussen/${casus}`)).toBe(200)
  })
})
