import type { z } from 'zod'
import type { Toegestaan } from '../../toegang/besluit.ts'
import { celVan } from '../../toegang/eigenzicht.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { eisOpen, fouteInvoer, nietHier, strijdig } from '../opslag.ts'
import * as noun from './schema.ts'
import type { DoelscoreRij } from './tabel.ts'

const opTafelSql = `select plan_id from inbreng where casus_id = $1 and plan_id = any ($2::uuid[]) and status = 'op-tafel' and vervallen_op is null`

/** What is looked back at lies on this table. */
async function eisOpTafel(tx: Tx, casusId: string, plannen: { id: string; pointer: string }[]): Promise<void> {
  if (plannen.length === 0) return
  const rijen = await tx.query<{ plan_id: string }>('evaluatie_op_tafel', opTafelSql, [casusId, plannen.map(({ id }) => id)])
  const weg = plannen.find(({ id }) => !rijen.some(({ plan_id }) => plan_id === id))
  if (weg) throw nietHier(weg.pointer)
}

/** Plans a day to look back together. */
export async function plan(
  tx: Tx,
  _mag: Toegestaan<'evaluatie.plannen'>,
  casusId: string,
  body: z.output<typeof noun.MaakEvaluatiemoment>,
): Promise<Geschreven> {
  const casus = await eisOpen(tx, casusId)
  if (body.geplandOp < tx.vandaag) throw voorbij('/geplandOp')
  const planIds = [...new Set(body.planIds ?? [])]
  await eisOpTafel(
    tx,
    casusId,
    (body.planIds ?? []).map((id, nummer) => ({ id, pointer: `/planIds/${nummer}` })),
  )
  const rij = voegMomentToe(tx, casus, { gepland_op: body.geplandOp, plan_ids: planIds, criteria: body.criteria ?? null })
  return { soort: 'evaluatiemoment', id: rij.id, ouder: casusId }
}
const voorbij = (pointer: string) => fouteInvoer(pointer, 'datum.verleden', 'Deze dag is al voorbij.')

const voegMomentToe = (
  tx: Tx,
  casus: { id: string; eigenaar_id: string },
  wat: { gepland_op: string; plan_ids: string[]; criteria: string | null },
) =>
  tx.voegToe(noun.evaluatiemoment, {
    id: tx.id(),
    casus_id: casus.id,
    eigenaar_id: casus.eigenaar_id,
    status: 'gepland',
    ...wat,
  })

/** Moves the day, or says anew what to look at, as long as it was not held. */
export async function wijzig(
  tx: Tx,
  _mag: Toegestaan<'evaluatie.plannen'>,
  doel: Zicht,
  { geplandOp, criteria }: z.output<typeof noun.WijzigEvaluatiemoment>,
): Promise<Geschreven> {
  await eisOpen(tx, doel.casus as string)
  if (doel.json.status !== 'gepland') throw alGehouden()
  if (geplandOp !== undefined && geplandOp < tx.vandaag) throw voorbij('/geplandOp')
  await tx.wijzig(
    noun.evaluatiemoment,
    { id: doel.id },
    { ...(geplandOp !== undefined && { gepland_op: geplandOp }), ...(criteria !== undefined && { criteria }) },
  )
  return { soort: 'evaluatiemoment', id: doel.id, ouder: doel.casus as string }
}
const alGehouden = () => strijdig('Deze evaluatie is al gehouden.')

