import { alleenVo } from '../bronnen.ts'
import type { Dag } from '../dag.ts'
import { parameter } from '../parameters.ts'
import { type Regel, voldaan } from '../regel.ts'
import { isVolwassen } from './leerling.ts'

/**
 * At least once a school year the OPP is looked back at with the parents and the pupil. A school year goes from 1 August to 31 July. From June on it is said that
 * it has not been done; a next version in a later school year warns. WVO 2020 art. 2.44 lid 3; the pupil stands in it since 1 August 2025. Who is 18 looks back without
 * parents, as with the agreement (lid 2 and 4): that this holds here too is our reading.
 */
export const oppJaarevaluatieMetLeerling: Regel<'opp'> = {
  id: 'opp-jaarevaluatie-met-leerling',
  versie: 2,
  titel: 'Het OPP is dit schooljaar met ouders en leerling geëvalueerd',
  onderwerp: 'opp',
  ernst: { vaststellen: 'waarschuwt' },
  geldigVan: '2025-08-01',
  bronnen: [alleenVo('art. 2.44 lid 3')],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden', 'onbekend'],

  toets({ oppId, soort, versie, evaluaties, jeugdige }, peildatum) {
    const sinds = versie?.stand === 'vastgesteld' ? versie.handelingsdeelVastgesteldOp : versie?.vorigeVastgesteldOp
    if (soort !== 'opp' || sinds === undefined) return voldaan
    const begin = beginSchooljaar(peildatum)
    const vorigJaar = sinds < begin
    const signaal = `${peildatum.slice(0, 4)}-0${parameter('jaarevaluatie-signaal-maand', peildatum)}-01`
    const bijnaVoorbij = peildatum >= signaal && peildatum.slice(5) < '08-01' && sinds < signaal
    if (!vorigJaar && !bijnaVoorbij) return voldaan
    if (evaluaties === undefined) return { uitkomst: 'onbekend', ontbreekt: ['of dit OPP met ouders en leerling is geëvalueerd'] }
    const vanaf = vorigJaar && !bijnaVoorbij ? jaarEerder(begin) : begin
    const samen = evaluaties.some(
      ({ op, aanwezig }) => op >= vanaf && aanwezig.includes('jeugdige') && (aanwezig.includes('ouder') || isVolwassen(jeugdige, op)),
    )
    if (samen) return voldaan
    const wanneer = bijnaVoorbij ? 'dit schooljaar nog' : 'het afgelopen schooljaar'
    const metWie = isVolwassen(jeugdige, peildatum) ? 'de leerling' : 'ouders én leerling'
    return {
      uitkomst: 'geschonden',
      uitleg: `Dit OPP is ${wanneer} niet met ${metWie} geëvalueerd. Plan die evaluatie, of leg uit waarom dat niet kon.`,
      feiten: { oppId, vastgesteldOp: sinds, vanaf },
      herstel: [],
    }
  },
}

const beginSchooljaar = (dag: Dag): Dag => `${Number(dag.slice(0, 4)) - (dag.slice(5) < '08-01' ? 1 : 0)}-08-01`
const jaarEerder = (dag: Dag): Dag => `${Number(dag.slice(0, 4)) - 1}${dag.slice(4)}`
