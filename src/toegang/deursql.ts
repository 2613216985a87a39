import { gronden, maskerEnGronden, open, uitContext, vanKracht } from './zicht.ts'

/**
 * The door's statements. Each finds candidates, keeps what the caller may see, says what it shows (for the log), and gives text: no row of `weergave` reaches
 * an answer any other way. They run as `lezer`, so that row-level security judges every row a second time.
 */

export const kolommen =
  'w.soort, w.id, w.planversie, w.versie, w.ouder, w.eigenaar, w.betreft, w.cel, w.volgorde, w.positie, w.filter_verwijst, w.filter_soort, w.filter_status, w.json'

/** `from weergave w` where `waar` holds and the caller may see it; `m` is the mask for rows placed like this one, `g` the grounds it rests on. */
export const zichtbaar = (waar: string, bron = 'weergave w'): string => `
  select ${kolommen}, z.m, z.b, z.g from ${bron} cross join lateral ${maskerEnGronden('w', uitContext)} z where (${waar}) and ${open('w', 'z', uitContext)}`

const zonderSteun = gronden.slice(0, gronden.indexOf('toestemming'))

/**
 * What was shown, as one line of JSON: `Gezien` in log.ts. `som`: the persons, cells and grounds of it; `tops`: under which resources it stands, asked only where
 * a ground was met that rests on a row of its own: a toestemming (or another) that opens rows about these persons or named ones.
 */
const gezienUit = (
  som: string,
  tops: string,
): string => `(select json_build_object('personen', coalesce(g.personen, '{}')::text, 'cellen', coalesce(g.cellen, 0)::text,
    'gronden', (array_remove(array[${zonderSteun.map((grond, nummer) => `case when g.g & ${1 << nummer} <> 0 then '${grond}' end`).join(', ')}], null)
      || case when g.g >= ${1 << zonderSteun.length} then array(select s.grond || ':' || s.steunt_op from (select distinct d.grond, d.steunt_op from dekking d
        where d.steunt_op is not null and d.houder = any (${uitContext.houders}) and d.sleutel = any (g.personen || array(${tops})) and d.opent & g.cellen <> 0
          and ${vanKracht('d', uitContext)}) s) end)::text)::text
  from (${som}) g)`

/** What the rows of `gezien` show. */
export const gezienSql = gezienUit(
  'select array_agg(distinct betreft) filter (where betreft is not null) as personen, bit_or(1::bigint << cel) as cellen, bit_or(g) as g from gezien',
  'select coalesce(ouder, id) from gezien',
)

/** The resource that a row is, or is a part of: as `weergave_top` has it. Not `coalesce`, which row-level security keeps out of an index. */
const top = (w: string): string => `(case when ${w}.ouder is null then ${w}.id else ${w}.ouder end)`

/** What an ETag is made of: every form of a row has a place of its own in the history, and these places are added up without carrying, whatever their order. */
const stempel = 'bit_xor(hashint8extended(positie, 0))::text'
/** The text of a row as it was at a place in the history. */
const vroeger = (r: string, plek = 5): string =>
  `(select h.json from historie h where h.soort = ${r}.soort and h.id = ${r}.id and h.planversie = ${r}.planversie and h.positie <= $${plek}::bigint order by h.positie desc limit 1)`
const tekst = `string_agg(json, ',' order by volgorde, id, planversie)`
/** The rows of one group: their text, the stamp of their forms, the last place in the history, what stands open. */
const groep = (som: (masker: string) => string): string => `${tekst} as json,
    ${stempel} as stempel, max(positie)::text as positie, ${som('m')} as masker, ${som('b')} as erlangs`

/** One resource with its parts, as `gezien`. $1 soort, $2 id, $3 planversie or null (then: the highest that is visible), $4 soorten of its parts. */
const eenGezien = `with zicht as materialized (
    select z.*, max(z.planversie) over () as hoogste, bool_or(z.soort = $1 and z.id = $2 and z.planversie = 0) over () as staat
    from (${zichtbaar('(w.id = $2 and w.soort = $1) or (w.ouder = $2 and w.soort = any ($4::text[]))')}) z
  ), gezien as materialized (
    select * from zicht where staat and (planversie = 0 or planversie = coalesce($3::int, hoogste))
  )`
