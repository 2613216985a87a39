import { avg, uavg } from '../bronnen.ts'
import { type Regel, voldaan } from '../regel.ts'
import { ingetrokkenDoor, kandidaat, ontbrekendeGevers } from './toestemming.ts'
import { vraagEnAntwoorden } from './toestemming-herstel.ts'

/**
 * A yes that was withdrawn counts no more from that moment on: nothing new rests on it. What was shared before stays rightly shared. Withdrawing itself is never
 * refused, and dekking closes in the same transaction. AVG art. 7 lid 3 (not checked), UAVG art. 5 lid 3.
 */
export const toestemmingIntrekkingWerktDirect: Regel<'toestemming'> = {
  id: 'toestemming-intrekking-werkt-direct',
  versie: 1,
  titel: 'Wie intrekt, trekt meteen in',
  onderwerp: 'toestemming',
  ernst: { 'samenvatting-opnemen': 'blokkeert', 'koppeling-bevestigen': 'blokkeert' },
  geldigVan: '2018-05-25',
  bronnen: [avg('art. 7 lid 3 (niet nagetrokken)'), uavg('art. 5 lid 3')],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden'],

  toets(feiten, peildatum) {
    const vraag = kandidaat(feiten, peildatum)
    const terug = vraag && ontbrekendeGevers(feiten, vraag, peildatum).filter((gever) => ingetrokkenDoor(vraag, gever, feiten))
    if (!vraag || !terug || terug.length === 0) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg: 'De toestemming is ingetrokken. Hierop kan niets nieuws meer rusten. Bespreek het met wie introk.',
      feiten: { toestemmingId: vraag.id },
      herstel: vraagEnAntwoorden(feiten, feiten.uitwisseling, peildatum),
    }
  },
}
