import { afterAll, beforeAll, expect, it } from 'vitest'
import { als } from '../huis/eigenaar.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { brengIn, geefToestemming, maakGezinsplan, maakTafel, schrijfOpp, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let tafel: Tafel
beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakTafel(huis)
}, 60_000)
afterAll(() => huis?.stop())

const vraag = (sql: string, waarden: unknown[] = []) => als(huis, 'eigenaar', async (client) => (await client.query(sql, waarden)).rows)
const tekst = 'Thuis is het rustiger geworden.'

/** An OPP that is vastgesteld, with a summary of a gezinsplan. */
async function oppOver(plan: string, toestemmingId: string): Promise<string> {
  const { doe, school, casus, moeder, vader, bijSchool } = tafel
  const opp = await schrijfOpp(tafel)
  await doe(school.baas, 'POST', `/opps/${opp}/samenvattingen`, {
    bronSoort: 'gezinsplan',
    bronId: plan,
    toestemmingId,
    casusId: casus,
    tekst,
  })
  const gelezen = async (wie: Tafel['moeder']) => ({ ifMatch: (await doe(wie, 'GET', `/opps/${opp}`)).etag })
  for (const [wie, doorId] of [
    [moeder, bijSchool.moeder],
    [vader, bijSchool.vader],
  ] as const) {
    const ja = { planversie: 1, doorId, hoedanigheid: 'ouder', uitkomst: 'ingestemd', gegevenOp: '2026-11-23' }
    await doe(wie, 'POST', `/opps/${opp}/instemmingen`, ja, await gelezen(wie))
  }
  for (const deel of ['perspectief', 'handelingsdeel'])
    await doe(school.baas, 'POST', `/opps/${opp}/vaststellingen`, { deel, overlegGevoerdOp: '2026-11-18' }, await gelezen(school.baas))
  return opp
}

it('een volgende versie die onderweg was neemt de tekst niet mee langs een vernietiging', async () => {
  const { doe, school, wijkteam } = tafel
  const toestemming = await geefToestemming(tafel)
  const plan = await maakGezinsplan(tafel)
  await brengIn(tafel, wijkteam.baas, 'gezinsplan', plan)
  const opp = await oppOver(plan, toestemming)
  const { id } = await doe(wijkteam.baas, 'POST', `/gezinsplannen/${plan}/vervallenverklaringen`, { reden: 'Op verzoek.' })
  // Holds the copy up until the destruction has begun.
  await vraag(
    `create function wacht_even() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(77); return null; end $$`,
  )
  await vraag(`create trigger wacht_even after insert on samenvatting for each row when (new.planversie = 2) execute function wacht_even()`)
  const { etag } = await doe(school.baas, 'GET', `/opps/${opp}`)
  const wachtend = async (aantal: number): Promise<void> => {
    const sql = 'select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = $1'
    await expect.poll(async () => (await vraag(sql, ['Lock']))[0]?.n, { timeout: 4000 }).toBe(aantal)
  }
  const [versie, weg] = await als(huis, 'eigenaar', async (client) => {
    await client.query('select pg_advisory_lock(77)')
    const versie = huis.roep(school.baas, 'POST', `/opps/${opp}/versies`, { reden: 'Een nieuw jaar.' }, { ifMatch: etag })
    await wachtend(1)
    const weg = huis.roep(wijkteam.baas, 'POST', `/vervallenverklaringen/${id}/vernietigingen`, { grond: 'op-verzoek' })
    await wachtend(2)
    await client.query('select pg_advisory_unlock(77)')
    return Promise.all([versie, weg])
  })
  expect([versie.status, weg.status]).toEqual([201, 201])
  const rijen = await vraag('select planversie, tekst from samenvatting where bron_id = $1 order by 1', [plan])
  expect(rijen).toEqual([1, 2].map((planversie) => ({ planversie, tekst: '' })))
  expect(await vraag(`select 1 from historie where json like '%' || $1 || '%'`, [tekst])).toEqual([])
})
