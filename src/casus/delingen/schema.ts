import { z } from 'zod'
import { vandaag as dagVan } from '../../basis/klok.ts'
import { type Cel, dossiercellen } from '../../toegang/cellen.ts'
import type { Noun } from '../../toegang/noun.ts'
import { casusId, Datum, Id, Ids, Keuze, Moment, Regel, Verhaal } from '../schema.ts'
import type { DelingbeeindigingRij, DelingbevestigingRij, DelingRij, DelingverantwoordingRij } from './tabel.ts'
import * as tabel from './tabel.ts'

const delingId = Id('De deling waar het om gaat')
const Grond = Keuze(
  tabel.gronden,
  'Waarom het zonder toestemming mag. `rechtstreeks-betrokken`: hulpverleners die samen deze hulp geven. `wettelijk`: een wet geeft het recht of legt het op; noem welke in `wettelijkeBasis`. `vitaal-belang`: het leven of de gezondheid is in gevaar en de betrokkene kan zelf niet toestemmen. `conflict-van-plichten`: de zorg is zeer ernstig, en zwijgen zou iemand ernstig schaden.',
)
const WettelijkeBasis = Keuze(
  tabel.wettelijkeBases,
  'Bij `wettelijk`: melden bij Veilig Thuis, informatie aan een gecertificeerde instelling bij ondertoezichtstelling, melden van verzuim, van samenwerkingsverband naar schoolbestuur, of een ouder zonder gezag die erom vraagt',
)
const AvgGrondslag = Keuze(
  ['wettelijke-verplichting', 'publieke-taak', 'vitaal-belang', 'overeenkomst'],
  'Op welke grondslag uit de AVG de gegevens worden verwerkt. Dat is iets anders dan de grond om de geheimhouding te doorbreken.',
)

const inhoud = {
  betreftId: Id('De jeugdige om wie het gaat'),
  grond: Grond,
  wettelijkeBasis: WettelijkeBasis.optional(),
  doel: Verhaal('Waarvoor de ontvanger de gegevens nodig heeft', 'Veilig Thuis kan zo beoordelen of er vandaag hulp nodig is.').optional(),
  cellen: z
    .array(z.enum(dossiercellen as [Cel, ...Cel[]]))
    .max(dossiercellen.length)
    .meta({ description: 'Welke delen van uw dossier opengaan. Niet meer dan nodig.', example: ['jeugdhulp/veiligheid'] }),
  ontvangerIds: Ids('De organisaties die het mogen zien').optional(),
  ontvangerPersoonIds: Ids(
    'De personen die het mogen zien: een ouder zonder gezag die erom vroeg, of bij vitaal belang wie de jeugdige nu opvangt',
  ).optional(),
  tot: Datum('De laatste dag waarop het openstaat', '2026-12-31'),
  avgGrondslag: AvgGrondslag.optional(),
  geheimhouding: Keuze(
    tabel.geheimhoudingen,
    'Waarop de geheimhouding van de ontvangers berust. Zonder dit gaan gegevens over gezondheid niet open.',
  ).optional(),
  verzoekOp: Datum('Wanneer de ouder zonder gezag om informatie vroeg').optional(),
  informerenOp: Datum('Wanneer u de betrokkenen vertelt dat dit is gedeeld').optional(),
  geinformeerdOp: Datum('Wanneer u het hun heeft verteld. Vanaf dan zien zij deze deling zelf.').optional(),
}

