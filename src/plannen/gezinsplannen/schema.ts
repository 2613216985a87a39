import { z } from 'zod'
import { Tijdstip, Uuid } from '../../basis/invoer.ts'
import { zienswijze } from '../../register/zienswijzen/schema.ts'
import type { Noun } from '../../toegang/noun.ts'
import { dag, Planversie, Reden, tekst } from '../invoer.ts'
import type { Onderdeel } from '../onderdelen.ts'
import { samenvatting } from '../samenvattingen/schema.ts'
import { doelen } from './onderdelen/doelen.ts'
import { hulp } from './onderdelen/hulp.ts'
import { krachten } from './onderdelen/krachten.ts'
import { schoolloopbaan } from './onderdelen/schoolloopbaan.ts'
import { aanboduitkomsten, gezinsplan, gezinsplan_versie, gezinsplansoorten } from './tabel.ts'

/** The parts of a gezinsplan, in the order in which one reads them. */
export const onderdelen: Onderdeel[] = [krachten, hulp, schoolloopbaan, doelen]

const vasteVelden = {
  soort: z.enum(gezinsplansoorten).meta({ description: 'Wat voor plan het is', example: 'gezinsplan' }),
  gezinId: Uuid.meta({ description: 'Het gezin van wie het plan is' }),
}
const aanbodvelden = {
  aangebodenOp: dag(
    'De dag waarop is aangeboden dat het gezin zelf een plan maakt, met familie en bekenden. Is dat niet aangeboden: de dag waarop dat is besloten.',
  ).optional(),
  uitkomst: z.enum(aanboduitkomsten).meta({ description: 'Wat daaruit kwam', example: 'ouders-zien-af' }).optional(),
  toelichting: tekst(
    'Wat het gezin erover zei, of waarom het niet is aangeboden',
    'De ouders willen het liever samen met de hulpverlener doen.',
  ).optional(),
}
const Aanbod = z.strictObject(aanbodvelden).describe('Het aanbod aan het gezin om eerst zelf een plan te maken')
const versievelden = {
  overlegMetJeugdigeOp: dag('De dag van het overleg met de jeugdige over het plan').optional(),
  overlegMetOudersOp: dag('De dag van het overleg met de ouders over het plan').optional(),
  overlegMetPleegoudersOp: dag('De dag van het overleg met de pleegouders over het plan').optional(),
  instemmingPleegoudersOp: dag(
    'De dag waarop de pleegouders instemden met wat het plan zegt over hun rol en de begeleiding die zij krijgen',
  ).optional(),
  overlegToelichting: tekst('Wat daarbij is gezegd, of waarom er niet is overlegd', 'De jeugdige was erbij en vertelde zelf.').optional(),
  opSchriftGevraagdOp: dag('De dag waarop het gezin het plan op papier wilde').optional(),
  opSchriftVerstrektOp: dag('De dag waarop het gezin het plan op papier kreeg').optional(),
  uitbesteedAanId: Uuid.meta({
    description: 'De organisatie die het plan uitvoert, als de opsteller dat niet zelf doet. De opsteller blijft betrokken.',
  }).optional(),
}
const maatregel = z.boolean().meta({ description: 'Of er een kinderbeschermingsmaatregel of jeugdreclassering is', example: false })

export const GezinsplanIn = z.strictObject({
  ...vasteVelden,
  familiegroepsplanAanbod: Aanbod.optional(),
  ...versievelden,
  maatregel: maatregel.optional(),
})
/** The merge patch of the concept; `null` takes away, also the offer as a whole. */
const leegbaar = <S extends z.ZodType>(veld: z.ZodOptional<S>) => veld.unwrap().nullable().optional()
export const GezinsplanWijziging = z.strictObject({
  familiegroepsplanAanbod: z
    .strictObject({
      aangebodenOp: leegbaar(aanbodvelden.aangebodenOp),
      uitkomst: leegbaar(aanbodvelden.uitkomst),
      toelichting: leegbaar(aanbodvelden.toelichting),
    })
    .nullable()
    .optional(),
  overlegMetJeugdigeOp: leegbaar(versievelden.overlegMetJeugdigeOp),
  overlegMetOudersOp: leegbaar(versievelden.overlegMetOudersOp),
  overlegMetPleegoudersOp: leegbaar(versievelden.overlegMetPleegoudersOp),
  instemmingPleegoudersOp: leegbaar(versievelden.instemmingPleegoudersOp),
  overlegToelichting: leegbaar(versievelden.overlegToelichting),
  opSchriftGevraagdOp: leegbaar(versievelden.opSchriftGevraagdOp),
  opSchriftVerstrektOp: leegbaar(versievelden.opSchriftVerstrektOp),
  uitbesteedAanId: leegbaar(versievelden.uitbesteedAanId),
  maatregel: maatregel.optional(),
})
export const GezinsplanVersieIn = z.strictObject({ reden: Reden })

