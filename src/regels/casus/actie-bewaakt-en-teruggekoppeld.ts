import { handreiking, kenniskaart } from '../bronnen.ts'
import { plusDagen } from '../dag.ts'
import type { Actiefeit, CasusFeiten } from '../feiten.ts'
import { parameter } from '../parameters.ts'
import { type Dag, type Regel, type Stap, voldaan } from '../regel.ts'
import { keuze, verhaal } from '../stappen.ts'
import { eersteWerkdag } from '../termijnen.ts'

/**
 * What was agreed is watched: an actie that is a week past its day comes to the regisseur, what was done is told, and while the plan is carried out the regisseur
 * tells everyone how it goes, the family too. Both terms are policy; a day off moves the day of an actie on.
 */
export const actieBewaaktEnTeruggekoppeld: Regel<'casus'> = {
  id: 'actie-bewaakt-en-teruggekoppeld',
  versie: 1,
  titel: 'Acties worden bewaakt, en iedereen hoort hoe het gaat',
  onderwerp: 'casus',
  ernst: { 'fase-overgaan': 'informeert', 'casus-afsluiten': 'waarschuwt' },
  geldigVan: '2017-01-01',
  bronnen: [kenniskaart('quickscan, thema 5'), handreiking('sturing en regie: de regievoerder bewaakt de acties en de terugkoppeling')],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden'],

  toets(feiten, peildatum) {
    const laat = feiten.acties.filter((actie) => overDatum(actie, peildatum))
    const sinds = stilSinds(feiten, peildatum)
    if (laat.length === 0 && !sinds) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg: [
        ...(laat.length > 0 ? ['Er zijn acties over datum waarvan niemand heeft gezegd wat eruit kwam.'] : []),
        ...(sinds ? ['Het is te lang geleden dat de regisseur aan het gezin en de anderen vertelde hoe het gaat.'] : []),
      ].join(' '),
      feiten: { casusId: feiten.casusId, actieIds: laat.map(({ id }) => id), ...(sinds && { stilSinds: sinds }) },
      herstel: [
        ...laat.map(({ id }) => koppelTerug(feiten.casusId, id)),
        ...(sinds ? [meldVoortgang(feiten.casusId, sinds, peildatum)] : []),
      ],
    }
  },
}

/** A closed casus ends what was still open: that nobody said what came of it stays. */
const overDatum = ({ voor, status, teruggekoppeld }: Actiefeit, op: Dag): boolean =>
  (status === 'open' || (status === 'vervallen' && !teruggekoppeld)) &&
  plusDagen(eersteWerkdag(voor), parameter('actie-over-datum-dagen', op)) < op

/** The day after which nothing was told, when that is too long ago. */
function stilSinds({ status, fase, voortgang, uitvoerenSinds }: CasusFeiten, op: Dag): Dag | undefined {
  if (status !== 'open' || fase !== 'uitvoeren') return undefined
  const laatst = [...voortgang.map(({ tot }) => tot), ...(uitvoerenSinds ? [uitvoerenSinds] : [])].toSorted().at(-1)
  return laatst && plusDagen(laatst, parameter('voortgang-dagen', op)) < op ? laatst : undefined
}

const koppelTerug = (casusId: string, actieId: string): Stap => ({
  door: 'wie de actie doet',
  methode: 'POST',
  pad: `/v1/casussen/${casusId}/acties/${actieId}/terugkoppelingen`,
  body: {},
  invullen: [
    verhaal('/tekst', 'Wat is er van de actie terechtgekomen?'),
    keuze('/uitkomst', 'Is de actie gedaan?', ['gedaan', 'niet-gelukt', 'vervallen']),
  ],
})

const meldVoortgang = (casusId: string, van: Dag, tot: Dag): Stap => ({
  door: 'regisseur',
  methode: 'POST',
  pad: `/v1/casussen/${casusId}/voortgang`,
  body: { van, tot },
  invullen: [verhaal('/tekst', 'Hoe gaat het? Schrijf het zo dat ook het gezin het meteen begrijpt.')],
})
