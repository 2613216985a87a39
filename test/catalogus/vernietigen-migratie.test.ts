import { afterAll, beforeAll, expect, it } from 'vitest'
import { leesMigraties } from '../../src/basis/migraties.ts'
import { als } from '../huis/eigenaar.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { maakVoorraad } from '../hulp/voorraad.ts'

// What fell by which vervallenverklaring is kept from this migration on; of what fell before, the migration finds it in history.

const migratie = leesMigraties().find(({ naam }) => naam.endsWith('_vernietigen_sloten'))?.sql as string
const stappen = migratie
  .split('--> statement-breakpoint')
  .filter((sql) => /^(insert into vervallenrij|update weergave)/m.test(sql) && !sql.includes('create function'))
let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
  await maakVoorraad(huis)
}, 120_000)
afterAll(() => huis?.stop())

it('van wat al vervallen was vindt de migratie elke rij die het programma zou hebben bewaard', async () => {
  expect(stappen).toHaveLength(2)
  await als(huis, 'eigenaar', async (client) => {
    const stand = async () =>
      [
        `select r.* from vervallenrij r join vervallenverklaring v on v.id = r.verklaring_id where v.vernietigd_op is null order by 1, 2, 3, 4, 5`,
        `select id, filter_status from weergave where soort = 'vervallenverklaring' and filter_status = 'bewaard' order by id`,
      ].map(async (sql) => (await client.query(sql)).rows)
    const [rijen, bewaard] = await Promise.all(await stand())
    expect(rijen?.length).toBeGreaterThan(60)
    expect(bewaard?.length).toBeGreaterThan(40)
    await client.query(`set session_replication_role = replica; delete from vervallenrij; set session_replication_role = origin;
      update weergave set positie = nextval('historie_positie'), filter_status = null where soort = 'vervallenverklaring' and filter_status = 'bewaard'`)
    await client.query(stappen[0] as string)
    await client.query(
      (stappen[1] as string).replace(/where soort = .*$/m, `where soort = 'vervallenverklaring' and filter_status is null`),
    )
    const [weer, ookBewaard] = await Promise.all(await stand())
    expect(weer).toEqual(rijen)
    expect(ookBewaard).toEqual(bewaard)
  })
})
