-- The house: everything that stands under the nouns. Written by hand; the nouns' own tables follow in migrations that drizzle-kit writes.
create extension if not exists btree_gist;
--> statement-breakpoint

-- Time. A setting in tests and sandbox, else the clock of this database. Days are days in Europe/Amsterdam.
create function klok() returns timestamptz language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('rt.nu', true), '')::timestamptz, now()) $$;
--> statement-breakpoint
create function vandaag() returns date language sql stable parallel safe as
$$ select (klok() at time zone 'Europe/Amsterdam')::date $$;
--> statement-breakpoint

create sequence historie_positie;
--> statement-breakpoint

-- What the world sees of a row, made once, at the write.
create table weergave (
  soort text not null,
  id uuid not null,
  planversie int not null default 0,
  casus uuid,
  ouder uuid,
  eigenaar uuid,
  betreft uuid,
  gezin uuid,
  cel smallint check (cel between 0 and 56),
  besloten boolean not null default false,
  volgorde bigint not null default 0,
  filter_soort text,
  filter_status text,
  filter_datum date,
  filter_verwijst uuid,
  versie int not null check (versie > 0),
  vorm int not null check (vorm > 0),
  json text not null,
  -- Of this form of the row: the key of its line in historie.
  positie bigint not null default nextval('historie_positie'),
  primary key (soort, id, planversie),
  -- A row without a cell is open to every actor: these soorten hold no personal data.
  constraint weergave_open check ((cel is null) = (soort in ('organisatie')))
);
--> statement-breakpoint
create index weergave_id on weergave (id);
--> statement-breakpoint
create index weergave_ouder on weergave (ouder, soort) where ouder is not null;
--> statement-breakpoint
create index weergave_casus on weergave (casus, soort) where casus is not null;
--> statement-breakpoint
create index weergave_betreft on weergave (betreft) where betreft is not null;
--> statement-breakpoint
create index weergave_koppeling on weergave (filter_verwijst) where soort = 'koppeling';
--> statement-breakpoint
create index weergave_open_lijst on weergave (soort, volgorde, id) where cel is null;
--> statement-breakpoint

-- Who may see what: for which organisatie or person (houder), about whom, whose rows or which named row, when, which cells, and why.
create table dekking (
  nr bigint generated always as identity primary key,
  houder uuid not null,
  -- The person whose facts this row follows from; absent for a row that follows from the named row alone.
  persoon uuid,
  betreft uuid,
  bron uuid,
  gezin uuid,
  casus uuid,
  rij uuid,
  planversie int,
  sleutel uuid generated always as (coalesce(rij, betreft)) stored not null,
  van date not null,
  tot date,
  opent bigint not null,
  grond text not null check (grond in ('eigenaar', 'gezag', 'zelf', 'toestemming')),
  -- The toestemming it rests on, for the log.
  steunt_op uuid,
  check (tot is null or tot > van)
);
--> statement-breakpoint
create index dekking_persoon on dekking (persoon) where persoon is not null;
--> statement-breakpoint
create index dekking_sleutel on dekking (sleutel, houder);
--> statement-breakpoint

-- Candidates for the lists of a houder: possibly too many, never too few. Predicate and policy still decide.
create table lijst (
  houder uuid not null,
  soort text not null,
  volgorde bigint not null,
  id uuid not null,
  primary key (houder, soort, volgorde, id)
);
--> statement-breakpoint

