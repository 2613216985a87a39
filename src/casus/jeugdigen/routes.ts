import type { z } from 'zod'
import { organisatieMag, toegestaan } from '../../toegang/besluit.ts'
import { leesDeel, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel } from '../../toegang/operatie.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'casussen'
const casus = '/casussen/{casusId}'
const pad = `${casus}/jeugdigen`
const een = `${pad}/{jeugdigeId}`
type Pad = { casusId: string }
const doel = ({ casusId }: Pad) => ({ soort: 'casus', id: casusId })

const toevoegen = schrijfoperatie<'jeugdige.toevoegen', Pad, schema.NieuweJeugdige>({
  id: 'voegJeugdigeToe',
  methode: 'POST',
  pad,
  titel: 'Voeg een jeugdige toe aan een casus die al loopt',
  uitleg:
    'Bijvoorbeeld als een broer of zus ook thuis komt te zitten. Wie er al aan tafel zit, ziet van deze jeugdige niets: vraag daarvoor toestemming, en nodig wie deze jeugdige ook kent opnieuw uit. Wie de casus opende ziet dat u de jeugdige toevoegt, en de hulpvraag die u meestuurt. Let op: wie gezag heeft over deze jeugdige ziet voortaan ook wat over de hele casus gaat en over geen kind apart, ook van eerder. Hoort dat niet, open dan een eigen casus.',
  groep,
  scope: 'schrijven',
  actie: 'jeugdige.toevoegen',
  body: schema.NieuweJeugdige,
  antwoord: 'aangemaakt',
  uit: schema.casusjeugdige,
  doel,
  verwijzingen: ({ body }) => [{ pointer: '/persoonId', soort: 'persoon', id: body.persoonId }],
  slot: ({ body, doel }) => ({ casus: doel?.casus, komtErbij: body.persoonId }),
  raaktDekking: true,
  mag: (actor) => organisatieMag('jeugdige.toevoegen', actor, 'coordinerend'),
  schrijf: (tx, mag, { params, body, doel, verwezen }) =>
    opslag.voegToe(tx, mag, params.casusId, body, { casus: doel, persoon: verwezen.get('/persoonId') }),
})

const hulpvraag = schrijfoperatie<'hulpvraag.stellen', Pad, z.output<typeof schema.MaakHulpvraag>>({
  id: 'maakHulpvraag',
  methode: 'POST',
  pad: `${casus}/hulpvragen`,
  titel: 'Voeg een hulpvraag toe',
  groep,
  scope: 'schrijven',
  actie: 'hulpvraag.stellen',
  body: schema.MaakHulpvraag,
  antwoord: 'aangemaakt',
  uit: schema.hulpvraag,
  doel,
  verwijzingen: ({ body }) => [{ pointer: '/jeugdigeId', soort: 'persoon', id: body.jeugdigeId }],
  slot: slotOpDoel,
  mag: (actor) => (actor.soort === 'persoon' ? toegestaan('hulpvraag.stellen') : organisatieMag('hulpvraag.stellen', actor)),
  schrijf: (tx, mag, { params, body }) => opslag.maakHulpvraag(tx, mag, params.casusId, body),
})

export const jeugdigeOperaties: Operatie[] = [
  leesLijst(schema.casusjeugdige, 'ouder', { id: 'lijstJeugdigen', pad, titel: 'Lees om welke jeugdigen het gaat', groep }),
  leesDeel(schema.casusjeugdige, { id: 'leesJeugdige', pad: een, titel: 'Lees een jeugdige van de casus', groep }),
  toevoegen,
  hulpvraag,
  leesLijst(schema.hulpvraag, 'ouder', { id: 'lijstHulpvragen', pad: `${casus}/hulpvragen`, titel: 'Lees de hulpvragen', groep }),
  leesDeel(schema.hulpvraag, { id: 'leesHulpvraag', pad: `${casus}/hulpvragen/{hulpvraagId}`, titel: 'Lees een hulpvraag', groep }),
]
