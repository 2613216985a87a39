create constraint trigger weergave_loopt_gelijk after insert or update on persoonsnummer deferrable initially deferred for each row execute function versie_klopt('persoonsnummer');
--> statement-breakpoint
grant select, insert, update on persoonsnummer to rondetafel_schrijver;
--> statement-breakpoint

-- The number itself. Whoever writes puts it down, writes it anew under another key, and takes it away when it was wrong; whose it is never changes.
grant select, insert, delete on persoonsnummerkluis to rondetafel_schrijver;
--> statement-breakpoint
grant update (sleutel, cijfertekst, zoekwaarde) on persoonsnummerkluis to rondetafel_schrijver;
--> statement-breakpoint
grant select on persoonsnummerkluis to rondetafel_lezer;
--> statement-breakpoint
alter table persoonsnummerkluis enable row level security;
--> statement-breakpoint
create policy schrijver on persoonsnummerkluis to rondetafel_schrijver using (true) with check (true);
--> statement-breakpoint
-- Read only within the organisatie that keeps it, by who sees all of that: behind the encryption a lock that no statement of the API can forget.
create policy eigen on persoonsnummerkluis for select to rondetafel_lezer using (
  eigenaar_id = any ((select rt_houders())::uuid[])
  and (select nullif(current_setting('rt.masker', true), '')::bigint) = (1::bigint << 57) - 1
);
--> statement-breakpoint

create constraint trigger weergave_loopt_gelijk after insert or update on consult deferrable initially deferred for each row execute function versie_klopt('consult');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on consultreactie deferrable initially deferred for each row execute function versie_klopt('consultreactie');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on consultvervolg deferrable initially deferred for each row execute function versie_klopt('consultvervolg');
--> statement-breakpoint
grant select, insert, update on consult, consultreactie, consultvervolg to rondetafel_schrijver;
