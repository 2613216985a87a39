import { alleVragen, type Gehoord, overKijken, stel, type Vraag } from './vragen.ts'
import { type Naam, namen, type Wereld } from './wereld.ts'

/** What there is to ask of whom, and what the first world answers, as far as it has been asked. */
export type Eerste = { boek: Map<Naam, Map<string, Gehoord>>; vragen: Map<Naam, Vraag[]>; kijk: [Naam, Vraag][] }

/** Three reads at a time, and beside them one write: two writes that meet would begin again, with other ids. */
export async function samen<T>(lijst: readonly T[], schrijft: (een: T) => unknown, werk: (een: T) => Promise<void>): Promise<void> {
  const [schrijven, lezen] = [lijst.filter(schrijft), lijst.filter((een) => !schrijft(een))]
  const baan = async (rij: T[]): Promise<void> => {
    for (let een = rij.shift(); een !== undefined; een = rij.shift()) await werk(een)
  }
  await Promise.all([schrijven, lezen, lezen, lezen].map(baan))
}

/**
 * Finds out what each can be asked. A write that the trial of it would let through is left out: it would be another world. The rest of the first world is
 * heard when a second one has been asked the same.
 */
export async function hoorEerste(wereld: Wereld, wie: readonly Naam[] = namen): Promise<Eerste> {
  const alle = alleVragen(wereld)
  const eerste: Eerste = { boek: new Map(wie.map((naam) => [naam, new Map()])), vragen: new Map(), kijk: [] }
  await wereld.terug.naar()
  for (const [naam, boek] of eerste.boek) {
    const vooraf = alle.filter((vraag) => vraag.soort === 'proef' || overKijken(vraag))
    await samen(
      vooraf,
      ({ schrijft }) => schrijft,
      async (vraag) => void boek.set(vraag.sleutel, await stel(wereld, naam, vraag)),
    )
    const gelukt = (sleutel: string): boolean => boek.get(sleutel)?.status === 200
    const verteld = (vraag: Vraag): boolean => overKijken(vraag) && gelukt(vraag.sleutel)
    eerste.kijk.push(...alle.filter(verteld).map((vraag): [Naam, Vraag] => [naam, vraag]))
    eerste.vragen.set(
      naam,
      alle.filter(
        (vraag) => !(overKijken(vraag) && gelukt(vraag.sleutel)) && !(vraag.soort === 'weigering' && gelukt(`${vraag.op} proef`)),
      ),
    )
  }
  await hoorKijken(wereld, eerste)
  return eerste
}

/** Who is told who looked asks it in the first world, one after the other. */
async function hoorKijken(wereld: Wereld, { kijk, boek }: Eerste): Promise<void> {
  await wereld.terug.naar()
  await wereld.terug.nummersVast()
  for (const [naam, vraag] of kijk) boek.get(naam)?.set(vraag.sleutel, await stel(wereld, naam, vraag))
  await wereld.terug.naar()
}

/** The same questions for this one, in a house that may answer otherwise: nothing of it has been heard yet. */
export async function metLeegBoek(wereld: Wereld, { vragen, kijk }: Eerste, naam: Naam): Promise<Eerste> {
  const leeg: Eerste = { boek: new Map([[naam, new Map()]]), vragen, kijk: kijk.filter(([een]) => een === naam) }
  await hoorKijken(wereld, leeg)
  return leeg
}
