import { Uuid } from '../../../basis/invoer.ts'
import type { Cel } from '../../../toegang/cellen.ts'
import type { Plaats } from '../../../toegang/noun.ts'
import { Planversie } from '../../invoer.ts'

/** Where a part of a gezinsplan stands: under the plan, about one member of the home, in its own cell. Lists go by version. */
export const plaatsInPlan = (
  rij: { gezinsplan_id: string; planversie: number; gezin_id: string; eigenaar_id: string },
  betreft: string,
  cel: Cel,
): Plaats => ({
  ouder: rij.gezinsplan_id,
  eigenaar: rij.eigenaar_id,
  betreft,
  gezin: rij.gezin_id,
  cel,
  volgorde: rij.planversie,
})

export const Betreft = Uuid.meta({ description: 'Het lid van het gezin om wie het gaat: het id van een persoon' })
/** What every part of a gezinsplan shows before its own fields. */
export const kop = { id: Uuid, planversie: Planversie }
