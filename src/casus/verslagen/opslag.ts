import type { z } from 'zod'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Cel } from '../../toegang/cellen.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { wasErbij } from '../aanwezigheid/opslag.ts'
import { eigenOrganisatie, eisMedewerker, eisOpen, overWie, strijdig } from '../opslag.ts'
import { afgelast, onder, vastgesteld } from '../overleggen/onder.ts'
import * as noun from './schema.ts'

const vast = 'Het verslag van dit overleg is vastgesteld. Schrijf een aanvulling.'
/** Where a part of the verslag stands: by what it is about, and wholly in `veiligheid` when the family was kept out. */
async function plek(tx: Tx, overleg: Zicht, { betreftId, categorie }: { betreftId?: string; categorie: noun.Categorie }) {
  await eisOpen(tx, overleg.casus as string)
  if (afgelast(overleg)) throw strijdig('Dit overleg gaat niet door.')
  const { cel, ...rest } = onder(tx, overleg, tx.actor.organisatie ?? overleg.eigenaar)
  return {
    ...rest,
    cel: cel === 'casus/veiligheid' ? cel : (`casus/${categorie}` as Cel),
    betreft_id: await overWie(tx, overleg.casus as string, '/betreftId', betreftId),
  }
}

/** Writes one part of the verslag. */
export async function schrijf(
  tx: Tx,
  _mag: Toegestaan<'verslag.schrijven'>,
  overleg: Zicht,
  body: z.output<typeof noun.MaakVerslagdeel>,
): Promise<Geschreven> {
  const aanvulling = body.onderdeel === 'aanvulling'
  if (vastgesteld(overleg) && !aanvulling) throw strijdig(vast)
  if (!vastgesteld(overleg) && aanvulling) throw strijdig('Het verslag is nog niet vastgesteld: schrijf het er gewoon in.')
  const rij = tx.voegToe(noun.verslagdeel, {
    ...(await plek(tx, overleg, body)),
    onderdeel: body.onderdeel,
    tekst: body.tekst,
    van: body.van ?? null,
    door_organisatie_id: body.doorOrganisatieId ?? null,
    door_persoon_id: body.doorPersoonId ?? null,
    aan: body.aan ?? null,
    wijze: body.wijze ?? null,
    uiterlijk_op: body.uiterlijkOp ?? null,
  })
  return { soort: 'verslagdeel', id: rij.id, ouder: overleg.id }
}

export async function wijzigDeel(tx: Tx, _mag: Toegestaan<'verslag.wijzigen'>, doel: Zicht, tekst: string): Promise<Geschreven> {
  await eisOpen(tx, doel.casus as string)
  await tx.wijzig(noun.verslagdeel, { id: doel.id }, { tekst })
  return { soort: 'verslagdeel', id: doel.id, ouder: doel.ouder as string }
}

/** Writes down who does what by when. */
export async function spreekAf(
  tx: Tx,
  _mag: Toegestaan<'verslag.schrijven'>,
  overleg: Zicht,
  body: z.output<typeof noun.MaakAfspraak>,
): Promise<Geschreven> {
  if (vastgesteld(overleg)) throw strijdig(vast)
  await eisMedewerker(tx, overleg.casus as string, body, '')
  const rij = tx.voegToe(noun.afspraak, {
    ...(await plek(tx, overleg, body)),
    organisatie_id: body.organisatieId ?? null,
    medewerker_id: body.medewerkerId ?? null,
    persoon_id: body.persoonId ?? null,
    wat: body.wat,
    voor: body.voor,
  })
  return { soort: 'afspraak', id: rij.id, ouder: overleg.id }
}

export async function wijzigAfspraak(
  tx: Tx,
  _mag: Toegestaan<'verslag.wijzigen'>,
  doel: Zicht,
  { wat, voor }: z.output<typeof noun.WijzigAfspraak>,
): Promise<Geschreven> {
  await eisOpen(tx, doel.casus as string)
  await tx.wijzig(noun.afspraak, { id: doel.id }, { ...(wat !== undefined && { wat }), ...(voor !== undefined && { voor }) })
  return { soort: 'afspraak', id: doel.id, ouder: doel.ouder as string }
}

