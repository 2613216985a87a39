import { leesDeel, leesEen, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie } from '../../toegang/operatie.ts'
import { beheerMag } from '../eigenaar.ts'
import * as opslag from './opslag.ts'
import { MaakRegioafspraak, regioafspraak, regiotrede } from './schema.ts'

const groep = 'regioafspraken'
const pad = '/regioafspraken/{regioafspraakId}'

const maak = schrijfoperatie({
  id: 'maakRegioafspraak',
  methode: 'POST',
  pad: '/regioafspraken',
  titel: 'Leg een afspraak in de regio vast, met haar ladder',
  uitleg: 'Ieder kan haar lezen, ook ouders. Zij verandert niet: een nieuwe afspraak is een nieuwe.',
  groep,
  scope: 'beheer',
  voorOnbekend: true,
  actie: 'regioafspraak.maken',
  body: MaakRegioafspraak,
  antwoord: 'aangemaakt',
  uit: regioafspraak,
  verwijzingen: ({ body }) => body.partijIds.map((id, nummer) => ({ pointer: `/partijIds/${nummer}`, soort: 'organisatie', id })),
  mag: (actor) => beheerMag('regioafspraak.maken', actor),
  schrijf: async (tx, mag, { body }) => ({ soort: regioafspraak.soort, id: opslag.maak(tx, mag, body) }),
})

export const regioafspraakOperaties: Operatie[] = [
  maak,
  leesLijst(regioafspraak, 'open', {
    id: 'lijstRegioafspraken',
    pad: '/regioafspraken',
    titel: 'Lees wat er in de regio is afgesproken voor als het vastloopt',
    groep,
  }),
  leesEen(regioafspraak, { id: 'leesRegioafspraak', pad, titel: 'Lees een afspraak in de regio, met haar treden', groep }),
  leesLijst(regiotrede, 'ouder', { id: 'lijstRegiotreden', pad: `${pad}/treden`, titel: 'Lees de treden van een afspraak', groep }),
  leesDeel(regiotrede, { id: 'leesRegiotrede', pad: `${pad}/treden/{tredeId}`, titel: 'Lees een trede', groep }),
]
