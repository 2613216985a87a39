import { type Regel, voldaan } from '../regel.ts'
import { antwoordVanGezag, gezagGaf, kandidaat, leeftijdsgroep, metGezag, vertegenwoordigdOp, zonderOuderdeel } from './toestemming.ts'
import { vooraf, vraagEnAntwoorden } from './toestemming-herstel.ts'

/**
 * As long as parents decide (alone or along), every person and organisatie with gezag says yes; one no is no. A judge's decision counts in
 * their place, with its document. Speaks once one of them has answered: before that the rule of the child's age does. Who cannot judge it
 * is for `toestemming-wilsonbekwaam`.
 */
export const toestemmingAlleGezagdragers: Regel<'toestemming'> = {
  id: 'toestemming-alle-gezagdragers',
  versie: 3,
  titel: 'Iedereen met gezag geeft toestemming',
  onderwerp: 'toestemming',
  ernst: { 'toestemming-antwoorden': 'informeert', 'samenvatting-opnemen': 'blokkeert', 'koppeling-bevestigen': 'blokkeert' },
  geldigVan: '2015-01-01',
  bronnen: [
    { document: 'Burgerlijk Wetboek', plaats: 'art. 1:253a (niet nagetrokken)' },
    { document: 'Handreiking dubbele toestemming', plaats: 'vakbron' },
  ],
  zekerheid: 'vakbron',
  uitkomsten: ['voldaan', 'geschonden', 'onbekend'],

  toets(feiten, peildatum) {
    const vraag = kandidaat(feiten, peildatum)
    if (!vraag || leeftijdsgroep(feiten, peildatum) === 'vanaf-16' || zonderOuderdeel(vraag, feiten, peildatum)) return voldaan
    if (vertegenwoordigdOp(vraag, feiten, peildatum).length > 0) return voldaan
    const eerst = vooraf(feiten, peildatum)
    if (eerst) return eerst
    const gezag = metGezag(feiten, peildatum)
    const ontbreekt = gezag.filter((relatie) => !gezagGaf(vraag, relatie, peildatum))
    const geweigerd = ontbreekt.some((relatie) => antwoordVanGezag(vraag, relatie, peildatum)?.uitkomst === 'geweigerd')
    if (ontbreekt.length === 0 || (ontbreekt.length === gezag.length && !geweigerd)) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg: geweigerd
        ? 'Iemand met gezag heeft geweigerd. Dan is er geen toestemming. Praat erover. Blijft het nee, dan kan de rechter toestemming geven in plaats van wie weigert.'
        : 'Nog niet iedereen met gezag heeft toestemming gegeven. Vraag het ook aan wie nog geen ja zei.',
      feiten: { toestemmingId: vraag.id, geweigerd },
      herstel: vraagEnAntwoorden(feiten, feiten.uitwisseling, peildatum),
    }
  },
}
