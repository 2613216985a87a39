import { cellen as alleCellen } from '../../src/toegang/cellen.ts'
import type { Kies } from '../eigenschap/kies.ts'
import { type Eerste, samen } from './vergelijk.ts'
import { type Gehoord, inElkeWereld, opWegNaar, overDitzelfde, stel, type Vraag, vaak } from './vragen.ts'
import { type Naam, namen, type Wereld } from './wereld.ts'
import { doeWijziging, Mislukt, type Wijziging } from './wijzigingen.ts'

/** An answer that is not the same in two worlds. */
export type Verschil = { wijziging: string; wie: Naam; vraag: string; een: string; ander: string }
/** What a run has asked, of whom, about which cells. */
export type Telling = { werelden: number; gesteld: number; dekking: Map<string, number>; cellen: Set<string> }
export const nieuweTelling = (): Telling => ({ werelden: 0, gesteld: 0, dekking: new Map(), cellen: new Set() })

const groepen = { lees: 'lees', lijst: 'lees', proef: 'proef', weigering: 'weigering', fout: 'fout' } as const
export type Groep = (typeof groepen)[keyof typeof groepen]
export const dekkingsleutel = (cel: string, op: string, groep: Groep): string => `${cel} ${op} ${groep}`
const sleutelVan = (cel: string, { op, soort }: Vraag): string => dekkingsleutel(cel, op, groepen[soort])

/** `kies` is the same in every run, `lot` another one in each; `aandeel` is how many questions beside the heart of it. */
export type Keuze = { kies: Kies; lot: Kies; telling: Telling; aandeel: number }
type Gezegd = { naam: Naam; vraag: Vraag; ander: Gehoord; een?: Gehoord }

/** Which cells the second world differs in; a row about nobody stands in none. */
async function geraakt({ terug }: Wereld): Promise<string[]> {
  const rijen = await terug.vraag<{ cel: number }>(
    `select distinct cel from historie where cel is not null and positie > (select waarde from stand.reeksen where naam = 'public.historie_positie') order by 1`,
  )
  return rijen.map(({ cel }) => alleCellen[cel] as string)
}

/** Of what there is to ask, the heart of it, what these cells have been asked least, and something by lot. What they have never been asked comes first. */
function kiesVragen(vragen: readonly Vraag[], cellen: readonly string[], { aandeel, kies, lot, telling: { dekking } }: Keuze): Vraag[] {
  const keren = (vraag: Vraag): number => cellen.reduce((minst, cel) => Math.min(minst, dekking.get(sleutelVan(cel, vraag)) ?? 0), 1_000)
  const alEens = new Map<string, number>()
  const nogEens = (vraag: Vraag): number => {
    const soort = sleutelVan('', vraag)
    alEens.set(soort, (alEens.get(soort) ?? -1) + 1)
    return alEens.get(soort) ?? 0
  }
  const rest = opVolgorde(
    opVolgorde(
      vragen.filter((vraag) => !inElkeWereld(vraag)),
      () => kies.tot(1_000_000),
    ),
    (vraag) => keren(vraag) + nogEens(vraag),
  )
  const [kern, ander] = [vragen.filter(vaak), rest.slice(aandeel)]
  const geloot = [kern, kern, ander, ander].flatMap((lijst) => lot.een(lijst) ?? [])
  return [...new Set([...vragen.filter(inElkeWereld), ...rest.slice(0, aandeel), ...geloot])]
}
/** Every place is asked for once. */
const opVolgorde = <T>(lijst: readonly T[], plek: (een: T) => number): T[] =>
  lijst
    .map((een) => ({ een, plek: plek(een) }))
    .sort((a, b) => a.plek - b.plek)
    .map(({ een }) => een)

function telMee({ telling }: Keuze, gekozen: readonly Vraag[], cellen: readonly string[]): void {
  for (const vraag of gekozen)
    for (const cel of cellen) telling.dekking.set(sleutelVan(cel, vraag), (telling.dekking.get(sleutelVan(cel, vraag)) ?? 0) + 1)
  for (const cel of cellen) telling.cellen.add(cel)
  telling.gesteld += gekozen.length
}

/**
 * Makes one second world. Asks `verborgen`, to whom nothing of it may be known, and `ziende`, who are only asked where it stands; gives every byte
 * that differs, for whomever.
 */
