import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { allenErbij, brengIn, geefToestemming, maakTafel, planEvaluatie, schrijfOpp, type Tafel } from '../hulp/wereld.ts'
import { type Operatie, van } from './overleg.ts'

let huis: Huis
let tafel: Tafel
let doelen: Operatie[]
let moment: string
beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakTafel(huis)
  await geefToestemming(tafel)
  const oppId = await schrijfOpp(tafel)
  await brengIn(tafel, tafel.school.baas, 'opp', oppId)
  moment = await planEvaluatie(tafel)
  doelen = ['lezen', 'rekenen'].map((als) => ({
    ...{ operatie: 'maakOppDoel', als, params: { oppId } },
    body: { tekst: `Gaat met plezier ${als}`, domein: 'onderwijs' },
  }))
}, 60_000)
afterAll(() => huis?.stop())

const scoor = (...namen: string[]) => {
  const scores = namen.map((naam) => ({ doelId: van(naam), score: 'op-weg', besluit: 'doorgaan' }))
  const body = { gehoudenOp: '2026-11-23', aanwezig: allenErbij, scores }
  const operaties = [...doelen, { operatie: 'maakEvaluatieafronding', params: { evaluatiemomentId: moment }, body }]
  return huis.roep(tafel.school.baas, 'POST', `/casussen/${tafel.casus}/_samen`, { operaties })
}

it('twee namen staan voor twee dingen, ook waar elk maar één keer mag voorkomen', async () => {
  const dubbel = await scoor('lezen', 'lezen')
  expect([dubbel.status, dubbel.body.errors[0].detail], dubbel.tekst).toEqual([400, 'Geef elk doel één score.'])
  const beide = await scoor('lezen', 'rekenen')
  expect(beide.status, beide.tekst).toBe(200)
})

it('twee namen die er niet zijn, zijn twee fouten en geen derde over dezelfde', async () => {
  const { status, body } = await scoor('lezen', 'schrijven', 'gymmen')
  const plekken = body.errors.map(({ location }: { location: string }) => location)
  const scores = '/operaties/2/body/scores'
  expect([status, plekken]).toEqual([400, [`${scores}/1/doelId/$als`, `${scores}/2/doelId/$als`]])
})
