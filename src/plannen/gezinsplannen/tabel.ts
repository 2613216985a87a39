import { sql } from 'drizzle-orm'
import { boolean, check, foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { gezin } from '../../register/gezinnen/tabel.ts'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { persoon } from '../../register/personen/tabel.ts'
import { moment, standaard } from '../../toegang/kolommen.ts'
import { dag, keuze } from '../kolommen.ts'
import { domeinen } from '../opps/tabel.ts'

export const gezinsplansoorten = ['gezinsplan', 'familiegroepsplan', 'hulpverleningsplan', 'plan-van-aanpak'] as const
export const aanboduitkomsten = ['gemaakt', 'ouders-zien-af', 'bedreiging-ontwikkeling', 'belang-kind', 'niet-van-toepassing'] as const
export const aarden = ['eigen-kracht', 'netwerk'] as const
export const herkomsten = ['koppeling', 'gezin'] as const

export const gezinsplan = pgTable(
  'gezinsplan',
  {
    id: uuid().primaryKey(),
    soort: text({ enum: gezinsplansoorten }).notNull(),
    gezin_id: uuid().notNull(),
    eigenaar_id: uuid().notNull(),
    ...standaard,
  },
  (t) => [
    keuze('gezinsplan_soort', t.soort, gezinsplansoorten),
    foreignKey({ name: 'gezinsplan_gezin', columns: [t.gezin_id], foreignColumns: [gezin.id] }),
    foreignKey({ name: 'gezinsplan_eigenaar', columns: [t.eigenaar_id], foreignColumns: [organisatie.id] }),
    index('gezinsplan_op_gezin').on(t.gezin_id),
  ],
)

/** One version of a gezinsplan: what it says outside its parts, and when it was vastgesteld. The id is that of the plan. */
export const gezinsplan_versie = pgTable(
  'gezinsplan_versie',
  {
    id: uuid().notNull(),
    planversie: integer().notNull(),
    gezin_id: uuid().notNull(),
    eigenaar_id: uuid().notNull(),
    aanbod_aangeboden_op: dag(),
    aanbod_uitkomst: text({ enum: aanboduitkomsten }),
    aanbod_toelichting: text(),
    overleg_met_jeugdige_op: dag(),
    overleg_met_ouders_op: dag(),
    overleg_met_pleegouders_op: dag(),
    instemming_pleegouders_op: dag(),
    overleg_toelichting: text(),
    op_schrift_gevraagd_op: dag(),
    op_schrift_verstrekt_op: dag(),
    maatregel: boolean().notNull(),
    uitbesteed_aan_id: uuid(),
    reden: text(),
    vastgesteld_op: moment(),
    ...standaard,
  },
  (t) => [
    primaryKey({ columns: [t.id, t.planversie] }),
    keuze('gezinsplan_versie_aanbod', t.aanbod_uitkomst, aanboduitkomsten),
    foreignKey({ name: 'gezinsplan_versie_plan', columns: [t.id], foreignColumns: [gezinsplan.id] }),
    foreignKey({ name: 'gezinsplan_versie_uitbesteed_aan', columns: [t.uitbesteed_aan_id], foreignColumns: [organisatie.id] }),
    check('gezinsplan_versie_uitbesteed', sql`${t.uitbesteed_aan_id} <> ${t.eigenaar_id}`),
  ],
)

/** What every part of a gezinsplan has: its plan and version, the home, and whose record. A part keeps its id from version to version. */
const onderdeel = {
  id: uuid().notNull(),
  planversie: integer().notNull(),
  gezinsplan_id: uuid().notNull(),
  gezin_id: uuid().notNull(),
  eigenaar_id: uuid().notNull(),
}
// biome-ignore lint/suspicious/noExplicitAny: the columns of any of the tables below
const inVersie = (naam: string, t: any, wie?: any) => [
  primaryKey({ columns: [t.id, t.planversie] }),
  foreignKey({
    name: `${naam}_versie`,
    columns: [t.gezinsplan_id, t.planversie],
    foreignColumns: [gezinsplan_versie.id, gezinsplan_versie.planversie],
  }),
  index(`${naam}_op_plan`).on(t.gezinsplan_id, t.planversie),
  ...(wie ? [foreignKey({ name: `${naam}_betreft`, columns: [wie], foreignColumns: [persoon.id] })] : []),
]

export const gezinsplan_kracht = pgTable(
  'gezinsplan_kracht',
  { ...onderdeel, betreft_id: uuid().notNull(), aard: text({ enum: aarden }).notNull(), tekst: text().notNull(), ...standaard },
  (t) => [...inVersie('gezinsplan_kracht', t, t.betreft_id), keuze('gezinsplan_kracht_aard', t.aard, aarden)],
)

/** A reference to an inzet: never a copy of what it says. */
export const gezinsplan_hulp = pgTable(
  'gezinsplan_hulp',
  { ...onderdeel, betreft_id: uuid().notNull(), inzet_id: uuid().notNull(), toelichting: text(), ...standaard },
  (t) => [
    ...inVersie('gezinsplan_hulp', t, t.betreft_id),
    uniqueIndex('gezinsplan_hulp_een').on(t.gezinsplan_id, t.planversie, t.inzet_id, t.betreft_id).where(sql`${t.vervallen_op} is null`),
  ],
)

/** How a jeugdige fares at school, and whether the family told so or the school did through a koppeling. A child at two schools has two. */
export const gezinsplan_schoolloopbaan = pgTable(
  'gezinsplan_schoolloopbaan',
  {
    ...onderdeel,
    jeugdige_id: uuid().notNull(),
    school: text(),
    perspectief: text(),
    verzuim: text(),
    steun_op_school: text(),
    herkomst: text({ enum: herkomsten }),
    koppeling_id: uuid(),
    nvt_reden: text(),
    ...standaard,
  },
  (t) => [...inVersie('gezinsplan_schoolloopbaan', t, t.jeugdige_id), keuze('gezinsplan_schoolloopbaan_herkomst', t.herkomst, herkomsten)],
)

export const gezinsplan_doel = pgTable(
  'gezinsplan_doel',
  {
    ...onderdeel,
    betreft_id: uuid().notNull(),
    tekst: text().notNull(),
    domein: text({ enum: domeinen }).notNull(),
    streefdatum: dag(),
    ...standaard,
  },
  (t) => [...inVersie('gezinsplan_doel', t, t.betreft_id), keuze('gezinsplan_doel_domein', t.domein, domeinen)],
)

export const gezinsplan_vaststelling = pgTable(
  'gezinsplan_vaststelling',
  { ...onderdeel, vastgesteld_op: moment().notNull(), ...standaard },
  (t) => [
    ...inVersie('gezinsplan_vaststelling', t),
    uniqueIndex('gezinsplan_vaststelling_een').on(t.gezinsplan_id, t.planversie).where(sql`${t.vervallen_op} is null`),
  ],
)
