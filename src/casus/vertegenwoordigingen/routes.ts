import type { z } from 'zod'
import { vervallenverklaring } from '../../register/vervallen/routes.ts'
import { organisatieMag } from '../../toegang/besluit.ts'
import { type Operatie, schrijfoperatie, slotOpDoel } from '../../toegang/operatie.ts'
import { leesOnder, lijstOnder } from '../lezen.ts'
import { eisOnder } from '../opslag.ts'
import { toestemming } from '../toestemmingen/schema.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'toestemmingen'
const pad = '/casussen/{casusId}/toestemmingen/{toestemmingId}/vertegenwoordigingen'
const een = `${pad}/{vertegenwoordigingId}`

const vaststellen = schrijfoperatie<
  'vertegenwoordiging.vaststellen',
  { casusId: string; toestemmingId: string },
  z.output<typeof schema.StelVast>
>({
  id: 'maakVertegenwoordiging',
  methode: 'POST',
  pad,
  titel: 'Leg vast dat een ander voor de jeugdige antwoordt',
  uitleg:
    'Voor een jeugdige van 12 jaar of ouder die deze vraag niet zelf kan beoordelen. Een professional stelt dat vast; u legt vast wie en wanneer, niet waarom. Zolang iemand gezag heeft, antwoordt ieder met gezag; anders de genoemde vertegenwoordiger (Jeugdwet 7.3.15 lid 2 en 3). Elke organisatie stelt het vast voor haar eigen gegevens: voor die van een ander blijft het ja van de jeugdige zelf nodig. Zegt de jeugdige nee, dan blijft het dicht.',
  groep,
  scope: 'schrijven',
  actie: 'vertegenwoordiging.vaststellen',
  body: schema.StelVast,
  antwoord: 'aangemaakt',
  uit: schema.vertegenwoordiging,
  doel: ({ toestemmingId }) => ({ soort: 'toestemming', id: toestemmingId }),
  verwijzingen: ({ body }) =>
    body.vertegenwoordigerId ? [{ pointer: '/vertegenwoordigerId', soort: 'persoon', id: body.vertegenwoordigerId }] : [],
  slot: slotOpDoel,
  raaktDekking: true,
  motiveerbaar: true,
  mag: (actor) => organisatieMag('vertegenwoordiging.vaststellen', actor, 'alles'),
  schrijf: (tx, mag, { params, body, doel: vraag }) => {
    eisOnder(vraag, params)
    return opslag.stelVast(tx, mag, vraag, body)
  },
})

export const vertegenwoordigingOperaties: Operatie[] = [
  vaststellen,
  lijstOnder(schema.vertegenwoordiging, toestemming, 'ouder', 'toestemmingId', {
    id: 'lijstVertegenwoordigingen',
    pad,
    titel: 'Lees wie er voor de jeugdige antwoordt',
    groep,
  }),
  leesOnder(schema.vertegenwoordiging, { id: 'leesVertegenwoordiging', pad: een, titel: 'Lees een vertegenwoordiging', groep }),
  ...vervallenverklaring({
    noun: schema.vertegenwoordiging,
    pad: een,
    groep,
    id: 'Vertegenwoordiging',
    verval: opslag.vervalVertegenwoordiging,
  }),
]
