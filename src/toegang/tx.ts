import { getTableColumns, getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { PoolClient } from 'pg'
import { laatGaan, naamVoor } from '../basis/db.ts'
import type { Geheimen } from '../basis/geheimen.ts'
import type { Actor } from './actor.ts'
import { Leiding } from './leiding.ts'
import { geefWeer, type Noun, type Rij, type Weergave } from './noun.ts'
import type { Deel } from './operatie.ts'

/** A row as it is offered for insert: what the database or the path fills in may be left out. */
export type NieuweRij<R extends Rij> = Omit<Partial<R>, 'versie' | 'vervallen_op'> & { id: string }

/** One named row for one houder, for as long as the row stands: who asked, who is invited, whose own note it is. */
export type VasteDekking = { houder: string; rij: string; bron?: string }

/** By which a row is known within one transaction. */
export const sleutelVan = ({ soort, id, planversie = 0 }: { soort: string; id: string; planversie?: number }): string =>
  `${soort} ${id} ${planversie}`

/** A row that was taken out of every view, and whose it was. */
export type Weg = { soort: string; id: string; planversie?: number; tabel: string; eigenaar: string | null }

/** How many new rows of one table go into one statement. */
const bijElkaar = 8

/**
 * One write's transaction. Everything that is written is rendered at once and kept, so that the path can put noun rows, weergave, dekking and lists down
 * together; only an `opslag.ts` calls `voegToe`, `wijzig` and `vervalt`, and only for its own nouns.
 */
export class Tx extends Leiding {
  actor: Actor
  readonly nu: string
  readonly vandaag: string
  readonly id: () => string
  readonly geheimen: Geheimen
  readonly weergaven: Weergave[] = []
  readonly weg: Weg[] = []
  /** What this transaction made, by `sleutelVan`. */
  readonly gemaakt = new Set<string>()
  /** What was looked at together with the context, until it is asked for: once. */
  blik: { waarden: unknown; rijen: unknown[] } | undefined
  #vast: VasteDekking[] = []
  #genomen = { weergaven: new Set<Weergave>(), weg: 0 }
  #nieuw: { naam: string; namen: string[]; rijen: unknown[][]; bij: Deel | undefined }[] = []
  #teTonen = new Map<string, Weergave>()
  /** The rows that this transaction made, as they stand now, by table, id and planversie. */
  #eigen = new Map<string, Rij>()

  constructor(client: PoolClient, actor: Actor, nu: string, vandaag: string, id: () => string, geheimen: Geheimen) {
    super(client)
    this.actor = actor
    this.nu = nu
    this.vandaag = vandaag
    this.id = id
    this.geheimen = geheimen
  }

  protected eerst(sql?: string): void {
    this.#voegIn()
    if (this.#teTonen.size > 0 && (sql === undefined || ziet(sql))) this.#toonNu()
  }

  /** What the look behind the context found, where that asked the same. */
  neemBlik(waarden: unknown): unknown[] | undefined {
    const { blik } = this
    this.blik = undefined
    return JSON.stringify(blik?.waarden) === JSON.stringify(waarden) ? blik?.rijen : undefined
  }

  /** Between two operations of a call: the rows of the one are on their way while the next is looked at. */
  stuurDoor(): void {
    this.#voegIn()
    laatGaan(this.client)
  }

  /** Undoes everything but the context. */
  override terug(): void {
    this.#nieuw.length = 0
    this.#eigen.clear()
    this.#teTonen.clear()
    super.terug()
  }

  /** Puts rendered rows down, together with those of before and after, until something looks at any; each form of a row on its own. */
  toon(weergaven: readonly Weergave[]): void {
    if (weergaven.some((een) => this.#teTonen.has(sleutelVan(een)))) this.#toonNu()
    for (const een of weergaven.toSorted(opSleutel)) this.#teTonen.set(sleutelVan(een), een)
  }

  #toonNu(): void {
    const rijen = [...this.#teTonen.values()]
    this.#teTonen.clear()
    this.zend('weergave', weergaveSql, [JSON.stringify(rijen)])
  }

  /** Sends the rows that were made since the last statement, in order; those of one table and one operation that follow each other together. */
  #voegIn(): void {
    for (const { naam, namen, rijen, bij } of this.#nieuw.splice(0)) {
      const rij = (nr: number): string => `(${namen.map((_, plek) => `$${nr * namen.length + plek + 1}`).join(', ')})`
      const sql = `insert into ${naam} (${namen.join(', ')}) values ${rijen.map((_, nr) => rij(nr)).join(', ')}`
      this.zend(`voegtoe_${naam}_${rijen.length}`, sql, rijen.flat(), bij)
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
    this.geschrevenIn(naam)
    const namen = kolommen.map((kolom) => kolom.name)
    const laatste = this.#nieuw.at(-1)
    const waarden = namen.map((kolom) => bind(rij[kolom]))
    if (laatste?.naam === naam && laatste.bij === this.bezig && laatste.rijen.length < bijElkaar) laatste.rijen.push(waarden)
    else this.#nieuw.push({ naam, namen, rijen: [waarden], bij: this.bezig })
    const weergave = geefWeer(noun, rij as unknown as R)
    this.weergaven.push(weergave)
    this.gemaakt.add(sleutelVan(weergave))
    if (kolommen.length === Object.keys(getTableColumns(noun.tabel)).length)
      this.#eigen.set(eigenSleutel(naam, rij as unknown as Rij), rij as unknown as Rij)
    return rij as unknown as R
  }

  /** Changes a row of a noun and renders it anew; undefined when there is no such row (or it is vervallen). */
  async wijzig<R extends Rij>(noun: Noun<R>, sleutel: { id: string; planversie?: number }, velden: Partial<R>): Promise<R | undefined> {
    const naam = getTableName(noun.tabel)
    this.geschrevenIn(naam)
    const namen = Object.keys(velden)
    const zetten = [...namen.map((kolom, nummer) => `${kolom} = $${nummer + 3}`), 'versie = versie + 1']
    const heeftVersie = 'planversie' in getTableColumns(noun.tabel)
    const sql = `update ${naam} set ${zetten.join(', ')} where id = $1 and ($2::int is null or ${heeftVersie ? 'planversie' : '0'} = $2) and vervallen_op is null returning *`
    const waarden = [
      sleutel.id,
      heeftVersie ? (sleutel.planversie ?? null) : null,
      ...namen.map((kolom) => bind((velden as Record<string, unknown>)[kolom])),
    ]
    const eigen = this.#eigen.get(eigenSleutel(naam, sleutel)) as R | undefined
    // Of a row that this transaction made nobody has to say what stands in it.
    const rij = eigen ? this.#wijzigEigen(eigen, velden, naam) : (await this.query<R>(undefined, sql, waarden))[0]
    if (eigen) this.stuur(naamVoor(sql), sql, waarden)
    if (rij) this.#vervang(geefWeer(noun, rij))
    return rij
  }

  #wijzigEigen<R extends Rij>(eigen: R, velden: Partial<R>, tabel: string): R {
    const anders = Object.fromEntries(Object.entries(velden).map(([kolom, waarde]) => [kolom, waarde ?? null]))
    const rij = { ...eigen, ...anders, versie: eigen.versie + 1 }
    this.#eigen.set(eigenSleutel(tabel, rij), rij)
    return rij
  }

  /** The rows of a noun that this transaction made and that stand, where it made what they hang under: then there are no others. Undefined elsewhere. */
  zelfGemaakt<R extends Rij>(noun: Noun<R>, onder: { soort: string; id: string }): R[] | undefined {
    if (!this.gemaakt.has(sleutelVan(onder))) return undefined
    const begin = eigenSleutel(getTableName(noun.tabel), { id: '' })
    return [...this.#eigen].flatMap(([sleutel, rij]) => (sleutel.startsWith(begin) ? [rij as R] : []))
  }

  /** Takes rows of a noun out of every view, of those with this value what also has those of `binnen`: the row stays, vervallen; its weergave goes. */
  async vervalt<R extends Rij>(noun: Noun<R>, waar: 'id' | (string & keyof R), waarde: string, binnen: Partial<R> = {}): Promise<R[]> {
    const naam = getTableName(noun.tabel)
    this.geschrevenIn(naam)
    const gelijk = [waar, ...Object.keys(binnen)].map((kolom, nummer) => `${kolom} = $${nummer + 1}`).join(' and ')
    const rijen = await this.query<R>(
      undefined,
      `update ${naam} set vervallen_op = klok(), versie = versie + 1 where ${gelijk} and vervallen_op is null returning *`,
      [waarde, ...Object.values(binnen)],
    )
    for (const rij of rijen) {
      this.#eigen.delete(eigenSleutel(naam, rij))
      this.weg.push({
        soort: noun.soort,
        id: rij.id,
        planversie: rij.planversie ?? 0,
        tabel: naam,
        eigenaar: noun.plaats(rij).eigenaar ?? null,
      })
    }
    return rijen
  }

  /** Opens one named row with its parts for one houder for as long as the row stands; with `bron`, of the parts only those of that owner. */
  noem(houder: string | null | undefined, rij: string, bron?: string): void {
    if (houder) this.#vast.push({ houder, rij, bron })
  }

  /** What was taken away since the last time the path put things down. */
  get verdwenen(): Weg[] {
    return this.weg.slice(this.#genomen.weg)
  }

  /** What was rendered, taken away and named since the last time: for the path to put down. */
  neem(): { weergaven: Weergave[]; weg: Weg[]; vast: VasteDekking[] } {
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

const eigenSleutel = (tabel: string, { id, planversie }: { id: string; planversie?: number }): string =>
  `${tabel} ${id}${planversie === undefined ? '' : ` ${planversie}`}`
const bind = (waarde: unknown): unknown =>
  waarde !== null && typeof waarde === 'object' && !Array.isArray(waarde) ? JSON.stringify(waarde) : waarde

/** The columns of a noun's table, for the catalogue tests and the re-render job. */
export const kolommenVan = (tabel: PgTable): string[] => Object.values(getTableColumns(tabel)).map((kolom) => kolom.name)

/** Whether a statement looks at what is rendered, or at what must agree with it. */
const ziet = (sql: string): boolean => {
  const bekend = gezien.get(sql) ?? /\b(weergave|dekking|lijst|historie|constraints)\b/.test(sql)
  gezien.set(sql, bekend)
  return bekend
}
const gezien = new Map<string, boolean>()

const weergaveSql = `
  insert into weergave (soort, id, planversie, casus, ouder, eigenaar, betreft, gezin, cel, besloten, volgorde, filter_soort, filter_status, filter_datum,
    filter_verwijst, beurt, versie, vorm, json)
  select * from json_to_recordset($1::json) as x(soort text, id uuid, planversie int, casus uuid, ouder uuid, eigenaar uuid, betreft uuid, gezin uuid, cel smallint,
    besloten boolean, volgorde bigint, filter_soort text, filter_status text, filter_datum date, filter_verwijst uuid, beurt uuid, versie int, vorm int, json text)
  on conflict (soort, id, planversie) do update set casus = excluded.casus, ouder = excluded.ouder, eigenaar = excluded.eigenaar, betreft = excluded.betreft,
    gezin = excluded.gezin, cel = excluded.cel, besloten = excluded.besloten, volgorde = excluded.volgorde, filter_soort = excluded.filter_soort,
    filter_status = excluded.filter_status, filter_datum = excluded.filter_datum, filter_verwijst = excluded.filter_verwijst, beurt = excluded.beurt, versie = excluded.versie,
    vorm = excluded.vorm, json = excluded.json, positie = nextval('historie_positie')`

const opSleutel = (a: Weergave, b: Weergave): number =>
  a.soort < b.soort ? -1 : a.soort > b.soort ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : a.planversie - b.planversie
