import { Probleem } from '../basis/fouten.ts'
import { type Eerder, type Gelaten, gaatOver } from './idempotentie.ts'
import type { Stuk } from './operatie.ts'
import type { Antwoord } from './router.ts'
import { samenUitslag } from './samenuitslag.ts'
import { antwoord, haalAlles, type Logdeel, logAf, overGeheel } from './schrijfantwoord.ts'
import { wieNu } from './uitvoeren.ts'
import { isSamen, type Werk, wordtIemand } from './werk.ts'

const nietMeer = 'Deze aanroep is eerder gelukt. Wat toen is vastgelegd, is er niet meer of is niet meer voor u zichtbaar.'

/** Answers a call that was carried out before: status and addresses as they were, what stands there as the caller sees it now. */
export async function herhaal(werk: Werk, { gelaten }: Eerder): Promise<Antwoord> {
  const { tx, op, verzoek, diensten } = werk
  // The first call, waited for just now, may have made someone (more) of the caller.
  if (wordtIemand(werk)) tx.actor = await wieNu(diensten, verzoek, tx)
  const stukken = await haalAlles(werk, gelaten.map(plek))
  // Shown then and not now: it is vervallen or closed, and a replay opens nothing. Who got the id alone then, gets it now.
  if (gelaten.some(({ getoond }, nummer) => getoond && !stukken[nummer])) throw new Probleem('sleutel-hergebruikt', { detail: nietMeer })
  const geheel = isSamen(op) ? { ...overGeheel(werk, 'herhaald'), onderwerp: verzoek.params.casusId } : undefined
  logAf(werk, await getoond(werk, gelaten, stukken), geheel)
  const delen = gelaten.map((een) => ({ ...een, id: een.rij }))
  return isSamen(op) ? samenUitslag(delen, stukken, { toegestaan: true }) : antwoord(delen[0] as Gelaten & { id: string }, stukken[0])
}

const plek = ({ soort, rij: id, ouder, planversie }: Gelaten) => ({
  soort,
  id,
  ouder: ouder ?? undefined,
  planversie: planversie ?? undefined,
})

/** What a replay shows again, and of whom: for the log. */
async function getoond({ tx, op, delen }: Werk, gelaten: Gelaten[], stukken: (Stuk | undefined)[]): Promise<Logdeel[]> {
  const ids = gelaten.flatMap(({ rij }, nummer) => (stukken[nummer] ? [rij] : []))
  const over = ids.length > 0 ? await gaatOver(tx, ids) : new Map<string, string[]>()
  return gelaten.map(
    ({ status, rij }, nummer): Logdeel => ({
      ...{ op: delen[nummer]?.op ?? op, aard: 'herhaald', status },
      ...{ personen: over.get(rij) ?? [], cellen: 0n, onderwerp: rij },
    }),
  )
}
