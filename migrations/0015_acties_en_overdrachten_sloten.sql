-- Whose turn it is, for as long as it is: what an agenda walks, in order of its day. Not a matter of who may see it: that stays with dekking.
alter table weergave add column beurt uuid;
--> statement-breakpoint
create index weergave_beurt on weergave (beurt, soort, filter_datum, id) where beurt is not null;
--> statement-breakpoint
-- What waited already.
update weergave set positie = nextval('historie_positie'), filter_datum = ((json::jsonb ->> 'aangebodenOp')::timestamptz at time zone 'Europe/Amsterdam')::date,
  beurt = case when filter_status = 'open' then coalesce(json::jsonb #>> '{aan,medewerkerId}', json::jsonb #>> '{aan,organisatieId}', json::jsonb #>> '{aan,persoonId}')::uuid end
  where soort = 'regieaanbieding';
--> statement-breakpoint
update weergave set positie = nextval('historie_positie'), beurt = coalesce(json::jsonb ->> 'medewerkerId', json::jsonb ->> 'organisatieId', json::jsonb ->> 'persoonId')::uuid
  where soort = 'regieperiode' and filter_status = 'open';
--> statement-breakpoint
update weergave set positie = nextval('historie_positie'), filter_datum = ((json::jsonb ->> 'uitgenodigdOp')::timestamptz at time zone 'Europe/Amsterdam')::date,
  beurt = case when filter_status = 'open' then filter_verwijst end
  where soort = 'uitnodiging';
--> statement-breakpoint
update weergave set positie = nextval('historie_positie'), filter_datum = ((json::jsonb ->> 'vastgelegdOp')::timestamptz at time zone 'Europe/Amsterdam')::date,
  beurt = case when json::jsonb ?| array['bevestigdOp', 'beeindigdOp'] then null else eigenaar end
  where soort = 'deling';
--> statement-breakpoint
update weergave set positie = nextval('historie_positie'), beurt = eigenaar where soort = 'afwijking';
--> statement-breakpoint
update weergave w set positie = nextval('historie_positie'), filter_soort = f.naar, filter_datum = (f.aangemaakt_op at time zone 'Europe/Amsterdam')::date
  from faseovergang f where w.soort = 'faseovergang' and w.id = f.id;
--> statement-breakpoint

-- Every noun stands in weergave in its own version.
create constraint trigger weergave_loopt_gelijk after insert or update on actie deferrable initially deferred for each row execute function versie_klopt('actie');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on actieterugkoppeling deferrable initially deferred for each row execute function versie_klopt('actieterugkoppeling');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on voortgang deferrable initially deferred for each row execute function versie_klopt('voortgang');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on aanspreekpunt deferrable initially deferred for each row execute function versie_klopt('aanspreekpunt');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on overdracht deferrable initially deferred for each row execute function versie_klopt('overdracht');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on overdrachtonderdeel deferrable initially deferred for each row execute function versie_klopt('overdrachtonderdeel');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on overdrachtacceptatie deferrable initially deferred for each row execute function versie_klopt('overdrachtacceptatie');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on overdrachtbericht deferrable initially deferred for each row execute function versie_klopt('overdrachtbericht');
--> statement-breakpoint

grant select, insert, update on actie, actieterugkoppeling, voortgang, aanspreekpunt, overdracht, overdrachtonderdeel, overdrachtacceptatie, overdrachtbericht to rondetafel_schrijver;
