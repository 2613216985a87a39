import type { z } from 'zod'
import { vandaag as dagVan, plusMinuten } from '../../basis/klok.ts'
import { vervalZienswijzen } from '../../register/zienswijzen/opslag.ts'
import { uitloop } from '../../toegang/aanwezigheid.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Geschreven, Toets, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { beeindigAanwezigheid, vervalAanwezigheid } from '../aanwezigheid/opslag.ts'
import { vergeetOverleg } from '../acties/opslag.ts'
import { geenJeugdigeMeer, type Plaats } from '../deelnemers/herkomst.ts'
import { eigenOrganisatie, eisMedewerker, eisOpen, fouteInvoer, strijdig } from '../opslag.ts'
import { vervalVerslag } from '../verslagen/opslag.ts'
import { afgelast, onder, vastgesteld } from './onder.ts'
import * as noun from './schema.ts'
import type { OverlegRij } from './tabel.ts'

type Body = z.output<typeof noun.MaakOverleg>

/** Calls a meeting together, and asks whoever is named. */
export async function plan(
  tx: Tx,
  mag: Toegestaan<'overleg.plannen'>,
  casusId: string,
  body: Body,
  deling: Zicht | undefined,
): Promise<Geschreven> {
  await eisOpen(tx, casusId)
  if (deling && (!deling.json.bevestigdOp || deling.json.beeindigdOp))
    throw strijdig('Deze deling staat niet open. Laat een tweede medewerker haar eerst bevestigen.')
  const rij = tx.voegToe(noun.overleg, {
    id: tx.id(),
    casus_id: casusId,
    eigenaar_id: eigenOrganisatie(tx),
    cel: body.zonderGezin ? 'casus/veiligheid' : 'casus/basis',
    soort: body.soort,
    naam: body.naam ?? null,
    gepland_op: body.geplandOp,
    duur_minuten: body.duurMinuten,
    plaats: body.plaats ?? null,
    status: 'gepland',
    zonder_gezin_reden: body.zonderGezin?.reden ?? null,
    zonder_gezin_deling_id: body.zonderGezin?.delingId ?? null,
    zonder_gezin_toelichting: body.zonderGezin?.toelichting ?? null,
  })
  // Of what others write in it, whoever called it together sees what the casus opens to them.
  tx.noem(rij.eigenaar_id, rij.id, rij.eigenaar_id)
  for (const [nr, wie] of (body.uitgenodigden ?? []).entries()) {
    await eisMedewerker(tx, casusId, wie, `/uitgenodigden/${nr}`)
    voegUitgenodigdeToe(tx, mag, { ...rij, overleg_id: rij.id, id: tx.id() }, wie, body.geplandOp)
  }
  return { soort: 'overleg', id: rij.id, toets: [{ moment: 'overleg-plannen', soort: 'overleg', id: rij.id }] }
}

type Onder = ReturnType<typeof onder>
function voegUitgenodigdeToe(
  tx: Tx,
  _mag: Toegestaan<'overleg.plannen'> | Toegestaan<'uitgenodigde.toevoegen'>,
  { id, casus_id, overleg_id, eigenaar_id, cel }: Onder,
  wie: noun.Genodigde,
  geplandOp: string,
): void {
  tx.voegToe(noun.uitgenodigde, {
    ...{ id, casus_id, overleg_id, eigenaar_id, cel },
    organisatie_id: wie.organisatieId ?? null,
    medewerker_id: wie.medewerkerId ?? null,
    persoon_id: wie.persoonId ?? null,
    reden: wie.reden,
    besluit_nodig: wie.besluitNodig ?? false,
    verwacht_op: dagVan(geplandOp),
  })
}

const verwachtSql = `select id from uitgenodigde where overleg_id = $1 and verwacht_op is not null and verwacht_op is distinct from $2::date
  and vervallen_op is null order by id`

/** Everyone who was asked is expected on another day, or no longer. */
async function verwacht(tx: Tx, overlegId: string, op: string | null): Promise<void> {
  for (const { id } of await tx.query<{ id: string }>('overleg_verwacht', verwachtSql, [overlegId, op]))
    await tx.wijzig(noun.uitgenodigde, { id }, { verwacht_op: op })
}

/** Asks one more. */
export async function nodigUit(tx: Tx, mag: Toegestaan<'uitgenodigde.toevoegen'>, doel: Zicht, wie: noun.Genodigde): Promise<Geschreven> {
  await eisOpen(tx, doel.casus as string)
  if (afgelast(doel) || doel.json.status === 'gehouden') throw strijdig('Dit overleg is al geweest of gaat niet door.')
  await eisMedewerker(tx, doel.casus as string, wie, '')
  const plek = onder(tx, doel)
  voegUitgenodigdeToe(tx, mag, plek, wie, doel.json.geplandOp)
  return { soort: 'uitgenodigde', id: plek.id, ouder: doel.id }
}

