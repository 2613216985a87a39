import { afwegingskader, jeugdwet, meldcodebesluit, wmo } from '../bronnen.ts'
import { gevuld } from '../dag.ts'
import type { MeldcodeFeiten } from '../feiten.ts'
import { type Invulling, type Regel, type Stap, voldaan } from '../regel.ts'
import { dag, keuze, kort, verhaal } from '../stappen.ts'

const vijf: readonly (readonly [string, string])[] = [
  ['signalen-in-kaart', 'de signalen in kaart brengen'],
  ['collega-raadplegen', 'een collega en zo nodig Veilig Thuis raadplegen'],
  ['gesprek', 'het gesprek met de betrokkenen'],
  ['wegen', 'het wegen'],
  ['beslissen', 'het beslissen'],
]

/**
 * A meldcode closes when each of its five steps was taken, or left out for a reason; with the kindcheck, the questions of the weighing and who decided. Acute or
 * structural danger without a melding is explained. Besluit verplichte meldcode art. 2; the order of the steps is not binding.
 */
export const meldcodeVijfStappenCompleet: Regel<'meldcode'> = {
  id: 'meldcode-vijf-stappen-compleet',
  versie: 1,
  titel: 'De meldcode is in vijf stappen doorlopen',
  onderwerp: 'meldcode',
  ernst: { 'meldcode-afsluiten': 'blokkeert' },
  geldigVan: '2013-07-31',
  bronnen: [meldcodebesluit('art. 2'), jeugdwet('art. 4.1.7'), afwegingskader, wmo('art. 5.2.6 (vakbron)')],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden'],

  toets(feiten) {
    if (!feiten.afsluiting) return voldaan
    const open = vijf.filter(([stap]) => !feiten.stappen.some((gezet) => gezet.stap === stap && geteld(gezet)))
    const gebreken = gebrekenVan(feiten.afsluiting)
    if (open.length + gebreken.length === 0) return voldaan
    const wat = [...open.map(([, naam]) => naam), ...gebreken.map((gebrek) => gebrek.wat)]
    return {
      uitkomst: 'geschonden',
      uitleg: `De meldcode is nog niet klaar. Nog nodig: ${wat.join(', ')}.`,
      feiten: { ontbreekt: wat },
      herstel: [
        ...open.map(([stap, naam]) => zetStap(feiten, stap, naam)),
        sluitAf(
          feiten,
          gebreken.map(({ invulling }) => invulling),
        ),
      ],
    }
  },
}

const geteld = ({ uitkomst, toelichting }: MeldcodeFeiten['stappen'][number]): boolean => uitkomst === 'uitgevoerd' || gevuld(toelichting)

function gebrekenVan(slot: NonNullable<MeldcodeFeiten['afsluiting']>): { wat: string; invulling: Invulling }[] {
  const onveilig = slot.onveiligheid === 'acuut' || slot.onveiligheid === 'structureel'
  const gemeld = slot.besluit === 'melden' || slot.besluit === 'hulp-en-melden'
  const mist = (nodig: boolean, wat: string, invulling: Invulling) => (nodig ? [{ wat, invulling }] : [])
  return [
    ...mist(
      !slot.onveiligheid,
      'of er onveiligheid is',
      keuze('/onveiligheid', 'Is er acute of structurele onveiligheid?', ['geen', 'acuut', 'structureel']),
    ),
    ...mist(
      !gevuld(slot.kindcheck),
      'de kindcheck',
      verhaal('/kindcheck', 'Zijn er kinderen afhankelijk van deze volwassenen, en hoe gaat het met hen?'),
    ),
    ...mist(
      !gevuld(slot.afweging),
      'de vragen van de afweging',
      verhaal('/afweging', 'Wat is het antwoord op de vijf vragen van het afwegingskader?'),
    ),
    ...mist(!gevuld(slot.eindbeslisser), 'wie het laatste woord had', kort('/eindbeslisser', 'Wie had het laatste woord?')),
    ...mist(
      onveilig && !gemeld && !gevuld(slot.redenNietMelden),
      'waarom niet is gemeld',
      verhaal('/redenNietMelden', 'Waarom is niet gemeld?'),
    ),
  ]
}

const zetStap = ({ casusId, meldcodeId }: MeldcodeFeiten, stap: string, naam: string): Stap => ({
  door: 'eigenaar van de gegevens',
  methode: 'POST',
  pad: `/v1/casussen/${casusId}/meldcodes/${meldcodeId}/stappen`,
  body: { stap },
  invullen: [
    keuze('/uitkomst', `Is deze stap gezet: ${naam}?`, ['uitgevoerd', 'overgeslagen']),
    dag('/op', 'Wanneer was dat?'),
    verhaal('/toelichting', 'Wat kwam eruit, of waarom is de stap overgeslagen?'),
  ],
})

const sluitAf = ({ casusId, meldcodeId, afsluiting }: MeldcodeFeiten, invullen: Invulling[]): Stap => ({
  door: 'eigenaar van de gegevens',
  methode: 'POST',
  pad: `/v1/casussen/${casusId}/meldcodes/${meldcodeId}/afsluitingen`,
  body: { ...afsluiting },
  invullen,
  vervangt: true,
})
