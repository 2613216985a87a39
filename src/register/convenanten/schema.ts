import { z } from 'zod'
import { Dag, KorteTekst, Uuid } from '../../basis/invoer.ts'
import type { Noun } from '../../toegang/noun.ts'
import { eindigtNaBegin, eindigtTeVroeg, periode } from '../velden.ts'
import * as tabel from './tabel.ts'

const ConvenantId = Uuid.meta({ description: 'Het convenant' })
const velden = {
  titel: KorteTekst.meta({ description: 'Hoe het convenant heet', example: 'Convenant onderwijs en jeugdhulp Wilgenhoek' }),
  ...periode,
}
export const NieuwConvenant = z.strictObject(velden).refine(eindigtNaBegin, eindigtTeVroeg)
export type NieuwConvenant = z.infer<typeof NieuwConvenant>

const Convenant = z
  .strictObject({ id: ConvenantId, beheerderId: Uuid.meta({ description: 'De organisatie die het convenant bijhoudt' }), ...velden })
  .describe('Een convenant tussen organisaties. Er staan geen personen in; ieder kan het lezen.')
export type ConvenantRij = typeof tabel.convenant.$inferSelect

export const convenant: Noun<ConvenantRij, typeof Convenant> = {
  soort: 'convenant',
  tabel: tabel.convenant,
  vorm: 1,
  Uit: Convenant,
  toon: (rij) => ({ id: rij.id, beheerderId: rij.eigenaar_id, titel: rij.titel, van: rij.van, tot: rij.tot ?? undefined }),
  plaats: (rij) => ({ eigenaar: rij.eigenaar_id, cel: null, filter: { datum: rij.tot } }),
}

const toetredingvelden = {
  getekendOp: Dag.meta({ description: 'De dag waarop uw organisatie tekende', example: '2026-08-25' }),
  ...periode,
}
export const NieuweToetreding = z.strictObject(toetredingvelden).refine(eindigtNaBegin, eindigtTeVroeg)
export type NieuweToetreding = z.infer<typeof NieuweToetreding>

const Toetreding = z
  .strictObject({
    id: Uuid.meta({ description: 'De toetreding' }),
    convenantId: ConvenantId,
    organisatieId: Uuid.meta({ description: 'De organisatie die tekende' }),
    ...toetredingvelden,
  })
  .describe('Dat een organisatie zich aan een convenant houdt, van wanneer tot wanneer')
export type ToetredingRij = typeof tabel.convenanttoetreding.$inferSelect

export const convenanttoetreding: Noun<ToetredingRij, typeof Toetreding> = {
  soort: 'convenanttoetreding',
  tabel: tabel.convenanttoetreding,
  vorm: 1,
  Uit: Toetreding,
  toon: (rij) => ({
    id: rij.id,
    convenantId: rij.convenant_id,
    organisatieId: rij.organisatie_id,
    getekendOp: rij.getekend_op,
    van: rij.van,
    tot: rij.tot ?? undefined,
  }),
  plaats: (rij) => ({
    ouder: rij.convenant_id,
    eigenaar: rij.organisatie_id,
    cel: null,
    filter: { datum: rij.tot, verwijst: rij.organisatie_id },
  }),
}
