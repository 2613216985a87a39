import type { Kring } from '../toegang/toetser.ts'
import type { Beeldrij } from './beeld.ts'

type Paar = readonly [een: string | null | undefined, ander: string | null | undefined]
/** Asked and shared about a jeugdige of the casus, by whichever id. */
const overEenJeugdige = ['toestemming', 'deling', 'overlegstuk']

/**
 * Which ids the houder of a picture may know to be one person: per id all of them. That two records are one is for the parties of the uitnodiging by which they
 * became so; to others only where a row that they see says it, or where what was opened about the one id shows them the other. Never two that are not one.
 */
export function bekendeVerbanden(rijen: readonly Beeldrij[], { identiteiten }: Kring, houders: readonly string[]): Map<string, string[]> {
  const echt = new Map(identiteiten.map(({ id, identiteit }) => [id, identiteit]))
  const groepen = new Map(identiteiten.map(({ id }) => [id, [id]]))
  const verbind = (paren: Paar[]): void => {
    for (const [een, ander] of paren) {
      const [a, b] = [groepen.get(een ?? ''), groepen.get(ander ?? '')]
      if (!a || !b || a === b || echt.get(een as string) !== echt.get(ander as string)) continue
      const samen = [...a, ...b].sort()
      for (const id of samen) groepen.set(id, samen)
    }
  }
  verbind(gezegd(rijen, houders))
  verbind(zelfdeOuders(rijen, (id) => groepen.get(id)?.[0] ?? id))
  return groepen
}

/** Who sees in two records who has gezag over one and the same child, sees the same parents twice. */
function zelfdeOuders(rijen: readonly Beeldrij[], een: (id: string) => string): Paar[] {
  const gezag = rijen.filter(({ soort, betreft }) => soort === 'gezagsrelatie' && betreft)
  return [...Map.groupBy(gezag, ({ betreft }) => een(betreft as string)).values()].flatMap((samen) =>
    samen.flatMap((a) => samen.map((b): Paar => [a.json.houderPersoonId, b.json.houderPersoonId])),
  )
}

/** What the rows say: two ids of which each pair is told to who sees these rows. */
function gezegd(rijen: readonly Beeldrij[], houders: readonly string[]): Paar[] {
  const betreft = new Map(rijen.flatMap((rij) => (rij.betreft ? [[rij.id, rij.betreft] as const] : [])))
  const jeugdigen = Map.groupBy(
    rijen.filter(({ soort }) => soort === 'casusjeugdige'),
    ({ casus }) => casus,
  )
  return [
    ...houders.map((houder): Paar => [houders[0], houder]),
    ...rijen.flatMap((rij): Paar[] => [
      ...inRij(rij, betreft),
      ...(rij.dagen ?? []).map(([, , steuntOp]): Paar => [rij.betreft, betreft.get(steuntOp ?? '')]),
      ...(overEenJeugdige.includes(rij.soort) ? (jeugdigen.get(rij.casus) ?? []) : []).map((kind): Paar => [rij.betreft, kind.betreft]),
    ]),
  ]
}

/** The pairs that one row names: who accepted, what was brought in about whom, and the two sides of a koppeling. */
function inRij({ soort, ouder, betreft: over, json }: Beeldrij, betreft: ReadonlyMap<string, string>): Paar[] {
  if (soort === 'uitnodigingacceptatie')
    return json.eigenPersonen.map(({ jeugdigeId, eigenPersoonId }: Record<string, string>): Paar => [jeugdigeId, eigenPersoonId])
  if (soort === 'inbreng') return [[over, betreft.get(json.planId)]]
  return soort === 'koppelinghelft' ? [[over, betreft.get(ouder ?? '')]] : []
}
