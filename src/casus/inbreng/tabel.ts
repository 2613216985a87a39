import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { moment, standaard } from '../../toegang/kolommen.ts'
import { casus } from '../casussen/tabel.ts'

/** Which version of a plan lies on the table. The plan is of three kinds, so no foreign key can hold it; the write checks it in the same transaction. */
export const inbreng = pgTable(
  'inbreng',
  {
    id: uuid().notNull(),
    casus_id: uuid()
      .notNull()
      .references(() => casus.id),
    /** The owner of the plan. */
    eigenaar_id: uuid()
      .notNull()
      .references(() => organisatie.id),
    soort: text({ enum: ['opp', 'gezinsplan', 'inzet'] }).notNull(),
    plan_id: uuid().notNull(),
    /** Not `planversie`: this row is no part of that version. */
    ingebrachte_versie: integer(),
    /** The jeugdige of the casus whom the plan is about; absent for a plan of the whole gezin. */
    jeugdige_id: uuid(),
    status: text({ enum: ['op-tafel', 'van-tafel'] }).notNull(),
    van_tafel_op: moment(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'inbreng_sleutel', columns: [t.casus_id, t.id] }),
    unique('inbreng_id').on(t.id),
    index('inbreng_plan').on(t.plan_id),
    uniqueIndex('inbreng_eenmaal').on(t.casus_id, t.plan_id).where(sql`status = 'op-tafel' and vervallen_op is null`),
    check(
      'inbreng_soort',
      sql`${t.soort} in ('opp', 'gezinsplan', 'inzet') and (${t.soort} = 'inzet') = (${t.ingebrachte_versie} is null)`,
    ),
    check(
      'inbreng_status',
      sql`${t.status} in ('op-tafel', 'van-tafel') and (${t.status} = 'van-tafel') = (${t.van_tafel_op} is not null)`,
    ),
  ],
)
export type InbrengRij = typeof inbreng.$inferSelect

export const inbrengbeeindiging = pgTable(
  'inbrengbeeindiging',
  {
    id: uuid().notNull(),
    casus_id: uuid().notNull(),
    eigenaar_id: uuid().notNull(),
    inbreng_id: uuid().notNull(),
    jeugdige_id: uuid(),
    reden: text().notNull(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'inbrengbeeindiging_sleutel', columns: [t.casus_id, t.id] }),
    foreignKey({
      name: 'inbrengbeeindiging_van_inbreng',
      columns: [t.casus_id, t.inbreng_id],
      foreignColumns: [inbreng.casus_id, inbreng.id],
    }),
    uniqueIndex('inbrengbeeindiging_eenmaal').on(t.casus_id, t.inbreng_id).where(sql`vervallen_op is null`),
  ],
)
export type InbrengbeeindigingRij = typeof inbrengbeeindiging.$inferSelect
