import { z } from 'zod'
import type { Noun } from '../../toegang/noun.ts'
import type { motivering as tabel } from './tabel.ts'
import { motivering as motiveringTabel } from './tabel.ts'

export const Motivering = z.strictObject({
  id: z.uuid().describe('Het id van de motivering'),
  regel: z.string().meta({ description: 'De regel waarvan is afgeweken', example: 'een-gezin-een-plan-een-regisseur' }),
  tekst: z.string().meta({ description: 'Waarom', example: 'Het tweede plan loopt over twee weken af.' }),
  rijSoort: z.string().meta({ description: 'Soort gegeven waar de motivering bij hoort', example: 'gezinsplan' }),
  rijId: z.uuid().describe('Het id van dat gegeven'),
  vastgelegdOp: z.iso.datetime().describe('Wanneer de motivering is vastgelegd'),
})

type Rij = typeof tabel.$inferSelect
/** Besloten: it opens to the organisatie (or person) that wrote it, there to whose functie sees what it was written beside. */
export const motivering: Noun<Rij, typeof Motivering> = {
  soort: 'motivering',
  tabel: motiveringTabel,
  vorm: 1,
  Uit: Motivering,
  toon: (rij) => ({
    id: rij.id,
    regel: rij.regel,
    tekst: rij.tekst,
    rijSoort: rij.rij_soort,
    rijId: rij.rij_id,
    vastgelegdOp: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    cel: rij.cel,
    besloten: true,
    filter: { verwijst: rij.rij_id },
  }),
}
