/** A calendar day in Europe/Amsterdam, `YYYY-MM-DD`. Days compare as text. */
export type Dag = string

/** Whole years on a day. Who was born on 29 February turns a year older on 1 March when there is no 29 February. */
export const leeftijd = (geboren: Dag, op: Dag): number =>
  Number(op.slice(0, 4)) - Number(geboren.slice(0, 4)) - (op.slice(5) < geboren.slice(5) ? 1 : 0)

export const plusDagen = (dag: Dag, aantal: number): Dag => new Date(Date.parse(dag) + aantal * 86_400_000).toISOString().slice(0, 10)

/** True when the day lies in the period; `tot` is the last day included, an open end is absent. */
export const loopt = (periode: { van?: Dag; tot?: Dag }, op: Dag): boolean =>
  (periode.van === undefined || periode.van <= op) && (periode.tot === undefined || op <= periode.tot)

/** True for a text with something in it. */
export const gevuld = (tekst: string | undefined): tekst is string => Boolean(tekst?.trim())

/** The same day of a later month, or the last one of that month where there is no such day. */
export function plusMaanden(dag: Dag, aantal: number): Dag {
  const [jaar, maand, nummer] = dag.split('-').map(Number) as [number, number, number]
  const laatste = new Date(Date.UTC(jaar, maand + aantal, 0))
  return `${laatste.toISOString().slice(0, 8)}${String(Math.min(nummer, laatste.getUTCDate())).padStart(2, '0')}`
}

/** The last day of so many months that begin on `van`: the one before the same day later, or the last of that month where there is no such day. */
export function laatsteDag(van: Dag, maanden: number): Dag {
  const later = plusMaanden(van, maanden)
  return later.slice(8) === van.slice(8) ? plusDagen(later, -1) : later
}
