import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { gezin } from '../../register/gezinnen/tabel.ts'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { persoon } from '../../register/personen/tabel.ts'
import type { Cel } from '../../toegang/cellen.ts'
import { standaard } from '../../toegang/kolommen.ts'
import { dag, keuze, periode } from '../kolommen.ts'

export const inzetsoorten = [
  'extra-ondersteuning',
  'speciale-ondersteuning',
  'lichte-jeugdhulp',
  'specialistische-jeugdhulp',
  'gezinshulp',
  'medische-zorg',
  'begeleiding',
  'dagbesteding',
  'leerlingenvervoer',
  'overig',
] as const
export type Inzetsoort = (typeof inzetsoorten)[number]

/** On what help rests that is not open to everyone. Not finer than this: who sees the help need not see which doctor it was, or which measure. */
export const toegangsgronden = ['besluit-college', 'verwijzing-arts', 'gecertificeerde-instelling-of-rechter', 'spoed'] as const
export const ingelichten = ['jeugdige', 'ouders', 'jeugdige-en-ouders'] as const

/** What support or help runs, or is to run, for one jeugdige or for a gezin as a whole. */
export const inzet = pgTable(
  'inzet',
  {
    id: uuid().primaryKey(),
    eigenaar_id: uuid().notNull(),
    jeugdige_id: uuid(),
    gezin_id: uuid(),
    soort: text({ enum: inzetsoorten }).notNull(),
    /** Fixed at the start: for `overig` it follows from the kind of organisatie. */
    cel: text().$type<Cel>().notNull(),
    doel: text().notNull(),
    aanbieder_id: uuid(),
    aanbieder_naam: text().notNull(),
    contact: text(),
    van: dag(),
    tot: dag(),
    gestart_op: dag(),
    beeindigd_op: dag(),
    toegangsgrond: text({ enum: toegangsgronden }),
    toegangsgrond_op: dag(),
    rechten_verteld_op: dag(),
    rechten_verteld_aan: text({ enum: ingelichten }),
    rechten_verteld_door: text(),
    ...standaard,
  },
  (t) => [
    keuze('inzet_soort', t.soort, inzetsoorten),
    keuze('inzet_toegangsgrond', t.toegangsgrond, toegangsgronden),
    check('inzet_toegangsgrond_bij', sql`${t.toegangsgrond_op} is null or ${t.toegangsgrond} is not null`),
    keuze('inzet_rechten_verteld_aan', t.rechten_verteld_aan, ingelichten),
    check(
      'inzet_rechten_verteld',
      sql`num_nonnulls(${t.rechten_verteld_op}, ${t.rechten_verteld_aan}, ${t.rechten_verteld_door}) in (0, 3)`,
    ),
    check(
      'inzet_alleen_bij_jeugdhulp',
      sql`${t.cel} = 'jeugdhulp/jeugdhulp' or num_nonnulls(${t.toegangsgrond}, ${t.rechten_verteld_op}) = 0`,
    ),
    check('inzet_voor_wie', sql`num_nonnulls(${t.jeugdige_id}, ${t.gezin_id}) = 1`),
    periode('inzet_periode', t.van, t.tot),
    periode('inzet_einde_na_start', t.gestart_op, t.beeindigd_op),
    foreignKey({ name: 'inzet_eigenaar', columns: [t.eigenaar_id], foreignColumns: [organisatie.id] }),
    foreignKey({ name: 'inzet_jeugdige', columns: [t.jeugdige_id], foreignColumns: [persoon.id] }),
    foreignKey({ name: 'inzet_gezin', columns: [t.gezin_id], foreignColumns: [gezin.id] }),
    foreignKey({ name: 'inzet_aanbieder', columns: [t.aanbieder_id], foreignColumns: [organisatie.id] }),
    index('inzet_op_jeugdige').on(t.jeugdige_id),
    index('inzet_op_gezin').on(t.gezin_id),
  ],
)

/** Where a row about an inzet stands: the same place as the inzet. */
const bijInzet = {
  id: uuid().primaryKey(),
  inzet_id: uuid().notNull(),
  eigenaar_id: uuid().notNull(),
  jeugdige_id: uuid(),
  gezin_id: uuid(),
  cel: text().$type<Cel>().notNull(),
}

export const inzet_start = pgTable('inzet_start', { ...bijInzet, startdatum: dag().notNull(), ...standaard }, (t) => [
  foreignKey({ name: 'inzet_start_inzet', columns: [t.inzet_id], foreignColumns: [inzet.id] }),
  uniqueIndex('inzet_start_een').on(t.inzet_id).where(sql`${t.vervallen_op} is null`),
])

export const inzet_beeindiging = pgTable(
  'inzet_beeindiging',
  { ...bijInzet, einddatum: dag().notNull(), reden: text().notNull(), opbrengst: text(), ...standaard },
  (t) => [
    foreignKey({ name: 'inzet_beeindiging_inzet', columns: [t.inzet_id], foreignColumns: [inzet.id] }),
    uniqueIndex('inzet_beeindiging_een').on(t.inzet_id).where(sql`${t.vervallen_op} is null`),
  ],
)
