import { alleenVo } from '../bronnen.ts'
import { type Regel, voldaan } from '../regel.ts'
import { dag, vaststelling } from '../stappen.ts'
import { isVolwassen } from './leerling.ts'

/**
 * The perspectief of an OPP is vastgesteld after a talk with the parents that aims at agreement. They need not agree: then the school decides alone, and says so.
 * Only that the talk was held, and when, can be seen here. WVO 2020 art. 2.44 lid 1 and 4. Who is 18 talks it over without parents, as with the agreement: that
 * this holds here too is our reading.
 */
export const oppOverlegPerspectiefdeel: Regel<'opp'> = {
  id: 'opp-overleg-perspectiefdeel',
  versie: 1,
  titel: 'Over het perspectief is met de ouders overlegd, of met de leerling vanaf 18 jaar',
  onderwerp: 'opp',
  ernst: { vaststellen: 'blokkeert' },
  geldigVan: '2017-08-01',
  bronnen: [alleenVo('art. 2.44 lid 1 en lid 4')],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden'],

  toets({ oppId, soort, versie, jeugdige }, peildatum) {
    if (soort !== 'opp' || versie?.stand === 'concept' || !versie?.delen.includes('perspectief')) return voldaan
    if (versie.overlegPerspectiefOp !== undefined && versie.overlegPerspectiefOp <= peildatum) return voldaan
    const wie = isVolwassen(jeugdige, peildatum) ? 'de leerling' : 'de ouders'
    return {
      uitkomst: 'geschonden',
      uitleg: `Er staat niet wanneer de school met ${wie} over het perspectief overlegde. U hoeft het niet eens te worden, maar het overleg is wel nodig.`,
      feiten: { oppId, planversie: versie.nummer },
      herstel: [
        {
          ...vaststelling({ soort: 'opp', id: oppId }, { deel: 'perspectief' }, [
            dag('/overlegGevoerdOp', `Op welke dag heeft de school met ${wie} over het perspectief overlegd?`),
          ]),
          vervangt: true,
        },
      ],
    }
  },
}
