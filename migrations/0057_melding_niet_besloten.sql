-- As it was; and the regisseur, who can be a parent, is told of no look at what opens by name alone: that a jeugdige asked for help elsewhere, or who asked about a record.
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
    select l.*, row_number() over (order by l.tijd, l.id) as nr, l.aard = 'lijst' and l.onderwerp is null and l.status = 200 as eenmaal,
      o.naam as organisatie_naam, m.naam as medewerker_naam, (l.tijd at time zone 'Europe/Amsterdam')::date as dag,
      exists (select 1 from historie h where h.id = l.onderwerp and h.besloten) as besloten,
      rt_kijk(l.aard, l.operatie, l.activiteit, l.actor_soort, l.actor, l.organisatie, o.naam, l.functie, m.naam, l.namens, s.soorten) as kijk, s.soorten,
      nullif(array(select distinct split_part(g, ':', 2)::uuid from unnest(l.gronden) g where g like 'toestemming:%' order by 1), '{}') as toestemmingen,
      case when l.aard in ('gelezen', 'lijst') then l.personen else array(select distinct unnest(l.personen)) end as wie,
      case when l.aard = 'geschreven' or l.actor_soort = 'persoon' then l.actor end as bij_naam
    from logboek l cross join lateral (select array(select distinct split_part(g, ':', 1) from unnest(l.gronden) g order by 1) as soorten) s
      left join organisatie o on o.id = l.organisatie left join medewerker m on l.actor_soort = 'medewerker' and m.id = l.actor
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
  ), kijken as (
    insert into logboekkijk (id, aard, operatie, activiteit, actor_soort, actor, organisatie, organisatie_naam, functie, medewerker_naam, via, gronden)
    select distinct on (l.kijk) l.kijk, l.aard, l.operatie, l.activiteit, l.actor_soort, l.actor, l.organisatie, l.organisatie_naam, l.functie, l.medewerker_naam, l.namens, l.soorten
    from regel l where cardinality(l.wie) > 0 and not exists (select from logboekkijk k where k.id = l.kijk)
  ), genoemd as (
    select l.nr, q.id from regel l cross join lateral unnest(l.wie) q(id) where not l.eenmaal
    union all
    select min(l.nr), q.id from regel l cross join lateral unnest(l.wie) q(id) where l.eenmaal group by q.id, l.kijk, l.dag, l.cellen, l.toestemmingen
  ), nieuw as (
    insert into logboekinzage (persoon, tijd, regel, eigenaar, kijk, zicht, cellen, eigen, familie, besloten, buiten_betrokkenheid, onderwerp, actor, toestemmingen)
    select p.id, l.tijd, l.id, p.eigenaar_id, l.kijk, case when l.cellen <> 0 then l.cellen else p.zelf end, l.cellen & p.kant, coalesce(l.organisatie = p.eigenaar_id, false),
      l.actor_soort = 'persoon', l.besloten, b.persoon is not null, l.onderwerp, l.bij_naam, l.toestemmingen
    from genoemd q join regel l on l.nr = q.nr join wie p on p.id = q.id
      left join buiten b on l.aard = 'gelezen' and b.persoon = p.id and b.dag = l.dag and b.actor_soort = l.actor_soort and b.actor is not distinct from l.actor
        and b.organisatie is not distinct from l.organisatie
    where case when l.eenmaal then not exists (select from logboekinzage i where i.persoon = p.id and i.tijd >= l.dag::timestamp at time zone 'Europe/Amsterdam'
          and i.tijd < (l.dag + 1)::timestamp at time zone 'Europe/Amsterdam' and i.kijk = l.kijk and i.zicht = case when l.cellen <> 0 then l.cellen else p.zelf end
          and i.cellen = l.cellen & p.kant and i.toestemmingen is not distinct from l.toestemmingen)
      else l.aard in ('gelezen', 'lijst') or rt_gaat_over(l.onderwerp, p.id) and rt_in_dossier(l.onderwerp, p.eigenaar_id, l.organisatie) end
    returning case when buiten_betrokkenheid and not besloten then persoon end as persoon, case when buiten_betrokkenheid and not besloten then regel end as regel
  )
  insert into logboekmelding (casus, dag, actor, tijd, persoon, actor_soort, organisatie, organisatie_naam, functie, medewerker_naam)
  select distinct on (c.id, l.dag, l.actor) c.id, l.dag, l.actor, l.tijd, c.jeugdige, l.actor_soort, l.organisatie, l.organisatie_naam, l.functie, l.medewerker_naam
  from nieuw n join regel l on l.id = n.regel and l.status = 200 cross join lateral rt_tafels(n.persoon) c
  order by c.id, l.dag, l.actor, l.tijd
  on conflict do nothing;
  update logboekstand set ingezien = format('%s:%s:%s', least(pg_snapshot_xmin(nu), grens), grens,
    (select string_agg(x::text, ',' order by x) from pg_snapshot_xip(nu) x where x < grens))::pg_snapshot;
  return grens = pg_snapshot_xmax(nu);
end $$;
