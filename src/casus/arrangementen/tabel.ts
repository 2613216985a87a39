import { sql } from 'drizzle-orm'
import { check, date, index, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { mandaat, onderdeelsoorten } from '../../register/mandaten/tabel.ts'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { persoon } from '../../register/personen/tabel.ts'
import { moment, standaard } from '../../toegang/kolommen.ts'
import { casus } from '../casussen/tabel.ts'

export const standen = ['concept', 'vastgesteld', 'beeindigd'] as const
export const oordelen = ['nodig', 'niet-nodig'] as const
export const kaders = [
  'schoolbudget',
  'passend-onderwijs',
  'vrij-toegankelijk',
  'jeugdwet',
  'wmo',
  'wlz',
  'zvw',
  'leerplichtwet',
  'leerlingenvervoer',
  'anders',
] as const
export const uitkomsten = ['toegekend', 'afgewezen', 'voorstel'] as const
const een = (waarden: readonly string[]) => sql.raw(waarden.map((waarde) => `'${waarde}'`).join(', '))

/** The one approach for one jeugdige of a casus. What is vastgesteld stands; what changes is a next arrangement, which ends this one. */
export const arrangement = pgTable(
  'arrangement',
  {
    id: uuid().notNull(),
    casus_id: uuid()
      .notNull()
      .references(() => casus.id),
    eigenaar_id: uuid()
      .notNull()
      .references(() => organisatie.id),
    betreft_id: uuid()
      .notNull()
      .references(() => persoon.id),
    doel: text().notNull(),
    van: date({ mode: 'string' }).notNull(),
    tot: date({ mode: 'string' }),
    status: text({ enum: standen }).notNull(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'arrangement_sleutel', columns: [t.casus_id, t.id] }),
    unique('arrangement_id').on(t.id),
    // Of each that keeps one: what another keeps may be closed to it.
    uniqueIndex('arrangement_een_staat')
      .on(t.casus_id, t.betreft_id, t.eigenaar_id)
      .where(sql`status = 'vastgesteld' and vervallen_op is null`),
    index('arrangement_betreft').on(t.betreft_id),
    check('arrangement_status', sql`${t.status} in (${een(standen)})`),
    check('arrangement_periode', sql`${t.tot} >= ${t.van}`),
  ],
)
export type ArrangementRij = typeof arrangement.$inferSelect

const onder = {
  id: uuid().notNull(),
  casus_id: uuid().notNull(),
  arrangement_id: uuid().notNull(),
  /** The organisatie that wrote this down; what is said about a row stands where that row stands, for whoever reads it. */
  eigenaar_id: uuid()
    .notNull()
    .references(() => organisatie.id),
  /** As the arrangement: whom it is about. */
  betreft_id: uuid()
    .notNull()
    .references(() => persoon.id),
}

/** One thing that was thought of: needed or not, and if so in which frame, by whom, paid by whom, from when, to what end. */
export const arrangementonderdeel = pgTable(
  'arrangementonderdeel',
  {
    ...onder,
    soort: text({ enum: onderdeelsoorten }).notNull(),
    oordeel: text({ enum: oordelen }).notNull(),
    toelichting: text(),
    kader: text({ enum: kaders }),
    uitvoerder: text(),
    financier: text(),
    omvang: text(),
    doel: text(),
    van: date({ mode: 'string' }),
    tot: date({ mode: 'string' }),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'arrangementonderdeel_sleutel', columns: [t.casus_id, t.id] }),
    unique('arrangementonderdeel_id').on(t.id),
    index('arrangementonderdeel_arrangement').on(t.arrangement_id),
    check(
      'arrangementonderdeel_waarden',
      sql`${t.soort} in (${een(onderdeelsoorten)}) and ${t.oordeel} in (${een(oordelen)}) and ${t.kader} in (${een(kaders)})`,
    ),
    check('arrangementonderdeel_periode', sql`${t.tot} >= ${t.van}`),
  ],
)
export type ArrangementonderdeelRij = typeof arrangementonderdeel.$inferSelect

/** What was decided on one of them, by whom and in whose name; or what is proposed to who may. */
export const arrangementbesluit = pgTable(
  'arrangementbesluit',
  {
    ...onder,
    onderdeel_id: uuid().notNull(),
    onderdeel_soort: text({ enum: onderdeelsoorten }).notNull(),
    uitkomst: text({ enum: uitkomsten }).notNull(),
    op: date({ mode: 'string' }).notNull(),
    door_id: uuid()
      .notNull()
      .references(() => organisatie.id),
    /** What kind of organisatie decided, and the functie of who did, as they were when it was written down. */
    organisatie_soort: text().notNull(),
    functie: text(),
    mandaat_id: uuid().references(() => mandaat.id),
    motivering: text(),
    /** Of a voorstel: who decides on it, and by when. */
    beslisser_id: uuid().references(() => organisatie.id),
    uiterlijk_op: date({ mode: 'string' }),
    /** When it waited no longer: it was decided on, or is of no use any more. */
    afgehandeld_op: moment(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'arrangementbesluit_sleutel', columns: [t.casus_id, t.id] }),
    uniqueIndex('arrangementbesluit_eenmaal').on(t.casus_id, t.onderdeel_id).where(sql`uitkomst <> 'voorstel' and vervallen_op is null`),
    unique('arrangementbesluit_id').on(t.id),
    index('arrangementbesluit_arrangement').on(t.arrangement_id),
    index('arrangementbesluit_onderdeel').on(t.onderdeel_id),
    check('arrangementbesluit_waarden', sql`${t.uitkomst} in (${een(uitkomsten)}) and ${t.onderdeel_soort} in (${een(onderdeelsoorten)})`),
    check(
      'arrangementbesluit_voorstel',
      sql`case when ${t.uitkomst} = 'voorstel' then ${t.uiterlijk_op} is not null and ${t.uiterlijk_op} >= ${t.op} and ${t.mandaat_id} is null else num_nonnulls(${t.beslisser_id}, ${t.uiterlijk_op}, ${t.afgehandeld_op}) = 0 end`,
    ),
  ],
)
export type ArrangementbesluitRij = typeof arrangementbesluit.$inferSelect

/** The act that makes it the approach. */
export const arrangementvaststelling = pgTable(
  'arrangementvaststelling',
  {
    ...onder,
    door_id: uuid()
      .notNull()
      .references(() => organisatie.id),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'arrangementvaststelling_sleutel', columns: [t.casus_id, t.id] }),
    uniqueIndex('arrangementvaststelling_eenmaal').on(t.arrangement_id).where(sql`vervallen_op is null`),
  ],
)
export type ArrangementvaststellingRij = typeof arrangementvaststelling.$inferSelect
