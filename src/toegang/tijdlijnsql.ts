import { gezienSql } from './deursql.ts'
import { maskerEnGronden, open, uitContext } from './zicht.ts'

/**
 * What happened around a casus, oldest first: each version of a row of it, and of what lies or lay on its table; of a koppeling between those, to who sees one
 * of its halves there. A form that was only placed anew is no news. Every row is judged as it stands now, by predicate and
 * policy, and its history by a policy of its own; only what passes is counted to the limit. $1 casus, $2 soorten of the casus, $3 soorten of a plan, $4 after which
 * position (or null), $5 how many and one.
 */
export const tijdlijnSql = `with tafel as materialized (
    select w.filter_verwijst as plan from weergave w cross join lateral ${maskerEnGronden('w', uitContext)} z
    where w.casus = $1 and w.soort = 'inbreng' and ${open('w', 'z', uitContext)}
  ), kern as materialized (
    select w.soort, w.id, w.planversie, w.casus, w.ouder, w.betreft, w.cel, w.json, z.g from weergave w
      cross join lateral ${maskerEnGronden('w', uitContext)} z
    where (w.casus = $1 and w.soort = any ($2::text[])
        or w.soort = any ($3::text[]) and (w.id = any (array(select plan from tafel)) or w.ouder = any (array(select plan from tafel)))
        or w.soort in ('koppeling', 'koppelinghelft') and w.filter_verwijst = any (array(select plan from tafel)))
      and ${open('w', 'z', uitContext)}
  ), getoond as materialized (
    select k.*, h.* from kern k cross join lateral (
      select min(h.positie) as positie, (array_agg(h.tijd order by h.positie))[1] as tijd, h.versie, min(h.filter_status) as status, min(h.filter_soort) as fase from historie h
      where h.id = k.id and h.soort = k.soort and h.planversie = k.planversie and not h.weg group by h.versie) h
    where ($4::bigint is null or h.positie > $4) and exists (select from kern where soort = 'casus' and id = $1)
      and k.soort <> 'koppelinghelft' and (k.soort <> 'koppeling' or k.id in (select ouder from kern where soort = 'koppelinghelft'))
    order by h.positie limit $5
  ), gezien as (select id, ouder, betreft, cel, g from (select * from getoond order by positie limit $5 - 1) blad)
  select exists (select from kern where soort = 'casus' and id = $1) as bestaat, g.soort, g.id, g.planversie, g.ouder, g.json, g.positie, g.tijd, g.versie, g.status, g.fase,
      e.filter_status as vorige_status, e.filter_soort as vorige_fase from getoond g
    left join lateral (select e.filter_status, e.filter_soort from historie e where e.id = g.id and e.soort = g.soort and e.planversie = g.planversie and e.versie < g.versie
      and g.soort = 'casus' order by e.positie desc limit 1) e on true
  union all select exists (select from kern where soort = 'casus' and id = $1), null, null, null, null, ${gezienSql}, null, null, null, null, null, null, null
  order by positie nulls first`
