import { Client } from 'pg'
import type { Huis, Wie } from '../hulp/huis.ts'

/** One rendered row, as the row-level policy shows it. */
export type Rij = {
  soort: string
  id: string
  planversie: number
  ouder: string | null
  eigenaar: string | null
  betreft: string | null
  // biome-ignore lint/suspicious/noExplicitAny: as it was rendered
  json: any
}
/** What one organisatie may see on one day, and which ids are one person. */
export type Zicht = { dag: string; organisatie: string; rijen: Rij[]; zelfde: Record<string, string> }
type Waarden = Record<string, string | number | null>
/** An act that the rules can refuse, as it stood at its own commit, in the view of the organisatie that did it. */
export type Daad = { tabel: string; rij: Waarden; oud: Waarden | null; zicht: Zicht }
export type Afwijkingrij = { eigenaar_id: string; soort: string; plan_id: string; onderwerp_id: string }

/** Everything that hangs on what this houder's dekking names; the policy decides. It knows nothing of the predicate in `toegang/`. */
const zichtSql = `
  with s as (select array(select distinct sleutel from dekking) as ids),
  gezien as (select w.* from weergave w where w.id = any ((select ids from s)::uuid[]) or w.ouder = any ((select ids from s)::uuid[]) or w.betreft = any ((select ids from s)::uuid[])),
  met_school as (
    select * from gezien where soort not in ('afwijking', 'vervallenverklaring')
    union all select * from weergave where soort = 'organisatie' and id in (select (json::jsonb->>'schoolId')::uuid from gezien where soort = 'inschrijving')
  )
  select coalesce(json_agg(json_build_object('soort', soort, 'id', id, 'planversie', planversie, 'ouder', ouder, 'eigenaar', eigenaar,
    'betreft', betreft, 'json', json::json)), '[]')
  from met_school`
const zelfdeSql = `
  select coalesce(jsonb_object_agg(i.persoon_id, i.identiteit), '{}') from identiteit i
  where i.persoon_id in (select (r->>'betreft')::uuid from json_array_elements($1::json) r)`

/** Where acts stand that the rules can refuse. The witness stands in the deferred queue: it looks when all is written, in the same transaction. */
const daden = ['opp_vaststelling', 'gezinsplan_vaststelling', 'inzet_start', 'koppeling_beeindiging', 'inbrengbeeindiging']
const getuigeSql = `
  create table getuige (nr bigint generated always as identity primary key, tabel text not null, rij jsonb not null, oud jsonb, dag date not null,
    organisatie uuid not null, rijen json not null, zelfde jsonb not null);
  grant insert, select on getuige to rondetafel_schrijver;
  create function getuig() returns trigger language plpgsql as $$
  declare
    masker text := current_setting('rt.masker');
    gezien json;
    gelijk jsonb;
  begin
    -- All that the organisatie may see: not less because a colleague with a narrow functie acts.
    perform set_config('rt.masker', ((1::bigint << 57) - 1)::text, true);
    set local role rondetafel_lezer;
    ${zichtSql.replace("'[]')", "'[]') into gezien")};
    reset role;
    perform set_config('rt.masker', masker, true);
    ${zelfdeSql.replace("'{}')", "'{}') into gelijk").replace('$1', 'gezien')};
    insert into getuige (tabel, rij, oud, dag, organisatie, rijen, zelfde)
      values (tg_table_name, to_jsonb(new), to_jsonb(old), vandaag(), (rt_houders())[1], gezien, gelijk);
    return null;
  end $$;
  ${daden.map((tabel) => `create constraint trigger getuig after insert on ${tabel} deferrable initially deferred for each row execute function getuig();`).join('\n')}
  create constraint trigger getuig_weer after update on inzet deferrable initially deferred for each row
    when (old.tot is distinct from new.tot) execute function getuig();`

/** The owner of the database, who looks at tables and plays any houder behind the policy. */
export type Toezicht = {
  daden: () => Promise<Daad[]>
  zichtVan: (systeem: Wie, nu: string) => Promise<Zicht>
  afwijkingen: (eigenaren: string[], dag: string) => Promise<Afwijkingrij[]>
  stop: () => Promise<void>
}

export async function maakToezicht(huis: Huis): Promise<Toezicht> {
  const client = new Client({ connectionString: huis.database.beheerUrl })
  await client.connect()
  await client.query(getuigeSql)
  let gezien = '0'
  return {
    daden: async () => {
      const { rows } = await client.query(
        'select nr, tabel, rij, oud, dag::text, organisatie, rijen, zelfde from getuige where nr > $1 order by nr',
        [gezien],
      )
      gezien = rows.at(-1)?.nr ?? gezien
      return rows.map(({ tabel, rij, oud, ...zicht }) => ({ tabel, rij, oud, zicht }))
    },
    zichtVan: async (systeem, nu) => {
      await client.query('begin')
      try {
        const begin = await client.query('select organisatie, vandaag::text as dag from rt_begin($1, $2, $3, $4)', [
          'https://sandbox.rondetafel.example',
          systeem.subject,
          systeem.client,
          nu,
        ])
        await client.query('set local role rondetafel_lezer')
        const rijen = (await client.query({ name: 'zicht', text: `${zichtSql.replace("'[]')", "'[]') as rijen")}` })).rows[0].rijen
        await client.query('reset role')
        const gelijk = await client.query({
          name: 'zelfde',
          text: zelfdeSql.replace("'{}')", "'{}') as zelfde"),
          values: [JSON.stringify(rijen)],
        })
        return { ...begin.rows[0], rijen, zelfde: gelijk.rows[0].zelfde }
      } finally {
        await client.query('rollback')
      }
    },
    afwijkingen: async (eigenaren, dag) =>
      (
        await client.query(
          `select eigenaar_id, soort, plan_id, onderwerp_id from afwijking
           where eigenaar_id = any ($1::uuid[]) and vervallen_op is null and van <= $2::date and (tot is null or tot > $2::date)`,
          [eigenaren, dag],
        )
      ).rows,
    stop: () => client.end(),
  }
}
