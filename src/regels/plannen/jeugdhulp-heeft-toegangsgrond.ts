import { jeugdwet, kenniskaart } from '../bronnen.ts'
import type { InzetFeiten } from '../feiten.ts'
import { type Dag, type Regel, voldaan } from '../regel.ts'
import { dag, keuze, wijzigInzet } from '../stappen.ts'

/**
 * Help that is not open to everyone rests on a decision of the college (Jeugdwet art. 2.3), a referral by huisarts, medisch specialist or jeugdarts (2.6 lid 1 e), or on a
 * gecertificeerde instelling or judge (2.4 lid 2 b). Which help is not open to everyone is for each gemeente to say: only specialistische jeugdhulp is taken for it here. Help
 * must be there at once where that is needed (2.6 lid 1 b): that the ground may then follow is our reading, and a professional says why. The term of a decision is not asked here.
 */
export const jeugdhulpHeeftToegangsgrond: Regel<'inzet'> = {
  id: 'jeugdhulp-heeft-toegangsgrond',
  versie: 1,
  titel: 'Specialistische jeugdhulp begint op een besluit of een verwijzing',
  onderwerp: 'inzet',
  ernst: { 'inzet-maken': 'informeert', 'inzet-wijzigen': 'blokkeert', 'inzet-starten': 'blokkeert' },
  geldigVan: '2015-01-01',
  bronnen: [
    jeugdwet('art. 2.3, art. 2.4 lid 2 onder b en art. 2.6 lid 1 onder b en e'),
    kenniskaart('organisatie van de jeugdhulp; quickscan, thema 4'),
  ],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden', 'oordeel-nodig'],

  toets({ inzetId, inzet }, peildatum) {
    if (inzet.soort !== 'specialistische-jeugdhulp' || inzet.beeindigdOp !== undefined) return voldaan
    if (inzet.toegangsgrond === 'spoed') return { uitkomst: 'oordeel-nodig', vraag: spoed }
    const mist = watMist(inzet, peildatum)
    if (!mist) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg: `Specialistische jeugdhulp begint pas als er een besluit van de gemeente is, een verwijzing van huisarts, medisch specialist of jeugdarts, of een gecertificeerde instelling of rechter die haar nodig vindt. ${mist} Kan de hulp niet wachten, leg dan vast dat het om spoed gaat, en zeg waarom.`,
      feiten: { inzetId, toegangsgrond: inzet.toegangsgrond, toegangsgrondOp: inzet.toegangsgrondOp },
      herstel: [
        wijzigInzet(inzet, [
          keuze('/toegangsgrond', 'Waarop berust de toegang tot deze hulp?', gronden),
          dag('/toegangsgrondOp', 'Van welke dag is dat besluit of die verwijzing? Die dag ligt niet na het begin van de hulp.'),
        ]),
      ],
    }
  },
}

const gronden = ['besluit-college', 'verwijzing-arts', 'gecertificeerde-instelling-of-rechter'] as const
const spoed =
  'Deze hulp begint met spoed, voordat er een besluit of een verwijzing is. Waarom kon zij niet wachten, wie besloot dat, en wie zorgt dat het besluit of de verwijzing er komt?'

/** What is not in order, in words. */
function watMist({ toegangsgrond, toegangsgrondOp, gestartOp }: InzetFeiten['inzet'], op: Dag): string | undefined {
  if (!toegangsgrond) return 'Dat staat er nog niet bij.'
  if (!toegangsgrondOp) return 'Er staat niet bij van welke dag dat is.'
  if (toegangsgrondOp > op) return 'De dag die erbij staat, moet nog komen.'
  return gestartOp && toegangsgrondOp > gestartOp ? 'De dag die erbij staat, ligt na het begin van de hulp.' : undefined
}
