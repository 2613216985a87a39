import { z } from 'zod'
import { Onderdeelsoort } from '../../register/mandaten/schema.ts'
import type { onderdeelsoorten } from '../../register/mandaten/tabel.ts'
import { eindigtTeVroeg, noemtIets, noemtNiets } from '../../register/velden.ts'
import { zienswijze } from '../../register/zienswijzen/schema.ts'
import type { Cel } from '../../toegang/cellen.ts'
import type { Noun } from '../../toegang/noun.ts'
import { casusId, Datum, Id, Keuze, Moment, Regel, Verhaal } from '../schema.ts'
import * as tabel from './tabel.ts'

const arrangementId = Id('Het arrangement')
export const jeugdigeId = Id('De jeugdige om wie het gaat, zoals de casus die kent: het id van een persoon')
const doorId = Id('De organisatie die dit vastlegde, of die het bijhoudt als het gezin dat deed')

/** Where a part stands follows from what it is: not everyone at the table reads of youth care or health. */
const celPer: Record<(typeof onderdeelsoorten)[number], Cel> = {
  onderwijsplek: 'casus/onderwijs',
  onderwijsondersteuning: 'casus/onderwijs',
  jeugdhulp: 'casus/jeugdhulp',
  gezinshulp: 'casus/thuissituatie',
  'medische-zorg': 'casus/gezondheid',
  'begeleiding-of-langdurige-zorg': 'casus/gezondheid',
  leerplicht: 'casus/leerplicht',
  vervoer: 'casus/onderwijs',
}

type Onder = { casus_id: string; arrangement_id: string; eigenaar_id: string; betreft_id: string }
const plaatsOnder = (rij: Onder, cel: Cel) => ({
  casus: rij.casus_id,
  ouder: rij.arrangement_id,
  eigenaar: rij.eigenaar_id,
  betreft: rij.betreft_id,
  cel,
})

const onderdeelvelden = {
  oordeel: Keuze(tabel.oordelen, 'Of dit voor deze jeugdige nodig is'),
  toelichting: Verhaal('Waarom wel of niet', 'Met rust in de ochtend lukt het in de eigen klas.').optional(),
  kader: Keuze(tabel.kaders, 'Op grond waarvan het kan; `vrij-toegankelijk` als er geen besluit voor nodig is').optional(),
  uitvoerder: Regel('Wie het doet: een school, aanbieder of team', 'Wijkteam Wilgenhoek').optional(),
  financier: Regel('Wie het betaalt', 'Gemeente Wilgenhoek').optional(),
  omvang: Regel('Hoeveel', 'Twee uur per week').optional(),
  doel: Verhaal('Waar het toe moet leiden', 'Noor begint de dag zonder buikpijn.').optional(),
  van: Datum('De eerste dag').optional(),
  tot: Datum('De laatste dag', '2027-02-28').optional(),
}
const Onderdeel = z
  .strictObject({ id: Id('Het onderdeel'), casusId, arrangementId, jeugdigeId, doorId, soort: Onderdeelsoort, ...onderdeelvelden })
  .describe('Eén onderdeel van het arrangement: of het nodig is, en zo ja wie het doet, op grond waarvan, hoe lang en met welk doel')

export const arrangementonderdeel: Noun<tabel.ArrangementonderdeelRij, typeof Onderdeel> = {
  soort: 'arrangementonderdeel',
  tabel: tabel.arrangementonderdeel,
  vorm: 1,
  Uit: Onderdeel,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    arrangementId: rij.arrangement_id,
    jeugdigeId: rij.betreft_id,
    doorId: rij.eigenaar_id,
    soort: rij.soort,
    oordeel: rij.oordeel,
    toelichting: rij.toelichting ?? undefined,
    kader: rij.kader ?? undefined,
    uitvoerder: rij.uitvoerder ?? undefined,
    financier: rij.financier ?? undefined,
    omvang: rij.omvang ?? undefined,
    doel: rij.doel ?? undefined,
    van: rij.van ?? undefined,
    tot: rij.tot ?? undefined,
  }),
  plaats: (rij) => ({ ...plaatsOnder(rij, celPer[rij.soort]), filter: { soort: rij.soort, status: rij.oordeel, datum: rij.tot } }),
}

