import { z } from 'zod'
import { Uuid } from '../../../basis/invoer.ts'
import type { Noun } from '../../../toegang/noun.ts'
import { dag, Planversie, tekst } from '../../invoer.ts'
import type { Onderdeel } from '../../onderdelen.ts'
import { inbrenguitkomsten, opp_leerlinginbreng, vormen } from '../tabel.ts'
import { plaatsInOpp } from './plaats.ts'

const inhoud = {
  gevraagdOp: dag('De dag waarop de leerling de kans kreeg zijn mening te geven'),
  vorm: z.enum(vormen).meta({ description: 'Hoe de leerling zijn mening wilde geven, als die dat wilde', example: 'gesprek' }).optional(),
  gekozenDoorLeerling: z.boolean().meta({ description: 'Of de leerling deze vorm zelf heeft gekozen', example: true }).optional(),
  gebodenHulp: tekst('Welke hulp de leerling daarbij kreeg', 'De mentor las de vragen voor.').optional(),
  uitkomst: z.enum(inbrenguitkomsten).meta({
    description: 'Of de leerling een mening gaf, dat niet wilde, of ook met hulp niet kon',
    example: 'gegeven',
  }),
  inbreng: tekst('Wat de leerling vindt, zo veel mogelijk in eigen woorden', 'Ik wil graag in de klas blijven.').optional(),
  invloed: tekst('Wat er met de mening van de leerling is gedaan', 'De begeleiding is nu in de klas.').optional(),
  toegelichtOp: dag('De dag waarop dat aan de leerling is uitgelegd').optional(),
  toegelichtDoor: tekst('Wie dat heeft uitgelegd', 'De mentor').optional(),
}
const Uit = z.strictObject({ id: Uuid, planversie: Planversie, ...inhoud })

/** That the pupil was heard, how, and what came of it. Asked anew for every version. */
export const oppLeerlinginbreng: Noun<typeof opp_leerlinginbreng.$inferSelect, typeof Uit> = {
  soort: 'opp-leerlinginbreng',
  tabel: opp_leerlinginbreng,
  vorm: 1,
  Uit,
  toon: (rij) => ({
    id: rij.id,
    planversie: rij.planversie,
    gevraagdOp: rij.gevraagd_op,
    vorm: rij.vorm ?? undefined,
    gekozenDoorLeerling: rij.gekozen_door_leerling ?? undefined,
    gebodenHulp: rij.geboden_hulp ?? undefined,
    uitkomst: rij.uitkomst,
    inbreng: rij.inbreng ?? undefined,
    invloed: rij.invloed ?? undefined,
    toegelichtOp: rij.toegelicht_op ?? undefined,
    toegelichtDoor: rij.toegelicht_door ?? undefined,
  }),
  plaats: (rij) => plaatsInOpp(rij, 'school/onderwijs'),
}

export const leerlinginbreng: Onderdeel = {
  noun: oppLeerlinginbreng,
  veld: 'leerlinginbreng',
  param: 'leerlinginbrengId',
  naam: 'OppLeerlinginbreng',
  titel: 'de inbreng van de leerling',
  deel: 'perspectief',
  In: z.strictObject(inhoud),
}
