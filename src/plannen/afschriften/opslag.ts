import type { z } from 'zod'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { eisGezinslid } from '../eigen.ts'
import { naarKolommen } from '../invoer.ts'
import { nietInToekomst } from '../versies.ts'
import { type AfschriftIn, type AfschriftWijziging, gezinsplanAfschrift } from './schema.ts'

/** Records that someone of the gezin asked for this version on paper, or got it. The version itself stays as it is. */
export async function legVast(
  tx: Tx,
  _mag: Toegestaan<'afschrift.vastleggen'>,
  plan: Zicht,
  { planversie, aanId, ...wanneer }: z.output<typeof AfschriftIn>,
): Promise<Geschreven> {
  eisVerleden(tx, wanneer)
  await eisGezinslid(tx, plan.gezin as string, aanId, '/aanId')
  const { id } = tx.voegToe(gezinsplanAfschrift, {
    id: tx.id(),
    planversie,
    gezinsplan_id: plan.id,
    gezin_id: plan.gezin as string,
    eigenaar_id: plan.eigenaar as string,
    aan_id: aanId,
    ...naarKolommen(wanneer),
  })
  return { soort: 'gezinsplan-afschrift', id, ouder: plan.id, planversie }
}

/** Fills in when it was given, or mends a day. */
export async function wijzigAfschrift(
  tx: Tx,
  _mag: Toegestaan<'plan.schrijven'>,
  doel: Zicht,
  wanneer: z.output<typeof AfschriftWijziging>,
): Promise<Geschreven> {
  eisVerleden(tx, wanneer)
  await tx.wijzig(gezinsplanAfschrift, { id: doel.id, planversie: doel.planversie }, naarKolommen(wanneer))
  return { soort: 'gezinsplan-afschrift', id: doel.id, ouder: doel.ouder as string, planversie: doel.planversie }
}

function eisVerleden(tx: Tx, { gevraagdOp, verstrektOp }: z.output<typeof AfschriftWijziging>): void {
  nietInToekomst(tx, '/gevraagdOp', gevraagdOp ?? undefined)
  nietInToekomst(tx, '/verstrektOp', verstrektOp ?? undefined)
}

export async function verval(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, { id }: Zicht): Promise<void> {
  await tx.vervalt(gezinsplanAfschrift, 'id', id)
}

/** Takes all of a plan out of view, with the plan. */
export async function vervalMetPlan(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, planId: string): Promise<void> {
  await tx.vervalt(gezinsplanAfschrift, 'gezinsplan_id', planId)
}
