import { foreignKey, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { Cel } from '../../toegang/cellen.ts'
import { standaard } from '../../toegang/kolommen.ts'
import { compartiment } from '../kolommen.ts'
import { organisatie } from '../organisaties/tabel.ts'
import { persoon } from '../personen/tabel.ts'

/** That an entry was wrong, and why. `rij_soort` and `rij_id` can be of any noun; `door` is a medewerker or a systeem. */
export const vervallenverklaring = pgTable(
  'vervallenverklaring',
  {
    id: uuid().primaryKey(),
    rij_soort: text().notNull(),
    rij_id: uuid().notNull(),
    /** Of a part of one version of a plan; else 0. */
    rij_planversie: integer().notNull(),
    /** The ids before it in its address, and its cell; absent on rows from before these were kept. */
    onder: uuid().array(),
    cel: text().$type<Cel>(),
    eigenaar_id: uuid().notNull(),
    compartiment: compartiment(),
    betreft: uuid(),
    reden: text().notNull(),
    door: uuid().notNull(),
    ...standaard,
  },
  (t) => [
    foreignKey({ name: 'vervallenverklaring_eigenaar', columns: [t.eigenaar_id], foreignColumns: [organisatie.id] }),
    foreignKey({ name: 'vervallenverklaring_betreft', columns: [t.betreft], foreignColumns: [persoon.id] }),
    uniqueIndex('vervallenverklaring_rij').on(t.rij_id, t.rij_soort, t.rij_planversie),
  ],
)
