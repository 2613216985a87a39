import type { z } from 'zod'
import { vervallenverklaring } from '../../register/vervallen/routes.ts'
import { organisatieMag, toegestaan } from '../../toegang/besluit.ts'
import { leesDeel, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel } from '../../toegang/operatie.ts'
import { Rol } from '../schema.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'ervaringen'
const pad = '/casussen/{casusId}/ervaringen'
const een = `${pad}/{ervaringId}`

const geven = schrijfoperatie<'ervaring.geven', { casusId: string }, z.output<typeof schema.MaakErvaring>>({
  id: 'maakErvaring',
  methode: 'POST',
  pad,
  titel: 'Schrijf op hoe u, of hoe iemand anders aan tafel, het vond',
  uitleg:
    'Ouders en jeugdige schrijven het zelf op. Wat iemand in een gesprek of vragenlijst zei, schrijft een organisatie op. Dat kan tot de casus is afgesloten.',
  groep,
  scope: 'schrijven',
  actie: 'ervaring.geven',
  body: schema.MaakErvaring,
  antwoord: 'aangemaakt',
  uit: schema.ervaring,
  doel: ({ casusId }) => ({ soort: 'casus', id: casusId }),
  slot: slotOpDoel,
  mag: (actor) => (actor.soort === 'persoon' ? toegestaan('ervaring.geven') : organisatieMag('ervaring.geven', actor)),
  schrijf: (tx, mag, { params, body }) => opslag.schrijfOp(tx, mag, params.casusId, body),
})

export const ervaringOperaties: Operatie[] = [
  geven,
  leesLijst(schema.ervaring, 'ouder', {
    id: 'lijstErvaringen',
    pad,
    titel: 'Lees hoe ieder aan tafel het vond',
    groep,
    filters: { rol: { veld: 'filter_soort', schema: Rol } },
  }),
  leesDeel(schema.ervaring, { id: 'leesErvaring', pad: een, titel: 'Lees hoe iemand het vond', groep }),
  ...vervallenverklaring({ noun: schema.ervaring, pad: een, groep, id: 'ervaring', verval: opslag.vervalErvaring }),
]
