-- Lawful destruction. What fell by a vervallenverklaring can be destroyed: its rows, and every form they had. That it happened stays.

-- What one organisatie destroys may be what another's row hangs under or points at: such a reference outlives it, as an id that leads nowhere. That it led somewhere when it was
-- written, these hold, as a foreign key did (a next version of a plan takes along what it pointed at and has been destroyed since); nobody may delete in any other way. Each is called as the key was that it takes the place of.
create function overleg_bestaat() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from overleg where casus_id = new.casus_id and id = new.overleg_id for key share;
  if not found and not exists (select from vervallenrij r where r.rij_id = new.overleg_id) then
    raise exception 'rt: % noemt een overleg die er niet is', tg_table_name using errcode = '23503', constraint = tg_name;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger aanwezige_op_overleg after insert or update of casus_id, overleg_id on aanwezige for each row when (new.overleg_id is not null) execute function overleg_bestaat();
--> statement-breakpoint
create trigger overlegstuk_op_overleg after insert or update of casus_id, overleg_id on overlegstuk for each row when (new.overleg_id is not null) execute function overleg_bestaat();
--> statement-breakpoint
create trigger mededeling_op_overleg after insert or update of casus_id, overleg_id on mededeling for each row when (new.overleg_id is not null) execute function overleg_bestaat();
--> statement-breakpoint
create trigger uitgenodigde_op_overleg after insert or update of casus_id, overleg_id on uitgenodigde for each row when (new.overleg_id is not null) execute function overleg_bestaat();
--> statement-breakpoint
create trigger overlegakkoord_op_overleg after insert or update of casus_id, overleg_id on overlegakkoord for each row when (new.overleg_id is not null) execute function overleg_bestaat();
--> statement-breakpoint
create trigger overlegverloop_op_overleg after insert or update of casus_id, overleg_id on overlegverloop for each row when (new.overleg_id is not null) execute function overleg_bestaat();
--> statement-breakpoint
create trigger verslagdeel_op_overleg after insert or update of casus_id, overleg_id on verslagdeel for each row when (new.overleg_id is not null) execute function overleg_bestaat();
--> statement-breakpoint
create trigger afspraak_op_overleg after insert or update of casus_id, overleg_id on afspraak for each row when (new.overleg_id is not null) execute function overleg_bestaat();
--> statement-breakpoint
create trigger verslagvaststelling_op_overleg after insert or update of casus_id, overleg_id on verslagvaststelling for each row when (new.overleg_id is not null) execute function overleg_bestaat();
--> statement-breakpoint
create trigger verslaginstemming_op_overleg after insert or update of casus_id, overleg_id on verslaginstemming for each row when (new.overleg_id is not null) execute function overleg_bestaat();
--> statement-breakpoint
create trigger actie_in_overleg after insert or update of casus_id, overleg_id on actie for each row when (new.overleg_id is not null) execute function overleg_bestaat();
--> statement-breakpoint
create function actie_bestaat() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from actie where casus_id = new.casus_id and id = new.actie_id for key share;
  if not found and not exists (select from vervallenrij r where r.rij_id = new.actie_id) then
    raise exception 'rt: % noemt een actie die er niet is', tg_table_name using errcode = '23503', constraint = tg_name;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger afspraak_met_actie after insert or update of casus_id, actie_id on afspraak for each row when (new.actie_id is not null) execute function actie_bestaat();
--> statement-breakpoint
create trigger actieterugkoppeling_van_actie after insert or update of casus_id, actie_id on actieterugkoppeling for each row when (new.actie_id is not null) execute function actie_bestaat();
--> statement-breakpoint
create function arrangement_bestaat() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from arrangement where casus_id = new.casus_id and id = new.arrangement_id for key share;
  if not found and not exists (select from vervallenrij r where r.rij_id = new.arrangement_id) then
    raise exception 'rt: % noemt een arrangement die er niet is', tg_table_name using errcode = '23503', constraint = tg_name;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger arrangementonderdeel_van after insert or update of casus_id, arrangement_id on arrangementonderdeel for each row when (new.arrangement_id is not null) execute function arrangement_bestaat();
--> statement-breakpoint
create trigger arrangementvaststelling_van after insert or update of casus_id, arrangement_id on arrangementvaststelling for each row when (new.arrangement_id is not null) execute function arrangement_bestaat();
--> statement-breakpoint
create function arrangementonderdeel_bestaat() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from arrangementonderdeel where casus_id = new.casus_id and id = new.onderdeel_id for key share;
  if not found and not exists (select from vervallenrij r where r.rij_id = new.onderdeel_id) then
    raise exception 'rt: % noemt een arrangementonderdeel die er niet is', tg_table_name using errcode = '23503', constraint = tg_name;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger arrangementbesluit_over after insert or update of casus_id, onderdeel_id on arrangementbesluit for each row when (new.onderdeel_id is not null) execute function arrangementonderdeel_bestaat();
