import { getTableName } from 'drizzle-orm'
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nouns } from '../../src/app.ts'
import { functiemaskers } from '../../src/toegang/functies.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { geefToestemming, maakOrganisatie, maakTafel, type Organisatie, startHulp, type Tafel } from '../hulp/wereld.ts'
import { als, inContext } from './eigenaar.ts'

let huis: Huis
let tafel: Tafel
let buiten: Organisatie
beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakTafel(huis)
  await geefToestemming(tafel)
  await startHulp(tafel)
  buiten = await maakOrganisatie(tafel.doe, 'school', 'De Kastanje')
})
afterAll(() => huis?.stop())

const tabellen = nouns.map((noun) => getTableName(noun.tabel))
const geheim = ['identiteit', 'persoontoken', 'idempotentie', 'functie', 'kenmerk', 'regieplicht', 'dekking_historie']
const mag42501 = { code: '42501' }
/** Every statement on its own: what is refused leaves the next one free. */
const los = async (client: Client, sql: string): Promise<unknown> => client.query(sql)

describe('lezer', () => {
  it('komt bij geen enkele tabel van een noun, en niet bij wie iemand is', async () => {
    await als(huis, 'rondetafel_lezer', async (lezer) => {
      for (const tabel of [...tabellen, ...geheim]) {
        await expect(los(lezer, `select 1 from ${tabel} limit 1`), tabel).rejects.toMatchObject(mag42501)
        await expect(los(lezer, `insert into ${tabel} default values`), tabel).rejects.toMatchObject(mag42501)
        await expect(los(lezer, `update ${tabel} set ${await eersteKolom(tabel)} = null`), tabel).rejects.toMatchObject(mag42501)
        await expect(los(lezer, `delete from ${tabel}`), tabel).rejects.toMatchObject(mag42501)
      }
    })
    expect(tabellen.length).toBeGreaterThan(50)
  })

  it('schrijft nergens, behalve een regel in het logboek die zij niet terugleest', async () => {
    await als(huis, 'rondetafel_lezer', async (lezer) => {
      for (const tabel of ['weergave', 'dekking', 'lijst', 'wachtend', 'historie']) {
        await expect(los(lezer, `insert into ${tabel} default values`), tabel).rejects.toMatchObject(mag42501)
        await expect(los(lezer, `delete from ${tabel}`), tabel).rejects.toMatchObject(mag42501)
        await expect(los(lezer, `truncate ${tabel}`), tabel).rejects.toMatchObject(mag42501)
        await expect(los(lezer, `select 1 from ${tabel} for update`), tabel).rejects.toMatchObject(mag42501)
      }
      for (const tabel of ['logboek', 'logboek_overig']) {
        await expect(los(lezer, `select 1 from ${tabel}`), tabel).rejects.toMatchObject(mag42501)
        await expect(los(lezer, `delete from ${tabel}`), tabel).rejects.toMatchObject(mag42501)
      }
      await expect(los(lezer, `insert into logboek_overig default values`)).rejects.toMatchObject(mag42501)
      await lezer.query(
        `insert into logboek (operatie, aard, status, actor_soort, personen, cellen, gronden, activiteit) values ('toets', 'gelezen', 200, 'systeem', '{}', 0, '{}', 'toets')`,
      )
    })
  })

  it('wordt nooit schrijver, eigenaar of iemand anders', async () => {
    await als(huis, 'rondetafel_lezer', async (lezer) => {
      for (const rol of ['rondetafel_schrijver', 'pg_read_all_data', new URL(huis.database.beheerUrl).username])
        await expect(los(lezer, `set role "${rol}"`), rol).rejects.toMatchObject(mag42501)
      await expect(los(lezer, `set session authorization rondetafel_schrijver`)).rejects.toMatchObject(mag42501)
    })
  })

  it('ziet zonder context alleen wat over niemand gaat', async () => {
    await als(huis, 'rondetafel_lezer', async (lezer) => {
      const open = ['convenant', 'convenanttoetreding', 'organisatie', 'privacyreglement'].map((soort) => ({ soort }))
      for (const tabel of ['weergave', 'historie'])
        expect((await lezer.query(`select distinct soort from ${tabel} order by 1`)).rows, tabel).toEqual(open)
      for (const tabel of ['dekking', 'lijst', 'wachtend']) expect((await lezer.query(`select 1 from ${tabel}`)).rowCount).toBe(0)
    })
  })

  it('ziet van dekking en lijst alleen de eigen rijen, van weergave en historie niets van een ander', async () => {
    const zien = (wie: Organisatie): Promise<{ houders: string[]; lijsten: string[]; rijen: number; vormen: number }> =>
      inContext(huis, 'rondetafel_lezer', wie.baas, async (lezer) => ({
        houders: (await lezer.query('select distinct houder from dekking')).rows.map(({ houder }) => houder),
        lijsten: (await lezer.query('select distinct houder from lijst')).rows.map(({ houder }) => houder),
        rijen: (await lezer.query(`select 1 from weergave where casus = $1 or betreft = $2`, [tafel.casus, tafel.kind])).rowCount ?? 0,
        vormen: (await lezer.query(`select 1 from historie where casus = $1 or betreft = $2`, [tafel.casus, tafel.kind])).rowCount ?? 0,
      }))
    const school = await zien(tafel.school)
    expect(school).toMatchObject({ houders: [tafel.school.id], lijsten: [tafel.school.id] })
    expect(Math.min(school.rijen, school.vormen)).toBeGreaterThan(10)
    expect(await zien(buiten)).toEqual({ houders: [buiten.id], lijsten: [buiten.id], rijen: 0, vormen: 0 })
  })
})

