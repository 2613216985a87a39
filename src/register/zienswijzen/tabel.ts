import { foreignKey, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Cel } from '../../toegang/cellen.ts'
import { standaard } from '../../toegang/kolommen.ts'
import { persoon } from '../personen/tabel.ts'

/** What someone says beside a record that is about them. Placed as that record is; `rij_soort` and `rij_id` can be of any noun that takes one. */
export const zienswijze = pgTable(
  'zienswijze',
  {
    id: uuid().primaryKey(),
    rij_soort: text().notNull(),
    rij_id: uuid().notNull(),
    onderdeel_soort: text(),
    onderdeel_id: uuid(),
    casus_id: uuid(),
    eigenaar_id: uuid(),
    betreft: uuid(),
    gezin_id: uuid(),
    cel: text().$type<Cel>().notNull(),
    auteur_id: uuid().notNull(),
    tekst: text().notNull(),
    ...standaard,
  },
  (t) => [
    foreignKey({ name: 'zienswijze_auteur', columns: [t.auteur_id], foreignColumns: [persoon.id] }),
    index('zienswijze_rij').on(t.rij_id),
    index('zienswijze_onderdeel').on(t.onderdeel_id),
  ],
)
