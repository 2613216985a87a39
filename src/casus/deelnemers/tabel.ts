import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { medewerker } from '../../register/medewerkers/tabel.ts'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { persoon } from '../../register/personen/tabel.ts'
import { standaard } from '../../toegang/kolommen.ts'
import { casus } from '../casussen/tabel.ts'

/** In which rol someone sits at the table. */
export const rollen = [
  'school',
  'samenwerkingsverband',
  'wijkteam',
  'jeugdhulpaanbieder',
  'jeugdgezondheidszorg',
  'leerplicht',
  'gecertificeerde-instelling',
  'ouder',
  'jeugdige',
  'netwerk',
  'overig',
] as const

export const deelnemer = pgTable(
  'deelnemer',
  {
    id: uuid().notNull(),
    casus_id: uuid()
      .notNull()
      .references(() => casus.id),
    eigenaar_id: uuid().notNull(),
    organisatie_id: uuid().references(() => organisatie.id),
    persoon_id: uuid().references(() => persoon.id),
    rol: text({ enum: rollen }).notNull(),
    status: text({ enum: ['uitgenodigd', 'actief', 'beeindigd'] }).notNull(),
    van: date({ mode: 'string' }).notNull(),
    tot: date({ mode: 'string' }),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'deelnemer_sleutel', columns: [t.casus_id, t.id] }),
    unique('deelnemer_id').on(t.id),
    uniqueIndex('deelnemer_organisatie_eenmaal')
      .on(t.casus_id, t.organisatie_id)
      .where(sql`status <> 'beeindigd' and vervallen_op is null`),
    uniqueIndex('deelnemer_persoon_eenmaal').on(t.casus_id, t.persoon_id).where(sql`status <> 'beeindigd' and vervallen_op is null`),
    check('deelnemer_een_van_beide', sql`num_nonnulls(${t.organisatie_id}, ${t.persoon_id}) = 1`),
    check(
      'deelnemer_status',
      sql`${t.status} in ('uitgenodigd', 'actief', 'beeindigd') and (${t.status} = 'beeindigd') = (${t.tot} is not null)`,
    ),
    check('deelnemer_periode', sql`${t.tot} >= ${t.van}`),
  ],
)
export type DeelnemerRij = typeof deelnemer.$inferSelect

export const deelnemermedewerker = pgTable(
  'deelnemermedewerker',
  {
    id: uuid().notNull(),
    casus_id: uuid().notNull(),
    eigenaar_id: uuid().notNull(),
    deelnemer_id: uuid().notNull(),
    medewerker_id: uuid()
      .notNull()
      .references(() => medewerker.id),
    naam: text().notNull(),
    functie: text().notNull(),
    van: date({ mode: 'string' }).notNull(),
    tot: date({ mode: 'string' }),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'deelnemermedewerker_sleutel', columns: [t.casus_id, t.id] }),
    unique('deelnemermedewerker_id').on(t.id),
    foreignKey({
      name: 'deelnemermedewerker_van_deelnemer',
      columns: [t.casus_id, t.deelnemer_id],
      foreignColumns: [deelnemer.casus_id, deelnemer.id],
    }),
    uniqueIndex('deelnemermedewerker_eenmaal')
      .on(t.casus_id, t.deelnemer_id, t.medewerker_id)
      .where(sql`tot is null and vervallen_op is null`),
    check('deelnemermedewerker_periode', sql`${t.tot} >= ${t.van}`),
    index('deelnemermedewerker_open_van').on(t.medewerker_id).where(sql`tot is null and vervallen_op is null`),
  ],
)
export type DeelnemermedewerkerRij = typeof deelnemermedewerker.$inferSelect
