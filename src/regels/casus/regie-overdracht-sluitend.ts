import { cop, toezicht } from '../bronnen.ts'
import { type Regel, voldaan } from '../regel.ts'
import { ontbreektAan, opnieuwAanbieden } from './regieaanbod.ts'

/**
 * A hand-over of the regie says why, which actions are still open, and what the family was told. The new regisseur accepts, and until then
 * the old one stays: no day without, which the database sees to. A professional norm.
 */
export const regieOverdrachtSluitend: Regel<'regie'> = {
  id: 'regie-overdracht-sluitend',
  versie: 1,
  titel: 'De overdracht van de regie is sluitend',
  onderwerp: 'regie',
  ernst: { 'regie-aanbieden': 'blokkeert', 'regie-accepteren': 'blokkeert' },
  geldigVan: '2017-01-01',
  bronnen: [toezicht, cop('terugkeer naar school in Noord- en Midden-Drenthe')],
  zekerheid: 'vakbron',
  uitkomsten: ['voldaan', 'geschonden'],

  toets({ casusId, aanbieding, casus }) {
    const ontbreekt = ontbreektAan(aanbieding)
    if (ontbreekt.length === 0) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg: `De overdracht is niet compleet. Nog nodig: ${ontbreekt.map(({ wat }) => wat).join(', ')}.`,
      feiten: { casusId, ontbreekt: ontbreekt.map(({ veld }) => veld) },
      herstel: [{ ...opnieuwAanbieden(casusId, aanbieding, casus?.regie), vervangt: true }],
    }
  },
}
