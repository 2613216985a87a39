import type { Toegestaan } from '../../toegang/besluit.ts'
import { geefWeer } from '../../toegang/noun.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { zietNog } from '../../toegang/zichtlezen.ts'
import { eigenMedewerker, eisMedewerker, eisOpen, naamVan, nietToegestaan, strijdig } from '../opslag.ts'
import * as noun from './schema.ts'
import type { RegieaanbiedingRij, RegieperiodeRij } from './tabel.ts'

type Casus = { id: string; eigenaar_id: string }
/** Who holds a period: an organisatie, perhaps by one of its medewerkers, or a person. */
type Houder = { organisatie_id: string | null; medewerker_id: string | null; persoon_id: string | null; naam: string }

/** The opener holds the regie from the start, and from then on someone must. */
export function openRegie(tx: Tx, _mag: Toegestaan<'casus.openen'>, casus: Casus, houder: Omit<Houder, 'persoon_id'>): void {
  tx.voegToe(noun.regieperiode, {
    id: tx.id(),
    casus_id: casus.id,
    eigenaar_id: casus.eigenaar_id,
    rol: 'regisseur',
    ...houder,
    van: tx.nu,
  })
  tx.stuur('regieplicht_begin', plichtSql, [casus.id, tx.nu])
}
const plichtSql = `insert into regieplicht (casus_id, rol, van) values ($1, 'regisseur', $2)`

const vrijVanafSql = 'select greatest($2::timestamptz, max(tot)) as van from regieplicht where casus_id = $1'

/** The casus opens again: from that moment on someone must hold the regie, and the one who opens it does. What was before stays as it was. */
export async function hervatRegie(
  tx: Tx,
  _mag: Toegestaan<'casus.heropenen'>,
  casus: Casus,
  houder: Omit<Houder, 'persoon_id'>,
): Promise<void> {
  const [vrij] = await tx.query<{ van: string }>('regieplicht_vrij', vrijVanafSql, [casus.id, tx.nu])
  const van = vrij?.van ?? tx.nu
  tx.voegToe(noun.regieperiode, { id: tx.id(), casus_id: casus.id, eigenaar_id: casus.eigenaar_id, rol: 'regisseur', ...houder, van })
  tx.stuur('regieplicht_begin', plichtSql, [casus.id, van])
}

/** Who holds what now; the row is the caller's when it is their organisatie or they themselves. */
const nuSql = `select id, rol, organisatie_id, persoon_id, van from regieperiode where casus_id = $1 and tot is null and vervallen_op is null order by rol`
type Nu = Pick<RegieperiodeRij, 'id' | 'rol' | 'organisatie_id' | 'persoon_id' | 'van'>
const wieNu = (tx: Tx, casusId: string): Promise<Nu[]> => tx.query<Nu>('regie_nu', nuSql, [casusId])

/** Whether the caller holds the regie, or stands beside the family that does. */
export async function isRegisseur(tx: Tx, casusId: string): Promise<boolean> {
  const { organisatie, houders } = tx.actor
  return (await wieNu(tx, casusId)).some(({ organisatie_id, persoon_id }) =>
    persoon_id ? houders.includes(persoon_id) : organisatie !== undefined && organisatie_id === organisatie,
  )
}

/** Whether the regie rests with someone who no longer sees the casus: a toestemming ended, and nobody else could move it on. */
async function regieZonderZicht(tx: Tx, casusId: string): Promise<boolean> {
  const regisseur = (await wieNu(tx, casusId)).find(({ rol }) => rol === 'regisseur')
  const houder = regisseur?.persoon_id ?? regisseur?.organisatie_id
  return typeof houder === 'string' && !(await zietNog(tx, 'casus', casusId, houder))
}

/** Whether this organisatie or person holds the regie. */
export const heeftRegie = async (tx: Tx, casusId: string, wie: { organisatieId?: string; persoonId?: string }): Promise<boolean> =>
  (await wieNu(tx, casusId)).some(
    ({ rol, organisatie_id, persoon_id }) =>
      rol === 'regisseur' && (persoon_id ? persoon_id === wie.persoonId : organisatie_id === wie.organisatieId),
  )

