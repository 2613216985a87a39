import { Probleem } from '../basis/fouten.ts'
import type { Bevinding } from '../regels/toets.ts'
import type { Weergave } from './noun.ts'
import type { Deel, Geschreven, Opdracht, Samenoperatie, Schrijfoperatie, Slot, Stuk, Zicht } from './operatie.ts'
import type { Tx } from './tx.ts'
import type { Diensten, Verzoek } from './uitvoeren.ts'

/** One call that writes, in its transaction: the operations it asks for, and how far it has come. A write called alone is a call of one operation. */
export type Werk = {
  diensten: Diensten
  verzoek: Verzoek
  tx: Tx
  /** What was called: the write itself, or `_samen`. */
  op: Schrijfoperatie | Samenoperatie
  delen: Deel[]
  /** Of `_samen`: the casus, and whom everything must be about. */
  tafel?: Tafel
  /** Per slot, as JSON, who was locked for it. */
  kringen: Map<string, string[]>
  /** The resources that are locked, and how the caller sees them; what is written to them makes that look out of date. */
  vast: Set<string>
  gezien: Map<string, Zicht | undefined>
  /** What the operations so far pointed at, and who and what is at the table, as the caller sees it. */
  verwezen: Map<string, Zicht>
  /** The operations whose If-Match was held against what stood there before this call. */
  vergeleken: Set<Deel>
  gedaan: Gedaan[]
  /** By name, the slots of operations after which the dekking of others is still to be derived anew. */
  teDekken: Map<string, Slot>
  /** New resources that still go into the lists of who sees them. */
  teLijsten: string[]
  /** Done when what the last operation made is put down. Before that nothing may look at what is rendered. */
  gelegd?: Promise<void>
  /** What of all of it shows, once that is asked. */
  terug?: Promise<Teruggelezen>
  /** What the operation under way is about: for a refusal. */
  doel?: Zicht | undefined
}
export type Tafel = { casus: string; personen: Set<string>; gezinnen: ReadonlySet<string> }
export type Wijziging = { soort: string; id: string; aard: 'nieuw' | 'gewijzigd' }
/** What was written, as the caller sees it, in the order of the operations; and all that the call made or changed. */
export type Teruggelezen = { stukken: (Stuk | undefined)[]; anders: Wijziging[] }
/** What one operation came to. */
export type Gedaan = {
  deel: Deel
  opdracht: Opdracht
  doel: Zicht | undefined
  slot: Slot | undefined
  kring: string[]
  geschreven: Geschreven
  weergaven: Weergave[]
  bevindingen: Bevinding[]
}

/** Whether this call can make its caller someone: who was nobody, or a person who comes to be known by one more record. */
export const wordtIemand = ({ op, tx }: Pick<Werk, 'op' | 'tx'>): boolean =>
  tx.actor.soort === 'onbekend' || (tx.actor.soort === 'persoon' && !isSamen(op) && op.voorOnbekend === true)

export const isSamen = (op: Schrijfoperatie | Samenoperatie): op is Samenoperatie => 'ontleed' in op

export const begin = (
  diensten: Diensten,
  verzoek: Verzoek,
  tx: Tx,
  { op, delen }: { op: Schrijfoperatie | Samenoperatie; delen: Deel[] },
): Werk => ({
  ...{ diensten, verzoek, tx, op, delen },
  ...{
    kringen: new Map(),
    vast: new Set(),
    gezien: new Map(),
    verwezen: new Map(),
    vergeleken: new Set(),
    gedaan: [],
    teDekken: new Map(),
    teLijsten: [],
  },
})

/** A refusal of one operation of a call, told as the call has it: the place in its body, and no other body than its own. */
export function naarPlek(probleem: Probleem, { plek }: Deel): Probleem {
  return plek === '' ? probleem : verplaatst(probleem, plek, { operatie: plek })
}

/** A refusal of an operation that stands in a body of another, with the places as that body has them. */
export function verplaatst(probleem: Probleem, plek: string, erbij: { operatie?: string } = {}): Probleem {
  const { errors, extra, ...inhoud } = probleem.inhoud
  return new Probleem(probleem.code, {
    ...inhoud,
    ...(errors && { errors: errors.map((fout) => ({ ...fout, in: 'body' as const, location: plaatsVan(plek, fout) })) }),
    extra: { ...extra, ...erbij },
  })
}

const plaatsVan = (plek: string, { in: waar, location }: { in: string; location: string }): string =>
  waar === 'body' ? `${plek}/body${location}` : waar === 'path' ? `${plek}/params/${location}` : `${plek}/ifMatch`
