import { z } from 'zod'
import type { Noun } from '../../toegang/noun.ts'
import { casusId, Datum, Id, Keuze, Moment, Regel, Verhaal } from '../schema.ts'
import type { OverdrachtacceptatieRij, OverdrachtberichtRij, OverdrachtonderdeelRij, OverdrachtRij } from './tabel.ts'
import * as tabel from './tabel.ts'

const medewerkerId = Id('De medewerker van wie alles overgaat')
const overdrachtId = Id('De overdracht')
const inhoud = {
  opvolgerId: Id('De collega van dezelfde organisatie die alles overneemt'),
  per: Datum('De eerste dag waarop de opvolger het overneemt', '2027-02-01'),
  reden: Verhaal('Waarom dit overgaat', 'Een andere baan').optional(),
  berichtAanGezin: Verhaal(
    'Wat elk gezin hierover in de casus leest',
    'Ik heb een andere baan. Vanaf 1 februari helpt mijn collega Sanne u verder. Zij heeft alles van mij gehoord.',
  ),
}
export const Status = Keuze(['open', 'geaccepteerd'], 'Of de opvolger het heeft overgenomen. Tot dan blijft alles waar het is.')

const Overdracht = z
  .strictObject({ id: overdrachtId, medewerkerId, ...inhoud, status: Status, aangebodenOp: Moment('Wanneer dit is aangeboden') })
  .describe('Dat alles wat op naam van een medewerker staat overgaat naar een collega. Alleen de eigen organisatie ziet dit.')

/** Besloten, named to the own organisatie: the families read a bericht of their own. */
export const overdracht: Noun<OverdrachtRij, typeof Overdracht> = {
  soort: 'overdracht',
  tabel: tabel.overdracht,
  vorm: 1,
  Uit: Overdracht,
  toon: (rij) => ({
    id: rij.id,
    medewerkerId: rij.medewerker_id,
    opvolgerId: rij.opvolger_id,
    per: rij.per,
    reden: rij.reden ?? undefined,
    berichtAanGezin: rij.bericht_aan_gezin,
    status: rij.status,
    aangebodenOp: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({
    ouder: rij.medewerker_id,
    eigenaar: rij.eigenaar_id,
    cel: 'organisatie/basis',
    besloten: true,
    filter: { status: rij.status, datum: rij.per, verwijst: rij.opvolger_id },
    beurt: rij.status === 'open' ? rij.opvolger_id : null,
  }),
}

const Overdrachtonderdeel = z
  .strictObject({
    id: Id('Het onderdeel'),
    medewerkerId,
    overdrachtId,
    soort: Keuze(tabel.onderdeelsoorten, 'Wat er overgaat'),
    casusId: casusId.optional(),
    onderwerpId: Id(
      'De regieperiode, de aanbieding, het aanspreekpunt, de actie, de deelname, de overdracht of de uitnodiging voor een overleg waar het om gaat',
    ),
    overgegaanOp: Moment('Wanneer de opvolger het overnam').optional(),
  })
  .describe('Eén ding dat overgaat. U ziet alleen wat uw functie toelaat.')

export const overdrachtonderdeel: Noun<OverdrachtonderdeelRij, typeof Overdrachtonderdeel> = {
  soort: 'overdrachtonderdeel',
  tabel: tabel.overdrachtonderdeel,
  vorm: 1,
  Uit: Overdrachtonderdeel,
  toon: (rij) => ({
    id: rij.id,
    medewerkerId: rij.medewerker_id,
    overdrachtId: rij.overdracht_id,
    soort: rij.soort,
    casusId: rij.casus_id ?? undefined,
    onderwerpId: rij.onderwerp_id,
    overgegaanOp: rij.overgegaan_op ?? undefined,
  }),
  plaats: (rij) => ({
    ouder: rij.overdracht_id,
    eigenaar: rij.eigenaar_id,
    cel: `casus/${rij.categorie}`,
    volgorde: tabel.onderdeelsoorten.indexOf(rij.soort),
    filter: { soort: rij.soort, verwijst: rij.onderwerp_id },
  }),
}

const Overdrachtacceptatie = z
  .strictObject({ id: Id('De acceptatie'), medewerkerId, overdrachtId, op: Moment('Wanneer') })
  .describe('Dat de opvolger alles heeft overgenomen')

export const overdrachtacceptatie: Noun<OverdrachtacceptatieRij, typeof Overdrachtacceptatie> = {
  soort: 'overdrachtacceptatie',
  tabel: tabel.overdrachtacceptatie,
  vorm: 1,
  Uit: Overdrachtacceptatie,
  toon: (rij) => ({ id: rij.id, medewerkerId: rij.medewerker_id, overdrachtId: rij.overdracht_id, op: rij.aangemaakt_op }),
  plaats: (rij) => ({ ouder: rij.overdracht_id, eigenaar: rij.eigenaar_id, cel: 'organisatie/basis' }),
}

const Overdrachtbericht = z
  .strictObject({
    id: Id('Het bericht'),
    casusId,
    organisatieId: Id('De organisatie waar zij werken'),
    opvolgerId: Id('De medewerker die het overnam'),
    vanNaam: Regel('Wie het tot nu toe deed', 'Noor de Wit'),
    naarNaam: Regel('Wie het overneemt', 'Sanne Bakker'),
    tekst: inhoud.berichtAanGezin,
    op: Moment('Wanneer'),
  })
  .describe('Wat het gezin en ieder aan tafel leest als een vaste professional wordt opgevolgd')

export const overdrachtbericht: Noun<OverdrachtberichtRij, typeof Overdrachtbericht> = {
  soort: 'overdrachtbericht',
  tabel: tabel.overdrachtbericht,
  vorm: 1,
  Uit: Overdrachtbericht,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    organisatieId: rij.organisatie_id,
    opvolgerId: rij.opvolger_id,
    vanNaam: rij.van_naam,
    naarNaam: rij.naar_naam,
    tekst: rij.tekst,
    op: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    cel: 'casus/basis',
    filter: { verwijst: rij.organisatie_id },
  }),
}

export const BiedOverdrachtAan = z.strictObject(inhoud)
export type BiedOverdrachtAan = z.output<typeof BiedOverdrachtAan>
