import { alleenVo } from '../bronnen.ts'
import { type Regel, voldaan } from '../regel.ts'
import { hoorLeerling, isGehoord, konNiet } from './leerlinginbreng.ts'

/**
 * Before an OPP is vastgesteld, and again before it is adjusted, the pupil is given the chance to say what they think, in a way of their own
 * choice and with help. Any age. "Does not want to" is an answer, without a form; "was not asked" is not. The law makes no exception for who cannot, also with the
 * help that is due: there a professional says why. WVO 2020 art. 2.44 lid 5, from 1 August 2025.
 */
export const oppLeerlingGehoord: Regel<'opp'> = {
  id: 'opp-leerling-gehoord',
  versie: 2,
  titel: 'De leerling is gehoord',
  onderwerp: 'opp',
  ernst: { concept: 'informeert', vaststellen: 'blokkeert', evalueren: 'informeert' },
  geldigVan: '2025-08-01',
  bronnen: [alleenVo('art. 2.44 lid 5')],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden', 'oordeel-nodig'],

  toets(feiten, peildatum) {
    const { soort, versie, oppId } = feiten
    if (soort !== 'opp' || !versie) return voldaan
    const { vorigeVastgesteldOp } = versie
    if (versie.leerlinginbreng.some((inbreng) => isGehoord(inbreng, vorigeVastgesteldOp, peildatum))) return voldaan
    if (versie.leerlinginbreng.some((inbreng) => konNiet(inbreng, vorigeVastgesteldOp, peildatum)))
      return {
        uitkomst: 'oordeel-nodig',
        vraag:
          'De leerling kon ook met hulp geen mening geven. Waaruit blijkt dat, wat is er geprobeerd, en wie sprak er voor de leerling?',
      }
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
