import type { Operatie } from '../toegang/operatie.ts'
import { agendaOperaties } from './agenda/routes.ts'

export const operaties: Operatie[] = [...agendaOperaties]
