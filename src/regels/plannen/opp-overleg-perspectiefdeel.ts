import { alleenVo } from '../bronnen.ts'
import { type Regel, voldaan } from '../regel.ts'
import { dag, vaststelling } from '../stappen.ts'

/**
 * The perspectief of an OPP is vastgesteld after a talk with the parents that aims at agreement. They need not agree: then the school decides alone, and says so.
 * Only that the talk was held, and when, can be seen here. WVO 2020 art. 2.44 lid 1 and 4.
 */
export const oppOverlegPerspectiefdeel: Regel<'opp'> = {
  id: 'opp-overleg-perspectiefdeel',
  versie: 1,
  titel: 'Over het perspectief is met de ouders overlegd',
  onderwerp: 'opp',
  ernst: { vaststellen: 'blokkeert' },
  geldigVan: '2017-08-01',
  bronnen: [alleenVo('art. 2.44 lid 1 en lid 4')],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden'],

  toets({ oppId, soort, versie }, peildatum) {
    if (soort !== 'opp' || versie?.stand === 'concept' || !versie?.delen.includes('perspectief')) return voldaan
    if (versie.overlegPerspectiefOp !== undefined && versie.overlegPerspectiefOp <= peildatum) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg:
        'Er staat niet wanneer de school met de ouders over het perspectief overlegde. Zij hoeven het niet eens te worden, maar het overleg is wel nodig.',
      feiten: { oppId, planversie: versie.nummer },
      herstel: [
        {
          ...vaststelling({ soort: 'opp', id: oppId }, { deel: 'perspectief' }, [
            dag('/overlegGevoerdOp', 'Op welke dag heeft de school met de ouders over het perspectief overlegd?'),
          ]),
          vervangt: true,
        },
      ],
    }
  },
}
