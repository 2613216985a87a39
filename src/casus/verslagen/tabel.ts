import { sql } from 'drizzle-orm'
import { check, date, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { persoon } from '../../register/personen/tabel.ts'
import { standaard } from '../../toegang/kolommen.ts'
import { eenVanBeide, onderOverleg, opOverleg, wie } from '../overleggen/tabel.ts'

/** What a verslag is made of; an aanvulling is what one adds when the rest stands fixed. */
export const onderdelen = ['behoefte', 'mogelijkheid', 'doel', 'besluit', 'voorstel', 'terugkoppeling', 'aanvulling'] as const
export const stemmen = ['jongere', 'ouder', 'leraar'] as const
const een = (waarden: readonly string[]) => sql.raw(waarden.map((waarde) => `'${waarde}'`).join(', '))

/** One piece of the verslag, about one jeugdige and in one cell, so that each reader gets an honest part. */
export const verslagdeel = pgTable(
  'verslagdeel',
  {
    ...onderOverleg,
    betreft_id: uuid()
      .notNull()
      .references(() => persoon.id),
    onderdeel: text({ enum: onderdelen }).notNull(),
    tekst: text().notNull(),
    /** Of a behoefte: whose it is. */
    van: text({ enum: stemmen }),
    /** Of a besluit or voorstel: who took or made it. */
    door_organisatie_id: uuid().references(() => organisatie.id),
    door_persoon_id: uuid().references(() => persoon.id),
    /** Of a terugkoppeling: to whom, how, by when. */
    aan: text(),
    wijze: text(),
    uiterlijk_op: date({ mode: 'string' }),
    ...standaard,
  },
  (t) => [
    ...opOverleg('verslagdeel', t),
    check('verslagdeel_onderdeel', sql`${t.onderdeel} in (${een(onderdelen)}) and ${t.van} in (${een(stemmen)})`),
    check('verslagdeel_behoefte', sql`(${t.onderdeel} = 'behoefte') = (${t.van} is not null)`),
    check(
      'verslagdeel_besluit',
      sql`(${t.onderdeel} in ('besluit', 'voorstel')) = (num_nonnulls(${t.door_organisatie_id}, ${t.door_persoon_id}) = 1)`,
    ),
    check(
      'verslagdeel_terugkoppeling',
      sql`num_nonnulls(${t.aan}, ${t.wijze}, ${t.uiterlijk_op}) = case when ${t.onderdeel} = 'terugkoppeling' then 3 else 0 end`,
    ),
  ],
)
export type VerslagdeelRij = typeof verslagdeel.$inferSelect

/** Who does what by when. `actie_id` is set when it is followed up as an actie. */
export const afspraak = pgTable(
  'afspraak',
  {
    ...onderOverleg,
    betreft_id: uuid()
      .notNull()
      .references(() => persoon.id),
    ...wie,
    wat: text().notNull(),
    voor: date({ mode: 'string' }).notNull(),
    actie_id: uuid(),
    ...standaard,
  },
  (t) => [...opOverleg('afspraak', t), eenVanBeide('afspraak', t)],
)
export type AfspraakRij = typeof afspraak.$inferSelect

const door = { door_organisatie_id: uuid().references(() => organisatie.id), door_persoon_id: uuid().references(() => persoon.id) }

/** The act that makes the verslag final. */
export const verslagvaststelling = pgTable('verslagvaststelling', { ...onderOverleg, ...standaard }, (t) => [
  ...opOverleg('verslagvaststelling', t),
  uniqueIndex('verslagvaststelling_eenmaal').on(t.casus_id, t.overleg_id).where(sql`vervallen_op is null`),
])
export type VerslagvaststellingRij = typeof verslagvaststelling.$inferSelect

/** What one of those present says of the verslag as it stands. */
export const verslaginstemming = pgTable(
  'verslaginstemming',
  {
    ...onderOverleg,
    ...door,
    uitkomst: text({ enum: ['ingestemd', 'niet-eens'] }).notNull(),
    toelichting: text(),
    ...standaard,
  },
  (t) => [
    ...opOverleg('verslaginstemming', t),
    uniqueIndex('verslaginstemming_eenmaal')
      .on(t.casus_id, t.overleg_id, sql`coalesce(door_organisatie_id, door_persoon_id)`)
      .where(sql`vervallen_op is null`),
    check('verslaginstemming_een_van_beide', sql`num_nonnulls(${t.door_organisatie_id}, ${t.door_persoon_id}) = 1`),
    check('verslaginstemming_uitkomst', sql`${t.uitkomst} in ('ingestemd', 'niet-eens')`),
  ],
)
export type VerslaginstemmingRij = typeof verslaginstemming.$inferSelect
