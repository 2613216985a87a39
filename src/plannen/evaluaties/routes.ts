import { rondAf } from '../../casus/evaluatiemomenten/opslag.ts'
import { evaluatieafronding, RondAf } from '../../casus/evaluatiemomenten/schema.ts'
import { eisOnder } from '../../casus/opslag.ts'
import { organisatieMag, toegestaan } from '../../toegang/besluit.ts'
import { type Operatie, schrijfoperatie, slotOpDoel, type Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import * as gezinsplannen from '../gezinsplannen/opslag.ts'
import * as opps from '../opps/opslag.ts'
import * as samenvattingen from '../samenvattingen/opslag.ts'

type Pad = { casusId: string; evaluatiemomentId: string }
const plek = (nummer: number): string => `/scores/${nummer}/doelId`

const afronden = schrijfoperatie<'evaluatie.afronden', Pad, RondAf>({
  id: 'maakEvaluatieafronding',
  methode: 'POST',
  pad: '/casussen/{casusId}/evaluatiemomenten/{evaluatiemomentId}/afrondingen',
  titel: 'Rond een evaluatie af',
  uitleg:
    'Wie waren erbij, hoe ver is elk doel, en hoe gaat het verder. Besluit u een doel van uw eigen plan bij te stellen, dan begint meteen de volgende versie; een ander plan stelt bij wie het bijhoudt. Met `volgendeOp` staat de volgende evaluatie er meteen.',
  groep: 'evaluatiemomenten',
  scope: 'schrijven',
  actie: 'evaluatie.afronden',
  body: RondAf,
  antwoord: 'aangemaakt',
  uit: evaluatieafronding,
  doel: ({ evaluatiemomentId }) => ({ soort: 'evaluatiemoment', id: evaluatiemomentId }),
  verwijzingen: ({ body }) =>
    (body.scores ?? []).map(({ doelId: id }, nummer) => ({ pointer: plek(nummer), soort: ['opp-doel', 'gezinsplan-doel'], id })),
  slot: slotOpDoel,
  motiveerbaar: true,
  mag: (actor) => organisatieMag('evaluatie.afronden', actor, 'alles'),
  schrijf: async (tx, mag, { params, body, doel, verwezen }) => {
    eisOnder(doel, params)
    const scores = (body.scores ?? []).map((score, nummer) => ({ ...score, van: verwezen.get(plek(nummer)) as Zicht }))
    const geschreven = await rondAf(
      tx,
      mag,
      doel,
      body,
      scores.map(({ van }) => van),
    )
    const eigen = scores.filter(({ besluit, van }) => besluit === 'bijstellen' && van.eigenaar === tx.actor.organisatie)
    const nieuw: string[] = []
    for (const [planId, [eerste]] of Map.groupBy(eigen, ({ van }) => van.ouder as string))
      if (await stelBij(tx, planId, (eerste as (typeof eigen)[number]).van.soort)) nieuw.push(planId)
    return { ...geschreven, toets: [{ moment: 'evalueren', soort: 'evaluatiemoment', id: doel.id, zonderConcept: nieuw }] }
  },
})

const vastSql = {
  opp: `select (perspectief_vastgesteld_op is not null or handelingsdeel_vastgesteld_op is not null) as vast from opp_versie
    where id = $1 and vervallen_op is null order by planversie desc limit 1`,
  gezinsplan: `select vastgesteld_op is not null as vast from gezinsplan_versie where id = $1 and vervallen_op is null order by planversie desc limit 1`,
}

/** Begins the next version of an own plan, unless one is being written already; says whether it did. */
async function stelBij(tx: Tx, id: string, doelsoort: string): Promise<boolean> {
  const soort = doelsoort === 'opp-doel' ? 'opp' : 'gezinsplan'
  const [versie] = await tx.query<{ vast: boolean }>(`evaluatie_vast_${soort}`, vastSql[soort], [id])
  if (!versie?.vast) return false
  const mag = toegestaan('plan.schrijven')
  const { maakVersie } = soort === 'opp' ? opps : gezinsplannen
  // Why, in the words of the evaluation, stands with the doel: the version shows to more people than that.
  const gemaakt = await maakVersie(tx, mag, id, 'Bijgesteld na een evaluatie.')
  await samenvattingen.neemMee(tx, mag, { soort, id }, gemaakt.van)
  return true
}

export const evaluatieOperaties: Operatie[] = [afronden]
