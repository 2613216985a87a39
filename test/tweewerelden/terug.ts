import { Pool } from 'pg'

/** Puts a database back as it stood, rows and sequences, in a few milliseconds: so that many worlds can begin at the same one. */
export type Terug = {
  /** From here on `naar` comes back to this. */
  bewaar: () => Promise<void>
  naar: () => Promise<void>
  /** Numbers go on from the same place, however many were used to get here. */
  nummersVast: () => Promise<void>
  vraag: <R>(sql: string, waarden?: unknown[]) => Promise<R[]>
  stop: () => Promise<void>
}

const vast = 1_000_000

/**
 * Rows that came or changed since the last time are known by their transaction; rows that went, or had another form before, by the count. What came is taken
 * away; only a table that then lacks something is filled anew, in its own order.
 */
const functieSql = `
create schema stand;
create table stand.tabellen (naam text primary key, kolommen text not null, aantal bigint not null);
create table stand.reeksen (naam text primary key, waarde bigint not null);
create function stand.terug(sinds bigint) returns void language plpgsql as $$
declare
  t record;
  over bigint;
  nieuw bigint;
begin
  set local session_replication_role = replica;
  for t in select * from stand.tabellen loop
    execute format('select count(*) filter (where xmin::text::bigint <= $1), count(*) filter (where xmin::text::bigint > $1) from public.%I', t.naam)
      into over, nieuw using sinds;
    if nieuw > 0 then
      execute format('delete from public.%I where xmin::text::bigint > $1', t.naam) using sinds;
    end if;
    if over <> t.aantal then
      execute format('delete from public.%I', t.naam);
      execute format('insert into public.%I (%s) overriding system value select %2$s from stand.%1$I', t.naam, t.kolommen);
    end if;
  end loop;
  perform setval(naam, waarde) from stand.reeksen;
end $$;
create sequence stand.regel;
create function public.volgende_regel() returns uuid language sql volatile security definer as
  $$ select ('fff00000-0000-7000-8000-' || lpad(to_hex(nextval('stand.regel')), 12, '0'))::uuid $$;
alter table logboek alter column id set default public.volgende_regel();
create function public.melding_naar_inhoud() returns trigger language plpgsql as
  $$ begin new.id := ('fff00000-0000-7000-8000-' || left(md5(new.casus || ' ' || new.dag || ' ' || new.actor), 12))::uuid; return new; end $$;
create trigger naar_inhoud before insert on logboekmelding for each row execute function public.melding_naar_inhoud()`

const bewaarSql = `do $$
declare
  t record;
  aantal bigint;
begin
  for t in select c.relname as naam, (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as kolommen
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like 'ref\\_%'
      and (c.relname not like 'logboek\\_2%' or c.relname = 'logboek_2026_11') loop
    execute format('create table stand.%I as table public.%1$I', t.naam);
    get diagnostics aantal = row_count;
    insert into stand.tabellen values (t.naam, t.kolommen, aantal);
  end loop;
  insert into stand.reeksen select schemaname || '.' || sequencename, coalesce(last_value, 1) from pg_sequences;
end $$`

/** Works as the owner of the database, past every lock. */
export async function maakTerug(beheerUrl: string): Promise<Terug> {
  // One connection: whoever asks at the same time waits.
  const client = new Pool({ connectionString: beheerUrl, max: 1 })
  await client.query(functieSql)
  let sinds = '0'
  const merk = async (): Promise<void> => {
    sinds = (await client.query<{ nu: string }>('select pg_current_xact_id()::text as nu')).rows[0]?.nu ?? '0'
  }
  return {
    bewaar: async () => {
      await client.query(bewaarSql)
      await merk()
    },
    naar: async () => {
      await client.query('select stand.terug($1)', [sinds])
      await merk()
    },
    nummersVast: async () => {
      await client.query(`select setval(naam, ${vast}) from stand.reeksen`)
    },
    vraag: async <R>(sql: string, waarden: unknown[] = []) => (await client.query(sql, waarden)).rows as R[],
    stop: () => client.end(),
  }
}
