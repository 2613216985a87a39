import { mensen } from '../gezinnen.ts'
import { beginElif, type Elifspel } from './elif/spel.ts'
import { aanTafel, deelt, hulpThuis, wieErZijn } from './elif/tafel.ts'
import { leesLogboek, trektIn, wieKeek, wordtZestien, zesBlikken } from './elif/zicht.ts'
import type { Toneel } from './toneel.ts'
import type { Verteller } from './verteller.ts'

/** The story of Elifnaz, who turns sixteen tomorrow: six people look at one casus, each sees their own honest part, and she decides. */
export async function speelElif(toneel: Toneel, vertel: Verteller): Promise<Pick<Elifspel, 'verloop' | 'gezien'>> {
  const spel = await beginElif(toneel, vertel)
  for (const scene of [hulpThuis, aanTafel, deelt, wieErZijn]) await scene(spel)
  vertel.bedrijf('Zes mensen kijken naar dezelfde casus')
  await zesBlikken(spel, 'voor')
  await wordtZestien(spel)
  await trektIn(spel)
  await wieKeek(spel, mensen.elif.ids.leerlooier)
  await leesLogboek(spel)
  return spel
}
