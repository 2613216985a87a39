-- What drizzle-kit cannot say: temporal keys and freezes of the nouns, the versie trigger on each of them, who is calling, and the locks.
-- Periods that would say the same thing twice. `tot` is the last day included; an open end goes on.
alter table gezagsrelatie add constraint gezagsrelatie_overlapt_niet exclude using gist (
  eigenaar_id with =, persoon_id with =, (coalesce(houder_persoon_id, houder_organisatie_id)) with =, (daterange(van, tot, '[]')) with &&
) where (vervallen_op is null);
--> statement-breakpoint
alter table gezinslid add constraint gezinslid_overlapt_niet exclude using gist (
  gezin_id with =, persoon_id with =, (daterange(van, tot, '[]')) with &&
) where (vervallen_op is null);
--> statement-breakpoint

-- Exactly one regisseur at any moment of an open casus. Two at once: the temporal key refuses. None: the foreign key with PERIOD does.
alter table regieperiode add constraint regieperiode_een_tegelijk unique (casus_id, rol, geldig without overlaps);
--> statement-breakpoint
alter table regieplicht add constraint regieplicht_een_tegelijk unique (casus_id, rol, actief without overlaps);
--> statement-breakpoint
alter table regieplicht add constraint regieplicht_gedekt foreign key (casus_id, rol, period actief) references regieperiode (casus_id, rol, period geldig);
--> statement-breakpoint

-- What was vastgesteld stays as it was agreed. Only taking a whole plan out of view touches it: the plan's own row goes first.

-- A part of an OPP. Argument: its deel. A handelingsplan and ondersteuningsafspraken are a handelingsdeel as a whole.
create function opp_deel_ligt_vast() returns trigger language plpgsql as $$
declare
  plan opp;
  stand opp_versie;
begin
  select * into plan from opp where id = new.opp_id;
  if tg_op = 'UPDATE' and new.vervallen_op is not null and plan.vervallen_op is not null then
    return new;
  end if;
  -- Waits for a vaststelling that is on its way.
  select * into stand from opp_versie where id = new.opp_id and planversie = new.planversie for share;
  if (case when plan.soort = 'opp' and tg_argv[0] = 'perspectief' then stand.perspectief_vastgesteld_op else stand.handelingsdeel_vastgesteld_op end) is not null then
    raise exception 'rt: versie % van opp % ligt vast', new.planversie, new.opp_id using errcode = '23514', constraint = 'opp_deel_vastgesteld';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger opp_factor_vast before insert or update on opp_factor for each row execute function opp_deel_ligt_vast('perspectief');
--> statement-breakpoint
create trigger opp_leerlinginbreng_vast before insert or update on opp_leerlinginbreng for each row execute function opp_deel_ligt_vast('perspectief');
--> statement-breakpoint
create trigger opp_begeleiding_vast before insert or update on opp_begeleiding for each row execute function opp_deel_ligt_vast('handelingsdeel');
--> statement-breakpoint
create trigger opp_jeugdhulpverklaring_vast before insert or update on opp_jeugdhulpverklaring for each row execute function opp_deel_ligt_vast('handelingsdeel');
--> statement-breakpoint
create trigger opp_jeugdhulp_vast before insert or update on opp_jeugdhulp for each row execute function opp_deel_ligt_vast('handelingsdeel');
--> statement-breakpoint
create trigger opp_doel_vast before insert or update on opp_doel for each row execute function opp_deel_ligt_vast('handelingsdeel');
--> statement-breakpoint
create trigger samenvatting_opp_vast before insert or update on samenvatting for each row when (new.opp_id is not null) execute function opp_deel_ligt_vast('handelingsdeel');
--> statement-breakpoint

