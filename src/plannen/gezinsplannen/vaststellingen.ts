import { z } from 'zod'
import { Tijdstip } from '../../basis/invoer.ts'
import type { Noun } from '../../toegang/noun.ts'
import { kop } from './onderdelen/plaats.ts'
import { gezinsplan_vaststelling } from './tabel.ts'

const Uit = z.strictObject({ ...kop, vastgesteldOp: Tijdstip })

/** That a version of the plan is now what was agreed, and does not change any more. */
export const gezinsplanVaststelling: Noun<typeof gezinsplan_vaststelling.$inferSelect, typeof Uit> = {
  soort: 'gezinsplan-vaststelling',
  tabel: gezinsplan_vaststelling,
  vorm: 1,
  Uit,
  toon: ({ id, planversie, vastgesteld_op }) => ({ id, planversie, vastgesteldOp: vastgesteld_op }),
  plaats: (rij) => ({
    ouder: rij.gezinsplan_id,
    eigenaar: rij.eigenaar_id,
    gezin: rij.gezin_id,
    cel: 'jeugdhulp/basis',
    volgorde: rij.planversie,
  }),
}
