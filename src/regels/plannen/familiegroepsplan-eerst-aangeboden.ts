import { jeugdwet } from '../bronnen.ts'
import { type Dag, gevuld } from '../dag.ts'
import type { GezinsplanVersie } from '../feiten.ts'
import { type Regel, voldaan } from '../regel.ts'
import { keuze, tekst, wijzigPlan } from '../stappen.ts'

/**
 * Before a plan is made for a family, the family is offered to make one with its own network (familiegroepsplan). The offer is dated and has
 * an outcome; that it was passed over for a danger to the child, for the child's interest, or because the offer does not apply
 * (jeugdreclassering, voogdij) is explained. Jeugdwet art. 4.1.2.
 */
export const familiegroepsplanEerstAangeboden: Regel<'gezinsplan'> = {
  id: 'familiegroepsplan-eerst-aangeboden',
  versie: 1,
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
            body: { familiegroepsplanAanbod: { aangebodenOp: peildatum } },
            invullen: [
              keuze(
                '/familiegroepsplanAanbod/uitkomst',
                'Het gezin mag zelf een plan maken met familie en bekenden. Wat kwam daaruit?',
                zonderPlan,
              ),
              tekst('/familiegroepsplanAanbod/toelichting', 'Licht toe hoe dit met het gezin is besproken.'),
            ],
          },
        ),
      ],
    }
  },
}

const zonderPlan = ['ouders-zien-af', 'bedreiging-ontwikkeling', 'belang-kind', 'niet-van-toepassing']

function gebrekVan(aanbod: GezinsplanVersie['familiegroepsplanAanbod'], peildatum: Dag): string | undefined {
  if (!aanbod?.uitkomst || !aanbod.aangebodenOp)
    return 'Het gezin heeft nog niet de kans gekregen om zelf, met familie en bekenden, een plan te maken. Bied dat aan en schrijf op wat eruit kwam.'
  if (aanbod.aangebodenOp > peildatum) return 'De dag waarop het familiegroepsplan is aangeboden, ligt nog in de toekomst.'
  if (!['gemaakt', 'ouders-zien-af'].includes(aanbod.uitkomst) && !gevuld(aanbod.toelichting))
    return 'Er is geen familiegroepsplan gemaakt, maar waarom niet staat er niet bij. Licht dat toe.'
  return undefined
}