-- The version itself: what it says belongs to the perspectief, the schooljaar to both, and a date of vaststelling is never moved.
create function opp_versie_ligt_vast() returns trigger language plpgsql as $$
declare
  inhoud boolean := (old.uitstroombestemming, old.programma_afwijking, old.overleg_perspectief_op) is distinct from
    (new.uitstroombestemming, new.programma_afwijking, new.overleg_perspectief_op);
  perspectief boolean := old.perspectief_vastgesteld_op is not null;
  handelingsdeel boolean := old.handelingsdeel_vastgesteld_op is not null;
  heeft_perspectief boolean := (select soort = 'opp' from opp where id = old.id);
begin
  if (perspectief and old.perspectief_vastgesteld_op is distinct from new.perspectief_vastgesteld_op)
    or (handelingsdeel and old.handelingsdeel_vastgesteld_op is distinct from new.handelingsdeel_vastgesteld_op)
    or (inhoud and (perspectief or (handelingsdeel and not heeft_perspectief)))
    or ((old.schooljaar, old.reden) is distinct from (new.schooljaar, new.reden) and (perspectief or handelingsdeel)) then
    raise exception 'rt: versie % van opp % ligt vast', old.planversie, old.id using errcode = '23514', constraint = 'opp_deel_vastgesteld';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger opp_versie_vast before update on opp_versie for each row execute function opp_versie_ligt_vast();
--> statement-breakpoint

-- A part of a gezinsplan: the plan is vastgesteld as a whole.
create function gezinsplan_deel_ligt_vast() returns trigger language plpgsql as $$
declare
  stand gezinsplan_versie;
begin
  if tg_op = 'UPDATE' and new.vervallen_op is not null and exists (select 1 from gezinsplan where id = new.gezinsplan_id and vervallen_op is not null) then
    return new;
  end if;
  -- Waits for a vaststelling that is on its way.
  select * into stand from gezinsplan_versie where id = new.gezinsplan_id and planversie = new.planversie for share;
  if stand.vastgesteld_op is not null then
    raise exception 'rt: versie % van gezinsplan % ligt vast', new.planversie, new.gezinsplan_id using errcode = '23514', constraint = 'gezinsplan_versie_vastgesteld';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger gezinsplan_kracht_vast before insert or update on gezinsplan_kracht for each row execute function gezinsplan_deel_ligt_vast();
--> statement-breakpoint
create trigger gezinsplan_hulp_vast before insert or update on gezinsplan_hulp for each row execute function gezinsplan_deel_ligt_vast();
--> statement-breakpoint
create trigger gezinsplan_schoolloopbaan_vast before insert or update on gezinsplan_schoolloopbaan for each row execute function gezinsplan_deel_ligt_vast();
--> statement-breakpoint
create trigger gezinsplan_doel_vast before insert or update on gezinsplan_doel for each row execute function gezinsplan_deel_ligt_vast();
--> statement-breakpoint
create trigger samenvatting_gezinsplan_vast before insert or update on samenvatting for each row when (new.gezinsplan_id is not null) execute function gezinsplan_deel_ligt_vast();
--> statement-breakpoint

-- The version itself: once vastgesteld, nothing of it changes but that it is taken out of view.
create function gezinsplan_versie_ligt_vast() returns trigger language plpgsql as $$
begin
  if to_jsonb(old) - array['versie', 'vervallen_op'] is distinct from to_jsonb(new) - array['versie', 'vervallen_op'] then
    raise exception 'rt: versie % van gezinsplan % ligt vast', old.planversie, old.id using errcode = '23514', constraint = 'gezinsplan_versie_vastgesteld';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger gezinsplan_versie_vast before update on gezinsplan_versie for each row when (old.vastgesteld_op is not null)
execute function gezinsplan_versie_ligt_vast();
--> statement-breakpoint

-- Who is calling, and the context that door and policies read. A systeem acts for its organisatie, or (sub names a medewerker of it) on behalf of that one.
create function rt_begin(p_issuer text, p_subject text, p_client text, p_nu text)
returns table (soort text, id uuid, organisatie uuid, organisatie_soort text, functie text, via uuid, houders uuid[], masker bigint, nu timestamptz, vandaag date)
language plpgsql security definer set search_path = public as $$
declare
  v_systeem record;
  v_medewerker record;
