import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Functie } from '../../toegang/functies.ts'
import { standaard } from '../../toegang/kolommen.ts'
import { dag } from '../kolommen.ts'
import { organisatie } from '../organisaties/tabel.ts'

/** What an arrangement is made of: each of these is needed for a jeugdige, or it is not. */
export const onderdeelsoorten = [
  'onderwijsplek',
  'onderwijsondersteuning',
  'jeugdhulp',
  'gezinshulp',
  'medische-zorg',
  'begeleiding-of-langdurige-zorg',
  'leerplicht',
  'vervoer',
] as const
const een = (waarden: readonly string[]) => sql.raw(waarden.map((waarde) => `'${waarde}'`).join(', '))

/** That one organisatie lets another decide in its name: about what, for how long at most, and from when to when. Nothing of it changes but its last day. */
export const mandaat = pgTable(
  'mandaat',
  {
    id: uuid().primaryKey(),
    /** The organisatie that gives it. */
    eigenaar_id: uuid().notNull(),
    /** What kind of organisatie gave it, as it was then. */
    gever_soort: text().notNull(),
    aan_id: uuid().notNull(),
    /** Of that organisatie only who has one of these functies; empty: everyone who sits at a table for it. */
    functies: text().array().$type<Functie[]>().notNull(),
    onderdelen: text().array().$type<(typeof onderdeelsoorten)[number][]>().notNull(),
    hoogstens_maanden: integer(),
    vindplaats: text().notNull(),
    van: dag().notNull(),
    tot: dag(),
    ...standaard,
  },
  (t) => [
    foreignKey({ name: 'mandaat_gever', columns: [t.eigenaar_id], foreignColumns: [organisatie.id] }),
    foreignKey({ name: 'mandaat_aan', columns: [t.aan_id], foreignColumns: [organisatie.id] }),
    index('mandaat_van').on(t.eigenaar_id),
    check('mandaat_aan_ander', sql`${t.aan_id} <> ${t.eigenaar_id}`),
    check('mandaat_periode', sql`${t.tot} >= ${t.van}`),
    check('mandaat_maanden', sql`${t.hoogstens_maanden} between 1 and 240`),
    check('mandaat_onderdelen', sql`cardinality(${t.onderdelen}) > 0 and ${t.onderdelen} <@ array[${een(onderdeelsoorten)}]`),
  ],
)
export type MandaatRij = typeof mandaat.$inferSelect
