import type { Tx } from '../../toegang/tx.ts'

/** One thing that stands on a medewerker's name, and in which category of the casus. */
export type Caseloaddeel = {
  soort: 'regie' | 'regieaanbieding' | 'aanspreekpunt' | 'actie' | 'deelname' | 'overdracht' | 'overleg'
  categorie: 'basis' | 'onderwijs' | 'thuissituatie' | 'gezondheid' | 'veiligheid'
  casus_id: string | null
  onderwerp_id: string
}

/** All that stands open on the name of one medewerker; in a closed casus nothing does any more. $1 medewerker. */
const caseloadSql = `select * from (
    select 'regie' as soort, 'basis' as categorie, casus_id, id as onderwerp_id from regieperiode where medewerker_id = $1 and tot is null and vervallen_op is null
    union all select 'regieaanbieding', 'basis', casus_id, id from regieaanbieding where medewerker_id = $1 and status = 'open' and vervallen_op is null
    union all select 'regieaanbieding', 'basis', casus_id, id from regieaanbieding where naast_medewerker_id = $1 and status = 'open' and vervallen_op is null
    union all select 'aanspreekpunt', 'basis', casus_id, id from aanspreekpunt where medewerker_id = $1 and tot is null and vervallen_op is null
    union all select 'actie', categorie, casus_id, id from actie where medewerker_id = $1 and status = 'open' and vervallen_op is null
    union all select 'deelname', 'basis', casus_id, id from deelnemermedewerker where medewerker_id = $1 and tot is null and vervallen_op is null
    union all select 'overdracht', 'basis', null, id from overdracht where opvolger_id = $1 and status = 'open' and vervallen_op is null
    union all select 'overleg', split_part(cel, '/', 2), casus_id, id from uitgenodigde where medewerker_id = $1 and verwacht_op is not null and vervallen_op is null
  ) alles
  where casus_id is null or exists (select from casus c where c.id = alles.casus_id and c.status = 'open' and c.vervallen_op is null)
  order by soort, onderwerp_id`

export const caseloadVan = (tx: Tx, medewerkerId: string): Promise<Caseloaddeel[]> =>
  tx.query<Caseloaddeel>('caseload', caseloadSql, [medewerkerId])

export type Collega = { id: string; naam: string; functie: string; masker: string; in_dienst: boolean }
export type Collegas = { van: Collega; naar: Collega }
const collegasSql = `select m.id, m.naam, m.functie, coalesce(f.masker, 0)::text as masker,
    m.vervallen_op is null and m.van <= $3::date and (m.tot is null or m.tot >= $3::date) as in_dienst
  from medewerker m left join functie f on f.naam = m.functie where m.id in ($1::uuid, $2::uuid) order by m.id for update of m`

/** The one who hands over and the successor, locked: nobody puts anything new on their names meanwhile, for a reference to them waits. */
export async function sluitCollegas(tx: Tx, van: string, naar: string, dag: string): Promise<Collegas> {
  const rijen = await tx.query<Collega>('overdracht_collegas', collegasSql, [van, naar, dag])
  const wie = (id: string): Collega => {
    const rij = rijen.find((een) => een.id === id)
    if (!rij) throw new Error('geen medewerker')
    return rij
  }
  return { van: wie(van), naar: wie(naar) }
}
