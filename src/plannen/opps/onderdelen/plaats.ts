import type { Cel } from '../../../toegang/cellen.ts'
import type { Plaats } from '../../../toegang/noun.ts'

/** Where a part of an OPP stands: under the OPP, in the school's record, about the pupil, in its own cell. Lists go by version. */
export const plaatsInOpp = (rij: { opp_id: string; planversie: number; jeugdige_id: string; eigenaar_id: string }, cel: Cel): Plaats => ({
  ouder: rij.opp_id,
  eigenaar: rij.eigenaar_id,
  betreft: rij.jeugdige_id,
  cel,
  volgorde: rij.planversie,
})