/** Lays down that it was held, with a score per doel, and plans the next one. `doelen` holds what each score is about, as the caller sees it. */
export async function rondAf(
  tx: Tx,
  _mag: Toegestaan<'evaluatie.afronden'>,
  doel: Zicht,
  { scores = [], afwezig = [], volgendeOp, ...body }: noun.RondAf,
  doelen: Zicht[],
): Promise<Geschreven & { scores: string[] }> {
  const casus = await eisOpen(tx, doel.casus as string)
  if (doel.json.status !== 'gepland') throw alGehouden()
  if (body.gehoudenOp > tx.vandaag) throw fouteInvoer('/gehoudenOp', 'datum.toekomst', 'Deze datum kan niet in de toekomst liggen.')
  if (volgendeOp !== undefined && volgendeOp < tx.vandaag) throw voorbij('/volgendeOp')
  await eisOpTafel(
    tx,
    casus.id,
    doelen.map(({ ouder }, nummer) => ({ id: ouder as string, pointer: `/scores/${nummer}/doelId` })),
  )
  const gezet: string[] = []
  for (const [nummer, score] of scores.entries()) gezet.push(await zetScore(tx, doel, score, doelen[nummer] as Zicht))
  await tx.wijzig(noun.evaluatiemoment, { id: doel.id }, { status: 'gehouden', gehouden_op: body.gehoudenOp })
  const rij = tx.voegToe(noun.evaluatieafronding, {
    ...{ id: tx.id(), casus_id: casus.id, eigenaar_id: casus.eigenaar_id, evaluatiemoment_id: doel.id },
    gehouden_op: body.gehoudenOp,
    aanwezig: body.aanwezig,
    afwezig: afwezig.map(({ rol }) => rol),
    redenen: afwezig.map(({ reden }) => reden),
    volgende_op: volgendeOp ?? null,
    toelichting: body.toelichting ?? null,
  })
  if (volgendeOp) voegMomentToe(tx, casus, { gepland_op: volgendeOp, plan_ids: doel.json.planIds, criteria: doel.json.criteria ?? null })
  return { soort: 'evaluatieafronding', id: rij.id, ouder: casus.id, scores: gezet }
}

/** A score of a doel that others do not see, before it is rounded off or after: each says how far their own doelen are. */
export async function geefScore(
  tx: Tx,
  _mag: Toegestaan<'evaluatie.scoren'>,
  moment: Zicht,
  score: noun.Score,
  doel: Zicht,
): Promise<Geschreven> {
  await eisOpen(tx, moment.casus as string)
  await eisOpTafel(tx, moment.casus as string, [{ id: doel.ouder as string, pointer: '/doelId' }])
  return { soort: 'doelscore', id: await zetScore(tx, moment, score, doel), ouder: moment.id }
}

async function zetScore(tx: Tx, moment: Zicht, score: noun.Score, doel: Zicht): Promise<string> {
  const { id } = tx.voegToe(noun.doelscore, {
    id: tx.id(),
    casus_id: moment.casus as string,
    evaluatiemoment_id: moment.id,
    eigenaar_id: doel.eigenaar as string,
    betreft_id: doel.betreft as string,
    gezin_id: doel.gezin,
    cel: await celVan(tx, doel),
    doel_soort: doel.soort as DoelscoreRij['doel_soort'],
    doel_id: doel.id,
    plan_id: doel.ouder as string,
    doel_versie: doel.planversie,
    score: score.score,
    besluit: score.besluit,
    toelichting: score.toelichting ?? null,
  })
  return id
}

type Vervallen = Toegestaan<'vervallen-verklaren'>
export async function vervalEvaluatiemoment(tx: Tx, _mag: Vervallen, { id }: Pick<Zicht, 'id'>): Promise<void> {
  await tx.vervalt(noun.evaluatiemoment, 'id', id)
  await tx.vervalt(noun.evaluatieafronding, 'evaluatiemoment_id', id)
  await tx.vervalt(noun.doelscore, 'evaluatiemoment_id', id)
}
export async function vervalEvaluaties(tx: Tx, _mag: Vervallen, casusId: string): Promise<void> {
  await tx.vervalt(noun.evaluatiemoment, 'casus_id', casusId)
  await tx.vervalt(noun.evaluatieafronding, 'casus_id', casusId)
  await tx.vervalt(noun.doelscore, 'casus_id', casusId)
}
/** With a plan go the scores of its doelen. */
export async function vervalMetPlan(tx: Tx, _mag: Vervallen, planId: string): Promise<void> {
  await tx.vervalt(noun.doelscore, 'plan_id', planId)
}

/** The scores about one jeugdige. */
export async function vervalScoresOver(tx: Tx, _mag: Vervallen, casusId: string, over: string): Promise<void> {
  await tx.vervalt(noun.doelscore, 'betreft_id', over, { casus_id: casusId })
}
