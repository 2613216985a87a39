import { z } from 'zod'
import type { Noun } from '../../toegang/noun.ts'
import { casusId, Id, Keuze, Verhaal } from '../schema.ts'
import type { CasusjeugdigeRij, HulpvraagRij } from './tabel.ts'
import * as tabel from './tabel.ts'

export const categorieen = ['onderwijs', 'thuissituatie', 'gezondheid', 'veiligheid'] as const
const Categorie = Keuze(categorieen, 'Waar de vraag over gaat')
const Vraagtekst = Verhaal(
  'De hulpvraag, in de woorden van wie haar stelt',
  'Hoe krijgen we de ochtenden weer rustig, zodat hij op tijd op school is?',
)

const Casusjeugdige = z
  .strictObject({
    id: Id('De jeugdige in deze casus, en alleen daar: in een adres heet dit id `jeugdigeId`'),
    casusId,
    persoonId: Id('De jeugdige als persoon: in een body of filter heet dit id `jeugdigeId`'),
  })
  .describe('Een jeugdige om wie de casus gaat')

const Hulpvraag = z
  .strictObject({
    id: Id('De hulpvraag'),
    casusId,
    jeugdigeId: Id('De jeugdige om wie het gaat: het id van een persoon'),
    tekst: Vraagtekst,
    categorie: Categorie,
  })
  .describe('Een vraag waarmee de casus begon of die er later bij kwam')

export const casusjeugdige: Noun<CasusjeugdigeRij, typeof Casusjeugdige> = {
  soort: 'casusjeugdige',
  tabel: tabel.casusjeugdige,
  vorm: 1,
  Uit: Casusjeugdige,
  toon: (rij) => ({ id: rij.id, casusId: rij.casus_id, persoonId: rij.persoon_id }),
  plaats: (rij) => ({ casus: rij.casus_id, ouder: rij.casus_id, eigenaar: rij.eigenaar_id, betreft: rij.persoon_id, cel: 'casus/basis' }),
}

export const hulpvraag: Noun<HulpvraagRij, typeof Hulpvraag> = {
  soort: 'hulpvraag',
  tabel: tabel.hulpvraag,
  vorm: 1,
  Uit: Hulpvraag,
  toon: (rij) => ({ id: rij.id, casusId: rij.casus_id, jeugdigeId: rij.jeugdige_id, tekst: rij.tekst, categorie: rij.categorie }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    betreft: rij.jeugdige_id,
    cel: `casus/${rij.categorie}`,
    filter: { soort: rij.categorie, verwijst: rij.jeugdige_id },
  }),
}

export const NieuweJeugdige = z.strictObject({
  persoonId: Id('De jeugdige'),
  hulpvraag: z.strictObject({ tekst: Vraagtekst, categorie: Categorie }).optional().describe('De vraag waarmee het begint'),
})
export type NieuweJeugdige = z.output<typeof NieuweJeugdige>
export const MaakHulpvraag = Hulpvraag.omit({ id: true, casusId: true })
