import { z } from 'zod'
import { vandaag as dagVan } from '../../basis/klok.ts'
import { zienswijze } from '../../register/zienswijzen/schema.ts'
import type { Cel } from '../../toegang/cellen.ts'
import type { Noun } from '../../toegang/noun.ts'
import { casusjeugdige, categorieen, hulpvraag, NieuweJeugdige } from '../jeugdigen/schema.ts'
import { casusId, eenVanBeide, eenVanBeideFout, Id, Keuze, Moment, Regel, Rol, Verhaal } from '../schema.ts'
import type { AfsluitingRij, CasusRij, FaseovergangRij, HeropeningRij } from './tabel.ts'
import * as tabel from './tabel.ts'

export const fases = ['signaleren', 'samen-beslissen', 'toewijzen', 'uitvoeren'] as const
export type Fase = (typeof fases)[number]
export const Fase = Keuze(fases, 'De fase van de casus')
export const Status = Keuze(['open', 'afgesloten'], 'Of er nog aan de casus wordt gewerkt')
const Casus = z
  .strictObject({
    id: Id('De casus'),
    nummer: z.string().meta({ description: 'Het nummer om over de casus te praten of te bellen', example: 'RT-7K2M9QX4TB' }),
    status: Status,
    fase: Fase,
    geopendDoorId: Id('De organisatie die de casus opende'),
    geopendOp: Moment('Wanneer de casus is geopend'),
    afgeslotenOp: Moment('Wanneer de casus is afgesloten').optional(),
    gezinId: Id('Het gezin om wie het gaat').optional(),
  })
  .describe('Alles wat rond één of meer jeugdigen aan tafel gebeurt')

const celsoorten: Cel[] = ['casus/basis', ...categorieen.map((categorie): Cel => `casus/${categorie}`)]

export const casus: Noun<CasusRij, typeof Casus> = {
  soort: 'casus',
  tabel: tabel.casus,
  vorm: 1,
  Uit: Casus,
  toon: (rij) => ({
    id: rij.id,
    nummer: rij.nummer,
    status: rij.status,
    fase: rij.fase,
    geopendDoorId: rij.eigenaar_id,
    geopendOp: rij.geopend_op,
    afgeslotenOp: rij.afgesloten_op ?? undefined,
    gezinId: rij.gezin_id ?? undefined,
  }),
  // Newest first.
  plaats: (rij) => ({
    casus: rij.id,
    eigenaar: rij.eigenaar_id,
    cel: 'casus/basis',
    besloten: true,
    volgorde: -Date.parse(rij.aangemaakt_op),
    filter: { status: rij.status, soort: rij.fase },
  }),
  delen: [
    { noun: casusjeugdige, veld: 'jeugdigen', inLijst: true },
    { noun: hulpvraag, veld: 'hulpvragen' },
    { noun: zienswijze, veld: 'zienswijzen' },
  ],
  celsoorten,
}

const RegieGevraagd = z
  .strictObject({
    aanFamilie: z.boolean().meta({ description: 'Of de regie eerst aan het gezin is gevraagd', example: true }),
    uitkomst: Keuze(['familie-voert-regie', 'familie-wil-niet', 'niet-gevraagd'], 'Wat daar uitkwam').optional(),
    toelichting: Verhaal('Waarom het zo is gegaan', 'Moeder wil graag dat het wijkteam dit nu doet.').optional(),
  })
  .describe('Of het gezin eerst is gevraagd om zelf de regie te voeren')

const overgang = {
  naar: Keuze(['samen-beslissen', 'toewijzen', 'uitvoeren'], 'De fase die nu begint'),
  toelichting: Verhaal('Waarom deze stap nu wordt gezet', 'Het beeld is compleet en iedereen kan aan tafel.').optional(),
  regieGevraagd: RegieGevraagd.optional(),
}
const Faseovergang = z
  .strictObject({ id: Id('De faseovergang'), casusId, van: Fase, ...overgang, op: Moment('Wanneer de casus overging') })
  .describe('De stap van de ene fase naar de andere')

