import { z } from 'zod'
import { Uuid } from '../../basis/invoer.ts'
import { externeVerwijzingen } from '../../register/externe-verwijzingen/routes.ts'
import { vervallenverklaring } from '../../register/vervallen/routes.ts'
import { zienswijzen } from '../../register/zienswijzen/routes.ts'
import { eigenaarMag, organisatieMag } from '../../toegang/besluit.ts'
import { leesDeel, leesEen, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel } from '../../toegang/operatie.ts'
import { eisEigenGezin } from '../eigen.ts'
import { leesActieveHulp } from './actief.ts'
import * as opslag from './opslag.ts'
import { InzetIn, InzetWijziging, inzetNoun } from './schema.ts'
import { BeeindigingIn, inzetBeeindiging, inzetStart, StartIn } from './starts.ts'
import { inzetsoorten } from './tabel.ts'

const groep = 'inzetten'
const een = '/inzetten/{inzetId}'
type Params = { inzetId: string }
const doel = ({ inzetId }: Params) => ({ soort: 'inzet', id: inzetId })

const maak = schrijfoperatie({
  id: 'maakInzet',
  methode: 'POST',
  pad: '/inzetten',
  titel: 'Leg vast welke steun of hulp er komt of loopt',
  uitleg: 'De inzet loopt pas als de start is vastgelegd, met `/starts`.',
  groep,
  scope: 'schrijven',
  actie: 'inzet.maken',
  body: InzetIn,
  antwoord: 'aangemaakt',
  uit: inzetNoun,
  // An inzet for a gezin opens by name: to the family too.
  raaktDekking: ({ body }) => body.gezinId !== undefined,
  verwijzingen: ({ body }) => [
    ...(body.jeugdigeId ? [{ pointer: '/jeugdigeId', soort: 'persoon', id: body.jeugdigeId }] : []),
    ...(body.gezinId ? [{ pointer: '/gezinId', soort: 'gezin', id: body.gezinId }] : []),
    ...(body.aanbieder.organisatieId
      ? [{ pointer: '/aanbieder/organisatieId', soort: 'organisatie', id: body.aanbieder.organisatieId }]
      : []),
  ],
  slot: ({ body }) => ({ personen: body.jeugdigeId ? [body.jeugdigeId] : [], gezin: body.gezinId }),
  mag: (actor) => organisatieMag('inzet.maken', actor),
  schrijf: async (tx, mag, { body, verwezen }) => {
    if (body.gezinId) eisEigenGezin(tx, verwezen)
    return opslag.maak(tx, mag, body)
  },
})

const wijzig = schrijfoperatie({
  id: 'wijzigInzet',
  methode: 'PATCH',
  pad: een,
  titel: 'Wijzig het doel, het contact, de afgesproken periode of waarop de hulp berust',
  groep,
  scope: 'schrijven',
  actie: 'inzet.wijzigen',
  body: InzetWijziging,
  antwoord: 'gewijzigd',
  ifMatch: true,
  motiveerbaar: true,
  doel,
  slot: slotOpDoel,
  mag: (actor, doel, { body }) =>
    eigenaarMag('inzet.wijzigen', actor, doel?.eigenaar, doel && opslag.verlengt(body, doel) ? 'alles' : undefined),
  schrijf: (tx, mag, { doel, body }) => opslag.wijzig(tx, mag, doel, body),
})

const start = schrijfoperatie({
  id: 'startInzet',
  methode: 'POST',
  pad: `${een}/starts`,
  titel: 'Leg vast dat de inzet start',
  groep,
  scope: 'schrijven',
  actie: 'inzet.starten',
  body: StartIn,
  antwoord: 'aangemaakt',
  uit: inzetStart,
  motiveerbaar: true,
  doel,
  slot: slotOpDoel,
  mag: (actor, doel) => eigenaarMag('inzet.starten', actor, doel?.eigenaar, 'alles'),
  schrijf: (tx, mag, { doel, body }) => opslag.start(tx, mag, doel, body),
})

const beeindig = schrijfoperatie({
  id: 'beeindigInzet',
  methode: 'POST',
  pad: `${een}/beeindigingen`,
  titel: 'Leg vast dat de inzet eindigt',
  uitleg: 'Dit wordt nooit door een regel geweigerd. Een plan dat naar de inzet verwijst, krijgt een afwijking.',
  groep,
  scope: 'schrijven',
  actie: 'inzet.beeindigen',
  body: BeeindigingIn,
  antwoord: 'aangemaakt',
  uit: inzetBeeindiging,
  doel,
  slot: slotOpDoel,
  mag: (actor, doel) => eigenaarMag('inzet.beeindigen', actor, doel?.eigenaar),
  schrijf: (tx, mag, { doel, body }) => opslag.beeindig(tx, mag, doel, body),
})

export const inzetOperaties: Operatie[] = [
  maak,
  leesLijst(inzetNoun, 'lijst', {
    id: 'lijstInzetten',
    pad: '/inzetten',
    groep,
    titel: 'Lees de inzetten die u ziet',
    filters: {
      soort: { veld: 'filter_soort', schema: z.enum(inzetsoorten) },
      jeugdigeId: { veld: 'betreft', schema: Uuid },
      gezinId: { veld: 'filter_verwijst', schema: Uuid },
    },
  }),
  leesActieveHulp,
  leesEen(inzetNoun, { id: 'leesInzet', pad: een, groep, titel: 'Lees een inzet' }),
  wijzig,
  start,
  leesLijst(inzetStart, 'ouder', { id: 'lijstInzetStarts', pad: `${een}/starts`, groep, titel: 'Lees of de inzet is gestart' }),
  leesDeel(inzetStart, { id: 'leesInzetStart', pad: `${een}/starts/{startId}`, groep, titel: 'Lees de start van een inzet' }),
  beeindig,
  leesLijst(inzetBeeindiging, 'ouder', {
    id: 'lijstInzetBeeindigingen',
    pad: `${een}/beeindigingen`,
    groep,
    titel: 'Lees of de inzet is beëindigd',
  }),
  leesDeel(inzetBeeindiging, {
    id: 'leesInzetBeeindiging',
    pad: `${een}/beeindigingen/{beeindigingId}`,
    groep,
    titel: 'Lees waarom een inzet eindigde',
  }),
  ...externeVerwijzingen({ noun: inzetNoun, pad: een, groep }),
  ...zienswijzen({ noun: inzetNoun, pad: een, groep }),
  ...vervallenverklaring({ noun: inzetNoun, pad: een, groep, id: 'Inzet', verval: (tx, mag, doel) => opslag.verval(tx, mag, doel.id) }),
]
