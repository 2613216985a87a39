import type { Dag } from '../dag.ts'
import type { Inzet } from '../feiten.ts'

const jeugdhulpsoorten = ['lichte-jeugdhulp', 'specialistische-jeugdhulp', 'gezinshulp', 'begeleiding', 'dagbesteding']
export const isJeugdhulp = (inzet: Inzet): boolean => jeugdhulpsoorten.includes(inzet.soort)

/** The last day of an inzet: as recorded at its end, else as planned. */
export const laatsteDag = (inzet: Inzet): Dag | undefined => inzet.beeindigdOp ?? inzet.tot

export const isVoorbij = (inzet: Inzet, op: Dag): boolean => {
  const laatste = laatsteDag(inzet)
  return laatste !== undefined && laatste < op
}

/** Started (also when the first day lies ahead) and not over: what a plan must speak of when it is vastgesteld. */
export const isOpen = (inzet: Inzet, op: Dag): boolean => inzet.gestartOp !== undefined && !isVoorbij(inzet, op)

/** Under way on this very day. */
export const isLopend = (inzet: Inzet, op: Dag): boolean => isOpen(inzet, op) && (inzet.gestartOp as Dag) <= op