export async function beproef(
  wereld: Wereld,
  eerste: Eerste,
  wijziging: Wijziging,
  { verborgen, ziende = [] }: { verborgen: readonly Naam[]; ziende?: readonly Naam[] },
  keuze: Keuze,
): Promise<Verschil[]> {
  const antwoord = await doeWijziging(wereld, wijziging)
  const cellen = await geraakt(wereld)
  await wereld.terug.nummersVast()
  const gezegd = await hoorOverKijken(wereld, eerste)
  const gekeken = eerste.kijk.filter(([naam]) => verborgen.includes(naam)).map(([, vraag]) => vraag)
  telMee(keuze, gekeken, cellen)
  const weg = opWegNaar(wijziging, antwoord)
  const ditzelfde = [...weg, ...overDitzelfde(wijziging, antwoord, wereld.voorraad.tafel.casus)]
  for (const naam of verborgen) {
    const gekozen = kiesVragen(eerste.vragen.get(naam) ?? [], cellen, keuze)
    telMee(keuze, gekozen, cellen)
    await hoor(wereld, naam, [...gekozen, ...ditzelfde], gezegd)
  }
  for (const naam of ziende) await hoor(wereld, naam, weg.slice(1), gezegd)
  keuze.telling.werelden += verborgen.length
  return verschillen(wereld, eerste, wijziging.naam, gezegd)
}

/**
 * Makes one second world of everything that this one may not know, all at once, and asks for the share of all there is to ask. A change that another one of
 * them rules out (409, 412, 404) is left out.
 */
export async function beproefAlles(
  wereld: Wereld,
  eerste: Eerste,
  wijzigingen: readonly Wijziging[],
  naam: Naam,
  keuze: Keuze,
): Promise<{ gemaakt: number; gehoord: Verschil[] }> {
  let gemaakt = 0
  // With one more jeugdige many a call must say whom it is about: that one comes last.
  for (const wijziging of wijzigingen.toSorted((a, b) => Number(a.laatst ?? false) - Number(b.laatst ?? false))) {
    const gelukt = await doeWijziging(wereld, wijziging).catch((fout) => {
      if (!(fout instanceof Mislukt && [404, 409, 412].includes(fout.status))) throw fout
    })
    if (gelukt) gemaakt++
  }
  const cellen = await geraakt(wereld)
  await wereld.terug.nummersVast()
  const gezegd = await hoorOverKijken(wereld, eerste)
  const gekozen = kiesVragen(eerste.vragen.get(naam) ?? [], cellen, keuze)
  telMee(keuze, gekozen, cellen)
  await hoor(wereld, naam, gekozen, gezegd)
  keuze.telling.werelden++
  const gehoord = await verschillen(wereld, eerste, 'alles tegelijk', gezegd)
  return { gemaakt, gehoord: gehoord.filter(({ wie }) => wie === naam) }
}

const hoor = (wereld: Wereld, naam: Naam, vragen: readonly Vraag[], gezegd: Gezegd[]): Promise<void> =>
  samen(
    vragen,
    ({ schrijft }) => schrijft,
    async (vraag) => void gezegd.push({ naam, vraag, ander: await stel(wereld, naam, vraag) }),
  )

/** Whoever is told who looked asks it, one after the other as in the first world, for each of them is told of the one before. */
async function hoorOverKijken(wereld: Wereld, { boek, kijk }: Eerste): Promise<Gezegd[]> {
  const gezegd: Gezegd[] = []
  for (const [naam, vraag] of kijk) {
    const ander = await stel(wereld, naam, vraag)
    const een = boek.get(naam)?.get(vraag.sleutel)
    gezegd.push({ naam, vraag, ander, ...(een && { een }) })
  }
  return gezegd
}

/** Back in the first world: what was not yet heard there is asked, and laid beside what was heard in the second. */
async function verschillen(wereld: Wereld, eerste: Eerste, wijziging: string, gezegd: Gezegd[]): Promise<Verschil[]> {
  await wereld.terug.naar()
  await wereld.terug.nummersVast()
  await samen(
    gezegd,
    ({ vraag }) => vraag.schrijft,
    async (dit) => {
      dit.een ??= await eerder(wereld, eerste, dit)
    },
  )
  await wereld.terug.naar()
  return gezegd
    .filter(({ een, ander }) => een?.bytes !== ander.bytes)
    .map(({ naam, vraag, een, ander }) => ({ wijziging, wie: naam, vraag: vraag.sleutel, een: een?.bytes ?? '', ander: ander.bytes }))
    .sort((a, b) => namen.indexOf(a.wie) - namen.indexOf(b.wie))
}

/** What the first world says to that: as it said before, when it was asked before. */
async function eerder(wereld: Wereld, { boek }: Eerste, { naam, vraag }: Gezegd): Promise<Gehoord> {
  const bekend = boek.get(naam)?.get(vraag.sleutel) ?? (await stel(wereld, naam, vraag))
  boek.get(naam)?.set(vraag.sleutel, bekend)
  return bekend
}
