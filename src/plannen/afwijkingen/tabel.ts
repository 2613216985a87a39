import { foreignKey, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { organisatie } from '../../register/organisaties/tabel.ts'
import { standaard } from '../../toegang/kolommen.ts'
import { dag, keuze, periode } from '../kolommen.ts'

export const afwijkingsoorten = [
  'jeugdhulp-ontbreekt',
  'jeugdhulp-beeindigd',
  'schoolloopbaan-ontbreekt',
  'schoolloopbaan-verouderd',
  'grond-vervallen',
  'versie-verouderd',
  'koppeling-onbevestigd',
] as const
export const plansoorten = ['opp', 'gezinsplan'] as const

/** Where a plan no longer meets what it must, through something that could not be refused. The owner of the plan mends it within the term. */
export const afwijking = pgTable(
  'afwijking',
  {
    id: uuid().primaryKey(),
    soort: text({ enum: afwijkingsoorten }).notNull(),
    plan_soort: text({ enum: plansoorten }).notNull(),
    plan_id: uuid().notNull(),
    /** The inzet, jeugdige, verwijzing, samenvatting or koppeling that it is about. */
    onderwerp_id: uuid().notNull(),
    eigenaar_id: uuid().notNull(),
    betreft_id: uuid(),
    van: dag().notNull(),
    /** The first day on which it no longer holds; shown as the last day on which it does. */
    tot: dag(),
    termijn: dag().notNull(),
    regel: text().notNull(),
    regelversie: integer().notNull(),
    ...standaard,
  },
  (t) => [
    keuze('afwijking_soort', t.soort, afwijkingsoorten),
    keuze('afwijking_plan_soort', t.plan_soort, plansoorten),
    periode('afwijking_periode', t.van, t.tot),
    foreignKey({ name: 'afwijking_eigenaar', columns: [t.eigenaar_id], foreignColumns: [organisatie.id] }),
    index('afwijking_op_plan').on(t.plan_id),
    index('afwijking_op_betreft').on(t.betreft_id),
  ],
)