begin
  perform set_config('rt.nu', coalesce(p_nu, ''), true);
  nu := date_trunc('milliseconds', klok());
  vandaag := (nu at time zone 'Europe/Amsterdam')::date;
  soort := 'onbekend';
  id := '00000000-0000-0000-0000-000000000000';
  houders := '{}';
  masker := 0;
  select s.id, s.organisatie_id into v_systeem from systeem s where s.issuer = p_issuer and s.client_id = p_client and s.vervallen_op is null;
  select m.id, m.organisatie_id, m.functie, coalesce(f.masker, 0) as masker into v_medewerker from medewerker m left join functie f on f.naam = m.functie
    where m.token_issuer = p_issuer and m.token_subject = p_subject and m.vervallen_op is null and m.van <= vandaag and (m.tot is null or m.tot >= vandaag);
  if v_medewerker.id is not null and (v_systeem.id is null or v_systeem.organisatie_id = v_medewerker.organisatie_id) then
    soort := 'medewerker';
    id := v_medewerker.id;
    organisatie := v_medewerker.organisatie_id;
    functie := v_medewerker.functie;
    via := v_systeem.id;
    masker := v_medewerker.masker;
    houders := array[organisatie];
  elsif v_systeem.id is not null and v_medewerker.id is null and p_subject = p_client then
    soort := 'systeem';
    id := v_systeem.id;
    organisatie := v_systeem.organisatie_id;
    masker := (1::bigint << 57) - 1;
    houders := array[organisatie];
  else
    -- Only the personen that this token was let into by their owners: what is one identity with them opens nothing by itself.
    select array_agg(t.persoon_id order by t.persoon_id) into houders from persoontoken t join persoon p on p.id = t.persoon_id and p.vervallen_op is null
      where t.issuer = p_issuer and t.subject = p_subject;
    if houders is null then
      houders := '{}';
    else
      soort := 'persoon';
      id := houders[1];
      masker := (1::bigint << 57) - 1;
    end if;
  end if;
  if organisatie is not null then
    select o.soort into organisatie_soort from organisatie o where o.id = rt_begin.organisatie;
  end if;
  perform set_config('rt.houders', houders::text, true), set_config('rt.masker', masker::text, true), set_config('rt.vandaag', vandaag::text, true),
    set_config('rt.actor_soort', soort, true), set_config('rt.actor', id::text, true), set_config('rt.organisatie', coalesce(organisatie::text, ''), true),
    set_config('rt.functie', coalesce(functie, ''), true), set_config('rt.via', coalesce(via::text, ''), true), set_config('rt.client', p_client, true);
  return next;
end $$;
--> statement-breakpoint

