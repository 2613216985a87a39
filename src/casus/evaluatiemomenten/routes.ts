import type { z } from 'zod'
import { vervallenverklaring } from '../../register/vervallen/routes.ts'
import type { Actor } from '../../toegang/actor.ts'
import { organisatieMag, type Toegestaan, toegestaan, type Weigering } from '../../toegang/besluit.ts'
import { leesDeel, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel } from '../../toegang/operatie.ts'
import { leesOnder, lijstOnder } from '../lezen.ts'
import { eisOnder } from '../opslag.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'evaluatiemomenten'
const pad = '/casussen/{casusId}/evaluatiemomenten'
const een = `${pad}/{evaluatiemomentId}`
type InCasus = { casusId: string }
type Pad = InCasus & { evaluatiemomentId: string }

/** The family plans as well as anyone: it is their table. */
const magPlannen = (actor: Actor): Toegestaan<'evaluatie.plannen'> | Weigering =>
  actor.soort === 'persoon' ? toegestaan('evaluatie.plannen') : organisatieMag('evaluatie.plannen', actor, 'coordinerend')

const plannen = schrijfoperatie<'evaluatie.plannen', InCasus, z.output<typeof schema.MaakEvaluatiemoment>>({
  id: 'maakEvaluatiemoment',
  methode: 'POST',
  pad,
  titel: 'Plan een evaluatie',
  uitleg: 'Noem de plannen op tafel waarover het gaat, of laat dat weg als u naar de hele casus kijkt.',
  groep,
  scope: 'schrijven',
  actie: 'evaluatie.plannen',
  body: schema.MaakEvaluatiemoment,
  antwoord: 'aangemaakt',
  uit: schema.evaluatiemoment,
  doel: ({ casusId }) => ({ soort: 'casus', id: casusId }),
  verwijzingen: ({ body }) =>
    (body.planIds ?? []).map((id, nummer) => ({ pointer: `/planIds/${nummer}`, soort: ['opp', 'gezinsplan', 'inzet'], id })),
  slot: slotOpDoel,
  mag: magPlannen,
  schrijf: (tx, mag, { params, body }) => opslag.plan(tx, mag, params.casusId, body),
})

const wijzigen = schrijfoperatie<'evaluatie.plannen', Pad, z.output<typeof schema.WijzigEvaluatiemoment>>({
  id: 'wijzigEvaluatiemoment',
  methode: 'PATCH',
  pad: een,
  titel: 'Verzet een evaluatie, of zeg opnieuw waar u op let',
  groep,
  scope: 'schrijven',
  actie: 'evaluatie.plannen',
  body: schema.WijzigEvaluatiemoment,
  antwoord: 'gewijzigd',
  uit: schema.evaluatiemoment,
  ifMatch: true,
  doel: ({ evaluatiemomentId }) => ({ soort: 'evaluatiemoment', id: evaluatiemomentId }),
  slot: slotOpDoel,
  mag: magPlannen,
  schrijf: (tx, mag, { params, body, doel }) => {
    eisOnder(doel, params)
    return opslag.wijzig(tx, mag, doel, body)
  },
})

/** Rounding off stands in `plannen/evaluaties`, for it goes on in the plans. */
export const evaluatiemomentOperaties: Operatie[] = [
  plannen,
  leesLijst(schema.evaluatiemoment, 'ouder', {
    id: 'lijstEvaluatiemomenten',
    pad,
    titel: 'Lees de evaluaties van deze casus',
    uitleg: 'Een evaluatie die nog gepland staat op een dag die voorbij is, is gemist: `GET /casussen/{casusId}/toetsing` zegt dat ook.',
    groep,
    filters: { status: { veld: 'filter_status', schema: schema.Status } },
  }),
  leesDeel(schema.evaluatiemoment, { id: 'leesEvaluatiemoment', pad: een, titel: 'Lees een evaluatiemoment', groep }),
  wijzigen,
  lijstOnder(schema.evaluatieafronding, schema.evaluatiemoment, 'ouder', 'casusId', {
    id: 'lijstEvaluatieafrondingen',
    pad: `${een}/afrondingen`,
    titel: 'Lees of de evaluatie is gehouden, en met wie',
    groep,
  }),
  leesOnder(schema.evaluatieafronding, {
    id: 'leesEvaluatieafronding',
    pad: `${een}/afrondingen/{afrondingId}`,
    titel: 'Lees een afronding',
    groep,
  }),
  lijstOnder(schema.doelscore, schema.evaluatiemoment, 'ouder', 'evaluatiemomentId', {
    id: 'lijstDoelscores',
    pad: `${een}/scores`,
    titel: 'Lees hoe ver de doelen zijn die u mag zien',
    groep,
  }),
  leesOnder(schema.doelscore, { id: 'leesDoelscore', pad: `${een}/scores/{scoreId}`, titel: 'Lees de score van een doel', groep }),
  ...vervallenverklaring({ noun: schema.evaluatiemoment, pad: een, groep, id: 'evaluatiemoment', verval: opslag.vervalEvaluatiemoment }),
]
