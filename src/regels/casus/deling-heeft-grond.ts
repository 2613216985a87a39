import { ibp, jeugdwet, uavg } from '../bronnen.ts'
import type { Regel } from '../regel.ts'
import { grondPast } from './deling.ts'
import { herstelVan, oordeelVan } from './deling-herstel.ts'

/**
 * Every sharing names one ground of the closed list, and a ground in the AVG apart from it; with receiver, purpose and categories. Jeugdwet art. 7.3.11, UAVG
 * art. 22 and 30. Which organisaties count as directly involved help is our reading.
 */
export const delingHeeftGrond: Regel<'deling'> = {
  id: 'deling-heeft-grond',
  versie: 1,
  titel: 'Elke deling heeft één grond die erbij past',
  onderwerp: 'deling',
  ernst: { 'deling-vastleggen': 'blokkeert', 'deling-bevestigen': 'blokkeert' },
  geldigVan: '2018-05-25',
  bronnen: [jeugdwet('art. 7.3.11 (welke organisaties rechtstreeks betrokken zijn: eigen lezing)'), uavg('art. 22 en 30'), ibp],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden'],

  toets(feiten, peildatum) {
    if (!grondPast(feiten))
      return {
        uitkomst: 'geschonden',
        uitleg:
          'Deze grond past niet bij wie hier deelt, wie het krijgt en welke gegevens het zijn. Ook een andere wet die hier is opgenomen staat dit niet toe. Vraag toestemming.',
        feiten: { grond: feiten.deling.grond, wettelijkeBasis: feiten.deling.wettelijkeBasis },
        herstel: herstelVan(feiten, peildatum),
      }
    return oordeelVan(feiten, peildatum, 'deling-heeft-grond', (wat) => `Deze deling is niet volledig. Nog nodig: ${wat}.`)
  },
}
