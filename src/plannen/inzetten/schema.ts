import { z } from 'zod'
import { KorteTekst, Uuid } from '../../basis/invoer.ts'
import type { Cel, Compartiment } from '../../toegang/cellen.ts'
import type { Noun, Plaats } from '../../toegang/noun.ts'
import { dag, eindeNaBegin, Jeugdige, tekst, wijziging } from '../invoer.ts'
import { type Inzetsoort, ingelichten, inzet, inzetsoorten, toegangsgronden } from './tabel.ts'

export const soort = z.enum(inzetsoorten).meta({ description: 'Wat voor steun of hulp het is', example: 'lichte-jeugdhulp' })
const jeugdigeId = Jeugdige.optional()
const gezinId = Uuid.meta({ description: 'Het gezin dat de hulp krijgt, als het niet om één jeugdige gaat' }).optional()
export const aanbieder = z
  .strictObject({
    organisatieId: Uuid.meta({ description: 'De organisatie, als die hier bekend is' }).optional(),
    naam: KorteTekst.meta({ description: 'De naam van de aanbieder', example: 'Jeugdteam Zuid' }),
  })
  .describe('Wie de hulp of steun geeft')
const wijzigbaar = {
  doel: tekst('Wat de hulp of steun moet bereiken', 'Leren plannen, thuis en op school.'),
  contact: tekst('Bij wie men terechtkan', 'Via het secretariaat van het jeugdteam').optional(),
  van: dag('De eerste dag die is afgesproken').optional(),
  tot: dag('De laatste dag die is afgesproken', '2027-02-01').optional(),
  toegangsgrond: z
    .enum(toegangsgronden)
    .meta({
      description:
        'Waarop de toegang tot jeugdhulp berust die niet vrij toegankelijk is: een besluit van het college, een verwijzing van huisarts, medisch specialist of jeugdarts, of een gecertificeerde instelling of rechter. `spoed`: de hulp kon niet wachten, en de grond volgt nog. Meer over de grond hoort hier niet',
      example: 'besluit-college',
    })
    .optional(),
  toegangsgrondOp: dag('De dag van dat besluit of die verwijzing').optional(),
  rechtenVerteldOp: dag('De dag waarop is verteld dat er een vertrouwenspersoon is, en hoe men een klacht kan indienen').optional(),
  rechtenVerteldAan: z
    .enum(ingelichten)
    .meta({ description: 'Aan wie dat is verteld; bij ouders horen hier ook pleegouders', example: 'jeugdige-en-ouders' })
    .optional(),
  rechtenVerteldDoor: KorteTekst.meta({ description: 'Wie dat vertelde', example: 'De jeugdprofessional van het jeugdteam' }).optional(),
}

export const InzetIn = z
  .strictObject({ jeugdigeId, gezinId, soort, aanbieder, ...wijzigbaar })
  .refine((inzet) => (inzet.jeugdigeId === undefined) !== (inzet.gezinId === undefined), {
    error: 'Noem een jeugdige of een gezin, en niet allebei.',
    path: ['jeugdigeId'],
  })
  .refine(eindeNaBegin.klopt, eindeNaBegin.fout)
export type InzetIn = z.output<typeof InzetIn>
export const InzetWijziging = wijziging(z.strictObject(wijzigbaar)).refine(eindeNaBegin.klopt, eindeNaBegin.fout)

const steunOpSchool: Inzetsoort[] = ['extra-ondersteuning', 'speciale-ondersteuning']
const vasteCel: Partial<Record<Inzetsoort, Cel>> = {
  'extra-ondersteuning': 'school/onderwijs',
  'speciale-ondersteuning': 'school/onderwijs',
  leerlingenvervoer: 'school/onderwijs',
  'medische-zorg': 'zorg/gezondheid',
}
/** The cell of an inzet: support at school, care, or jeugdhulp; what is none of these stands in the owner's own record. */
export const celVan = (soort: Inzetsoort, eigen: Compartiment): Cel =>
  soort === 'overig' ? `${eigen}/basis` : (vasteCel[soort] ?? 'jeugdhulp/jeugdhulp')

const Uit = z.strictObject({
  id: Uuid,
  eigenaarId: Uuid.meta({ description: 'De organisatie die deze inzet bijhoudt' }),
  jeugdigeId,
  gezinId,
  soort,
  aanbieder,
  ...wijzigbaar,
  gestartOp: dag('De dag waarop de inzet is gestart').optional(),
  beeindigdOp: dag('De laatste dag, als de inzet is beëindigd', '2027-02-01').optional(),
})

/** Support or help for a jeugdige, or for a whole gezin. One for a gezin speaks of nobody alone, so it opens by name only. */
export const inzetNoun: Noun<typeof inzet.$inferSelect, typeof Uit> = {
  soort: 'inzet',
  tabel: inzet,
  vorm: 1,
  Uit,
  toon: (rij) => ({
    id: rij.id,
    eigenaarId: rij.eigenaar_id,
    jeugdigeId: rij.jeugdige_id ?? undefined,
    gezinId: rij.gezin_id ?? undefined,
    soort: rij.soort,
    aanbieder: { organisatieId: rij.aanbieder_id ?? undefined, naam: rij.aanbieder_naam },
    doel: rij.doel,
    contact: rij.contact ?? undefined,
    van: rij.van ?? undefined,
    tot: rij.tot ?? undefined,
    gestartOp: rij.gestart_op ?? undefined,
    beeindigdOp: rij.beeindigd_op ?? undefined,
    toegangsgrond: rij.toegangsgrond ?? undefined,
    toegangsgrondOp: rij.toegangsgrond_op ?? undefined,
    rechtenVerteldOp: rij.rechten_verteld_op ?? undefined,
    rechtenVerteldAan: rij.rechten_verteld_aan ?? undefined,
    rechtenVerteldDoor: rij.rechten_verteld_door ?? undefined,
  }),
  plaats: (rij) => ({
    eigenaar: rij.eigenaar_id,
    betreft: rij.jeugdige_id,
    gezin: rij.gezin_id,
    cel: rij.cel,
    besloten: rij.jeugdige_id === null,
    filter: { soort: rij.soort, datum: rij.gestart_op, verwijst: rij.gezin_id },
    // A pupil with support that runs is to have an OPP: so long this row asks for it.
    beurt: steunOpSchool.includes(rij.soort) && rij.jeugdige_id && rij.gestart_op && !rij.beeindigd_op ? rij.eigenaar_id : null,
  }),
}

/** A row about an inzet stands where the inzet stands, as a part of it. */
export const plaatsBijInzet = (rij: {
  inzet_id: string
  eigenaar_id: string
  jeugdige_id: string | null
  gezin_id: string | null
  cel: Cel
}): Plaats => ({
  ouder: rij.inzet_id,
  eigenaar: rij.eigenaar_id,
  betreft: rij.jeugdige_id,
  gezin: rij.gezin_id,
  cel: rij.cel,
})
