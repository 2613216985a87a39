import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakKies } from '../eigenschap/kies.ts'
import { type Lek, lekken, vergeet } from './lekken.ts'
import { type Bak, maakBak } from './lekkenbak.ts'
import { beproef, nieuweTelling, type Verschil } from './ronde.ts'
import { type Eerste, hoorEerste, metLeegBoek } from './vergelijk.ts'
import { maakWereld, type Wereld } from './wereld.ts'
import { alleWijzigingen, type Wijziging } from './wijzigingen.ts'

/** Is the comparison of two worlds strong enough? Faults that somebody could make, put in one at a time; each must be heard. */
const bak: Bak = maakBak()
const nodig = new Set(lekken.map(({ wijziging }) => wijziging))
let wereld: Wereld
let eerste: Eerste
let wijzigingen: Map<string, Wijziging>
beforeAll(async () => {
  wereld = await maakWereld({ ...bak.opties, poolLezer: 4, poolSchrijver: 4 }, (id) => nodig.has(id) || id === 'maakAntwoord')
  bak.achterom(wereld.terug.vraag)
  const { naar } = wereld.terug
  // Another world is another program: what one remembers, the other never knew.
  wereld.terug.naar = async () => {
    vergeet()
    await naar()
  }
  wijzigingen = new Map(alleWijzigingen(wereld).map((wijziging) => [wijziging.naam, wijziging]))
  eerste = await hoorEerste(wereld, [...new Set(lekken.map(({ aan }) => aan))])
}, 180_000)
afterAll(async () => {
  await wereld?.terug.stop()
  await wereld?.huis.stop()
})

/** Compares by `bekend`: what the first world says without a leak, or nothing yet. */
async function vergelijk({ wijziging, aan }: Lek, bekend: Eerste, aandeel: number): Promise<Verschil[]> {
  const keuze = { kies: maakKies(7), lot: maakKies(11), telling: nieuweTelling(), aandeel }
  const deze = wijzigingen.get(wijziging)
  if (!deze || deze.ziet?.includes(aan)) throw new Error(`${wijziging} is geen wijziging die voor ${aan} verborgen is`)
  const gehoord = await beproef(wereld, bekend, deze, { verborgen: [aan] }, keuze)
  return gehoord.filter(({ wie }) => wie === aan)
}

/** First the heart of it and some more; all that can be read, and then all there is to ask, only when nothing has been heard yet. */
async function metLek(lek: Lek, nummer: number): Promise<Verschil[]> {
  if (lek.erin) await wereld.terug.vraag(lek.erin)
  bak.zet(lek, nummer)
  try {
    const bekend = await metLeegBoek(wereld, eerste, lek.aan)
    const leesbaar = (bekend.vragen.get(lek.aan) ?? []).filter(({ schrijft }) => !schrijft)
    const snel = await vergelijk(lek, bekend, 60)
    if (snel.length > 0) return snel
    const gelezen = await vergelijk(lek, { ...bekend, vragen: new Map([[lek.aan, leesbaar]]) }, leesbaar.length)
    return gelezen.length > 0 ? gelezen : await vergelijk(lek, bekend, 10_000)
  } finally {
    bak.zet(undefined, 0)
    if (lek.eruit) await wereld.terug.vraag(lek.eruit)
    await wereld.terug.naar()
  }
}

describe('een lek dat iemand erin zet', () => {
  const genummerd = lekken.map((lek, nummer) => [lek.naam, lek, nummer] as const)
  it.each(genummerd)(
    '%s: de twee werelden klinken anders',
    async (_, lek, nummer) => {
      expect(await vergelijk(lek, eerste, 20), 'ook zonder lek').toEqual([])
      expect((await metLek(lek, nummer)).length).toBeGreaterThan(0)
    },
    180_000,
  )
  it('er zijn er ten minste twintig', () => {
    expect(new Set(lekken.map(({ naam }) => naam)).size).toBeGreaterThanOrEqual(20)
  })
})
