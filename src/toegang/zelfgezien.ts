import type { Weergave } from './noun.ts'
import type { Zicht } from './operatie.ts'
import { sleutelVan, type Tx } from './tx.ts'

type Adres = { soort: string; id: string; planversie?: number }

/**
 * What this call made, as the caller sees it, where that is certain without a look: a row of the caller's own organisatie, in a cell that the functie lets
 * through (`eigen` in zicht.ts). Undefined wherever only the database can say.
 */
export function zelfGezien(tx: Tx, adres: Adres): Zicht | undefined {
  const sleutel = sleutelVan(adres)
  if (!tx.gemaakt.has(sleutel) || tx.weg.some((rij) => sleutelVan(rij) === sleutel)) return undefined
  const rij = tx.weergaven.findLast((een) => sleutelVan(een) === sleutel)
  if (!rij || !isEigen(tx, rij)) return undefined
  const { soort, id, planversie, versie, casus, ouder, eigenaar, betreft, gezin, json } = rij
  return { soort, id, planversie, versie, casus, ouder, eigenaar, betreft, gezin, json: JSON.parse(json) }
}

const isEigen = ({ actor }: Tx, { eigenaar, cel }: Weergave): boolean =>
  actor.organisatie !== undefined && eigenaar === actor.organisatie && cel !== null && ((actor.masker >> BigInt(cel)) & 1n) === 1n
