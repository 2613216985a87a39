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
 * acties are the caller's. Of every casus a toestemming stands. What counts is how many rows the plan touches, never how long it takes.
 */
let huis: Huis
let groot: Organisatie
let klein: Organisatie
let opSchool: Organisatie
const [cel, school] = [bit('casus/basis'), bit('school/basis')]
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
       '{"vanaf":"2026-11-01"}' from zaad
     union all select 'persoon', kind, null, null, houder, kind, ${school}, false, null, null, null, null, 1, 1, '{"geboortedatum":"2017-03-14"}' from zaad
     union all select 'inschrijving', gen_random_uuid(), null, kind, houder, kind, ${school}, false, null, null, date '2021-08-01', null, 1, 1, '{"sector":"po"}' from zaad
     union all select 'toestemming', gen_random_uuid(), id, null, houder, kind, ${cel}, true, null, null, date '2027-06-01', houder, 1, 1,
       '{"gevraagdOp":"2026-09-01T08:00:00.000Z"}' from zaad`,
  `insert into dekking (houder, persoon, betreft, bron, casus, rij, van, opent, grond)
     select houder, kind, kind, houder, null::uuid, null::uuid, date '1900-01-01', (1::bigint << 57) - 1, 'eigenaar' from zaad
     union all select houder, kind, kind, null, id, kind, date '1900-01-01', (1::bigint << 57) - 1, 'eigenaar' from zaad
     union all select houder, kind, kind, null, id, id, date '1900-01-01', (1::bigint << 57) - 1, 'eigenaar' from zaad`,
  `insert into lijst (houder, soort, volgorde, id) select houder, 'casus', -nr, id from zaad`,
]
/**
 * Plans: 10 000 pupils with support at a hundred schools, each with an OPP on the table of a casus, but for one in ten; a hundred pupils are of the caller's
 * school. Half of those OPPs were looked back at; of every casus a toestemming ends, one a month for each school; one in five has a gezinsplan that waits, and
 * one pupil in three turns 12 tomorrow; one in five left two years ago.
 */
const vulPlannen = [
  `create temp table leerling as select nr, gen_random_uuid() as kind, gen_random_uuid() as casus, gen_random_uuid() as opp, gen_random_uuid() as moment,
     gen_random_uuid() as ja, gen_random_uuid() as zegt, gen_random_uuid() as plan, case when nr % 100 = 0 then $1::uuid else md5('school' || nr % 100)::uuid end as houder from generate_series(1, 10000) nr`,
  `insert into weergave (soort, id, planversie, casus, ouder, eigenaar, betreft, cel, besloten, filter_soort, filter_status, filter_datum, filter_verwijst, beurt, versie, vorm, json)
     select 'persoon', kind, 0, null::uuid, null::uuid, houder, kind, ${school}, false, null, null, null::date, null::uuid, null::uuid, 1, 1,
       case when nr % 300 = 0 then '{"geboortedatum":"2014-11-24"}' else '{}' end from leerling
     union all select 'inschrijving', gen_random_uuid(), 0, null, kind, houder, kind, ${school}, false, null, null, date '2021-08-01', null, null, 1, 1,
       case when nr % 500 = 100 then '{"sector":"po","tot":"2024-11-30","schoolId":"' || houder || '"}' else '{"sector":"po"}' end from leerling
     union all select 'inzet', gen_random_uuid(), 0, null, null, houder, kind, ${school}, false, null, null, date '2026-09-01' + nr % 60, null, houder, 1, 1, '{}' from leerling
     union all select 'opp', opp, 0, null, null, houder, kind, ${school}, false, 'opp', null, null, null, houder, 1, 1, '{}' from leerling
     union all select 'opp-versie', opp, 1, null, opp, houder, kind, ${school}, false, null, null, case when nr % 1000 <> 0 then date '2025-10-01' end, null, null, 1, 1, '{}' from leerling
     union all select 'casus', casus, 0, casus, null, houder, null, ${cel}, true, 'signaleren', 'open', null, null, null, 1, 1, '{}' from leerling
     union all select 'inbreng', gen_random_uuid(), 0, casus, casus, houder, kind, ${cel}, false, 'opp', 'op-tafel', null, opp, houder, 1, 1, '{}' from leerling
     union all select 'evaluatiemoment', moment, 0, casus, casus, houder, null, ${cel}, false, null, 'gehouden', null, null, null, 1, 1, '{"planIds":[]}' from leerling
     union all select 'evaluatieafronding', gen_random_uuid(), 0, casus, casus, houder, null, ${cel}, false, null, null, null, moment, null, 1, 1,
       '{"gehoudenOp":"2026-03-01","aanwezig":["ouder","jeugdige"]}' from leerling where nr % 200 = 0
     union all select 'toestemming', ja, 0, casus, null, houder, kind, ${cel}, true, null, null, date '2026-11-25' + nr / 100 * 3, kind, houder, 1, 1,
       '{"gevraagdOp":"2026-09-01T08:00:00.000Z"}' from leerling
     union all select 'antwoord', zegt, 0, casus, ja, houder, null, ${cel}, false, null, 'gegeven', null, null, null, 1, 1, '{}' from leerling
     union all select 'gezinsplan', plan, 0, null, null, houder, null, ${cel}, true, 'gezinsplan', null, null, null, null, 1, 1, '{}' from leerling
     union all select 'gezinsplan-versie', plan, 1, null, plan, houder, null, ${cel}, true, null, null, date '2026-10-01' + nr / 100, null,
       case when nr % 500 = 0 then houder end, 1, 1, '{}' from leerling`,
  `insert into dekking (houder, persoon, betreft, bron, casus, rij, van, opent, grond)
     select houder, kind, kind, houder, null::uuid, null::uuid, date '1900-01-01', (1::bigint << 57) - 1, 'eigenaar' from leerling
     union all select houder, null, null, null, casus, casus, date '1900-01-01', (1::bigint << 57) - 1, 'eigenaar' from leerling
     union all select houder, null, null, null, casus, ja, date '1900-01-01', (1::bigint << 57) - 1, 'eigenaar' from leerling
     union all select houder, null, null, null, null, plan, date '1900-01-01', (1::bigint << 57) - 1, 'eigenaar' from leerling`,
  // One yes in seven was written down by another and waits to be confirmed.
  `insert into wachtend (houder, wat, sinds, id, toestemming, tot)
     select houder, 'bevestigen', date '2026-11-01' + nr % 20, zegt, ja, date '2027-07-31' from leerling where nr % 7 = 0
     union all select houder, 'herijken', date '2026-11-24', ja, ja, date '2026-12-24' from leerling where nr % 300 = 0`,
]
beforeAll(async () => {
  huis = await maakHuis()
  const doe = maakDoe(huis)
  groot = await maakOrganisatie(doe, 'wijkteam', 'Wijkteam Noord')
  klein = await maakOrganisatie(doe, 'school', 'De Kastanje')
  opSchool = await maakOrganisatie(doe, 'school', 'De Linde')
  await als(huis, 'eigenaar', async (client) => {
    await client.query(`set session_replication_role = replica`)
    const wie = [groot.id, medewerkerId(groot.baas), klein.id, medewerkerId(klein.baas)]
    for (const [nummer, sql] of vul.entries()) await client.query(sql, nummer === 0 ? wie : [])
    for (const [nummer, sql] of vulPlannen.entries()) await client.query(sql, nummer === 0 ? [opSchool.id] : [])
    await client.query('analyze weergave, dekking, lijst, wachtend')
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
    // What a page of any size looks at (the casussen under the own regie, of late with their toestemmingen) is in both: it is the difference that says it.
    expect(ruim.rijen - eerste.rijen, 'de maat deugt: een grotere bladzijde raakt meer rijen').toBeGreaterThan(230)
  })

  // A hundred own pupils, each with an inschrijving, support, an OPP and its version, a place at a table and what came of it, asked by each of the two locks.
  it.each(['generic', 'custom'] as const)('de termijnen van plannen: de eigen leerlingen, tussen 10 000 (%s plan)', async (soortPlan) => {
    const { knopen, rijen, gegeven } = await leg(opSchool, soortPlan, undefined, 199)
    console.log(`${soortPlan}: ${gegeven.length} rijen uit, ${rijen} aangeraakt`)
    expect(heelGelezen(knopen)).toEqual([])
    const perSoort = Map.groupBy(gegeven, ({ wat }) => wat)
    expect(Object.fromEntries([...perSoort].map(([wat, punten]) => [wat, punten.length]))).toEqual({
      ...{ 'opp-vaststellen': 10, 'opp-evalueren': 50, 'toestemming-verlengen': 9, 'gezinsplan-vaststellen': 20 },
      ...{ 'antwoord-bevestigen': 14, 'toestemming-herijken': 33, 'opp-bewaartermijn': 20 },
    })
    const zwaar = knopen.filter((knoop) => aangeraakt(knoop) > 300)
    expect(rijen, JSON.stringify(zwaar.map((k) => [k['Node Type'], k['Index Name'], aangeraakt(k)]))).toBeLessThanOrEqual(2_200)
    const verder = await leg(opSchool, soortPlan, gegeven[39], 199)
    expect(verder.gegeven.map(({ id }) => id)).toEqual(gegeven.slice(40).map(({ id }) => id))
    const eigenEen = await leg(klein, soortPlan)
    expect(eigenEen.gegeven.length, 'wie geen leerlingen heeft leest er geen').toBe(21)
  })
})
