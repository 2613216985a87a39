import { jeugdwet, kenniskaart, uavg } from '../bronnen.ts'
import { type Regel, voldaan } from '../regel.ts'
import { gezagGaf, jeugdigeGaf, kandidaat, leeftijdsgroep, metGezag, vertegenwoordigdOp, zonderOuderdeel } from './toestemming.ts'
import { vooraf, vraagEnAntwoorden } from './toestemming-herstel.ts'

/**
 * From 12 to 16 the jeugdige and those with gezag both say yes. The parents' part may be missing only for serious harm or the jeugdige's
 * considered wish, and only where it is about help. Jeugdwet art. 7.3.4 lid 2 and 7.3.11, UAVG art. 5; the kenniskaart on 12 and over. Who cannot judge it is for
 * `toestemming-wilsonbekwaam`.
 */
export const toestemming12Tot16Dubbel: Regel<'toestemming'> = {
  id: 'toestemming-12-tot-16-dubbel',
  versie: 3,
  titel: 'Van 12 tot 16 jaar beslissen jeugdige en ouders samen',
  onderwerp: 'toestemming',
  ernst: { 'toestemming-antwoorden': 'informeert', 'samenvatting-opnemen': 'blokkeert', 'koppeling-bevestigen': 'blokkeert' },
  geldigVan: '2015-01-01',
  bronnen: [jeugdwet('art. 7.3.4 lid 2 en 7.3.11'), uavg('art. 5'), kenniskaart('veelgestelde vragen, overleg met andere professionals')],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden', 'onbekend'],

  toets(feiten, peildatum) {
    const groep = leeftijdsgroep(feiten, peildatum)
    if (groep && groep !== '12-tot-16') return voldaan
    const vraag = kandidaat(feiten, peildatum)
    if (vertegenwoordigdOp(vraag, feiten, peildatum).length > 0) return voldaan
    const zonderOuders = vraag !== undefined && zonderOuderdeel(vraag, feiten, peildatum)
    const eerst = zonderOuders ? undefined : vooraf(feiten, peildatum)
    if (eerst) return eerst
    const jeugdige = vraag !== undefined && jeugdigeGaf(vraag, feiten, peildatum)
    const ouders = zonderOuders || (vraag !== undefined && metGezag(feiten, peildatum).some((gezag) => gezagGaf(vraag, gezag, peildatum)))
    if (jeugdige && ouders) return voldaan
    const wie = jeugdige ? 'de ouders met gezag' : ouders ? 'de jeugdige' : 'de jeugdige en de ouders met gezag'
    return {
      uitkomst: 'geschonden',
      uitleg: `De jeugdige is 12 tot 16 jaar. Dan beslissen de jeugdige en de ouders met gezag samen. De toestemming van ${wie} ontbreekt nog.`,
      feiten: { toestemmingId: vraag?.id, leeftijdsgroep: groep, jeugdige, ouders },
      herstel: vraagEnAntwoorden(feiten, feiten.uitwisseling, peildatum),
    }
  },
}
