import { alleenVo } from '../bronnen.ts'
import { type Regel, voldaan } from '../regel.ts'
import { hoorLeerling, isGehoord } from './leerlinginbreng.ts'

/**
 * Before an OPP is vastgesteld, and again before it is adjusted, the pupil is given the chance to say what they think, in a way of their own
 * choice and with help. Any age. "Does not want to" is an answer, "was not asked" is not. WVO 2020 art. 2.44 lid 5, from 1 August 2025.
 */
export const oppLeerlingGehoord: Regel<'opp'> = {
  id: 'opp-leerling-gehoord',
  versie: 1,
  titel: 'De leerling is gehoord',
  onderwerp: 'opp',
  ernst: { concept: 'informeert', vaststellen: 'blokkeert', evalueren: 'informeert' },
  geldigVan: '2025-08-01',
  bronnen: [alleenVo('art. 2.44 lid 5')],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden'],

  toets(feiten, peildatum) {
    const { soort, versie, oppId } = feiten
    if (soort !== 'opp' || !versie) return voldaan
    const { vorigeVastgesteldOp } = versie
    if (versie.leerlinginbreng.some((inbreng) => isGehoord(inbreng, vorigeVastgesteldOp, peildatum))) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg: vorigeVastgesteldOp
        ? 'De leerling is sinds de vorige versie niet opnieuw gehoord. Vraag wat de leerling ervan vindt, op een manier die de leerling zelf kiest en met hulp.'
        : 'De leerling is nog niet gehoord. Vraag wat de leerling ervan vindt, op een manier die de leerling zelf kiest en met hulp.',
      feiten: { oppId, planversie: versie.nummer, vorigeVastgesteldOp },
      herstel: [hoorLeerling(feiten)],
    }
  },
}
