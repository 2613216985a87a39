import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { standaard } from '../../toegang/kolommen.ts'
import { dag } from '../kolommen.ts'
import { organisatie } from '../organisaties/tabel.ts'

/** What organisaties agreed on working together and on what they tell each other, from when to when. */
export const convenant = pgTable(
  'convenant',
  {
    id: uuid().primaryKey(),
    /** The organisatie that keeps it. */
    eigenaar_id: uuid().notNull(),
    titel: text().notNull(),
    van: dag().notNull(),
    tot: dag(),
    ...standaard,
  },
  (t) => [
    foreignKey({ name: 'convenant_eigenaar', columns: [t.eigenaar_id], foreignColumns: [organisatie.id] }),
    check('convenant_periode', sql`${t.tot} >= ${t.van}`),
  ],
)

/** That an organisatie signed. That the periods of one organisatie do not overlap stands in `migrations/`. */
export const convenanttoetreding = pgTable(
  'convenanttoetreding',
  {
    id: uuid().primaryKey(),
    convenant_id: uuid().notNull(),
    organisatie_id: uuid().notNull(),
    getekend_op: dag().notNull(),
    van: dag().notNull(),
    tot: dag(),
    ...standaard,
  },
  (t) => [
    foreignKey({ name: 'convenanttoetreding_tot', columns: [t.convenant_id], foreignColumns: [convenant.id] }),
    foreignKey({ name: 'convenanttoetreding_van', columns: [t.organisatie_id], foreignColumns: [organisatie.id] }),
    check('convenanttoetreding_periode', sql`${t.tot} >= ${t.van}`),
    index('convenanttoetreding_convenant').on(t.convenant_id, t.organisatie_id),
    index('convenanttoetreding_organisatie').on(t.organisatie_id, t.convenant_id),
  ],
)
