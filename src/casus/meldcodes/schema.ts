import { z } from 'zod'
import type { Noun } from '../../toegang/noun.ts'
import { casusId, Datum, Id, Keuze, Moment, Regel, Verhaal } from '../schema.ts'
import type { MeldcodeafsluitingRij, MeldcodeRij, MeldcodestapRij } from './tabel.ts'
import * as tabel from './tabel.ts'

const meldcodeId = Id('De meldcode waar het om gaat')

const stapvelden = {
  stap: Keuze(
    tabel.stappen,
    'Welke stap: signalen in kaart brengen, een collega en zo nodig Veilig Thuis raadplegen, een gesprek, wegen, beslissen. De volgorde ligt niet vast.',
  ),
  uitkomst: Keuze(['uitgevoerd', 'overgeslagen'], 'Of de stap is gezet'),
  op: Datum('Wanneer'),
  toelichting: Verhaal('Wat eruit kwam, of waarom de stap is overgeslagen', 'De aandachtsfunctionaris deelt de zorg.').optional(),
}
const Meldcodestap = z
  .strictObject({ id: Id('De stap'), casusId, meldcodeId, ...stapvelden, doorId: Id('De medewerker die de stap vastlegde') })
  .describe('Een van de vijf stappen van de meldcode')

const slotvelden = {
  besluit: Keuze(tabel.besluiten, 'Wat is besloten'),
  onveiligheid: Keuze(tabel.onveiligheden, 'Of er acute of structurele onveiligheid is').optional(),
  kindcheck: Verhaal(
    'Of er kinderen afhankelijk zijn van deze volwassenen, en hoe het met hen gaat',
    'Een jonger zusje; ook over haar is zorg.',
  ).optional(),
  afweging: Verhaal(
    'De vijf vragen van het afwegingskader, met het antwoord',
    'Vermoeden gewogen; onveiligheid; hulp volstaat niet.',
  ).optional(),
  eindbeslisser: Regel('Wie het laatste woord had', 'De directeur').optional(),
  redenNietMelden: Verhaal(
    'Bij acute of structurele onveiligheid zonder melding: waarom niet is gemeld',
    'Een ander heeft vandaag al gemeld.',
  ).optional(),
}
const Meldcodeafsluiting = z
  .strictObject({ id: Id('De afsluiting'), casusId, meldcodeId, ...slotvelden, op: Moment('Wanneer de meldcode is afgesloten') })
  .describe('Hoe de meldcode is afgesloten')

const begin = {
  betreftId: Id('De jeugdige om wie het gaat'),
  aanleiding: Verhaal('Wat er is gezien of gehoord', 'Blauwe plekken, drie maandagen achter elkaar.'),
}
const Meldcode = z
  .strictObject({
    id: Id('De meldcode'),
    casusId,
    vastgelegdDoorId: Id('De organisatie die de meldcode doorloopt'),
    ...begin,
    begonnenOp: Moment('Wanneer de meldcode begon'),
    afgeslotenOp: Moment('Wanneer de meldcode is afgesloten').optional(),
  })
  .describe('Een vermoeden van onveiligheid, en hoe uw organisatie de meldcode daarin doorliep. Alleen uw eigen organisatie ziet het.')

type Onder = { casus_id: string; meldcode_id: string; eigenaar_id: string }
const plaatsOnder = (rij: Onder) => ({
  casus: rij.casus_id,
  ouder: rij.meldcode_id,
  eigenaar: rij.eigenaar_id,
  cel: 'casus/veiligheid' as const,
})

export const meldcodestap: Noun<MeldcodestapRij, typeof Meldcodestap> = {
  soort: 'meldcodestap',
  tabel: tabel.meldcodestap,
  vorm: 1,
  Uit: Meldcodestap,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    meldcodeId: rij.meldcode_id,
    stap: rij.stap,
    uitkomst: rij.uitkomst,
    op: rij.op,
    toelichting: rij.toelichting ?? undefined,
    doorId: rij.door_id,
  }),
  plaats: plaatsOnder,
}

export const meldcodeafsluiting: Noun<MeldcodeafsluitingRij, typeof Meldcodeafsluiting> = {
  soort: 'meldcodeafsluiting',
  tabel: tabel.meldcodeafsluiting,
  vorm: 1,
  Uit: Meldcodeafsluiting,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    meldcodeId: rij.meldcode_id,
    besluit: rij.besluit,
    onveiligheid: rij.onveiligheid ?? undefined,
    kindcheck: rij.kindcheck ?? undefined,
    afweging: rij.afweging ?? undefined,
    eindbeslisser: rij.eindbeslisser ?? undefined,
    redenNietMelden: rij.reden_niet_melden ?? undefined,
    op: rij.aangemaakt_op,
  }),
  plaats: plaatsOnder,
}

/** Besloten, named to its owner: nobody at the table learns that a worry was weighed, and gezag never opens it. */
export const meldcode: Noun<MeldcodeRij, typeof Meldcode> = {
  soort: 'meldcode',
  tabel: tabel.meldcode,
  vorm: 1,
  Uit: Meldcode,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    vastgelegdDoorId: rij.eigenaar_id,
    betreftId: rij.betreft_id,
    aanleiding: rij.aanleiding,
    begonnenOp: rij.aangemaakt_op,
    afgeslotenOp: rij.afgesloten_op ?? undefined,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    betreft: rij.betreft_id,
    cel: 'casus/veiligheid',
    besloten: true,
    filter: { verwijst: rij.betreft_id },
  }),
  delen: [
    { noun: meldcodestap, veld: 'stappen' },
    { noun: meldcodeafsluiting, veld: 'afsluitingen' },
  ],
}

export const MaakMeldcode = z.strictObject(begin)
export const MaakStap = z.strictObject(stapvelden)
export const SluitAf = z.strictObject(slotvelden)
