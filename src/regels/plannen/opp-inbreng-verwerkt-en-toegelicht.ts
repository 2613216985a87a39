import { alleenVo } from '../bronnen.ts'
import { type Regel, voldaan } from '../regel.ts'
import { wijzigDeel } from '../stappen.ts'
import { isVerwerkt, verwerking } from './leerlinginbreng.ts'

/**
 * Where the pupil gave an opinion, the OPP says what it was and what it changed, and someone explained that to the pupil on a given day.
 * WVO 2020 art. 2.44 lid 6 and 7, from 1 August 2025.
 */
export const oppInbrengVerwerktEnToegelicht: Regel<'opp'> = {
  id: 'opp-inbreng-verwerkt-en-toegelicht',
  versie: 1,
  titel: 'De inbreng van de leerling is verwerkt en toegelicht',
  onderwerp: 'opp',
  ernst: { concept: 'informeert', vaststellen: 'blokkeert', evalueren: 'informeert' },
  geldigVan: '2025-08-01',
  bronnen: [alleenVo('art. 2.44 lid 6 en lid 7')],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden'],

  toets({ oppId, soort, versie }, peildatum) {
    if (soort !== 'opp' || !versie) return voldaan
    const open = versie.leerlinginbreng.filter((inbreng) => !isVerwerkt(inbreng, peildatum))
    if (open.length === 0) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg:
        'De leerling heeft een mening gegeven, maar het plan zegt nog niet welke, wat ermee is gedaan, of wie dat wanneer aan de leerling heeft uitgelegd.',
      feiten: { oppId, planversie: versie.nummer, leerlinginbreng: open.map(({ id }) => id) },
      herstel: open.map(({ id }) => wijzigDeel({ soort: 'opp', id: oppId }, 'leerlinginbreng', id, { invullen: verwerking })),
    }
  },
}
