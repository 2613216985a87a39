import type { DeelnameFeiten, Partij } from '../regels/feiten.ts'
import type { Tx } from '../toegang/tx.ts'
import type { Beeld, Beeldrij } from './beeld.ts'

/** What these organisaties agreed on, as it holds on a day: all of it is open to every caller. $1 organisaties, $2 day. */
const partijenSql = `select o.id, o.soort,
    exists (select from privacyreglement r where r.organisatie_id = o.id and r.vervallen_op is null and r.van <= $2::date and (r.tot is null or r.tot >= $2::date)) as reglement,
    array(select t.convenant_id from convenanttoetreding t join convenant c on c.id = t.convenant_id and c.vervallen_op is null
      where t.organisatie_id = o.id and t.vervallen_op is null and t.van <= $2::date and (t.tot is null or t.tot >= $2::date)
        and c.van <= $2::date and (c.tot is null or c.tot >= $2::date) order by t.convenant_id) as convenanten
  from organisatie o where o.id = any ($1::uuid[])`

const genoemd = ({ soort, json }: Beeldrij): string[] =>
  (soort === 'uitnodiging' ? [json.organisatieId, json.uitgenodigdDoorId] : [json.organisatieId]).filter((id) => id !== undefined)

/** The organisaties that sit at a table or were asked to one, in this picture, with what they agreed on. */
export async function laadPartijen(tx: Tx, beeld: Beeld): Promise<ReadonlyMap<string, Partij>> {
  const ids = [...new Set([...beeld.van('deelnemer'), ...beeld.van('uitnodiging')].flatMap(genoemd))]
  const rijen = await tx.query<Partij>('partijen', partijenSql, [ids, beeld.dag])
  return new Map(rijen.map((partij) => [partij.id, partij]))
}

/** Who comes to the table (or accepts to), and who is there; undefined for a person. Who accepts sees nobody there but who asked. */
export function deelnameFeiten(beeld: Beeld, rij: Beeldrij): DeelnameFeiten | undefined {
  const nieuw = beeld.partijen.get(rij.json.organisatieId)
  if (!nieuw) return undefined
  const aanTafel = beeld.delen('deelnemer', rij.casus as string).filter(({ json }) => json.status !== 'beeindigd')
  const anderen = new Set([...aanTafel.flatMap(genoemd), ...genoemd(rij)])
  return { id: rij.id, casusId: rij.casus as string, nieuw, anderen: [...anderen].flatMap((id) => beeld.partijen.get(id) ?? []) }
}
