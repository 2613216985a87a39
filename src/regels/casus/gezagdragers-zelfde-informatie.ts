import { informatieNaScheiding } from '../bronnen.ts'
import type { Familie } from '../feiten.ts'
import { type Dag, type Regel, voldaan } from '../regel.ts'
import { isDezelfde, kern, nodigUit } from './overleg.ts'

/**
 * Who has gezag gets the same information, also after a separation: when one of them sits at the table, was asked to a meeting or was told something, and another
 * none of these. A professional norm. It holds as long as those with gezag decide: from 16 the jeugdige does. Whether to tell at all is for the next fase, where
 * `ouders-en-jeugdige-uitgenodigd` asks for everyone: this speaks before that. Where there was a reason to talk without the family, a professional judges.
 */
export const gezagdragersZelfdeInformatie: Regel<'casus'> = {
  id: 'gezagdragers-zelfde-informatie',
  versie: 1,
  titel: 'Wie samen het gezag hebben, krijgen dezelfde informatie',
  onderwerp: 'casus',
  ernst: { 'fase-overgaan': 'informeert' },
  geldigVan: '2015-01-01',
  bronnen: [informatieNaScheiding],
  zekerheid: 'vakbron',
  uitkomsten: ['voldaan', 'geschonden', 'oordeel-nodig'],

  toets({ casusId, status, fase, familie }, peildatum) {
    if (status !== 'open' || fase !== 'signaleren' || !familie) return voldaan
    const mist = nietsGehoord(familie, peildatum)
    if (mist.length === 0) return voldaan
    if (familie.zonderGezin)
      return {
        uitkomst: 'oordeel-nodig',
        vraag:
          'Er is met een reden overlegd zonder het gezin, en niet ieder met gezag weet van deze casus. Kan wie nog niets weet nu worden uitgenodigd, of brengt dat iemand in gevaar?',
      }
    return {
      uitkomst: 'geschonden',
      uitleg:
        'Iemand met gezag weet al van deze casus, en een ander met gezag nog niet. Wie samen het gezag hebben, krijgen dezelfde informatie, ook na een scheiding. Nodig de ander ook uit.',
      feiten: { aantal: mist.length },
      herstel: mist.map((persoonId) => ({
        ...nodigUit(casusId, familie, persoonId, 'ouder'),
        alleenAls: 'Alleen als dit niemand in gevaar brengt.',
      })),
    }
  },
}

/** The persons with gezag who heard nothing, over a jeugdige of whom another with gezag did. */
function nietsGehoord({ jeugdigen, aanTafel, geinformeerd = [] }: Familie, op: Dag): string[] {
  const weten = new Set([...aanTafel, ...geinformeerd])
  const mist = jeugdigen.flatMap((jeugdige) => {
    const gezag = kern(jeugdige, op).flatMap((wie) => (isDezelfde(wie, { persoonId: jeugdige.id }) ? [] : (wie.persoonId ?? [])))
    return gezag.some((persoonId) => weten.has(persoonId)) ? gezag.filter((persoonId) => !weten.has(persoonId)) : []
  })
  return [...new Set(mist)]
}
