import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { persoon } from '../../register/personen/tabel.ts'
import { standaard } from '../../toegang/kolommen.ts'
import { toestemming } from '../toestemmingen/tabel.ts'

/** Who answers for the jeugdige, first to last: Jeugdwet 7.3.15 lid 2 and 3. */
export const hoedanigheden = ['gezag', 'curator-of-mentor', 'schriftelijk-gemachtigde', 'partner', 'familielid'] as const

/** That the jeugdige cannot judge this question, as one organisatie established it for its own rows, and who then answers. */
export const vertegenwoordiging = pgTable(
  'vertegenwoordiging',
  {
    id: uuid().notNull(),
    casus_id: uuid().notNull(),
    /** The organisatie that established it. */
    eigenaar_id: uuid()
      .notNull()
      .references(() => organisatie.id),
    toestemming_id: uuid().notNull(),
    hoedanigheid: text({ enum: hoedanigheden }).notNull(),
    /** Nobody in particular with `gezag`: then all who have it answer. */
    vertegenwoordiger_id: uuid().references(() => persoon.id),
    vastgesteld_door: text().notNull(),
    vastgesteld_op: date({ mode: 'string' }).notNull(),
    tot: date({ mode: 'string' }),
    waarom_niet_eerder: text(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'vertegenwoordiging_sleutel', columns: [t.casus_id, t.id] }),
    unique('vertegenwoordiging_id').on(t.id),
    index('vertegenwoordiging_toestemming').on(t.toestemming_id),
    foreignKey({
      name: 'vertegenwoordiging_op_toestemming',
      columns: [t.casus_id, t.toestemming_id],
      foreignColumns: [toestemming.casus_id, toestemming.id],
    }),
    uniqueIndex('vertegenwoordiging_eenmaal')
      .on(t.casus_id, t.toestemming_id, t.eigenaar_id, t.hoedanigheid)
      .where(sql`vervallen_op is null`),
    check(
      'vertegenwoordiging_hoedanigheid',
      sql`${t.hoedanigheid} in ('gezag', 'curator-of-mentor', 'schriftelijk-gemachtigde', 'partner', 'familielid')`,
    ),
    check('vertegenwoordiging_wie', sql`(${t.vertegenwoordiger_id} is null) = (${t.hoedanigheid} = 'gezag')`),
    check('vertegenwoordiging_periode', sql`${t.tot} >= ${t.vastgesteld_op}`),
  ],
)
export type VertegenwoordigingRij = typeof vertegenwoordiging.$inferSelect
