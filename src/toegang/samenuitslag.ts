import type { Bevinding as Bevindingwaarde } from '../regels/toets.ts'
import type { Geschreven, Stuk } from './operatie.ts'
import type { Antwoord } from './router.ts'
import { lichaamVan, plekVan } from './schrijfantwoord.ts'
import type { Gedaan, Wijziging as Wijzigingwaarde } from './werk.ts'

type Uitslag = Pick<Geschreven, 'id' | 'extra'> & { status: number; plek: string }
type Verslag = { toegestaan: boolean; bevindingen?: Bevindingwaarde[]; wijzigingen?: Wijzigingwaarde[] }
/** The answer of `_samen`: the resources are text already. */
export function samenUitslag(delen: Uitslag[], stukken: (Stuk | undefined)[], { toegestaan, ...verslag }: Verslag): Antwoord {
  const operaties = delen.map((deel, nummer) => stap(deel, stukken[nummer]))
  const rest = JSON.stringify(verslag).slice(1, -1)
  return { status: 200, json: `{"toegestaan":${toegestaan},"operaties":[${operaties.join(',')}]${rest && `,${rest}`}}` }
}
/** The same, of what was just carried out or tried. */
export const uitslagVan = (gedaan: Gedaan[], stukken: (Stuk | undefined)[], verslag: Verslag): Antwoord =>
  samenUitslag(
    gedaan.map((een) => ({ ...een.geschreven, ...plekVan(een) })),
    stukken,
    { ...verslag, bevindingen: gedaan.flatMap(metPlek) },
  )

/** What the rules say of one operation, and in a call of several of which. */
export const metPlek = ({ deel: { plek }, bevindingen }: Gedaan): (Bevindingwaarde & { operatie?: string })[] =>
  plek === '' ? bevindingen : bevindingen.map((bevinding) => ({ ...bevinding, operatie: plek }))

const id = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g
/** A refusal undoes what the call made: in the way out it goes by the name that its operation has (`als`), or by its place in the call. */
export function noemWatVervalt(gedaan: Gedaan[]): void {
  const namen = new Map(
    gedaan.flatMap(({ deel: { op, als }, geschreven }, nummer) =>
      op.antwoord === 'aangemaakt' && geschreven.id !== geschreven.ouder ? [[geschreven.id, `{${als ?? `operatie${nummer}`}}`]] : [],
    ),
  )
  for (const een of gedaan)
    een.bevindingen = een.bevindingen.map((bevinding) => ({
      ...bevinding,
      herstel: JSON.parse(JSON.stringify(bevinding.herstel).replaceAll(id, (wat) => namen.get(wat) ?? wat)),
    }))
}

function stap({ status, plek, id, extra }: Uitslag, stuk: Stuk | undefined): string {
  const gemaakt = status === 201
  const velden = JSON.stringify({ status, location: gemaakt ? plek : undefined, etag: stuk?.etag })
  return gemaakt ? `${velden.slice(0, -1)},"resultaat":${lichaamVan(stuk, { id, ...(extra && { extra }) })}}` : velden
}
