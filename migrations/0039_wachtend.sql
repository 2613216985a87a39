-- For whom an answer waits: to give it (an organisatie that has gezag; a person is found by what is open to them), or to confirm what another wrote down. Candidates
-- for an agenda, as `lijst` has them for lists: possibly too many, never too few. Predicate and policy still decide what is shown. `id` is the question or the answer.
create table wachtend (
  houder uuid not null,
  wat text not null,
  sinds date not null,
  id uuid not null,
  toestemming uuid not null,
  tot date not null,
  primary key (houder, wat, sinds, id),
  constraint wachtend_wat check (wat in ('antwoorden', 'bevestigen'))
);
--> statement-breakpoint
create index wachtend_toestemming on wachtend (toestemming);
--> statement-breakpoint
alter table wachtend enable row level security;
--> statement-breakpoint
create policy eigen on wachtend for select to rondetafel_lezer using (houder = any ((select rt_houders())::uuid[]));
--> statement-breakpoint
grant select on wachtend to rondetafel_lezer;
--> statement-breakpoint

-- Derived from the rows themselves, whoever writes them: what waits of these questions, and nothing of one that is over or of a closed casus. An answer waits for
-- every source but the one that asked, until that source has confirmed it, and for the giver as long as it waits for any. What is over goes as it is passed.
create function wacht_bij(p_toestemmingen uuid[]) returns void language sql volatile security definer set search_path = public as $$
  delete from wachtend where toestemming = any (p_toestemmingen);
  insert into wachtend (houder, wat, sinds, id, toestemming, tot)
  with vraag as (
    select t.* from toestemming t join casus c on c.id = t.casus_id and c.status = 'open' and c.vervallen_op is null
    where t.id = any (p_toestemmingen) and t.vervallen_op is null and t.tot >= vandaag()
  ), opgeschreven as (
    select a.id, a.gever_id, a.aangemaakt_op, t.id as toestemming, t.tot, array(
        select bron from unnest(t.bron_ids) bron where bron <> t.eigenaar_id and not exists (
          select from antwoordbevestiging b where b.casus_id = a.casus_id and b.antwoord_id = a.id and b.door_organisatie_id = bron and b.vervallen_op is null)) as bronnen
    from vraag t join antwoord a on a.toestemming_id = t.id and a.ingetrokken_op is null and a.vervallen_op is null
    where a.uitkomst = 'gegeven' and a.wijze <> 'digitaal' and a.gever_organisatie_id is null and (a.hoedanigheid <> 'rechter' or btrim(a.document) <> '')
      and not exists (select from antwoordbevestiging b where b.casus_id = a.casus_id and b.antwoord_id = a.id and b.door_persoon_id is not null and b.vervallen_op is null)
  )
  select h.houder, 'bevestigen', (o.aangemaakt_op at time zone 'Europe/Amsterdam')::date, o.id, o.toestemming, o.tot
  from opgeschreven o cross join lateral (select unnest(o.bronnen) union select o.gever_id where o.gever_id is not null and o.bronnen <> '{}') h(houder)
  union
  select g.houder_organisatie_id, 'antwoorden', (t.aangemaakt_op at time zone 'Europe/Amsterdam')::date, t.id, t.id, t.tot
  from vraag t join identiteit i on i.persoon_id = t.betreft_id join identiteit j using (identiteit)
    join gezagsrelatie g on g.persoon_id = j.persoon_id and g.houder_organisatie_id is not null and g.vervallen_op is null and (g.tot is null or g.tot >= vandaag())
  where not exists (select from antwoord a where a.toestemming_id = t.id and a.gever_organisatie_id = g.houder_organisatie_id and a.vervallen_op is null);
  delete from wachtend w using (
    select houder, wat, sinds, id from wachtend where tot < vandaag() and houder in (select houder from wachtend where toestemming = any (p_toestemmingen))
    for update skip locked) oud
  where (w.houder, w.wat, w.sinds, w.id) = (oud.houder, oud.wat, oud.sinds, oud.id);
$$;
--> statement-breakpoint
revoke execute on function wacht_bij(uuid[]) from public;
--> statement-breakpoint
create function wacht_op_antwoord() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform wacht_bij(array[(to_jsonb(new) ->> tg_argv[0])::uuid]);
  return null;
end $$;
--> statement-breakpoint
create trigger wacht_op_antwoord after insert or update of vervallen_op on toestemming
  for each row execute function wacht_op_antwoord('id');
--> statement-breakpoint
create trigger wacht_op_antwoord after insert or update of ingetrokken_op, vervallen_op on antwoord
  for each row when (new.wijze <> 'digitaal' or new.gever_organisatie_id is not null) execute function wacht_op_antwoord('toestemming_id');
--> statement-breakpoint
create trigger wacht_op_antwoord after insert or update of vervallen_op on antwoordbevestiging
  for each row execute function wacht_op_antwoord('toestemming_id');
--> statement-breakpoint
create function wacht_in_casus() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform wacht_bij(array(select id from toestemming where casus_id = new.id));
  return null;
end $$;
--> statement-breakpoint
create trigger wacht_op_antwoord after update of status, vervallen_op on casus for each row execute function wacht_in_casus();
--> statement-breakpoint
-- Whom an organisatie has gezag over can come to be known, or end, after the question was put.
create function wacht_bij_gezag() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform wacht_bij(array(select t.id from identiteit i join identiteit j using (identiteit) join toestemming t on t.betreft_id = j.persoon_id
    where i.persoon_id = new.persoon_id and t.tot >= vandaag()
      and exists (select from gezagsrelatie g join identiteit x on x.persoon_id = g.persoon_id where x.identiteit = i.identiteit and g.houder_organisatie_id is not null)));
  return null;
end $$;
--> statement-breakpoint
create trigger wacht_op_antwoord after insert or update on gezagsrelatie
  for each row when (new.houder_organisatie_id is not null) execute function wacht_bij_gezag();
--> statement-breakpoint
create trigger wacht_op_antwoord after update on identiteit for each row execute function wacht_bij_gezag();
--> statement-breakpoint

-- What waited already.
select wacht_bij(array(select id from toestemming));
--> statement-breakpoint
update weergave w set positie = nextval('historie_positie'), filter_datum = (k.voorgesteld_op at time zone 'Europe/Amsterdam')::date,
  beurt = case when k.bevestigd_op is null and k.beeindigd_op is null then
    case when k.voorgesteld_door_id = k.opp_eigenaar_id then k.gezinsplan_eigenaar_id else k.opp_eigenaar_id end end
  from koppeling k where w.soort = 'koppeling' and w.id = k.id;
