import { z } from 'zod'
import type { Noun } from '../../toegang/noun.ts'
import { casusId, Id, Keuze, Moment, Rol, Verhaal } from '../schema.ts'
import type { ErvaringRij } from './tabel.ts'
import * as tabel from './tabel.ts'

const woorden = {
  rol: Rol,
  tekst: Verhaal(
    'Hoe het was, in eigen woorden. Ieder die de casus ziet leest dit',
    'Ik werd gehoord, en voor het eerst wist iedereen hetzelfde. Het duurde wel lang.',
  ),
}
const Ervaring = z
  .strictObject({
    id: Id('De ervaring'),
    casusId,
    ...woorden,
    vorm: Keuze(tabel.vormen, 'Of iemand dit zelf opschreef, of dat het in een gesprek of vragenlijst is gezegd'),
    doorPersoonId: Id('Wie dit zelf opschreef').optional(),
    op: Moment('Wanneer dit is opgeschreven'),
  })
  .describe('Hoe iemand aan tafel het vond: wat goed ging en wat anders moet')

/** In `casus/basis`: how it went together is looked at together. What is about someone's life and not about how it went has its place elsewhere. */
export const ervaring: Noun<ErvaringRij, typeof Ervaring> = {
  soort: 'ervaring',
  tabel: tabel.ervaring,
  vorm: 1,
  Uit: Ervaring,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    rol: rij.rol,
    tekst: rij.tekst,
    vorm: rij.vorm,
    doorPersoonId: rij.door_persoon_id ?? undefined,
    op: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    cel: 'casus/basis',
    filter: { soort: rij.rol },
  }),
}

export const MaakErvaring = z.strictObject({
  ...woorden,
  vorm: Keuze(['gesprek', 'vragenlijst'], 'Voor wie opschrijft wat een ander zei: hoe het is gevraagd').optional(),
})
