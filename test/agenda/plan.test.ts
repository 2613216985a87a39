import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onderdelen } from '../../src/koppelvlak/agenda/onderdelen.ts'
import { agendaSql } from '../../src/toegang/agendasql.ts'
import { bit } from '../../src/toegang/cellen.ts'
import { als, inContext } from '../huis/eigenaar.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { aangeraakt, heelGelezen, letter, uitgevouwen } from '../hulp/plan.ts'
import { maakDoe, maakOrganisatie, medewerkerId, type Organisatie } from '../hulp/wereld.ts'

/**
 * The agenda of a busy professional in a large organisatie: 10 000 casussen with an actie and a regisseur each, over two hundred colleagues; fifty casussen and
 * acties are the caller's. What counts is how many rows the plan touches, never how long it takes.
 */
let huis: Huis
let groot: Organisatie
let klein: Organisatie
const cel = bit('casus/basis')
const vul = [
  `create temp table zaad as select nr, gen_random_uuid() as id, gen_random_uuid() as kind, $1::uuid as houder,
     case when nr % 200 = 0 then $2::uuid else md5('collega' || nr % 200)::uuid end as wie from generate_series(1, 10000) nr
   union all select 20000 + nr, gen_random_uuid(), gen_random_uuid(), $3::uuid, $4::uuid from generate_series(1, 50) nr`,
  `insert into weergave (soort, id, casus, ouder, eigenaar, betreft, cel, besloten, filter_soort, filter_status, filter_datum, beurt, versie, vorm, json)
     select 'casus', id, id, null, houder, null::uuid, ${cel}, true, 'uitvoeren', 'open', null::date, null::uuid, 1, 1, '{}' from zaad
     union all select 'casusjeugdige', gen_random_uuid(), id, id, houder, kind, ${cel}, false, null, null, null, null, 1, 1, '{}' from zaad
     union all select 'faseovergang', gen_random_uuid(), id, id, houder, null, ${cel}, false, 'uitvoeren', null, date '2026-11-01', null, 1, 1, '{}' from zaad
     union all select 'regieperiode', gen_random_uuid(), id, id, houder, null, ${cel}, false, 'regisseur', 'open', null, wie, 1, 1, '{}' from zaad
     union all select 'actie', gen_random_uuid(), id, id, houder, null, ${cel}, false, 'afspraak', 'open', date '2026-12-01' + nr % 90, wie, 1, 1, '{}' from zaad
     union all select 'actie', gen_random_uuid(), id, id, houder, null, ${cel}, false, 'afspraak', 'open', date '2026-10-01' + nr % 30, md5('ander')::uuid, 1, 1, '{}' from zaad
     union all select 'evaluatiemoment', gen_random_uuid(), id, id, houder, null, ${cel}, false, null, 'gepland', date '2026-12-15' + nr % 60, null, 1, 1, '{}' from zaad
     union all select 'overleg', kind, id, null, houder, null, ${cel}, false, 'mdo', 'gepland', null, null, 1, 1, '{}' from zaad
     union all select 'uitgenodigde', gen_random_uuid(), id, kind, houder, null, ${cel}, false, null, null, date '2026-12-10' + nr % 60, wie, 1, 1, '{}' from zaad
     union all select 'afwijking', gen_random_uuid(), null, null, houder, kind, ${cel}, false, 'grond-vervallen', null, date '2027-01-01' + nr % 60, houder, 1, 1,
       '{"vanaf":"2026-11-01"}' from zaad`,
  `insert into dekking (houder, persoon, betreft, bron, casus, rij, van, opent, grond)
     select houder, kind, kind, houder, null::uuid, null::uuid, date '1900-01-01', (1::bigint << 57) - 1, 'eigenaar' from zaad
     union all select houder, kind, kind, null, id, kind, date '1900-01-01', (1::bigint << 57) - 1, 'eigenaar' from zaad
     union all select houder, kind, kind, null, id, id, date '1900-01-01', (1::bigint << 57) - 1, 'eigenaar' from zaad`,
  `insert into lijst (houder, soort, volgorde, id) select houder, 'casus', -nr, id from zaad`,
]
beforeAll(async () => {
  huis = await maakHuis()
  const doe = maakDoe(huis)
  groot = await maakOrganisatie(doe, 'wijkteam', 'Wijkteam Noord')
  klein = await maakOrganisatie(doe, 'school', 'De Kastanje')
  await als(huis, 'eigenaar', async (client) => {
    await client.query(`set session_replication_role = replica`)
    const wie = [groot.id, medewerkerId(groot.baas), klein.id, medewerkerId(klein.baas)]
    for (const [nummer, sql] of vul.entries()) await client.query(sql, nummer === 0 ? wie : [])
    await client.query('analyze weergave, dekking, lijst')
  })
}, 60_000)
afterAll(() => huis?.stop())

