import type { Noun } from '../toegang/noun.ts'
import type { Operatie } from '../toegang/operatie.ts'
import { afschriftOperaties } from './afschriften/routes.ts'
import { gezinsplanAfschrift } from './afschriften/schema.ts'
import { afwijkingOperaties } from './afwijkingen/routes.ts'
import { afwijking } from './afwijkingen/schema.ts'
import { evaluatieOperaties } from './evaluaties/routes.ts'
import { gezinsplanOperaties } from './gezinsplannen/routes.ts'
import { gezinsplanNoun, onderdelen as gezinsplanonderdelen, gezinsplanVersie } from './gezinsplannen/schema.ts'
import { gezinsplanVaststelling } from './gezinsplannen/vaststellingen.ts'
import { inzetOperaties } from './inzetten/routes.ts'
import { inzetNoun } from './inzetten/schema.ts'
import { inzetBeeindiging, inzetStart } from './inzetten/starts.ts'
import { koppelingOperaties } from './koppelingen/routes.ts'
import { beeindigingNoun, helftNoun, koppelingNoun } from './koppelingen/schema.ts'
import { oppInstemming } from './opps/instemmingen.ts'
import { oppOperaties } from './opps/routes.ts'
import { oppNoun, onderdelen as opponderdelen, oppVersie } from './opps/schema.ts'
import { oppVaststelling } from './opps/vaststellingen.ts'
import { samenvattingOperaties } from './samenvattingen/routes.ts'
import { samenvatting } from './samenvattingen/schema.ts'
import { verbandOperaties } from './verbanden/routes.ts'

export { beperkingen } from './beperkingen.ts'

/** Everything this wing keeps. */
export const nouns: Noun<never>[] = [
  inzetNoun,
  inzetStart,
  inzetBeeindiging,
  oppNoun,
  oppVersie,
  ...opponderdelen.map(({ noun }) => noun),
  oppInstemming,
  oppVaststelling,
  gezinsplanNoun,
  gezinsplanVersie,
  ...gezinsplanonderdelen.map(({ noun }) => noun),
  gezinsplanVaststelling,
  gezinsplanAfschrift,
  samenvatting,
  koppelingNoun,
  helftNoun,
  beeindigingNoun,
  afwijking,
]

/** Everything one can do here. */
export const operaties: Operatie[] = [
  ...inzetOperaties,
  ...oppOperaties,
  ...gezinsplanOperaties,
  ...afschriftOperaties,
  ...samenvattingOperaties,
  ...koppelingOperaties,
  ...evaluatieOperaties,
  ...afwijkingOperaties,
  ...verbandOperaties,
]
