import { kenniskaart } from '../bronnen.ts'
import type { SchoolopenstellingFeiten } from '../feiten.ts'
import { type Invulling, type Regel, type Stap, voldaan } from '../regel.ts'
import { verhaal } from '../stappen.ts'

/** Which cells of the school's record each purpose takes. Our choice: the source says to exchange only what is relevant, not what that is. */
const nodigVoor: Record<Exclude<SchoolopenstellingFeiten['inhoud']['doel'], 'anders'>, readonly string[]> = {
  lesgeven: ['basis', 'onderwijs'],
  'begeleiden-in-de-klas': ['basis', 'onderwijs', 'thuissituatie'],
  'gesprek-met-ouders': ['basis', 'onderwijs', 'thuissituatie', 'jeugdhulp'],
  'zorg-rond-gezondheid': ['basis', 'gezondheid'],
  'veiligheid-op-school': ['basis', 'veiligheid'],
}

/**
 * Colleagues of one school may consult each other without toestemming, nameless where they can and with no more than what the question needs. What is opened
 * to one of them is held to that, and the text beside it names nobody. The kenniskaart.
 */
export const binnenSchoolMinimaal: Regel<'schoolopenstelling'> = {
  id: 'binnen-school-minimaal',
  versie: 1,
  titel: 'Binnen de school niet meer dan nodig',
  onderwerp: 'schoolopenstelling',
  ernst: { 'school-openstellen': 'waarschuwt' },
  geldigVan: '2017-01-01',
  bronnen: [kenniskaart('veelgestelde vragen, overleg met collega’s binnen de school')],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden', 'oordeel-nodig'],

  toets({ inhoud, naamloos }) {
    const genoeg = inhoud.doel === 'anders' ? inhoud.cellen : inhoud.cellen.filter((cel) => past(inhoud.doel, cel))
    const teVeel = inhoud.cellen.filter((cel) => !genoeg.includes(cel))
    if (teVeel.length > 0 || !naamloos)
      return {
        uitkomst: 'geschonden',
        uitleg: [
          teVeel.length > 0 &&
            'U stelt meer open dan voor dit doel nodig is. Laat weg wat de collega niet nodig heeft, of zeg waarom het toch nodig is.',
          !naamloos &&
            'In de toelichting staat iets waaraan te zien is om wie het gaat. Dat is niet nodig: de collega ziet al om wie het gaat.',
        ]
          .filter(Boolean)
          .join(' '),
        feiten: { teVeel, naamloos },
        herstel: [opnieuw(inhoud, genoeg, naamloos)],
      }
    return inhoud.doel === 'anders'
      ? { uitkomst: 'oordeel-nodig', vraag: 'Waarom heeft de collega juist deze delen nodig, en niet minder?' }
      : voldaan
  },
}

const past = (doel: keyof typeof nodigVoor | 'anders', cel: string): boolean =>
  doel === 'anders' || nodigVoor[doel].includes(cel.split('/')[1] ?? '')

/** The same call, with what the purpose takes and without a name. */
function opnieuw(inhoud: SchoolopenstellingFeiten['inhoud'], genoeg: readonly string[], naamloos: boolean): Stap {
  const { toelichting, ...rest } = inhoud
  const [eerste] = inhoud.doel === 'anders' ? [] : nodigVoor[inhoud.doel]
  const invullen: Invulling[] = naamloos ? [] : [verhaal('/toelichting', 'Wat gaat de collega ermee doen? Schrijf het zonder naam.')]
  return {
    door: 'eigenaar van de gegevens',
    methode: 'POST',
    pad: '/v1/schoolopenstellingen',
    body: { ...rest, ...(naamloos && toelichting && { toelichting }), cellen: genoeg.length > 0 ? genoeg : [`school/${eerste}`] },
    invullen,
    vervangt: true,
  }
}
