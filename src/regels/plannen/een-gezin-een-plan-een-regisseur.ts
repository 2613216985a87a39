import { jeugdwet, kenniskaart, toezicht } from '../bronnen.ts'
import { type Regel, voldaan } from '../regel.ts'

/**
 * A second plan for the same family, or a second regisseur in another open casus of it, is made only with a reason. Which name a plan has
 * (gezinsplan, familiegroepsplan, hulpverleningsplan, plan van aanpak) makes no difference. The aim is in Jeugdwet art. 2.1 onder f en g, the demand in the sources.
 */
export const eenGezinEenPlanEenRegisseur: Regel<'gezinsplan'> = {
  id: 'een-gezin-een-plan-een-regisseur',
  versie: 1,
  titel: 'Eén gezin, één plan, één regisseur',
  onderwerp: 'gezinsplan',
  ernst: { 'plan-maken': 'waarschuwt', concept: 'informeert', vaststellen: 'informeert' },
  geldigVan: '2015-01-01',
  bronnen: [jeugdwet('art. 2.1 onder f en g'), kenniskaart('takenmatrix'), toezicht],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden'],

  toets({ gezinsplanId, versie, anderePlannen, regisseurs }) {
    if (!versie) return voldaan
    const houders = new Set(regisseurs.map(({ houderId }) => houderId))
    if (anderePlannen.length === 0 && houders.size <= 1) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg: [
        anderePlannen.length > 0 && 'Er is al een ander plan voor dit gezin. Voeg ze samen, of schrijf op waarom er twee nodig zijn.',
        houders.size > 1 && 'Er is meer dan één regisseur voor dit gezin. Spreek af wie het is, of schrijf op waarom er meer nodig zijn.',
      ]
        .filter(Boolean)
        .join(' '),
      feiten: { gezinsplanId, anderePlannen: anderePlannen.map(({ id, soort }) => ({ id, soort })), aantalRegisseurs: houders.size },
      herstel: [],
    }
  },
}
