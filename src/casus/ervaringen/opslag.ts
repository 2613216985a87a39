import type { z } from 'zod'
import { idAanTafel } from '../../register/personen/eigenid.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Geschreven } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { eisOpen, fouteInvoer, nietToegestaan } from '../opslag.ts'
import * as noun from './schema.ts'

/** As whom a person sits at this table: as they were invited, or as one of the jeugdigen. */
const rolSql = `select d.rol from deelnemer d where d.casus_id = $1 and d.persoon_id = any ($2::uuid[]) and d.vervallen_op is null
  union select 'jeugdige' from casusjeugdige j join identiteit a on a.persoon_id = j.persoon_id join identiteit b on b.identiteit = a.identiteit
    where j.casus_id = $1 and b.persoon_id = any ($2::uuid[]) and j.vervallen_op is null`

/** A person writes for themselves, in their own role; an organisatie writes down what was said. */
export async function schrijfOp(
  tx: Tx,
  _mag: Toegestaan<'ervaring.geven'>,
  casusId: string,
  { rol, tekst, vorm }: z.output<typeof noun.MaakErvaring>,
): Promise<Geschreven> {
  const casus = await eisOpen(tx, casusId)
  const zelf = tx.actor.soort === 'persoon'
  if (zelf && !(await tx.query<{ rol: string }>('ervaring_rol', rolSql, [casusId, tx.actor.houders])).some((een) => een.rol === rol))
    throw nietToegestaan('U kunt alleen opschrijven hoe u het zelf vond, in uw eigen rol aan tafel.')
  if (zelf === (vorm !== undefined))
    throw fouteInvoer(
      '/vorm',
      'vorm',
      'Zeg hoe het is gevraagd als u opschrijft wat een ander zei. Schrijft u over uzelf, laat dit dan weg.',
    )
  const rij = tx.voegToe(noun.ervaring, {
    id: tx.id(),
    casus_id: casusId,
    eigenaar_id: casus.eigenaar_id,
    rol,
    vorm: vorm ?? 'zelf-geschreven',
    tekst,
    door_persoon_id: zelf ? await idAanTafel(tx, casusId) : null,
  })
  return { soort: 'ervaring', id: rij.id, ouder: casusId }
}

export async function vervalErvaringen(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, casusId: string): Promise<void> {
  await tx.vervalt(noun.ervaring, 'casus_id', casusId)
}
export async function vervalErvaring(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, { id }: { id: string }): Promise<void> {
  await tx.vervalt(noun.ervaring, 'id', id)
}
