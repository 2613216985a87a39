import { sql } from 'drizzle-orm'
import { check, date, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { standaard } from '../../toegang/kolommen.ts'
import { categorieen } from '../acties/tabel.ts'
import { casus } from '../casussen/tabel.ts'

/** What the regisseur tells everyone at the table about a period. */
export const voortgang = pgTable(
  'voortgang',
  {
    id: uuid().notNull(),
    casus_id: uuid()
      .notNull()
      .references(() => casus.id),
    eigenaar_id: uuid().notNull(),
    jeugdige_id: uuid(),
    categorie: text({ enum: categorieen }).notNull(),
    van: date({ mode: 'string' }).notNull(),
    tot: date({ mode: 'string' }).notNull(),
    tekst: text().notNull(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'voortgang_sleutel', columns: [t.casus_id, t.id] }),
    unique('voortgang_id').on(t.id),
    check('voortgang_categorie', sql`${t.categorie} in ('basis', 'onderwijs', 'thuissituatie', 'gezondheid', 'veiligheid')`),
    check('voortgang_over_wie', sql`${t.categorie} = 'basis' or ${t.jeugdige_id} is not null`),
    check('voortgang_periode', sql`${t.tot} >= ${t.van}`),
  ],
)
export type VoortgangRij = typeof voortgang.$inferSelect