-- The second lock. It says what src/toegang/zicht.ts says, in its own words: a scalar look-up per row that stops at the first row of dekking that opens it.
create function rt_houders() returns uuid[] language sql stable parallel safe as $$ select coalesce(nullif(current_setting('rt.houders', true), ''), '{}')::uuid[] $$;
--> statement-breakpoint
alter table weergave enable row level security;
--> statement-breakpoint
alter table dekking enable row level security;
--> statement-breakpoint
alter table lijst enable row level security;
--> statement-breakpoint
alter table historie enable row level security;
--> statement-breakpoint
create policy schrijver on weergave to rondetafel_schrijver using (true) with check (true);
--> statement-breakpoint
create policy schrijver on dekking to rondetafel_schrijver using (true) with check (true);
--> statement-breakpoint
create policy schrijver on lijst to rondetafel_schrijver using (true) with check (true);
--> statement-breakpoint
create policy schrijver on historie for select to rondetafel_schrijver using (true);
--> statement-breakpoint
create policy eigen on dekking for select to rondetafel_lezer using (houder = any ((select rt_houders())::uuid[]));
--> statement-breakpoint
create policy eigen on lijst for select to rondetafel_lezer using (houder = any ((select rt_houders())::uuid[]));
--> statement-breakpoint
create policy zicht on weergave for select to rondetafel_lezer using (
  cel is null or 1 = (
    select 1 from dekking d
    where d.sleutel in (weergave.id, weergave.ouder, weergave.betreft)
      and d.houder = any ((select rt_houders())::uuid[])
      and ((d.opent & (select coalesce(nullif(current_setting('rt.masker', true), ''), '0')::bigint)) >> weergave.cel) & 1 = 1
      and (select nullif(current_setting('rt.vandaag', true), '')::date) >= d.van
      and coalesce(d.tot > (select nullif(current_setting('rt.vandaag', true), '')::date), true)
      and case
        when d.rij is null then
          d.betreft = weergave.betreft and not weergave.besloten and (d.casus is null or weergave.casus = d.casus)
          and case when d.bron is null then d.gezin is not distinct from weergave.gezin else weergave.eigenaar = d.bron end
        when weergave.planversie <> 0 and d.planversie is not null and d.planversie <> weergave.planversie then false
        when d.rij = weergave.id then true
        else d.rij = weergave.ouder and not weergave.besloten
          and (d.betreft is null or coalesce(weergave.betreft, d.betreft) = d.betreft) and (d.bron is null or weergave.eigenaar = d.bron)
      end
    limit 1
  )
);
--> statement-breakpoint
-- What is no longer in weergave was taken away: for every day, also for the days on which it stood there.
create policy zicht on historie for select to rondetafel_lezer using (
  exists (select 1 from weergave nu where nu.soort = historie.soort and nu.id = historie.id and nu.planversie = historie.planversie)
  and (cel is null or 1 = (
    select (bit_or(d.opent) & (select coalesce(nullif(current_setting('rt.masker', true), ''), '0')::bigint)) >> historie.cel
    from dekking d
    where d.sleutel in (historie.id, historie.ouder, historie.betreft)
      and d.houder = any ((select rt_houders())::uuid[])
      and (select nullif(current_setting('rt.vandaag', true), '')::date) >= d.van
      and coalesce(d.tot > (select nullif(current_setting('rt.vandaag', true), '')::date), true)
      and case
        when d.rij is null then
          d.betreft = historie.betreft and not historie.besloten and (d.casus is null or historie.casus = d.casus)
          and case when d.bron is null then d.gezin is not distinct from historie.gezin else historie.eigenaar = d.bron end
        when historie.planversie <> 0 and d.planversie is not null and d.planversie <> historie.planversie then false
        when d.rij = historie.id then true
        else d.rij = historie.ouder and not historie.besloten
          and (d.betreft is null or coalesce(historie.betreft, d.betreft) = d.betreft) and (d.bron is null or historie.eigenaar = d.bron)
      end
  ) & 1)
);
--> statement-breakpoint

-- Months of the log, ahead; what falls outside stands in the default partition. `select logboek_maand('2030-01-01')` adds one.
select logboek_maand(maand::date) from generate_series(date '2026-11-01', date '2029-12-01', interval '1 month') as maand;
--> statement-breakpoint

-- The two roles. lezer: the rendered rows behind the policies, and a line in the log. schrijver: everything a write needs, and no change of history or log.
revoke all on schema public from public;
--> statement-breakpoint
grant usage on schema public to rondetafel_lezer, rondetafel_schrijver;
--> statement-breakpoint
grant select on weergave, lijst, historie, dekking to rondetafel_lezer;
--> statement-breakpoint
grant insert on logboek to rondetafel_lezer, rondetafel_schrijver;
--> statement-breakpoint
grant select on all tables in schema public to rondetafel_schrijver;
--> statement-breakpoint
do $$
declare
  naam text;
begin
  for naam in select c.relname from pg_class c where c.relname like 'logboek%' and c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace loop
    execute format('revoke all on %I from rondetafel_schrijver', naam);
  end loop;
