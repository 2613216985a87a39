-- Grounds on which an organisatie shares its own rows without toestemming.
alter table dekking drop constraint dekking_grond_check;
--> statement-breakpoint
alter table dekking add constraint dekking_grond_check check (grond in ('eigenaar', 'gezag', 'zelf', 'toestemming', 'rechtstreeks-betrokken', 'wettelijk', 'vitaal-belang', 'conflict-van-plichten'));
--> statement-breakpoint

-- Four eyes: what says that a second medewerker confirmed is that medewerker's own bevestiging, of the organisatie whose rows are shared.
create function deling_vier_ogen() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from delingbevestiging b
      join medewerker tweede on tweede.id = b.door_id and tweede.organisatie_id = new.eigenaar_id and tweede.vervallen_op is null
      join medewerker eerste on eerste.id = new.door_id and eerste.organisatie_id = new.eigenaar_id
      where b.casus_id = new.casus_id and b.deling_id = new.id and b.door_id = new.bevestigd_door_id
        and (tweede.token_issuer, tweede.token_subject) is distinct from (eerste.token_issuer, eerste.token_subject)
  ) then
    raise exception 'rt: deling % is niet door een tweede medewerker bevestigd', new.id using errcode = '23514', constraint = 'deling_twee_mensen';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger deling_twee_mensen after insert or update on deling deferrable initially deferred for each row
when (new.bevestigd_op is not null and new.vervallen_op is null) execute function deling_vier_ogen();
--> statement-breakpoint

-- What was decided to share stays as it was decided, and as it was confirmed.
create function deling_ligt_vast() returns trigger language plpgsql as $$
begin
  if to_jsonb(old) - array['informeren_op', 'geinformeerd_op', 'bevestigd_op', 'bevestigd_door_id', 'beeindigd_op', 'versie', 'vervallen_op']
    is distinct from to_jsonb(new) - array['informeren_op', 'geinformeerd_op', 'bevestigd_op', 'bevestigd_door_id', 'beeindigd_op', 'versie', 'vervallen_op']
    or (old.bevestigd_op is not null and (old.bevestigd_op, old.bevestigd_door_id) is distinct from (new.bevestigd_op, new.bevestigd_door_id)) then
    raise exception 'rt: deling % ligt vast', old.id using errcode = '23514', constraint = 'deling_ligt_vast';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger deling_ligt_vast before update on deling for each row execute function deling_ligt_vast();
--> statement-breakpoint

-- Every noun stands in weergave in its own version.
create constraint trigger weergave_loopt_gelijk after insert or update on deling deferrable initially deferred for each row execute function versie_klopt('deling');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on delingverantwoording deferrable initially deferred for each row execute function versie_klopt('delingverantwoording');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on delingbevestiging deferrable initially deferred for each row execute function versie_klopt('delingbevestiging');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on delingbeeindiging deferrable initially deferred for each row execute function versie_klopt('delingbeeindiging');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on meldcode deferrable initially deferred for each row execute function versie_klopt('meldcode');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on meldcodestap deferrable initially deferred for each row execute function versie_klopt('meldcodestap');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on meldcodeafsluiting deferrable initially deferred for each row execute function versie_klopt('meldcodeafsluiting');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on zienswijze deferrable initially deferred for each row execute function versie_klopt('zienswijze');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on hulpverzoek deferrable initially deferred for each row execute function versie_klopt('hulpverzoek');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on hulpverzoekopenstelling deferrable initially deferred for each row execute function versie_klopt('hulpverzoekopenstelling');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on antwoordbevestiging deferrable initially deferred for each row execute function versie_klopt('antwoordbevestiging');
--> statement-breakpoint

grant select, insert, update on deling, delingverantwoording, delingbevestiging, delingbeeindiging, meldcode, meldcodestap, meldcodeafsluiting, zienswijze, hulpverzoek, hulpverzoekopenstelling, antwoordbevestiging to rondetafel_schrijver;
