import type { GezinsplanFeiten, OppFeiten } from '../regels/feiten.ts'
import type { Beeld, Beeldrij } from './beeld.ts'

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

const isOpen = (beeld: Beeld, casus: string): boolean => beeld.rij('casus', casus)?.json.status === 'open'

/** The open casussen of these children. */
export function openCasussen(beeld: Beeld, kinderen: string[]): string[] {
  const van = beeld.van('casusjeugdige').filter((rij) => kinderen.some((id) => beeld.zelfde(id, rij.betreft)))
  return [...new Set(van.map(({ casus }) => casus as string))].filter((id) => isOpen(beeld, id))
}

/** Which open casussen have this plan on their table, and who keeps it at it: those of the children, and where it lies also when the children do not show. */
export function tafelsMet(beeld: Beeld, { id, eigenaar }: Beeldrij, casussen: string[]): GezinsplanFeiten['tafels'] {
  const ligt = opTafel(beeld, id).filter((casus) => isOpen(beeld, casus))
  return [...new Set([...casussen, ...ligt])].map((casusId) => ({
    casusId,
    ligtEr: ligt.includes(casusId),
    opstellerErbij: beeld.delen('deelnemer', casusId).some(({ json }) => json.status === 'actief' && json.organisatieId === eigenaar),
  }))
}
