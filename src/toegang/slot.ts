import type { Slot } from './operatie.ts'
import type { Tx } from './tx.ts'

/** Thrown when what was locked turned out not to be all: the write starts over. */
export class Opnieuw extends Error {}

/**
 * Whom a write concerns: the persons named, those of the casus, the gezin, the casussen on a medewerker's name; every id of their identities; everyone in
 * their gezinnen and every child under their gezag, with all their ids.
 * Always from the database. $1 personen, $2 casus, $3 gezin, $4 uitnodiging, $5 medewerker.
 */
const kring = `
  with zaad as (
    select unnest($1::uuid[]) as id
    union select persoon_id from casusjeugdige where casus_id = $2::uuid
    union select persoon_id from gezinslid where gezin_id = $3::uuid
    union select j.persoon_id from uitnodiging u join casusjeugdige j on j.casus_id = u.casus_id where u.id = $4::uuid
    union select persoon_id from uitnodiging where id = $4::uuid
    union select j.persoon_id from casusjeugdige j where j.casus_id in (
      select casus_id from regieperiode where medewerker_id = $5::uuid and tot is null and vervallen_op is null
      union select casus_id from aanspreekpunt where medewerker_id = $5::uuid and tot is null and vervallen_op is null
      union select casus_id from actie where medewerker_id = $5::uuid and status = 'open' and vervallen_op is null
      union select casus_id from deelnemermedewerker where medewerker_id = $5::uuid and tot is null and vervallen_op is null)
  ), een as (select b.persoon_id as id from zaad join identiteit a on a.persoon_id = zaad.id join identiteit b on b.identiteit = a.identiteit),
  thuis as (select distinct l.gezin_id from een join gezinslid l on l.persoon_id = een.id and l.vervallen_op is null),
  samen as (select b.persoon_id as id from thuis join gezinslid l on l.gezin_id = thuis.gezin_id and l.vervallen_op is null
    join identiteit a on a.persoon_id = l.persoon_id join identiteit b on b.identiteit = a.identiteit),
  onder_gezag as (select b.persoon_id as id from een join gezagsrelatie g on g.houder_persoon_id = een.id and g.vervallen_op is null
    join identiteit a on a.persoon_id = g.persoon_id join identiteit b on b.identiteit = a.identiteit),
  allen as (select id from een union select id from samen union select id from onder_gezag)`

const slotSql = `${kring} select p.id from persoon p where p.id in (select id from allen) order by p.id for update`
const naleesSql = `${kring} select id from allen order by id`

const waarden = (slot: Slot): unknown[] => [
  [...(slot.personen ?? []), ...(slot.betreft ? [slot.betreft] : [])],
  slot.casus ?? null,
  slot.gezin ?? null,
  slot.uitnodiging ?? null,
  slot.medewerker ?? null,
]

/** Locks everyone concerned, in id order, in a statement of its own. */
export async function sluit(tx: Tx, slot: Slot): Promise<string[]> {
  const rijen = await tx.query<{ id: string }>('slot', slotSql, waarden(slot))
  return rijen.map(({ id }) => id)
}

const rijSql = `select 1 from weergave where soort = $1 and id = $2 order by planversie for update`

/** Locks one resource, after the persons: who changes it or what hangs on it waits here. */
export const sluitRij = (tx: Tx, { soort, id }: { soort: string; id: string }): Promise<unknown> =>
  tx.query('sluit_rij', rijSql, [soort, id])

/** After the write: throws `Opnieuw` when someone is concerned now who was not locked before. The persons this write itself made are its own. */
export async function kringNu(tx: Tx, slot: Slot, gesloten: string[], nieuw: string[]): Promise<string[]> {
  const nu = (await tx.query<{ id: string }>('slot_nalezen', naleesSql, waarden(slot))).map(({ id }) => id)
  const bekend = new Set([...gesloten, ...nieuw])
  if (nu.some((id) => !bekend.has(id))) throw new Opnieuw()
  return nu
}

/** Whom it concerns, without locking: for a trial that judges what needs no lock. */
export const kringVan = async (tx: Tx, slot: Slot): Promise<string[]> =>
  (await tx.query<{ id: string }>('slot_nalezen', naleesSql, waarden(slot))).map(({ id }) => id)
