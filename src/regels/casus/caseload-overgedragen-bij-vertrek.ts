import { cop, toezicht } from '../bronnen.ts'
import { type Regel, type Stap, voldaan } from '../regel.ts'
import { tekst, verhaal } from '../stappen.ts'

/**
 * Who leaves hands over first: no casus without a regisseur who works there, no actie that nobody does any more, no family that calls a number where nobody
 * answers. A professional norm: the sources ask that a change of regisseur leaves no day without, and is told.
 */
export const caseloadOvergedragenBijVertrek: Regel<'vertrek'> = {
  id: 'caseload-overgedragen-bij-vertrek',
  versie: 1,
  titel: 'Wie vertrekt, heeft alles overgedragen',
  onderwerp: 'vertrek',
  ernst: { 'medewerker-vertrekken': 'blokkeert' },
  geldigVan: '2017-01-01',
  bronnen: [toezicht, cop('terugkeer naar school in Noord- en Midden-Drenthe')],
  zekerheid: 'vakbron',
  uitkomsten: ['voldaan', 'geschonden'],

  toets({ medewerkerId, open, overdrachtId, latereOverdrachtId }, peildatum) {
    if (open.length === 0) return voldaan
    const pad = `/v1/medewerkers/${medewerkerId}/overdrachten`
    return {
      uitkomst: 'geschonden',
      uitleg: `Op naam van deze medewerker staat nog: ${open.map((soort) => woorden[soort]).join(', ')}. Draag dat eerst over aan een collega.`,
      feiten: { medewerkerId, open },
      herstel: [
        ...(latereOverdrachtId ? [trekIn(pad, latereOverdrachtId)] : []),
        ...(overdrachtId
          ? []
          : [
              {
                door: 'coördinerende collega',
                methode: 'POST',
                pad,
                body: { per: peildatum },
                invullen: [
                  { pointer: '/opvolgerId', vraag: 'Welke collega neemt alles over?', schema: { type: 'string', format: 'uuid' } },
                  verhaal('/berichtAanGezin', 'Wat lezen de gezinnen hierover?'),
                ],
                geeft: 'overdrachtId',
              } as const,
            ]),
        {
          door: 'opvolger',
          methode: 'POST',
          pad: `${pad}/${overdrachtId ?? '{overdrachtId}'}/acceptaties`,
          kop: { 'If-Match': true },
          body: {},
          invullen: [],
        },
      ],
    }
  },
}

/** One at a time: what was offered from a later day on makes way. */
const trekIn = (pad: string, id: string): Stap => ({
  door: 'coördinerende collega',
  methode: 'POST',
  pad: `${pad}/${id}/vervallenverklaringen`,
  body: {},
  invullen: [tekst('/reden', 'Waarom wacht de overdracht niet tot de dag waarop zij inging?')],
})

const woorden: Readonly<Record<string, string>> = {
  regie: 'de regie van een casus',
  regieaanbieding: 'een aanbod van de regie',
  aanspreekpunt: 'het aanspreekpunt van een gezin',
  actie: 'een open actie',
  deelname: 'een plek aan tafel',
  overdracht: 'een overdracht van een collega',
  overleg: 'een overleg waarvoor die is gevraagd',
}
