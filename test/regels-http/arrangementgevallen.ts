import { begonnen, onderdelen, onderwijs, overwogen } from '../hulp/arrangement.ts'
import type { Huis, Wie } from '../hulp/huis.ts'
import { geefToestemming, maakOrganisatie, type Tafel } from '../hulp/wereld.ts'
import { type Geval, met, type Poging } from './plangevallen.ts'

/** What the wijkteam writes down at this table, and the school does not see: help, with all of it said. */
const hulp = {
  ...onderwijs,
  ...{ soort: 'jeugdhulp', kader: 'jeugdwet', uitvoerder: 'De Boomhut', financier: 'Gemeente Wilgenhoek', doel: 'Rust in de ochtend.' },
}
const niets = (...behalve: string[]): object[] => onderdelen.filter((een) => !behalve.includes((een as { soort: string }).soort))

export const stelVast = (huis: Huis, { school }: Tafel, pad: string): Poging => {
  return () => met(huis, school.baas, pad, `${pad}/vaststellingen`, undefined)
}
/** One part more: its path. */
export const legBij = async ({ doe }: Tafel, wie: Wie, pad: string, deel: object): Promise<string> =>
  `${pad}/onderdelen/${(await doe(wie, 'POST', `${pad}/onderdelen`, deel)).id}`

/** Support at school that says this, and help as this table has it: what is left is not needed. */
const metSteun =
  (deel: object, ...besluiten: object[]): Geval['maak'] =>
  async (tafel, huis) => {
    const pad = await overwogen(tafel, niets('onderwijsondersteuning'))
    const steun = await legBij(tafel, tafel.school.baas, pad, deel)
    for (const besluit of besluiten) await tafel.doe(tafel.school.baas, 'POST', `${steun}/besluiten`, besluit)
    return stelVast(huis, tafel, pad)
  }
const halfGezegd = { soort: 'onderwijsondersteuning', oordeel: 'nodig', doel: onderwijs.doel }

/** A mandaat of the gemeente for this wijkteam, unless told otherwise. */
export async function geefMandaat({ doe, wijkteam }: Tafel, over: object = {}, soort = 'gemeente'): Promise<string> {
  const gever = await maakOrganisatie(doe, soort, 'Wilgenhoek')
  const mandaat = { aanId: wijkteam.id, onderdelen: ['jeugdhulp'], vindplaats: 'Mandaatbesluit jeugdhulp 2026', van: '2026-01-01' }
  return (await doe(gever.baas, 'POST', '/mandaten', { ...mandaat, ...over })).id
}
/** An arrangement that the school began and the wijkteam sees, with help in it that the wijkteam wrote down itself: the path of that part. */
export async function metHulp(tafel: Tafel, over: object = {}): Promise<string> {
  await geefToestemming(tafel)
  return legBij(tafel, tafel.wijkteam.baas, await begonnen(tafel), { ...hulp, ...over })
}
/** The wijkteam decides on that. */
export const beslist =
  (mandaat?: (tafel: Tafel) => Promise<string>, deel: object = {}): Geval['maak'] =>
  async (tafel, huis) => {
    const { wijkteam } = tafel
    const part = await metHulp(tafel, deel)
    const body = { uitkomst: 'toegekend', motivering: 'Het kan niet lichter.', ...(mandaat && { mandaatId: await mandaat(tafel) }) }
    return () => huis.roep(wijkteam.baas, 'POST', `${part}/besluiten`, body)
  }

const [overweging, mandaat] = [['arrangement-onderdelen-overwogen'], ['besluit-binnen-mandaat']]
export const arrangementen: Geval[] = [
  {
    regels: overweging,
    naam: 'een arrangement vaststellen waarin nog niets is overwogen',
    maak: async (tafel, huis) => stelVast(huis, tafel, await begonnen(tafel)),
  },
  {
    regels: overweging,
    naam: 'een arrangement vaststellen waarin niemand aan vervoer dacht',
    maak: async (tafel, huis) => stelVast(huis, tafel, await overwogen(tafel, niets('vervoer'))),
  },
  { regels: overweging, naam: 'een arrangement vaststellen waarin steun half is gezegd, en niemand besliste', maak: metSteun(halfGezegd) },
  {
    regels: overweging,
    naam: 'een arrangement vaststellen waarin over steun is besloten voor alles erbij stond',
    maak: metSteun({ ...halfGezegd, kader: 'passend-onderwijs', van: '2026-11-23' }, { uitkomst: 'toegekend' }),
  },
  {
    regels: overweging,
    naam: 'een arrangement vaststellen waarin het wijkteam zijn deel half opschreef',
    maak: async (tafel, huis) => {
      const { wijkteam } = tafel
      await geefToestemming(tafel)
      const pad = await overwogen(tafel, niets('vervoer'))
      const { financier: _financier, ...vervoer } = { ...onderwijs, soort: 'vervoer', kader: 'leerlingenvervoer' }
      await legBij(tafel, wijkteam.baas, pad, vervoer)
      return stelVast(huis, tafel, pad)
    },
  },
  { regels: mandaat, naam: 'het wijkteam kent hulp toe zonder mandaat', maak: beslist() },
  {
    regels: mandaat,
    naam: 'het wijkteam kent hulp toe met een mandaat dat gisteren afliep',
    maak: beslist((tafel) => geefMandaat(tafel, { tot: '2026-11-22' })),
  },
  {
    regels: mandaat,
    naam: 'het wijkteam kent hulp toe met een mandaat voor een andere functie',
    maak: beslist((tafel) => geefMandaat(tafel, { functies: ['jeugdarts'] })),
  },
  {
    regels: mandaat,
    naam: 'het wijkteam kent hulp toe met een mandaat voor gezinshulp',
    maak: beslist((tafel) => geefMandaat(tafel, { onderdelen: ['gezinshulp'] })),
  },
  {
    regels: mandaat,
    naam: 'het wijkteam kent hulp toe met een mandaat dat van een school komt',
    maak: beslist((tafel) => geefMandaat(tafel, {}, 'school')),
  },
  {
    regels: mandaat,
    naam: 'het wijkteam kent hulp toe met een mandaat dat aan een ander team is gegeven',
    maak: beslist(async (tafel) => geefMandaat(tafel, { aanId: (await maakOrganisatie(tafel.doe, 'wijkteam', 'Wijkteam West')).id })),
  },
  {
    regels: mandaat,
    naam: 'het wijkteam kent hulp toe voor langer dan het mandaat gaat',
    maak: beslist((tafel) => geefMandaat(tafel, { hoogstensMaanden: 3 })),
  },
]

/** Called and refused for want of a reason; whoever follows the way out needs none. */
export const arrangementwaarschuwingen: Geval[] = [
  { regels: overweging, naam: 'een arrangement vaststellen waarin over steun nog niemand besliste', maak: metSteun(onderwijs) },
  {
    regels: overweging,
    naam: 'een arrangement vaststellen waarin steun is afgewezen',
    maak: metSteun(onderwijs, { uitkomst: 'afgewezen', motivering: 'De school kan dit niet bieden.' }),
  },
]
