import type { Toegestaan } from '../../toegang/besluit.ts'
import { coordineert } from '../../toegang/functies.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { kentJeugdige, weetEen } from '../../toegang/zichtlezen.ts'
import { eisMedewerker, eisOpen, fouteInvoer, jeugdigeVan, nietHier, nietToegestaan, strijdig } from '../opslag.ts'
import { isRegisseur } from '../regie/opslag.ts'
import { laatAfspraakLos, volgAfspraakOp } from '../verslagen/opslag.ts'
import * as noun from './schema.ts'
import type { ActieRij } from './tabel.ts'

/** A person sits there under an id by which the caller may know that one: the very id, the jeugdige of the casus, or the caller's own. $4: the caller's. */
const aanTafelSql = `select 1 from deelnemer d where d.casus_id = $1 and d.status <> 'beeindigd' and d.vervallen_op is null
  and (d.organisatie_id = $2::uuid or d.persoon_id = $3::uuid or $3::uuid = any ($4::uuid[]) and d.persoon_id = any ($4::uuid[])
    or d.persoon_id in (select j.persoon_id from casusjeugdige j
      where j.casus_id = $1 and j.vervallen_op is null and ${weetEen('j.persoon_id', '$3::uuid')} and ${kentJeugdige('j')})) limit 1`
type Wie = { organisatieId?: string; medewerkerId?: string; persoonId?: string }

/** Only who sits at the table, or was asked there, can be given something to do. Gives the name of the medewerker, when one is named. */
async function eisAanTafel(tx: Tx, casusId: string, { organisatieId, medewerkerId, persoonId }: Wie): Promise<string | null> {
  const rijen = await tx.query('actie_aan_tafel', aanTafelSql, [casusId, organisatieId ?? null, persoonId ?? null, tx.actor.houders])
  if (rijen.length === 0) throw nietHier(organisatieId ? '/organisatieId' : '/persoonId')
  const medewerker = await eisMedewerker(tx, casusId, organisatieId ? { organisatieId, medewerkerId } : undefined, '')
  return medewerker?.naam ?? null
}

/** Who has to do it can read it, also without seeing the casus; but only what is for the whole table. The rest opens on a ground, or not at all. */
function laatDoenerLezen(tx: Tx, rij: Pick<ActieRij, 'id' | 'categorie' | 'organisatie_id' | 'persoon_id'>, id = rij.id): void {
  if (rij.categorie === 'basis') tx.noem(rij.organisatie_id ?? rij.persoon_id, id)
}

const zonderGezin = 'Dit overleg is zonder het gezin. Wat daar is afgesproken hoort bij `veiligheid`, of noem het overleg niet.'

/** An afspraak becomes one actie, for nobody to read who does not read the afspraak; but what is not about safety may be followed up before the whole table. */
function eisVanAfspraak({ json }: Zicht, { categorie = 'basis', overlegId }: noun.MaakActie, jeugdige: string | null): void {
  if (json.actieId) throw strijdig('Deze afspraak is al een actie.')
  if (overlegId && overlegId !== json.overlegId) throw fouteInvoer('/overlegId', 'ander-overleg', 'De afspraak komt uit een ander overleg.')
  const zelfde = categorie === json.categorie && (jeugdige ?? json.betreftId) === json.betreftId
  if (zelfde || (categorie === 'basis' && json.categorie !== 'veiligheid')) return
  throw fouteInvoer(
    '/categorie',
    'andere-categorie',
    'De actie hoort bij hetzelfde deel van de casus en dezelfde jeugdige als de afspraak.',
  )
}

