import { afterAll, beforeAll, expect, it } from 'vitest'
import { leesMigraties } from '../../src/basis/migraties.ts'
import { als } from '../huis/eigenaar.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { geefToestemming, maakTafel, startHulp, type Tafel } from '../hulp/wereld.ts'
import { maakWerkplaats, werkBijRustig } from '../verantwoording/werkplaats.ts'

const sqlVan = (einde: string): string => leesMigraties().find(({ naam }) => naam.endsWith(einde))?.sql as string
const [migratie, inBytes] = [sqlVan('_wie_keek_eenmaal'), sqlVan('_pseudoniem_in_bytes')]
const vraag = async (sql: string): Promise<Record<string, unknown>[]> =>
  als(huis, 'eigenaar', async (client) => (await client.query(sql)).rows)
/** The rows as they were before: every word with every person. */
const alsToen = `select persoon, tijd, regel, eigenaar, k.aard, 200::smallint as status, k.operatie, k.activiteit, null::text as trace, onderwerp, besloten, k.actor_soort, k.actor,
    k.organisatie, k.organisatie_naam, k.functie, k.medewerker_naam, k.via, zicht, cellen, k.gronden, coalesce(toestemmingen, '{}') as toestemmingen, buiten_betrokkenheid
  from logboekinzage i join logboekkijk k on k.id = i.kijk`
const terug = `create table oud as ${alsToen}; drop table logboekinzage; drop table logboekkijk; drop function rt_kijk; alter table oud rename to logboekinzage;
  alter table logboekinzage add constraint logboekinzage_pkey primary key (persoon, tijd, regel);
  create index logboekinzage_geschreven on logboekinzage (persoon, actor) where aard = 'geschreven';
  create function rt_inzagemasker(uuid, uuid, boolean) returns bigint language sql as 'select 0::bigint'`

let huis: Huis
let tafel: Tafel
beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakTafel(huis)
  await geefToestemming(tafel)
  const hulp = await startHulp(tafel)
  const { school, wijkteam, moeder, kind, casus } = tafel
  for (const wie of [school.baas, school.leraar, school.systeem, moeder])
    for (const pad of [`/personen/${kind}`, `/casussen/${casus}/dossier`, '/personen', `/inzetten/${hulp}`])
      await huis.roep(wie, 'GET', pad)
  await huis.roep(wijkteam.baas, 'GET', `/inzetten/${hulp}`)
  await vraag('select inzagen_bij(100000)')
}, 60_000)
afterAll(() => huis?.stop())

it('wie er keek blijft regel voor regel staan, en leest voor ieder zoals het las', async () => {
  const { school, moeder, kind } = tafel
  const lees = async () =>
    Promise.all(
      [school.baas, moeder].map(async (wie) => {
        const { body } = await huis.roep(wie, 'GET', `/personen/${kind}/inzagen?limiet=100`)
        return body.resultaten.filter(({ zin }: { zin: string }) => !zin.includes('bekeek wie er heeft gekeken'))
      }),
    )
  const stand = () => vraag(`select * from (${alsToen}) r order by persoon, tijd, regel`)
  const [gelezen, straks] = [await lees(), await stand()]
  const soorten = new Set(straks.map(({ aard, actor_soort }) => `${aard} ${actor_soort}`))
  for (const soort of [
    'gelezen medewerker',
    'gelezen systeem',
    'gelezen persoon',
    'lijst medewerker',
    'geschreven medewerker',
    'geschreven persoon',
  ])
    expect(soorten, soort).toContain(soort)
  expect(straks.some(({ toestemmingen }) => (toestemmingen as string[]).length > 0)).toBe(true)
  await vraag('select inzagen_bij(100000)')
  const vast = await stand()
  const slank = await vraag('select to_jsonb(i) as rij from logboekinzage i order by persoon, tijd, regel')
  await vraag(terug)
  await vraag(migratie)
  expect(await stand()).toEqual(vast)
  expect(await vraag('select to_jsonb(i) as rij from logboekinzage i order by persoon, tijd, regel')).toEqual(slank)
  expect(await lees()).toEqual(gelezen)
  // What is looked at afterwards stands beside it, and every row has its words.
  await huis.roep(school.leraar, 'GET', `/personen/${kind}`)
  expect((await lees())[1].length).toBe((gelezen[1]?.length as number) + 1)
  expect(await vraag('select 1 from logboekinzage i where not exists (select from logboekkijk k where k.id = i.kijk)')).toEqual([])
})

it('een pseudoniem is in bytes wat het in tekst was', async () => {
  const { school, kind } = tafel
  await huis.roep(school.baas, 'GET', `/personen/${kind}`)
  const plaats = await maakWerkplaats(huis)
  try {
    await werkBijRustig(plaats)
  } finally {
    await plaats.stop()
  }
  const lees = () => vraag('select to_jsonb(v) as record from logboekverwerking v order by regel, volgnummer')
  const straks = await lees()
  const namen = straks.flatMap(
    ({ record }) => (record as { attributes: Record<string, string> }).attributes['dpl.core.data_subject_id'] ?? [],
  )
  expect(namen.length).toBeGreaterThan(10)
  for (const naam of namen) expect(naam).toMatch(/^[0-9a-f]{64}$/)
  await vraag(`drop view logboekverwerking; create function in_tekst(bytea[]) returns text[] language sql immutable as
    $$ select coalesce(array_agg(encode(b, 'hex') order by nr), '{}') from unnest($1) with ordinality u(b, nr) $$;
    alter table dataverwerking alter column betrokkenen type text[] using in_tekst(betrokkenen); drop function in_tekst;
    create view logboekverwerking as select 1 as een`)
  await vraag(inBytes)
  expect(await lees()).toEqual(straks)
})
