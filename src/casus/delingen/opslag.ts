import type { z } from 'zod'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { eigenOrganisatie, eisOpen, fouteInvoer, jeugdigeVan, nietHier, nietToegestaan, strijdig } from '../opslag.ts'
import * as noun from './schema.ts'
import type { DelingRij } from './tabel.ts'

type Body = z.output<typeof noun.MaakDeling>

/** Lays down what is to be shared of one's own record, and why. It opens nothing until a second medewerker has confirmed it. */
export async function deel(tx: Tx, _mag: Toegestaan<'deling.vastleggen'>, casusId: string, body: Body): Promise<Geschreven> {
  await eisOpen(tx, casusId)
  if (!(await jeugdigeVan(tx, casusId, body.betreftId))) throw nietHier('/betreftId')
  if (body.tot < tx.vandaag) throw fouteInvoer('/tot', 'datum.verleden', 'De laatste dag ligt in het verleden.')
  for (const veld of ['verzoekOp', 'geinformeerdOp'] as const) eisVoorbij(tx, `/${veld}`, body[veld])
  eisVoorbij(tx, '/verantwoording/anoniemBesprokenOp', body.verantwoording?.anoniemBesprokenOp)
  const rij = tx.voegToe(noun.deling, {
    id: tx.id(),
    casus_id: casusId,
    eigenaar_id: eigenOrganisatie(tx),
    betreft_id: body.betreftId,
    door_id: tx.actor.id,
    grond: body.grond,
    wettelijke_basis: body.wettelijkeBasis ?? null,
    doel: body.doel ?? null,
    cellen: [...new Set(body.cellen)],
    ontvanger_ids: [...new Set(body.ontvangerIds ?? [])],
    ontvanger_persoon_ids: [...new Set(body.ontvangerPersoonIds ?? [])],
    tot: body.tot,
    avg_grondslag: body.avgGrondslag ?? null,
    geheimhouding: body.geheimhouding ?? null,
    verzoek_op: body.verzoekOp ?? null,
    informeren_op: body.informerenOp ?? null,
    geinformeerd_op: body.geinformeerdOp ?? null,
  })
  tx.noem(rij.eigenaar_id, rij.id)
  if (body.verantwoording) verantwoord(tx, rij, body.verantwoording)
  return { soort: 'deling', id: rij.id, toets: [{ moment: 'deling-vastleggen', soort: 'deling', id: rij.id }] }
}

function verantwoord(tx: Tx, deling: DelingRij, waarom: NonNullable<Body['verantwoording']>): void {
  const rij = tx.voegToe(noun.delingverantwoording, {
    id: tx.id(),
    casus_id: deling.casus_id,
    eigenaar_id: deling.eigenaar_id,
    deling_id: deling.id,
    door_id: deling.door_id,
    ernst: waarom.ernst ?? null,
    waarom_geen_toestemming: waarom.waaromGeenToestemming ?? null,
    waarom_niet_zelf: waarom.waaromNietZelf ?? null,
    geraadpleegd: waarom.geraadpleegd ?? null,
    alternatieven: waarom.alternatieven ?? null,
    minimale_inhoud: waarom.minimaleInhoud ?? null,
    anoniem_besproken_op: waarom.anoniemBesprokenOp ?? null,
    niet_anoniem_reden: waarom.nietAnoniemReden ?? null,
    niet_informeren_reden: waarom.nietInformerenReden ?? null,
  })
  tx.noem(rij.eigenaar_id, rij.id)
}

function eisVoorbij(tx: Tx, pointer: string, dag: string | undefined): void {
  if (dag !== undefined && dag > tx.vandaag) throw fouteInvoer(pointer, 'datum.toekomst', 'Deze datum kan niet in de toekomst liggen.')
}

const doorSql = 'select door_id from deling where id = $1'

