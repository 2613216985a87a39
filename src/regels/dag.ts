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
