import { jeugdwet, uavg } from '../bronnen.ts'
import { type Regel, voldaan } from '../regel.ts'
import { jeugdigeGaf, kandidaat, leeftijdsgroep, vertegenwoordigdOp } from './toestemming.ts'
import { vooraf, vraagEnAntwoorden } from './toestemming-herstel.ts'

/**
 * From 16 on the jeugdige decides alone; a parent's yes is no substitute. Jeugdwet art. 7.3.5 and 7.3.11 lid 2 onder b, UAVG art. 5.
 * Who cannot judge it is for `toestemming-wilsonbekwaam`.
 */
export const toestemmingVanaf16Zelf: Regel<'toestemming'> = {
  id: 'toestemming-vanaf-16-zelf',
  versie: 2,
  titel: 'Vanaf 16 jaar beslist de jeugdige zelf',
  onderwerp: 'toestemming',
  ernst: { 'toestemming-antwoorden': 'informeert', 'samenvatting-opnemen': 'blokkeert', 'koppeling-bevestigen': 'blokkeert' },
  geldigVan: '2015-01-01',
  bronnen: [jeugdwet('art. 7.3.5 en 7.3.11 lid 2 onder b'), uavg('art. 5')],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden', 'onbekend'],

  toets(feiten, peildatum) {
    const groep = leeftijdsgroep(feiten, peildatum)
    if (groep && groep !== 'vanaf-16') return voldaan
    const eerst = vooraf(feiten, peildatum)
    if (eerst) return eerst
    const vraag = kandidaat(feiten, peildatum)
    if (vertegenwoordigdOp(vraag, feiten, peildatum).length > 0) return voldaan
    if (vraag && jeugdigeGaf(vraag, feiten, peildatum)) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg:
        'De jeugdige is 16 jaar of ouder en beslist zelf. De toestemming van de jeugdige ontbreekt nog; die van een ouder telt niet in plaats daarvan.',
      feiten: { toestemmingId: vraag?.id, leeftijdsgroep: groep },
      herstel: vraagEnAntwoorden(feiten, feiten.uitwisseling, peildatum),
    }
  },
}
