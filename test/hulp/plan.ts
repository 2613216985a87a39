// biome-ignore lint/suspicious/noExplicitAny: a plan is read by the names PostgreSQL gives it
export type Knoop = any

/** Every node of a plan. */
export const uitgevouwen = (knoop: Knoop): Knoop[] => [knoop, ...(knoop.Plans ?? []).flatMap(uitgevouwen)]
export const tabellen = new Set(['weergave', 'dekking', 'lijst', 'wachtend'])

/** Rows that a scan of our tables read, whether they went on or were filtered out. */
export function aangeraakt(knoop: Knoop): number {
  const telt = tabellen.has(knoop['Relation Name']) || knoop['Node Type'] === 'Bitmap Index Scan'
  if (!telt) return 0
  const perKeer = knoop['Actual Rows'] + (knoop['Rows Removed by Filter'] ?? 0) + (knoop['Rows Removed by Index Recheck'] ?? 0)
  return Math.round(perKeer * knoop['Actual Loops'])
}

/** Tables of ours that were read from beginning to end. */
export const heelGelezen = (knopen: Knoop[]): Knoop[] =>
  knopen.filter((knoop) => knoop['Node Type'] === 'Seq Scan' && tabellen.has(knoop['Relation Name']) && knoop['Actual Loops'] > 0)

export const letter = (waarde: unknown): string => (waarde === null || waarde === undefined ? 'null' : `'${String(waarde)}'`)
