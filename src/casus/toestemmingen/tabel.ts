import { sql } from 'drizzle-orm'
import { boolean, check, date, foreignKey, index, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { persoon } from '../../register/personen/tabel.ts'
import type { Cel } from '../../toegang/cellen.ts'
import { moment, standaard } from '../../toegang/kolommen.ts'
import { casus } from '../casussen/tabel.ts'

export const toestemming = pgTable(
  'toestemming',
  {
    id: uuid().notNull(),
    casus_id: uuid()
      .notNull()
      .references(() => casus.id),
    /** The organisatie that asks. */
    eigenaar_id: uuid()
      .notNull()
      .references(() => organisatie.id),
    betreft_id: uuid()
      .notNull()
      .references(() => persoon.id),
    doel: text(),
    bron_ids: uuid().array().notNull(),
    cellen: text().array().$type<Cel[]>().notNull(),
    /** Also, or only, that these organisaties are involved. */
    betrokkenheid: boolean().notNull().default(false),
    ontvanger_ids: uuid().array().notNull(),
    /** Someone of the own network of the family. */
    ontvanger_persoon_ids: uuid().array().notNull().default([]),
    tot: date({ mode: 'string' }).notNull(),
    informatieversie: text(),
    avg_grondslag: text(),
    doorbreking_geheimhouding: boolean(),
    uitdrukkelijk: boolean(),
    /** The purposes of the register that it is given for; null: `doel` in words alone. */
    verwerkingsdoelen: text().array(),
    /** True when only rows of youth care are asked for, and not who is involved: there the part of the parents can be done without (Jeugdwet 7.3.4 lid 2). */
    alleen_hulp: boolean().notNull(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'toestemming_sleutel', columns: [t.casus_id, t.id] }),
    unique('toestemming_id').on(t.id),
    index('toestemming_betreft').on(t.betreft_id),
    check(
      'toestemming_avg_grondslag',
      sql`${t.avg_grondslag} in ('toestemming', 'wettelijke-verplichting', 'publieke-taak', 'vitaal-belang', 'overeenkomst')`,
    ),
  ],
)
export type ToestemmingRij = typeof toestemming.$inferSelect

export const hoedanigheden = ['jeugdige', 'ouder-met-gezag', 'voogd', 'gecertificeerde-instelling', 'rechter', 'vertegenwoordiger'] as const

export const antwoord = pgTable(
  'antwoord',
  {
    id: uuid().notNull(),
    casus_id: uuid().notNull(),
    /** The organisatie that asked. */
    eigenaar_id: uuid().notNull(),
    toestemming_id: uuid().notNull(),
    gever_id: uuid().references(() => persoon.id),
    gever_organisatie_id: uuid().references(() => organisatie.id),
    hoedanigheid: text({ enum: hoedanigheden }).notNull(),
    wijze: text({ enum: ['digitaal', 'schriftelijk', 'mondeling'] }).notNull(),
    uitkomst: text({ enum: ['gegeven', 'geweigerd'] }).notNull(),
    gegeven_op: date({ mode: 'string' }).notNull(),
    zonder_ouderdeel: text({ enum: ['ernstig-nadeel', 'weloverwogen-wens-jeugdige'] }),
    document: text(),
    ingetrokken_op: moment(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'antwoord_sleutel', columns: [t.casus_id, t.id] }),
    unique('antwoord_id').on(t.id),
    index('antwoord_toestemming').on(t.toestemming_id),
    index('antwoord_gever').on(t.gever_id).where(sql`gever_id is not null`),
    foreignKey({
      name: 'antwoord_op_toestemming',
      columns: [t.casus_id, t.toestemming_id],
      foreignColumns: [toestemming.casus_id, toestemming.id],
    }),
    uniqueIndex('antwoord_eenmaal_per_gever')
      .on(t.casus_id, t.toestemming_id, sql`coalesce(gever_id, gever_organisatie_id)`)
      .where(sql`ingetrokken_op is null and vervallen_op is null`),
    uniqueIndex('antwoord_eenmaal_rechter')
      .on(t.casus_id, t.toestemming_id)
      .where(sql`hoedanigheid = 'rechter' and ingetrokken_op is null and vervallen_op is null`),
    check(
      'antwoord_gever',
      sql`num_nonnulls(${t.gever_id}, ${t.gever_organisatie_id}) = case when ${t.hoedanigheid} = 'rechter' then 0 else 1 end`,
    ),
    check(
      'antwoord_hoedanigheid',
      sql`${t.hoedanigheid} in ('jeugdige', 'ouder-met-gezag', 'voogd', 'gecertificeerde-instelling', 'rechter', 'vertegenwoordiger')`,
    ),
    check('antwoord_wijze', sql`${t.wijze} in ('digitaal', 'schriftelijk', 'mondeling')`),
    check('antwoord_uitkomst', sql`${t.uitkomst} in ('gegeven', 'geweigerd')`),
    check(
      'antwoord_zonder_ouderdeel',
      sql`${t.zonder_ouderdeel} is null or (${t.zonder_ouderdeel} in ('ernstig-nadeel', 'weloverwogen-wens-jeugdige') and ${t.hoedanigheid} = 'jeugdige')`,
    ),
  ],
)
export type AntwoordRij = typeof antwoord.$inferSelect

export const intrekking = pgTable(
  'intrekking',
  {
    id: uuid().notNull(),
    casus_id: uuid().notNull(),
    eigenaar_id: uuid().notNull(),
    toestemming_id: uuid().notNull(),
    antwoord_id: uuid().notNull(),
    reden: text(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'intrekking_sleutel', columns: [t.casus_id, t.id] }),
    foreignKey({
      name: 'intrekking_van_antwoord',
      columns: [t.casus_id, t.antwoord_id],
      foreignColumns: [antwoord.casus_id, antwoord.id],
    }),
    uniqueIndex('intrekking_eenmaal').on(t.casus_id, t.antwoord_id).where(sql`vervallen_op is null`),
  ],
)
export type IntrekkingRij = typeof intrekking.$inferSelect

/** That the one who answered, or an organisatie whose rows are asked for, confirms what another wrote down. */
export const antwoordbevestiging = pgTable(
  'antwoordbevestiging',
  {
    id: uuid().notNull(),
    casus_id: uuid().notNull(),
    eigenaar_id: uuid().notNull(),
    toestemming_id: uuid().notNull(),
    antwoord_id: uuid().notNull(),
    door_organisatie_id: uuid().references(() => organisatie.id),
    door_persoon_id: uuid().references(() => persoon.id),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'antwoordbevestiging_sleutel', columns: [t.casus_id, t.id] }),
    foreignKey({
      name: 'antwoordbevestiging_van_antwoord',
      columns: [t.casus_id, t.antwoord_id],
      foreignColumns: [antwoord.casus_id, antwoord.id],
    }),
    uniqueIndex('antwoordbevestiging_eenmaal')
      .on(t.casus_id, t.antwoord_id, sql`coalesce(door_organisatie_id, door_persoon_id)`)
      .where(sql`vervallen_op is null`),
    check('antwoordbevestiging_door', sql`num_nonnulls(${t.door_organisatie_id}, ${t.door_persoon_id}) = 1`),
  ],
)
export type AntwoordbevestigingRij = typeof antwoordbevestiging.$inferSelect
