import { sql } from 'drizzle-orm'
import { check, customType, foreignKey, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { standaard } from '../../toegang/kolommen.ts'
import { compartiment, dag, eenVan } from '../kolommen.ts'
import { organisatie, organisatiesoorten } from '../organisaties/tabel.ts'
import { persoon } from '../personen/tabel.ts'

export const nummersoorten = ['bsn', 'pgn'] as const
const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** That an organisatie holds the BSN or PGN of a persoon in its own record, and when it was last checked. The number itself stands apart. */
export const persoonsnummer = pgTable(
  'persoonsnummer',
  {
    id: uuid().primaryKey(),
    persoon_id: uuid().notNull(),
    eigenaar_id: uuid().notNull(),
    compartiment: compartiment(),
    /** What kind of organisatie held it when it was written: whether that kind may is for the rule. */
    organisatie_soort: text({ enum: organisatiesoorten }).notNull(),
    soort: text({ enum: nummersoorten }).notNull(),
    gecontroleerd_op: dag().notNull(),
    gecontroleerd_door: text().notNull(),
    ...standaard,
  },
  (t) => [
    foreignKey({
      name: 'persoonsnummer_persoon',
      columns: [t.persoon_id, t.eigenaar_id],
      foreignColumns: [persoon.id, persoon.eigenaar_id],
    }),
    uniqueIndex('persoonsnummer_een_per_soort').on(t.persoon_id, t.soort).where(sql`${t.vervallen_op} is null`),
    check('persoonsnummer_soort', eenVan(t.soort, nummersoorten)),
  ],
)

/** The number: cipher text, the key that made it, and what a search within one organisatie compares. Never rendered; gone when the row is vervallen. */
export const persoonsnummerkluis = pgTable(
  'persoonsnummerkluis',
  {
    persoonsnummer_id: uuid().primaryKey(),
    persoon_id: uuid().notNull(),
    eigenaar_id: uuid().notNull(),
    soort: text({ enum: nummersoorten }).notNull(),
    sleutel: text().notNull(),
    cijfertekst: bytes().notNull(),
    zoekwaarde: bytes().notNull(),
  },
  (t) => [
    foreignKey({ name: 'persoonsnummerkluis_van', columns: [t.persoonsnummer_id], foreignColumns: [persoonsnummer.id] }),
    foreignKey({ name: 'persoonsnummerkluis_eigenaar', columns: [t.eigenaar_id], foreignColumns: [organisatie.id] }),
    unique('persoonsnummer_van_ander').on(t.eigenaar_id, t.soort, t.zoekwaarde),
  ],
)
