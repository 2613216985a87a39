import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { maakRijenteller, type Rijenteller } from '../hulp/rijen.ts'
import { brengIn, geefToestemming, maakTafel, schrijfOpp, type Tafel } from '../hulp/wereld.ts'
import { hulp, opp, van } from './overleg.ts'

let huis: Huis
let tafel: Tafel
let teller: Rijenteller
let concept: string
let id: string

beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakTafel(huis)
  concept = await schrijfOpp(tafel)
  await geefToestemming(tafel)
  const plan = await samen([...hulp(tafel), ...opp(tafel)])
  expect(plan.status, plan.tekst).toBe(200)
  id = plan.body.operaties[2].resultaat.id
  teller = await maakRijenteller(huis.database.beheerUrl)
}, 60_000)
afterAll(async () => {
  await teller?.stop()
  await huis?.stop()
})

const samen = (operaties: unknown[]) => huis.roep(tafel.school.baas, 'POST', `/casussen/${tafel.casus}/_samen`, { operaties })
/** Refused before it does anything: its condition names another thing than it is about. */
const weigert = (als: string) => ({ operatie: 'stelOppVast', params: { oppId: concept }, body: { deel: 'perspectief' }, ifMatch: van(als) })
const even = () => new Promise((klaar) => setTimeout(klaar, 300))
const kijk = async (id: string) => (await huis.roep(tafel.wijkteam.baas, 'GET', `/opps/${id}`)).status

it('een operatie die meteen weigert, laat niets na van die ervoor: geen rij, en niets dat opengaat', async () => {
  const vooraf = [await teller.tel(), await kijk(id)]
  for (const op of [
    { operatie: 'maakInbreng', als: 'breng', body: { soort: 'opp', planId: id, planversie: 1 } },
    { operatie: 'maakInzet', als: 'breng', body: (hulp(tafel)[0] as { body: unknown }).body },
  ]) {
    const antwoord = await samen([op, weigert('breng')])
    expect([antwoord.status, antwoord.body.errors?.[0]?.location], antwoord.tekst).toEqual([
      400,
      expect.stringMatching(/^\/operaties\/1\//),
    ])
    await even()
    expect([await teller.tel(), await kijk(id)]).toEqual(vooraf)
  }
})

it('en sluit niets wat open hoort te blijven', async () => {
  await brengIn(tafel, tafel.school.baas, 'opp', id)
  const open = await kijk(id)
  const lijst = await huis.roep(tafel.school.baas, 'GET', `/casussen/${tafel.casus}/inbreng`)
  const inbreng = lijst.body.resultaten.find((een: { planId: string }) => een.planId === id)
  const weg = { operatie: 'maakInbrengbeeindiging', als: 'weg', params: { inbrengId: inbreng.id }, body: {} }
  const antwoord = await samen([weg, weigert('weg')])
  expect(antwoord.status, antwoord.tekst).toBe(400)
  await even()
  expect([open, await kijk(id)]).toEqual([200, 200])
})
