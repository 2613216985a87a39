-- Which toestemmingen run over a birthday on which another decides (12, 16 and 18, as in src/toegang/gezag.ts): a candidate for the agenda of who asked, as what waits
-- for an answer is. By every birth date that the house holds of this jeugdige, so never too few: which of them the reader may know is decided at the read, and a
-- candidate that does not fit what shows there counts as absent. Kept to thirty days after the birthday; most toestemmingen run over none and have no row.
alter table wachtend drop constraint wachtend_wat;
--> statement-breakpoint
alter table wachtend add constraint wachtend_wat check (wat in ('antwoorden', 'bevestigen', 'herijken'));
--> statement-breakpoint
-- The same day that many years later; who was born on 29 February has a birthday on 1 March where there is no 29 February.
create function verjaardag(p_geboren date, p_jaren int) returns date language sql immutable parallel safe as $$
  select (p_geboren + make_interval(years => p_jaren))::date
    + case when extract(day from p_geboren + make_interval(years => p_jaren)) <> extract(day from p_geboren) then 1 else 0 end
$$;
--> statement-breakpoint
create function herijk_bij(p_toestemmingen uuid[]) returns void language sql volatile security definer set search_path = public as $$
  insert into wachtend (houder, wat, sinds, id, toestemming, tot)
  select distinct t.eigenaar_id, 'herijken', v.dag, t.id, t.id, least(t.tot, v.dag + 30)
  from toestemming t join casus c on c.id = t.casus_id and c.status = 'open' and c.vervallen_op is null
    join identiteit i on i.persoon_id = t.betreft_id join identiteit j using (identiteit)
    join persoon p on p.id = j.persoon_id and p.vervallen_op is null
    cross join unnest(array[12, 16, 18]) jaren cross join lateral (select verjaardag(p.geboortedatum, jaren) as dag) v
  where t.id = any (p_toestemmingen) and t.vervallen_op is null and t.tot >= vandaag()
    and v.dag > (t.aangemaakt_op at time zone 'Europe/Amsterdam')::date and v.dag <= t.tot and v.dag + 30 >= vandaag()
$$;
--> statement-breakpoint
revoke execute on function herijk_bij(uuid[]) from public;
--> statement-breakpoint
-- A birth date that was wrong, or came to be known.
create function wacht_bij_geboortedatum() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform wacht_bij(array(select t.id from identiteit i join identiteit j using (identiteit) join toestemming t on t.betreft_id = j.persoon_id
    where i.persoon_id = new.id and t.tot >= vandaag()));
  return null;
end $$;
--> statement-breakpoint
create trigger wacht_op_antwoord after update of geboortedatum, vervallen_op on persoon
  for each row when (old.geboortedatum is distinct from new.geboortedatum or old.vervallen_op is distinct from new.vervallen_op)
  execute function wacht_bij_geboortedatum();
--> statement-breakpoint
-- As it was, and what runs over a birthday.
create or replace function wacht_bij(p_toestemmingen uuid[]) returns void language sql volatile security definer set search_path = public as $$
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
  select herijk_bij(p_toestemmingen);
  delete from wachtend w using (
    select houder, wat, sinds, id from wachtend where tot < vandaag() and houder in (select houder from wachtend where toestemming = any (p_toestemmingen))
    for update skip locked) oud
  where (w.houder, w.wat, w.sinds, w.id) = (oud.houder, oud.wat, oud.sinds, oud.id);
$$;
--> statement-breakpoint

-- What runs over one already.
select wacht_bij(array(select id from toestemming where tot >= vandaag()));
--> statement-breakpoint
-- Whose OPP it is, so that those of one school are found: of pupils who left, its term ends some day. What was there already is told the same way.
update weergave w set positie = nextval('historie_positie'), beurt = o.school_id from opp o where w.soort = 'opp' and w.id = o.id;
