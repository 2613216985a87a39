import { sql } from 'drizzle-orm'
import { check, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { persoon } from '../../register/personen/tabel.ts'
import { standaard } from '../../toegang/kolommen.ts'
import { casus } from '../casussen/tabel.ts'
import { rollen } from '../deelnemers/tabel.ts'

export const vormen = ['zelf-geschreven', 'gesprek', 'vragenlijst'] as const

/** How someone at the table found it, in their own words. */
export const ervaring = pgTable(
  'ervaring',
  {
    id: uuid().notNull(),
    casus_id: uuid()
      .notNull()
      .references(() => casus.id),
    eigenaar_id: uuid().notNull(),
    rol: text({ enum: rollen }).notNull(),
    vorm: text({ enum: vormen }).notNull(),
    tekst: text().notNull(),
    door_persoon_id: uuid().references(() => persoon.id),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'ervaring_sleutel', columns: [t.casus_id, t.id] }),
    check('ervaring_vorm', sql`${t.vorm} in ('zelf-geschreven', 'gesprek', 'vragenlijst')`),
    check('ervaring_zelf', sql`(${t.vorm} = 'zelf-geschreven') = (${t.door_persoon_id} is not null)`),
  ],
)
export type ErvaringRij = typeof ervaring.$inferSelect