describe('schrijver', () => {
  it('wordt lezer voor wat naar buiten gaat, en ziet dan niet meer dan lezer', async () => {
    await inContext(huis, 'rondetafel_schrijver', buiten.baas, async (schrijver) => {
      expect((await schrijver.query('select 1 from weergave where casus = $1', [tafel.casus])).rowCount).toBeGreaterThan(10)
      await schrijver.query('set local role rondetafel_lezer')
      expect((await schrijver.query('select 1 from weergave where casus = $1', [tafel.casus])).rowCount).toBe(0)
      await expect(los(schrijver, 'select 1 from persoon')).rejects.toMatchObject(mag42501)
    })
  })

  it('bezit niets: bouwt niets om, gooit niets weg, haalt geen slot af', async () => {
    const { rows } = await als(huis, 'eigenaar', (client) =>
      client.query(`select count(*)::int as n from pg_class where pg_get_userbyid(relowner) like 'rondetafel_%'
        union all select count(*)::int from pg_proc where pg_get_userbyid(proowner) like 'rondetafel_%'`),
    )
    expect(rows).toEqual([{ n: 0 }, { n: 0 }])
    await als(huis, 'rondetafel_schrijver', async (schrijver) => {
      for (const tabel of [...tabellen, 'weergave', 'dekking', 'lijst', 'wachtend', 'historie', 'logboek']) {
        for (const sql of [
          `alter table ${tabel} add column x int`,
          `drop table ${tabel}`,
          `truncate ${tabel}`,
          `alter table ${tabel} disable trigger all`,
        ])
          await expect(los(schrijver, sql), sql).rejects.toMatchObject(mag42501)
      }
      for (const sql of [
        'create table eigen (x int)',
        'drop policy zicht on weergave',
        'alter table weergave disable row level security',
        'set session_replication_role = replica',
        'create or replace function versie_klopt() returns trigger language plpgsql as $$ begin return null; end $$',
      ])
        await expect(los(schrijver, sql), sql).rejects.toMatchObject(mag42501)
    })
  })

  it('verandert of verwijdert niets in historie, dekking_historie en logboek, en leest het logboek niet', async () => {
    await als(huis, 'rondetafel_schrijver', async (schrijver) => {
      for (const sql of [
        ...['historie', 'dekking_historie', 'logboek', 'logboek_overig'].flatMap((tabel) => [`delete from ${tabel}`, `truncate ${tabel}`]),
        ...[
          `update historie set json = '{}'`,
          'update dekking_historie set weg = true',
          `update logboek set operatie = 'x'`,
          'select 1 from logboek',
        ],
        ...[
          'insert into historie default values',
          'insert into dekking_historie default values',
          'update dekking set opent = 0',
          'insert into functie default values',
        ],
        ...[
          'delete from persoon',
          'delete from casus',
          'delete from lijst',
          ...['select 1 from wachtend', 'delete from wachtend', 'insert into wachtend default values'],
          'update kenmerk set waarde = null',
          'select 1 from kenmerk',
        ],
      ])
        await expect(los(schrijver, sql), sql).rejects.toMatchObject(mag42501)
    })
  })

  it('ook de eigenaar krijgt historie, logboek en de tekst van dekking niet veranderd', async () => {
    await als(huis, 'eigenaar', async (client) => {
      // The partition of a month, addressed by itself.
      const deel = (await client.query('select tableoid::regclass::text as deel from logboek limit 1')).rows[0].deel
      for (const sql of [
        ...[`update historie set json = '{}'`, 'delete from historie', 'truncate historie'],
        ...[
          `update logboek set operatie = 'x'`,
          'delete from logboek',
          'truncate logboek',
          `delete from ${deel}`,
          `update ${deel} set operatie = 'x'`,
        ],
        ...[
          'update dekking set opent = 0',
          'update dekking_historie set weg = true',
          'delete from dekking_historie',
          'truncate dekking_historie',
        ],
      ])
        await expect(los(client, sql), sql).rejects.toMatchObject(mag42501)
      expect((await client.query('select 1 from logboek')).rowCount).toBeGreaterThan(10)
    })
  })
})

describe('de tabel van functies', () => {
  it('in de database is die van het programma', async () => {
    const rijen = await als(huis, 'eigenaar', async (client) => (await client.query('select naam, masker from functie')).rows)
    expect(Object.fromEntries(rijen.map(({ naam, masker }) => [naam, masker]))).toEqual(functiemaskers)
  })
})

async function eersteKolom(tabel: string): Promise<string> {
  return als(
    huis,
    'eigenaar',
    async (client) =>
      (
        await client.query(
          `select attname from pg_attribute where attrelid = $1::regclass and attnum > 0 and attgenerated = '' and attidentity <> 'a' limit 1`,
          [tabel],
        )
      ).rows[0].attname,
  )
}