/** Runs the statement of the agenda as `lezer`, and adds up what its scans touched. */
async function leg(wie: Organisatie, soortPlan: 'generic' | 'custom', na?: { dag: string; id: string }, limiet = 20) {
  return inContext(huis, 'rondetafel_lezer', wie.baas, async (client) => {
    await client.query(`set local plan_cache_mode = force_${soortPlan}_plan`)
    await client.query(`prepare agenda_toets (date, uuid, int) as ${agendaSql(onderdelen, na !== undefined)}`)
    const waarden = [na?.dag, na?.id, limiet + 1].map(letter).join(', ')
    const { rows } = await client.query(`explain (analyze, timing off, format json) execute agenda_toets (${waarden})`)
    const knopen = uitgevouwen(rows[0]['QUERY PLAN'][0].Plan)
    const rijen = knopen.reduce((som, knoop) => som + aangeraakt(knoop), 0)
    const gegeven = (await client.query(`execute agenda_toets (${waarden})`)).rows.filter(({ wat }) => wat !== null)
    await client.query('deallocate agenda_toets')
    return { knopen, rijen, gegeven }
  })
}

describe('een agenda leest wat op iemand wacht, en niet wat er in huis ligt', () => {
  // Fifty casussen under the own regie, each with a handful of rows, asked by each of the two locks; of the rest no more than a page.
  const grens = 1_500

  it.each(['generic', 'custom'] as const)('voor wie tussen 10 000 casussen werkt en voor wie tussen 50 (%s plan)', async (soortPlan) => {
    const eerste = await leg(groot, soortPlan)
    const later = await leg(groot, soortPlan, eerste.gegeven[19])
    const bij = await leg(klein, soortPlan)
    for (const [naam, { knopen, rijen, gegeven }] of Object.entries({ eerste, later, bij })) {
      console.log(`${soortPlan}, ${naam}: ${gegeven.length} rijen uit, ${rijen} aangeraakt`)
      expect(gegeven.length, naam).toBe(21)
      expect(heelGelezen(knopen), naam).toEqual([])
      const zwaar = knopen.filter((knoop) => aangeraakt(knoop) > 300)
      expect(rijen, JSON.stringify(zwaar.map((k) => [k['Node Type'], k['Index Name'], aangeraakt(k)]))).toBeLessThanOrEqual(grens)
    }
    expect(eerste.rijen).toBeLessThan(bij.rijen * 1.5)
    expect(new Set([...eerste.gegeven, ...later.gegeven].map(({ id }) => id)).size).toBeGreaterThan(40)
    const ruim = await leg(groot, soortPlan, undefined, 199)
    expect(new Set(ruim.gegeven.map(({ wat }) => wat))).toEqual(
      new Set(['actie-opvolgen', 'actie-doen', 'overleg-bijwonen', 'evaluatie-houden', 'voortgang-melden', 'afwijking-herstellen']),
    )
    expect(ruim.rijen, 'de maat deugt: een grotere bladzijde raakt meer rijen').toBeGreaterThan(eerste.rijen * 1.5)
  })
})