-- Every form that a weergave row or a dekking row has had.
create table historie (
  positie bigint primary key default nextval('historie_positie'),
  tx xid8 not null default pg_current_xact_id(),
  tijd timestamptz not null default klok(),
  soort text not null,
  id uuid not null,
  planversie int not null,
  casus uuid,
  ouder uuid,
  eigenaar uuid,
  betreft uuid,
  gezin uuid,
  cel smallint,
  besloten boolean not null,
  volgorde bigint not null,
  versie int not null,
  vorm int not null,
  json text,
  weg boolean not null default false
);
--> statement-breakpoint
create index historie_rij on historie (id, soort, planversie, positie);
--> statement-breakpoint
create index historie_ouder on historie (ouder, positie) where ouder is not null;
--> statement-breakpoint
create table dekking_historie (
  positie bigint generated always as identity primary key,
  tx xid8 not null default pg_current_xact_id(),
  tijd timestamptz not null default klok(),
  nr bigint not null,
  houder uuid not null,
  persoon uuid,
  betreft uuid,
  bron uuid,
  gezin uuid,
  casus uuid,
  rij uuid,
  planversie int,
  van date not null,
  tot date,
  opent bigint not null,
  grond text not null,
  steunt_op uuid,
  weg boolean not null
);
--> statement-breakpoint
create function historie_van_weergave() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'DELETE' then
    insert into historie (soort, id, planversie, casus, ouder, eigenaar, betreft, gezin, cel, besloten, volgorde, versie, vorm, json, weg)
    select soort, id, planversie, casus, ouder, eigenaar, betreft, gezin, cel, besloten, volgorde, versie, vorm, null, true from oud;
  else
    insert into historie (positie, soort, id, planversie, casus, ouder, eigenaar, betreft, gezin, cel, besloten, volgorde, versie, vorm, json)
    select positie, soort, id, planversie, casus, ouder, eigenaar, betreft, gezin, cel, besloten, volgorde, versie, vorm, json from nieuw;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger historie_nieuw after insert on weergave referencing new table as nieuw for each statement execute function historie_van_weergave();
--> statement-breakpoint
create trigger historie_gewijzigd after update on weergave referencing new table as nieuw for each statement execute function historie_van_weergave();
--> statement-breakpoint
create trigger historie_weg after delete on weergave referencing old table as oud for each statement execute function historie_van_weergave();
--> statement-breakpoint
create function historie_van_dekking() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'DELETE' then
    insert into dekking_historie (nr, houder, persoon, betreft, bron, gezin, casus, rij, planversie, van, tot, opent, grond, steunt_op, weg)
    select nr, houder, persoon, betreft, bron, gezin, casus, rij, planversie, van, tot, opent, grond, steunt_op, true from oud;
  else
    insert into dekking_historie (nr, houder, persoon, betreft, bron, gezin, casus, rij, planversie, van, tot, opent, grond, steunt_op, weg)
    select nr, houder, persoon, betreft, bron, gezin, casus, rij, planversie, van, tot, opent, grond, steunt_op, false from nieuw;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger historie_nieuw after insert on dekking referencing new table as nieuw for each statement execute function historie_van_dekking();
--> statement-breakpoint
create trigger historie_weg after delete on dekking referencing old table as oud for each statement execute function historie_van_dekking();
--> statement-breakpoint
create function nooit() returns trigger language plpgsql as $$
begin raise exception 'rt: % op % is niet toegestaan', tg_op, tg_table_name using errcode = '42501'; end $$;
--> statement-breakpoint
create trigger dekking_vast before update on dekking for each statement execute function nooit();
--> statement-breakpoint
create trigger historie_vast before update or delete or truncate on historie for each statement execute function nooit();
--> statement-breakpoint
create trigger dekking_historie_vast before update or delete or truncate on dekking_historie for each statement execute function nooit();
--> statement-breakpoint

-- What places a row never changes: a move or a hand-over is dekking, what was wrong is vervallen and made anew.
create function plaats_blijft() returns trigger language plpgsql as $$
begin
  raise exception 'rt: de plaats van % % ligt vast', old.soort, old.id using errcode = '23514', constraint = 'weergave_plaats_blijft';
end $$;
--> statement-breakpoint
create trigger weergave_plaats_blijft before update on weergave for each row
when (old.soort is distinct from new.soort or old.id is distinct from new.id or old.planversie is distinct from new.planversie
  or old.casus is distinct from new.casus or old.ouder is distinct from new.ouder or old.eigenaar is distinct from new.eigenaar
  or old.betreft is distinct from new.betreft or old.gezin is distinct from new.gezin or old.cel is distinct from new.cel
  or old.besloten is distinct from new.besloten or old.volgorde is distinct from new.volgorde)
execute function plaats_blijft();
--> statement-breakpoint

-- Every noun's row stands in weergave in the same version, or the transaction does not commit. Argument: soort.
create function versie_klopt() returns trigger language plpgsql as $$
declare
  gezien int;
  later boolean;
