import { type Agendadeel, coordinerend, na, opBeurt, sleutels, vandaag } from './agendasql.ts'
import { kolommen } from './deursql.ts'
import { maskerEnGronden, open, uitContext } from './zicht.ts'

/** The parts of an agenda that speak of terms: of plans and of toestemmingen. For who coordinates, computed at the read. */

/** A field of another row than the one that is shown: what the second lock lets through. */
const van = (r: string, veld: string): string => `(${r}.json::json ->> '${veld}')`
/** What of one soort waits for `s`, behind a fence: only the index on beurt finds it, whatever else is asked of it. */
const eigen = (soort: string): string =>
  `(select i.betreft, i.casus, i.filter_datum, i.filter_verwijst, i.json from weergave i where i.beurt = s.sleutel and i.soort = '${soort}' offset 0)`
const ofLater = (dag: string): string => `coalesce(${dag}::date >= ${vandaag}, true)`

/**
 * Own pupils who need an OPP and have none of which the handelingsdeel stands, from the first day of that need. Two needs ask for it: an inschrijving where
 * everyone has one, and support at an ordinary school. Every pupil of the caller's school with such a need is looked at, and nobody else. Only what
 * stands in the own record counts: that another school has an OPP is not known here, nor help to a whole gezin; whose end is written down asks no longer.
 */
export const zonderOpp =
  (dagen: string): Agendadeel['sql'] =>
  (vervolg) =>
    `select ${kolommen}, z.m, z.g, n.dag, false as zelf from (
      select u.betreft, min(u.filter_datum) + ${dagen} as dag from ${sleutels('ook-wij')} s
        join weergave o on o.id = s.sleutel and o.soort = 'organisatie' and o.filter_soort in ('school', 'schoolbestuur')
        cross join lateral (
          select i.* from ${eigen('inschrijving')} i where i.filter_datum <= ${vandaag} and ${ofLater(van('i', 'tot'))}
          union all select i.* from ${eigen('inzet')} i where ${ofLater(van('i', 'tot'))}
            and exists (select from weergave r where r.ouder = i.betreft and r.soort = 'inschrijving' and ${van('r', 'sector')} in ('po', 'vo')
              and r.filter_datum <= ${vandaag} and ${ofLater(van('r', 'tot'))})) u
      where ${coordinerend} and not exists (select from weergave p where p.betreft = u.betreft and p.soort = 'opp-versie' and p.filter_datum is not null)
      group by u.betreft offset 0) n
    join weergave w on w.id = n.betreft and w.soort = 'persoon' and w.planversie = 0 cross join lateral ${maskerEnGronden('w', uitContext)} z
    where ${na(vervolg, 'n.dag')} and ${open('w', 'z', uitContext)} order by n.dag, w.id limit $3`

/** Gezinsplannen of which the first version is still a concept, so many days after the family was offered to make a plan of its own and did not. `v` is that version. */
export const zonderVaststelling =
  (dagen: string): Agendadeel['sql'] =>
  (vervolg) =>
    `select k.* from ${sleutels('ook-wij')} s cross join lateral (
    select ${kolommen}, z.m, z.g, v.filter_datum + ${dagen} as dag, false as zelf
    from weergave v join weergave w on w.id = v.id and w.soort = 'gezinsplan' and w.planversie = 0 cross join lateral ${maskerEnGronden('w', uitContext)} z
    where ${coordinerend} and v.beurt = s.sleutel and v.soort = 'gezinsplan-versie' and w.filter_soort <> 'familiegroepsplan'
      and ${vervolg ? `(v.filter_datum, v.id) > ($1::date - ${dagen}, $2::uuid)` : na(vervolg, '')} and ${open('w', 'z', uitContext)}
    order by v.filter_datum, v.id limit $3) k`

/** The school year of today, and from when on it is said that it was not looked back yet. */
const schooljaar = (
  signaal: string,
): string => `select make_date(d.jaar - d.ervoor, 8, 1) as begin, make_date(d.jaar, ${signaal}, 1) as signaal,
    ${vandaag} >= make_date(d.jaar, ${signaal}, 1) and d.ervoor = 1 as bijna
  from (select extract(year from ${vandaag})::int as jaar, case when extract(month from ${vandaag}) < 8 then 1 else 0 end as ervoor) d`

/**
 * Whether evaluatie `a`, held at one of the tables where OPP `w` lies, was of that OPP, since `n.vanaf`, with the pupil, and with the parents of who is not of
 * age. That age is taken from the own record.
 */
const metOudersEnLeerling = (
  meerderjarig: string,
): string => `(m.json::jsonb -> 'planIds' = '[]' or m.json::jsonb -> 'planIds' ? w.id::text)
  and ${van('a', 'gehoudenOp')}::date >= n.vanaf and a.json::jsonb -> 'aanwezig' ? 'jeugdige'
  and (a.json::jsonb -> 'aanwezig' ? 'ouder' or exists (select from weergave j where j.id = w.betreft and j.soort = 'persoon'
    and extract(year from age(${van('a', 'gehoudenOp')}::date, ${van('j', 'geboortedatum')}::date)) >= ${meerderjarig}))`

/**
 * Own OPPs that lie on the table of an open casus and were not looked back at there: of last school year, or as its end comes near of this one. One that lies
 * on no table is not among them: how that was looked back at is not known here.
 */