end $$;
--> statement-breakpoint
revoke select on kenmerk from rondetafel_schrijver;
--> statement-breakpoint
grant insert on logboek to rondetafel_schrijver;
--> statement-breakpoint
grant insert, update on weergave, dekking, lijst to rondetafel_schrijver;
--> statement-breakpoint
grant delete on weergave, dekking to rondetafel_schrijver;
--> statement-breakpoint
grant insert, update on idempotentie to rondetafel_schrijver;
--> statement-breakpoint
grant usage on sequence historie_positie, dekking_nr_seq to rondetafel_schrijver;
--> statement-breakpoint

-- Every noun stands in weergave in its own version.
create constraint trigger weergave_loopt_gelijk after insert or update on organisatie deferrable initially deferred for each row execute function versie_klopt('organisatie');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on systeem deferrable initially deferred for each row execute function versie_klopt('systeem');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on medewerker deferrable initially deferred for each row execute function versie_klopt('medewerker');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on persoon deferrable initially deferred for each row execute function versie_klopt('persoon');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on gezagsrelatie deferrable initially deferred for each row execute function versie_klopt('gezagsrelatie');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on inschrijving deferrable initially deferred for each row execute function versie_klopt('inschrijving');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on gezin deferrable initially deferred for each row execute function versie_klopt('gezin');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on gezinslid deferrable initially deferred for each row execute function versie_klopt('gezinslid');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on externe_verwijzing deferrable initially deferred for each row execute function versie_klopt('externe-verwijzing');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on vervallenverklaring deferrable initially deferred for each row execute function versie_klopt('vervallenverklaring');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on casusjeugdige deferrable initially deferred for each row execute function versie_klopt('casusjeugdige');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on hulpvraag deferrable initially deferred for each row execute function versie_klopt('hulpvraag');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on casus deferrable initially deferred for each row execute function versie_klopt('casus');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on faseovergang deferrable initially deferred for each row execute function versie_klopt('faseovergang');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on afsluiting deferrable initially deferred for each row execute function versie_klopt('afsluiting');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on deelnemer deferrable initially deferred for each row execute function versie_klopt('deelnemer');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on deelnemermedewerker deferrable initially deferred for each row execute function versie_klopt('deelnemermedewerker');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on uitnodiging deferrable initially deferred for each row execute function versie_klopt('uitnodiging');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on uitnodigingacceptatie deferrable initially deferred for each row execute function versie_klopt('uitnodigingacceptatie');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on antwoord deferrable initially deferred for each row execute function versie_klopt('antwoord');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on intrekking deferrable initially deferred for each row execute function versie_klopt('intrekking');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on toestemming deferrable initially deferred for each row execute function versie_klopt('toestemming');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on regieperiode deferrable initially deferred for each row execute function versie_klopt('regieperiode');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on regieaanbieding deferrable initially deferred for each row execute function versie_klopt('regieaanbieding');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on regieacceptatie deferrable initially deferred for each row execute function versie_klopt('regieacceptatie');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on inbreng deferrable initially deferred for each row execute function versie_klopt('inbreng');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on inbrengbeeindiging deferrable initially deferred for each row execute function versie_klopt('inbrengbeeindiging');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on inzet deferrable initially deferred for each row execute function versie_klopt('inzet');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on inzet_start deferrable initially deferred for each row execute function versie_klopt('inzet-start');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on inzet_beeindiging deferrable initially deferred for each row execute function versie_klopt('inzet-beeindiging');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on opp deferrable initially deferred for each row execute function versie_klopt('opp');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on opp_versie deferrable initially deferred for each row execute function versie_klopt_plan('opp-versie');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on opp_factor deferrable initially deferred for each row execute function versie_klopt_plan('opp-factor');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on opp_leerlinginbreng deferrable initially deferred for each row execute function versie_klopt_plan('opp-leerlinginbreng');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on opp_begeleiding deferrable initially deferred for each row execute function versie_klopt_plan('opp-begeleiding');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on opp_jeugdhulpverklaring deferrable initially deferred for each row execute function versie_klopt_plan('opp-jeugdhulpverklaring');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on opp_jeugdhulp deferrable initially deferred for each row execute function versie_klopt_plan('opp-jeugdhulp');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on opp_doel deferrable initially deferred for each row execute function versie_klopt_plan('opp-doel');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on opp_instemming deferrable initially deferred for each row execute function versie_klopt_plan('opp-instemming');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on opp_vaststelling deferrable initially deferred for each row execute function versie_klopt_plan('opp-vaststelling');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on gezinsplan deferrable initially deferred for each row execute function versie_klopt('gezinsplan');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on gezinsplan_versie deferrable initially deferred for each row execute function versie_klopt_plan('gezinsplan-versie');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on gezinsplan_kracht deferrable initially deferred for each row execute function versie_klopt_plan('gezinsplan-kracht');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on gezinsplan_hulp deferrable initially deferred for each row execute function versie_klopt_plan('gezinsplan-hulp');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on gezinsplan_schoolloopbaan deferrable initially deferred for each row execute function versie_klopt_plan('gezinsplan-schoolloopbaan');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on gezinsplan_doel deferrable initially deferred for each row execute function versie_klopt_plan('gezinsplan-doel');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on gezinsplan_vaststelling deferrable initially deferred for each row execute function versie_klopt_plan('gezinsplan-vaststelling');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on samenvatting deferrable initially deferred for each row execute function versie_klopt_plan('samenvatting');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on koppeling deferrable initially deferred for each row execute function versie_klopt('koppeling');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on koppelinghelft deferrable initially deferred for each row execute function versie_klopt('koppelinghelft');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on koppeling_beeindiging deferrable initially deferred for each row execute function versie_klopt('koppeling-beeindiging');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on afwijking deferrable initially deferred for each row execute function versie_klopt('afwijking');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on motivering deferrable initially deferred for each row execute function versie_klopt('motivering');
--> statement-breakpoint

