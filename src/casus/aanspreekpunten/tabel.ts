import { sql } from 'drizzle-orm'
import { check, date, index, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { medewerker } from '../../register/medewerkers/tabel.ts'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { standaard } from '../../toegang/kolommen.ts'
import { casus } from '../casussen/tabel.ts'

/** The one professional whom the family can turn to with anything, from when to when. */
export const aanspreekpunt = pgTable(
  'aanspreekpunt',
  {
    id: uuid().notNull(),
    casus_id: uuid()
      .notNull()
      .references(() => casus.id),
    eigenaar_id: uuid().notNull(),
    organisatie_id: uuid()
      .notNull()
      .references(() => organisatie.id),
    medewerker_id: uuid()
      .notNull()
      .references(() => medewerker.id),
    naam: text().notNull(),
    functie: text().notNull(),
    bereikbaar: text(),
    van: date({ mode: 'string' }).notNull(),
    tot: date({ mode: 'string' }),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'aanspreekpunt_sleutel', columns: [t.casus_id, t.id] }),
    unique('aanspreekpunt_id').on(t.id),
    uniqueIndex('aanspreekpunt_een_tegelijk').on(t.casus_id).where(sql`tot is null and vervallen_op is null`),
    check('aanspreekpunt_periode', sql`${t.tot} >= ${t.van}`),
    index('aanspreekpunt_open_van').on(t.medewerker_id).where(sql`tot is null and vervallen_op is null`),
  ],
)
export type AanspreekpuntRij = typeof aanspreekpunt.$inferSelect
