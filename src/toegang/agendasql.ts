import { gezienSql, kolommen } from './deursql.ts'
import { functiemaskers } from './functies.ts'
import { maskerEnGronden, open, uitContext } from './zicht.ts'

/**
 * The parts of an agenda. Each finds rows whose turn it is, keeps what the caller may see, and gives them in order of day with the page's limit inside: no
 * part reads more than a page asks for. $1 and $2: the day and id to start after (null on the first page); $3: how many and one.
 */
export type Agendadeel = {
  wat: string
  sql: (vervolg: boolean) => string
  /** It gives two columns more: `kern`, what of the line is not in its row, and `uit`, the row that it was read from. */
  metKern?: true
}

const vandaag = uitContext.dag
/** On whose name it can stand: the caller, and (`ook-wij`) the organisatie of the caller. */
type Wie = 'ik' | 'ook-wij'
const actor = `(select current_setting('rt.actor')::uuid)`
/** A person is an own houder; a medewerker never is. */
export const persoon = `${actor} = any (${uitContext.houders})`
const ik = `case when ${persoon} then ${uitContext.houders} else array[${actor}] end`
export const sleutels = (wie: Wie): string =>
  `(select distinct x as sleutel from unnest(${wie === 'ik' ? ik : `${uitContext.houders} || ${actor}`}) x)`
export const na = (vervolg: boolean, dag: string, id = 'w.id'): string =>
  vervolg ? `(${dag}, ${id}) > ($1::date, $2::uuid)` : '$1::date is null and $2::uuid is null'
/** For who coordinates alone. */
export const coordinerend = `(select current_setting('rt.masker')::bigint) = (1::bigint << 57) - 1`
/** For who may come to a table for the organisatie: as `coordineert` says, with the leerplichtambtenaar of leerplicht. A person comes for oneself. */
export const magAanTafel = `(${coordinerend} or (select current_setting('rt.masker')::bigint) = ${functiemaskers.leerplichtambtenaar}
  and exists (select from weergave o where o.id = any (${uitContext.houders}) and o.soort = 'organisatie' and o.filter_soort = 'leerplicht'))`
/** What the row says of itself; asked of visible rows only. */
export const zegt = (veld: string): string => `(w.json::json ->> '${veld}')`
export { vandaag }

/** Rows of one soort that wait for the caller, the first day first; `later`: so many days after that. */
export const opBeurt =
  (soort: string, wie: Wie, waar = 'true', later = '0'): Agendadeel['sql'] =>
  (vervolg) =>
    `select k.* from ${sleutels(wie)} s cross join lateral (
    select ${kolommen}, z.m, z.g, w.filter_datum + ${later} as dag, w.beurt = any (${ik}) as zelf
    from weergave w cross join lateral ${maskerEnGronden('w', uitContext)} z
    where w.beurt = s.sleutel and w.soort = '${soort}' and ${vervolg ? `(w.filter_datum, w.id) > ($1::date - ${later}, $2::uuid)` : na(vervolg, '')} and ${open('w', 'z', uitContext)} and (${waar})
    order by w.filter_datum, w.id limit $3) k`

/** Meetings to which the caller was asked, of which someone still has to say that it was held or called off: `u` is the invitation. */
export const verwacht: Agendadeel['sql'] = (vervolg) =>
  `select k.* from ${sleutels('ook-wij')} s cross join lateral (
    select ${kolommen}, z.m, z.g, u.filter_datum as dag, u.beurt = any (${ik}) as zelf
    from weergave u join weergave w on w.soort = 'overleg' and w.id = u.ouder and w.planversie = 0 cross join lateral ${maskerEnGronden('w', uitContext)} z
    where u.beurt = s.sleutel and u.soort = 'uitgenodigde' and ${na(vervolg, 'u.filter_datum', 'u.ouder')} and ${open('w', 'z', uitContext)}
    order by u.filter_datum, u.ouder limit $3) k`

/** Colleagues who leave, or left less than a year ago, and on whose name something still stands that the organisatie sees. */
export const vertrekkend = opBeurt(
  'medewerker',
  'ook-wij',
  `${coordinerend} and w.filter_datum > ${vandaag} - 366 and exists (select from weergave x where x.beurt = w.id)`,
)

/** The casussen of which the caller holds the regie by name, looked up once for all parts. */
const onderRegieSql = `select r.casus from ${sleutels('ik')} s join weergave r on r.beurt = s.sleutel and r.soort = 'regieperiode'`

/** What hangs under a casus of which the caller holds the regie. `r` is that casus. */
const onderRegie = (
  bron: string,
  dag: string,
  waar: string,
  vervolg: boolean,
): string => `select ${kolommen}, z.m, z.g, ${dag} as dag, true as zelf
    from regie r ${bron}
    cross join lateral ${maskerEnGronden('w', uitContext)} z
    where ${open('w', 'z', uitContext)} and (${waar}) and ${na(vervolg, dag)} order by dag, w.id limit $3`

