import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { standaard } from '../../toegang/kolommen.ts'
import { compartiment, dag, eenVan } from '../kolommen.ts'
import { organisatie } from '../organisaties/tabel.ts'

export const gezagsbronnen = ['brp', 'gezagsregister', 'rechterlijke-uitspraak', 'verklaring-ouders', 'akte'] as const
export const sectoren = ['kinderopvang', 'po', 'sbo', 'so', 'vo', 'vso', 'pro', 'mbo'] as const

/** Someone, in the record of the one organisatie that made this row. The key with the owner serves the foreign keys that keep rows within it. */
export const persoon = pgTable(
  'persoon',
  {
    id: uuid().primaryKey(),
    eigenaar_id: uuid().notNull(),
    compartiment: compartiment(),
    voornaam: text().notNull(),
    achternaam: text().notNull(),
    geboortedatum: dag(),
    overleden_op: dag(),
    ...standaard,
  },
  (t) => [
    foreignKey({ name: 'persoon_eigenaar', columns: [t.eigenaar_id], foreignColumns: [organisatie.id] }),
    unique('persoon_van_eigenaar').on(t.id, t.eigenaar_id),
    check('persoon_overleden_na_geboorte', sql`${t.overleden_op} >= ${t.geboortedatum}`),
    index('persoon_eigenaar_id').on(t.eigenaar_id),
  ],
)

/**
 * Which rows are one and the same person: at first each is its own. Never shown; dekking is written for each id. It follows from what ties two rows: the pairs
 * of every uitnodigingacceptatie that stands, and rows with one token (`verbreek` in `opslag.ts`).
 */
export const identiteit = pgTable('identiteit', { persoon_id: uuid().primaryKey(), identiteit: uuid().notNull() }, (t) => [
  foreignKey({ name: 'identiteit_persoon', columns: [t.persoon_id], foreignColumns: [persoon.id] }),
  index('identiteit_identiteit').on(t.identiteit),
])

/**
 * Who logs in as which persoon. A token can be several rows of different organisaties; a row has one token at most. `uitnodiging_id`: by the code of which
 * uitnodiging; where that one was wrong, so is this.
 */
export const persoontoken = pgTable(
  'persoontoken',
  { persoon_id: uuid().notNull(), issuer: text().notNull(), subject: text().notNull(), uitnodiging_id: uuid() },
  (t) => [
    unique('persoontoken_een_per_persoon').on(t.persoon_id),
    foreignKey({ name: 'persoontoken_persoon', columns: [t.persoon_id], foreignColumns: [persoon.id] }),
    index('persoontoken_token').on(t.issuer, t.subject),
  ],
)

/** Who has gezag over `persoon_id`. That periods of one houder do not overlap stands in `migrations/`. */
export const gezagsrelatie = pgTable(
  'gezagsrelatie',
  {
    id: uuid().primaryKey(),
    persoon_id: uuid().notNull(),
    eigenaar_id: uuid().notNull(),
    compartiment: compartiment(),
    houder_persoon_id: uuid(),
    houder_organisatie_id: uuid(),
    van: dag().notNull(),
    tot: dag(),
    bron: text({ enum: gezagsbronnen }).notNull(),
    gecontroleerd_op: dag().notNull(),
    gecontroleerd_door: text().notNull(),
    ...standaard,
  },
  (t) => [
    foreignKey({
      name: 'gezagsrelatie_persoon',
      columns: [t.persoon_id, t.eigenaar_id],
      foreignColumns: [persoon.id, persoon.eigenaar_id],
    }),
    foreignKey({
      name: 'gezagsrelatie_houder_persoon',
      columns: [t.houder_persoon_id, t.eigenaar_id],
      foreignColumns: [persoon.id, persoon.eigenaar_id],
    }),
    foreignKey({ name: 'gezagsrelatie_houder_organisatie', columns: [t.houder_organisatie_id], foreignColumns: [organisatie.id] }),
    check('gezagsrelatie_een_houder', sql`num_nonnulls(${t.houder_persoon_id}, ${t.houder_organisatie_id}) = 1`),
    check('gezagsrelatie_niet_over_zichzelf', sql`${t.houder_persoon_id} <> ${t.persoon_id}`),
    check('gezagsrelatie_periode', sql`${t.tot} >= ${t.van}`),
    check('gezagsrelatie_bron', eenVan(t.bron, gezagsbronnen)),
    index('gezagsrelatie_persoon_id').on(t.persoon_id),
    index('gezagsrelatie_houder_persoon_id').on(t.houder_persoon_id),
  ],
)

/** Where someone goes to school. Periods may overlap: a pupil can attend two schools. That those at one school do not stands in `migrations/`. */
export const inschrijving = pgTable(
  'inschrijving',
  {
    id: uuid().primaryKey(),
    persoon_id: uuid().notNull(),
    eigenaar_id: uuid().notNull(),
    compartiment: compartiment(),
    school_id: uuid(),
    schoolnaam: text(),
    sector: text({ enum: sectoren }).notNull(),
    leerjaar: integer(),
    van: dag().notNull(),
    tot: dag(),
    ...standaard,
  },
  (t) => [
    foreignKey({ name: 'inschrijving_persoon', columns: [t.persoon_id, t.eigenaar_id], foreignColumns: [persoon.id, persoon.eigenaar_id] }),
    foreignKey({ name: 'inschrijving_school', columns: [t.school_id], foreignColumns: [organisatie.id] }),
    check('inschrijving_noemt_school', sql`num_nonnulls(${t.school_id}, ${t.schoolnaam}) >= 1`),
    check('inschrijving_periode', sql`${t.tot} >= ${t.van}`),
    check('inschrijving_sector', eenVan(t.sector, sectoren)),
    check('inschrijving_leerjaar', sql`${t.leerjaar} between 0 and 8`),
    index('inschrijving_persoon_id').on(t.persoon_id),
  ],
)
