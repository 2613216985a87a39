import { jeugdwet, uavg } from '../bronnen.ts'
import { type Regel, voldaan } from '../regel.ts'
import { gezagGaf, kandidaat, leeftijdsgroep, metGezag } from './toestemming.ts'
import { vooraf, vraagEnAntwoorden } from './toestemming-herstel.ts'

/**
 * Under 12, those with gezag say yes; a yes of the child alone does not count. That all of them do is another rule's matter
 * (`toestemming-alle-gezagdragers`). Jeugdwet art. 7.3.15 lid 1, UAVG art. 5 lid 1.
 */
export const toestemmingOnder12: Regel<'toestemming'> = {
  id: 'toestemming-onder-12',
  versie: 1,
  titel: 'Onder de 12 jaar beslissen de ouders met gezag',
  onderwerp: 'toestemming',
  ernst: { 'toestemming-antwoorden': 'informeert', 'samenvatting-opnemen': 'blokkeert', 'koppeling-bevestigen': 'blokkeert' },
  geldigVan: '2015-01-01',
  bronnen: [jeugdwet('art. 7.3.15 lid 1 en 7.3.2 lid 1'), uavg('art. 5 lid 1')],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden', 'onbekend'],

  toets(feiten, peildatum) {
    const groep = leeftijdsgroep(feiten, peildatum)
    if (groep && groep !== 'onder-12') return voldaan
    const eerst = vooraf(feiten, peildatum)
    if (eerst) return eerst
    const vraag = kandidaat(feiten, peildatum)
    if (vraag && metGezag(feiten, peildatum).some((gezag) => gezagGaf(vraag, gezag, peildatum))) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg: 'De jeugdige is jonger dan 12 jaar. Ieder met gezag moet toestemming geven; dat is nog niet gebeurd.',
      feiten: { toestemmingId: vraag?.id, leeftijdsgroep: groep },
      herstel: vraagEnAntwoorden(feiten, feiten.uitwisseling, peildatum),
    }
  },
}
