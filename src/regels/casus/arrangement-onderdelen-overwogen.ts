import { cop, ijkpunten, kenniskaart } from '../bronnen.ts'
import { gevuld } from '../dag.ts'
import { type Regel, type Stap, voldaan } from '../regel.ts'
import { dag, keuze, kort, verhaal } from '../stappen.ts'
import { type ArrangementFeiten, type Onderdeel, type Onderdeelsoort, onderdeelsoorten } from './arrangementfeiten.ts'

/**
 * An arrangement leaves nothing unthought of: of each part stands whether this jeugdige needs it, and of each that is needed in which frame it fits, who does it, who pays,
 * from when and to what end. The parts are those that the sources name; that each must be named is how this house reads "alles in één keer". That nobody decided on a
 * needed part or proposed it to who may, or that it was refused, does not stop it: then a professional says how it goes on.
 */
export const arrangementOnderdelenOverwogen: Regel<'arrangement'> = {
  id: 'arrangement-onderdelen-overwogen',
  versie: 1,
  titel: 'In een arrangement is elk onderdeel overwogen, en wat nodig is staat er helemaal in',
  onderwerp: 'arrangement',
  ernst: { 'arrangement-vaststellen': 'blokkeert' },
  geldigVan: '2017-01-01',
  bronnen: [
    kenniskaart('integraal arrangeren; in één keer alle ondersteuning en hulp regelen'),
    cop('integraal arrangeren in Oost-Achterhoek'),
    ijkpunten('ijkpunt 5 en 8'),
  ],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden'],

  toets(arrangement) {
    if (arrangement.status === 'beeindigd' || (arrangement.terugblik && arrangement.afgesloten)) return voldaan
    const mist = watMist(arrangement)
    const zwaar = mist.ontbreekt.length + mist.half.length > 0
    if (!zwaar && mist.open.length + mist.geweigerd.length === 0) return voldaan
    return {
      uitkomst: 'geschonden',
      ...(!zwaar && { ernst: 'waarschuwt' }),
      uitleg: [...zinnen(mist), dicht(arrangement, mist)].filter(Boolean).join(' '),
      feiten: {
        arrangementId: arrangement.arrangementId,
        nietOverwogen: mist.ontbreekt,
        onvolledig: ids(mist.half),
        onbeslist: ids(mist.open),
        afgewezen: ids(mist.geweigerd),
      },
      herstel: herstel(arrangement, mist),
    }
  },
}

const basis = { door: 'deelnemer van de casus' as const, methode: 'POST' as const }
const pad = ({ casusId, arrangementId }: ArrangementFeiten): string => `/v1/casussen/${casusId}/arrangementen/${arrangementId}/onderdelen`
const kaders = [
  'schoolbudget',
  'passend-onderwijs',
  'vrij-toegankelijk',
  'jeugdwet',
  'wmo',
  'wlz',
  'zvw',
  'leerplichtwet',
  'leerlingenvervoer',
  'anders',
]
const vragen = [
  keuze('/kader', 'Op grond waarvan kan dit?', kaders),
  kort('/uitvoerder', 'Wie doet het?'),
  kort('/financier', 'Wie betaalt het?'),
  verhaal('/doel', 'Waar moet het toe leiden?'),
  dag('/van', 'Vanaf welke dag?'),
]
const velden = ['kader', 'uitvoerder', 'financier', 'doel', 'van'] as const
const leeg = (onderdeel: Onderdeel) => velden.filter((veld) => !gevuld(onderdeel[veld]))
const noem = (soort: string): string => soort.replaceAll('-', ' ')
const ids = (onderdelen: readonly Onderdeel[]): string[] => onderdelen.map(({ id }) => id)

type Mist = {
  ontbreekt: readonly Onderdeelsoort[]
  half: readonly Onderdeel[]
  open: readonly Onderdeel[]
  geweigerd: readonly Onderdeel[]
}
/** What was not thought of, what is needed and does not say how, what waits for nobody's decision, and what was refused. */
function watMist(arrangement: ArrangementFeiten): Mist {
  const { onderdelen } = arrangement
  const nodig = onderdelen.filter(({ oordeel }) => oordeel === 'nodig')
  return {
    // Of what stands every part was considered by who made it stand: what one misses there is closed to the one who looks.
    ontbreekt: vast(arrangement) ? [] : onderdeelsoorten.filter((soort) => !onderdelen.some((een) => een.soort === soort)),
    half: nodig.filter((een) => leeg(een).length > 0),
    open: nodig.filter(({ kader, besluiten }) => kader !== 'vrij-toegankelijk' && besluiten.length === 0),
    geweigerd: nodig.filter((een) => isAfgewezen(een) && !nodig.some((ander) => ander.soort === een.soort && !isAfgewezen(ander))),
  }
}
/** What another part of its kind takes the place of needs no more words. */
const isAfgewezen = ({ besluiten }: ArrangementFeiten['onderdelen'][number]): boolean =>
  besluiten.some(({ uitkomst }) => uitkomst === 'afgewezen')

