DROP INDEX "uitnodiging_organisatie_eenmaal";--> statement-breakpoint
CREATE UNIQUE INDEX "uitnodiging_organisatie_eenmaal" ON "uitnodiging" USING btree ("casus_id","organisatie_id","eigenaar_id") WHERE status = 'open' and vervallen_op is null;
--> statement-breakpoint

-- Whether these houders may know that two ids are one person. That is for the parties of the uitnodiging by which they became so, and for the person whose ids
-- both are; to others only where what was opened about the one id shows them the other. Two ids that are not one are never known to be.
create function weet_een(p_een uuid, p_ander uuid, p_houders uuid[]) returns boolean language plpgsql stable set search_path = public as $$
begin
  if p_een = p_ander then
    return true;
  elsif not exists (select from identiteit a join identiteit b using (identiteit) where a.persoon_id = p_een and b.persoon_id = p_ander) then
    return false;
  end if;
  return exists (
      with recursive ids as (
        select b.persoon_id as id, p.eigenaar_id as eigenaar from identiteit a join identiteit b using (identiteit) join persoon p on p.id = b.persoon_id where a.persoon_id = p_een
      ), paren as (
        select x.een, x.ander from ids join casusjeugdige j on j.persoon_id = ids.id and j.vervallen_op is null
          join uitnodigingacceptatie c on c.casus_id = j.casus_id and c.vervallen_op is null join uitnodiging u on u.casus_id = c.casus_id and u.id = c.uitnodiging_id,
          unnest(c.jeugdige_ids, c.eigen_persoon_ids) x(een, ander)
          where x.een = ids.id and (u.eigenaar_id = any (p_houders) or u.organisatie_id = any (p_houders))
        union all select a.id, b.id from ids a, ids b where a.id = any (p_houders) and b.id = any (p_houders)
        -- What was asked or shared names the jeugdige of the casus, and opens the rows that its source has under an id of its own.
        union all select d.betreft, t.betreft from ids join dekking d on d.sleutel = ids.id and d.houder = any (p_houders) and d.rij is null and d.bron = ids.eigenaar
          and d.steunt_op is not null and d.van <= vandaag() and (d.tot is null or d.tot > vandaag())
          join dekking t on t.sleutel = d.steunt_op and t.houder = d.houder and t.betreft is not null
      ), bekend as (
        select p_een as id union select case bekend.id when paren.een then paren.ander else paren.een end from bekend join paren on bekend.id in (paren.een, paren.ander)
      )
      select from bekend join ids using (id) where bekend.id = p_ander);
end $$;
--> statement-breakpoint
revoke execute on function weet_een(uuid, uuid, uuid[]) from public;
--> statement-breakpoint
grant execute on function weet_een(uuid, uuid, uuid[]) to rondetafel_schrijver;
--> statement-breakpoint

-- Which open tables are about this record: as far as both who keeps it and who opened the casus may know that.
create function rt_tafels(p_persoon uuid) returns table (id uuid, eigenaar_id uuid, jeugdige uuid) language sql stable as $$
  select c.id, c.eigenaar_id, j.persoon_id from identiteit a join identiteit b using (identiteit) join persoon p on p.id = a.persoon_id
    join casusjeugdige j on j.persoon_id = b.persoon_id and j.vervallen_op is null
    join casus c on c.id = j.casus_id and c.status = 'open' and c.vervallen_op is null
  where a.persoon_id = p_persoon
    and (j.persoon_id = a.persoon_id or weet_een(j.persoon_id, a.persoon_id, array[p.eigenaar_id]) and weet_een(j.persoon_id, a.persoon_id, array[c.eigenaar_id]))
$$;
--> statement-breakpoint
revoke execute on function rt_tafels(uuid) from public;
--> statement-breakpoint

-- As before, but for the tables that count.
create or replace function rt_betrokken(p_persoon uuid, p_soort text, p_actor uuid, p_organisatie uuid, p_moment timestamptz, p_vanaf xid8)
returns boolean language sql stable set search_path = public as $$
  with tafel as (
    select id, eigenaar_id from rt_tafels(p_persoon)
  ), dag as (select (p_moment at time zone 'Europe/Amsterdam')::date as dag)
  select p_soort not in ('medewerker', 'systeem') or not exists (select 1 from tafel)
    or case p_soort
      when 'systeem' then exists (select 1 from tafel t where t.eigenaar_id = p_organisatie or exists (
        select 1 from deelnemer d where d.casus_id = t.id and d.organisatie_id = p_organisatie and d.status = 'actief' and d.vervallen_op is null))
      else exists (select 1 from tafel t, dag where exists (
          select 1 from deelnemermedewerker m where m.casus_id = t.id and m.medewerker_id = p_actor and m.vervallen_op is null
            and m.van <= dag.dag and (m.tot is null or m.tot >= dag.dag))
        -- Whoever has or had the regie, and with it whoever opened the casus.
        or exists (select 1 from regieperiode r where r.casus_id = t.id and r.medewerker_id = p_actor and r.vervallen_op is null))
        -- Whoever accepted the uitnodiging, brought something in or asked for toestemming is at the table by that.
        or exists (select 1 from identiteit a join identiteit b on b.identiteit = a.identiteit join logboekinzage i on i.persoon = b.persoon_id
          where a.persoon_id = p_persoon and i.actor = p_actor and i.aard = 'geschreven' and i.activiteit = any (rt_aan_tafel()))
        or exists (select 1 from logboek l where l.tx >= p_vanaf and l.actor = p_actor and l.aard = 'geschreven' and l.activiteit = any (rt_aan_tafel())
          and exists (select 1 from identiteit a join identiteit b on b.identiteit = a.identiteit where a.persoon_id = p_persoon and b.persoon_id = any (l.personen)))
    end
$$;
--> statement-breakpoint

-- As before, but for who is told.
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
  select distinct on (c.id, n.dag, n.actor) c.id, n.dag, n.actor, n.tijd, c.jeugdige, n.actor_soort, n.organisatie, n.organisatie_naam, n.functie, n.medewerker_naam
  from (select *, (tijd at time zone 'Europe/Amsterdam')::date as dag from nieuw where buiten_betrokkenheid and aard = 'gelezen' and status = 200) n
    cross join lateral rt_tafels(n.persoon) c
  order by c.id, n.dag, n.actor, n.tijd
  on conflict do nothing;
  update logboekstand set ingezien = format('%s:%s:%s', least(pg_snapshot_xmin(nu), grens), grens,
    (select string_agg(x::text, ',' order by x) from pg_snapshot_xip(nu) x where x < grens))::pg_snapshot;
  return grens = pg_snapshot_xmax(nu);
end $$;
