import { getTableColumns, getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { PoolClient } from 'pg'
import { bundel } from '../basis/db.ts'
import type { Geheimen } from '../basis/geheimen.ts'
import type { Actor } from './actor.ts'
import { geefWeer, type Noun, type Rij, type Weergave } from './noun.ts'
import type { Deel } from './operatie.ts'

/** A row as it is offered for insert: what the database or the path fills in may be left out. */
export type NieuweRij<R extends Rij> = Omit<Partial<R>, 'versie' | 'vervallen_op'> & { id: string }

/** One named row for one houder, for as long as the row stands: who asked, who is invited, whose own note it is. */
export type VasteDekking = { houder: string; rij: string; bron?: string }

/** By which a row is known within one transaction. */
export const sleutelVan = ({ soort, id, planversie = 0 }: { soort: string; id: string; planversie?: number }): string =>
  `${soort} ${id} ${planversie}`

type Rol = 'schrijver' | 'lezer'
const neemRol = { lezer: 'set local role rondetafel_lezer', schrijver: 'reset role' }

/** How many new rows of one table go into one statement. */
const bijElkaar = 8

/** What every statement answers after one that failed, until the rollback. */
const afgebroken = '25P02'

/**
 * One write's transaction. Everything that is written is rendered at once and kept, so that the path can put noun rows, weergave, dekking and lists down
 * together; only an `opslag.ts` calls `voegToe`, `wijzig` and `vervalt`, and only for its own nouns.
 */
export class Tx {
  readonly client: PoolClient
  actor: Actor
  readonly nu: string
  readonly vandaag: string
  readonly id: () => string
  readonly geheimen: Geheimen
  readonly weergaven: Weergave[] = []
  readonly weg: { soort: string; id: string; planversie?: number }[] = []
  /** What this transaction made, by `sleutelVan`. */
  readonly gemaakt = new Set<string>()
  #vast: VasteDekking[] = []
  #genomen = { weergaven: new Set<Weergave>(), weg: 0 }
  /** Statements of this transaction so far, for the tests that count them. */
  statements = 0
  #nieuw: { naam: string; namen: string[]; rijen: unknown[][] }[] = []
  #onderweg: Promise<unknown>[] = []
  /** In whose role the connection stands, and in whose the next statement runs. */
  #rol: Rol = 'schrijver'
  #voor: Rol = 'schrijver'
  /** The operation under way: a refusal, and an error of a statement that was sent meanwhile, is of this one. */
  bezig: Deel | undefined
  /** What failed first of all that was sent, and what was under way then. */
  mis: { fout: unknown; bij: Deel | undefined } | undefined

  constructor(client: PoolClient, actor: Actor, nu: string, vandaag: string, id: () => string, geheimen: Geheimen) {
    this.client = client
    this.actor = actor
    this.nu = nu
    this.vandaag = vandaag
    this.id = id
    this.geheimen = geheimen
  }

  /** Runs a prepared statement and waits for its rows; without a name it gets one of its own. */
  async query<R = Record<string, unknown>>(naam: string | undefined, sql: string, waarden: unknown[] = []): Promise<R[]> {
    this.#voegIn()
    this.#als(this.#voor)
    this.statements++
    bundel(this.client)
    try {
      const antwoord = await this.client.query({ name: naam ?? naamVoor(sql), text: sql, values: waarden })
      return antwoord.rows as R[]
    } catch (fout) {
      // What failed first may be a statement that was sent before this one: that is the error that says why.
      throw (fout as { code?: unknown }).code === afgebroken ? (this.mis?.fout ?? fout) : fout
    }
  }

  /** Sends a statement down the pipeline; its error surfaces at `klaar`. */
  stuur(naam: string | undefined, sql: string, waarden: unknown[] = []): void {
    this.#voegIn()
    this.#als(this.#voor)
    this.#stuur(naam, sql, waarden)
  }

  /** What `vragen` asks, is asked as `lezer`, behind both locks. The role is given back when something comes that needs another. */
  async alsLezer<T>(vragen: () => Promise<T>): Promise<T> {
    this.#voor = 'lezer'
    try {
      return await vragen()
    } finally {
      this.#voor = 'schrijver'
    }
  }

  /** Undoes everything but the context, also the role and what failed. */
  terug(): void {
    this.#nieuw.length = 0
    this.#rol = 'schrijver'
    this.mis = undefined
    this.#stuur(undefined, 'rollback to savepoint schrijven', [])
  }

  #als(rol: Rol): void {
    if (rol === this.#rol) return
    this.#rol = rol
    this.#stuur(undefined, neemRol[rol], [])
  }

  #stuur(naam: string | undefined, sql: string, waarden: unknown[]): void {
    this.statements++
    bundel(this.client)
    const belofte = this.client.query(naam === undefined ? { text: sql, values: waarden } : { name: naam, text: sql, values: waarden })
    const bij = this.bezig
    belofte.catch((fout) => {
      if (fout.code !== afgebroken) this.mis ??= { fout, bij }
    })
    this.#onderweg.push(belofte)
  }

  /** Waits for all that was sent; throws the first error. */
  async klaar(): Promise<void> {
    this.#voegIn()
    const onderweg = this.#onderweg
    this.#onderweg = []
    for (const belofte of onderweg) await belofte
  }

  /** Sends the rows that were made since the last statement, in order; those of one table that follow each other together. */
  #voegIn(): void {
    if (this.#nieuw.length > 0) this.#als('schrijver')
    for (const { naam, namen, rijen } of this.#nieuw.splice(0)) {
      const rij = (nr: number): string => `(${namen.map((_, plek) => `$${nr * namen.length + plek + 1}`).join(', ')})`
      const sql = `insert into ${naam} (${namen.join(', ')}) values ${rijen.map((_, nr) => rij(nr)).join(', ')}`
      this.#stuur(`voegtoe_${naam}_${rijen.length}`, sql, rijen.flat())
    }
  }

  /** Inserts a row of a noun, before the next statement, and renders it. Gives the row as it stands. */
  voegToe<R extends Rij>(noun: Noun<R>, nieuw: NieuweRij<R>): R {
    const kolommen = Object.values(getTableColumns(noun.tabel)).filter((kolom) => kolom.generated === undefined)
    const rij: Record<string, unknown> = {}
    for (const kolom of kolommen) {
      const waarde = (nieuw as Record<string, unknown>)[kolom.name]
      rij[kolom.name] = waarde !== undefined ? waarde : kolom.name === 'versie' ? 1 : kolom.name === 'aangemaakt_op' ? this.nu : null
    }
    const naam = getTableName(noun.tabel)
    const namen = kolommen.map((kolom) => kolom.name)
    const laatste = this.#nieuw.at(-1)
    const waarden = namen.map((kolom) => bind(rij[kolom]))
    if (laatste?.naam === naam && laatste.rijen.length < bijElkaar) laatste.rijen.push(waarden)
    else this.#nieuw.push({ naam, namen, rijen: [waarden] })
    const weergave = geefWeer(noun, rij as unknown as R)
    this.weergaven.push(weergave)
    this.gemaakt.add(sleutelVan(weergave))
    return rij as unknown as R
  }

  /** Changes a row of a noun and renders it anew; undefined when there is no such row (or it is vervallen). */
  async wijzig<R extends Rij>(noun: Noun<R>, sleutel: { id: string; planversie?: number }, velden: Partial<R>): Promise<R | undefined> {
    const naam = getTableName(noun.tabel)
    const namen = Object.keys(velden)
    const zetten = [...namen.map((kolom, nummer) => `${kolom} = $${nummer + 3}`), 'versie = versie + 1']
    const heeftVersie = 'planversie' in getTableColumns(noun.tabel)
    const [rij] = await this.query<R>(
      undefined,
      `update ${naam} set ${zetten.join(', ')} where id = $1 and ($2::int is null or ${heeftVersie ? 'planversie' : '0'} = $2) and vervallen_op is null returning *`,
      [
        sleutel.id,
        heeftVersie ? (sleutel.planversie ?? null) : null,
        ...namen.map((kolom) => bind((velden as Record<string, unknown>)[kolom])),
      ],
    )
    if (rij) this.#vervang(geefWeer(noun, rij))
    return rij
  }

  /** Takes rows of a noun out of every view: the row stays, vervallen; its weergave goes. */
  async vervalt<R extends Rij>(noun: Noun<R>, waar: 'id' | (string & keyof R), waarde: string, planversie?: number): Promise<R[]> {
    const naam = getTableName(noun.tabel)
    const heeftVersie = planversie !== undefined && 'planversie' in getTableColumns(noun.tabel)
    const rijen = await this.query<R>(
      undefined,
      `update ${naam} set vervallen_op = klok(), versie = versie + 1 where ${waar} = $1 ${heeftVersie ? 'and planversie = $2' : ''} and vervallen_op is null returning *`,
      heeftVersie ? [waarde, planversie] : [waarde],
    )
    for (const rij of rijen) this.weg.push({ soort: noun.soort, id: rij.id, planversie: rij.planversie ?? 0 })
    return rijen
  }

  /** Opens one named row with its parts for one houder for as long as the row stands; with `bron`, of the parts only those of that owner. */
  noem(houder: string | null | undefined, rij: string, bron?: string): void {
    if (houder) this.#vast.push({ houder, rij, bron })
  }

  /** What was taken away since the last time the path put things down. */
  get verdwenen(): { soort: string; id: string; planversie?: number }[] {
    return this.weg.slice(this.#genomen.weg)
  }

  /** What was rendered, taken away and named since the last time: for the path to put down. */
  neem(): { weergaven: Weergave[]; weg: { soort: string; id: string; planversie?: number }[]; vast: VasteDekking[] } {
    const weergaven = this.weergaven.filter((weergave) => !this.#genomen.weergaven.has(weergave))
    const weg = this.verdwenen
    const vast = this.#vast
    this.#genomen = { weergaven: new Set(this.weergaven), weg: this.weg.length }
    this.#vast = []
    return { weergaven, weg, vast }
  }

  #vervang(weergave: Weergave): void {
    const plek = this.weergaven.findIndex((w) => w.soort === weergave.soort && w.id === weergave.id && w.planversie === weergave.planversie)
    if (plek >= 0) this.weergaven[plek] = weergave
    else this.weergaven.push(weergave)
  }
}

/** One short name per text, for statements that are put together from columns. */
const namen = new Map<string, string>()
function naamVoor(sql: string): string {
  const naam = namen.get(sql) ?? `s${namen.size + 1}`
  namen.set(sql, naam)
  return naam
}

const bind = (waarde: unknown): unknown =>
  waarde !== null && typeof waarde === 'object' && !Array.isArray(waarde) ? JSON.stringify(waarde) : waarde

/** The columns of a noun's table, for the catalogue tests and the re-render job. */
export const kolommenVan = (tabel: PgTable): string[] => Object.values(getTableColumns(tabel)).map((kolom) => kolom.name)
