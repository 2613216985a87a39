-- A list finds a resource and the parts that show on its line in one look, in order.
create index weergave_top on weergave ((case when ouder is null then id else ouder end), soort, volgorde, id);
--> statement-breakpoint
-- Who is calling, as before: each further fact is looked up by its key where it was joined, and settings are set without a query of their own.
create or replace function rt_begin(p_issuer text, p_subject text, p_client text, p_nu text)
returns table (soort text, id uuid, organisatie uuid, organisatie_soort text, functie text, naam text, via uuid, houders uuid[], masker bigint, nu timestamptz, vandaag date)
language plpgsql security definer set search_path = public as $$
declare
  v_systeem uuid;
  v_van uuid;
  v_medewerker uuid;
  v_bij uuid;
  v_naam text;
  v_ook boolean;
  v_gezet text;
begin
  v_gezet := set_config('rt.nu', coalesce(p_nu, ''), true);
  nu := date_trunc('milliseconds', klok());
  vandaag := (nu at time zone 'Europe/Amsterdam')::date;
  select s.id, s.organisatie_id, m.id, m.organisatie_id, m.functie, m.naam, coalesce((select f.masker from functie f where f.naam = m.functie), 0),
      (select o.soort from organisatie o where o.id = coalesce(m.organisatie_id, s.organisatie_id)), (select o.naam from organisatie o where o.id = s.organisatie_id),
      exists (select from lijst l where l.houder = m.id)
    into v_systeem, v_van, v_medewerker, v_bij, functie, naam, masker, organisatie_soort, v_naam, v_ook
  from (values (1)) een
    left join medewerker m on m.token_issuer = p_issuer and m.token_subject = p_subject and m.vervallen_op is null
      and m.van <= rt_begin.vandaag and (m.tot is null or m.tot >= rt_begin.vandaag)
    left join systeem s on s.issuer = p_issuer and s.client_id = p_client and s.vervallen_op is null;
  if v_medewerker is not null and (v_systeem is null or v_van = v_bij) then
    soort := 'medewerker';
    id := v_medewerker;
    organisatie := v_bij;
    via := v_systeem;
    houders := array[v_bij];
    if v_ook then
      houders := houders || v_medewerker;
    end if;
  elsif v_systeem is not null and v_medewerker is null and p_subject = p_client then
    soort := 'systeem';
    id := v_systeem;
    organisatie := v_van;
    naam := v_naam;
    masker := (1::bigint << 57) - 1;
    houders := array[v_van];
  else
    functie := null;
    naam := null;
    organisatie_soort := null;
    -- Only the personen that this token was let into by their owners: what is one identity with them opens nothing by itself.
    select array_agg(t.persoon_id order by t.persoon_id) into houders from persoontoken t join persoon p on p.id = t.persoon_id and p.vervallen_op is null
      where t.issuer = p_issuer and t.subject = p_subject;
    soort := case when houders is null then 'onbekend' else 'persoon' end;
    id := coalesce(houders[1], '00000000-0000-0000-0000-000000000000');
    masker := case when houders is null then 0 else (1::bigint << 57) - 1 end;
    houders := coalesce(houders, '{}');
  end if;
  v_gezet := set_config('rt.houders', houders::text, true);
  v_gezet := set_config('rt.masker', masker::text, true);
  v_gezet := set_config('rt.vandaag', vandaag::text, true);
  v_gezet := set_config('rt.actor', id::text, true);
  return next;
end $$;
--> statement-breakpoint
-- What is the same for every line about someone, and for every someone on a line, is looked up once per batch. A line comes by once, so that nothing has to be held against what
-- stands there already.
create or replace function inzagen_bij(hoogstens int) returns boolean language plpgsql security definer set search_path = public as $$
declare
  oud pg_snapshot;
  nu pg_snapshot;
  vanaf xid8;
  grens xid8;
