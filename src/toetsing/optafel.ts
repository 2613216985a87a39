import type { OppFeiten } from '../regels/feiten.ts'
import type { Beeld } from './beeld.ts'

/** The casussen on whose table this plan or inzet lies. */
export const opTafel = (beeld: Beeld, plan: string): string[] =>
  beeld
    .van('inbreng')
    .filter(({ json }) => json.planId === plan && json.status === 'op-tafel')
    .map(({ casus }) => casus as string)

/** The evaluaties held at a table where this plan lies, of it or of everything; undefined when it lies on none. */
export function evaluatiesVan(beeld: Beeld, plan: string): OppFeiten['evaluaties'] {
  const tafels = opTafel(beeld, plan)
  if (tafels.length === 0) return undefined
  const over = beeld
    .van('evaluatiemoment')
    .filter(({ casus, json }) => tafels.includes(casus as string) && (json.planIds.length === 0 || json.planIds.includes(plan)))
    .map(({ id }) => id)
  return beeld
    .van('evaluatieafronding')
    .filter(({ json }) => over.includes(json.evaluatiemomentId))
    .map(({ json }) => ({ op: json.gehoudenOp, aanwezig: json.aanwezig }))
}
