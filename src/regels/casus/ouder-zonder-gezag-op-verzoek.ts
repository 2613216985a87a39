import { bw, informatieNaScheiding } from '../bronnen.ts'
import type { Regel } from '../regel.ts'
import { oordeelVan } from './deling-herstel.ts'

/**
 * A parent without gezag gets information only on request, and never more than a parent with gezag would at that age. BW art. 1:377c (not checked). It can be
 * refused in the child's interest: then there is no deling. That someone is a parent is for the call to say; whoever is none (a grandmother, a neighbour) sees what the
 * family lets them see, by a toestemming. What goes on a vital interest to who takes the child in is for `deling-zonder-toestemming-verantwoord`.
 */
export const ouderZonderGezagOpVerzoek: Regel<'deling'> = {
  id: 'ouder-zonder-gezag-op-verzoek',
  versie: 3,
  titel: 'Een ouder zonder gezag krijgt informatie op verzoek, en niet meer dan een ouder met gezag',
  onderwerp: 'deling',
  ernst: { 'deling-vastleggen': 'blokkeert', 'deling-bevestigen': 'blokkeert' },
  geldigVan: '2015-01-01',
  bronnen: [bw('art. 1:377c (niet nagetrokken)'), informatieNaScheiding],
  zekerheid: 'vakbron',
  uitkomsten: ['voldaan', 'geschonden'],
  toets: (feiten, peildatum) =>
    oordeelVan(
      feiten,
      peildatum,
      'ouder-zonder-gezag-op-verzoek',
      (wat) =>
        `Deze persoon heeft geen gezag. Een ouder zonder gezag krijgt alleen op verzoek de hoofdzaken te horen. Is het geen ouder, zoals een oma of een buurvrouw, vraag dan toestemming met deze persoon als ontvanger. Vangt deze persoon de jeugdige nu op omdat er gevaar is, kies dan vitaal belang. Nodig: ${wat}.`,
    ),
}
