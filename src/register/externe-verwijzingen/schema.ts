import { createHash } from 'node:crypto'
import { z } from 'zod'
import { KorteTekst, Uuid } from '../../basis/invoer.ts'
import type { Noun } from '../../toegang/noun.ts'
import { externe_verwijzing as tabel } from './tabel.ts'

const velden = {
  systeem: KorteTekst.meta({ description: 'De naam van het systeem waar het nummer vandaan komt', example: 'leerlingvolgsysteem' }),
  waarde: KorteTekst.meta({ description: 'Het eigen nummer in dat systeem. Nooit een BSN of PGN', example: 'L-20418' }),
}
/** What people call a BSN or PGN; that goes where it is encrypted, or nowhere. */
const nummer = /(?<!\p{L})(?:bsn|pgn|burgerservicenummer|sofinummer|onderwijsnummer|persoonsgebonden nummer)(?!\p{L})/iu
/** What one attaches, and what one searches by. */
export const Verwijzing = z.strictObject(velden).refine(({ systeem }) => !nummer.test(systeem), {
  path: ['systeem'],
  error: 'Een BSN of PGN hoort hier niet. Wie het mag vastleggen, doet dat bij de persoon, onder `persoonsnummers`.',
})
export type Verwijzing = z.infer<typeof Verwijzing>

export const ExterneVerwijzing = z.strictObject({
  id: Uuid,
  soort: z.string().meta({ description: 'Wat voor gegeven het nummer aanwijst', example: 'persoon' }),
  verwijstNaarId: Uuid.meta({ description: 'Het gegeven dat het nummer aanwijst' }),
  ...velden,
})
export type ExterneVerwijzingRij = typeof tabel.$inferSelect

/** What a search compares: the number itself never stands in a filter column. Whose it is, the door decides. */
export const zoeksleutel = ({ systeem, waarde }: Verwijzing): string =>
  createHash('sha256')
    .update(JSON.stringify([systeem, waarde]))
    .digest('hex')

/** Besloten: only the organisatie that attached it has it by name. A row of its own rather than a part, so that a search can list it. */
export const externeVerwijzing: Noun<ExterneVerwijzingRij, typeof ExterneVerwijzing> = {
  soort: 'externe-verwijzing',
  tabel,
  vorm: 1,
  Uit: ExterneVerwijzing,
  toon: (rij) => ({ id: rij.id, soort: rij.rij_soort, verwijstNaarId: rij.rij_id, systeem: rij.systeem, waarde: rij.waarde }),
  plaats: (rij) => ({
    eigenaar: rij.eigenaar_id,
    betreft: rij.betreft,
    cel: `${rij.compartiment}/basis`,
    besloten: true,
    filter: { soort: rij.rij_soort, status: zoeksleutel(rij), verwijst: rij.rij_id },
  }),
}
