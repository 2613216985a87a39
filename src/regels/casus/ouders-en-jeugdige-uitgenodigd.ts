import { cop, ijkpunten, kenniskaart } from '../bronnen.ts'
import type { Familie, Overleg, Wie } from '../feiten.ts'
import { type Dag, type Regel, type Stap, type Uitkomst, voldaan } from '../regel.ts'
import { registreerGezag, verhaal } from '../stappen.ts'
import { bijOverleg, gezagOnbekend, heeftOnbekende, kern, nodigUit, ontbrekend, wieIsWie } from './overleg.ts'

/**
 * Who has gezag, and from 12 the jeugdige, is asked to every meeting; without them only on a confirmed sharing without toestemming or for reasons of safety. Of
 * the casus itself it is said when it goes on to the next fase, and stops nothing. A professional norm; the age at which the jeugdige is a partner by default
 * is that of having a say.
 */
export const oudersEnJeugdigeUitgenodigd: Regel<'overleg'> = {
  id: 'ouders-en-jeugdige-uitgenodigd',
  versie: 3,
  titel: 'Ouders en jeugdige zijn uitgenodigd',
  onderwerp: 'overleg',
  ernst: { 'fase-overgaan': 'informeert', 'overleg-plannen': 'blokkeert', 'overleg-beginnen': 'blokkeert' },
  geldigVan: '2017-01-01',
  bronnen: [kenniskaart('veelgestelde vragen; quickscan, thema 3'), ijkpunten('ijkpunt 3 en 4'), cop('knooppunten Zuid-Limburg')],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden', 'onbekend'],

  toets({ casusId, status, fase, familie, overleg }, peildatum) {
    if (status !== 'open' || !familie) return voldaan
    if (overleg) return bij(overleg, casusId, familie, peildatum)
    return fase === 'signaleren' ? voldaan : aanTafel(casusId, familie, peildatum)
  },
}

/** At a meeting: everyone is on the list. */
function bij(overleg: Overleg, casusId: string, familie: Familie, op: Dag): Uitkomst {
  if (overleg.zonderGezin || overleg.status === 'afgelast') return voldaan
  const mist = ontbrekend(familie, overleg.uitgenodigden, op)
  const onbekend = familie.jeugdigen.filter((jeugdige) => gezagOnbekend(jeugdige, op))
  const gezag = onbekend.slice(0, 1).flatMap((jeugdige) => registreerGezag(jeugdige, op))
  const erbij = [...mist, ...(onbekend.length > 0 ? [{ persoonId: '{ouderId}' }] : [])]
  const voorbij = overleg.terugblik === true && overleg.status === 'gehouden'
  const herstel = voorbij ? [] : [...gezag, ...vraagErbij(overleg, casusId, erbij)]
  if (mist.length > 0 && overleg.vanAnder && heeftOnbekende(familie, overleg.uitgenodigden, op))
    return { uitkomst: 'onbekend', ontbreekt: [wieIsWie] }
  if (mist.length > 0)
    return {
      uitkomst: 'geschonden',
      uitleg: voorbij
        ? 'Dit overleg ging over een kind van wie niet het hele gezin was uitgenodigd.'
        : 'Dit overleg gaat over een kind van wie niet het hele gezin is uitgenodigd. Vraag ieder met gezag erbij, en vanaf 12 jaar ook de jeugdige. Zonder hen kan het alleen op een bevestigde deling zonder toestemming, of om de veiligheid.',
      feiten: { aantal: mist.length },
      herstel,
    }
  return onbekend.length > 0 ? { uitkomst: 'onbekend', ontbreekt: ['wie het gezag over de jeugdige heeft'], herstel } : voldaan
}

const waarom = (pointer: string) => verhaal(pointer, 'Waarom is het goed dat deze persoon of organisatie erbij is?')
/** One that is being called together is called together anew, with everyone; to one that stands they are asked one by one. */
function vraagErbij(overleg: Overleg, casusId: string, erbij: Wie[]): Stap[] {
  if (!overleg.nieuw) return erbij.map((wie) => bijOverleg({ casusId, ...overleg }, 'uitgenodigden', wie, [waarom('/reden')]))
  const al = overleg.uitgenodigden.length
  return [
    {
      door: 'deelnemer van de casus',
      wie: overleg.organisatorId,
      methode: 'POST',
      pad: `/v1/casussen/${casusId}/overleggen`,
      body: { ...overleg.inhoud, uitgenodigden: [...overleg.uitgenodigden, ...erbij] },
      invullen: erbij.map((_, nummer) => waarom(`/uitgenodigden/${al + nummer}/reden`)),
      vervangt: true,
    },
  ]
}

/** At the table of the casus itself: those who can be asked as a person. */
function aanTafel(casusId: string, familie: Familie, op: Dag): Uitkomst {
  const zitten = familie.aanTafel.map((persoonId) => ({ persoonId }))
  const mist = ontbrekend(familie, zitten, op).flatMap(({ persoonId }) => persoonId ?? [])
  if (mist.length > 0)
    return {
      uitkomst: 'geschonden',
      uitleg:
        'Nog niet iedereen uit het gezin is uitgenodigd om mee te praten. Nodig wie gezag heeft uit, en vanaf 12 jaar ook de jeugdige.',
      feiten: { aantal: mist.length },
      herstel: mist.map((persoonId) => nodigUit(casusId, familie, persoonId, isJeugdige(familie, persoonId, op) ? 'jeugdige' : 'ouder')),
    }
  return familie.jeugdigen.some((jeugdige) => gezagOnbekend(jeugdige, op))
    ? { uitkomst: 'onbekend', ontbreekt: ['wie het gezag over de jeugdige heeft'] }
    : voldaan
}

const isJeugdige = ({ jeugdigen }: Familie, persoonId: string, op: Dag): boolean =>
  jeugdigen.some((jeugdige) => jeugdige.id === persoonId && kern(jeugdige, op).some((wie) => wie.persoonId === persoonId))
