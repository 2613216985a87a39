import { z } from 'zod'
import type { Noun } from '../../toegang/noun.ts'
import { casusId, Datum, Id, Keuze, Regel } from '../schema.ts'
import type { AanspreekpuntRij } from './tabel.ts'
import * as tabel from './tabel.ts'

const inhoud = {
  organisatieId: Id('De organisatie waar het aanspreekpunt werkt'),
  medewerkerId: Id('De medewerker bij wie het gezin met alles terechtkan'),
  bereikbaar: Regel('Hoe en wanneer het gezin dit aanspreekpunt bereikt, op het werk', 'Dinsdag en donderdag, via school').optional(),
}
const Aanspreekpunt = z
  .strictObject({
    id: Id('Het aanspreekpunt'),
    casusId,
    ...inhoud,
    naam: Regel('De naam, zoals die toen was', 'Noor de Wit'),
    functie: z.string().meta({ description: 'De functie, zoals die toen was', example: 'intern-begeleider' }),
    van: Datum('De eerste dag'),
    tot: Datum('De laatste dag', '2027-07-31').optional(),
  })
  .describe('De ene professional bij wie het gezin met alles terechtkan')

export const aanspreekpunt: Noun<AanspreekpuntRij, typeof Aanspreekpunt> = {
  soort: 'aanspreekpunt',
  tabel: tabel.aanspreekpunt,
  vorm: 1,
  Uit: Aanspreekpunt,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    organisatieId: rij.organisatie_id,
    medewerkerId: rij.medewerker_id,
    bereikbaar: rij.bereikbaar ?? undefined,
    naam: rij.naam,
    functie: rij.functie,
    van: rij.van,
    tot: rij.tot ?? undefined,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    cel: 'casus/basis',
    filter: { status: rij.tot === null ? 'open' : 'gesloten', verwijst: rij.organisatie_id },
  }),
}

export const Lopend = Keuze(['open', 'gesloten'], 'Of dit aanspreekpunt het nog is')
export const WijsAan = z.strictObject(inhoud)
export type WijsAan = z.output<typeof WijsAan>
