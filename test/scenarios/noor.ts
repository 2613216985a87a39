import { gezinsplan, opp } from './noor/plannen.ts'
import { hulpEindigt, intrekking, koppelingen, regie } from './noor/samen.ts'
import { beginSpel, type Verloop } from './noor/spel.ts'
import { aanTafel, hulpThuis, samenBeslissen, toestemming } from './noor/tafel.ts'
import type { Toneel } from './toneel.ts'
import type { Verteller } from './verteller.ts'

/** The story of Noortje, from the first signal to the end of the help. Gives what happened on the calls that it turns on, and what was seen. */
export async function speelNoor(toneel: Toneel, vertel: Verteller): Promise<{ verloop: Verloop; gezien: Record<string, string> }> {
  const spel = await beginSpel(toneel, vertel)
  const scenes = [hulpThuis, aanTafel, toestemming, samenBeslissen, gezinsplan, opp, koppelingen, regie, intrekking, hulpEindigt]
  for (const scene of scenes) await scene(spel)
  return { verloop: spel.verloop, gezien: spel.ids }
}
