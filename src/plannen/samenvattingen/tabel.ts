import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { Cel } from '../../toegang/cellen.ts'
import { moment, standaard } from '../../toegang/kolommen.ts'
import { gezinsplan_versie } from '../gezinsplannen/tabel.ts'
import { keuze } from '../kolommen.ts'
import { opp_versie } from '../opps/tabel.ts'

export const bronsoorten = ['inzet', 'opp', 'gezinsplan'] as const

/** What one plan says, in short, of something of another owner: it stays theirs, in their cell, on the ground of one toestemming. */
export const samenvatting = pgTable(
  'samenvatting',
  {
    id: uuid().notNull(),
    planversie: integer().notNull(),
    opp_id: uuid(),
    gezinsplan_id: uuid(),
    gezin_id: uuid(),
    betreft_id: uuid(),
    /** The owner of the source, and the cell its content stands in. */
    eigenaar_id: uuid().notNull(),
    cel: text().$type<Cel>().notNull(),
    bron_soort: text({ enum: bronsoorten }).notNull(),
    bron_id: uuid().notNull(),
    toestemming_id: uuid().notNull(),
    casus_id: uuid().notNull(),
    tekst: text().notNull(),
    /** When its owner destroyed the source: that something was shared stays, what it was does not. */
    vernietigd_op: moment(),
    ...standaard,
  },
  (t) => [
    primaryKey({ columns: [t.id, t.planversie] }),
    keuze('samenvatting_bron', t.bron_soort, bronsoorten),
    check('samenvatting_vernietigd', sql`(${t.vernietigd_op} is null) = (${t.tekst} <> '')`),
    check('samenvatting_in_een_plan', sql`num_nonnulls(${t.opp_id}, ${t.gezinsplan_id}) = 1`),
    foreignKey({ name: 'samenvatting_in_opp', columns: [t.opp_id, t.planversie], foreignColumns: [opp_versie.id, opp_versie.planversie] }),
    foreignKey({
      name: 'samenvatting_in_gezinsplan',
      columns: [t.gezinsplan_id, t.planversie],
      foreignColumns: [gezinsplan_versie.id, gezinsplan_versie.planversie],
    }),
    index('samenvatting_op_opp').on(t.opp_id, t.planversie),
    index('samenvatting_op_gezinsplan').on(t.gezinsplan_id, t.planversie),
  ],
)
