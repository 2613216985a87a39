import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { standaard } from '../../toegang/kolommen.ts'
import { dag, eenVan } from '../kolommen.ts'
import { organisatie } from '../organisaties/tabel.ts'
import { persoon } from '../personen/tabel.ts'

export const gezinsrollen = ['jeugdige', 'ouder', 'pleegouder', 'partner-van-ouder', 'broer-of-zus', 'netwerk'] as const

/** A household, in the record of the organisatie that made it. */
export const gezin = pgTable(
  'gezin',
  {
    id: uuid().primaryKey(),
    eigenaar_id: uuid().notNull(),
    aanduiding: text(),
    aanspreekpunt_id: uuid(),
    ...standaard,
  },
  (t) => [
    foreignKey({ name: 'gezin_eigenaar', columns: [t.eigenaar_id], foreignColumns: [organisatie.id] }),
    foreignKey({
      name: 'gezin_aanspreekpunt',
      columns: [t.aanspreekpunt_id, t.eigenaar_id],
      foreignColumns: [persoon.id, persoon.eigenaar_id],
    }),
    unique('gezin_van_eigenaar').on(t.id, t.eigenaar_id),
  ],
)

/** Who belongs to a gezin, from when to when. That the periods of one person do not overlap stands in `migrations/`. */
export const gezinslid = pgTable(
  'gezinslid',
  {
    id: uuid().primaryKey(),
    gezin_id: uuid().notNull(),
    eigenaar_id: uuid().notNull(),
    persoon_id: uuid().notNull(),
    rol: text({ enum: gezinsrollen }).notNull(),
    van: dag().notNull(),
    tot: dag(),
    ...standaard,
  },
  (t) => [
    foreignKey({ name: 'gezinslid_gezin', columns: [t.gezin_id, t.eigenaar_id], foreignColumns: [gezin.id, gezin.eigenaar_id] }),
    foreignKey({ name: 'gezinslid_persoon', columns: [t.persoon_id, t.eigenaar_id], foreignColumns: [persoon.id, persoon.eigenaar_id] }),
    check('gezinslid_periode', sql`${t.tot} >= ${t.van}`),
    check('gezinslid_rol', eenVan(t.rol, gezinsrollen)),
    index('gezinslid_gezin_id').on(t.gezin_id),
    index('gezinslid_persoon_id').on(t.persoon_id),
  ],
)
