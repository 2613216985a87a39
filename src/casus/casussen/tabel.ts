import { sql } from 'drizzle-orm'
import { boolean, check, foreignKey, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { gezin } from '../../register/gezinnen/tabel.ts'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { moment, standaard } from '../../toegang/kolommen.ts'

export const casus = pgTable(
  'casus',
  {
    id: uuid().primaryKey(),
    nummer: text().notNull(),
    status: text({ enum: ['open', 'afgesloten'] }).notNull(),
    fase: text({ enum: ['signaleren', 'samen-beslissen', 'toewijzen', 'uitvoeren'] }).notNull(),
    eigenaar_id: uuid()
      .notNull()
      .references(() => organisatie.id),
    geopend_op: moment().notNull(),
    afgesloten_op: moment(),
    gezin_id: uuid().references(() => gezin.id),
    ...standaard,
  },
  (t) => [
    unique('casus_nummer_uniek').on(t.nummer),
    check('casus_status', sql`${t.status} in ('open', 'afgesloten') and (${t.status} = 'afgesloten') = (${t.afgesloten_op} is not null)`),
    check('casus_fase', sql`${t.fase} in ('signaleren', 'samen-beslissen', 'toewijzen', 'uitvoeren')`),
  ],
)
export type CasusRij = typeof casus.$inferSelect

/** What every part of a casus has: whose record it stands in is the opener's. */
const deel = {
  id: uuid().notNull(),
  casus_id: uuid()
    .notNull()
    .references(() => casus.id),
  eigenaar_id: uuid().notNull(),
}

export const faseovergang = pgTable(
  'faseovergang',
  {
    ...deel,
    van: text().notNull(),
    naar: text().notNull(),
    toelichting: text(),
    regie_aan_familie: boolean(),
    regie_uitkomst: text(),
    regie_toelichting: text(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'faseovergang_sleutel', columns: [t.casus_id, t.id] }),
    check('faseovergang_verandert', sql`${t.van} <> ${t.naar}`),
    check('faseovergang_regie', sql`${t.regie_aan_familie} is not null or num_nonnulls(${t.regie_uitkomst}, ${t.regie_toelichting}) = 0`),
  ],
)
export type FaseovergangRij = typeof faseovergang.$inferSelect

export const afsluiting = pgTable(
  'afsluiting',
  {
    ...deel,
    reden: text().notNull(),
    opbrengst: text(),
    nazorg: text(),
    zonder_ervaring_reden: text(),
    /** When the casus opened again: from then on it can be closed anew. */
    heropend_op: moment(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'afsluiting_sleutel', columns: [t.casus_id, t.id] }),
    uniqueIndex('afsluiting_eenmaal').on(t.casus_id).where(sql`vervallen_op is null and heropend_op is null`),
  ],
)
export type AfsluitingRij = typeof afsluiting.$inferSelect

export const heropening = pgTable(
  'heropening',
  { ...deel, afsluiting_id: uuid().notNull(), reden: text().notNull(), ...standaard },
  (t) => [
    primaryKey({ name: 'heropening_sleutel', columns: [t.casus_id, t.id] }),
    foreignKey({
      name: 'heropening_van_afsluiting',
      columns: [t.casus_id, t.afsluiting_id],
      foreignColumns: [afsluiting.casus_id, afsluiting.id],
    }),
    uniqueIndex('heropening_eenmaal').on(t.casus_id, t.afsluiting_id).where(sql`vervallen_op is null`),
  ],
)
export type HeropeningRij = typeof heropening.$inferSelect
