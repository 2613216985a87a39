import { alleenVo, beleidskeuze } from '../bronnen.ts'
import type { LeerlingFeiten } from '../feiten.ts'
import { type Regel, type Stap, voldaan } from '../regel.ts'
import { maakDeel, vaststelling } from '../stappen.ts'
import { isVolwassen, oppUiterlijk, steunBegonnen } from './leerling.ts'

/**
 * A pupil in so, vso, sbo or pro always has an OPP; in ordinary po or vo who needs support beyond what the school gives everyone. WVO 2020 art. 2.44 lid 1; lid 2 gives
 * six weeks to make it. No pupil waits for help while that term runs: until its last day this informs, and the agenda of who coordinates at school holds the term. After it the
 * school starts no more such support without an OPP: the law sets the term, that the start then waits is our choice. Where the parents do not agree on the handelingsdeel, that
 * part cannot be vastgesteld (lid 2), and the perspectief can, after the talk that is due (lid 1). The law does not say that support waits for it: once both are on record more
 * support can begin with a motivering, for whether the parents refuse this very support only a person can say. That is our reading. That the same holds for po and (v)so was not
 * read. A pupil with nothing but lwoo needs none: that is not kept here. Who is not the school does not see whether there is an OPP, and hears nothing.
 */
export const oppVerplichtDoelgroep: Regel<'leerling'> = {
  id: 'opp-verplicht-doelgroep',
  versie: 3,
  titel: 'Wie extra ondersteuning krijgt, heeft een OPP',
  onderwerp: 'leerling',
  ernst: { 'inzet-starten': 'blokkeert' },
  geldigVan: '2014-08-01',
  bronnen: [alleenVo('art. 2.44 lid 1 en 2'), beleidskeuze('dat steun na die zes weken wacht, en wanneer zij toch kan beginnen')],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden', 'onbekend'],

  toets(feiten, peildatum) {
    const { leerling, opps, isSchool } = feiten
    const begin = steunBegonnen(feiten, peildatum)
    if (begin === undefined || opps.some(({ vastgesteld }) => vastgesteld)) return voldaan
    if (!isSchool && opps.length === 0) return { uitkomst: 'onbekend', ontbreekt: ['of de school een OPP heeft'] }
    const uiterlijk = oppUiterlijk(begin, peildatum)
    const opTijd = peildatum <= uiterlijk
    const oneens = opps.some((opp) => opp.oneens)
    return {
      uitkomst: 'geschonden',
      uitleg: `Deze leerling heeft extra ondersteuning nodig, en heeft nog geen OPP waarvan het handelingsdeel is vastgesteld. ${opTijd ? nogTijd : oneens ? geenOvereenstemming(isVolwassen(leerling, peildatum)) : teLaat}`,
      feiten: { leerlingId: leerling.id, begin, uiterlijk, oneens },
      herstel: eersteStap(feiten),
      ...(opTijd ? { ernst: 'informeert' } : oneens && { ernst: 'waarschuwt' }),
    }
  },
}
const nogTijd =
  'De ondersteuning mag wel beginnen. Zorg dat het OPP er is binnen zes weken na de inschrijving, of na het begin van de ondersteuning bij wie al op school zat.'
const teLaat = 'De zes weken die daarvoor staan zijn voorbij. Stel eerst het OPP vast; daarna kan er meer ondersteuning beginnen.'
const geenOvereenstemming = (volwassen: boolean): string => {
  const [wie, zij] = volwassen ? ['de leerling', 'de leerling niet weigert'] : ['de ouders', 'de ouders niet weigeren']
  return `De zes weken die daarvoor staan zijn voorbij. Het perspectief is vastgesteld, maar over het handelingsdeel zijn ${wie} en de school het niet eens. Steun die ${zij} hoeft daar niet op te wachten: zeg om welke steun het gaat, en waaruit blijkt dat ${wie} daar niet tegen ${volwassen ? 'is' : 'zijn'}. Het handelingsdeel zelf kan pas worden vastgesteld als er overeenstemming is.`
}

/** The rest of the way is that of the OPP itself: `bijstellen.ts` walks it. */
export function eersteStap({ leerling, concept, schooljaar }: LeerlingFeiten): Stap[] {
  if (concept) return [vaststelling({ soort: 'opp', id: concept.oppId }, { deel: 'handelingsdeel' })]
  const nieuw = maakDeel({ soort: 'opp', id: '{oppId}' }, '', { body: { soort: 'opp', jeugdigeId: leerling.id, schooljaar } })
  return [{ ...nieuw, pad: '/v1/opps', geeft: 'oppId' }]
}
