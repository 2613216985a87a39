-- Presence in a meeting: a ground that ends within its day.
alter table dekking drop constraint dekking_grond_check;
--> statement-breakpoint
alter table dekking add constraint dekking_grond_check check (grond in ('eigenaar', 'gezag', 'zelf', 'toestemming', 'rechtstreeks-betrokken', 'wettelijk', 'vitaal-belang', 'conflict-van-plichten', 'aanwezigheid'));
--> statement-breakpoint
alter table dekking add column eindigt timestamptz;
--> statement-breakpoint
alter table dekking add constraint dekking_aanwezigheid check ((grond = 'aanwezigheid') = (eindigt is not null) and (eindigt is null or tot is not null));
--> statement-breakpoint
alter table dekking_historie add column eindigt timestamptz;
--> statement-breakpoint
create or replace function historie_van_dekking() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'DELETE' then
    insert into dekking_historie (nr, houder, persoon, betreft, bron, gezin, casus, rij, planversie, van, tot, opent, grond, steunt_op, eindigt, weg)
    select nr, houder, persoon, betreft, bron, gezin, casus, rij, planversie, van, tot, opent, grond, steunt_op, eindigt, true from oud;
  else
    insert into dekking_historie (nr, houder, persoon, betreft, bron, gezin, casus, rij, planversie, van, tot, opent, grond, steunt_op, eindigt, weg)
    select nr, houder, persoon, betreft, bron, gezin, casus, rij, planversie, van, tot, opent, grond, steunt_op, eindigt, false from nieuw;
  end if;
  return null;
end $$;
--> statement-breakpoint
-- The second lock: what has ended is not there for the lezer, and so for no policy that looks dekking up.
create policy nog_niet_geeindigd on dekking as restrictive for select to rondetafel_lezer using (eindigt is null or (select klok()) < eindigt);
--> statement-breakpoint
-- Once the verslag is vastgesteld, it stays as those present left it. Only taking the whole meeting out of view touches it: its own row goes first.
create function overleg_ligt_vast() returns trigger language plpgsql as $$
begin
  if to_jsonb(old) - array['versie', 'vervallen_op'] is distinct from to_jsonb(new) - array['versie', 'vervallen_op'] then
    raise exception 'rt: het verslag van overleg % ligt vast', old.id using errcode = '23514', constraint = 'overleg_ligt_vast';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger overleg_vast before update on overleg for each row when (old.verslag_vastgesteld_op is not null) execute function overleg_ligt_vast();
--> statement-breakpoint
-- What hangs under it. Arguments: columns that may still change.
create function overlegdeel_ligt_vast() returns trigger language plpgsql as $$
declare
  stand overleg;
begin
  -- Waits for a vaststelling that is on its way.
  select * into stand from overleg where casus_id = new.casus_id and id = new.overleg_id for share;
  if stand.verslag_vastgesteld_op is null or (tg_op = 'UPDATE' and new.vervallen_op is not null and stand.vervallen_op is not null) then
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
create trigger uitgenodigde_vast before insert or update on uitgenodigde for each row execute function overlegdeel_ligt_vast();
--> statement-breakpoint
create trigger aanwezige_vast before insert or update on aanwezige for each row execute function overlegdeel_ligt_vast();
--> statement-breakpoint
create trigger verslagdeel_vast before insert or update on verslagdeel for each row execute function overlegdeel_ligt_vast();
--> statement-breakpoint
create trigger afspraak_vast before insert or update on afspraak for each row execute function overlegdeel_ligt_vast('actie_id');
--> statement-breakpoint
-- That something was told cannot be untold, nor what was agreed with.
create function overlegrij_blijft() returns trigger language plpgsql as $$
begin
  if to_jsonb(old) - array['versie', 'vervallen_op'] is distinct from to_jsonb(new) - array['versie', 'vervallen_op'] then
    raise exception 'rt: % % ligt vast', tg_table_name, old.id using errcode = '23514', constraint = 'overleg_ligt_vast';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger mededeling_vast before update on mededeling for each row execute function overlegrij_blijft();
--> statement-breakpoint
create trigger verslagvaststelling_vast before update on verslagvaststelling for each row execute function overlegrij_blijft();
--> statement-breakpoint
create trigger verslaginstemming_vast before update on verslaginstemming for each row execute function overlegrij_blijft();
--> statement-breakpoint
create trigger overlegakkoord_vast before update on overlegakkoord for each row execute function overlegrij_blijft();
--> statement-breakpoint
create trigger overlegverloop_vast before update on overlegverloop for each row execute function overlegrij_blijft();
--> statement-breakpoint
-- Every noun stands in weergave in its own version.
create constraint trigger weergave_loopt_gelijk after insert or update on overleg deferrable initially deferred for each row execute function versie_klopt('overleg');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on uitgenodigde deferrable initially deferred for each row execute function versie_klopt('uitgenodigde');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on overlegakkoord deferrable initially deferred for each row execute function versie_klopt('overlegakkoord');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on overlegverloop deferrable initially deferred for each row execute function versie_klopt('overlegverloop');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on aanwezige deferrable initially deferred for each row execute function versie_klopt('aanwezige');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on overlegstuk deferrable initially deferred for each row execute function versie_klopt('overlegstuk');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on mededeling deferrable initially deferred for each row execute function versie_klopt('mededeling');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on verslagdeel deferrable initially deferred for each row execute function versie_klopt('verslagdeel');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on afspraak deferrable initially deferred for each row execute function versie_klopt('afspraak');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on verslagvaststelling deferrable initially deferred for each row execute function versie_klopt('verslagvaststelling');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on verslaginstemming deferrable initially deferred for each row execute function versie_klopt('verslaginstemming');
--> statement-breakpoint
grant select, insert, update on overleg, uitgenodigde, overlegakkoord, overlegverloop, aanwezige, overlegstuk, mededeling, verslagdeel, afspraak, verslagvaststelling, verslaginstemming to rondetafel_schrijver;
