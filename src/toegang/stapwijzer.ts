import type { Stap } from '../regels/regel.ts'
import type { Bevinding } from '../regels/toets.ts'
import { isSchrijven, padnamen } from './invoerschemas.ts'
import type { Operatie, Schrijfoperatie } from './operatie.ts'
import { basispad } from './router.ts'

/** How a step goes into `_samen`: which operation it is, and the ids in its address by name. */
type Wijzing = { operatie: string; params: Record<string, string> }
/** Nothing for a step that cannot stand in a meeting. */
export type Stapwijzer = (stap: Pick<Stap, 'methode' | 'pad'>) => Wijzing | undefined

/** The ways that could be meant, by what is looked at first; of two that fit, the one that leaves least open. */
export function maakStapwijzer(operaties: readonly Operatie[], waaromNiet: (op: Schrijfoperatie) => string | undefined): Stapwijzer {
  const wegen = new Map<string, { op: Schrijfoperatie; vorm: string[] }[]>()
  const open = operaties.filter(isSchrijven).toSorted((a, b) => padnamen(a.pad).length - padnamen(b.pad).length)
  for (const op of open) {
    const pad = `${basispad}${op.pad}`
    const plek = plekVan(op.methode, pad)
    wegen.set(plek, [...(wegen.get(plek) ?? []), { op, vorm: pad.split('/') }])
  }
  return ({ methode, pad }) => {
    const delen = pad.split('/')
    const weg = wegen.get(plekVan(methode, pad))?.find(({ vorm }) => vorm.every((deel, nummer) => isNaam(deel) || deel === delen[nummer]))
    if (!weg || waaromNiet(weg.op) !== undefined) return undefined
    const ids = weg.vorm.flatMap((deel, nummer) => (isNaam(deel) ? [[deel.slice(1, -1), delen[nummer] as string]] : []))
    return { operatie: weg.op.id, params: Object.fromEntries(ids) }
  }
}

const isNaam = (deel: string): boolean => deel.startsWith('{')
/** Method, wing and length of an address. */
const plekVan = (methode: string, pad: string): string => `${methode} ${pad.split('/')[2]} ${pad.split('/').length}`

/** The findings with at each step of their ways out how it goes into `_samen`. */
export const metOperaties = (wijs: Stapwijzer, bevindingen: readonly Bevinding[]): Bevinding[] =>
  bevindingen.map((bevinding) =>
    bevinding.herstel.length === 0 ? bevinding : { ...bevinding, herstel: bevinding.herstel.map((stap) => ({ ...stap, ...wijs(stap) })) },
  )
