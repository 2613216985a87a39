-- What decides who sees what, and what few families have anything of. A statement carries every branch it has, also one that finds nothing: so these stand
-- on their own, and are only asked where there is something to ask (src/toegang/dekkingfeiten.ts).
-- The questions for toestemming about this identity, with what was answered.
create function feiten_toestemmingen(p_identiteit uuid) returns json language sql stable set search_path = public as $$
  with ids as (select p.id from identiteit i join persoon p on p.id = i.persoon_id and p.vervallen_op is null where i.identiteit = p_identiteit)
  select json_agg(json_build_object('id', t.id, 'betreft', t.betreft_id, 'casus', t.casus_id, 'tot', t.tot, 'vrager', t.eigenaar_id, 'bronnen', t.bron_ids, 'cellen', t.cellen,
        'ontvangers', (select coalesce(json_agg(json_build_object('id', o.id, 'soort', o.soort) order by o.id), '[]') from organisatie o where o.id = any (t.ontvanger_ids)), 'personen', t.ontvanger_persoon_ids,
        'scholen', array(select o.id from organisatie o where o.soort = 'school' and o.id = any (t.bron_ids || t.ontvanger_ids || (select c.eigenaar_id from casus c where c.id = t.casus_id)) order by o.id), 'alleenHulp', t.alleen_hulp, 'betrokkenheid', t.betrokkenheid,
        'vertegenwoordigd', (select coalesce(json_agg(json_build_object('door', v.eigenaar_id, 'hoedanigheid', v.hoedanigheid, 'gever', i.identiteit, 'wie', v.vertegenwoordiger_id,
            'van', v.vastgesteld_op, 'tot', v.tot) order by v.id), '[]')
          from vertegenwoordiging v left join identiteit i on i.persoon_id = v.vertegenwoordiger_id where v.toestemming_id = t.id and v.vervallen_op is null),
        'antwoorden', (select coalesce(json_agg(json_build_object('gever', coalesce(i.identiteit, a.gever_organisatie_id), 'hoedanigheid', a.hoedanigheid, 'uitkomst', a.uitkomst,
            'zonderOuderdeel', a.zonder_ouderdeel, 'zelf', a.wijze = 'digitaal' or a.gever_organisatie_id is not null or exists (select from antwoordbevestiging b
              where b.casus_id = a.casus_id and b.antwoord_id = a.id and b.door_persoon_id is not null and b.vervallen_op is null),
            'bevestigd', (select coalesce(json_agg(b.door_organisatie_id order by b.id), '[]') from antwoordbevestiging b
              where b.casus_id = a.casus_id and b.antwoord_id = a.id and b.door_organisatie_id is not null and b.vervallen_op is null)) order by a.id), '[]')
          from antwoord a left join identiteit i on i.persoon_id = a.gever_id where a.toestemming_id = t.id and a.ingetrokken_op is null and a.vervallen_op is null
            and (a.hoedanigheid <> 'rechter' or a.uitkomst = 'geweigerd' or btrim(a.document) <> ''))) order by t.id)
      from ids join toestemming t on t.betreft_id = ids.id and t.vervallen_op is null
$$;
--> statement-breakpoint

-- What was shared about this identity without toestemming.
create function feiten_delingen(p_identiteit uuid) returns json language sql stable set search_path = public as $$
  with ids as (select p.id from identiteit i join persoon p on p.id = i.persoon_id and p.vervallen_op is null where i.identiteit = p_identiteit)
  select json_agg(json_build_object('id', d.id, 'betreft', d.betreft_id, 'casus', d.casus_id, 'bron', d.eigenaar_id, 'grond', d.grond, 'tot', d.tot, 'cellen', d.cellen,
        'ontvangers', (select coalesce(json_agg(json_build_object('id', o.id, 'soort', o.soort) order by o.id), '[]') from organisatie o where o.id = any (d.ontvanger_ids)),
        'personen', d.ontvanger_persoon_ids, 'scholen', array(select o.id from organisatie o where o.soort = 'school' and o.id = any (d.eigenaar_id || d.ontvanger_ids || (select c.eigenaar_id from casus c where c.id = d.casus_id)) order by o.id), 'open', d.bevestigd_op is not null and d.beeindigd_op is null, 'geinformeerd', d.geinformeerd_op is not null,
        'geheimhouding', d.geheimhouding is not null) order by d.id)
      from ids join deling d on d.betreft_id = ids.id and d.vervallen_op is null
$$;
--> statement-breakpoint

-- What lies on the table of a meeting that has begun, and who is there.
create function feiten_stukken(p_identiteit uuid) returns json language sql stable set search_path = public as $$
  with ids as (select p.id from identiteit i join persoon p on p.id = i.persoon_id and p.vervallen_op is null where i.identiteit = p_identiteit),
  erbij as (select distinct a.overleg_id, a.organisatie_id, a.persoon_id, a.eigenaar_id from ids join overlegstuk s on s.betreft_id = ids.id
    join casus c on c.id = s.casus_id and c.vervallen_op is null
    join aanwezige a on a.casus_id = s.casus_id and a.overleg_id = s.overleg_id and a.tot is null and a.vervallen_op is null)
  select json_agg(json_build_object('id', s.id, 'overleg', o.id, 'betreft', s.betreft_id, 'casus', s.casus_id, 'bron', s.eigenaar_id, 'cellen', s.cellen, 'geheimhouding', s.geheimhouding is not null,
        'dag', (o.open_tot at time zone 'Europe/Amsterdam')::date, 'eindigt', to_char(o.open_tot at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'ontvangers', (select coalesce(json_agg(json_build_object('id', g.id, 'soort', g.soort) order by g.id), '[]') from organisatie g where g.id <> s.eigenaar_id
          and g.id in (select organisatie_id from erbij where erbij.overleg_id = o.id and erbij.eigenaar_id = o.eigenaar_id)),
        'personen', (select coalesce(json_agg(distinct persoon_id), '[]') from erbij where erbij.overleg_id = o.id and erbij.eigenaar_id = o.eigenaar_id and persoon_id is not null),
        'aanwezig', (select coalesce(json_agg(distinct coalesce(i.identiteit, erbij.organisatie_id)), '[]') from erbij left join identiteit i on i.persoon_id = erbij.persoon_id
          where erbij.overleg_id = o.id and erbij.eigenaar_id in (o.eigenaar_id, s.eigenaar_id)),
        'zelf', exists (select from erbij join identiteit i on i.persoon_id = erbij.persoon_id where erbij.overleg_id = o.id
          and erbij.eigenaar_id in (o.eigenaar_id, s.eigenaar_id) and i.identiteit = p_identiteit)) order by s.id)
      from ids join overlegstuk s on s.betreft_id = ids.id and s.van_tafel_op is null and s.vervallen_op is null
        join overleg o on o.casus_id = s.casus_id and o.id = s.overleg_id and o.status = 'begonnen' and o.vervallen_op is null
$$;
--> statement-breakpoint

revoke execute on function feiten_toestemmingen(uuid), feiten_delingen(uuid), feiten_stukken(uuid) from public;
--> statement-breakpoint
grant execute on function feiten_toestemmingen(uuid), feiten_delingen(uuid), feiten_stukken(uuid) to rondetafel_schrijver;
