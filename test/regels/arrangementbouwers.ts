import { onderdeelsoorten } from '../../src/regels/casus/arrangementfeiten.ts'
import type { ArrangementFeiten, Besluit, Onderdeel } from '../../src/regels/feiten.ts'
import { vandaag } from './bouwers.ts'

export type Deel = ArrangementFeiten['onderdelen'][number]
export const besluit = (over: Partial<Besluit> = {}): Besluit => ({
  uitkomst: 'toegekend',
  op: vandaag,
  doorId: 'wijkteam-1',
  organisatieSoort: 'wijkteam',
  functie: 'wijkteammedewerker',
  ...over,
})
/** Help for this jeugdige, with all of it said. */
export const nodig: Onderdeel = {
  ...{ id: 'deel-1', doorId: 'wijkteam-1', soort: 'jeugdhulp', oordeel: 'nodig', kader: 'jeugdwet', uitvoerder: 'De Boomhut' },
  ...{ financier: 'Gemeente Wilgenhoek', doel: 'Rust in de ochtend', van: '2026-09-01', tot: '2027-02-28' },
}
export const deel = (over: Partial<Deel> = {}): Deel => ({ ...nodig, besluiten: [besluit()], ...over })
/** All parts thought of, of which these differ. */
export const arrangement = (delen: readonly Deel[] = [], over: Partial<ArrangementFeiten> = {}): ArrangementFeiten => ({
  ...{ arrangementId: 'arrangement-1', casusId: 'casus-1', status: 'vastgesteld', terugblik: false, afgesloten: false },
  onderdelen: [
    ...onderdeelsoorten
      .filter((soort) => !delen.some((een) => een.soort === soort))
      .map((soort): Deel => ({ id: `niet-${soort}`, doorId: 'school-1', soort, oordeel: 'niet-nodig', besluiten: [] })),
    ...delen,
  ],
  ...over,
})
export const zonder = (soort: string, over: Partial<ArrangementFeiten> = {}): ArrangementFeiten => ({
  ...arrangement([], over),
  onderdelen: arrangement().onderdelen.filter((een) => een.soort !== soort),
})
export const bij = '/v1/casussen/casus-1/arrangementen/arrangement-1/onderdelen'
