import type { Slot } from './operatie.ts'
import type { Tx } from './tx.ts'

/** Thrown when what was locked turned out not to be all: the write starts over. */
export class Opnieuw extends Error {}

/** Where a question begins, per field that it can have: a person, the persons of a casus, of a gezin, of an uitnodiging, of the casussen on a medewerker's name. */
const zaden: Record<keyof Slotvelden, string> = {
  persoon: 'select v.nr, v.id',
  casus: 'select v.nr, j.persoon_id from casusjeugdige j where j.casus_id = v.id and j.vervallen_op is null',
  gezin: 'select v.nr, l.persoon_id from gezinslid l where l.gezin_id = v.id',
  uitnodiging: `select v.nr, j.persoon_id from uitnodiging u join casusjeugdige j on j.casus_id = u.casus_id and j.vervallen_op is null where u.id = v.id
      union select v.nr, u.persoon_id from uitnodiging u where u.id = v.id
      union select v.nr, t.betreft_id from uitnodiging u join antwoord a on a.gever_id = u.persoon_id join toestemming t on t.id = a.toestemming_id where u.id = v.id`,
  medewerker: `select v.nr, j.persoon_id from (
        select casus_id from regieperiode where medewerker_id = v.id and tot is null and vervallen_op is null
        union select casus_id from regieaanbieding where medewerker_id = v.id and status = 'open' and vervallen_op is null
        union select casus_id from regieaanbieding where naast_medewerker_id = v.id and status = 'open' and vervallen_op is null
        union select casus_id from uitgenodigde where medewerker_id = v.id and verwacht_op is not null and vervallen_op is null
        union select casus_id from aanspreekpunt where medewerker_id = v.id and tot is null and vervallen_op is null
        union select casus_id from actie where medewerker_id = v.id and status = 'open' and vervallen_op is null
        union select casus_id from deelnemermedewerker where medewerker_id = v.id and tot is null and vervallen_op is null) c
      join casusjeugdige j on j.casus_id = c.casus_id and j.vervallen_op is null`,
}
const velden = Object.keys(zaden) as (keyof Slotvelden)[]

/**
 * Whom a write concerns, per question `nr`: the persons named and those where its fields lead; every id of their identities; everyone in their gezinnen and
 * every child under their gezag, with all their ids. Always from the database. $1 to $3 the questions: number, field and id. Lists, not JSON: the planner takes
 * a list for a few, and looks a few up by their key.
 */
const kring = (gevraagd: readonly (keyof Slotvelden)[]): string => `
  with vraag as materialized (select * from unnest($1::int[], $2::text[], $3::uuid[]) as v(nr, veld, id)),
  zaad as (
    ${gevraagd.map((veld) => `select x.nr, x.id from vraag v cross join lateral (${zaden[veld]}) x(nr, id) where v.veld = '${veld}'`).join('\n    union ')}
  ), een as (
    select zaad.nr, b.persoon_id as id from zaad join identiteit a on a.persoon_id = zaad.id join identiteit b on b.identiteit = a.identiteit
  ), thuis as (select distinct een.nr, l.gezin_id from een join gezinslid l on l.persoon_id = een.id and l.vervallen_op is null),
  samen as (select thuis.nr, b.persoon_id as id from thuis join gezinslid l on l.gezin_id = thuis.gezin_id and l.vervallen_op is null
    join identiteit a on a.persoon_id = l.persoon_id join identiteit b on b.identiteit = a.identiteit),
  onder_gezag as (select een.nr, b.persoon_id as id from een join gezagsrelatie g on g.houder_persoon_id = een.id and g.vervallen_op is null
    join identiteit a on a.persoon_id = g.persoon_id join identiteit b on b.identiteit = a.identiteit),
  allen as materialized (select nr, id from een union select nr, id from samen union select nr, id from onder_gezag)`