/** The second pair of eyes. From here on the receivers see what was shared. */
export async function bevestig(
  tx: Tx,
  _mag: Toegestaan<'deling.bevestigen'>,
  doel: Zicht,
  toelichting: string | undefined,
): Promise<Geschreven> {
  await eisOpen(tx, doel.casus as string)
  if (doel.json.bevestigdOp) throw strijdig('Deze deling is al bevestigd.')
  if (doel.json.beeindigdOp) throw strijdig('Deze deling is beëindigd.')
  const [eerste] = await tx.query<{ door_id: string }>('deling_door', doorSql, [doel.id])
  if (eerste?.door_id === tx.actor.id)
    throw nietToegestaan('Een tweede medewerker bevestigt. Wie zelf besloot te delen, kan dat niet ook bevestigen.')
  await tx.wijzig(noun.deling, { id: doel.id }, { bevestigd_op: tx.nu, bevestigd_door_id: tx.actor.id })
  const rij = tx.voegToe(noun.delingbevestiging, { ...onder(tx, doel), door_id: tx.actor.id, toelichting: toelichting ?? null })
  tx.noem(rij.eigenaar_id, rij.id)
  return {
    soort: 'delingbevestiging',
    id: rij.id,
    ouder: doel.id,
    toets: [{ moment: 'deling-bevestigen', soort: 'deling', id: doel.id }],
  }
}

/** Ends it. Nothing refuses this, a closed casus neither. */
export async function beeindig(tx: Tx, _mag: Toegestaan<'deling.beeindigen'>, doel: Zicht, reden: string): Promise<Geschreven> {
  if (doel.json.beeindigdOp) throw strijdig('Deze deling is al beëindigd.')
  await tx.wijzig(noun.deling, { id: doel.id }, { beeindigd_op: tx.nu })
  const rij = tx.voegToe(noun.delingbeeindiging, { ...onder(tx, doel), reden })
  tx.noem(rij.eigenaar_id, rij.id)
  return { soort: 'delingbeeindiging', id: rij.id, ouder: doel.id }
}

const onder = (tx: Tx, { id, casus, eigenaar }: Zicht) => ({
  id: tx.id(),
  casus_id: casus as string,
  eigenaar_id: eigenaar as string,
  deling_id: id,
})

/** When the people concerned are told, or that they have been. What was told cannot be untold. */
export async function wijzig(
  tx: Tx,
  _mag: Toegestaan<'deling.wijzigen'>,
  doel: Zicht,
  body: z.output<typeof noun.WijzigDeling>,
): Promise<Geschreven> {
  if (doel.json.geinformeerdOp) throw strijdig('De betrokkenen zijn al geïnformeerd.')
  eisVoorbij(tx, '/geinformeerdOp', body.geinformeerdOp)
  await tx.wijzig(
    noun.deling,
    { id: doel.id },
    {
      ...(body.informerenOp !== undefined && { informeren_op: body.informerenOp }),
      ...(body.geinformeerdOp !== undefined && { geinformeerd_op: body.geinformeerdOp }),
    },
  )
  return { soort: 'deling', id: doel.id }
}

const vanCasusSql = 'select id from deling where casus_id = $1 and ($2::uuid is null or betreft_id = $2) and vervallen_op is null'

export async function vervalDeling(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, { id }: Pick<Zicht, 'id'>): Promise<void> {
  await tx.vervalt(noun.deling, 'id', id)
  await tx.vervalt(noun.delingverantwoording, 'deling_id', id)
  await tx.vervalt(noun.delingbevestiging, 'deling_id', id)
  await tx.vervalt(noun.delingbeeindiging, 'deling_id', id)
}
/** All of them, or those about one jeugdige. */
export async function vervalDelingen(tx: Tx, mag: Toegestaan<'vervallen-verklaren'>, casusId: string, over?: string): Promise<void> {
  for (const rij of await tx.query<{ id: string }>('delingen_van_casus', vanCasusSql, [casusId, over ?? null]))
    await vervalDeling(tx, mag, rij)
}
