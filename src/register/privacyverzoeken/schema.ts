import { z } from 'zod'
import { Dag, Tekst, Tijdstip, Uuid } from '../../basis/invoer.ts'
import { type Cel, type Compartiment, compartimenten } from '../../toegang/cellen.ts'
import type { Noun } from '../../toegang/noun.ts'
import { noemtIets, noemtNiets } from '../velden.ts'
import * as tabel from './tabel.ts'

const Keuze = <const K extends readonly [string, ...string[]]>(mogelijk: K, description: string) =>
  z.enum(mogelijk).meta({ description, example: mogelijk[0] })
const Datum = (description: string, example = '2026-09-01') => Dag.meta({ description, example })
const Verhaal = (description: string, example: string) => Tekst(4000).meta({ description, example })
const Moment = (description: string) => Tijdstip.meta({ description, example: '2026-09-01T10:00:00.000Z' })

/**
 * In a cell that only those see who see all of what their organisatie sees; at leerplicht in the one that it is for. Besloten besides: nobody reads it by gezag, nor
 * another organisatie by toestemming.
 */
const celBij = (compartiment: Compartiment): Cel => (compartiment === 'leerplicht' ? 'leerplicht/leerplicht' : `${compartiment}/veiligheid`)
type Plek = { eigenaar_id: string; compartiment: Compartiment; persoon_id: string }
const plaatsVan = (rij: Plek) => ({ eigenaar: rij.eigenaar_id, betreft: rij.persoon_id, cel: celBij(rij.compartiment), besloten: true })
const plaatsOnder = (rij: Plek & { privacyverzoek_id: string }) => ({ ...plaatsVan(rij), ouder: rij.privacyverzoek_id })

const privacyverzoekId = Uuid.meta({ description: 'Het privacyverzoek' })
const verlengingvelden = {
  reden: Verhaal('Waarom het antwoord langer duurt. Wie het vraagt leest dit', 'Het gaat om een dossier van tien jaar, bij drie teams.'),
  berichtOp: Datum('De dag waarop u dit aan de vrager liet weten', '2026-09-20'),
}
const Verlenging = z
  .strictObject({
    id: Uuid.meta({ description: 'De verlenging' }),
    privacyverzoekId,
    ...verlengingvelden,
    vastgelegdOp: Moment('Wanneer dit is vastgelegd'),
  })
  .describe('Dat het antwoord langer duurt. Dat telt alleen als de vrager het binnen de eerste maand hoorde.')
/** Told to who asks: read by them at once. */
export const privacyverlenging: Noun<tabel.PrivacyverlengingRij, typeof Verlenging> = {
  soort: 'privacyverlenging',
  tabel: tabel.privacyverlenging,
  vorm: 1,
  Uit: Verlenging,
  toon: (rij) => ({
    id: rij.id,
    privacyverzoekId: rij.privacyverzoek_id,
    reden: rij.reden,
    berichtOp: rij.bericht_op,
    vastgelegdOp: rij.aangemaakt_op,
  }),
  plaats: plaatsOnder,
}

const besluitvelden = {
  compartiment: Keuze(compartimenten, 'Over welk deel van het dossier. Het staat bij het verzoek'),
  uitkomst: Keuze(tabel.besluituitkomsten, 'Of u doet wat is gevraagd'),
  grond: Keuze(tabel.weigergronden, 'Alleen als u niet vernietigt: waarom dat kan').optional(),
  toelichting: Verhaal(
    'Waarom u zo beslist. Wie het vroeg leest dit als het antwoord is verstuurd: schrijf er niets in over een ander',
    'De wet vraagt dat wij dit deel langer bewaren.',
  ).optional(),
}
const Besluit = z
  .strictObject({
    id: Uuid.meta({ description: 'Het besluit' }),
    privacyverzoekId,
    ...besluitvelden,
    vastgelegdOp: Moment('Wanneer dit is vastgelegd'),
  })
  .describe('Wat over één deel van het dossier is besloten')
