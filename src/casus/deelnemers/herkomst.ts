import type { Tx } from '../../toegang/tx.ts'
import { kentJeugdige, weetEen } from '../../toegang/zichtlezen.ts'
import type { DeelnemerRij } from './tabel.ts'

const gekomenSql = `select d.id, d.status, d.organisatie_id, d.persoon_id,
    exists (select from uitnodiging u where u.casus_id = d.casus_id and u.deelnemer_id = d.id and u.vervallen_op is not null) as uitgenodigd,
    exists (select from uitnodigingacceptatie a where a.casus_id = d.casus_id and a.deelnemer_id = d.id) as aangenomen,
    exists (select from uitnodiging u where u.casus_id = d.casus_id and u.status = 'geaccepteerd' and u.vervallen_op is null
      and (u.organisatie_id = d.organisatie_id or u.persoon_id = d.persoon_id)) as ook_anders
  from deelnemer d where d.casus_id = $1 and (d.organisatie_id = $2::uuid or d.persoon_id = $3::uuid) and d.status <> 'beeindigd' and d.vervallen_op is null`
type Herkomst = Pick<DeelnemerRij, 'id' | 'status' | 'organisatie_id' | 'persoon_id'> &
  Record<'uitgenodigd' | 'aangenomen' | 'ook_anders', boolean>

/** How this organisatie or person came to be on the list, and whether by something else as well. */
export const herkomstVan = async (
  tx: Tx,
  casusId: string,
  wie: Pick<DeelnemerRij, 'organisatie_id' | 'persoon_id'>,
): Promise<Herkomst | undefined> =>
  (await tx.query<Herkomst>('deelnemer_gekomen', gekomenSql, [casusId, wie.organisatie_id, wie.persoon_id]))[0]

/** Whether the person of row `r` is $2 and, but by row $3, no jeugdige of casus $1; as far as the caller knows. */
export const geenJeugdigeMeer = (
  r: string,
): string => `${weetEen(`${r}.persoon_id`, '$2::uuid')} and not exists (select from casusjeugdige j where j.casus_id = $1 and j.id <> $3 and j.vervallen_op is null
      and ${weetEen('j.persoon_id', `${r}.persoon_id`)} and ${kentJeugdige('j')})`
const alsJeugdigeSql = `select d.id, d.persoon_id from deelnemer d where d.casus_id = $1 and d.rol = 'jeugdige' and d.vervallen_op is null
    and ${geenJeugdigeMeer('d')} order by d.id`

/**
 * Where this person is on the list as a jeugdige, under whichever id, and is none here but by this one row; as far as the caller knows. Asked while that row
 * still stands: who knows that two ids are one, knows it by the jeugdigen that there are.
 */
export const alsJeugdige = (tx: Tx, casusId: string, wie: string, rij: string): Promise<Plaats[]> =>
  tx.query('deelnemer_als_jeugdige', alsJeugdigeSql, [casusId, wie, rij])
export type Plaats = { id: string; persoon_id: string }
