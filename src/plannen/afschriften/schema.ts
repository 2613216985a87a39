import { z } from 'zod'
import { Uuid } from '../../basis/invoer.ts'
import type { Noun } from '../../toegang/noun.ts'
import { dag, Planversie } from '../invoer.ts'
import type { gezinsplan_afschrift } from './tabel.ts'
import * as tabel from './tabel.ts'

const wanneer = {
  gevraagdOp: dag('De dag waarop deze persoon het plan op papier vroeg'),
  verstrektOp: dag('De dag waarop deze persoon het plan op papier kreeg', '2026-09-08'),
}
const inhoud = {
  planversie: Planversie,
  aanId: Uuid.meta({ description: 'Wie van het gezin het plan op papier vroeg of kreeg' }),
  gevraagdOp: wanneer.gevraagdOp.optional(),
  verstrektOp: wanneer.verstrektOp.optional(),
}
export const AfschriftIn = z.strictObject(inhoud)
export const AfschriftWijziging = z.strictObject({
  gevraagdOp: wanneer.gevraagdOp.nullable().optional(),
  verstrektOp: wanneer.verstrektOp.nullable().optional(),
})

const Uit = z
  .strictObject({ id: Uuid, gezinsplanId: Uuid.meta({ description: 'Het plan' }), ...inhoud })
  .describe('Dat iemand van het gezin een versie van het plan op papier vroeg of kreeg')

export const gezinsplanAfschrift: Noun<typeof gezinsplan_afschrift.$inferSelect, typeof Uit> = {
  soort: 'gezinsplan-afschrift',
  tabel: tabel.gezinsplan_afschrift,
  vorm: 1,
  Uit,
  toon: (rij) => ({
    id: rij.id,
    gezinsplanId: rij.gezinsplan_id,
    planversie: rij.planversie,
    aanId: rij.aan_id,
    gevraagdOp: rij.gevraagd_op ?? undefined,
    verstrektOp: rij.verstrekt_op ?? undefined,
  }),
  // As the version of which it is a copy: who reads that may know that the family has it, and who does not, not.
  plaats: (rij) => ({
    ouder: rij.gezinsplan_id,
    eigenaar: rij.eigenaar_id,
    gezin: rij.gezin_id,
    cel: 'jeugdhulp/thuissituatie',
    volgorde: rij.planversie,
    filter: { datum: rij.gevraagd_op },
    beurt: rij.verstrekt_op === null ? rij.eigenaar_id : null,
  }),
}
