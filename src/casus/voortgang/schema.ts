import { z } from 'zod'
import type { Noun } from '../../toegang/noun.ts'
import { Categorie, JeugdigeId, overIemand, overIemandFout } from '../acties/schema.ts'
import { casusId, Datum, Id, Moment, Verhaal } from '../schema.ts'
import type { VoortgangRij } from './tabel.ts'
import * as tabel from './tabel.ts'

const inhoud = {
  categorie: Categorie,
  jeugdigeId: JeugdigeId.optional(),
  van: Datum('De eerste dag waarover dit gaat', '2026-11-02'),
  tot: Datum('De laatste dag waarover dit gaat', '2026-11-23'),
  tekst: Verhaal(
    'Hoe het gaat, in woorden die ook een ouder en een jeugdige meteen begrijpen',
    'Noor gaat weer elke dag. De schoolarts belt volgende week. In december praten we samen verder.',
  ),
}
const Voortgang = z
  .strictObject({ id: Id('Het voortgangsbericht'), casusId, ...inhoud, gemeldOp: Moment('Wanneer de regisseur dit schreef') })
  .describe('Wat de regisseur over een periode vertelt aan ieder aan tafel, ook aan het gezin')

export const voortgang: Noun<VoortgangRij, typeof Voortgang> = {
  soort: 'voortgang',
  tabel: tabel.voortgang,
  vorm: 1,
  Uit: Voortgang,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    categorie: rij.categorie,
    jeugdigeId: rij.jeugdige_id ?? undefined,
    van: rij.van,
    tot: rij.tot,
    tekst: rij.tekst,
    gemeldOp: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    betreft: rij.jeugdige_id,
    cel: `casus/${rij.categorie}`,
    filter: { soort: rij.categorie, datum: rij.tot },
  }),
}

export const MeldVoortgang = z
  .strictObject({ ...inhoud, categorie: Categorie.optional() })
  .refine(overIemand, overIemandFout)
  .refine(({ van, tot }) => van <= tot, { error: 'De laatste dag ligt voor de eerste dag.', path: ['tot'] })
export type MeldVoortgang = z.output<typeof MeldVoortgang>
