import { ijkpunten, kenniskaart, vormen } from '../bronnen.ts'
import { plusDagen } from '../dag.ts'
import type { Overleg, OverlegFeiten } from '../feiten.ts'
import { parameter } from '../parameters.ts'
import { type Dag, type Invulling, type Regel, type Stap, voldaan } from '../regel.ts'
import { dag, kort, verhaal } from '../stappen.ts'
import { bijOverleg, isDezelfde } from './overleg.ts'

/**
 * What a verslag holds before it can be vastgesteld. That each afspraak has an owner and a day, the database sees to. The day on which to look back is also
 * planned, so that it stands in the agenda: not that of a meeting without the family, whom it would tell of it. With integraal arrangeren who is there decides
 * for the own part: what another wrote down as the decision of who was not there is a voorstel. Who was not there can write the own decision.
 */
export const overlegLegtAfsprakenVast: Regel<'overleg'> = {
  id: 'overleg-legt-afspraken-vast',
  versie: 3,
  titel: 'Een overleg legt afspraken vast',
  onderwerp: 'overleg',
  ernst: { 'verslag-vaststellen': 'blokkeert' },
  geldigVan: '2017-01-01',
  bronnen: [kenniskaart('takenmatrix; quickscan, thema 3'), ijkpunten('ijkpunt 4, 5 en 7'), vormen('integraal arrangeren')],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden'],

  toets({ casusId, status, overleg }, peildatum) {
    if (overleg?.status !== 'gehouden') return voldaan
    const mist = onderdelen(overleg, casusId, peildatum)
    if (mist.length === 0) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg: `In het verslag ontbreekt nog: ${mist.map(([wat]) => wat).join(', ')}.${dicht(status, overleg, mist)}`,
      feiten: { ontbreekt: mist.map(([wat]) => wat) },
      herstel: mist.flatMap(([, ...weg]) => weg).filter(kan(status, overleg)),
    }
  },
}

const vast = 'Het verslag is vastgesteld en verandert niet meer.'
const aanvullen = 'Ziet u er niet alles van, dan kan dit er wel in staan. Wat er nog bij moet, komt in een aanvulling.'
/**
 * What can no longer be done about it: nothing once the casus is closed; once the verslag is vastgesteld, nothing to that. The very call that would do so is
 * judged as it would leave it.
 */
function dicht(status: OverlegFeiten['status'], overleg: Overleg, mist: readonly Mist[]): string {
  if (status !== 'open') return ` De casus is afgesloten: hieraan verandert niets meer.`
  return mist.flatMap(([, ...weg]) => weg).every(kan(status, overleg)) ? '' : ` ${vast} ${aanvullen}`
}
const kan =
  (status: OverlegFeiten['status'], { verslagVast, terugblik }: Overleg) =>
  ({ pad }: Stap): boolean =>
    status === 'open' && (!(verslagVast && terugblik) || pad.endsWith('/evaluatiemomenten'))

type Mist = [wat: string, ...weg: Stap[]]
function onderdelen(overleg: Overleg, casusId: string, op: Dag): Mist[] {
  const { verslag } = overleg
  const plek = { casusId, ...overleg }
  const deel = (onderdeel: string, vraag: string, body: object = {}, meer: readonly Invulling[] = []): Stap =>
    bijOverleg(plek, 'verslagdelen', { onderdeel, categorie: 'basis', ...body }, [verhaal('/tekst', vraag), ...meer])
  const behoeften = (
    [
      ['jongere', 'Wat heeft de jongere nodig?'],
      ['ouder', 'Wat hebben de ouders nodig?'],
      ['leraar', 'Wat heeft de leraar nodig?'],
    ] as const
  ).filter(([van]) => !verslag.behoeften.includes(van))
  const terug = [
    kort('/aan', 'Aan wie wordt teruggekoppeld?'),
    kort('/wijze', 'Hoe gebeurt dat?'),
    dag('/uiterlijkOp', 'Uiterlijk wanneer?'),
  ]
  const afspraak = [
    verhaal('/wat', 'Wat is er afgesproken?'),
    organisatie('/organisatieId', 'Welke organisatie doet dit?'),
    dag('/voor', 'Uiterlijk wanneer gebeurt dat?'),
  ]
  return [
    ...behoeften.map(([van, vraag]): Mist => [`wat de ${van} nodig heeft`, deel('behoefte', vraag, { van })]),
    ...een(verslag.doelen === 0, 'een gezamenlijk doel', deel('doel', 'Wat wilt u samen bereiken?')),
    ...een(verslag.afspraken === 0, 'wie wat doet en wanneer', bijOverleg(plek, 'afspraken', { categorie: 'basis' }, afspraak)),
    ...een(verslag.terugkoppelingen === 0, 'de terugkoppeling', deel('terugkoppeling', 'Wat wordt er teruggekoppeld?', {}, terug)),
    ...een(!verslag.regisseur, 'de regisseur', regisseur(overleg, plek)),
    ...zonderMandaat(overleg, casusId),
    ...terugkijken(overleg, plek, op),
  ]
}

