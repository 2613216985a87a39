import type { z } from 'zod'
import { organisatieMag, toegestaan } from '../../toegang/besluit.ts'
import { leesDeel, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel } from '../../toegang/operatie.ts'
import { leesOnder, lijstOnder } from '../lezen.ts'
import { eisOnder } from '../opslag.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'opschalingen'
const pad = '/casussen/{casusId}/opschalingen'
const een = `${pad}/{opschalingId}`
type InCasus = { casusId: string }
type Pad = InCasus & { opschalingId: string }
const doel = ({ opschalingId }: Pad) => ({ soort: 'opschaling', id: opschalingId })

const opschalen = schrijfoperatie<'casus.opschalen', InCasus, schema.MaakOpschaling>({
  id: 'maakOpschaling',
  methode: 'POST',
  pad,
  titel: 'Schaal op als het vastloopt',
  uitleg:
    'Ieder aan tafel kan dit, ook ouders en jeugdige. Noem de trede van de afspraak in de regio (`/regioafspraken`), of zelf bij wie u aanklopt.',
  groep,
  scope: 'schrijven',
  actie: 'casus.opschalen',
  body: schema.MaakOpschaling,
  antwoord: 'aangemaakt',
  uit: schema.opschaling,
  doel: ({ casusId }) => ({ soort: 'casus', id: casusId }),
  verwijzingen: ({ body }) => (body.tredeId ? [{ pointer: '/tredeId', soort: 'regiotrede', id: body.tredeId }] : []),
  slot: slotOpDoel,
  mag: () => toegestaan('casus.opschalen'),
  schrijf: (tx, mag, { params, body }) => opslag.schaalOp(tx, mag, params.casusId, body),
})

const reageren = schrijfoperatie<'opschaling.reageren', Pad, z.output<typeof schema.MaakReactie>>({
  id: 'maakOpschalingreactie',
  methode: 'POST',
  pad: `${een}/reacties`,
  titel: 'Leg vast wat er op een opschaling is gezegd',
  groep,
  scope: 'schrijven',
  actie: 'opschaling.reageren',
  body: schema.MaakReactie,
  antwoord: 'aangemaakt',
  uit: schema.opschalingreactie,
  doel,
  slot: slotOpDoel,
  mag: (actor) => organisatieMag('opschaling.reageren', actor, 'coordinerend'),
  schrijf: (tx, mag, { params, body, doel: rij }) => {
    eisOnder(rij, params)
    return opslag.reageer(tx, mag, rij, body)
  },
})

const besluiten = schrijfoperatie<'opschaling.besluiten', Pad, z.output<typeof schema.MaakBesluit>>({
  id: 'maakOpschalingbesluit',
  methode: 'POST',
  pad: `${een}/besluiten`,
  titel: 'Leg vast wat er op een opschaling is besloten',
  uitleg:
    'Bindend is een besluit alleen als een afspraak in de regio dat zegt. Wat de wet aan bestuur, samenwerkingsverband, college of inspectie geeft, blijft daar.',
  groep,
  scope: 'schrijven',
  actie: 'opschaling.besluiten',
  body: schema.MaakBesluit,
  antwoord: 'aangemaakt',
  uit: schema.opschalingbesluit,
  doel,
  slot: slotOpDoel,
  motiveerbaar: true,
  mag: (actor) => organisatieMag('opschaling.besluiten', actor, 'coordinerend'),
  schrijf: (tx, mag, { params, body, doel: rij }) => {
    eisOnder(rij, params)
    return opslag.besluit(tx, mag, rij, body)
  },
})

export const opschalingOperaties: Operatie[] = [
  opschalen,
  leesLijst(schema.opschaling, 'ouder', { id: 'lijstOpschalingen', pad, titel: 'Lees wanneer is opgeschaald, en waarom', groep }),
  leesDeel(schema.opschaling, { id: 'leesOpschaling', pad: een, titel: 'Lees een opschaling', groep }),
  reageren,
  lijstOnder(schema.opschalingreactie, schema.opschaling, 'ouder', 'casusId', {
    id: 'lijstOpschalingreacties',
    pad: `${een}/reacties`,
    titel: 'Lees wat er is gezegd',
    groep,
  }),
  leesOnder(schema.opschalingreactie, {
    id: 'leesOpschalingreactie',
    pad: `${een}/reacties/{reactieId}`,
    titel: 'Lees een reactie',
    groep,
  }),
  besluiten,
  lijstOnder(schema.opschalingbesluit, schema.opschaling, 'ouder', 'casusId', {
    id: 'lijstOpschalingbesluiten',
    pad: `${een}/besluiten`,
    titel: 'Lees wat er is besloten',
    groep,
  }),
  leesOnder(schema.opschalingbesluit, {
    id: 'leesOpschalingbesluit',
    pad: `${een}/besluiten/{besluitId}`,
    titel: 'Lees een besluit',
    groep,
  }),
]
