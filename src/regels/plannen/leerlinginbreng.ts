import { type Dag, gevuld } from '../dag.ts'
import type { Leerlinginbreng, OppFeiten } from '../feiten.ts'
import type { Stap } from '../regel.ts'
import { dag, janee, keuze, maakDeel, tekst, wijzigDeel } from '../stappen.ts'

/** True when the pupil was asked in time, and it says which help there was. */
const isGevraagd = (inbreng: Leerlinginbreng, na: Dag | undefined, peildatum: Dag): boolean =>
  inbreng.gevraagdOp !== undefined &&
  inbreng.gevraagdOp <= peildatum &&
  (na === undefined || na <= inbreng.gevraagdOp) &&
  gevuld(inbreng.gebodenHulp)

/**
 * True when the pupil had the chance, with the help that was offered, and took it in a form of the pupil's own choice. Not wanting to is an answer, and has no
 * form.
 */
export const isGehoord = (inbreng: Leerlinginbreng, na: Dag | undefined, peildatum: Dag): boolean =>
  isGevraagd(inbreng, na, peildatum) &&
  (inbreng.uitkomst === 'wil-niet' || (inbreng.uitkomst === 'gegeven' && gevuld(inbreng.vorm) && inbreng.gekozenDoorLeerling === true))

/** True when the pupil was asked, and could not say anything, with the help that was offered. */
export const konNiet = (inbreng: Leerlinginbreng, na: Dag | undefined, peildatum: Dag): boolean =>
  inbreng.uitkomst === 'kan-niet' && isGevraagd(inbreng, na, peildatum)

/** True when the OPP says what the pupil said and what came of it, and someone told the pupil so. */
export const isVerwerkt = (inbreng: Leerlinginbreng, peildatum: Dag): boolean =>
  inbreng.uitkomst !== 'gegeven' ||
  (gevuld(inbreng.inbreng) &&
    gevuld(inbreng.invloed) &&
    inbreng.toegelichtOp !== undefined &&
    inbreng.toegelichtOp <= peildatum &&
    gevuld(inbreng.toegelichtDoor))

export const verwerking = [
  tekst('/inbreng', 'Wat vindt de leerling zelf?'),
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
      tekst('/gebodenHulp', 'Welke hulp kreeg de leerling daarbij? Vul "geen nodig" in als dat zo was.'),
      keuze('/uitkomst', 'Heeft de leerling een mening gegeven, of wilde de leerling dat niet?', ['gegeven', 'wil-niet']),
      ...[
        keuze('/vorm', 'Hoe wilde de leerling zijn mening geven?', [
          'gesprek',
          'tekening',
          'brief',
          'film',
          'vertrouwenspersoon',
          'anders',
        ]),
        janee('/gekozenDoorLeerling', 'Heeft de leerling die vorm zelf gekozen?', [true]),
        ...verwerking,
      ].map((een) => ({ ...een, alleenBij: { pointer: '/uitkomst', waarde: 'gegeven' } })),
    ],
  }
  return oud ? wijzigDeel(plan, 'leerlinginbreng', oud.id, inhoud) : maakDeel(plan, 'leerlinginbreng', inhoud)
}
