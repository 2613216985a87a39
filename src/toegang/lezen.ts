import { z } from 'zod'
import { Uuid } from '../basis/invoer.ts'
import type { Filterveld, Lijstbron } from './deursql.ts'
import type { Noun } from './noun.ts'
import type { Leesoperatie } from './operatie.ts'

/** What a reading operation says besides its noun. `filters` maps a query parameter to the column of `weergave` it is compared with. */
type Lezing = { id: string; pad: string; titel: string; uitleg?: string; groep: string }
type Filters = Record<string, { veld: Filterveld; schema: z.ZodType }>

const laatsteParam = (pad: string): string => [...pad.matchAll(/{(\w+)}/g)].at(-1)?.[1] ?? ''
const eersteParam = (pad: string): string => pad.match(/{(\w+)}/)?.[1] ?? ''
/** The path parameters of a path, all of them ids. */
export const paramsVan = (pad: string): z.ZodObject | undefined => {
  const namen = [...pad.matchAll(/{(\w+)}/g)].map(([, naam]) => naam as string)
  return namen.length === 0 ? undefined : z.strictObject(Object.fromEntries(namen.map((naam) => [naam, Uuid])))
}

/** `GET` of one top-level resource with its parts. With `versies`, `?planversie=` gives that version of a plan. */
export function leesEen(noun: Noun<never>, lezing: Lezing & { versies?: boolean }): Leesoperatie {
  const { versies, ...rest } = lezing
  const param = laatsteParam(lezing.pad)
  return {
    ...rest,
    methode: 'GET',
    scope: 'lezen',
    params: paramsVan(lezing.pad),
    query: versies
      ? z.strictObject({
          planversie: z.coerce.number().int().min(1).optional().meta({ description: 'Welke versie van het plan', example: 1 }),
        })
      : undefined,
    noun,
    lees: (deur, { params, query }) => deur.een(noun, params[param], query?.planversie),
  }
}

/** `GET` of one part under its resource. */
export function leesDeel(noun: Noun<never>, lezing: Lezing): Leesoperatie {
  const [ouder, deel] = [eersteParam(lezing.pad), laatsteParam(lezing.pad)]
  return {
    ...lezing,
    methode: 'GET',
    scope: 'lezen',
    params: paramsVan(lezing.pad),
    noun,
    lees: (deur, { params }) => deur.deel(noun, params[ouder], params[deel]),
  }
}

/** `GET` of a list: top-level (`lijst`), open to all (`open`), the parts of a resource (`ouder`), or what is bound to a casus (`casus`). */
export function leesLijst(noun: Noun<never>, bron: Lijstbron, lezing: Lezing & { filters?: Filters }): Leesoperatie {
  const { filters = {}, ...rest } = lezing
  const onder = bron === 'ouder' || bron === 'casus' ? laatsteParam(lezing.pad) : undefined
  return {
    ...rest,
    methode: 'GET',
    scope: 'lezen',
    params: paramsVan(lezing.pad),
    query: z.strictObject(Object.fromEntries(Object.entries(filters).map(([naam, { schema }]) => [naam, schema.optional()]))),
    noun,
    lijst: true,
    lees: (deur, { params, query, limiet, na }) =>
      deur.lijst(noun, bron, {
        onder: onder && params[onder],
        filters: Object.fromEntries(Object.entries(filters).map(([naam, { veld }]) => [veld, query?.[naam]])),
        limiet,
        na,
      }),
  }
}
