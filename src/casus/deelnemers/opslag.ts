import type { z } from 'zod'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Geschreven, Toets, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { zichtbareRij } from '../../toegang/zichtlezen.ts'
import { eigenOrganisatie, eisOpen, fouteInvoer, nietHier, strijdig } from '../opslag.ts'
import { heeftRegie } from '../regie/opslag.ts'
import { type Rol, rolVan } from '../schema.ts'
import { herkomstVan, type Plaats } from './herkomst.ts'
import * as noun from './schema.ts'
import type { DeelnemermedewerkerRij, DeelnemerRij } from './tabel.ts'

type Wie = { organisatieId?: string; persoonId?: string; rol: Rol }
type Casus = { id: string; eigenaar_id: string }

/** Seats the opener, and whoever was named beside: persons of the own record are in at once, the rest is invited. Gives what the rules are asked. */
export function maakDeelnemers(
  tx: Tx,
  _mag: Toegestaan<'casus.openen'>,
  casus: Casus,
  anderen: Wie[],
  verwezen: ReadonlyMap<string, Zicht>,
): Toets[] {
  const zelf = eigenOrganisatie(tx)
  const eigen = anderen.find(({ organisatieId }) => organisatieId === zelf)
  voegDeelnemerToe(tx, casus, { organisatieId: zelf, rol: eigen?.rol ?? rolVan(tx.actor.organisatieSoort) }, 'actief')
  return anderen.flatMap((ander, nummer) => {
    if (ander === eigen) return []
    const vanOns = verwezen.get(`/deelnemers/${nummer}/persoonId`)?.eigenaar === zelf
    return vanBuiten(voegDeelnemerToe(tx, casus, ander, vanOns ? 'actief' : 'uitgenodigd'))
  })
}

/** An organisatie that comes to the table is asked for its convenant; a person is not. */
const vanBuiten = ({ id, organisatie_id }: DeelnemerRij): Toets[] =>
  organisatie_id ? [{ moment: 'deelnemer-toevoegen', soort: 'deelnemer', id }] : []

function voegDeelnemerToe(tx: Tx, casus: Casus, wie: Wie, status: DeelnemerRij['status'], van = tx.vandaag): DeelnemerRij {
  return tx.voegToe(noun.deelnemer, {
    id: tx.id(),
    casus_id: casus.id,
    eigenaar_id: casus.eigenaar_id,
    organisatie_id: wie.organisatieId ?? null,
    persoon_id: wie.persoonId ?? null,
    rol: wie.rol,
    status,
    van,
  })
}

export async function maakDeelnemer(
  tx: Tx,
  _mag: Toegestaan<'deelnemer.toevoegen'>,
  casusId: string,
  body: z.output<typeof noun.MaakDeelnemer>,
  verwezen: ReadonlyMap<string, Zicht>,
): Promise<Geschreven> {
  const casus = await eisOpen(tx, casusId)
  const zelf = eigenOrganisatie(tx)
  const actief = body.organisatieId === zelf || verwezen.get('/persoonId')?.eigenaar === zelf
  const rij = voegDeelnemerToe(tx, casus, body, actief ? 'actief' : 'uitgenodigd', body.van)
  return { soort: 'deelnemer', id: rij.id, ouder: casusId, toets: vanBuiten(rij) }
}

const zoekSql = `select id, status from deelnemer where casus_id = $1 and (organisatie_id = $2::uuid or persoon_id = $3::uuid)
  and status <> 'beeindigd' and vervallen_op is null`

const zelfSql = `select 1 from deelnemer where casus_id = $1 and organisatie_id = $2 and status = 'actief' and vervallen_op is null`
/** Whether the organisatie of the caller sits at this table. */
export const zitAanTafel = async (tx: Tx, casusId: string): Promise<boolean> =>
  (await tx.query('deelnemer_zelf', zelfSql, [casusId, eigenOrganisatie(tx)])).length > 0

const anderenSql = `select d.id from deelnemer d where d.casus_id = $1 and d.organisatie_id <> $2 and d.status = 'actief' and d.vervallen_op is null
  and ${zichtbareRij('deelnemer', 'd.id')} order by d.id`
/** Which other organisaties sit there with the caller, by their deelname; of those that the caller sees. */
export const aanTafelMet = async (tx: Tx, casusId: string): Promise<string[]> =>
  (await tx.query<{ id: string }>('deelnemer_anderen', anderenSql, [casusId, eigenOrganisatie(tx)])).map(({ id }) => id)

/** Puts who is invited on the list as such, unless they are on it already. Gives whom it put there, and whether it is an organisatie that sits there. */
export async function nodigDeelnemerUit(
  tx: Tx,
  _mag: Toegestaan<'uitnodiging.versturen'>,
  casus: Casus,
  wie: Wie,
): Promise<{ gezet: string | null; zit: boolean }> {
  const [rij] = await tx.query<{ status: string }>('deelnemer_zoek', zoekSql, [casus.id, wie.organisatieId ?? null, wie.persoonId ?? null])
  if (!rij) return { gezet: voegDeelnemerToe(tx, casus, wie, 'uitgenodigd').id, zit: false }
  return { gezet: null, zit: rij.status === 'actief' && wie.organisatieId !== undefined }
}

