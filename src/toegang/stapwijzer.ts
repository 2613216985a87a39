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
  const wegen = new Map<string, { op: Schrijfoperatie; namen: string[]; vorm: RegExp }[]>()
  const open = operaties.filter(isSchrijven).toSorted((a, b) => padnamen(a.pad).length - padnamen(b.pad).length)
  for (const op of open) {
    const pad = `${basispad}${op.pad}`
    const vorm = new RegExp(`^${pad.replaceAll(/\{\w+\}/g, '([^/]+)')}$`)
    const plek = plekVan(op.methode, pad)
    wegen.set(plek, [...(wegen.get(plek) ?? []), { op, namen: padnamen(op.pad), vorm }])
  }
  return ({ methode, pad }) => {
    for (const { op, namen, vorm } of wegen.get(plekVan(methode, pad)) ?? []) {
      const [past, ...ids] = vorm.exec(pad) ?? []
      if (past === undefined) continue
      if (waaromNiet(op) !== undefined) return undefined
      return { operatie: op.id, params: Object.fromEntries(namen.map((naam, nummer) => [naam, ids[nummer] as string])) }
    }
    return undefined
  }
}

/** Method, wing and length of an address. */
const plekVan = (methode: string, pad: string): string => `${methode} ${pad.split('/')[2]} ${pad.split('/').length}`

/** The findings with at each step of their ways out how it goes into `_samen`. */
export const metOperaties = (wijs: Stapwijzer, bevindingen: readonly Bevinding[]): Bevinding[] =>
  bevindingen.map((bevinding) =>
    bevinding.herstel.length === 0 ? bevinding : { ...bevinding, herstel: bevinding.herstel.map((stap) => ({ ...stap, ...wijs(stap) })) },
  )
