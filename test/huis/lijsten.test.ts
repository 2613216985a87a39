import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bit } from '../../src/toegang/cellen.ts'
import { lijstSql, scheiding } from '../../src/toegang/deursql.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { aangeraakt, heelGelezen, letter, uitgevouwen } from '../hulp/plan.ts'
import { maakDoe, maakOrganisatie, type Organisatie } from '../hulp/wereld.ts'
import { als, inContext, type Rij, verbind } from './eigenaar.ts'

/**
 * Lists at the size of a region: 100 000 casussen, of which one organisatie sees 10 000 and another 20. What counts is how many rows the plan touches,
 * never how long it takes: a plan that walks what the caller cannot see shows here on any machine.
 */
let huis: Huis
let groot: Organisatie
let klein: Organisatie
let gast: Organisatie

const cel = bit('casus/basis')
/** Casussen with one jeugdige each, as the write path would have left them; `nr` is spread over the houders as `$1` says. */
const vul = [
  `create temp table zaad as select nr, gen_random_uuid() as id, gen_random_uuid() as deel, gen_random_uuid() as kind,
     case when nr % 10 = 0 then $1::uuid when nr % 5000 = 1 then $2::uuid else md5('org' || nr % 97)::uuid end as houder from generate_series(1, 100000) nr`,
  `insert into weergave (soort, id, casus, ouder, eigenaar, betreft, cel, besloten, volgorde, versie, vorm, json)
     select 'casus', id, id, null, houder, null::uuid, ${cel}, true, -nr, 1, 1, '{"id":"' || id || '"}' from zaad
     union all select 'casusjeugdige', deel, id, id, houder, kind, ${cel}, false, nr, 1, 1, '{"id":"' || deel || '"}' from zaad`,
  `insert into dekking (houder, persoon, betreft, bron, casus, rij, van, opent, grond)
     select houder, kind, kind, houder, null::uuid, null::uuid, date '1900-01-01', (1::bigint << 57) - 1, 'eigenaar' from zaad
     union all select houder, kind, kind, null, id, id, date '1900-01-01', (1::bigint << 57) - 1, 'eigenaar' from zaad`,
  `insert into lijst (houder, soort, volgorde, id) select houder, 'casus', -nr, id from zaad`,
  // To a guest a tenth of them stand open by dekking: the table by name, the jeugdige by whose rows they are.
  `insert into dekking (houder, persoon, betreft, bron, casus, rij, van, opent, grond)
     select $1::uuid, kind, kind, houder, id, null::uuid, date '1900-01-01', (1::bigint << 57) - 1, 'toestemming' from zaad where nr % 10 = 3
     union all select $1::uuid, kind, kind, null, id, id, date '1900-01-01', (1::bigint << 57) - 1, 'toestemming' from zaad where nr % 10 = 3`,
  `insert into lijst (houder, soort, volgorde, id) select $1::uuid, 'casus', -nr, id from zaad where nr % 10 = 3`,
]

beforeAll(async () => {
  huis = await maakHuis()
  const doe = maakDoe(huis)
  groot = await maakOrganisatie(doe, 'wijkteam', 'Wijkteam Noord')
  klein = await maakOrganisatie(doe, 'school', 'De Kastanje')
  gast = await maakOrganisatie(doe, 'wijkteam', 'Wijkteam Zuid')
  await als(huis, 'eigenaar', async (client) => {
    // No history of rows that were never written, and one commit for all.
    await client.query(`set session_replication_role = replica`)
    for (const [nummer, sql] of vul.entries()) await client.query(sql, nummer === 0 ? [groot.id, klein.id] : nummer > 3 ? [gast.id] : [])
    await client.query('analyze weergave, dekking, lijst')
  })
}, 60_000)
afterAll(() => huis?.stop())

type Plan = { knopen: Rij[]; rijen: number; gelezen: number }