const verantwoordingvelden = {
  ernst: Verhaal('Wat er aan de hand is en hoe ernstig dat is', 'Er is een vermoeden van geweld thuis, met letsel.').optional(),
  waaromGeenToestemming: Verhaal(
    'Waarom toestemming niet is gevraagd, of dat zij is geweigerd',
    'Vragen brengt het kind in gevaar.',
  ).optional(),
  waaromNietZelf: Verhaal(
    'Bij vitaal belang: waarom de betrokkene zelf niet kan toestemmen',
    'De jongere is niet aanspreekbaar.',
  ).optional(),
  geraadpleegd: Regel('Welke collega is geraadpleegd, of Veilig Thuis', 'Aandachtsfunctionaris; Veilig Thuis, zonder naam').optional(),
  alternatieven: Verhaal(
    'Wat er is geprobeerd of overwogen in plaats van delen',
    'Twee gesprekken met moeder; geen verandering.',
  ).optional(),
  minimaleInhoud: Verhaal('Waarom niet minder gedeeld kan worden', 'Alleen wat over de veiligheid gaat.').optional(),
  anoniemBesprokenOp: Datum('Wanneer het eerst zonder naam is besproken').optional(),
  nietAnoniemReden: Verhaal(
    'Waarom eerst zonder naam bespreken niet kon',
    'Er was geen tijd: het kind ging dezelfde dag naar huis.',
  ).optional(),
  nietInformerenReden: Verhaal('Waarom de betrokkenen het nog niet horen', 'Eerst moet het kind veilig zijn.').optional(),
}

const Delingverantwoording = z
  .strictObject({
    id: Id('De verantwoording'),
    casusId,
    delingId,
    vastgelegdDoorId: Id('De medewerker die besloot te delen'),
    ...verantwoordingvelden,
  })
  .describe('Waarom er zonder toestemming is gedeeld. Alleen te zien voor de organisatie die deelt.')

const Delingbevestiging = z
  .strictObject({
    id: Id('De bevestiging'),
    casusId,
    delingId,
    doorId: Id('De medewerker die bevestigde'),
    toelichting: Verhaal('Wat de tweede medewerker erover zegt', 'Samen gewogen; niets doen is hier geen optie.').optional(),
    op: Moment('Wanneer is bevestigd'),
  })
  .describe('Dat een tweede medewerker van dezelfde organisatie het eens is met de deling')

const Delingbeeindiging = z
  .strictObject({
    id: Id('De beëindiging'),
    casusId,
    delingId,
    reden: Verhaal('Waarom de deling eindigt', 'Veilig Thuis heeft de melding afgerond.'),
    op: Moment('Wanneer de deling eindigde'),
  })
  .describe('Het einde van een deling. Vanaf dat moment ziet de ontvanger er niets meer van.')

const Deling = z
  .strictObject({
    id: Id('De deling'),
    casusId,
    gedeeldDoorId: Id('De organisatie van wie de gegevens zijn'),
    ...inhoud,
    ontvangerIds: Ids('De organisaties die het mogen zien'),
    ontvangerPersoonIds: Ids('De personen die het mogen zien'),
    vastgelegdOp: Moment('Wanneer tot delen is besloten'),
    bevestigdOp: Moment('Wanneer een tweede medewerker het bevestigde. Eerder staat er niets open.').optional(),
    beeindigdOp: Moment('Wanneer de deling eindigde').optional(),
  })
  .describe('Gegevens die zonder toestemming zijn gedeeld: wat, met wie, tot wanneer en op welke grond')

const plaatsOnder = (rij: { casus_id: string; deling_id: string; eigenaar_id: string }) => ({
  casus: rij.casus_id,
  ouder: rij.deling_id,
  eigenaar: rij.eigenaar_id,
  cel: 'casus/veiligheid' as const,
  besloten: true,
})

export const delingverantwoording: Noun<DelingverantwoordingRij, typeof Delingverantwoording> = {
  soort: 'delingverantwoording',
  tabel: tabel.delingverantwoording,
  vorm: 1,
  Uit: Delingverantwoording,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    delingId: rij.deling_id,
    vastgelegdDoorId: rij.door_id,
    ernst: rij.ernst ?? undefined,
    waaromGeenToestemming: rij.waarom_geen_toestemming ?? undefined,
    waaromNietZelf: rij.waarom_niet_zelf ?? undefined,
    geraadpleegd: rij.geraadpleegd ?? undefined,
    alternatieven: rij.alternatieven ?? undefined,
    minimaleInhoud: rij.minimale_inhoud ?? undefined,
    anoniemBesprokenOp: rij.anoniem_besproken_op ?? undefined,
    nietAnoniemReden: rij.niet_anoniem_reden ?? undefined,
    nietInformerenReden: rij.niet_informeren_reden ?? undefined,
  }),
  plaats: plaatsOnder,
}

