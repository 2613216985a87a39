import { gezinsplan, opp } from './noor/plannen.ts'
import { koppelingen } from './noor/samen.ts'
import { beginSpel, type Verloop } from './noor/spel.ts'
import { aanTafel, hulpThuis, samenBeslissen, toestemming } from './noor/tafel.ts'
import type { Toneel } from './toneel.ts'
import type { Verteller } from './verteller.ts'
import { evaluatie, volgendeVersie } from './vervolg/evaluatie.ts'
import { doorbraak, vastgelopen } from './vervolg/opschaling.ts'
import { afscheid, weerOpen } from './vervolg/slot.ts'

/**
 * What comes after the first plans of Noortje: looking back and adjusting, getting stuck and getting on, the end, and opening again. Gives what happened on the calls
 * that it turns on, and what was seen.
 */
export async function speelVervolg(toneel: Toneel, vertel: Verteller): Promise<{ verloop: Verloop; gezien: Record<string, string> }> {
  const spel = await beginSpel(toneel, vertel)
  const begin = [hulpThuis, aanTafel, toestemming, samenBeslissen, gezinsplan, opp, koppelingen]
  for (const scene of [...begin, evaluatie, volgendeVersie, vastgelopen, doorbraak, afscheid, weerOpen]) await scene(spel)
  return { verloop: spel.verloop, gezien: spel.ids }
}