/** Read by who asked once the answer went out: until then it is still weighed. */
export const privacybesluit: Noun<tabel.PrivacybesluitRij, typeof Besluit> = {
  soort: 'privacybesluit',
  tabel: tabel.privacybesluit,
  vorm: 1,
  Uit: Besluit,
  toon: (rij) => ({
    id: rij.id,
    privacyverzoekId: rij.privacyverzoek_id,
    compartiment: rij.over,
    uitkomst: rij.uitkomst,
    grond: rij.grond ?? undefined,
    toelichting: rij.toelichting ?? undefined,
    vastgelegdOp: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({ ...plaatsOnder(rij), filter: { soort: rij.over, status: rij.uitkomst } }),
}

const afhandelingvelden = {
  uitkomst: Keuze(
    tabel.afhandelingen,
    'Beantwoord; of niet in behandeling genomen, omdat wie het vroeg daar niet over gaat of niet liet zien wie het was',
  ),
  verstuurdOp: Datum('De dag waarop het antwoord is verstuurd', '2026-09-25'),
  ontvangers: Keuze(
    tabel.ontvangerstanden,
    'Als u iets verbeterde, vernietigde of beperkte: of wie die gegevens eerder kreeg dat van u hoorde',
  ).optional(),
  toelichting: Verhaal('Wat u de vrager liet weten, in het kort', 'Het afschrift is met de post verstuurd.').optional(),
}
const Afhandeling = z
  .strictObject({
    id: Uuid.meta({ description: 'De afhandeling' }),
    privacyverzoekId,
    ...afhandelingvelden,
    vastgelegdOp: Moment('Wanneer dit is vastgelegd'),
  })
  .describe('Dat het antwoord is verstuurd. Daarna verandert er niets meer aan het verzoek.')
export const privacyafhandeling: Noun<tabel.PrivacyafhandelingRij, typeof Afhandeling> = {
  soort: 'privacyafhandeling',
  tabel: tabel.privacyafhandeling,
  vorm: 1,
  Uit: Afhandeling,
  toon: (rij) => ({
    id: rij.id,
    privacyverzoekId: rij.privacyverzoek_id,
    uitkomst: rij.uitkomst,
    verstuurdOp: rij.verstuurd_op,
    ontvangers: rij.ontvangers ?? undefined,
    toelichting: rij.toelichting ?? undefined,
    vastgelegdOp: rij.aangemaakt_op,
  }),
  plaats: plaatsOnder,
}

export const Soort = Keuze(tabel.verzoeksoorten, 'Wat er wordt gevraagd')
const eenmaal = (waarden: readonly string[]): boolean => new Set(waarden).size === waarden.length
const velden = {
  persoonId: Uuid.meta({
    description: 'Over wie het gaat: het id van een persoon. De organisatie die deze persoon vastlegde, wordt het gevraagd',
  }),
  soort: Soort,
  compartimenten: z
    .array(z.enum(compartimenten))
    .min(1)
    .max(compartimenten.length)
    .refine(eenmaal, { error: 'Noem elke waarde één keer.' })
    .meta({
      description: 'Over welke delen van het dossier: het eigen deel van die organisatie, wat zij van het gezin vastlegde of van casussen',
      example: ['school'],
    }),
  hoedanigheid: Keuze(
    tabel.hoedanigheden,
    'Als wie men het vraagt: voor zichzelf, met gezag, of als vertegenwoordiger zoals een curator of gemachtigde',
  ),
  doorId: Uuid.optional().describe('Wie het vraagt: het id van een persoon die dezelfde organisatie vastlegde'),
  ontvangenOp: Datum('De dag waarop het verzoek binnenkwam'),
  toelichting: Verhaal('Waar het om gaat, in eigen woorden', 'Ik wil lezen wat er over de gesprekken van dit voorjaar staat.').optional(),
}
const controles = {
  identiteitVastgesteldOp: Datum('De dag waarop is nagekeken wie het vraagt', '2026-09-03'),
  gezagGecontroleerdOp: Datum('De dag waarop het gezag of de machtiging is nagekeken van wie het voor een ander vraagt', '2026-09-03'),
}
const Verzoek = z
  .strictObject({
    id: privacyverzoekId,
    organisatieId: Uuid.meta({ description: 'De organisatie aan wie het is gevraagd' }),
    ...velden,
    status: Keuze(['open', 'afgehandeld'], 'Of het antwoord is verstuurd'),
    identiteitVastgesteldOp: controles.identiteitVastgesteldOp.optional(),
    gezagGecontroleerdOp: controles.gezagGecontroleerdOp.optional(),
    verlengdOp: Datum('De dag waarop de vrager hoorde dat het langer duurt', '2026-09-20').optional(),
    afgehandeldOp: Datum('De dag waarop het antwoord is verstuurd', '2026-09-25').optional(),
    vastgelegdOp: Moment('Wanneer het verzoek hier is vastgelegd'),
  })
  .describe(
    'Dat iemand vraagt om inzage, verbetering, vernietiging of een ander recht op gegevens. Alleen wie het vroeg en de organisatie aan wie het is gevraagd lezen het; wie gezag heeft niet, als een jeugdige het zelf vroeg.',
  )
const deel = (noun: unknown, veld: string) => ({ noun: noun as Noun<never>, veld })

/** Besloten, named to who asks and open to the one who was asked: gezag does not open what a minor asks for themselves, nor toestemming what anyone asks. */
export const privacyverzoek: Noun<tabel.PrivacyverzoekRij, typeof Verzoek> = {
  soort: 'privacyverzoek',
  tabel: tabel.privacyverzoek,
  vorm: 1,
  Uit: Verzoek,
  toon: (rij) => ({
    id: rij.id,
    organisatieId: rij.eigenaar_id,
    persoonId: rij.persoon_id,
    soort: rij.soort,
    compartimenten: rij.compartimenten,
    hoedanigheid: rij.hoedanigheid,
    doorId: rij.door_id ?? undefined,
    ontvangenOp: rij.ontvangen_op,
    toelichting: rij.toelichting ?? undefined,
    status: rij.afgehandeld_op === null ? 'open' : 'afgehandeld',
    identiteitVastgesteldOp: rij.identiteit_vastgesteld_op ?? undefined,
    gezagGecontroleerdOp: rij.gezag_gecontroleerd_op ?? undefined,
    verlengdOp: rij.verlengd_op ?? undefined,
    afgehandeldOp: rij.afgehandeld_op ?? undefined,
    vastgelegdOp: rij.aangemaakt_op,
  }),
  // Newest first.
  plaats: (rij) => ({
    ...plaatsVan(rij),
    volgorde: -Date.parse(rij.aangemaakt_op),
    filter: { soort: rij.soort, status: rij.afgehandeld_op === null ? 'open' : 'afgehandeld', datum: rij.ontvangen_op },
    beurt: rij.afgehandeld_op === null ? rij.eigenaar_id : null,
  }),
  delen: [
    { ...deel(privacyverlenging, 'verlenging'), enkel: true },
    deel(privacybesluit, 'besluiten'),
    { ...deel(privacyafhandeling, 'afhandeling'), enkel: true },
  ],
}

export const Status = Keuze(['open', 'afgehandeld'], 'Of het antwoord is verstuurd')
export const MaakVerzoek = z.strictObject({
  ...velden,
  ontvangenOp: velden.ontvangenOp.optional().describe('De dag waarop het verzoek binnenkwam; zonder dit vandaag'),
})
export const WijzigVerzoek = z
  .strictObject({
    identiteitVastgesteldOp: controles.identiteitVastgesteldOp.nullable().optional(),
    gezagGecontroleerdOp: controles.gezagGecontroleerdOp.nullable().optional(),
    doorId: velden.doorId.describe('Wie het vraagt, als dat er nog niet staat'),
  })
  .refine(noemtIets, noemtNiets)
export const MaakVerlenging = z.strictObject({
  ...verlengingvelden,
  berichtOp: verlengingvelden.berichtOp.optional().describe('De dag waarop u dit aan de vrager liet weten; zonder dit vandaag'),
})
export const MaakBesluit = z.strictObject(besluitvelden).refine(({ uitkomst, grond }) => grond === undefined || uitkomst === 'weigeren', {
  path: ['grond'],
  error: 'Een grond hoort alleen bij een weigering.',
})
export const MaakAfhandeling = z.strictObject({
  ...afhandelingvelden,
  verstuurdOp: afhandelingvelden.verstuurdOp.optional().describe('De dag waarop het antwoord is verstuurd; zonder dit vandaag'),
})
