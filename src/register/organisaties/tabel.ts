import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { standaard } from '../../toegang/kolommen.ts'
import { eenVan } from '../kolommen.ts'

export const organisatiesoorten = [
  'school',
  'schoolbestuur',
  'samenwerkingsverband',
  'gemeente',
  'wijkteam',
  'jeugdhulpaanbieder',
  'jeugdgezondheidszorg',
  'leerplicht',
  'gecertificeerde-instelling',
  'veilig-thuis',
  'politie',
  'overig',
] as const

export const organisatie = pgTable(
  'organisatie',
  {
    id: uuid().primaryKey(),
    soort: text({ enum: organisatiesoorten }).notNull(),
    naam: text().notNull(),
    oin: text(),
    kvk: text(),
    brin: text(),
    vestigingscode: text(),
    rio: text(),
    cbs_code: text(),
    agb: text(),
    gemeentecode: text(),
    ...standaard,
  },
  (t) => [
    check('organisatie_soort', eenVan(t.soort, organisatiesoorten)),
    check(
      'organisatie_vestiging_van_brin',
      sql`${t.vestigingscode} is null or ${t.brin} is null or left(${t.vestigingscode}, 4) = ${t.brin}`,
    ),
    uniqueIndex('organisatie_vestigingscode').on(t.vestigingscode).where(sql`${t.soort} = 'school' and ${t.vervallen_op} is null`),
  ],
)

/** A program that acts for its organisatie, known by the client id in its token. */
export const systeem = pgTable(
  'systeem',
  {
    id: uuid().primaryKey(),
    organisatie_id: uuid().notNull(),
    issuer: text().notNull(),
    client_id: text().notNull(),
    ...standaard,
  },
  (t) => [
    foreignKey({ name: 'systeem_organisatie', columns: [t.organisatie_id], foreignColumns: [organisatie.id] }),
    uniqueIndex('systeem_client').on(t.issuer, t.client_id).where(sql`${t.vervallen_op} is null`),
    index('systeem_van_organisatie').on(t.organisatie_id),
  ],
)
