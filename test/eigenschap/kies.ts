import type { Antwoord, Wie } from '../hulp/huis.ts'
import type { Tafel } from './tafel.ts'

/** One call, ready to be fired; `lees` is what its ETag is read from first. */
export type Aanroep = {
  wie: Wie
  methode: 'POST' | 'PATCH'
  pad: string
  body?: unknown
  lees?: string
  na?: (antwoord: Antwoord) => unknown
}
/** A kind of call, made for the table as it is; undefined where it makes no sense yet. */
export type Zet = (tafel: Tafel, kies: Kies) => Aanroep | undefined

/** Small choices that follow from one number: the same number gives the same choices. */
export type Kies = {
  een: <T>(lijst: readonly T[]) => T | undefined
  van: <T>(...lijst: [T, ...T[]]) => T
  kans: (deel: number) => boolean
  tot: (grens: number) => number
}

export function maakKies(zaad: number): Kies {
  let stand = zaad >>> 0
  const volgende = (): number => {
    stand = (stand + 0x6d2b79f5) >>> 0
    let t = Math.imul(stand ^ (stand >>> 15), stand | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const tot = (grens: number): number => Math.floor(volgende() * grens)
  return {
    een: (lijst) => lijst[tot(lijst.length)],
    van: (...lijst) => lijst[tot(lijst.length)] as (typeof lijst)[0],
    kans: (deel) => volgende() < deel,
    tot,
  }
}
