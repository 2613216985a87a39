import { z } from 'zod'
import { Uuid } from '../basis/invoer.ts'
import type { Noun } from '../toegang/noun.ts'
import type { Leesoperatie } from '../toegang/operatie.ts'
import { metPeildatum } from '../toegang/toen.ts'
import { Planversie } from './invoer.ts'

type Lezing = { id: string; pad: string; titel: string; groep: string }

/** `GET` of the row of one version of a plan. Its id is that of the plan, so that the path names it by its number. */
export function leesVersie(noun: Noun<never>, lezing: Lezing): Leesoperatie {
  const plan = lezing.pad.match(/{(\w+)}/)?.[1] as string
  return metPeildatum({
    ...lezing,
    methode: 'GET',
    scope: 'lezen',
    params: z.strictObject({ [plan]: Uuid, planversie: z.coerce.number().pipe(Planversie) }),
    noun,
    lees: (deur, { params }) => deur.deel(noun, params[plan], params[plan], params.planversie),
  })
}
