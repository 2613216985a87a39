import { alleenVo } from '../bronnen.ts'
import type { LeerlingFeiten } from '../feiten.ts'
import { type Regel, type Stap, voldaan } from '../regel.ts'
import { maakDeel, vaststelling } from '../stappen.ts'
import { oppUiterlijk, steunBegonnen } from './leerling.ts'

/**
 * A pupil in so, vso, sbo or pro always has an OPP; in ordinary po or vo who needs support beyond what the school gives everyone. WVO 2020 art. 2.44 lid 1; lid 2 gives
 * six weeks to make it. No pupil waits for help while that term runs: until its last day this informs, and the agenda of who coordinates at school holds the term. After it the
 * school starts no more such support without an OPP: the law sets the term, that the start then waits is our choice. That the same holds for po and (v)so was not read. A
 * pupil with nothing but lwoo needs none: that is not kept here. Who is not the school does not see whether there is an OPP, and hears nothing.
 */
export const oppVerplichtDoelgroep: Regel<'leerling'> = {
  id: 'opp-verplicht-doelgroep',
  versie: 2,
  titel: 'Wie extra ondersteuning krijgt, heeft een OPP',
  onderwerp: 'leerling',
  ernst: { 'inzet-starten': 'blokkeert' },
  geldigVan: '2014-08-01',
  bronnen: [alleenVo('art. 2.44 lid 1 en 2')],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden', 'onbekend'],

  toets(feiten, peildatum) {
    const { leerling, opps, isSchool } = feiten
    const begin = steunBegonnen(feiten, peildatum)
    if (begin === undefined || opps.some(({ vastgesteld }) => vastgesteld)) return voldaan
    if (!isSchool && opps.length === 0) return { uitkomst: 'onbekend', ontbreekt: ['of de school een OPP heeft'] }
    const uiterlijk = oppUiterlijk(begin, peildatum)
    const opTijd = peildatum <= uiterlijk
    return {
      uitkomst: 'geschonden',
      uitleg: `Deze leerling heeft extra ondersteuning nodig, en heeft nog geen OPP waarvan het handelingsdeel is vastgesteld. ${opTijd ? nogTijd : teLaat}`,
      feiten: { leerlingId: leerling.id, begin, uiterlijk },
      herstel: eersteStap(feiten),
      ...(opTijd && { ernst: 'informeert' }),
    }
  },
}
const nogTijd =
  'De ondersteuning mag wel beginnen. Zorg dat het OPP er is binnen zes weken na de inschrijving, of na het begin van de ondersteuning bij wie al op school zat.'
const teLaat = 'De zes weken die daarvoor staan zijn voorbij. Stel eerst het OPP vast; daarna kan er meer ondersteuning beginnen.'

/** The rest of the way is that of the OPP itself: `bijstellen.ts` walks it. */
export function eersteStap({ leerling, concept, schooljaar }: LeerlingFeiten): Stap[] {
  if (concept) return [vaststelling({ soort: 'opp', id: concept.oppId }, { deel: 'handelingsdeel' })]
  const nieuw = maakDeel({ soort: 'opp', id: '{oppId}' }, '', { body: { soort: 'opp', jeugdigeId: leerling.id, schooljaar } })
  return [{ ...nieuw, pad: '/v1/opps', geeft: 'oppId' }]
}
