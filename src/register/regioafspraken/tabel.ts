import { sql } from 'drizzle-orm'
import { boolean, check, date, foreignKey, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { standaard } from '../../toegang/kolommen.ts'

/** What the parties in a region agreed about getting stuck: who then decides, and how far that goes. Never changed: another agreement is another row. */
export const regioafspraak = pgTable(
  'regioafspraak',
  {
    id: uuid().primaryKey(),
    naam: text().notNull(),
    partij_ids: uuid().array().notNull(),
    reikwijdte: text().notNull(),
    functionaris: text(),
    van: date({ mode: 'string' }).notNull(),
    tot: date({ mode: 'string' }),
    ...standaard,
  },
  (t) => [check('regioafspraak_periode', sql`${t.tot} >= ${t.van}`)],
)

/** One rung of the ladder: to whom one goes, how soon they react and report back, and whether they may decide what binds the parties. */
export const regiotrede = pgTable(
  'regiotrede',
  {
    id: uuid().primaryKey(),
    regioafspraak_id: uuid().notNull(),
    nummer: integer().notNull(),
    functie: text().notNull(),
    reactie_dagen: integer().notNull(),
    terugkoppel_dagen: integer().notNull(),
    doorzettingsmacht: boolean().notNull(),
    ...standaard,
  },
  (t) => [
    foreignKey({ name: 'regiotrede_van', columns: [t.regioafspraak_id], foreignColumns: [regioafspraak.id] }),
    uniqueIndex('regiotrede_nummer').on(t.regioafspraak_id, t.nummer),
    check('regiotrede_dagen', sql`${t.reactie_dagen} between 1 and 365 and ${t.terugkoppel_dagen} between ${t.reactie_dagen} and 365`),
  ],
)
