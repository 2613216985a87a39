import { kenniskaart } from '../bronnen.ts'
import type { Wie } from '../feiten.ts'
import { type Regel, type Stap, voldaan } from '../regel.ts'
import { registreerGezag } from '../stappen.ts'
import { gezagOnbekend, isDezelfde, isErbij, kern } from './overleg.ts'

/**
 * What is told in a conversation may be told because those whose conversation it is are there: everyone with gezag, from 12 the jeugdige too, from 16 the
 * jeugdige in any case. That is a rule of practice, and opens nothing afterwards: dekking ends with the meeting. For data on health a ground from the AVG stays
 * needed (not verified).
 */
export const aanwezigheidDektAlleenGesprek: Regel<'overlegstuk'> = {
  id: 'aanwezigheid-dekt-alleen-gesprek',
  versie: 1,
  titel: 'Aanwezigheid dekt alleen het gesprek zelf',
  onderwerp: 'overlegstuk',
  ernst: { 'overleg-delen': 'blokkeert' },
  geldigVan: '2017-01-01',
  bronnen: [kenniskaart('veelgestelde vragen'), { document: 'AVG', plaats: 'uitleg bij art. 9 (niet nagetrokken)' }],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden', 'onbekend'],

  toets({ casusId, overlegId, organisatorId, vanId, jeugdige, gezag, aanwezig }, peildatum) {
    const over = { ...jeugdige, gezag }
    const plek = { casusId, organisatorId, id: overlegId }
    // Each says of the people in its own record that they are there; of another organisatie, whoever called the meeting together.
    const erbij = (wie: Wie): Stap => {
      const stap = isErbij(plek, wie)
      return wie.persoonId ? { ...stap, door: 'eigenaar van de gegevens', wie: vanId } : stap
    }
    const mist = kern(over, peildatum).filter((wie) => !aanwezig.some((een) => isDezelfde(wie, een)))
    if (mist.length > 0)
      return {
        uitkomst: 'geschonden',
        uitleg:
          'Dit kan alleen op tafel als de mensen om wie het gaat erbij zijn: ieder met gezag, vanaf 12 jaar ook de jeugdige, en vanaf 16 jaar in elk geval de jeugdige. Is iemand er wel maar nog niet vastgelegd, doe dat dan eerst; anders is toestemming nodig.',
        feiten: { aantal: mist.length },
        herstel: mist.map(erbij),
      }
    if (!gezagOnbekend(over, peildatum)) return voldaan
    return {
      uitkomst: 'onbekend',
      ontbreekt: ['wie het gezag over de jeugdige heeft'],
      herstel: [...registreerGezag(jeugdige, peildatum), erbij({ persoonId: '{ouderId}' })],
    }
  },
}
