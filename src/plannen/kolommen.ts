import { sql } from 'drizzle-orm'
import { type AnyPgColumn, check, date } from 'drizzle-orm/pg-core'

/** A calendar day, `YYYY-MM-DD`. */
export const dag = () => date({ mode: 'string' })

/** A check that a column holds one of these values (or nothing). */
export const keuze = (naam: string, kolom: AnyPgColumn, waarden: readonly string[]) =>
  check(naam, sql`${kolom} in (${sql.raw(waarden.map((waarde) => `'${waarde}'`).join(', '))})`)

/** A check that the last day does not come before the first. */
export const periode = (naam: string, van: AnyPgColumn, tot: AnyPgColumn) => check(naam, sql`${tot} >= ${van}`)
