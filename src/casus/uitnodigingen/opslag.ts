import type { z } from 'zod'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { kentJeugdige } from '../../toegang/zichtlezen.ts'
import { nodigDeelnemerUit } from '../deelnemers/opslag.ts'
import { eigenOrganisatie, eisOpen, nietHier, nietToegestaan } from '../opslag.ts'
import { kenmerk } from '../schema.ts'
import { hashVan } from './acceptaties.ts'
import * as noun from './schema.ts'

/** For whom the sender can invite: who is here, as far as that one knows. */
const jeugdigenSql = `select j.persoon_id from casusjeugdige j where j.casus_id = $1 and j.vervallen_op is null and ${kentJeugdige('j')} order by j.id`

/** Invites an organisatie or a person. A person gets a code, which is shown once and kept only as a hash. */
export async function nodigUit(
  tx: Tx,
  mag: Toegestaan<'uitnodiging.versturen'>,
  casusId: string,
  body: z.output<typeof noun.MaakUitnodiging>,
  persoon: Zicht | undefined,
): Promise<Geschreven> {
  const casus = await eisOpen(tx, casusId)
  const inCasus = (await tx.query<{ persoon_id: string }>('uitnodiging_jeugdigen', jeugdigenSql, [casusId])).map((rij) => rij.persoon_id)
  const vreemd = (body.jeugdigen ?? []).findIndex((id) => !inCasus.includes(id))
  if (vreemd >= 0) throw nietHier(`/jeugdigen/${vreemd}`)
  // The code makes whoever brings it this person: that is for the organisatie whose record it is to give.
  if (persoon && persoon.eigenaar !== tx.actor.organisatie)
    throw nietToegestaan('U kunt alleen personen uitnodigen die uw eigen organisatie bijhoudt.')
  await nodigDeelnemerUit(tx, mag, casus, body)
  const code = body.persoonId ? kenmerk(tx.id, 16) : undefined
  const rij = tx.voegToe(noun.uitnodiging, {
    id: tx.id(),
    casus_id: casusId,
    eigenaar_id: eigenOrganisatie(tx),
    casusnummer: casus.nummer,
    organisatie_id: body.organisatieId ?? null,
    persoon_id: body.persoonId ?? null,
    rol: body.rol,
    jeugdige_ids: body.jeugdigen ?? inCasus,
    status: 'open',
    code_hash: code ? hashVan(code) : null,
    foute_pogingen: 0,
  })
  tx.noem(rij.eigenaar_id, rij.id)
  tx.noem(rij.organisatie_id ?? rij.persoon_id, rij.id)
  return { soort: 'uitnodiging', id: rij.id, ...(code && { extra: { code } }) }
}

const vanCasusSql = 'select id from uitnodiging where casus_id = $1 and vervallen_op is null'

export async function vervalUitnodiging(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, { id }: Pick<Zicht, 'id'>): Promise<void> {
  await tx.vervalt(noun.uitnodiging, 'id', id)
  await tx.vervalt(noun.uitnodigingacceptatie, 'uitnodiging_id', id)
}
export async function vervalUitnodigingen(tx: Tx, mag: Toegestaan<'vervallen-verklaren'>, casusId: string): Promise<void> {
  for (const rij of await tx.query<{ id: string }>('uitnodigingen_van_casus', vanCasusSql, [casusId])) await vervalUitnodiging(tx, mag, rij)
}
