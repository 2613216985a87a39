import { jeugdwet } from '../bronnen.ts'
import type { ToestemmingFeiten, Vertegenwoordiging, Vraag } from '../feiten.ts'
import { type Dag, type Invulling, type Regel, type Stap, voldaan } from '../regel.ts'
import { keuze, kort, registreerGezag, verhaal } from '../stappen.ts'
import {
  antwoordVanJeugdige,
  isMinderjarig,
  kandidaat,
  namensJeugdige,
  ontbrekendeGevers,
  vertegenwoordigdOp,
  volgorde,
} from './toestemming.ts'
import { antwoordenVan, padVan } from './toestemming-herstel.ts'

/**
 * A jeugdige of 12 or older who cannot judge the question is represented in the order of the law: gezag, curator or mentor, who holds a written mandate, partner,
 * close family; a professional has established it, on a day. Jeugdwet art. 7.3.15 lid 2 and 3. That each source establishes it for its own records, and
 * that the jeugdige's own no still counts, is a careful choice of this house: the sources say nothing of it.
 */
export const toestemmingWilsonbekwaam: Regel<'toestemming'> = {
  id: 'toestemming-wilsonbekwaam',
  versie: 1,
  titel: 'Wie de vraag niet kan beoordelen, wordt vertegenwoordigd',
  onderwerp: 'toestemming',
  ernst: { 'toestemming-antwoorden': 'informeert', 'samenvatting-opnemen': 'blokkeert', 'koppeling-bevestigen': 'blokkeert' },
  geldigVan: '2015-01-01',
  bronnen: [jeugdwet('art. 7.3.15 lid 2 en 3')],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden', 'onbekend'],

  toets(feiten, peildatum) {
    const vraag = kandidaat(feiten, peildatum)
    const vertegenwoordigd = vertegenwoordigdOp(vraag, feiten, peildatum)
    if (!vraag || vertegenwoordigd.length === 0) return voldaan
    if (namensJeugdige(feiten, vertegenwoordigd, peildatum).length === 0)
      return { uitkomst: 'onbekend', ontbreekt: ['wie er voor de jeugdige antwoordt'], herstel: wieAntwoordt(feiten, vraag, peildatum) }
    const geweigerd = antwoordVanJeugdige(vraag, feiten, peildatum)?.uitkomst === 'geweigerd'
    const bronnen = (feiten.uitwisseling ?? vraag).bronIds.filter(
      (id) => !vertegenwoordigd.some(({ doorOrganisatieId }) => doorOrganisatieId === id),
    )
    const gevers = ontbrekendeGevers(feiten, vraag, peildatum)
    if (!geweigerd && bronnen.length === 0 && gevers.length === 0) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg: uitleg(geweigerd, bronnen.length > 0),
      feiten: { toestemmingId: vraag.id, geweigerd, bronIds: bronnen },
      herstel: [
        ...bronnen.map((bron) => vaststellen(feiten, vraag, vertegenwoordigd[0] as Vertegenwoordiging, bron, peildatum)),
        ...antwoordenVan(feiten, vraag, gevers, peildatum),
        ...(geweigerd ? antwoordenVan(feiten, vraag, [{ jeugdige: true }], peildatum) : []),
      ],
    }
  },
}

function uitleg(geweigerd: boolean, bron: boolean): string {
  if (geweigerd) return 'De jeugdige zelf zei nee. Dan blijft het dicht, ook als een ander antwoordt. Praat erover.'
  if (bron)
    return 'Vastgelegd is dat de jeugdige deze vraag niet kan beoordelen. Elke organisatie om wier gegevens het gaat, stelt dat zelf vast; dat is nog niet gebeurd.'
  return 'De jeugdige kan deze vraag niet zelf beoordelen. Wie dan voor de jeugdige antwoordt, heeft nog geen toestemming gegeven.'
}

/** Nobody answers yet: of a minor someone with gezag is to be recorded, of an adult the one who comes next in the order of the law. */
const wieAntwoordt = (feiten: ToestemmingFeiten, vraag: Vraag, vandaag: Dag): Stap[] =>
  isMinderjarig(feiten, vandaag)
    ? registreerGezag(feiten.jeugdige, vandaag)
    : [
        {
          door: 'vrager van de toestemming',
          methode: 'POST',
          pad: `${padVan(feiten, vraag)}/vertegenwoordigingen`,
          body: { vastgesteldOp: vandaag },
          invullen: [
            keuze('/hoedanigheid', 'In welke hoedanigheid antwoordt de vertegenwoordiger?', volgorde.slice(1)),
            doorWie,
            ...wieNamens,
          ],
        },
      ]

/** Another source says it too, for its own records: it names who answers as its own record knows that person. */
const vaststellen = (
  feiten: ToestemmingFeiten,
  vraag: Vraag,
  { hoedanigheid, vertegenwoordigerId }: Vertegenwoordiging,
  wie: string,
  vandaag: Dag,
): Stap => ({
  door: 'eigenaar van de gegevens',
  wie,
  methode: 'POST',
  pad: `${padVan(feiten, vraag)}/vertegenwoordigingen`,
  body: { hoedanigheid, vastgesteldOp: vandaag },
  invullen: vertegenwoordigerId ? [doorWie, ...wieNamens] : [doorWie],
})

const doorWie = kort('/vastgesteldDoor', 'Welke professional heeft dit vastgesteld?')
const wieNamens: Invulling[] = [
  {
    pointer: '/vertegenwoordigerId',
    vraag: 'Wie antwoordt er voor de jeugdige, volgens uw eigen gegevens?',
    schema: { type: 'string', format: 'uuid' },
  },
  verhaal('/waaromNietEerder', 'Waarom is er niemand die in de volgorde van de wet eerder komt?'),
]