export const teHerzien =
  (signaal: string, meerderjarig: string): Agendadeel['sql'] =>
  (vervolg) =>
    `select ${kolommen}, z.m, z.g, n.dag, false as zelf from (
      select t.opp, t.casussen, (case when b.bijna then j.begin + interval '1 year' else j.begin end)::date - 1 as dag,
        (case when b.bijna then j.begin else j.begin - interval '1 year' end)::date as vanaf
      from (select i.filter_verwijst as opp, array_agg(i.casus) as casussen from ${sleutels('ook-wij')} s cross join lateral ${eigen('inbreng')} i
          join weergave c on c.id = i.casus and c.soort = 'casus' where ${coordinerend} group by 1 having bool_or(c.filter_status = 'open')) t
        cross join (${schooljaar(signaal)}) j
        cross join lateral (select v.filter_datum as op from weergave v where v.ouder = t.opp and v.soort = 'opp-versie' and v.filter_datum is not null
          order by v.planversie desc limit 1) v
        cross join lateral (select j.bijna and v.op < j.signaal as bijna) b
      where b.bijna or v.op < j.begin offset 0) n
    join weergave w on w.id = n.opp and w.soort = 'opp' and w.planversie = 0 and w.filter_soort = 'opp'
    cross join lateral ${maskerEnGronden('w', uitContext)} z
    where ${na(vervolg, 'n.dag')} and ${open('w', 'z', uitContext)} and not exists (
      select from weergave a join weergave m on m.id = a.filter_verwijst and m.soort = 'evaluatiemoment'
      where a.casus = any (n.casussen) and a.soort = 'evaluatieafronding' and ${metOudersEnLeerling(meerderjarig)})
    order by n.dag, w.id limit $3`

const antwoord = (t: string, uitkomst: string): string =>
  `exists (select from weergave a where a.ouder = ${t}.id and a.soort = 'antwoord' and a.filter_status = '${uitkomst}' and ${van('a', 'ingetrokkenOp')} is null)`
/** Someone said yes and nobody said no: whether all of those have answered who must, dekking alone knows. */
const gegeven = (t: string): string => `${antwoord(t, 'gegeven')} and not ${antwoord(t, 'geweigerd')}`
const omvat = (veld: string): string => `coalesce(t.json::jsonb -> '${veld}', '[]') @> coalesce(w.json::jsonb -> '${veld}', '[]')`

/** Toestemmingen that end within so many days in an open casus, as long as no later one was given for at least the same. */
export const aflopend = (dagen: string): Agendadeel['sql'] =>
  opBeurt(
    'toestemming',
    'ook-wij',
    `${coordinerend} and w.filter_datum between ${vandaag} and ${vandaag} + ${dagen} and ${gegeven('w')}
      and exists (select from weergave c where c.id = w.casus and c.soort = 'casus' and c.filter_status = 'open')
      and not exists (select from weergave t where t.casus = w.casus and t.soort = 'toestemming' and t.betreft = w.betreft and t.filter_datum > w.filter_datum
        and ${['bronIds', 'ontvangerIds', 'ontvangerPersoonIds', 'cellen'].map(omvat).join(' and ')} and ${gegeven('t')})`,
  )

/** The day on which who was born on `datum` reaches an age: 1 March for 29 February. */
const wordt = (datum: string, leeftijd: string): string =>
  `make_date(extract(year from ${datum})::int + ${leeftijd}, extract(month from ${datum})::int, 1) + extract(day from ${datum})::int - 1`

/**
 * Toestemmingen in an open casus that were given and for which the jeugdige has come, or comes within so many days, to an age at which the own yes is asked
 * too, as long as the jeugdige has not answered and nobody was recorded to answer instead.
 */
export const zelfGevraagd =
  (dagen: string, leeftijden: readonly string[]): Agendadeel['sql'] =>
  (vervolg) =>
    `select ${kolommen}, z.m, z.g, n.dag, false as zelf from (
      select t.id, d.dag from ${sleutels('ook-wij')} s
        cross join lateral (select i.id, i.betreft, i.filter_datum, i.json from weergave i
          where i.beurt = s.sleutel and i.soort = 'toestemming' and i.filter_datum >= ${vandaag} offset 0) t
        join weergave p on p.id = t.betreft and p.soort = 'persoon' and p.planversie = 0
        cross join lateral (${leeftijden.map((leeftijd) => `select ${wordt(`${van('p', 'geboortedatum')}::date`, leeftijd)} as dag`).join(' union all ')}) d
      where ${coordinerend} and d.dag > left(${van('t', 'gevraagdOp')}, 10)::date and d.dag <= least(${vandaag} + ${dagen}, t.filter_datum) offset 0) n
    join weergave w on w.id = n.id and w.soort = 'toestemming' and w.planversie = 0 cross join lateral ${maskerEnGronden('w', uitContext)} z
    where ${na(vervolg, 'n.dag')} and ${open('w', 'z', uitContext)} and ${gegeven('w')}
      and exists (select from weergave c where c.id = w.casus and c.soort = 'casus' and c.filter_status = 'open')
      and not exists (select from weergave a where a.ouder = w.id and (a.soort = 'vertegenwoordiging'
        or a.soort = 'antwoord' and a.filter_soort = 'jeugdige' and ${van('a', 'ingetrokkenOp')} is null))
    order by n.dag, w.id limit $3`
