import { z } from 'zod'
import { KorteTekst, Uuid } from '../../basis/invoer.ts'
import { functies } from '../../toegang/functies.ts'
import type { Noun } from '../../toegang/noun.ts'
import { eindigtNaBegin, eindigtTeVroeg, periode } from '../velden.ts'
import * as tabel from './tabel.ts'

export const Onderdeelsoort = z
  .enum(tabel.onderdeelsoorten)
  .meta({ description: 'Een onderdeel van een arrangement', example: 'jeugdhulp' })

const uniek = { error: 'Noem elke waarde één keer.' }
const eenmaal = (waarden: readonly string[]): boolean => new Set(waarden).size === waarden.length
const velden = {
  aanId: Uuid.meta({ description: 'De organisatie die mag beslissen namens de gever' }),
  functies: z
    .array(z.enum(functies))
    .min(1)
    .max(functies.length)
    .refine(eenmaal, uniek)
    .optional()
    .meta({
      description: 'Alleen wie daar een van deze functies heeft. Ontbreekt dit, dan ieder die er aan tafel zit',
      example: ['wijkteammedewerker'],
    }),
  onderdelen: z
    .array(Onderdeelsoort)
    .min(1)
    .max(tabel.onderdeelsoorten.length)
    .refine(eenmaal, uniek)
    .meta({ description: 'Over welke onderdelen van een arrangement', example: ['jeugdhulp', 'gezinshulp'] }),
  hoogstensMaanden: z
    .int()
    .min(1)
    .max(240)
    .optional()
    .meta({ description: 'Voor hoeveel maanden per besluit hoogstens. Ontbreekt dit, dan is er geen grens', example: 12 }),
  vindplaats: KorteTekst.meta({
    description: 'Waar het mandaat staat: een besluit of regeling, geen naam van een persoon',
    example: 'Mandaatbesluit jeugdhulp Wilgenhoek 2026, artikel 3',
  }),
  ...periode,
}
export const NieuwMandaat = z.strictObject(velden).refine(eindigtNaBegin, eindigtTeVroeg)
export type NieuwMandaat = z.infer<typeof NieuwMandaat>

const Mandaat = z
  .strictObject({
    id: Uuid.meta({ description: 'Het mandaat' }),
    geverId: Uuid.meta({ description: 'De organisatie die het mandaat geeft' }),
    geverSoort: z.string().meta({ description: 'Wat voor organisatie dat was toen zij het gaf', example: 'gemeente' }),
    ...velden,
  })
  .describe('Dat een organisatie een andere namens haar laat beslissen. Er staan geen personen in; ieder kan het lezen.')

/** About nobody: who decides in whose name is for everyone to know, parents too. */
export const mandaat: Noun<tabel.MandaatRij, typeof Mandaat> = {
  soort: 'mandaat',
  tabel: tabel.mandaat,
  vorm: 1,
  Uit: Mandaat,
  toon: (rij) => ({
    id: rij.id,
    geverId: rij.eigenaar_id,
    geverSoort: rij.gever_soort,
    aanId: rij.aan_id,
    functies: rij.functies.length > 0 ? rij.functies : undefined,
    onderdelen: rij.onderdelen,
    hoogstensMaanden: rij.hoogstens_maanden ?? undefined,
    vindplaats: rij.vindplaats,
    van: rij.van,
    tot: rij.tot ?? undefined,
  }),
  plaats: (rij) => ({ eigenaar: rij.eigenaar_id, cel: null, filter: { datum: rij.tot, verwijst: rij.aan_id } }),
}
