import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { persoon } from '../../register/personen/tabel.ts'
import { standaard } from '../../toegang/kolommen.ts'
import { gezinsplan_versie } from '../gezinsplannen/tabel.ts'
import { dag } from '../kolommen.ts'

/** That someone of the gezin asked for a version of the plan on paper, got it, or both. Of a vastgestelde version too: it stands beside it, not in it. */
export const gezinsplan_afschrift = pgTable(
  'gezinsplan_afschrift',
  {
    id: uuid().notNull(),
    planversie: integer().notNull(),
    gezinsplan_id: uuid().notNull(),
    gezin_id: uuid().notNull(),
    eigenaar_id: uuid().notNull(),
    aan_id: uuid().notNull(),
    gevraagd_op: dag(),
    verstrekt_op: dag(),
    ...standaard,
  },
  (t) => [
    primaryKey({ columns: [t.id, t.planversie] }),
    foreignKey({
      name: 'gezinsplan_afschrift_versie',
      columns: [t.gezinsplan_id, t.planversie],
      foreignColumns: [gezinsplan_versie.id, gezinsplan_versie.planversie],
    }),
    foreignKey({ name: 'gezinsplan_afschrift_aan', columns: [t.aan_id], foreignColumns: [persoon.id] }),
    check('gezinsplan_afschrift_wanneer', sql`num_nonnulls(${t.gevraagd_op}, ${t.verstrekt_op}) > 0`),
    check('gezinsplan_afschrift_volgorde', sql`${t.verstrekt_op} >= ${t.gevraagd_op}`),
    index('gezinsplan_afschrift_op_plan').on(t.gezinsplan_id, t.planversie),
  ],
)