/** Runs the door's own statement as `lezer`, planned once for all values or for these, counts the lines it gives, and adds up what its scans touched. */
async function leg(wie: Organisatie, soortPlan: 'generic' | 'custom', na?: Rij, limiet = 50): Promise<Plan> {
  const waarden = ['casus', null, na?.volgorde ?? null, na?.id ?? null, limiet + 1]
  return inContext(huis, 'rondetafel_lezer', wie.baas, async (client) => {
    await client.query(`set local plan_cache_mode = force_${soortPlan}_plan`)
    await client.query(
      `prepare lijst_toets (text, uuid, bigint, uuid, int) as ${lijstSql('lijst', [], ['casusjeugdige'], na !== undefined)}`,
    )
    const opdracht = `execute lijst_toets (${waarden.map(letter).join(', ')})`
    const [{ regels }] = (await client.query(opdracht)).rows
    const { rows } = await client.query(`explain (analyze, timing off, format json) ${opdracht}`)
    const plan = rows[0]['QUERY PLAN'][0].Plan
    const knopen = uitgevouwen(plan)
    return { knopen, rijen: knopen.reduce((som, knoop) => som + aangeraakt(knoop), 0), gelezen: regels?.split(scheiding).length ?? 0 }
  })
}

const plaats = async (client: Client, wie: Organisatie, hoeveelste: number): Promise<Rij | undefined> =>
  (
    await client.query(`select volgorde, id from lijst where houder = $1 and soort = 'casus' order by volgorde, id offset $2 limit 1`, [
      wie.id,
      hoeveelste,
    ])
  ).rows[0]

describe('een lijst leest wat zij laat zien, en weinig meer', () => {
  // Per row shown: its key, its text, its jeugdige; of what another owns also what dekking says of both, asked by each of the two locks.
  const grenzen = { eigen: 3 * 51 + 1, gedeeld: 12 * 51 }

  it('er zijn 100 000 casussen: 10 000 van de een, 20 van de ander', async () => {
    const { rows } = await als(huis, 'eigenaar', (client) =>
      client.query(`select houder, count(*)::int as n from lijst where soort = 'casus' and houder = any ($1) group by 1 order by 2`, [
        [groot.id, klein.id],
      ]),
    )
    expect(rows).toEqual([
      { houder: klein.id, n: 20 },
      { houder: groot.id, n: 10_000 },
    ])
  })

  it.each(['generic', 'custom'] as const)(
    'eerste bladzijde en bladzijde 100, voor wie veel en voor wie weinig ziet (%s plan)',
    async (soortPlan) => {
      const client = await verbind(huis)
      const gevallen: [string, Organisatie, Rij | undefined, number, number][] = [
        ['groot, eerste', groot, undefined, 51, grenzen.eigen],
        ['groot, bladzijde 100', groot, await plaats(client, groot, 99 * 50 - 1), 51, grenzen.eigen],
        ['groot, laatste', groot, await plaats(client, groot, 9_990 - 1), 10, grenzen.eigen],
        ['klein, eerste', klein, undefined, 20, grenzen.eigen],
        ['klein, voorbij het eind', klein, await plaats(client, klein, 19), 0, grenzen.eigen],
        ['gast, eerste', gast, undefined, 51, grenzen.gedeeld],
        ['gast, bladzijde 100', gast, await plaats(client, gast, 99 * 50 - 1), 51, grenzen.gedeeld],
      ]
      await client.end()
      for (const [naam, wie, na, verwacht, grens] of gevallen) {
        const { knopen, rijen, gelezen } = await leg(wie, soortPlan, na)
        console.log(`${soortPlan}, ${naam}: ${gelezen} rijen uit, ${rijen} aangeraakt`)
        expect(gelezen, naam).toBe(verwacht)
        expect(
          rijen,
          `${naam}: ${JSON.stringify(knopen.filter((knoop) => aangeraakt(knoop) > 200).map((knoop) => [knoop['Node Type'], knoop['Index Name'], aangeraakt(knoop)]))}`,
        ).toBeLessThanOrEqual(grens)
        expect(heelGelezen(knopen), naam).toEqual([])
      }
    },
  )

  it('de maat deugt: een kleinere bladzijde raakt minder rijen, en geteld wordt wat is weggefilterd', async () => {
    const [vijf, vijftig] = [await leg(groot, 'generic', undefined, 5), await leg(groot, 'generic')]
    // Its key, and in one look its text and its jeugdige: of what one owns nothing more is looked up.
    expect(vijf.rijen).toBe(6 + 6 + 6)
    expect(vijf.rijen).toBeLessThan(vijftig.rijen / 4)
    expect(
      aangeraakt({ 'Relation Name': 'lijst', 'Node Type': 'Seq Scan', 'Actual Rows': 1, 'Actual Loops': 2, 'Rows Removed by Filter': 99 }),
    ).toBe(200)
  })
})
