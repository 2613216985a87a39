import { avg, handelingsprotocol } from '../bronnen.ts'
import { plusDagen } from '../dag.ts'
import type { ToestemmingFeiten, Vraag } from '../feiten.ts'
import { parameter } from '../parameters.ts'
import { type Dag, type Regel, type Stap, voldaan } from '../regel.ts'
import { kandidaat } from './toestemming.ts'

/**
 * A toestemming is for one purpose and for a while: not for everything, not for ever. The law names no term and no number; both are policy, and who needs more
 * says why. One that ran out is asked anew; dekking closed it on its last day.
 */
export const toestemmingDoelgebondenEnTijdelijk: Regel<'toestemming'> = {
  id: 'toestemming-doelgebonden-en-tijdelijk',
  versie: 1,
  titel: 'Toestemming is voor één doel, en voor een bepaalde tijd',
  onderwerp: 'toestemming',
  ernst: { 'toestemming-vragen': 'waarschuwt' },
  geldigVan: '2018-05-25',
  bronnen: [avg('art. 5 lid 1 onder b en art. 7 lid 2 (niet nagetrokken)'), handelingsprotocol],
  zekerheid: 'vakbron',
  uitkomsten: ['voldaan', 'geschonden'],

  toets(feiten, peildatum) {
    const vraag = kandidaat(feiten, peildatum)
    if (!vraag) return voldaan
    const laatste = plusDagen(peildatum, parameter('toestemming-duur-dagen', peildatum))
    const verlopen = vraag.tot !== undefined && vraag.tot < peildatum
    const teLang = vraag.tot === undefined || vraag.tot > laatste
    const teBreed = vraag.cellen.length > parameter('toestemming-delen-hoogstens', peildatum)
    if (!verlopen && !teLang && !teBreed) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg: verlopen
        ? 'Deze toestemming is verlopen. Is het delen nog nodig, vraag het dan opnieuw.'
        : teBreed
          ? 'U vraagt om bijna het hele dossier. Vraag alleen wat voor dit doel nodig is, of zeg waarom het niet met minder kan.'
          : 'U vraagt toestemming voor langer dan een jaar. Kies een eerdere laatste dag, of zeg waarom dat niet kan.',
      feiten: { tot: vraag.tot, delen: vraag.cellen.length },
      herstel: [opnieuw(feiten, vraag, verlopen || teLang ? laatste : (vraag.tot as Dag), peildatum)],
    }
  },
}

function opnieuw({ jeugdige }: ToestemmingFeiten, vraag: Vraag, tot: Dag, op: Dag): Stap {
  const { id: _id, casusId, antwoorden: _antwoorden, vertegenwoordigingen: _namens, ...inhoud } = vraag
  const cellen = vraag.cellen.slice(0, parameter('toestemming-delen-hoogstens', op))
  return {
    door: 'vrager van de toestemming',
    methode: 'POST',
    pad: `/v1/casussen/${casusId}/toestemmingen`,
    body: { betreftId: jeugdige.id, ...inhoud, cellen, tot },
    invullen: [],
    vervangt: true,
  }
}
