import { alleenVo, beleidskeuze } from '../bronnen.ts'
import { type Dag, leeftijd, loopt } from '../dag.ts'
import type { OppFeiten, Wie } from '../feiten.ts'
import { parameter } from '../parameters.ts'
import { type Door, type Invulling, type Regel, type Stap, voldaan } from '../regel.ts'
import { keuze, registreerGeboortedatum, registreerGezag } from '../stappen.ts'

/**
 * The handelingsdeel of an OPP is vastgesteld only with the dated agreement of everyone with gezag, or of the pupil from 18 on; a new version
 * asks anew. Judged on the day of the vaststelling. WVO 2020 art. 2.44 lid 2 and 4 speak of parents; that a voogd, a gecertificeerde instelling too, agrees in
 * their place was not read there. What was decided before an instelling agreed by itself is judged by what was asked then: that a professional said how it did.
 */
export const oppInstemmingHandelingsdeel: Regel<'opp'> = {
  id: 'opp-instemming-handelingsdeel',
  versie: 3,
  titel: 'Wie gezag heeft, of de leerling vanaf 18 jaar, stemt in met het handelingsdeel',
  onderwerp: 'opp',
  ernst: { concept: 'informeert', vaststellen: 'blokkeert' },
  geldigVan: '2017-08-01',
  bronnen: [alleenVo('art. 2.44 lid 2 en lid 4'), beleidskeuze('dat een voogd en een instelling met gezag instemmen zoals ouders')],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden', 'onbekend', 'oordeel-nodig'],

  toets(feiten, peildatum) {
    const { soort, versie, jeugdige, oppId } = feiten
    if (soort !== 'opp' || !versie?.delen.includes('handelingsdeel')) return voldaan
    const op = versie.stand === 'vastgesteld' ? (versie.handelingsdeelVastgesteldOp ?? peildatum) : peildatum
    if (!jeugdige.geboortedatum) {
      return {
        uitkomst: 'onbekend',
        ontbreekt: ['de geboortedatum van de leerling'],
        herstel: [registreerGeboortedatum(jeugdige)],
      }
    }
    const volwassen = leeftijd(jeugdige.geboortedatum, op) >= parameter('leeftijd-meerderjarig', op)
    const gezag = feiten.gezag.filter((relatie) => loopt(relatie, op))
    if (!volwassen && gezag.length === 0) return zonderGezag(feiten, peildatum)
    const nodig = volwassen ? [{ persoonId: jeugdige.id }] : eenmaal(gezag)
    const ontbreekt = nodig.filter((wie) => laatste(feiten, wie, op)?.uitkomst !== 'ingestemd')
    if (ontbreekt.length === 0) return voldaan
    if (feiten.opTafel && stemdeEenOnbekendeIn(feiten, nodig)) return { uitkomst: 'onbekend', ontbreekt: [wieIsWie] }
    const eerder = versie.stand === 'vastgesteld' && op < instellingZelfSinds
    if (eerder && ontbreekt.every((wie) => wie.organisatieId && !laatste(feiten, wie, op)))
      return { uitkomst: 'oordeel-nodig', vraag: tochInstelling }
    const oneens = ontbreekt.some((wie) => laatste(feiten, wie, op)?.uitkomst === 'geen-overeenstemming')
    return {
      uitkomst: 'geschonden',
      uitleg: [volwassen ? leerlingNogNiet : gezagNogNiet, oneens ? geschilroute : 'Bespreek het plan en vraag om instemming.'].join(' '),
      feiten: { oppId, planversie: versie.nummer, ontbreekt: ontbreekt.map(idVan), geenOvereenstemming: oneens },
      herstel: ontbreekt.map((wie) => instemmingStap(feiten, wie, volwassen, peildatum)),
    }
  },
}

