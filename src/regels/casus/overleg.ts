import { leeftijd, loopt } from '../dag.ts'
import type { Familie, Gezag, Jeugdige, Wie } from '../feiten.ts'
import { parameter } from '../parameters.ts'
import type { Dag, Invulling, Stap } from '../regel.ts'
import { tijdstip } from '../stappen.ts'

/** Whose conversation it is: who has gezag (until the jeugdige decides alone), and from 12 the jeugdige. An unknown age asks for who has gezag. */
export function kern({ id, geboortedatum, gezag }: Jeugdige & { gezag: readonly Gezag[] }, op: Dag): Wie[] {
  const jaren = geboortedatum ? leeftijd(geboortedatum, op) : 0
  const met = jaren >= parameter('leeftijd-jeugdige-beslist-zelf', op) ? [] : gezag.filter((relatie) => loopt(relatie, op))
  return [
    ...met.map(({ persoonId, organisatieId }): Wie => (persoonId ? { persoonId } : { organisatieId })),
    ...(jaren >= parameter('leeftijd-jeugdige-beslist-mee', op) ? [{ persoonId: id }] : []),
  ]
}

/** Nobody is known to have gezag over a jeugdige over whom someone must have it. */
export const gezagOnbekend = ({ geboortedatum, gezag }: Jeugdige & { gezag: readonly Gezag[] }, op: Dag): boolean =>
  (!geboortedatum || leeftijd(geboortedatum, op) < parameter('leeftijd-jeugdige-beslist-zelf', op)) &&
  !gezag.some((relatie) => loopt(relatie, op))

export const isDezelfde = (een: Wie, ander: Wie): boolean =>
  een.persoonId ? een.persoonId === ander.persoonId : een.organisatieId === ander.organisatieId

/** Those of the family, each once, who are not among these. */
export function ontbrekend({ jeugdigen }: Familie, aanwezig: readonly Wie[], op: Dag): Wie[] {
  const nodig = jeugdigen.flatMap((jeugdige) => kern(jeugdige, op))
  const eerste = (wie: Wie, nummer: number): boolean => nodig.findIndex((een) => isDezelfde(een, wie)) === nummer
  return nodig.filter((wie, nummer) => eerste(wie, nummer) && !aanwezig.some((een) => isDezelfde(wie, een)))
}

/** Whether a person is among these whom who looks knows as nobody of the family: it can be one of them, under the id by which another knows them. */
export const heeftOnbekende = ({ jeugdigen }: Familie, wie: readonly Wie[], op: Dag): boolean =>
  wie.some(
    (een) => een.persoonId && !jeugdigen.some((kind) => kind.id === een.persoonId || kern(kind, op).some((lid) => isDezelfde(een, lid))),
  )
export const wieIsWie = 'of wie er in dit overleg staat dezelfde is als wie u kent: die persoon staat er onder een ander dossier'

const scholen: ReadonlySet<string> = new Set(['school', 'schoolbestuur'])
const jeugdhulp: ReadonlySet<string> = new Set(['wijkteam', 'gemeente', 'jeugdhulpaanbieder', 'gecertificeerde-instelling'])
export const isSchool = ({ soort }: { soort: string }): boolean => scholen.has(soort)
export const isJeugdhulp = ({ soort }: { soort: string }): boolean => jeugdhulp.has(soort)

/** Which organisatie keeps the record of someone of the family, where that shows. */
const houderVan = ({ jeugdigen }: Familie, persoonId: string): string | undefined =>
  jeugdigen.flatMap(({ id, houderId, gezag }) => [{ persoonId: id, houderId }, ...gezag]).find((een) => een.persoonId === persoonId)
    ?.houderId

/** Asks a person of the family to the table of the casus: who keeps the record of that person does, whoever holds the regie. */
export const nodigUit = (casusId: string, familie: Familie, persoonId: string, rol: 'ouder' | 'jeugdige'): Stap => ({
  door: 'houder van het dossier',
  wie: houderVan(familie, persoonId),
  methode: 'POST',
  pad: `/v1/casussen/${casusId}/uitnodigingen`,
  body: { persoonId, rol },
  invullen: [],
})

type Plek = { casusId: string; organisatorId: string; id: string }
/** A step of whoever called the meeting together. */
export const bijOverleg = (
  { casusId, organisatorId, id }: Plek,
  deel: string,
  body: object,
  invullen: readonly Invulling[] = [],
): Stap => ({
  door: 'deelnemer van de casus',
  wie: organisatorId,
  methode: 'POST',
  pad: `/v1/casussen/${casusId}/overleggen/${id}/${deel}`,
  body: { ...body },
  invullen,
})

/** Writes down that someone is there now; only when they are. */
export const isErbij = (plek: Plek, wie: Wie): Stap => ({
  ...bijOverleg(plek, 'aanwezigen', wie),
  alleenAls: 'Alleen als deze er nu echt bij is.',
})

/** Writes down that someone was there; only when they were, and from when on. */
export const wasErbij = (plek: Plek, wie: Wie, invullen: readonly Invulling[] = []): Stap => ({
  ...bijOverleg(plek, 'aanwezigen', wie, [...invullen, tijdstip('/van', 'Vanaf welk tijdstip in het overleg was deze erbij?')]),
  alleenAls: 'Alleen als deze echt bij het overleg was.',
})
