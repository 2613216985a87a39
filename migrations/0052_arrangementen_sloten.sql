-- Who decides in whose name is for everyone to know: it says nothing about a person.
alter table weergave drop constraint weergave_open;
--> statement-breakpoint
alter table weergave add constraint weergave_open check ((cel is null) = (soort in ('organisatie', 'regioafspraak', 'regiotrede', 'privacyreglement', 'convenant', 'convenanttoetreding', 'mandaat')));
--> statement-breakpoint

-- Every noun stands in weergave in its own version.
create constraint trigger weergave_loopt_gelijk after insert or update on mandaat deferrable initially deferred for each row execute function versie_klopt('mandaat');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on arrangement deferrable initially deferred for each row execute function versie_klopt('arrangement');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on arrangementonderdeel deferrable initially deferred for each row execute function versie_klopt('arrangementonderdeel');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on arrangementbesluit deferrable initially deferred for each row execute function versie_klopt('arrangementbesluit');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on arrangementvaststelling deferrable initially deferred for each row execute function versie_klopt('arrangementvaststelling');
--> statement-breakpoint

grant select, insert, update on mandaat, arrangement, arrangementonderdeel, arrangementbesluit, arrangementvaststelling to rondetafel_schrijver;
