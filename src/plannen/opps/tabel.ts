import { sql } from 'drizzle-orm'
import { boolean, check, foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { persoon } from '../../register/personen/tabel.ts'
import { moment, standaard } from '../../toegang/kolommen.ts'
import { dag, keuze } from '../kolommen.ts'

export const oppsoorten = ['opp', 'handelingsplan', 'ondersteuningsafspraken'] as const
export const oppdelen = ['perspectief', 'handelingsdeel'] as const
export type Oppdeel = (typeof oppdelen)[number]
export const richtingen = ['belemmerend', 'bevorderend'] as const
export const gebieden = ['school', 'thuis', 'vrije-tijd'] as const
export const vormen = ['gesprek', 'tekening', 'brief', 'film', 'vertrouwenspersoon', 'anders'] as const
export const inbrenguitkomsten = ['gegeven', 'wil-niet', 'kan-niet'] as const
export const jeugdhulpantwoorden = ['ja', 'nee', 'geen-antwoord-gewenst', 'onbekend'] as const
export const domeinen = ['onderwijs', 'thuis', 'jeugdhulp', 'vrije-tijd'] as const
/** As whom one agrees. Who has gezag does so as a parent or as a voogd; of the organisaties only a gecertificeerde instelling can have it. */
export const hoedanigheden = ['ouder', 'voogd', 'leerling', 'gecertificeerde-instelling'] as const
export const instemminguitkomsten = ['ingestemd', 'geen-overeenstemming'] as const

export const opp = pgTable(
  'opp',
  {
    id: uuid().primaryKey(),
    soort: text({ enum: oppsoorten }).notNull(),
    jeugdige_id: uuid().notNull(),
    school_id: uuid().notNull(),
    ...standaard,
  },
  (t) => [
    keuze('opp_soort', t.soort, oppsoorten),
    foreignKey({ name: 'opp_jeugdige', columns: [t.jeugdige_id], foreignColumns: [persoon.id] }),
    foreignKey({ name: 'opp_school', columns: [t.school_id], foreignColumns: [organisatie.id] }),
    index('opp_op_jeugdige').on(t.jeugdige_id),
  ],
)

/** One version of an OPP: what it says outside its parts, and when which deel was vastgesteld. The id is that of the OPP. */
export const opp_versie = pgTable(
  'opp_versie',
  {
    id: uuid().notNull(),
    planversie: integer().notNull(),
    jeugdige_id: uuid().notNull(),
    eigenaar_id: uuid().notNull(),
    schooljaar: text().notNull(),
    uitstroombestemming: text(),
    programma_afwijking: text(),
    reden: text(),
    perspectief_vastgesteld_op: moment(),
    handelingsdeel_vastgesteld_op: moment(),
    overleg_perspectief_op: dag(),
    ...standaard,
  },
  (t) => [primaryKey({ columns: [t.id, t.planversie] }), foreignKey({ name: 'opp_versie_opp', columns: [t.id], foreignColumns: [opp.id] })],
)

/** What every part of an OPP has: its plan and version, about whom it is, and whose record. A part keeps its id from version to version. */
const onderdeel = {
  id: uuid().notNull(),
  planversie: integer().notNull(),
  opp_id: uuid().notNull(),
  jeugdige_id: uuid().notNull(),
  eigenaar_id: uuid().notNull(),
}
// biome-ignore lint/suspicious/noExplicitAny: the columns of any of the tables below
const inVersie = (naam: string, t: any) => [
  primaryKey({ columns: [t.id, t.planversie] }),
  foreignKey({ name: `${naam}_versie`, columns: [t.opp_id, t.planversie], foreignColumns: [opp_versie.id, opp_versie.planversie] }),
  index(`${naam}_op_plan`).on(t.opp_id, t.planversie),
]

export const opp_factor = pgTable(
  'opp_factor',
  {
    ...onderdeel,
    richting: text({ enum: richtingen }).notNull(),
    gebied: text({ enum: gebieden }).notNull(),
    tekst: text().notNull(),
    ...standaard,
  },
  (t) => [
    ...inVersie('opp_factor', t),
    keuze('opp_factor_richting', t.richting, richtingen),
    keuze('opp_factor_gebied', t.gebied, gebieden),
  ],
)

export const opp_leerlinginbreng = pgTable(
  'opp_leerlinginbreng',
  {
    ...onderdeel,
    gevraagd_op: dag().notNull(),
    vorm: text({ enum: vormen }),
    gekozen_door_leerling: boolean(),
    geboden_hulp: text(),
    uitkomst: text({ enum: inbrenguitkomsten }).notNull(),
    inbreng: text(),
    invloed: text(),
    toegelicht_op: dag(),
    toegelicht_door: text(),
    ...standaard,
  },
  (t) => [
    ...inVersie('opp_leerlinginbreng', t),
    keuze('opp_leerlinginbreng_vorm', t.vorm, vormen),
    keuze('opp_leerlinginbreng_uitkomst', t.uitkomst, inbrenguitkomsten),
  ],
)

export const opp_begeleiding = pgTable(
  'opp_begeleiding',
  { ...onderdeel, omschrijving: text().notNull(), uitvoerder: text(), omvang: text(), ...standaard },
  (t) => inVersie('opp_begeleiding', t),
)

/** What the school asked about jeugdhulp, and what was answered: one per version. */
export const opp_jeugdhulpverklaring = pgTable(
  'opp_jeugdhulpverklaring',
  {
    ...onderdeel,
    antwoord: text({ enum: jeugdhulpantwoorden }).notNull(),
    gevraagd_aan: text(),
    gevraagd_op: dag(),
    motivering: text(),
    ...standaard,
  },
  (t) => [
    ...inVersie('opp_jeugdhulpverklaring', t),
    keuze('opp_jeugdhulpverklaring_antwoord', t.antwoord, jeugdhulpantwoorden),
    uniqueIndex('opp_jeugdhulpverklaring_een').on(t.opp_id, t.planversie).where(sql`${t.vervallen_op} is null`),
  ],
)

/** A reference to an inzet of jeugdhulp: never a copy of what it says. */
export const opp_jeugdhulp = pgTable(
  'opp_jeugdhulp',
  { ...onderdeel, inzet_id: uuid().notNull(), toelichting: text(), ...standaard },
  (t) => [
    ...inVersie('opp_jeugdhulp', t),
    uniqueIndex('opp_jeugdhulp_een').on(t.opp_id, t.planversie, t.inzet_id).where(sql`${t.vervallen_op} is null`),
  ],
)

export const opp_doel = pgTable(
  'opp_doel',
  { ...onderdeel, tekst: text().notNull(), domein: text({ enum: domeinen }).notNull(), streefdatum: dag(), ...standaard },
  (t) => [...inVersie('opp_doel', t), keuze('opp_doel_domein', t.domein, domeinen)],
)

/** That who has gezag, or the pupil, agrees with the handelingsdeel of a version, or that no agreement was reached. */
export const opp_instemming = pgTable(
  'opp_instemming',
  {
    ...onderdeel,
    door_id: uuid(),
    door_organisatie_id: uuid(),
    hoedanigheid: text({ enum: hoedanigheden }).notNull(),
    uitkomst: text({ enum: instemminguitkomsten }).notNull(),
    gegeven_op: dag().notNull(),
    toelichting: text(),
    ...standaard,
  },
  (t) => [
    ...inVersie('opp_instemming', t),
    keuze('opp_instemming_hoedanigheid', t.hoedanigheid, hoedanigheden),
    keuze('opp_instemming_uitkomst', t.uitkomst, instemminguitkomsten),
    foreignKey({ name: 'opp_instemming_door', columns: [t.door_id], foreignColumns: [persoon.id] }),
    foreignKey({ name: 'opp_instemming_door_organisatie', columns: [t.door_organisatie_id], foreignColumns: [organisatie.id] }),
    check(
      'opp_instemming_wie',
      sql`num_nonnulls(${t.door_id}, ${t.door_organisatie_id}) = 1 and (${t.door_organisatie_id} is not null) = (${t.hoedanigheid} = 'gecertificeerde-instelling')`,
    ),
  ],
)

export const opp_vaststelling = pgTable(
  'opp_vaststelling',
  { ...onderdeel, deel: text({ enum: oppdelen }).notNull(), overleg_gevoerd_op: dag(), vastgesteld_op: moment().notNull(), ...standaard },
  (t) => [
    ...inVersie('opp_vaststelling', t),
    keuze('opp_vaststelling_deel', t.deel, oppdelen),
    uniqueIndex('opp_vaststelling_een').on(t.opp_id, t.planversie, t.deel).where(sql`${t.vervallen_op} is null`),
  ],
)
