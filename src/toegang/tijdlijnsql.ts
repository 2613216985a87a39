import { gezienSql } from './deursql.ts'
import { maskerEnGronden, open, uitContext } from './zicht.ts'

/**
 * What happened around a casus, oldest first: each form that a row of it had, and of what lies or lay on its table. Every row is judged as it stands now, by predicate and
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
        or w.soort = any ($3::text[]) and (w.id = any (array(select plan from tafel)) or w.ouder = any (array(select plan from tafel))))
      and ${open('w', 'z', uitContext)}
  ), getoond as materialized (
    select k.*, h.positie, h.tijd, h.versie from kern k join historie h on h.id = k.id and h.soort = k.soort and h.planversie = k.planversie and not h.weg
    where ($4::bigint is null or h.positie > $4) and exists (select from kern where soort = 'casus' and id = $1)
    order by h.positie limit $5
  ), gezien as (select id, ouder, betreft, cel, g from (select * from getoond order by positie limit $5 - 1) blad)
  select exists (select from kern where soort = 'casus' and id = $1) as bestaat, soort, id, planversie, ouder, json, positie, tijd, versie from getoond
  union all select exists (select from kern where soort = 'casus' and id = $1), null, null, null, null, ${gezienSql}, null, null, null order by positie nulls first`
