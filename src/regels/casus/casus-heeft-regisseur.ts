import { handreiking, ijkpunten, kenniskaart, toezicht } from '../bronnen.ts'
import { gevuld, loopt } from '../dag.ts'
import type { CasusFeiten, RegieAanbod } from '../feiten.ts'
import { type Regel, type Stap, type Uitkomst, voldaan } from '../regel.ts'
import { keuze } from '../stappen.ts'
import { opnieuwAanbieden, zonderSteun } from './regieaanbod.ts'

/**
 * An open casus has a regisseur. From samen-beslissen on, the family was asked first whether it wants to hold the regie itself; and a family
 * that does has a professional beside it: an offer to the family names who, for the family that accepts it could not mend that. Where the family was not
 * asked, a reason is judged by a professional. A professional norm.
 */
export const casusHeeftRegisseur: Regel<'casus'> = {
  id: 'casus-heeft-regisseur',
  versie: 2,
  titel: 'De casus heeft een regisseur, en het gezin is eerst gevraagd',
  onderwerp: 'casus',
  ernst: { 'fase-overgaan': 'blokkeert', 'regie-aanbieden': 'blokkeert', 'regie-accepteren': 'blokkeert' },
  geldigVan: '2017-01-01',
  bronnen: [
    kenniskaart('quickscan, thema 3 en 5; optimale samenwerking'),
    ijkpunten('ijkpunt 5'),
    handreiking('sturing en regie'),
    toezicht,
  ],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden', 'onbekend', 'oordeel-nodig'],

  toets(feiten, peildatum) {
    const { casusId, status, fase, aangeboden } = feiten
    if (status !== 'open') return voldaan
    if (aangeboden) return bijAanbod(feiten, aangeboden)
    const nu = feiten.regie.filter((periode) => loopt(periode, peildatum))
    const regisseur = nu.find(({ rol }) => rol === 'regisseur')
    if (!regisseur) return { uitkomst: 'onbekend', ontbreekt: ['wie de regisseur van deze casus is'] }
    if (regisseur.persoonId && !nu.some(({ rol }) => rol === 'naast-de-familie')) {
      return {
        uitkomst: 'geschonden',
        uitleg: 'Het gezin voert zelf de regie, maar er staat geen professional naast. Spreek af wie het gezin daarbij helpt.',
        feiten: { casusId, regisseur: 'gezin' },
        herstel: metSteun(feiten, regisseur.persoonId),
      }
    }
    if (fase === 'signaleren' || feiten.regieGevraagd.some(({ aanFamilie }) => aanFamilie)) return voldaan
    if (gevuld(feiten.regieGevraagd.at(-1)?.toelichting))
      return {
        uitkomst: 'oordeel-nodig',
        vraag: 'Het gezin is niet gevraagd of het zelf de regie wil. Waarom kon dat niet, en wanneer gebeurt het alsnog?',
      }
    return {
      uitkomst: 'geschonden',
      uitleg: 'Het gezin is nog niet gevraagd of het zelf de regie wil voeren. Vraag dat eerst, en schrijf op wat het gezin wil.',
      feiten: { casusId, fase },
      herstel: [overgang(casusId, fase)],
    }
  },
}

const overgang = (casusId: string, naar: string): Stap => ({
  door: 'regisseur',
  methode: 'POST',
  pad: `/v1/casussen/${casusId}/faseovergangen`,
  body: { naar, regieGevraagd: { aanFamilie: true } },
  invullen: [keuze('/regieGevraagd/uitkomst', 'Wil het gezin zelf de regie voeren?', ['familie-voert-regie', 'familie-wil-niet'])],
  vervangt: true,
})

/** Of an offer that is yet to be accepted this alone: whether it can be. */
const bijAanbod = ({ casusId, regie }: CasusFeiten, aangeboden: RegieAanbod): Uitkomst =>
  zonderSteun(aangeboden)
    ? {
        uitkomst: 'geschonden',
        uitleg:
          'De regie wordt aan het gezin aangeboden zonder dat er een professional naast staat. Zo kan het gezin haar niet aannemen. Spreek eerst af welke organisatie het gezin daarbij helpt, en noem die in het aanbod.',
        feiten: { casusId, aan: 'gezin' },
        herstel: [{ ...opnieuwAanbieden(casusId, aangeboden, regie), vervangt: true }],
      }
    : voldaan

/** The offer is made anew, with the organisatie that held the regie until now beside the family. */
const metSteun = ({ casusId, regie }: CasusFeiten, aanPersoonId: string): Stap[] => [
  { ...opnieuwAanbieden(casusId, { aanPersoonId }, regie), geeft: 'aanbiedingId' },
  {
    door: 'nieuwe regisseur',
    wie: aanPersoonId,
    methode: 'POST',
    pad: `/v1/casussen/${casusId}/regie/aanbiedingen/{aanbiedingId}/acceptaties`,
    kop: { 'If-Match': true },
    body: {},
    invullen: [],
    vervangt: true,
  },
]
