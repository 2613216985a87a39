import { foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { Cel } from '../../toegang/cellen.ts'
import { moment, standaard } from '../../toegang/kolommen.ts'
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
    /** When what fell by it was destroyed. */
    vernietigd_op: moment(),
    ...standaard,
  },
  (t) => [
    foreignKey({ name: 'vervallenverklaring_eigenaar', columns: [t.eigenaar_id], foreignColumns: [organisatie.id] }),
    foreignKey({ name: 'vervallenverklaring_betreft', columns: [t.betreft], foreignColumns: [persoon.id] }),
    uniqueIndex('vervallenverklaring_rij').on(t.rij_id, t.rij_soort, t.rij_planversie),
  ],
)

/** The rows that fell by one vervallenverklaring: what is destroyed when it is. No noun: nobody reads it. */
export const vervallenrij = pgTable(
  'vervallenrij',
  {
    verklaring_id: uuid().notNull(),
    tabel: text().notNull(),
    rij_soort: text().notNull(),
    rij_id: uuid().notNull(),
    rij_planversie: integer().notNull(),
    /** Who kept it: of a whole that fell, each owner destroys the own part. */
    eigenaar_id: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.verklaring_id, t.rij_soort, t.rij_id, t.rij_planversie] }),
    foreignKey({ name: 'vervallenrij_van', columns: [t.verklaring_id], foreignColumns: [vervallenverklaring.id] }),
    index('vervallenrij_rij').on(t.rij_id),
  ],
)