/** Writes down who does what by when. */
export async function spreekAf(
  tx: Tx,
  mag: Toegestaan<'actie.afspreken'>,
  casusId: string,
  body: noun.MaakActie,
  { organisatie, overleg, afspraak }: Partial<Record<'organisatie' | 'overleg' | 'afspraak', Zicht | undefined>>,
): Promise<Geschreven> {
  const casus = await eisOpen(tx, casusId)
  if (body.soort === 'klas' && organisatie?.json.soort !== 'school')
    throw fouteInvoer('/organisatieId', 'geen-school', 'Een actie voor de klas gaat naar een school.')
  if (overleg?.json.zonderGezin && body.categorie !== 'veiligheid') throw fouteInvoer('/overlegId', 'zonder-gezin', zonderGezin)
  if (body.voor < tx.vandaag) throw fouteInvoer('/voor', 'datum.verleden', 'Deze dag is al voorbij.')
  const jeugdige = body.jeugdigeId ? await jeugdigeVan(tx, casusId, body.jeugdigeId) : null
  if (jeugdige === undefined) throw nietHier('/jeugdigeId')
  if (afspraak) eisVanAfspraak(afspraak, body, jeugdige)
  const naam = await eisAanTafel(tx, casusId, body)
  const rij = tx.voegToe(noun.actie, {
    id: tx.id(),
    casus_id: casusId,
    eigenaar_id: casus.eigenaar_id,
    jeugdige_id: jeugdige,
    soort: body.soort ?? 'afspraak',
    categorie: body.categorie ?? 'basis',
    wat: body.wat,
    organisatie_id: body.organisatieId ?? null,
    medewerker_id: body.medewerkerId ?? null,
    persoon_id: body.persoonId ?? null,
    naam,
    voor: body.voor,
    overleg_id: body.overlegId ?? afspraak?.json.overlegId ?? null,
    status: 'open',
  })
  laatDoenerLezen(tx, rij)
  if (afspraak) await volgAfspraakOp(tx, mag, afspraak.id, rij.id)
  return { soort: 'actie', id: rij.id }
}

/** Who does it: that person, the medewerker named, or who coordinates at that organisatie. Or who holds the regie. */
async function eisDoenerOfRegie(tx: Tx, { casus, json }: Zicht): Promise<void> {
  const { soort, id, organisatie, houders } = tx.actor
  const persoon = json.persoonId !== undefined && houders.includes(json.persoonId)
  const eigen = organisatie !== undefined && organisatie === json.organisatieId
  const doet = persoon || (eigen && (coordineert(tx.actor) || (soort === 'medewerker' && id === json.medewerkerId)))
  if (!doet && !(await isRegisseur(tx, casus as string)))
    throw nietToegestaan('Dit kan alleen wie de actie doet, een coördinerende collega, of wie de regie heeft.')
}

function eisLopend({ json }: Zicht): void {
  if (json.status !== 'open') throw strijdig('Deze actie is al afgerond.')
}

/** Another day, or another who does it; the reason stands with it. */
export async function verzet(tx: Tx, _mag: Toegestaan<'actie.wijzigen'>, doel: Zicht, body: noun.WijzigActie): Promise<Geschreven> {
  const casusId = doel.casus as string
  await eisOpen(tx, casusId)
  await eisDoenerOfRegie(tx, doel)
  eisLopend(doel)
  if (body.voor !== undefined && body.voor < tx.vandaag) throw fouteInvoer('/voor', 'datum.verleden', 'Deze dag is al voorbij.')
  const velden: Partial<ActieRij> = { reden_wijziging: body.reden, ...(body.voor !== undefined && { voor: body.voor }) }
  if (body.organisatieId !== undefined || body.persoonId !== undefined || body.medewerkerId !== undefined) {
    const organisatieId = body.persoonId ? undefined : (body.organisatieId ?? doel.json.organisatieId)
    const wie: Wie = { organisatieId, medewerkerId: body.medewerkerId ?? undefined, persoonId: body.persoonId }
    if (wie.medewerkerId && !organisatieId) throw nietHier('/medewerkerId')
    if (!organisatieId && !wie.persoonId) wie.persoonId = doel.json.persoonId
    const naam = await eisAanTafel(tx, casusId, wie)
    Object.assign(velden, {
      organisatie_id: organisatieId ?? null,
      medewerker_id: wie.medewerkerId ?? null,
      persoon_id: wie.persoonId ?? null,
      naam,
    })
  }
  const rij = await tx.wijzig(noun.actie, { id: doel.id }, velden)
  if (rij) laatDoenerLezen(tx, rij)
  return { soort: 'actie', id: doel.id }
}

