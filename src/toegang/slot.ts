import type { Slot } from './operatie.ts'
import type { Tx } from './tx.ts'

/** Thrown when what was locked turned out not to be all: the write starts over. */
export class Opnieuw extends Error {}

/** Where a question begins, per field that it can have: the persons of a casus, of a gezin, of an uitnodiging, of the casussen on a medewerker's name. */
const zaden: Record<Exclude<keyof Vraag, 'personen'>, string> = {
  casus: 'select v.nr, j.persoon_id from vraag v join casusjeugdige j on j.casus_id = v.casus',
  gezin: 'select v.nr, l.persoon_id from vraag v join gezinslid l on l.gezin_id = v.gezin',
  uitnodiging: `select v.nr, j.persoon_id from vraag v join uitnodiging u on u.id = v.uitnodiging join casusjeugdige j on j.casus_id = u.casus_id
    union select v.nr, u.persoon_id from vraag v join uitnodiging u on u.id = v.uitnodiging`,
  medewerker: `select v.nr, j.persoon_id from vraag v cross join lateral (
        select casus_id from regieperiode where medewerker_id = v.medewerker and tot is null and vervallen_op is null
        union select casus_id from regieaanbieding where medewerker_id = v.medewerker and status = 'open' and vervallen_op is null
        union select casus_id from regieaanbieding where naast_medewerker_id = v.medewerker and status = 'open' and vervallen_op is null
        union select casus_id from uitgenodigde where medewerker_id = v.medewerker and verwacht_op is not null and vervallen_op is null
        union select casus_id from aanspreekpunt where medewerker_id = v.medewerker and tot is null and vervallen_op is null
        union select casus_id from actie where medewerker_id = v.medewerker and status = 'open' and vervallen_op is null
        union select casus_id from deelnemermedewerker where medewerker_id = v.medewerker and tot is null and vervallen_op is null) c
      join casusjeugdige j on j.casus_id = c.casus_id`,
}
const soorten = Object.keys(zaden) as (keyof typeof zaden)[]

/**
 * Whom a write concerns, per question `nr`: the persons named and those where its fields lead; every id of their identities; everyone in their gezinnen and
 * every child under their gezag, with all their ids. Always from the database. $1 the questions, as JSON.
 */
const kring = (gevraagd: readonly (keyof typeof zaden)[]): string => `
  with vraag as materialized (
    select * from json_to_recordset($1::json) as v(nr int, personen uuid[], casus uuid, gezin uuid, uitnodiging uuid, medewerker uuid)
  ), zaad as (
    select v.nr, unnest(v.personen) as id from vraag v ${gevraagd.map((soort) => `union ${zaden[soort]}`).join('\n    ')}
  ), een as (
    select zaad.nr, b.persoon_id as id from zaad join identiteit a on a.persoon_id = zaad.id join identiteit b on b.identiteit = a.identiteit
  ), thuis as (select distinct een.nr, l.gezin_id from een join gezinslid l on l.persoon_id = een.id and l.vervallen_op is null),
  samen as (select thuis.nr, b.persoon_id as id from thuis join gezinslid l on l.gezin_id = thuis.gezin_id and l.vervallen_op is null
    join identiteit a on a.persoon_id = l.persoon_id join identiteit b on b.identiteit = a.identiteit),
  onder_gezag as (select een.nr, b.persoon_id as id from een join gezagsrelatie g on g.houder_persoon_id = een.id and g.vervallen_op is null
    join identiteit a on a.persoon_id = g.persoon_id join identiteit b on b.identiteit = a.identiteit),
  allen as materialized (select nr, id from een union select nr, id from samen union select nr, id from onder_gezag)`

const slotSql =
  'select p.id, array(select nr from allen where allen.id = p.id) as nrs from persoon p where p.id in (select id from allen) order by p.id for update'
const naleesSql = 'select distinct id from allen order by id'

/** Asks no more than there is to ask: a statement carries every branch it has, also one that finds nothing. */
function vraagKring<R>(tx: Tx, naam: string, sql: string, vragen: Vraag[]): Promise<R[]> {
  const gevraagd = soorten.filter((soort) => vragen.some((een) => een[soort] !== null))
  return tx.query<R>([naam, ...gevraagd].join('_'), `${kring(gevraagd)} ${sql}`, [
    JSON.stringify(vragen.map((een, nr) => ({ nr, ...een }))),
  ])
}

type Vraag = { personen: string[] } & Record<'casus' | 'gezin' | 'uitnodiging' | 'medewerker', string | null>
const vraag = ({ personen = [], betreft, casus, gezin, uitnodiging, medewerker }: Slot): Vraag => ({
  personen: [...new Set([...personen, ...(betreft ? [betreft] : [])])].sort(),
  casus: casus ?? null,
  gezin: gezin ?? null,
  uitnodiging: uitnodiging ?? null,
  medewerker: medewerker ?? null,
})
/** Two slots by one name lock the same persons. */
export const slotnaam = (slot: Slot): string => JSON.stringify(vraag(slot))

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
export async function kringNu(tx: Tx, slot: Slot, gesloten: readonly string[], nieuw: string[]): Promise<string[]> {
  const nu = await kringVan(tx, slot)
  const bekend = new Set([...gesloten, ...nieuw])
  if (nu.some((id) => !bekend.has(id))) throw new Opnieuw()
  return nu
}

/** Whom it concerns, without locking: for a trial that judges what needs no lock. */
export const kringVan = async (tx: Tx, slot: Slot): Promise<string[]> =>
  (await vraagKring<{ id: string }>(tx, 'slot_nalezen', naleesSql, [vraag(slot)])).map(({ id }) => id)
