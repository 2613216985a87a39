import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { medewerker } from '../../register/medewerkers/tabel.ts'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { persoon } from '../../register/personen/tabel.ts'
import type { Cel } from '../../toegang/cellen.ts'
import { moment, standaard } from '../../toegang/kolommen.ts'
import { casus } from '../casussen/tabel.ts'

/** The forms of the same table, as the field names them. */
export const soorten = [
  'ondersteuningsteam',
  'mdo',
  'zat',
  'knooppunt',
  'integraal-arrangeren',
  'keukentafel',
  'cvb',
  'thuiszitters',
] as const
export const standen = ['gepland', 'begonnen', 'gehouden', 'afgelast'] as const
export const redenenZonderGezin = ['deling-zonder-toestemming', 'veiligheid'] as const
const een = (waarden: readonly string[]) => sql.raw(waarden.map((waarde) => `'${waarde}'`).join(', '))

/** A meeting about a casus. One that is held without the family, for reasons of safety, stands with all that hangs on it in `casus/veiligheid`. */
export const overleg = pgTable(
  'overleg',
  {
    id: uuid().notNull(),
    casus_id: uuid()
      .notNull()
      .references(() => casus.id),
    /** The organisatie that called it together. */
    eigenaar_id: uuid()
      .notNull()
      .references(() => organisatie.id),
    cel: text().$type<Extract<Cel, 'casus/basis' | 'casus/veiligheid'>>().notNull(),
    soort: text({ enum: soorten }).notNull(),
    naam: text(),
    gepland_op: moment().notNull(),
    duur_minuten: integer().notNull(),
    plaats: text(),
    status: text({ enum: standen }).notNull(),
    zonder_gezin_reden: text({ enum: redenenZonderGezin }),
    zonder_gezin_deling_id: uuid(),
    zonder_gezin_toelichting: text(),
    begonnen_op: moment(),
    /** Until when what lies on the table stands open at most. */
    open_tot: moment(),
    afgerond_op: moment(),
    regisseur_organisatie_id: uuid().references(() => organisatie.id),
    regisseur_persoon_id: uuid().references(() => persoon.id),
    evaluatie_op: date({ mode: 'string' }),
    verslag_vastgesteld_op: moment(),
    ...standaard,
  },
  (t) => [
    primaryKey({ name: 'overleg_sleutel', columns: [t.casus_id, t.id] }),
    unique('overleg_id').on(t.id),
    check('overleg_soort', sql`${t.soort} in (${een(soorten)}) and ${t.status} in (${een(standen)})`),
    check('overleg_duur', sql`${t.duur_minuten} between 5 and 480`),
    check('overleg_cel', sql`${t.cel} = case when ${t.zonder_gezin_reden} is null then 'casus/basis' else 'casus/veiligheid' end`),
    check(
      'overleg_zonder_gezin',
      sql`(${t.zonder_gezin_reden} is null) = (${t.zonder_gezin_toelichting} is null)
        and (${t.zonder_gezin_reden} is not distinct from 'deling-zonder-toestemming') = (${t.zonder_gezin_deling_id} is not null)`,
    ),
    check(
      'overleg_open',
      sql`(${t.begonnen_op} is null) = (${t.open_tot} is null) and (${t.status} <> 'begonnen' or ${t.begonnen_op} is not null)`,
    ),
    check('overleg_regisseur', sql`num_nonnulls(${t.regisseur_organisatie_id}, ${t.regisseur_persoon_id}) <= 1`),
    check('overleg_verslag', sql`${t.verslag_vastgesteld_op} is null or ${t.status} = 'gehouden'`),
  ],
)
export type OverlegRij = typeof overleg.$inferSelect

/** What every row that hangs under an overleg has. */
export const onderOverleg = {
  id: uuid().notNull(),
  casus_id: uuid().notNull(),
  overleg_id: uuid().notNull(),
  eigenaar_id: uuid()
    .notNull()
    .references(() => organisatie.id),
  cel: text().$type<Cel>().notNull(),
}
/** One organisatie, by one of its medewerkers if that is known, or one person. */
export const wie = {
  organisatie_id: uuid().references(() => organisatie.id),
  medewerker_id: uuid().references(() => medewerker.id),
  persoon_id: uuid().references(() => persoon.id),
}
// biome-ignore lint/suspicious/noExplicitAny: the columns of any table that names one
export const eenVanBeide = (naam: string, t: any) =>
  check(
    `${naam}_een_van_beide`,
    sql`num_nonnulls(${t.organisatie_id}, ${t.persoon_id}) = 1 and (${t.medewerker_id} is null or ${t.organisatie_id} is not null)`,
  )
// biome-ignore lint/suspicious/noExplicitAny: the columns of any table that hangs under an overleg
export const opOverleg = (naam: string, t: any) => [
  primaryKey({ name: `${naam}_sleutel`, columns: [t.casus_id, t.id] }),
  index(`${naam}_overleg`).on(t.overleg_id),
]

/** Who is asked to come, and why this one is needed. */
export const uitgenodigde = pgTable(
  'uitgenodigde',
  {
    ...onderOverleg,
    ...wie,
    reden: text().notNull(),
    /** Without a decision of this one the meeting cannot conclude. */
    besluit_nodig: boolean().notNull(),
    /** The day on which this one is expected; absent once the meeting was held or called off. */
    verwacht_op: date({ mode: 'string' }),
    ...standaard,
  },
  (t) => [
    ...opOverleg('uitgenodigde', t),
    uniqueIndex('uitgenodigde_eenmaal')
      .on(t.casus_id, t.overleg_id, sql`coalesce(medewerker_id, organisatie_id, persoon_id)`)
      .where(sql`vervallen_op is null`),
    eenVanBeide('uitgenodigde', t),
    index('uitgenodigde_verwacht').on(t.medewerker_id).where(sql`verwacht_op is not null and vervallen_op is null`),
  ],
)
export type UitgenodigdeRij = typeof uitgenodigde.$inferSelect

/** That an organisatie agrees with who is invited, as the list was then. */
export const overlegakkoord = pgTable('overlegakkoord', { ...onderOverleg, toelichting: text(), ...standaard }, (t) =>
  opOverleg('overlegakkoord', t),
)
export type OverlegakkoordRij = typeof overlegakkoord.$inferSelect

/** What became of the meeting: it began, it was held, it was called off. */
export const overlegverloop = pgTable(
  'overlegverloop',
  {
    ...onderOverleg,
    stap: text({ enum: ['begonnen', 'gehouden', 'afgelast'] }).notNull(),
    op: moment().notNull(),
    reden: text(),
    ...standaard,
  },
  (t) => [
    ...opOverleg('overlegverloop', t),
    uniqueIndex('overlegverloop_eenmaal').on(t.casus_id, t.overleg_id, t.stap).where(sql`vervallen_op is null`),
    check('overlegverloop_stap', sql`${t.stap} in ('begonnen', 'gehouden', 'afgelast')`),
  ],
)
export type OverlegverloopRij = typeof overlegverloop.$inferSelect
