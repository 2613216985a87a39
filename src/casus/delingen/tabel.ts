import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { medewerker } from '../../register/medewerkers/tabel.ts'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { persoon } from '../../register/personen/tabel.ts'
import type { Cel } from '../../toegang/cellen.ts'
import { moment, standaard } from '../../toegang/kolommen.ts'
import { casus } from '../casussen/tabel.ts'

export const gronden = ['rechtstreeks-betrokken', 'wettelijk', 'vitaal-belang', 'conflict-van-plichten'] as const
export const wettelijkeBases = [
  'melding-veilig-thuis',
  'informatie-aan-gi',
  'verzuimmelding',
  'swv-aan-schoolbestuur',
  'ouder-zonder-gezag',
] as const
export const geheimhoudingen = ['ambt', 'beroep', 'wet', 'contract'] as const
const een = (waarden: readonly string[]) => sql.raw(waarden.map((waarde) => `'${waarde}'`).join(', '))

/** A sharing without toestemming, of the rows of `eigenaar_id`. It opens when a second medewerker has confirmed it, and until `tot`. */
export const deling = pgTable(
  'deling',
  {
    id: uuid().notNull(),
    casus_id: uuid()
      .notNull()
      .references(() => casus.id),
    /** The organisatie whose rows are shared. */
    eigenaar_id: uuid()
      .notNull()
      .references(() => organisatie.id),
    betreft_id: uuid()
      .notNull()
      .references(() => persoon.id),
    door_id: uuid()
      .notNull()
      .references(() => medewerker.id),
    grond: text({ enum: gronden }).notNull(),
    wettelijke_basis: text({ enum: wettelijkeBases }),
    doel: text(),
    cellen: text().array().$type<Cel[]>().notNull(),
    ontvanger_ids: uuid().array().notNull(),
    ontvanger_persoon_ids: uuid().array().notNull(),
    tot: date({ mode: 'string' }).notNull(),
    avg_grondslag: text(),
    geheimhouding: text({ enum: geheimhoudingen }),
    /** When a parent without gezag asked for it. */
    verzoek_op: date({ mode: 'string' }),
    informeren_op: date({ mode: 'string' }),
    geinformeerd_op: date({ mode: 'string' }),
    bevestigd_door_id: uuid().references(() => medewerker.id),
    bevestigd_op: moment(),
    beeindigd_op: moment(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'deling_sleutel', columns: [t.casus_id, t.id] }),
    unique('deling_id').on(t.id),
    index('deling_betreft').on(t.betreft_id),
    check('deling_grond', sql`${t.grond} in (${een(gronden)}) and (${t.grond} = 'wettelijk' or ${t.wettelijke_basis} is null)`),
    check('deling_wettelijke_basis', sql`${t.wettelijke_basis} in (${een(wettelijkeBases)})`),
    check('deling_geheimhouding', sql`${t.geheimhouding} in (${een(geheimhoudingen)})`),
    check(
      'deling_vier_ogen',
      sql`${t.bevestigd_door_id} <> ${t.door_id} and (${t.bevestigd_door_id} is null) = (${t.bevestigd_op} is null)`,
    ),
  ],
)
export type DelingRij = typeof deling.$inferSelect

const onderDeling = {
  id: uuid().notNull(),
  casus_id: uuid().notNull(),
  eigenaar_id: uuid().notNull(),
  deling_id: uuid().notNull(),
}
// biome-ignore lint/suspicious/noExplicitAny: the columns of any table that hangs under a deling
const opDeling = (naam: string, t: any) => [
  primaryKey({ name: `${naam}_sleutel`, columns: [t.casus_id, t.id] }),
  foreignKey({ name: `${naam}_op_deling`, columns: [t.casus_id, t.deling_id], foreignColumns: [deling.casus_id, deling.id] }),
  uniqueIndex(`${naam}_eenmaal`).on(t.casus_id, t.deling_id).where(sql`vervallen_op is null`),
]

/** Why it is shared without toestemming. Apart from the deling: it speaks of worries, and is for those who took the decision. */
export const delingverantwoording = pgTable(
  'delingverantwoording',
  {
    ...onderDeling,
    door_id: uuid().notNull(),
    ernst: text(),
    waarom_geen_toestemming: text(),
    waarom_niet_zelf: text(),
    geraadpleegd: text(),
    alternatieven: text(),
    minimale_inhoud: text(),
    anoniem_besproken_op: date({ mode: 'string' }),
    niet_anoniem_reden: text(),
    niet_informeren_reden: text(),
    ...standaard,
  },
  (t) => opDeling('delingverantwoording', t),
)
export type DelingverantwoordingRij = typeof delingverantwoording.$inferSelect

/** That a second medewerker agrees. */
export const delingbevestiging = pgTable(
  'delingbevestiging',
  {
    ...onderDeling,
    door_id: uuid()
      .notNull()
      .references(() => medewerker.id),
    toelichting: text(),
    ...standaard,
  },
  (t) => opDeling('delingbevestiging', t),
)
export type DelingbevestigingRij = typeof delingbevestiging.$inferSelect

export const delingbeeindiging = pgTable('delingbeeindiging', { ...onderDeling, reden: text().notNull(), ...standaard }, (t) =>
  opDeling('delingbeeindiging', t),
)
export type DelingbeeindigingRij = typeof delingbeeindiging.$inferSelect
