import { cop, toezicht } from '../bronnen.ts'
import { gevuld } from '../dag.ts'
import { type Regel, voldaan } from '../regel.ts'
import { verhaal } from '../stappen.ts'

/**
 * A hand-over of the regie says why, which actions are still open, and what the family was told. The new regisseur accepts, and until then
 * the old one stays: no day without, which the database sees to. A professional norm.
 */
export const regieOverdrachtSluitend: Regel<'regie'> = {
  id: 'regie-overdracht-sluitend',
  versie: 1,
  titel: 'De overdracht van de regie is sluitend',
  onderwerp: 'regie',
  ernst: { 'regie-aanbieden': 'blokkeert', 'regie-accepteren': 'blokkeert' },
  geldigVan: '2017-01-01',
  bronnen: [toezicht, cop('terugkeer naar school in Noord- en Midden-Drenthe')],
  zekerheid: 'vakbron',
  uitkomsten: ['voldaan', 'geschonden'],

  toets({ casusId, aanbieding }) {
    const ontbreekt = onderdelen.filter(({ veld }) => !gevuld(aanbieding[veld]))
    if (ontbreekt.length === 0) return voldaan
    const { aanOrganisatieId, aanMedewerkerId, aanPersoonId, naast } = aanbieding
    return {
      uitkomst: 'geschonden',
      uitleg: `De overdracht is niet compleet. Nog nodig: ${ontbreekt.map(({ wat }) => wat).join(', ')}.`,
      feiten: { casusId, ontbreekt: ontbreekt.map(({ veld }) => veld) },
      herstel: [
        {
          door: 'regisseur',
          methode: 'POST',
          pad: `/v1/casussen/${casusId}/regie/aanbiedingen`,
          body: {
            aan: aanPersoonId ? { persoonId: aanPersoonId, naast } : { organisatieId: aanOrganisatieId, medewerkerId: aanMedewerkerId },
            ...Object.fromEntries(onderdelen.map(({ veld }) => [veld, aanbieding[veld]])),
          },
          invullen: ontbreekt.map(({ veld, vraag }) => verhaal(`/${veld}`, vraag)),
          vervangt: true,
        },
      ],
    }
  },
}

const onderdelen = [
  { veld: 'reden', wat: 'de reden', vraag: 'Waarom gaat de regie over?' },
  {
    veld: 'berichtAanGezin',
    wat: 'het bericht aan het gezin',
    vraag: 'Wat wilt u het gezin over deze overdracht vertellen? Zij lezen deze tekst.',
  },
  { veld: 'openstaandeActies', wat: 'de acties die nog openstaan', vraag: 'Welke acties staan nog open? Vul "geen" in als er geen zijn.' },
] as const
