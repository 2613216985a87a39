import { getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { PoolClient } from 'pg'
import { bundel, naamVoor } from '../basis/db.ts'
import type { Deel } from './operatie.ts'

type Rol = 'schrijver' | 'lezer'
const neemRol = { lezer: 'set local role rondetafel_lezer', schrijver: 'reset role' }

/** What every statement answers after one that failed, until the rollback. */
const afgebroken = '25P02'

/**
 * The statements of one transaction, in order, down one connection. What is sent before the program next waits shares a round trip; what is not waited for
 * tells its error at `klaar`, or at the next that is.
 */
export abstract class Leiding {
  readonly client: PoolClient
  /** Statements of this transaction so far, for the tests that count them. */
  statements = 0
  /** The operation under way: a refusal, and an error of a statement that was sent meanwhile, is of this one. */
  bezig: Deel | undefined
  /** What failed first of all that was sent, and what was under way then. */
  mis: { fout: unknown; bij: Deel | undefined } | undefined
  #onderweg: Promise<unknown>[] = []
  /** In whose role the connection stands. */
  #rol: Rol = 'schrijver'
  #dicht = false
  #geweten = new Map<string, { rijen: Promise<unknown[]>; tabellen: string[] }>()

  constructor(client: PoolClient) {
    this.client = client
  }

  /** Sends what was held back and has to be there before this statement; everything, when there is none. */
  protected abstract eerst(sql?: string): void

  /** Runs a prepared statement and waits for its rows; without a name it gets one of its own. */
  query<R = Record<string, unknown>>(naam: string | undefined, sql: string, waarden: unknown[] = []): Promise<R[]> {
    return this.#vraag('schrijver', naam, sql, waarden)
  }

  /** The same as `lezer`, behind both locks. The role is given back when something comes that needs another. */
  lees<R = Record<string, unknown>>(naam: string | undefined, sql: string, waarden: unknown[] = []): Promise<R[]> {
    return this.#vraag('lezer', naam, sql, waarden)
  }

  /** A look-up in these tables, about what is locked: asked once, and anew after this transaction wrote to one of them. */
  weet<R = Record<string, unknown>>(naam: string, sql: string, waarden: unknown[], tabellen: readonly PgTable[]): Promise<R[]> {
    const sleutel = `${naam} ${JSON.stringify(waarden)}`
    const bekend = this.#geweten.get(sleutel) ?? {
      rijen: this.query(naam, sql, waarden),
      tabellen: tabellen.map((tabel) => getTableName(tabel)),
    }
    this.#geweten.set(sleutel, bekend)
    return bekend.rijen as Promise<R[]>
  }

  /** Sends a statement down the pipeline; its error surfaces at `klaar`. */
  stuur(naam: string | undefined, sql: string, waarden: unknown[] = []): void {
    this.eerst(sql)
    this.zend(naam, sql, waarden)
  }

  /** Waits for all that was sent; throws the first error. */
  async klaar(): Promise<void> {
    this.eerst()
    const onderweg = this.#onderweg
    this.#onderweg = []
    for (const belofte of onderweg) await belofte
  }

  /** As `klaar`, and nothing is sent any more: what would come behind the end of a transaction is of none. */
  rondAf(): Promise<void> {
    const klaar = this.klaar()
    this.#dicht = true
    return klaar
  }

  /** Undoes everything but the context, also the role and what failed. */
  terug(): void {
    this.#geweten.clear()
    this.#rol = 'schrijver'
    this.mis = undefined
    this.zend(undefined, 'rollback to savepoint schrijven', [])
  }

  /** A table is about to be written to: what was looked up in it is asked anew. */
  protected geschrevenIn(tabel: string): void {
    for (const [sleutel, { tabellen }] of this.#geweten) if (tabellen.includes(tabel)) this.#geweten.delete(sleutel)
  }

  /** Sends as `schrijver`, with nothing before it; `bij`: on whose behalf. */
  protected zend(naam: string | undefined, sql: string, waarden: unknown[], bij = this.bezig): void {
    this.#als('schrijver')
    this.#zend(naam, sql, waarden, bij)
  }

  async #vraag<R>(rol: Rol, naam: string | undefined, sql: string, waarden: unknown[]): Promise<R[]> {
    this.eerst(sql)
    this.#als(rol)
    this.statements++
    bundel(this.client)
    const bij = this.bezig
    try {
      const antwoord = await this.client.query({ name: naam ?? naamVoor(sql), text: sql, values: waarden })
      return antwoord.rows as R[]
    } catch (fout) {
      // What failed first may be a statement that was sent before this one, waited for or not: that is the error that says why.
      if ((fout as { code?: unknown }).code === afgebroken) throw this.mis?.fout ?? fout
      this.mis ??= { fout, bij }
      throw fout
    }
  }

  #als(rol: Rol): void {
    if (this.#dicht) throw new Error('de transactie is al afgerond')
    if (rol === this.#rol) return
    this.#rol = rol
    this.#zend(undefined, neemRol[rol], [])
  }

  #zend(naam: string | undefined, sql: string, waarden: unknown[], bij = this.bezig): void {
    this.statements++
    bundel(this.client)
    const belofte = this.client.query(naam === undefined ? { text: sql, values: waarden } : { name: naam, text: sql, values: waarden })
    belofte.catch((fout) => {
      if (fout.code !== afgebroken) this.mis ??= { fout, bij }
    })
    this.#onderweg.push(belofte)
  }
}