--> statement-breakpoint
create function evaluatiemoment_bestaat() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from evaluatiemoment where casus_id = new.casus_id and id = new.evaluatiemoment_id for key share;
  if not found and not exists (select from vervallenrij r where r.rij_id = new.evaluatiemoment_id) then
    raise exception 'rt: % noemt een evaluatiemoment die er niet is', tg_table_name using errcode = '23503', constraint = tg_name;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger evaluatieafronding_van after insert or update of casus_id, evaluatiemoment_id on evaluatieafronding for each row when (new.evaluatiemoment_id is not null) execute function evaluatiemoment_bestaat();
--> statement-breakpoint
create trigger doelscore_van after insert or update of casus_id, evaluatiemoment_id on doelscore for each row when (new.evaluatiemoment_id is not null) execute function evaluatiemoment_bestaat();
--> statement-breakpoint
create function opschaling_bestaat() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from opschaling where casus_id = new.casus_id and id = new.opschaling_id for key share;
  if not found and not exists (select from vervallenrij r where r.rij_id = new.opschaling_id) then
    raise exception 'rt: % noemt een opschaling die er niet is', tg_table_name using errcode = '23503', constraint = tg_name;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger opschalingreactie_op after insert or update of casus_id, opschaling_id on opschalingreactie for each row when (new.opschaling_id is not null) execute function opschaling_bestaat();
--> statement-breakpoint
create trigger opschalingbesluit_op after insert or update of casus_id, opschaling_id on opschalingbesluit for each row when (new.opschaling_id is not null) execute function opschaling_bestaat();
--> statement-breakpoint
create function regieaanbieding_bestaat() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from regieaanbieding where casus_id = new.casus_id and id = new.aanbieding_id for key share;
  if not found and not exists (select from vervallenrij r where r.rij_id = new.aanbieding_id) then
    raise exception 'rt: % noemt een regieaanbieding die er niet is', tg_table_name using errcode = '23503', constraint = tg_name;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger regieacceptatie_van_aanbieding after insert or update of casus_id, aanbieding_id on regieacceptatie for each row when (new.aanbieding_id is not null) execute function regieaanbieding_bestaat();
--> statement-breakpoint
create function regieperiode_bestaat() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from regieperiode where casus_id = new.casus_id and id = new.periode_id for key share;
  if not found and not exists (select from vervallenrij r where r.rij_id = new.periode_id) then
    raise exception 'rt: % noemt een regieperiode die er niet is', tg_table_name using errcode = '23503', constraint = tg_name;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger regieacceptatie_periode after insert or update of casus_id, periode_id on regieacceptatie for each row when (new.periode_id is not null) execute function regieperiode_bestaat();
--> statement-breakpoint
create function toestemming_bestaat() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from toestemming where casus_id = new.casus_id and id = new.toestemming_id for key share;
  if not found and not exists (select from vervallenrij r where r.rij_id = new.toestemming_id) then
    raise exception 'rt: % noemt een toestemming die er niet is', tg_table_name using errcode = '23503', constraint = tg_name;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger consultvervolg_toestemming after insert or update of casus_id, toestemming_id on consultvervolg for each row when (new.toestemming_id is not null) execute function toestemming_bestaat();
--> statement-breakpoint
create trigger samenvatting_toestemming after insert or update of casus_id, toestemming_id on samenvatting for each row when (new.toestemming_id is not null) execute function toestemming_bestaat();
--> statement-breakpoint
create function deling_bestaat() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from deling where casus_id = new.casus_id and id = new.deling_id for key share;
  if not found and not exists (select from vervallenrij r where r.rij_id = new.deling_id) then
    raise exception 'rt: % noemt een deling die er niet is', tg_table_name using errcode = '23503', constraint = tg_name;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger consultvervolg_deling after insert or update of casus_id, deling_id on consultvervolg for each row when (new.deling_id is not null) execute function deling_bestaat();
--> statement-breakpoint
create function consult_bestaat() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from consult where id = new.consult_id for key share;
  if not found and not exists (select from vervallenrij r where r.rij_id = new.consult_id) then
    raise exception 'rt: % noemt een consult die er niet is', tg_table_name using errcode = '23503', constraint = tg_name;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger consultreactie_op after insert or update of consult_id on consultreactie for each row when (new.consult_id is not null) execute function consult_bestaat();
--> statement-breakpoint
create function inzet_bestaat() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from inzet where id = new.inzet_id for key share;
  if not found and not exists (select from vervallenrij r where r.rij_id = new.inzet_id) then
    raise exception 'rt: % noemt een inzet die er niet is', tg_table_name using errcode = '23503', constraint = tg_name;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger gezinsplan_hulp_inzet after insert or update of inzet_id on gezinsplan_hulp for each row when (new.inzet_id is not null) execute function inzet_bestaat();
