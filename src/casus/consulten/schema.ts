import { z } from 'zod'
import type { Noun } from '../../toegang/noun.ts'
import { casusId, Id, Keuze, Moment, Verhaal } from '../schema.ts'
import * as tabel from './tabel.ts'

const consultId = Id('Het consult')
const vraag = {
  gevraagdAanId: Id('De organisatie aan wie u het vraagt'),
  soort: Keuze(tabel.consultsoorten, 'Wat u vraagt'),
  vraag: Verhaal(
    'De vraag, zonder iets dat verraadt om wie het gaat: geen namen, nummers, postcodes, klassen of geboortedata',
    'Een leerling uit de middenbouw komt steeds vaker te laat en is stil. Wat kunnen wij op school doen?',
  ),
}

const Reactie = z
  .strictObject({
    id: Id('De reactie'),
    consultId,
    doorId: Id('De organisatie die reageert'),
    tekst: Verhaal('Het advies of antwoord, even naamloos als de vraag', 'Vraag eerst eens hoe het ontbijt thuis gaat.'),
    op: Moment('Wanneer dit is gezegd'),
  })
  .describe('Wat een van de twee organisaties in het consult zegt')

export const consultreactie: Noun<typeof tabel.consultreactie.$inferSelect, typeof Reactie> = {
  soort: 'consultreactie',
  tabel: tabel.consultreactie,
  vorm: 1,
  Uit: Reactie,
  toon: (rij) => ({ id: rij.id, consultId: rij.consult_id, doorId: rij.eigenaar_id, tekst: rij.tekst, op: rij.aangemaakt_op }),
  // About nobody, yet not open to all: the cell keeps out who does not work with children, the consult says whose it is.
  plaats: (rij) => ({ ouder: rij.consult_id, eigenaar: rij.eigenaar_id, cel: 'casus/basis' }),
}

const Consult = z
  .strictObject({
    id: consultId,
    gevraagdDoorId: Id('De organisatie die het vraagt'),
    ...vraag,
    gevraagdOp: Moment('Wanneer het is gevraagd'),
  })
  .describe('Een naamloze vraag van de ene organisatie aan de andere. Er is geen weg van hier naar een persoon.')

export const consult: Noun<typeof tabel.consult.$inferSelect, typeof Consult> = {
  soort: 'consult',
  tabel: tabel.consult,
  vorm: 1,
  Uit: Consult,
  toon: (rij) => ({
    id: rij.id,
    gevraagdDoorId: rij.eigenaar_id,
    gevraagdAanId: rij.gevraagd_aan_id,
    soort: rij.soort,
    vraag: rij.vraag,
    gevraagdOp: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({ eigenaar: rij.eigenaar_id, cel: 'casus/basis', besloten: true, filter: { soort: rij.soort } }),
  delen: [{ noun: consultreactie, veld: 'reacties' }],
}

const vervolg = {
  casusId,
  toestemmingId: Id('De toestemming waarop dit rust: zij zegt om wie het gaat, en staat vandaag open voor wie u het vraagt').optional(),
  delingId: Id('Of de deling waarop dit rust: bevestigd, en vandaag open voor wie u het vraagt').optional(),
  reden: Verhaal('Waarom het niet naamloos verder kan', 'Er is nu hulp thuis nodig, en die moet weten om wie het gaat.'),
  categorie: Keuze(
    tabel.vervolgcategorieen,
    'Waar de reden over gaat: alleen wie dat deel van de casus mag zien, leest dit vervolg. Zegt u niets, dan is het `thuissituatie`, en bij een consult over veiligheid `veiligheid`.',
  ).optional(),
}
const Vervolg = z
  .strictObject({
    id: Id('Het vervolg'),
    consultId,
    jeugdigeId: Id('Om wie het bleek te gaan: het id van een persoon'),
    ...vervolg,
    op: Moment('Wanneer dit is besloten'),
  })
  .describe('Dat een consult op naam verder gaat. Tot dan leidt er niets van het consult naar een jeugdige.')

export const consultvervolg: Noun<typeof tabel.consultvervolg.$inferSelect, typeof Vervolg> = {
  soort: 'consultvervolg',
  tabel: tabel.consultvervolg,
  vorm: 1,
  Uit: Vervolg,
  toon: (rij) => ({
    id: rij.id,
    consultId: rij.consult_id,
    casusId: rij.casus_id,
    jeugdigeId: rij.persoon_id,
    toestemmingId: rij.toestemming_id ?? undefined,
    delingId: rij.deling_id ?? undefined,
    reden: rij.reden,
    categorie: tabel.vervolgcategorieen.find((categorie) => rij.cel === `casus/${categorie}`),
    op: rij.aangemaakt_op,
  }),
  // A row about the jeugdige like any other: the owner and the family see it, and the one who was asked where the toestemming opens this.
  plaats: (rij) => ({
    casus: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    betreft: rij.persoon_id,
    cel: rij.cel,
    filter: { soort: 'consult', verwijst: rij.consult_id },
  }),
}

export const VraagConsult = z.strictObject(vraag)
export const Reageer = z.strictObject({ tekst: Reactie.shape.tekst })
export const GaVerder = z
  .strictObject(vervolg)
  .refine(({ toestemmingId, delingId }) => (toestemmingId === undefined) !== (delingId === undefined), {
    error: 'Noem de toestemming of de deling waarop dit rust, en niet allebei.',
    path: ['toestemmingId'],
  })
