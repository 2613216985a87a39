import { logVanLezing } from './log.ts'
import { maskerVoor, open, uitContext } from './zicht.ts'

/**
 * The door's statements. Each finds candidates, keeps what the caller may see, logs what it shows, and gives text: no row of `weergave` reaches an answer
 * any other way. They run as `lezer`, so that row-level security judges every row a second time.
 */

const kolommen =
  'w.soort, w.id, w.planversie, w.versie, w.ouder, w.eigenaar, w.betreft, w.cel, w.volgorde, w.positie, w.filter_verwijst, w.filter_soort, w.filter_status, w.json'

/** `from weergave w` where `waar` holds and the caller may see it; `m` is the mask for rows placed like this one. */
export const zichtbaar = (waar: string, bron = 'weergave w'): string => `
  select * from (select ${kolommen}, case when w.cel is null then 0 else ${maskerVoor('w', uitContext)} end as m from ${bron} where ${waar} offset 0) r
  where ${open('r', 'r.m', uitContext)}`

const sleutel = `string_agg(soort || ' ' || id || ' ' || planversie || ' ' || versie, ',' order by soort, id, planversie)`

/** One resource with its parts, one row per soort. $1 soort, $2 id, $3 planversie or null (then: the highest that is visible), $4-$7 log, $8 soorten of its parts. */
export const eenSql = `with zicht as materialized (
    select z.*, max(z.planversie) over () as hoogste, bool_or(z.soort = $1 and z.id = $2 and z.planversie = 0) over () as staat
    from (${zichtbaar('(w.id = $2 and w.soort = $1) or (w.ouder = $2 and w.soort = any ($8::text[]))')}) z
  ), gezien as materialized (
    select * from zicht where staat and (planversie = 0 or planversie = coalesce($3::int, hoogste))
  ), ${logVanLezing('gelezen', '$2::uuid', 4)}
  select soort, string_agg(json, ',' order by volgorde, id) as json, ${sleutel} as sleutels, max(positie)::text as positie,
    max(m) filter (where soort = $1 and id = $2)::text as masker, max(hoogste) as hoogste
  from gezien group by soort`

/** One part of a resource, when resource and part are visible. $1 soort, $2 id, $3 ouder, $4 planversie or null (then the highest visible), $5-$8 log. */
export const deelSql = `with gezien as materialized (
    select z.* from (${zichtbaar('w.soort = $1 and w.id = $2 and (w.ouder = $3 or w.casus = $3) and ($4::int is null or w.planversie = $4)')}) z
    where exists (${zichtbaar('w.id = $3 and w.planversie = 0')}) order by z.planversie desc limit 1
  ), ${logVanLezing('gelezen', '$2::uuid', 5)}
  select soort, json, soort || ' ' || id || ' ' || planversie || ' ' || versie as sleutels, positie::text, m::text as masker, planversie as hoogste from gezien`

export type Lijstbron = 'lijst' | 'open' | 'ouder' | 'casus'
export type Filterveld = 'filter_soort' | 'filter_status' | 'filter_datum' | 'filter_verwijst' | 'betreft'
const filtertype: Record<Filterveld, string> = {
  filter_soort: 'text',
  filter_status: 'text',
  filter_datum: 'date',
  filter_verwijst: 'uuid',
  betreft: 'uuid',
}

/**
 * A page of a list, and in every row whether what it hangs under is there at all (`bestaat`): a list under something unseen is the same 404 as the thing
 * itself. $1 soort, $2 the resource it hangs under (or null), $3/$4 position to start after (null unless `vervolg`), $5 how many, $6-$9 log, $10… filters.
 */