const besluitvelden = {
  uitkomst: Keuze(tabel.uitkomsten, 'Toegekend of afgewezen door wie erover gaat; of een voorstel aan wie dat is'),
  op: Datum('De dag van het besluit of voorstel'),
  mandaatId: Id('Het mandaat waarmee u namens een andere organisatie beslist').optional(),
  motivering: Verhaal(
    'Waarom zo is besloten. Wie het onderdeel leest, leest dit ook',
    'Zonder deze hulp lukt het thuis niet, en het kan niet lichter.',
  ).optional(),
  beslisserId: Id('Bij een voorstel: de organisatie die erover beslist').optional(),
  uiterlijkOp: Datum('Bij een voorstel: uiterlijk wanneer daarop is beslist', '2026-09-15').optional(),
}
const Besluit = z
  .strictObject({
    id: Id('Het besluit'),
    casusId,
    arrangementId,
    onderdeelId: Id('Het onderdeel waarover het gaat'),
    jeugdigeId,
    doorId: Id('De organisatie die besliste of voorstelde'),
    organisatieSoort: z.string().meta({ description: 'Wat voor organisatie dat toen was', example: 'wijkteam' }),
    functie: z.string().optional().meta({ description: 'De functie van wie besliste', example: 'wijkteammedewerker' }),
    ...besluitvelden,
    afgehandeldOp: Moment('Bij een voorstel: sinds wanneer het niet meer wacht').optional(),
    vastgelegdOp: Moment('Wanneer dit is vastgelegd'),
  })
  .describe('Wat over een onderdeel is besloten, en namens wie; of wat is voorgesteld aan wie erover gaat')

export const arrangementbesluit: Noun<tabel.ArrangementbesluitRij, typeof Besluit> = {
  soort: 'arrangementbesluit',
  tabel: tabel.arrangementbesluit,
  vorm: 1,
  Uit: Besluit,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    arrangementId: rij.arrangement_id,
    onderdeelId: rij.onderdeel_id,
    jeugdigeId: rij.betreft_id,
    doorId: rij.door_id,
    organisatieSoort: rij.organisatie_soort,
    functie: rij.functie ?? undefined,
    uitkomst: rij.uitkomst,
    op: rij.op,
    mandaatId: rij.mandaat_id ?? undefined,
    motivering: rij.motivering ?? undefined,
    beslisserId: rij.beslisser_id ?? undefined,
    uiterlijkOp: rij.uiterlijk_op ?? undefined,
    afgehandeldOp: rij.afgehandeld_op ?? undefined,
    vastgelegdOp: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({
    ...plaatsOnder(rij, celPer[rij.onderdeel_soort]),
    filter: { soort: rij.uitkomst, status: wacht(rij) ? 'open' : null, datum: rij.uiterlijk_op, verwijst: rij.onderdeel_id },
    beurt: wacht(rij) ? rij.beslisser_id : null,
  }),
}

const Vaststelling = z
  .strictObject({
    id: Id('De vaststelling'),
    casusId,
    arrangementId,
    doorId: Id('De organisatie die het arrangement vaststelde'),
    op: Moment('Wanneer'),
  })
  .describe('Dat dit arrangement de aanpak is. Daarna verandert er niets meer aan; wat anders moet, komt in een volgend arrangement.')

export const arrangementvaststelling: Noun<tabel.ArrangementvaststellingRij, typeof Vaststelling> = {
  soort: 'arrangementvaststelling',
  tabel: tabel.arrangementvaststelling,
  vorm: 1,
  Uit: Vaststelling,
  toon: (rij) => ({ id: rij.id, casusId: rij.casus_id, arrangementId: rij.arrangement_id, doorId: rij.door_id, op: rij.aangemaakt_op }),
  plaats: (rij) => plaatsOnder(rij, 'casus/basis'),
}

const wacht = ({ uitkomst, afgehandeld_op }: tabel.ArrangementbesluitRij): boolean => uitkomst === 'voorstel' && afgehandeld_op === null

