import type { Lijstbron } from '../toegang/deursql.ts'
import { paramsVan } from '../toegang/lezen.ts'
import type { Noun } from '../toegang/noun.ts'
import type { Leesoperatie } from '../toegang/operatie.ts'

type Lezing = { id: string; pad: string; titel: string; uitleg?: string; groep: string }
const padnamen = (pad: string): string[] => [...pad.matchAll(/{(\w+)}/g)].map(([, naam]) => naam as string)

/**
 * `GET` of one thing by its full path: found by its own id, and only when the ids before it in the path are those it hangs under. It may be
 * visible to someone who does not see the casus itself: an uitnodiging, a toestemming, an offer of the regie.
 */
export function leesOnder(noun: Noun<never>, lezing: Lezing): Leesoperatie {
  const namen = padnamen(lezing.pad)
  const eigen = namen.at(-1) as string
  return {
    ...lezing,
    methode: 'GET',
    scope: 'lezen',
    params: paramsVan(lezing.pad),
    noun,
    lees: async (deur, { params }) => {
      const stuk = await deur.een(noun, params[eigen])
      if (!stuk) return undefined
      const json = JSON.parse(stuk.json)
      return namen.slice(0, -1).every((naam) => json[naam] === params[naam]) ? stuk : undefined
    },
  }
}

/** `GET` of what hangs under a part of a casus: `onder` names the parameter of the resource that it is a part of, the last parameter that which it points to. */
export function lijstOnder(noun: Noun<never>, bovenste: Noun<never>, bron: Lijstbron, onder: string, lezing: Lezing): Leesoperatie {
  const namen = padnamen(lezing.pad)
  const laatste = namen.at(-1) as string
  return {
    ...lezing,
    methode: 'GET',
    scope: 'lezen',
    params: paramsVan(lezing.pad),
    noun,
    lijst: true,
    lees: async (deur, { params, limiet, na }) => {
      const boven = await deur.een(bovenste, params[laatste])
      const json = boven && JSON.parse(boven.json)
      if (!json || namen.slice(0, -1).some((naam) => json[naam] !== params[naam])) return undefined
      return deur.lijst(noun, bron, {
        onder: params[onder],
        filters: onder === laatste ? {} : { filter_verwijst: params[laatste] },
        limiet,
        na,
      })
    },
  }
}
