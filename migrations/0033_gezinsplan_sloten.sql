create constraint trigger weergave_loopt_gelijk after insert or update on gezinsplan_afschrift deferrable initially deferred for each row execute function versie_klopt_plan('gezinsplan-afschrift');
--> statement-breakpoint
grant select, insert, update on gezinsplan_afschrift to rondetafel_schrijver;
