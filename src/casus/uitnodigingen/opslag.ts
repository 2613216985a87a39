import type { z } from 'zod'
import { laatLos, verbreek } from '../../register/personen/opslag.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { kentJeugdige } from '../../toegang/zichtlezen.ts'
import { nodigDeelnemerUit, verlaatTafel } from '../deelnemers/opslag.ts'
import { vervalLosseInbreng } from '../inbreng/opslag.ts'
import { eigenOrganisatie, eisOpen, nietHier, nietToegestaan, strijdig } from '../opslag.ts'
import { kenmerk } from '../schema.ts'
import { vervalJa } from '../toestemmingen/opslag.ts'
import { hashVan } from './acceptaties.ts'
import * as noun from './schema.ts'
import type { UitnodigingRij } from './tabel.ts'

/** For whom the sender can invite: who is here, as far as that one knows. */
const jeugdigenSql = `select j.persoon_id from casusjeugdige j where j.casus_id = $1 and j.vervallen_op is null and ${kentJeugdige('j')} order by j.id`

const opSql = `select 1 from uitnodiging where casus_id = $1 and persoon_id = $2 and eigenaar_id = $3 and status = 'open' and foute_pogingen >= ${noun.meestePogingen} and vervallen_op is null`
const codeOp =
  'Uw uitnodiging voor deze persoon staat nog open, maar de code is te vaak verkeerd ingevuld en werkt niet meer. Verklaar die uitnodiging vervallen, en nodig opnieuw uit: dan krijgt u een nieuwe code.'
/** Only who invited is told that a code was guessed at too often; who tries it learns nothing. */
async function eisCodeWerkt(tx: Tx, casusId: string, persoonId: string): Promise<void> {
  if ((await tx.query('uitnodiging_op', opSql, [casusId, persoonId, eigenOrganisatie(tx)])).length > 0) throw strijdig(codeOp)
}

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
  if (persoon) await eisCodeWerkt(tx, casusId, persoon.id)
  const { gezet, zit } = await nodigDeelnemerUit(tx, mag, casus, body)
  const jeugdigen = zit ? await voorWieNieuw(tx, casusId, body, inCasus) : (body.jeugdigen ?? inCasus)
  const code = body.persoonId ? kenmerk(tx.id, 16) : undefined
  const rij = tx.voegToe(noun.uitnodiging, {
    id: tx.id(),
    casus_id: casusId,
    eigenaar_id: eigenOrganisatie(tx),
    casusnummer: casus.nummer,
    organisatie_id: body.organisatieId ?? null,
    persoon_id: body.persoonId ?? null,
    rol: body.rol,
    jeugdige_ids: jeugdigen,
    status: 'open',
    rust: false,
    code_hash: code ? hashVan(code) : null,
    foute_pogingen: 0,
    deelnemer_id: gezet,
  })
  tx.noem(rij.eigenaar_id, rij.id)
  tx.noem(rij.organisatie_id ?? rij.persoon_id, rij.id)
  return { soort: 'uitnodiging', id: rij.id, ...(code && { extra: { code } }) }
}

/**
 * For whom an organisatie that sits there can be invited again, by what the sender itself did: whom it did not let this one in for; or, when another let it in,
 * whom it brought itself. For whom others let it in is besloten.
 */
const nieuwSql = `with binnen as (select u.jeugdige_ids from uitnodiging u where u.casus_id = $1 and u.organisatie_id = $3 and u.eigenaar_id = $4
    and u.status = 'geaccepteerd' and u.vervallen_op is null)
  select distinct j.persoon_id from casusjeugdige j where j.casus_id = $1 and j.persoon_id = any ($2::uuid[]) and j.vervallen_op is null and $3 <> $4
    and (j.eigenaar_id = $4 or exists (select from binnen)) and not exists (select from binnen where j.persoon_id = any (binnen.jeugdige_ids)) order by 1`
const alErbij = 'Deze organisatie zit al aan tafel.'
const alVoorDeze = 'Deze organisatie zit al aan tafel voor een jeugdige die u noemt. Noem alleen wie er nieuw bij komt.'

async function voorWieNieuw(
  tx: Tx,
  casusId: string,
  { organisatieId, jeugdigen }: Pick<z.output<typeof noun.MaakUitnodiging>, 'organisatieId' | 'jeugdigen'>,
  inCasus: string[],
): Promise<string[]> {
  const gevraagd = [casusId, jeugdigen ?? inCasus, organisatieId, eigenOrganisatie(tx)]
  const nieuw = (await tx.query<{ persoon_id: string }>('uitnodiging_nieuw', nieuwSql, gevraagd)).map(({ persoon_id }) => persoon_id)
  if (nieuw.length === 0) throw strijdig(alErbij)
  if (jeugdigen?.some((id) => !nieuw.includes(id))) throw strijdig(alVoorDeze)
  return inCasus.filter((id) => nieuw.includes(id))
}

