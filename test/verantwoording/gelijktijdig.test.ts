import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { werkBij } from '../../src/verantwoording/logboek/werk.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { maakTafel, type Tafel } from '../hulp/wereld.ts'
import { maakWerkplaats, regelSql, type Werkplaats, werkBijRustig } from './werkplaats.ts'

let huis: Huis
let tafel: Tafel
let plaats: Werkplaats
beforeAll(async () => {
  huis = await maakHuis({ poolLezer: 16, poolSchrijver: 16 })
  tafel = await maakTafel(huis)
  plaats = await maakWerkplaats(huis, 7)
}, 60_000)
afterAll(async () => {
  await plaats?.stop()
  await huis?.stop()
})

/** Seals in a process of its own until it is killed, at once and without a word. */
async function zegelEnSterf(na: number): Promise<void> {
  const kind = spawn(process.execPath, [resolve(import.meta.dirname, 'zegelaar.ts'), huis.database.beheerUrl], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const weg = once(kind, 'exit')
  await once(kind.stdout, 'data')
  await wacht(na)
  kind.kill('SIGKILL')
  await weg
}

it('64 tegelijk, twee nodes die zegelen en een die steeds sterft: elke regel komt in precies één zegel en één keer bij ieder over wie zij gaat', async () => {
  const { school, wijkteam, kind, kindWijk, casus, moeder } = tafel
  let bezig = true
  const zegelaars = [0, 1].map(async () => {
    while (bezig) await werkBij(plaats.werk)
  })
  const sterft = (async () => {
    for (const na of [40, 90, 10]) await zegelEnSterf(na)
  })()
  const roepen = Array.from({ length: 64 }, async (_, nummer) => {
    for (let keer = 0; keer < 4; keer++) {
      const wie = [school.baas, wijkteam.baas, moeder, school.leraar][nummer % 4] ?? school.baas
      const pad = wie === wijkteam.baas ? `/personen/${kindWijk}` : keer % 2 ? `/casussen/${casus}/dossier` : `/personen/${kind}`
      await huis.roep(wie, 'GET', pad)
      if (nummer % 8 === 0)
        await huis.roep(school.baas, 'POST', '/personen', { voornaam: 'Bas', achternaam: 'Verzonnen' }, { proef: keer % 2 === 0 })
    }
  })
  await Promise.all(roepen)
  await sterft
  bezig = false
  await Promise.all(zegelaars)
  await werkBijRustig(plaats)

  const { rows } = await plaats.beheer.query(
    `select count(*)::int as regels, count(*) filter (where zegels = 1)::int as eens from (
       select (select count(*) from logboekzegel z where l.tx >= z.van_tx and l.tx < z.tot_tx) as zegels from logboek l) r`,
  )
  expect(rows[0].regels).toBeGreaterThan(256)
  expect(rows[0].eens).toBe(rows[0].regels)
  const inzagen = await plaats.beheer.query(
    `select (select count(*)::int from logboekinzage i join logboekkijk k on k.id = i.kijk where k.aard in ('gelezen', 'lijst')) as geschreven, (select count(*)::int from logboekverwerking where volgnummer > 0) as verwerkt,
       count(*)::int as genoemd, (count(p.id) filter (where gelezen))::int as verwacht, (count(i.regel) filter (where gelezen))::int as gevonden
     from (select distinct id, unnest(personen) as persoon, aard in ('gelezen', 'lijst') as gelezen from logboek) l left join persoon p on p.id = l.persoon left join logboekinzage i on i.regel = l.id and i.persoon = l.persoon`,
  )
  const { geschreven, verwerkt, genoemd, verwacht, gevonden } = inzagen.rows[0]
  expect(verwacht).toBeGreaterThanOrEqual(256)
  // A write names everyone it locked, a trial someone who was never there: that is in the log, and not all of it in someone's inzagen.
  expect(genoemd).toBeGreaterThan(verwacht)
  expect([geschreven, gevonden, verwerkt]).toEqual([verwacht, verwacht, genoemd])
  expect(await plaats.controleer(plaats.pool)).toMatchObject({ regels: rows[0].regels, ongezegeld: 0, bevindingen: [] })
}, 60_000)

it('een transactie die lang open staat houdt de zegels op, en geen enkele inzage; zelf staat zij er zodra zij klaar is', async () => {
  const { school, kind, moeder } = tafel
  const aantal = async () =>
    (await huis.roep(moeder, 'GET', `/personen/${kind}/inzagen?limiet=100`)).body.resultaten.filter(isVanSysteem).length
  // biome-ignore lint/suspicious/noExplicitAny: answers as they come
  const isVanSysteem = ({ door }: any) => door.soort === 'systeem'
  await plaats.beheer.query('begin')
  await plaats.beheer.query(`select set_config('rt.nu', $1, true)`, [huis.klok.nu()])
  await plaats.beheer.query(regelSql.replace(`'medewerker'`, `'systeem'`), [school.id, [kind], 'd'.repeat(32)])
  for (let keer = 0; keer < 30; keer++) await huis.roep(school.systeem, 'GET', `/personen/${kind}`)
  // More lines above the horizon than one round takes: the pass ends all the same.
  expect(await werkBij(plaats.werk)).toEqual([])
  expect(await aantal()).toBe(30)
  expect(await werkBij(plaats.werk)).toEqual([])
  await plaats.beheer.query('commit')
  expect(await aantal()).toBe(31)
  expect((await werkBijRustig(plaats)).length).toBeGreaterThan(0)
})

it('zonder de horizon zou een regel tussen twee zegels vallen: dan zegt de controle het', async () => {
  await plaats.beheer.query('begin')
  await plaats.beheer.query(`insert into logboek (operatie, aard, status, actor_soort, personen, cellen, gronden, activiteit)
    values ('leesPersoon', 'gelezen', 200, 'medewerker', '{}', 0, '{}', 'urn:rondetafel:verwerking:personen:lezen')`)
  await huis.roep(tafel.school.baas, 'GET', `/personen/${tafel.kind}`)
  // What a job without horizon would do: seal up to the newest line that it can see.
  const client = await plaats.pool.connect()
  const echt = client.query.bind(client)
  const zonder = {
    ...plaats.werk,
    pool: {
      connect: async () =>
        Object.assign(Object.create(client), {
          query: (vraag: string, waarden?: unknown[]) =>
            echt(vraag.replaceAll('pg_snapshot_xmin(pg_current_snapshot())', 'pg_snapshot_xmax(pg_current_snapshot())'), waarden),
          release: () => undefined,
        }),
      query: plaats.pool.query.bind(plaats.pool),
    } as unknown as typeof plaats.pool,
  }
  expect((await werkBij(zonder)).length).toBeGreaterThan(0)
  client.release()
  await plaats.beheer.query('commit')
  expect((await plaats.controleer(plaats.pool)).bevindingen).toEqual([expect.stringMatching(/er is iets tussengevoegd/)])
})
