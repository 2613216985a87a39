-- Whether who looked was involved is asked once per person, caller and day, and no longer once per line: a screen that opens a casus reads ten times in a second.
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
    select l.*, exists (select 1 from historie h where h.id = l.onderwerp and h.besloten) as besloten,
      array(select distinct split_part(g, ':', 1) from unnest(l.gronden) g order by 1) as soorten,
      array(select distinct split_part(g, ':', 2)::uuid from unnest(l.gronden) g where g like 'toestemming:%' order by 1) as toestemmingen
    from logboek l
    where (l.tx >= vanaf and l.tx < grens or l.tx = any (array(select pg_snapshot_xip(oud)))) and pg_visible_in_snapshot(l.tx, nu) and l.actor_soort <> 'onbekend'
  ), kijker as materialized (
    -- Only what was opened is asked about: a line in a list is no look into the record.
    select q.id as persoon, l.actor_soort, l.actor, l.organisatie, (l.tijd at time zone 'Europe/Amsterdam')::date as dag, min(l.tijd) as moment
    from regel l cross join lateral unnest(l.personen) q(id) where l.aard = 'gelezen' group by 1, 2, 3, 4, 5
  ), buiten as materialized (
    select * from kijker k where not rt_betrokken(k.persoon, k.actor_soort, k.actor, k.organisatie, k.moment, least(vanaf, pg_snapshot_xmin(oud)))
  ), nieuw as (
    insert into logboekinzage
    select p.id, l.tijd, l.id, p.eigenaar_id, l.aard, l.status, l.operatie, l.activiteit, l.trace, l.onderwerp,
      l.besloten, l.actor_soort, l.actor, l.organisatie, o.naam, l.functie, m.naam, l.namens,
      case when l.cellen <> 0 then l.cellen else 1::bigint << (8 * (array_position(array['school', 'swv', 'jeugdhulp', 'zorg', 'leerplicht'], p.compartiment) - 1) + 4) end,
      -- The cells of the record this persoon stands in, and of the casus that were opened from it. What a line showed of other records is not for this one to tell.
      l.cellen & ((255::bigint << (8 * (array_position(array['school', 'swv', 'jeugdhulp', 'zorg', 'leerplicht', 'gezin', 'casus'], p.compartiment) - 1)))
        | (1::bigint << 40) | case when exists (select 1 from casusjeugdige j where j.persoon_id = p.id and j.vervallen_op is null) then 255::bigint << 48 else 0 end),
      l.soorten, l.toestemmingen,
      l.aard = 'gelezen' and exists (select from buiten b where b.persoon = p.id and b.actor_soort = l.actor_soort and b.actor is not distinct from l.actor
        and b.organisatie is not distinct from l.organisatie and b.dag = (l.tijd at time zone 'Europe/Amsterdam')::date)
    from regel l cross join lateral (select distinct unnest(l.personen) as id) q join persoon p on p.id = q.id
      left join organisatie o on o.id = l.organisatie left join medewerker m on l.actor_soort = 'medewerker' and m.id = l.actor
    where l.aard in ('gelezen', 'lijst') or rt_gaat_over(l.onderwerp, p.id) and rt_in_dossier(l.onderwerp, p.eigenaar_id, l.organisatie)
    order by l.tx, l.id, p.id
    on conflict do nothing
    returning *
  )
  insert into logboekmelding (casus, dag, actor, tijd, persoon, actor_soort, organisatie, organisatie_naam, functie, medewerker_naam)
  select distinct on (c.id, n.dag, n.actor) c.id, n.dag, n.actor, n.tijd, c.jeugdige, n.actor_soort, n.organisatie, n.organisatie_naam, n.functie, n.medewerker_naam
  from (select *, (tijd at time zone 'Europe/Amsterdam')::date as dag from nieuw where buiten_betrokkenheid and aard = 'gelezen' and status = 200) n
    cross join lateral rt_tafels(n.persoon) c
  order by c.id, n.dag, n.actor, n.tijd
  on conflict do nothing;
  update logboekstand set ingezien = format('%s:%s:%s', least(pg_snapshot_xmin(nu), grens), grens,
    (select string_agg(x::text, ',' order by x) from pg_snapshot_xip(nu) x where x < grens))::pg_snapshot;
  return grens = pg_snapshot_xmax(nu);
end $$;
