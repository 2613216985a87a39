import { z } from 'zod'
import { zienswijze } from '../../register/zienswijzen/schema.ts'
import type { Cel } from '../../toegang/cellen.ts'
import type { Noun } from '../../toegang/noun.ts'
import { aanwezige, isEen, isEenFout, mededeling, overlegstuk, plaatsOnder, wie } from '../aanwezigheid/schema.ts'
import { casusId, Datum, Id, Keuze, Moment, Regel, Verhaal } from '../schema.ts'
import { afspraak, categorieen, verslagdeel, verslaginstemming, verslagvaststelling } from '../verslagen/schema.ts'
import type { OverlegakkoordRij, OverlegRij, OverlegverloopRij, UitgenodigdeRij } from './tabel.ts'
import * as tabel from './tabel.ts'

const overlegId = Id('Het overleg')

const genodigdevelden = {
  ...wie,
  reden: Verhaal('Waarom deze erbij nodig is', 'Kent de situatie thuis en geeft daar de begeleiding.'),
}
const BesluitNodig = z.boolean().meta({
  description:
    'Of van deze een besluit nodig is. Was die er niet bij integraal arrangeren, dan zegt u waarom het overleg toch is gehouden, en is wat over diens deel is gezegd een voorstel.',
  example: true,
})
const Uitgenodigde = z
  .strictObject({
    id: Id('De uitgenodigde'),
    casusId,
    overlegId,
    ...genodigdevelden,
    besluitNodig: BesluitNodig,
    uitgenodigdOp: Moment('Wanneer'),
  })
  .describe('Wie er voor dit overleg is gevraagd, en waarom')

export const uitgenodigde: Noun<UitgenodigdeRij, typeof Uitgenodigde> = {
  soort: 'uitgenodigde',
  tabel: tabel.uitgenodigde,
  vorm: 1,
  Uit: Uitgenodigde,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    overlegId: rij.overleg_id,
    organisatieId: rij.organisatie_id ?? undefined,
    medewerkerId: rij.medewerker_id ?? undefined,
    persoonId: rij.persoon_id ?? undefined,
    reden: rij.reden,
    besluitNodig: rij.besluit_nodig,
    uitgenodigdOp: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({
    ...plaatsOnder(rij),
    filter: { datum: rij.verwacht_op, verwijst: rij.organisatie_id ?? rij.persoon_id },
    beurt: rij.verwacht_op === null ? null : (rij.medewerker_id ?? rij.organisatie_id ?? rij.persoon_id),
  }),
}

const Toelichting = Verhaal('Wat u erbij wilt zeggen', 'Met de schoolarts erbij is iedereen er die nodig is.').optional()
const Overlegakkoord = z
  .strictObject({
    id: Id('Het akkoord'),
    casusId,
    overlegId,
    organisatieId: Id('De organisatie die akkoord is'),
    toelichting: Toelichting,
    op: Moment('Wanneer'),
  })
  .describe('Dat een organisatie het eens is met wie er zijn uitgenodigd. Komt er daarna iemand bij, dan telt het niet meer.')

export const overlegakkoord: Noun<OverlegakkoordRij, typeof Overlegakkoord> = {
  soort: 'overlegakkoord',
  tabel: tabel.overlegakkoord,
  vorm: 1,
  Uit: Overlegakkoord,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    overlegId: rij.overleg_id,
    organisatieId: rij.eigenaar_id,
    toelichting: rij.toelichting ?? undefined,
    op: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({ ...plaatsOnder(rij), filter: { verwijst: rij.eigenaar_id } }),
}

const stapvelden = {
  stap: Keuze(['begonnen', 'gehouden', 'afgelast'], 'Wat er met het overleg gebeurt'),
  reden: Verhaal('Waarom het niet doorgaat, of iets over het verloop', 'De moeder is ziek.').optional(),
}
const Overlegverloop = z
  .strictObject({ id: Id('De stap'), casusId, overlegId, ...stapvelden, op: Moment('Wanneer') })
  .describe('Dat een overleg begon, is gehouden of niet doorging')

export const overlegverloop: Noun<OverlegverloopRij, typeof Overlegverloop> = {
  soort: 'overlegverloop',
  tabel: tabel.overlegverloop,
  vorm: 1,
  Uit: Overlegverloop,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    overlegId: rij.overleg_id,
    stap: rij.stap,
    reden: rij.reden ?? undefined,
    op: rij.op,
  }),
  plaats: (rij) => ({ ...plaatsOnder(rij), filter: { soort: rij.stap } }),
}

const planvelden = {
  naam: Regel('Hoe het overleg bij u heet', 'Ondersteuningsteam De Vlierhof').optional(),
  geplandOp: Moment('Wanneer het overleg is'),
  duurMinuten: z.int().min(5).max(480).meta({ description: 'Hoe lang het duurt, in minuten', example: 60 }),
  plaats: Regel('Waar', 'De Vlierhof, lokaal 3').optional(),
}
const verslagvelden = {
  regisseurOrganisatieId: Id('De organisatie die volgens het verslag de regie heeft').optional(),
  regisseurPersoonId: Id('De persoon die volgens het verslag de regie heeft').optional(),
  evaluatieOp: Datum(
    'Wanneer samen wordt gekeken hoe het gaat. Plan voor die dag ook een evaluatiemoment: zonder dat wordt het verslag niet vastgesteld',
  ).optional(),
}
const Soort = Keuze(tabel.soorten, 'Wat voor overleg het is; hoe het bij u heet staat in `naam`')
const ZonderGezin = z
  .strictObject({
    reden: Keuze(tabel.redenenZonderGezin, 'Op welke grond het gezin er niet bij is'),
    delingId: Id('De bevestigde deling zonder toestemming waarop dit berust').optional(),
    toelichting: Verhaal('Waarom het niet met het gezin erbij kan', 'Vragen brengt haar in gevaar.'),
  })
  .refine(({ reden, delingId }) => (reden === 'deling-zonder-toestemming') === (delingId !== undefined), {
    error: 'Noem de deling waarop dit berust, en alleen dan.',
    path: ['delingId'],
  })
  .describe('Waarom dit overleg zonder het gezin is. Zo’n overleg zien alleen wie over veiligheid mag lezen.')

