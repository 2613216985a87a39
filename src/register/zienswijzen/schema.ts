import { z } from 'zod'
import { Tekst, Tijdstip, Uuid } from '../../basis/invoer.ts'
import type { Noun } from '../../toegang/noun.ts'
import { zienswijze as tabel } from './tabel.ts'

const Zin = Tekst(4000).meta({
  description: 'Wat u er zelf van vindt. Ieder die dit gegeven mag lezen, leest ook uw zienswijze.',
  example: 'Ik herken dit niet. Thuis maakt zij haar huiswerk zonder hulp.',
})
const onderdeelId = Uuid.optional().describe('Het onderdeel waar de zienswijze over gaat; zonder dit gaat zij over het geheel')
export const GeefZienswijze = z.strictObject({ tekst: Zin, onderdeelId })
export type GeefZienswijze = z.infer<typeof GeefZienswijze>
export const WijzigZienswijze = z.strictObject({ tekst: Zin })

const Zienswijze = z
  .strictObject({
    id: Uuid.describe('De zienswijze'),
    soort: z.string().meta({ description: 'Waar zij naast staat', example: 'opp' }),
    bijId: Uuid.describe('Het gegeven waar zij naast staat'),
    onderdeelId,
    auteurId: Uuid.describe('De jeugdige, of wie gezag heeft, die dit zegt'),
    tekst: Zin,
    gegevenOp: Tijdstip.meta({ description: 'Wanneer', example: '2026-09-01T10:00:00.000Z' }),
  })
  .describe('Wat de jeugdige of wie gezag heeft zelf zegt bij een gegeven. Alleen wie haar gaf kan haar wijzigen.')
export type ZienswijzeRij = typeof tabel.$inferSelect

/** A part of the record it stands beside, in the same cell and of the same owner: whoever sees the one sees the other. */
export const zienswijze: Noun<ZienswijzeRij, typeof Zienswijze> = {
  soort: 'zienswijze',
  tabel,
  vorm: 1,
  Uit: Zienswijze,
  toon: (rij) => ({
    id: rij.id,
    soort: rij.rij_soort,
    bijId: rij.rij_id,
    onderdeelId: rij.onderdeel_id ?? undefined,
    auteurId: rij.auteur_id,
    tekst: rij.tekst,
    gegevenOp: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.rij_id,
    eigenaar: rij.eigenaar_id,
    betreft: rij.betreft,
    gezin: rij.gezin_id,
    cel: rij.cel,
    filter: { verwijst: rij.onderdeel_id ?? rij.rij_id },
  }),
}
