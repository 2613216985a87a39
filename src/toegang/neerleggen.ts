import { alles } from './cellen.ts'
import { type Dekking, dekkingSleutel, dekkingVan } from './dekking.ts'
import { laadDekkingfeiten } from './dekkingfeiten.ts'
import { altijd } from './dekkingrij.ts'
import type { Slot } from './operatie.ts'
import { kringNu } from './slot.ts'
import type { Tx } from './tx.ts'

/** Takes rows that are vervallen out of view, with every dekking that names them. $1 soorten, $2 ids, $3 planversies (null: all). */
const wegSql = `
  with x as (select * from unnest($1::text[], $2::uuid[], $3::int[]) as x(soort, id, planversie)),
  genoemd as (delete from dekking d using x where d.rij = x.id)
  delete from weergave w using x where w.soort = x.soort and w.id = x.id and w.planversie = x.planversie`

const bestaandSql = `select nr, houder, persoon, betreft, bron, gezin, casus, rij, planversie, van, tot, opent, grond, steunt_op, eindigt, afspraak_met from dekking where persoon = any ($1::uuid[])`
const minderSql = `delete from dekking where nr = any ($1::bigint[])`

/**
 * New dekking, and the list candidates that follow from it and from new rows; top-level rows only. $1 dekking as json, $2 ids of new weergave rows.
 */
const meerSql = `
  with nieuw as (
    insert into dekking (houder, persoon, betreft, bron, gezin, casus, rij, planversie, van, tot, opent, grond, steunt_op, eindigt, afspraak_met)
    select * from json_to_recordset($1::json) as x(houder uuid, persoon uuid, betreft uuid, bron uuid, gezin uuid, casus uuid, rij uuid, planversie int, van date, tot date,
      opent bigint, grond text, steunt_op uuid, eindigt timestamptz, afspraak_met uuid)
    returning houder, betreft, rij
  ), kandidaat as (
    select n.houder, w.soort, w.volgorde, w.id from nieuw n join weergave w on w.id = n.rij where w.planversie = 0 and w.ouder is null and w.cel is not null
    union
    select n.houder, w.soort, w.volgorde, w.id from nieuw n join weergave w on w.betreft = n.betreft where n.rij is null and w.planversie = 0 and w.ouder is null and not w.besloten
    union
    select d.houder, w.soort, w.volgorde, w.id from weergave w join dekking d on d.sleutel in (w.id, w.betreft)
      where w.id = any ($2::uuid[]) and w.planversie = 0 and w.ouder is null and w.cel is not null and (d.rij = w.id or (d.rij is null and not w.besloten))
  )
  insert into lijst (houder, soort, volgorde, id) select houder, soort, volgorde, id from kandidaat order by houder, soort, volgorde, id on conflict do nothing`

type Bestaand = Dekking & { nr: bigint }

/** What a write made since the last time, to be put down. */
export type Neer = ReturnType<Tx['neem']>
/** For whom dekking is derived anew: whom these slots concern, of whom `gesloten` are locked. `tops`: new resources, for the lists of who sees them. */
type Verder = { sloten: Slot[]; gesloten: string[]; tops: string[] }

/** Of what a write made: what does not go out of view again in the same breath. */
function blijvend({ weergaven, weg: verdwenen }: Neer): Neer['weergaven'] {
  const weg = new Set(verdwenen.map((rij) => `${rij.soort} ${rij.id} ${rij.planversie ?? 0}`))
  return weergaven.filter((w) => !weg.has(`${w.soort} ${w.id} ${w.planversie}`))
}

/** The new resources among it that can stand in a list. */
export const nieuweTops = (neer: Neer): string[] =>
  blijvend(neer)
    .filter((w) => w.ouder === null && w.planversie === 0 && w.cel !== null && w.versie === 1)
    .map((w) => w.id)

/**
 * Puts down what a write made, in the order of the house: noun rows, weergave, dekking, lists. The last of it is sent and not waited for. Before this is done
 * nothing may look at what is rendered.
 */
export async function legNeer(tx: Tx, neer: Neer, { sloten, gesloten, tops }: Verder): Promise<void> {
  const { weergaven, weg: verdwenen, vast } = neer
  tx.toon(blijvend(neer))
  if (verdwenen.length > 0)
    tx.stuur('weergave_weg', wegSql, [verdwenen.map((r) => r.soort), verdwenen.map((r) => r.id), verdwenen.map((r) => r.planversie ?? 0)])
  const nieuwePersonen = weergaven.filter((w) => w.soort === 'persoon').map((w) => w.id)
  const verschil = sloten.length > 0 ? await herdekken(tx, sloten, gesloten, nieuwePersonen) : { weg: [], nieuw: [] }
  if (verschil.weg.length > 0) tx.stuur('dekking_weg', minderSql, [verschil.weg])
  const nieuw = [
    ...verschil.nieuw,
    ...vast.map(({ houder, rij, bron }) => ({ houder, rij, bron, van: altijd, opent: alles, grond: 'eigenaar' })),
  ]
  if (nieuw.length > 0 || tops.length > 0)
    tx.stuur('dekking_nieuw', meerSql, [JSON.stringify(nieuw, (_, waarde) => (typeof waarde === 'bigint' ? String(waarde) : waarde)), tops])
}

/** What dekking must change for these persons: derived anew from the facts as they now stand, compared with what is there. */
async function herdekken(
  tx: Tx,
  sloten: Slot[],
  gesloten: string[],
  nieuwePersonen: string[],
): Promise<{ weg: bigint[]; nieuw: Dekking[] }> {
  const personen = [...new Set([...gesloten, ...nieuwePersonen])]
  const [, feiten, bestaand] = await Promise.all([
    kringNu(tx, [...sloten, ...(nieuwePersonen.length > 0 ? [{ personen: nieuwePersonen }] : [])], gesloten, nieuwePersonen),
    laadDekkingfeiten(tx, personen),
    tx.query<Bestaand>('dekking_bestaand', bestaandSql, [personen]),
  ])
  const nodig = new Map(feiten.flatMap((feit) => dekkingVan(feit, tx.vandaag)).map((rij) => [dekkingSleutel(rij), rij]))
  const weg: bigint[] = []
  for (const rij of bestaand) {
    if (!nodig.delete(dekkingSleutel(rij))) weg.push(rij.nr)
  }
  return { weg, nieuw: [...nodig.values()] }
}
