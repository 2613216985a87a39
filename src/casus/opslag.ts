import { ongeldig, Probleem, verwijstNergens } from '../basis/fouten.ts'
import type { Zicht } from '../toegang/operatie.ts'
import type { Tx } from '../toegang/tx.ts'
import { kentJeugdige, weetEen } from '../toegang/zichtlezen.ts'
import { casus } from './casussen/tabel.ts'
import { casusjeugdige } from './jeugdigen/tabel.ts'

/** What writing on a casus needs to know of it. */
export type OpenCasus = { id: string; nummer: string; fase: string; eigenaar_id: string }

export const strijdig = (detail: string): Probleem => new Probleem('strijdig-met-gegevens', { detail })
export const nietToegestaan = (detail: string): Probleem => new Probleem('niet-toegestaan', { detail })
export const fouteInvoer = (location: string, code: string, detail: string): Probleem => ongeldig({ in: 'body', location, code, detail })
/** One answer for an id that is absent, hidden or of another casus. */
export const nietHier = (location: string): Probleem => ongeldig(verwijstNergens(location))

/** The casus that is written on. A closed one takes nothing new; `gesloten` says what to do about that. */
export async function eisOpen(tx: Tx, casusId: string, gesloten = 'De casus is afgesloten.'): Promise<OpenCasus> {
  const [rij] = await tx.weet<OpenCasus & { status: string }>(
    'casus_open',
    'select id, nummer, fase, eigenaar_id, status from casus where id = $1 and vervallen_op is null',
    [casusId],
    [casus],
  )
  if (!rij) throw new Probleem('niet-gevonden')
  if (rij.status !== 'open') throw strijdig(gesloten)
  return rij
}

/** What stands further on in a path must hang under what stands before it. */
export function eisOnder(doel: Zicht, pad: Record<string, string>): void {
  const eigen = Object.values(pad).at(-1)
  if (Object.entries(pad).some(([naam, id]) => id !== eigen && doel.json[naam] !== id)) throw new Probleem('niet-gevonden')
}

/** The organisatie for which the caller acts; `mag` has seen to it that there is one. */
export function eigenOrganisatie(tx: Tx): string {
  if (tx.actor.organisatie === undefined) throw new Error('geen organisatie')
  return tx.actor.organisatie
}

/** By which name the caller acts for its organisatie. */
export function eigenNaam(tx: Tx): string {
  if (tx.actor.naam === undefined) throw new Error('geen naam')
  return tx.actor.naam
}

/** The medewerker who acts, when it is one (a systeem that acts for itself is nobody). */
export const eigenMedewerker = (tx: Tx): string | null => (tx.actor.soort === 'medewerker' ? tx.actor.id : null)

const jeugdigeSql = `select j.persoon_id from casusjeugdige j
  where j.casus_id = $1 and j.vervallen_op is null and ${weetEen('j.persoon_id', '$2::uuid')} and ${kentJeugdige('j')}
  order by j.persoon_id = $2::uuid desc, j.id limit 1`

/** The jeugdige of this casus who is this persoon, under the id that the casus uses; as far as the caller knows of both. */
export async function jeugdigeVan(tx: Tx, casusId: string, persoonId: string): Promise<string | undefined> {
  const [rij] = await tx.weet<{ persoon_id: string }>('casus_jeugdige_van', jeugdigeSql, [casusId, persoonId], [casusjeugdige])
  return rij?.persoon_id
}

const kinderenSql = `select j.persoon_id from casusjeugdige j where j.casus_id = $1 and j.vervallen_op is null and ${kentJeugdige('j')} limit 2`

/** The jeugdige it is about: the one that is named, or the only one the caller knows. `pointer` says where that one is named. */
export async function overWie(tx: Tx, casusId: string, pointer: string, persoonId: string | undefined): Promise<string> {
  if (persoonId !== undefined) {
    const een = await jeugdigeVan(tx, casusId, persoonId)
    if (!een) throw nietHier(pointer)
    return een
  }
  const kinderen = await tx.query<{ persoon_id: string }>('casus_jeugdigen_bekend', kinderenSql, [casusId])
  if (kinderen.length !== 1) throw fouteInvoer(pointer, 'verplicht', 'Noem om welke jeugdige het gaat.')
  return (kinderen[0] as { persoon_id: string }).persoon_id
}

const medewerkerSql = `select m.naam, m.functie from medewerker m where m.id = $2 and m.organisatie_id = $3 and m.vervallen_op is null and m.van <= $5::date and (m.tot is null or m.tot >= $5::date) and (m.organisatie_id = $4::uuid or exists
  (select from deelnemermedewerker d where d.casus_id = $1 and d.medewerker_id = m.id and d.tot is null and d.vervallen_op is null))`

/** A medewerker in service can be named when they are of the own organisatie, or sit at this table by name. */
export async function eisMedewerker(
  tx: Tx,
  casusId: string,
  wie: { organisatieId?: string; medewerkerId?: string } | undefined,
  pointer: string,
): Promise<{ naam: string; functie: string } | undefined> {
  if (!wie?.medewerkerId) return undefined
  const [rij] = await tx.query<{ naam: string; functie: string }>('casus_medewerker', medewerkerSql, [
    casusId,
    wie.medewerkerId,
    wie.organisatieId,
    tx.actor.organisatie ?? null,
    tx.vandaag,
  ])
  if (!rij) throw nietHier(`${pointer}/medewerkerId`)
  return rij
}

/** In SQL: whether two ids are one person. A person who speaks of themselves is told who they are; an organisatie is no more than it may know. */
export const zijnEen = ({ actor }: Tx, een: string, ander: string): string =>
  actor.soort === 'persoon'
    ? `exists (select from identiteit x join identiteit y using (identiteit) where x.persoon_id = ${een} and y.persoon_id = ${ander})`
    : weetEen(een, ander)

/** Whether two ids are one person, as far as the caller may know. */
export async function eenPersoon(tx: Tx, een: string, ander: string): Promise<boolean> {
  const [rij] = await tx.query<{ een: boolean }>(`casus_een_${tx.actor.soort}`, `select ${zijnEen(tx, '$1::uuid', '$2::uuid')} as een`, [
    een,
    ander,
  ])
  return rij?.een === true
}

/** The name to show with the regie: of the medewerker, else of the organisatie. */
export async function naamVan(
  tx: Tx,
  wie: { organisatieId?: string | null; medewerkerId?: string | null; persoonId?: string | null },
): Promise<string> {
  const [rij] = await tx.query<{ naam: string | null }>(
    'casus_naam_van',
    `select coalesce((select naam from medewerker where id = $2::uuid), (select naam from organisatie where id = $1::uuid),
      (select concat_ws(' ', voornaam, achternaam) from persoon where id = $3::uuid)) as naam`,
    [wie.organisatieId ?? null, wie.medewerkerId ?? null, wie.persoonId ?? null],
  )
  return rij?.naam ?? ''
}