const velden = {
  doel: Verhaal(
    'Wat u met elkaar wilt bereiken. Ieder die het arrangement ziet leest dit: wat over hulp, gezondheid of thuis gaat, hoort bij een onderdeel',
    'Noor gaat weer elke dag met plezier naar school.',
  ),
  van: Datum('De eerste dag van het arrangement'),
  tot: Datum('De laatste dag. Ontbreekt die, dan loopt het door', '2027-08-31').optional(),
}
const deel = (noun: unknown, veld: string) => ({ noun: noun as Noun<never>, veld })
export const Status = Keuze(tabel.standen, 'Of eraan wordt gewerkt, het de aanpak is, of een volgend het opvolgde')
const Arrangement = z
  .strictObject({ id: arrangementId, casusId, jeugdigeId, doorId, ...velden, status: Status, gemaaktOp: Moment('Wanneer') })
  .describe('De ene aanpak voor een jeugdige: elk onderdeel van onderwijs, hulp en zorg overwogen, met wie het doet en wie erover besliste')

/** A resource of its own within the casus: whoever sees what its maker keeps of the jeugdige at the table reads it, of the parts each what is theirs. */
export const arrangement: Noun<tabel.ArrangementRij, typeof Arrangement> = {
  soort: 'arrangement',
  tabel: tabel.arrangement,
  vorm: 1,
  Uit: Arrangement,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    jeugdigeId: rij.betreft_id,
    doorId: rij.eigenaar_id,
    doel: rij.doel,
    van: rij.van,
    tot: rij.tot ?? undefined,
    status: rij.status,
    gemaaktOp: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    betreft: rij.betreft_id,
    cel: 'casus/basis',
    filter: { status: rij.status, datum: rij.tot, verwijst: rij.betreft_id },
  }),
  delen: [
    deel(arrangementonderdeel, 'onderdelen'),
    deel(arrangementbesluit, 'besluiten'),
    { ...deel(arrangementvaststelling, 'vaststelling'), enkel: true },
    deel(zienswijze, 'zienswijzen'),
  ],
  celsoorten: ['casus/basis', ...new Set(Object.values(celPer))],
}

const opVolgorde = ({ van, tot }: { van?: string | null | undefined; tot?: string | null | undefined }): boolean =>
  !van || !tot || tot >= van
const leegbaar = <S extends z.ZodType>(veld: z.ZodOptional<S>) => veld.unwrap().nullable().optional()

export const MaakArrangement = z
  .strictObject({
    jeugdigeId: jeugdigeId.optional().describe('De jeugdige: het id van een persoon. Nodig als de casus over meer dan één gaat'),
    ...velden,
  })
  .refine(opVolgorde, eindigtTeVroeg)
export const WijzigArrangement = z
  .strictObject({ doel: velden.doel.optional(), van: velden.van.optional(), tot: leegbaar(velden.tot) })
  .refine(noemtIets, noemtNiets)
  .refine(opVolgorde, eindigtTeVroeg)
export const MaakOnderdeel = z.strictObject({ soort: Onderdeelsoort, ...onderdeelvelden }).refine(opVolgorde, eindigtTeVroeg)
export const WijzigOnderdeel = z
  .strictObject({
    oordeel: onderdeelvelden.oordeel.optional(),
    toelichting: leegbaar(onderdeelvelden.toelichting),
    kader: leegbaar(onderdeelvelden.kader),
    uitvoerder: leegbaar(onderdeelvelden.uitvoerder),
    financier: leegbaar(onderdeelvelden.financier),
    omvang: leegbaar(onderdeelvelden.omvang),
    doel: leegbaar(onderdeelvelden.doel),
    van: leegbaar(onderdeelvelden.van),
    tot: leegbaar(onderdeelvelden.tot),
  })
  .refine(noemtIets, noemtNiets)
  .refine(opVolgorde, eindigtTeVroeg)
export const MaakBesluit = z
  .strictObject({ ...besluitvelden, op: besluitvelden.op.optional().describe('De dag van het besluit of voorstel; zonder dit vandaag') })
  .superRefine(({ uitkomst, mandaatId, beslisserId, uiterlijkOp }, fout) => {
    const eis = (goed: boolean, veld: string, message: string): void => {
      if (!goed) fout.addIssue({ code: 'custom', message, path: [veld] })
    }
    const voorstel = uitkomst === 'voorstel'
    eis(
      voorstel === (uiterlijkOp !== undefined),
      'uiterlijkOp',
      'Zeg bij een voorstel uiterlijk wanneer daarop is beslist, en alleen daar.',
    )
    eis(voorstel || beslisserId === undefined, 'beslisserId', 'Noem alleen bij een voorstel wie erover beslist.')
    eis(!voorstel || mandaatId === undefined, 'mandaatId', 'Voor een voorstel is geen mandaat nodig.')
  })
