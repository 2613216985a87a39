import type { z } from 'zod'
import { laatLos, verbreek } from '../../register/personen/opslag.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { kentJeugdige } from '../../toegang/zichtlezen.ts'
import { nodigDeelnemerUit, verlaatTafel } from '../deelnemers/opslag.ts'
import { vervalLosseInbreng } from '../inbreng/opslag.ts'
import { eigenOrganisatie, eisOpen, nietHier, nietToegestaan } from '../opslag.ts'
import { kenmerk } from '../schema.ts'
import { vervalJa } from '../toestemmingen/opslag.ts'
import { hashVan } from './acceptaties.ts'
import * as noun from './schema.ts'
import type { UitnodigingRij } from './tabel.ts'

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
  const deelnemer = await nodigDeelnemerUit(tx, mag, casus, body)
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
    deelnemer_id: deelnemer,
  })
  tx.noem(rij.eigenaar_id, rij.id)
  tx.noem(rij.organisatie_id ?? rij.persoon_id, rij.id)
  return { soort: 'uitnodiging', id: rij.id, ...(code && { extra: { code } }) }
}

type Vervallen = Toegestaan<'vervallen-verklaren'>
const wieSql = 'select * from uitnodiging where id = $1'
const jeugdigenOoitSql = 'select persoon_id as id from casusjeugdige where casus_id = $1'

/** What an acceptatie in this casus tied is tied no more, nor this persoon to who was one by the same token. Gives who was one until now and is not. */
async function verbreekIn(tx: Tx, mag: Vervallen, casusId: string, persoon: string[] = []): Promise<string[]> {
  const jeugdigen = await tx.query<{ id: string }>('uitnodiging_jeugdigen_ooit', jeugdigenOoitSql, [casusId])
  const los = await verbreek(tx, mag, [...jeugdigen.map(({ id }) => id), ...persoon])
  if (los.length > 0) await vervalLosseInbreng(tx, mag, los)
  return los
}

/**
 * Takes an uitnodiging and how it was accepted out of view, with all that came of it: who came to the table by it, who came to log in by its code and what they
 * said yes to, and that the records of those who accepted are of one person. Gives who was one until now and is not.
 */
export async function vervalUitnodiging(tx: Tx, mag: Vervallen, { id }: Pick<Zicht, 'id'>): Promise<string[]> {
  const [rij] = await tx.query<UitnodigingRij>('uitnodiging_wie', wieSql, [id])
  if (!rij) throw new Error('een zichtbare uitnodiging zonder rij')
  await tx.vervalt(noun.uitnodiging, 'id', id)
  await tx.vervalt(noun.uitnodigingacceptatie, 'uitnodiging_id', id)
  await verlaatTafel(tx, mag, rij.casus_id, rij)
  if (rij.status === 'open') return []
  const los = rij.persoon_id === null ? undefined : await laatLos(tx, mag, id)
  if (los !== undefined) await vervalJa(tx, mag, los)
  return verbreekIn(tx, mag, rij.casus_id, rij.persoon_id === null ? [] : [rij.persoon_id])
}

/** With a casus that should not have been opened. Who came to log in by a code of it still is who they are. */
export async function vervalUitnodigingen(tx: Tx, mag: Vervallen, casusId: string): Promise<string[]> {
  await tx.vervalt(noun.uitnodiging, 'casus_id', casusId)
  await tx.vervalt(noun.uitnodigingacceptatie, 'casus_id', casusId)
  return verbreekIn(tx, mag, casusId)
}
