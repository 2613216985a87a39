import { dullaert, handreiking } from '../bronnen.ts'
import { type Dag, plusDagen } from '../dag.ts'
import type { CasusFeiten, Opschaling } from '../feiten.ts'
import { parameter } from '../parameters.ts'
import { type Regel, voldaan } from '../regel.ts'
import { dag, kort, verhaal } from '../stappen.ts'

/**
 * Where it is stuck (no decision, parents and school that disagree, help that does not begin, a rung that does not answer) one goes higher up, or says why not.
 * Anyone at the table can, the parents too. When it counts as stuck is policy: the sources ask for it in time, and name no term.
 */
export const opschalenBijImpasse: Regel<'casus'> = {
  id: 'opschalen-bij-impasse',
  versie: 1,
  titel: 'Wie vastloopt schaalt op, of zegt waarom niet',
  onderwerp: 'casus',
  ernst: { 'fase-overgaan': 'waarschuwt' },
  geldigVan: '2019-01-01',
  bronnen: [handreiking('sturing: een duidelijke procedure om op te schalen'), dullaert],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden'],

  toets(feiten, peildatum) {
    const { casusId, status, opschalingen = [] } = feiten
    if (status !== 'open') return voldaan
    const vast = waarop(feiten, peildatum)
    const [eerste] = vast
    if (!eerste || opschalingen.some((een) => helptNog(een, peildatum))) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg: `Het lijkt vast te lopen: ${vast.map(({ wat }) => wat).join('; ')}. Klop hogerop aan, of leg uit waarom dat nu niet helpt. Ook ouders en jeugdige kunnen opschalen.`,
      feiten: { casusId, waarop: vast.map(({ aanleiding }) => aanleiding) },
      herstel: [
        {
          door: 'deelnemer van de casus',
          methode: 'POST',
          pad: `/v1/casussen/${casusId}/opschalingen`,
          body: { aanleiding: eerste.aanleiding },
          invullen: [
            verhaal('/vraag', 'Wat moet er worden doorgehakt?'),
            kort('/functie', 'Bij wie klopt u aan? Noem een functie, geen naam.'),
            dag('/reactieVoor', 'Wanneer is er uiterlijk een reactie?'),
            dag('/terugkoppelOp', 'Wanneer hoort iedereen uiterlijk wat eruit kwam?'),
          ],
        },
      ],
    }
  },
}

type Vast = { aanleiding: string; wat: string }
function waarop({ fase, faseSinds, oneens = [], wachtend = [], opschalingen = [] }: CasusFeiten, op: Dag): Vast[] {
  const voorbij = (sinds: Dag | undefined, termijn: Parameters<typeof parameter>[0]): boolean =>
    sinds !== undefined && plusDagen(sinds, parameter(termijn, op)) < op
  return [
    fase !== 'uitvoeren' &&
      voorbij(faseSinds, 'impasse-besluit-dagen') && { aanleiding: 'geen-besluit', wat: 'er is al weken niets besloten' },
    oneens.some((sinds) => voorbij(sinds, 'impasse-oneens-dagen')) && {
      aanleiding: 'gezin-en-partijen-oneens',
      wat: 'gezin en school zijn het niet eens',
    },
    wachtend.some((van) => voorbij(van, 'impasse-wachten-dagen')) && {
      aanleiding: 'wachten',
      wat: 'afgesproken steun of hulp is niet begonnen',
    },
    opschalingen.some((een) => een.status === 'open' && een.reactieVoor < op) && {
      aanleiding: 'geen-besluit',
      wat: 'op een opschaling kwam niet op tijd een reactie',
    },
  ].filter((een): een is Vast => een !== false)
}

/** Someone higher up is at it within the terms, or decided not long ago. */
function helptNog({ status, op, reactieVoor, terugkoppelOp }: Opschaling, vandaag: Dag): boolean {
  if (status === 'besloten') return plusDagen(op, parameter('impasse-besluit-dagen', vandaag)) >= vandaag
  return (status === 'open' ? reactieVoor : terugkoppelOp) >= vandaag
}
