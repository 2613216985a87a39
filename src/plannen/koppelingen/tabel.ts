import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { persoon } from '../../register/personen/tabel.ts'
import { moment, standaard } from '../../toegang/kolommen.ts'
import { keuze } from '../kolommen.ts'

export const koppelingsoorten = ['doel-doel', 'jeugdhulp-hulp', 'schoolloopbaan-opp'] as const
export const kanten = ['opp', 'gezinsplan'] as const
export type Kant = (typeof kanten)[number]

/** That something in an OPP and something in a gezinsplan belong together. What each side says of it stands in its own half. */
export const koppeling = pgTable(
  'koppeling',
  {
    id: uuid().primaryKey(),
    soort: text({ enum: koppelingsoorten }).notNull(),
    opp_id: uuid().notNull(),
    gezinsplan_id: uuid().notNull(),
    jeugdige_id: uuid().notNull(),
    /** Who keeps each plan: they, and they alone, propose, confirm and end. */
    opp_eigenaar_id: uuid().notNull(),
    gezinsplan_eigenaar_id: uuid().notNull(),
    voorgesteld_door_id: uuid().notNull(),
    voorgesteld_op: moment().notNull(),
    bevestigd_op: moment(),
    beeindigd_op: moment(),
    ...standaard,
  },
  (t) => [
    keuze('koppeling_soort', t.soort, koppelingsoorten),
    foreignKey({ name: 'koppeling_jeugdige', columns: [t.jeugdige_id], foreignColumns: [persoon.id] }),
    foreignKey({ name: 'koppeling_voorgesteld_door', columns: [t.voorgesteld_door_id], foreignColumns: [organisatie.id] }),
    index('koppeling_op_opp').on(t.opp_id),
    index('koppeling_op_gezinsplan').on(t.gezinsplan_id),
    index('koppeling_op_jeugdige').on(t.jeugdige_id),
  ],
)

/** One side of a koppeling, in the cell of its plan. `plan_versie` is what it was pinned on; the half itself has no versions. */
export const koppelinghelft = pgTable(
  'koppelinghelft',
  {
    id: uuid().primaryKey(),
    koppeling_id: uuid().notNull(),
    kant: text({ enum: kanten }).notNull(),
    plan_id: uuid().notNull(),
    plan_versie: integer().notNull(),
    onderdeel_id: uuid(),
    bevestigd_op: moment().notNull(),
    eigenaar_id: uuid().notNull(),
    /** The jeugdige, by the id that this plan uses. */
    betreft_id: uuid().notNull(),
    ...standaard,
  },
  (t) => [
    keuze('koppelinghelft_kant', t.kant, kanten),
    foreignKey({ name: 'koppelinghelft_koppeling', columns: [t.koppeling_id], foreignColumns: [koppeling.id] }),
    foreignKey({ name: 'koppelinghelft_betreft', columns: [t.betreft_id], foreignColumns: [persoon.id] }),
    uniqueIndex('koppelinghelft_een').on(t.koppeling_id, t.kant).where(sql`${t.vervallen_op} is null`),
    index('koppelinghelft_op_plan').on(t.plan_id),
  ],
)

export const koppeling_beeindiging = pgTable(
  'koppeling_beeindiging',
  {
    id: uuid().primaryKey(),
    koppeling_id: uuid().notNull(),
    kant: text({ enum: kanten }).notNull(),
    eigenaar_id: uuid().notNull(),
    betreft_id: uuid().notNull(),
    reden: text().notNull(),
    ...standaard,
  },
  (t) => [
    keuze('koppeling_beeindiging_kant', t.kant, kanten),
    foreignKey({ name: 'koppeling_beeindiging_koppeling', columns: [t.koppeling_id], foreignColumns: [koppeling.id] }),
    uniqueIndex('koppeling_beeindiging_een').on(t.koppeling_id).where(sql`${t.vervallen_op} is null`),
  ],
)
