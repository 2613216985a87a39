import type { Pool, PoolClient } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bit } from '../../src/toegang/cellen.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { type Knoop, uitgevouwen } from '../hulp/plan.ts'
import { overleg } from '../samen/overleg.ts'
import { als, inContext } from './eigenaar.ts'
import { beginVersies, maakVolleTafel, type VolleTafel } from './volletafel.ts'

/**
 * What a write looks up, it looks up by key: in a register of 100 000 people as in a small one, and by the plan that a connection keeps. What counts is how many
 * rows the plan touches, never how long it takes.
 */
let huis: Huis
let tafel: VolleTafel
type Opdracht = { name: string; text: string; values: unknown[] }
const gestuurd = new Map<string, Opdracht>()

function onthoud(pool: Pool): void {
  const bekend = new WeakSet<PoolClient>()
  pool.on('acquire', (client) => {
    if (bekend.has(client)) return
    bekend.add(client)
    const echt = client.query.bind(client) as (...delen: unknown[]) => unknown
    client.query = ((...delen: unknown[]) => {
      const { name, text, values } = delen[0] as Partial<Opdracht>
      if (name && text && values && /^\s*(with|select)\b/.test(text) && !/\b(insert|update \w+ set|delete from)\b/.test(text))
        gestuurd.set(name, { name, text, values })
      return echt(...delen)
    }) as typeof client.query
  })
}

/** A hundred thousand others, each with one parent; two thousand of them live together on paper. */
const vul = [
  'create temp table ander as select gen_random_uuid() as kind, gen_random_uuid() as ouder, gen_random_uuid() as casus from generate_series(1, 100000)',
  'insert into identiteit (persoon_id, identiteit) select kind, kind from ander union all select ouder, ouder from ander',
  `insert into persoon (id, eigenaar_id, compartiment, voornaam, achternaam, geboortedatum, aangemaakt_op, versie)
     select kind, $1::uuid, 'school', 'Iemand', 'Verzonnen', date '2015-01-01', klok(), 1 from ander union all select ouder, $1::uuid, 'school', 'Iemand', 'Verzonnen', date '1985-01-01', klok(), 1 from ander`,
  `insert into casusjeugdige (id, casus_id, eigenaar_id, persoon_id, aangemaakt_op, versie) select gen_random_uuid(), casus, $1::uuid, kind, klok(), 1 from ander`,
  `insert into gezagsrelatie (id, eigenaar_id, persoon_id, compartiment, houder_persoon_id, van, bron, gecontroleerd_op, gecontroleerd_door, aangemaakt_op, versie)
     select gen_random_uuid(), $1::uuid, kind, 'school', ouder, date '2015-01-01', 'brp', date '2026-11-01', 'De balie', klok(), 1 from ander`,
  `insert into gezinslid (id, gezin_id, eigenaar_id, persoon_id, rol, van, aangemaakt_op, versie)
     select gen_random_uuid(), casus, $1::uuid, p, 'jeugdige', date '2015-01-01', klok(), 1 from (select * from ander limit 2000) a, unnest(array[kind, ouder]) p`,
  `insert into weergave (soort, id, planversie, casus, ouder, eigenaar, betreft, cel, besloten, versie, vorm, json)
     select 'persoon', kind, 0, null::uuid, null::uuid, $1::uuid, kind, ${bit('school/basis')}, false, 1, 1, '{}' from ander
     union all select 'persoon', ouder, 0, null, null, $1, ouder, ${bit('school/basis')}, false, 1, 1, '{}' from ander
     union all select 'casus', casus, 0, casus, null, $1, null, ${bit('casus/basis')}, false, 1, 1, '{}' from ander
     union all select 'casusjeugdige', gen_random_uuid(), 0, casus, casus, $1, kind, ${bit('casus/basis')}, false, 1, 1, '{}' from ander`,
]

beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakVolleTafel(huis)
  await als(huis, 'eigenaar', async (client) => {
    await client.query('set session_replication_role = replica')
    for (const [nummer, sql] of vul.entries()) await client.query(sql, nummer < 2 ? [] : [tafel.school.id])
    await client.query('analyze')
  })
  onthoud(huis.db.schrijver)
  await beginVersies(tafel)
  await tafel.doe(tafel.school.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: tafel.kind }] })
  await tafel.doe(tafel.school.baas, 'POST', `/casussen/${tafel.casus}/hulpvragen`, {
    jeugdigeId: tafel.kind,
    tekst: 'Hoe nu verder?',
    categorie: 'onderwijs',
  })
  const samen = await huis.roep(
    tafel.school.baas,
    'POST',
    `/casussen/${tafel.casus}/_samen`,
    { operaties: overleg(tafel) },
    { proef: true },
  )
  expect(samen.status, samen.tekst).toBe(200)
}, 120_000)
afterAll(() => huis?.stop())

const alsTekst = (waarde: unknown): string => {
  if (waarde === null || waarde === undefined) return 'null'
  if (!Array.isArray(waarde)) return `'${String(waarde).replaceAll("'", "''")}'`
  return `'{${waarde.map((een) => (een === null ? 'null' : JSON.stringify(een))).join(',')}}'`
}

const gelezen = (knoop: Knoop): number =>
  knoop['Relation Name'] ? ((knoop['Actual Rows'] ?? 0) + (knoop['Rows Removed by Filter'] ?? 0)) * (knoop['Actual Loops'] ?? 0) : 0

it('wat een schrijfactie opzoekt, vindt zij op sleutel, hoeveel mensen er ook in het register staan', async () => {
  expect([...gestuurd.keys()]).toEqual(
    expect.arrayContaining([
      'slot_persoon',
      'slot_casus',
      'slot_gezin',
      'dekkingfeiten',
      'kring',
      'zicht_doel',
      'zicht_verwezen',
      'zicht_tafel',
      'deur_enige',
      'deur_delen',
    ]),
  )
  const zwaar = await inContext(huis, 'rondetafel_schrijver', tafel.school.baas, async (client) => {
    await client.query('set local plan_cache_mode = force_generic_plan')
    await client.query('set local random_page_cost = 1.1')
    const uit: [string, string, number][] = []
    for (const { name, text, values } of gestuurd.values()) {
      await client.query('savepoint toets')
      await client.query(`prepare toets as ${text}`)
      const { rows } = await client.query(
        `explain (analyze, timing off, format json) execute toets${values.length > 0 ? `(${values.map(alsTekst).join(', ')})` : ''}`,
      )
      await client.query('rollback to savepoint toets')
      await client.query('deallocate all')
      for (const knoop of uitgevouwen(rows[0]['QUERY PLAN'][0].Plan))
        if (gelezen(knoop) > 500) uit.push([name, `${knoop['Node Type']} ${knoop['Relation Name']}`, gelezen(knoop)])
    }
    return uit
  })
  expect(zwaar).toEqual([])
})
