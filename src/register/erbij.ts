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
export type Ids = { ouders: string[]; doel: string }

/** The id of the row in question, and of all that it is a part of, from a path. */
export function idsIn(pad: string): (params: Record<string, string>) => Ids {
  const namen = [...pad.matchAll(/{(\w+)}/g)].map(([, naam]) => naam ?? '')
  return (params) => {
    const ids = namen.map((naam) => params[naam] ?? '')
    return { ouders: ids.slice(0, -1), doel: ids.at(-1) ?? '' }
  }
}

/** Whether the resource itself is there for the caller, under everything that the address names. */
async function staat(deur: Deur, noun: Noun<never>, { doel, ouders }: Ids): Promise<boolean> {
  if (ouders.length === 0) return (await deur.een(noun, doel)) !== undefined
  for (const ouder of ouders) if (!(await deur.deel(noun, ouder, doel))) return false
  return true
}

/** A row that keeps under what it stood (`onder`) is found at that address alone. */
const opAdres = (json: string, { ouders }: Ids): boolean => {
  const { onder } = JSON.parse(json) as { onder?: string[] }
  return onder === undefined || ouders.every((id) => onder.includes(id))
}

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
      if (antwoord && antwoord.resultaten.length > 0) return antwoord.resultaten.every((json) => opAdres(json, wie)) ? antwoord : undefined
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
      const [stuk, wie] = [await deur.een(noun, eigen(params).doel), ids(params)]
      return stuk && JSON.parse(stuk.json)[veld] === wie.doel && opAdres(stuk.json, wie) ? stuk : undefined
    },
  }
}
