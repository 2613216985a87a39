import { z } from 'zod'
import { Uuid } from '../../../basis/invoer.ts'
import type { Noun } from '../../../toegang/noun.ts'
import { Planversie, tekst } from '../../invoer.ts'
import type { Onderdeel } from '../../onderdelen.ts'
import { opp_jeugdhulp } from '../tabel.ts'
import { plaatsInOpp } from './plaats.ts'

const inhoud = {
  inzetId: Uuid.meta({ description: 'De inzet van jeugdhulp waarnaar het plan verwijst; de school moet die kunnen zien' }),
  toelichting: tekst('Wat dit voor de leerling op school betekent', 'Op dinsdag is de leerling om twee uur weg.').optional(),
}
const Uit = z.strictObject({ id: Uuid, planversie: Planversie, ...inhoud })

/** The jeugdhulp in the OPP: a reference to an inzet, and what it means at school. */
export const oppJeugdhulp: Noun<typeof opp_jeugdhulp.$inferSelect, typeof Uit> = {
  soort: 'opp-jeugdhulp',
  tabel: opp_jeugdhulp,
  vorm: 1,
  Uit,
  toon: ({ id, planversie, inzet_id, toelichting }) => ({ id, planversie, inzetId: inzet_id, toelichting: toelichting ?? undefined }),
  plaats: (rij) => plaatsInOpp(rij, 'school/jeugdhulp'),
}

export const jeugdhulp: Onderdeel = {
  noun: oppJeugdhulp,
  veld: 'jeugdhulp',
  param: 'jeugdhulpId',
  naam: 'OppJeugdhulp',
  titel: 'een verwijzing naar jeugdhulp',
  deel: 'handelingsdeel',
  cel: 'school/jeugdhulp',
  In: z.strictObject(inhoud),
  verwijst: { inzetId: 'inzet' },
}
