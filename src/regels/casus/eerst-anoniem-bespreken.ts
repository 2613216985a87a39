import { kenniskaart } from '../bronnen.ts'
import type { Regel } from '../regel.ts'
import { oordeelVan } from './deling-herstel.ts'

/** Before sharing on a conflict of duties it was discussed without a name, or it is said why that could not be. The kenniskaart, step five of its order. */
export const eerstAnoniemBespreken: Regel<'deling'> = {
  id: 'eerst-anoniem-bespreken',
  versie: 1,
  titel: 'Eerst zonder naam bespreken',
  onderwerp: 'deling',
  ernst: { 'deling-vastleggen': 'blokkeert', 'deling-bevestigen': 'blokkeert' },
  geldigVan: '2017-01-01',
  bronnen: [kenniskaart('veelgestelde vragen, overleg zonder toestemming')],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden'],
  toets: (feiten, peildatum) =>
    oordeelVan(
      feiten,
      peildatum,
      'eerst-anoniem-bespreken',
      (wat) => `Bespreek het eerst zonder naam, of zeg waarom dat niet kon. Nog nodig: ${wat}.`,
    ),
}
