import { jeugdwet, kenniskaart, wvo } from '../bronnen.ts'
import { plusDagen } from '../dag.ts'
import type { CasusFeiten, Planpaar } from '../feiten.ts'
import { parameter } from '../parameters.ts'
import { type Dag, type Regel, type Stap, voldaan } from '../regel.ts'

/**
 * Before what was decided is carried out, school and youth care hold their plans against each other: a doel of the one goes with a doel of the other, or they
 * say why they are kept apart, and they look back at about the same time. The sources ask for it; six weeks is our choice. What must stand in a besluit on
 * youth care or in a request for a toelaatbaarheidsverklaring itself is not asked here: neither is kept in this house yet.
 */
export const toetsOverEnWeerBijToewijzing: Regel<'casus'> = {
  id: 'toets-over-en-weer-bij-toewijzing',
  versie: 1,
  titel: 'OPP en gezinsplan zijn naast elkaar gelegd voordat het plan wordt uitgevoerd',
  onderwerp: 'casus',
  ernst: { 'fase-overgaan': 'waarschuwt' },
  geldigVan: '2017-01-01',
  bronnen: [kenniskaart('takenmatrix, toewijzen'), jeugdwet('art. 2.7 lid 1'), wvo('art. 2.41')],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden'],

  toets({ casusId, status, fase, planparen = [] }, peildatum) {
    if (status !== 'open' || fase !== 'uitvoeren') return voldaan
    const los = planparen.filter(({ gekoppeld, doelen }) => !gekoppeld && doelen.opp.length > 0 && doelen.gezinsplan.length > 0)
    const uiteen = planparen.filter((paar) => ligtUiteen(paar, peildatum))
    if (los.length + uiteen.length === 0) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg: [
        los.length > 0 &&
          'Geen doel uit het OPP is gekoppeld aan een doel uit het gezinsplan. Koppel wat bij elkaar hoort, of zeg waarom u de doelen gescheiden houdt.',
        uiteen.length > 0 && 'De evaluaties van het OPP en van het gezinsplan liggen te ver uit elkaar om samen te kunnen bijstellen.',
      ]
        .filter(Boolean)
        .join(' '),
      feiten: { casusId, los: los.map(plannen), uiteen: uiteen.map(plannen) },
      herstel: [...los.map(koppel), ...uiteen.map((paar) => verzet(casusId, paar, peildatum))],
    }
  },
}

const plannen = ({ oppId, gezinsplanId }: Planpaar) => ({ oppId, gezinsplanId })

function ligtUiteen({ evaluaties: { opp, gezinsplan } }: Planpaar, op: Dag): boolean {
  if (!opp || !gezinsplan) return false
  const [eerste, laatste] = [opp.op, gezinsplan.op].toSorted() as [Dag, Dag]
  return plusDagen(eerste, parameter('evaluaties-uit-elkaar-dagen', op)) < laatste
}

/** Proposes from the side that is one's own; which doel it is about, a person says. */
const koppel = ({ oppId, gezinsplanId, jeugdigeId, kant, planversie, doelen }: Planpaar): Stap => ({
  door: kant === 'opp' ? 'opsteller van het OPP' : 'opsteller van het gezinsplan',
  methode: 'POST',
  pad: '/v1/koppelingen',
  body: { soort: 'doel-doel', oppId, gezinsplanId, jeugdigeId, kant, planversie },
  invullen: [
    { pointer: '/onderdeelId', vraag: 'Welk doel hoort bij een doel van het andere plan?', schema: { type: 'string', enum: doelen[kant] } },
  ],
})

/** The later one comes to the day of the first, or to today when that has passed. */
function verzet(casusId: CasusFeiten['casusId'], { evaluaties }: Planpaar, vandaag: Dag): Stap {
  const [eerste, laatste] = [evaluaties.opp, evaluaties.gezinsplan]
    .filter((een) => een !== undefined)
    .toSorted((a, b) => (a.op < b.op ? -1 : 1))
  const op = eerste && eerste.op > vandaag ? eerste.op : vandaag
  return {
    door: 'regisseur',
    methode: 'PATCH',
    pad: `/v1/casussen/${casusId}/evaluatiemomenten/${laatste?.id}`,
    kop: { 'If-Match': true },
    body: { geplandOp: op },
    invullen: [],
  }
}