export const faseovergang: Noun<FaseovergangRij, typeof Faseovergang> = {
  soort: 'faseovergang',
  tabel: tabel.faseovergang,
  vorm: 1,
  Uit: Faseovergang,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    van: rij.van as Fase,
    naar: rij.naar as Exclude<Fase, 'signaleren'>,
    toelichting: rij.toelichting ?? undefined,
    regieGevraagd:
      rij.regie_aan_familie === null
        ? undefined
        : {
            aanFamilie: rij.regie_aan_familie,
            uitkomst: (rij.regie_uitkomst as z.infer<typeof RegieGevraagd>['uitkomst']) ?? undefined,
            toelichting: rij.regie_toelichting ?? undefined,
          },
    op: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    cel: 'casus/basis',
    filter: { soort: rij.naar, datum: dagVan(rij.aangemaakt_op) },
  }),
}

const einde = {
  reden: Regel('Waarom de casus wordt afgesloten', 'De doelen zijn gehaald'),
  opbrengst: Verhaal('Wat het heeft opgeleverd', 'Hij gaat weer elke dag naar school en moeder weet wie ze kan bellen.').optional(),
  nazorg: Verhaal(
    'Wie er daarna nog meekijkt of hoe iemand teruggaat naar school, of dat dit niet nodig is',
    'De mentor belt over zes weken met moeder. Gaat het minder, dan kan de casus weer open.',
  ).optional(),
  zonderErvaringReden: Verhaal(
    'Waarom ouders of jeugdige niet vertelden hoe zij het vonden, als zij dat niet deden (zie `ervaringen`)',
    'Vader wilde er niet meer over praten.',
  ).optional(),
}
const Afsluiting = z
  .strictObject({
    id: Id('De afsluiting'),
    casusId,
    ...einde,
    op: Moment('Wanneer de casus is afgesloten'),
    heropendOp: Moment('Wanneer de casus weer openging').optional(),
  })
  .describe('Het einde van de casus')

export const afsluiting: Noun<AfsluitingRij, typeof Afsluiting> = {
  soort: 'afsluiting',
  tabel: tabel.afsluiting,
  vorm: 1,
  Uit: Afsluiting,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    reden: rij.reden,
    opbrengst: rij.opbrengst ?? undefined,
    nazorg: rij.nazorg ?? undefined,
    zonderErvaringReden: rij.zonder_ervaring_reden ?? undefined,
    op: rij.aangemaakt_op,
    heropendOp: rij.heropend_op ?? undefined,
  }),
  plaats: (rij) => ({ casus: rij.casus_id, ouder: rij.casus_id, eigenaar: rij.eigenaar_id, cel: 'casus/basis' }),
}

const begin = { reden: Verhaal('Waarom de casus weer opengaat', 'Sinds de zomer komt hij weer niet op school. Moeder belde.') }
const Heropening = z
  .strictObject({
    id: Id('De heropening'),
    casusId,
    afsluitingId: Id('De afsluiting waarna de casus weer openging'),
    ...begin,
    op: Moment('Wanneer'),
  })
  .describe('Dat een afgesloten casus weer openging')

export const heropening: Noun<HeropeningRij, typeof Heropening> = {
  soort: 'heropening',
  tabel: tabel.heropening,
  vorm: 1,
  Uit: Heropening,
  toon: (rij) => ({ id: rij.id, casusId: rij.casus_id, afsluitingId: rij.afsluiting_id, reden: rij.reden, op: rij.aangemaakt_op }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    cel: 'casus/basis',
    filter: { verwijst: rij.afsluiting_id },
  }),
}

const NieuweDeelnemer = z
  .strictObject({
    organisatieId: Id('De organisatie die meedoet').optional(),
    persoonId: Id('De persoon die meedoet').optional(),
    rol: Rol,
  })
  .refine(eenVanBeide, eenVanBeideFout)

export const MaakCasus = z.strictObject({
  jeugdigen: z
    .array(NieuweJeugdige)
    .min(1)
    .max(20)
    .refine((jeugdigen) => new Set(jeugdigen.map(({ persoonId }) => persoonId)).size === jeugdigen.length, {
      error: 'Noem elke jeugdige één keer.',
    })
    .describe('De jeugdigen om wie het gaat'),
  gezinId: Id('Het gezin waarvan zij allen deel uitmaken').optional(),
  deelnemers: z.array(NieuweDeelnemer).max(50).optional().describe('Wie er verder aan tafel komt'),
})
export const MaakFaseovergang = z.strictObject(overgang)
export const MaakAfsluiting = z.strictObject(einde)
export const MaakHeropening = z.strictObject(begin)
