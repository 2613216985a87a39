import { avg, uavg } from '../bronnen.ts'
import { gevuld } from '../dag.ts'
import type { Vraag } from '../feiten.ts'
import { type Invulling, type Regel, voldaan } from '../regel.ts'
import { janee, keuze, kort, verhaal } from '../stappen.ts'
import { kandidaat } from './toestemming.ts'
import { avgGrondslagen } from './toestemming-herstel.ts'

/**
 * A question for toestemming says what for, whose records, what in them, for whom, until when and with which information, and names its
 * ground; for health and criminal matters on the ground of toestemming the yes is `uitdrukkelijk`. UAVG art. 22 and 32; AVG art. 4 and 7.
 */
export const toestemmingInhoudVolledig: Regel<'toestemming'> = {
  id: 'toestemming-inhoud-volledig',
  versie: 1,
  titel: 'De vraag om toestemming is volledig',
  onderwerp: 'toestemming',
  ernst: {
    'toestemming-vragen': 'blokkeert',
    'toestemming-antwoorden': 'informeert',
    'samenvatting-opnemen': 'blokkeert',
    'koppeling-bevestigen': 'blokkeert',
  },
  geldigVan: '2018-05-25',
  bronnen: [
    uavg('art. 22 lid 2 onder a en art. 32 onder a'),
    avg('art. 4 onder 11, art. 7 lid 1 en art. 9 lid 2 onder a (niet nagetrokken)'),
  ],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden'],

  toets(feiten, peildatum) {
    const vraag = kandidaat(feiten, peildatum)
    if (!vraag) return voldaan
    const gebreken = gebrekenVan(vraag)
    if (gebreken.length === 0) return voldaan
    const { id: _id, casusId, antwoorden: _antwoorden, vertegenwoordigingen: _namens, ...inhoud } = vraag
    return {
      uitkomst: 'geschonden',
      uitleg: `De vraag om toestemming is niet volledig. Het gezin weet dan niet waar het ja op zegt. Nog nodig: ${gebreken.map(({ wat }) => wat).join(', ')}.`,
      feiten: { ontbreekt: gebreken.map(({ wat }) => wat) },
      herstel: [
        {
          door: 'vrager van de toestemming',
          methode: 'POST',
          pad: `/v1/casussen/${casusId}/toestemmingen`,
          body: { betreftId: feiten.jeugdige.id, ...inhoud },
          invullen: gebreken.map(({ invulling }) => invulling),
          vervangt: true,
        },
      ],
    }
  },
}

type Gebrek = { wat: string; invulling: Invulling }

const gebrekenVan = (vraag: Vraag): Gebrek[] =>
  [
    !gevuld(vraag.doel) && { wat: 'het doel', invulling: verhaal('/doel', 'Waarvoor is het nodig dat dit wordt gedeeld?') },
    vraag.bronIds.length === 0 && {
      wat: 'van wie de gegevens zijn',
      invulling: uit('/bronIds/0', 'Van welke organisatie zijn de gegevens?'),
    },
    vraag.cellen.length === 0 &&
      !vraag.betrokkenheid && {
        wat: 'welke gegevens',
        invulling: keuze('/cellen/0', 'Welke gegevens worden gedeeld?', ['school/onderwijs', 'jeugdhulp/jeugdhulp']),
      },
    vraag.ontvangerIds.length + (vraag.ontvangerPersoonIds?.length ?? 0) === 0 && {
      wat: 'wie ze krijgt',
      invulling: uit('/ontvangerIds/0', 'Welke organisatie krijgt de gegevens?'),
    },
    !vraag.tot && {
      wat: 'tot wanneer',
      invulling: { pointer: '/tot', vraag: 'Tot en met welke dag?', schema: { type: 'string', format: 'date' } },
    },
    !gevuld(vraag.informatieversie) && {
      wat: 'welke uitleg het gezin kreeg',
      invulling: kort('/informatieversie', 'Welke uitleg kreeg het gezin?'),
    },
    !vraag.avgGrondslag && {
      wat: 'de grond in de AVG',
      invulling: keuze('/avgGrondslag', 'Op welke grond uit de AVG berust het delen?', avgGrondslagen),
    },
    moetUitdrukkelijk(vraag) &&
      !vraag.uitdrukkelijk && {
        wat: 'dat de toestemming uitdrukkelijk is',
        invulling: janee('/uitdrukkelijk', 'Wordt uitdrukkelijk gevraagd om gegevens over gezondheid of veiligheid te delen?', [true]),
      },
  ].filter((gebrek) => gebrek !== false) as Gebrek[]

const uit = (pointer: string, vraag: string): Invulling => ({ pointer, vraag, schema: { type: 'string', format: 'uuid' } })

const moetUitdrukkelijk = ({ avgGrondslag, cellen }: Vraag) =>
  avgGrondslag === 'toestemming' && cellen.some((cel) => /\/(gezondheid|veiligheid)$/.test(cel))
