import { sql } from 'drizzle-orm'
import { check, date, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { medewerker } from '../../register/medewerkers/tabel.ts'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { persoon } from '../../register/personen/tabel.ts'
import { standaard } from '../../toegang/kolommen.ts'
import { casus } from '../casussen/tabel.ts'

/** `klas`: what was learnt at the table goes to the classroom. */
export const actiesoorten = ['afspraak', 'klas'] as const
/** Which part of the casus it belongs to, and so who reads it. */
export const categorieen = ['basis', 'onderwijs', 'thuissituatie', 'gezondheid', 'veiligheid'] as const
export const uitkomsten = ['gedaan', 'niet-gelukt', 'vervallen'] as const
export const actiestatussen = ['open', ...uitkomsten] as const

/** Who does what by when, as agreed at the table. */
export const actie = pgTable(
  'actie',
  {
    id: uuid().notNull(),
    casus_id: uuid()
      .notNull()
      .references(() => casus.id),
    eigenaar_id: uuid().notNull(),
    jeugdige_id: uuid(),
    soort: text({ enum: actiesoorten }).notNull(),
    categorie: text({ enum: categorieen }).notNull(),
    wat: text().notNull(),
    organisatie_id: uuid().references(() => organisatie.id),
    medewerker_id: uuid().references(() => medewerker.id),
    persoon_id: uuid().references(() => persoon.id),
    /** The name of that medewerker, as it was. */
    naam: text(),
    voor: date({ mode: 'string' }).notNull(),
    overleg_id: uuid(),
    status: text({ enum: actiestatussen }).notNull(),
    reden_wijziging: text(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'actie_sleutel', columns: [t.casus_id, t.id] }),
    unique('actie_id').on(t.id),
    check('actie_soort', sql`${t.soort} in ('afspraak', 'klas')`),
    check('actie_categorie', sql`${t.categorie} in ('basis', 'onderwijs', 'thuissituatie', 'gezondheid', 'veiligheid')`),
    check('actie_over_wie', sql`${t.categorie} = 'basis' or ${t.jeugdige_id} is not null`),
    check(
      'actie_wie',
      sql`num_nonnulls(${t.organisatie_id}, ${t.persoon_id}) = 1 and (${t.medewerker_id} is null or ${t.organisatie_id} is not null)`,
    ),
    check('actie_status', sql`${t.status} in ('open', 'gedaan', 'niet-gelukt', 'vervallen')`),
    index('actie_open_van').on(t.medewerker_id).where(sql`status = 'open' and vervallen_op is null`),
  ],
)
export type ActieRij = typeof actie.$inferSelect

/** What came of it, or how far it is. */
export const actieterugkoppeling = pgTable(
  'actieterugkoppeling',
  {
    id: uuid().notNull(),
    casus_id: uuid().notNull(),
    eigenaar_id: uuid().notNull(),
    actie_id: uuid().notNull(),
    jeugdige_id: uuid(),
    categorie: text({ enum: categorieen }).notNull(),
    tekst: text().notNull(),
    uitkomst: text({ enum: uitkomsten }),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'actieterugkoppeling_sleutel', columns: [t.casus_id, t.id] }),
    unique('actieterugkoppeling_id').on(t.id),
    check('actieterugkoppeling_uitkomst', sql`${t.uitkomst} in ('gedaan', 'niet-gelukt', 'vervallen')`),
  ],
)
export type ActieterugkoppelingRij = typeof actieterugkoppeling.$inferSelect
