import type { z } from 'zod'
import { opDeTafel } from '../../toegang/aanwezigheid.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import { type Cel, geopend } from '../../toegang/cellen.ts'
import { laadDekkingfeiten } from '../../toegang/dekkingfeiten.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { eigenOrganisatie, eisMedewerker, eisOpen, fouteInvoer, jeugdigeVan, nietHier, nietToegestaan, strijdig } from '../opslag.ts'
import { afgelast, onder, vastgesteld } from '../overleggen/onder.ts'
import * as noun from './schema.ts'

const vast = 'Het verslag van dit overleg is vastgesteld. Schrijf een aanvulling.'
function eisVoorbij(tx: Tx, pointer: string, moment: string | undefined): void {
  if (moment !== undefined && moment > tx.nu) throw fouteInvoer(pointer, 'datum.toekomst', 'Dit tijdstip kan niet in de toekomst liggen.')
}

/** Someone is there, or was. Whoever comes in while something lies on the table, is told it. */
export async function registreer(
  tx: Tx,
  mag: Toegestaan<'aanwezige.registreren'>,
  doel: Zicht,
  body: z.output<typeof noun.MaakAanwezige>,
): Promise<Geschreven> {
  await eisOpen(tx, doel.casus as string)
  if (afgelast(doel)) throw strijdig('Dit overleg gaat niet door.')
  if (vastgesteld(doel)) throw strijdig(vast)
  if (tx.actor.organisatie !== doel.eigenaar) await eisEigenPersoon(tx, body.persoonId)
  await eisMedewerker(tx, doel.casus as string, body, '')
  eisVoorbij(tx, '/van', body.van)
  eisVoorbij(tx, '/tot', body.tot)
  const voorbij = doel.json.status === 'gehouden'
  if (voorbij && !body.van) throw fouteInvoer('/van', 'verplicht', 'Het overleg is voorbij. Zeg vanaf wanneer deze erbij was.')
  const van = body.van ?? tx.nu
  // Of a meeting that is over, whoever was there has left.
  const tot = body.tot ?? (voorbij ? doel.json.afgerondOp : undefined)
  if (tot && tot < van) throw fouteInvoer(body.tot ? '/tot' : '/van', 'datum.voor-begin', 'Het einde ligt voor het begin.')
  const rij = tx.voegToe(noun.aanwezige, {
    ...onder(tx, doel, eigenOrganisatie(tx)),
    organisatie_id: body.organisatieId ?? null,
    medewerker_id: body.medewerkerId ?? null,
    persoon_id: body.persoonId ?? null,
    van,
    tot: tot ?? null,
  })
  await deelMee(tx, mag, doel)
  return { soort: 'aanwezige', id: rij.id, ouder: doel.id }
}

const eigenSql = 'select 1 from persoon where id = $1 and eigenaar_id = $2'
/** Who did not call the meeting together says of the people in its own record that they are there, and for its own rows alone. */
async function eisEigenPersoon(tx: Tx, persoonId: string | undefined): Promise<void> {
  const rijen = await tx.query('aanwezige_eigen', eigenSql, [persoonId ?? null, eigenOrganisatie(tx)])
  if (rijen.length === 0) throw nietToegestaan('Wie het overleg belegde legt vast wie er is. U kunt dat voor mensen uit uw eigen dossier.')
}

/** Someone leaves. */
export async function vertrek(tx: Tx, _mag: Toegestaan<'aanwezige.wijzigen'>, doel: Zicht, tot: string): Promise<Geschreven> {
  await eisOpen(tx, doel.casus as string)
  if (doel.json.tot) throw strijdig('Van deze aanwezige is al vastgelegd wanneer die wegging.')
  eisVoorbij(tx, '/tot', tot)
  if (tot < doel.json.van) throw fouteInvoer('/tot', 'datum.voor-begin', 'Het einde ligt voor het begin.')
  await tx.wijzig(noun.aanwezige, { id: doel.id }, { tot })
  return { soort: 'aanwezige', id: doel.id, ouder: doel.ouder as string }
}

const erbijSql = `select id from aanwezige where overleg_id = $1 and tot is null and vervallen_op is null and organisatie_id = $2`

/** Lays cells of one's own record on the table, for who is there and as long as it lasts. */
export async function legOp(
  tx: Tx,
  mag: Toegestaan<'overleg.opleggen'>,
  doel: Zicht,
  body: z.output<typeof noun.MaakOverlegstuk>,
): Promise<Geschreven> {
  await eisOpen(tx, doel.casus as string)
  if (doel.json.status !== 'begonnen' || doel.json.openTot <= tx.nu) throw strijdig('Dit overleg is nu niet bezig.')
  const betreft = await jeugdigeVan(tx, doel.casus as string, body.betreftId)
  if (!betreft) throw nietHier('/betreftId')
  const erbij = await tx.query('overleg_erbij', erbijSql, [doel.id, eigenOrganisatie(tx)])
  if (erbij.length === 0) throw strijdig('Uw organisatie staat niet bij wie er nu zijn. Laat dat eerst vastleggen.')
  const plek = onder(tx, doel, eigenOrganisatie(tx))
  const rij = tx.voegToe(noun.overlegstuk, {
    ...plek,
    cel: celVan(plek.cel, body.cellen),
    betreft_id: betreft,
    cellen: [...new Set(body.cellen)],
    doel: body.doel,
    avg_grondslag: body.avgGrondslag,
    geheimhouding: body.geheimhouding ?? null,
  })
  await deelMee(tx, mag, doel)
  return { soort: 'overlegstuk', id: rij.id, ouder: doel.id, toets: [{ moment: 'overleg-delen', soort: 'overlegstuk', id: rij.id }] }
}

