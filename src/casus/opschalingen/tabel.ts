import { sql } from 'drizzle-orm'
import { check, date, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { persoon } from '../../register/personen/tabel.ts'
import { regiotrede } from '../../register/regioafspraken/tabel.ts'
import { standaard } from '../../toegang/kolommen.ts'
import { casus } from '../casussen/tabel.ts'

export const aanleidingen = ['geen-besluit', 'tegengestelde-standpunten', 'wachten', 'gezin-en-partijen-oneens', 'anders'] as const
export const besluitsoorten = ['advies', 'afspraak', 'bindend'] as const
const een = (waarden: readonly string[]) => sql.raw(waarden.map((waarde) => `'${waarde}'`).join(', '))

/** That someone at the table went higher up: why, to whom, and by when they react and report back, as it was agreed on that day. */
export const opschaling = pgTable(
  'opschaling',
  {
    id: uuid().notNull(),
    casus_id: uuid()
      .notNull()
      .references(() => casus.id),
    eigenaar_id: uuid().notNull(),
    regiotrede_id: uuid().references(() => regiotrede.id),
    functie: text().notNull(),
    aanleiding: text({ enum: aanleidingen }).notNull(),
    vraag: text().notNull(),
    overslaan_reden: text(),
    reactie_voor: date({ mode: 'string' }).notNull(),
    terugkoppel_op: date({ mode: 'string' }).notNull(),
    door_organisatie_id: uuid().references(() => organisatie.id),
    door_persoon_id: uuid().references(() => persoon.id),
    status: text({ enum: ['open', 'gereageerd', 'besloten'] }).notNull(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'opschaling_sleutel', columns: [t.casus_id, t.id] }),
    unique('opschaling_id').on(t.id),
    check('opschaling_door', sql`num_nonnulls(${t.door_organisatie_id}, ${t.door_persoon_id}) = 1`),
    check('opschaling_termijn', sql`${t.terugkoppel_op} >= ${t.reactie_voor}`),
    check('opschaling_waarden', sql`${t.aanleiding} in (${een(aanleidingen)}) and ${t.status} in ('open', 'gereageerd', 'besloten')`),
  ],
)
export type OpschalingRij = typeof opschaling.$inferSelect

const onderOpschaling = { id: uuid().notNull(), casus_id: uuid().notNull(), eigenaar_id: uuid().notNull(), opschaling_id: uuid().notNull() }

/** What was said from that rung. */
export const opschalingreactie = pgTable(
  'opschalingreactie',
  { ...onderOpschaling, functie: text().notNull(), op: date({ mode: 'string' }).notNull(), tekst: text().notNull(), ...standaard },
  (t) => [primaryKey({ name: 'opschalingreactie_sleutel', columns: [t.casus_id, t.id] })],
)
export type OpschalingreactieRij = typeof opschalingreactie.$inferSelect

/** What was decided there, and how far that binds. */
export const opschalingbesluit = pgTable(
  'opschalingbesluit',
  {
    ...onderOpschaling,
    soort: text({ enum: besluitsoorten }).notNull(),
    functie: text().notNull(),
    op: date({ mode: 'string' }).notNull(),
    tekst: text().notNull(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'opschalingbesluit_sleutel', columns: [t.casus_id, t.id] }),
    uniqueIndex('opschalingbesluit_eenmaal').on(t.casus_id, t.opschaling_id).where(sql`vervallen_op is null`),
    check('opschalingbesluit_soort', sql`${t.soort} in (${een(besluitsoorten)})`),
  ],
)
export type OpschalingbesluitRij = typeof opschalingbesluit.$inferSelect
