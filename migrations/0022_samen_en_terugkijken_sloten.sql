-- How it stood: historie keeps of every form what the door looks for, so that its own statements can be asked of another day.
alter table historie add column filter_soort text, add column filter_status text, add column filter_datum date;
--> statement-breakpoint
-- Of forms from before this: as the row stands now, or as its own text says.
alter table historie disable trigger historie_vast;
--> statement-breakpoint
update historie h set filter_soort = w.filter_soort, filter_datum = w.filter_datum,
    filter_status = case when h.positie = w.positie then w.filter_status else h.json::json ->> 'status' end
  from weergave w where w.soort = h.soort and w.id = h.id and w.planversie = h.planversie and not h.weg;
--> statement-breakpoint
alter table historie enable trigger historie_vast;
--> statement-breakpoint
create or replace function historie_van_weergave() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'DELETE' then
    insert into historie (soort, id, planversie, casus, ouder, eigenaar, betreft, gezin, cel, besloten, volgorde, versie, vorm, json, weg)
    select soort, id, planversie, casus, ouder, eigenaar, betreft, gezin, cel, besloten, volgorde, versie, vorm, null, true from oud;
  else
    insert into historie (positie, soort, id, planversie, casus, ouder, eigenaar, betreft, gezin, cel, besloten, volgorde, versie, vorm, json,
      filter_soort, filter_status, filter_datum)
    select positie, soort, id, planversie, casus, ouder, eigenaar, betreft, gezin, cel, besloten, volgorde, versie, vorm, json,
      filter_soort, filter_status, filter_datum from nieuw;
  end if;
  return null;
end $$;
--> statement-breakpoint
-- The moment that a peildatum stands for: of a day its very end, in the Netherlands.
create function peilmoment(peildatum text) returns timestamptz language sql stable parallel safe as $$
  select case when length(peildatum) = 10 then ((peildatum::date + 1)::timestamp at time zone 'Europe/Amsterdam') - interval '1 microsecond'
    else peildatum::timestamptz end
$$;
--> statement-breakpoint

-- For which day someone looked, as it was asked; absent for a look at how it stands.
alter table logboek add column peildatum text;