type Gekomen = { id: string | null; nieuw: boolean }
const beeindigdSql = `select 1 from deelnemer where casus_id = $1 and (organisatie_id = $2::uuid or persoon_id = $3::uuid) and status = 'beeindigd' and vervallen_op is null limit 1`

/**
 * Whoever accepts an uitnodiging takes part from today. Who does already, by the uitnodiging of another or for another jeugdige, changes nothing by it: not the
 * rol, not since when; a person who was put on the list comes by the first (`kwam` is false). Whose deelname was ended comes back by a new uitnodiging, not by one
 * from before; who is not on the list because another took back what put them there is on it again. Gives whom it made take part.
 */
export async function activeerDeelnemer(
  tx: Tx,
  _mag: Toegestaan<'uitnodiging.accepteren'>,
  casus: Casus,
  { kwam, ...wie }: Wie & { kwam: boolean },
): Promise<Gekomen> {
  const partij = [casus.id, wie.organisatieId ?? null, wie.persoonId ?? null]
  const [rij] = await tx.query<{ id: string; status: string }>('deelnemer_zoek', zoekSql, partij)
  if (!rij) {
    if ((await tx.query('deelnemer_beeindigd', beeindigdSql, partij)).length > 0)
      throw strijdig('Uw deelname aan deze casus is beëindigd. Vraag wie u uitnodigde om een nieuwe uitnodiging.')
    return { id: voegDeelnemerToe(tx, casus, wie, 'actief').id, nieuw: true }
  }
  if (rij.status === 'actief' && (wie.organisatieId || kwam)) return { id: null, nieuw: false }
  await tx.wijzig(noun.deelnemer, { id: rij.id }, { status: 'actief', rol: wie.rol, van: tx.vandaag })
  return { id: rij.status === 'uitgenodigd' ? rij.id : null, nieuw: false }
}

/**
 * An uitnodiging was wrong: whom it put on the list is not on it any more, and who was on it already is invited again and no more. Who came by another as well,
 * was put at the table by name, or holds the regie stays.
 */
export async function verlaatTafel(
  tx: Tx,
  _mag: Toegestaan<'vervallen-verklaren'>,
  casusId: string,
  wie: Pick<DeelnemerRij, 'organisatie_id' | 'persoon_id'>,
): Promise<void> {
  const rij = await herkomstVan(tx, casusId, wie)
  if (!rij || rij.ook_anders || (rij.status === 'actief' && !rij.aangenomen)) return
  if (!rij.uitgenodigd && rij.status === 'uitgenodigd') return
  if (await heeftRegie(tx, casusId, { organisatieId: rij.organisatie_id ?? undefined, persoonId: rij.persoon_id ?? undefined })) return
  if (!rij.uitgenodigd) {
    await tx.wijzig(noun.deelnemer, { id: rij.id }, { status: 'uitgenodigd' })
    return eindigMedewerkers(tx, casusId, rij.id, tx.vandaag)
  }
  await tx.vervalt(noun.deelnemer, 'id', rij.id)
  await tx.vervalt(noun.deelnemermedewerker, 'deelnemer_id', rij.id)
}

/** Who sat there as a jeugdige and is none here any more is not on the list, unless they hold the regie. Gives by which ids they sat there. */
export async function verlaatAlsJeugdige(
  tx: Tx,
  _mag: Toegestaan<'vervallen-verklaren'>,
  casusId: string,
  zat: Plaats[],
): Promise<string[]> {
  const weg: string[] = []
  for (const { id, persoon_id } of zat) {
    if (await heeftRegie(tx, casusId, { persoonId: persoon_id })) continue
    await tx.vervalt(noun.deelnemer, 'id', id)
    weg.push(persoon_id)
  }
  return weg
}

/** Ends a deelname on a day, and with it that of the medewerkers who sat there for this organisatie. */
export async function beeindigDeelnemer(
  tx: Tx,
  _mag: Toegestaan<'deelnemer.beeindigen'>,
  doel: Zicht,
  { tot }: { tot: string },
): Promise<Geschreven> {
  await eisOpen(tx, doel.casus as string)
  if (tot < doel.json.van) throw voorBegin()
  if (await heeftRegie(tx, doel.casus as string, doel.json))
    throw strijdig('Deze deelnemer heeft de regie. Draag die eerst over, en beëindig daarna de deelname.')
  await tx.wijzig(noun.deelnemer, { id: doel.id }, { status: 'beeindigd', tot })
  await eindigMedewerkers(tx, doel.casus as string, doel.id, tot)
  return { soort: 'deelnemer', id: doel.id, ouder: doel.casus as string }
}

