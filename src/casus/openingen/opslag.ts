import { bit, type Cel } from '../../toegang/cellen.ts'
import { zichtbaar } from '../../toegang/deursql.ts'
import type { Tx } from '../../toegang/tx.ts'
import { maskerEnGronden, uitContext } from '../../toegang/zicht.ts'
import { weetEen } from '../../toegang/zichtlezen.ts'

/** A visible row, and the identities of those it names: the row is read behind both locks, the identity only of ids that stand in it. */
export type Gezienrij = {
  soort: string
  id: string
  ouder: string | null
  eigenaar: string | null
  betreft: string | null
  cel: number | null
  // biome-ignore lint/suspicious/noExplicitAny: rendered by its own noun's schema
  json: any
}

/** Everything of this table that decides what could open, as far as the caller sees it. $1 casus. */
const tafelSql = `with tafel as materialized (${zichtbaar(`w.casus = $1 and w.planversie = 0 and w.soort in ('casus', 'casusjeugdige', 'deelnemer', 'toestemming', 'antwoord', 'antwoordbevestiging', 'vertegenwoordiging')`)}),
  jeugdigen as materialized (select betreft from tafel where soort = 'casusjeugdige'),
  personen as materialized (${zichtbaar(`w.betreft = any (array(select betreft from jeugdigen)) and w.soort in ('persoon', 'gezagsrelatie')`)}),
  bronnen as materialized (${zichtbaar(`w.soort = 'organisatie' and w.planversie = 0 and w.id = any (array(select (json::json ->> 'organisatieId')::uuid from tafel where soort = 'deelnemer'
    union select eigenaar from tafel where soort = 'casus'))`)})
  select soort, id, ouder, eigenaar, betreft, cel, json from (select * from tafel union all select * from personen union all select * from bronnen) alle
  where exists (select from tafel where soort = 'casus') order by soort, volgorde, id`

/** The rows of the table as the caller sees them, read as `lezer`; none when the casus is not visible. */
export async function leesTafel(tx: Tx, casusId: string): Promise<Gezienrij[]> {
  const rijen = await tx.lees<Omit<Gezienrij, 'json'> & { json: string }>('opening_tafel', tafelSql, [casusId])
  return rijen.map((rij) => ({ ...rij, json: JSON.parse(rij.json) }))
}

export type Plek = { jeugdigeId: string; bronId: string; cel: Cel }
/** What the caller's organisatie (or the person) may see of a row that would stand there: the predicate of the door, on a row that nobody wrote. */
const plekSql = `select z.m::text as open, z.b::text as erlangs from unnest($2::uuid[], $3::uuid[], $4::int[]) with ordinality p(betreft, bron, cel, nr)
  cross join lateral (select null::uuid as id, case when p.cel >= $5::int then $1::uuid end as ouder, $1::uuid as casus, p.betreft, p.bron as eigenaar, null::uuid as gezin,
    false as besloten, false as gesloten, 0 as planversie, p.cel) w cross join lateral ${maskerEnGronden('w', uitContext)} z order by p.nr`

/** What stands open to the caller's houders, and what of it passes by the functie. */
type Maskers = { open: bigint; erlangs: bigint }

/** The masks of these places, in order. */
export async function leesPlekken(tx: Tx, casusId: string, plekken: Plek[]): Promise<Maskers[]> {
  const waarden = [
    casusId,
    plekken.map(({ jeugdigeId }) => jeugdigeId),
    plekken.map(({ bronId }) => bronId),
    plekken.map(({ cel }) => bit(cel)),
    bit('casus/basis'),
  ]
  const rijen = await tx.lees<{ open: string; erlangs: string }>('opening_plekken', plekSql, waarden)
  return rijen.map(({ open, erlangs }) => ({ open: BigInt(open), erlangs: BigInt(erlangs) }))
}

/** Which of these ids, that the caller sees, are one person: as far as the caller may know. */
export async function leesIdentiteiten(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  const rijen = await tx.query<{ persoon_id: string; identiteit: string }>(
    'opening_identiteiten',
    `select x as persoon_id, min(y::text) as identiteit from unnest($1::uuid[]) x join unnest($1::uuid[]) y on ${weetEen('x', 'y')} group by x`,
    [ids],
  )
  return new Map(rijen.map(({ persoon_id, identiteit }) => [persoon_id, identiteit]))
}
