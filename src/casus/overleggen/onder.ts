import type { Cel } from '../../toegang/cellen.ts'
import type { Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'

/** Where a row stands that hangs under this overleg: in its cell, and of whoever called it together unless another writes it. */
export const onder = (tx: Tx, { id, casus, eigenaar, json }: Zicht, van: string | null = eigenaar) => ({
  id: tx.id(),
  casus_id: casus as string,
  overleg_id: id,
  eigenaar_id: van as string,
  cel: (json.zonderGezin ? 'casus/veiligheid' : 'casus/basis') as Cel,
})
export const afgelast = ({ json }: Zicht): boolean => json.status === 'afgelast'
export const vastgesteld = ({ json }: Zicht): boolean => json.verslagVastgesteldOp !== undefined