-- What a functie sees of that which the organisatie may see, as in src/toegang/functies.ts; a test compares the two.
insert into functie (naam, masker) values
  ('intern-begeleider', 144115188075855871),
  ('zorgcoordinator', 144115188075855871),
  ('schoolleider', 144115188075855871),
  ('gedragsdeskundige', 144115188075855871),
  ('onderwijsondersteuner', 96641949650868055),
  ('mentor', 92120688848488263),
  ('leraar', 72905330438374147),
  ('schoolmaatschappelijk-werker', 144115188075855871),
  ('wijkteammedewerker', 144115188075855871),
  ('jeugdhulpverlener', 144115188075855871),
  ('jeugdarts', 144115188075855871),
  ('jeugdverpleegkundige', 144115188075855871),
  ('jeugdbeschermer', 144115188075855871),
  ('swv-consulent', 144115188075855871),
  ('leerplichtambtenaar', 90990373647893315),
  ('beleidsmedewerker', 72057594037927936),
  ('administratie', 72340172838076673),
  ('beheerder', 72057594037927936);
--> statement-breakpoint

-- schrijver writes the nouns' tables; history, log, reference data and the small facts of the program are not its own to write.
grant insert, update on all tables in schema public to rondetafel_schrijver;
--> statement-breakpoint
revoke insert, update on historie, dekking_historie, functie, kenmerk from rondetafel_schrijver;
--> statement-breakpoint
revoke update on logboek, dekking from rondetafel_schrijver;
--> statement-breakpoint
do $$
declare
  naam text;
begin
  for naam in select c.relname from pg_class c where c.relname like 'logboek\_%' and c.relnamespace = 'public'::regnamespace and c.relkind = 'r' loop
    execute format('revoke all on %I from rondetafel_schrijver', naam);
  end loop;
end $$;
--> statement-breakpoint
do $$
declare
  naam text;
begin
  for naam in select tablename from pg_tables where schemaname = 'public' and tablename like 'ref\_%' loop
    execute format('revoke insert, update on %I from rondetafel_schrijver', naam);
    execute format('grant select on %I to rondetafel_lezer', naam);
  end loop;
end $$;
