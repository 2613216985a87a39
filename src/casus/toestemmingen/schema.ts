import { z } from 'zod'
import { type Cel, dossiercellen as cellen } from '../../toegang/cellen.ts'
import type { Noun } from '../../toegang/noun.ts'
import { type Verwerkingsdoel, verwerkingsdoelen } from '../../toegang/verwerkingsdoelen.ts'
import { casusId, Datum, Id, Ids, Keuze, Moment, Regel, Verhaal } from '../schema.ts'
import { vertegenwoordiging } from '../vertegenwoordigingen/schema.ts'
import type { AntwoordbevestigingRij, AntwoordRij, IntrekkingRij, ToestemmingRij } from './tabel.ts'
import * as tabel from './tabel.ts'

const toestemmingId = Id('De toestemming waar het om gaat')
const AvgGrondslag = Keuze(
  ['toestemming', 'wettelijke-verplichting', 'publieke-taak', 'vitaal-belang', 'overeenkomst'],
  'Op welke grondslag uit de AVG de gegevens worden verwerkt',
)

const JaNee = (description: string) => z.boolean().optional().meta({ description, example: true })

const Doelen = z
  .array(z.enum(verwerkingsdoelen))
  .min(1)
  .max(verwerkingsdoelen.length)
  .meta({
    description: 'Voor welke doelen uit het register van verwerkingen. Noemt een ontvanger een ander doel, dan ziet die hierop niets.',
    example: ['jeugdhulpverlening'],
  })

// What makes a question complete is for the rules; what stands here as required is what a row cannot exist without.
const vraag = {
  betreftId: Id('De jeugdige om wie het gaat'),
  doel: Verhaal('Waarvoor de gegevens nodig zijn', 'De hulp thuis en de steun op school op elkaar afstemmen.').optional(),
  bronIds: Ids('De organisaties van wie de gegevens zijn'),
  cellen: z
    .array(z.enum(cellen as [Cel, ...Cel[]]))
    .max(cellen.length)
    .meta({ description: 'Welke delen van het dossier opengaan', example: ['jeugdhulp/jeugdhulp'] }),
  betrokkenheid: JaNee(
    'Of de ontvangers ook mogen weten dat deze organisaties aan tafel zitten: welke, in welke rol en sinds wanneer. Niet wat er speelt. Dit kan ook alleen, zonder delen van het dossier.',
  ),
  ontvangerIds: Ids('De organisaties die het mogen zien'),
  ontvangerPersoonIds: Ids('De personen uit het eigen netwerk van het gezin die het mogen zien').optional(),
  tot: Datum('De laatste dag waarop de toestemming geldt', '2027-07-31'),
  informatieversie: Regel('Welke versie van de uitleg de gevers hebben gekregen', 'folder-2026-1').optional(),
  avgGrondslag: AvgGrondslag.optional(),
  doorbrekingGeheimhouding: JaNee('Of een beroepsbeoefenaar hiermee van de geheimhouding mag afwijken'),
  uitdrukkelijk: JaNee('Of er uitdrukkelijk om gevraagd is; dat moet bij gegevens over gezondheid'),
  verwerkingsdoelen: Doelen.optional(),
}

const Toestemming = z
  .strictObject({
    id: Id('De toestemming'),
    casusId,
    gevraagdDoorId: Id('De organisatie die het vraagt'),
    ...vraag,
    gevraagdOp: Moment('Wanneer het is gevraagd'),
  })
  .describe('Een vraag om gegevens te mogen delen. Zij gaat open op de dagen waarop ieder die nodig is ja heeft gezegd.')

