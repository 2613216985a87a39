-- Within a school to one colleague, whose id is the houder; and what rests on an agreement, with whom.
alter table dekking drop constraint dekking_grond_check;
--> statement-breakpoint
alter table dekking add constraint dekking_grond_check check (grond in ('eigenaar', 'gezag', 'zelf', 'toestemming', 'binnen-school', 'rechtstreeks-betrokken', 'wettelijk', 'vitaal-belang', 'conflict-van-plichten', 'aanwezigheid'));
--> statement-breakpoint
alter table dekking add column afspraak_met uuid;
--> statement-breakpoint
alter table dekking_historie add column afspraak_met uuid;
--> statement-breakpoint
create or replace function historie_van_dekking() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'DELETE' then
    insert into dekking_historie (nr, houder, persoon, betreft, bron, gezin, casus, rij, planversie, van, tot, opent, grond, steunt_op, eindigt, afspraak_met, weg)
    select nr, houder, persoon, betreft, bron, gezin, casus, rij, planversie, van, tot, opent, grond, steunt_op, eindigt, afspraak_met, true from oud;
  else
    insert into dekking_historie (nr, houder, persoon, betreft, bron, gezin, casus, rij, planversie, van, tot, opent, grond, steunt_op, eindigt, afspraak_met, weg)
    select nr, houder, persoon, betreft, bron, gezin, casus, rij, planversie, van, tot, opent, grond, steunt_op, eindigt, afspraak_met, false from nieuw;
  end if;
  return null;
end $$;
--> statement-breakpoint

-- These speak of organisaties alone, and are open.
alter table weergave drop constraint weergave_open;
--> statement-breakpoint
alter table weergave add constraint weergave_open check ((cel is null) = (soort in ('organisatie', 'regioafspraak', 'regiotrede', 'privacyreglement', 'convenant', 'convenanttoetreding')));
--> statement-breakpoint
alter table convenanttoetreding add constraint convenanttoetreding_overlapt_niet exclude using gist (
  convenant_id with =, organisatie_id with =, (daterange(van, tot, '[]')) with &&
) where (vervallen_op is null);
--> statement-breakpoint

-- With whom these organisaties have a convenant on a day, each of the two that is a school having its privacyreglement. Small tables, asked once per statement
-- and only where a row of dekking rests on it.
create function afspraakpartners(p_houders uuid[], p_dag date) returns uuid[] language sql stable parallel safe security definer set search_path = public as $$
  select coalesce(array_agg(distinct ander.organisatie_id), '{}')
  from convenanttoetreding eigen
    join convenant c on c.id = eigen.convenant_id and c.vervallen_op is null and c.van <= p_dag and (c.tot is null or c.tot >= p_dag)
    join convenanttoetreding ander on ander.convenant_id = c.id and ander.organisatie_id <> eigen.organisatie_id and ander.vervallen_op is null
      and ander.van <= p_dag and (ander.tot is null or ander.tot >= p_dag)
  where eigen.organisatie_id = any (p_houders) and eigen.vervallen_op is null and eigen.van <= p_dag and (eigen.tot is null or eigen.tot >= p_dag)
    and not exists (
      select from organisatie o where o.id in (eigen.organisatie_id, ander.organisatie_id) and o.soort = 'school' and not exists (
        select from privacyreglement r where r.organisatie_id = o.id and r.vervallen_op is null and r.van <= p_dag and (r.tot is null or r.tot >= p_dag)))
$$;
--> statement-breakpoint

-- Who is calling. A medewerker is a houder too where a colleague opened something to that one: the list of candidates knows.
create or replace function rt_begin(p_issuer text, p_subject text, p_client text, p_nu text)
returns table (soort text, id uuid, organisatie uuid, organisatie_soort text, functie text, via uuid, houders uuid[], masker bigint, nu timestamptz, vandaag date)
language plpgsql security definer set search_path = public as $$
declare
  v_systeem uuid;
  v_van uuid;
  v_medewerker uuid;
  v_bij uuid;
