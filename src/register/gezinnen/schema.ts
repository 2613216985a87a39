import { z } from 'zod'
import { KorteTekst, Uuid } from '../../basis/invoer.ts'
import type { Noun } from '../../toegang/noun.ts'
import { eindigtNaBegin, eindigtTeVroeg, noemtIets, noemtNiets, periode } from '../velden.ts'
import { gezinslid as gezinslidtabel, gezinsrollen, gezin as gezintabel } from './tabel.ts'

const Aanduiding = KorteTekst.meta({ description: 'Hoe u dit gezin noemt, om het te herkennen', example: 'Gezin bij moeder' })
const Aanspreekpunt = Uuid.meta({ description: 'Wie u vanuit het gezin aanspreekt' })
const velden = { aanduiding: Aanduiding.optional(), aanspreekpuntId: Aanspreekpunt.optional() }

export const NieuwGezin = z.strictObject(velden)
export type NieuwGezin = z.infer<typeof NieuwGezin>

export const GezinWijziging = z
  .strictObject({ aanduiding: Aanduiding.nullable().optional(), aanspreekpuntId: Aanspreekpunt.nullable().optional() })
  .refine(noemtIets, noemtNiets)
export type GezinWijziging = z.infer<typeof GezinWijziging>

const lid = {
  persoonId: Uuid.meta({ description: 'Wie er bij het gezin hoort' }),
  rol: z.enum(gezinsrollen).meta({ description: 'Wat die persoon in dit gezin is', example: 'ouder' }),
  ...periode,
}
export const NieuwGezinslid = z.strictObject(lid).refine(eindigtNaBegin, eindigtTeVroeg)
export type NieuwGezinslid = z.infer<typeof NieuwGezinslid>

export const Gezinslid = z.strictObject({ id: Uuid, gezinId: Uuid.meta({ description: 'Het gezin waar het om gaat' }), ...lid })
export type GezinslidRij = typeof gezinslidtabel.$inferSelect

/** About one member, and of the home: gezag over a child of another household does not open it. */
export const gezinslid: Noun<GezinslidRij, typeof Gezinslid> = {
  soort: 'gezinslid',
  tabel: gezinslidtabel,
  vorm: 1,
  Uit: Gezinslid,
  toon: (rij) => ({ id: rij.id, gezinId: rij.gezin_id, persoonId: rij.persoon_id, rol: rij.rol, van: rij.van, tot: rij.tot ?? undefined }),
  plaats: (rij) => ({ ouder: rij.gezin_id, eigenaar: rij.eigenaar_id, betreft: rij.persoon_id, gezin: rij.gezin_id, cel: 'gezin/basis' }),
}

export const Gezin = z.strictObject({
  id: Uuid,
  eigenaarId: Uuid.meta({ description: 'De organisatie die dit gezin heeft vastgelegd' }),
  ...velden,
})
export type GezinRij = typeof gezintabel.$inferSelect

/** Besloten: the owner has it by name, and so has each member who may see the own record or has gezag over another member. */
export const gezin: Noun<GezinRij, typeof Gezin> = {
  soort: 'gezin',
  tabel: gezintabel,
  vorm: 1,
  Uit: Gezin,
  toon: (rij) => ({
    id: rij.id,
    eigenaarId: rij.eigenaar_id,
    aanduiding: rij.aanduiding ?? undefined,
    aanspreekpuntId: rij.aanspreekpunt_id ?? undefined,
  }),
  plaats: (rij) => ({ eigenaar: rij.eigenaar_id, gezin: rij.id, cel: 'gezin/basis', besloten: true }),
  delen: [{ noun: gezinslid, veld: 'leden' }],
}
