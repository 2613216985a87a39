import { organisatieMag, toegestaan } from '../../toegang/besluit.ts'
import { leesDeel, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel } from '../../toegang/operatie.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'aanspreekpunten'
const pad = '/casussen/{casusId}/aanspreekpunten'

const aanwijzen = schrijfoperatie<'aanspreekpunt.aanwijzen', { casusId: string }, schema.WijsAan>({
  id: 'maakAanspreekpunt',
  methode: 'POST',
  pad,
  titel: 'Wijs aan bij wie het gezin met alles terechtkan',
  uitleg:
    'Door wie de regie heeft: een medewerker van de eigen organisatie, of wie met naam aan tafel zit. Er is er één tegelijk; wie het was, is het tot en met vandaag. Naam en functie ziet ieder die de basis van de casus ziet.',
  groep,
  scope: 'schrijven',
  actie: 'aanspreekpunt.aanwijzen',
  body: schema.WijsAan,
  antwoord: 'aangemaakt',
  uit: schema.aanspreekpunt,
  doel: ({ casusId }) => ({ soort: 'casus', id: casusId }),
  verwijzingen: ({ body }) => [{ pointer: '/organisatieId', soort: 'organisatie', id: body.organisatieId }],
  slot: slotOpDoel,
  mag: (actor) =>
    actor.soort === 'persoon' ? toegestaan('aanspreekpunt.aanwijzen') : organisatieMag('aanspreekpunt.aanwijzen', actor, 'coordinerend'),
  schrijf: (tx, mag, { params, body }) => opslag.wijsAan(tx, mag, params.casusId, body),
})

export const aanspreekpuntOperaties: Operatie[] = [
  aanwijzen,
  leesLijst(schema.aanspreekpunt, 'ouder', {
    id: 'lijstAanspreekpunten',
    pad,
    titel: 'Lees bij wie het gezin terechtkan en kon',
    groep,
    filters: { status: { veld: 'filter_status', schema: schema.Lopend } },
  }),
  leesDeel(schema.aanspreekpunt, { id: 'leesAanspreekpunt', pad: `${pad}/{aanspreekpuntId}`, titel: 'Lees een aanspreekpunt', groep }),
]