/** The own organisatie agrees with the list as it is now. */
export async function geefAkkoord(
  tx: Tx,
  _mag: Toegestaan<'overleg.akkoord'>,
  doel: Zicht,
  toelichting: string | undefined,
): Promise<Geschreven> {
  await eisOpen(tx, doel.casus as string)
  if (doel.json.status !== 'gepland') throw strijdig('Dit overleg is al begonnen of gaat niet door.')
  const rij = tx.voegToe(noun.overlegakkoord, {
    ...onder(tx, doel, eigenOrganisatie(tx)),
    toelichting: toelichting ?? null,
  })
  return { soort: 'overlegakkoord', id: rij.id, ouder: doel.id }
}

/** Moves it, or says what the verslag says of the meeting as a whole. */
export async function wijzig(
  tx: Tx,
  _mag: Toegestaan<'overleg.wijzigen'>,
  doel: Zicht,
  body: z.output<typeof noun.WijzigOverleg>,
): Promise<Geschreven> {
  await eisOpen(tx, doel.casus as string)
  if (afgelast(doel)) throw strijdig('Dit overleg gaat niet door.')
  if (vastgesteld(doel)) throw strijdig('Het verslag van dit overleg is vastgesteld. Schrijf een aanvulling.')
  const verplaatst = body.geplandOp !== undefined || body.duurMinuten !== undefined
  if (verplaatst && doel.json.status !== 'gepland') throw strijdig('Dit overleg is al begonnen.')
  const regisseur = (id: string | null | undefined, ander: string): string | null | undefined =>
    id === undefined && body[ander as 'regisseurPersoonId'] ? null : id
  const velden = {
    naam: body.naam,
    gepland_op: body.geplandOp,
    duur_minuten: body.duurMinuten,
    plaats: body.plaats,
    regisseur_organisatie_id: regisseur(body.regisseurOrganisatieId, 'regisseurPersoonId'),
    regisseur_persoon_id: regisseur(body.regisseurPersoonId, 'regisseurOrganisatieId'),
    evaluatie_op: body.evaluatieOp,
  }
  await tx.wijzig(noun.overleg, { id: doel.id }, Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined)))
  if (body.geplandOp !== undefined) await verwacht(tx, doel.id, dagVan(body.geplandOp))
  return { soort: 'overleg', id: doel.id }
}

const kan: Record<string, string[]> = { gepland: ['begonnen', 'gehouden', 'afgelast'], begonnen: ['gehouden'], gehouden: [], afgelast: [] }

/** It begins, it was held, it is called off. What lies on the table closes when it is held. */
export async function neemStap(
  tx: Tx,
  mag: Toegestaan<'overleg.verloop'>,
  doel: Zicht,
  body: z.output<typeof noun.MaakOverlegverloop>,
): Promise<Geschreven> {
  await eisOpen(tx, doel.casus as string)
  const { status, begonnenOp, duurMinuten } = doel.json
  const op = body.op ?? tx.nu
  if (!kan[status]?.includes(body.stap)) throw strijdig('Dit overleg is al begonnen, al geweest of gaat niet door.')
  if (op > tx.nu) throw fouteInvoer('/op', 'datum.toekomst', 'Dit tijdstip kan niet in de toekomst liggen.')
  if (begonnenOp && op < begonnenOp) throw fouteInvoer('/op', 'datum.voor-begin', 'Dit ligt voor het begin van het overleg.')
  const nu = body.stap === 'begonnen' ? { begonnen_op: op, open_tot: plusMinuten(op, duurMinuten + uitloop) } : { afgerond_op: op }
  await tx.wijzig(noun.overleg, { id: doel.id }, { status: body.stap, ...nu })
  if (body.stap === 'gehouden') await beeindigAanwezigheid(tx, mag, doel.id, op)
  if (body.stap !== 'begonnen') await verwacht(tx, doel.id, null)
  const rij = tx.voegToe(noun.overlegverloop, { ...onder(tx, doel), stap: body.stap, op, reden: body.reden ?? null })
  return { soort: 'overlegverloop', id: rij.id, ouder: doel.id, toets: toetsen(doel, body.stap) }
}

/** What must hold to begin must hold of a meeting that is written down afterwards too. */
function toetsen({ id, json }: Zicht, stap: string): Toets[] {
  const over = { soort: 'overleg', id }
  const begin: Toets = { moment: 'overleg-beginnen', ...over }
  if (stap === 'begonnen') return [begin]
  if (stap === 'afgelast') return []
  const houden: Toets = { moment: json.soort === 'integraal-arrangeren' ? 'integraal-overleg-houden' : 'overleg-houden', ...over }
  return json.status === 'gepland' ? [begin, houden] : [houden]
}

