import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { standaard } from '../../toegang/kolommen.ts'
import { dag } from '../kolommen.ts'
import { organisatie } from '../organisaties/tabel.ts'

/** By which rules an organisatie handles personal data, from when to when, who answers for it, and where its DPIA is. */
export const privacyreglement = pgTable(
  'privacyreglement',
  {
    id: uuid().primaryKey(),
    organisatie_id: uuid().notNull(),
    titel: text().notNull(),
    verwerkingsverantwoordelijke: text().notNull(),
    dpia: text().notNull(),
    van: dag().notNull(),
    tot: dag(),
    ...standaard,
  },
  (t) => [
    foreignKey({ name: 'privacyreglement_van', columns: [t.organisatie_id], foreignColumns: [organisatie.id] }),
    check('privacyreglement_periode', sql`${t.tot} >= ${t.van}`),
    index('privacyreglement_organisatie').on(t.organisatie_id),
  ],
)