const openSql = `select id, van from deelnemermedewerker where casus_id = $1 and deelnemer_id = $2 and (tot is null or tot > $3::date) and vervallen_op is null order by id`

async function eindigMedewerkers(tx: Tx, casusId: string, deelnemerId: string, tot: string): Promise<void> {
  const medewerkers = await tx.query<{ id: string; van: string }>('deelnemermedewerkers_open', openSql, [casusId, deelnemerId, tot])
  for (const { id, van } of medewerkers) await tx.wijzig(noun.deelnemermedewerker, { id }, { tot: van > tot ? van : tot })
}
const voorBegin = () => fouteInvoer('/tot', 'datum.voor-begin', 'De laatste dag ligt voor de eerste dag.')

export async function maakDeelnemermedewerker(
  tx: Tx,
  _mag: Toegestaan<'deelnemermedewerker.toevoegen'>,
  doel: Zicht,
  body: z.output<typeof noun.MaakDeelnemermedewerker>,
): Promise<Geschreven> {
  await eisOpen(tx, doel.casus as string)
  const [medewerker] = await tx.query<{ naam: string; functie: string }>(
    'medewerker_van_ons',
    'select naam, functie from medewerker where id = $1 and organisatie_id = $2 and vervallen_op is null and (tot is null or tot >= $3::date)',
    [body.medewerkerId, eigenOrganisatie(tx), tx.vandaag],
  )
  if (!medewerker) throw nietHier('/medewerkerId')
  const rij = tx.voegToe(noun.deelnemermedewerker, {
    id: tx.id(),
    casus_id: doel.casus as string,
    eigenaar_id: eigenOrganisatie(tx),
    deelnemer_id: doel.id,
    medewerker_id: body.medewerkerId,
    ...medewerker,
    van: body.van ?? tx.vandaag,
  })
  return { soort: 'deelnemermedewerker', id: rij.id, ouder: doel.casus as string }
}

export async function beeindigDeelnemermedewerker(
  tx: Tx,
  _mag: Toegestaan<'deelnemermedewerker.beeindigen'>,
  doel: Zicht,
  { tot }: { tot: string },
): Promise<Geschreven> {
  await eisOpen(tx, doel.casus as string)
  if (tot < doel.json.van) throw voorBegin()
  await tx.wijzig(noun.deelnemermedewerker, { id: doel.id }, { tot })
  return { soort: 'deelnemermedewerker', id: doel.id, ouder: doel.casus as string }
}

const zittenSql = `select d.*, exists (select from deelnemermedewerker a where a.casus_id = d.casus_id and a.deelnemer_id = d.deelnemer_id
    and a.medewerker_id = $2 and a.tot is null and a.vervallen_op is null) as zit_er_al
  from deelnemermedewerker d where d.id = any ($1::uuid[]) order by d.id`

/** A colleague sits at the table from today, unless there already; who sat there does so until today. */
export async function volgOpAanTafel(
  tx: Tx,
  _mag: Toegestaan<'overdracht.accepteren'>,
  ids: string[],
  naar: { id: string; naam: string; functie: string },
): Promise<void> {
  for (const oud of await tx.query<DeelnemermedewerkerRij & { zit_er_al: boolean }>('deelnames_deze', zittenSql, [ids, naar.id])) {
    await tx.wijzig(noun.deelnemermedewerker, { id: oud.id }, { tot: oud.van > tx.vandaag ? oud.van : tx.vandaag })
    if (oud.zit_er_al) continue
    const { casus_id, eigenaar_id, deelnemer_id } = oud
    const wie = { medewerker_id: naar.id, naam: naar.naam, functie: naar.functie }
    tx.voegToe(noun.deelnemermedewerker, { id: tx.id(), casus_id, eigenaar_id, deelnemer_id, ...wie, van: tx.vandaag })
  }
}

const vertrokkenSql = `select d.id from deelnemermedewerker d join medewerker m on m.id = d.medewerker_id
  where d.casus_id = $1 and d.tot is null and d.vervallen_op is null and (m.vervallen_op is not null or m.tot < $2::date) order by d.id`

/** The casus opens again: who left meanwhile does not sit there any more. */
export async function zonderVertrokkenen(tx: Tx, _mag: Toegestaan<'casus.heropenen'>, casusId: string): Promise<void> {
  for (const { id } of await tx.query<{ id: string }>('deelname_vertrokken', vertrokkenSql, [casusId, tx.vandaag]))
    await tx.wijzig(noun.deelnemermedewerker, { id }, { tot: tx.vandaag })
}

export async function vervalDeelnemers(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, casusId: string): Promise<void> {
  await tx.vervalt(noun.deelnemer, 'casus_id', casusId)
  await tx.vervalt(noun.deelnemermedewerker, 'casus_id', casusId)
}
