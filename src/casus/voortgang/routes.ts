import { organisatieMag, toegestaan } from '../../toegang/besluit.ts'
import { leesDeel, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel } from '../../toegang/operatie.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'voortgang'
const pad = '/casussen/{casusId}/voortgang'

const melden = schrijfoperatie<'voortgang.melden', { casusId: string }, schema.MeldVoortgang>({
  id: 'maakVoortgang',
  methode: 'POST',
  pad,
  titel: 'Vertel ieder aan tafel hoe het gaat',
  uitleg:
    'Door wie de regie heeft, ook als dat een ouder of de jeugdige zelf is. Schrijf gewone taal: het gezin leest mee. Wat niet voor ieder is, zet u er apart bij met een andere categorie.',
  groep,
  scope: 'schrijven',
  actie: 'voortgang.melden',
  body: schema.MeldVoortgang,
  antwoord: 'aangemaakt',
  uit: schema.voortgang,
  doel: ({ casusId }) => ({ soort: 'casus', id: casusId }),
  verwijzingen: ({ body }) => (body.jeugdigeId ? [{ pointer: '/jeugdigeId', soort: 'persoon', id: body.jeugdigeId }] : []),
  slot: slotOpDoel,
  mag: (actor) => (actor.soort === 'persoon' ? toegestaan('voortgang.melden') : organisatieMag('voortgang.melden', actor, 'coordinerend')),
  schrijf: (tx, mag, { params, body }) => opslag.meld(tx, mag, params.casusId, body),
})

export const voortgangOperaties: Operatie[] = [
  melden,
  leesLijst(schema.voortgang, 'ouder', { id: 'lijstVoortgang', pad, titel: 'Lees hoe het gaat, volgens de regisseur', groep }),
  leesDeel(schema.voortgang, { id: 'leesVoortgang', pad: `${pad}/{voortgangId}`, titel: 'Lees een voortgangsbericht', groep }),
]
