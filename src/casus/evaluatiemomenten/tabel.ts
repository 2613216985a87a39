import { sql } from 'drizzle-orm'
import { check, date, index, integer, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { persoon } from '../../register/personen/tabel.ts'
import type { Cel } from '../../toegang/cellen.ts'
import { standaard } from '../../toegang/kolommen.ts'
import { casus } from '../casussen/tabel.ts'
import type { rollen } from '../deelnemers/tabel.ts'

export const doelsoorten = ['opp-doel', 'gezinsplan-doel'] as const
export const scores = ['niet-bereikt', 'op-weg', 'bereikt'] as const
export const besluiten = ['doorgaan', 'bijstellen', 'afschalen', 'intensiveren', 'stoppen'] as const
const een = (waarden: readonly string[]) => sql.raw(waarden.map((waarde) => `'${waarde}'`).join(', '))

/** A day on which those at the table look back together: at these plans, or at everything. That it was missed follows from the day, and stands nowhere. */
export const evaluatiemoment = pgTable(
  'evaluatiemoment',
  {
    id: uuid().notNull(),
    casus_id: uuid()
      .notNull()
      .references(() => casus.id),
    eigenaar_id: uuid().notNull(),
    gepland_op: date({ mode: 'string' }).notNull(),
    plan_ids: uuid().array().notNull(),
    criteria: text(),
    status: text({ enum: ['gepland', 'gehouden'] }).notNull(),
    gehouden_op: date({ mode: 'string' }),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'evaluatiemoment_sleutel', columns: [t.casus_id, t.id] }),
    unique('evaluatiemoment_id').on(t.id),
    check(
      'evaluatiemoment_status',
      sql`${t.status} in ('gepland', 'gehouden') and (${t.status} = 'gehouden') = (${t.gehouden_op} is not null)`,
    ),
  ],
)
export type EvaluatiemomentRij = typeof evaluatiemoment.$inferSelect

const onderMoment = {
  id: uuid().notNull(),
  casus_id: uuid().notNull(),
  eigenaar_id: uuid().notNull(),
  evaluatiemoment_id: uuid().notNull(),
}

/** That it was held: who was there, who was not and why. */
export const evaluatieafronding = pgTable(
  'evaluatieafronding',
  {
    ...onderMoment,
    gehouden_op: date({ mode: 'string' }).notNull(),
    aanwezig: text().array().$type<(typeof rollen)[number][]>().notNull(),
    afwezig: text().array().$type<(typeof rollen)[number][]>().notNull(),
    redenen: text().array().notNull(),
    volgende_op: date({ mode: 'string' }),
    toelichting: text(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'evaluatieafronding_sleutel', columns: [t.casus_id, t.id] }),
    uniqueIndex('evaluatieafronding_eenmaal').on(t.casus_id, t.evaluatiemoment_id).where(sql`vervallen_op is null`),
    check('evaluatieafronding_redenen', sql`cardinality(${t.afwezig}) = cardinality(${t.redenen})`),
    check('evaluatieafronding_volgende', sql`${t.volgende_op} >= ${t.gehouden_op}`),
  ],
)
export type EvaluatieafrondingRij = typeof evaluatieafronding.$inferSelect

/** How far one doel has come, and what is decided about it: in the cell of that doel, for who may see the doel itself. */
export const doelscore = pgTable(
  'doelscore',
  {
    ...onderMoment,
    /** As the doel: whom it is about, whose home, which cell. */
    betreft_id: uuid()
      .notNull()
      .references(() => persoon.id),
    gezin_id: uuid(),
    cel: text().$type<Cel>().notNull(),
    doel_soort: text({ enum: doelsoorten }).notNull(),
    doel_id: uuid().notNull(),
    plan_id: uuid().notNull(),
    doel_versie: integer().notNull(),
    score: text({ enum: scores }).notNull(),
    besluit: text({ enum: besluiten }).notNull(),
    toelichting: text(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'doelscore_sleutel', columns: [t.casus_id, t.id] }),
    uniqueIndex('doelscore_eenmaal').on(t.casus_id, t.evaluatiemoment_id, t.doel_id).where(sql`vervallen_op is null`),
    index('doelscore_op_plan').on(t.plan_id),
    index('doelscore_betreft').on(t.betreft_id),
    check(
      'doelscore_waarden',
      sql`${t.doel_soort} in (${een(doelsoorten)}) and ${t.score} in (${een(scores)}) and ${t.besluit} in (${een(besluiten)})`,
    ),
  ],
)
export type DoelscoreRij = typeof doelscore.$inferSelect