// Not `for update`: a write that locks nobody may still point at one of them (a foreign key), and need not wait for what it does not touch.
const slotSql =
  'select p.id, array(select nr from allen where allen.id = p.id) as nrs from persoon p where p.id in (select id from allen) order by p.id for no key update'
const naleesSql = 'select distinct id from allen order by id'

/** Asks no more than there is to ask: a statement carries every branch it has, also one that finds nothing. */
async function vraagKring<R>(tx: Tx, naam: string, sql: string, vragen: Vraag[]): Promise<R[]> {
  const rijen = vragen.flatMap((een, nr) => een.map(({ veld, id }) => ({ nr, veld, id })))
  const gevraagd = velden.filter((veld) => rijen.some((rij) => rij.veld === veld))
  if (gevraagd.length === 0) return []
  const waarden = [rijen.map(({ nr }) => nr), rijen.map(({ veld }) => veld), rijen.map(({ id }) => id)]
  return tx.query<R>([naam, ...gevraagd].join('_'), `${kring(gevraagd)} ${sql}`, waarden)
}

type Slotvelden = Record<'persoon' | 'casus' | 'gezin' | 'uitnodiging' | 'medewerker', string>
type Vraag = { veld: keyof Slotvelden; id: string }[]
const vraag = ({ personen = [], betreft, komtErbij, ...slot }: Slot): Vraag => [
  ...[...new Set([...personen, ...(betreft ? [betreft] : []), ...(komtErbij ? [komtErbij] : [])])]
    .sort()
    .map((id) => ({ veld: 'persoon' as const, id })),
  ...(['casus', 'gezin', 'uitnodiging', 'medewerker'] as const).flatMap((veld) => (slot[veld] ? [{ veld, id: slot[veld] }] : [])),
]
/** Two slots by one name lock the same persons; who comes into a casus meanwhile is added to what is known by its name (`handeling.ts`). */
export const slotnaam = (slot: Slot): string => JSON.stringify(vraag(slot))
/** Whether the slot by this name takes everyone of this casus. */
export const neemtCasus = (naam: string, casus: string): boolean => naam.includes(JSON.stringify({ veld: 'casus', id: casus }))

/** Locks everyone concerned, in id order, in a statement of its own. Gives per slot whom it concerns. */
export async function sluit(tx: Tx, sloten: readonly Slot[]): Promise<string[][]> {
  const rijen = await vraagKring<{ id: string; nrs: number[] }>(tx, 'slot', slotSql, sloten.map(vraag))
  return sloten.map((_, nr) => rijen.filter(({ nrs }) => nrs.includes(nr)).map(({ id }) => id))
}

export type Adres = { soort: string; id: string }
const rijenSql = `select 1 from unnest($1::text[], $2::uuid[]) x(soort, id) join weergave w on w.soort = x.soort and w.id = x.id
  order by w.soort, w.id, w.planversie for update of w`

/** Locks resources, after the persons and in key order: who changes one or what hangs on it waits here. */
export const sluitRijen = (tx: Tx, adressen: readonly Adres[]): Promise<unknown> =>
  tx.query('sluit_rijen', rijenSql, [adressen.map(({ soort }) => soort), adressen.map(({ id }) => id)])

/** After the write: throws `Opnieuw` when someone is concerned now who was not locked before. The persons this write itself made are its own. */
export async function kringNu(tx: Tx, sloten: readonly Slot[], gesloten: readonly string[], nieuw: string[]): Promise<string[]> {
  const nu = await kringVan(tx, ...sloten)
  const bekend = new Set([...gesloten, ...nieuw])
  if (nu.some((id) => !bekend.has(id))) throw new Opnieuw()
  return nu
}

/** Whom it concerns, without locking: for a trial that judges what needs no lock. */
export const kringVan = async (tx: Tx, ...sloten: readonly Slot[]): Promise<string[]> =>
  (await vraagKring<{ id: string }>(tx, 'slot_nalezen', naleesSql, sloten.map(vraag))).map(({ id }) => id)
