import { getTableName } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { nouns } from '../../src/app.ts'
import { type Bron, bronnen, schrijfacties, teksten } from './bronnen.ts'

const map = (pad: string): string => pad.split('/').slice(0, -1).join('/')
const vleugel = (pad: string): string => pad.split('/')[1] as string
const eigen = (naar: string): boolean => naar.startsWith('src/')
const in_ = (...vleugels: string[]): Bron[] => bronnen.filter(({ pad }) => vleugels.includes(vleugel(pad)))
/** Every import from these files that `mag` does not allow, as `from → to`. */
const fout = (bron: Bron[], mag: (naar: string, van: string) => boolean): string[] =>
  bron.flatMap(({ pad, invoer }) => invoer.filter(({ naar }) => !mag(naar, pad)).map(({ naar }) => `${pad} → ${naar}`))
const uit =
  (...vleugels: string[]) =>
  (naar: string): boolean =>
    !eigen(naar) || vleugels.includes(vleugel(naar))
const vleugels = ['register', 'casus', 'plannen', 'toetsing', 'verantwoording', 'koppelvlak']

describe('invoer loopt één kant op', () => {
  it('er is iets te lezen: elke vleugel, en honderden regels invoer', () => {
    expect(new Set(bronnen.map(({ pad }) => vleugel(pad)))).toEqual(
      new Set([
        ...vleugels,
        ...['basis', 'regels', 'toegang', 'sandbox'],
        ...[
          'app.ts',
          'controleer-logboek.ts',
          'dossier.ts',
          'hersleutel-nummers.ts',
          'inrichting.ts',
          'samen.ts',
          'sandbox.ts',
          'server.ts',
          'tijdlijn.ts',
        ],
      ]),
    )
    expect(bronnen.flatMap(({ invoer }) => invoer).length).toBeGreaterThan(900)
  })

  it('regels zijn een blad: niets van buiten, ook geen pakket', () => {
    expect(fout(in_('regels'), (naar) => naar.startsWith('src/regels/'))).toEqual([])
  })

  it('basis is een blad: alleen pakketten en zichzelf', () => {
    expect(fout(in_('basis'), uit('basis'))).toEqual([])
  })

  it('toegang kent geen noun: alleen basis, regels en zichzelf', () => {
    expect(fout(in_('toegang'), uit('basis', 'regels', 'toegang'))).toEqual([])
  })

  it('de vleugels kennen elkaar in één richting: register, casus, plannen, toetsing, verantwoording, koppelvlak', () => {
    const onder = ['basis', 'toegang', 'regels']
    for (const [nummer, naam] of vleugels.entries()) expect(fout(in_(naam), uit(...onder, ...vleugels.slice(0, nummer + 1)))).toEqual([])
  })

  it('register, casus en plannen roepen geen regels aan: oordelen doet alleen toetsing', () => {
    const gevonden = in_('register', 'casus', 'plannen').flatMap(({ pad, invoer }) =>
      invoer.filter(({ naar, alleenType }) => naar.startsWith('src/regels/') && !alleenType).map(({ naar }) => `${pad} → ${naar}`),
    )
    expect(gevonden).toEqual([])
  })

  it('een tabel kent alleen tabellen, kolommen, en de woorden van toegang', () => {
    const woorden = ['src/toegang/cellen.ts', 'src/toegang/functies.ts']
    const tabellen = bronnen.filter(({ pad }) => pad.endsWith('/tabel.ts'))
    expect(tabellen.length).toBeGreaterThan(15)
    expect(fout(tabellen, (naar) => /(^drizzle-orm|\/tabel\.ts$|\/kolommen\.ts$)/.test(naar) || woorden.includes(naar))).toEqual([])
  })

  it('een schema kent geen opslag, geen routes en geen database', () => {
    const schemas = bronnen.filter(({ pad }) => pad.endsWith('/schema.ts'))
    expect(schemas.length).toBeGreaterThan(15)
    expect(fout(schemas, (naar) => !/\/(opslag|routes|index|tx|deur)\.ts$|^pg$|\/basis\/db\.ts$/.test(naar))).toEqual([])
  })

  it('opslag kent geen routes, en niemand in een vleugel kent wat erboven staat', () => {
    const opslag = bronnen.filter(({ pad }) => pad.endsWith('/opslag.ts'))
    // The route maker of vervallenverklaringen is the type of what opslag gives it.
    expect(fout(opslag, (naar) => !/\/routes\.ts$/.test(naar))).toEqual([])
    const boven = /^src\/(app|controleer-logboek|dossier|inrichting|samen|sandbox|server|tijdlijn)\.ts$|^src\/sandbox\/|^test\//
    expect(fout(in_(...vleugels, 'toegang', 'basis', 'regels'), (naar) => !boven.test(naar))).toEqual([])
  })

  it('niets buiten sandbox kent de verzonnen gezinnen, en app.ts kent de sandbox niet', () => {
    expect(
      fout(
        bronnen.filter(({ pad }) => !pad.startsWith('src/sandbox')),
        (naar) => !naar.startsWith('test/'),
      ),
    ).toEqual([])
    expect(fout(in_('app.ts'), (naar) => !naar.startsWith('src/sandbox'))).toEqual([])
  })

  it('alleen de deur, het schrijfpad en wie de feiten leest, lezen weergave', () => {
    const lezers = bronnen
      .filter((bron) => teksten(bron).some((tekst) => /\b(from|join|into|update) weergave\b/.test(tekst)))
      .map(({ pad }) => pad)
    expect(lezers.filter((pad) => !/^src\/(toegang|toetsing)\//.test(pad))).toEqual([])
  })
})

describe('een tabel wordt alleen geschreven door haar eigen opslag', () => {
  const tabellen = new Set(nouns.map((noun) => getTableName(noun.tabel)))
  /** Written by its own folder; a folder of parts (`onderdelen/`) belongs to the noun above it. */
  const huisVan = (pad: string): string => map(pad).replace(/\/onderdelen$/, '')
  const huizen = new Map(
    bronnen
      .filter(({ pad }) => pad.endsWith('/tabel.ts'))
      .flatMap(({ pad, tekst }) => [...tekst.matchAll(/pgTable\(\s*'(\w+)'/g)].map(([, naam]) => [naam as string, map(pad)])),
  )

  it('elke noun heeft haar tabel in een map van een vleugel', () => {
    for (const tabel of tabellen) expect(huizen.has(tabel), tabel).toBe(true)
  })

  it('tx.voegToe, tx.wijzig en tx.vervalt staan in opslag, bij een noun van de eigen map', () => {
    // A write of two rooms: who accepts becomes someone, and the code is used up.
    const ook = new Set(['src/casus/uitnodigingen/acceptaties.ts'])
    const acties = bronnen.flatMap((bron) => schrijfacties(bron).map((actie) => ({ ...actie, bron })))
    expect(acties.length).toBeGreaterThan(100)
    for (const { bron, functie, noun } of acties) {
      const waar = `${bron.pad}: ${functie}(${noun})`
      expect(bron.pad.endsWith('/opslag.ts') || ook.has(bron.pad), waar).toBe(true)
      // `nounVan(onderdeel)` is a part of the plan whose opslag this is; `deel as …` runs over nouns of the same file.
      if (/^nounVan\(onderdeel\)$|^deel as typeof noun\./.test(noun)) continue
      const naam = noun.split('.')[0] as string
      const invoer =
        bron.invoer.find((een) => een.namen.includes(naam)) ?? bron.invoer.find(({ naar }) => naar === `${map(bron.pad)}/schema.ts`)
      expect(invoer && huisVan(invoer.naar), waar).toBe(map(bron.pad))
    }
  })

  it('ook SQL in woorden schrijft alleen tabellen van de eigen map', () => {
    const gevonden = bronnen.flatMap((bron) =>
      teksten(bron)
        .flatMap((tekst) => [...tekst.matchAll(/\b(?:insert into|update|delete from)\s+([a-z_]+)/g)])
        .map(([, tabel]) => ({ pad: bron.pad, tabel: tabel as string }))
        .filter(({ tabel }) => huizen.has(tabel)),
    )
    expect(gevonden.length).toBeGreaterThan(5)
    expect(gevonden.filter(({ pad, tabel }) => huizen.get(tabel) !== map(pad))).toEqual([])
  })
})
