import { z } from 'zod'
import { vandaag as dagVan } from '../../basis/klok.ts'
import type { Noun } from '../../toegang/noun.ts'
import { casusId, Id, Keuze, Moment, Regel, Verhaal } from '../schema.ts'
import type { RegieaanbiedingRij, RegieacceptatieRij, RegieperiodeRij } from './tabel.ts'
import * as tabel from './tabel.ts'

const Regieperiode = z
  .strictObject({
    id: Id('De periode'),
    casusId,
    rol: Keuze(tabel.regierollen, 'De regie zelf, of de professional naast een gezin dat de regie heeft'),
    organisatieId: Id('De organisatie').optional(),
    medewerkerId: Id('De medewerker').optional(),
    persoonId: Id('De persoon, als het gezin zelf de regie heeft').optional(),
    naam: Regel('De naam, zoals die bij de overdracht was', 'Noor de Wit'),
    van: Moment('Vanaf wanneer'),
    tot: Moment('Wanneer een ander het overnam, of de casus sloot').optional(),
  })
  .describe('Wie de regie heeft of had. Ieder die de basis van de casus ziet, ziet ook dit.')

export const regieperiode: Noun<RegieperiodeRij, typeof Regieperiode> = {
  soort: 'regieperiode',
  tabel: tabel.regieperiode,
  vorm: 1,
  Uit: Regieperiode,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    rol: rij.rol,
    organisatieId: rij.organisatie_id ?? undefined,
    medewerkerId: rij.medewerker_id ?? undefined,
    persoonId: rij.persoon_id ?? undefined,
    naam: rij.naam,
    van: rij.van,
    tot: rij.tot ?? undefined,
  }),
  // `open` is a fact of the hand-over, not of the clock: a period ends when the next one begins.
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    cel: 'casus/basis',
    filter: { soort: rij.rol, status: rij.tot === null ? 'open' : 'gesloten', verwijst: rij.organisatie_id ?? rij.persoon_id },
    beurt: rij.tot === null ? (rij.medewerker_id ?? rij.organisatie_id ?? rij.persoon_id) : null,
  }),
}

const professional = { organisatieId: Id('De organisatie'), medewerkerId: Id('De medewerker, als die al bekend is').optional() }
const Naast = z
  .strictObject(professional)
  .describe(
    'De professional die naast het gezin staat. Zonder die professional wordt een aanbieding aan het gezin geweigerd: het zou haar niet kunnen aannemen.',
  )
const aan = {
  organisatieId: professional.organisatieId.optional(),
  medewerkerId: professional.medewerkerId,
  persoonId: Id('De ouder of jeugdige die de regie krijgt').optional(),
  naast: Naast.optional(),
}
const Aan = z
  .strictObject(aan)
  .describe(
    'Aan wie de regie wordt aangeboden: een professional (`organisatieId`, en `medewerkerId` als die al bekend is), of een ouder of de jeugdige (`persoonId`, met `naast`)',
  )
const AanIn = Aan.refine(({ organisatieId, persoonId }) => (organisatieId === undefined) !== (persoonId === undefined), {
  error: 'Noem een organisatie of een persoon, en niet allebei.',
  path: ['organisatieId'],
})
  .refine(({ medewerkerId, persoonId }) => medewerkerId === undefined || persoonId === undefined, {
    error: 'Een medewerker hoort bij een organisatie. Wie naast het gezin staat, noemt u onder `naast`.',
    path: ['medewerkerId'],
  })
  .refine(({ naast, organisatieId }) => naast === undefined || organisatieId === undefined, {
    error: 'Alleen naast een ouder of de jeugdige staat nog iemand.',
    path: ['naast'],
  })
const aanbod = {
  reden: Verhaal('Waarom de regie overgaat', 'De hulp ligt nu vooral thuis; het wijkteam komt er elke week.').optional(),
  berichtAanGezin: Verhaal(
    'Wat het gezin hierover te horen krijgt',
    'Vanaf nu is Sanne van het wijkteam uw vaste aanspreekpunt.',
  ).optional(),
  openstaandeActies: Verhaal('Wat er nog loopt en wordt overgedragen', 'Op 12 oktober is het gesprek met de schoolarts.').optional(),
}
export const Aanbiedingstatus = Keuze(
  ['open', 'geaccepteerd', 'achterhaald'],
  'Of de aanbieding nog openstaat. Achterhaald: een ander nam de regie aan.',
)

const Regieaanbieding = z
  .strictObject({
    id: Id('De aanbieding'),
    casusId,
    aan: Aan,
    ...aanbod,
    status: Aanbiedingstatus,
    aangebodenOp: Moment('Wanneer is aangeboden'),
  })
  .describe('Het aanbod om de regie over te nemen. Tot iemand haar aanneemt, blijft de regie waar zij is.')

export const regieaanbieding: Noun<RegieaanbiedingRij, typeof Regieaanbieding> = {
  soort: 'regieaanbieding',
  tabel: tabel.regieaanbieding,
  vorm: 1,
  Uit: Regieaanbieding,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    aan: aanWie(rij),
    reden: rij.reden ?? undefined,
    berichtAanGezin: rij.bericht_aan_gezin ?? undefined,
    openstaandeActies: rij.openstaande_acties ?? undefined,
    status: rij.status,
    aangebodenOp: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    cel: 'casus/basis',
    filter: { status: rij.status, datum: dagVan(rij.aangemaakt_op), verwijst: rij.organisatie_id ?? rij.persoon_id },
    beurt: rij.status === 'open' ? (rij.medewerker_id ?? rij.organisatie_id ?? rij.persoon_id) : null,
  }),
}

function aanWie(rij: RegieaanbiedingRij): z.input<typeof Regieaanbieding>['aan'] {
  if (rij.organisatie_id !== null) return { organisatieId: rij.organisatie_id, medewerkerId: rij.medewerker_id ?? undefined }
  const naast = rij.naast_organisatie_id
    ? { organisatieId: rij.naast_organisatie_id, medewerkerId: rij.naast_medewerker_id ?? undefined }
    : undefined
  return { persoonId: rij.persoon_id as string, naast }
}

const Regieacceptatie = z
  .strictObject({
    id: Id('De acceptatie'),
    casusId,
    aanbiedingId: Id('De aanbieding die is aangenomen'),
    periodeId: Id('De periode die hiermee begon'),
    op: Moment('Wanneer'),
  })
  .describe('Dat iemand de regie heeft aangenomen. Naam en organisatie zijn zichtbaar voor ieder die de basis van de casus ziet.')

export const regieacceptatie: Noun<RegieacceptatieRij, typeof Regieacceptatie> = {
  soort: 'regieacceptatie',
  tabel: tabel.regieacceptatie,
  vorm: 1,
  Uit: Regieacceptatie,
  toon: (rij) => ({ id: rij.id, casusId: rij.casus_id, aanbiedingId: rij.aanbieding_id, periodeId: rij.periode_id, op: rij.aangemaakt_op }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    cel: 'casus/basis',
    filter: { verwijst: rij.aanbieding_id },
  }),
}

export const BiedRegieAan = z.strictObject({ aan: AanIn, ...aanbod })
export type BiedRegieAan = z.output<typeof BiedRegieAan>
