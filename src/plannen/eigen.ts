import { ongeldig, Probleem } from '../basis/fouten.ts'
import { gezinslid } from '../register/gezinnen/tabel.ts'
import type { Zicht } from '../toegang/operatie.ts'
import type { Tx } from '../toegang/tx.ts'

/** A plan or an inzet for a gezin is kept by the organisatie that keeps the gezin. */
export function eisEigenGezin(tx: Tx, verwezen: Map<string, Zicht>): void {
  if (verwezen.get('/gezinId')?.eigenaar !== tx.actor.organisatie) {
    throw new Probleem('niet-toegestaan', { detail: 'Een andere organisatie houdt dit gezin bij.' })
  }
}

/** A part of a plan speaks of someone of this home, and of nobody else. */
export async function eisGezinslid(tx: Tx, gezinId: string, persoonId: unknown, pointer: string): Promise<void> {
  const [lid] = await tx.weet(
    'gezinsplan_lid',
    'select 1 from gezinslid where gezin_id = $1 and persoon_id = $2 and vervallen_op is null limit 1',
    [gezinId, persoonId],
    [gezinslid],
  )
  if (!lid)
    throw ongeldig({ in: 'body', location: pointer, code: 'verwijzing', detail: 'Deze persoon hoort niet bij het gezin van dit plan.' })
}
