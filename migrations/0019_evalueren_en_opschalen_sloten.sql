-- What the parties in a region agreed says nothing about a person: everyone may read it, parents too.
alter table weergave drop constraint weergave_open;
--> statement-breakpoint
alter table weergave add constraint weergave_open check ((cel is null) = (soort in ('organisatie', 'regioafspraak', 'regiotrede')));
--> statement-breakpoint

-- Every noun stands in weergave in its own version.
create constraint trigger weergave_loopt_gelijk after insert or update on regioafspraak deferrable initially deferred for each row execute function versie_klopt('regioafspraak');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on regiotrede deferrable initially deferred for each row execute function versie_klopt('regiotrede');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on heropening deferrable initially deferred for each row execute function versie_klopt('heropening');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on ervaring deferrable initially deferred for each row execute function versie_klopt('ervaring');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on evaluatiemoment deferrable initially deferred for each row execute function versie_klopt('evaluatiemoment');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on evaluatieafronding deferrable initially deferred for each row execute function versie_klopt('evaluatieafronding');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on doelscore deferrable initially deferred for each row execute function versie_klopt('doelscore');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on opschaling deferrable initially deferred for each row execute function versie_klopt('opschaling');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on opschalingreactie deferrable initially deferred for each row execute function versie_klopt('opschalingreactie');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on opschalingbesluit deferrable initially deferred for each row execute function versie_klopt('opschalingbesluit');
--> statement-breakpoint

grant select, insert, update on regioafspraak, regiotrede, heropening, ervaring, evaluatiemoment, evaluatieafronding, doelscore, opschaling, opschalingreactie, opschalingbesluit to rondetafel_schrijver;
