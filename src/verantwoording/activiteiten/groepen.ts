import { dossiergroepen } from './dossiergroepen.ts'
import type { Groep } from './groep.ts'
import { huisgroepen } from './huisgroepen.ts'
import { plangroepen } from './plangroepen.ts'

/** Every group of operations, by its name in the contract. A test compares this with the operations that there are. */
export const groepen: Readonly<Record<string, Groep>> = { ...huisgroepen, ...dossiergroepen, ...plangroepen }
