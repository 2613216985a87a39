import type { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { verbind } from '../huis/eigenaar.ts'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { maakOpp, maakTafel, startHulp, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let client: Client
let tafel: Tafel
let plan: string
beforeAll(async () => {
  huis = await maakHuis()
  client = await verbind(huis)
}, 60_000)
afterAll(async () => {
  await client?.end()
  await huis?.stop()
})

const gepland = async () =>
  (await client.query('select id, soort, van from afwijking where plan_id = $1 and vervallen_op is null order by id', [plan])).rows

/** Asks toestemming, and has these parents say yes. */
async function vraag(bronIds: string[], ontvangerIds: string[], cellen: string[], wie: Wie[]): Promise<void> {
  const { doe, school, kind, casus, moeder, bijSchool } = tafel
  const { id } = await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
    ...{ betreftId: kind, doel: 'De steun op school en de hulp thuis op elkaar afstemmen.', tot: '2027-07-31' },
    ...{ bronIds, ontvangerIds, cellen, informatieversie: '2026-1' },
    ...{ avgGrondslag: 'toestemming', doorbrekingGeheimhouding: true, uitdrukkelijk: true },
  })
  for (const ouder of wie)
    await doe(ouder, 'POST', `/casussen/${casus}/toestemmingen/${id}/antwoorden`, {
      geverId: ouder === moeder ? bijSchool.moeder : bijSchool.vader,
      ...{ hoedanigheid: 'ouder-met-gezag', wijze: 'digitaal', uitkomst: 'gegeven', gegevenOp: '2026-11-23' },
    })
}

/** The mother says yes, the father says nothing; his gezag ends with the year, and from then on her yes is enough. */
beforeEach(async () => {
  tafel = await maakTafel(huis)
  const { doe, school, wijkteam, kind, moeder, vader, bijSchool } = tafel
  plan = await maakOpp(tafel)
  await vraag([school.id], [wijkteam.id], ['casus/basis'], [moeder, vader])
  await startHulp(tafel)
  await vraag([wijkteam.id], [school.id], ['jeugdhulp/basis', 'jeugdhulp/jeugdhulp'], [moeder])
  const { resultaten } = (await doe(school.baas, 'GET', `/personen/${kind}/gezagsrelaties`)).body
  const { id: relatie } = resultaten.find(({ houderPersoonId }: { houderPersoonId: string }) => houderPersoonId === bijSchool.vader)
  const pad = `/personen/${kind}/gezagsrelaties/${relatie}`
  await doe(school.baas, 'PATCH', pad, { tot: '2026-12-31' }, { ifMatch: (await doe(school.baas, 'GET', pad)).etag })
})

describe('wat een organisatie pas later ziet, wijkt vanaf die dag af', () => {
  it('dat staat er vooraf, en blijft staan als zij zelf iets vaststelt', async () => {
    const vooraf = await gepland()
    expect(vooraf).toEqual([{ id: expect.any(String), soort: 'jeugdhulp-ontbreekt', van: '2027-01-01' }])
    await maakOpp(tafel)
    expect(await gepland()).toEqual(vooraf)
  })

  it('ook als zij een overleg in één keer vastlegt', async () => {
    const vooraf = await gepland()
    const operaties = [{ operatie: 'maakOpp', body: { soort: 'handelingsplan', jeugdigeId: tafel.kind, schooljaar: '2026-2027' } }]
    const { status, tekst } = await huis.roep(tafel.school.baas, 'POST', `/casussen/${tafel.casus}/_samen`, { operaties })
    expect(status, tekst).toBe(200)
    expect(await gepland()).toEqual(vooraf)
  })
})
