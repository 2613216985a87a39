import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { type Compartiment, compartimenten } from '../../toegang/cellen.ts'
import { standaard } from '../../toegang/kolommen.ts'
import { compartiment, dag, eenVan } from '../kolommen.ts'
import { persoon } from '../personen/tabel.ts'

export const verzoeksoorten = ['inzage', 'afschrift', 'rectificatie', 'vernietiging', 'beperking', 'bezwaar', 'overdraagbaarheid'] as const
export const hoedanigheden = ['zelf', 'gezagdrager', 'vertegenwoordiger'] as const
export const besluituitkomsten = ['uitvoeren', 'weigeren'] as const
export const weigergronden = ['aanmerkelijk-belang-ander', 'wettelijke-plicht'] as const
export const afhandelingen = ['beantwoord', 'niet-in-behandeling'] as const
export const ontvangerstanden = ['ingelicht', 'geen-ontvangers', 'niet-ingelicht'] as const

const plek = {
  id: uuid().primaryKey(),
  /** The organisatie that was asked. */
  eigenaar_id: uuid().notNull(),
  /** Where that organisatie keeps its own record: where the row stands, not what was asked about. */
  compartiment: compartiment(),
  /** Whom it is about, as that organisatie keeps them. */
  persoon_id: uuid().notNull(),
}

/** That someone asks an organisatie to do something with what it holds about a person. Once it is afgehandeld nothing of it changes (a trigger in `migrations/`). */
export const privacyverzoek = pgTable(
  'privacyverzoek',
  {
    ...plek,
    soort: text({ enum: verzoeksoorten }).notNull(),
    compartimenten: text().array().$type<Compartiment[]>().notNull(),
    hoedanigheid: text({ enum: hoedanigheden }).notNull(),
    /** Who asks, as that organisatie keeps them; absent as long as that is not known. */
    door_id: uuid(),
    ontvangen_op: dag().notNull(),
    toelichting: text(),
    identiteit_vastgesteld_op: dag(),
    gezag_gecontroleerd_op: dag(),
    /** Copied from the verlenging that stands: when the asker was told of it. */
    verlengd_op: dag(),
    /** Copied from the afhandeling: when the answer went out. */
    afgehandeld_op: dag(),
    ...standaard,
  },
  (t) => [
    unique('privacyverzoek_plek').on(t.id, t.persoon_id, t.eigenaar_id),
    foreignKey({
      name: 'privacyverzoek_persoon',
      columns: [t.persoon_id, t.eigenaar_id],
      foreignColumns: [persoon.id, persoon.eigenaar_id],
    }),
    foreignKey({ name: 'privacyverzoek_door', columns: [t.door_id, t.eigenaar_id], foreignColumns: [persoon.id, persoon.eigenaar_id] }),
    index('privacyverzoek_over').on(t.persoon_id),
    check('privacyverzoek_soort', eenVan(t.soort, verzoeksoorten)),
    check('privacyverzoek_hoedanigheid', eenVan(t.hoedanigheid, hoedanigheden)),
    check(
      'privacyverzoek_compartimenten',
      sql`cardinality(${t.compartimenten}) > 0 and ${t.compartimenten} <@ array[${sql.raw(compartimenten.map((een) => `'${een}'`).join(', '))}]`,
    ),
    check('privacyverzoek_zelf', sql`(${t.hoedanigheid} = 'zelf') = coalesce(${t.door_id} = ${t.persoon_id}, false)`),
    check('privacyverzoek_verlengd', sql`${t.verlengd_op} >= ${t.ontvangen_op}`),
    check('privacyverzoek_afgehandeld', sql`${t.afgehandeld_op} >= ${t.ontvangen_op}`),
  ],
)
export type PrivacyverzoekRij = typeof privacyverzoek.$inferSelect

const onder = { ...plek, privacyverzoek_id: uuid().notNull() }
const staat = sql`vervallen_op is null`

/** That it takes longer, and when the asker was told. */
export const privacyverlenging = pgTable(
  'privacyverlenging',
  { ...onder, reden: text().notNull(), bericht_op: dag().notNull(), ...standaard },
  (t) => [
    foreignKey({
      name: 'privacyverlenging_van',
      columns: [t.privacyverzoek_id, t.persoon_id, t.eigenaar_id],
      foreignColumns: [privacyverzoek.id, privacyverzoek.persoon_id, privacyverzoek.eigenaar_id],
    }),
    uniqueIndex('privacyverlenging_eenmaal').on(t.privacyverzoek_id).where(staat),
  ],
)
export type PrivacyverlengingRij = typeof privacyverlenging.$inferSelect

/** What was decided about one of the compartments that were asked about. */
export const privacybesluit = pgTable(
  'privacybesluit',
  {
    ...onder,
    over: text({ enum: compartimenten }).notNull(),
    uitkomst: text({ enum: besluituitkomsten }).notNull(),
    grond: text({ enum: weigergronden }),
    toelichting: text(),
    ...standaard,
  },
  (t) => [
    foreignKey({
      name: 'privacybesluit_van',
      columns: [t.privacyverzoek_id, t.persoon_id, t.eigenaar_id],
      foreignColumns: [privacyverzoek.id, privacyverzoek.persoon_id, privacyverzoek.eigenaar_id],
    }),
    uniqueIndex('privacybesluit_eenmaal').on(t.privacyverzoek_id, t.over).where(staat),
    check('privacybesluit_uitkomst', eenVan(t.uitkomst, besluituitkomsten)),
    check('privacybesluit_grond', sql`${t.grond} is null or ${t.uitkomst} = 'weigeren' and ${eenVan(t.grond, weigergronden)}`),
  ],
)
export type PrivacybesluitRij = typeof privacybesluit.$inferSelect

/** That the answer went out, and on which day. */
export const privacyafhandeling = pgTable(
  'privacyafhandeling',
  {
    ...onder,
    uitkomst: text({ enum: afhandelingen }).notNull(),
    verstuurd_op: dag().notNull(),
    ontvangers: text({ enum: ontvangerstanden }),
    toelichting: text(),
    ...standaard,
  },
  (t) => [
    foreignKey({
      name: 'privacyafhandeling_van',
      columns: [t.privacyverzoek_id, t.persoon_id, t.eigenaar_id],
      foreignColumns: [privacyverzoek.id, privacyverzoek.persoon_id, privacyverzoek.eigenaar_id],
    }),
    uniqueIndex('privacyafhandeling_eenmaal').on(t.privacyverzoek_id).where(staat),
    check('privacyafhandeling_uitkomst', eenVan(t.uitkomst, afhandelingen)),
    check('privacyafhandeling_ontvangers', eenVan(t.ontvangers, ontvangerstanden)),
  ],
)
export type PrivacyafhandelingRij = typeof privacyafhandeling.$inferSelect