function zinnen({ ontbreekt, half, open, geweigerd }: Mist): string[] {
  const zin = (soorten: readonly string[], zeg: (welke: string) => string): string[] =>
    soorten.length === 0 ? [] : [zeg([...new Set(soorten)].map(noem).join(', '))]
  const soortenVan = (onderdelen: readonly Onderdeel[]) => onderdelen.map(({ soort }) => soort)
  return [
    ...zin(ontbreekt, (welke) => `Voor zover u kunt zien is nog niet overwogen: ${welke}.`),
    ...zin(soortenVan(half), (welke) => `Dit is nodig, maar er staat nog niet alles bij: ${welke}.`),
    ...zin(
      soortenVan(open),
      (welke) =>
        `Niemand heeft voor zover u kunt zien besloten over: ${welke}. Laat erover beslissen, of doe een voorstel aan wie dat kan.`,
    ),
    ...zin(soortenVan(geweigerd), (welke) => `Nodig, maar afgewezen: ${welke}. Zeg hoe het zonder gaat, of wat ervoor in de plaats komt.`),
  ]
}

/** What was vastgesteld before takes no other parts. The very call that would do so is judged as it would leave it. */
const vast = ({ status, terugblik }: ArrangementFeiten): boolean => terugblik && status === 'vastgesteld'
function dicht(arrangement: ArrangementFeiten, { ontbreekt, half }: Mist): string | undefined {
  if (vast(arrangement) && half.length > 0)
    return 'Het arrangement is vastgesteld: de onderdelen veranderen niet meer. Wat er nog bij moet, komt in een volgend arrangement.'
  return ontbreekt.length > 0
    ? 'Is een van deze onderdelen voor u dicht, laat dan iemand vaststellen die het wel kan lezen, of vraag toestemming.'
    : undefined
}

function herstel(arrangement: ArrangementFeiten, { ontbreekt, half, open, geweigerd }: Mist): Stap[] {
  const voorstellen = open.map(({ id, kader }) => stelVoor(arrangement, id, kader === undefined))
  if (vast(arrangement)) return voorstellen
  return [
    ...ontbreekt.map((soort) => overweeg(arrangement, soort)),
    ...half.map((een) => vulAan(arrangement, een)),
    ...voorstellen,
    ...geweigerd.flatMap(({ soort }, nummer) => vervang(arrangement, soort, `vervanging${nummer + 1}`)),
  ]
}

const overweeg = (arrangement: ArrangementFeiten, soort: Onderdeelsoort): Stap => ({
  ...basis,
  pad: pad(arrangement),
  body: { soort },
  invullen: [
    keuze('/oordeel', `Is dit voor deze jeugdige nodig: ${noem(soort)}?`, ['niet-nodig', 'nodig']),
    ...vragen.map((vraag) => ({ ...vraag, alleenBij: { pointer: '/oordeel', waarde: 'nodig' } })),
  ],
})
const vulAan = (arrangement: ArrangementFeiten, een: Onderdeel): Stap => ({
  door: 'eigenaar van de gegevens',
  wie: een.doorId,
  methode: 'PATCH',
  pad: `${pad(arrangement)}/${een.id}`,
  kop: { 'If-Match': true },
  body: {},
  invullen: vragen.filter(({ pointer }) => leeg(een).some((veld) => pointer === `/${veld}`)),
})
const stelVoor = (arrangement: ArrangementFeiten, id: string, misschien: boolean): Stap => ({
  ...basis,
  pad: `${pad(arrangement)}/${id}/besluiten`,
  body: { uitkomst: 'voorstel' },
  invullen: [dag('/uiterlijkOp', 'Uiterlijk wanneer is hierover beslist?')],
  ...(misschien && { alleenAls: 'Alleen als hier een besluit voor nodig is.' }),
})
const vervang = (arrangement: ArrangementFeiten, soort: Onderdeelsoort, geeft: string): Stap[] => [
  {
    ...basis,
    pad: pad(arrangement),
    body: { soort, oordeel: 'nodig' },
    invullen: vragen,
    geeft,
    alleenAls: 'Alleen als er iets voor in de plaats komt. Zeg anders hoe het zonder gaat.',
  },
  stelVoor(arrangement, `{${geeft}}`, true),
]