const antwoordvelden = {
  geverId: Id('De persoon die antwoordt').optional(),
  geverOrganisatieId: Id('De organisatie met voogdij die antwoordt').optional(),
  hoedanigheid: Keuze(
    tabel.hoedanigheden,
    'In welke hoedanigheid wordt geantwoord. `vertegenwoordiger`: wie bij deze vraag als vertegenwoordiger van de jeugdige is vastgelegd.',
  ),
  wijze: Keuze(['digitaal', 'schriftelijk', 'mondeling'], 'Hoe is geantwoord. Digitaal kan alleen wie zelf antwoordt.'),
  uitkomst: Keuze(['gegeven', 'geweigerd'], 'Ja of nee'),
  zonderOuderdeel: Keuze(
    ['ernstig-nadeel', 'weloverwogen-wens-jeugdige'],
    'Waarom het zonder de ouders kan: alleen bij een jeugdige van 12 tot 16 jaar, en alleen voor hulp',
  ).optional(),
  document: Regel('Waar het stuk te vinden is: de brief, of de uitspraak van de rechter', 'Beschikking van 12 mei 2026, map 3').optional(),
}
const GegevenOp = Datum('De dag waarop is geantwoord')

const Antwoord = z
  .strictObject({
    id: Id('Het antwoord'),
    casusId,
    toestemmingId,
    ...antwoordvelden,
    gegevenOp: GegevenOp,
    ingetrokkenOp: Moment('Wanneer het antwoord is ingetrokken').optional(),
  })
  .describe('Het antwoord van één gever. Alleen de gever en wie het vroeg zien het.')

export const antwoord: Noun<AntwoordRij, typeof Antwoord> = {
  soort: 'antwoord',
  tabel: tabel.antwoord,
  vorm: 1,
  Uit: Antwoord,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    toestemmingId: rij.toestemming_id,
    geverId: rij.gever_id ?? undefined,
    geverOrganisatieId: rij.gever_organisatie_id ?? undefined,
    hoedanigheid: rij.hoedanigheid,
    wijze: rij.wijze,
    uitkomst: rij.uitkomst,
    zonderOuderdeel: rij.zonder_ouderdeel ?? undefined,
    document: rij.document ?? undefined,
    gegevenOp: rij.gegeven_op,
    ingetrokkenOp: rij.ingetrokken_op ?? undefined,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.toestemming_id,
    eigenaar: rij.eigenaar_id,
    cel: 'casus/basis',
    // A yes shows to everyone the question is open to; a no only to who gave it and who asked.
    // Nor does the parent see a yes that was given without the parents.
    besloten: rij.uitkomst === 'geweigerd' || rij.zonder_ouderdeel !== null,
    filter: { soort: rij.hoedanigheid, status: rij.uitkomst, verwijst: rij.gever_id ?? rij.gever_organisatie_id },
  }),
}

const Intrekking = z
  .strictObject({
    id: Id('De intrekking'),
    casusId,
    toestemmingId,
    antwoordId: Id('Het antwoord dat is ingetrokken'),
    reden: Verhaal('Waarom; dat hoeft niemand te zeggen', 'Ik wil er eerst zelf met school over praten.').optional(),
    op: Moment('Wanneer is ingetrokken'),
  })
  .describe('Dat een antwoord is ingetrokken. Vanaf dat moment is er op deze grond niets meer te zien.')

export const intrekking: Noun<IntrekkingRij, typeof Intrekking> = {
  soort: 'intrekking',
  tabel: tabel.intrekking,
  vorm: 1,
  Uit: Intrekking,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    toestemmingId: rij.toestemming_id,
    antwoordId: rij.antwoord_id,
    reden: rij.reden ?? undefined,
    op: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.toestemming_id,
    eigenaar: rij.eigenaar_id,
    cel: 'casus/basis',
    besloten: true,
    filter: { verwijst: rij.antwoord_id },
  }),
}

const Antwoordbevestiging = z
  .strictObject({
    id: Id('De bevestiging'),
    casusId,
    toestemmingId,
    antwoordId: Id('Het antwoord dat is bevestigd'),
    doorOrganisatieId: Id('De organisatie die het bevestigt voor haar eigen gegevens').optional(),
    doorPersoonId: Id('De gever, die het zelf bevestigt').optional(),
    op: Moment('Wanneer'),
  })
  .describe('Dat een mondeling of schriftelijk antwoord klopt, volgens de gever zelf of volgens de organisatie om wier gegevens het gaat')

