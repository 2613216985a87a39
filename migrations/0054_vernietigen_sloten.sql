-- Lawful destruction. What fell by a vervallenverklaring can be destroyed: its rows, and every form they had. That it happened stays.

-- A reference from one thing to another may outlive what it points at: it is an id that leads nowhere. That it led somewhere when it was written, this holds; what
-- it points at cannot go in any other way, for nobody may delete. Arguments: the table, the own column, and whether both are in one casus.
create function bestaat() returns trigger language plpgsql security definer set search_path = public as $$
declare
  rij jsonb := to_jsonb(new);
  wie uuid := rij ->> tg_argv[1];
  staat boolean;
begin
  if wie is not null then
    execute format('select true from %I where id = $1 and ($2::uuid is null or %s = $2) for key share', tg_argv[0], case when tg_nargs > 2 then 'casus_id' else '$2' end)
      into staat using wie, case when tg_nargs > 2 then (rij ->> 'casus_id')::uuid end;
    if staat is null then
      raise exception 'rt: % verwijst naar een % die er niet is', tg_table_name, tg_argv[0] using errcode = '23503', constraint = tg_name;
    end if;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger actie_in_overleg after insert or update of casus_id, overleg_id on actie for each row execute function bestaat('overleg', 'overleg_id', 'casus');
--> statement-breakpoint
create trigger afspraak_met_actie after insert or update of casus_id, actie_id on afspraak for each row execute function bestaat('actie', 'actie_id', 'casus');
--> statement-breakpoint
create trigger consultvervolg_toestemming after insert or update of casus_id, toestemming_id on consultvervolg for each row execute function bestaat('toestemming', 'toestemming_id', 'casus');
--> statement-breakpoint
create trigger consultvervolg_deling after insert or update of casus_id, deling_id on consultvervolg for each row execute function bestaat('deling', 'deling_id', 'casus');
--> statement-breakpoint
create trigger samenvatting_toestemming after insert or update of casus_id, toestemming_id on samenvatting for each row execute function bestaat('toestemming', 'toestemming_id', 'casus');
--> statement-breakpoint
create trigger gezinsplan_hulp_inzet after insert or update of inzet_id on gezinsplan_hulp for each row execute function bestaat('inzet', 'inzet_id');
--> statement-breakpoint
create trigger opp_jeugdhulp_inzet after insert or update of inzet_id on opp_jeugdhulp for each row execute function bestaat('inzet', 'inzet_id');
--> statement-breakpoint
create trigger koppeling_opp after insert or update of opp_id on koppeling for each row execute function bestaat('opp', 'opp_id');
--> statement-breakpoint
create trigger koppeling_gezinsplan after insert or update of gezinsplan_id on koppeling for each row execute function bestaat('gezinsplan', 'gezinsplan_id');
--> statement-breakpoint

-- History never changes, and of it goes only what a vernietiging names.
drop trigger historie_vast on historie;
--> statement-breakpoint
create trigger historie_vast before update or truncate on historie for each statement execute function nooit();
--> statement-breakpoint
create function historie_blijft() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from vervallenrij r join vernietiging n using (verklaring_id)
      where r.rij_id = old.id and r.rij_soort = old.soort and r.rij_planversie = old.planversie)
    or (old.soort = 'samenvatting' and exists (select from samenvatting s where s.id = old.id and s.planversie = old.planversie and s.vernietigd_op is not null)) then
    return old;
  end if;
  raise exception 'rt: DELETE op historie is niet toegestaan' using errcode = '42501';
end $$;
--> statement-breakpoint
create trigger historie_blijft before delete on historie for each row execute function historie_blijft();
--> statement-breakpoint

-- A version that is vastgesteld lets go of the text of a summary, and of nothing else, once the owner destroyed what it summarised.
create function wist_samenvatting(oud jsonb, nieuw jsonb) returns boolean language sql immutable as
$$ select nieuw ->> 'vernietigd_op' is not null and nieuw ->> 'tekst' = ''
  and oud - array['tekst', 'vernietigd_op', 'versie'] = nieuw - array['tekst', 'vernietigd_op', 'versie'] $$;
--> statement-breakpoint
create or replace function opp_deel_ligt_vast() returns trigger language plpgsql as $$
declare
  plan opp;
  stand opp_versie;
begin
  if tg_op = 'UPDATE' and tg_table_name = 'samenvatting' then
    if wist_samenvatting(to_jsonb(old), to_jsonb(new)) then
      return new;
    end if;
    if new.vervallen_op is not null then
      if los_van(new.bron_id, new.betreft_id) then
        return new;
      end if;
    end if;
  end if;
  select * into plan from opp where id = new.opp_id;
  if tg_op = 'UPDATE' and new.vervallen_op is not null and plan.vervallen_op is not null then
    return new;
  end if;
  -- Waits for a vaststelling that is on its way.
  select * into stand from opp_versie where id = new.opp_id and planversie = new.planversie for share;
  if (case when plan.soort = 'opp' and tg_argv[0] = 'perspectief' then stand.perspectief_vastgesteld_op else stand.handelingsdeel_vastgesteld_op end) is not null then
    raise exception 'rt: versie % van opp % ligt vast', new.planversie, new.opp_id using errcode = '23514', constraint = 'opp_deel_vastgesteld';
  end if;
  return new;
