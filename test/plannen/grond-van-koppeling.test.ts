import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { metEtag } from '../hulp/overleg.ts'
import { brengIn, geefToestemming, koppel, maakGezinsplan, maakOpp, maakTafel, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
}, 60_000)
afterAll(() => huis?.stop())

/** A gezinsplan of which version 2, vastgesteld, has what it says of school from a koppeling with the OPP. */
async function uitDeSchool(tafel: Tafel) {
  const { school, wijkteam } = tafel
  const [opp, gezinsplan] = [await maakOpp(tafel), await maakGezinsplan(tafel)]
  await brengIn(tafel, school.baas, 'opp', opp)
  await brengIn(tafel, wijkteam.baas, 'gezinsplan', gezinsplan)
  const koppeling = await koppel(tafel, opp, gezinsplan)
  const plan = `/gezinsplannen/${gezinsplan}`
  const loopbaan = await volgende(tafel, plan, { herkomst: 'koppeling', koppelingId: koppeling })
  return { opp: `/opps/${opp}`, koppeling: `/koppelingen/${koppeling}`, plan, loopbaan: `${plan}/schoolloopbaan/${loopbaan}` }
}
/** The next version of the gezinsplan, with its schoolloopbaan changed; gives the id of that part. */
async function volgende({ doe, wijkteam: { baas } }: Tafel, plan: string, loopbaan: object): Promise<string> {
  await doe(baas, 'POST', `${plan}/versies`, { reden: 'Wat wij van school weten verandert.' })
  const [{ id }] = (await doe(baas, 'GET', `${plan}/schoolloopbaan`)).body.resultaten
  expect((await metEtag(huis, baas, 'PATCH', `${plan}/schoolloopbaan/${id}`, loopbaan)).status).toBe(204)
  await metEtag(huis, baas, 'PATCH', plan, { overlegMetOudersOp: '2026-11-20', overlegMetJeugdigeOp: '2026-11-20' })
  const vast = await metEtag(huis, baas, 'POST', `${plan}/vaststellingen`, {}, plan)
  expect(vast.status, vast.tekst).toBe(201)
  return id
}
const afwijkingen = async ({ doe }: Tafel, wie: Tafel['moeder'], plan: string) =>
  (await doe(wie, 'GET', '/afwijkingen')).body.resultaten
    .filter(({ planId }: { planId: string }) => plan.endsWith(planId))
    .map(({ soort, onderwerpId, vanaf }: Record<string, string>) => [soort, onderwerpId, vanaf])

it('wie toestemming intrekt neemt de grond weg onder wat het gezinsplan van school heeft: dat wijkt af, en blijft van wie het schreef', async () => {
  const tafel = await maakTafel(huis)
  const { doe, school, wijkteam, moeder, casus, bijSchool } = tafel
  const toestemming = await geefToestemming(tafel)
  const { opp, koppeling, plan, loopbaan } = await uitDeSchool(tafel)
  const id = loopbaan.split('/').at(-1)
  expect(await afwijkingen(tafel, wijkteam.baas, plan), 'de laatste dag van de toestemming is bekend').toEqual([
    ['grond-vervallen', id, '2027-08-01'],
  ])

  const pad = `/casussen/${casus}/toestemmingen/${toestemming}`
  const { resultaten } = (await doe(moeder, 'GET', `${pad}/antwoorden`)).body
  const antwoordId = resultaten.find(({ geverId }: { geverId: string }) => geverId === bijSchool.moeder).id
  await doe(moeder, 'POST', `${pad}/intrekkingen`, { antwoordId })
  expect((await huis.roep(wijkteam.baas, 'GET', opp)).status).toBe(404)
  expect((await doe(wijkteam.baas, 'GET', loopbaan)).body).toMatchObject({ herkomst: 'koppeling', school: 'De Vlierhof' })
  expect((await doe(wijkteam.baas, 'GET', koppeling)).body.bevestigdOp).toBeDefined()
  expect(await afwijkingen(tafel, wijkteam.baas, plan)).toEqual([['grond-vervallen', id, '2026-11-23']])
  expect(await afwijkingen(tafel, school.baas, plan), 'dat is van het wijkteam').toEqual([])

  await volgende(tafel, plan, { herkomst: 'gezin', koppelingId: null })
  expect(await afwijkingen(tafel, wijkteam.baas, plan)).toEqual([])
})