const Versie = z.strictObject({
  id: Uuid.meta({ description: 'Het id van het plan' }),
  planversie: Planversie,
  familiegroepsplanAanbod: Aanbod.optional(),
  ...versievelden,
  maatregel,
  reden: Reden.optional(),
  vastgesteldOp: Tijdstip.describe('Wanneer deze versie is vastgesteld').optional(),
})
type Versierij = typeof gezinsplan_versie.$inferSelect

export const gezinsplanVersie: Noun<Versierij, typeof Versie> = {
  soort: 'gezinsplan-versie',
  tabel: gezinsplan_versie,
  vorm: 1,
  Uit: Versie,
  toon: (rij) => ({
    id: rij.id,
    planversie: rij.planversie,
    familiegroepsplanAanbod: aanbodVan(rij),
    overlegMetJeugdigeOp: rij.overleg_met_jeugdige_op ?? undefined,
    overlegMetOudersOp: rij.overleg_met_ouders_op ?? undefined,
    overlegMetPleegoudersOp: rij.overleg_met_pleegouders_op ?? undefined,
    instemmingPleegoudersOp: rij.instemming_pleegouders_op ?? undefined,
    overlegToelichting: rij.overleg_toelichting ?? undefined,
    opSchriftGevraagdOp: rij.op_schrift_gevraagd_op ?? undefined,
    opSchriftVerstrektOp: rij.op_schrift_verstrekt_op ?? undefined,
    uitbesteedAanId: rij.uitbesteed_aan_id ?? undefined,
    maatregel: rij.maatregel,
    reden: rij.reden ?? undefined,
    vastgesteldOp: rij.vastgesteld_op ?? undefined,
  }),
  // It says what happened at home: thuissituatie, while the plan itself (that there is one) is basis.
  plaats: (rij) => ({
    ouder: rij.id,
    eigenaar: rij.eigenaar_id,
    gezin: rij.gezin_id,
    cel: 'jeugdhulp/thuissituatie',
    besloten: true,
    volgorde: rij.planversie,
    filter: { datum: rij.aanbod_aangeboden_op },
    beurt: wachtOpPlan(rij) ? rij.eigenaar_id : null,
  }),
}

/** The first version is not vastgesteld, and it is known that the family makes no plan of its own. */
const wachtOpPlan = ({ planversie, vastgesteld_op, aanbod_aangeboden_op, aanbod_uitkomst }: Versierij): boolean =>
  planversie === 1 && !vastgesteld_op && aanbod_aangeboden_op !== null && aanbod_uitkomst !== null && aanbod_uitkomst !== 'gemaakt'

function aanbodVan({ aanbod_aangeboden_op, aanbod_uitkomst, aanbod_toelichting }: Versierij): z.input<typeof Aanbod> | undefined {
  if (aanbod_aangeboden_op === null && aanbod_uitkomst === null && aanbod_toelichting === null) return undefined
  return {
    aangebodenOp: aanbod_aangeboden_op ?? undefined,
    uitkomst: aanbod_uitkomst ?? undefined,
    toelichting: aanbod_toelichting ?? undefined,
  }
}

const Gezinsplan = z.strictObject({
  id: Uuid,
  ...vasteVelden,
  eigenaarId: Uuid.meta({ description: 'De organisatie die het plan bijhoudt' }),
})

export const gezinsplanNoun: Noun<typeof gezinsplan.$inferSelect, typeof Gezinsplan> = {
  soort: 'gezinsplan',
  tabel: gezinsplan,
  vorm: 1,
  Uit: Gezinsplan,
  toon: ({ id, soort, gezin_id, eigenaar_id }) => ({ id, soort, gezinId: gezin_id, eigenaarId: eigenaar_id }),
  plaats: (rij) => ({
    eigenaar: rij.eigenaar_id,
    gezin: rij.gezin_id,
    cel: 'jeugdhulp/basis',
    besloten: true,
    filter: { soort: rij.soort, verwijst: rij.gezin_id },
  }),
  delen: [
    { noun: gezinsplanVersie, veld: 'versie', versie: true, enkel: true },
    ...onderdelen.map(({ noun, veld }) => ({ noun, veld })),
    { noun: samenvatting, veld: 'samenvattingen' },
    { noun: zienswijze, veld: 'zienswijzen' },
  ],
  celsoorten: ['jeugdhulp/basis', 'jeugdhulp/onderwijs', 'jeugdhulp/thuissituatie', 'jeugdhulp/jeugdhulp'],
}
