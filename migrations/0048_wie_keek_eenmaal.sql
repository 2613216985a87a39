-- Who looked, said once: fifty children on a page share who it was, for whom, doing what and on which grounds. What is left per person is who, when, and what of it.
alter table logboekinzage rename to logboekinzage_oud;
--> statement-breakpoint
alter table logboekinzage_oud rename constraint logboekinzage_pkey to logboekinzage_oud_pkey;
--> statement-breakpoint
create table logboekkijk (
  id uuid primary key,
  aard text not null,
  operatie text not null,
  activiteit text not null,
  actor_soort text not null,
  actor uuid,
  organisatie uuid,
  organisatie_naam text,
  functie text,
  medewerker_naam text,
  via uuid,
  gronden text[] not null
);
--> statement-breakpoint
create trigger logboekkijk_vast before update or delete or truncate on logboekkijk for each statement execute function nooit();
--> statement-breakpoint
-- Its id is what it says, so that the same is found again without a search.
create function rt_kijk(aard text, operatie text, activiteit text, actor_soort text, actor uuid, organisatie uuid, organisatie_naam text, functie text, medewerker_naam text, via uuid, gronden text[])
returns uuid language sql stable as $$
  select encode(substr(sha256(convert_to(json_build_array(aard, operatie, activiteit, actor_soort, actor, organisatie, organisatie_naam, functie, medewerker_naam, via, gronden)::text, 'UTF8')), 1, 16), 'hex')::uuid
$$;
--> statement-breakpoint
revoke execute on function rt_kijk(text, text, text, text, uuid, uuid, text, text, text, uuid, text[]) from public;
--> statement-breakpoint
create table logboekinzage (
  persoon uuid not null,
  tijd timestamptz not null,
  regel uuid not null,
  -- Whose record this persoon stands in.
  eigenaar uuid not null,
  kijk uuid not null,
  -- What decides who may read the row, and what it may tell.
  zicht bigint not null,
  cellen bigint not null,
  -- By the organisatie whose record it is; by one of the family.
  eigen boolean not null,
  familie boolean not null,
  -- The subject is a row that opens by name alone: it is not told to whom it is not open.
  besloten boolean not null,
  buiten_betrokkenheid boolean not null,
  onderwerp uuid,
  -- Only of one of the family, and of who wrote: what else is asked by actor is asked of the log.
  actor uuid,
  toestemmingen uuid[],
  constraint logboekinzage_pkey primary key (persoon, tijd, regel)
);
--> statement-breakpoint
create trigger logboekinzage_vast before update or delete or truncate on logboekinzage for each statement execute function nooit();
--> statement-breakpoint
insert into logboekkijk
select distinct on (1) rt_kijk(aard, operatie, activiteit, actor_soort, actor, organisatie, organisatie_naam, functie, medewerker_naam, via, gronden), aard, operatie, activiteit, actor_soort,
  actor, organisatie, organisatie_naam, functie, medewerker_naam, via, gronden
from logboekinzage_oud;
--> statement-breakpoint
insert into logboekinzage
select persoon, tijd, regel, eigenaar, rt_kijk(aard, operatie, activiteit, actor_soort, actor, organisatie, organisatie_naam, functie, medewerker_naam, via, gronden), zicht, cellen,
  coalesce(organisatie = eigenaar, false), actor_soort = 'persoon', besloten, buiten_betrokkenheid, onderwerp, case when aard = 'geschreven' or actor_soort = 'persoon' then actor end,
  nullif(toestemmingen, '{}')
