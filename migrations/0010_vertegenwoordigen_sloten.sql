-- Every noun stands in weergave in its own version.
create constraint trigger weergave_loopt_gelijk after insert or update on vertegenwoordiging deferrable initially deferred for each row execute function versie_klopt('vertegenwoordiging');
--> statement-breakpoint

grant select, insert, update on vertegenwoordiging to rondetafel_schrijver;
