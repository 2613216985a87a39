import type { z } from 'zod'
import { organisatieMag } from '../../toegang/besluit.ts'
import { leesDeel, leesEen, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel } from '../../toegang/operatie.ts'
import { leesOnder } from '../lezen.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'uitnodigingen'
const pad = '/casussen/{casusId}/uitnodigingen'
const eigenPad = '/uitnodigingen/{uitnodigingId}'

const versturen = schrijfoperatie<'uitnodiging.versturen', { casusId: string }, z.output<typeof schema.MaakUitnodiging>>({
  id: 'maakUitnodiging',
  methode: 'POST',
  pad,
  titel: 'Nodig een organisatie of persoon uit',
  uitleg:
    'Wie is uitgenodigd ziet het nummer van de casus, uw organisatie en de eigen uitnodiging; verder niets. Zit een organisatie al aan tafel, dan nodigt u haar alleen nog uit voor een jeugdige voor wie u dat niet eerder deed. Nodigt u een persoon uit, dan staat in het antwoord een code die u één keer ziet. Geef die code en het id van de uitnodiging door aan de persoon zelf: wie aanneemt, heeft beide nodig. Wordt de code tien keer verkeerd ingevuld, dan werkt zij niet meer; wie haar invult, krijgt dat niet te horen. De uitnodiging staat dan nog open, en u leest erbij dat de code geblokkeerd is (`codeGeblokkeerd`). Nodigt u deze persoon opnieuw uit, dan zegt het antwoord (409) het ook. Verklaar de uitnodiging dan vervallen en nodig opnieuw uit.',
  groep,
  scope: 'schrijven',
  actie: 'uitnodiging.versturen',
  body: schema.MaakUitnodiging,
  antwoord: 'aangemaakt',
  uit: schema.uitnodiging,
  doel: ({ casusId }) => ({ soort: 'casus', id: casusId }),
  verwijzingen: ({ body }) => [
    body.organisatieId
      ? { pointer: '/organisatieId', soort: 'organisatie', id: body.organisatieId }
      : { pointer: '/persoonId', soort: 'persoon', id: body.persoonId as string },
  ],
  slot: slotOpDoel,
  raaktDekking: true,
  mag: (actor) => organisatieMag('uitnodiging.versturen', actor, 'coordinerend'),
  schrijf: (tx, mag, { params, body, verwezen }) => opslag.nodigUit(tx, mag, params.casusId, body, verwezen.get('/persoonId')),
  eenmalig: schema.Eenmalig,
})

export const uitnodigingOperaties: Operatie[] = [
  versturen,
  leesLijst(schema.uitnodiging, 'casus', { id: 'lijstUitnodigingenVanCasus', pad, titel: 'Lees de uitnodigingen voor deze casus', groep }),
  leesOnder(schema.uitnodiging, {
    id: 'leesUitnodigingVanCasus',
    pad: `${pad}/{uitnodigingId}`,
    titel: 'Lees een uitnodiging voor deze casus',
    groep,
  }),
  leesLijst(schema.uitnodiging, 'lijst', {
    id: 'lijstUitnodigingen',
    pad: '/uitnodigingen',
    titel: 'Lees de uitnodigingen die u verstuurde of kreeg, de nieuwste eerst',
    groep,
    filters: { status: { veld: 'filter_status', schema: schema.Status } },
  }),
  leesEen(schema.uitnodiging, { id: 'leesUitnodiging', pad: eigenPad, titel: 'Lees een uitnodiging', groep }),
  leesLijst(schema.uitnodigingacceptatie, 'ouder', {
    id: 'lijstUitnodigingacceptaties',
    pad: `${eigenPad}/acceptaties`,
    titel: 'Lees of de uitnodiging is aangenomen',
    groep,
  }),
  leesDeel(schema.uitnodigingacceptatie, {
    id: 'leesUitnodigingacceptatie',
    pad: `${eigenPad}/acceptaties/{acceptatieId}`,
    titel: 'Lees hoe een uitnodiging is aangenomen',
    groep,
  }),
]
