import { Uuid } from '../../basis/invoer.ts'
import { eigenaarMag, organisatieMag } from '../../toegang/besluit.ts'
import { leesDeel, leesEen, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie } from '../../toegang/operatie.ts'
import { Einde } from '../velden.ts'
import { wijzigEinde } from '../wijzigen.ts'
import * as opslag from './opslag.ts'
import { convenant, convenanttoetreding, NieuwConvenant, NieuweToetreding } from './schema.ts'

const groep = 'convenanten'
const pad = '/convenanten/{convenantId}'
const padToetreding = `${pad}/toetredingen/{convenanttoetredingId}` as const
type Params = { convenantId: string }

const maak = schrijfoperatie({
  id: 'maakConvenant',
  methode: 'POST',
  pad: '/convenanten',
  titel: 'Leg een convenant vast',
  uitleg: 'Uw organisatie houdt het bij. Meedoen doet iedere organisatie met een eigen toetreding, ook de uwe.',
  groep,
  scope: 'schrijven',
  actie: 'convenant.maken',
  body: NieuwConvenant,
  antwoord: 'aangemaakt',
  uit: convenant,
  mag: (actor) => organisatieMag('convenant.maken', actor, 'coordinerend'),
  schrijf: async (tx, mag, { body }) => ({ soort: convenant.soort, id: opslag.maak(tx, mag, body) }),
})

const wijzig = schrijfoperatie({
  id: 'wijzigConvenant',
  methode: 'PATCH',
  pad,
  titel: 'Leg vast tot wanneer het convenant geldt',
  uitleg: 'Vanaf de dag na de laatste dag sluit bij de eerstvolgende aanroep wat erop rustte, voor alle partijen.',
  groep,
  scope: 'schrijven',
  actie: 'convenant.wijzigen',
  body: Einde,
  antwoord: 'gewijzigd',
  ifMatch: true,
  doel: ({ convenantId }: Params) => ({ soort: convenant.soort, id: convenantId }),
  mag: (actor, doel) => eigenaarMag('convenant.wijzigen', actor, doel?.eigenaar, 'coordinerend'),
  schrijf: async (tx, mag, { body, doel }) => {
    await opslag.eindig(tx, mag, doel.id, body)
    return { soort: convenant.soort, id: doel.id }
  },
})

const toetreden = schrijfoperatie({
  id: 'maakConvenanttoetreding',
  methode: 'POST',
  pad: `${pad}/toetredingen`,
  titel: 'Treed met uw organisatie toe tot een convenant',
  groep,
  scope: 'schrijven',
  actie: 'convenant.toetreden',
  body: NieuweToetreding,
  antwoord: 'aangemaakt',
  uit: convenanttoetreding,
  doel: ({ convenantId }: Params) => ({ soort: convenant.soort, id: convenantId }),
  mag: (actor) => organisatieMag('convenant.toetreden', actor, 'coordinerend'),
  schrijf: async (tx, mag, { body, doel }) => ({
    soort: convenanttoetreding.soort,
    id: opslag.treedToe(tx, mag, doel, body),
    ouder: doel.id,
  }),
})

export const convenantOperaties: Operatie[] = [
  maak,
  leesLijst(convenant, 'open', { id: 'lijstConvenanten', pad: '/convenanten', titel: 'Lees welke convenanten er zijn', groep }),
  leesEen(convenant, { id: 'leesConvenant', pad, titel: 'Lees een convenant', groep }),
  wijzig,
  toetreden,
  leesLijst(convenanttoetreding, 'ouder', {
    id: 'lijstConvenanttoetredingen',
    pad: `${pad}/toetredingen`,
    titel: 'Lees welke organisaties aan een convenant meedoen en meededen',
    groep,
    filters: { organisatieId: { veld: 'filter_verwijst', schema: Uuid } },
  }),
  leesDeel(convenanttoetreding, { id: 'leesConvenanttoetreding', pad: padToetreding, titel: 'Lees een toetreding', groep }),
  wijzigEinde({
    noun: convenanttoetreding,
    actie: 'convenanttoetreding.wijzigen',
    id: 'wijzigConvenanttoetreding',
    pad: padToetreding,
    titel: 'Leg vast tot wanneer uw organisatie meedoet',
    groep,
    raaktDekking: false,
    eis: 'coordinerend',
    eindig: opslag.eindigToetreding,
  }),
]
