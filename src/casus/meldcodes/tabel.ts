import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { medewerker } from '../../register/medewerkers/tabel.ts'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { persoon } from '../../register/personen/tabel.ts'
import { moment, standaard } from '../../toegang/kolommen.ts'
import { casus } from '../casussen/tabel.ts'

/** The five steps of the meldcode, in their order; the order is not binding. */
export const stappen = ['signalen-in-kaart', 'collega-raadplegen', 'gesprek', 'wegen', 'beslissen'] as const
export const besluiten = ['hulp-organiseren', 'melden', 'hulp-en-melden', 'geen-van-beide'] as const
export const onveiligheden = ['geen', 'acuut', 'structureel'] as const
const een = (waarden: readonly string[]) => sql.raw(waarden.map((waarde) => `'${waarde}'`).join(', '))

/** One organisatie's own way through the meldcode about one jeugdige. */
export const meldcode = pgTable(
  'meldcode',
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
    aanleiding: text().notNull(),
    afgesloten_op: moment(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'meldcode_sleutel', columns: [t.casus_id, t.id] }),
    unique('meldcode_id').on(t.id),
    index('meldcode_betreft').on(t.betreft_id),
  ],
)
export type MeldcodeRij = typeof meldcode.$inferSelect

const onderMeldcode = { id: uuid().notNull(), casus_id: uuid().notNull(), eigenaar_id: uuid().notNull(), meldcode_id: uuid().notNull() }

export const meldcodestap = pgTable(
  'meldcodestap',
  {
    ...onderMeldcode,
    stap: text({ enum: stappen }).notNull(),
    uitkomst: text({ enum: ['uitgevoerd', 'overgeslagen'] }).notNull(),
    op: date({ mode: 'string' }).notNull(),
    door_id: uuid()
      .notNull()
      .references(() => medewerker.id),
    toelichting: text(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'meldcodestap_sleutel', columns: [t.casus_id, t.id] }),
    foreignKey({ name: 'meldcodestap_van', columns: [t.casus_id, t.meldcode_id], foreignColumns: [meldcode.casus_id, meldcode.id] }),
    uniqueIndex('meldcodestap_eenmaal').on(t.casus_id, t.meldcode_id, t.stap).where(sql`vervallen_op is null`),
    check('meldcodestap_stap', sql`${t.stap} in (${een(stappen)}) and ${t.uitkomst} in ('uitgevoerd', 'overgeslagen')`),
  ],
)
export type MeldcodestapRij = typeof meldcodestap.$inferSelect

export const meldcodeafsluiting = pgTable(
  'meldcodeafsluiting',
  {
    ...onderMeldcode,
    besluit: text({ enum: besluiten }).notNull(),
    onveiligheid: text({ enum: onveiligheden }),
    kindcheck: text(),
    afweging: text(),
    eindbeslisser: text(),
    reden_niet_melden: text(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'meldcodeafsluiting_sleutel', columns: [t.casus_id, t.id] }),
    foreignKey({ name: 'meldcodeafsluiting_van', columns: [t.casus_id, t.meldcode_id], foreignColumns: [meldcode.casus_id, meldcode.id] }),
    uniqueIndex('meldcodeafsluiting_eenmaal').on(t.casus_id, t.meldcode_id).where(sql`vervallen_op is null`),
    check('meldcodeafsluiting_besluit', sql`${t.besluit} in (${een(besluiten)}) and ${t.onveiligheid} in (${een(onveiligheden)})`),
  ],
)
export type MeldcodeafsluitingRij = typeof meldcodeafsluiting.$inferSelect
