import type { Tx } from '../../toegang/tx.ts'

// Someone can be kept by more than one organisatie, and comes in under all those ids at once. Who reads what they wrote knows them by one; that the others are theirs too
// is for nobody else to know.

const inDossierSql = `select h as id from unnest($1::uuid[]) h where h = $2::uuid
    or exists (select from gezagsrelatie g where g.persoon_id = $2::uuid and g.houder_persoon_id = h and g.vervallen_op is null)
  order by h = $3::uuid desc, h limit 1`

/**
 * By which of their ids a person stands in the record of `betreft`, as oneself or as having gezag. Who keeps that record knows them by that one; which others are
 * theirs is not for it to know.
 */
export async function idInDossier(tx: Tx, betreft: string, id: string): Promise<string> {
  const { soort, houders } = tx.actor
  if (soort !== 'persoon' || houders.length < 2 || !houders.includes(id)) return id
  const [rij] = await tx.query<{ id: string }>('persoon_in_dossier', inDossierSql, [houders, betreft, id])
  return rij?.id ?? id
}

const aanTafelSql = `select h as id from unnest($1::uuid[]) h left join deelnemer d on d.casus_id = $2 and d.persoon_id = h and d.vervallen_op is null
  where d.id is not null or exists (select from casusjeugdige j where j.casus_id = $2 and j.vervallen_op is null and (j.persoon_id = h
    or exists (select from gezagsrelatie g where g.persoon_id = j.persoon_id and g.houder_persoon_id = h and g.vervallen_op is null)))
  order by d.id is null, h = $3::uuid desc, h limit 1`

/**
 * By which of their ids the person who calls sits at this table, or else stands in the record that it is about, as oneself or as having gezag. Who else sits there knows
 * them by that one; which others are theirs is not for them to know.
 */
export async function idAanTafel(tx: Tx, casusId: string): Promise<string> {
  const { id, houders } = tx.actor
  if (houders.length < 2) return id
  const [rij] = await tx.query<{ id: string }>('persoon_aan_tafel', aanTafelSql, [houders, casusId, id])
  return rij?.id ?? id
}

const bijSql = `select id from persoon where id = any ($1::uuid[]) and eigenaar_id = $2 and vervallen_op is null order by id = $3::uuid desc, id limit 1`

/** By which of their ids this organisatie itself keeps the person who calls; of who is not kept there, the one under which they came. */
export async function idBij(tx: Tx, organisatieId: string): Promise<string> {
  const { id, houders } = tx.actor
  if (houders.length < 2) return id
  const [rij] = await tx.query<{ id: string }>('persoon_bij', bijSql, [houders, organisatieId, id])
  return rij?.id ?? id
}
