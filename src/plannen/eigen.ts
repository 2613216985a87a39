import { Probleem } from '../basis/fouten.ts'
import type { Zicht } from '../toegang/operatie.ts'
import type { Tx } from '../toegang/tx.ts'

/** A plan or an inzet for a gezin is kept by the organisatie that keeps the gezin. */
export function eisEigenGezin(tx: Tx, verwezen: Map<string, Zicht>): void {
  if (verwezen.get('/gezinId')?.eigenaar !== tx.actor.organisatie) {
    throw new Probleem('niet-toegestaan', { detail: 'Dit gezin houdt een andere organisatie bij.' })
  }
}
