import { type AnyColumn, type SQL, sql } from 'drizzle-orm'
import { date, text } from 'drizzle-orm/pg-core'
import { compartimenten } from '../toegang/cellen.ts'

/** A calendar day, `YYYY-MM-DD`. */
export const dag = () => date({ mode: 'string' })

/** The compartment of the owner when the row was written: copied, so that the place of a row depends on nothing else. */
export const compartiment = () => text({ enum: compartimenten }).notNull()

/** The condition that a column holds one of these words. */
export const eenVan = (kolom: AnyColumn, woorden: readonly string[]): SQL =>
  sql`${kolom} in (${sql.raw(woorden.map((woord) => `'${woord}'`).join(', '))})`
