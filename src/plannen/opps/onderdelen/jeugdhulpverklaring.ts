import { z } from 'zod'
import { Uuid } from '../../../basis/invoer.ts'
import type { Noun } from '../../../toegang/noun.ts'
import { dag, Planversie, tekst } from '../../invoer.ts'
import type { Onderdeel } from '../../onderdelen.ts'
import { jeugdhulpantwoorden, opp_jeugdhulpverklaring } from '../tabel.ts'
import { plaatsInOpp } from './plaats.ts'

const inhoud = {
  antwoord: z.enum(jeugdhulpantwoorden).meta({ description: 'Wat er is geantwoord op de vraag of er jeugdhulp is', example: 'ja' }),
  gevraagdAan: tekst('Aan wie de school het heeft gevraagd', 'Beide ouders').optional(),
  gevraagdOp: dag('De dag waarop de school het heeft gevraagd').optional(),
  motivering: tekst(
    'Waarom er geen antwoord is gewenst, in de woorden van wie het niet wil zeggen',
    'De ouders willen dit eerst zelf bespreken.',
  ).optional(),
}
const Uit = z.strictObject({ id: Uuid, planversie: Planversie, ...inhoud })

/** That the school asked whether there is jeugdhulp, whom, when, and the answer. */
export const oppJeugdhulpverklaring: Noun<typeof opp_jeugdhulpverklaring.$inferSelect, typeof Uit> = {
  soort: 'opp-jeugdhulpverklaring',
  tabel: opp_jeugdhulpverklaring,
  vorm: 1,
  Uit,
  toon: (rij) => ({
    id: rij.id,
    planversie: rij.planversie,
    antwoord: rij.antwoord,
    gevraagdAan: rij.gevraagd_aan ?? undefined,
    gevraagdOp: rij.gevraagd_op ?? undefined,
    motivering: rij.motivering ?? undefined,
  }),
  plaats: (rij) => plaatsInOpp(rij, 'school/jeugdhulp'),
}

export const jeugdhulpverklaring: Onderdeel = {
  noun: oppJeugdhulpverklaring,
  veld: 'jeugdhulpverklaring',
  param: 'jeugdhulpverklaringId',
  naam: 'OppJeugdhulpverklaring',
  titel: 'de jeugdhulpverklaring',
  deel: 'handelingsdeel',
  cel: 'school/jeugdhulp',
  In: z.strictObject(inhoud),
}