end $$;
--> statement-breakpoint
create or replace function gezinsplan_deel_ligt_vast() returns trigger language plpgsql as $$
declare
  stand gezinsplan_versie;
begin
  if tg_op = 'UPDATE' and tg_table_name = 'samenvatting' then
    if wist_samenvatting(to_jsonb(old), to_jsonb(new)) then
      return new;
    end if;
    if new.vervallen_op is not null then
      if los_van(new.bron_id, new.betreft_id) then
        return new;
      end if;
    end if;
  end if;
  if tg_op = 'UPDATE' and new.vervallen_op is not null and exists (select 1 from gezinsplan where id = new.gezinsplan_id and vervallen_op is not null) then
    return new;
  end if;
  -- Waits for a vaststelling that is on its way.
  select * into stand from gezinsplan_versie where id = new.gezinsplan_id and planversie = new.planversie for share;
  if stand.vastgesteld_op is not null then
    raise exception 'rt: versie % van gezinsplan % ligt vast', new.planversie, new.gezinsplan_id using errcode = '23514', constraint = 'gezinsplan_versie_vastgesteld';
  end if;
  return new;
end $$;
--> statement-breakpoint

-- The rows of a vervallenverklaring are what it took away, and stay that.
create trigger vervallenrij_vast before update or delete or truncate on vervallenrij for each statement execute function nooit();
--> statement-breakpoint
create trigger vernietiging_vast before update or delete on vernietiging for each row execute function nooit();
--> statement-breakpoint
create trigger vernietiging_blijft before truncate on vernietiging for each statement execute function nooit();
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on vernietiging deferrable initially deferred for each row execute function versie_klopt('vernietiging');
--> statement-breakpoint

-- Which soort stands in which table.
create view nountabel as
  select c.relname::text as tabel, split_part(encode(t.tgargs, 'escape'), '\000', 1) as soort
  from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname = 'weergave_loopt_gelijk';
--> statement-breakpoint

-- To what a vervallenverklaring took away: what hung under it and had fallen earlier, and what was said beside it.
create function vervallen_compleet(welke uuid) returns void language plpgsql security definer set search_path = public as $$
declare
  verband record;
  erbij int;
  meer int := 1;
