import { sql } from 'drizzle-orm'
import { boolean, check, foreignKey, integer, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { persoon } from '../../register/personen/tabel.ts'
import { moment, standaard } from '../../toegang/kolommen.ts'
import { casus } from '../casussen/tabel.ts'
import { deelnemer, rollen } from '../deelnemers/tabel.ts'

export const uitnodiging = pgTable(
  'uitnodiging',
  {
    id: uuid().notNull(),
    casus_id: uuid()
      .notNull()
      .references(() => casus.id),
    /** The organisatie that invites. */
    eigenaar_id: uuid()
      .notNull()
      .references(() => organisatie.id),
    casusnummer: text().notNull(),
    organisatie_id: uuid().references(() => organisatie.id),
    persoon_id: uuid().references(() => persoon.id),
    rol: text({ enum: rollen }).notNull(),
    jeugdige_ids: uuid().array().notNull(),
    status: text({ enum: ['open', 'geaccepteerd'] }).notNull(),
    geaccepteerd_op: moment(),
    /** SHA-256 of the code that a person brings along; the code itself is kept nowhere. */
    code_hash: text(),
    foute_pogingen: integer().notNull(),
    /** Whom this uitnodiging put on the list of those at the table; absent for who was on it already. */
    deelnemer_id: uuid(),
    /** The casus closed while this was open: it waits for nobody, until the casus opens again. */
    rust: boolean().notNull().default(false),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'uitnodiging_sleutel', columns: [t.casus_id, t.id] }),
    unique('uitnodiging_id').on(t.id),
    // One per inviter: an uitnodiging is besloten, so that another's may not stand in the way and tell by that.
    uniqueIndex('uitnodiging_organisatie_eenmaal')
      .on(t.casus_id, t.organisatie_id, t.eigenaar_id)
      .where(sql`status = 'open' and vervallen_op is null`),
    uniqueIndex('uitnodiging_persoon_eenmaal').on(t.casus_id, t.persoon_id).where(sql`status = 'open' and vervallen_op is null`),
    check('uitnodiging_een_van_beide', sql`num_nonnulls(${t.organisatie_id}, ${t.persoon_id}) = 1`),
    check(
      'uitnodiging_status',
      sql`${t.status} in ('open', 'geaccepteerd') and (${t.status} = 'geaccepteerd') = (${t.geaccepteerd_op} is not null)`,
    ),
    check('uitnodiging_code', sql`(${t.code_hash} is not null) = (${t.persoon_id} is not null)`),
    foreignKey({
      name: 'uitnodiging_deelnemer',
      columns: [t.casus_id, t.deelnemer_id],
      foreignColumns: [deelnemer.casus_id, deelnemer.id],
    }),
  ],
)
export type UitnodigingRij = typeof uitnodiging.$inferSelect

/** That an uitnodiging was accepted, and which own personen are the jeugdigen it speaks of: two lists that run side by side. */
export const uitnodigingacceptatie = pgTable(
  'uitnodigingacceptatie',
  {
    id: uuid().notNull(),
    casus_id: uuid().notNull(),
    eigenaar_id: uuid().notNull(),
    uitnodiging_id: uuid().notNull(),
    jeugdige_ids: uuid().array().notNull(),
    eigen_persoon_ids: uuid().array().notNull(),
    /** Who takes part since this acceptatie; absent for who did already. */
    deelnemer_id: uuid(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'uitnodigingacceptatie_sleutel', columns: [t.casus_id, t.id] }),
    foreignKey({
      name: 'uitnodigingacceptatie_van_uitnodiging',
      columns: [t.casus_id, t.uitnodiging_id],
      foreignColumns: [uitnodiging.casus_id, uitnodiging.id],
    }),
    foreignKey({
      name: 'uitnodigingacceptatie_deelnemer',
      columns: [t.casus_id, t.deelnemer_id],
      foreignColumns: [deelnemer.casus_id, deelnemer.id],
    }),
    uniqueIndex('uitnodigingacceptatie_eenmaal').on(t.casus_id, t.uitnodiging_id).where(sql`vervallen_op is null`),
    check('uitnodigingacceptatie_paren', sql`cardinality(${t.jeugdige_ids}) = cardinality(${t.eigen_persoon_ids})`),
  ],
)
export type UitnodigingacceptatieRij = typeof uitnodigingacceptatie.$inferSelect
