import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { medewerker } from '../../register/medewerkers/tabel.ts'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { persoon } from '../../register/personen/tabel.ts'
import type { Cel } from '../../toegang/cellen.ts'
import { moment, standaard } from '../../toegang/kolommen.ts'
import { geheimhoudingen } from '../delingen/tabel.ts'

/** What a colleague needs it for. Which cells each of these takes is in the rule on it. */
export const doelen = [
  'lesgeven',
  'begeleiden-in-de-klas',
  'gesprek-met-ouders',
  'zorg-rond-gezondheid',
  'veiligheid-op-school',
  'anders',
] as const
const een = (waarden: readonly string[]) => sql.raw(waarden.map((waarde) => `'${waarde}'`).join(', '))

/** Cells of a pupil's own record at school, opened to one colleague of the same school, for a purpose and until a day. */
export const schoolopenstelling = pgTable(
  'schoolopenstelling',
  {
    id: uuid().primaryKey(),
    /** The school. */
    eigenaar_id: uuid().notNull(),
    persoon_id: uuid().notNull(),
    medewerker_id: uuid().notNull(),
    door_id: uuid().notNull(),
    doel: text({ enum: doelen }).notNull(),
    toelichting: text(),
    cellen: text().array().$type<Cel[]>().notNull(),
    geheimhouding: text({ enum: geheimhoudingen }),
    tot: date({ mode: 'string' }).notNull(),
    beeindigd_op: moment(),
    ...standaard,
  },
  (t) => [
    foreignKey({ name: 'schoolopenstelling_school', columns: [t.eigenaar_id], foreignColumns: [organisatie.id] }),
    foreignKey({ name: 'schoolopenstelling_persoon', columns: [t.persoon_id], foreignColumns: [persoon.id] }),
    // Who gets it and who opens it work for the organisatie whose record it is: another's medewerker cannot be named.
    foreignKey({
      name: 'schoolopenstelling_collega',
      columns: [t.medewerker_id, t.eigenaar_id],
      foreignColumns: [medewerker.id, medewerker.organisatie_id],
    }),
    foreignKey({
      name: 'schoolopenstelling_door',
      columns: [t.door_id, t.eigenaar_id],
      foreignColumns: [medewerker.id, medewerker.organisatie_id],
    }),
    index('schoolopenstelling_over').on(t.persoon_id),
    check('schoolopenstelling_doel', sql`${t.doel} in (${een(doelen)})`),
    check('schoolopenstelling_ander', sql`${t.medewerker_id} <> ${t.door_id}`),
    check('schoolopenstelling_geheimhouding', sql`${t.geheimhouding} in (${een(geheimhoudingen)})`),
    check('schoolopenstelling_gezondheid', sql`${t.geheimhouding} is not null or not 'school/gezondheid' = any (${t.cellen})`),
    check('schoolopenstelling_cellen', sql`cardinality(${t.cellen}) > 0`),
  ],
)
export type SchoolopenstellingRij = typeof schoolopenstelling.$inferSelect

export const schoolopenstellingeinde = pgTable(
  'schoolopenstellingeinde',
  {
    id: uuid().primaryKey(),
    eigenaar_id: uuid().notNull(),
    persoon_id: uuid().notNull(),
    schoolopenstelling_id: uuid().notNull(),
    /** The cell that the schoolopenstelling stands in. */
    cel: text().$type<Cel>().notNull(),
    reden: text().notNull(),
    ...standaard,
  },
  (t) => [
    foreignKey({ name: 'schoolopenstellingeinde_van', columns: [t.schoolopenstelling_id], foreignColumns: [schoolopenstelling.id] }),
    uniqueIndex('schoolopenstellingeinde_eenmaal').on(t.schoolopenstelling_id).where(sql`vervallen_op is null`),
  ],
)
export type SchoolopenstellingeindeRij = typeof schoolopenstellingeinde.$inferSelect
