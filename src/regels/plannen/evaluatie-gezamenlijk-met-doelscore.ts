import { ijkpunten, kenniskaart } from '../bronnen.ts'
import { gevuld } from '../dag.ts'
import type { EvaluatieFeiten } from '../feiten.ts'
import { type Invulling, type Regel, voldaan } from '../regel.ts'
import { keuze, kort } from '../stappen.ts'

/**
 * One looks back together: parents and school always, the jeugdige and who carries it out too, and who was not there with the reason; and every doel that is
 * open to who rounds it off has a score and a besluit. A professional norm.
 */
export const evaluatieGezamenlijkMetDoelscore: Regel<'evaluatie'> = {
  id: 'evaluatie-gezamenlijk-met-doelscore',
  versie: 1,
  titel: 'Er is samen teruggekeken, en van elk doel is gezegd hoe ver het is en hoe het verder gaat',
  onderwerp: 'evaluatie',
  ernst: { evalueren: 'blokkeert' },
  geldigVan: '2017-01-01',
  bronnen: [kenniskaart('quickscan, thema 5'), ijkpunten('ijkpunt 5')],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden'],

  toets(feiten) {
    const { evaluatiemomentId, afronding, partijen, doelen, scores } = feiten
    if (!afronding) return voldaan
    const stil = partijen.filter(
      (rol) => !afronding.aanwezig.includes(rol) && !afronding.afwezig.some((een) => een.rol === rol && gevuld(een.reden)),
    )
    const zonder = doelen.filter((id) => !scores.some(({ doelId }) => doelId === id))
    if (stil.length + zonder.length === 0) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg: [
        stil.length > 0 && `Niet iedereen was erbij, en er staat niet waarom: ${stil.map((rol) => rol.replaceAll('-', ' ')).join(', ')}.`,
        zonder.length > 0 && 'Van nog niet elk doel is gezegd hoe ver het is en hoe het verder gaat.',
      ]
        .filter(Boolean)
        .join(' '),
      feiten: { evaluatiemomentId, afwezig: stil, zonderScore: zonder },
      herstel: [opnieuw(feiten, stil, zonder)],
    }
  },
}

/** The call once more, with what was missing. */
function opnieuw({ casusId, evaluatiemomentId, afronding, scores }: EvaluatieFeiten, stil: readonly string[], zonder: readonly string[]) {
  const eerder = afronding?.afwezig ?? []
  const invullen: Invulling[] = [
    ...stil.map((rol, nummer) =>
      kort(`/afwezig/${eerder.length + nummer}/reden`, `Waarom was deze partij er niet bij: ${rol.replaceAll('-', ' ')}?`),
    ),
    ...zonder.flatMap((_, nummer) => [
      keuze(`/scores/${scores.length + nummer}/score`, 'Hoe ver is dit doel?', ['op-weg', 'niet-bereikt', 'bereikt']),
      keuze(`/scores/${scores.length + nummer}/besluit`, 'Hoe gaat het met dit doel verder?', [
        ...['doorgaan', 'bijstellen', 'afschalen', 'intensiveren', 'stoppen'],
      ]),
    ]),
  ]
  return {
    door: 'deelnemer van de casus' as const,
    methode: 'POST' as const,
    pad: `/v1/casussen/${casusId}/evaluatiemomenten/${evaluatiemomentId}/afrondingen`,
    body: {
      ...afronding,
      afwezig: [...eerder, ...stil.map((rol) => ({ rol }))],
      scores: [...scores, ...zonder.map((doelId) => ({ doelId }))],
    },
    invullen,
    vervangt: true as const,
  }
}
