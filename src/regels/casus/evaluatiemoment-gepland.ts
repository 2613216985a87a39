import { handreiking, ijkpunten, kenniskaart } from '../bronnen.ts'
import { gevuld, plusDagen } from '../dag.ts'
import type { CasusFeiten, Evaluatiemoment } from '../feiten.ts'
import { parameter } from '../parameters.ts'
import { type Regel, type Stap, voldaan } from '../regel.ts'
import { dag, verhaal } from '../stappen.ts'

/**
 * Who begins to carry out what was decided has agreed when to look back, and by what one then sees whether it is done or more is needed; and an evaluation that was
 * planned is held or moved. The sources ask it of what was agreed together and name no term: the weeks are policy. It warns at the step to `uitvoeren` and not
 * at the vaststelling of a plan: a plan can be vastgesteld with no casus, and the only evaluation the law asks of it is that of the OPP, once a school year.
 */
export const evaluatiemomentGepland: Regel<'casus'> = {
  id: 'evaluatiemoment-gepland',
  versie: 1,
  titel: 'Er is afgesproken wanneer u samen terugkijkt, en waaraan u ziet hoe het verder gaat',
  onderwerp: 'casus',
  ernst: { 'fase-overgaan': 'waarschuwt' },
  geldigVan: '2017-01-01',
  bronnen: [kenniskaart('uitvoering: volgen en evalueren'), ijkpunten('ijkpunt 5'), handreiking('integraal behandelplan met tijdsplan')],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden'],

  toets({ casusId, status, fase, evaluaties = [] }, peildatum) {
    if (status !== 'open') return voldaan
    const gepland = evaluaties.filter(({ status: stand }) => stand === 'gepland')
    const gemist = gepland.filter(({ geplandOp }) => geplandOp < peildatum)
    if (gemist.length > 0)
      return {
        uitkomst: 'geschonden',
        uitleg: 'Een geplande evaluatie is niet gehouden. Houd haar alsnog, of spreek een nieuwe dag af.',
        feiten: { casusId, gemist: gemist.map(({ geplandOp }) => geplandOp) },
        herstel: gemist.map(({ id }) => wijzig(casusId, id, [dag('/geplandOp', 'Op welke dag kijkt u samen terug?')])),
      }
    if (fase !== 'uitvoeren') return voldaan
    const opTijd = gepland.filter(({ geplandOp }) => geplandOp <= plusDagen(peildatum, parameter('evaluatie-binnen-dagen', peildatum)))
    if (opTijd.some(({ criteria }) => gevuld(criteria))) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg: opTijd[0]
        ? 'Er is een evaluatie gepland, maar niet afgesproken waaraan u dan ziet dat het klaar is of dat er meer nodig is.'
        : 'Er is niet afgesproken wanneer u samen terugkijkt. Plan dat binnen twaalf weken, en spreek af waaraan u dan ziet dat het klaar is of dat er meer nodig is.',
      feiten: { casusId, fase, gepland: gepland.map(({ geplandOp }) => geplandOp) },
      herstel: [opTijd[0] ? wijzig(casusId, opTijd[0].id, [criteria]) : plan(casusId)],
    }
  },
}

const criteria = verhaal('/criteria', 'Waaraan ziet u dan dat het klaar is, of dat er meer nodig is?')
const basis = { door: 'regisseur' as const, body: {} }
const pad = (casusId: CasusFeiten['casusId']): string => `/v1/casussen/${casusId}/evaluatiemomenten`
const plan = (casusId: string): Stap => ({
  ...basis,
  methode: 'POST',
  pad: pad(casusId),
  invullen: [dag('/geplandOp', 'Op welke dag kijkt u samen terug?'), criteria],
})
const wijzig = (casusId: string, id: Evaluatiemoment['id'], invullen: Stap['invullen']): Stap => ({
  ...basis,
  methode: 'PATCH',
  pad: `${pad(casusId)}/${id}`,
  kop: { 'If-Match': true },
  invullen,
})
