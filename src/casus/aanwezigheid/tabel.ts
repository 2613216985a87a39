import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { persoon } from '../../register/personen/tabel.ts'
import type { Cel } from '../../toegang/cellen.ts'
import { moment, standaard } from '../../toegang/kolommen.ts'
import { geheimhoudingen } from '../delingen/tabel.ts'
import { eenVanBeide, onderOverleg, opOverleg, wie } from '../overleggen/tabel.ts'

const een = (waarden: readonly string[]) => sql.raw(waarden.map((waarde) => `'${waarde}'`).join(', '))

/** Who is there, from when to when: people join and leave halfway. */
export const aanwezige = pgTable(
  'aanwezige',
  {
    ...onderOverleg,
    ...wie,
    van: moment().notNull(),
    tot: moment(),
    ...standaard,
  },
  (t) => [
    ...opOverleg('aanwezige', t),
    uniqueIndex('aanwezige_eenmaal')
      .on(t.casus_id, t.overleg_id, sql`coalesce(medewerker_id, organisatie_id, persoon_id)`)
      .where(sql`tot is null and vervallen_op is null`),
    eenVanBeide('aanwezige', t),
    check('aanwezige_periode', sql`${t.tot} >= ${t.van}`),
  ],
)
export type AanwezigeRij = typeof aanwezige.$inferSelect

/** What one owner lays on the table of this meeting: cells of its own record, for who is there and as long as it lasts. */
export const overlegstuk = pgTable(
  'overlegstuk',
  {
    ...onderOverleg,
    betreft_id: uuid()
      .notNull()
      .references(() => persoon.id),
    cellen: text().array().$type<Cel[]>().notNull(),
    doel: text().notNull(),
    avg_grondslag: text().notNull(),
    geheimhouding: text({ enum: geheimhoudingen }),
    van_tafel_op: moment(),
    ...standaard,
  },
  (t) => [
    ...opOverleg('overlegstuk', t),
    index('overlegstuk_betreft').on(t.betreft_id),
    check('overlegstuk_geheimhouding', sql`${t.geheimhouding} in (${een(geheimhoudingen)})`),
  ],
)
export type OverlegstukRij = typeof overlegstuk.$inferSelect

/** That someone was told cells of another's record because they were there: what remains of it when the meeting is over. */
export const mededeling = pgTable(
  'mededeling',
  {
    ...onderOverleg,
    overlegstuk_id: uuid().notNull(),
    betreft_id: uuid().notNull(),
    aan_organisatie_id: uuid().references(() => organisatie.id),
    aan_persoon_id: uuid().references(() => persoon.id),
    cellen: text().array().$type<Cel[]>().notNull(),
    ...standaard,
  },
  (t) => [
    ...opOverleg('mededeling', t),
    uniqueIndex('mededeling_eenmaal').on(t.casus_id, t.overlegstuk_id, sql`coalesce(aan_organisatie_id, aan_persoon_id)`),
    check('mededeling_een_van_beide', sql`num_nonnulls(${t.aan_organisatie_id}, ${t.aan_persoon_id}) = 1`),
  ],
)
export type MededelingRij = typeof mededeling.$inferSelect
