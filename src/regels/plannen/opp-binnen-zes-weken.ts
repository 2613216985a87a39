import { alleenVo, onderwijsgeschillen } from '../bronnen.ts'
import { type Regel, voldaan } from '../regel.ts'
import { oppUiterlijk, steunBegonnen } from './leerling.ts'
import { eersteStap } from './opp-verplicht-doelgroep.ts'

/**
 * The OPP stands six weeks after the inschrijving, and for a pupil who was there already six weeks after the need was clear: here the first day of the support. That
 * a temporary placing counts from the final one is not kept. A term that ends on a day off runs on, as the agenda counts it. WVO 2020 art. 2.44 lid 2; the second by a professional source.
 */
export const oppBinnenZesWeken: Regel<'leerling'> = {
  id: 'opp-binnen-zes-weken',
  versie: 2,
  titel: 'Het OPP staat binnen zes weken',
  onderwerp: 'leerling',
  ernst: { 'inzet-starten': 'informeert' },
  geldigVan: '2014-08-01',
  bronnen: [
    alleenVo('art. 2.44 lid 2'),
    { ...onderwijsgeschillen, plaats: 'zes weken nadat de behoefte is vastgesteld, bij wie al op school zit (vakbron)' },
  ],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden', 'onbekend'],

  toets(feiten, peildatum) {
    const { leerling, opps, isSchool } = feiten
    const begin = steunBegonnen(feiten, peildatum)
    if (begin === undefined || opps.some(({ vastgesteld }) => vastgesteld)) return voldaan
    const uiterlijk = oppUiterlijk(begin, peildatum)
    if (peildatum <= uiterlijk) return voldaan
    if (!isSchool && opps.length === 0) return { uitkomst: 'onbekend', ontbreekt: ['of de school een OPP heeft'] }
    return {
      uitkomst: 'geschonden',
      uitleg:
        'Het OPP is niet op tijd vastgesteld. Het moet er zijn binnen zes weken na de inschrijving in het speciaal onderwijs of praktijkonderwijs, en op een andere school binnen zes weken na het begin van de extra ondersteuning.',
      feiten: { leerlingId: leerling.id, begin, uiterlijk },
      herstel: eersteStap(feiten),
    }
  },
}