/** Takes it off the table again. */
export async function neemAf(tx: Tx, _mag: Toegestaan<'overleg.afnemen'>, doel: Zicht, op: string): Promise<Geschreven> {
  if (doel.json.vanTafelOp) throw strijdig('Dit ligt al niet meer op tafel.')
  eisVoorbij(tx, '/vanTafelOp', op)
  if (op < doel.json.opTafelSinds) throw fouteInvoer('/vanTafelOp', 'datum.voor-begin', 'Toen lag het nog niet op tafel.')
  await tx.wijzig(noun.overlegstuk, { id: doel.id }, { van_tafel_op: op })
  return { soort: 'overlegstuk', id: doel.id, ouder: doel.ouder as string }
}

const gevoeligst = ['gezondheid', 'jeugdhulp', 'thuissituatie', 'financieel', 'leerplicht', 'onderwijs'] as const
/** That such cells lay on the table is told to those to whom the most delicate of them is open in the casus. */
function celVan(overleg: Cel, cellen: readonly Cel[]): Cel {
  const categorie = gevoeligst.find((een) => cellen.some((cel) => cel.endsWith(`/${een}`)))
  return overleg === 'casus/veiligheid' || !categorie ? overleg : `casus/${categorie}`
}

const bekendSql = `select overlegstuk_id || ' ' || coalesce(aan_organisatie_id, aan_persoon_id) as sleutel from mededeling where overleg_id = $1`
const kinderenSql = 'select persoon_id as id from casusjeugdige where casus_id = $1 and vervallen_op is null order by persoon_id'

/** Writes down, once for each, who is told which cells: exactly what dekking opens to them on the ground of presence. */
async function deelMee(tx: Tx, _mag: Toegestaan<'aanwezige.registreren'> | Toegestaan<'overleg.opleggen'>, overleg: Zicht): Promise<void> {
  if (overleg.json.status !== 'begonnen' || overleg.json.openTot <= tx.nu) return
  const kinderen = await tx.query<{ id: string }>('overleg_jeugdigen', kinderenSql, [overleg.casus])
  const feiten = await laadDekkingfeiten(
    tx,
    kinderen.map(({ id }) => id),
  )
  const bekend = new Set((await tx.query<{ sleutel: string }>('mededelingen', bekendSql, [overleg.id])).map(({ sleutel }) => sleutel))
  for (const { stuk, houder, soort, opent } of feiten.flatMap(opDeTafel)) {
    if (bekend.has(`${stuk.id} ${houder}`) || stuk.overleg !== overleg.id) continue
    const plek = onder(tx, overleg, stuk.bron)
    tx.voegToe(noun.mededeling, {
      ...plek,
      cel: celVan(plek.cel, geopend(opent)),
      overlegstuk_id: stuk.id,
      betreft_id: stuk.betreft,
      aan_organisatie_id: soort === 'organisatie' ? houder : null,
      aan_persoon_id: soort === 'persoon' ? houder : null,
      cellen: geopend(opent),
    })
  }
}

const nogErbijSql = `select id, van from aanwezige where overleg_id = $1 and tot is null and vervallen_op is null order by id`
/** The meeting is over: whoever was still there has left. */
export async function beeindigAanwezigheid(tx: Tx, _mag: Toegestaan<'overleg.verloop'>, overlegId: string, op: string): Promise<void> {
  for (const { id, van } of await tx.query<{ id: string; van: string }>('overleg_nog_erbij', nogErbijSql, [overlegId]))
    await tx.wijzig(noun.aanwezige, { id }, { tot: van > op ? van : op })
}

const wasErSql = `select organisatie_id, persoon_id from aanwezige where overleg_id = $1 and vervallen_op is null and (organisatie_id = $2::uuid or persoon_id = any ($3::uuid[])) limit 1`
/** Under which id the caller was at this meeting; undefined when the list says that they were not. */
export async function wasErbij(
  tx: Tx,
  overlegId: string,
): Promise<{ organisatie_id: string | null; persoon_id: string | null } | undefined> {
  const { organisatie, houders } = tx.actor
  const [rij] = await tx.query<{ organisatie_id: string | null; persoon_id: string | null }>('overleg_was_erbij', wasErSql, [
    overlegId,
    organisatie ?? null,
    organisatie === undefined ? houders : [],
  ])
  return rij
}

export async function vervalAanwezige(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, { id }: Zicht): Promise<void> {
  await tx.vervalt(noun.aanwezige, 'id', id)
}
export async function vervalAanwezigheid(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, overlegId: string): Promise<void> {
  await tx.vervalt(noun.aanwezige, 'overleg_id', overlegId)
  await tx.vervalt(noun.overlegstuk, 'overleg_id', overlegId)
  await tx.vervalt(noun.mededeling, 'overleg_id', overlegId)
}

/** What was laid on a table about one jeugdige. That it was told stays. */
export async function vervalStukkenOver(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, casusId: string, over: string): Promise<void> {
  await tx.vervalt(noun.overlegstuk, 'betreft_id', over, { casus_id: casusId })
}
