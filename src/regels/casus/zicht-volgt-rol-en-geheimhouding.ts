import { jeugdwet, uavg } from '../bronnen.ts'
import type { Regel } from '../regel.ts'
import { oordeelVan } from './deling-herstel.ts'

/**
 * Health data goes only to who has a duty of confidentiality: by office, profession, law or contract (UAVG art. 30 lid 4). What is written down here dekking
 * enforces at every read: without it the cells of health stay closed, and the functie of the reader closes the rest.
 */
export const zichtVolgtRolEnGeheimhouding: Regel<'deling'> = {
  id: 'zicht-volgt-rol-en-geheimhouding',
  versie: 1,
  titel: 'Gegevens over gezondheid alleen naar wie geheimhouding heeft',
  onderwerp: 'deling',
  ernst: { 'deling-vastleggen': 'blokkeert', 'deling-bevestigen': 'blokkeert' },
  geldigVan: '2018-05-25',
  bronnen: [uavg('art. 30 lid 4 en art. 5 lid 5'), jeugdwet('art. 7.3.11 lid 1')],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden'],
  toets: (feiten, peildatum) =>
    oordeelVan(
      feiten,
      peildatum,
      'zicht-volgt-rol-en-geheimhouding',
      (wat) => `U deelt gegevens over gezondheid. Die mogen alleen naar wie geheimhouding heeft. Nog nodig: ${wat}.`,
    ),
}
