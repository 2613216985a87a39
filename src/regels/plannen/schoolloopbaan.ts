import { type Dag, gevuld, leeftijd, loopt } from '../dag.ts'
import type { GezinsplanFeiten, Kind, Koppeling, Schoolloopbaan } from '../feiten.ts'
import { parameter } from '../parameters.ts'

/** `onbekend`: it is not known whether the child goes to school, and the plan says nothing of it. */
export type Schoolloopbaanoordeel = 'goed' | 'ontbreekt' | 'nvt-mag-niet' | 'koppeling-niet-bevestigd' | 'onbekend'

export const isVolledig = (deel: Schoolloopbaan): boolean =>
  gevuld(deel.school) && gevuld(deel.perspectief) && gevuld(deel.verzuim) && gevuld(deel.steunOpSchool) && deel.herkomst !== undefined

/** True for a koppeling that was confirmed and has not been ended. */
export const isBevestigd = (koppeling: Koppeling | undefined): boolean =>
  koppeling?.bevestigdOp !== undefined && koppeling.beeindigdOp === undefined

export const herkomstKlopt = (deel: Schoolloopbaan, { koppelingen }: Pick<GezinsplanFeiten, 'koppelingen'>): boolean =>
  deel.herkomst !== 'koppeling' || isBevestigd(koppelingen.find(({ id }) => id === deel.koppelingId))

/** The inschrijvingen at a school on a day; a kinderopvang is no school. */
export const opSchool = (kind: Pick<Kind, 'inschrijvingen'>, op: Dag) =>
  kind.inschrijvingen.filter((inschrijving) => inschrijving.sector !== 'kinderopvang' && loopt(inschrijving, op))

/** From the birthday that starts leerplicht up to the one that ends kwalificatieplicht; undefined without a birth date. */
export function isLeerplichtig({ geboortedatum }: Pick<Kind, 'geboortedatum'>, op: Dag): boolean | undefined {
  if (!geboortedatum) return undefined
  const jaren = leeftijd(geboortedatum, op)
  return jaren >= parameter('leeftijd-leerplicht-begin', op) && jaren < parameter('leeftijd-kwalificatieplicht-einde', op)
}

/** The children that belong to the gezin on a day. */
export const kinderenOp = ({ kinderen }: GezinsplanFeiten, op: Dag): Kind[] => kinderen.filter((kind) => loopt(kind, op))

/** What a version of the plan says of one child's school career, and whether that will do. */
export function oordeelOver(kind: Kind, feiten: GezinsplanFeiten, op: Dag): Schoolloopbaanoordeel {
  const delen = (feiten.versie?.schoolloopbaan ?? []).filter(({ jeugdigeId }) => jeugdigeId === kind.id)
  const volledig = delen.filter(isVolledig)
  if (volledig.some((deel) => herkomstKlopt(deel, feiten))) return 'goed'
  if (volledig.length > 0) return 'koppeling-niet-bevestigd'
  const leerplichtig = isLeerplichtig(kind, op)
  if (delen.some(({ nvtReden }) => gevuld(nvtReden)) && leerplichtig !== undefined) return leerplichtig ? 'nvt-mag-niet' : 'goed'
  if (opSchool(kind, op).length > 0) return 'ontbreekt'
  return leerplichtig === false ? 'goed' : 'onbekend'
}