/** Offers the regie; it stays where it is until someone accepts. Only who holds it can offer it; when that one no longer sees the casus, who opened it. */
export async function biedAan(tx: Tx, _mag: Toegestaan<'regie.aanbieden'>, casusId: string, body: noun.BiedRegieAan): Promise<Geschreven> {
  const casus = await eisOpen(tx, casusId)
  if (!(await isRegisseur(tx, casusId)) && !(tx.actor.organisatie === casus.eigenaar_id && (await regieZonderZicht(tx, casusId))))
    throw nietToegestaan('Alleen wie nu de regie heeft kan haar aanbieden. Ziet die de casus niet meer, dan doet wie de casus opende dat.')
  const { aan } = body
  await eisMedewerker(tx, casusId, aan, '/aan')
  await eisMedewerker(tx, casusId, aan.naast, '/aan/naast')
  const rij = tx.voegToe(noun.regieaanbieding, {
    id: tx.id(),
    casus_id: casusId,
    eigenaar_id: casus.eigenaar_id,
    organisatie_id: aan.organisatieId ?? null,
    medewerker_id: aan.medewerkerId ?? null,
    persoon_id: aan.persoonId ?? null,
    naast_organisatie_id: aan.naast?.organisatieId ?? null,
    naast_medewerker_id: aan.naast?.medewerkerId ?? null,
    reden: body.reden ?? null,
    bericht_aan_gezin: body.berichtAanGezin ?? null,
    openstaande_acties: body.openstaandeActies ?? null,
    status: 'open',
  })
  // Whoever is asked must be able to read the offer, also without seeing the casus.
  tx.noem(rij.organisatie_id ?? rij.persoon_id, rij.id)
  return { soort: 'regieaanbieding', id: rij.id, toets: [{ moment: 'regie-aanbieden', soort: 'regieaanbieding', id: rij.id }] }
}

const aanbiedingSql = `select * from regieaanbieding where id = $1 and vervallen_op is null for update`
const andereSql = `select id from regieaanbieding where casus_id = $1 and status = 'open' and id <> $2 and vervallen_op is null order by id`

/** Accepts an offer: in one statement the old period ends and the new one begins. Of two acceptaties at once the second finds the offer gone. */
export async function accepteer(tx: Tx, mag: Toegestaan<'regie.accepteren'>, doel: Zicht): Promise<Geschreven> {
  const casus = await eisOpen(tx, doel.casus as string)
  const [aanbieding] = await tx.query<RegieaanbiedingRij>('regieaanbieding_lees', aanbiedingSql, [doel.id])
  if (aanbieding?.status !== 'open') throw strijdig('Deze aanbieding staat niet meer open.')
  const medewerker = aanbieding.medewerker_id ?? (aanbieding.organisatie_id ? eigenMedewerker(tx) : null)
  const { organisatie_id, persoon_id } = aanbieding
  const naam = await naamVan(tx, { organisatieId: organisatie_id, medewerkerId: medewerker, persoonId: persoon_id })
  const naast = (await wieNu(tx, casus.id)).find(({ rol }) => rol === 'naast-de-familie')
  const periode = await draagOver(tx, mag, casus.id, { organisatie_id, medewerker_id: medewerker, persoon_id, naam })
  const vrij = naast && (await eindigNaast(tx, naast.id, periode.van))
  if (aanbieding.naast_organisatie_id) await zetErnaast(tx, mag, casus, aanbieding, vrij ?? periode.van)
  await tx.wijzig(noun.regieaanbieding, { id: aanbieding.id }, { status: 'geaccepteerd' })
  for (const { id } of await tx.query<{ id: string }>('regieaanbieding_andere', andereSql, [casus.id, aanbieding.id])) {
    await tx.wijzig(noun.regieaanbieding, { id }, { status: 'achterhaald' })
  }
  const rij = tx.voegToe(noun.regieacceptatie, {
    id: tx.id(),
    casus_id: casus.id,
    eigenaar_id: casus.eigenaar_id,
    aanbieding_id: aanbieding.id,
    periode_id: periode.id,
  })
  for (const id of [rij.id, periode.id]) tx.noem(organisatie_id ?? persoon_id, id)
  return { soort: 'regieacceptatie', id: rij.id, toets: [{ moment: 'regie-accepteren', soort: 'regieaanbieding', id: aanbieding.id }] }
}

/** A clock that stands still must not make an empty period: each one lasts a millisecond at least. */
const overdrachtSql = `
  with oud as (
    update regieperiode set tot = greatest($2::timestamptz, van + interval '1 millisecond'), versie = versie + 1
    where casus_id = $1 and rol = 'regisseur' and tot is null and vervallen_op is null returning *
  ), nieuw as (
    insert into regieperiode (id, casus_id, eigenaar_id, rol, organisatie_id, medewerker_id, persoon_id, naam, van, aangemaakt_op)
    select $3, oud.casus_id, oud.eigenaar_id, oud.rol, $4, $5, $6, $7, oud.tot, $2 from oud returning *
  )
  select * from oud union all select * from nieuw`

async function draagOver(tx: Tx, _mag: Toegestaan<'regie.accepteren'>, casusId: string, houder: Houder): Promise<RegieperiodeRij> {
  const { organisatie_id, medewerker_id, persoon_id, naam } = houder
  const rijen = await tx.query<RegieperiodeRij>('regie_overdracht', overdrachtSql, [
    casusId,
    tx.nu,
    tx.id(),
    organisatie_id,
    medewerker_id,
    persoon_id,
    naam,
  ])
  const nieuw = rijen.find(({ tot }) => tot === null)
  if (!nieuw) throw strijdig('Deze aanbieding staat niet meer open.')
  for (const rij of rijen) tx.weergaven.push(geefWeer(noun.regieperiode, rij))
  return nieuw
}

