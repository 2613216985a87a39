import { jeugdwet, uavg } from '../bronnen.ts'
import { leeftijd, plusDagen } from '../dag.ts'
import { parameter } from '../parameters.ts'
import { type Regel, voldaan } from '../regel.ts'
import { isMinderjarig, kandidaat, leeftijdsgroep, namensJeugdige, ontbrekendeGevers, vertegenwoordigdOp } from './toestemming.ts'
import { antwoordenVan, doorVragerOpgeschreven } from './toestemming-herstel.ts'

/**
 * On the 12th and the 16th birthday others decide, and on the 18th gezag ends, by which parents answered for who cannot: a toestemming that stands today may close
 * on that day. It is said a while ahead. The closing itself is in dekking, on the day itself, without respite. Derived from Jeugdwet art. 7.3.4, 7.3.5 and 7.3.15.
 * As long as there is gezag nobody can be named who comes after it in the order of that article: who that is can be found out before the 18th birthday, and is
 * recorded and asked from that day on (`toestemming-wilsonbekwaam` then shows how). Of one who is named already the yes can be asked before.
 */
export const leeftijdsgrensHerijking: Regel<'toestemming'> = {
  id: 'leeftijdsgrens-herijking',
  versie: 3,
  titel: 'Op de 12e, 16e en 18e verjaardag verandert wie beslist',
  onderwerp: 'toestemming',
  ernst: { 'toestemming-vragen': 'informeert', 'toestemming-antwoorden': 'informeert' },
  geldigVan: '2015-01-01',
  bronnen: [jeugdwet('art. 7.3.4, 7.3.5 en 7.3.15'), uavg('art. 5')],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden', 'onbekend'],

  toets(feiten, peildatum) {
    const vraag = kandidaat(feiten, peildatum)
    const geboren = feiten.jeugdige.geboortedatum
    if (!vraag || ontbrekendeGevers(feiten, vraag, peildatum).length > 0) return voldaan
    if (!geboren) return { uitkomst: 'onbekend', ontbreekt: ['de geboortedatum van de jeugdige'] }
    const vooraf = plusDagen(peildatum, parameter('herijking-dagen-vooraf', peildatum))
    const dagen = Array.from({ length: parameter('herijking-dagen-vooraf', peildatum) + 1 }, (_, nummer) => plusDagen(peildatum, nummer))
    const grens = (['leeftijd-jeugdige-beslist-mee', 'leeftijd-jeugdige-beslist-zelf', 'leeftijd-meerderjarig'] as const)
      .map((naam) => parameter(naam, peildatum))
      .find((jaren) => leeftijd(geboren, peildatum) < jaren && leeftijd(geboren, vooraf) >= jaren)
    const dag = grens && dagen.find((op) => leeftijd(geboren, op) >= grens)
    if (!grens || !dag || (vraag.tot !== undefined && vraag.tot < dag)) return voldaan
    const dan = ontbrekendeGevers(feiten, vraag, dag)
    const namens = vertegenwoordigdOp(vraag, feiten, dag)
    // Of a minor for whom nobody answers other rules speak: a birthday changes nothing there.
    const niemand = !isMinderjarig(feiten, dag) && namens.length > 0 && namensJeugdige(feiten, namens, dag).length === 0
    if (dan.length === 0 && !niemand) return voldaan
    const dus = niemand ? teksten.niemand : namens.length > 0 ? teksten.vastgelegd : teksten.zelf
    return {
      uitkomst: 'geschonden',
      uitleg: `De jeugdige wordt binnenkort ${grens} jaar. ${dus}`,
      feiten: { toestemmingId: vraag.id, vanaf: dag },
      herstel:
        leeftijdsgroep(feiten, peildatum) === 'onder-12'
          ? doorVragerOpgeschreven(feiten, vraag, peildatum)
          : antwoordenVan(feiten, vraag, dan, peildatum),
    }
  },
}

const teksten = {
  zelf: 'Vanaf die dag geldt deze toestemming alleen nog als de jeugdige zelf ja zegt. Vraag het op tijd.',
  vastgelegd: 'Dan eindigt het gezag, en antwoordt voor de jeugdige wie daarvoor al is vastgelegd. Vraag het op tijd.',
  niemand:
    'Dan eindigt het gezag, en is deze toestemming dicht tot iemand anders voor de jeugdige ja zegt. Zoek nu al uit wie dat is. Vastleggen en vragen kan vanaf de verjaardag: tot dan antwoordt wie gezag heeft.',
}
