import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Cel } from '../../toegang/cellen.ts'
import { standaard } from '../../toegang/kolommen.ts'

/** Why a professional went on where a rule warned or asked for a judgement. */
export const motivering = pgTable('motivering', {
  id: uuid().primaryKey(),
  regel: text().notNull(),
  tekst: text().notNull(),
  rij_soort: text().notNull(),
  rij_id: uuid().notNull(),
  rij_planversie: integer(),
  casus_id: uuid(),
  /** Where what it was written beside stands: the reason for something about safety is as closed as that is. */
  cel: text().$type<Cel>().notNull().default('casus/basis'),
  eigenaar_id: uuid().notNull(),
  ...standaard,
})