/** What was agreed is followed up as an actie; the verslag itself stays as it is. */
export async function volgAfspraakOp(tx: Tx, _mag: Toegestaan<'actie.afspreken'>, id: string, actieId: string): Promise<void> {
  await tx.wijzig(noun.afspraak, { id }, { actie_id: actieId })
}

const metActieSql = `select p.id from actie a join afspraak p on p.casus_id = a.casus_id and p.actie_id = a.id and p.vervallen_op is null where a.id = $1`
/** The actie was a wrong entry: what was agreed waits for another. */
export async function laatAfspraakLos(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, actieId: string): Promise<void> {
  for (const { id } of await tx.query<{ id: string }>('afspraak_met_actie', metActieSql, [actieId]))
    await tx.wijzig(noun.afspraak, { id }, { actie_id: null })
}

const nietErbij = 'Volgens dit overleg was u er niet bij. Wie erbij was, stelt het verslag vast en zegt of het klopt.'

/** One of those present makes the verslag final. */
export async function stelVast(tx: Tx, _mag: Toegestaan<'verslag.vaststellen'>, overleg: Zicht): Promise<Geschreven> {
  await eisOpen(tx, overleg.casus as string)
  if (overleg.json.status !== 'gehouden') throw strijdig('Dit overleg is nog niet geweest, of ging niet door.')
  if (vastgesteld(overleg)) throw strijdig('Het verslag is al vastgesteld.')
  if (!(await wasErbij(tx, overleg.id))) throw strijdig(nietErbij)
  const rij = tx.voegToe(noun.verslagvaststelling, onder(tx, overleg, eigenOrganisatie(tx)))
  return {
    soort: 'verslagvaststelling',
    id: rij.id,
    ouder: overleg.id,
    toets: [{ moment: 'verslag-vaststellen', soort: 'overleg', id: overleg.id }],
  }
}

/** One of those present agrees, or says what they think otherwise; it stays beside the verslag. */
export async function stemIn(
  tx: Tx,
  _mag: Toegestaan<'verslag.instemmen'>,
  overleg: Zicht,
  body: z.output<typeof noun.StemInMetVerslag>,
): Promise<Geschreven> {
  if (!vastgesteld(overleg)) throw strijdig('Het verslag is nog niet vastgesteld.')
  const wie = await wasErbij(tx, overleg.id)
  if (!wie) throw strijdig(nietErbij)
  const rij = tx.voegToe(noun.verslaginstemming, {
    ...onder(tx, overleg, tx.actor.organisatie ?? overleg.eigenaar),
    door_organisatie_id: wie.organisatie_id,
    door_persoon_id: wie.persoon_id,
    uitkomst: body.uitkomst,
    toelichting: body.toelichting ?? null,
  })
  return { soort: 'verslaginstemming', id: rij.id, ouder: overleg.id }
}

export async function vervalVerslagdeel(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, { id }: Zicht): Promise<void> {
  await tx.vervalt(noun.verslagdeel, 'id', id)
}
export async function vervalAfspraak(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, { id }: Zicht): Promise<void> {
  await tx.vervalt(noun.afspraak, 'id', id)
}
/** All of it, with the meeting it belongs to. */
export async function vervalVerslag(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, overlegId: string): Promise<void> {
  await tx.vervalt(noun.verslagdeel, 'overleg_id', overlegId)
  await tx.vervalt(noun.afspraak, 'overleg_id', overlegId)
  await tx.vervalt(noun.verslagvaststelling, 'overleg_id', overlegId)
  await tx.vervalt(noun.verslaginstemming, 'overleg_id', overlegId)
}

/** What verslagen say about one jeugdige, who was taken out of the casus before: then also of what is vastgesteld. */
export async function vervalVerslagOver(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, casusId: string, over: string): Promise<void> {
  await tx.vervalt(noun.verslagdeel, 'betreft_id', over, { casus_id: casusId })
  await tx.vervalt(noun.afspraak, 'betreft_id', over, { casus_id: casusId })
}
