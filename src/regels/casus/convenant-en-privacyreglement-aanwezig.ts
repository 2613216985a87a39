import { kenniskaart } from '../bronnen.ts'
import type { DeelnameFeiten, Partij } from '../feiten.ts'
import { type Dag, type Regel, type Stap, voldaan } from '../regel.ts'
import { kort } from '../stappen.ts'

/**
 * Who comes to the table from outside the school does so under a privacyreglement of the school and a convenant that both have joined. The kenniskaart says that
 * they must be there; that they name a DPIA and who is answerable is professional guidance, and not checked in the law.
 */
export const convenantEnPrivacyreglementAanwezig: Regel<'deelname'> = {
  id: 'convenant-en-privacyreglement-aanwezig',
  versie: 1,
  titel: 'Er is een privacyreglement van de school en een convenant met wie meedoet',
  onderwerp: 'deelname',
  ernst: { 'deelnemer-toevoegen': 'blokkeert', 'uitnodiging-aannemen': 'blokkeert' },
  geldigVan: '2017-01-01',
  bronnen: [
    kenniskaart('veelgestelde vragen, overleg met professionals van buiten de school'),
    { document: 'Modelconvenant Onderwijs, Gemeenten en Jeugdhulp', plaats: 'toetreding van partijen (vakbron)' },
  ],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden'],

  toets({ nieuw, anderen }, peildatum) {
    const tegenover = anderen.filter(({ id, soort }) => id !== nieuw.id && (soort === 'school' || nieuw.soort === 'school'))
    const zonderReglement =
      tegenover.length === 0 ? [] : [nieuw, ...tegenover].filter(({ soort, reglement }) => soort === 'school' && !reglement)
    const zonderConvenant = tegenover.filter((ander) => !ander.convenanten.some((een) => nieuw.convenanten.includes(een)))
    if (zonderReglement.length + zonderConvenant.length === 0) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg: [
        zonderReglement.length > 0 && 'De school heeft geen privacyreglement dat vandaag geldt.',
        zonderConvenant.length > 0 && 'Er is geen convenant dat vandaag geldt en waaraan beide organisaties meedoen.',
        'Leg dat eerst vast: zonder dat kan er geen organisatie van buiten de school aan tafel komen. Voor het gezin is dit niet nodig.',
      ]
        .filter(Boolean)
        .join(' '),
      feiten: { zonderReglement: zonderReglement.map(({ id }) => id), zonderConvenant: zonderConvenant.map(({ id }) => id) },
      herstel: [...zonderReglement.map((school) => legVast(school, peildatum)), ...verbind({ nieuw, anderen: zonderConvenant }, peildatum)],
    }
  },
}

const door = 'deelnemer van de casus'
const legVast = ({ id }: Partij, van: Dag): Stap => ({
  door,
  wie: id,
  methode: 'POST',
  pad: '/v1/privacyreglementen',
  body: { van },
  invullen: [
    kort('/titel', 'Hoe heet het privacyreglement van de school?'),
    kort('/verwerkingsverantwoordelijke', 'Welke organisatie is de verwerkingsverantwoordelijke?'),
    kort('/dpia', 'Waar is de DPIA te vinden?'),
  ],
})

/** Into the convenant that most of them are in already; else into a new one. */
function verbind({ nieuw, anderen }: Pick<DeelnameFeiten, 'nieuw' | 'anderen'>, op: Dag): Stap[] {
  const partijen = [nieuw, ...anderen]
  if (anderen.length === 0) return []
  const leden = (convenant: string): Partij[] => partijen.filter(({ convenanten }) => convenanten.includes(convenant))
  const [bestaand] = partijen
    .flatMap(({ convenanten }) => convenanten)
    .toSorted((a, b) => leden(b).length - leden(a).length || (a < b ? -1 : 1))
  const treedToe = (convenant: string, { id }: Partij): Stap => ({
    door,
    wie: id,
    methode: 'POST',
    pad: `/v1/convenanten/${convenant}/toetredingen`,
    body: { van: op },
    invullen: [{ pointer: '/getekendOp', vraag: 'Op welke dag tekende uw organisatie?', schema: { type: 'string', format: 'date' } }],
  })
  if (bestaand) return partijen.filter((partij) => !leden(bestaand).includes(partij)).map((partij) => treedToe(bestaand, partij))
  const maak: Stap = {
    door,
    wie: nieuw.id,
    methode: 'POST',
    pad: '/v1/convenanten',
    body: { van: op },
    invullen: [kort('/titel', 'Hoe heet het convenant?')],
    geeft: 'convenantId',
  }
  return [maak, ...partijen.map((partij) => treedToe('{convenantId}', partij))]
}