begin
  perform set_config('rt.nu', coalesce(p_nu, ''), true);
  nu := date_trunc('milliseconds', klok());
  vandaag := (nu at time zone 'Europe/Amsterdam')::date;
  select s.id, s.organisatie_id, m.id, m.organisatie_id, m.functie, coalesce(f.masker, 0), o.soort
    into v_systeem, v_van, v_medewerker, v_bij, functie, masker, organisatie_soort
  from (values (1)) een
    left join systeem s on s.issuer = p_issuer and s.client_id = p_client and s.vervallen_op is null
    left join medewerker m on m.token_issuer = p_issuer and m.token_subject = p_subject and m.vervallen_op is null
      and m.van <= rt_begin.vandaag and (m.tot is null or m.tot >= rt_begin.vandaag)
    left join functie f on f.naam = m.functie
    left join organisatie o on o.id = coalesce(m.organisatie_id, s.organisatie_id);
  if v_medewerker is not null and (v_systeem is null or v_van = v_bij) then
    soort := 'medewerker';
    id := v_medewerker;
    organisatie := v_bij;
    via := v_systeem;
    houders := array[v_bij];
    if exists (select from lijst l where l.houder = v_medewerker) then
      houders := houders || v_medewerker;
    end if;
  elsif v_systeem is not null and v_medewerker is null and p_subject = p_client then
    soort := 'systeem';
    id := v_systeem;
    organisatie := v_van;
    masker := (1::bigint << 57) - 1;
    houders := array[v_van];
  else
    functie := null;
    organisatie_soort := null;
    -- Only the personen that this token was let into by their owners: what is one identity with them opens nothing by itself.
    select array_agg(t.persoon_id order by t.persoon_id) into houders from persoontoken t join persoon p on p.id = t.persoon_id and p.vervallen_op is null
      where t.issuer = p_issuer and t.subject = p_subject;
    soort := case when houders is null then 'onbekend' else 'persoon' end;
    id := coalesce(houders[1], '00000000-0000-0000-0000-000000000000');
    masker := case when houders is null then 0 else (1::bigint << 57) - 1 end;
    houders := coalesce(houders, '{}');
  end if;
  perform set_config('rt.houders', houders::text, true), set_config('rt.masker', masker::text, true), set_config('rt.vandaag', vandaag::text, true),
    set_config('rt.actor', id::text, true);
  return next;
end $$;
--> statement-breakpoint

-- The second lock, with both: what passes by the functie, and what waits for an agreement.
alter policy zicht on weergave using (
  cel is null or 1 = (
    select 1 from dekking d
    where d.sleutel in (weergave.id, weergave.ouder, weergave.betreft)
      and d.houder = any ((select rt_houders())::uuid[])
      and (case when d.grond = 'binnen-school' then d.opent
        else d.opent & (select coalesce(nullif(current_setting('rt.masker', true), ''), '0')::bigint) end >> weergave.cel) & 1 = 1
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
      and case when d.afspraak_met is null then true
        else d.afspraak_met = any ((select afspraakpartners(rt_houders(), nullif(current_setting('rt.vandaag', true), '')::date))::uuid[]) end
    limit 1
  )
);
--> statement-breakpoint
alter policy zicht on historie using (
  exists (select 1 from weergave nu where nu.soort = historie.soort and nu.id = historie.id and nu.planversie = historie.planversie)
  and (cel is null or 1 = (
    select bit_or(case when d.grond = 'binnen-school' then d.opent
      else d.opent & (select coalesce(nullif(current_setting('rt.masker', true), ''), '0')::bigint) end) >> historie.cel
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
      and case when d.afspraak_met is null then true
        else d.afspraak_met = any ((select afspraakpartners(rt_houders(), nullif(current_setting('rt.vandaag', true), '')::date))::uuid[]) end
  ) & 1)
);
--> statement-breakpoint

-- Every noun stands in weergave in its own version.
create constraint trigger weergave_loopt_gelijk after insert or update on schoolopenstelling deferrable initially deferred for each row execute function versie_klopt('schoolopenstelling');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on schoolopenstellingeinde deferrable initially deferred for each row execute function versie_klopt('schoolopenstellingeinde');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on privacyreglement deferrable initially deferred for each row execute function versie_klopt('privacyreglement');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on convenant deferrable initially deferred for each row execute function versie_klopt('convenant');
--> statement-breakpoint
create constraint trigger weergave_loopt_gelijk after insert or update on convenanttoetreding deferrable initially deferred for each row execute function versie_klopt('convenanttoetreding');
--> statement-breakpoint
grant select, insert, update on schoolopenstelling, schoolopenstellingeinde, privacyreglement, convenant, convenanttoetreding to rondetafel_schrijver;