export function lijstSql(bron: Lijstbron, velden: Filterveld[], delen: string[], vervolg: boolean): string {
  const filters = velden.map((veld, nummer) => ` and w.${veld} = $${10 + nummer}::${filtertype[veld]}`).join('')
  const deel = zichtbaar(`w.soort in (${delen.map((soort) => `'${soort}'`).join(', ')})`, 'pagina g join weergave w on w.ouder = g.id')
  const deelvelden = delen.map((_, nummer) => `, d.deel${nummer}`).join('')
  const perSoort = delen
    .map((soort, nummer) => `, string_agg(json, ',' order by volgorde, id) filter (where soort = '${soort}') as deel${nummer}`)
    .join('')
  const bestaat = bron === 'ouder' || bron === 'casus' ? `exists (${zichtbaar('w.id = $2 and w.planversie = 0')})` : '$2::uuid is null'
  return `with pagina as materialized (${pagina(bron, filters, vervolg)}),
    delen as materialized (${delen.length > 0 ? deel : 'select * from pagina where false'}),
    perPagina as materialized (select ouder${perSoort} from delen group by ouder),
    staat as materialized (select ${bestaat} as bestaat),
    gezien as (select betreft, cel from pagina cross join staat where bestaat union all select betreft, cel from delen),
    ${logVanLezing('lijst', '$2::uuid', 6, 'gezien', '(select bestaat from staat)')}
    select s.bestaat, p.volgorde::text, p.id, p.json${deelvelden} from staat s left join pagina p on s.bestaat
      left join perPagina d on d.ouder = p.id order by p.volgorde, p.id`
}

/** The rows of one page, in order. For `lijst` each houder's candidates come in order from its key; what two houders share is shown once. */
function pagina(bron: Lijstbron, filters: string, vervolg: boolean): string {
  // Two statements rather than one with an `or`: only a bare comparison lets the index begin in the middle.
  const vanaf = (r: string): string =>
    vervolg ? `(${r}.volgorde, ${r}.id) > ($3::bigint, $4::uuid)` : '$3::bigint is null and $4::uuid is null'
  const rijen = (bronnen: string, waar: string, r: string): string => `select ${kolommen}, z.m from ${bronnen}
      cross join lateral (select case when w.cel is null then 0 else ${maskerVoor('w', uitContext)} end as m offset 0) z
      where ${waar}${filters} and ${open('w', 'z.m', uitContext)}
      order by ${r}.volgorde, ${r}.id limit $5`
  // Ordered behind a fence: as many candidates are looked at as the page asks for, whatever the planner expects of the locks.
  const kandidaten = `select l.volgorde, l.id from lijst l where l.houder = h.houder and l.soort = $1 and ${vanaf('l')} order by l.volgorde, l.id offset 0`
  switch (bron) {
    case 'lijst':
      return `select distinct on (x.volgorde, x.id) x.* from unnest(${uitContext.houders}) h(houder) cross join lateral (
      ${rijen(`(${kandidaten}) l join weergave w on w.soort = $1 and w.id = l.id and w.planversie = 0`, 'true', 'l')}) x
      order by x.volgorde, x.id limit $5`
    case 'open':
      return rijen('weergave w', `w.soort = $1 and w.cel is null and ${vanaf('w')}`, 'w')
    case 'ouder':
      return rijen('weergave w', `w.soort = $1 and w.ouder = $2 and ${vanaf('w')}`, 'w')
    case 'casus':
      return rijen('weergave w', `w.soort = $1 and w.casus = $2 and ${vanaf('w')}`, 'w')
  }
}

/**
 * Everything of a casus that the caller may see: its own rows, what was brought to its table in exactly that version, and the koppelingen between
 * those. $1 casus, $2-$5 log.
 */
export const dossierSql = `with kern as materialized (
    ${zichtbaar(`w.casus = $1 and w.soort <> 'samenvatting'`)}
  ), tafel as materialized (
    select filter_verwijst as plan, max((json::jsonb ->> 'planversie')::int) as pv from kern where soort = 'inbreng' and filter_status = 'op-tafel' group by 1
  ), koppel as materialized (
    ${zichtbaar(`w.soort = 'koppeling' and w.filter_verwijst = any (array(select plan from tafel))`)}
  ), gezien as materialized (
    select * from (
      select * from kern union all
      ${zichtbaar('w.planversie in (0, t.pv) or t.pv is null', 'tafel t join weergave w on w.id = t.plan or w.ouder = t.plan')} union all
      select * from koppel union all
      ${zichtbaar('w.ouder = any (array(select id from koppel))')}
    ) alles where exists (select 1 from kern where soort = 'casus' and id = $1)
  ), ${logVanLezing('gelezen', '$1::uuid', 2)}
  select coalesce(ouder, id) as top, soort, string_agg(json, ',' order by volgorde, id) as json, ${sleutel} as sleutels, max(positie)::text as positie,
    bit_or(m)::text as masker
  from gezien group by 1, 2`
