import { jeugdwet } from '../bronnen.ts'
import { type Dag, gevuld } from '../dag.ts'
import type { GezinsplanVersie } from '../feiten.ts'
import { type Regel, voldaan } from '../regel.ts'
import { dag, keuze, tekst, wijzigPlan } from '../stappen.ts'

/**
 * Before a plan is made for a family, the family is offered to make one with its own network (familiegroepsplan). An offer that was made is
 * dated and has an outcome; that none was made for a danger to the child, for the child's interest, or because the offer does not apply
 * (jeugdreclassering, voogdij) is explained, and no day of an offer is asked for. Jeugdwet art. 4.1.2.
 */
export const familiegroepsplanEerstAangeboden: Regel<'gezinsplan'> = {
  id: 'familiegroepsplan-eerst-aangeboden',
  versie: 2,
  titel: 'Het gezin kreeg eerst de kans om zelf een familiegroepsplan te maken',
  onderwerp: 'gezinsplan',
  ernst: { concept: 'informeert', 'plan-maken': 'informeert', vaststellen: 'blokkeert' },
  geldigVan: '2015-01-01',
  // Read in full in an older state than the rest of this law.
  bronnen: [{ ...jeugdwet('art. 4.1.2'), stand: '28-7-2018' }],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden'],

  toets({ gezinsplanId, soort, versie }, peildatum) {
    if (!versie || soort === 'familiegroepsplan') return voldaan
    const uitleg = gebrekVan(versie.familiegroepsplanAanbod, peildatum)
    if (!uitleg) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg,
      feiten: { gezinsplanId, planversie: versie.nummer, familiegroepsplanAanbod: versie.familiegroepsplanAanbod },
      herstel: [
        wijzigPlan(
          { soort: 'gezinsplan', id: gezinsplanId },
          {
            body: { familiegroepsplanAanbod: {} },
            invullen: [
              keuze(
                '/familiegroepsplanAanbod/uitkomst',
                'Het gezin mag zelf een plan maken met familie en bekenden. Wat kwam daaruit?',
                zonderPlan,
              ),
              dag('/familiegroepsplanAanbod/aangebodenOp', 'Op welke dag is dat aangeboden, of besloten het niet aan te bieden?'),
              tekst('/familiegroepsplanAanbod/toelichting', 'Hoe is dit met het gezin besproken, of waarom is het niet aangeboden?'),
            ],
          },
        ),
      ],
    }
  },
}

const aangeboden: readonly string[] = ['gemaakt', 'ouders-zien-af']
const zonderPlan = ['ouders-zien-af', 'bedreiging-ontwikkeling', 'belang-kind', 'niet-van-toepassing']

function gebrekVan(aanbod: GezinsplanVersie['familiegroepsplanAanbod'], peildatum: Dag): string | undefined {
  if (!aanbod?.uitkomst || (aangeboden.includes(aanbod.uitkomst) && !aanbod.aangebodenOp))
    return 'Er staat niet wanneer het gezin de kans kreeg om zelf, met familie en bekenden, een plan te maken, en wat daaruit kwam. Bied het aan, of schrijf op waarom dat niet kan.'
  if (aanbod.aangebodenOp && aanbod.aangebodenOp > peildatum)
    return 'De dag waarop het familiegroepsplan is aangeboden, ligt nog in de toekomst.'
  if (!aangeboden.includes(aanbod.uitkomst) && !gevuld(aanbod.toelichting))
    return 'Er is geen familiegroepsplan gemaakt, maar waarom niet staat er niet bij. Licht dat toe.'
  return undefined
}