export const antwoordbevestiging: Noun<AntwoordbevestigingRij, typeof Antwoordbevestiging> = {
  soort: 'antwoordbevestiging',
  tabel: tabel.antwoordbevestiging,
  vorm: 1,
  Uit: Antwoordbevestiging,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    toestemmingId: rij.toestemming_id,
    antwoordId: rij.antwoord_id,
    doorOrganisatieId: rij.door_organisatie_id ?? undefined,
    doorPersoonId: rij.door_persoon_id ?? undefined,
    op: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.toestemming_id,
    eigenaar: rij.eigenaar_id,
    cel: 'casus/basis',
    besloten: true,
    filter: { verwijst: rij.antwoord_id },
  }),
}

export const toestemming: Noun<ToestemmingRij, typeof Toestemming> = {
  soort: 'toestemming',
  tabel: tabel.toestemming,
  vorm: 1,
  Uit: Toestemming,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    gevraagdDoorId: rij.eigenaar_id,
    betreftId: rij.betreft_id,
    doel: rij.doel ?? undefined,
    bronIds: rij.bron_ids,
    cellen: rij.cellen,
    betrokkenheid: rij.betrokkenheid || undefined,
    ontvangerIds: rij.ontvanger_ids,
    ontvangerPersoonIds: rij.ontvanger_persoon_ids.length > 0 ? rij.ontvanger_persoon_ids : undefined,
    tot: rij.tot,
    informatieversie: rij.informatieversie ?? undefined,
    avgGrondslag: (rij.avg_grondslag as z.infer<typeof AvgGrondslag> | null) ?? undefined,
    doorbrekingGeheimhouding: rij.doorbreking_geheimhouding ?? undefined,
    uitdrukkelijk: rij.uitdrukkelijk ?? undefined,
    verwerkingsdoelen: (rij.verwerkingsdoelen as Verwerkingsdoel[] | null) ?? undefined,
    gevraagdOp: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    betreft: rij.betreft_id,
    cel: 'casus/basis',
    besloten: true,
    filter: { datum: rij.tot, verwijst: rij.betreft_id },
    beurt: rij.eigenaar_id,
  }),
  delen: [
    { noun: vertegenwoordiging, veld: 'vertegenwoordigingen' },
    { noun: antwoord, veld: 'antwoorden' },
    { noun: antwoordbevestiging, veld: 'bevestigingen' },
    { noun: intrekking, veld: 'intrekkingen' },
  ],
}

export const VraagToestemming = z.strictObject(vraag)

/** Who answers is one person or one organisatie; a judge's decision stands in the place of someone's and has no gever. */
type Gever = { hoedanigheid: string; geverId?: string; geverOrganisatieId?: string }
const noemtGever = ({ hoedanigheid, geverId, geverOrganisatieId }: Gever): boolean =>
  [geverId, geverOrganisatieId].filter((gever) => gever !== undefined).length === (hoedanigheid === 'rechter' ? 0 : 1)
export const GeefAntwoord = z
  .strictObject({ ...antwoordvelden, gegevenOp: GegevenOp.optional() })
  .refine(noemtGever, {
    error: 'Noem één gever: `geverId` voor een persoon, `geverOrganisatieId` voor een organisatie. Bij een rechter noemt u geen gever.',
    path: ['geverId'],
  })
  .refine(({ hoedanigheid, geverOrganisatieId }) => hoedanigheid !== 'vertegenwoordiger' || geverOrganisatieId === undefined, {
    error: 'Een vertegenwoordiger is een persoon.',
    path: ['geverOrganisatieId'],
  })
  .refine(({ zonderOuderdeel, hoedanigheid }) => zonderOuderdeel === undefined || hoedanigheid === 'jeugdige', {
    error: 'Dit hoort alleen bij het antwoord van de jeugdige zelf.',
    path: ['zonderOuderdeel'],
  })
export const TrekIn = Intrekking.pick({ antwoordId: true, reden: true })