const lopendSql = `select id, cel, eigenaar_id, status from overleg where casus_id = $1 and status in ('gepland', 'begonnen') and vervallen_op is null order by id`

/** The casus closes: what was planned is called off, and nobody is expected any more. */
export async function sluitOverleggen(tx: Tx, _mag: Toegestaan<'casus.afsluiten'>, casusId: string): Promise<void> {
  for (const { id, cel, eigenaar_id, status } of await tx.query<OverlegRij>('overleggen_lopend', lopendSql, [casusId])) {
    await verwacht(tx, id, null)
    if (status === 'begonnen') continue
    await tx.wijzig(noun.overleg, { id }, { status: 'afgelast', afgerond_op: tx.nu })
    const plek = { id: tx.id(), casus_id: casusId, overleg_id: id, eigenaar_id, cel }
    tx.voegToe(noun.overlegverloop, { ...plek, stap: 'afgelast', op: tx.nu, reden: 'De casus is gesloten.' })
  }
}

const gevraagdSql = `select u.id, exists (select from uitgenodigde a where a.casus_id = u.casus_id and a.overleg_id = u.overleg_id and a.medewerker_id = $2
    and a.vervallen_op is null) as is_gevraagd from uitgenodigde u where u.id = any ($1::uuid[]) order by u.id`

/** A colleague is expected instead, unless asked already. */
export async function geefOverleggenDoor(
  tx: Tx,
  _mag: Toegestaan<'overdracht.accepteren'>,
  ids: string[],
  naar: { id: string },
): Promise<void> {
  for (const { id, is_gevraagd } of await tx.query<{ id: string; is_gevraagd: boolean }>('uitgenodigden_deze', gevraagdSql, [ids, naar.id]))
    await tx.wijzig(noun.uitgenodigde, { id }, is_gevraagd ? { verwacht_op: null } : { medewerker_id: naar.id })
}

/** From here on nothing of the verslag changes. */
export async function stelVerslagVast(tx: Tx, _mag: Toegestaan<'verslag.vaststellen'>, overlegId: string): Promise<void> {
  await tx.wijzig(noun.overleg, { id: overlegId }, { verslag_vastgesteld_op: tx.nu })
}

export async function vervalUitgenodigde(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, { id }: Zicht): Promise<void> {
  await tx.vervalt(noun.uitgenodigde, 'id', id)
}

const komendSql = `select u.id, u.persoon_id from uitgenodigde u join overleg o on o.casus_id = u.casus_id and o.id = u.overleg_id and o.status = 'gepland' and o.vervallen_op is null
  where u.casus_id = $1 and u.persoon_id is not null and u.vervallen_op is null and ${geenJeugdigeMeer('u')} order by u.id`

/** To which coming meetings this person is asked, under whichever id, who is a jeugdige here but by this one row; asked while that row still stands. */
export const komtAlsJeugdige = (tx: Tx, casusId: string, wie: string, rij: string): Promise<Plaats[]> =>
  tx.query('uitgenodigde_als_jeugdige', komendSql, [casusId, wie, rij])

const nogAanTafelSql = 'select id from deelnemer where casus_id = $1 and persoon_id = $2 and vervallen_op is null limit 1'
/** Who is no jeugdige here any more, and does not sit at the table for anything else, is not expected. */
export async function verwachtNietMeer(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, casusId: string, komt: Plaats[]): Promise<void> {
  for (const { id, persoon_id } of komt) {
    if ((await tx.query('deelnemer_nog', nogAanTafelSql, [casusId, persoon_id])).length > 0) continue
    await tx.vervalt(noun.uitgenodigde, 'id', id)
  }
}

/** The whole of it, the meeting's own row first. */
export async function vervalOverleg(tx: Tx, mag: Toegestaan<'vervallen-verklaren'>, { id }: Pick<Zicht, 'id'>): Promise<void> {
  await tx.vervalt(noun.overleg, 'id', id)
  await tx.vervalt(noun.uitgenodigde, 'overleg_id', id)
  await tx.vervalt(noun.overlegakkoord, 'overleg_id', id)
  await tx.vervalt(noun.overlegverloop, 'overleg_id', id)
  await vergeetOverleg(tx, mag, id)
  await vervalAanwezigheid(tx, mag, id)
  await vervalVerslag(tx, mag, id)
}

const vanCasusSql = 'select id from overleg where casus_id = $1 and vervallen_op is null'
export async function vervalOverleggen(tx: Tx, mag: Toegestaan<'vervallen-verklaren'>, casusId: string): Promise<void> {
  for (const rij of await tx.query<{ id: string }>('overleggen_van_casus', vanCasusSql, [casusId])) {
    await vervalOverleg(tx, mag, rij)
    await vervalZienswijzen(tx, mag, rij.id)
  }
}