/** Of that one row per soort. $5: whether it is logged. */
export const eenSql = `${eenGezien}
  select soort, ${groep((masker) => `max(${masker}) filter (where soort = $1 and id = $2)::text`)} from gezien group by soort
  union all select null, ${gezienSql}, null, null, null, null where $5::boolean`
/** Of that each row, as it is now and as it was at a place in the history. $5: that place. */
export const eenSindsSql = `${eenGezien} select soort, id, json as nu, ${vroeger('gezien')} as toen from gezien`
/** One row, in the same way. $1 soort, $2 id, $3 planversie, $4: the place. */
export const rijSindsSql = `select w.soort, w.id, w.json as nu, ${vroeger('w', 4)} as toen from weergave w where w.soort = $1 and w.id = $2 and w.planversie = $3`

/** Several such resources at once, each in its latest version and with the number under which it was asked; inside a write. $1 soorten, $2 ids, $3 soorten of the parts of each, with spaces. */
export const enigeSql = `with zicht as materialized (
    select v.nr, z.*, max(z.planversie) over (partition by v.nr) as hoogste, z.ouder is null and z.id = v.id as zelf,
      bool_or(z.soort = v.soort and z.id = v.id and z.planversie = 0) over (partition by v.nr) as staat
    from unnest($1::text[], $2::uuid[], $3::text[]) with ordinality v(soort, id, delen, nr)
      cross join lateral (${zichtbaar(`(w.id = v.id and w.soort = v.soort) or (w.ouder = v.id and w.soort = any (string_to_array(v.delen, ' ')))`)}) z
  )
  select nr::int as nr, soort, ${groep((masker) => `max(${masker}) filter (where zelf)::text`)}
  from zicht where staat and (planversie = 0 or planversie = hoogste) group by nr, soort`

/** One part of a resource, when resource and part are visible. $1 soort, $2 id, $3 ouder, $4 planversie or null (then the highest visible), $5 whether it is logged. */
export const deelSql = `with gezien as materialized (
    select z.* from (${zichtbaar('w.soort = $1 and w.id = $2 and (w.ouder = $3 or w.casus = $3) and ($4::int is null or w.planversie = $4)')}) z
    where exists (${zichtbaar('w.id = $3 and w.planversie = 0')}) order by z.planversie desc limit 1
  )
  select soort, ${groep((masker) => `max(${masker})::text`)} from gezien group by soort
  union all select null, ${gezienSql}, null, null, null, null where $5::boolean`

/** Several parts at once, as a write has just made them; each with the number under which it was asked. $1 soorten, $2 ids, $3 what they hang under, $4 planversies or null. */
export const delenSql = `select v.nr::int as nr, z.json, hashint8extended(z.positie, 0)::text as stempel, z.positie::text as positie
  from unnest($1::text[], $2::uuid[], $3::uuid[], $4::int[]) with ordinality v(soort, id, ouder, planversie, nr)
    cross join lateral (${zichtbaar('w.soort = v.soort and w.id = v.id and (w.ouder = v.ouder or w.casus = v.ouder) and (v.planversie is null or w.planversie = v.planversie)')}
      order by w.planversie desc limit 1) z
  where exists (${zichtbaar('w.id = v.ouder and w.planversie = 0')})`

export type Lijstbron = 'lijst' | 'open' | 'ouder' | 'casus'
export type Filterveld = 'filter_soort' | 'filter_status' | 'filter_datum' | 'filter_verwijst' | 'betreft' | 'naam'
const filtertype: Record<Filterveld, string> = {
  naam: 'text',
  filter_soort: 'text',
  filter_status: 'text',
  filter_datum: 'date',
  filter_verwijst: 'uuid',
  betreft: 'uuid',
}

