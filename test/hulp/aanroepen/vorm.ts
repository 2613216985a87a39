import type { Huis, Wie } from '../huis.ts'
import type { Doe, Organisatie, Tafel } from '../wereld.ts'

/** One write that will succeed: who, where, with what. Whoever may read what it makes is `lezer`, when that is another. */
export type Aanroep = { wie: Wie; pad: string; body?: unknown; lezer?: Wie; etagVan?: string }
/** Puts everything in place for one such write, new every time it is asked. */
export type Maker = (w: Werkplaats) => Promise<Aanroep> | Aanroep

/** A table with everything on it, and what it takes to make more of it. */
export type Werkplaats = {
  huis: Huis
  doe: Doe
  tafel: Tafel
  toestemming: string
  hulp: string
  opp: string
  plan: string
  koppeling: string
  /** Plans that are still being written. */
  conceptOpp: string
  conceptPlan: string
  /** The gezin of the concept plan, with the child of the table in it. */
  tweedeGezin: string
  vreemd: Organisatie
  nr: () => number
}

export const reden = 'Vastgelegd bij de verkeerde leerling.'

export const maakPersoon = async ({ doe }: Werkplaats, wie: Wie): Promise<string> =>
  (await doe(wie, 'POST', '/personen', { voornaam: 'Bas', achternaam: 'Verzonnen', geboortedatum: '2016-05-04' })).id

/** What was made through the API: the path of it, from after `/v1`. */
export async function gemaakt({ doe }: Werkplaats, { wie, pad, body, etagVan }: Aanroep): Promise<string> {
  const ifMatch = etagVan === undefined ? undefined : (await doe(wie, 'GET', etagVan)).etag
  return String((await doe(wie, 'POST', pad, body, ifMatch === undefined ? {} : { ifMatch })).koppen.location).replace(/^\/v1/, '')
}

/** Declares vervallen what this call makes. */
export const verklaring =
  (maak: Maker, wie?: (w: Werkplaats) => Wie): Maker =>
  async (w) => {
    const aanroep = await maak(w)
    const pad = await gemaakt(w, aanroep)
    return { wie: wie?.(w) ?? aanroep.lezer ?? aanroep.wie, pad: `${pad}/vervallenverklaringen`, body: { reden } }
  }

/** Changes what this call makes. */
export const wijziging =
  (maak: Maker, body: unknown, wie?: (w: Werkplaats) => Wie): Maker =>
  async (w) => {
    const aanroep = await maak(w)
    return { wie: wie?.(w) ?? aanroep.wie, pad: await gemaakt(w, aanroep), body, ...(aanroep.lezer && { lezer: aanroep.lezer }) }
  }

/** An own number of something. */
export const nummer =
  (pad: (w: Werkplaats) => string, wie: (w: Werkplaats) => Wie): Maker =>
  (w) => ({ wie: wie(w), pad: `${pad(w)}/externe-verwijzingen`, body: { systeem: 'leerlingvolgsysteem', waarde: `L-${w.nr()}` } })
