import { sql } from 'drizzle-orm'
import { foreignKey, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { standaard } from '../../toegang/kolommen.ts'
import { compartiment } from '../kolommen.ts'
import { organisatie } from '../organisaties/tabel.ts'
import { persoon } from '../personen/tabel.ts'

/** A client's own number for a resource here. `rij_soort` and `rij_id` can be of any top-level noun. */
export const externe_verwijzing = pgTable(
  'externe_verwijzing',
  {
    id: uuid().primaryKey(),
    rij_soort: text().notNull(),
    rij_id: uuid().notNull(),
    eigenaar_id: uuid().notNull(),
    compartiment: compartiment(),
    betreft: uuid(),
    systeem: text().notNull(),
    waarde: text().notNull(),
    ...standaard,
  },
  (t) => [
    foreignKey({ name: 'externe_verwijzing_eigenaar', columns: [t.eigenaar_id], foreignColumns: [organisatie.id] }),
    foreignKey({ name: 'externe_verwijzing_betreft', columns: [t.betreft], foreignColumns: [persoon.id] }),
    uniqueIndex('externe_verwijzing_uniek').on(t.eigenaar_id, t.systeem, t.waarde).where(sql`${t.vervallen_op} is null`),
    index('externe_verwijzing_rij').on(t.rij_id),
  ],
)
