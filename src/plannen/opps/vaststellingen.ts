import { z } from 'zod'
import { Tijdstip, Uuid } from '../../basis/invoer.ts'
import type { Noun } from '../../toegang/noun.ts'
import { dag, Planversie } from '../invoer.ts'
import { plaatsInOpp } from './onderdelen/plaats.ts'
import { opp_vaststelling, oppdelen } from './tabel.ts'

const inhoud = {
  deel: z.enum(oppdelen).meta({ description: 'Welk deel van de conceptversie wordt vastgesteld', example: 'handelingsdeel' }),
  overlegGevoerdOp: dag('De dag waarop de school hierover met de ouders heeft overlegd, of met de leerling vanaf 18 jaar').optional(),
}
export const VaststellingIn = z.strictObject(inhoud)
export type VaststellingIn = z.output<typeof VaststellingIn>
const Uit = z.strictObject({ id: Uuid, planversie: Planversie, ...inhoud, vastgesteldOp: Tijdstip })

/** That one deel of one version is now what was agreed, and does not change any more. */
export const oppVaststelling: Noun<typeof opp_vaststelling.$inferSelect, typeof Uit> = {
  soort: 'opp-vaststelling',
  tabel: opp_vaststelling,
  vorm: 1,
  Uit,
  toon: (rij) => ({
    id: rij.id,
    planversie: rij.planversie,
    deel: rij.deel,
    overlegGevoerdOp: rij.overleg_gevoerd_op ?? undefined,
    vastgesteldOp: rij.vastgesteld_op,
  }),
  plaats: (rij) => plaatsInOpp(rij, 'school/onderwijs'),
}
