import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Geschreven } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { eisMedewerker, eisOpen, nietToegestaan, strijdig } from '../opslag.ts'
import { isRegisseur } from '../regie/opslag.ts'
import * as noun from './schema.ts'
import type { AanspreekpuntRij } from './tabel.ts'

const nuSql = 'select * from aanspreekpunt where casus_id = $1 and tot is null and vervallen_op is null'

/** Names the one whom the family turns to. Who was it until now, is it until today. */
export async function wijsAan(
  tx: Tx,
  _mag: Toegestaan<'aanspreekpunt.aanwijzen'>,
  casusId: string,
  body: noun.WijsAan,
): Promise<Geschreven> {
  const casus = await eisOpen(tx, casusId)
  if (!(await isRegisseur(tx, casusId))) throw nietToegestaan('Het aanspreekpunt wijst aan wie de regie heeft.')
  const wie = await eisMedewerker(tx, casusId, body, '')
  if (!wie) throw new Error('geen medewerker')
  const [nu] = await tx.query<AanspreekpuntRij>('aanspreekpunt_nu', nuSql, [casusId])
  if (nu?.medewerker_id === body.medewerkerId) throw strijdig('Deze medewerker is al het aanspreekpunt.')
  if (nu) await tx.wijzig(noun.aanspreekpunt, { id: nu.id }, { tot: tx.vandaag })
  const rij = tx.voegToe(noun.aanspreekpunt, {
    id: tx.id(),
    casus_id: casusId,
    eigenaar_id: casus.eigenaar_id,
    organisatie_id: body.organisatieId,
    medewerker_id: body.medewerkerId,
    bereikbaar: body.bereikbaar ?? null,
    ...wie,
    van: tx.vandaag,
  })
  return { soort: 'aanspreekpunt', id: rij.id, ouder: casusId }
}

const dezeSql = 'select * from aanspreekpunt where id = any ($1::uuid[]) order by id'

/** Another of the same organisatie is it from now on, reached in the same way until that is said otherwise. */
export async function volgOp(
  tx: Tx,
  _mag: Toegestaan<'overdracht.accepteren'>,
  ids: string[],
  naar: { id: string; naam: string; functie: string },
): Promise<void> {
  for (const oud of await tx.query<AanspreekpuntRij>('aanspreekpunten_deze', dezeSql, [ids])) {
    await tx.wijzig(noun.aanspreekpunt, { id: oud.id }, { tot: tx.vandaag })
    const { casus_id, eigenaar_id, organisatie_id, bereikbaar } = oud
    const wie = { medewerker_id: naar.id, naam: naar.naam, functie: naar.functie }
    tx.voegToe(noun.aanspreekpunt, { id: tx.id(), casus_id, eigenaar_id, organisatie_id, bereikbaar, ...wie, van: tx.vandaag })
  }
}

const vertrokkenSql = `select p.id from aanspreekpunt p join medewerker m on m.id = p.medewerker_id
  where p.casus_id = $1 and p.tot is null and p.vervallen_op is null and (m.vervallen_op is not null or m.tot < $2::date)`

/** The casus opens again: who left meanwhile is not the one to turn to any more. */
export async function zonderVertrokkenen(tx: Tx, _mag: Toegestaan<'casus.heropenen'>, casusId: string): Promise<void> {
  for (const { id } of await tx.query<{ id: string }>('aanspreekpunt_vertrokken', vertrokkenSql, [casusId, tx.vandaag]))
    await tx.wijzig(noun.aanspreekpunt, { id }, { tot: tx.vandaag })
}

export async function vervalAanspreekpunten(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, casusId: string): Promise<void> {
  await tx.vervalt(noun.aanspreekpunt, 'casus_id', casusId)
}
