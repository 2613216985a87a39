import { z } from 'zod'
import { Tekst, Tijdstip, Uuid } from '../../basis/invoer.ts'
import type { Noun } from '../../toegang/noun.ts'
import { vervallenverklaring as tabel } from './tabel.ts'

const Reden = Tekst(2000).meta({
  description: 'Waarom dit hier niet hoort te staan. Schrijf niets over de persoon zelf: deze reden blijft, ook na een vernietiging',
  example: 'Vastgelegd bij de verkeerde leerling.',
})
export const NieuweVervallenverklaring = z.strictObject({ reden: Reden })
export type NieuweVervallenverklaring = z.infer<typeof NieuweVervallenverklaring>

export const Vervallenverklaring = z.strictObject({
  id: Uuid,
  soort: z.string().meta({ description: 'Wat voor gegeven is vervallen', example: 'inschrijving' }),
  vervallenId: Uuid.meta({ description: 'Het gegeven dat is vervallen' }),
  planversie: z.int().min(1).optional().meta({ description: 'De versie van het plan waarin het stond', example: 1 }),
  onder: z
    .array(Uuid)
    .optional()
    .meta({ description: 'Waar het een onderdeel van was, zoals in het adres; leeg als het op zichzelf stond' }),
  reden: Reden,
  doorId: Uuid.meta({ description: 'De medewerker die, of het systeem dat, dit heeft vastgelegd' }),
  vervallenOp: Tijdstip.meta({ description: 'Wanneer het gegeven verviel' }),
  vernietigdOp: Tijdstip.optional().meta({ description: 'Wanneer het is vernietigd' }),
})
export type VervallenverklaringRij = typeof tabel.$inferSelect

/** Besloten: only the owner of what is gone has it by name, in the cell where it stood. It hangs under nothing, since that is out of view. */
export const vervallenverklaring: Noun<VervallenverklaringRij, typeof Vervallenverklaring> = {
  soort: 'vervallenverklaring',
  tabel,
  vorm: 1,
  Uit: Vervallenverklaring,
  toon: (rij) => ({
    id: rij.id,
    soort: rij.rij_soort,
    vervallenId: rij.rij_id,
    planversie: rij.rij_planversie || undefined,
    onder: rij.onder ?? undefined,
    reden: rij.reden,
    doorId: rij.door,
    vervallenOp: rij.aangemaakt_op,
    vernietigdOp: rij.vernietigd_op ?? undefined,
  }),
  plaats: (rij) => ({
    eigenaar: rij.eigenaar_id,
    betreft: rij.betreft,
    cel: rij.cel ?? `${rij.compartiment}/basis`,
    besloten: true,
    filter: { soort: rij.rij_soort, status: rij.vernietigd_op ? 'vernietigd' : 'bewaard', verwijst: rij.rij_id },
  }),
}
