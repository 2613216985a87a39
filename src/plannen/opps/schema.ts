import { z } from 'zod'
import { Tijdstip, Uuid } from '../../basis/invoer.ts'
import { vandaag as dagVan } from '../../basis/klok.ts'
import { zienswijze } from '../../register/zienswijzen/schema.ts'
import type { Noun } from '../../toegang/noun.ts'
import { dag, Jeugdige, Planversie, Reden, Schooljaar, tekst } from '../invoer.ts'
import type { Onderdeel } from '../onderdelen.ts'
import { samenvatting } from '../samenvattingen/schema.ts'
import { oppInstemming } from './instemmingen.ts'
import { begeleiding } from './onderdelen/begeleiding.ts'
import { doelen } from './onderdelen/doelen.ts'
import { factoren } from './onderdelen/factoren.ts'
import { jeugdhulp } from './onderdelen/jeugdhulp.ts'
import { jeugdhulpverklaring } from './onderdelen/jeugdhulpverklaring.ts'
import { leerlinginbreng } from './onderdelen/leerlinginbreng.ts'
import { opp, opp_versie, oppsoorten } from './tabel.ts'

/** The parts of an OPP, in the order in which one reads them. */
export const onderdelen: Onderdeel[] = [factoren, leerlinginbreng, begeleiding, jeugdhulpverklaring, jeugdhulp, doelen]

const vasteVelden = {
  soort: z.enum(oppsoorten).meta({
    description: 'Een OPP (po, so, vo, vso, pro), een handelingsplan (kinderopvang) of ondersteuningsafspraken (mbo)',
    example: 'opp',
  }),
  jeugdigeId: Jeugdige,
}
const versievelden = {
  schooljaar: Schooljaar,
  uitstroombestemming: tekst('Waar de leerling na deze school naar verwachting heen gaat', 'Vmbo, theoretische leerweg').optional(),
  programmaAfwijking: tekst('Hoe het programma afwijkt; `geen` als dat niet zo is', 'geen').optional(),
}
const schoolId = Uuid.meta({ description: 'De school die het plan bijhoudt: de eigen organisatie' })

export const OppIn = z.strictObject({ ...vasteVelden, ...versievelden, schoolId: schoolId.optional() })
export const OppVersieIn = z.strictObject({ reden: Reden })
/** The merge patch of what stands in the concept outside its parts. */
export const OppWijziging = z.strictObject({
  schooljaar: Schooljaar.optional(),
  uitstroombestemming: versievelden.uitstroombestemming.unwrap().nullable().optional(),
  programmaAfwijking: versievelden.programmaAfwijking.unwrap().nullable().optional(),
})

const OppVersie = z.strictObject({
  id: Uuid.meta({ description: 'Het id van het plan' }),
  planversie: Planversie,
  ...versievelden,
  reden: Reden.optional(),
  perspectiefVastgesteldOp: Tijdstip.describe('Wanneer het perspectief van deze versie is vastgesteld').optional(),
  handelingsdeelVastgesteldOp: Tijdstip.describe('Wanneer het handelingsdeel van deze versie is vastgesteld').optional(),
  overlegPerspectiefOp: dag('De dag van het overleg over het perspectief, met de ouders of met de leerling vanaf 18 jaar').optional(),
})
export const oppVersie: Noun<typeof opp_versie.$inferSelect, typeof OppVersie> = {
  soort: 'opp-versie',
  tabel: opp_versie,
  vorm: 1,
  Uit: OppVersie,
  toon: (rij) => ({
    id: rij.id,
    planversie: rij.planversie,
    schooljaar: rij.schooljaar,
    uitstroombestemming: rij.uitstroombestemming ?? undefined,
    programmaAfwijking: rij.programma_afwijking ?? undefined,
    reden: rij.reden ?? undefined,
    perspectiefVastgesteldOp: rij.perspectief_vastgesteld_op ?? undefined,
    handelingsdeelVastgesteldOp: rij.handelingsdeel_vastgesteld_op ?? undefined,
    overlegPerspectiefOp: rij.overleg_perspectief_op ?? undefined,
  }),
  plaats: (rij) => ({
    ouder: rij.id,
    eigenaar: rij.eigenaar_id,
    betreft: rij.jeugdige_id,
    cel: 'school/onderwijs',
    volgorde: rij.planversie,
    filter: { datum: rij.handelingsdeel_vastgesteld_op && dagVan(rij.handelingsdeel_vastgesteld_op) },
  }),
}

const Opp = z.strictObject({ id: Uuid, ...vasteVelden, schoolId })
export const oppNoun: Noun<typeof opp.$inferSelect, typeof Opp> = {
  soort: 'opp',
  tabel: opp,
  vorm: 1,
  Uit: Opp,
  toon: ({ id, soort, jeugdige_id, school_id }) => ({ id, soort, jeugdigeId: jeugdige_id, schoolId: school_id }),
  plaats: (rij) => ({
    eigenaar: rij.school_id,
    betreft: rij.jeugdige_id,
    cel: 'school/basis',
    filter: { soort: rij.soort },
    beurt: rij.school_id,
  }),
  delen: [
    { noun: oppVersie, veld: 'versie', versie: true, enkel: true },
    ...onderdelen.map(({ noun, veld }) => ({ noun, veld, enkel: noun === jeugdhulpverklaring.noun })),
    { noun: samenvatting, veld: 'samenvattingen' },
    { noun: oppInstemming, veld: 'instemmingen' },
    { noun: zienswijze, veld: 'zienswijzen' },
  ],
  celsoorten: ['school/basis', 'school/onderwijs', 'school/thuissituatie', 'school/jeugdhulp'],
}
