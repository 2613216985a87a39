import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { functies } from '../../toegang/functies.ts'
import { standaard } from '../../toegang/kolommen.ts'
import { dag, eenVan } from '../kolommen.ts'
import { organisatie } from '../organisaties/tabel.ts'

export const medewerker = pgTable(
  'medewerker',
  {
    id: uuid().primaryKey(),
    organisatie_id: uuid().notNull(),
    naam: text().notNull(),
    functie: text({ enum: functies }).notNull(),
    van: dag().notNull(),
    /** The last day in service. */
    tot: dag(),
    token_issuer: text().notNull(),
    token_subject: text().notNull(),
    ...standaard,
  },
  (t) => [
    foreignKey({ name: 'medewerker_organisatie', columns: [t.organisatie_id], foreignColumns: [organisatie.id] }),
    check('medewerker_functie', eenVan(t.functie, functies)),
    check('medewerker_periode', sql`${t.tot} >= ${t.van}`),
    uniqueIndex('medewerker_token').on(t.token_issuer, t.token_subject).where(sql`${t.vervallen_op} is null`),
    unique('medewerker_bij_organisatie').on(t.id, t.organisatie_id),
    index('medewerker_van_organisatie').on(t.organisatie_id),
  ],
)
