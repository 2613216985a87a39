-- Who calls is known by name too: what one writes down under one's own name asks for it nowhere else.
drop function rt_begin(text, text, text, text);
--> statement-breakpoint

-- Who is calling, and by which name: a medewerker by its own, a systeem by that of its organisatie. A medewerker is a houder too where a colleague opened
-- something to that one: the list of candidates knows.
create function rt_begin(p_issuer text, p_subject text, p_client text, p_nu text)
returns table (soort text, id uuid, organisatie uuid, organisatie_soort text, functie text, naam text, via uuid, houders uuid[], masker bigint, nu timestamptz, vandaag date)
language plpgsql security definer set search_path = public as $$
declare
  v_systeem uuid;
  v_van uuid;
  v_medewerker uuid;
  v_bij uuid;
  v_naam text;
begin
  perform set_config('rt.nu', coalesce(p_nu, ''), true);
  nu := date_trunc('milliseconds', klok());
  vandaag := (nu at time zone 'Europe/Amsterdam')::date;
  select s.id, s.organisatie_id, m.id, m.organisatie_id, m.functie, coalesce(f.masker, 0), o.soort, m.naam, o.naam
    into v_systeem, v_van, v_medewerker, v_bij, functie, masker, organisatie_soort, naam, v_naam
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
    naam := v_naam;
    masker := (1::bigint << 57) - 1;
    houders := array[v_van];
  else
    functie := null;
    naam := null;
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
