ALTER TABLE "uitnodiging" ADD COLUMN "deelnemer_id" uuid;--> statement-breakpoint
ALTER TABLE "uitnodigingacceptatie" ADD COLUMN "deelnemer_id" uuid;--> statement-breakpoint
ALTER TABLE "persoontoken" ADD COLUMN "uitnodiging_id" uuid;--> statement-breakpoint
ALTER TABLE "uitnodiging" ADD CONSTRAINT "uitnodiging_deelnemer" FOREIGN KEY ("casus_id","deelnemer_id") REFERENCES "public"."deelnemer"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uitnodigingacceptatie" ADD CONSTRAINT "uitnodigingacceptatie_deelnemer" FOREIGN KEY ("casus_id","deelnemer_id") REFERENCES "public"."deelnemer"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "antwoord_gever" ON "antwoord" USING btree ("gever_id") WHERE gever_id is not null;
--> statement-breakpoint

-- By whose code someone came to log in: the first uitnodiging of that persoon that was accepted, of those that stand where there are any.
update persoontoken t set uitnodiging_id = (
  select u.id from uitnodiging u join uitnodigingacceptatie a on a.casus_id = u.casus_id and a.uitnodiging_id = u.id
  where u.persoon_id = t.persoon_id order by a.vervallen_op is not null, a.aangemaakt_op, a.id limit 1);
--> statement-breakpoint
-- What was put on the list in the same breath as the uitnodiging was put there by it. Who was once on it as invited and takes part does so by an acceptatie.
update uitnodiging u set deelnemer_id = (
  select d.id from deelnemer d where d.casus_id = u.casus_id and (d.organisatie_id = u.organisatie_id or d.persoon_id = u.persoon_id) and d.aangemaakt_op = u.aangemaakt_op
    and exists (select from historie h where h.soort = 'deelnemer' and h.id = d.id and h.versie = 1 and h.filter_status = 'uitgenodigd') order by d.id limit 1);
--> statement-breakpoint
update uitnodigingacceptatie a set deelnemer_id = (
  select d.id from uitnodiging u join deelnemer d on d.casus_id = u.casus_id and (d.organisatie_id = u.organisatie_id or d.persoon_id = u.persoon_id)
  where u.casus_id = a.casus_id and u.id = a.uitnodiging_id and d.status <> 'uitgenodigd'
    and exists (select from historie h where h.soort = 'deelnemer' and h.id = d.id and h.filter_status = 'uitgenodigd')
  order by d.vervallen_op is not null, d.status, d.aangemaakt_op, d.id limit 1);
--> statement-breakpoint

-- A token that was bound by a code that reached the wrong one is let go.
grant delete on persoontoken to rondetafel_schrijver;
--> statement-breakpoint

-- Whom a plan or inzet is about: its jeugdige, or everyone of its gezin.
create function plan_over(p_plan uuid) returns setof uuid language sql stable set search_path = public as $$
  select jeugdige_id from opp where id = p_plan
  union all select jeugdige_id from inzet where id = p_plan and jeugdige_id is not null
  union all select l.persoon_id from (select gezin_id from gezinsplan where id = p_plan union all select gezin_id from inzet where id = p_plan) g
    join gezinslid l on l.gezin_id = g.gezin_id and l.vervallen_op is null
$$;
--> statement-breakpoint
-- Whether this person is none of those.
create function los_van(p_plan uuid, p_persoon uuid) returns boolean language sql stable set search_path = public as $$
  select not exists (select from plan_over(p_plan) w join identiteit x on x.persoon_id = w join identiteit y using (identiteit) where y.persoon_id = p_persoon)
$$;
--> statement-breakpoint
revoke execute on function plan_over(uuid), los_van(uuid, uuid) from public;
--> statement-breakpoint
grant execute on function plan_over(uuid), los_van(uuid, uuid) to rondetafel_schrijver;
--> statement-breakpoint

-- As before, but a summary of what turned out to be of someone else goes, also from a version that lies fast: it was never of this one.
create or replace function opp_deel_ligt_vast() returns trigger language plpgsql as $$
declare
  plan opp;
  stand opp_versie;
begin
  if tg_op = 'UPDATE' and tg_table_name = 'samenvatting' and new.vervallen_op is not null then
    if los_van(new.bron_id, new.betreft_id) then
      return new;
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
  if tg_op = 'UPDATE' and tg_table_name = 'samenvatting' and new.vervallen_op is not null then
    if los_van(new.bron_id, new.betreft_id) then
      return new;
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

-- Who is one with whom can end too: what waited for whom of either side is derived anew.
create function wacht_bij_identiteit() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform wacht_bij(array(select distinct t.id from (select identiteit from oud union select identiteit from nieuw) x join identiteit i using (identiteit)
    join toestemming t on t.betreft_id = i.persoon_id where t.tot >= vandaag()));
  return null;
end $$;
--> statement-breakpoint
drop trigger wacht_op_antwoord on identiteit;
--> statement-breakpoint
create trigger wacht_op_antwoord after update on identiteit referencing old table as oud new table as nieuw for each statement execute function wacht_bij_identiteit();
