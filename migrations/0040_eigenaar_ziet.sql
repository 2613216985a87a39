-- Who owns a row sees it: that stands in the row itself, and is not looked up. It ends where whom the row is about is declared vervallen.
alter table weergave add column gesloten boolean not null default false;
--> statement-breakpoint
-- What hangs on a persoon that is vervallen: the rows about that one, what stands under them, and the casussen that have nobody left.
create function sluit_vervallen_persoon(p_persoon uuid) returns void language sql volatile set search_path = public as $$
  with leeg as (select j.casus_id from casusjeugdige j where j.persoon_id = p_persoon and not exists (
    select from casusjeugdige k join persoon p on p.id = k.persoon_id where k.casus_id = j.casus_id and k.vervallen_op is null and p.vervallen_op is null))
  update weergave w set gesloten = true, positie = nextval('historie_positie')
  where not w.gesloten and (w.betreft = p_persoon or w.ouder in (select o.id from weergave o where o.betreft = p_persoon) or w.casus in (select casus_id from leeg));
$$;
--> statement-breakpoint
create function persoon_vervalt() returns trigger language plpgsql set search_path = public as $$
begin
  perform sluit_vervallen_persoon(new.id);
  return null;
end $$;
--> statement-breakpoint
create trigger sluit_wat_eraan_hangt after update on persoon for each row when (old.vervallen_op is null and new.vervallen_op is not null) execute function persoon_vervalt();
--> statement-breakpoint
select sluit_vervallen_persoon(id) from persoon where vervallen_op is not null;
--> statement-breakpoint

-- The second lock, with that: in its own words.
alter policy zicht on weergave using (
  cel is null
  or not gesloten and eigenaar = any ((select rt_houders())::uuid[])
    and ((select coalesce(nullif(current_setting('rt.masker', true), ''), '0')::bigint) >> cel) & 1 = 1
  or 1 = (
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
  exists (select 1 from weergave nu where nu.soort = historie.soort and nu.id = historie.id and nu.planversie = historie.planversie and nu.gesloten is not true
    and historie.eigenaar = any ((select rt_houders())::uuid[]) and ((select coalesce(nullif(current_setting('rt.masker', true), ''), '0')::bigint) >> historie.cel) & 1 = 1)
  or exists (select 1 from weergave nu where nu.soort = historie.soort and nu.id = historie.id and nu.planversie = historie.planversie)
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
