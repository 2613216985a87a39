ALTER TABLE "actie" DROP CONSTRAINT "actie_van_jeugdige";
--> statement-breakpoint
ALTER TABLE "hulpvraag" DROP CONSTRAINT "hulpvraag_van_jeugdige";
--> statement-breakpoint
ALTER TABLE "voortgang" DROP CONSTRAINT "voortgang_van_jeugdige";
--> statement-breakpoint
ALTER TABLE "casusjeugdige" DROP CONSTRAINT "casusjeugdige_eenmaal";--> statement-breakpoint
CREATE UNIQUE INDEX "casusjeugdige_eenmaal" ON "casusjeugdige" USING btree ("casus_id","persoon_id","eigenaar_id") WHERE vervallen_op is null;--> statement-breakpoint
ALTER TABLE "uitnodiging" ADD COLUMN "rust" boolean DEFAULT false NOT NULL;
--> statement-breakpoint

-- What speaks of a jeugdige of a casus speaks of one who is there now. A foreign key cannot say that: whoever was taken out may come again, and then stands there
-- twice. Argument: the name under which the caller hears of it.
create function gaat_over_jeugdige() returns trigger language plpgsql as $$
begin
  if not exists (select from casusjeugdige j where j.casus_id = new.casus_id and j.persoon_id = new.jeugdige_id and j.vervallen_op is null) then
    raise exception 'rt: geen jeugdige van casus %', new.casus_id using errcode = '23503', constraint = tg_argv[0];
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger hulpvraag_van_jeugdige before insert or update of casus_id, jeugdige_id on hulpvraag for each row
  execute function gaat_over_jeugdige('hulpvraag_van_jeugdige');
--> statement-breakpoint
create trigger actie_van_jeugdige before insert or update of casus_id, jeugdige_id on actie for each row when (new.jeugdige_id is not null)
  execute function gaat_over_jeugdige('actie_van_jeugdige');
--> statement-breakpoint
create trigger voortgang_van_jeugdige before insert or update of casus_id, jeugdige_id on voortgang for each row when (new.jeugdige_id is not null)
  execute function gaat_over_jeugdige('voortgang_van_jeugdige');
--> statement-breakpoint

-- A casus is about someone, as long as it stands.
create function casus_houdt_jeugdige() returns trigger language plpgsql as $$
begin
  if exists (select from casus c where c.id = new.casus_id and c.vervallen_op is null)
    and not exists (select from casusjeugdige j where j.casus_id = new.casus_id and j.vervallen_op is null) then
    raise exception 'rt: casus % zonder jeugdige', new.casus_id using errcode = '23514', constraint = 'casusjeugdige_minstens_een';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger casusjeugdige_minstens_een after update on casusjeugdige deferrable initially deferred for each row
  when (new.vervallen_op is not null) execute function casus_houdt_jeugdige();
--> statement-breakpoint

-- As before; and what a verslag that is vastgesteld says about one who was taken out of the casus goes with that one, whose own row goes first.
create or replace function overlegdeel_ligt_vast() returns trigger language plpgsql as $$
declare
  stand overleg;
begin
  -- Waits for a vaststelling that is on its way.
  select * into stand from overleg where casus_id = new.casus_id and id = new.overleg_id for share;
  if stand.verslag_vastgesteld_op is null or (tg_op = 'UPDATE' and new.vervallen_op is not null and stand.vervallen_op is not null) then
    return new;
  end if;
  if tg_op = 'UPDATE' and new.vervallen_op is not null and tg_table_name in ('verslagdeel', 'afspraak')
    and to_jsonb(old) - array['versie', 'vervallen_op'] = to_jsonb(new) - array['versie', 'vervallen_op']
    and not exists (select from casusjeugdige j where j.casus_id = new.casus_id and j.persoon_id = (to_jsonb(new) ->> 'betreft_id')::uuid and j.vervallen_op is null) then
    return new;
  end if;
  if tg_op = 'INSERT' and tg_table_name = 'verslagdeel' and to_jsonb(new) ->> 'onderdeel' = 'aanvulling' then
    return new;
  end if;
  if tg_op = 'INSERT' or new.vervallen_op is not null
    or to_jsonb(old) - (tg_argv || array['versie']) is distinct from to_jsonb(new) - (tg_argv || array['versie']) then
    raise exception 'rt: het verslag van overleg % ligt vast', new.overleg_id using errcode = '23514', constraint = 'overleg_ligt_vast';
  end if;
  return new;
end $$;
--> statement-breakpoint

-- An uitnodiging of a casus that is closed waits for nobody.
update uitnodiging u set rust = true from casus c where c.id = u.casus_id and c.status = 'afgesloten' and u.status = 'open' and u.vervallen_op is null;
--> statement-breakpoint
update weergave w set positie = nextval('historie_positie'), beurt = null from uitnodiging u where w.soort = 'uitnodiging' and w.id = u.id and u.rust;
