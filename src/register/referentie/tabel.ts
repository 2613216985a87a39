import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  customType,
  date,
  foreignKey,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'

/** Text in byte order: the same order on every machine, and an index that serves a prefix. */
const zoektekst = customType<{ data: string }>({ dataType: () => 'text collate "C"' })

export const ref_jeugdregio = pgTable('ref_jeugdregio', {
  jeugdregio_code: text().primaryKey(),
  naam: text().notNull(),
})

export const ref_gemeente = pgTable(
  'ref_gemeente',
  {
    gemeentecode: text().primaryKey(),
    cbs_nummer: text().notNull().unique(),
    naam: text().notNull(),
    zoeknaam: zoektekst().notNull(),
    provincie: text().notNull(),
    jeugdregio_code: text()
      .notNull()
      .references(() => ref_jeugdregio.jeugdregio_code),
    rmc_regio_code: text().notNull(),
    rmc_regio: text().notNull(),
    vakantieregio: text().notNull(),
  },
  (t) => [
    check('ref_gemeente_code', sql`${t.gemeentecode} ~ '^GM[0-9]{4}$' and ${t.gemeentecode} = 'GM' || ${t.cbs_nummer}`),
    index('ref_gemeente_zoeknaam').on(t.zoeknaam, t.gemeentecode),
  ],
)

export const ref_swv = pgTable(
  'ref_swv',
  {
    swv_code: text().primaryKey(),
    sector: text().notNull(),
    naam: text(),
    gemeenten: text().notNull(),
  },
  (t) => [check('ref_swv_sector', sql`${t.sector} in ('po', 'vo')`)],
)

export const ref_swv_gemeente = pgTable(
  'ref_swv_gemeente',
  {
    swv_code: text()
      .notNull()
      .references(() => ref_swv.swv_code),
    gemeentecode: text()
      .notNull()
      .references(() => ref_gemeente.gemeentecode),
    aantal_pc4: integer().notNull(),
    aandeel: numeric({ precision: 4, scale: 3 }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.swv_code, t.gemeentecode] })],
)

/** A postcode area may lie in several gemeenten; exactly one is the usual one. */
export const ref_pc4 = pgTable(
  'ref_pc4',
  {
    pc4: text().notNull(),
    gemeentecode: text()
      .notNull()
      .references(() => ref_gemeente.gemeentecode),
    voorkeur: boolean().notNull(),
    plaatsen: text().notNull(),
    swv_po: text().references(() => ref_swv.swv_code),
    swv_vo: text().references(() => ref_swv.swv_code),
    swv_herkomst: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.pc4, t.gemeentecode] }),
    uniqueIndex('ref_pc4_een_voorkeur').on(t.pc4).where(sql`${t.voorkeur}`),
    check('ref_pc4_code', sql`${t.pc4} ~ '^[1-9][0-9]{3}$'`),
  ],
)

export const ref_school = pgTable(
  'ref_school',
  {
    vestigingscode: text().primaryKey(),
    brin: text().notNull(),
    naam: text().notNull(),
    zoeknaam: zoektekst().notNull(),
    sector: text().notNull(),
    onderwijssoort: text().notNull(),
    straat: text(),
    huisnummer: text(),
    postcode: text(),
    plaats: text(),
    zoekplaats: zoektekst(),
    gemeentecode: text().notNull(),
    bevoegd_gezag: text(),
    denominatie: text().notNull(),
    swv_po: text().references(() => ref_swv.swv_code),
    swv_vo: text().references(() => ref_swv.swv_code),
    bron: text().notNull(),
  },
  (t) => [
    foreignKey({ columns: [t.gemeentecode], foreignColumns: [ref_gemeente.gemeentecode], name: 'ref_school_gemeente' }),
    check('ref_school_code', sql`${t.vestigingscode} ~ '^[0-9]{2}[A-Z]{2}[0-9]{2}$' and left(${t.vestigingscode}, 4) = ${t.brin}`),
    check('ref_school_sector', sql`${t.sector} in ('bo', 'sbo', 'so', 'vso', 'sovso', 'vo')`),
    index('ref_school_zoeknaam').on(t.zoeknaam, t.vestigingscode),
    index('ref_school_gemeente').on(t.gemeentecode, t.zoeknaam, t.vestigingscode),
    index('ref_school_zoekplaats').on(t.zoekplaats),
    index('ref_school_postcode').on(t.postcode),
  ],
)

export const ref_code = pgTable(
  'ref_code',
  {
    lijst: text().notNull(),
    code: text().notNull(),
    volgorde: integer().notNull(),
    lijstnaam: text().notNull(),
    standaard: text().notNull(),
    omschrijving: text().notNull(),
    actief: boolean().notNull(),
  },
  (t) => [primaryKey({ columns: [t.lijst, t.code] })],
)

export const ref_schoolvakantie = pgTable(
  'ref_schoolvakantie',
  {
    vakantie: text().notNull(),
    regio: text().notNull(),
    begin: date({ mode: 'string' }).notNull(),
    /** The last day of the holiday. */
    einde: date({ mode: 'string' }).notNull(),
    schooljaar: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.vakantie, t.regio, t.begin] }), check('ref_schoolvakantie_einde', sql`${t.einde} >= ${t.begin}`)],
)

export const ref_feestdag = pgTable('ref_feestdag', { datum: date({ mode: 'string' }).notNull(), naam: text().notNull() }, (t) => [
  primaryKey({ columns: [t.datum, t.naam] }),
])

/** One row: the checksum of the files that stand in the tables. */
export const ref_stand = pgTable('ref_stand', { id: integer().primaryKey(), controlesom: text().notNull() }, (t) => [
  check('ref_stand_een', sql`${t.id} = 1`),
])
