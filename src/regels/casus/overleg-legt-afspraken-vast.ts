import { ijkpunten, kenniskaart } from '../bronnen.ts'
import { plusDagen } from '../dag.ts'
import type { Overleg } from '../feiten.ts'
import { parameter } from '../parameters.ts'
import { type Dag, type Invulling, type Regel, type Stap, voldaan } from '../regel.ts'
import { dag, tekst } from '../stappen.ts'
import { bijOverleg } from './overleg.ts'

/** What a verslag holds before it can be vastgesteld. That each afspraak has an owner and a day, the database sees to. */
export const overlegLegtAfsprakenVast: Regel<'overleg'> = {
  id: 'overleg-legt-afspraken-vast',
  versie: 1,
  titel: 'Een overleg legt afspraken vast',
  onderwerp: 'overleg',
  ernst: { 'verslag-vaststellen': 'blokkeert' },
  geldigVan: '2017-01-01',
  bronnen: [kenniskaart('takenmatrix; quickscan, thema 3'), ijkpunten('ijkpunt 4, 5 en 7')],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden'],

  toets({ casusId, overleg }, peildatum) {
    if (overleg?.status !== 'gehouden') return voldaan
    const mist = onderdelen(overleg, casusId, peildatum)
    if (mist.length === 0) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg: `In het verslag ontbreekt nog: ${mist.map(([wat]) => wat).join(', ')}.`,
      feiten: { ontbreekt: mist.map(([wat]) => wat) },
      herstel: mist.map(([, stap]) => stap),
    }
  },
}

function onderdelen(overleg: Overleg, casusId: string, op: Dag): [string, Stap][] {
  const { verslag, organisatorId } = overleg
  const plek = { casusId, ...overleg }
  const deel = (onderdeel: string, vraag: string, body: object = {}, meer: readonly Invulling[] = []): Stap =>
    bijOverleg(plek, 'verslagdelen', { onderdeel, categorie: 'basis', ...body }, [tekst('/tekst', vraag), ...meer])
  const later = plusDagen(op, parameter('overleg-evaluatie-dagen', op))
  const behoeften = (
    [
      ['jongere', 'Wat heeft de jongere nodig?'],
      ['ouder', 'Wat hebben de ouders nodig?'],
      ['leraar', 'Wat heeft de leraar nodig?'],
    ] as const
  ).filter(([van]) => !verslag.behoeften.includes(van))
  const terug = [
    tekst('/aan', 'Aan wie wordt teruggekoppeld?'),
    tekst('/wijze', 'Hoe gebeurt dat?'),
    dag('/uiterlijkOp', 'Uiterlijk wanneer?'),
  ]
  const afspraak = { categorie: 'basis', organisatieId: organisatorId }
  return [
    ...behoeften.map(([van, vraag]): [string, Stap] => [`wat de ${van} nodig heeft`, deel('behoefte', vraag, { van })]),
    ...een(verslag.doelen === 0, 'een gezamenlijk doel', deel('doel', 'Wat willen jullie samen bereiken?')),
    ...een(
      verslag.afspraken === 0,
      'wie wat doet en wanneer',
      bijOverleg(plek, 'afspraken', afspraak, [tekst('/wat', 'Wat is er afgesproken?'), dag('/voor', 'Uiterlijk wanneer gebeurt dat?')]),
    ),
    ...een(verslag.terugkoppelingen === 0, 'de terugkoppeling', deel('terugkoppeling', 'Wat wordt er teruggekoppeld?', {}, terug)),
    ...een(!verslag.regisseur, 'de regisseur', wijzig(plek, { regisseurOrganisatieId: organisatorId })),
    ...een(!verslag.evaluatieOp, 'wanneer er wordt geëvalueerd', wijzig(plek, { evaluatieOp: later })),
  ]
}

const een = (mist: boolean, wat: string, stap: Stap): [string, Stap][] => (mist ? [[wat, stap]] : [])
const wijzig = (
  { casusId, organisatorId, id }: { casusId: string; organisatorId: string; id: string },
  body: Record<string, unknown>,
): Stap => ({
  door: 'deelnemer van de casus',
  wie: organisatorId,
  methode: 'PATCH',
  pad: `/v1/casussen/${casusId}/overleggen/${id}`,
  kop: { 'If-Match': true },
  body,
  invullen: [],
})
