import { cop, ijkpunten, kenniskaart } from '../bronnen.ts'
import { leeftijd, loopt } from '../dag.ts'
import type { Familie } from '../feiten.ts'
import { parameter } from '../parameters.ts'
import { type Dag, type Regel, type Stap, voldaan } from '../regel.ts'

/**
 * Who has gezag, and from 12 the jeugdige, is asked to the table. Until there is an overleg to invite to, it is said when the casus goes on to the next fase, and
 * stops nothing. A professional norm; the age at which the jeugdige is a partner by default is that of having a say.
 */
export const oudersEnJeugdigeUitgenodigd: Regel<'casus'> = {
  id: 'ouders-en-jeugdige-uitgenodigd',
  versie: 1,
  titel: 'Ouders en jeugdige zijn uitgenodigd',
  onderwerp: 'casus',
  ernst: { 'fase-overgaan': 'informeert' },
  geldigVan: '2017-01-01',
  bronnen: [kenniskaart('veelgestelde vragen; quickscan, thema 3'), ijkpunten('ijkpunt 3 en 4'), cop('knooppunten Zuid-Limburg')],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden', 'onbekend'],

  toets({ casusId, status, fase, familie }, peildatum) {
    if (status !== 'open' || fase === 'signaleren' || !familie) return voldaan
    const jong = familie.jeugdigen.filter(
      ({ geboortedatum }) => !geboortedatum || leeftijd(geboortedatum, peildatum) < parameter('leeftijd-jeugdige-beslist-zelf', peildatum),
    )
    const zonder = jong.some(({ gezag }) => !gezag.some((relatie) => loopt(relatie, peildatum)))
    const mist = ontbrekend(familie, peildatum)
    if (mist.length > 0)
      return {
        uitkomst: 'geschonden',
        uitleg:
          'Nog niet iedereen uit het gezin is uitgenodigd om mee te praten. Nodig wie gezag heeft uit, en vanaf 12 jaar ook de jeugdige.',
        feiten: { aantal: mist.length },
        herstel: mist.map(([persoonId, rol]) => nodigUit(casusId, persoonId, rol)),
      }
    return zonder ? { uitkomst: 'onbekend', ontbreekt: ['wie het gezag over de jeugdige heeft'] } : voldaan
  },
}

type Rol = 'ouder' | 'jeugdige'
function ontbrekend({ jeugdigen, aanTafel }: Familie, op: Dag): [string, Rol][] {
  const nodig = jeugdigen.flatMap(({ id, geboortedatum, gezag }): [string, Rol][] => {
    const jaren = geboortedatum ? leeftijd(geboortedatum, op) : 0
    const ouders = jaren >= parameter('leeftijd-jeugdige-beslist-zelf', op) ? [] : gezag.filter((relatie) => loopt(relatie, op))
    return [
      ...ouders.flatMap(({ persoonId }): [string, Rol][] => (persoonId ? [[persoonId, 'ouder']] : [])),
      ...(jaren >= parameter('leeftijd-jeugdige-beslist-mee', op) ? [[id, 'jeugdige'] as [string, Rol]] : []),
    ]
  })
  return [...new Map(nodig.filter(([id]) => !aanTafel.includes(id))).entries()]
}

const nodigUit = (casusId: string, persoonId: string, rol: Rol): Stap => ({
  door: 'regisseur',
  methode: 'POST',
  pad: `/v1/casussen/${casusId}/uitnodigingen`,
  body: { persoonId, rol },
  invullen: [],
})
