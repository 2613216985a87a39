import { z } from 'zod'
import { Uuid } from '../../basis/invoer.ts'
import type { Noun } from '../../toegang/noun.ts'
import { casusId, Datum, eenVanBeide, eenVanBeideFout, Id, Keuze, Moment, Regel, Verhaal } from '../schema.ts'
import type { ActieRij, ActieterugkoppelingRij } from './tabel.ts'
import * as tabel from './tabel.ts'

const actieId = Id('De actie waar het om gaat')
export const Categorie = Keuze(
  tabel.categorieen,
  'Bij welk deel van de casus dit hoort. Alleen wie dat deel mag zien, leest het. `basis` is voor ieder aan tafel: schrijf daar niets in over gezondheid of veiligheid.',
)
export const JeugdigeId = Id('Om welke jeugdige het gaat: het id van een persoon. Verplicht, behalve bij `basis`.')
/** What is more than the basis is about someone: with two children at one table their parents need not be the same. */
export const overIemand = ({ categorie, jeugdigeId }: { categorie?: string; jeugdigeId?: string }): boolean =>
  categorie === undefined || categorie === 'basis' || jeugdigeId !== undefined
export const overIemandFout = { error: 'Noem bij deze categorie om welke jeugdige het gaat.', path: ['jeugdigeId'] }

const wie = {
  organisatieId: Id('De organisatie die het doet').optional(),
  medewerkerId: Id('De medewerker die het doet, als die al bekend is').optional(),
  persoonId: Id('De ouder, de jeugdige of wie uit het netwerk het doet').optional(),
}
const inhoud = {
  soort: Keuze(tabel.actiesoorten, 'Een gewone afspraak, of `klas`: wat is geleerd gaat naar de leraar in de klas'),
  categorie: Categorie,
  jeugdigeId: JeugdigeId.optional(),
  wat: Verhaal('Wat er gaat gebeuren', 'De ib’er belt de schoolarts voor een afspraak.'),
  ...wie,
  voor: Datum('De dag waarop het klaar is', '2026-12-11'),
  overlegId: Uuid.optional().describe('Het overleg waarin dit is afgesproken'),
}
export const Actiestatus = Keuze(
  tabel.actiestatussen,
  'Open tot er is teruggekoppeld wat eruit kwam. Sluit de casus, dan vervalt wat nog openstond.',
)

const Actie = z
  .strictObject({
    id: Id('De actie'),
    casusId,
    ...inhoud,
    naam: Regel('De naam van die medewerker, zoals die toen was', 'Noor de Wit').optional(),
    status: Actiestatus,
    redenWijziging: Verhaal('Waarom de datum of wie het doet het laatst is veranderd', 'De schoolarts was ziek.').optional(),
    afgesprokenOp: Moment('Wanneer dit is afgesproken'),
  })
  .describe('Wie wat doet, en voor wanneer')

/** Stands in the cell of its category. */
export const actie: Noun<ActieRij, typeof Actie> = {
  soort: 'actie',
  tabel: tabel.actie,
  vorm: 1,
  Uit: Actie,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    soort: rij.soort,
    categorie: rij.categorie,
    jeugdigeId: rij.jeugdige_id ?? undefined,
    wat: rij.wat,
    organisatieId: rij.organisatie_id ?? undefined,
    medewerkerId: rij.medewerker_id ?? undefined,
    persoonId: rij.persoon_id ?? undefined,
    naam: rij.naam ?? undefined,
    voor: rij.voor,
    overlegId: rij.overleg_id ?? undefined,
    status: rij.status,
    redenWijziging: rij.reden_wijziging ?? undefined,
    afgesprokenOp: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    betreft: rij.jeugdige_id,
    cel: `casus/${rij.categorie}`,
    filter: { soort: rij.soort, status: rij.status, datum: rij.voor, verwijst: rij.organisatie_id ?? rij.persoon_id },
    beurt: rij.status === 'open' ? (rij.medewerker_id ?? rij.organisatie_id ?? rij.persoon_id) : null,
  }),
}

const terugvelden = {
  tekst: Verhaal('Wat eruit kwam, of hoe ver het is', 'De schoolarts ziet Noor op 14 december.'),
  uitkomst: Keuze(tabel.uitkomsten, 'Of de actie klaar is. Laat dit weg als zij nog loopt.').optional(),
}
const Actieterugkoppeling = z
  .strictObject({
    id: Id('De terugkoppeling'),
    casusId,
    actieId,
    ...terugvelden,
    op: Moment('Wanneer'),
  })
  .describe('Wat er van een actie terechtkwam')

export const actieterugkoppeling: Noun<ActieterugkoppelingRij, typeof Actieterugkoppeling> = {
  soort: 'actieterugkoppeling',
  tabel: tabel.actieterugkoppeling,
  vorm: 1,
  Uit: Actieterugkoppeling,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    actieId: rij.actie_id,
    tekst: rij.tekst,
    uitkomst: rij.uitkomst ?? undefined,
    op: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    betreft: rij.jeugdige_id,
    cel: `casus/${rij.categorie}`,
    filter: { status: rij.uitkomst, verwijst: rij.actie_id },
  }),
}

const { soort, categorie, ...rest } = inhoud
/** A class acts on what its teacher may see. */
const voorDeKlas = (body: { soort?: string; categorie?: string; organisatieId?: string }): boolean =>
  body.soort !== 'klas' || (body.organisatieId !== undefined && ['basis', 'onderwijs'].includes(body.categorie ?? 'basis'))
const voorDeKlasFout = {
  error: 'Een actie voor de klas gaat naar een school, en hoort bij `basis` of `onderwijs`: dat is wat de leraar ziet.',
  path: ['soort'],
}
const medewerkerVan = (body: { organisatieId?: string | null; medewerkerId?: string | null }): boolean =>
  !body.medewerkerId || Boolean(body.organisatieId)
const medewerkerVanFout = { error: 'Noem ook de organisatie van deze medewerker (`organisatieId`).', path: ['medewerkerId'] }

export const MaakActie = z
  .strictObject({
    ...rest,
    soort: soort.optional(),
    categorie: categorie.optional(),
    afspraakId: Uuid.optional().describe('De afspraak uit het verslag die hiermee een actie wordt'),
  })
  .refine(eenVanBeide, eenVanBeideFout)
  .refine(overIemand, overIemandFout)
  .refine(voorDeKlas, voorDeKlasFout)
  .refine(medewerkerVan, medewerkerVanFout)
export type MaakActie = z.output<typeof MaakActie>

export const WijzigActie = z
  .strictObject({
    organisatieId: Id('De organisatie die het voortaan doet').optional(),
    medewerkerId: Id('De medewerker die het voortaan doet').nullable().optional(),
    persoonId: Id('De persoon die het voortaan doet').optional(),
    voor: Datum('De nieuwe dag waarop het klaar is', '2026-12-18').optional(),
    reden: Verhaal('Waarom dit verandert', 'De schoolarts was ziek.'),
  })
  .refine(({ reden: _reden, ...wat }) => Object.keys(wat).length > 0, { error: 'Noem wat er verandert: de datum, of wie het doet.' })
  .refine((body) => !(body.organisatieId && body.persoonId), eenVanBeideFout)
  .refine((body) => !(body.persoonId && body.medewerkerId), medewerkerVanFout)
export type WijzigActie = z.output<typeof WijzigActie>

export const KoppelTerug = z.strictObject(terugvelden)
export type KoppelTerug = z.output<typeof KoppelTerug>
