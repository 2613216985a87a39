import { createHash, timingSafeEqual } from 'node:crypto'
import type { z } from 'zod'
import { ongeldig, Probleem, verwijstNergens } from '../../basis/fouten.ts'
import { bindToken, voegIdentitiesSamen } from '../../register/personen/opslag.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import { coordineert } from '../../toegang/functies.ts'
import { geefWeer } from '../../toegang/noun.ts'
import type { Geschreven, MetRest } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { activeerDeelnemer } from '../deelnemers/opslag.ts'
import { vervalLosseInbreng } from '../inbreng/opslag.ts'
import { eisOpen, fouteInvoer, nietToegestaan, strijdig } from '../opslag.ts'
import { alsKenmerk } from '../schema.ts'
import { vervalJa } from '../toestemmingen/opslag.ts'
import * as noun from './schema.ts'
import type { UitnodigingRij } from './tabel.ts'

type Body = z.output<typeof noun.Accepteer>
type Mag = Toegestaan<'uitnodiging.accepteren'>

export const hashVan = (code: string): string => createHash('sha256').update(alsKenmerk(code)).digest('hex')
const geen = Buffer.from(hashVan(''), 'hex')

/** A guess more. The one that makes the code of an open uitnodiging work no more changes what is to be read of it. */
const pogingSql = `update uitnodiging set foute_pogingen = foute_pogingen + 1, versie = versie + (status = 'open' and foute_pogingen + 1 = ${noun.meestePogingen})::int
  where id = $1 and code_hash is not null and foute_pogingen < ${noun.meestePogingen} and vervallen_op is null returning *`

/** The 404 of a wrong code. `blijft` is written although the call is refused: a guess counts. */
export class FouteCode extends Probleem implements MetRest {
  readonly blijft: MetRest['blijft']
  constructor(uitnodigingId: string) {
    super('niet-gevonden')
    this.blijft = async (tx) => {
      const [rij] = await tx.query<UitnodigingRij>('uitnodiging_poging', pogingSql, [uitnodigingId])
      if (rij && noun.codeOp(rij)) tx.toon([geefWeer(noun.uitnodiging, rij)])
    }
  }
}

const afgesloten =
  'De casus is afgesloten, en neemt niemand meer aan. Vraag wie u uitnodigde: gaat de casus weer open, dan kunt u deze uitnodiging alsnog aannemen.'
const leesSql = `select u.* from uitnodiging u where u.id = $1 and u.vervallen_op is null for update`

/**
 * Accepts an uitnodiging: for an organisatie by one who coordinates there, for a person by that person or by whoever brings the code. `los`: who were one with that
 * person until now, by a token that this code took over.
 */
export async function accepteer(tx: Tx, mag: Mag, uitnodigingId: string, body: Body): Promise<{ geschreven: Geschreven; los: string[] }> {
  const [rij] = await tx.query<UitnodigingRij>('uitnodiging_lees', leesSql, [uitnodigingId])
  if (rij?.organisatie_id) eisOrganisatie(tx, rij, body.code)
  else eisPersoon(tx, uitnodigingId, rij, body.code)
  const uitnodiging = rij as UitnodigingRij
  if (uitnodiging.status !== 'open') throw strijdig('Deze uitnodiging is al aangenomen.')
  const casus = await eisOpen(tx, uitnodiging.casus_id, afgesloten)
  const kwam = await kwamAl(tx, uitnodiging)
  const paren = body.eigenPersonen ?? []
  const los = uitnodiging.persoon_id ? await maakBekend(tx, mag, uitnodiging, paren) : []
  if (!uitnodiging.persoon_id) await verbindEigenPersonen(tx, mag, uitnodiging, paren)
  const deelnemer = await activeerDeelnemer(tx, mag, casus, {
    organisatieId: uitnodiging.organisatie_id ?? undefined,
    persoonId: uitnodiging.persoon_id ?? undefined,
    rol: uitnodiging.rol,
    kwam,
  })
  const gezet = deelnemer.nieuw ? { deelnemer_id: deelnemer.id } : {}
  await tx.wijzig(noun.uitnodiging, { id: uitnodigingId }, { status: 'geaccepteerd', geaccepteerd_op: tx.nu, ...gezet })
  const acceptatie = tx.voegToe(noun.uitnodigingacceptatie, {
    id: tx.id(),
    casus_id: uitnodiging.casus_id,
    eigenaar_id: uitnodiging.organisatie_id ?? uitnodiging.eigenaar_id,
    uitnodiging_id: uitnodigingId,
    jeugdige_ids: paren.map(({ jeugdigeId }) => jeugdigeId),
    eigen_persoon_ids: paren.map(({ eigenPersoonId }) => eigenPersoonId),
    deelnemer_id: deelnemer.id,
  })
  tx.noem(uitnodiging.eigenaar_id, acceptatie.id)
  tx.noem(uitnodiging.organisatie_id ?? uitnodiging.persoon_id, acceptatie.id)
  const toets = uitnodiging.organisatie_id ? [{ moment: 'uitnodiging-aannemen' as const, soort: 'uitnodiging', id: uitnodigingId }] : []
  return { geschreven: { soort: 'uitnodigingacceptatie', id: acceptatie.id, toets }, los }
}

