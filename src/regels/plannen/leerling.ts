import { type Dag, leeftijd, loopt, plusDagen } from '../dag.ts'
import type { Inzet, Jeugdige, LeerlingFeiten } from '../feiten.ts'
import { parameter } from '../parameters.ts'
import { eersteWerkdag } from '../termijnen.ts'
import { isOpen } from './inzet.ts'

const altijd = ['so', 'vso', 'sbo', 'pro']
const gewoon = ['po', 'vo']
const soorten = ['extra-ondersteuning', 'speciale-ondersteuning']
export const isSteunOpSchool = ({ soort }: Pick<Inzet, 'soort'>): boolean => soorten.includes(soort)

/** Whether the pupil speaks for oneself in what else is with the parents; an unknown age counts as under 18. */
export const isVolwassen = ({ geboortedatum }: Jeugdige, op: Dag): boolean =>
  geboortedatum !== undefined && leeftijd(geboortedatum, op) >= parameter('leeftijd-meerderjarig', op)

/** From which day this pupil needs an OPP: that of the inschrijving, or in an ordinary school that of the first support beyond the basis. */
export function steunBegonnen({ inschrijvingen, inzetten }: LeerlingFeiten, op: Dag): Dag | undefined {
  const nu = inschrijvingen.filter((inschrijving) => loopt(inschrijving, op))
  const bijzonder = nu.filter(({ sector }) => altijd.includes(sector)).map(({ van }) => van)
  const steun = nu.some(({ sector }) => gewoon.includes(sector))
    ? inzetten.filter((inzet) => isSteunOpSchool(inzet) && isOpen(inzet, op)).map(({ gestartOp }) => gestartOp as Dag)
    : []
  return [...bijzonder, ...steun].toSorted()[0]
}

/** The last day on which the OPP can be vastgesteld in time; a term that ends on a day off runs on to the first working day. */
export const oppUiterlijk = (begin: Dag, op: Dag): Dag => eersteWerkdag(plusDagen(begin, parameter('opp-vastgesteld-dagen', op)))
