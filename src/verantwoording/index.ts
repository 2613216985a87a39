import type { Noun } from '../toegang/noun.ts'
import type { Operatie } from '../toegang/operatie.ts'
import { activiteitOperaties } from './activiteiten/routes.ts'
import { inzageOperaties } from './inzagen/routes.ts'
import { logboekOperaties } from './logboek/routes.ts'

/** None: what this wing keeps is made of the log, not written by anyone. */
export const nouns: Noun<never>[] = []

export const operaties: Operatie[] = [...activiteitOperaties, ...logboekOperaties, ...inzageOperaties]
