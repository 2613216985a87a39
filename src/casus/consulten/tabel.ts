import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { eenVan } from '../../register/kolommen.ts'
import { organisatie } from '../../register/organisaties/tabel.ts'
import type { Cel } from '../../toegang/cellen.ts'
import { standaard } from '../../toegang/kolommen.ts'

/** What the reason to go on by name can speak of; no reason is so bare that it is of the basis. */
export const vervolgcategorieen = ['onderwijs', 'thuissituatie', 'gezondheid', 'jeugdhulp', 'veiligheid'] as const
export const consultsoorten = ['advies', 'meedenken', 'deskundigheid', 'verwijzing', 'veiligheid'] as const

/** A question from one organisatie to another about someone whom it does not name. No column here leads to a person. */
export const consult = pgTable(
  'consult',
  {
    id: uuid().primaryKey(),
    eigenaar_id: uuid().notNull(),
    gevraagd_aan_id: uuid().notNull(),
    soort: text({ enum: consultsoorten }).notNull(),
    vraag: text().notNull(),
    ...standaard,
  },
  (t) => [
    foreignKey({ name: 'consult_eigenaar', columns: [t.eigenaar_id], foreignColumns: [organisatie.id] }),
    foreignKey({ name: 'consult_gevraagd_aan', columns: [t.gevraagd_aan_id], foreignColumns: [organisatie.id] }),
    check('consult_aan_een_ander', sql`${t.eigenaar_id} <> ${t.gevraagd_aan_id}`),
    check('consult_soort', eenVan(t.soort, consultsoorten)),
  ],
)

/** What either of the two says in it. */
export const consultreactie = pgTable(
  'consultreactie',
  {
    id: uuid().primaryKey(),
    consult_id: uuid().notNull(),
    eigenaar_id: uuid().notNull(),
    tekst: text().notNull(),
    ...standaard,
  },
  (t) => [
    foreignKey({ name: 'consultreactie_eigenaar', columns: [t.eigenaar_id], foreignColumns: [organisatie.id] }),
    index('consultreactie_consult').on(t.consult_id),
  ],
)

/** That a consult goes on by name: the only row that holds the key from a consult to a jeugdige, and the ground that it rests on. */
export const consultvervolg = pgTable(
  'consultvervolg',
  {
    id: uuid().primaryKey(),
    consult_id: uuid().notNull(),
    casus_id: uuid().notNull(),
    persoon_id: uuid().notNull(),
    toestemming_id: uuid(),
    deling_id: uuid(),
    eigenaar_id: uuid().notNull(),
    reden: text().notNull(),
    /** In the cell of what the reason speaks of. Rows from before this was asked stand in `casus/basis`. */
    cel: text().$type<Cel>().notNull().default('casus/basis'),
    ...standaard,
  },
  (t) => [
    foreignKey({ name: 'consultvervolg_van', columns: [t.consult_id], foreignColumns: [consult.id] }),
    check('consultvervolg_grond', sql`num_nonnulls(${t.toestemming_id}, ${t.deling_id}) = 1`),
    uniqueIndex('consultvervolg_eenmaal').on(t.consult_id, t.persoon_id).where(sql`${t.vervallen_op} is null`),
    index('consultvervolg_casus').on(t.casus_id),
  ],
)
