import type { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { maakOrganisatie, maakTafel, type Tafel } from '../hulp/wereld.ts'
import { als, verbind } from './eigenaar.ts'

/** With whom one has a convenant is kept within a transaction: for as long as nothing changed, and not a moment longer. */
let huis: Huis
let tafel: Tafel
beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakTafel(huis)
})
afterAll(() => huis?.stop())

const dag = '2026-09-01'
const fictie = '00000000-0000-7000-8000-00000000f1c7'
const partners = async (client: Client, van: string, op = dag): Promise<string[]> =>
  (await client.query('select unnest(afspraakpartners(array[$1::uuid], $2)) as id order by 1', [van, op])).rows.map(({ id }) => id)
/** Puts something in the place of what is kept, so that the next answer tells whether it was looked up anew. */
const verwissel = (client: Client): Promise<unknown> => client.query(`select set_config('rt.partners', '{${fictie}}', true)`)

/** In a transaction of the owner that is undone, after it has asked once. What others commit meanwhile is not seen in it. */
async function onthouden(werk: (client: Client, school: string, echt: string[]) => Promise<void>): Promise<void> {
  await als(huis, 'eigenaar', async (client) => {
    await client.query('begin isolation level repeatable read')
    const echt = await partners(client, tafel.school.id)
    expect(echt).toContain(tafel.wijkteam.id)
    await verwissel(client)
    await werk(client, tafel.school.id, echt)
    await client.query('rollback')
  })
}

it('wordt één keer opgezocht zolang er niets verandert', () =>
  onthouden(async (client, school) => {
    expect(await partners(client, school)).toEqual([fictie])
  }))

it('wordt opnieuw opgezocht voor een ander, voor een andere dag en na de transactie', () =>
  onthouden(async (client, school, echt) => {
    expect(await partners(client, tafel.wijkteam.id)).toContain(school)
    await partners(client, school)
    await verwissel(client)
    expect(await partners(client, school, '2019-01-01')).toEqual([])
    expect(await partners(client, school)).toEqual(echt)
    await verwissel(client)
    await client.query('commit')
    await client.query('begin')
    expect(await partners(client, school)).toEqual(echt)
  }))

it.each([
  ['een toetreding', `update convenanttoetreding set tot = '2026-08-31', versie = versie + 1 where organisatie_id = $1`, []],
  [
    'een convenant',
    `update convenant set tot = '2026-08-31', versie = versie + 1 where id in (select convenant_id from convenanttoetreding where organisatie_id = $1)`,
    [],
  ],
  ['een reglement', `update privacyreglement set tot = '2026-08-31', versie = versie + 1 where organisatie_id = $1`, []],
] as const)('wordt vergeten als de eigen transactie %s wijzigt, en weer geldig als die wijziging vervalt', (_, sql, daarna) =>
  onthouden(async (client, school, echt) => {
    await client.query('savepoint ervoor')
    await client.query(sql, [school])
    expect(await partners(client, school)).toEqual(daarna)
    await client.query('rollback to ervoor')
    expect(await partners(client, school)).toEqual([fictie])
    await client.query(`update organisatie set naam = naam where id = $1`, [school])
    expect(await partners(client, school)).toEqual(echt)
  }),
)

it('ziet bij de volgende opdracht wat een ander intussen vastlegde', async () => {
  const lezer = await verbind(huis, 'rondetafel_lezer')
  try {
    await lezer.query('begin read only')
    const eerst = await partners(lezer, tafel.school.id)
    await verwissel(lezer)
    const erbij = await maakOrganisatie(tafel.doe, 'wijkteam', 'Wijkteam De Akker')
    expect(await partners(lezer, tafel.school.id)).toEqual([...eerst, erbij.id].sort())
  } finally {
    await lezer.end()
  }
})
