import type { Motivering } from '../../regels/toets.ts'
import { idAanTafel } from '../../register/personen/eigenid.ts'
import { cellen } from '../../toegang/cellen.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { motivering } from './schema.ts'

/**
 * Keeps the reasons that came with a write, beside what was written; the reasons for what this write took out of view go with it. A
 * person's are kept under the id by which that table knows them: whoever else of those ids is theirs today need not be theirs tomorrow.
 */
export async function bewaarMotiveringen(
  tx: Tx,
  motiveringen: Motivering[],
  geschreven: Geschreven,
  doel: Zicht | undefined,
): Promise<void> {
  for (const { id } of tx.verdwenen) await tx.vervalt(motivering, 'rij_id', id)
  if (motiveringen.length === 0) return
  const houder = tx.actor.organisatie ?? (doel?.casus ? await idAanTafel(tx, doel.casus) : tx.actor.id)
  const bij = tx.weergaven.find(({ soort, id }) => soort === geschreven.soort && id === geschreven.id)
  for (const { regel, tekst } of motiveringen) {
    const id = tx.id()
    const waar = {
      rij_soort: geschreven.soort,
      rij_id: geschreven.id,
      rij_planversie: geschreven.planversie ?? null,
      casus_id: doel?.casus ?? null,
      cel: cellen[bij?.cel ?? -1] ?? 'casus/basis',
    }
    tx.voegToe(motivering, { id, regel, tekst, ...waar, eigenaar_id: houder })
    tx.noem(houder, id)
  }
}
