import { gezienSql, kolommen } from './deursql.ts'
import { maskerEnGronden, open, uitContext } from './zicht.ts'

/**
 * The parts of an agenda. Each finds rows whose turn it is, keeps what the caller may see, and gives them in order of day with the page's limit inside: no
 * part reads more than a page asks for. $1 and $2: the day and id to start after (null on the first page); $3: how many and one.
 */
export type Agendadeel = { wat: string; sql: (vervolg: boolean) => string }

const vandaag = uitContext.dag
/** On whose name it can stand: the caller, and (`ook-wij`) the organisatie of the caller. */
export type Wie = 'ik' | 'ook-wij'
const actor = `(select current_setting('rt.actor')::uuid)`
/** A person is an own houder; a medewerker never is. */
const persoon = `${actor} = any (${uitContext.houders})`
const ik = `case when ${persoon} then ${uitContext.houders} else array[${actor}] end`
export const sleutels = (wie: Wie): string =>
  `(select distinct x as sleutel from unnest(${wie === 'ik' ? ik : `${uitContext.houders} || ${actor}`}) x)`
export const na = (vervolg: boolean, dag: string, id = 'w.id'): string =>
  vervolg ? `(${dag}, ${id}) > ($1::date, $2::uuid)` : '$1::date is null and $2::uuid is null'
/** For who coordinates alone. */
export const coordinerend = `(select current_setting('rt.masker')::bigint) = (1::bigint << 57) - 1`
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

/** Questions that a person has to answer about the own child or oneself, and did not yet: few, so all of them are looked at. */
export const onbeantwoord: Agendadeel['sql'] = (
  vervolg,
) => `select ${kolommen}, z.m, z.g, left(${zegt('gevraagdOp')}, 10)::date as dag, true as zelf
    from lijst l join weergave w on w.soort = 'toestemming' and w.id = l.id and w.planversie = 0 cross join lateral ${maskerEnGronden('w', uitContext)} z
    where ${persoon} and l.houder = any (${uitContext.houders}) and l.soort = 'toestemming' and w.filter_datum >= ${vandaag}
      and ${open('w', 'z', uitContext)} and z.g & 6 <> 0 and ${na(vervolg, `left(${zegt('gevraagdOp')}, 10)::date`)}
      and not exists (select from weergave a where a.ouder = w.id and a.soort = 'antwoord' and a.filter_verwijst = any (${uitContext.houders}))
    order by dag, w.id limit $3`

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
    ${delen.map(({ wat, sql }) => `select '${wat}' as wat, x.* from (${sql(vervolg)}) x`).join('\n    union all ')}
  ), pagina as materialized (select distinct on (dag, id) * from kandidaten order by dag, id, zelf desc, wat limit $3),
    gezien as materialized (select id, ouder, betreft, cel, g from (select * from pagina order by dag, id limit $3 - 1) getoond)
  select wat, dag::text as dag, id, zelf, json, ${vandaag}::text as vandaag from pagina
  union all select null, null, null, null, ${gezienSql}, ${vandaag}::text order by dag nulls last, id`