--> statement-breakpoint
create trigger opp_jeugdhulp_inzet after insert or update of inzet_id on opp_jeugdhulp for each row when (new.inzet_id is not null) execute function inzet_bestaat();
--> statement-breakpoint
create function opp_bestaat() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from opp where id = new.opp_id for key share;
  if not found and not exists (select from vervallenrij r where r.rij_id = new.opp_id) then
    raise exception 'rt: % noemt een opp die er niet is', tg_table_name using errcode = '23503', constraint = tg_name;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger koppeling_opp after insert or update of opp_id on koppeling for each row when (new.opp_id is not null) execute function opp_bestaat();
--> statement-breakpoint
create function gezinsplan_bestaat() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from gezinsplan where id = new.gezinsplan_id for key share;
  if not found and not exists (select from vervallenrij r where r.rij_id = new.gezinsplan_id) then
    raise exception 'rt: % noemt een gezinsplan die er niet is', tg_table_name using errcode = '23503', constraint = tg_name;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger koppeling_gezinsplan after insert or update of gezinsplan_id on koppeling for each row when (new.gezinsplan_id is not null) execute function gezinsplan_bestaat();
--> statement-breakpoint

-- History never changes, and of it goes only what a vernietiging names.
drop trigger historie_vast on historie;
--> statement-breakpoint
create trigger historie_vast before update or truncate on historie for each statement execute function nooit();
--> statement-breakpoint
create function historie_blijft() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from vervallenrij r join vernietiging n using (verklaring_id)
      where r.rij_id = old.id and r.rij_soort = old.soort and r.rij_planversie = old.planversie and (r.eigenaar_id = n.eigenaar_id or r.rij_soort = 'samenvatting'))
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
create function vervallen_compleet(welke uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
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
      execute format('insert into vervallenrij (verklaring_id, tabel, rij_soort, rij_id, rij_planversie, eigenaar_id)
        select distinct $1, %L, %L, d.id, coalesce((to_jsonb(d) ->> ''planversie'')::int, 0), (select h.eigenaar from historie h where h.id = d.id and h.soort = %L limit 1)
        from %I d join %I g on %s join vervallenrij r on r.verklaring_id = $1 and r.tabel = %L
          and r.rij_id = g.id and r.rij_planversie = coalesce((to_jsonb(g) ->> ''planversie'')::int, 0)
        where d.vervallen_op is not null on conflict do nothing',
        verband.deel, verband.soort, verband.soort, verband.deel, verband.geheel, verband.gelijk, verband.geheel) using welke;
      get diagnostics erbij = row_count;
      meer := meer + erbij;
    end loop;
  end loop;
  insert into vervallenrij (verklaring_id, tabel, rij_soort, rij_id, rij_planversie, eigenaar_id)
    select welke, b.soort, b.soort, b.id, b.planversie, b.eigenaar_id from (
      select 'motivering' as soort, m.id, 0 as planversie, m.eigenaar_id, m.rij_id as van from motivering m where m.vervallen_op is not null
      union all select 'afwijking', a.id, 0, a.eigenaar_id, a.plan_id from afwijking a
      union all select 'samenvatting', s.id, s.planversie, s.eigenaar_id, s.bron_id from samenvatting s where s.vervallen_op is not null
    ) b where b.van in (select rij_id from vervallenrij where verklaring_id = welke)
  on conflict do nothing;
end $$;
--> statement-breakpoint

-- What of it a vernietiging destroys: what its owner kept, and what of others stood in their own words in the owner's plan.
create function te_vernietigen(welke uuid) returns setof vervallenrij language sql stable as
$$ select r.* from vervallenrij r join vervallenverklaring v on v.id = r.verklaring_id where v.id = welke and (r.eigenaar_id = v.eigenaar_id or r.rij_soort = 'samenvatting')
  and exists (select from nountabel n where n.tabel = r.tabel and n.soort = r.rij_soort) $$;
--> statement-breakpoint

-- Destroys what fell by one vervallenverklaring, what was said beside it, and every form of it. Only where a vernietiging stands for it, and only rows that fell.
-- What others may point at for ever (a persoon, a gezin, a casus) keeps its id and its owner, and nothing that says who or what it was.
create function vernietig(welke uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  tabellen text[];
  tabel text;
  vrij text;
begin
  if not exists (select from vernietiging where verklaring_id = welke) then
    raise exception 'rt: van % staat geen vernietiging', welke using errcode = '42501';
  end if;
  perform vervallen_compleet(welke);
  -- What stands is shown; an afwijking of a plan that fell is all that may still be.
  if exists (select from te_vernietigen(welke) r join weergave w on w.id = r.rij_id and w.soort = r.rij_soort and w.planversie = r.rij_planversie where r.tabel <> 'afwijking' or r.rij_soort <> 'afwijking') then
    raise exception 'rt: van % staat nog iets', welke using errcode = '42501';
  end if;
  -- Who looked is told from what history says of the row: first all of that is written out.
  loop
    exit when inzagen_bij(100000);
  end loop;
  delete from dekking d using te_vernietigen(welke) r where d.sleutel = r.rij_id and d.rij = r.rij_id;
  delete from weergave w using te_vernietigen(welke) r where w.id = r.rij_id and w.soort = r.rij_soort and w.planversie = r.rij_planversie;
  delete from historie h using te_vernietigen(welke) r where h.id = r.rij_id and h.soort = r.rij_soort and h.planversie = r.rij_planversie;
  delete from historie h using samenvatting s join te_vernietigen(welke) r on r.rij_id = s.bron_id
    where h.soort = 'samenvatting' and h.id = s.id and h.planversie = s.planversie and s.vernietigd_op is not null;
  update persoon p set voornaam = '', achternaam = '', geboortedatum = null, overleden_op = null
    from te_vernietigen(welke) r where r.tabel = 'persoon' and p.id = r.rij_id and p.vervallen_op is not null;
  delete from persoontoken t using te_vernietigen(welke) r where r.tabel = 'persoon' and t.persoon_id = r.rij_id;
  update gezin g set aanduiding = null, aanspreekpunt_id = null
    from te_vernietigen(welke) r where r.tabel = 'gezin' and g.id = r.rij_id and g.vervallen_op is not null;
  delete from regieplicht p using te_vernietigen(welke) r where r.tabel = 'casus' and p.casus_id = r.rij_id;
  -- Then the rows, those that nothing points at first; what a row of another still hangs under stays, without a form of it left.
  tabellen := array(select distinct r.tabel from te_vernietigen(welke) r where r.tabel not in ('persoon', 'gezin', 'casus'));
  while cardinality(tabellen) > 0 loop
    select t into strict tabel from unnest(tabellen) t
      where not exists (select from pg_constraint c where c.contype = 'f' and c.confrelid = t::regclass and c.conrelid <> c.confrelid
        and c.conrelid = any (select o::regclass from unnest(tabellen) o))
      order by t limit 1;
    select coalesce(string_agg(format(' and not exists (select from %s d where %s)', c.conrelid::regclass,
        (select string_agg(format('d.%I = t.%I', da.attname, ga.attname), ' and ') from unnest(c.conkey, c.confkey) x(dk, gk)
          join pg_attribute da on da.attrelid = c.conrelid and da.attnum = x.dk join pg_attribute ga on ga.attrelid = c.confrelid and ga.attnum = x.gk)), ''), '')
      into vrij from pg_constraint c where c.contype = 'f' and c.confrelid = tabel::regclass and c.conrelid <> c.confrelid;
    execute format('delete from %I t using te_vernietigen($1) r where r.tabel = %L and t.id = r.rij_id
      and coalesce((to_jsonb(t) ->> ''planversie'')::int, 0) = r.rij_planversie%s', tabel, tabel, vrij) using welke;
    tabellen := array_remove(tabellen, tabel);
  end loop;
end $$;
--> statement-breakpoint
revoke execute on function vernietig(uuid), vervallen_compleet(uuid), te_vernietigen(uuid) from public;
--> statement-breakpoint
grant execute on function vernietig(uuid), te_vernietigen(uuid) to rondetafel_schrijver;
--> statement-breakpoint
grant select on nountabel to rondetafel_schrijver;
--> statement-breakpoint
grant select, insert on vervallenrij to rondetafel_schrijver;
--> statement-breakpoint
grant select, insert, update on vernietiging to rondetafel_schrijver;
--> statement-breakpoint

-- What fell before this was kept: what went in the transaction of the vervallenverklaring. A call holds one at most.
insert into vervallenrij (verklaring_id, tabel, rij_soort, rij_id, rij_planversie, eigenaar_id)
  select distinct v.id, t.tabel, h.soort, h.id, h.planversie, h.eigenaar
  from vervallenverklaring v
  join lateral (select tx from historie where soort = 'vervallenverklaring' and id = v.id order by positie limit 1) toen on true
  join historie h on h.tx = toen.tx and h.weg join nountabel t using (soort)
  where h.soort not in ('motivering', 'afwijking');
--> statement-breakpoint
-- Of what fell before, too, one can ask what is still kept.
update weergave set positie = nextval('historie_positie'), filter_status = 'bewaard' where soort = 'vervallenverklaring';
