import { createHash } from 'node:crypto'

/** A line of the log as text, value by value: what the database says, before any program reads something into it. */
export type Regel = {
  id: string
  tijd: string
  tx: string
  operatie: string
  aard: string
  status: string
  actor_soort: string
  actor: string | null
  organisatie: string | null
  functie: string | null
  namens: string | null
  client: string | null
  personen: string[]
  cellen: string
  gronden: string[]
  onderwerp: string | null
  activiteit: string
  trace: string | null
  verzoek: string | null
  peildatum: string | null
}

/**
 * The columns of a line, in the order in which they are written out. Changing it is a new `vorm` of the seal; `peildatum` stands behind them where there is
 * one, so that a line without it is what it was before there were any.
 */
export const kolommen = [
  'id',
  'tijd',
  'tx',
  'operatie',
  'aard',
  'status',
  'actor_soort',
  'actor',
  'organisatie',
  'functie',
  'namens',
  'client',
  'personen',
  'cellen',
  'gronden',
  'onderwerp',
  'activiteit',
  'trace',
  'verzoek',
] as const satisfies (keyof Regel)[]

/** How the database writes each column: a moment in UTC with microseconds, a number in digits, a list in its own order. */
export const alsTekst: string = kolommen
  .map((kolom) => {
    if (kolom === 'tijd') return `to_char(tijd at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as tijd`
    if (kolom === 'personen' || kolom === 'gronden') return `to_json(${kolom}) as ${kolom}`
    return `${kolom}::text as ${kolom}`
  })
  .concat('peildatum')
  .join(', ')

/** Vorm 1 of a line: a JSON list of its values in the order of `kolommen`, without white space; what is absent is `null`. Last the peildatum, if any. */
export const schrijfUit = (regel: Regel): string =>
  JSON.stringify([...kolommen.map((kolom) => regel[kolom]), ...(regel.peildatum ? [regel.peildatum] : [])])

const som = (tekst: string | Buffer): Buffer => createHash('sha256').update(tekst).digest()

/**
 * What a seal says of its lines: SHA-256 over the SHA-256 of each line, the lines in order of transaction, then id. Two lines of one id (there is no key
 * that forbids it) stand in order of their hash.
 */
export function inhoudVan(regels: readonly Regel[]): string {
  const delen = regels.map((regel) => ({ tx: BigInt(regel.tx), id: regel.id, hash: som(schrijfUit(regel)) }))
  delen.sort((a, b) => (a.tx < b.tx ? -1 : a.tx > b.tx ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : Buffer.compare(a.hash, b.hash)))
  return som(Buffer.concat(delen.map(({ hash }) => hash))).toString('hex')
}
