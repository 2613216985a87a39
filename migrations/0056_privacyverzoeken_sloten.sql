-- Once the answer went out, a privacyverzoek stays as it was answered. Only taking the whole of it out of view touches it: its own row goes first.
create function privacyverzoek_ligt_vast() returns trigger language plpgsql as $$
begin
  if to_jsonb(old) - array['versie', 'vervallen_op'] is distinct from to_jsonb(new) - array['versie', 'vervallen_op'] then
    raise exception 'rt: privacyverzoek % ligt vast', old.id using errcode = '23514', constraint = 'privacyverzoek_ligt_vast';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger privacyverzoek_vast before update on privacyverzoek for each row when (old.afgehandeld_op is not null) execute function privacyverzoek_ligt_vast();
--> statement-breakpoint
-- What hangs under it, and what a decision can be about.
create function privacydeel_ligt_vast() returns trigger language plpgsql as $$
declare
  stand privacyverzoek;
begin
  -- Waits for an answer that is on its way.
  select * into stand from privacyverzoek where id = new.privacyverzoek_id for share;
  if stand.afgehandeld_op is not null and not (tg_op = 'UPDATE' and new.vervallen_op is not null and stand.vervallen_op is not null) then
    raise exception 'rt: privacyverzoek % ligt vast', stand.id using errcode = '23514', constraint = 'privacyverzoek_ligt_vast';
  end if;
  if tg_op = 'UPDATE' and to_jsonb(old) - array['versie', 'vervallen_op'] is distinct from to_jsonb(new) - array['versie', 'vervallen_op'] then
    raise exception 'rt: % % ligt vast', tg_table_name, old.id using errcode = '23514', constraint = 'privacyverzoek_ligt_vast';
  end if;
  if tg_table_name = 'privacybesluit' and not (to_jsonb(new) ->> 'over' = any (stand.compartimenten)
    and (stand.soort = 'vernietiging' or to_jsonb(new) ->> 'grond' is null)) then
    raise exception 'rt: privacybesluit % past niet bij het verzoek', new.id using errcode = '23514', constraint = 'privacybesluit_past';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger privacyverlenging_vast before insert or update on privacyverlenging for each row execute function privacydeel_ligt_vast();
--> statement-breakpoint
create trigger privacybesluit_vast before insert or update on privacybesluit for each row execute function privacydeel_ligt_vast();
--> statement-breakpoint
create trigger privacyafhandeling_vast before insert or update on privacyafhandeling for each row execute function privacydeel_ligt_vast();
--> statement-breakpoint
-- Every noun stands in weergave in its own version.
create constraint trigger weergave_loopt_gelijk after insert or update on privacyverzoek deferrable initially deferred for each row execute function versie_klopt('privacyverzoek');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on privacyverlenging deferrable initially deferred for each row execute function versie_klopt('privacyverlenging');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on privacybesluit deferrable initially deferred for each row execute function versie_klopt('privacybesluit');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on privacyafhandeling deferrable initially deferred for each row execute function versie_klopt('privacyafhandeling');
--> statement-breakpoint
grant select, insert, update on privacyverzoek, privacyverlenging, privacybesluit, privacyafhandeling to rondetafel_schrijver;