export const delingbevestiging: Noun<DelingbevestigingRij, typeof Delingbevestiging> = {
  soort: 'delingbevestiging',
  tabel: tabel.delingbevestiging,
  vorm: 1,
  Uit: Delingbevestiging,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    delingId: rij.deling_id,
    doorId: rij.door_id,
    toelichting: rij.toelichting ?? undefined,
    op: rij.aangemaakt_op,
  }),
  plaats: plaatsOnder,
}

export const delingbeeindiging: Noun<DelingbeeindigingRij, typeof Delingbeeindiging> = {
  soort: 'delingbeeindiging',
  tabel: tabel.delingbeeindiging,
  vorm: 1,
  Uit: Delingbeeindiging,
  toon: (rij) => ({ id: rij.id, casusId: rij.casus_id, delingId: rij.deling_id, reden: rij.reden, op: rij.aangemaakt_op }),
  plaats: plaatsOnder,
}

/** Where safety is the reason, that it was shared at all is for those who may read about safety. */
const omVeiligheid = ({ grond, wettelijke_basis }: DelingRij): boolean =>
  grond === 'vitaal-belang' || grond === 'conflict-van-plichten' || wettelijke_basis === 'melding-veilig-thuis'

export const deling: Noun<DelingRij, typeof Deling> = {
  soort: 'deling',
  tabel: tabel.deling,
  vorm: 1,
  Uit: Deling,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    gedeeldDoorId: rij.eigenaar_id,
    betreftId: rij.betreft_id,
    grond: rij.grond,
    wettelijkeBasis: rij.wettelijke_basis ?? undefined,
    doel: rij.doel ?? undefined,
    cellen: rij.cellen,
    ontvangerIds: rij.ontvanger_ids,
    ontvangerPersoonIds: rij.ontvanger_persoon_ids,
    tot: rij.tot,
    avgGrondslag: (rij.avg_grondslag as z.infer<typeof AvgGrondslag> | null) ?? undefined,
    geheimhouding: rij.geheimhouding ?? undefined,
    verzoekOp: rij.verzoek_op ?? undefined,
    informerenOp: rij.informeren_op ?? undefined,
    geinformeerdOp: rij.geinformeerd_op ?? undefined,
    vastgelegdOp: rij.aangemaakt_op,
    bevestigdOp: rij.bevestigd_op ?? undefined,
    beeindigdOp: rij.beeindigd_op ?? undefined,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    betreft: rij.betreft_id,
    cel: omVeiligheid(rij) ? 'casus/veiligheid' : 'casus/basis',
    besloten: true,
    filter: { soort: rij.grond, datum: dagVan(rij.aangemaakt_op), verwijst: rij.betreft_id },
    // Until a second medewerker has confirmed it.
    beurt: rij.bevestigd_op === null && rij.beeindigd_op === null ? rij.eigenaar_id : null,
  }),
  delen: [
    { noun: delingverantwoording, veld: 'verantwoording', enkel: true },
    { noun: delingbevestiging, veld: 'bevestigingen' },
    { noun: delingbeeindiging, veld: 'beeindigingen' },
  ],
}

export const MaakDeling = z
  .strictObject({
    ...inhoud,
    verantwoording: z
      .strictObject(verantwoordingvelden)
      .optional()
      .describe('Waarom er zonder toestemming wordt gedeeld. Dit ziet alleen uw eigen organisatie.'),
  })
  .refine(({ grond, wettelijkeBasis }) => grond === 'wettelijk' || wettelijkeBasis === undefined, {
    error: 'Een wettelijke basis hoort alleen bij de grond `wettelijk`.',
    path: ['wettelijkeBasis'],
  })
export const WijzigDeling = z.strictObject({ informerenOp: inhoud.informerenOp, geinformeerdOp: inhoud.geinformeerdOp })
export const BevestigDeling = Delingbevestiging.pick({ toelichting: true })
export const BeeindigDeling = Delingbeeindiging.pick({ reden: true })
