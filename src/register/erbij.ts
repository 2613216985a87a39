import type { Deur } from '../toegang/deur.ts'
import { paramsVan } from '../toegang/lezen.ts'
import type { Noun } from '../toegang/noun.ts'
import type { Leesoperatie } from '../toegang/operatie.ts'

/**
 * Rows that stand beside a resource of any kind rather than in it: they outlive it, or are one organisatie's alone. They point at it with
 * `filter_verwijst` and `filter_soort`.
 */
type Erbij = {
  /** What they stand beside, and where one of those is found: `/personen/{persoonId}`, or a part of it. */
  bij: Noun<never>
  pad: string
  noun: Noun<never>
  /** The field of `noun` that holds the id of what it stands beside. */
  veld: string
  groep: string
}
type Lezing = { id: string; pad: string; titel: string }
export type Ids = { ouder?: string; doel: string }

/** The id of the row in question, and of the resource it is a part of, from a path. */
export function idsIn(pad: string): (params: Record<string, string>) => Ids {
  const namen = [...pad.matchAll(/{(\w+)}/g)].map(([, naam]) => naam ?? '')
  const [eerste = '', laatste = ''] = [namen[0], namen.at(-1)]
  return (params) => ({ ouder: namen.length > 1 ? params[eerste] : undefined, doel: params[laatste] ?? '' })
}

const staat = (deur: Deur, noun: Noun<never>, { doel, ouder }: Ids) =>
  ouder === undefined ? deur.een(noun, doel) : deur.deel(noun, ouder, doel)

/** All that stands beside one resource. Nothing there, and the resource not visible either: the one 404. */
export function leesErbij({ bij, pad, noun, groep }: Erbij, lezing: Lezing): Leesoperatie {
  const ids = idsIn(pad)
  return {
    ...lezing,
    methode: 'GET',
    groep,
    scope: 'lezen',
    params: paramsVan(lezing.pad),
    noun,
    lijst: true,
    lees: async (deur, { params, limiet, na }) => {
      const wie = ids(params)
      const antwoord = await deur.lijst(noun, 'lijst', { filters: { filter_soort: bij.soort, filter_verwijst: wie.doel }, limiet, na })
      if (antwoord && antwoord.resultaten.length > 0) return antwoord
      return (await staat(deur.zonderLog, bij, wie)) ? { resultaten: [] } : undefined
    },
  }
}

/** One of them: only under the resource it stands beside. */
export function leesEenErbij({ pad, noun, veld, groep }: Erbij, lezing: Lezing): Leesoperatie {
  const ids = idsIn(pad)
  const eigen = idsIn(lezing.pad)
  return {
    ...lezing,
    methode: 'GET',
    groep,
    scope: 'lezen',
    params: paramsVan(lezing.pad),
    noun,
    lees: async (deur, { params }) => {
      const stuk = await deur.een(noun, eigen(params).doel)
      return stuk && JSON.parse(stuk.json)[veld] === ids(params).doel ? stuk : undefined
    },
  }
}
