import type { Weergave } from './noun.ts'
import type { Zicht } from './operatie.ts'
import { sleutelVan, type Tx } from './tx.ts'

type Adres = { soort: string; id: string; planversie?: number }

/**
 * What this call made, as the caller sees it, where that is certain without a look: a row of the caller's own organisatie about someone of whom that keeps the
 * record, or under something that it named for itself, in a cell that the functie lets through. An owner sees its own rows: `eigenaren` in dekking.ts.
 * Undefined wherever only the database can say. `bekend`: what the caller was shown so far, by `sleutelVan`.
 */
export function zelfGezien(tx: Tx, bekend: ReadonlyMap<string, Zicht>, adres: Adres): Zicht | undefined {
  const sleutel = sleutelVan(adres)
  if (!tx.gemaakt.has(sleutel) || tx.weg.some((rij) => sleutelVan(rij) === sleutel)) return undefined
  const rij = tx.weergaven.findLast((een) => sleutelVan(een) === sleutel)
  if (!rij || !isEigen(tx, rij) || !(overEigen(tx, bekend, rij) || isGenoemd(tx, rij))) return undefined
  const { soort, id, planversie, versie, casus, ouder, eigenaar, betreft, gezin, json } = rij
  return { soort, id, planversie, versie, casus, ouder, eigenaar, betreft, gezin, json: JSON.parse(json) }
}

const isEigen = ({ actor }: Tx, { eigenaar, cel }: Weergave): boolean =>
  actor.organisatie !== undefined && eigenaar === actor.organisatie && cel !== null && ((actor.masker >> BigInt(cel)) & 1n) === 1n

/** About someone of the own record, which the caller was shown in this call. */
function overEigen({ actor }: Tx, bekend: ReadonlyMap<string, Zicht>, { betreft, besloten }: Weergave): boolean {
  const persoon = betreft && !besloten ? bekend.get(sleutelVan({ soort: 'persoon', id: betreft })) : undefined
  return persoon !== undefined && persoon.eigenaar === actor.organisatie
}

const isGenoemd = ({ actor, genoemd }: Tx, { id, ouder, besloten }: Weergave): boolean =>
  genoemd.has(`${actor.organisatie} ${id}`) || (!besloten && genoemd.has(`${actor.organisatie} ${ouder}`))
