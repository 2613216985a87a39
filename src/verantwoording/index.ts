import type { Noun } from '../toegang/noun.ts'
import type { Operatie } from '../toegang/operatie.ts'
import { activiteitOperaties } from './activiteiten/routes.ts'
import { inzageOperaties } from './inzagen/routes.ts'
import { logboekOperaties } from './logboek/routes.ts'
import { vernietigingOperaties } from './vernietigingen/routes.ts'
import { vernietiging } from './vernietigingen/schema.ts'

export const nouns: Noun<never>[] = [vernietiging]

export const operaties: Operatie[] = [...activiteitOperaties, ...logboekOperaties, ...inzageOperaties, ...vernietigingOperaties]
