import { z } from 'zod'
import { Tekst, Tijdstip, Uuid } from '../../basis/invoer.ts'
import type { Noun } from '../../toegang/noun.ts'
import * as tabel from './tabel.ts'

const velden = {
  grond: z.enum(tabel.gronden).meta({
    description:
      'Waarom het vernietigd mag of moet worden: op verzoek van wie het aangaat, omdat de bewaartermijn voorbij is, of omdat het er nooit had mogen staan',
    example: 'bewaartermijn',
  }),
  toelichting: Tekst(2000).optional().meta({
    description: 'Hoe dit is afgewogen. Nodig bij `onrechtmatig`. Schrijf niets over de persoon zelf: deze tekst blijft',
    example: 'Twee jaar na uitschrijving, volgens de bewaartermijnen van het schoolbestuur.',
  }),
}
export const NieuweVernietiging = z
  .strictObject(velden)
  .refine(({ grond, toelichting }) => grond !== 'onrechtmatig' || toelichting !== undefined, {
    path: ['toelichting'],
    error: 'Leg uit waarom dit er nooit had mogen staan.',
  })
export type NieuweVernietiging = z.infer<typeof NieuweVernietiging>

const Vernietiging = z
  .strictObject({
    id: Uuid.meta({ description: 'De vernietiging' }),
    vervallenverklaringId: Uuid.meta({ description: 'De vervallenverklaring waarmee het al uit zicht was' }),
    ...velden,
    soorten: z.array(z.string()).meta({ description: 'Wat voor gegevens het waren', example: ['opp', 'opp-doel'] }),
    aantal: z.int().min(0).meta({ description: 'Hoeveel gegevens van uw organisatie, onderdelen meegeteld', example: 12 }),
    doorId: Uuid.meta({ description: 'De medewerker die, of het systeem dat, dit deed' }),
    vernietigdOp: Tijdstip.meta({ description: 'Wanneer' }),
  })
  .describe('Dat gegevens zijn vernietigd: wanneer, door wie en op welke grond. Wat erin stond is weg en komt niet terug.')

/** A part of the vervallenverklaring, which its owner has by name, in the cell where what is gone stood. */
export const vernietiging: Noun<tabel.VernietigingRij, typeof Vernietiging> = {
  soort: 'vernietiging',
  tabel: tabel.vernietiging,
  vorm: 1,
  Uit: Vernietiging,
  toon: (rij) => ({
    id: rij.id,
    vervallenverklaringId: rij.verklaring_id,
    grond: rij.grond,
    toelichting: rij.toelichting ?? undefined,
    soorten: rij.soorten,
    aantal: rij.aantal,
    doorId: rij.door,
    vernietigdOp: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({
    ouder: rij.verklaring_id,
    eigenaar: rij.eigenaar_id,
    betreft: rij.betreft,
    cel: rij.cel,
    besloten: true,
  }),
}