begin
  select w.versie into gezien from weergave w where w.soort = tg_argv[0] and w.id = new.id and w.planversie = 0;
  if (new.vervallen_op is null and gezien >= new.versie) or (new.vervallen_op is not null and gezien is null) then
    return null;
  end if;
  -- A row that was changed again in this transaction is judged by its last change.
  execute format('select exists (select 1 from %I where id = $1 and versie > $2)', tg_table_name) into later using new.id, new.versie;
  if not later then
    raise exception 'rt: % % staat niet in weergave zoals in versie %', tg_argv[0], new.id, new.versie using errcode = '23514', constraint = 'weergave_loopt_gelijk';
  end if;
  return null;
end $$;
--> statement-breakpoint
-- The same for a row that belongs to one version of a plan.
create function versie_klopt_plan() returns trigger language plpgsql as $$
declare
  gezien int;
  later boolean;
begin
  select w.versie into gezien from weergave w where w.soort = tg_argv[0] and w.id = new.id and w.planversie = new.planversie;
  if (new.vervallen_op is null and gezien >= new.versie) or (new.vervallen_op is not null and gezien is null) then
    return null;
  end if;
  execute format('select exists (select 1 from %I where id = $1 and planversie = $3 and versie > $2)', tg_table_name) into later using new.id, new.versie, new.planversie;
  if not later then
    raise exception 'rt: % % staat niet in weergave zoals in versie %', tg_argv[0], new.id, new.versie using errcode = '23514', constraint = 'weergave_loopt_gelijk';
  end if;
  return null;
end $$;
--> statement-breakpoint

-- Who looked, for whom, at whom, at which cells, on which ground. One row per operation; never changed, never removed.
create table logboek (
  id uuid not null default uuidv7(),
  tijd timestamptz not null default klok(),
  tx xid8 not null default pg_current_xact_id(),
  operatie text not null,
  aard text not null check (aard in ('gelezen', 'lijst', 'geschreven', 'geweigerd', 'proef', 'herhaald')),
  status smallint not null,
  actor_soort text not null,
  actor uuid,
  organisatie uuid,
  functie text,
  namens uuid,
  client text,
  personen uuid[] not null,
  cellen bigint not null,
  gronden text[] not null,
  onderwerp uuid,
  activiteit text not null,
  trace text,
  verzoek uuid
) partition by range (tijd);
--> statement-breakpoint
create table logboek_overig partition of logboek default;
--> statement-breakpoint
create index logboek_tijd on logboek using brin (tijd);
--> statement-breakpoint
-- Per row, for only such a trigger is taken over by every partition.
create trigger logboek_vast before update or delete on logboek for each row execute function nooit();
--> statement-breakpoint
create trigger logboek_blijft before truncate on logboek for each statement execute function nooit();
--> statement-breakpoint
-- Makes the partition of a month; the default partition holds what no month holds yet.
create function logboek_maand(eerste date) returns void language plpgsql as $$
declare
  naam text := 'logboek_' || to_char(eerste, 'YYYY_MM');
begin
  if to_regclass(naam) is null then
    execute format('create table %I partition of logboek for values from (%L) to (%L)', naam, date_trunc('month', eerste), date_trunc('month', eerste) + interval '1 month');
  end if;
end $$;
--> statement-breakpoint

create table idempotentie (
  client text not null,
  actor uuid not null,
  sleutel text not null,
  operatie text not null,
  vingerafdruk bytea not null,
  status smallint,
  soort text,
  rij uuid,
  ouder uuid,
  planversie int,
  plek text,
  -- Whether the first answer showed the resource, or its id alone: a replay shows no more.
  getoond boolean not null default true,
  tijd timestamptz not null default klok(),
  primary key (client, actor, sleutel)
);
--> statement-breakpoint

-- Whose functie shows what of that which the organisatie may see. The table in src/toegang/functies.ts, for rt_begin.
create table functie (naam text primary key, masker bigint not null);
--> statement-breakpoint
-- Small facts of the running program: sandbox mark, checksum of reference data, the clock of the sandbox.
create table kenmerk (naam text primary key, waarde text not null);
