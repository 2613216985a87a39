import { type Dag, gevuld } from '../dag.ts'
import type { Leerlinginbreng, OppFeiten } from '../feiten.ts'
import type { Stap } from '../regel.ts'
import { dag, janee, keuze, maakDeel, tekst, wijzigDeel } from '../stappen.ts'

/** True when the pupil had the chance, in a form of the pupil's own choice and with the help that was offered. Not wanting to is an answer. */
export const isGehoord = (inbreng: Leerlinginbreng, na: Dag | undefined, peildatum: Dag): boolean =>
  inbreng.gevraagdOp !== undefined &&
  inbreng.gevraagdOp <= peildatum &&
  (na === undefined || na <= inbreng.gevraagdOp) &&
  gevuld(inbreng.vorm) &&
  inbreng.gekozenDoorLeerling === true &&
  gevuld(inbreng.gebodenHulp) &&
  inbreng.uitkomst !== undefined

/** True when the OPP says what the pupil said and what came of it, and someone told the pupil so. */
export const isVerwerkt = (inbreng: Leerlinginbreng, peildatum: Dag): boolean =>
  inbreng.uitkomst !== 'gegeven' ||
  (gevuld(inbreng.inbreng) &&
    gevuld(inbreng.invloed) &&
    inbreng.toegelichtOp !== undefined &&
    inbreng.toegelichtOp <= peildatum &&
    gevuld(inbreng.toegelichtDoor))

export const verwerking = [
  tekst('/inbreng', 'Wat vindt de leerling zelf? Schrijf bij "wil niet" op dat de leerling niets wilde zeggen.'),
  tekst('/invloed', 'Wat is er met de mening van de leerling gedaan?'),
  tekst('/toegelichtDoor', 'Wie heeft dat aan de leerling uitgelegd?'),
  dag('/toegelichtOp', 'Wanneer is dat aan de leerling uitgelegd?'),
]

/** Hear the pupil, and write down when that was and what came of it. */
export function hoorLeerling({ oppId, versie }: OppFeiten): Stap {
  const plan = { soort: 'opp', id: oppId } as const
  const oud = versie?.leerlinginbreng.at(-1)
  const inhoud = {
    invullen: [
      dag('/gevraagdOp', 'Wanneer is de leerling om een mening gevraagd?'),
      keuze('/vorm', 'Hoe wilde de leerling zijn mening geven?', ['gesprek', 'tekening', 'brief', 'film', 'vertrouwenspersoon', 'anders']),
      janee('/gekozenDoorLeerling', 'Heeft de leerling die vorm zelf gekozen?', [true]),
      tekst('/gebodenHulp', 'Welke hulp kreeg de leerling daarbij? Vul "geen nodig" in als dat zo was.'),
      keuze('/uitkomst', 'Heeft de leerling een mening gegeven, of wilde de leerling dat niet?', ['gegeven', 'wil-niet']),
      ...verwerking,
    ],
  }
  return oud ? wijzigDeel(plan, 'leerlinginbreng', oud.id, inhoud) : maakDeel(plan, 'leerlinginbreng', inhoud)
}