/** From this day on (version 2 of this rule) an instelling with gezag agrees by itself; until then the school wrote down, as a motivering, how it did. */
const instellingZelfSinds: Dag = '2026-11-23'
const tochInstelling =
  'Toen dit handelingsdeel werd vastgesteld, stemde een instelling met gezag nog niet zelf in: de school schreef op hoe en wanneer zij dat deed. Staat dat bij de vaststelling, dan is er nu niets te doen. Bij een volgende versie stemt de instelling zelf in.'
const gezagNogNiet = 'Nog niet iedereen met gezag heeft ingestemd met het handelingsdeel van deze versie.'
const leerlingNogNiet = 'De leerling is 18 jaar of ouder en heeft nog niet ingestemd met het handelingsdeel van deze versie.'
const geschilroute = 'Er is geen overeenstemming: praat verder, of leg het voor aan de Geschillencommissie passend onderwijs.'

const idVan = ({ persoonId, organisatieId }: Wie): string => (persoonId ?? organisatieId) as string
const wieIsWie = 'of wie heeft ingestemd dezelfde is als wie u kent: in dit plan staat die persoon onder een ander dossier'
/** Whether someone agreed to another's plan whom who looks does not know to have gezag: it can be one of those, under the id by which its maker knows them. */
const stemdeEenOnbekendeIn = ({ instemmingen, versie }: OppFeiten, nodig: readonly Wie[]): boolean =>
  instemmingen.some(({ planversie, doorId }) => planversie === versie?.nummer && doorId && !nodig.some((wie) => wie.persoonId === doorId))

/** Who has gezag, each once: by two sources it can be said twice. */
const eenmaal = (gezag: readonly Wie[]): Wie[] => [...new Map(gezag.map((wie) => [idVan(wie), wie])).values()]

const laatste = ({ instemmingen, versie }: OppFeiten, wie: Wie, op: Dag) =>
  instemmingen.findLast(
    ({ planversie, doorId, doorOrganisatieId, gegevenOp }) =>
      planversie === versie?.nummer && (doorId ?? doorOrganisatieId) === idVan(wie) && gegevenOp <= op,
  )

const instemmingStap = (feiten: OppFeiten, wie: Wie, leerling: boolean, peildatum: Dag): Stap => {
  const { body, vragen, door } = alsWie(wie, leerling)
  return {
    door,
    wie: idVan(wie),
    methode: 'POST',
    pad: `/v1/opps/${feiten.oppId}/instemmingen`,
    kop: { 'If-Match': true },
    body: { planversie: feiten.versie?.nummer, ...body, gegevenOp: peildatum },
    invullen: [...vragen, keuze('/uitkomst', 'Stemt u in met het handelingsdeel?', ['ingestemd'])],
  }
}

/** A gezagsrelatie says that someone has gezag, not whether as a parent or as a voogd: only a person can say that. */
function alsWie({ persoonId, organisatieId }: Wie, leerling: boolean): { door: Door; body: Record<string, unknown>; vragen: Invulling[] } {
  if (leerling) return { door: 'jeugdige', body: { doorId: persoonId, hoedanigheid: 'leerling' }, vragen: [] }
  if (organisatieId) {
    const body = { doorOrganisatieId: organisatieId, hoedanigheid: 'gecertificeerde-instelling' }
    return { door: 'gecertificeerde instelling', body, vragen: [] }
  }
  const vraag = keuze('/hoedanigheid', 'Is het gezag dat van een ouder, of van een voogd?', ['ouder', 'voogd'])
  return { door: 'persoon met gezag', body: { doorId: persoonId }, vragen: [vraag] }
}

/** Who has gezag is not known: record it, and the agreement that was given on paper. */
const zonderGezag = (feiten: OppFeiten, peildatum: Dag) => {
  const { wie: _, ...stap } = instemmingStap(feiten, { persoonId: '{ouderId}' }, false, peildatum)
  return {
    uitkomst: 'onbekend' as const,
    ontbreekt: ['wie het gezag over de leerling heeft'],
    herstel: [...registreerGezag(feiten.jeugdige, peildatum), { ...stap, door: 'opsteller van het OPP' as const }],
  }
}
