import { Uuid } from '../../basis/invoer.ts'
import { eigenaarMag, organisatieMag } from '../../toegang/besluit.ts'
import { leesEen, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie } from '../../toegang/operatie.ts'
import { Einde } from '../velden.ts'
import * as opslag from './opslag.ts'
import { mandaat, NieuwMandaat } from './schema.ts'

const groep = 'mandaten'
const pad = '/mandaten/{mandaatId}'

const geven = schrijfoperatie({
  id: 'maakMandaat',
  methode: 'POST',
  pad: '/mandaten',
  titel: 'Laat een andere organisatie namens u beslissen',
  uitleg:
    'De organisatie die beslist legt zelf vast wie dat namens haar mag: over welke onderdelen van een arrangement, hoe lang, en waar dat staat. Ieder kan het lezen, ook ouders.',
  groep,
  scope: 'schrijven',
  actie: 'mandaat.geven',
  body: NieuwMandaat,
  antwoord: 'aangemaakt',
  uit: mandaat,
  verwijzingen: ({ body }) => [{ pointer: '/aanId', soort: 'organisatie', id: body.aanId }],
  mag: (actor) => organisatieMag('mandaat.geven', actor, 'coordinerend'),
  schrijf: async (tx, mag, { body }) => ({ soort: mandaat.soort, id: opslag.geef(tx, mag, body) }),
})

const eindigen = schrijfoperatie({
  id: 'wijzigMandaat',
  methode: 'PATCH',
  pad,
  titel: 'Leg vast tot wanneer het mandaat geldt',
  uitleg: 'Wat tot en met die dag is besloten blijft staan.',
  groep,
  scope: 'schrijven',
  actie: 'mandaat.wijzigen',
  body: Einde,
  antwoord: 'gewijzigd',
  ifMatch: true,
  doel: ({ mandaatId }: { mandaatId: string }) => ({ soort: mandaat.soort, id: mandaatId }),
  mag: (actor, doel) => eigenaarMag('mandaat.wijzigen', actor, doel?.eigenaar, 'coordinerend'),
  schrijf: async (tx, mag, { body, doel }) => {
    await opslag.eindig(tx, mag, doel.id, body)
    return { soort: mandaat.soort, id: doel.id }
  },
})

export const mandaatOperaties: Operatie[] = [
  geven,
  leesLijst(mandaat, 'open', {
    id: 'lijstMandaten',
    pad: '/mandaten',
    titel: 'Lees wie namens wie mag beslissen',
    groep,
    filters: { aanId: { veld: 'filter_verwijst', schema: Uuid } },
  }),
  leesEen(mandaat, { id: 'leesMandaat', pad, titel: 'Lees een mandaat', groep }),
  eindigen,
]
