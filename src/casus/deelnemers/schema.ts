import { z } from 'zod'
import type { Noun } from '../../toegang/noun.ts'
import { casusId, Datum, eenVanBeide, eenVanBeideFout, Id, Keuze, Regel, Rol } from '../schema.ts'
import type { DeelnemermedewerkerRij, DeelnemerRij } from './tabel.ts'
import * as tabel from './tabel.ts'

const wie = {
  organisatieId: Id('De organisatie die meedoet').optional(),
  persoonId: Id('De persoon die meedoet').optional(),
  rol: Rol,
}
const Van = Datum('De eerste dag')
const Tot = Datum('De laatste dag', '2027-07-31')

const Deelnemer = z
  .strictObject({
    id: Id('De deelnemer'),
    casusId,
    ...wie,
    status: Keuze(['uitgenodigd', 'actief', 'beeindigd'], 'Of de deelnemer al, nog of niet meer meedoet'),
    van: Van,
    tot: Tot.optional(),
  })
  .describe('Een organisatie of persoon aan tafel. Meedoen alleen opent geen dossier.')

export const deelnemer: Noun<DeelnemerRij, typeof Deelnemer> = {
  soort: 'deelnemer',
  tabel: tabel.deelnemer,
  vorm: 1,
  Uit: Deelnemer,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    organisatieId: rij.organisatie_id ?? undefined,
    persoonId: rij.persoon_id ?? undefined,
    rol: rij.rol,
    status: rij.status,
    van: rij.van,
    tot: rij.tot ?? undefined,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    cel: 'casus/basis',
    filter: { soort: rij.rol, status: rij.status, verwijst: rij.organisatie_id ?? rij.persoon_id },
  }),
}

const Deelnemermedewerker = z
  .strictObject({
    id: Id('Deze deelname'),
    casusId,
    deelnemerId: Id('De organisatie aan tafel'),
    medewerkerId: Id('De medewerker'),
    naam: Regel('De naam, zoals die bij het toevoegen was', 'Noor de Wit'),
    functie: z.string().meta({ description: 'De functie, zoals die bij het toevoegen was', example: 'intern-begeleider' }),
    van: Van,
    tot: Tot.optional(),
  })
  .describe('De medewerker die namens een organisatie aan tafel zit')

export const deelnemermedewerker: Noun<DeelnemermedewerkerRij, typeof Deelnemermedewerker> = {
  soort: 'deelnemermedewerker',
  tabel: tabel.deelnemermedewerker,
  vorm: 1,
  Uit: Deelnemermedewerker,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    deelnemerId: rij.deelnemer_id,
    medewerkerId: rij.medewerker_id,
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
    filter: { verwijst: rij.deelnemer_id },
  }),
}

export const MaakDeelnemer = z.strictObject({ ...wie, van: Van.optional() }).refine(eenVanBeide, eenVanBeideFout)
export const MaakDeelnemermedewerker = z.strictObject({ medewerkerId: Id('De medewerker van uw organisatie'), van: Van.optional() })
export const Beeindig = z.strictObject({ tot: Tot })
