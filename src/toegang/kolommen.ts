import { integer, timestamp } from 'drizzle-orm/pg-core'

/** A moment, with milliseconds, as ISO text in UTC. */
export const moment = () => timestamp({ withTimezone: true, mode: 'string', precision: 3 })

/** The columns that every noun's table has. */
export const standaard = {
  aangemaakt_op: moment().notNull(),
  versie: integer().notNull().default(1),
  vervallen_op: moment(),
}
