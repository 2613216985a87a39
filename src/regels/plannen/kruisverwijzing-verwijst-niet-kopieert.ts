import { avg, jeugdwet, kenniskaart } from '../bronnen.ts'
import { dekt } from '../casus/toestemming.ts'
import { vraagEnAntwoorden } from '../casus/toestemming-herstel.ts'
import type { SamenvattingFeiten } from '../feiten.ts'
import { type Regel, type Stap, voldaan } from '../regel.ts'
import { opsteller, planpad, tekst } from '../stappen.ts'

/**
 * A plan refers to another owner's content; it takes over no more than a samenvatting, on a toestemming that names this source, this
 * receiver and this kind of content and has not run out. Whether the right people said yes is for the rules on toestemming, which are asked
 * beside this one. What one summarises from the own record needs no ground.
 */
export const kruisverwijzingVerwijstNietKopieert: Regel<'samenvatting'> = {
  id: 'kruisverwijzing-verwijst-niet-kopieert',
  versie: 1,
  titel: 'Een plan verwijst naar het andere plan en kopieert het niet',
  onderwerp: 'samenvatting',
  ernst: { 'samenvatting-opnemen': 'blokkeert' },
  geldigVan: '2015-01-01',
  bronnen: [
    kenniskaart('veelgestelde vragen, één taal'),
    jeugdwet('art. 7.3.8 en 7.3.11'),
    avg('art. 5 lid 1 onder b en c (niet nagetrokken)'),
  ],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden', 'onbekend'],

  toets(feiten, peildatum) {
    const { bron, planEigenaarId, planSoort, planId, toestemmingId, toestemming } = feiten
    if (!bron) return { uitkomst: 'onbekend', ontbreekt: ['waar de samenvatting vandaan komt'] }
    if (bron.eigenaarId === planEigenaarId) return voldaan
    const nodig = { bronIds: [bron.eigenaarId], ontvangerIds: [planEigenaarId], cellen: [bron.cel] }
    const vraag = toestemming.vragen.find(({ id }) => id === toestemmingId)
    if (vraag && dekt(vraag, nodig, peildatum)) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg:
        'De toestemming bij deze samenvatting past er niet bij: ze gaat over andere gegevens, over een andere organisatie, of ze is verlopen. Verwijs alleen, of vraag toestemming voor precies dit stuk.',
      feiten: { planSoort, planId, toestemmingId, nodig },
      herstel: [...vraagEnAntwoorden({ ...toestemming, vragen: [] }, nodig, peildatum), nogmaals(feiten)],
    }
  },
}

const nogmaals = ({ planSoort, planId, bronSoort, bronId, casusId, toestemming }: SamenvattingFeiten): Stap => ({
  door: opsteller({ soort: planSoort, id: planId }),
  methode: 'POST',
  pad: `${planpad({ soort: planSoort, id: planId })}/samenvattingen`,
  body: { bronSoort, bronId, toestemmingId: '{toestemmingId}', casusId: toestemming.casusId ?? casusId },
  invullen: [tekst('/tekst', 'Wat moet de lezer van dit plan hierover weten? Vat het in een paar zinnen samen.')],
  vervangt: true,
})