const rustSql = `select id from uitnodiging where casus_id = $1 and status = 'open' and rust = $2 and vervallen_op is null order by id`
const laatRusten = async (tx: Tx, casusId: string, rust: boolean): Promise<void> => {
  for (const { id } of await tx.query<{ id: string }>('uitnodigingen_rust', rustSql, [casusId, !rust]))
    await tx.wijzig(noun.uitnodiging, { id }, { rust })
}
/** The casus closes: what is open waits for nobody any more. */
export const sluitUitnodigingen = (tx: Tx, _mag: Toegestaan<'casus.afsluiten'>, casusId: string): Promise<void> =>
  laatRusten(tx, casusId, true)
/** The casus opens again, and what was open waits once more. */
export const hervatUitnodigingen = (tx: Tx, _mag: Toegestaan<'casus.heropenen'>, casusId: string): Promise<void> =>
  laatRusten(tx, casusId, false)

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

/** An uitnodiging and how it was accepted, and that it brought someone to the table. */
async function neemTerug(
  tx: Tx,
  mag: Vervallen,
  rij: Pick<UitnodigingRij, 'id' | 'casus_id' | 'organisatie_id' | 'persoon_id'>,
): Promise<void> {
  await tx.vervalt(noun.uitnodiging, 'id', rij.id)
  await tx.vervalt(noun.uitnodigingacceptatie, 'uitnodiging_id', rij.id)
  await verlaatTafel(tx, mag, rij.casus_id, rij)
}

/**
 * Takes an uitnodiging and how it was accepted out of view, with all that came of it: who came to the table by it, who came to log in by its code and what they
 * said yes to, and that the records of those who accepted are of one person. Gives who was one until now and is not.
 */
export async function vervalUitnodiging(tx: Tx, mag: Vervallen, { id }: Pick<Zicht, 'id'>): Promise<string[]> {
  const [rij] = await tx.query<UitnodigingRij>('uitnodiging_wie', wieSql, [id])
  if (!rij) throw new Error('een zichtbare uitnodiging zonder rij')
  await neemTerug(tx, mag, rij)
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

const metSql = `select u.id, u.casus_id, u.organisatie_id, u.persoon_id, u.jeugdige_ids, u.rol = 'jeugdige' and u.persoon_id = any ($3::uuid[]) as zelf, a.id as acceptatie, a.jeugdige_ids as paren, a.eigen_persoon_ids from uitnodiging u
    left join uitnodigingacceptatie a on a.casus_id = u.casus_id and a.uitnodiging_id = u.id and a.vervallen_op is null
  where u.casus_id = $1 and ($2 = any (u.jeugdige_ids) or (u.rol = 'jeugdige' and u.persoon_id = any ($3::uuid[]))) and u.vervallen_op is null order by u.id`
type Met = Pick<UitnodigingRij, 'id' | 'casus_id' | 'organisatie_id' | 'persoon_id' | 'jeugdige_ids'> & {
  zelf: boolean
  acceptatie: string | null
  paren: string[] | null
  eigen_persoon_ids: string[] | null
}

/**
 * A jeugdige is taken out of the casus, and sat there as one by these ids: an uitnodiging for that one alone, or to come as one, goes too; another names the rest, and
 * what was tied here to that one is tied no more. Who came to log in by a code still is who they are. Gives who was one until now and is not.
 */
export async function vergeetJeugdige(tx: Tx, mag: Vervallen, casusId: string, wie: string, zat: string[]): Promise<string[]> {
  for (const rij of await tx.query<Met>('uitnodigingen_met', metSql, [casusId, wie, zat])) {
    const rest = rij.jeugdige_ids.filter((id) => id !== wie)
    if (rij.zelf || rest.length === 0) {
      await neemTerug(tx, mag, rij)
      continue
    }
    await tx.wijzig(noun.uitnodiging, { id: rij.id }, { jeugdige_ids: rest })
    const plek = rij.paren?.indexOf(wie) ?? -1
    if (rij.acceptatie === null || plek < 0) continue
    const zonder = (ids: string[] | null): string[] => (ids ?? []).filter((_, nummer) => nummer !== plek)
    const paren = { jeugdige_ids: zonder(rij.paren), eigen_persoon_ids: zonder(rij.eigen_persoon_ids) }
    await tx.wijzig(noun.uitnodigingacceptatie, { id: rij.acceptatie }, paren)
  }
  return verbreekIn(tx, mag, casusId, [wie])
}
