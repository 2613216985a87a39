import { z } from 'zod'
import { type Categorie, type Cel, categorieen, dossiercellen } from '../../toegang/cellen.ts'
import type { Noun } from '../../toegang/noun.ts'
import { geheimhoudingen } from '../delingen/tabel.ts'
import { Datum, Id, Keuze, Moment, Verhaal } from '../schema.ts'
import type { SchoolopenstellingeindeRij, SchoolopenstellingRij } from './tabel.ts'
import * as tabel from './tabel.ts'

const schoolcellen = dossiercellen.filter((cel) => cel.startsWith('school/')) as [Cel, ...Cel[]]
const Reden = Verhaal('Waarom het niet meer nodig is', 'Het gesprek met de ouders is geweest.')

const velden = {
  persoonId: Id('De leerling, zoals uw school die kent'),
  medewerkerId: Id('De collega voor wie u het openstelt'),
  doel: Keuze(tabel.doelen, 'Waar de collega het voor nodig heeft. Bij `anders` zegt u waarom deze delen nodig zijn.'),
  toelichting: Verhaal(
    'Wat de collega ermee gaat doen. Noem de leerling hier niet bij naam: om wie het gaat, staat er al.',
    'Zij begeleidt de leerling twee keer per week buiten de klas.',
  ).optional(),
  cellen: z
    .array(z.enum(schoolcellen))
    .min(1)
    .max(schoolcellen.length)
    .meta({
      description: 'Welke delen van het dossier van de school opengaan. Alleen wat voor het doel nodig is.',
      example: ['school/thuissituatie'],
    }),
  geheimhouding: Keuze(
    geheimhoudingen,
    'Waarop de geheimhouding van de collega berust. Zonder dit gaan gegevens over gezondheid niet open.',
  ).optional(),
  tot: Datum('De laatste dag waarop het openstaat', '2026-12-31'),
}

const Einde = z
  .strictObject({
    id: Id('Het einde'),
    schoolopenstellingId: Id('De openstelling waar het om gaat'),
    reden: Reden,
    op: Moment('Wanneer'),
  })
  .describe('Het einde van een openstelling binnen de school. Vanaf dat moment ziet de collega er niets meer van.')

const Schoolopenstelling = z
  .strictObject({
    id: Id('De openstelling'),
    schoolId: Id('De school'),
    ...velden,
    doorId: Id('De collega die het openstelde'),
    op: Moment('Wanneer het is opengesteld'),
    beeindigdOp: Moment('Wanneer het eindigde').optional(),
  })
  .describe('Dat een collega binnen dezelfde school delen van het dossier van een leerling mag zien die de eigen functie niet laat zien')

const zwaar: readonly Categorie[] = ['veiligheid', 'gezondheid', 'jeugdhulp', 'financieel', 'thuissituatie', 'leerplicht']
/** The cell of the opening itself: the heaviest of what it opens. That it was needed already tells something of that. */
const celVan = (cellen: readonly Cel[]): Cel => {
  const telt = [...zwaar, ...categorieen].find((categorie) => cellen.includes(`school/${categorie}`))
  return `school/${telt ?? 'basis'}`
}

export const schoolopenstellingeinde: Noun<SchoolopenstellingeindeRij, typeof Einde> = {
  soort: 'schoolopenstellingeinde',
  tabel: tabel.schoolopenstellingeinde,
  vorm: 1,
  Uit: Einde,
  toon: (rij) => ({ id: rij.id, schoolopenstellingId: rij.schoolopenstelling_id, reden: rij.reden, op: rij.aangemaakt_op }),
  plaats: (rij) => ({ ouder: rij.schoolopenstelling_id, eigenaar: rij.eigenaar_id, betreft: rij.persoon_id, cel: rij.cel }),
}

export const schoolopenstelling: Noun<SchoolopenstellingRij, typeof Schoolopenstelling> = {
  soort: 'schoolopenstelling',
  tabel: tabel.schoolopenstelling,
  vorm: 1,
  Uit: Schoolopenstelling,
  toon: (rij) => ({
    id: rij.id,
    schoolId: rij.eigenaar_id,
    persoonId: rij.persoon_id,
    medewerkerId: rij.medewerker_id,
    doorId: rij.door_id,
    doel: rij.doel,
    toelichting: rij.toelichting ?? undefined,
    cellen: rij.cellen,
    geheimhouding: rij.geheimhouding ?? undefined,
    tot: rij.tot,
    op: rij.aangemaakt_op,
    beeindigdOp: rij.beeindigd_op ?? undefined,
  }),
  // Newest first.
  plaats: (rij) => ({
    eigenaar: rij.eigenaar_id,
    betreft: rij.persoon_id,
    cel: celVan(rij.cellen),
    volgorde: -Date.parse(rij.aangemaakt_op),
    filter: { soort: rij.doel, datum: rij.tot, verwijst: rij.medewerker_id },
  }),
  delen: [{ noun: schoolopenstellingeinde, veld: 'beeindigingen' }],
}

export const StelOpen = z
  .strictObject(velden)
  .refine(({ cellen, geheimhouding }) => geheimhouding !== undefined || !cellen.includes('school/gezondheid'), {
    error: 'Zeg waarop de geheimhouding van de collega berust. Zonder dat gaan gegevens over gezondheid niet open.',
    path: ['geheimhouding'],
  })
export const Beeindig = z.strictObject({ reden: Reden })
