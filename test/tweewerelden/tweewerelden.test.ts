import { randomInt } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operaties } from '../../src/app.ts'
import { isProef, wijzigt } from '../../src/toegang/invoerschemas.ts'
import { maakKies } from '../eigenschap/kies.ts'
import { mogelijkeCellen } from './cellen.ts'
import { beproef, beproefAlles, dekkingsleutel, type Groep, type Keuze, nieuweTelling, type Verschil } from './ronde.ts'
import { type Eerste, hoorEerste } from './vergelijk.ts'
import { maakWereld, type Naam, namen, type Wereld } from './wereld.ts'
import { wieHetZiet } from './wiehetziet.ts'
import { alleWijzigingen, type Wijziging } from './wijzigingen.ts'

/**
 * One house, and beside it as many second worlds as there are things that someone may not know: each is made by who may make it, through the API, asked about
 * by everybody else, and undone.
 *
 * Who adds a write adds its id in `wiehetziet.ts` (around the table: `aantafel.ts`), in the circle of those who may notice it: by what the law and the design
 * say, not by what this test hears. Without it the first test fails and says who notices now. How it is called comes from its maker in `test/hulp/aanroepen`.
 * A read needs nothing: it is asked like all others. A noun in a cell of its own, or a change of another kind than its example, gets an entry in
 * `wijzigingen.ts`. A fault that this should hear gets one in `lekken.ts`.
 */
const lang = Boolean(process.env.RONDETAFEL_LANG)
const geduld = lang ? 3_600_000 : 900_000
const zaad = Number(process.env.RONDETAFEL_ZAAD ?? randomInt(2 ** 31))

let wereld: Wereld
let eerste: Eerste
const telling = nieuweTelling()
const keuze: Keuze = { kies: maakKies(2026), lot: maakKies(zaad), telling, aandeel: lang ? 40 : 2 }
beforeAll(async () => {
  wereld = await maakWereld({ poolLezer: 4, poolSchrijver: 4 })
  eerste = await hoorEerste(wereld)
}, 180_000)
afterAll(async () => {
  await wereld?.terug.stop()
  await wereld?.huis.stop()
})

const magNietWeten = (naam: Naam): Wijziging[] => alleWijzigingen(wereld).filter(({ ziet }) => ziet && !ziet.includes(naam))
const merkers = (verschillen: readonly Verschil[]): Naam[] => [...new Set(verschillen.map(({ wie }) => wie))]
const kort = ({ wijziging, wie, vraag, een, ander }: Verschil): string => {
  const plek = [...een].findIndex((teken, nummer) => teken !== ander[nummer])
  return `${wijziging}: ${wie} hoort bij ${vraag}\n  ${een.slice(Math.max(0, plek - 80), plek + 200)}\n  ${ander.slice(Math.max(0, plek - 80), plek + 200)}`
}

/** How many of those who may not know a change are asked: by lot, as many as makes a thousand worlds; all of them in a long run. */
function perWijziging(): number {
  const verborgen = alleWijzigingen(wereld).map(({ ziet = [] }) => namen.length - ziet.length)
  const werelden = (hoogstens: number): number => verborgen.reduce((som, aantal) => som + Math.min(aantal, hoogstens), 0)
  return lang ? namen.length : namen.findIndex((_, nummer) => werelden(nummer) >= duizend)
}
const duizend = 1000

/** Makes one second world; gives what is heard by who may not hear it, and what the table of who may does not say well. */
async function eenWereld(wijziging: Wijziging, hoogstens: number): Promise<{ lek: Verschil[]; tabel: string[] }> {
  const { naam, ziet = [] } = wijziging
  const niet = namen.filter((een) => !ziet.includes(een)).map((een) => ({ een, plek: keuze.lot.tot(1000) }))
  const geloot = niet.sort((a, b) => a.plek - b.plek).map(({ een }) => een)
  const verborgen = wijziging.ziet ? geloot.slice(0, hoogstens) : namen
  const gehoord = await beproef(wereld, eerste, wijziging, { verborgen, ziende: ziet }, keuze)
  const merken = merkers(gehoord)
  if (!wijziging.ziet)
    return {
      lek: [],
      tabel: [
        `${naam} staat niet in test/tweewerelden/wiehetziet.ts. Nu merken het: ${merken.join(', ') || 'niemand'}. Mag ieder van hen dat?`,
      ],
    }
  const stil = ziet.filter((een) => !merken.includes(een))
  return {
    lek: gehoord.filter(({ wie }) => !ziet.includes(wie)),
    tabel: (await nogStil(wijziging, stil)).map((een) => `${naam}: ${een} staat in test/tweewerelden/wiehetziet.ts, en merkt niets`),
  }
}