const doorgevenSql = `
  with oud as (
    update regieperiode set tot = greatest($2::timestamptz, van + interval '1 millisecond'), versie = versie + 1
    where id = $1 and tot is null and vervallen_op is null returning *
  ), nieuw as (
    insert into regieperiode (id, casus_id, eigenaar_id, rol, organisatie_id, medewerker_id, naam, van, aangemaakt_op)
    select $3, oud.casus_id, oud.eigenaar_id, oud.rol, oud.organisatie_id, $4, $5, oud.tot, $2 from oud returning *
  )
  select * from oud union all select * from nieuw`

/** A colleague of the same organisatie goes on with these periods, without a moment in between. */
export async function geefRegieDoor(
  tx: Tx,
  _mag: Toegestaan<'overdracht.accepteren'>,
  ids: string[],
  naar: { id: string; naam: string },
): Promise<void> {
  for (const id of ids) {
    for (const rij of await tx.query<RegieperiodeRij>('regie_doorgeven', doorgevenSql, [id, tx.nu, tx.id(), naar.id, naar.naam])) {
      tx.weergaven.push(geefWeer(noun.regieperiode, rij))
      if (rij.tot === null) tx.noem(rij.organisatie_id, rij.id)
    }
  }
}

const dezeSql = `select * from regieaanbieding where id = any ($1::uuid[]) order by id`

/** What was offered to one colleague stands open to another. */
export async function richtAan(
  tx: Tx,
  _mag: Toegestaan<'overdracht.accepteren'>,
  ids: string[],
  van: { id: string },
  naar: { id: string },
): Promise<void> {
  for (const rij of await tx.query<RegieaanbiedingRij>('regieaanbiedingen_deze', dezeSql, [ids])) {
    const velden = {
      ...(rij.medewerker_id === van.id && { medewerker_id: naar.id }),
      ...(rij.naast_medewerker_id === van.id && { naast_medewerker_id: naar.id }),
    }
    await tx.wijzig(noun.regieaanbieding, { id: rij.id }, velden)
  }
}

const laterSql = `select greatest($2::timestamptz, van + interval '1 millisecond') as tot from regieperiode where id = $1`

/** Ends the period of the professional beside the family, and says from when that place is free. */
async function eindigNaast(tx: Tx, id: string, op: string): Promise<string> {
  const [later] = await tx.query<{ tot: string }>('regie_later', laterSql, [id, op])
  const tot = later?.tot ?? op
  await tx.wijzig(noun.regieperiode, { id }, { tot })
  return tot
}

async function zetErnaast(
  tx: Tx,
  _mag: Toegestaan<'regie.accepteren'>,
  casus: Casus,
  aanbieding: RegieaanbiedingRij,
  van: string,
): Promise<void> {
  const { naast_organisatie_id: organisatie_id, naast_medewerker_id: medewerker_id } = aanbieding
  const naam = await naamVan(tx, { organisatieId: organisatie_id, medewerkerId: medewerker_id })
  const rij = {
    id: tx.id(),
    casus_id: casus.id,
    eigenaar_id: casus.eigenaar_id,
    rol: 'naast-de-familie' as const,
    organisatie_id,
    medewerker_id,
    naam,
    van,
  }
  tx.voegToe(noun.regieperiode, rij)
  tx.noem(organisatie_id, rij.id)
}

const eindeSql = `update regieplicht p set tot = (select greatest($2::timestamptz, max(r.van) + interval '1 millisecond') from regieperiode r
    where r.casus_id = $1 and r.tot is null and r.vervallen_op is null) where p.casus_id = $1 and p.tot is null returning p.tot`

/** The casus closes: first the duty to have a regisseur ends, then the regie itself, at the same moment. */
export async function eindigRegie(tx: Tx, _mag: Toegestaan<'casus.afsluiten'>, casusId: string): Promise<void> {
  const [plicht] = await tx.query<{ tot: string }>('regieplicht_einde', eindeSql, [casusId, tx.nu])
  if (!plicht) return
  for (const { id } of await wieNu(tx, casusId)) await tx.wijzig(noun.regieperiode, { id }, { tot: plicht.tot })
  for (const { id } of await tx.query<{ id: string }>('regieaanbieding_andere', andereSql, [casusId, casusId]))
    await tx.wijzig(noun.regieaanbieding, { id }, { status: 'achterhaald' })
}

export async function vervalRegie(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, casusId: string): Promise<void> {
  await tx.vervalt(noun.regieperiode, 'casus_id', casusId)
  await tx.vervalt(noun.regieaanbieding, 'casus_id', casusId)
  await tx.vervalt(noun.regieacceptatie, 'casus_id', casusId)
}
