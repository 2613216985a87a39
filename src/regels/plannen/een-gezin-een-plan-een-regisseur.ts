import { jeugdwet, kenniskaart, toezicht } from '../bronnen.ts'
import type { GezinsplanFeiten } from '../feiten.ts'
import { type Regel, type Stap, voldaan } from '../regel.ts'
import { brengIn } from '../stappen.ts'

/**
 * A second plan for the same family, or a second regisseur in another open casus of it, is made only with a reason. Which name a plan has
 * (gezinsplan, familiegroepsplan, hulpverleningsplan, plan van aanpak) makes no difference. Where another organisatie carries the plan out, the professional of
 * the wijkteam stays involved. The aim is in Jeugdwet art. 2.1 onder f en g, the demands in the sources. Not in a source, but how we see that it does stay:
 * who keeps the plan sits at the table of an open casus on which it lies, from the vaststelling on.
 */
export const eenGezinEenPlanEenRegisseur: Regel<'gezinsplan'> = {
  id: 'een-gezin-een-plan-een-regisseur',
  versie: 2,
  titel: 'Eén gezin, één plan, één regisseur',
  onderwerp: 'gezinsplan',
  ernst: { 'plan-maken': 'waarschuwt', concept: 'informeert', vaststellen: 'informeert' },
  geldigVan: '2015-01-01',
  bronnen: [jeugdwet('art. 2.1 onder f en g'), kenniskaart('takenmatrix'), toezicht],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden'],

  toets(feiten) {
    const { gezinsplanId, versie, anderePlannen, regisseurs } = feiten
    if (!versie) return voldaan
    const houders = new Set(regisseurs.map(({ houderId }) => houderId))
    const losgelaten = isLosgelaten(feiten)
    if (anderePlannen.length === 0 && houders.size <= 1 && !losgelaten) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg: [
        anderePlannen.length > 0 && 'Er is al een ander plan voor dit gezin. Voeg ze samen, of schrijf op waarom er twee nodig zijn.',
        houders.size > 1 && 'Er is meer dan één regisseur voor dit gezin. Spreek af wie het is, of schrijf op waarom er meer nodig zijn.',
        losgelaten &&
          'Een andere organisatie voert dit plan uit. Wie het plan bijhoudt blijft betrokken: die zit aan tafel in een lopende casus waar het plan ligt. Dat is nu niet zo.',
      ]
        .filter(Boolean)
        .join(' '),
      feiten: {
        gezinsplanId,
        anderePlannen: anderePlannen.map(({ id, soort }) => ({ id, soort })),
        aantalRegisseurs: houders.size,
        ...(losgelaten && { uitbesteedAanId: versie.uitbesteedAanId }),
      },
      herstel: losgelaten ? opTafel(feiten) : [],
    }
  },
}

const isLosgelaten = ({ versie, tafels }: GezinsplanFeiten): boolean =>
  versie?.uitbesteedAanId !== undefined &&
  versie.stand !== 'concept' &&
  !tafels.some(({ ligtEr, opstellerErbij }) => ligtEr && opstellerErbij)

/** To a table where who keeps the plan sits already; without one, people have to come to a table first. */
const opTafel = ({ gezinsplanId, versie, tafels }: GezinsplanFeiten): Stap[] =>
  tafels
    .filter(({ opstellerErbij }) => opstellerErbij)
    .slice(0, 1)
    .map(({ casusId }) =>
      brengIn('opsteller van het gezinsplan', casusId, { soort: 'gezinsplan', planId: gezinsplanId, planversie: versie?.nummer }),
    )
