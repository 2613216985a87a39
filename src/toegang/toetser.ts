import type { Bevinding, Motivering } from '../regels/toets.ts'
import type { Geschreven, Toets, Zicht } from './operatie.ts'
import type { Tx } from './tx.ts'

/** What the rules say of one thing at one moment. */
export type Oordeel = (gevraagd: Toets, motiveringen: Motivering[]) => Bevinding[]

/** Whom it is about, whatever anyone may see: the circle of persons, their ids per identity, and what hangs on them. Never shown. */
export type Kring = {
  identiteiten: { id: string; identiteit: string; eigenaar: string }[]
  tops: string[]
  /** Every plan about them, also one that is vervallen: its afwijkingen go with it. */
  plannen: { id: string; eigenaar: string }[]
}

/** The rules, as the write path knows them: what they find in the view of the one who acts, and the afwijkingen that follow for each owner. */
export type Toetser = {
  /** Reads the state back, on what the caller's organisatie (or family) may see; what comes back judges it. `kring`: the circle of these persons, where known. */
  oordeel: (tx: Tx, personen: string[], vragen: readonly Toets[], kring?: Kring) => Promise<Oordeel>
  /**
   * Looks which afwijkingen of the plans that speak of these persons are to be made or closed, and gives what writes them where there are any; and the circle
   * where there are plans. Before `gelegd` it looks at nothing that is rendered; `gevraagd` is told once it has asked and before it has the answer.
   */
  afwijkingen: (
    tx: Tx,
    personen: string[],
    gelegd: Promise<void> | undefined,
    gevraagd: (kring: Kring) => void,
  ) => Promise<{ schrijf?: () => Promise<void>; kring?: Kring }>
  /** Keeps the reasons a professional gave, beside what they were given for, and drops those of what went out of view. */
  bewaar: (tx: Tx, motiveringen: Motivering[], geschreven: Geschreven, doel: Zicht | undefined) => Promise<void>
  /** True when these findings stop the write. */
  geweigerd: (bevindingen: Bevinding[]) => boolean
}
