import type { Noun } from '../../toegang/noun.ts'
import type { Operatie } from '../../toegang/operatie.ts'
import { leesOnder, lijstOnder } from '../lezen.ts'
import { overleg } from './schema.ts'

export const pad = '/casussen/{casusId}/overleggen'
export const een = `${pad}/{overlegId}`
export type InCasus = { casusId: string }
export type Pad = InCasus & { overlegId: string }
export const doel = ({ overlegId }: Pad) => ({ soort: 'overleg', id: overlegId })

/** The two reads of what hangs under an overleg: the list of it, and one. */
export const leesDelen = (
  noun: Noun<never>,
  {
    meervoud,
    lijst,
    lees,
    groep,
  }: { meervoud: string; lijst: [id: string, titel: string]; lees: [id: string, titel: string]; groep: string },
): Operatie[] => [
  lijstOnder(noun, overleg, 'ouder', 'overlegId', { id: lijst[0], pad: `${een}/${meervoud}`, titel: lijst[1], groep }),
  leesOnder(noun, {
    id: lees[0],
    pad: `${een}/${meervoud}/{${noun.soort}Id}`,
    titel: lees[1],
    groep,
  }),
]
