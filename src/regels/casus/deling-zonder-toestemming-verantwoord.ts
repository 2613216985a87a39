import { handelingsprotocol, kenniskaart, uavg } from '../bronnen.ts'
import type { Regel } from '../regel.ts'
import { oordeelVan } from './deling-herstel.ts'

/**
 * Who shares for a vital interest or a conflict of duties says how serious it is, why there is no toestemming, who was consulted, what else was tried, why not
 * less, and when the family hears; vital interest only where the one concerned cannot consent. To someone without gezag who takes the child in then, no more than gezag opens and for
 * days only: that is our choice. A second person confirms: the database knows no other way.
 */
export const delingZonderToestemmingVerantwoord: Regel<'deling'> = {
  id: 'deling-zonder-toestemming-verantwoord',
  versie: 2,
  titel: 'Delen zonder toestemming is verantwoord',
  onderwerp: 'deling',
  ernst: { 'deling-vastleggen': 'blokkeert', 'deling-bevestigen': 'blokkeert' },
  geldigVan: '2018-05-25',
  bronnen: [kenniskaart('veelgestelde vragen, overleg zonder toestemming'), uavg('art. 22 lid 2 onder b'), handelingsprotocol],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden'],
  toets: (feiten, peildatum) =>
    oordeelVan(
      feiten,
      peildatum,
      'deling-zonder-toestemming-verantwoord',
      (wat) => `Zonder toestemming delen kan alleen met een sterke onderbouwing. Nog nodig: ${wat}.`,
    ),
}
