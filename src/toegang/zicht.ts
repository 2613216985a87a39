/**
 * The visibility predicate, once, for door, write path and rules. It gives per candidate row of `weergave` the mask of cells that stand open to the
 * houder for rows placed like this one. The row-level policy in `migrations/` says the same in its own words: the second lock is not made from the first.
 */

/** Why a row of dekking opens something: the closed list, which the database has too. From `toestemming` on each rests on a row of its own (`steunt_op`), which the log names. */
export const gronden = [
  'eigenaar',
  'gezag',
  'zelf',
  'toestemming',
  'binnen-school',
  'rechtstreeks-betrokken',
  'wettelijk',
  'vitaal-belang',
  'conflict-van-plichten',
  'aanwezigheid',
] as const
export type Grond = (typeof gronden)[number]

/**
 * Where the houders come from: the context of the transaction (a caller), or a parameter (the view of an owner, for the rules). Casts stand inside the
 * sub-select, so that a setting is parsed once per statement and not once per row. `enig`: whether there is one houder alone, and nothing is opened to a colleague.
 */
export type Kijker = { houders: string; dag: string; masker: string; partners: string; enig: string }
export const uitContext: Kijker = {
  houders: `(select current_setting('rt.houders')::uuid[])::uuid[]`,
  dag: `(select current_setting('rt.vandaag')::date)`,
  masker: `(select current_setting('rt.masker')::bigint)`,
  partners: `(select afspraakpartners(current_setting('rt.houders')::uuid[], current_setting('rt.vandaag')::date))::uuid[]`,
  enig: `(select cardinality(current_setting('rt.houders')::uuid[]) = 1)`,
}

/** What was opened to one colleague within the school passes by what that functie lets through: to give more than that is what it is for. */
const erlangs = `d.grond = 'binnen-school'`
/** What row `d` of dekking opens to this kijker. */
export const doorgelaten = ({ masker }: Kijker): string => `(d.opent & case when ${erlangs} then -1 else ${masker} end)`

/**
 * Who owns a row sees it, as far as the functie goes: that follows from the row itself, and no look at dekking is spent on it. Not where whom it is about was
 * declared vervallen.
 */
export const eigen = (w: string, { houders }: Kijker): string =>
  `(${w}.cel is not null and not ${w}.gesloten and ${w}.eigenaar = any (${houders}))`

/**
 * A lateral row for `w`: `m`, the mask of what is open to its houders (0 when nothing is); `b`, the part of it that passes by the functie; and `g`, the grounds
 * that it rests on as bits in the order of `gronden`. A ground that opens nothing of this row's cell is not among them.
 */
export const maskerEnGronden = (w: string, kijker: Kijker): string => `(
    select case when ${eigen(w, kijker)} then -1 else coalesce(bit_or(d.opent), 0) end as m, coalesce(bit_or(d.opent) filter (where ${erlangs}), 0) as b,
      coalesce(bit_or(case d.grond ${gronden.map((grond, nummer) => `when '${grond}' then ${1 << nummer}`).join(' ')} else 0 end) filter (where (d.opent >> ${w}.cel) & 1 = 1), 0)
        | case when ${eigen(w, kijker)} then 1 else 0 end as g
    from dekking d
    where d.houder = any (${kijker.houders}) and d.sleutel in (${w}.betreft, ${w}.id, ${w}.ouder) and ${vanKracht('d', kijker)} and ${past('d', w)} and ${w}.cel is not null
      and (${eigen(w, kijker)} and ${kijker.enig}) is not true and (${eigen(w, kijker)} is not true or ${erlangs}) offset 0)`

/** A row of dekking counts on the days it is in force, one that rests on presence until the meeting is over at the latest, and while the agreement stands that it rests on. */
export const vanKracht = (d: string, kijker: Kijker): string =>
  `${d}.van <= ${kijker.dag} and (${d}.tot is null or ${d}.tot > ${kijker.dag}) and (${d}.eindigt is null or ${d}.eindigt > (select klok())) and ${afgesproken(d, kijker)}`
/** What a school and another exchange rests on a convenant between the two: joined here, for one that lapses touches very many at once. */
export const afgesproken = (d: string, { partners }: Kijker): string =>
  `(${d}.afspraak_met is null or ${d}.afspraak_met = any (${partners}))`

/** When one dekking row speaks of one weergave row: by name (the row itself or, unless besloten, its parts), or about a person. */
export const past = (d: string, w: string): string => `(
        (${d}.rij = ${w}.id or (${d}.rij = ${w}.ouder and not ${w}.besloten and (${w}.betreft = ${d}.betreft or ${w}.betreft is null or ${d}.betreft is null)
          and (${d}.bron is null or ${d}.bron = ${w}.eigenaar)))
        and (${d}.planversie is null or ${w}.planversie = 0 or ${w}.planversie = ${d}.planversie)
        or ${d}.rij is null and ${d}.betreft = ${w}.betreft and not ${w}.besloten
        and (${d}.bron = ${w}.eigenaar or (${d}.bron is null and ${w}.gezin is not distinct from ${d}.gezin))
        and (${d}.casus is null or ${d}.casus = ${w}.casus))`

/** Whether lateral row `z` opens row `w`; `cel is null` is a row about nobody. */
export const open = (w: string, z: string, kijker: Kijker): string =>
  `(${w}.cel is null or ((${z}.m & ${kijker.masker} | ${z}.b) >> ${w}.cel) & 1 = 1)`
