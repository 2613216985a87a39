import { sql } from 'drizzle-orm'
import { check, foreignKey, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { eenVan } from '../../register/kolommen.ts'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { persoon } from '../../register/personen/tabel.ts'
import { vervallenverklaring } from '../../register/vervallen/tabel.ts'
import type { Cel } from '../../toegang/cellen.ts'
import { standaard } from '../../toegang/kolommen.ts'

export const gronden = ['op-verzoek', 'bewaartermijn', 'onrechtmatig'] as const

/** That what fell by one vervallenverklaring was destroyed, on which ground and how much of what it was: all that is left of it. Nothing of it ever changes. */
export const vernietiging = pgTable(
  'vernietiging',
  {
    id: uuid().primaryKey(),
    verklaring_id: uuid().notNull(),
    eigenaar_id: uuid().notNull(),
    /** As the vervallenverklaring has them. */
    cel: text().$type<Cel>().notNull(),
    betreft: uuid(),
    grond: text({ enum: gronden }).notNull(),
    toelichting: text(),
    /** What kinds of rows, and how many of all kinds together. */
    soorten: text().array().notNull(),
    aantal: integer().notNull(),
    /** A medewerker or a systeem. */
    door: uuid().notNull(),
    ...standaard,
  },
  (t) => [
    foreignKey({ name: 'vernietiging_van', columns: [t.verklaring_id], foreignColumns: [vervallenverklaring.id] }),
    foreignKey({ name: 'vernietiging_eigenaar', columns: [t.eigenaar_id], foreignColumns: [organisatie.id] }),
    foreignKey({ name: 'vernietiging_betreft', columns: [t.betreft], foreignColumns: [persoon.id] }),
    uniqueIndex('vernietiging_eenmaal').on(t.verklaring_id),
    check('vernietiging_grond', eenVan(t.grond, gronden)),
    check('vernietiging_toegelicht', sql`${t.grond} <> 'onrechtmatig' or ${t.toelichting} is not null`),
  ],
)
export type VernietigingRij = typeof vernietiging.$inferSelect
