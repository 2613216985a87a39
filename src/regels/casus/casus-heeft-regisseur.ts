import { handreiking, ijkpunten, kenniskaart, toezicht } from '../bronnen.ts'
import { gevuld, loopt } from '../dag.ts'
import type { CasusFeiten } from '../feiten.ts'
import { type Regel, type Stap, voldaan } from '../regel.ts'
import { keuze, verhaal } from '../stappen.ts'

/**
 * An open casus has a regisseur. From samen-beslissen on, the family was asked first whether it wants to hold the regie itself; and a family
 * that does has a professional beside it. Where the family was not asked, a reason is judged by a professional. A professional norm.
 */
export const casusHeeftRegisseur: Regel<'casus'> = {
  id: 'casus-heeft-regisseur',
  versie: 1,
  titel: 'De casus heeft een regisseur, en het gezin is eerst gevraagd',
  onderwerp: 'casus',
  ernst: { 'fase-overgaan': 'blokkeert', 'regie-accepteren': 'blokkeert' },
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
    const { casusId, status, fase } = feiten
    if (status !== 'open') return voldaan
    const nu = feiten.regie.filter((periode) => loopt(periode, peildatum))
    const regisseur = nu.find(({ rol }) => rol === 'regisseur')
    if (!regisseur) return { uitkomst: 'onbekend', ontbreekt: ['wie de regisseur van deze casus is'] }
    if (regisseur.persoonId && !nu.some(({ rol }) => rol === 'naast-de-familie')) {
      return {
        uitkomst: 'geschonden',
        uitleg: 'Het gezin voert zelf de regie, maar er staat geen beroepskracht naast. Spreek af wie het gezin daarbij helpt.',
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

/** The offer is made anew, with the organisatie that held the regie until now beside the family. */
function metSteun({ casusId, regie }: CasusFeiten, persoonId: string): Stap[] {
  const vorige = regie.findLast(({ rol, organisatieId }) => rol === 'regisseur' && organisatieId)?.organisatieId
  const pad = `/v1/casussen/${casusId}/regie/aanbiedingen`
  return [
    {
      door: 'regisseur',
      methode: 'POST',
      pad,
      body: { aan: { persoonId, naast: vorige ? { organisatieId: vorige } : {} } },
      invullen: [
        ...(vorige
          ? []
          : [
              {
                pointer: '/aan/naast/organisatieId',
                vraag: 'Welke organisatie staat naast het gezin?',
                schema: { type: 'string', format: 'uuid' },
              } as const,
            ]),
        verhaal('/reden', 'Waarom gaat de regie over?'),
        verhaal('/berichtAanGezin', 'Wat wilt u het gezin over deze overdracht vertellen? Zij lezen deze tekst.'),
        verhaal('/openstaandeActies', 'Welke acties staan nog open?'),
      ],
      geeft: 'aanbiedingId',
    },
    {
      door: 'nieuwe regisseur',
      wie: persoonId,
      methode: 'POST',
      pad: `${pad}/{aanbiedingId}/acceptaties`,
      kop: { 'If-Match': true },
      body: {},
      invullen: [],
      vervangt: true,
    },
  ]
}
