import { z } from 'zod'
import { Uuid } from '../../../basis/invoer.ts'
import type { Noun } from '../../../toegang/noun.ts'
import { tekst } from '../../invoer.ts'
import type { Onderdeel } from '../../onderdelen.ts'
import { gezinsplan_hulp } from '../tabel.ts'
import { Betreft, kop, plaatsInPlan } from './plaats.ts'

const inhoud = {
  betreftId: Betreft,
  inzetId: Uuid.meta({ description: 'De inzet waarnaar het plan verwijst; de opsteller moet die kunnen zien' }),
  toelichting: tekst('Wat deze hulp voor het gezin betekent', 'De hulp komt thuis, na schooltijd.').optional(),
}
const Uit = z.strictObject({ ...kop, ...inhoud })

/** Help in the plan: a reference to an inzet, and what it means to the family. */
export const gezinsplanHulp: Noun<typeof gezinsplan_hulp.$inferSelect, typeof Uit> = {
  soort: 'gezinsplan-hulp',
  tabel: gezinsplan_hulp,
  vorm: 1,
  Uit,
  toon: ({ id, planversie, betreft_id, inzet_id, toelichting }) => ({
    id,
    planversie,
    betreftId: betreft_id,
    inzetId: inzet_id,
    toelichting: toelichting ?? undefined,
  }),
  plaats: (rij) => plaatsInPlan(rij, rij.betreft_id, 'jeugdhulp/jeugdhulp'),
}

export const hulp: Onderdeel = {
  noun: gezinsplanHulp,
  veld: 'hulp',
  param: 'hulpId',
  naam: 'GezinsplanHulp',
  titel: 'een verwijzing naar hulp',
  In: z.strictObject(inhoud),
  betreft: 'betreftId',
  verwijst: { inzetId: 'inzet' },
}
