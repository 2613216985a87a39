import { plusJaren } from '../basis/klok.ts'
import { alles, type Categorie, cellen, masker } from './cellen.ts'

/** What gezag over a child opens per age band, from when this reading holds, on which source, and how sure that is. Ages are from-until. */
export type Leeftijdsband = {
  van: number
  tot: number
  opent: bigint
  geldigVan: string
  bron: string
  zekerheid: 'wettekst' | 'interpretatie'
}

const zonder = (...gesloten: Categorie[]): bigint => masker(cellen.filter((cel) => !gesloten.includes(cel.split('/')[1] as Categorie)))

/**
 * Gezag opens the child's record to the 16th birthday, and the school part of it to the 18th. `veiligheid` never opens by gezag alone: a concern about
 * safety may be about the one who asks.
 */
export const gezagOpent: readonly Leeftijdsband[] = [
  {
    van: 0,
    tot: 16,
    opent: zonder('veiligheid'),
    geldigVan: '2015-01-01',
    bron: 'Jeugdwet 7.3.10, 7.3.11 lid 2 b, 7.3.15; UAVG 5',
    zekerheid: 'interpretatie',
  },
  {
    van: 16,
    tot: 18,
    opent: zonder('veiligheid', 'jeugdhulp', 'gezondheid', 'thuissituatie', 'financieel'),
    geldigVan: '2015-01-01',
    bron: 'Jeugdwet 7.3.5, 7.3.11 lid 2 b; UAVG 5; Leerplichtwet 1b',
    zekerheid: 'interpretatie',
  },
]

/** From this age a person sees the own record; younger, those with gezag do so for them (Jeugdwet 7.3.10, 7.3.15). */
export const zelfVanaf = 12
/** From this age the jeugdige answers beside those with gezag; from `zelfAlleen` alone; from `meerderjarig` gezag has ended. */
export const leeftijden = { meebeslissen: 12, zelfAlleen: 16, meerderjarig: 18 } as const
export const zelfOpent = alles

/** A half-open span of days; no `tot` is open-ended. */
export type Span = { van: string; tot?: string }

/** The overlap of two spans, or undefined. */
export function snijd(a: Span, b: Span): Span | undefined {
  const van = a.van > b.van ? a.van : b.van
  const tot = a.tot === undefined ? b.tot : b.tot === undefined || a.tot < b.tot ? a.tot : b.tot
  return tot !== undefined && tot <= van ? undefined : { van, tot }
}

/** The span between two birthdays. An unknown birth date counts as under age: nothing opens to the person alone, gezag keeps what it has. */
export function tussenVerjaardagen(geboortedatum: string | null, van: number, tot?: number): Span | undefined {
  if (geboortedatum === null) return van === 0 ? { van: '1900-01-01' } : undefined
  return { van: plusJaren(geboortedatum, van), tot: tot === undefined ? undefined : plusJaren(geboortedatum, tot) }
}
