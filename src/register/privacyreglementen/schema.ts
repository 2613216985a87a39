import { z } from 'zod'
import { KorteTekst, Uuid } from '../../basis/invoer.ts'
import type { Noun } from '../../toegang/noun.ts'
import { eindigtNaBegin, eindigtTeVroeg, periode } from '../velden.ts'
import { privacyreglement as tabel } from './tabel.ts'

const velden = {
  titel: KorteTekst.meta({ description: 'Hoe het reglement heet', example: 'Privacyreglement De Vlierhof 2026' }),
  verwerkingsverantwoordelijke: KorteTekst.meta({
    description: 'Welke organisatie de verwerkingsverantwoordelijke is: een schoolbestuur of stichting, geen persoon',
    example: 'Stichting Wilgenhoek',
  }),
  dpia: KorteTekst.meta({ description: 'Waar de DPIA is te vinden: een kenmerk of een adres', example: 'DPIA-2026-03' }),
  ...periode,
}

export const NieuwPrivacyreglement = z.strictObject(velden).refine(eindigtNaBegin, eindigtTeVroeg)
export type NieuwPrivacyreglement = z.infer<typeof NieuwPrivacyreglement>

const Privacyreglement = z
  .strictObject({ id: Uuid, organisatieId: Uuid.meta({ description: 'De organisatie die zich eraan houdt' }), ...velden })
  .describe('Het privacyreglement van een organisatie. Er staan geen personen in; ieder kan het lezen.')
export type PrivacyreglementRij = typeof tabel.$inferSelect

export const privacyreglement: Noun<PrivacyreglementRij, typeof Privacyreglement> = {
  soort: 'privacyreglement',
  tabel,
  vorm: 1,
  Uit: Privacyreglement,
  toon: (rij) => ({
    id: rij.id,
    organisatieId: rij.organisatie_id,
    titel: rij.titel,
    verwerkingsverantwoordelijke: rij.verwerkingsverantwoordelijke,
    dpia: rij.dpia,
    van: rij.van,
    tot: rij.tot ?? undefined,
  }),
  plaats: (rij) => ({ eigenaar: rij.organisatie_id, cel: null, filter: { datum: rij.tot, verwijst: rij.organisatie_id } }),
}
