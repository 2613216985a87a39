-- Accountability: what the job beside the hot path makes of the log. Expanded per subject, sealed in batches, and readable by those it is about.

-- The lines of a batch are those of a range of transactions: the one order in which they were written that nobody can choose.
create index logboek_tx on logboek (tx);
--> statement-breakpoint

-- A batch of lines, sealed. Each seal names the one before it; its range begins where that one ended.
create table logboekzegel (
  nummer int primary key check (nummer > 0),
  -- How lines and seal are written out before they are hashed: src/verantwoording/logboek/regel.ts and zegel.ts.
  vorm smallint not null,
  van_tx xid8 not null unique,
  tot_tx xid8 not null unique,
  aantal int not null check (aantal > 0),
  eerste timestamptz not null,
  laatste timestamptz not null,
  inhoud text not null check (inhoud ~ '^[0-9a-f]{64}$'),
  vorige text not null check (vorige ~ '^[0-9a-f]{64}$'),
  gezegeld_op timestamptz not null,
  sleutel text not null,
  handtekening text not null,
  vingerafdruk text not null unique check (vingerafdruk ~ '^[0-9a-f]{64}$'),
  check (tot_tx > van_tx)
);
--> statement-breakpoint
create trigger logboekzegel_vast before update or delete or truncate on logboekzegel for each statement execute function nooit();
--> statement-breakpoint

-- How far the job is, and the head of the chain, signed on its own: a chain that lost its last seals no longer ends where the head says.
create table logboekstand (
  enig boolean primary key default true check (enig),
  zegels int not null default 0,
  hoofd text,
  hoofd_sleutel text,
  hoofd_handtekening text,
  -- What the inzagen were last written out from: a line is new when its transaction was not visible in this snapshot.
  ingezien pg_snapshot not null default '1:1:'
);
--> statement-breakpoint

-- What the Logboek Dataverwerkingen asks for: one record per data subject per operation, under a pseudonym, without the user.
create table logboekverwerking (
  regel uuid not null,
  volgnummer int not null,
  zegel int not null references logboekzegel (nummer),
  -- Whose processing it is: the organisatie that acted, or whose record it is that a person looked into.
  verantwoordelijke uuid,
  trace_id text not null check (trace_id ~ '^[0-9a-f]{32}$'),
  span_id text not null check (span_id ~ '^[0-9a-f]{16}$'),
  parent_span_id text check (parent_span_id ~ '^[0-9a-f]{16}$'),
  name text not null,
  start_time bigint not null,
  end_time bigint not null,
  status text not null check (status in ('Unset', 'Ok', 'Error')),
  attributes jsonb not null,
  primary key (regel, volgnummer)
);
--> statement-breakpoint
create trigger logboekverwerking_vast before update or delete or truncate on logboekverwerking for each statement execute function nooit();
--> statement-breakpoint
create index logboekverwerking_trace on logboekverwerking (trace_id);
--> statement-breakpoint

-- The audit trail per person, for whom it is about: one row per line and person. `zicht` decides who may read the row, `cellen` is what it may tell.
create table logboekinzage (
  persoon uuid not null,
  tijd timestamptz not null,
  regel uuid not null,
  -- Whose record this persoon stands in.
  eigenaar uuid not null,
  aard text not null,
  status smallint not null,
  operatie text not null,
  activiteit text not null,
  trace text,
  onderwerp uuid,
  -- The subject is a row that opens by name alone: it is not told to whom it is not open.
  besloten boolean not null,
  actor_soort text not null,
  actor uuid,
  organisatie uuid,
  organisatie_naam text,
  functie text,
  medewerker_naam text,
  via uuid,
  zicht bigint not null,
  cellen bigint not null,
  gronden text[] not null,
  toestemmingen uuid[] not null,
  buiten_betrokkenheid boolean not null,
  primary key (persoon, tijd, regel)
);
--> statement-breakpoint
create trigger logboekinzage_vast before update or delete or truncate on logboekinzage for each statement execute function nooit();
--> statement-breakpoint

-- What the regisseur is told: someone who sits at no table of this jeugdige opened the record. Once a day per looker and casus.
create table logboekmelding (
  casus uuid not null,
  dag date not null,
  actor uuid not null,
  id uuid not null default uuidv7() unique,
  tijd timestamptz not null,
  persoon uuid not null,
  actor_soort text not null,
  organisatie uuid not null,
  organisatie_naam text not null,
  functie text,
  medewerker_naam text,
  primary key (casus, dag, actor)
);
--> statement-breakpoint
create trigger logboekmelding_vast before update or delete or truncate on logboekmelding for each statement execute function nooit();
--> statement-breakpoint

