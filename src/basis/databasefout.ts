import { ongeldig, Probleem } from './fouten.ts'

/** What a violated constraint means to the caller: a clash with what is there (409), or input that can never be right (400, at `pointer`). */
export type Beperking = { code: 'strijdig-met-gegevens'; detail: string } | { code: 'ongeldige-invoer'; detail: string; pointer: string }

/** Constraint names of the database and what they say in Dutch; app.ts puts in what the wings list. One that is not listed gets the general sentence of its kind. */
export const beperkingen: Record<string, Beperking> = {}

const algemeen: Record<string, Beperking> = {
  '23505': { code: 'strijdig-met-gegevens', detail: 'Dit is al vastgelegd.' },
  '23P01': { code: 'strijdig-met-gegevens', detail: 'De periode overlapt met een periode die al is vastgelegd.' },
  '23503': { code: 'ongeldige-invoer', detail: 'Een verwijzing klopt niet.', pointer: '' },
  '23514': { code: 'ongeldige-invoer', detail: 'De waarden passen niet bij elkaar of vallen buiten wat kan.', pointer: '' },
  '22003': { code: 'ongeldige-invoer', detail: 'Een getal is te groot.', pointer: '' },
  '22008': { code: 'ongeldige-invoer', detail: 'Een datum of tijdstip valt buiten wat kan.', pointer: '' },
}

/** Another transaction was in the way: the same work can simply be done again. */
const opnieuw = new Set(['40001', '40P01'])
/** Connection errors, a server that stops, too many connections, a statement or a lock that took too long, a standby. */
const weg = /^(08(?!P01)...|57P0[1-5]|53...|57014|55P03|25006)$/
const verbinding = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH', 'ENOENT'])
const verbroken =
  /Connection terminated|connection ended|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/i

const onzeker =
  'De verbinding viel weg op het moment van vastleggen. Het kan zijn dat het wel is vastgelegd. Herhaal de aanroep met dezelfde `Idempotency-Key`, of lees eerst.'

/**
 * What an error of the database means at the edge: a `Probleem`, `'opnieuw'` when the transaction can be tried again, or undefined when
 * it is a fault of our own. Values of rows stand in `detail` and `message` of such an error and never pass through.
 */
export function vertaalDatabasefout(fout: unknown): Probleem | 'opnieuw' | undefined {
  if (!(fout instanceof Error)) return undefined
  const { code, constraint } = fout as { code?: unknown; constraint?: unknown }
  const nummer = typeof code === 'string' ? code : ''
  if (opnieuw.has(nummer)) return 'opnieuw'
  if (fout.name === 'DatabaseWeg' || weg.test(nummer) || verbinding.has(nummer) || (nummer === '' && verbroken.test(fout.message))) {
    return new Probleem('tijdelijk-niet-beschikbaar', (fout as { onzeker?: boolean }).onzeker ? { detail: onzeker } : {})
  }
  if (typeof constraint === 'string' && constraint.startsWith('weergave_')) return undefined
  const beperking = beperkingen[typeof constraint === 'string' ? constraint : ''] ?? algemeen[nummer]
  if (!beperking) return undefined
  if (beperking.code === 'strijdig-met-gegevens') return new Probleem(beperking.code, { detail: beperking.detail })
  return ongeldig({ in: 'body', location: beperking.pointer, code: 'niet-mogelijk', detail: beperking.detail })
}
