import { jeugdwet, uavg, wvo } from '../bronnen.ts'
import { type Regel, voldaan } from '../regel.ts'
import { kort } from '../stappen.ts'

/** Who must or may hold which number. Whom the sources do not name may not: the law must name who uses such a number (UAVG art. 46). */
const mag: Record<'bsn' | 'pgn', readonly string[]> = {
  bsn: ['gemeente', 'wijkteam', 'jeugdhulpaanbieder', 'gecertificeerde-instelling'],
  pgn: ['school', 'schoolbestuur'],
}

/**
 * A BSN stays with those who must use it for jeugdhulp, a PGN with the school, and a samenwerkingsverband has neither. That a wijkteam acts for its gemeente
 * is our reading; for leerplicht, jeugdgezondheidszorg and others it was not looked up, so they are kept out.
 */
export const bsnPgnDomeingrens: Regel<'persoonsnummer'> = {
  id: 'bsn-pgn-domeingrens',
  versie: 1,
  titel: 'Een BSN of PGN blijft in het eigen domein',
  onderwerp: 'persoonsnummer',
  ernst: { 'persoonsnummer-vastleggen': 'blokkeert' },
  geldigVan: '2018-05-25',
  bronnen: [
    jeugdwet('art. 7.2.1 tot en met 7.2.4 (dat een wijkteam voor zijn gemeente handelt: eigen lezing)'),
    wvo('art. 8.17 en 8.18 (po en so niet nagetrokken)'),
    uavg('art. 46 (niet nagetrokken)'),
    { document: 'Kennisnet', plaats: 'over het PGN en samenwerkingsverbanden (vakbron)' },
  ],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden'],

  toets({ persoonId, soort, organisatieSoort, gecontroleerdOp, gecontroleerdDoor }) {
    if (mag[soort].includes(organisatieSoort)) return voldaan
    const ander = soort === 'bsn' ? 'pgn' : 'bsn'
    return {
      uitkomst: 'geschonden',
      uitleg: `${soort === 'bsn' ? gebruiktBsn : gebruiktPgn} ${mag[ander].includes(organisatieSoort) ? anders[ander] : geenVanBeide}`,
      feiten: { persoonId, soort, organisatieSoort },
      herstel: [
        mag[ander].includes(organisatieSoort)
          ? {
              door: 'houder van het dossier',
              methode: 'POST',
              pad: `/v1/personen/${persoonId}/persoonsnummers`,
              body: { soort: ander, gecontroleerdOp, gecontroleerdDoor },
              invullen: [{ pointer: '/nummer', vraag: `Welk ${ander.toUpperCase()} heeft deze persoon?`, schema: negenCijfers }],
              vervangt: true,
            }
          : {
              door: 'houder van het dossier',
              methode: 'POST',
              pad: `/v1/personen/${persoonId}/externe-verwijzingen`,
              invullen: [
                kort('/systeem', 'In welk eigen systeem heeft deze persoon een nummer?'),
                kort('/waarde', 'Welk eigen nummer heeft deze persoon daar? Nooit een BSN of PGN.'),
              ],
              vervangt: true,
            },
      ],
    }
  },
}

const negenCijfers = { type: 'string', minLength: 9, maxLength: 9 } as const
const gebruiktBsn = 'Alleen een gemeente, een wijkteam, een jeugdhulpaanbieder en een gecertificeerde instelling leggen een BSN vast.'
const gebruiktPgn = 'Alleen een school en haar bestuur leggen een PGN vast.'
const anders = { pgn: 'Uw organisatie legt het vast als PGN.', bsn: 'Uw organisatie legt het vast als BSN.' }
const geenVanBeide = 'Van uw soort organisatie noemt geen bron die wij lazen dat zij zo’n nummer mag gebruiken. Gebruik een eigen nummer.'
