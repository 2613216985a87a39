-- Was this written in the record of this owner: in a row of theirs, or at the table of a casus that they opened? What their own people did is told there too.
-- One person can have a record with several organisaties; what one of them writes in its own is not told in another's, not even that it was written.
create function rt_in_dossier(p_onderwerp uuid, p_eigenaar uuid, p_organisatie uuid) returns boolean language sql stable set search_path = public as $$
  select case
    when p_organisatie = p_eigenaar then true
    -- No subject: something new of one's own that was refused, or what a person did.
    when p_onderwerp is null then p_organisatie is null
    else exists (select 1 from historie h where h.id = p_onderwerp and not h.weg and (h.eigenaar is null or h.eigenaar = p_eigenaar
      or exists (select 1 from casus c where c.id = h.casus and c.eigenaar_id = p_eigenaar)))
  end
$$;
--> statement-breakpoint
revoke execute on function rt_in_dossier(uuid, uuid, uuid) from public;
--> statement-breakpoint

-- As before, but for the last condition on a write.
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
  ), nieuw as (
    insert into logboekinzage
    select p.id, l.tijd, l.id, p.eigenaar_id, l.aard, l.status, l.operatie, l.activiteit, l.trace, l.onderwerp,
      l.besloten, l.actor_soort, l.actor, l.organisatie, o.naam, l.functie, m.naam, l.namens,
      case when l.cellen <> 0 then l.cellen else 1::bigint << (8 * (array_position(array['school', 'swv', 'jeugdhulp', 'zorg', 'leerplicht'], p.compartiment) - 1) + 4) end,
      -- The cells of the record this persoon stands in, and of the casus that were opened from it. What a line showed of other records is not for this one to tell.
      l.cellen & ((255::bigint << (8 * (array_position(array['school', 'swv', 'jeugdhulp', 'zorg', 'leerplicht', 'gezin', 'casus'], p.compartiment) - 1)))
        | (1::bigint << 40) | case when exists (select 1 from casusjeugdige j where j.persoon_id = p.id and j.vervallen_op is null) then 255::bigint << 48 else 0 end),
      l.soorten, l.toestemmingen,
      -- Only what was opened is asked about: a line in a list is no look into the record.
      l.aard = 'gelezen' and not rt_betrokken(p.id, l.actor_soort, l.actor, l.organisatie, l.tijd, least(vanaf, pg_snapshot_xmin(oud)))
    from regel l cross join lateral (select distinct unnest(l.personen) as id) q join persoon p on p.id = q.id
      left join organisatie o on o.id = l.organisatie left join medewerker m on l.actor_soort = 'medewerker' and m.id = l.actor
    where l.aard in ('gelezen', 'lijst') or rt_gaat_over(l.onderwerp, p.id) and rt_in_dossier(l.onderwerp, p.eigenaar_id, l.organisatie)
    order by l.tx, l.id, p.id
    on conflict do nothing
    returning *
  )
  insert into logboekmelding (casus, dag, actor, tijd, persoon, actor_soort, organisatie, organisatie_naam, functie, medewerker_naam)
  select distinct on (c.id, n.dag, n.actor) c.id, n.dag, n.actor, n.tijd, j.persoon_id, n.actor_soort, n.organisatie, n.organisatie_naam, n.functie, n.medewerker_naam
  from (select *, (tijd at time zone 'Europe/Amsterdam')::date as dag from nieuw where buiten_betrokkenheid and aard = 'gelezen' and status = 200) n
    join identiteit a on a.persoon_id = n.persoon join identiteit b on b.identiteit = a.identiteit
    join casusjeugdige j on j.persoon_id = b.persoon_id and j.vervallen_op is null
    join casus c on c.id = j.casus_id and c.status = 'open' and c.vervallen_op is null
  order by c.id, n.dag, n.actor, n.tijd
  on conflict do nothing;
  update logboekstand set ingezien = format('%s:%s:%s', least(pg_snapshot_xmin(nu), grens), grens,
    (select string_agg(x::text, ',' order by x) from pg_snapshot_xip(nu) x where x < grens))::pg_snapshot;
  return grens = pg_snapshot_xmax(nu);
end $$;
