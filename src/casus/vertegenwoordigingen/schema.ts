import { z } from 'zod'
import type { Noun } from '../../toegang/noun.ts'
import { casusId, Datum, Id, Keuze, Moment, Regel, Verhaal } from '../schema.ts'
import * as tabel from './tabel.ts'

const velden = {
  hoedanigheid: Keuze(
    tabel.hoedanigheden,
    'Wie er voor de jeugdige antwoordt, in de volgorde van de wet: wie gezag heeft, anders curator of mentor, anders wie schriftelijk is gemachtigd, anders de partner, anders een ouder, kind, broer, zus of grootouder',
  ),
  vertegenwoordigerId: Id('De persoon die antwoordt. Niet bij `gezag`: dan antwoordt ieder die gezag heeft.').optional(),
  vastgesteldDoor: Regel('Welke professional dit heeft vastgesteld: functie en organisatie', 'Gedragsdeskundige van De Vlierhof'),
  vastgesteldOp: Datum('De dag waarop dit is vastgesteld. Vanaf die dag antwoordt de vertegenwoordiger.'),
  tot: Datum('De laatste dag waarop dit oordeel geldt; zonder deze dag zolang de vraag openstaat', '2027-03-01').optional(),
  waaromNietEerder: Verhaal(
    'Waarom er niemand is die in de volgorde van de wet eerder komt. Nodig bij partner en familielid.',
    'Er is geen curator of mentor, en niemand is gemachtigd.',
  ).optional(),
}

const Vertegenwoordiging = z
  .strictObject({
    id: Id('De vertegenwoordiging'),
    casusId,
    toestemmingId: Id('De toestemming waar het om gaat'),
    doorOrganisatieId: Id('De organisatie die dit vaststelde, voor haar eigen gegevens'),
    ...velden,
    op: Moment('Wanneer dit is vastgelegd'),
  })
  .describe(
    'Dat een jeugdige van 12 jaar of ouder deze vraag niet zelf kan beoordelen, wie dat vaststelde en wie er dan antwoordt. Waarom dat zo is, staat in het dossier van wie het vaststelde en niet hier.',
  )

export const vertegenwoordiging: Noun<tabel.VertegenwoordigingRij, typeof Vertegenwoordiging> = {
  soort: 'vertegenwoordiging',
  tabel: tabel.vertegenwoordiging,
  vorm: 1,
  Uit: Vertegenwoordiging,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    toestemmingId: rij.toestemming_id,
    doorOrganisatieId: rij.eigenaar_id,
    hoedanigheid: rij.hoedanigheid,
    vertegenwoordigerId: rij.vertegenwoordiger_id ?? undefined,
    vastgesteldDoor: rij.vastgesteld_door,
    vastgesteldOp: rij.vastgesteld_op,
    tot: rij.tot ?? undefined,
    waaromNietEerder: rij.waarom_niet_eerder ?? undefined,
    op: rij.aangemaakt_op,
  }),
  // Whoever reads the question, the jeugdige among them, reads who answers it.
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.toestemming_id,
    eigenaar: rij.eigenaar_id,
    cel: 'casus/basis',
    filter: { soort: rij.hoedanigheid, datum: rij.tot, verwijst: rij.vertegenwoordiger_id },
  }),
}

export const StelVast = z
  .strictObject(velden)
  .refine(({ hoedanigheid, vertegenwoordigerId }) => (vertegenwoordigerId === undefined) === (hoedanigheid === 'gezag'), {
    error: 'Noem wie er antwoordt. Bij `gezag` noemt u niemand: dan antwoordt ieder die gezag heeft.',
    path: ['vertegenwoordigerId'],
  })
  .refine(({ hoedanigheid, waaromNietEerder }) => waaromNietEerder !== undefined || !['partner', 'familielid'].includes(hoedanigheid), {
    error: 'Zeg waarom er niemand is die in de volgorde van de wet eerder komt: een curator, mentor of schriftelijk gemachtigde.',
    path: ['waaromNietEerder'],
  })
  .refine(({ vastgesteldOp, tot }) => tot === undefined || tot >= vastgesteldOp, {
    error: 'De laatste dag ligt voor de dag waarop het is vastgesteld.',
    path: ['tot'],
  })