const kwamSql = `select 1 from uitnodiging where casus_id = $1 and persoon_id = $2 and status = 'geaccepteerd' and vervallen_op is null limit 1`
/** Whether this person came to the table before, by an uitnodiging for another jeugdige. */
const kwamAl = async (tx: Tx, { casus_id, persoon_id }: UitnodigingRij): Promise<boolean> =>
  persoon_id !== null && (await tx.query('uitnodiging_kwam', kwamSql, [casus_id, persoon_id])).length > 0

function eisOrganisatie(tx: Tx, rij: UitnodigingRij, code: string | undefined): void {
  const { organisatie } = tx.actor
  if (organisatie !== undefined && organisatie === rij.organisatie_id) {
    if (!coordineert(tx.actor)) throw nietToegestaan('Uw functie mag dit niet. Vraag een collega met een coördinerende functie.')
    if (code === undefined) return
    throw fouteInvoer(
      '/code',
      'niet-mogelijk',
      'Een code is alleen voor een persoon. Uw organisatie neemt deze uitnodiging aan zonder code.',
    )
  }
  if (organisatie !== undefined && organisatie === rij.eigenaar_id)
    throw nietToegestaan('Alleen wie is uitgenodigd kan de uitnodiging aannemen.')
  throw new Probleem('niet-gevonden')
}

/** The person who was invited, or anyone with the code. What is absent takes as long to refuse as a wrong code. */
function eisPersoon(tx: Tx, id: string, rij: UitnodigingRij | undefined, code: string | undefined): void {
  const juist = rij?.code_hash ? Buffer.from(rij.code_hash, 'hex') : geen
  const past = timingSafeEqual(Buffer.from(hashVan(code ?? ''), 'hex'), juist)
  const { soort, houders, organisatie } = tx.actor
  if (rij?.persoon_id && soort === 'persoon' && houders.includes(rij.persoon_id)) return
  if (rij && organisatie !== undefined && organisatie === rij.eigenaar_id)
    throw nietToegestaan('Alleen wie is uitgenodigd kan de uitnodiging aannemen.')
  if (organisatie !== undefined) throw new Probleem('niet-gevonden')
  if (!rij || !past || rij.foute_pogingen >= noun.meestePogingen)
    throw code === undefined ? new Probleem('niet-gevonden') : new FouteCode(id)
  // A code works once: whoever comes later with it, finds nothing.
  if (rij.status !== 'open') throw new Probleem('niet-gevonden')
}

/**
 * Whoever brought the code is this person from now on. Where another was until now, it is as when the code of that one is declared vervallen: what was said yes to
 * falls, and what lay on a table by it does too. Gives who is one with this person no more.
 */
async function maakBekend(tx: Tx, mag: Mag, { id, persoon_id }: UitnodigingRij, paren: unknown[]): Promise<string[]> {
  const persoonId = persoon_id as string
  if (paren.length > 0)
    throw ongeldig({ in: 'body', location: '/eigenPersonen', code: 'niet-mogelijk', detail: 'Alleen een organisatie houdt personen bij.' })
  const { houders, issuer, subject } = tx.actor
  if (houders.includes(persoonId)) return []
  const { vervangt, los } = await bindToken(tx, mag, persoonId, { issuer, subject, uitnodiging: id })
  if (vervangt) await vervalJa(tx, mag, persoonId)
  if (los.length > 0) await vervalLosseInbreng(tx, mag, los)
  return los
}

const eigenSql = 'select id from persoon where id = any ($1::uuid[]) and eigenaar_id = $2 and vervallen_op is null'

/** Ties the own personen of the accepting organisatie to the jeugdigen of the casus: two records, one identity. */
async function verbindEigenPersonen(
  tx: Tx,
  mag: Mag,
  uitnodiging: UitnodigingRij,
  paren: NonNullable<Body['eigenPersonen']>,
): Promise<void> {
  if (paren.length === 0) return
  const rijen = await tx.query<{ id: string }>('personen_van_ons', eigenSql, [
    paren.map(({ eigenPersoonId }) => eigenPersoonId),
    uitnodiging.organisatie_id,
  ])
  const eigen = new Set(rijen.map(({ id }) => id))
  const fouten = paren.flatMap(({ jeugdigeId, eigenPersoonId }, nummer) => [
    ...(uitnodiging.jeugdige_ids.includes(jeugdigeId) ? [] : [`/eigenPersonen/${nummer}/jeugdigeId`]),
    ...(eigen.has(eigenPersoonId) ? [] : [`/eigenPersonen/${nummer}/eigenPersoonId`]),
  ])
  if (fouten.length > 0) throw ongeldig(...fouten.map((location) => verwijstNergens(location)))
  for (const { jeugdigeId, eigenPersoonId } of paren) await voegIdentitiesSamen(tx, mag, jeugdigeId, eigenPersoonId)
}