/** Who notices nothing where it stands, is asked more: some rows only answer to a write. */
async function nogStil(wijziging: Wijziging, stil: readonly Naam[]): Promise<Naam[]> {
  if (stil.length === 0) return []
  const merken = merkers(await beproef(wereld, eerste, wijziging, { verborgen: stil }, { ...keuze, telling: nieuweTelling() }))
  return stil.filter((een) => !merken.includes(een))
}

/** Everything that is to be asked about every cell. What tells who looked is a list that knows no fault of its own. */
const gevraagd = operaties.flatMap((op): [string, Groep][] => {
  const groepen: Groep[] = isProef(op) ? ['proef'] : wijzigt(op) ? ['proef', 'weigering'] : ['lees']
  return [...groepen, ...(op.id === 'lijstInzagen' ? [] : ['fout' as const])].map((groep) => [op.id, groep])
})
const nogNiet = (cel: string): string[] =>
  gevraagd.map(([op, groep]) => dekkingsleutel(cel, op, groep)).filter((sleutel) => !telling.dekking.has(sleutel))

/** Who is asked about everything at once, and how much of it: three by lot; and those who may know next to nothing, who are asked what is left. */
function omAllesTeVragen(): [Naam, number][] {
  if (lang) return namen.map((naam) => [naam, 1])
  const [vreemd, ander] = [['vreemde', 'onbekende'] as const, namen.filter((naam) => naam !== 'vreemde' && naam !== 'onbekende')]
  const geloot = new Set(Array.from({ length: 3 }, () => keuze.lot.een(ander) as Naam))
  return [...[...geloot].map((naam): [Naam, number] => [naam, 0.2]), ...vreemd.map((naam): [Naam, number] => [naam, 0.5])]
}

describe('twee werelden', () => {
  it(
    `die alleen verschillen in wat iemand niet mag zien, klinken voor hem gelijk, tot op de byte (zaad ${zaad})`,
    async () => {
      const [lek, tabel]: [Verschil[], string[]] = [[], []]
      const hoogstens = perWijziging()
      for (const wijziging of alleWijzigingen(wereld)) {
        const uit = await eenWereld(wijziging, hoogstens)
        lek.push(...uit.lek)
        tabel.push(...uit.tabel)
      }
      expect(lek.map(kort)).toEqual([])
      expect(tabel).toEqual([])
      expect(telling.werelden).toBeGreaterThanOrEqual(duizend)
    },
    geduld,
  )

  it(
    'en ook als alles tegelijk verschilt; dan is over elke cel alles gevraagd: elke lezing, elke lijst, elke proef, elke weigering, elke fout',
    async () => {
      const lek: Verschil[] = []
      for (const [naam, deel] of omAllesTeVragen()) {
        const aandeel = Math.ceil((eerste.vragen.get(naam)?.length ?? 0) * deel)
        const verborgen = magNietWeten(naam)
        const { gemaakt, gehoord } = await beproefAlles(wereld, eerste, verborgen, naam, { ...keuze, aandeel })
        expect(gemaakt, naam).toBeGreaterThan(verborgen.length * 0.9)
        lek.push(...gehoord)
      }
      expect(lek.map(kort)).toEqual([])
      expect([...telling.cellen].flatMap(nogNiet)).toEqual([])
    },
    geduld,
  )

  it('raken elke cel waarin een rij kan staan; raakt er geen een, dan ontbreekt een wijziging in test/tweewerelden/wijzigingen.ts', async () => {
    const mogelijk = await mogelijkeCellen(wereld.terug)
    expect(mogelijk.length).toBeGreaterThan(20)
    expect(mogelijk.filter((cel) => !telling.cellen.has(cel))).toEqual([])
  })

  it('kennen geen wijziging die er niet meer is: die gaat ook uit test/tweewerelden/wiehetziet.ts', () => {
    const bekend = new Set(alleWijzigingen(wereld).map(({ naam }) => naam))
    expect(Object.keys(wieHetZiet).filter((naam) => !bekend.has(naam))).toEqual([])
  })
})