begin
  while meer > 0 loop
    meer := 0;
    for verband in
      select k.tabel as deel, k.soort, h.tabel as geheel,
        (select string_agg(format('d.%I = g.%I', da.attname, ga.attname), ' and ') from unnest(c.conkey, c.confkey) x(dk, gk)
          join pg_attribute da on da.attrelid = c.conrelid and da.attnum = x.dk join pg_attribute ga on ga.attrelid = c.confrelid and ga.attnum = x.gk) as gelijk
      from pg_constraint c join nountabel k on k.tabel::regclass = c.conrelid join nountabel h on h.tabel::regclass = c.confrelid
      where c.contype = 'f' and c.conrelid <> c.confrelid and h.tabel not in ('persoon', 'gezin')
        and h.tabel in (select tabel from vervallenrij where verklaring_id = welke)
    loop
      execute format('insert into vervallenrij (verklaring_id, tabel, rij_soort, rij_id, rij_planversie)
        select distinct $1, %L, %L, d.id, coalesce((to_jsonb(d) ->> ''planversie'')::int, 0) from %I d join %I g on %s join vervallenrij r on r.verklaring_id = $1 and r.tabel = %L
          and r.rij_id = g.id and r.rij_planversie = coalesce((to_jsonb(g) ->> ''planversie'')::int, 0)
        where d.vervallen_op is not null on conflict do nothing', verband.deel, verband.soort, verband.deel, verband.geheel, verband.gelijk, verband.geheel) using welke;
      get diagnostics erbij = row_count;
      meer := meer + erbij;
    end loop;
  end loop;
  insert into vervallenrij (verklaring_id, tabel, rij_soort, rij_id, rij_planversie)
    select welke, b.soort, b.soort, b.id, b.planversie from (
      select 'motivering' as soort, m.id, 0 as planversie, m.rij_id as van from motivering m where m.vervallen_op is not null
      union all select 'afwijking', a.id, 0, a.plan_id from afwijking a
      union all select 'samenvatting', s.id, s.planversie, s.bron_id from samenvatting s where s.vervallen_op is not null
    ) b where b.van in (select rij_id from vervallenrij where verklaring_id = welke)
  on conflict do nothing;
end $$;
--> statement-breakpoint

-- Destroys what fell by one vervallenverklaring, what was said beside it, and every form of it. Only where a vernietiging stands for it, and only rows that fell.
-- What others may point at for ever (a persoon, a gezin, a casus) keeps its id and its owner, and nothing that says who or what it was.
create function vernietig(welke uuid) returns void language plpgsql security definer set search_path = public as $$
declare
  tabellen text[];
  tabel text;
  rest int;
begin
  if not exists (select from vernietiging where verklaring_id = welke) then
    raise exception 'rt: van % staat geen vernietiging', welke using errcode = '42501';
  end if;
  perform vervallen_compleet(welke);
  delete from dekking d using vervallenrij r where r.verklaring_id = welke and d.rij = r.rij_id;
  delete from weergave w using vervallenrij r where r.verklaring_id = welke and w.id = r.rij_id and w.soort = r.rij_soort and w.planversie = r.rij_planversie;
  delete from historie h using vervallenrij r where r.verklaring_id = welke and h.id = r.rij_id and h.soort = r.rij_soort and h.planversie = r.rij_planversie;
  delete from historie h using samenvatting s join vervallenrij r on r.verklaring_id = welke and r.rij_id = s.bron_id
    where h.soort = 'samenvatting' and h.id = s.id and h.planversie = s.planversie and s.vernietigd_op is not null;
  update persoon p set voornaam = '', achternaam = '', geboortedatum = null, overleden_op = null
    from vervallenrij r where r.verklaring_id = welke and r.tabel = 'persoon' and p.id = r.rij_id and p.vervallen_op is not null;
  delete from persoontoken t using vervallenrij r where r.verklaring_id = welke and r.tabel = 'persoon' and t.persoon_id = r.rij_id;
  update gezin g set aanduiding = null, aanspreekpunt_id = null
    from vervallenrij r where r.verklaring_id = welke and r.tabel = 'gezin' and g.id = r.rij_id and g.vervallen_op is not null;
  delete from regieplicht p using vervallenrij r where r.verklaring_id = welke and r.tabel = 'casus' and p.casus_id = r.rij_id;
  -- Then the rows, those that nothing points at first.
  tabellen := array(select distinct r.tabel from vervallenrij r where r.verklaring_id = welke and r.tabel not in ('persoon', 'gezin', 'casus'));
  while cardinality(tabellen) > 0 loop
    select t into strict tabel from unnest(tabellen) t
      where not exists (select from pg_constraint c where c.contype = 'f' and c.confrelid = t::regclass and c.conrelid <> c.confrelid
        and c.conrelid = any (select o::regclass from unnest(tabellen) o))
      order by t limit 1;
    execute format('delete from %I t using vervallenrij r where r.verklaring_id = $1 and r.tabel = %L and t.id = r.rij_id
      and coalesce((to_jsonb(t) ->> ''planversie'')::int, 0) = r.rij_planversie and (t.vervallen_op is not null or %L = ''afwijking'')', tabel, tabel, tabel) using welke;
    execute format('select count(*) from %I t join vervallenrij r on r.verklaring_id = $1 and r.tabel = %L and t.id = r.rij_id
      and coalesce((to_jsonb(t) ->> ''planversie'')::int, 0) = r.rij_planversie', tabel, tabel) into rest using welke;
    if rest > 0 then
      raise exception 'rt: % rijen van % staan nog', rest, tabel using errcode = '42501';
    end if;
    tabellen := array_remove(tabellen, tabel);
  end loop;
end $$;
--> statement-breakpoint
revoke execute on function vernietig(uuid), vervallen_compleet(uuid), bestaat(), historie_blijft() from public;
--> statement-breakpoint
grant execute on function vernietig(uuid) to rondetafel_schrijver;
--> statement-breakpoint
grant select, insert on vervallenrij to rondetafel_schrijver;
--> statement-breakpoint
grant select, insert, update on vernietiging to rondetafel_schrijver;
--> statement-breakpoint

-- What fell before this was kept: what went in the transaction of the vervallenverklaring. A call holds one at most.
insert into vervallenrij (verklaring_id, tabel, rij_soort, rij_id, rij_planversie)
  select distinct v.id, t.tabel, h.soort, h.id, h.planversie
  from vervallenverklaring v
  join lateral (select tx from historie where soort = 'vervallenverklaring' and id = v.id order by positie limit 1) toen on true
  join historie h on h.tx = toen.tx and h.weg join nountabel t using (soort)
  where h.soort not in ('motivering', 'afwijking');
--> statement-breakpoint
-- Of what fell before, too, one can ask what is still kept.
update weergave set positie = nextval('historie_positie'), filter_status = 'bewaard' where soort = 'vervallenverklaring';
