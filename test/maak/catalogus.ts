import { writeFile } from 'node:fs/promises'
import { Client } from 'pg'
import { leesMigraties, migreer } from '../../src/basis/migraties.ts'
import { startPostgres } from '../../src/basis/postgres.ts'
import { urlVoor } from '../../src/basis/rollen.ts'

export const catalogusbestand = new URL('../../migrations/catalogus.txt', import.meta.url)

/** What stands in a migrated database, told by the database itself: one line per thing, each section in its own order. */
const delen: [string, string][] = [
  ['uitbreidingen', `select extname from pg_extension where extname <> 'plpgsql' order by 1`],
  [
    'tabellen',
    `select format('%s %s%s', c.relname, case c.relkind when 'p' then 'gepartitioneerd' else 'tabel' end,
        case when c.relrowsecurity then ', rijen achter slot' else '' end)
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname`,
  ],
  [
    'kolommen',
    `select format('%s.%s %s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' else '' end,
        case when a.attidentity <> '' then ' identity' when a.attgenerated <> '' then ' generated ' || pg_get_expr(d.adbin, d.adrelid)
          when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end)
     from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped order by c.relname, a.attnum`,
  ],
  [
    'beperkingen',
    `select format('%s.%s %s', c.relname, n.conname, pg_get_constraintdef(n.oid, true)) from pg_constraint n join pg_class c on c.oid = n.conrelid
     where n.connamespace = 'public'::regnamespace and n.contype not in ('n', 't') order by c.relname, n.conname`,
  ],
  [
    'indexen',
    `select format('%s.%s %s', x.tablename, x.indexname, regexp_replace(x.indexdef, '^CREATE (UNIQUE )?INDEX \\S+ ON (ONLY )?\\S+ ', '\\1'))
     from pg_indexes x where x.schemaname = 'public' order by x.tablename, x.indexname`,
  ],
  [
    'triggers',
    `select format('%s.%s %s', c.relname, t.tgname, regexp_replace(pg_get_triggerdef(t.oid, true), '^CREATE (CONSTRAINT )?TRIGGER \\S+ ', '\\1'))
     from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal and c.relnamespace = 'public'::regnamespace order by c.relname, t.tgname`,
  ],
  [
    'policies',
    `select format('%s.%s %s %s %s using (%s)%s', p.tablename, p.policyname, p.permissive, p.cmd, array_to_string(p.roles, ','), regexp_replace(p.qual, '\\s+', ' ', 'g'),
        coalesce(' with check (' || p.with_check || ')', '')) from pg_policies p where p.schemaname = 'public' order by p.tablename, p.policyname`,
  ],
  [
    'functies',
    `select format('%s(%s)%s %s %s', f.proname, pg_get_function_identity_arguments(f.oid), case when f.prosecdef then ' als eigenaar' else '' end,
        coalesce(array_to_string(f.proconfig, ' '), '-'), md5(pg_get_functiondef(f.oid)))
     from pg_proc f where f.pronamespace = 'public'::regnamespace and not exists (select 1 from pg_depend d where d.objid = f.oid and d.deptype = 'e') order by f.proname, 1`,
  ],
  [
    'reeksen',
    `select format('%s %s', c.relname, format_type(s.seqtypid, null)) from pg_sequence s join pg_class c on c.oid = s.seqrelid order by 1`,
  ],
  [
    'rechten',
    `select format('%s %s: %s', a.grantee::regrole, c.relname, string_agg(a.privilege_type, ', ' order by a.privilege_type)) from pg_class c
       cross join lateral aclexplode(c.relacl) a
     where c.relnamespace = 'public'::regnamespace and a.grantee <> c.relowner group by a.grantee, c.relname order by a.grantee::regrole::text, c.relname`,
  ],
  ['functiemaskers', `select format('%s %s', naam, masker) from functie order by naam`],
]

/** The catalogue of the database behind this address, as the committed text has it. */
export async function catalogus(beheerUrl: string): Promise<string> {
  const client = new Client({ connectionString: beheerUrl })
  await client.connect()
  try {
    const stukken: string[] = []
    for (const [naam, sql] of delen) {
      const { rows } = await client.query<Record<string, string>>(sql)
      stukken.push(`# ${naam}\n${rows.map((rij) => Object.values(rij)[0]).join('\n')}\n`)
    }
    return stukken.join('\n')
  } finally {
    await client.end()
  }
}

/** Writes the catalogue of a database that has had every migration, and nothing else. */
export async function maakCatalogus(): Promise<void> {
  const server = await startPostgres('test')
  const naam = `toets_catalogus_${process.pid}`
  const client = new Client({ connectionString: server.url() })
  await client.connect()
  try {
    await client.query(`create database ${naam}`)
    const beheerUrl = server.url(naam)
    const [lezerUrl, schrijverUrl] = [urlVoor('rondetafel_lezer', beheerUrl), urlVoor('rondetafel_schrijver', beheerUrl)]
    await migreer({ beheerUrl, lezerUrl, schrijverUrl }, leesMigraties())
    await writeFile(catalogusbestand, await catalogus(beheerUrl))
    console.log('geschreven: migrations/catalogus.txt')
  } finally {
    await client.query(`drop database if exists ${naam} with (force)`)
    await client.end()
    await server.stop()
  }
}

if (import.meta.main) await maakCatalogus()