/** A text as it is searched: letters and digits, without accents, capitals or marks, the same in every locale. What is looked for is brought to it here too. */
const zoeknaam = (tekst: string): string =>
  `regexp_replace(regexp_replace(lower(normalize(${tekst}, nfd) collate pg_c_utf8), '[\\u0300-\\u036f]+', '', 'g'), '[^[:alnum:]]+', ' ', 'g')`
/** A column has the value that is asked for; a name, which stands in no column, holds it somewhere. */
const voldoet = (veld: Filterveld, plek: number): string =>
  veld === 'naam'
    ? `strpos(${zoeknaam("w.json::json ->> 'naam'")}, btrim(${zoeknaam(`$${plek}::text`)})) > 0`
    : `w.${veld} = $${plek}::${filtertype[veld]}`

/** Between the lines of a page: JSON holds no such character. */
export const scheiding = '\x01'
/**
 * A page of a list in one row: whether what it hangs under is there at all (`bestaat`: a list under something unseen is the same 404 as the thing itself), the
 * text of its lines and of each kind of part of them (one line more than asked for when there is a next page), where that page starts, and what was shown.
 * $1 soort, $2 the resource it hangs under (or null), $3/$4 position to start after (null unless `vervolg`), $5 how many and one, $6… filters.
 */
export function lijstSql(bron: Lijstbron, velden: Filterveld[], delen: string[], vervolg: boolean): string {
  const naam = `${bron} ${velden} ${delen} ${vervolg}`
  const sql = lijsten.get(naam) ?? maakLijstSql(bron, velden, delen, vervolg)
  lijsten.set(naam, sql)
  return sql
}
/** Each text is put together once: the name under which it was prepared is found by the very string. */
const lijsten = new Map<string, string>()

function maakLijstSql(bron: Lijstbron, velden: Filterveld[], delen: string[], vervolg: boolean): string {
  const waar = velden.map((veld, nummer) => ` and ${voldoet(veld, 6 + nummer)}`).join('')
  const hangend = bron === 'ouder' || bron === 'casus'
  const regels = hangend ? onder(bron, waar, vervolg) : opKandidaat(bron, waar, delen, vervolg)
  const bestaat = hangend ? `exists (${zichtbaar('w.id = $2 and w.planversie = 0')})` : '$2::uuid is null'
  const kolom = (waarde: string, naam: string): string => `string_agg(${waarde}, '${scheiding}' order by volgorde, id) as ${naam}`
  const laatste = (veld: string): string => `(array_agg(${veld} order by volgorde, id))[$5 - 1] as ${veld}`
  return `with staat as materialized (select ${bestaat} as bestaat), pagina as materialized (${regels}),
    getoond as materialized (select id, personen, cellen, g from pagina order by volgorde, id limit $5 - 1)
    select (select bestaat from staat) as bestaat, ${[kolom('json', 'regels'), ...delen.map((_, nummer) => kolom(`coalesce(deel${nummer}, '')`, `deel${nummer}`))].join(', ')},
      ${laatste('volgorde')}, ${laatste('id')}, ${gezienOpRegels} as gezien from pagina`
}

/** What the lines of a page show, with the parts in them. */
const gezienOpRegels = gezienUit(
  'select array(select distinct unnest(personen) from getoond) as personen, bit_or(cellen) as cellen, bit_or(g) as g from getoond',
  'select id from getoond',
)

// Two statements rather than one with an `or`: only a bare comparison lets the index begin in the middle.
const vanaf = (r: string, vervolg: boolean): string =>
  vervolg ? `(${r}.volgorde, ${r}.id) > ($3::bigint, $4::uuid)` : '$3::bigint is null and $4::uuid is null'