/** Says what came of it. With an uitkomst the actie is done with. */
export async function koppelTerug(
  tx: Tx,
  _mag: Toegestaan<'actie.terugkoppelen'>,
  doel: Zicht,
  body: noun.KoppelTerug,
): Promise<Geschreven> {
  await eisOpen(tx, doel.casus as string)
  await eisDoenerOfRegie(tx, doel)
  eisLopend(doel)
  const rij = tx.voegToe(noun.actieterugkoppeling, {
    id: tx.id(),
    casus_id: doel.casus as string,
    eigenaar_id: doel.eigenaar as string,
    actie_id: doel.id,
    jeugdige_id: doel.betreft,
    categorie: doel.json.categorie,
    tekst: body.tekst,
    uitkomst: body.uitkomst ?? null,
  })
  const { categorie, organisatieId, persoonId } = doel.json
  laatDoenerLezen(tx, { id: doel.id, categorie, organisatie_id: organisatieId ?? null, persoon_id: persoonId ?? null }, rij.id)
  if (body.uitkomst) await tx.wijzig(noun.actie, { id: doel.id }, { status: body.uitkomst })
  return { soort: 'actieterugkoppeling', id: rij.id }
}

const openSql = `select id from actie where casus_id = $1 and status = 'open' and vervallen_op is null order by id`

/** The casus closes: nobody does any more what was left. */
export async function sluitActies(tx: Tx, _mag: Toegestaan<'casus.afsluiten'>, casusId: string): Promise<void> {
  for (const { id } of await tx.query<{ id: string }>('acties_open', openSql, [casusId]))
    await tx.wijzig(noun.actie, { id }, { status: 'vervallen' })
}

/** Another of the same organisatie does it from now on. */
export async function geefDoor(
  tx: Tx,
  _mag: Toegestaan<'overdracht.accepteren'>,
  ids: string[],
  naar: { id: string; naam: string },
): Promise<void> {
  for (const id of ids) await tx.wijzig(noun.actie, { id }, { medewerker_id: naar.id, naam: naar.naam })
}

export async function vervalActie(tx: Tx, mag: Toegestaan<'vervallen-verklaren'>, { id }: Pick<Zicht, 'id'>): Promise<void> {
  await laatAfspraakLos(tx, mag, id)
  await tx.vervalt(noun.actie, 'id', id)
  await tx.vervalt(noun.actieterugkoppeling, 'actie_id', id)
}

const uitOverlegSql = `select a.id from overleg o join actie a on a.casus_id = o.casus_id and a.overleg_id = o.id and a.vervallen_op is null
  where o.id = $1 order by a.id`
/** The meeting is taken out of view: what was agreed there goes on, and names it no more. */
export async function vergeetOverleg(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, overlegId: string): Promise<void> {
  for (const { id } of await tx.query<{ id: string }>('acties_uit_overleg', uitOverlegSql, [overlegId]))
    await tx.wijzig(noun.actie, { id }, { overleg_id: null })
}
const overSql = 'select id from actie where casus_id = $1 and jeugdige_id = $2 and vervallen_op is null order by id'
/** Those about one jeugdige. */
export async function vervalActiesOver(tx: Tx, mag: Toegestaan<'vervallen-verklaren'>, casusId: string, over: string): Promise<void> {
  for (const rij of await tx.query<{ id: string }>('acties_over', overSql, [casusId, over])) await vervalActie(tx, mag, rij)
}
export async function vervalActies(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, casusId: string): Promise<void> {
  await tx.vervalt(noun.actie, 'casus_id', casusId)
  await tx.vervalt(noun.actieterugkoppeling, 'casus_id', casusId)
}
