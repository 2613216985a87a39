import type { z } from 'zod'
import { eigenaarMag, organisatieMag } from '../../toegang/besluit.ts'
import { leesDeel, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel, type Verwijzing, type Zicht } from '../../toegang/operatie.ts'
import { leesOnder, lijstOnder } from '../lezen.ts'
import { eisOnder } from '../opslag.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'inbreng'
const pad = '/casussen/{casusId}/inbreng'
type InCasus = { casusId: string }
type Inbreng = InCasus & { inbrengId: string }

/** The plan, and that version of it. */
const verwezen = ({ soort, planId, planversie }: schema.BrengIn): Verwijzing[] => [
  { pointer: '/planId', soort, id: planId },
  ...(planversie === undefined ? [] : [{ pointer: '/planversie', soort: `${soort}-versie`, id: planId, planversie }]),
]

const inbrengen = schrijfoperatie<'plan.inbrengen', InCasus, schema.BrengIn>({
  id: 'maakInbreng',
  methode: 'POST',
  pad,
  titel: 'Leg een versie van een eigen plan op tafel',
  uitleg:
    'Het plan moet gaan over een jeugdige van de casus of over diens gezin. Lag er een oudere versie, dan gaat die van tafel. Noemde uw organisatie bij het aannemen van de uitnodiging niet wie de jeugdigen in uw eigen administratie zijn, dan kan dit nog niet: het antwoord (400) zegt wat u dan doet.',
  groep,
  scope: 'schrijven',
  actie: 'plan.inbrengen',
  body: schema.BrengIn,
  antwoord: 'aangemaakt',
  uit: schema.inbreng,
  doel: ({ casusId }) => ({ soort: 'casus', id: casusId }),
  verwijzingen: ({ body }) => verwezen(body),
  slot: slotOpDoel,
  raaktDekking: 'van-anderen',
  mag: (actor) => organisatieMag('plan.inbrengen', actor, 'alles'),
  schrijf: (tx, mag, { params, body, verwezen: gevonden }) =>
    opslag.brengIn(tx, mag, params.casusId, body, gevonden.get('/planId') as Zicht),
})

const vanTafel = schrijfoperatie<'plan.van-tafel', Inbreng, z.output<typeof schema.HaalVanTafel>>({
  id: 'maakInbrengbeeindiging',
  methode: 'POST',
  pad: `${pad}/{inbrengId}/beeindigingen`,
  titel: 'Haal een plan van tafel',
  groep,
  scope: 'schrijven',
  actie: 'plan.van-tafel',
  body: schema.HaalVanTafel,
  antwoord: 'aangemaakt',
  uit: schema.inbrengbeeindiging,
  doel: ({ inbrengId }) => ({ soort: 'inbreng', id: inbrengId }),
  slot: slotOpDoel,
  raaktDekking: true,
  motiveerbaar: true,
  mag: (actor, doel) => eigenaarMag('plan.van-tafel', actor, doel?.eigenaar, 'alles'),
  schrijf: (tx, mag, { params, body, doel }) => {
    eisOnder(doel, params)
    return opslag.haalVanTafel(tx, mag, doel, body.reden)
  },
})

export const inbrengOperaties: Operatie[] = [
  inbrengen,
  leesLijst(schema.inbreng, 'ouder', {
    id: 'lijstInbreng',
    pad,
    titel: 'Lees welke plannen er op tafel liggen of lagen',
    groep,
    filters: { soort: { veld: 'filter_soort', schema: schema.Soort }, status: { veld: 'filter_status', schema: schema.Status } },
  }),
  leesDeel(schema.inbreng, { id: 'leesInbreng', pad: `${pad}/{inbrengId}`, titel: 'Lees wat er is ingebracht', groep }),
  vanTafel,
  lijstOnder(schema.inbrengbeeindiging, schema.inbreng, 'ouder', 'casusId', {
    id: 'lijstInbrengbeeindigingen',
    pad: `${pad}/{inbrengId}/beeindigingen`,
    titel: 'Lees of en waarom dit van tafel is gehaald',
    groep,
  }),
  leesOnder(schema.inbrengbeeindiging, {
    id: 'leesInbrengbeeindiging',
    pad: `${pad}/{inbrengId}/beeindigingen/{beeindigingId}`,
    titel: 'Lees waarom dit van tafel is gehaald',
    groep,
  }),
]