/** The rows that hang under $2, in order. */
const onder = (
  bron: 'ouder' | 'casus',
  waar: string,
  vervolg: boolean,
): string => `select w.volgorde, w.id, w.json, array_remove(array[w.betreft], null) as personen, 1::bigint << w.cel as cellen, z.g
  from weergave w cross join lateral ${maskerEnGronden('w', uitContext)} z
  where (select bestaat from staat) and w.soort = $1 and w.${bron} = $2 and ${vanaf('w', vervolg)}${waar} and ${open('w', 'z', uitContext)} order by w.volgorde, w.id limit $5`

/**
 * Top-level resources in order, each with the text of its parts: resource and parts are found in one look (`weergave_top`). For `lijst` each houder's candidates
 * come in order from its key, and what two houders share is shown once.
 */
function opKandidaat(bron: 'lijst' | 'open', waar: string, delen: string[], vervolg: boolean): string {
  // Ordered behind a fence: as many candidates are looked at as the page asks for, whatever the planner expects of the locks.
  const regels = (kandidaten: string): string => `select k.volgorde, k.id, r.* from (${kandidaten} offset 0) k cross join lateral (
      select any_value(w.json) filter (where w.ouder is null${waar}) as json,${delen.map((soort, nummer) => ` string_agg(w.json, ',' order by w.soort, w.volgorde, w.id) filter (where w.soort = '${soort}') as deel${nummer},`).join('')}
        array_agg(w.betreft) filter (where w.betreft is not null) as personen, bit_or(1::bigint << w.cel) as cellen, bit_or(z.g) as g
      from weergave w cross join lateral ${maskerEnGronden('w', uitContext)} z
      where ${top('w')} = k.id and w.soort ${delen.length > 0 ? `in ($1, ${delen.map((soort) => `'${soort}'`).join(', ')})` : '= $1'} and w.planversie = 0 and ${open('w', 'z', uitContext)} offset 0) r
    where r.json is not null order by k.volgorde, k.id limit $5`
  if (bron === 'open')
    return regels(
      // What is open to all is asked here already: of thousands of names a few are looked at.
      `select w.volgorde, w.id from weergave w where w.soort = $1 and w.cel is null and ${vanaf('w', vervolg)}${waar} order by w.volgorde, w.id`,
    )
  const eigen = regels(
    `select l.volgorde, l.id from lijst l where l.houder = h.houder and l.soort = $1 and ${vanaf('l', vervolg)} order by l.volgorde, l.id`,
  )
  return `select distinct on (x.volgorde, x.id) x.* from unnest(${uitContext.houders}) h(houder) cross join lateral (${eigen}) x
    order by x.volgorde, x.id limit $5`
}

/**
 * Everything of a casus that the caller may see: its own rows, what was brought to its table in exactly that version, and the koppelingen of those, each with
 * the halves whose plan lies there. The row without `soort` says what all of it shows, and how all of it stands. $1 casus.
 */
export const dossierSql = `with kern as materialized (
    ${zichtbaar(`w.casus = $1 and w.soort <> 'samenvatting'`)}
  ), tafel as materialized (
    select filter_verwijst as plan, max((json::json ->> 'planversie')::int) as pv from kern where soort = 'inbreng' and filter_status = 'op-tafel' group by 1
  ), plannen as materialized (
    ${zichtbaar(
      `(${top('w')} = any (array(select plan from tafel))
        or w.soort in ('koppeling', 'koppelinghelft') and w.filter_verwijst = any (array(select plan from tafel)))
        and (w.planversie = 0 or (${top('w')}, w.planversie) in (select plan, pv from tafel))`,
    )}
  ), gezien as materialized (
    select * from (select * from kern union all select * from plannen p where p.soort <> 'koppelinghelft' or p.ouder in (select id from plannen where soort = 'koppeling')) alles
    where exists (select 1 from kern where soort = 'casus' and id = $1)
  )
  select coalesce(ouder, id) as top, soort, ${tekst} as json, (bit_or(m) filter (where ouder is null))::text as masker,
    (bit_or(b) filter (where ouder is null))::text as erlangs, null as stempel, null as positie from gezien group by 1, 2
  union all select null, null, ${gezienSql}, null, null, ${stempel}, max(positie)::text from gezien`
