import { jeugdwet } from '../bronnen.ts'
import { plusDagen } from '../dag.ts'
import { parameter } from '../parameters.ts'
import { type Regel, voldaan } from '../regel.ts'
import { vaststelling } from '../stappen.ts'

/**
 * Six weeks after it is certain that the family makes no plan of its own, the plan stands. Counted from the day of the offer, the only day that is kept: so this is
 * said too early rather than too late. Jeugdwet art. 4.1.3 lid 5.
 */
export const gezinsplanBinnenZesWeken: Regel<'gezinsplan'> = {
  id: 'gezinsplan-binnen-zes-weken',
  versie: 1,
  titel: 'Het gezinsplan staat binnen zes weken',
  onderwerp: 'gezinsplan',
  ernst: { concept: 'informeert' },
  geldigVan: '2015-01-01',
  bronnen: [jeugdwet('art. 4.1.3 lid 5')],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden'],

  toets({ gezinsplanId, soort, versie }, peildatum) {
    const aanbod = versie?.familiegroepsplanAanbod
    if (soort === 'familiegroepsplan' || versie?.stand !== 'concept' || versie.nummer > 1) return voldaan
    if (!aanbod?.aangebodenOp || !aanbod.uitkomst || aanbod.uitkomst === 'gemaakt') return voldaan
    const uiterlijk = plusDagen(aanbod.aangebodenOp, parameter('gezinsplan-vastgesteld-dagen', peildatum))
    if (peildatum <= uiterlijk) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg:
        'Het gezinsplan is zes weken na het aanbod aan het gezin nog niet vastgesteld. De wet rekent vanaf de dag waarop zeker was dat het gezin zelf geen plan maakt: was dat later, dan is er nog tijd.',
      feiten: { gezinsplanId, uiterlijk },
      herstel: [vaststelling({ soort: 'gezinsplan', id: gezinsplanId }, {})],
    }
  },
}
