import { geefScore, rondAf } from '../../casus/evaluatiemomenten/opslag.ts'
import { doelscore, evaluatieafronding, GeefScore, RondAf, type Score } from '../../casus/evaluatiemomenten/schema.ts'
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
  mag: (actor) => organisatieMag('evaluatie.afronden', actor, 'coordinerend'),
  schrijf: async (tx, mag, { params, body, doel, verwezen }) => {
    eisOnder(doel, params)
    const scores = (body.scores ?? []).map((score, nummer) => ({ ...score, van: verwezen.get(plek(nummer)) as Zicht }))
    const { scores: gezet, ...geschreven } = await rondAf(
      tx,
      mag,
      doel,
      body,
      scores.map(({ van }) => van),
    )
    const nieuw = [...gezet, ...(await stelEigenBij(tx, scores))]
    return { ...geschreven, toets: [{ moment: 'evalueren', soort: 'evaluatiemoment', id: doel.id, nieuw }] }
  },
})

const scoren = schrijfoperatie<'evaluatie.scoren', Pad, Score>({
  id: 'maakDoelscore',
  methode: 'POST',
  pad: '/casussen/{casusId}/evaluatiemomenten/{evaluatiemomentId}/scores',
  titel: 'Zeg hoe ver één doel is, en hoe het verder gaat',
  uitleg: 'Voor doelen die niet te zien zijn voor wie de evaluatie afrondt: ieder geeft de eigen doelen een score, vooraf of achteraf.',
  groep: 'evaluatiemomenten',
  scope: 'schrijven',
  actie: 'evaluatie.scoren',
  body: GeefScore,
  antwoord: 'aangemaakt',
  uit: doelscore,
  doel: ({ evaluatiemomentId }) => ({ soort: 'evaluatiemoment', id: evaluatiemomentId }),
  verwijzingen: ({ body }) => [{ pointer: '/doelId', soort: ['opp-doel', 'gezinsplan-doel'], id: body.doelId }],
  slot: slotOpDoel,
  mag: (actor) => organisatieMag('evaluatie.scoren', actor, 'coordinerend'),
  schrijf: async (tx, mag, { params, body, doel, verwezen }) => {
    eisOnder(doel, params)
    const van = verwezen.get('/doelId') as Zicht
    const geschreven = await geefScore(tx, mag, doel, body, van)
    await stelEigenBij(tx, [{ ...body, van }])
    return geschreven
  },
})

/** Begins the next version of each own plan of which a doel is to be adjusted; gives the plans of which it did. */
async function stelEigenBij(tx: Tx, scores: { besluit: string; van: Zicht }[]): Promise<string[]> {
  const eigen = scores.filter(({ besluit, van }) => besluit === 'bijstellen' && van.eigenaar === tx.actor.organisatie)
  const nieuw: string[] = []
  for (const [planId, doelsoort] of new Map(eigen.map(({ van }) => [van.ouder as string, van.soort])))
    if (await stelBij(tx, planId, doelsoort)) nieuw.push(planId)
  return nieuw
}

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

export const evaluatieOperaties: Operatie[] = [afronden, scoren]
