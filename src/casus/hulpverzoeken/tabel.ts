import { sql } from 'drizzle-orm'
import { foreignKey, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { compartiment } from '../../register/kolommen.ts'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { persoon } from '../../register/personen/tabel.ts'
import { standaard } from '../../toegang/kolommen.ts'

/** A request for help that someone makes for themselves. `eigenaar_id` is the organisatie that was asked. */
export const hulpverzoek = pgTable(
  'hulpverzoek',
  {
    id: uuid().primaryKey(),
    eigenaar_id: uuid().notNull(),
    compartiment: compartiment(),
    persoon_id: uuid().notNull(),
    tekst: text().notNull(),
    ...standaard,
  },
  (t) => [
    foreignKey({ name: 'hulpverzoek_eigenaar', columns: [t.eigenaar_id], foreignColumns: [organisatie.id] }),
    foreignKey({ name: 'hulpverzoek_persoon', columns: [t.persoon_id], foreignColumns: [persoon.id] }),
  ],
)
export type HulpverzoekRij = typeof hulpverzoek.$inferSelect

/** That the one who asked lets those with gezag know. */
export const hulpverzoekopenstelling = pgTable(
  'hulpverzoekopenstelling',
  {
    id: uuid().primaryKey(),
    eigenaar_id: uuid().notNull(),
    compartiment: compartiment(),
    persoon_id: uuid().notNull(),
    hulpverzoek_id: uuid().notNull(),
    ...standaard,
  },
  (t) => [
    foreignKey({ name: 'hulpverzoekopenstelling_van', columns: [t.hulpverzoek_id], foreignColumns: [hulpverzoek.id] }),
    uniqueIndex('hulpverzoekopenstelling_eenmaal').on(t.hulpverzoek_id).where(sql`vervallen_op is null`),
  ],
)
export type HulpverzoekopenstellingRij = typeof hulpverzoekopenstelling.$inferSelect