/** Whoever holds the regie now, also when that is the family; who that is only a person can say where it does not show. */
function regisseur({ regie }: Overleg, plek: Plek): Stap {
  if (regie?.persoonId) return wijzig(plek, { regisseurPersoonId: regie.persoonId })
  if (regie?.organisatieId) return wijzig(plek, { regisseurOrganisatieId: regie.organisatieId })
  return wijzig(plek, {}, [organisatie('/regisseurOrganisatieId', 'Welke organisatie heeft de regie?')])
}
const organisatie = (pointer: string, vraag: string): Invulling => ({ pointer, vraag, schema: { type: 'string', format: 'uuid' } })

/** What stands there as the decision of who was not there, and did not write it: it becomes a voorstel. */
function zonderMandaat(overleg: Overleg, casusId: string): Mist[] {
  if (overleg.soort !== 'integraal-arrangeren') return []
  const zonder = overleg.verslag.besluiten.filter(
    ({ door, vastgelegdDoorId }) =>
      door.organisatieId !== vastgelegdDoorId && !overleg.aanwezigen.some((aanwezige) => isDezelfde(aanwezige, door)),
  )
  return zonder.map(({ id, vastgelegdDoorId, inhoud }): Mist => {
    const stap = (pad: string, body: object): Stap => ({ ...bijOverleg({ casusId, ...overleg }, pad, body), wie: vastgelegdDoorId })
    return [
      'een voorstel op de plaats van het besluit van wie er niet bij was',
      stap(`verslagdelen/${id}/vervallenverklaringen`, { reden: 'Wie hierover gaat was er niet bij: het is een voorstel.' }),
      stap('verslagdelen', { onderdeel: 'voorstel', ...inhoud }),
    ]
  })
}

const een = (mist: boolean, wat: string, stap: Stap): Mist[] => (mist ? [[wat, stap]] : [])

/** A day to look back, and that it is planned; a day that is past plans nothing any more. */
function terugkijken({ verslag: { evaluatieOp, evaluaties }, zonderGezin }: Overleg, plek: Plek, op: Dag): Mist[] {
  const dag = evaluatieOp ?? evaluaties.find((gepland) => gepland > op) ?? plusDagen(op, parameter('overleg-evaluatie-dagen', op))
  const plan = zonderGezin || dag < op || evaluaties.includes(dag) ? [] : [planEvaluatie(plek, dag)]
  if (!evaluatieOp) return [['wanneer er wordt geëvalueerd', wijzig(plek, { evaluatieOp: dag }), ...plan]]
  return plan.map((stap) => ['een evaluatie die is gepland op de dag die erin staat', stap])
}

type Plek = { casusId: string; organisatorId: string; id: string }
const planEvaluatie = ({ casusId, organisatorId }: Plek, geplandOp: Dag): Stap => ({
  door: 'deelnemer van de casus',
  wie: organisatorId,
  methode: 'POST',
  pad: `/v1/casussen/${casusId}/evaluatiemomenten`,
  body: { geplandOp },
  invullen: [],
})
const wijzig = ({ casusId, organisatorId, id }: Plek, body: Record<string, unknown>, invullen: readonly Invulling[] = []): Stap => ({
  door: 'deelnemer van de casus',
  wie: organisatorId,
  methode: 'PATCH',
  pad: `/v1/casussen/${casusId}/overleggen/${id}`,
  kop: { 'If-Match': true },
  body,
  invullen,
})
