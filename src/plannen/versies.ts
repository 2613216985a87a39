import { ongeldig, Probleem } from '../basis/fouten.ts'
import type { Tx } from '../toegang/tx.ts'

/** What stands fixed stays as it was agreed. */
export const ligtVast = (): Probleem =>
  new Probleem('strijdig-met-gegevens', { detail: 'Deze versie is vastgesteld. Maak eerst een nieuwe versie.' })
/** The part stands in an earlier version only; what is being written does not have it. */
export const nietInConcept = (): Probleem =>
  new Probleem('strijdig-met-gegevens', { detail: 'Dit staat alleen in een eerdere versie van het plan. Die verandert niet meer.' })
export const alVastgesteld = (): Probleem => new Probleem('strijdig-met-gegevens', { detail: 'Dit is in deze versie al vastgesteld.' })
export const nogConcept = (): Probleem =>
  new Probleem('strijdig-met-gegevens', { detail: 'Er is al een conceptversie. Werk daarin verder, of stel haar eerst vast.' })

/** A day on which something was done does not lie ahead. */
export function nietInToekomst(tx: Tx, pointer: string, dag: string | undefined): void {
  if (dag !== undefined && dag > tx.vandaag) {
    throw ongeldig({ in: 'body', location: pointer, code: 'datum.toekomst', detail: 'Deze dag ligt nog in de toekomst.' })
  }
}

/** A row as it goes into another version: the same, but for what every version has of its own. */
export function inVersie<R extends { planversie: number; versie: number; vervallen_op: string | null }>(
  rij: R,
  planversie: number,
): Omit<R, 'versie' | 'vervallen_op'> {
  const { versie: _, vervallen_op: __, ...rest } = rij
  return { ...rest, planversie }
}

/** Of the versions of one plan, the one that is being written or was written last. */
export const nieuwste = <R extends { planversie: number }>(versies: readonly R[] = []): R | undefined =>
  versies.toSorted((a, b) => b.planversie - a.planversie)[0]