/** What others should have done so many days ago, in a casus of which the caller holds the regie. */
export const overDatum =
  (dagen: string): Agendadeel['sql'] =>
  (vervolg) =>
    onderRegie(
      `join weergave w on w.casus = r.casus and w.soort = 'actie'`,
      'w.filter_datum',
      `w.beurt is not null and not w.beurt = any (${ik}) and w.filter_datum + ${dagen} < ${vandaag}`,
      vervolg,
    )

/** Evaluations that were planned and not held yet, in a casus of which the caller holds the regie. */
export const teEvalueren: Agendadeel['sql'] = (vervolg) =>
  onderRegie(
    `join weergave w on w.casus = r.casus and w.soort = 'evaluatiemoment'`,
    'w.filter_datum',
    `w.filter_status = 'gepland'`,
    vervolg,
  )

/** What waits for a reaction from higher up, and then for what is told at the table, in a casus of which the caller holds the regie. */
export const opgeschaald: Agendadeel['sql'] = (vervolg) =>
  onderRegie(
    `join weergave w on w.casus = r.casus and w.soort = 'opschaling'`,
    `(case w.filter_status when 'open' then w.filter_datum else ${zegt('terugkoppelOp')}::date end)`,
    `w.filter_status <> 'besloten'`,
    vervolg,
  )

/** What was proposed about a part of an arrangement and waits for a decision of another, in a casus of which the caller holds the regie. */
export const voorgesteld: Agendadeel['sql'] = (vervolg) =>
  onderRegie(
    `join weergave w on w.casus = r.casus and w.soort = 'arrangementbesluit'`,
    'w.filter_datum',
    `w.filter_status = 'open' and (w.beurt is null or not w.beurt = any (${uitContext.houders}))`,
    vervolg,
  )

/** By when the regisseur tells everyone how it goes: so many days after the last time, or after the plan began to be carried out. */
export const voortgangVan =
  (dagen: string): Agendadeel['sql'] =>
  (vervolg) =>
    onderRegie(
      `join weergave w on w.casus = r.casus and w.soort = 'casus' cross join lateral (select greatest(
        (select max(v.filter_datum) from weergave v where v.casus = r.casus and v.soort = 'voortgang' and v.filter_soort = 'basis'),
        (select max(f.filter_datum) from weergave f where f.casus = r.casus and f.soort = 'faseovergang')) as laatst) v`,
      `(v.laatst + ${dagen})`,
      `w.filter_soort = 'uitvoeren' and w.filter_status = 'open' and v.laatst is not null`,
      vervolg,
    )

/** A field of another row than the one that is shown: what the second lock lets through. */
export const van = (r: string, veld: string): string => `(${r}.json::json ->> '${veld}')`
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

const antwoord = (t: string, uitkomst: string, waar = 'true'): string =>
  `exists (select from weergave a where a.ouder = ${t}.id and a.soort = 'antwoord' and a.filter_status = '${uitkomst}' and ${van('a', 'ingetrokkenOp')} is null and ${waar})`
/** Whether such a yes stands: `a` is the answer. */
export const heeftJa = (t: string, waar: string): string => antwoord(t, 'gegeven', waar)
/** Someone said yes and nobody said no: whether all of those have answered who must, dekking alone knows. */
export const gegeven = (t: string): string => `${antwoord(t, 'gegeven')} and not ${antwoord(t, 'geweigerd')}`
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

/** A page of the agenda, and what it shows. */
export function agendaSql(delen: readonly Agendadeel[], vervolg: boolean): string {
  const [begin, verder] = agendas.get(delen) ?? ([maakAgendaSql(delen, false), maakAgendaSql(delen, true)] as const)
  agendas.set(delen, [begin, verder])
  return vervolg ? verder : begin
}
/** Each text is put together once: the name under which it was prepared is found by the very string. */
const agendas = new WeakMap<readonly Agendadeel[], readonly [string, string]>()

const maakAgendaSql = (
  delen: readonly Agendadeel[],
  vervolg: boolean,
): string => `with regie as materialized (${onderRegieSql}), kandidaten as materialized (
    ${delen.map(({ wat, sql, metKern }) => `select '${wat}' as wat, x.*${metKern ? '' : ', null::text as kern, null::uuid as uit'} from (${sql(vervolg)}) x`).join('\n    union all ')}
  ), pagina as materialized (select distinct on (dag, id) * from kandidaten order by dag, id, zelf desc, wat limit $3),
    getoond as materialized (select * from pagina order by dag, id limit $3 - 1),
    gezien as materialized (select id, ouder, betreft, cel, g from getoond
      union all select p.id, p.ouder, p.betreft, p.cel, z.g from (select distinct uit from getoond where uit is not null) u
        join weergave p on p.id = u.uit and p.soort in ('persoon', 'inschrijving') and p.planversie = 0 cross join lateral ${maskerEnGronden('p', uitContext)} z)
  select wat, dag::text as dag, id, zelf, json, kern, ${vandaag}::text as vandaag from pagina
  union all select null, null, null, null, ${gezienSql}, null, ${vandaag}::text order by dag nulls last, id`