from logboekinzage_oud;
--> statement-breakpoint
drop table logboekinzage_oud;
--> statement-breakpoint
create index logboekinzage_geschreven on logboekinzage (persoon, actor) where actor is not null;
--> statement-breakpoint
alter table logboekinzage enable row level security;
--> statement-breakpoint
create policy zicht on logboekinzage for select to rondetafel_lezer using (
  -- Who keeps the record is told what its own people did, and of others what they saw or wrote in it: not that they wrote elsewhere.
  exists (select 1 from dekking d
    where d.sleutel = logboekinzage.persoon and d.betreft = logboekinzage.persoon and d.houder = any ((select rt_houders())::uuid[])
      and d.rij is null and d.casus is null and d.gezin is null and d.van <= (select nullif(current_setting('rt.vandaag', true), '')::date)
      and (d.tot is null or d.tot > (select nullif(current_setting('rt.vandaag', true), '')::date))
      and case when d.grond in ('gezag', 'zelf') and d.bron is null then zicht
        when d.grond = 'eigenaar' and d.houder = logboekinzage.eigenaar and d.bron = logboekinzage.eigenaar
          and (select nullif(current_setting('rt.masker', true), '')::bigint) = (1::bigint << 57) - 1 then case when eigen then zicht else cellen end
        else 0 end & d.opent & (select coalesce(nullif(current_setting('rt.masker', true), '')::bigint, 0)) <> 0)
  and (not besloten or exists (select 1 from weergave w where w.id = logboekinzage.onderwerp))
  -- What one of the family looked at is for that one, and for whoever keeps the record.
  and (not familie or actor = any ((select rt_houders())::uuid[]) or eigenaar = any ((select rt_houders())::uuid[]))
);
--> statement-breakpoint
-- The words name no person: not whose data it was, and who looked only to the functions.
grant select (id, aard, operatie, activiteit, actor_soort, organisatie, organisatie_naam, functie, via, gronden) on logboekkijk to rondetafel_lezer;
--> statement-breakpoint
grant select (persoon, tijd, regel, eigenaar, kijk, zicht, eigen, familie, besloten, buiten_betrokkenheid, onderwerp, toestemmingen) on logboekinzage to rondetafel_lezer;
--> statement-breakpoint
create or replace function inzage_meer(p_persoon uuid, p_tijd timestamptz, p_regel uuid, out cellen bigint, out actor uuid, out medewerker_naam text)
language sql stable security definer set search_path = public as $$
  select i.cellen & m.masker & (select coalesce(bit_or(d.opent), 0) from dekking d
      where d.sleutel = i.persoon and d.betreft = i.persoon and d.houder = any (m.houders) and d.rij is null and d.casus is null and d.gezin is null
        and d.van <= m.dag and (d.tot is null or d.tot > m.dag)
        and (d.grond in ('gezag', 'zelf') and d.bron is null or d.grond = 'eigenaar' and d.houder = i.eigenaar and d.bron = i.eigenaar and m.masker = (1::bigint << 57) - 1)),
    case when k.organisatie = any (m.houders) or k.actor = any (m.houders) then k.actor end,
    case when k.organisatie = any (m.houders) then k.medewerker_naam end
  from (select rt_houders() as houders, coalesce(nullif(current_setting('rt.masker', true), '')::bigint, 0) as masker,
      nullif(current_setting('rt.vandaag', true), '')::date as dag offset 0) m
    join logboekinzage i on i.persoon = p_persoon and i.tijd = p_tijd and i.regel = p_regel join logboekkijk k on k.id = i.kijk
$$;
--> statement-breakpoint
-- The two locks above say themselves what it said.
drop function rt_inzagemasker(uuid, uuid, boolean);
--> statement-breakpoint
-- As it was, with the words in their own table.
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
            join logboekkijk k on k.id = i.kijk
          where a.persoon_id = p_persoon and i.actor = p_actor and k.aard = 'geschreven' and k.activiteit = any (rt_aan_tafel()))
        or exists (select 1 from logboek l where l.tx >= p_vanaf and l.actor = p_actor and l.aard = 'geschreven' and l.activiteit = any (rt_aan_tafel())
          and exists (select 1 from identiteit a join identiteit b on b.identiteit = a.identiteit where a.persoon_id = p_persoon and b.persoon_id = any (l.personen)))
    end
$$;
--> statement-breakpoint
-- As it was; and a list of all there is says once a day what it says: who opens it twenty times is told of with the first. The log keeps every time.
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
    returning case when buiten_betrokkenheid then persoon end as persoon, case when buiten_betrokkenheid then regel end as regel
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
