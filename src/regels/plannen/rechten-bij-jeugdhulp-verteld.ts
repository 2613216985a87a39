import { jeugdwet } from '../bronnen.ts'
import { type Regel, voldaan } from '../regel.ts'
import { dag, keuze, kort, wijzigInzet } from '../stappen.ts'
import { isJeugdhulp } from './inzet.ts'

/**
 * The jeugdige, the parents and pleegouders are told in time that there is a vertrouwenspersoon, and how to complain. Jeugdwet art. 2.5 (the college), 4.1.9 and 4.2.1 (who
 * gives the help). The law names no day and no form: that it is asked at the start of the help is our choice. That it was told, when, to whom and by whom is all that is
 * kept: not what was said, nor whether everyone it is due to was there.
 */
export const rechtenBijJeugdhulpVerteld: Regel<'inzet'> = {
  id: 'rechten-bij-jeugdhulp-verteld',
  versie: 1,
  titel: 'Het gezin weet van de vertrouwenspersoon en het klachtrecht',
  onderwerp: 'inzet',
  ernst: { 'inzet-starten': 'informeert' },
  geldigVan: '2015-01-01',
  bronnen: [jeugdwet('art. 2.5 lid 1, art. 4.1.9 en art. 4.2.1')],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden'],

  toets({ inzetId, inzet }, peildatum) {
    if (!isJeugdhulp(inzet) || inzet.gestartOp === undefined || inzet.beeindigdOp !== undefined) return voldaan
    if (inzet.rechtenVerteldOp !== undefined && inzet.rechtenVerteldOp <= peildatum) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg:
        'Er staat niet bij dat de jeugdige en de ouders weten dat er een vertrouwenspersoon is, en hoe zij een klacht kunnen indienen. Vertel hun dat op tijd, en leg vast wanneer u dat deed.',
      feiten: { inzetId, rechtenVerteldOp: inzet.rechtenVerteldOp },
      herstel: [
        {
          ...wijzigInzet(inzet, [
            dag('/rechtenVerteldOp', 'Op welke dag is het verteld?'),
            keuze('/rechtenVerteldAan', 'Aan wie is het verteld?', ['jeugdige-en-ouders', 'jeugdige', 'ouders']),
            kort('/rechtenVerteldDoor', 'Wie vertelde het?'),
          ]),
          alleenAls: 'Alleen als het is verteld. Vertel het anders eerst.',
        },
      ],
    }
  },
}
