import { sql } from 'drizzle-orm'
import { check, date, index, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { medewerker } from '../../register/medewerkers/tabel.ts'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { moment, standaard } from '../../toegang/kolommen.ts'
import { categorieen } from '../acties/tabel.ts'
import { casus } from '../casussen/tabel.ts'

/** What can stand on someone's name, in the order in which it goes over. */
export const onderdeelsoorten = ['regie', 'regieaanbieding', 'aanspreekpunt', 'actie', 'deelname', 'overdracht', 'overleg'] as const

/** That all that stands on the name of one medewerker goes over to another of the same organisatie. */
export const overdracht = pgTable(
  'overdracht',
  {
    id: uuid().primaryKey(),
    eigenaar_id: uuid()
      .notNull()
      .references(() => organisatie.id),
    medewerker_id: uuid()
      .notNull()
      .references(() => medewerker.id),
    opvolger_id: uuid()
      .notNull()
      .references(() => medewerker.id),
    per: date({ mode: 'string' }).notNull(),
    reden: text(),
    bericht_aan_gezin: text().notNull(),
    status: text({ enum: ['open', 'geaccepteerd'] }).notNull(),
    ...standaard,
  },
  (t) => [
    check('overdracht_aan_een_ander', sql`${t.opvolger_id} <> ${t.medewerker_id}`),
    check('overdracht_status', sql`${t.status} in ('open', 'geaccepteerd')`),
    uniqueIndex('overdracht_eenmaal').on(t.medewerker_id).where(sql`status = 'open' and vervallen_op is null`),
    index('overdracht_aan').on(t.opvolger_id).where(sql`status = 'open' and vervallen_op is null`),
  ],
)
export type OverdrachtRij = typeof overdracht.$inferSelect

const onder = {
  id: uuid().primaryKey(),
  eigenaar_id: uuid().notNull(),
  overdracht_id: uuid()
    .notNull()
    .references(() => overdracht.id),
  medewerker_id: uuid().notNull(),
}

/** One thing that goes over. It stands in the cell of what it points to, so that nobody learns of more than their functie shows. */
export const overdrachtonderdeel = pgTable(
  'overdrachtonderdeel',
  {
    ...onder,
    soort: text({ enum: onderdeelsoorten }).notNull(),
    categorie: text({ enum: categorieen }).notNull(),
    casus_id: uuid().references(() => casus.id),
    onderwerp_id: uuid().notNull(),
    overgegaan_op: moment(),
    ...standaard,
  },
  (t) => [
    check('overdrachtonderdeel_soort', sql`${t.soort} in (${sql.raw(onderdeelsoorten.map((soort) => `'${soort}'`).join(', '))})`),
    uniqueIndex('overdrachtonderdeel_eenmaal').on(t.overdracht_id, t.soort, t.onderwerp_id).where(sql`vervallen_op is null`),
  ],
)
export type OverdrachtonderdeelRij = typeof overdrachtonderdeel.$inferSelect

export const overdrachtacceptatie = pgTable('overdrachtacceptatie', { ...onder, ...standaard }, (t) => [
  uniqueIndex('overdrachtacceptatie_eenmaal').on(t.overdracht_id).where(sql`vervallen_op is null`),
])
export type OverdrachtacceptatieRij = typeof overdrachtacceptatie.$inferSelect

/** What the family reads in the casus about it. */
export const overdrachtbericht = pgTable(
  'overdrachtbericht',
  {
    id: uuid().notNull(),
    casus_id: uuid()
      .notNull()
      .references(() => casus.id),
    eigenaar_id: uuid().notNull(),
    organisatie_id: uuid()
      .notNull()
      .references(() => organisatie.id),
    opvolger_id: uuid()
      .notNull()
      .references(() => medewerker.id),
    van_naam: text().notNull(),
    naar_naam: text().notNull(),
    tekst: text().notNull(),
    ...standaard,
  },
  (t) => [primaryKey({ name: 'overdrachtbericht_sleutel', columns: [t.casus_id, t.id] }), unique('overdrachtbericht_id').on(t.id)],
)
export type OverdrachtberichtRij = typeof overdrachtbericht.$inferSelect
