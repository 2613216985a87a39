import { alleenVo } from '../bronnen.ts'
import type { LeerlingFeiten } from '../feiten.ts'
import { type Regel, type Stap, voldaan } from '../regel.ts'
import { maakDeel, vaststelling } from '../stappen.ts'
import { steunBegonnen } from './leerling.ts'

/**
 * A pupil in so, vso, sbo or pro always has an OPP; in ordinary po or vo as soon as there is support beyond what the school gives everyone. So the school does not
 * start such support without one. WVO 2020 art. 2.44 lid 1; the same for po and (v)so was not read. A pupil with nothing but lwoo needs none: that is not kept here.
 * Who is not the school does not see whether there is an OPP, and hears nothing.
 */
export const oppVerplichtDoelgroep: Regel<'leerling'> = {
  id: 'opp-verplicht-doelgroep',
  versie: 1,
  titel: 'Wie extra ondersteuning krijgt, heeft een OPP',
  onderwerp: 'leerling',
  ernst: { 'inzet-starten': 'blokkeert' },
  geldigVan: '2014-08-01',
  bronnen: [alleenVo('art. 2.44 lid 1')],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden', 'onbekend'],

  toets(feiten, peildatum) {
    const { leerling, opps, isSchool } = feiten
    if (opps.some(({ vastgesteld }) => vastgesteld) || steunBegonnen(feiten, peildatum) === undefined) return voldaan
    if (!isSchool && opps.length === 0) return { uitkomst: 'onbekend', ontbreekt: ['of de school een OPP heeft'] }
    return {
      uitkomst: 'geschonden',
      uitleg: 'Deze leerling krijgt extra ondersteuning, en heeft nog geen OPP waarvan het handelingsdeel is vastgesteld.',
      feiten: { leerlingId: leerling.id },
      herstel: eersteStap(feiten),
    }
  },
}

/** The rest of the way is that of the OPP itself: `bijstellen.ts` walks it. */
export function eersteStap({ leerling, concept, schooljaar }: LeerlingFeiten): Stap[] {
  if (concept) return [vaststelling({ soort: 'opp', id: concept.oppId }, { deel: 'handelingsdeel' })]
  const nieuw = maakDeel({ soort: 'opp', id: '{oppId}' }, '', { body: { soort: 'opp', jeugdigeId: leerling.id, schooljaar } })
  return [{ ...nieuw, pad: '/v1/opps', geeft: 'oppId' }]
}
