import { z } from 'zod'
import type { Cel } from '../../toegang/cellen.ts'
import type { Noun } from '../../toegang/noun.ts'
import { isEen, isEenFout, plaatsOnder, wie } from '../aanwezigheid/schema.ts'
import { casusId, Datum, Id, Keuze, Moment, Regel, Verhaal } from '../schema.ts'
import type { AfspraakRij, VerslagdeelRij, VerslaginstemmingRij, VerslagvaststellingRij } from './tabel.ts'
import * as tabel from './tabel.ts'

const overlegId = Id('Het overleg')
const betreftId = Id('De jeugdige om wie dit gaat')
export const categorieen = [
  'basis',
  'onderwijs',
  'thuissituatie',
  'gezondheid',
  'jeugdhulp',
  'leerplicht',
  'financieel',
  'veiligheid',
] as const
export type Categorie = (typeof categorieen)[number]
const Categorie = Keuze(categorieen, 'Waar dit over gaat. Daarvan hangt af wie dit deel van het verslag leest.')
const categorieVan = (cel: Cel): Categorie => cel.split('/')[1] as Categorie
const VastgelegdDoorId = Id('De organisatie die dit opschreef, of die het overleg belegde als het gezin dat deed')

const inhoud = {
  onderdeel: Keuze(
    tabel.onderdelen,
    'Wat dit is: een behoefte, een mogelijkheid of eigen kracht, een doel, een besluit, een voorstel (als wie erover gaat er niet was), een terugkoppeling, of een aanvulling achteraf',
  ),
  tekst: Verhaal('Wat er is gezegd', 'Noor wil in de klas een vaste plek, uit de drukte.'),
  van: Keuze(tabel.stemmen, 'Bij een behoefte: van wie').optional(),
  doorOrganisatieId: Id('Bij een besluit of voorstel: de organisatie die het nam of deed').optional(),
  doorPersoonId: Id('Bij een besluit of voorstel: de persoon die het nam of deed').optional(),
  aan: Regel('Bij een terugkoppeling: aan wie', 'De leraar van groep 6').optional(),
  wijze: Regel('Bij een terugkoppeling: hoe', 'In een gesprek na schooltijd').optional(),
  uiterlijkOp: Datum('Bij een terugkoppeling: uiterlijk wanneer').optional(),
}
type Inhoud = z.output<z.ZodObject<typeof inhoud>>
/** What goes with which part: each field belongs to one kind, and there it is needed. */
function klopt(
  deel: Partial<Inhoud> & { onderdeel: Inhoud['onderdeel'] },
  fout: { addIssue: (issue: { code: 'custom'; message: string; path: string[] }) => void },
): void {
  const { onderdeel, van, doorOrganisatieId, doorPersoonId, aan, wijze, uiterlijkOp } = deel
  const eis = (goed: boolean, veld: string, message: string): void => {
    if (!goed) fout.addIssue({ code: 'custom', message, path: [veld] })
  }
  eis((onderdeel === 'behoefte') === (van !== undefined), 'van', 'Zeg bij een behoefte van wie zij is, en alleen daar.')
  const besluit = onderdeel === 'besluit' || onderdeel === 'voorstel'
  eis(
    [doorOrganisatieId, doorPersoonId].filter((id) => id !== undefined).length === (besluit ? 1 : 0),
    'doorOrganisatieId',
    'Noem bij een besluit of voorstel één organisatie of persoon die het deed, en alleen daar.',
  )
  const terug = onderdeel === 'terugkoppeling'
  for (const [veld, waarde] of Object.entries({ aan, wijze, uiterlijkOp }))
    eis(terug === (waarde !== undefined), veld, 'Zeg bij een terugkoppeling aan wie, hoe en uiterlijk wanneer, en alleen daar.')
}

const Verslagdeel = z
  .strictObject({
    id: Id('Het deel van het verslag'),
    casusId,
    overlegId,
    betreftId,
    categorie: Categorie,
    vastgelegdDoorId: VastgelegdDoorId,
    ...inhoud,
    op: Moment('Wanneer dit is opgeschreven'),
  })
  .describe(
    'Een deel van het verslag. Ieder leest alleen wat voor die persoon of organisatie openstaat; wie er niet bij was leest niet meer of minder dan wie er wel bij was.',
  )

export const verslagdeel: Noun<VerslagdeelRij, typeof Verslagdeel> = {
  soort: 'verslagdeel',
  tabel: tabel.verslagdeel,
  vorm: 1,
  Uit: Verslagdeel,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    overlegId: rij.overleg_id,
    betreftId: rij.betreft_id,
    categorie: categorieVan(rij.cel),
    vastgelegdDoorId: rij.eigenaar_id,
    onderdeel: rij.onderdeel,
    tekst: rij.tekst,
    van: rij.van ?? undefined,
    doorOrganisatieId: rij.door_organisatie_id ?? undefined,
    doorPersoonId: rij.door_persoon_id ?? undefined,
    aan: rij.aan ?? undefined,
    wijze: rij.wijze ?? undefined,
    uiterlijkOp: rij.uiterlijk_op ?? undefined,
    op: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({ ...plaatsOnder(rij), betreft: rij.betreft_id, filter: { soort: rij.onderdeel, verwijst: rij.betreft_id } }),
}