create index logboekinzage_geschreven on logboekinzage (persoon, actor) where aard = 'geschreven';
--> statement-breakpoint
create function rt_aan_tafel() returns text[] language sql immutable as
$$ select array['urn:rondetafel:verwerking:uitnodigingen:schrijven', 'urn:rondetafel:verwerking:inbreng:schrijven', 'urn:rondetafel:verwerking:toestemmingen:schrijven'] $$;
--> statement-breakpoint

-- Is this medewerker or systeem at a table of this jeugdige on that day? True where there is no open casus: then there is no table to be at. What someone did
-- at a table stands among the inzagen, or is in the log from transaction `p_vanaf` on.
create function rt_betrokken(p_persoon uuid, p_soort text, p_actor uuid, p_organisatie uuid, p_moment timestamptz, p_vanaf xid8)
returns boolean language sql stable set search_path = public as $$
  with tafel as (
    select c.id, c.eigenaar_id from identiteit a join identiteit b on b.identiteit = a.identiteit
      join casusjeugdige j on j.persoon_id = b.persoon_id and j.vervallen_op is null
      join casus c on c.id = j.casus_id and c.status = 'open' and c.vervallen_op is null
    where a.persoon_id = p_persoon
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

-- Does what was written speak of this person? A write names everyone it locked, a whole gezin at times: only those it is about are told of it. Without a
-- subject (a trial, a refusal before there was one) it is told to jeugdigen.
create function rt_gaat_over(p_onderwerp uuid, p_persoon uuid) returns boolean language sql stable set search_path = public as $$
  with ik as (select b.persoon_id as id from identiteit a join identiteit b on b.identiteit = a.identiteit where a.persoon_id = p_persoon)
  select case
    when p_onderwerp is null then exists (select 1 from ik join casusjeugdige j on j.persoon_id = ik.id)
      or exists (select 1 from ik join gezinslid l on l.persoon_id = ik.id and l.rol = 'jeugdige')
    else exists (select 1 from historie h where h.id = p_onderwerp and not h.weg and case
      when h.betreft is not null then h.betreft in (select id from ik)
      when h.casus is not null then exists (select 1 from ik join casusjeugdige j on j.persoon_id = ik.id where j.casus_id = h.casus)
      when h.gezin is not null then exists (select 1 from ik join gezinslid l on l.persoon_id = ik.id where l.gezin_id = h.gezin)
      else true end)
  end
$$;
--> statement-breakpoint

-- Writes out, per person, what came into the log since the last time; about `hoogstens` lines. What is new is told by two snapshots, not by a mark: who began
-- early and committed late is not passed over, and a transaction that stays open for hours costs nothing. Two at once wait for each other. Answers whether it
-- is up to date with everything that was committed before the call.
create function inzagen_bij(hoogstens int) returns boolean language plpgsql security definer set search_path = public as $$
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
    where l.aard in ('gelezen', 'lijst') or rt_gaat_over(l.onderwerp, p.id)
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
--> statement-breakpoint

-- What stands open to the caller of the record of this persoon: as the person or by gezag, or (`p_bijhouder`) by keeping it in a functie that sees all.
create function rt_inzagemasker(p_persoon uuid, p_eigenaar uuid, p_bijhouder boolean) returns bigint language sql stable set search_path = public as $$
  select coalesce(bit_or(d.opent), 0) & coalesce(nullif(current_setting('rt.masker', true), '')::bigint, 0) from dekking d
  where d.houder = any (rt_houders()) and d.sleutel = p_persoon and d.betreft = p_persoon and d.rij is null and d.casus is null and d.gezin is null
    and d.van <= nullif(current_setting('rt.vandaag', true), '')::date and (d.tot is null or d.tot > nullif(current_setting('rt.vandaag', true), '')::date)
    and (not p_bijhouder and d.grond in ('gezag', 'zelf') and d.bron is null
      or p_bijhouder and d.grond = 'eigenaar' and d.houder = p_eigenaar and d.bron = p_eigenaar
        and nullif(current_setting('rt.masker', true), '')::bigint = (1::bigint << 57) - 1)
$$;
--> statement-breakpoint
alter table logboekinzage enable row level security;
--> statement-breakpoint
create policy zicht on logboekinzage for select to rondetafel_lezer using (
  -- Who keeps the record is told what its own people did, and of others what they saw or wrote in it: not that they wrote elsewhere.
  (zicht & rt_inzagemasker(persoon, eigenaar, false) <> 0
    or case when organisatie = eigenaar then zicht else cellen end & rt_inzagemasker(persoon, eigenaar, true) <> 0)
  and (not besloten or exists (select 1 from weergave w where w.id = logboekinzage.onderwerp))
  -- What one of the family looked at is for that one, and for whoever keeps the record.
  and (actor_soort <> 'persoon' or actor = any ((select rt_houders())::uuid[]) or eigenaar = any ((select rt_houders())::uuid[]))
);
--> statement-breakpoint

-- What is told of a row that may be read: only the cells that are open; who it was only within the own organisatie. A second lock, apart from the policy.
create function inzage_meer(p_persoon uuid, p_tijd timestamptz, p_regel uuid, out cellen bigint, out actor uuid, out medewerker_naam text)
language sql stable security definer set search_path = public as $$
  select i.cellen & (rt_inzagemasker(i.persoon, i.eigenaar, false) | rt_inzagemasker(i.persoon, i.eigenaar, true)),
    case when i.organisatie = any (rt_houders()) or i.actor = any (rt_houders()) then i.actor end,
    case when i.organisatie = any (rt_houders()) then i.medewerker_naam end
  from logboekinzage i where i.persoon = p_persoon and i.tijd = p_tijd and i.regel = p_regel
$$;
--> statement-breakpoint

-- The regisseur reads them, and who stands beside a family that holds the regie itself: the medewerker it was given to, or a functie that sees all.
alter table logboekmelding enable row level security;
--> statement-breakpoint
create policy regisseur on logboekmelding for select to rondetafel_lezer using (exists (
  select 1 from weergave w where w.casus = logboekmelding.casus and w.soort = 'regieperiode' and w.filter_status = 'open'
    and w.filter_verwijst = any ((select rt_houders())::uuid[])
    and ((w.json::jsonb ->> 'medewerkerId')::uuid = (select nullif(current_setting('rt.actor', true), '')::uuid)
      or (select nullif(current_setting('rt.masker', true), '')::bigint) = (1::bigint << 57) - 1)
));
--> statement-breakpoint

create function melding_meer(p_id uuid, out actor uuid, out medewerker_naam text) language sql stable security definer set search_path = public as $$
  select m.actor, m.medewerker_naam from logboekmelding m where m.id = p_id and m.organisatie = any (rt_houders())
$$;
--> statement-breakpoint

-- lezer: the rows behind the policies, and not what only the functions tell; the seals, which hold nothing about anyone.
grant select on logboekzegel to rondetafel_lezer;
--> statement-breakpoint
grant select (casus, dag, id, tijd, persoon, actor_soort, organisatie, organisatie_naam, functie) on logboekmelding to rondetafel_lezer;
--> statement-breakpoint
grant select (persoon, tijd, regel, eigenaar, aard, status, operatie, activiteit, trace, onderwerp, besloten, actor_soort, organisatie, organisatie_naam, functie, via,
  zicht, gronden, toestemmingen, buiten_betrokkenheid) on logboekinzage to rondetafel_lezer;
--> statement-breakpoint
revoke execute on function inzagen_bij(int), inzage_meer(uuid, timestamptz, uuid), melding_meer(uuid), rt_betrokken(uuid, text, uuid, uuid, timestamptz, xid8), rt_gaat_over(uuid, uuid) from public;
--> statement-breakpoint
grant execute on function inzagen_bij(int), inzage_meer(uuid, timestamptz, uuid), melding_meer(uuid) to rondetafel_lezer;
--> statement-breakpoint

-- The job reads the log and adds what follows from it; of persons it knows whose record they stand in, and nothing else.
grant usage on schema public to rondetafel_logboek;
--> statement-breakpoint
grant select on logboek to rondetafel_logboek;
--> statement-breakpoint
grant select, insert on logboekzegel, logboekverwerking to rondetafel_logboek;
--> statement-breakpoint
grant select, insert, update on logboekstand to rondetafel_logboek;
--> statement-breakpoint
grant select (id, eigenaar_id) on persoon to rondetafel_logboek;
--> statement-breakpoint
grant execute on function inzagen_bij(int) to rondetafel_logboek;
