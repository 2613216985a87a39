import { sql } from 'drizzle-orm'
import { check, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { persoon } from '../../register/personen/tabel.ts'
import { standaard } from '../../toegang/kolommen.ts'
import { casus } from '../casussen/tabel.ts'

/** Whose record it stands in is the opener's; of a jeugdige that came later, and of what came along, that of who brought this one. */
const deel = {
  id: uuid().notNull(),
  casus_id: uuid()
    .notNull()
    .references(() => casus.id),
  eigenaar_id: uuid().notNull(),
}

export const casusjeugdige = pgTable(
  'casusjeugdige',
  {
    ...deel,
    persoon_id: uuid()
      .notNull()
      .references(() => persoon.id),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'casusjeugdige_sleutel', columns: [t.casus_id, t.id] }),
    // One per organisatie that brought this one: a jeugdige whom another brought may be hidden, and may not stand in the way and tell by that.
    uniqueIndex('casusjeugdige_eenmaal').on(t.casus_id, t.persoon_id, t.eigenaar_id).where(sql`vervallen_op is null`),
    index('casusjeugdige_persoon').on(t.persoon_id),
  ],
)
export type CasusjeugdigeRij = typeof casusjeugdige.$inferSelect

/** That this one is a jeugdige of the casus, here and wherever else a jeugdige is named, stands in `migrations/0044_casus_die_groeit.sql`. */
export const hulpvraag = pgTable(
  'hulpvraag',
  {
    ...deel,
    jeugdige_id: uuid().notNull(),
    tekst: text().notNull(),
    categorie: text({ enum: ['onderwijs', 'thuissituatie', 'gezondheid', 'veiligheid'] }).notNull(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'hulpvraag_sleutel', columns: [t.casus_id, t.id] }),
    check('hulpvraag_categorie', sql`${t.categorie} in ('onderwijs', 'thuissituatie', 'gezondheid', 'veiligheid')`),
  ],
)
export type HulpvraagRij = typeof hulpvraag.$inferSelect
