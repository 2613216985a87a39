import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Antwoord, begin, type Huis, maakHuis } from '../hulp/huis.ts'
import { maakTafel, schrijfOpp } from '../hulp/wereld.ts'
import { laatVaderWeigeren, startSteun } from '../regels-http/evaluatiegevallen.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
}, 60_000)
afterAll(() => huis?.stop())

const regel = 'opp-verplicht-doelgroep'
const motiveringen = [{ regel, tekst: 'Het gaat om de rekengroep: vader wil die wel, en tekent niet voor de rest.' }]
const gezegd = ({ body }: Antwoord) => body.bevindingen.find((een: { regel: string }) => een.regel === regel)

it('na zes weken wacht steun niet op ouders die het over het handelingsdeel niet eens zijn, als er staat waarom', async () => {
  huis.klok.zet(begin)
  const tafel = await maakTafel(huis)
  await laatVaderWeigeren(tafel)
  const start = await startSteun(tafel, huis)
  const zonder = await start()
  expect([zonder.status, gezegd(zonder)]).toMatchObject([409, { ernst: 'waarschuwt', feiten: { oneens: true } }])
  expect(zonder.body.detail).toContain('"motiveringen"')
  const met = await start({ motiveringen })
  expect(met.status, met.tekst).toBe(201)
  const { bevindingen } = (await tafel.doe(tafel.school.baas, 'GET', `/casussen/${tafel.casus}/toetsing`)).body
  const nog = bevindingen
    .filter(({ uitkomst }: { uitkomst: string }) => uitkomst === 'geschonden')
    .map((een: { regel: string }) => een.regel)
  expect(nog).toEqual(expect.arrayContaining([regel, 'opp-geschil-route', 'opp-binnen-zes-weken']))
})

it('zonder dat het perspectief staat en zonder een nee blijft het gesloten, wat er ook bij staat', async () => {
  huis.klok.zet(begin)
  const tafel = await maakTafel(huis)
  await schrijfOpp(tafel)
  const geweigerd = await (await startSteun(tafel, huis))({ motiveringen })
  expect([geweigerd.status, gezegd(geweigerd)]).toMatchObject([409, { ernst: 'blokkeert', feiten: { oneens: false } }])
  expect(geweigerd.body.detail).not.toContain('motiveringen')
})
