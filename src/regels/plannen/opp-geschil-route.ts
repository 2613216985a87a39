import { onderwijsgeschillen } from '../bronnen.ts'
import { plusDagen } from '../dag.ts'
import { parameter } from '../parameters.ts'
import { type Regel, voldaan } from '../regel.ts'

/**
 * Where parents or pupil and school do not agree on the handelingsdeel, everyone sees where they can go, and by when. What a commissie says and how an objection
 * goes on is not kept here. By the commissie's own pages; not read in the law.
 */
export const oppGeschilRoute: Regel<'opp'> = {
  id: 'opp-geschil-route',
  versie: 1,
  titel: 'Wie het over het OPP niet eens wordt, ziet aan wie dat kan worden voorgelegd',
  onderwerp: 'opp',
  ernst: { concept: 'informeert', vaststellen: 'informeert' },
  geldigVan: '2014-08-01',
  bronnen: [onderwijsgeschillen],
  zekerheid: 'vakbron',
  uitkomsten: ['voldaan', 'geschonden'],

  toets({ oppId, versie, instemmingen }, peildatum) {
    const vanNu = instemmingen.filter(({ planversie }) => planversie === versie?.nummer)
    const laatste = [...new Map(vanNu.map((een) => [een.doorId ?? een.doorOrganisatieId, een])).values()]
    const sinds = laatste.filter(({ uitkomst }) => uitkomst === 'geen-overeenstemming').map(({ gegevenOp }) => gegevenOp)
    const [eerste] = sinds.toSorted()
    if (!eerste) return voldaan
    const tot = plusDagen(eerste, parameter('geschil-indienen-dagen', peildatum))
    return {
      uitkomst: 'geschonden',
      uitleg: [
        'Ouders of leerling en school zijn het niet eens over dit OPP. Zij kunnen dat voorleggen aan de Geschillencommissie passend onderwijs.',
        tot < peildatum
          ? 'De zes weken daarvoor zijn voorbij, gerekend vanaf de dag waarop dat bleek.'
          : 'Dat kan binnen zes weken; de commissie oordeelt binnen tien weken.',
        'Intussen wacht het bestuur met beslissen op een bezwaar, en laat het samenwerkingsverband weten dat er een geschil is.',
      ].join(' '),
      feiten: { oppId, planversie: versie?.nummer, sinds: eerste, indienenTot: tot },
      herstel: [],
    }
  },
}
