import { sql } from 'drizzle-orm'
import { check, customType, index, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { medewerker } from '../../register/medewerkers/tabel.ts'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { persoon } from '../../register/personen/tabel.ts'
import { moment, standaard } from '../../toegang/kolommen.ts'
import { casus } from '../casussen/tabel.ts'

const tijdvak = customType<{ data: string }>({ dataType: () => 'tstzrange' })
export const regierollen = ['regisseur', 'naast-de-familie'] as const

/**
 * Who holds the regie, from when to when. That no two hold it at once is a key that drizzle cannot say: `(casus_id, rol, geldig WITHOUT OVERLAPS)` stands
 * in `migrations/`. `tot` is the moment at which the next one takes over.
 */
export const regieperiode = pgTable(
  'regieperiode',
  {
    id: uuid().notNull(),
    casus_id: uuid()
      .notNull()
      .references(() => casus.id),
    eigenaar_id: uuid().notNull(),
    rol: text({ enum: regierollen }).notNull(),
    organisatie_id: uuid().references(() => organisatie.id),
    medewerker_id: uuid().references(() => medewerker.id),
    persoon_id: uuid().references(() => persoon.id),
    naam: text().notNull(),
    van: moment().notNull(),
    tot: moment(),
    geldig: tijdvak().generatedAlwaysAs(sql`tstzrange(van, tot)`).notNull(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'regieperiode_sleutel', columns: [t.casus_id, t.id] }),
    unique('regieperiode_id').on(t.id),
    check('regieperiode_rol', sql`${t.rol} in ('regisseur', 'naast-de-familie')`),
    check(
      'regieperiode_wie',
      sql`num_nonnulls(${t.organisatie_id}, ${t.persoon_id}) = 1 and (${t.medewerker_id} is null or ${t.organisatie_id} is not null)`,
    ),
    check('regieperiode_naast', sql`${t.rol} = 'regisseur' or ${t.organisatie_id} is not null`),
    check('regieperiode_duurt', sql`${t.tot} > ${t.van}`),
    index('regieperiode_open_van').on(t.medewerker_id).where(sql`tot is null and vervallen_op is null`),
  ],
)
export type RegieperiodeRij = typeof regieperiode.$inferSelect

/**
 * That a casus must have a regisseur, from when to when: as long as it is open. No noun, only a promise that the database keeps: a foreign key with
 * `PERIOD` in `migrations/` refuses any moment of it that no regieperiode covers.
 */
export const regieplicht = pgTable(
  'regieplicht',
  {
    casus_id: uuid()
      .notNull()
      .references(() => casus.id),
    rol: text({ enum: ['regisseur'] }).notNull(),
    van: moment().notNull(),
    tot: moment(),
    actief: tijdvak().generatedAlwaysAs(sql`tstzrange(van, tot)`).notNull(),
  },
  (t) => [
    primaryKey({ name: 'regieplicht_sleutel', columns: [t.casus_id, t.rol, t.van] }),
    check('regieplicht_rol', sql`${t.rol} = 'regisseur'`),
    check('regieplicht_duurt', sql`${t.tot} > ${t.van}`),
  ],
)

export const regieaanbieding = pgTable(
  'regieaanbieding',
  {
    id: uuid().notNull(),
    casus_id: uuid()
      .notNull()
      .references(() => casus.id),
    eigenaar_id: uuid().notNull(),
    organisatie_id: uuid().references(() => organisatie.id),
    medewerker_id: uuid().references(() => medewerker.id),
    persoon_id: uuid().references(() => persoon.id),
    naast_organisatie_id: uuid().references(() => organisatie.id),
    naast_medewerker_id: uuid().references(() => medewerker.id),
    reden: text(),
    bericht_aan_gezin: text(),
    openstaande_acties: text(),
    status: text({ enum: ['open', 'geaccepteerd', 'achterhaald'] }).notNull(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'regieaanbieding_sleutel', columns: [t.casus_id, t.id] }),
    unique('regieaanbieding_id').on(t.id),
    check(
      'regieaanbieding_aan',
      sql`num_nonnulls(${t.organisatie_id}, ${t.persoon_id}) = 1 and (${t.medewerker_id} is null or ${t.organisatie_id} is not null)`,
    ),
    check(
      'regieaanbieding_naast',
      sql`(${t.naast_organisatie_id} is null or ${t.persoon_id} is not null) and (${t.naast_medewerker_id} is null or ${t.naast_organisatie_id} is not null)`,
    ),
    check('regieaanbieding_status', sql`${t.status} in ('open', 'geaccepteerd', 'achterhaald')`),
    index('regieaanbieding_aan').on(t.medewerker_id).where(sql`status = 'open' and vervallen_op is null`),
    index('regieaanbieding_naast').on(t.naast_medewerker_id).where(sql`status = 'open' and vervallen_op is null`),
  ],
)
export type RegieaanbiedingRij = typeof regieaanbieding.$inferSelect

export const regieacceptatie = pgTable(
  'regieacceptatie',
  {
    id: uuid().notNull(),
    casus_id: uuid().notNull(),
    eigenaar_id: uuid().notNull(),
    aanbieding_id: uuid().notNull(),
    periode_id: uuid().notNull(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'regieacceptatie_sleutel', columns: [t.casus_id, t.id] }),
    uniqueIndex('regieacceptatie_eenmaal').on(t.casus_id, t.aanbieding_id).where(sql`vervallen_op is null`),
  ],
)
export type RegieacceptatieRij = typeof regieacceptatie.$inferSelect
