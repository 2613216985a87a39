import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openDb } from '../../src/basis/db.ts'
import { eisMigraties, leesMigraties, migreer } from '../../src/basis/migraties.ts'
import { urlVoor } from '../../src/basis/rollen.ts'

const namen = [`toets_mig_${process.pid}_a`, `toets_mig_${process.pid}_b`]
const [a = '', b = ''] = namen
const adressen = (naam: string) => {
  const url = new URL(inject('postgres').url)
  url.pathname = `/${naam}`
  return { beheerUrl: url.href, lezerUrl: urlVoor('rondetafel_lezer', url.href), schrijverUrl: urlVoor('rondetafel_schrijver', url.href) }
}
async function als(url: string, sql: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
function maakMap(bestanden: Record<string, string>) {
  const map = mkdtempSync(join(tmpdir(), 'migraties-'))
  for (const [naam, sql] of Object.entries(bestanden)) writeFileSync(join(map, naam), sql)
  return leesMigraties(map)
}
const een = { '0000_een.sql': 'create table een (id int);\n--> statement-breakpoint\ninsert into een values (1);' }

beforeAll(async () => {
  for (const naam of namen) await als(inject('postgres').url, `create database ${naam}`)
})
afterAll(async () => {
  for (const naam of namen) await als(inject('postgres').url, `drop database ${naam} with (force)`)
})

test('nodes that start at once on two databases of one cluster: every migration once, both roles can log in', async () => {
  const migraties = maakMap({ ...een, '0001_twee.sql': 'alter table een add column naam text' })
  const uitkomsten = await Promise.all([a, a, a, b, b].map((naam) => migreer(adressen(naam), migraties)))
  expect(uitkomsten.map((namen) => namen.length).toSorted()).toEqual([0, 0, 0, 2, 2])
  expect(await als(adressen(a).beheerUrl, 'select count(*)::int n from een')).toEqual([{ n: 1 }])
  expect(await als(adressen(a).lezerUrl, 'select current_user u')).toEqual([{ u: 'rondetafel_lezer' }])
  await als(adressen(b).schrijverUrl, 'set role rondetafel_lezer')
})

test('the reader is a member of nothing; the writer may become the reader but inherits nothing', async () => {
  const { beheerUrl, lezerUrl } = adressen(a)
  const leden = await als(
    beheerUrl,
    `select roleid::regrole::text rol, member::regrole::text lid, inherit_option erft, set_option wordt, admin_option beheert
     from pg_auth_members where member::regrole::text like 'rondetafel_%'`,
  )
  expect(leden).toEqual([{ rol: 'rondetafel_lezer', lid: 'rondetafel_schrijver', erft: false, wordt: true, beheert: false }])
  await expect(als(lezerUrl, 'set role rondetafel_schrijver')).rejects.toMatchObject({ code: '42501' })
})

test('a migration that fails leaves nothing behind and says which it was', async () => {
  const migraties = maakMap({
    ...een,
    '0001_twee.sql': 'alter table een add column naam text',
    '0002_mis.sql': 'create table half (id int); select 1/0',
  })
  await expect(migreer(adressen(a), migraties)).rejects.toThrow(/Migratie 0002_mis is mislukt en teruggedraaid: division by zero/)
  expect(await als(adressen(a).beheerUrl, `select to_regclass('half') x`)).toEqual([{ x: null }])
})

test('a migration that was changed afterwards stops the start; an older program beside a newer database runs', async () => {
  await expect(migreer(adressen(a), maakMap({ '0000_een.sql': 'create table anders (id int)' }))).rejects.toThrow(/0000_een is gewijzigd/)
  expect(await migreer(adressen(a), maakMap(een))).toEqual([])
})

test('a node that may not migrate refuses a database that is behind', async () => {
  const { lezerUrl, schrijverUrl } = adressen(a)
  const db = openDb({ lezerUrl, schrijverUrl, poolLezer: 1, poolSchrijver: 1, statementTimeout: 1000, lockTimeout: 1000 })
  await eisMigraties(db.schrijver, maakMap(een))
  const verder = maakMap({ ...een, '0001_twee.sql': 'alter table een add column naam text', '0002_drie.sql': 'select 1' })
  await expect(eisMigraties(db.schrijver, verder)).rejects.toThrow(/mist migratie 0002_drie/)
  await db.sluit()
})

test('a role whose password changed outside gets the derived one back', async () => {
  await als(adressen(b).beheerUrl, `alter role rondetafel_lezer password 'anders'`)
  await migreer(adressen(b), maakMap(een))
  expect(await als(adressen(b).lezerUrl, 'select 1 x')).toEqual([{ x: 1 }])
})

test('numbers that do not follow each other are refused', () => {
  expect(() => maakMap({ '0000_een.sql': '', '0002_drie.sql': '' })).toThrow(/0002_drie.sql/)
})