const Overleg = z
  .strictObject({
    id: overlegId,
    casusId,
    geplandDoorId: Id('De organisatie die het overleg belegde'),
    soort: Soort,
    ...planvelden,
    status: Keuze(tabel.standen, 'Of het nog komt, bezig is, is geweest of niet doorging'),
    zonderGezin: ZonderGezin.optional(),
    begonnenOp: Moment('Wanneer het begon').optional(),
    openTot: Moment('Tot wanneer wat op tafel ligt hoogstens openstaat').optional(),
    afgerondOp: Moment('Wanneer het klaar was, of is afgelast').optional(),
    ...verslagvelden,
    verslagVastgesteldOp: Moment('Wanneer het verslag is vastgesteld').optional(),
  })
  .describe('Een overleg over een casus, met wie er is gevraagd, wie er was, wat er op tafel lag en het verslag')

const celsoorten = categorieen.map((categorie): Cel => `casus/${categorie}`)
const deel = (noun: unknown, veld: string) => ({ noun: noun as Noun<never>, veld })

/** A resource of its own within the casus: whoever the casus is open to reads it, each in the cells that are theirs. */
export const overleg: Noun<OverlegRij, typeof Overleg> = {
  soort: 'overleg',
  tabel: tabel.overleg,
  vorm: 1,
  Uit: Overleg,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    geplandDoorId: rij.eigenaar_id,
    soort: rij.soort,
    naam: rij.naam ?? undefined,
    geplandOp: rij.gepland_op,
    duurMinuten: rij.duur_minuten,
    plaats: rij.plaats ?? undefined,
    status: rij.status,
    zonderGezin: zonderGezinVan(rij),
    begonnenOp: rij.begonnen_op ?? undefined,
    openTot: rij.open_tot ?? undefined,
    afgerondOp: rij.afgerond_op ?? undefined,
    regisseurOrganisatieId: rij.regisseur_organisatie_id ?? undefined,
    regisseurPersoonId: rij.regisseur_persoon_id ?? undefined,
    evaluatieOp: rij.evaluatie_op ?? undefined,
    verslagVastgesteldOp: rij.verslag_vastgesteld_op ?? undefined,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    cel: rij.cel,
    filter: { soort: rij.soort, status: rij.status },
  }),
  delen: [
    deel(uitgenodigde, 'uitgenodigden'),
    deel(overlegakkoord, 'akkoorden'),
    deel(overlegverloop, 'verloop'),
    deel(aanwezige, 'aanwezigen'),
    deel(overlegstuk, 'stukken'),
    deel(mededeling, 'mededelingen'),
    deel(verslagdeel, 'verslagdelen'),
    deel(afspraak, 'afspraken'),
    { ...deel(verslagvaststelling, 'vaststelling'), enkel: true },
    deel(verslaginstemming, 'instemmingen'),
    deel(zienswijze, 'zienswijzen'),
  ],
  celsoorten,
}

const zonderGezinVan = (rij: OverlegRij): z.input<typeof ZonderGezin> | undefined =>
  rij.zonder_gezin_reden === null
    ? undefined
    : {
        reden: rij.zonder_gezin_reden,
        delingId: rij.zonder_gezin_deling_id ?? undefined,
        toelichting: rij.zonder_gezin_toelichting as string,
      }

const Genodigde = z.strictObject({ ...genodigdevelden, besluitNodig: BesluitNodig.optional() }).refine(isEen, isEenFout)
export type Genodigde = z.output<typeof Genodigde>
export const MaakUitgenodigde = Genodigde
export const MaakOverleg = z.strictObject({
  soort: Soort,
  ...planvelden,
  uitgenodigden: z
    .array(Genodigde)
    .max(50)
    .optional()
    .describe('Wie er worden gevraagd, met van ieder waarom. Later kunt u er nog meer vragen.'),
  zonderGezin: ZonderGezin.optional(),
})
const leegbaar = <S extends z.ZodType>(veld: z.ZodOptional<S>) => veld.unwrap().nullable().optional()
export const WijzigOverleg = z.strictObject({
  naam: leegbaar(planvelden.naam),
  geplandOp: planvelden.geplandOp.optional(),
  duurMinuten: planvelden.duurMinuten.optional(),
  plaats: leegbaar(planvelden.plaats),
  regisseurOrganisatieId: leegbaar(verslagvelden.regisseurOrganisatieId),
  regisseurPersoonId: leegbaar(verslagvelden.regisseurPersoonId),
  evaluatieOp: leegbaar(verslagvelden.evaluatieOp),
})
export const MaakOverlegakkoord = z.strictObject({ toelichting: Toelichting })
export const MaakOverlegverloop = z.strictObject({ ...stapvelden, op: Moment('Wanneer; zonder dit nu').optional() })
