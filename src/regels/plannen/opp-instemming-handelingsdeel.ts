import { alleenVo } from '../bronnen.ts'
import { type Dag, leeftijd, loopt } from '../dag.ts'
import type { OppFeiten } from '../feiten.ts'
import { parameter } from '../parameters.ts'
import { type Regel, type Stap, voldaan } from '../regel.ts'
import { keuze, registreerGeboortedatum, registreerGezag } from '../stappen.ts'

/**
 * The handelingsdeel of an OPP is vastgesteld only with the dated agreement of everyone with gezag, or of the pupil from 18 on; a new version
 * asks anew. Judged on the day of the vaststelling. WVO 2020 art. 2.44 lid 2 and 4. An organisatie with gezag cannot agree by itself in the
 * record: then a professional says how it did.
 */
export const oppInstemmingHandelingsdeel: Regel<'opp'> = {
  id: 'opp-instemming-handelingsdeel',
  versie: 1,
  titel: 'Ouders, of de leerling vanaf 18 jaar, stemmen in met het handelingsdeel',
  onderwerp: 'opp',
  ernst: { concept: 'informeert', vaststellen: 'blokkeert' },
  geldigVan: '2017-08-01',
  bronnen: [alleenVo('art. 2.44 lid 2 en lid 4')],
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
        herstel: [registreerGeboortedatum('opsteller van het OPP', jeugdige.id)],
      }
    }
    const volwassen = leeftijd(jeugdige.geboortedatum, op) >= parameter('leeftijd-meerderjarig', op)
    const gezag = feiten.gezag.filter((relatie) => loopt(relatie, op))
    if (!volwassen && gezag.length === 0) return zonderGezag(feiten, peildatum)
    const nodig = volwassen ? [jeugdige.id] : [...new Set(gezag.flatMap(({ persoonId }) => persoonId ?? []))]
    const ontbreekt = nodig.filter((id) => laatste(feiten, id, op)?.uitkomst !== 'ingestemd')
    if (ontbreekt.length > 0) {
      const oneens = ontbreekt.some((id) => laatste(feiten, id, op)?.uitkomst === 'geen-overeenstemming')
      return {
        uitkomst: 'geschonden',
        uitleg: [volwassen ? leerlingNogNiet : ouderNogNiet, oneens ? geschilroute : 'Bespreek het plan en vraag om instemming.'].join(' '),
        feiten: { oppId, planversie: versie.nummer, ontbreekt, geenOvereenstemming: oneens },
        herstel: ontbreekt.map((id) => instemmingStap(feiten, id, volwassen, peildatum)),
      }
    }
    if (!volwassen && gezag.some(({ organisatieId }) => organisatieId))
      return {
        uitkomst: 'oordeel-nodig',
        vraag: 'Een instelling heeft gezag over de leerling. Hoe en wanneer heeft zij met het handelingsdeel ingestemd?',
      }
    return voldaan
  },
}

const ouderNogNiet = 'Nog niet iedereen met gezag heeft ingestemd met het handelingsdeel van deze versie.'
const leerlingNogNiet = 'De leerling is 18 jaar of ouder en heeft nog niet ingestemd met het handelingsdeel van deze versie.'
const geschilroute = 'Er is geen overeenstemming: praat verder, of leg het voor aan de Geschillencommissie passend onderwijs.'

const laatste = ({ instemmingen, versie }: OppFeiten, doorId: string, op: Dag) =>
  instemmingen.findLast(
    (instemming) => instemming.planversie === versie?.nummer && instemming.doorId === doorId && instemming.gegevenOp <= op,
  )

const instemmingStap = ({ oppId, versie }: OppFeiten, doorId: string, leerling: boolean, peildatum: Dag): Stap => ({
  door: leerling ? 'jeugdige' : 'persoon met gezag',
  wie: doorId,
  methode: 'POST',
  pad: `/v1/opps/${oppId}/instemmingen`,
  kop: { 'If-Match': true },
  body: { planversie: versie?.nummer, doorId, hoedanigheid: leerling ? 'leerling' : 'ouder', gegevenOp: peildatum },
  invullen: [keuze('/uitkomst', 'Stemt u in met het handelingsdeel?', ['ingestemd'])],
})

/** Who has gezag is not known: record it, and the agreement that was given on paper. */
const zonderGezag = (feiten: OppFeiten, peildatum: Dag) => {
  const { wie: _, ...stap } = instemmingStap(feiten, '{ouderId}', false, peildatum)
  return {
    uitkomst: 'onbekend' as const,
    ontbreekt: ['wie het gezag over de leerling heeft'],
    herstel: [
      ...registreerGezag('opsteller van het OPP', feiten.jeugdige.id, peildatum),
      { ...stap, door: 'opsteller van het OPP' as const },
    ],
  }
}