begin
  insert into logboekstand default values on conflict do nothing;
  select ingezien into oud from logboekstand for update;
  nu := pg_current_snapshot();
  vanaf := pg_snapshot_xmax(oud);
  select tx into grens from logboek where tx >= vanaf order by tx offset hoogstens limit 1;
  if grens = (select tx from logboek where tx >= vanaf order by tx limit 1) then
    -- One transaction wrote more lines than that: it is taken whole.
    select tx into grens from logboek where tx > grens order by tx limit 1;
  end if;
  grens := least(coalesce(grens, pg_snapshot_xmax(nu)), pg_snapshot_xmax(nu));
  with regel as materialized (
    select l.*, o.naam as organisatie_naam, m.naam as medewerker_naam, (l.tijd at time zone 'Europe/Amsterdam')::date as dag,
      exists (select 1 from historie h where h.id = l.onderwerp and h.besloten) as besloten,
      array(select distinct split_part(g, ':', 1) from unnest(l.gronden) g order by 1) as soorten,
      array(select distinct split_part(g, ':', 2)::uuid from unnest(l.gronden) g where g like 'toestemming:%' order by 1) as toestemmingen,
      case when l.aard in ('gelezen', 'lijst') then l.personen else array(select distinct unnest(l.personen)) end as wie
    from logboek l left join organisatie o on o.id = l.organisatie left join medewerker m on l.actor_soort = 'medewerker' and m.id = l.actor
    where (l.tx >= vanaf and l.tx < grens or l.tx = any (array(select pg_snapshot_xip(oud)))) and pg_visible_in_snapshot(l.tx, nu) and l.actor_soort <> 'onbekend'
  ), wie as materialized (
    -- `kant`: the cells of the record this persoon stands in, and of the casus that were opened from it. What a line showed of other records is not for this one to tell.
    select p.id, p.eigenaar_id, 1::bigint << (8 * (array_position(array['school', 'swv', 'jeugdhulp', 'zorg', 'leerplicht'], p.compartiment) - 1) + 4) as zelf,
      (255::bigint << (8 * (array_position(array['school', 'swv', 'jeugdhulp', 'zorg', 'leerplicht', 'gezin', 'casus'], p.compartiment) - 1))) | (1::bigint << 40)
        | case when exists (select 1 from casusjeugdige j where j.persoon_id = p.id and j.vervallen_op is null) then 255::bigint << 48 else 0 end as kant
    from (select distinct unnest(wie) as id from regel) q join persoon p on p.id = q.id
  ), kijker as materialized (
    -- Only what was opened is asked about: a line in a list is no look into the record.
    select q.id as persoon, l.actor_soort, l.actor, l.organisatie, l.dag, min(l.tijd) as moment
    from regel l cross join lateral unnest(l.wie) q(id) where l.aard = 'gelezen' group by 1, 2, 3, 4, 5
  ), buiten as materialized (
    select * from kijker k where not rt_betrokken(k.persoon, k.actor_soort, k.actor, k.organisatie, k.moment, least(vanaf, pg_snapshot_xmin(oud)))
  ), nieuw as (
    insert into logboekinzage
    select p.id, l.tijd, l.id, p.eigenaar_id, l.aard, l.status, l.operatie, l.activiteit, l.trace, l.onderwerp,
      l.besloten, l.actor_soort, l.actor, l.organisatie, l.organisatie_naam, l.functie, l.medewerker_naam, l.namens,
      case when l.cellen <> 0 then l.cellen else p.zelf end, l.cellen & p.kant, l.soorten, l.toestemmingen, b.persoon is not null
    from regel l cross join lateral unnest(l.wie) q(id) join wie p on p.id = q.id
      left join buiten b on l.aard = 'gelezen' and b.persoon = p.id and b.dag = l.dag and b.actor_soort = l.actor_soort and b.actor is not distinct from l.actor
        and b.organisatie is not distinct from l.organisatie
    where l.aard in ('gelezen', 'lijst') or rt_gaat_over(l.onderwerp, p.id) and rt_in_dossier(l.onderwerp, p.eigenaar_id, l.organisatie)
    returning case when buiten_betrokkenheid and status = 200 then persoon end as persoon, case when buiten_betrokkenheid and status = 200 then regel end as regel
  )
  insert into logboekmelding (casus, dag, actor, tijd, persoon, actor_soort, organisatie, organisatie_naam, functie, medewerker_naam)
  select distinct on (c.id, l.dag, l.actor) c.id, l.dag, l.actor, l.tijd, c.jeugdige, l.actor_soort, l.organisatie, l.organisatie_naam, l.functie, l.medewerker_naam
  from nieuw n join regel l on l.id = n.regel cross join lateral rt_tafels(n.persoon) c
  order by c.id, l.dag, l.actor, l.tijd
  on conflict do nothing;
  update logboekstand set ingezien = format('%s:%s:%s', least(pg_snapshot_xmin(nu), grens), grens,
    (select string_agg(x::text, ',' order by x) from pg_snapshot_xip(nu) x where x < grens))::pg_snapshot;
  return grens = pg_snapshot_xmax(nu);
end $$;