const afspraakvelden = {
  wat: Verhaal('Wat er is afgesproken', 'Belt de schoolarts en maakt een afspraak.'),
  voor: Datum('Uiterlijk wanneer'),
}
const Afspraak = z
  .strictObject({
    id: Id('De afspraak'),
    casusId,
    overlegId,
    betreftId,
    categorie: Categorie,
    vastgelegdDoorId: VastgelegdDoorId,
    ...wie,
    ...afspraakvelden,
    actieId: Id('De actie die hieruit volgde').optional(),
  })
  .describe('Wie wat doet, en uiterlijk wanneer')

export const afspraak: Noun<AfspraakRij, typeof Afspraak> = {
  soort: 'afspraak',
  tabel: tabel.afspraak,
  vorm: 1,
  Uit: Afspraak,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    overlegId: rij.overleg_id,
    betreftId: rij.betreft_id,
    categorie: categorieVan(rij.cel),
    vastgelegdDoorId: rij.eigenaar_id,
    organisatieId: rij.organisatie_id ?? undefined,
    medewerkerId: rij.medewerker_id ?? undefined,
    persoonId: rij.persoon_id ?? undefined,
    wat: rij.wat,
    voor: rij.voor,
    actieId: rij.actie_id ?? undefined,
  }),
  plaats: (rij) => ({
    ...plaatsOnder(rij),
    betreft: rij.betreft_id,
    filter: { datum: rij.voor, verwijst: rij.organisatie_id ?? rij.persoon_id },
  }),
}

const Verslagvaststelling = z
  .strictObject({
    id: Id('De vaststelling'),
    casusId,
    overlegId,
    doorId: Id('De organisatie die het verslag vaststelde'),
    op: Moment('Wanneer'),
  })
  .describe('Dat het verslag is vastgesteld. Daarna verandert er niets meer aan; wat niet klopt of ontbreekt komt in een aanvulling.')

export const verslagvaststelling: Noun<VerslagvaststellingRij, typeof Verslagvaststelling> = {
  soort: 'verslagvaststelling',
  tabel: tabel.verslagvaststelling,
  vorm: 1,
  Uit: Verslagvaststelling,
  toon: (rij) => ({ id: rij.id, casusId: rij.casus_id, overlegId: rij.overleg_id, doorId: rij.eigenaar_id, op: rij.aangemaakt_op }),
  plaats: plaatsOnder,
}

const stem = {
  uitkomst: Keuze(['ingestemd', 'niet-eens'], 'Of u het met het verslag eens bent'),
  toelichting: Verhaal(
    'Waar u anders over denkt. Ieder die dit overleg ziet leest dit: schrijf hier niets over gezondheid, hulp of veiligheid.',
    'Ik vind dat er te weinig is gezegd over de ochtenden.',
  ).optional(),
}
const Verslaginstemming = z
  .strictObject({
    id: Id('De instemming'),
    casusId,
    overlegId,
    doorOrganisatieId: Id('De organisatie die erbij was').optional(),
    doorPersoonId: Id('De persoon die erbij was').optional(),
    ...stem,
    op: Moment('Wanneer'),
  })
  .describe(
    'Wat een van de aanwezigen van het vastgestelde verslag vindt: ermee eens, of niet. Een afwijkende mening blijft ernaast staan.',
  )

export const verslaginstemming: Noun<VerslaginstemmingRij, typeof Verslaginstemming> = {
  soort: 'verslaginstemming',
  tabel: tabel.verslaginstemming,
  vorm: 1,
  Uit: Verslaginstemming,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    overlegId: rij.overleg_id,
    doorOrganisatieId: rij.door_organisatie_id ?? undefined,
    doorPersoonId: rij.door_persoon_id ?? undefined,
    uitkomst: rij.uitkomst,
    toelichting: rij.toelichting ?? undefined,
    op: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({ ...plaatsOnder(rij), filter: { soort: rij.uitkomst, verwijst: rij.door_organisatie_id ?? rij.door_persoon_id } }),
}

const waarover = {
  betreftId: betreftId.optional().describe('De jeugdige; nodig als de casus over meer dan één gaat'),
  categorie: Categorie,
}
export const MaakVerslagdeel = z.strictObject({ ...waarover, ...inhoud }).superRefine(klopt)
export const WijzigVerslagdeel = z.strictObject({ tekst: inhoud.tekst })
export const MaakAfspraak = z.strictObject({ ...waarover, ...wie, ...afspraakvelden }).refine(isEen, isEenFout)
export const WijzigAfspraak = z.strictObject({ wat: afspraakvelden.wat.optional(), voor: afspraakvelden.voor.optional() })
export const StemInMetVerslag = z
  .strictObject(stem)
  .refine(({ uitkomst, toelichting }) => uitkomst === 'ingestemd' || toelichting !== undefined, {
    error: 'Zeg waar u anders over denkt.',
    path: ['toelichting'],
  })
